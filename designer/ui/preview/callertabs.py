"""A tab for each of the calls that go on together."""

from __future__ import annotations

from PySide6.QtWidgets import QTabBar, QWidget

from designer.text import tr
from designer.ui.preview.live import LiveCall


class CallerTabs(QTabBar):
    """Nothing to see while there is one caller; by mouse and by keyboard."""

    def __init__(self, live: LiveCall, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self.setObjectName("callers")
        self.setAccessibleName(tr("Callers"))
        self.setExpanding(False)
        self.setDrawBase(False)
        self.currentChanged.connect(self._on_current)

    def refresh(self) -> None:
        """Show the calls, and which one is looked at."""
        sessions = self._live.sessions
        self.blockSignals(True)
        while self.count() > len(sessions):
            self.removeTab(self.count() - 1)
        while self.count() < len(sessions):
            self.addTab(_caller_words(self.count()))
        self.setCurrentIndex(sessions.index(self._live.session))
        self.blockSignals(False)
        self.setVisible(len(sessions) > 1)

    def _on_current(self, number: int) -> None:
        if 0 <= number < len(self._live.sessions):
            self._live.look_at(number)


def _caller_words(number: int) -> str:
    words = (tr("First caller"), tr("Second caller"), tr("Third caller"), tr("Fourth caller"))
    return words[number]
