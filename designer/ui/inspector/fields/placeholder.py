"""A value that is filled in when a call is answered: ``{{name}}`` in the place of a choice."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from designer.text import tr
from designer.ui.theme import monospaced
from designer.ui.widgets import IconButton, defer_undo

BLANK = "{{}}"


def placeholder_entry() -> str:
    """The entry of a list by which a placeholder is written."""
    return tr("from the call: {{…}}")


class PlaceholderLine(QWidget):
    """Stands in the place of the choices while the value is a placeholder.

    ``edited`` carries the text; ``left`` tells that the cursor went; ``given_up`` that the person
    wants to choose again.
    """

    edited = Signal(str)
    left = Signal()
    given_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setFont(monospaced())
        self.line.setToolTip(tr("The name of a request parameter or saved value, such as {{From}}"))
        defer_undo(self.line)
        self.line.textEdited.connect(self.edited)
        self.line.editingFinished.connect(self.left)
        self.back = IconButton("list", tr("Choose a value instead"))
        self.back.clicked.connect(self.given_up)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.line, 1)
        row.addWidget(self.back)
        self.hide()

    def set_name(self, name: str, label: str) -> None:
        """The object names, and what screen readers say."""
        self.line.setObjectName(f"{name}-placeholder")
        self.line.setAccessibleName(tr("{field}, from the call", field=label))
        self.back.setObjectName(f"{name}-choose")

    def show_text(self, text: str) -> None:
        """Show a placeholder."""
        if text != self.line.text():
            self.line.setText(text)

    def begin(self) -> None:
        """Ready to write a name between the braces."""
        self.line.setText(BLANK)
        self.line.setFocus()
        self.line.setCursorPosition(len(BLANK) // 2)
