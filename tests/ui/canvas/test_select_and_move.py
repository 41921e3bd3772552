"""Selecting, moving, panning and zooming with real mouse events."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from designer.flow import NodeId, Project, add_node, move_nodes
from designer.ui.canvas.gestures.gesture import DRAG_DISTANCE
from designer.ui.selection import Port
from tests.helpers.bigflow import big_project
from tests.helpers.flows import build, menu_flow, say, verb
from tests.ui.canvas.hand import CTRL, NONE, SHIFT, Hand

MakeHand = Callable[[Project], Hand]
A, B, C = NodeId("a"), NodeId("b"), NodeId("c")


def three() -> Project:
    """Three Says in a row, a leads to b."""
    project = build([verb(n, say(n)) for n in "abc"], [("a", "next", "b")])
    return move_nodes(project, {A: (0, 0), B: (400, 0), C: (800, 0)})


def place(hand: Hand, node: NodeId) -> tuple[float, float]:
    return hand.project.positions[node]


def test_a_click_selects_one_and_a_click_beside_clears(hand: Callable[..., Hand]) -> None:
    h = hand(three())
    h.click(h.card("a"))
    assert h.selected == ["a"]
    h.click(h.card("b"))
    assert h.selected == ["b"]
    h.click(h.at(200, 500))
    assert h.selected == []


def test_shift_adds_and_control_toggles(hand: MakeHand) -> None:
    h = hand(three())
    h.click(h.card("a"))
    h.click(h.card("b"), SHIFT)
    h.click(h.card("c"), CTRL)
    assert h.selected == ["a", "b", "c"]
    h.click(h.card("b"), CTRL)
    assert h.selected == ["a", "c"]


def test_the_band_selects_what_it_touches(hand: MakeHand) -> None:
    h = hand(three())
    h.drag(h.at(-40, -40), h.at(500, 30))
    assert h.selected == ["a", "b"]
    h.drag(h.at(780, -40), h.at(900, 300), SHIFT)
    assert h.selected == ["a", "b", "c"]
    h.drag(h.at(-40, -40), h.at(500, 30), CTRL)
    assert h.selected == ["c"]
    assert h.canvas.feedback.is_empty


def test_escape_during_a_band_brings_the_selection_back(hand: MakeHand) -> None:
    h = hand(three())
    h.click(h.card("c"))
    h.press(h.at(-40, -40))
    h.move(h.at(500, 60))
    assert h.selected == ["a", "b"]
    h.key(Qt.Key.Key_Escape)
    assert h.selected == ["c"]
    assert h.canvas.feedback.is_empty
    h.release(h.at(500, 60))
    assert h.selected == ["c"]


def test_a_drag_moves_along_the_grid_as_one_step(hand: MakeHand) -> None:
    h = hand(three())
    h.drag(h.card("a"), h.card("a") + QPoint(101, 43))
    assert place(h, A) == (104, 40)
    assert h.undo_name == "Move Say"
    h.workspace.bridge.undo()
    assert place(h, A) == (0, 0)
    assert h.canvas.equals_rebuilt()


def test_all_selected_cards_move_together(hand: MakeHand) -> None:
    h = hand(three())
    h.canvas.select_all()
    h.drag(h.card("b"), h.card("b") + QPoint(0, 80))
    assert {place(h, n)[1] for n in (A, B, C)} == {80}
    assert h.undo_name == "Move 3 cards"
    assert h.selected == ["a", "b", "c"]


def test_a_drag_is_transient_and_escape_takes_it_back(hand: MakeHand) -> None:
    h = hand(three())
    h.press(h.card("a"))
    h.move(h.card("a") + QPoint(90, 90))
    assert h.canvas.flow_scene.cards[A].pos() == QPointF(88, 88)
    assert place(h, A) == (0, 0)
    h.key(Qt.Key.Key_Escape)
    assert h.canvas.equals_rebuilt()
    assert h.undo_name == ""


def test_a_tremble_is_no_drag(hand: MakeHand) -> None:
    h = hand(three())
    h.drag(h.card("a"), h.card("a") + QPoint(DRAG_DISTANCE - 2, 1))
    assert place(h, A) == (0, 0)
    assert h.undo_name == ""


def test_an_edit_meanwhile_ends_the_drag(hand: MakeHand) -> None:
    h = hand(three())
    h.press(h.card("a"))
    h.move(h.card("a") + QPoint(90, 90))
    h.workspace.bridge.do("Add", lambda p: add_node(p, verb("d", say("d")), (0.0, 400.0)))
    assert h.canvas.equals_rebuilt()
    h.release(h.card("a"))
    assert place(h, A) == (0, 0)


def test_arrow_keys_nudge_as_one_step_and_scroll_without_a_selection(hand: MakeHand) -> None:
    h = hand(three())
    h.click(h.card("a"))
    h.key(Qt.Key.Key_Right)
    h.key(Qt.Key.Key_Right)
    h.key(Qt.Key.Key_Down, SHIFT)
    assert place(h, A) == (16, 40)
    h.workspace.bridge.undo()
    assert place(h, A) == (0, 0)
    h.key(Qt.Key.Key_Escape)
    before = h.canvas.center_point()
    h.key(Qt.Key.Key_Right)
    assert h.canvas.center_point().x() > before.x()


def test_a_click_on_a_link_selects_it_and_delete_unlinks(hand: MakeHand) -> None:
    h = hand(three())
    shape = h.canvas.flow_scene.links.shapes[Port(A, "next")]
    h.click(h.at((shape.x1 + shape.x2) / 2, (shape.y1 + shape.y2) / 2))
    assert h.workspace.selection.links == (Port(A, "next"),)
    assert h.canvas.flow_scene.links.lit == {Port(A, "next")}
    h.key(Qt.Key.Key_Delete)
    assert h.project.flow.target(A, "next") is None
    assert h.undo_name == "Delete link"


def test_delete_removes_the_selected_nodes_in_one_step(hand: MakeHand) -> None:
    h = hand(three())
    h.click(h.card("a"))
    h.click(h.card("b"), SHIFT)
    h.key(Qt.Key.Key_Delete)
    assert list(h.project.flow.nodes) == [C]
    assert h.undo_name == "Delete 2 cards"
    assert h.selected == []
    h.workspace.bridge.undo()
    assert h.canvas.equals_rebuilt()


def test_a_click_on_a_stub_jumps_to_its_end(hand: MakeHand) -> None:
    project = move_nodes(menu_flow(), {NodeId("busy"): (0, 0), NodeId("menu"): (-3000, 900)})
    h = hand(project)
    shape = h.canvas.flow_scene.links.shapes[Port(NodeId("busy"), "next")]
    assert shape.label == "↩ Main menu"
    left, top, width, height = shape.label_box
    h.click(h.at(left + width / 2, top + height / 2))
    assert h.canvas.navigation.visible().contains(QPointF(-3000, 900))


def test_space_and_the_middle_button_pan(hand: MakeHand) -> None:
    h = hand(three())
    middle = Qt.MouseButton.MiddleButton
    before = h.at(0, 0)
    h.press(h.card("a"), button=middle)
    h.move(h.card("a") + QPoint(50, 30))
    h.release(h.card("a"), button=middle)
    assert h.at(0, 0) - before == QPoint(50, 30)
    h.qtbot.keyPress(h.canvas, Qt.Key.Key_Space)
    h.drag(h.card("a"), h.card("a") - QPoint(50, 30))
    h.qtbot.keyRelease(h.canvas, Qt.Key.Key_Space)
    assert h.at(0, 0) == before
    assert place(h, A) == (0, 0)


def test_the_wheel_scrolls_and_with_control_zooms_at_the_pointer(hand: MakeHand) -> None:
    h = hand(three())
    before = h.at(0, 0)
    h.wheel(h.at(100, 100), -120)
    assert h.at(0, 0).y() == before.y() - 60
    h.wheel(h.at(100, 100), 60, SHIFT)
    assert h.at(0, 0).x() == before.x() + 30
    under = h.canvas.mapToScene(QPoint(700, 300))
    with h.qtbot.waitSignal(h.canvas.zoomed):
        h.wheel(QPoint(700, 300), -240, CTRL)
    assert h.canvas.scale_now < 1
    now = h.canvas.mapToScene(QPoint(700, 300))
    assert (now - under).manhattanLength() < 3


def test_two_fingers_on_a_trackpad_scroll_pixel_by_pixel(hand: MakeHand) -> None:
    h = hand(three())
    before, viewport, at = h.at(0, 0), h.canvas.viewport(), QPointF(100, 100)
    for phase in (Qt.ScrollPhase.ScrollBegin, Qt.ScrollPhase.ScrollUpdate):
        event = QWheelEvent(
            *(at, viewport.mapToGlobal(at), QPoint(-7, 13), QPoint(-56, 104)),
            *(Qt.MouseButton.NoButton, NONE, phase, False),
        )
        QApplication.sendEvent(viewport, event)
    assert h.at(0, 0) - before == QPoint(-14, 26)
    assert h.canvas.scale_now == 1


def test_fit_shows_all_or_the_selection(hand: MakeHand) -> None:
    h = hand(move_nodes(three(), {C: (9000, 4000)}))
    h.canvas.fit_all()
    visible = h.canvas.navigation.visible()
    assert all(visible.contains(i.rect()) for i in h.canvas.flow_scene.cards.values())
    assert h.canvas.is_far
    h.workspace.selection.set([A, B])
    h.canvas.fit_selection()
    assert h.canvas.scale_now == 1.0
    h.canvas.zoom_in()
    assert h.canvas.scale_now == pytest.approx(1.2)
    h.canvas.zoom_reset()
    assert h.canvas.scale_now == 1.0
    h.workspace.selection.reveal.emit("c")
    assert h.canvas.navigation.visible().contains(QPointF(9000, 4000))


def test_a_double_click_asks_for_the_main_field(hand: MakeHand) -> None:
    h = hand(menu_flow())
    h.canvas.navigation.center(h.canvas.flow_scene.cards[NodeId("menu")].pos())
    spy = QSignalSpy(h.workspace.selection.focus_field)
    h.double_click(h.card("menu"))
    assert spy.at(0) == ["menu", (0,), "#text"]
    assert h.selected == ["menu"]


def test_from_far_away_cards_can_still_be_selected_and_moved(hand: MakeHand) -> None:
    h = hand(three())
    h.canvas.navigation.zoom_to(0.25)
    h.drag(h.card("a"), h.card("a") + QPoint(0, 100))
    assert h.selected == ["a"]
    assert place(h, A) == (0, 400)


def test_a_small_flow_opens_whole_and_a_large_one_where_it_begins(hand: MakeHand) -> None:
    h = hand(three())
    h.canvas.show_start()
    visible = h.canvas.navigation.visible()
    assert all(visible.contains(i.rect()) for i in h.canvas.flow_scene.cards.values())
    h = hand(big_project(300))
    h.canvas.show_start()
    assert h.canvas.scale_now > 0.8
    entry = h.canvas.flow_scene.cards[NodeId("entry-1")]
    assert h.canvas.navigation.visible().contains(entry.rect())
    assert h.at(entry.pos().x(), 0).x() < 100
