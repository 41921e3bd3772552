"""Painting a card from its layout, near and far."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from designer.text import tr
from designer.ui import icons
from designer.ui.canvas.cardcontent import Tone, Words
from designer.ui.canvas.cardlayout import (
    HEADER,
    ICON,
    PADDING,
    WAY_IN_Y,
    WIDTH,
    CardLayout,
    PlacedPort,
)
from designer.ui.canvas.look import CardType, Look
from designer.ui.theme import RADIUS

MARGIN = 16
"""What a card may paint beyond its edges: ports, rings, badge."""
PORT_RADIUS = 5.0
EDGE = 3.0
"""The width of the family's edge."""

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def paint_card(
    painter: QPainter,
    layout: CardLayout,
    look: Look,
    *,
    faded: bool,
    ratio: float,
    scale: float = 1.0,
) -> None:
    """Paint the card with its corner at the origin; ``ratio`` is for sharp icons. A card that is
    shown smaller has larger type in the same places, and fewer words, from ``scale`` on down."""
    is_unreachable, faded = faded, faded or layout.content.is_disabled
    type_ = look.type_at(scale)
    _paint_body(painter, layout, look, faded)
    _paint_header(painter, layout, look, faded, ratio, type_)
    _paint_summary(painter, layout, look, faded, type_)
    _paint_rows(painter, layout, look, faded, ratio, type_)
    _paint_ports(painter, layout, look, faded, type_)
    paint_state(painter, layout, look, faded=is_unreachable)


def paint_state(painter: QPainter, layout: CardLayout, look: Look, *, faded: bool) -> None:
    """The word for a card that takes no part in a call; nothing for all others."""
    if layout.content.is_disabled:
        paint_tag(painter, tr("disabled"), look)
    elif faded:
        paint_tag(painter, tr("unreachable"), look)


def paint_block(painter: QPainter, layout: CardLayout, look: Look) -> None:
    """Paint the card as a plain block, for a frame that has no time for more."""
    painter.setPen(look.inks.card_edge)
    painter.setBrush(look.inks.card)
    painter.drawRect(QRectF(0, 0, WIDTH, layout.height))
    tint = look.inks.tints[layout.content.tint]
    painter.fillRect(QRectF(0, 0, EDGE, layout.height), tint)


def _paint_body(painter: QPainter, layout: CardLayout, look: Look, faded: bool) -> None:
    inks = look.inks
    rect = QRectF(0.5, 0.5, WIDTH - 1, layout.height - 1)
    if not faded:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(inks.shadow)
        painter.drawRoundedRect(rect.translated(0, 1.5), RADIUS, RADIUS)
    painter.setPen(Qt.PenStyle.NoPen)
    is_plain_note = layout.content.is_note and not layout.content.color  # two tints are too dark
    painter.setBrush(inks.canvas if faded else inks.note_card if is_plain_note else inks.card)
    painter.drawRoundedRect(rect, RADIUS, RADIUS)
    if layout.content.color:
        painter.setBrush(inks.frame_fill(layout.content.color))
        painter.drawRoundedRect(rect, RADIUS, RADIUS)
    _paint_edge(painter, rect, inks.tints[layout.content.tint], faded)
    painter.setPen(_edge_pen(layout, look, faded))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, RADIUS, RADIUS)
    if layout.line_y:
        painter.setPen(inks.card_edge)
        painter.drawLine(
            QPointF(EDGE + 1, layout.line_y + 0.5), QPointF(WIDTH - 1, layout.line_y + 0.5)
        )


def _edge_pen(layout: CardLayout, look: Look, faded: bool) -> QPen:
    """Dashed for what no caller reaches; dashed like a warning for what is not understood."""
    if faded:
        return look.inks.faded_edge
    return look.inks.opaque_edge if layout.content.is_opaque else look.inks.card_edge


def _paint_edge(painter: QPainter, rect: QRectF, tint: QColor, faded: bool) -> None:
    """The thin edge in the family's tint, inside the rounded left side."""
    painter.setOpacity(0.5 if faded else 1.0)
    painter.setClipRect(QRectF(rect.left(), rect.top(), EDGE, rect.height()))
    painter.setBrush(tint)
    painter.drawRoundedRect(rect, RADIUS, RADIUS)
    painter.setClipping(False)
    painter.setOpacity(1.0)


def _paint_header(
    painter: QPainter, layout: CardLayout, look: Look, faded: bool, ratio: float, type_: CardType
) -> None:
    inks, content = look.inks, layout.content
    tint = inks.tints[content.tint].name()
    painter.setOpacity(0.6 if faded else 1.0)
    icon = icons.pixmap(content.icon, tint, ICON, ratio)
    painter.drawPixmap(QPointF(PADDING, (HEADER - ICON) / 2), icon)
    painter.setOpacity(1.0)
    left: float = PADDING + ICON + 8
    right = WIDTH - PADDING
    painter.setPen(inks.muted if faded else inks.text)
    painter.setFont(type_.strong.font)
    if type_.is_larger:  # the icon tells the verb
        name = type_.strong.name(content.title or content.verb, right - left)
        painter.drawText(QRectF(left, 0, right - left, HEADER), _LEFT, name)
        return
    verb = type_.strong.elided(content.verb, right - left)
    painter.drawText(QRectF(left, 0, right - left, HEADER), _LEFT, verb)
    if not content.title:
        return
    left += type_.strong.width(verb) + 8
    if right - left < 24:
        return
    painter.setPen(inks.muted if faded else inks.text)
    painter.setFont(type_.regular.font)
    title = type_.regular.elided(content.title, right - left)
    painter.drawText(QRectF(left, 0, right - left, HEADER), _LEFT, title)


def _text_pen(words: Words, look: Look, faded: bool) -> QColor:
    return look.inks.text if words.tone is Tone.HEARD and not faded else look.inks.muted


def _paint_summary(
    painter: QPainter, layout: CardLayout, look: Look, faded: bool, type_: CardType
) -> None:
    words, meter = layout.content.summary, type_.regular
    if words is None:
        return
    painter.setFont(meter.font)
    painter.setPen(_text_pen(words, look, faded))
    if layout.content.is_note and not faded and words.tone is not Tone.MISSING:
        painter.setPen(look.inks.text)
    lines = layout.lines
    if type_.is_larger and lines:
        most = max(1, round(len(lines) * look.fonts.regular.line_height / meter.line_height))
        lines = meter.wrapped(words.text, WIDTH - 2 * PADDING, most)
    for index, line in enumerate(lines):
        baseline = layout.lines_y + index * meter.line_height + meter.ascent
        painter.drawText(QPointF(PADDING, baseline), line)


def _paint_rows(
    painter: QPainter, layout: CardLayout, look: Look, faded: bool, ratio: float, type_: CardType
) -> None:
    inks, fonts = look.inks, look.fonts
    painter.setFont(type_.regular.font)
    left, width = PADDING + ICON + 8, WIDTH - 2 * PADDING - ICON - 8
    for placed in layout.rows:
        icon = icons.pixmap(placed.row.icon, inks.muted.name(), ICON - 2, ratio)
        painter.drawPixmap(QPointF(PADDING + 1, placed.y + (fonts.row - ICON + 2) / 2), icon)
        painter.setPen(_text_pen(placed.row.words, look, faded))
        text = type_.regular.elided(placed.row.words.text, width)
        painter.drawText(QRectF(left, placed.y, width, fonts.row), _LEFT, text)
    if layout.more:
        y = layout.rows[-1].y + fonts.row
        painter.setPen(inks.muted)
        painter.drawText(QRectF(left, y, width, fonts.row), _LEFT, tr("{n} more", n=layout.more))


def _paint_ports(
    painter: QPainter, layout: CardLayout, look: Look, faded: bool, type_: CardType
) -> None:
    inks, fonts = look.inks, look.fonts
    painter.setFont(type_.regular.font)
    width = WIDTH - 2 * PADDING - 4
    for port in layout.ports:
        painter.setPen(inks.muted if port.is_stray or faded else inks.text)
        label = type_.regular.elided(port.label, width)
        box = QRectF(PADDING, port.y - fonts.row / 2, width, fonts.row)
        painter.drawText(box, _RIGHT, label)
        _paint_port(painter, port, look)
    if layout.content.has_way_in:
        painter.setPen(QPen(inks.link, 1.5))
        painter.setBrush(inks.card)
        painter.drawEllipse(QPointF(0.5, WAY_IN_Y), PORT_RADIUS - 1, PORT_RADIUS - 1)


def _paint_port(painter: QPainter, port: PlacedPort, look: Look) -> None:
    """A ring on the right edge; the item puts a dot on it when it leads somewhere."""
    inks = look.inks
    style = Qt.PenStyle.DotLine if port.is_stray else Qt.PenStyle.SolidLine
    painter.setPen(QPen(inks.link, 1.5, style))
    painter.setBrush(inks.card)
    painter.drawEllipse(QPointF(WIDTH - 0.5, port.y), PORT_RADIUS - 1, PORT_RADIUS - 1)


def paint_way_ring(painter: QPainter, y: float, look: Look) -> None:
    """Where the keyboard is: around the words and the port of a way out, ``y`` its middle."""
    height = look.fonts.row - 2
    painter.setPen(look.inks.ring)
    painter.drawRoundedRect(
        QRectF(PADDING / 2, y - height / 2, WIDTH - PADDING / 2 + PORT_RADIUS + 3, height),
        RADIUS - 2,
        RADIUS - 2,
    )


def paint_dot(painter: QPainter, middle: QPointF, look: Look) -> None:
    """The port of a way out that leads somewhere."""
    painter.setPen(QPen(look.inks.link, 1.5))
    painter.setBrush(look.inks.link)
    painter.drawEllipse(middle, PORT_RADIUS - 1, PORT_RADIUS - 1)


def paint_tag(painter: QPainter, words: str, look: Look) -> None:
    """A word on the card's upper edge."""
    meter = look.fonts.small
    box = QRectF(PADDING, -9, meter.width(words) + 12, 18)
    painter.setPen(QPen(look.inks.muted, 1.0))
    painter.setBrush(look.inks.canvas)
    painter.drawRoundedRect(box, 9, 9)
    painter.setPen(look.inks.muted)
    painter.setFont(meter.font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def paint_pin(painter: QPainter, look: Look, ratio: float) -> None:
    """A pin on the card's upper left corner: arranging leaves it where it is."""
    painter.setPen(QPen(look.inks.canvas, 1.5))
    painter.setBrush(look.inks.card)
    painter.drawEllipse(QPointF(0, 0), 9, 9)
    icon = icons.pixmap("pin", look.inks.text.name(), 12, ratio)
    painter.drawPixmap(QPointF(-6, -6), icon)


def paint_fault(painter: QPainter, look: Look, ratio: float) -> None:
    """A flash beside the pin's place: this is to fail in the preview, on purpose."""
    middle = QPointF(22, 0)
    painter.setPen(QPen(look.inks.canvas, 1.5))
    painter.setBrush(look.inks.severity["warning"])
    painter.drawEllipse(middle, 9, 9)
    icon = icons.pixmap("zap", look.inks.on_accent.name(), 12, ratio)
    painter.drawPixmap(middle - QPointF(6, 6), icon)


def paint_badge(painter: QPainter, count: int, color: QColor, look: Look) -> None:
    """The number of findings on the card's upper right corner."""
    meter = look.fonts.small
    text = str(count) if count < 100 else "99+"
    width = max(18.0, meter.width(text) + 10)
    box = QRectF(WIDTH - width - 4, -9, width, 18)
    painter.setPen(QPen(look.inks.canvas, 1.5))
    painter.setBrush(color)
    painter.drawRoundedRect(box, 9, 9)
    painter.setPen(look.inks.on_accent)
    painter.setFont(meter.font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
