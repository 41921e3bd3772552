"""Whether things on the screen may move by themselves. Every animation asks here how long it is."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QStyle


class Motion(QObject):
    """Motion is reduced when the person asks for it here, or from the whole system."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_unwanted = False

    @property
    def is_reduced(self) -> bool:
        """Whether nothing is to be animated."""
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        return self._is_unwanted or QApplication.style().styleHint(hint) == 0

    def reduce(self, unwanted: bool) -> None:
        """Animate nothing from now on, or what the system allows."""
        if unwanted != self._is_unwanted:
            self._is_unwanted = unwanted
            self.changed.emit()

    def milliseconds(self, full: int) -> int:
        """How long an animation takes that would take ``full``: 0 when motion is reduced."""
        return 0 if self.is_reduced else full
