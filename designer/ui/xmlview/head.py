"""The line over the TwiML: which document it is, how much of it is shown, and to copy it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from designer.text import tr
from designer.ui.theme import in_text
from designer.ui.widgets import ElidedLabel, IconButton
from designer.ui.widgets.flowrow import FlowRow

LEAST_PATH = 100
"""The least room of the document's name, in pixels; buttons that leave less stand below it."""


class Head(QWidget):
    """``switched`` tells that this verb or the whole document shall be shown; ``copied``: copy."""

    switched = Signal()
    copied = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.path = ElidedLabel()
        self.path.setObjectName("xmlview-path")
        self.path.setMinimumWidth(in_text(LEAST_PATH))
        self.verb = _switch(tr("This verb"), tr("Only the selected card"), "xmlview-verb")
        self.whole = _switch(tr("Whole document"), tr("The document it stands in"), "xmlview-whole")
        self.whole.setChecked(True)
        self._group = QButtonGroup(self)
        self._group.addButton(self.verb)
        self._group.addButton(self.whole)
        self._group.buttonClicked.connect(self.switched)
        self.copy = IconButton("copy", tr("Copy the TwiML shown"))
        self.copy.setObjectName("xmlview-copy")
        self.copy.clicked.connect(self.copied)
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for button in (self.verb, self.whole, self.copy):
            row.addWidget(button)
        line = FlowRow(self, gap=4)
        line.setContentsMargins(12, 6, 8, 6)
        line.addWidget(self.path)
        line.addWidget(buttons)
        line.stretch(self.path)

    @property
    def is_whole(self) -> bool:
        """Whether the whole document shall be shown."""
        return self.whole.isChecked()

    def choose(self, *, whole: bool) -> None:
        """Show which of both it is; tells nobody."""
        (self.whole if whole else self.verb).setChecked(True)


def _switch(text: str, tip: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setToolTip(tip)
    button.setObjectName(name)
    button.setCheckable(True)
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
