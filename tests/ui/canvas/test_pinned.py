"""Pinned cards stay where they are whatever makes room, and large edits make room, too."""

from collections.abc import Callable
from itertools import combinations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from designer.flow import (
    Choice,
    Frame,
    FrameId,
    Node,
    NodeId,
    Point,
    Project,
    add_frame,
    move_nodes,
    pin,
    set_choices,
)
from designer.flow.pushing import Box, meet
from designer.ui.nodekinds import kinds
from tests.helpers.briefflows import call, hangup, menu, project_of, say
from tests.ui.canvas.hand import Hand

MakeHand = Callable[[Project], Hand]
ONE = FrameId("frame-1")
M, A, B, C = (NodeId(one) for one in ("m", "a", "b", "c"))
CHOICES = tuple(Choice(f"c{n}", str(n)) for n in range(6))


def boxes(h: Hand) -> dict[NodeId, Box]:
    """Every card that is seen, where it stands."""
    h.canvas.gliding.finish()
    cards = h.canvas.flow_scene.cards
    return {node: card.box() for node, card in cards.items() if card.isVisible()}


def met(there: dict[NodeId, Box]) -> set[frozenset[NodeId]]:
    return {
        frozenset((one, other))
        for one, other in combinations(there, 2)
        if meet(there[one], there[other])
    }


def grow(node: NodeId, count: int = 6) -> Callable[[Project], Project]:
    return lambda project: set_choices(project, node, CHOICES[:count])


def column_of(h: Hand, *nodes: NodeId, gap: float = 24) -> dict[NodeId, Point]:
    """Places of these cards one below the other."""
    places, y = {}, 0.0
    for node in nodes:
        places[node] = (0.0, y)
        y += h.canvas.flow_scene.cards[node].layout.height + gap
    return places


def test_a_card_that_grows_pushes_the_next_one_behind_a_pinned_one(hand: MakeHand) -> None:
    h = hand(project_of(menu("m", "1"), say("a"), say("b"), say("c")))
    places = column_of(h, M, A, B, C)
    h.workspace.bridge.do("Move", lambda p: pin(move_nodes(p, places), [B]))
    before = h.project
    h.workspace.selection.set([M])
    assert h.canvas.add_choice()
    h.key(Qt.Key.Key_Escape)
    after = boxes(h)
    assert h.project.positions[B] == places[B]
    assert not met(after)
    assert after[A][1] >= after[B][3]
    assert after[C][1] >= after[A][3]
    assert h.canvas.equals_rebuilt()
    h.workspace.bridge.undo()
    assert h.project == before


def test_a_card_that_grows_over_a_pinned_one_makes_way_itself(hand: MakeHand) -> None:
    h = hand(project_of(menu("m", "1"), say("a")))
    places = column_of(h, M, A)
    h.workspace.bridge.do("Move", lambda p: pin(move_nodes(p, places), [A]))
    h.workspace.bridge.do("Choices", grow(M, 2))
    after = boxes(h)
    assert h.project.positions[A] == places[A]
    assert after[M][1] < 0
    assert after[M][3] + 16 <= after[A][1]


def beside(pinned: NodeId) -> Project:
    """Two cards in a collapsed frame that would cover others when open; one of these is pinned."""
    project = project_of(*(say(one) for one in ("a", "b", "c", "d")))
    places = {A: (0.0, 0.0), B: (336.0, 0.0), C: (336.0, 8.0), NodeId("d"): (672.0, 8.0)}
    frame = Frame(ONE, (A, B), "Two", is_collapsed=True)
    return pin(add_frame(move_nodes(project, places), frame), [pinned])


def test_a_frame_opens_beside_a_pinned_card(hand: MakeHand) -> None:
    h = hand(beside(C))
    h.click(h.canvas.mapFromScene(h.canvas.flow_scene.frames.items[ONE].box.center()))
    h.key(Qt.Key.Key_E)
    assert not h.project.frames[ONE].is_collapsed
    there = boxes(h)
    assert h.project.positions[C] == (336.0, 8.0)
    assert not met(there)
    assert not h.canvas.flow_scene.frames.items[ONE].box.intersects(
        h.canvas.flow_scene.cards[C].rect()
    )
    assert h.canvas.ordering.toggle_collapsed()
    assert h.project == beside(C)


def test_what_a_frame_pushes_goes_on_behind_a_pinned_card(hand: MakeHand) -> None:
    d = NodeId("d")
    h = hand(beside(d))
    h.canvas.ordering.collapse((h.project.frames[ONE],), False)
    there = boxes(h)
    assert h.project.positions[d] == (672.0, 8.0)
    assert not met(there)
    assert there[C][0] >= there[d][2]
    h.workspace.bridge.undo()
    assert h.project == beside(d)


def test_a_frame_with_a_pinned_card_in_it_opens_where_it_is(hand: MakeHand) -> None:
    h = hand(beside(A))
    h.canvas.ordering.collapse((h.project.frames[ONE],), False)
    assert h.project.positions[A] == (0.0, 0.0)
    assert h.project.positions[B] == (336.0, 0.0)
    assert not met(boxes(h))


def test_two_frames_that_open_at_once_cover_neither_other(hand: MakeHand) -> None:
    project = project_of(*(say(one) for one in ("a", "b", "c", "d")))
    d = NodeId("d")
    project = move_nodes(project, {A: (0, 0), B: (336, 0), C: (336, 8), d: (336, 200)})
    project = add_frame(project, Frame(ONE, (A, B), "One", is_collapsed=True))
    project = add_frame(project, Frame(FrameId("frame-2"), (C, d), "Two", is_collapsed=True))
    h = hand(project)
    h.canvas.ordering.collapse(tuple(h.project.frames.values()), False)
    assert not met(boxes(h))
    one, other = (item.box for item in h.canvas.flow_scene.frames.items.values())
    assert not one.intersects(other)


def chain(*pinned: NodeId) -> Project:
    """A call that goes through three cards with no room between, another one below the last."""
    links = "in start a\na next b\nb next c"
    project = project_of(call(), say("a"), say("b"), say("c"), hangup(), links=links)
    places = {A: (320.0, 0.0), B: (600.0, 0.0), C: (880.0, 0.0), NodeId("end"): (1240.0, 40.0)}
    return pin(move_nodes(project, places), pinned)


def insert(h: Hand, source: NodeId, target: NodeId) -> None:
    """A Say from the palette, dropped on the middle of a link."""
    kind = next(one for one in kinds() if one.label == "Say")
    port = h.canvas.flow_scene.cards[source].port("next")
    assert port is not None
    middle = (port + h.canvas.flow_scene.cards[target].way_in()) / 2
    assert h.drop(kind, h.at(middle.x(), middle.y()))


def test_inserting_moves_no_pinned_card_and_covers_none(hand: MakeHand) -> None:
    for pinned in ((), (C,), (NodeId("end"),), (B,), (B, C)):
        h = hand(chain(*pinned))
        before = h.project
        insert(h, A, B)
        assert len(h.project.flow.nodes) == len(before.flow.nodes) + 1
        assert h.project.flow.target(A, "next") != B
        for node in pinned:
            assert h.project.positions[node] == before.positions[node]
        assert not met(boxes(h)), pinned
        assert h.canvas.equals_rebuilt()
        h.workspace.bridge.undo()
        assert h.project == before


def grid(count: int, verb: Callable[[str], Node]) -> Project:
    """Cards in twenty columns, close below one another."""
    project = project_of(*(verb(f"n{number}") for number in range(count)))
    places = {
        NodeId(f"n{number}"): (336.0 * (number % 20), 200.0 * (number // 20))
        for number in range(count)
    }
    return move_nodes(project, places)


def test_four_hundred_cards_that_grow_at_once_make_room(hand: MakeHand) -> None:
    h = hand(grid(400, lambda one: menu(one, "1")))
    pinned = [NodeId(f"n{number}") for number in range(0, 400, 37)]
    h.workspace.bridge.do("Pin", lambda p: pin(p, pinned))
    before = h.project

    def all_grow(project: Project) -> Project:
        for node in project.flow.nodes:
            project = set_choices(project, node, CHOICES)
        return project

    assert not met(boxes(h))
    h.workspace.bridge.do("Grow", all_grow)
    there = boxes(h)
    assert all(h.project.positions[node] == before.positions[node] for node in pinned)
    both_pinned = {pair for pair in met(there) if pair <= set(pinned)}
    assert met(there) == both_pinned == set()
    assert h.canvas.equals_rebuilt()
    h.workspace.bridge.undo()
    assert h.project == before


def test_a_frame_of_four_hundred_makes_room(hand: MakeHand) -> None:
    project = grid(420, say)
    inner = tuple(NodeId(f"n{number}") for number in range(400))
    moved = {NodeId(f"n{number}"): (300.0 * (number - 400), 100.0) for number in range(400, 420)}
    project = move_nodes(project, moved)
    h = hand(add_frame(project, Frame(ONE, inner, "Many", is_collapsed=True)))
    h.canvas.ordering.collapse((h.project.frames[ONE],), False)
    assert not met(boxes(h))
    h.canvas.ordering.collapse((h.project.frames[ONE],), True)
    assert h.project.positions == project.positions


def test_what_is_pasted_into_a_frame_pushes_what_is_around(hand: MakeHand) -> None:
    ids = [NodeId(f"n{number}") for number in range(403)]
    project = project_of(*(say(one) for one in ids))
    places = {
        node: (5000.0 + 300 * (number % 20), 150.0 * (number // 20))
        for number, node in enumerate(ids[:400])
    }
    top, bottom, outside = ids[400:]
    places |= {top: (0.0, 0.0), bottom: (0.0, 6000.0), outside: (400.0, 0.0)}
    project = add_frame(move_nodes(project, places), Frame(ONE, (top, bottom), "Tall"))
    h = hand(project)
    before = h.project
    h.workspace.selection.set(ids[:400])
    assert h.canvas.copy()
    frame = h.canvas.flow_scene.frames.items[ONE]
    assert h.canvas.editing.paste(frame.box.center())
    assert len(h.project.frames[ONE].members) == 402
    assert not met(boxes(h))
    around = [h.canvas.flow_scene.cards[one].rect() for one in (*ids[:400], outside)]
    assert not any(frame.box.intersects(one) for one in around)
    assert h.project.positions[outside] != places[outside]
    h.workspace.bridge.undo()
    assert h.project == before


@st.composite
def crowds(draw: st.DrawFn) -> tuple[Project, list[tuple[NodeId, int]]]:
    """Menus and pinned menus near one another, some in a frame; which grow, and by what."""
    ids = [NodeId(f"n{number}") for number in range(draw(st.integers(2, 9)))]
    project = project_of(*(menu(one, "1") for one in ids))
    places = {one: (8.0 * draw(st.integers(0, 90)), 8.0 * draw(st.integers(0, 120))) for one in ids}
    project = move_nodes(project, places)
    members = draw(st.lists(st.sampled_from(ids), max_size=3, unique=True))
    if members:
        project = add_frame(project, Frame(ONE, tuple(members), "Some"))
    project = pin(project, draw(st.sets(st.sampled_from(ids))))
    growing = draw(st.lists(st.sampled_from(ids), min_size=1, unique=True))
    return project, [(one, draw(st.integers(2, 6))) for one in growing]


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(crowds())
def test_whatever_grows_moves_no_pinned_card_and_covers_none(
    hand: MakeHand, crowd: tuple[Project, list[tuple[NodeId, int]]]
) -> None:
    """No pinned card moves, and undo gives everything back. Two cards that were apart stay so, but
    where both are held (pinned, or in a frame with a pinned card), and where one of them lay on the
    frame of the other without being in it."""
    project, growing = crowd
    h = hand(project)
    was = met(boxes(h))
    rects = {node: card.rect() for node, card in h.canvas.flow_scene.cards.items()}
    members = {one for shown in project.frames.values() for one in shown.members}
    frame = h.canvas.flow_scene.frames.open_box(members)

    def edit(one: Project) -> Project:
        for node, count in growing:
            one = set_choices(one, node, CHOICES[:count])
        return one

    h.workspace.bridge.do("Grow", edit)
    now = met(boxes(h))
    for node in project.pinned:
        assert h.project.positions[node] == project.positions[node]
    for one, other in (sorted(pair) for pair in now - was):
        is_inside = {one in members, other in members}
        if len(is_inside) == 1:
            assert {one, other} <= project.pinned
        else:
            loose = other if one in members else one
            held = project.pinned | (members if members & project.pinned else set())
            assert {one, other} <= held or frame.intersects(rects[loose])
    assert h.canvas.equals_rebuilt()
    h.workspace.bridge.undo()
    assert h.project == project
    h.close()
