"""A field that narrows the list below it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from designer.ui.icons import icon
from designer.ui.theme import ThemeSwitch


class SearchField(QLineEdit):
    """Down leads out of it (``left_below``), Escape empties it; ``words`` say what it searches."""

    left_below = Signal()

    def __init__(
        self, words: str, name: str, themes: ThemeSwitch, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setClearButtonEnabled(True)
        self._themes = themes
        self._glass = QAction(self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        themes.changed.connect(self._on_theme)
        self._on_theme()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.left_below.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def _on_theme(self) -> None:
        self._glass.setIcon(icon("search", self._themes.theme.muted))
