"""The map in the canvas's corner."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt

from designer.flow import NodeId, Project, move_nodes
from tests.helpers.flows import build, say, verb
from tests.ui.canvas.hand import Hand

MakeHand = Callable[[Project], Hand]


def wide() -> Project:
    """Two cards, far from each other."""
    project = build([verb("a", say("a")), verb("b", say("b"))], [])
    return move_nodes(project, {NodeId("a"): (0, 0), NodeId("b"): (8000, 3000)})


def test_the_map_is_hidden_while_everything_is_seen(hand: MakeHand) -> None:
    h = hand(move_nodes(wide(), {NodeId("b"): (400, 0)}))
    h.canvas.minimap.redraw()
    assert h.canvas.minimap.isHidden()


def test_a_click_on_the_map_moves_the_view_there(hand: MakeHand) -> None:
    h = hand(wide())
    h.canvas.minimap.redraw()
    assert h.canvas.minimap.isVisible()
    there = h.canvas.minimap.at(QPointF(8000, 3000)).toPoint()
    h.qtbot.mousePress(h.canvas.minimap, Qt.MouseButton.LeftButton, pos=there)
    away = h.canvas.center_point() - QPointF(8000, 3000)
    assert away.manhattanLength() < 120
    assert h.canvas.minimap.frame().contains(QPointF(there))


def test_the_map_follows_an_edit(hand: MakeHand) -> None:
    h = hand(wide())
    h.canvas.minimap.redraw()
    h.workspace.bridge.do("Move", lambda p: move_nodes(p, {NodeId("b"): (300, 0)}))
    h.qtbot.waitUntil(h.canvas.minimap.isHidden)
