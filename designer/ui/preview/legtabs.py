"""The tabs over the transcript: the whole call, and what each callee hears."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTabBar, QWidget

from designer.text import tr


class LegTabs(QTabBar):
    """A tab for each leg; nothing to see while there is but the caller's own.

    ``chosen`` tells the identifier of the leg to look at, empty for the whole call.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("legs")
        self.setAccessibleName(tr("Whose side of the call"))
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setElideMode(Qt.TextElideMode.ElideMiddle)
        self.setUsesScrollButtons(True)
        self._shown: list[str] = []
        self.currentChanged.connect(self._on_current)
        self.hide()

    def show_legs(self, legs: Mapping[str, str], current: str) -> None:
        """Show these legs, by identifier and name, and which of them is looked at."""
        ids = ["", *legs] if legs else []
        if ids != self._shown:
            self.blockSignals(True)
            while self.count():
                self.removeTab(0)
            for leg in ids:
                self.addTab(tr("{who} hears", who=legs[leg]) if leg else tr("Whole call"))
            self._shown = ids
            self.blockSignals(False)
            self.setVisible(bool(ids))
        if ids:
            row = ids.index(current) if current in ids else 0
            if row != self.currentIndex():
                self.blockSignals(True)
                self.setCurrentIndex(row)
                self.blockSignals(False)

    def _on_current(self, row: int) -> None:
        if 0 <= row < len(self._shown):
            self.chosen.emit(self._shown[row])
