"""The button that turns the sound on and off, and the line that says what it lacks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from designer.text import tr
from designer.ui.preview.sound.opening import is_installed, package_words
from designer.ui.widgets.iconbutton import IconButton


class SoundSwitch(IconButton):
    """A loudspeaker. ``words`` is the line beside it, hidden while nothing is lacking."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            "volume-x", tr("Sound: off. Turn it on to hear the call in real time"), parent
        )
        self.setObjectName("sound_button")
        self.setCheckable(True)
        self.words = QLabel()
        self.words.setObjectName("sound_words")
        self.words.setWordWrap(True)
        self.words.setProperty("role", "muted")
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words.hide()
        self.show_state(False)

    def show_state(self, is_on: bool) -> None:
        """Look as if turned on, or off."""
        self.setChecked(is_on)
        self.set_icon("volume-2" if is_on else "volume-x")
        off = _off_words() if is_installed() else package_words()
        tip = tr("Sound: on, in real time. Turn it off") if is_on else off
        self.setToolTip(tip)
        self.setAccessibleName(tr("Sound"))
        self.setAccessibleDescription(tip)

    def say(self, lack: str) -> None:
        """Say what is missing; nothing hides the line."""
        self.words.setText(lack)
        self.words.setVisible(bool(lack))
        self.show_state(self.isChecked())
        if lack:
            self.setToolTip(lack)
            self.setAccessibleDescription(lack)


def _off_words() -> str:
    return tr("Sound: off. Turn it on to hear the call in real time")
