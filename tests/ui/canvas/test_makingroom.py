"""What grows on the canvas pushes others away, as a part of the same step."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from designer.flow import (
    Choice,
    Frame,
    FrameId,
    NodeId,
    Project,
    add_frame,
    add_node,
    move_nodes,
    set_choices,
)
from designer.flow.pushing import meet
from tests.helpers.briefflows import call, hangup, menu, project_of, say
from tests.ui.canvas.hand import SHIFT, Hand

MakeHand = Callable[[Project], Hand]
ONE = FrameId("frame-1")
NAMES = ("a", "b", "c")
A, B, C = (NodeId(one) for one in NAMES)
RIGHT, BELOW, FAR = NodeId("right"), NodeId("below"), NodeId("far")


def spread() -> Project:
    """Three cards in a collapsed frame, one beside it, one below, and one far away."""
    project = project_of(*(say(one) for one in (*NAMES, "right", "below", "far")))
    places = {A: (0.0, 0.0), B: (336.0, 0.0), C: (336.0, 200.0)}
    places |= {RIGHT: (336.0, 8.0), BELOW: (0.0, 104.0), FAR: (1600.0, 900.0)}
    frame = Frame(ONE, (A, B, C), "Three", is_collapsed=True)
    return add_frame(move_nodes(project, places), frame)


def free_of_overlaps(h: Hand) -> bool:
    scene = h.canvas.flow_scene
    frame = scene.frames.items[ONE].box
    boxes = [scene.cards[one].box() for one in (RIGHT, BELOW, FAR)]
    whole = (frame.left(), frame.top(), frame.right(), frame.bottom())
    return not any(meet(whole, box) for box in boxes) and not meet(boxes[0], boxes[1])


def test_expanding_pushes_away_and_collapsing_gives_back(hand: MakeHand) -> None:
    h = hand(spread())
    h.workspace.motion.reduce(True)
    h.click(h.canvas.mapFromScene(h.canvas.flow_scene.frames.items[ONE].box.center()))
    h.key(Qt.Key.Key_E)
    assert not h.project.frames[ONE].is_collapsed
    assert free_of_overlaps(h)
    assert h.project.positions[RIGHT] != spread().positions[RIGHT]
    assert h.canvas.equals_rebuilt()
    open_now = h.project
    assert h.canvas.ordering.toggle_collapsed()
    assert h.project == spread()
    h.workspace.bridge.undo()
    assert h.project == open_now
    assert h.undo_name == "Expand the frame"
    h.workspace.bridge.undo()
    assert h.project == spread()
    assert h.canvas.equals_rebuilt()
    h.workspace.bridge.redo()
    assert h.project == open_now
    assert h.canvas.ordering.toggle_collapsed()
    assert h.project == spread()


def test_room_is_not_given_back_once_something_changed(hand: MakeHand) -> None:
    h = hand(spread())
    frame = h.project.frames[ONE]
    h.canvas.ordering.collapse((frame,), False)
    h.workspace.bridge.do("Move", lambda p: move_nodes(p, {RIGHT: (3000.0, 0.0)}))
    moved = h.project.positions
    h.canvas.ordering.collapse((h.project.frames[ONE],), True)
    assert h.project.positions == moved


def test_room_is_not_given_back_to_land_on_a_card_that_came(hand: MakeHand) -> None:
    h = hand(spread())
    h.canvas.ordering.collapse((h.project.frames[ONE],), False)
    pushed = h.project.positions[BELOW]
    place = spread().positions[BELOW]
    h.workspace.bridge.do("Add", lambda p: add_node(p, say("new"), place))
    h.canvas.ordering.collapse((h.project.frames[ONE],), True)
    assert h.project.positions[BELOW] == pushed
    h.workspace.bridge.undo()
    h.workspace.bridge.undo()
    h.canvas.ordering.collapse((h.project.frames[ONE],), True)
    assert h.project == spread()


def test_what_is_pushed_glides_unless_motion_is_reduced(hand: MakeHand) -> None:
    h = hand(spread())
    h.canvas.ordering.collapse((h.project.frames[ONE],), False)
    assert h.canvas.gliding.is_running
    card = h.canvas.flow_scene.cards[RIGHT]
    assert card.pos().toTuple() == spread().positions[RIGHT]
    h.qtbot.waitUntil(lambda: not h.canvas.gliding.is_running)
    assert card.pos().toTuple() == h.project.positions[RIGHT]
    assert h.canvas.equals_rebuilt()


def test_a_card_that_grows_pushes_the_one_below_in_the_same_step(hand: MakeHand) -> None:
    project = project_of(call(), menu("m", "1 2"), say("a"), hangup())
    places = {NodeId("m"): (336.0, 0.0), A: (336.0, 0.0), NodeId("end"): (700.0, 60.0)}
    h = hand(move_nodes(project, places))
    scene = h.canvas.flow_scene
    bottom = scene.cards[NodeId("m")].rect().bottom()
    h.workspace.bridge.do("Move", lambda p: move_nodes(p, {A: (336.0, bottom + 24)}))
    before = h.project
    for _ in range(3):
        h.workspace.selection.set([NodeId("m")])
        assert h.canvas.add_choice()
        h.key(Qt.Key.Key_Escape)
    assert h.canvas.gliding.is_running
    h.canvas.gliding.finish()
    menu_box, below = scene.cards[NodeId("m")].rect(), scene.cards[A].rect()
    assert below.top() >= menu_box.bottom() + 16
    assert h.project.positions[NodeId("end")] == (700.0, 60.0)
    assert h.canvas.equals_rebuilt()
    for _ in range(3):
        h.workspace.bridge.undo()
    assert h.project == before
    assert h.canvas.equals_rebuilt()


def test_a_column_is_pushed_as_far_as_it_takes(hand: MakeHand) -> None:
    project = project_of(menu("m", "1"), say("a"), say("b"), say("c"))
    h = hand(move_nodes(project, {NodeId("m"): (0.0, 0.0)}))
    scene = h.canvas.flow_scene
    first = scene.cards[NodeId("m")].rect().bottom() + 24
    second = first + scene.cards[A].rect().height() + 24
    places = {A: (8.0, first), B: (-8.0, second), C: (0.0, second + 900)}
    h.workspace.bridge.do("Move", lambda p: move_nodes(p, places))
    choices = tuple(Choice(f"c{n}", str(n)) for n in range(6))
    h.workspace.bridge.do("Choices", lambda p: set_choices(p, NodeId("m"), choices))
    h.canvas.gliding.finish()
    boxes = [scene.cards[NodeId(one)].box() for one in ("m", "a", "b", "c")]
    assert not any(meet(one, other) for n, one in enumerate(boxes) for other in boxes[:n])
    assert boxes[1][1] > first
    assert boxes[2][1] > second
    assert boxes[3][1] == second + 900
    assert h.canvas.equals_rebuilt()


def test_a_card_that_grows_in_a_frame_pushes_what_is_below_the_frame(hand: MakeHand) -> None:
    project = project_of(menu("m", "1"), say("a"), say("b"), say("c"))
    project = move_nodes(project, {NodeId("m"): (0.0, 0.0), B: (336.0, 0.0)})
    h = hand(add_frame(project, Frame(ONE, (NodeId("m"), B))))
    frame = h.canvas.flow_scene.frames.items[ONE]
    places = {A: (336.0, frame.box.bottom() + 24), C: (1000.0, 300.0)}
    h.workspace.bridge.do("Move", lambda p: move_nodes(p, places))
    before = h.project
    choices = tuple(Choice(f"c{n}", str(n)) for n in range(6))
    h.workspace.bridge.do("Choices", lambda p: set_choices(p, NodeId("m"), choices))
    h.canvas.gliding.finish()
    assert not frame.box.intersects(h.canvas.flow_scene.cards[A].rect())
    assert h.project.positions[C] == places[C]
    assert h.canvas.equals_rebuilt()
    h.workspace.bridge.undo()
    assert h.project == before


def test_two_that_grow_one_below_the_other_cover_nothing(hand: MakeHand) -> None:
    project = project_of(menu("m", "1"), menu("n", "1"), say("a"))
    h = hand(move_nodes(project, {NodeId("m"): (0.0, 0.0)}))
    cards = h.canvas.flow_scene.cards
    height = cards[NodeId("m")].rect().height() + 24
    places = {NodeId("n"): (0.0, height), A: (0.0, 2 * height)}
    h.workspace.bridge.do("Move", lambda p: move_nodes(p, places))
    choices = tuple(Choice(f"c{n}", str(n)) for n in range(6))

    def grow(p: Project) -> Project:
        return set_choices(set_choices(p, NodeId("n"), choices), NodeId("m"), choices)

    h.workspace.bridge.do("Choices", grow)
    h.canvas.gliding.finish()
    boxes = [cards[NodeId(one)].box() for one in ("m", "n", "a")]
    assert not any(meet(one, other) for n, one in enumerate(boxes) for other in boxes[:n])
    assert h.canvas.equals_rebuilt()


def row() -> Project:
    """Cards a, b and c in a row, one right above a, and one far away."""
    project = project_of(*(say(one, f"I am {one}.") for one in (*NAMES, "right", "far")))
    places = {A: (0.0, 200.0), B: (336.0, 200.0), C: (672.0, 200.0)}
    places |= {RIGHT: (0.0, 72.0), FAR: (1600.0, 900.0)}
    return move_nodes(project, places)


def test_a_card_between_those_that_are_framed_is_taken_in_and_that_is_said(hand: MakeHand) -> None:
    h = hand(row())
    h.workspace.motion.reduce(True)
    told: list[str] = []
    h.workspace.bridge.told.connect(told.append)
    h.click(h.card("a"))
    h.click(h.card("c"), SHIFT)
    assert h.canvas.ordering.frame()
    assert h.project.frames[ONE].members == (A, C, B)
    assert told == ["Frame round 3 cards; Say “I am b.” lies inside and was taken in."]
    assert h.undo_name == "Frame 3 cards"
    frame = h.canvas.flow_scene.frames.items[ONE].box
    assert not frame.intersects(h.canvas.flow_scene.cards[RIGHT].rect())
    assert h.project.positions[RIGHT] != row().positions[RIGHT]
    assert h.canvas.equals_rebuilt()
    h.workspace.bridge.undo()
    assert h.project == row()
    assert h.canvas.equals_rebuilt()


def test_a_frame_takes_no_card_out_of_another(hand: MakeHand) -> None:
    h = hand(add_frame(row(), Frame(FrameId("other"), (B,))))
    told: list[str] = []
    h.workspace.bridge.told.connect(told.append)
    h.workspace.selection.set([A, C])
    h.canvas.ordering.frame()
    assert h.project.frames[ONE].members == (A, C)
    assert h.project.frames[FrameId("other")].members == (B,)
    assert told == []


def test_several_cards_are_counted(hand: MakeHand) -> None:
    h = hand(move_nodes(row(), {RIGHT: (336.0, 320.0), C: (672.0, 320.0)}))
    told: list[str] = []
    h.workspace.bridge.told.connect(told.append)
    h.workspace.selection.set([A, C])
    h.canvas.ordering.frame()
    assert set(h.selected) == {"a", "b", "c", "right"}
    assert told == ["Frame round 4 cards; 2 cards lie inside and were taken in."]
