"""Frames by hand, guides, pins, colours, disabling and copies: real events on the canvas."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QLineF, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from designer.flow import (
    NEXT,
    Frame,
    FrameId,
    NodeId,
    Project,
    add_frame,
    connect,
    frame_of,
    move_nodes,
)
from designer.ui.canvas.guides import WireEnd, snapped
from designer.ui.canvas.hits import Part
from designer.ui.selection import Port
from tests.helpers.flows import build, menu_flow, say, verb
from tests.ui.canvas.hand import CTRL, LEFT, SHIFT, Hand

MakeHand = Callable[[Project], Hand]
A, B, C = NodeId("a"), NodeId("b"), NodeId("c")
ONE = FrameId("frame-1")
ALT = Qt.KeyboardModifier.AltModifier


def three() -> Project:
    project = build([verb(one, say(one)) for one in "abc"], [("a", NEXT, "b")])
    return move_nodes(project, {A: (0, 80), B: (336, 80), C: (700, 400)})


def framed(*, collapsed: bool = False) -> Project:
    return add_frame(three(), Frame(ONE, (A, B), "Welcome", "", collapsed))


def bar(h: Hand) -> QPoint:
    return h.canvas.mapFromScene(h.canvas.flow_scene.frames.items[ONE].bar().center())


def box(h: Hand) -> QRectF:
    return QRectF(h.canvas.flow_scene.frames.items[ONE].box)


def test_a_frame_is_made_named_and_undone(hand: MakeHand) -> None:
    h = hand(three())
    h.click(h.card("a"))
    h.click(h.card("b"), SHIFT)
    assert h.canvas.ordering.frame()
    assert h.undo_name == "Frame 2 cards"
    editor = h.canvas.in_place
    assert editor.isVisible()
    h.qtbot.keyClicks(editor, "Welcome")
    h.qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert h.project.frames[ONE].title == "Welcome"
    assert h.project.frames[ONE].members == (A, B)
    h.workspace.bridge.undo()
    h.workspace.bridge.undo()
    assert h.project == three()
    assert h.canvas.equals_rebuilt()


def test_its_title_bar_moves_all_that_is_in_it(hand: MakeHand) -> None:
    h = hand(framed())
    before = box(h)
    h.drag(bar(h), bar(h) + QPoint(160, 240))
    moved = {node: h.project.positions[node] for node in (A, B)}
    assert moved == {A: (160.0, 320.0), B: (496.0, 320.0)}
    assert box(h) == before.translated(160, 240)
    assert h.selected == ["a", "b"]
    assert h.project.frames[ONE].members == (A, B)
    assert h.canvas.equals_rebuilt()
    h.workspace.bridge.undo()
    assert h.project == framed()


def test_a_card_dragged_in_joins_and_one_dragged_out_leaves_in_the_same_step(
    hand: MakeHand,
) -> None:
    h = hand(framed())
    into = h.canvas.mapFromScene(box(h).center() + QPointF(60, 0))
    h.drag(h.card("c"), into, ALT)
    assert h.project.frames[ONE].members == (A, B, C)
    assert box(h).contains(h.canvas.flow_scene.cards[C].rect())
    h.workspace.bridge.undo()
    assert h.project == framed()
    h.drag(h.card("b"), h.card("b") + QPoint(100, 500))
    assert frame_of(h.project, B) is None
    h.workspace.bridge.undo()
    assert h.project == framed()
    h.drag(h.card("b"), h.card("b") + QPoint(16, 16))
    assert h.project.frames[ONE].members == (A, B), "a nudge within stays"
    assert h.canvas.equals_rebuilt()


def test_escape_while_a_frame_is_dragged_takes_it_back(hand: MakeHand) -> None:
    h = hand(framed())
    before = box(h)
    start = bar(h)
    h.press(start)
    h.move(start + QPoint(200, 100))
    assert box(h) != before
    h.key(Qt.Key.Key_Escape)
    assert box(h) == before
    assert h.project == framed()
    assert h.canvas.equals_rebuilt()


def test_a_double_click_expands_a_collapsed_frame_and_names_an_open_one(hand: MakeHand) -> None:
    h = hand(framed(collapsed=True))
    assert h.canvas.pointing.hit(bar(h)).part is Part.FRAME
    h.double_click(bar(h))
    assert not h.project.frames[ONE].is_collapsed
    assert h.undo_name == "Expand the frame"
    h.double_click(bar(h))
    assert h.canvas.in_place.isVisible()
    h.qtbot.keyClicks(h.canvas.in_place, "Hello")
    h.qtbot.keyClick(h.canvas.in_place, Qt.Key.Key_Escape)
    assert h.project.frames[ONE].title == "Welcome"
    assert h.canvas.hasFocus()


def test_the_keyboard_opens_a_selected_collapsed_frame(hand: MakeHand) -> None:
    h = hand(framed(collapsed=True))
    h.click(bar(h))
    assert h.selected == ["a", "b"]
    assert h.canvas.flow_scene.frames.items[ONE].is_selected
    h.key(Qt.Key.Key_E)
    assert not h.project.frames[ONE].is_collapsed


def test_what_collapses_stays_in_sight(hand: MakeHand) -> None:
    far = move_nodes(framed(), {A: (0, 0), B: (40_000, 20_000)})
    h = hand(far)
    h.canvas.fit_all()
    h.workspace.selection.set([A, B])
    assert h.canvas.ordering.toggle_collapsed()
    navigation = h.canvas.navigation
    assert navigation.visible().contains(h.canvas.flow_scene.frames.items[ONE].box)
    assert navigation.scale > 0.3
    before = navigation.visible()
    assert h.canvas.ordering.toggle_collapsed()
    assert h.canvas.ordering.toggle_collapsed()
    assert navigation.visible() == before


def test_a_document_collapses_into_one_card(hand: MakeHand) -> None:
    h = hand(menu_flow())
    h.workspace.selection.set([NodeId("menu")])
    assert h.canvas.ordering.toggle_collapsed()
    h.qtbot.waitUntil(lambda: bool(h.project.frames))
    (frame,) = h.project.frames.values()
    assert frame.title == "menu.xml"
    assert frame.is_collapsed
    document = h.workspace.compiled.compiled
    assert document is not None
    assert set(frame.members) == {
        node for node, path in document.document_of.items() if path == "menu.xml"
    }
    assert h.canvas.equals_rebuilt()
    h.workspace.bridge.undo()
    assert h.project == menu_flow()


def test_a_dragged_card_snaps_to_its_neighbour_and_shows_it(hand: MakeHand) -> None:
    project = move_nodes(three(), {A: (0, 0), B: (340, 83), C: (700, 400)})
    h = hand(project)
    h.canvas.snaps_to_grid = False
    start = h.card("c")
    h.press(start)
    for step in (10, 60, 121):
        h.move(start + QPoint(0, -step))
    h.move(start + QPoint(0, -319))  # two pixels from level with b
    assert h.canvas.feedback._guides
    h.release(start + QPoint(0, -319))
    assert h.project.positions[C] == (700.0, 83.0)
    assert not h.canvas.feedback._guides


@pytest.mark.parametrize("zoom", [1.0, 0.7])
def test_a_dragged_card_snaps_to_where_its_wire_is_straight(hand: MakeHand, zoom: float) -> None:
    """Whichever end of the wire is dragged."""
    project = connect(three(), A, "next", C)
    h = hand(move_nodes(project, {A: (0, 0), B: (340, 483), C: (700, 300)}))
    h.canvas.zoom_at(QPointF(0, 0), zoom)
    wire = h.canvas.flow_scene.links.ends(Port(A, "next"))
    assert wire is not None
    down = wire.y2 - wire.y1  # how much lower C's way in is than A's port
    for card, by in (("c", 3.0 - down), ("a", down + 3.0)):
        start = h.card(card)
        h.drag(start, start + QPoint(0, round(by * zoom)))
        straight = h.canvas.flow_scene.links.ends(Port(A, "next"))
        assert straight is not None
        assert straight.y1 == straight.y2
        h.workspace.bridge.undo()
    assert h.canvas.equals_rebuilt()


def test_alt_drags_freely(hand: MakeHand) -> None:
    """Neither the grid nor a neighbour holds the card."""
    h = hand(three())
    start = h.card("c")
    viewport = h.canvas.viewport()
    h.press(start)
    for by in (QPoint(9, -100), QPoint(13, -317)):
        at = QPointF(start + by)
        move = QMouseEvent(QEvent.Type.MouseMove, at, viewport.mapToGlobal(at), LEFT, LEFT, ALT)
        QApplication.sendEvent(viewport, move)
    assert not h.canvas.feedback._guides
    h.release(start + QPoint(13, -317))
    assert h.project.positions[C] == (713.0, 83.0)
    assert h.canvas.equals_rebuilt()


@pytest.mark.parametrize(("dx", "dy"), [(3, 0), (0, -4), (2, 5), (0, 0)])
def test_snapping_meets_the_edges(dx: int, dy: int) -> None:
    other = QRectF(500, 300, 240, 120)
    snap = snapped(QRectF(500 + dx, 900 + dy, 240, 120), [other], 6.0)
    assert snap.dx == -dx
    assert snap.dy == 0
    assert len(snap.lines) == 3
    assert snapped(QRectF(520, 900, 240, 100), [other], 6.0).lines == ()


def test_a_wire_that_can_be_straight_comes_before_edges() -> None:
    box, other = QRectF(500, 100, 240, 120), QRectF(0, 98, 240, 120)
    wire = WireEnd(20.0, 240.0, 124.0, goes_out=False)
    assert snapped(box, [other], 6.0, [wire]).dy == 4
    assert QLineF(500, 124, 240, 124) in snapped(box, [other], 6.0, [wire]).lines
    backward = WireEnd(20.0, 900.0, 124.0, goes_out=False)
    assert snapped(box, [other], 6.0, [backward]).dy == -2


def test_pin_colour_and_disable_by_the_selection(hand: MakeHand) -> None:
    h = hand(three())
    ordering = h.canvas.ordering
    assert not ordering.toggle_pinned()
    assert not ordering.toggle_disabled()
    assert not ordering.color("red")
    h.workspace.selection.set([A, B])
    assert ordering.toggle_pinned()
    assert ordering.are_pinned()
    assert h.undo_name == "Pin 2 cards"
    assert ordering.toggle_disabled()
    assert h.undo_name == "Disable 2 cards"
    assert ordering.are_disabled()
    assert ordering.color("green")
    assert h.project.node(A).color == "green"
    for _ in range(3):
        h.workspace.bridge.undo()
    assert h.project == three()


def test_a_frame_that_is_selected_whole_takes_the_colour(hand: MakeHand) -> None:
    h = hand(framed())
    h.click(bar(h))
    assert h.canvas.ordering.color("purple")
    assert h.project.frames[ONE].color == "purple"
    assert h.project.node(A).color == ""


def test_a_copy_leads_where_the_original_leads(hand: MakeHand) -> None:
    project = connect(framed(), B, NEXT, C)
    h = hand(project)
    h.workspace.selection.set([A, B])
    assert h.canvas.duplicate()
    first, second = h.workspace.selection.nodes
    assert h.project.flow.target(first, NEXT) == second
    assert h.project.flow.target(second, NEXT) == C
    copied = frame_of(h.project, first)
    assert copied is not None
    assert (copied.title, copied.members) == ("Welcome", (first, second))
    h.workspace.bridge.undo()
    assert h.project == project
    assert h.canvas.equals_rebuilt()


def test_ctrl_click_on_a_title_takes_its_cards_out_of_the_selection(hand: MakeHand) -> None:
    h = hand(framed())
    h.click(h.card("c"))
    h.click(bar(h), CTRL)
    assert h.selected == ["a", "b", "c"]
    h.click(bar(h), CTRL)
    assert h.selected == ["c"]


def test_arranging_glides_and_is_one_step(hand: MakeHand) -> None:
    project = connect(three(), B, NEXT, C)
    h = hand(project)
    if h.workspace.motion.is_reduced:
        pytest.skip("this system's style animates nothing")
    assert h.canvas.arrange()
    assert h.canvas.gliding.is_running
    start = h.canvas.flow_scene.cards[C].pos().toTuple()
    assert start == project.positions[C]
    h.qtbot.waitUntil(lambda: not h.canvas.gliding.is_running)
    assert h.canvas.flow_scene.cards[C].pos().toTuple() == h.project.positions[C]
    assert h.canvas.equals_rebuilt()
    h.workspace.bridge.undo()
    assert h.project == project


def test_an_edit_while_cards_glide_puts_them_where_they_belong(hand: MakeHand) -> None:
    h = hand(connect(three(), B, NEXT, C))
    assert h.canvas.arrange()
    h.workspace.selection.set([A])
    assert h.canvas.delete_selection()
    assert not h.canvas.gliding.is_running
    assert h.canvas.equals_rebuilt()
    h.workspace.bridge.undo()
    h.workspace.bridge.undo()
    assert h.canvas.equals_rebuilt()


def test_reduced_motion_jumps(hand: MakeHand) -> None:
    h = hand(connect(three(), B, NEXT, C))
    h.workspace.motion.reduce(True)
    assert h.canvas.arrange()
    assert not h.canvas.gliding.is_running
    assert h.canvas.flow_scene.cards[C].pos().toTuple() == h.project.positions[C]
