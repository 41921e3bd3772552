"""What belongs to the flow as a whole: its name, and the address that its documents will have."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QWidget

from designer.flow import Project, set_base_url
from designer.text import tr, tr_n
from designer.ui.files import Files
from designer.ui.theme import SPACE, in_text
from designer.ui.widgets import Message
from designer.ui.workspace import Workspace

WIDTH = 440


class FlowProperties(QDialog):
    """Changes are one undo step, made when the dialog is accepted."""

    def __init__(self, workspace: Workspace, files: Files, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("flow_properties")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Flow properties"))
        self.setMinimumWidth(in_text(WIDTH))
        self._workspace = workspace
        project = workspace.bridge.project
        self.name = QLineEdit("" if project.name == Project().name else project.name)
        self.name.setObjectName("flow_name")
        self.name.setPlaceholderText(files.named_project().name)
        self.name.setToolTip(tr("Stands in the title and in exports; empty: the file’s name."))
        self.base_url = QLineEdit(project.base_url)
        self.base_url.setObjectName("flow_base_url")
        self.base_url.setPlaceholderText(tr("relative addresses"))
        self.base_url.setToolTip(tr("Where the documents will be, https://…"))
        place = QLabel(str(files.path) if files.path is not None else tr("not saved yet"))
        place.setWordWrap(True)
        place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        cards = len(project.flow.nodes)
        form = QFormLayout(self)
        form.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        form.setSpacing(SPACE)
        form.addRow(tr("&Name"), self.name)
        form.addRow(tr("&Base URL"), self.base_url)
        form.addRow(tr("File"), place)
        form.addRow(tr("Contents"), QLabel(tr_n("{n} card", "{n} cards", cards)))
        buttons = QDialogButtonBox.StandardButton
        box = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        box.button(buttons.Ok).setText(tr("&OK"))
        box.button(buttons.Cancel).setText(tr("&Cancel"))
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        self.note = Message(is_told=True)
        self.note.setObjectName("flow_properties_note")
        form.addRow(self.note)
        form.addRow(box)
        self.resize(self.minimumWidth(), form.heightForWidth(self.minimumWidth()))
        self.base_url.textEdited.connect(lambda: self.note.say(""))

    def accept(self) -> None:
        """Make the changes."""
        name = self.name.text().strip() or Project().name
        url = self.base_url.text().strip()
        if why_not := self._why_no_address(url):
            self.note.say(why_not)
            self.base_url.setFocus(Qt.FocusReason.OtherFocusReason)
            return

        def edit(project: Project) -> Project:
            return set_base_url(replace(project, name=name), url)

        self._workspace.bridge.do(tr("Change flow properties"), edit)
        super().accept()

    def _why_no_address(self, url: str) -> str:
        """Empty for an address that the flow has already: it was not changed here."""
        from designer.storage import why_no_base_url

        return "" if url == self._workspace.bridge.project.base_url else why_no_base_url(url)
