"""What is wrong with the text, in words, one line each; a click leads to the place."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from designer.problem import Severity
from designer.text import tr_n
from designer.ui.widgets import Message
from designer.ui.xmlview.judging import Mark

MOST = 4
"""How many are said at once."""
ORDER = tuple(Severity)
ROLES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "muted"}


class VerdictList(QWidget):
    """Says marks, the worst first. ``chosen`` carries the one that was clicked."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("xmlview-verdicts")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._lines = [_Line() for _ in range(MOST)]
        for line in self._lines:
            self._layout.addWidget(line)
            line.clicked.connect(partial(self._on_clicked, line))
        self._more = Message("muted")
        self._layout.addWidget(self._more)
        self.hide()

    def say(self, marks: tuple[Mark, ...]) -> None:
        """Say these; nothing hides the list."""
        ordered = sorted(marks, key=lambda mark: (ORDER.index(mark.severity), mark.span.line))
        for place, line in enumerate(self._lines):
            line.mark = ordered[place] if place < len(ordered) else None
            line.say(line.mark.words if line.mark else "", ROLES[_severity(line.mark)])
        left = len(ordered) - MOST
        self._more.say(tr_n("and {n} more", "and {n} more", left) if left > 0 else "")
        self.setVisible(bool(ordered))

    @property
    def words(self) -> list[str]:
        """What is said, line by line."""
        return [line.text() for line in self._lines if line.mark is not None]

    def _on_clicked(self, line: _Line) -> None:
        if line.mark is not None:
            self.chosen.emit(line.mark)


class _Line(Message):
    """One mark; Return and a click choose it."""

    clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.mark: Mark | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose it."""
        super().mouseReleaseEvent(event)
        self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose it by Return or the space bar."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.clicked.emit()
        else:
            super().keyPressEvent(event)


def _severity(mark: Mark | None) -> Severity:
    return mark.severity if mark is not None else Severity.INFO
