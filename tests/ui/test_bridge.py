"""The bridge: what the editor does in a pause."""

from pytestqt.qtbot import QtBot

from designer.flow import NodeId, Project, move_nodes
from designer.flow.editor import WHOLE
from designer.flow.folding import Folded
from designer.ui.bridge import EditorBridge
from tests.helpers.flows import menu_flow

MENU = NodeId("menu")


def test_a_long_history_is_folded_in_a_pause_and_leads_back(qtbot: QtBot) -> None:
    bridge = EditorBridge(menu_flow())

    def move(by: float) -> None:
        def edit(project: Project) -> Project:
            x, y = project.positions[MENU]
            return move_nodes(project, {MENU: (x + by, y)})

        bridge.do("Move", edit)

    for _ in range(WHOLE + 4):
        move(10.0)
    steps = bridge.editor._past
    assert not any(isinstance(step.before, Folded) for step in steps)
    qtbot.waitUntil(lambda: isinstance(steps[0].before, Folded))
    assert [isinstance(step.before, Folded) for step in steps] == [True] * 4 + [False] * WHOLE
    while bridge.editor.undo_name:
        bridge.undo()
    assert bridge.project == menu_flow()
