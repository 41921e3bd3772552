"""What the painters of one canvas share: colours of the theme, fonts, and whether it is moving."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontInfo, QPen

from designer.flow import COLORS
from designer.ui.canvas.cardlayout import CardFonts
from designer.ui.canvas.colors import color_of
from designer.ui.canvas.textfit import LEADING, TextMeter
from designer.ui.theme import Theme

FAMILIES = ("talk", "listen", "connect", "control", "media", "messaging", "web", "note")

READ_AT = 9.4
"""So large type on a card should at least be on the screen, in pixels."""


def _pen(color: QColor, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    pen = QPen(color, width, style)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen


def _mixed(over: QColor, under: QColor, share: float) -> QColor:
    """``share`` of the one colour, the rest of the other."""
    rest = 1 - share
    return QColor.fromRgbF(
        share * over.redF() + rest * under.redF(),
        share * over.greenF() + rest * under.greenF(),
        share * over.blueF() + rest * under.blueF(),
    )


class Inks:
    """Pens, brushes and colours of a theme, made once: painting makes none."""

    def __init__(self, theme: Theme) -> None:
        color = theme.color
        self.theme = theme
        self.canvas = color("canvas")
        self.grid = color("grid")
        self.card = color("card")
        self.border = color("border")
        self.text = color("text")
        self.muted = color("muted")
        self.accent = color("accent")
        self.on_accent = color("on_accent")
        self.accent_soft = color("accent_soft")
        self.link = color("link")
        self.error = color("error")
        self.warning = color("warning")
        self.severity = {"error": self.error, "warning": self.warning, "info": self.accent}
        """The colour of a badge by the worst finding in it."""
        self.tints = {family: theme.tint(family) for family in FAMILIES}
        self.blocks = {
            family: QBrush(_mixed(tint, self.card, 0.35)) for family, tint in self.tints.items()
        }
        self.blocks["faded"] = QBrush(_mixed(self.muted, self.canvas, 0.18))
        self.note_card = _mixed(self.tints["note"], self.card, 0.12)
        self.shadow = QColor(0, 0, 0, 26 if theme.name == "light" else 70)
        self.card_edge = _pen(self.border, 1.0)
        self.faded_edge = QPen(self.muted, 1.0, Qt.PenStyle.DashLine)
        self.opaque_edge = QPen(self.warning, 1.5, Qt.PenStyle.DashLine)
        self.ring = _pen(self.accent, 2.0)
        self.bad_ring = _pen(self.error, 2.0)
        self.soft = QColor(self.accent)
        self.soft.setAlpha(90)
        self.soft_ring = _pen(self.soft, 6.0)
        self.wire = _pen(self.link, 1.5)
        self.wire_moving = QPen(self.link, 0)
        self.wire_never = QPen(self.link, 1.5, Qt.PenStyle.DashLine)
        self.wire_lit = _pen(self.accent, 2.0)
        self.wire_lit_never = QPen(self.accent, 2.0, Qt.PenStyle.DashLine)
        self.wire_bad = _pen(self.error, 2.0)
        self.band_fill = QColor(self.accent)
        self.band_fill.setAlpha(32)
        self.band_edge = QPen(self.accent, 0)
        self.slice = QPen(self.error, 1.5, Qt.PenStyle.DashLine)
        self.slice.setCosmetic(True)
        self.ghost = QPen(self.accent, 1.5, Qt.PenStyle.DashLine)
        name = "light" if theme.name == "light" else "dark"
        self._edges = {key: color_of(key, name) for key in COLORS} | {"": self.border}
        self._fills = {key: QColor(edge) for key, edge in self._edges.items()}
        for fill in self._fills.values():
            fill.setAlpha(34)
        self.plate = QColor(self.canvas)
        self.plate.setAlpha(215)
        self.overview_edge = QPen(self.border, 0)
        self.overview_wire = QPen(_mixed(self.link, self.canvas, 0.6), 0)

    def frame_edge(self, color: str) -> QColor:
        """The edge of a frame of a colour of ``COLORS``, or of none."""
        return self._edges[color]

    def frame_fill(self, color: str) -> QColor:
        """What lies over the ground of such a frame, or of a card of that colour."""
        return self._fills[color]


class CardType(NamedTuple):
    """The type in which a card is painted. ``is_larger`` than what it was laid out with."""

    strong: TextMeter
    regular: TextMeter
    is_larger: bool


class Look:
    """How the canvas is drawn now. ``is_moving``: it pans, zooms or drags, so speed comes first."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        self.inks = Inks(theme)
        self.fonts = CardFonts(font)
        self._types: dict[int, CardType] = {}
        self.is_moving = False

    def use_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self.inks = Inks(theme)

    def use_font(self, font: QFont) -> None:
        """Draw in another font; every card must be laid out anew."""
        self.fonts = CardFonts(font)
        self._types.clear()

    def type_at(self, scale: float) -> CardType:
        """The type of cards that are shown at a scale: below about 70 % larger, as far as rows
        have room, so that it is read at half the size of a card."""
        fonts = self.fonts
        small = QFontInfo(fonts.regular.font).pixelSize() * scale
        most = fonts.row / (fonts.regular.line_height - LEADING)
        tenths = round(10 * max(1.0, min(READ_AT / small, most)))
        if tenths == 10:
            return CardType(fonts.strong, fonts.regular, is_larger=False)
        if tenths not in self._types:
            strong, regular = (_larger(one, tenths / 10) for one in (fonts.strong, fonts.regular))
            self._types[tenths] = CardType(strong, regular, is_larger=True)
        return self._types[tenths]


def _larger(meter: TextMeter, times: float) -> TextMeter:
    font = QFont(meter.font)
    font.setPointSizeF(font.pointSizeF() * times)
    return TextMeter(font)
