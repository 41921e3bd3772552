"""A flat button whose words stand beside its icon, with air between them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyleOptionToolButton, QToolButton, QWidget

AIR = " "
"""What is drawn before the words: Qt itself leaves two pixels, and room for it."""


class WordButton(QToolButton):
    """A tool button with words; ``text()`` is what was set, without the air."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def make_room(self, words: str) -> None:
        """Be wide enough for these words, too, which it may have later."""
        now = self.text()
        self.setText(words)
        self.setMinimumWidth(max(self.minimumWidth(), self.sizeHint().width()))
        self.setText(now)

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:
        super().initStyleOption(option)
        if option.text and not option.icon.isNull():  # type: ignore[attr-defined]
            option.text = AIR + option.text  # type: ignore[attr-defined]
