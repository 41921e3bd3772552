"""An inspector on a flow, driven by real keys and clicks."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from designer.flow import Flow, Node, NodeId, Project, VerbNode, add_node, connect
from designer.twiml import Element
from designer.ui.inspector import Inspector
from designer.ui.inspector.nestedlist import NestedList
from designer.ui.inspector.targetcombo import TargetCombo
from designer.ui.workspace import Workspace


def project_of(*nodes: Node, links: Mapping[tuple[str, str], str] | None = None) -> Project:
    """A project of these nodes; ``links`` from (source, outcome) to target."""
    project = Project()
    for place, node in enumerate(nodes):
        project = add_node(project, node, (place * 300.0, 0.0))
    for (source, outcome), target in (links or {}).items():
        project = connect(project, NodeId(source), outcome, NodeId(target))
    return project


class Stage:
    """A workspace with an inspector, and a person's hands."""

    def __init__(self, qtbot: QtBot, project: Project) -> None:
        self.qtbot = qtbot
        self.workspace = Workspace(project)
        self.inspector = Inspector(self.workspace)
        qtbot.addWidget(self.inspector)
        self.inspector.resize(360, 700)
        with qtbot.waitActive(self.inspector):
            self.inspector.show()
            self.inspector.activateWindow()

    def close(self) -> None:
        """Stop the analysis."""
        self.workspace.findings.close()

    @property
    def project(self) -> Project:
        return self.workspace.bridge.project

    @property
    def flow(self) -> Flow:
        return self.project.flow

    def select(self, *nodes: str) -> None:
        self.workspace.selection.set(NodeId(node) for node in nodes)

    def verb(self, node: str) -> VerbNode:
        found = self.project.node(NodeId(node))
        assert isinstance(found, VerbNode)
        return found

    def element(self, node: str) -> Element:
        return self.verb(node).element

    def undo_name(self) -> str:
        return self.workspace.bridge.editor.undo_name

    def undo(self) -> None:
        self.workspace.bridge.undo()

    def find(self, name: str) -> QWidget:
        """The visible widget of that object name."""
        found = [
            widget
            for widget in self.inspector.findChildren(QWidget, name)
            if widget.isVisibleTo(self.inspector)
        ]
        assert len(found) == 1, f"{name}: {len(found)} visible"
        return found[0]

    def shows(self, name: str) -> bool:
        """Whether a widget of that object name is there to be seen."""
        return any(
            widget.isVisibleTo(self.inspector)
            for widget in self.inspector.findChildren(QWidget, name)
        )

    def type(self, name: str, text: str) -> None:
        """Put the cursor into the field and type, in place of what is there."""
        widget = self.find(name)
        widget.setFocus()
        self.qtbot.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        if text:
            self.qtbot.keyClicks(widget, text)
        else:
            self.qtbot.keyClick(widget, Qt.Key.Key_Delete)

    def add_text(self, name: str, text: str) -> None:
        """Type at the cursor."""
        self.qtbot.keyClicks(self.find(name), text)

    def press(self, name: str, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        widget = self.find(name)
        widget.setFocus()
        self.qtbot.keyClick(widget, key, modifier or Qt.KeyboardModifier.NoModifier)

    def click(self, name: str) -> None:
        widget = self.find(name)
        self.show(widget)
        place = widget.rect().center()
        if isinstance(widget, QCheckBox):
            place.setX(8)
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)

    def show(self, widget: QWidget) -> None:
        """Scroll to the widget: the mouse only reaches what is in sight."""
        QApplication.processEvents()
        self.inspector.area.ensureWidgetVisible(widget)
        QApplication.processEvents()

    def leave(self, name: str) -> None:
        """Take the cursor out of the field."""
        self.find(name).clearFocus()

    def choose(self, name: str, text: str) -> None:
        """Choose the entry of a combo box by the keyboard."""
        combo = self.find(name)
        assert isinstance(combo, QComboBox)
        combo.setFocus()
        if isinstance(combo, TargetCombo):
            self._choose_from_list(combo, text)
            return
        goal = combo.findText(text)
        assert goal >= 0, f"no entry {text}"
        self.qtbot.keyClick(combo, Qt.Key.Key_Home)
        for _ in range(goal):
            self.qtbot.keyClick(combo, Qt.Key.Key_Down)

    def _choose_from_list(self, combo: QComboBox, text: str) -> None:
        """Open the list and go down to the entry."""
        self.qtbot.keyClick(combo, Qt.Key.Key_Down)
        goal = combo.findText(text)
        assert goal >= 0, f"no entry {text}"
        view = combo.view()
        self.qtbot.keyClick(view, Qt.Key.Key_Home)
        for _ in range(goal):
            self.qtbot.keyClick(view, Qt.Key.Key_Down)
        self.qtbot.keyClick(view, Qt.Key.Key_Return)

    def open_list(self, name: str) -> list[str]:
        """The entries of a list of targets, as they are once it was opened."""
        combo = self.find(name)
        assert isinstance(combo, QComboBox)
        self.qtbot.keyClick(combo, Qt.Key.Key_Down)
        self.qtbot.keyClick(combo.view(), Qt.Key.Key_Escape)
        return [combo.itemText(index) for index in range(combo.count())]

    def message(self, field: str) -> str:
        """What is said below a field; empty when nothing is."""
        name = f"message-{field}"
        return self.find(name).text() if self.shows(name) else ""  # type: ignore[attr-defined]

    def add_nested(self, path: str, tag: str) -> None:
        """Choose ``tag`` from the Add menu of the element at ``path`` (dotted)."""
        button = self.find(f"add-nested-{path}")
        nested = button.parentWidget()
        assert isinstance(nested, NestedList)
        nested.menu.popup(button.mapToGlobal(QPoint(0, button.height())))
        action = next(one for one in nested.menu.actions() if one.objectName() == f"add-{tag}")
        place = nested.menu.actionGeometry(action).center()
        self.qtbot.mouseClick(nested.menu, Qt.MouseButton.LeftButton, pos=place)
        QApplication.processEvents()

    def drag(self, widget: QWidget, by: int) -> None:
        """Drag a widget up or down by the mouse."""
        self.show(widget)
        start = widget.rect().center()
        left = Qt.MouseButton.LeftButton
        self.qtbot.mousePress(widget, left, pos=start)
        for step in (by // 3, 2 * by // 3, by):
            self.qtbot.mouseMove(widget, start + QPoint(0, step))
        self.qtbot.mouseRelease(widget, left, pos=start + QPoint(0, by))
