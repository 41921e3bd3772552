"""The field in which is typed what the caller says, or the message that is sent."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from designer.bundle import EntryKind
from designer.text import tr
from designer.ui.preview.live import LiveCall
from designer.ui.widgets.iconbutton import IconButton


class SpeechLine(QWidget):
    """``said`` carries the words; ``row`` has room for a microphone beside the field."""

    said = Signal(str)

    def __init__(self, live: LiveCall, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self.field = QLineEdit()
        self.field.setObjectName("speech")
        self.send = IconButton("send", tr("Say it"))
        self.send.setObjectName("send")
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(2)
        self.row.addWidget(self.field, 1)
        self.row.addWidget(self.send)
        self.field.returnPressed.connect(self.submit)
        self.send.clicked.connect(self.submit)

    def refresh(self) -> None:
        """Take words only where they are listened to."""
        is_message = self._live.plan.kind is EntryKind.MESSAGE
        can = is_message or self._live.session.takes_speech
        self.field.setEnabled(can)
        self.send.setEnabled(can)
        self.field.setPlaceholderText(self._hint(is_message))
        self.field.setAccessibleName(tr("Text message") if is_message else tr("Say something"))
        self.send.set_tip(tr("Send") if is_message else tr("Say it"))

    def _hint(self, is_message: bool) -> str:
        if is_message:
            return tr("Text message")
        return tr("Keys only") if self._live.session.takes_keys_only else tr("Say …")

    def propose(self, words: str) -> None:
        """Put words into the field, to be said or changed."""
        self.field.setText(words)
        self.field.setFocus()

    def submit(self) -> None:
        """Say what was typed."""
        text = self.field.text().strip()
        self.field.clear()
        self.said.emit(text)
