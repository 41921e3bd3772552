"""The keypad of the phone, for the mouse; the keyboard is the phone's business."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from designer.text import tr
from designer.ui.theme import in_text

KEYS = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "0", "#")
LETTERS = {
    "2": "ABC",
    "3": "DEF",
    "4": "GHI",
    "5": "JKL",
    "6": "MNO",
    "7": "PQRS",
    "8": "TUV",
    "9": "WXYZ",
}
NAMES = {"*": "star", "#": "hash"}
FLASH_MILLISECONDS = 120
KEY, LEAST_KEY = QSize(38, 28), QSize(32, 24)
"""The size of a key, and of one that has little room, in pixels."""


def _key_words(key: str) -> str:
    if key == "*":
        return tr("Key star")
    return tr("Key hash") if key == "#" else tr("Key {key}", key=key)


class Keypad(QWidget):
    """Twelve keys; ``pressed`` tells which."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keypad")
        self.setAccessibleName(tr("Keypad"))
        self._keys = {key: self._key(key) for key in KEYS}
        self._flash = QTimer(self)
        self._flash.setSingleShot(True)
        self._flash.setInterval(FLASH_MILLISECONDS)
        self._flash.timeout.connect(self._release)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        for place, button in enumerate(self._keys.values()):
            grid.addWidget(button, place // 3, place % 3)

    def flash(self, key: str) -> None:
        """Show for a moment that ``key`` was pressed on the keyboard."""
        self._release()
        if key in self._keys:
            self._keys[key].setDown(True)
            self._flash.start()

    def _release(self) -> None:
        for button in self._keys.values():
            button.setDown(False)

    def _key(self, key: str) -> QPushButton:
        button = Key(key)
        button.setObjectName(f"key_{NAMES.get(key, key)}")
        button.setProperty("role", "key")
        button.setAccessibleName(_key_words(key))
        if key in LETTERS:
            button.setToolTip(LETTERS[key])
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self.pressed.emit(key))
        return button


class Key(QPushButton):
    """A key is never larger than it need be, and somewhat smaller where there is little room."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        return _in_text(KEY)

    def minimumSizeHint(self) -> QSize:
        return _in_text(LEAST_KEY)


def _in_text(size: QSize) -> QSize:
    return QSize(in_text(size.width()), in_text(size.height()))
