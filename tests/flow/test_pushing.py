"""What grows pushes others aside: nothing meets that was apart, and no more moves than must."""

from itertools import combinations

from hypothesis import assume, given
from hypothesis import strategies as st

from designer.flow.pushing import LEAST_GAP, Box, meet, opened, pushed_down, shifted
from designer.flow.room import GAP, GRID

SEED: Box = (0.0, 0.0, 240.0, 72.0)


@st.composite
def boxes_apart(draw: st.DrawFn) -> dict[int, Box]:
    """Boxes on the grid that meet neither each other nor the seed."""
    found: dict[int, Box] = {}
    for number in range(draw(st.integers(0, 8))):
        x, y = draw(st.integers(-100, 150)) * GRID, draw(st.integers(-100, 150)) * GRID
        width, height = draw(st.integers(5, 60)) * GRID, draw(st.integers(5, 60)) * GRID
        box = (float(x), float(y), float(x + width), float(y + height))
        if not any(meet(box, other) for other in (SEED, *found.values())):
            found[number] = box
    return found


@st.composite
def grown(draw: st.DrawFn) -> Box:
    """The seed, larger."""
    left, top, right, bottom = (draw(st.integers(0, 900)) for _ in range(4))
    return SEED[0] - left, SEED[1] - top, SEED[2] + right, SEED[3] + bottom


@given(boxes_apart(), grown())
def test_room_is_made_for_what_opens(others: dict[int, Box], whole: Box) -> None:
    moves = opened(SEED, whole, others)
    after = {key: shifted(box, moves.get(key, (0.0, 0.0))) for key, box in others.items()}
    assert not any(meet(whole, box) for box in after.values())
    for one, other in combinations(after.values(), 2):
        assert not meet(one, other)
    assert all(x % GRID == 0 and y % GRID == 0 for x, y in moves.values())
    assert opened(SEED, whole, after) == {}


@given(boxes_apart(), grown())
def test_nothing_moves_where_there_is_room(others: dict[int, Box], whole: Box) -> None:
    assume(not any(meet(whole, box, LEAST_GAP) for box in others.values()))
    assert opened(SEED, whole, others) == {}


def test_columns_to_the_right_move_together() -> None:
    others = {0: (336.0, 0.0, 576.0, 100.0), 1: (336.0, 2000.0, 576.0, 2100.0)}
    others |= {2: (672.0, 0.0, 912.0, 100.0), 3: (-336.0, 0.0, -96.0, 100.0)}
    moves = opened(SEED, (-16.0, -40.0, 800.0, 300.0), others)
    assert moves == {0: (560.0, 0.0), 1: (560.0, 0.0), 2: (560.0, 0.0)}  # the gap is kept


@given(boxes_apart(), st.integers(0, 900))
def test_a_card_that_grows_covers_nothing(others: dict[int, Box], by: int) -> None:
    new = (SEED[0], SEED[1], SEED[2], SEED[3] + by)
    moves = pushed_down(SEED, new, others)
    after = {key: shifted(box, (0.0, moves.get(key, 0.0))) for key, box in others.items()}
    assert not any(meet(new, box) for box in after.values())
    for one, other in combinations(after.values(), 2):
        assert not meet(one, other)
    assert all(down > 0 and down % GRID == 0 for down in moves.values())


def test_what_covered_it_before_and_what_has_room_stays() -> None:
    others = {0: (0.0, 40.0, 240.0, 140.0), 1: (0.0, 400.0, 240.0, 500.0)}
    assert pushed_down(SEED, (0.0, 0.0, 240.0, 300.0), others) == {}
    moves = pushed_down(SEED, (0.0, 0.0, 240.0, 396.0), others)
    assert moves == {1: 24.0}
    assert 400 + moves[1] >= 396 + GAP
