"""Everything the palette offers is made in the window by a double click, and undone in one step."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from designer.flow import NodeId, Project, VerbNode, add_node
from designer.twiml import Channel, element, verbs, vocabulary
from designer.ui.mainwindow import MainWindow
from designer.ui.nodekinds import NOUN, VERB, NodeKind
from designer.ui.palette import Palette
from tests.helpers.windows import open_window

HOLDER = NodeId("holder")


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    opened = open_window(qtbot, tmp_path)
    switch = opened.findChild(QCheckBox, "palette_show_all")
    assert isinstance(switch, QCheckBox)
    switch.setChecked(True)
    return opened


def palette(window: MainWindow) -> Palette:
    found = window.findChild(Palette)
    assert isinstance(found, Palette)
    return found


def double_click(qtbot: QtBot, window: MainWindow, index: QModelIndex) -> None:
    view = palette(window).list
    view.scrollTo(index)
    spot = view.visualRect(index).center()
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def holder_of(kind: NodeKind) -> str:
    """A verb that may hold the noun."""
    for channel in Channel:
        for spec in verbs(channel):
            children = [vocabulary().element(channel, one) for one in spec.children]
            if kind.name in [child.tag for child in children]:
                return spec.tag
    raise AssertionError(f"no verb holds {kind.name}")


def test_every_row_of_the_palette_makes_its_node(qtbot: QtBot, window: MainWindow) -> None:
    bridge = window.workspace.bridge
    offered = palette(window).list.rows
    rows = [(index, kind) for index in offered.rows() if (kind := offered.kind(index))]
    rows.sort(key=lambda row: row[1].kind == NOUN)
    made: set[str] = set()
    bridge.load(Project())
    for index, kind in rows:
        if kind.kind == NOUN:
            holder = VerbNode(id=HOLDER, element=element(holder_of(kind)))
            bridge.load(add_node(Project(), holder, (0.0, 0.0)))
            window.workspace.selection.show(HOLDER)
        before = bridge.project
        double_click(qtbot, window, index)
        nodes = bridge.flow.nodes
        if kind.kind == NOUN:
            at = nodes[HOLDER]
            assert isinstance(at, VerbNode)
            assert [one.tag for one in at.element.elements] == [kind.name]
        elif kind.kind == VERB:
            (node,) = nodes.values()
            assert isinstance(node, VerbNode)
            assert node.element.tag == kind.name
            made.add(kind.name)
        else:
            assert len(nodes) == 1
        bridge.editor.undo()
        assert bridge.project == before
    assert made == {spec.tag for channel in Channel for spec in verbs(channel)}
