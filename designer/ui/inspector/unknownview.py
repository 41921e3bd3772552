"""The XML of an element that the vocabulary does not know, to be read."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from designer.text import tr
from designer.twiml import Element, write_fragment
from designer.ui.theme import monospaced
from designer.ui.widgets import GrowingText, Message


class UnknownView(QWidget):
    """The XML of an element that the vocabulary does not know, to be read."""

    def __init__(self) -> None:
        super().__init__()
        self.note = Message("muted")
        self.note.say(
            tr("It is exported exactly as it stands here; its attributes can be changed.")
        )
        self.xml = GrowingText(2, 10)
        self.xml.setObjectName("unknown-xml")
        self.xml.setAccessibleName(tr("TwiML of this element"))
        self.xml.setReadOnly(True)
        self.xml.setFont(monospaced())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.note)
        layout.addWidget(self.xml)

    def show_element(self, element: Element) -> None:
        """Show it as it is exported."""
        self.xml.show_text(write_fragment(element))
