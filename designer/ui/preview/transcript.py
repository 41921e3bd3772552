"""The transcript of the call that is looked at: all of it, or one callee's leg."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from designer.text import tr
from designer.ui.preview.bubbles import LINE, BubbleDelegate, Index, spoken
from designer.ui.preview.conversation import Conversation, Line, Side
from designer.ui.preview.optout import is_keyword, keyword_words
from designer.ui.preview.session import CallSession
from designer.ui.theme import ThemeSwitch

NEAR_END = 8
"""So many pixels from the end, new lines are followed."""
_ROOT = QModelIndex()


class TranscriptModel(QAbstractListModel):
    """The lines that show; what is said right now is the last one, marked live.

    ``leg`` is the callee's leg that is looked at, empty for the whole call.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []
        self.leg = ""
        self._talk = Conversation()
        self._call: object = None
        self._all: list[Line] = []
        self._live: Line | None = None
        self._seen = 0

    @property
    def legs(self) -> dict[str, str]:
        """The callees' legs of the call, by identifier, and what to call them."""
        return self._talk.legs

    @property
    def is_message(self) -> bool:
        """Whether the lines are those of text messages."""
        return self._talk.is_message

    def clear(self) -> None:
        """No lines, the whole call."""
        self.beginResetModel()
        self.lines, self._all, self._live = [], [], None
        self.leg, self._seen, self._call, self._talk = "", 0, None, Conversation()
        self.endResetModel()

    def show_leg(self, leg: str) -> None:
        """Show one callee's leg only; empty: the whole call."""
        if leg != self.leg:
            self.beginResetModel()
            self.leg = leg
            self.lines = [line for line in self._all if self._shows(line)]
            if self._live is not None and self._shows(self._live):
                self.lines.append(self._live)
            else:
                self._live = None
            self.endResetModel()

    def follow(self, session: CallSession) -> None:
        """Add what the call's trace has more than last time, and what is said now.

        Another message of a conversation goes on below the one before.
        """
        self._drop_live()
        call = session.call
        if call is not self._call and call is not None:
            self._call, self._seen = call, 0
            self._talk = Conversation(session.is_message, session.missed)
            if session.is_message and session.line is not None:
                body = session.line.setup.body
                self._append([Line(Side.CALLER, body or tr("(empty message)"), 0.0)])
                if is_keyword(body):
                    self._append([Line(Side.NOTE, keyword_words(body), 0.0)])
        fresh = self._talk.lines(session.trace[self._seen :])
        self._seen = len(session.trace)
        live = self._talk.live_line(session.moment)
        self._append(fresh)
        if live is not None and self._shows(live):
            self._live = live
            self._insert([live])

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
                return spoken(line)
            case _:
                return line if role == LINE else None

    def _shows(self, line: Line) -> bool:
        return line.leg == self.leg if self.leg else not line.is_aside

    def _drop_live(self) -> None:
        if self._live is not None:
            last = len(self.lines) - 1
            self.beginRemoveRows(_ROOT, last, last)
            del self.lines[last]
            self.endRemoveRows()
            self._live = None

    def _append(self, lines: list[Line]) -> None:
        self._all += lines
        self._insert([line for line in lines if self._shows(line)])

    def _insert(self, lines: list[Line]) -> None:
        if lines:
            first = len(self.lines)
            self.beginInsertRows(_ROOT, first, first + len(lines) - 1)
            self.lines += lines
            self.endInsertRows()


class Transcript(QListView):
    """The conversation. New lines are followed while its end is in sight.

    ``taken`` tells of a clicked Line, ``typed`` of a key press with a character: the phone's keys.
    """

    taken = Signal(object)
    typed = Signal(object)

    def __init__(self, themes: ThemeSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("transcript")
        self.setAccessibleName(tr("Transcript of the call"))
        self.rows = TranscriptModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(BubbleDelegate(themes, self))
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setWordWrap(True)
        self.setMinimumHeight(64)
        self._is_at_end = True
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._on_scrolled)
        bar.rangeChanged.connect(self._on_range)
        self.rows.modelReset.connect(self._to_end)
        themes.changed.connect(self.viewport().update)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            line = self.currentIndex().data(LINE)
            if isinstance(line, Line):
                self.taken.emit(line)
        elif event.text():
            self.typed.emit(event)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        line = self.indexAt(event.position().toPoint()).data(LINE)
        if isinstance(line, Line):
            self.taken.emit(line)

    def _on_scrolled(self, value: int) -> None:
        self._is_at_end = value >= self.verticalScrollBar().maximum() - NEAR_END

    def _on_range(self, _: int, maximum: int) -> None:
        if self._is_at_end:
            self.verticalScrollBar().setValue(maximum)

    def _to_end(self) -> None:
        self._is_at_end = True
        self.scrollToBottom()
