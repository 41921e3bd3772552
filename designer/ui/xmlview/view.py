"""The TwiML view: the selected step's document, its own lines marked; a click selects a step."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from designer.flow import NodeId
from designer.ui.widgets import ElidedLabel, IconButton, Message, heading
from designer.ui.workspace import Workspace
from designer.ui.xmlview.editor import XmlEditor
from designer.ui.xmlview.excerpt import Excerpt, excerpt


class XmlView(QWidget):
    """Shows what the selected step is exported as. Compiles only while it is visible."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("xmlview")
        self.workspace = workspace
        self.bundle = workspace.compiled
        self.shown = Excerpt()
        self.path = ElidedLabel()
        self.path.setObjectName("xmlview-path")
        self.verb = _switch("This verb", "Only the selected step", "xmlview-verb")
        self.whole = _switch("Whole document", "The document it stands in", "xmlview-whole")
        self.whole.setChecked(True)
        self._switch = QButtonGroup(self)
        self._switch.addButton(self.verb)
        self._switch.addButton(self.whole)
        self._switch.buttonToggled.connect(self.refresh)
        self.copy = IconButton("copy", "Copy the TwiML shown")
        self.copy.setObjectName("xmlview-copy")
        self.copy.clicked.connect(self._on_copy)
        self.note = Message("muted")
        self.note.setObjectName("xmlview-note")
        self.editor = XmlEditor(workspace.themes.theme)
        self.editor.setObjectName("xmlview-text")
        self.editor.setAccessibleName("TwiML")
        self.editor.line_clicked.connect(self._on_line_clicked)
        self.routes_title = heading("Answers")
        self.routes = QLabel()
        self.routes.setObjectName("xmlview-routes")
        self.routes.setWordWrap(True)
        self.routes.setTextFormat(Qt.TextFormat.PlainText)
        self.routes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_out()
        workspace.selection.changed.connect(self.refresh)
        workspace.bridge.changed.connect(self._on_changed)
        workspace.themes.changed.connect(self._on_theme_changed)
        self.bundle.changed.connect(self._show_current)

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks now."""
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Show the selected step, once the flow as it stands is compiled."""
        if not self.isVisible():
            return
        if self.bundle.is_current:
            self._show_current()
        else:
            self.bundle.want()

    def _on_changed(self) -> None:
        if self.isVisible():
            self.bundle.want()

    def _on_theme_changed(self) -> None:
        self.editor.set_theme(self.workspace.themes.theme)

    def _show_current(self) -> None:
        compiled = self.bundle.compiled
        if compiled is None:
            return
        selected = self.workspace.selection.single
        flow = self.workspace.bridge.flow
        whole = self.whole.isChecked()
        if selected is None:
            self._show(Excerpt(note="Select one step to see its TwiML."))
        else:
            self._show(excerpt(flow, compiled, selected, whole=whole))

    def _show(self, shown: Excerpt) -> None:
        self.shown = shown
        has_text = bool(shown.text)
        self.path.set_text(shown.path)
        self.note.say(shown.note)
        self.editor.setVisible(has_text)
        self._rest.setVisible(not has_text)
        self.copy.setEnabled(has_text)
        self.editor.show_xml(shown.text, shown.marked, shown.first_number)
        self.routes_title.setVisible(bool(shown.routes))
        self.routes.setVisible(bool(shown.routes))
        self.routes.setText("\n".join(shown.routes))

    def _on_line_clicked(self, line: int) -> None:
        """Select the step whose line it is."""
        if line >= len(self.shown.nodes):
            return
        node = NodeId(self.shown.nodes[line])
        if node in self.workspace.bridge.flow.nodes and node != self.workspace.selection.single:
            self.workspace.selection.show(node)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.shown.text + "\n")

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 6, 8, 6)
        bar.setSpacing(4)
        bar.addWidget(self.path, 1)
        for button in (self.verb, self.whole, self.copy):
            bar.addWidget(button)
        below = QVBoxLayout()
        below.setContentsMargins(12, 6, 12, 8)
        below.setSpacing(4)
        for line in (self.note, self.routes_title, self.routes):
            below.addWidget(line)
        self._rest = QWidget()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(bar)
        outer.addWidget(self.editor, 1)
        outer.addLayout(below)
        outer.addWidget(self._rest, 1)
        self.routes_title.hide()
        self.routes.hide()
        self.editor.hide()


def _switch(text: str, tip: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setToolTip(tip)
    button.setObjectName(name)
    button.setCheckable(True)
    button.setAutoRaise(True)
    return button
