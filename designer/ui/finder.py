"""Find in the flow: a field whose Enter goes from one node with these words to the next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from designer.flow import (
    BranchNode,
    EntryNode,
    ExternalNode,
    Node,
    NodeId,
    NoteNode,
    VerbNode,
    choice_words,
)
from designer.ui.icons import icon
from designer.ui.names import kind_name
from designer.ui.workspace import Workspace


def searched(node: Node) -> str:
    """Everything of a node that a search looks in, in lower case."""
    parts = [node.title, kind_name(node), node.id]
    match node:
        case VerbNode():
            parts += [choice_words(choice) for choice in node.choices]
            parts.append(node.document)
            for _, element in node.element.walk():
                parts += [element.tag, element.text, *(value for _, value in element.attributes)]
        case EntryNode():
            parts.append(node.number)
        case BranchNode():
            parts += [node.parameter, *(value for case in node.cases for value in case.values)]
        case ExternalNode():
            parts.append(node.url)
        case NoteNode():
            parts.append(node.text)
        case _:
            pass
    return " ".join(" ".join(parts).lower().split())


class Finder(QLineEdit):
    """Enter goes to the next node found, Shift+Enter to the one before, Escape empties."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setObjectName("finder")
        self.setPlaceholderText("Find in the flow")
        self.setAccessibleName("Find in the flow")
        self.setClearButtonEnabled(True)
        self.setFixedWidth(220)
        self._glass = QAction(self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        workspace.themes.changed.connect(self._on_theme)
        self.textEdited.connect(self._on_edited)
        self._on_theme()

    def focus(self) -> None:
        """Put the cursor into the field."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def found(self) -> list[NodeId]:
        """The nodes that hold the words, in the flow's order."""
        words = " ".join(self.text().lower().split())
        nodes = self._workspace.bridge.flow.nodes.values()
        return [node.id for node in nodes if words in searched(node)] if words else []

    def go(self, step: int = 1) -> None:
        """Select the next (or previous) node found."""
        found = self.found()
        self._show_outcome(bool(found) or not self.text().strip())
        if not found:
            return
        held = self._workspace.selection.single
        place = found.index(held) + step if held in found else 0
        self._workspace.selection.show(found[place % len(found)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.go(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self._show_outcome(True)
        else:
            super().keyPressEvent(event)

    def _on_edited(self) -> None:
        self._show_outcome(bool(self.found()) or not self.text().strip())

    def _show_outcome(self, found: bool) -> None:
        """Mark the field when nothing has these words."""
        self.setProperty("invalid", not found)
        self.setToolTip("" if found else "Nothing in the flow has these words")
        self.style().polish(self)

    def _on_theme(self) -> None:
        self._glass.setIcon(icon("search", self._workspace.themes.theme.muted))
