"""How a line of the conversation is drawn: the flow at the left, the caller at the right.

What a callee hears and does has a dashed edge, stands further in, and says whose it is.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from designer.text import tr
from designer.ui.preview.callwords import clock_words
from designer.ui.preview.conversation import Line, Side
from designer.ui.theme import RADIUS, SPACE, Theme, ThemeSwitch

LINE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
PAD = 8
INDENT = 24
"""How much further in the lines of a callee stand, in pixels."""
_CENTRED = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignHCenter)
_NOTES = frozenset({Side.NOTE, Side.WARNING})
_RIGHT = frozenset({Side.CALLER, Side.ANSWER})


def caption(line: Line) -> str:
    """The small line under a bubble; empty for most."""
    if line.side in _NOTES:
        return ""
    parts = []
    if line.side is Side.CALLEE:
        parts.append(tr("{who} hears this", who=line.who or tr("the callee")))
    elif line.side is Side.ANSWER:
        parts.append(line.who or tr("the callee"))
    if line.cut_short and line.kind == "said":
        parts.append(tr("cut short"))
    return " · ".join(parts)


def spoken(line: Line) -> str:
    """A line for those who hear the screen: who, and what."""
    callee = line.who or tr("Callee")
    who = {
        Side.FLOW: tr("Flow"),
        Side.CALLER: tr("You"),
        Side.CALLEE: tr("{who} hears", who=callee),
        Side.ANSWER: callee,
    }
    name = who.get(line.side, tr("Note"))
    return f"{name}: {line.text}"


class BubbleDelegate(QStyledItemDelegate):
    """Draws one line of the conversation."""

    def __init__(self, themes: ThemeSwitch, view: QListView) -> None:
        super().__init__(view)
        self._themes = themes
        self._view = view
        self._measured_for = 0, ""
        self._heights: dict[Line, int] = {}
        """Every line is asked for whenever one more comes, and text takes long to measure."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: Line = index.data(LINE)
        width, font = self._view.viewport().width(), self._view.font()
        if (width, font.key()) != self._measured_for:
            self._measured_for = width, font.key()
            self._heights.clear()
        height = self._heights.get(line)
        if height is None:
            extra = self._small(font)[1].height() if caption(line) else 0
            height = self._box(line, width, font).height() + extra + SPACE // 2
            self._heights[line] = height
        return QSize(width, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(LINE)
        area: QRect = option.rect  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self._box(line, area.width(), self._view.font())
        box.translate(area.left(), area.top() + 2)
        theme = self._themes.theme
        if line.side in _NOTES:
            self._draw_note(painter, line, box, theme)
        else:
            self._draw_bubble(painter, line, box, theme)
            self._draw_caption(painter, line, box, area, theme)
        painter.restore()

    def _draw_note(self, painter: QPainter, line: Line, box: QRect, theme: Theme) -> None:
        painter.setFont(self._small(self._view.font())[0])
        painter.setPen(theme.color("warning" if line.side is Side.WARNING else "muted"))
        painter.drawText(box, _CENTRED, note_words(line))

    def _draw_bubble(self, painter: QPainter, line: Line, box: QRect, theme: Theme) -> None:
        mine = line.side is Side.CALLER
        pen = QPen(theme.color("accent" if mine or line.live else "border"))
        if line.leg:
            pen.setColor(theme.color("accent" if line.live else "muted"))
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(theme.color("accent" if mine else "card"))
        painter.drawRoundedRect(box.adjusted(0, 0, -1, -1).toRectF(), RADIUS + 2, RADIUS + 2)
        quiet = line.kind == "sound"
        painter.setPen(theme.color("on_accent" if mine else "muted" if quiet else "text"))
        inner = box.adjusted(PAD + 2, PAD - 2, -PAD - 2, -PAD + 2)
        layout = _wrapped(_bubble_words(line), self._view.font(), inner.width())
        layout.draw(painter, inner.topLeft().toPointF())

    def _draw_caption(
        self, painter: QPainter, line: Line, box: QRect, area: QRect, theme: Theme
    ) -> None:
        words = caption(line)
        if not words:
            return
        font, metrics = self._small(self._view.font())
        painter.setFont(font)
        painter.setPen(theme.color("muted"))
        top, height = box.bottom() + 1, metrics.height()
        if line.side in _RIGHT:
            side = Qt.AlignmentFlag.AlignRight
            under = QRect(area.left() + PAD, top, box.right() - PAD - area.left() - PAD, height)
        else:
            side = Qt.AlignmentFlag.AlignLeft
            under = QRect(box.left() + PAD, top, area.right() - box.left() - 2 * PAD, height)
        cut = metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, under.width())
        painter.drawText(under, side, cut)

    def _box(self, line: Line, width: int, font: QFont) -> QRect:
        """The bubble's box in a row that begins at (0, 0)."""
        if line.side in _NOTES:
            room = width - 4 * SPACE
            metrics = self._small(font)[1]
            height = metrics.boundingRect(0, 0, room, 9999, _CENTRED, note_words(line)).height()
            return QRect(2 * SPACE, 2, room, height + 4)
        indent = INDENT if line.leg else 0
        room = int(width * 0.8) - indent - 2 * PAD - SPACE - 4
        text = _wrapped(_bubble_words(line), font, room)
        widest = max(text.lineAt(row).naturalTextWidth() for row in range(text.lineCount()))
        height = math.ceil(text.boundingRect().height())
        box = QRect(0, 2, math.ceil(widest) + 2 * PAD + 6, height + 2 * PAD - 4)
        if line.side in _RIGHT:
            box.moveLeft(width - SPACE - indent - box.width())
        else:
            box.moveLeft(SPACE + indent)
        return box

    def _small(self, font: QFont) -> tuple[QFont, QFontMetrics]:
        small = QFont(font)
        small.setPointSizeF(max(7.0, font.pointSizeF() - 1))
        return small, QFontMetrics(small)


def _wrapped(text: str, font: QFont, width: int) -> QTextLayout:
    """The text in lines of this width: between words, within one only where it must be.

    Text of a script that runs from right to left begins at the right.
    """
    layout = QTextLayout(text.replace("\n", "\u2028") or " ", font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


def _bubble_words(line: Line) -> str:
    return f"{line.text} …" if line.cut_short and line.kind == "said" else line.text


def note_words(line: Line) -> str:
    """With its time on the call's clock, unless it is a remark about what stands before it."""
    return f"{clock_words(line.time)}  {line.text}" if line.kind != "said" else line.text
