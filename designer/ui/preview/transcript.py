"""The transcript as bubbles: the flow at the left, the caller at the right."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from designer.ui.preview.conversation import Line, Side, clock_words, lines_of, live_line
from designer.ui.preview.session import CallSession
from designer.ui.theme import RADIUS, SPACE, Theme, ThemeSwitch

LINE = Qt.ItemDataRole.UserRole + 1
MARGIN = SPACE
PAD = 8
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft)
_CENTRED = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignHCenter)


class TranscriptModel(QAbstractListModel):
    """The lines of a conversation; what is said right now is the last one, marked live."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []
        self._seen = 0
        self._has_live = False

    def clear(self) -> None:
        """No lines."""
        self.beginResetModel()
        self.lines, self._seen, self._has_live = [], 0, False
        self.endResetModel()

    def begin_another(self) -> None:
        """The next trace is a new one; the lines stay (a further message of a conversation)."""
        self._drop_live()
        self._seen = 0

    def add(self, line: Line) -> None:
        """One more line at the end."""
        self._append([line])

    def follow(self, session: CallSession) -> None:
        """Add what the call's trace has more than last time, and what is said now."""
        self._drop_live()
        fresh = lines_of(session.trace[self._seen :], message=session.is_message)
        self._seen = len(session.trace)
        live = live_line(session.moment)
        self._append([*fresh, live] if live is not None else fresh)
        self._has_live = live is not None

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{_who(line)}: {line.text}"
            case _:
                return line if role == LINE else None

    def _drop_live(self) -> None:
        if self._has_live:
            last = len(self.lines) - 1
            self.beginRemoveRows(_ROOT, last, last)
            del self.lines[last]
            self.endRemoveRows()
            self._has_live = False

    def _append(self, lines: list[Line]) -> None:
        if lines:
            first = len(self.lines)
            self.beginInsertRows(_ROOT, first, first + len(lines) - 1)
            self.lines += lines
            self.endInsertRows()


def _who(line: Line) -> str:
    words = {Side.FLOW: "Flow", Side.CALLER: "You", Side.CALLEE: "Callee hears"}
    return words.get(line.side, "Note")


def caption(line: Line) -> str:
    """The small line under a bubble; empty for most."""
    if line.side in {Side.NOTE, Side.WARNING}:
        return ""
    parts = ["the callee hears this"] if line.side is Side.CALLEE else []
    if line.cut_short and line.kind == "said":
        parts.append("cut short")
    return " · ".join(parts)


class BubbleDelegate(QStyledItemDelegate):
    """Draws one line of the conversation."""

    def __init__(self, themes: ThemeSwitch, view: QListView) -> None:
        super().__init__(view)
        self._themes = themes
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: Line = index.data(LINE)
        width = self._view.viewport().width()
        box = self._box(line, width, self._view.font())
        extra = self._small(self._view.font())[1].height() if caption(line) else 0
        return QSize(width, box.height() + extra + SPACE // 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(LINE)
        area: QRect = option.rect  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self._box(line, area.width(), self._view.font())
        box.translate(area.left(), area.top() + 2)
        theme = self._themes.theme
        if line.side in {Side.NOTE, Side.WARNING}:
            self._draw_note(painter, line, box, theme)
        else:
            self._draw_bubble(painter, line, box, theme)
            self._draw_caption(painter, line, box, theme)
        painter.restore()

    def _draw_note(self, painter: QPainter, line: Line, box: QRect, theme: Theme) -> None:
        painter.setFont(self._small(self._view.font())[0])
        painter.setPen(theme.color("warning" if line.side is Side.WARNING else "muted"))
        painter.drawText(box, _CENTRED, _note_words(line))

    def _draw_bubble(self, painter: QPainter, line: Line, box: QRect, theme: Theme) -> None:
        mine = line.side is Side.CALLER
        pen = QPen(theme.color("accent" if mine or line.live else "border"))
        if line.side is Side.CALLEE:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(theme.color("accent" if mine else "card"))
        painter.drawRoundedRect(box.adjusted(0, 0, -1, -1).toRectF(), RADIUS + 2, RADIUS + 2)
        quiet = line.kind == "sound"
        painter.setPen(theme.color("on_accent" if mine else "muted" if quiet else "text"))
        painter.setFont(self._view.font())
        inner = box.adjusted(PAD + 2, PAD - 2, -PAD - 2, -PAD + 2)
        painter.drawText(inner, _WRAP, _bubble_words(line))

    def _draw_caption(self, painter: QPainter, line: Line, box: QRect, theme: Theme) -> None:
        words = caption(line)
        if words:
            font, metrics = self._small(self._view.font())
            painter.setFont(font)
            painter.setPen(theme.color("muted"))
            under = QRect(box.left() + PAD, box.bottom() + 1, box.width() + 200, metrics.height())
            painter.drawText(under, Qt.AlignmentFlag.AlignLeft, words)

    def _box(self, line: Line, width: int, font: QFont) -> QRect:
        """The bubble's box in a row that begins at (0, 0)."""
        if line.side in {Side.NOTE, Side.WARNING}:
            room = width - 4 * MARGIN
            metrics = self._small(font)[1]
            height = metrics.boundingRect(0, 0, room, 9999, _CENTRED, _note_words(line)).height()
            return QRect(2 * MARGIN, 2, room, height + 4)
        room = int(width * 0.8) - 2 * PAD - MARGIN - 4
        text = QFontMetrics(font).boundingRect(0, 0, room, 99999, _WRAP, _bubble_words(line))
        box = QRect(0, 2, text.width() + 2 * PAD + 6, text.height() + 2 * PAD - 4)
        if line.side is Side.CALLER:
            box.moveLeft(width - MARGIN - box.width())
        else:
            box.moveLeft(MARGIN)
        return box

    def _small(self, font: QFont) -> tuple[QFont, QFontMetrics]:
        small = QFont(font)
        small.setPointSizeF(max(7.0, font.pointSizeF() - 1))
        return small, QFontMetrics(small)


def _bubble_words(line: Line) -> str:
    return f"{line.text} …" if line.cut_short and line.kind == "said" else line.text


def _note_words(line: Line) -> str:
    return f"{clock_words(line.time)}  {line.text}"


class Transcript(QListView):
    """The conversation, always showing its newest line.

    ``taken`` tells of a clicked Line, ``typed`` of a key press with a character: the phone's keys.
    """

    taken = Signal(object)
    typed = Signal(object)

    def __init__(self, themes: ThemeSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("transcript")
        self.setAccessibleName("Transcript of the call")
        self.rows = TranscriptModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(BubbleDelegate(themes, self))
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setWordWrap(True)
        self.rows.rowsInserted.connect(self._to_end)
        themes.changed.connect(self.viewport().update)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        self._to_end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text():
            self.typed.emit(event)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        line = self.indexAt(event.position().toPoint()).data(LINE)
        if isinstance(line, Line):
            self.taken.emit(line)

    def _to_end(self) -> None:
        self.scrollToBottom()
