"""The tidy arrangement: no overlaps, on the grid, the same every time, and readable."""

from collections.abc import Mapping
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from designer.analysis import arrange
from designer.analysis.arrange import CARD, GRID
from designer.analysis.layered import monotone
from designer.flow import (
    Frame,
    FrameId,
    NodeId,
    Point,
    Project,
    VerbNode,
    add_frame,
    add_node,
    connect,
    frame_of,
    move_nodes,
    outcomes_of,
    pin,
    why_no_link,
)
from designer.flow.room import FRAME_TITLE
from designer.twiml import element
from tests.helpers.bigflow import big_project
from tests.helpers.briefflows import call, external, hangup, menu, note, project_of, say
from tests.helpers.flows import menu_flow
from tests.helpers.strategies import projects

Sizes = Mapping[NodeId, tuple[float, float]]

MENU = project_of(
    call(),
    menu("menu", "0 2 1"),
    say("two"),
    say("zero"),
    say("one"),
    hangup(),
    links="""
        in start menu
        menu choice:0 zero
        menu choice:2 two
        menu choice:1 one
        menu else menu
        menu next end
        one next end
        two next end
        zero next end
    """,
)


def overlaps(places: Mapping[NodeId, Point], sizes: Sizes) -> list[tuple[NodeId, NodeId]]:
    """The pairs of cards that cover each other."""
    ids = list(places)
    found = []
    for number, one in enumerate(ids):
        for other in ids[:number]:
            (x, y), (ox, oy) = places[one], places[other]
            (w, h), (ow, oh) = sizes.get(one, CARD), sizes.get(other, CARD)
            if x < ox + ow and ox < x + w and y < oy + oh and oy < y + h:
                found.append((one, other))
    return found


@given(projects(max_nodes=12), st.data())
def test_no_two_cards_overlap_and_all_are_on_the_grid(
    project: Project, data: st.DataObject
) -> None:
    heights = st.floats(40, 900)
    sizes = {one: (240.0, data.draw(heights)) for one in project.flow.nodes}
    places = arrange(project, sizes=sizes)
    assert places.keys() == project.flow.nodes.keys()
    assert not overlaps(places, sizes)
    assert all(x % GRID == 0 and y % GRID == 0 for x, y in places.values())
    assert arrange(project, sizes=sizes) == places


@given(projects(max_nodes=12), st.data())
def test_some_nodes_are_arranged_where_they_are(project: Project, data: st.DataObject) -> None:
    spread = {one: (320.0 * n, 160.0 * n) for n, one in enumerate(project.flow.nodes)}
    project = move_nodes(project, spread)
    some = {one for one in project.flow.nodes if data.draw(st.booleans())}
    places = arrange(project, some)
    assert places.keys() == some
    assert not overlaps(places, {})
    if some:
        assert min(x for x, _ in places.values()) == min(spread[one][0] for one in some)
        assert min(y for _, y in places.values()) == min(spread[one][1] for one in some)


def test_from_left_to_right_in_the_order_of_the_keys() -> None:
    places = arrange(MENU)
    column = {one: x for one, (x, _) in places.items()}
    assert column[NodeId("in")] < column[NodeId("menu")] < column[NodeId("one")]
    rows = [places[NodeId(one)][1] for one in ("one", "two", "zero")]
    assert rows == sorted(rows)


def test_a_chain_is_a_straight_line() -> None:
    project = project_of(
        call(), say("a"), say("b"), hangup(), links="in start a\na next b\nb next end"
    )
    assert {y for _, y in arrange(project).values()} == {0}


def test_what_no_entry_reaches_is_below() -> None:
    project = project_of(
        say("lost"), call(), hangup(), external("x"), links="in start end\nlost next end"
    )
    places = arrange(project)
    below = max(places[NodeId("in")][1], places[NodeId("end")][1])
    assert places[NodeId("lost")][1] > below
    assert places[NodeId("x")][1] > below


def test_a_note_stays_with_its_card() -> None:
    project = project_of(call(), say("a"), hangup(), note("n"), links="in start a\na next end")
    project = move_nodes(project, {NodeId("n"): (340.0, 150.0)})
    places = arrange(project)
    assert places[NodeId("n")][0] == places[NodeId("a")][0]
    assert 0 < places[NodeId("n")][1] - places[NodeId("a")][1] <= 2 * CARD[1]


def test_notes_alone_and_nothing_at_all() -> None:
    assert len(set(arrange(project_of(note("a"), note("b"))).values())) == 2
    assert arrange(Project()) == {}


@given(projects(max_nodes=12), st.data())
def test_pinned_nodes_stay_and_nothing_covers_them(project: Project, data: st.DataObject) -> None:
    spread = {one: (320.0 * (n % 4), 160.0 * n) for n, one in enumerate(project.flow.nodes)}
    project = move_nodes(project, spread)
    some = {one for one in project.flow.nodes if data.draw(st.booleans())}
    pinned = pin(project, some)
    sizes = {one: (240.0, data.draw(st.floats(40, 160))) for one in project.flow.nodes}
    places = arrange(pinned, sizes=sizes)
    assert places.keys() == project.flow.nodes.keys()
    assert all(places[one] == spread[one] for one in some)
    assert not overlaps(places, sizes)
    assert all(x % GRID == 0 and y % GRID == 0 for x, y in places.values())
    assert arrange(pin(project, ()), sizes=sizes) == arrange(project, sizes=sizes)


@given(projects(max_nodes=12), st.data())
def test_frames_stay_together_and_apart(project: Project, data: st.DataObject) -> None:
    spread = {one: (320.0 * (n % 4), 160.0 * n) for n, one in enumerate(project.flow.nodes)}
    project = move_nodes(project, spread)
    for number in (1, 2):
        free = [one for one in project.flow.nodes if frame_of(project, one) is None]
        members = tuple(one for one in free if data.draw(st.booleans()))
        if members:
            project = add_frame(project, Frame(FrameId(f"frame-{number}"), members))
    sizes = {one: (240.0, data.draw(st.floats(40, 160))) for one in project.flow.nodes}
    places = arrange(project, sizes=sizes)
    assert places.keys() == project.flow.nodes.keys()
    assert not overlaps(places, sizes)
    assert arrange(project, sizes=sizes) == places
    boxes: dict[NodeId, tuple[float, float, float, float]] = {}
    for frame in project.frames.values():
        xs = [places[one][0] for one in frame.members]
        ys = [places[one][1] for one in frame.members]
        ends = [places[one][1] + sizes[one][1] for one in frame.members]
        box = (min(xs), min(ys) - FRAME_TITLE, max(xs) + 240.0, max(ends))
        boxes[frame.members[0]] = box
        for other in project.flow.nodes.keys() - set(frame.members):
            x, y = places[other]
            is_left = x + 240.0 <= box[0] or box[2] <= x
            assert is_left or y + sizes[other][1] <= box[1] or box[3] <= y


def test_a_collapsed_frame_takes_the_room_of_a_card() -> None:
    frame = Frame(FrameId("f"), (NodeId("one"), NodeId("two")), is_collapsed=True)
    spread = {NodeId("one"): (5000.0, 0.0), NodeId("two"): (5000.0, 904.0)}
    project = add_frame(move_nodes(MENU, spread), frame)
    places = arrange(project)
    assert places[NodeId("two")] == (places[NodeId("one")][0], places[NodeId("one")][1] + 904)
    others = [places[one][1] for one in places if one not in frame.members]
    assert max(others) - min(others) < 904


def test_with_one_pin_the_drawing_is_the_same_elsewhere() -> None:
    free = arrange(MENU)
    pinned = arrange(pin(move_nodes(MENU, {NodeId("menu"): (1000.0, 2000.0)}), [NodeId("menu")]))
    dx, dy = 1000.0 - free[NodeId("menu")][0], 2000.0 - free[NodeId("menu")][1]
    assert pinned == {one: (x + dx, y + dy) for one, (x, y) in free.items()}


def test_a_pin_far_out_is_kept_too() -> None:
    far = move_nodes(MENU, {NodeId("menu"): (1e300, -1e300), NodeId("one"): (1e300, -1e300)})
    places = arrange(pin(far, [NodeId("menu"), NodeId("one")]))
    assert places[NodeId("menu")] == (1e300, -1e300)


def test_a_node_more_reshuffles_nothing() -> None:
    """Cards of a column stay in their order, nearly all, when one way out more is linked."""
    pairs = turned = moved = 0
    for project in (MENU, menu_flow(), big_project(60)):
        before = arrange(project)
        for source in project.flow.nodes:
            for way in outcomes_of(project.flow, source):
                if way.key in project.flow.links_from(source):
                    continue
                end = VerbNode(id=NodeId("new"), element=element("Hangup"))
                changed = add_node(project, end, (0, 0))
                if why_no_link(changed.flow, source, way.key, end.id):
                    continue
                after = arrange(connect(changed, source, way.key, end.id))
                for one, other in combinations(before, 2):
                    if before[one][0] == before[other][0]:
                        pairs += 1
                        moved += after[one][0] != after[other][0]
                        turned += (before[one][1] < before[other][1]) != (
                            after[one][1] < after[other][1]
                        )
    assert pairs > 1000
    assert moved / pairs < 0.01
    assert turned / pairs < 0.01


@given(st.lists(st.integers(-50, 50).map(float)))
def test_monotone_is_the_nearest_that_never_falls(wishes: list[float]) -> None:
    values = monotone(wishes)
    assert values == sorted(values)
    assert abs(sum(values) - sum(wishes)) < 1e-6
    assert monotone(values) == values
