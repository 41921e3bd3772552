"""Ways around cards."""

from collections.abc import Sequence
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from designer.ui.canvas.routing import ASIDE, CLEAR, Box, Ends, Spot, find_way, is_free

WIDTH, HEIGHT, STEP_X, STEP_Y = 240.0, 160.0, 336.0, 192.0


def card(column: int, row: int) -> Box:
    """A card of a tidy flow."""
    x, y = column * STEP_X, row * STEP_Y
    return (x, y, x + WIDTH, y + HEIGHT)


def grid(columns: int, rows: int) -> list[Box]:
    return [card(column, row) for column in range(columns) for row in range(rows)]


def ends(start: Box, end: Box, rank: int = 0) -> Ends:
    """From the first card's right side to the second one's way in."""
    return Ends(start[2], start[1] + 100 + 24 * rank, end[0], end[1] + 20, rank, 1 - rank, 5)


def inner(way: Sequence[Spot]) -> Sequence[Spot]:
    """The way without what touches the cards that it joins."""
    (x1, y1), *middle, (x2, y2) = way
    return [(x1 + CLEAR, y1), *middle, (x2 - CLEAR, y2)]


@given(places=st.tuples(*[st.integers(0, 4)] * 2, *[st.integers(0, 5)] * 2), rank=st.integers(0, 1))
def test_in_a_tidy_flow_no_way_crosses_a_card(places: tuple[int, int, int, int], rank: int) -> None:
    column, other, row, below = places
    cards = grid(5, 6)
    asked = ends(card(column, row), card(other, below), rank)
    way = find_way(asked, cards)
    assert way[0] == (asked.x1, asked.y1)
    assert way[-1] == (asked.x2, asked.y2)
    assert is_free(inner(way), cards)


def test_a_way_back_goes_round_a_card_that_stands_half_a_column_farther() -> None:
    """As people put cards by hand: the nearest lane is under the one between."""
    menu, dial = (0.0, 90.0, 240.0, 340.0), (400.0, 0.0, 640.0, 190.0)
    record, say, again = (
        (532.0, 274.0, 776.0, 396.0),
        (250.0, 410.0, 490.0, 524.0),
        (400.0, 550.0, 640.0, 734.0),
    )
    cards = [menu, dial, record, say, again]
    way = find_way(Ends(640.0, 640.0, 400.0, 20.0, 0, 1, 5), cards)
    assert is_free(inner(way), cards)


@given(
    boxes=st.lists(
        st.tuples(st.integers(-800, 1200), st.integers(-600, 600), st.integers(24, 400)),
        max_size=12,
    ),
    end=st.tuples(st.integers(-400, 900), st.integers(-500, 500)),
)
def test_a_way_is_orthogonal_and_keeps_to_its_bounds(
    boxes: list[tuple[int, int, int]], end: tuple[int, int]
) -> None:
    cards = [(float(x), float(y), x + WIDTH, float(y + h)) for x, y, h in boxes]
    asked = Ends(0.0, 0.0, float(end[0]), float(end[1]), 2, 3, 7)
    way = find_way(asked, cards)
    assert way[0] == (0, 0)
    assert way[-1] == end
    for (x1, y1), (x2, y2) in pairwise(way):
        assert (x1 == x2) != (y1 == y2)
    left, right = min(0, end[0]) - ASIDE, max(0, end[0]) + ASIDE
    top, bottom = min(0, end[1]) - ASIDE, max(0, end[1]) + ASIDE
    assert all(left <= x <= right and top <= y <= bottom for x, y in way)
    assert way == find_way(asked, cards[::-1])


def test_ways_from_one_card_do_not_cross_each_other() -> None:
    cards = grid(2, 4)
    first = find_way(ends(card(0, 3), card(0, 1), 0), cards)
    second = find_way(ends(card(0, 3), card(0, 0), 1), cards)
    lines = [(p, q) for way in (first, second) for p, q in pairwise(way)]
    tall = [(p, q) for p, q in lines if p[0] == q[0] and abs(p[1] - q[1]) > STEP_Y]
    assert len({p[0] for p, _ in tall}) == len(tall)


def test_a_line_through_a_card_is_not_free() -> None:
    box = card(1, 0)
    assert not is_free([(0, 50), (900, 60)], [box])
    assert is_free([(0, -50), (900, -40)], [box])
    assert is_free([(0, 50), (300, 50)], [box])
