"""The Arrange menu by its keys: align, spread, pin, frame, colour, snap."""

from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from designer.flow import NodeId, Project, VerbNode, move_nodes
from designer.twiml import element
from designer.ui.cardmenu import CardMenu
from designer.ui.mainwindow import MainWindow
from tests.helpers.flows import build, say, verb
from tests.helpers.windows import open_window

A, B, C = NodeId("a"), NodeId("b"), NodeId("c")
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def three() -> Project:
    project = build([verb(one, say(one)) for one in "abc"], [])
    return move_nodes(project, {A: (0, 0), B: (300, 200), C: (904, 616)})


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    made = open_window(qtbot, tmp_path, three())
    qtbot.waitUntil(made.isActiveWindow)
    made.canvas.setFocus()
    made.workspace.selection.set([A, B, C])
    return made


def test_cards_are_lined_up_and_spread_by_keys(qtbot: QtBot, window: MainWindow) -> None:
    positions = window.workspace.bridge.project.positions
    qtbot.keyClick(window.canvas, Qt.Key.Key_Left, ALT | SHIFT)
    aligned = window.workspace.bridge.project.positions
    assert {x for x, _ in aligned.values()} == {0}
    assert window.workspace.bridge.editor.undo_name == "Align 3 cards"
    window.workspace.bridge.undo()
    assert window.workspace.bridge.project.positions == positions
    qtbot.keyClick(window.canvas, Qt.Key.Key_H, ALT | SHIFT)
    spread = window.workspace.bridge.project.positions
    assert spread[B][0] - spread[A][0] == spread[C][0] - spread[B][0]
    assert window.canvas.equals_rebuilt()


def test_pin_frame_and_colour_from_the_menu(qtbot: QtBot, window: MainWindow) -> None:
    bridge, actions = window.workspace.bridge, window.actions_by_id
    qtbot.keyClick(window.canvas, Qt.Key.Key_L, CTRL | SHIFT)
    assert bridge.project.pinned == {A, B, C}
    actions.refresh()
    assert actions["pin"].isChecked()
    qtbot.keyClick(window.canvas, Qt.Key.Key_L, CTRL)
    assert bridge.project.positions == three().positions, "Tidy up moves no pinned card"
    actions["color_green"].trigger()
    assert {node.color for node in bridge.flow.nodes.values()} == {"green"}
    qtbot.keyClick(window.canvas, Qt.Key.Key_G, CTRL)
    qtbot.keyClick(window.canvas.in_place, Qt.Key.Key_Escape)
    assert len(bridge.project.frames) == 1
    qtbot.keyClick(window.canvas, Qt.Key.Key_G, CTRL | SHIFT)
    assert not bridge.project.frames
    assert window.canvas.equals_rebuilt()


def test_the_grid_is_remembered(window: MainWindow) -> None:
    assert window.canvas.snaps_to_grid
    window.actions_by_id["snap_to_grid"].trigger()
    assert not window.canvas.snaps_to_grid
    assert not window.settings.snaps_to_grid
    window.actions_by_id["snap_to_grid"].trigger()
    assert window.settings.snaps_to_grid


def test_without_a_selection_nothing_of_it_can_be_chosen(window: MainWindow) -> None:
    window.workspace.selection.set()
    window.actions_by_id.refresh()
    for name in ("align_left", "distribute_down", "frame", "unframe", "pin", "disable", "nest"):
        assert not window.actions_by_id[name].isEnabled(), name


def test_the_status_line_says_what_a_frame_took_in_and_what_made_way(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.workspace.selection.set([A, C])
    qtbot.keyClick(window.canvas, Qt.Key.Key_G, CTRL)
    qtbot.keyClick(window.canvas.in_place, Qt.Key.Key_Escape)
    said = "Frame round 3 cards; Say “b” lies inside and was taken in."
    assert window.status.message.text == said
    window.workspace.bridge.undo()
    assert window.status.message.text == ""
    window.workspace.bridge.do("Move", lambda p: move_nodes(p, {B: (904, 40), A: (0, 0)}))
    window.workspace.selection.set([A, C])
    qtbot.keyClick(window.canvas, Qt.Key.Key_Right, ALT | SHIFT)
    assert window.status.message.text == "1 card was moved down, so that none lies on another."
    window.canvas.gliding.finish()
    rects = [card.rect() for card in window.canvas.flow_scene.cards.values()]
    assert not any(one.intersects(two) for one, two in combinations(rects, 2))
    window.workspace.bridge.undo()
    assert window.status.message.text == ""


def test_the_menu_of_a_card_offers_what_its_keys_do(qtbot: QtBot, tmp_path: Path) -> None:
    cards = [verb("g", element("Gather")), verb("a", say("a"))]
    window = open_window(qtbot, tmp_path, build(cards, []))
    menu_of = CardMenu(window.workspace, window.actions_by_id, window)
    window.workspace.selection.set([A])
    offered = {one.objectName(): one.isEnabled() for one in menu_of.make().actions()}
    assert (offered["action_add_choice"], offered["action_link"]) == (False, True)
    window.workspace.selection.set([NodeId("g")])
    add = next(one for one in menu_of.make().actions() if one.objectName() == "action_add_choice")
    assert add.isEnabled()
    assert add.shortcut().toString() == "+"
    add.trigger()
    gather = window.workspace.bridge.flow.nodes[NodeId("g")]
    assert isinstance(gather, VerbNode)
    assert [one.digits for one in gather.choices] == ["1"]
    assert window.canvas.asking.popup.isVisible()


def test_undo_selects_what_was_selected_before(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.selection.set([A])
    qtbot.keyClick(window.canvas, Qt.Key.Key_D, CTRL)
    (copy,) = window.workspace.selection.nodes
    assert copy != A
    qtbot.keyClick(window.canvas, Qt.Key.Key_Z, CTRL)
    assert window.workspace.selection.nodes == (A,)
    qtbot.keyClick(window.canvas, Qt.Key.Key_Delete)
    assert window.workspace.selection.nodes == (), "another card is not deleted by a second press"


def test_a_frame_is_named_and_reached_by_keys(qtbot: QtBot, window: MainWindow) -> None:
    bridge, canvas = window.workspace.bridge, window.canvas
    window.workspace.selection.set([A, B])
    qtbot.keyClick(canvas, Qt.Key.Key_G, CTRL)
    qtbot.keyClick(canvas.in_place, Qt.Key.Key_Escape)
    window.workspace.selection.set([B])
    window.actions_by_id.refresh()
    qtbot.keyClick(canvas, Qt.Key.Key_G, ALT | SHIFT)
    qtbot.keyClicks(canvas.in_place, "By day")
    qtbot.keyClick(canvas.in_place, Qt.Key.Key_Return, CTRL)
    assert [frame.title for frame in bridge.project.frames.values()] == ["By day"]
    window.workspace.selection.set([C])
    qtbot.keyClick(canvas, Qt.Key.Key_G)
    assert window.workspace.selection.nodes == (A, B)
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    moved = {node for node, at in bridge.project.positions.items() if at != three().positions[node]}
    assert moved == {A, B}
    qtbot.keyClick(canvas, Qt.Key.Key_G, CTRL | SHIFT)
    assert not bridge.project.frames
