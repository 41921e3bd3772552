"""Where new cards find room."""

from hypothesis import given
from hypothesis import strategies as st

from designer.flow import (
    NEXT,
    EntryNode,
    Flow,
    NodeId,
    Project,
    VerbNode,
    card_height,
    cards_of,
    free_place,
    room_behind,
)
from designer.flow.room import CARD_WIDTH, GRID, nearest_place
from designer.twiml import element

PLACES = st.tuples(st.integers(-100, 900), st.integers(-400, 900))
CARDS = st.lists(st.tuples(PLACES, st.sampled_from([40.0, 120.0, 400.0])), max_size=30)


def overlap(one: tuple[float, float], tall: float, other: tuple[float, float], high: float) -> bool:
    return (
        abs(one[0] - other[0]) < CARD_WIDTH
        and one[1] < other[1] + high
        and other[1] < one[1] + tall
    )


@given(PLACES, CARDS, st.sampled_from([40.0, 160.0]))
def test_a_free_place_meets_no_card(
    at: tuple[int, int], cards: list[tuple[tuple[int, int], float]], height: float
) -> None:
    place = free_place(at, cards, height)
    assert place[0] % GRID == 0
    assert place[1] % GRID == 0
    assert place[1] >= at[1] - GRID / 2
    assert not any(overlap(place, height, other, high) for other, high in cards)


@given(PLACES, CARDS, st.sampled_from([40.0, 160.0]))
def test_the_nearest_place_meets_no_card(
    at: tuple[int, int], cards: list[tuple[tuple[int, int], float]], height: float
) -> None:
    place = nearest_place(at, cards, height, 300)
    if place is None:
        assert cards
        return
    assert (place[0] % GRID, place[1] % GRID) == (0, 0)
    assert abs(place[0] - at[0]) <= 300 + GRID
    assert abs(place[1] - at[1]) <= 300 + GRID
    assert not any(overlap(place, height, other, high) for other, high in cards)


def test_a_card_is_nudged_no_farther_than_needed() -> None:
    card = ((0.0, 0.0), 120.0)
    assert nearest_place((232, 16), [card], 160, 300) == (264, 16)
    assert nearest_place((-232, 16), [card], 160, 300) == (-264, 16)
    assert nearest_place((0, 112), [card], 160, 300) == (0, 144)
    assert nearest_place((0, -152), [card], 160, 300) == (0, -184)
    assert nearest_place((300, 16), [card], 160, 300) == (304, 16)
    assert nearest_place((0, 0), [((0.0, -900.0), 1800.0)], 160, 200) is None


def test_a_place_that_is_free_is_taken_as_it_is() -> None:
    assert free_place((336, 80), [((0.0, 80.0), 120.0)], 100) == (336, 80)


def test_behind_a_card_goes_right_of_it_and_below_what_stands_there() -> None:
    say = VerbNode(id=NodeId("a"), element=element("Say", {}, "Hello"))
    menu = VerbNode(id=NodeId("b"), element=element("Gather"))
    flow = Flow({say.id: say, menu.id: menu, NodeId("e"): EntryNode(id=NodeId("e"))})
    places = {say.id: (0.0, 0.0), menu.id: (336.0, 0.0), NodeId("e"): (0.0, 400.0)}
    project = Project(flow=flow, positions=places)
    x, y = room_behind(project, say.id, say)
    assert x == 336
    assert y >= card_height(menu)
    assert room_behind(project, NodeId("e"), say) == (336, 400)
    assert len(cards_of(flow, places)) == 3


def test_ways_out_make_a_card_higher() -> None:
    dial = VerbNode(id=NodeId("d"), element=element("Dial", {}, "+15551234567"))
    say = VerbNode(id=NodeId("s"), element=element("Say", {}, "x"))
    assert card_height(dial) > card_height(say)
    assert card_height(say, [NEXT]) == card_height(say)
