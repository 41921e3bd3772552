"""A disabled card in the whole window: said, shown, passed by the call, and enabled by the fix."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from designer.flow import NodeId, set_disabled
from designer.storage import load_project, save_project
from tests.helpers.flows import menu_flow
from tests.helpers.windows import open_window

MENU, END = NodeId("menu"), NodeId("end")
CTRL = Qt.KeyboardModifier.ControlModifier


def test_disable_call_and_enable(qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window(qtbot, tmp_path, menu_flow())
    qtbot.waitUntil(window.isActiveWindow)
    bridge = window.workspace.bridge
    window.canvas.setFocus()
    window.workspace.selection.set([MENU])
    qtbot.keyClick(window.canvas, Qt.Key.Key_Slash, CTRL)
    assert bridge.flow.nodes[MENU].is_disabled
    assert bridge.editor.undo_name == "Disable Gather"
    qtbot.waitUntil(lambda: window.workspace.findings.is_current, timeout=10_000)
    (told,) = window.workspace.findings.by_node[MENU]
    assert told.message.startswith("This card is disabled")
    assert MENU not in window.workspace.findings.unreachable
    assert window.inspector.node_page.header.chip.text == "disabled"
    window.docks["xml"].raise_()
    qtbot.waitUntil(lambda: "disabled" in window.xml.shown.note)
    qtbot.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: window.workspace.playback.node is not None)
    assert window.workspace.playback.node == bridge.flow.target(MENU, "next")
    qtbot.keyClick(window, Qt.Key.Key_F5)
    path = tmp_path / "a.callflow"
    save_project(bridge.project, path)
    assert load_project(path) == bridge.project
    assert told.fix is not None
    bridge.do(told.fix.title, told.fix.edit)
    assert bridge.project == menu_flow()


def test_the_switch_shows_whether_all_are_disabled(qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window(qtbot, tmp_path, set_disabled(menu_flow(), [MENU]))
    actions = window.actions_by_id
    for nodes, is_on in (([MENU], True), ([MENU, END], False), ([END], False)):
        window.workspace.selection.set(nodes)
        actions.refresh()
        assert actions["disable"].isChecked() is is_on
