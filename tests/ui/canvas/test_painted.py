"""What an edit leaves on the screen is what painting everything anew would show."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from designer.flow import NodeId, Project, move_nodes
from tests.helpers.flows import build, say, verb
from tests.ui.canvas.hand import CTRL, SHIFT, Hand

MakeHand = Callable[[Project], Hand]
A, B = NodeId("a"), NodeId("b")
Act = Callable[[Hand], object]


def two() -> Project:
    project = build([verb("a", say("a")), verb("b", say("b"))], [("a", "next", "b")])
    return move_nodes(project, {A: (0, 80), B: (336, 80)})


def picture(h: Hand) -> QImage:
    h.canvas.settle()
    return h.canvas.viewport().grab().toImage()


def painted_anew(h: Hand) -> QImage:
    h.canvas.flow_scene.repaint_all()
    return picture(h)


def write(h: Hand) -> None:
    h.key(Qt.Key.Key_E)
    h.qtbot.keyClicks(h.canvas.in_place, "Hello")
    h.qtbot.keyClick(h.canvas.in_place, Qt.Key.Key_Return, CTRL)


ACTS: dict[str, Act] = {
    "colour": lambda h: h.canvas.ordering.color("red"),
    "disable": lambda h: h.canvas.ordering.toggle_disabled(),
    "pin": lambda h: h.canvas.ordering.toggle_pinned(),
    "words": write,
    "delete": lambda h: h.key(Qt.Key.Key_Delete),
    "duplicate": lambda h: h.canvas.duplicate(),
    "nudge": lambda h: h.key(Qt.Key.Key_Down, SHIFT),
    "link": lambda h: h.drag(h.port("b", "next"), h.card("a")),
}


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS.keys())
def test_an_edit_and_its_undo_are_painted(hand: MakeHand, act: Act) -> None:
    h = hand(two())
    h.click(h.card("a"))
    before = picture(h)
    act(h)
    h.move(h.at(900, 600))
    after = picture(h)
    assert after != before
    assert painted_anew(h) == after
    h.workspace.bridge.undo()
    h.workspace.selection.set((A,))
    assert picture(h) == before
