"""What grows pushes others aside: nothing meets that was apart, nothing fixed moves, and no more
moves than must."""

from itertools import combinations

from hypothesis import assume, given
from hypothesis import strategies as st

from designer.flow.pushing import (
    LEAST_GAP,
    Box,
    Side,
    cleared,
    meet,
    opened,
    pushed,
    shifted,
)
from designer.flow.room import GAP, GRID

SEED: Box = (0.0, 0.0, 240.0, 72.0)
STAYS = (0.0, 0.0)


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
def column(draw: st.DrawFn) -> dict[int, Box]:
    """Cards near to each other, some on one another, in two columns that overlap."""
    found: dict[int, Box] = {}
    for number in range(draw(st.integers(1, 9))):
        x, y = draw(st.integers(0, 40)) * GRID, draw(st.integers(0, 80)) * GRID
        found[number] = (float(x), float(y), x + 240.0, float(y + draw(st.integers(5, 20)) * GRID))
    return found


@st.composite
def grown(draw: st.DrawFn) -> Box:
    """The seed, larger."""
    left, top, right, bottom = (draw(st.integers(0, 900)) for _ in range(4))
    return SEED[0] - left, SEED[1] - top, SEED[2] + right, SEED[3] + bottom


some = st.sets(st.integers(0, 8))
growths = st.dictionaries(st.integers(0, 8), st.integers(1, 40).map(lambda n: float(n * GRID)))


@given(boxes_apart(), grown(), some)
def test_room_is_made_for_what_opens(others: dict[int, Box], whole: Box, fixed: set[int]) -> None:
    """Nothing fixed moves; nothing meets what opened, which goes clear of what is fixed; and no two
    meet that were apart."""
    whole = shifted(whole, cleared(SEED, whole, [others[key] for key in fixed & others.keys()]))
    moves = opened(SEED, whole, others, fixed)
    after = {key: shifted(box, moves.get(key, STAYS)) for key, box in others.items()}
    assert fixed.isdisjoint(moves)
    assert not any(meet(whole, box) for box in after.values())
    for one, other in combinations(after.values(), 2):
        assert not meet(one, other)
    assert all(x % GRID == 0 and y % GRID == 0 for x, y in moves.values())


@given(boxes_apart(), grown(), some)
def test_room_that_was_made_is_enough(others: dict[int, Box], whole: Box, fixed: set[int]) -> None:
    moves = opened(SEED, whole, others, fixed)
    after = {key: shifted(box, moves.get(key, STAYS)) for key, box in others.items()}
    assert opened(SEED, whole, after, fixed) == {}


@given(boxes_apart(), grown())
def test_nothing_moves_where_there_is_room(others: dict[int, Box], whole: Box) -> None:
    assume(not any(meet(whole, box, LEAST_GAP) for box in others.values()))
    assert opened(SEED, whole, others) == {}
    assert cleared(SEED, whole, others.values()) == STAYS


def test_columns_to_the_right_move_together() -> None:
    others = {0: (336.0, 0.0, 576.0, 100.0), 1: (336.0, 2000.0, 576.0, 2100.0)}
    others |= {2: (672.0, 0.0, 912.0, 100.0), 3: (-336.0, 0.0, -96.0, 100.0)}
    moves = opened(SEED, (-16.0, -40.0, 800.0, 300.0), others)
    assert moves == {0: (560.0, 0.0), 1: (560.0, 0.0), 2: (560.0, 0.0)}  # the gap is kept


def test_a_column_that_moves_goes_on_behind_a_pinned_card() -> None:
    others = {0: (336.0, 0.0, 576.0, 100.0), 1: (672.0, 0.0, 912.0, 100.0)}
    others |= {2: (912.0, 400.0, 1152.0, 500.0)}
    moves = opened(SEED, (0.0, 0.0, 640.0, 100.0), others, fixed={1})
    assert moves[0] == (912.0 + GAP - 336.0, 0.0)
    assert moves[2] == (400.0, 0.0)
    assert 1 not in moves


@given(column(), growths, some, some)
def test_no_two_cards_meet_that_were_apart(
    boxes: dict[int, Box], by: dict[int, float], fixed: set[int], wanted: set[int]
) -> None:
    """What holds whatever stands where: the fixed ones stay, and two that were apart meet only when
    both are fixed and the upper one grew."""
    moves = pushed(boxes, grown=by, wanted=dict.fromkeys(wanted & boxes.keys(), 200.0), fixed=fixed)
    assert fixed.isdisjoint(moves)
    after = {
        key: (x, y + moves.get(key, 0.0), right, bottom + moves.get(key, 0.0) + by.get(key, 0.0))
        for key, (x, y, right, bottom) in boxes.items()
    }
    for one, other in combinations(boxes, 2):
        if not meet(boxes[one], boxes[other]) and not {one, other} <= fixed:
            assert not meet(after[one], after[other])
    assert all(far % GRID == 0 for far in moves.values())
    assert all(moves.get(key, 0.0) >= 0 for key in boxes.keys() - by.keys())


@given(column(), growths)
def test_the_order_is_kept(boxes: dict[int, Box], by: dict[int, float]) -> None:
    moves = pushed(boxes, grown=by)
    for one, other in combinations(boxes, 2):
        upper, lower = sorted((one, other), key=lambda key: boxes[key][1])
        is_beside = boxes[upper][2] <= boxes[lower][0] or boxes[lower][2] <= boxes[upper][0]
        if boxes[upper][3] <= boxes[lower][1] and not is_beside:
            top = boxes[upper][3] + by.get(upper, 0.0) + moves.get(upper, 0.0)
            assert top <= boxes[lower][1] + moves.get(lower, 0.0)


def test_what_covered_it_before_and_what_has_room_stays() -> None:
    boxes = {"m": SEED, 0: (0.0, 40.0, 240.0, 140.0), 1: (0.0, 400.0, 240.0, 500.0)}
    assert pushed(boxes, grown={"m": 228.0}) == {}
    moves = pushed(boxes, grown={"m": 324.0})
    assert moves == {1: 24.0}
    assert 400 + moves[1] >= 396 + GAP


def test_a_card_is_pushed_behind_a_pinned_one_and_its_followers_behind_it() -> None:
    boxes = {"m": SEED, 0: (0.0, 96.0, 240.0, 168.0), 1: (0.0, 192.0, 240.0, 264.0)}
    boxes |= {2: (0.0, 288.0, 240.0, 360.0), 3: (400.0, 96.0, 640.0, 168.0)}
    moves = pushed(boxes, grown={"m": 48.0}, fixed={1})
    assert moves == {0: 288.0 - 96.0, 2: 384.0 - 288.0}


def test_what_grows_over_a_pinned_card_goes_up_where_there_is_room() -> None:
    boxes = {"m": SEED, 0: (0.0, 96.0, 240.0, 168.0)}
    assert pushed(boxes, grown={"m": 48.0}, fixed={0}) == {"m": -48.0}
    boxes["above"] = (0.0, -80.0, 240.0, -24.0)
    assert pushed(boxes, grown={"m": 48.0}, fixed={0}) == {"m": 168.0 + GAP}


def test_each_side_can_be_turned_below() -> None:
    for side in Side:
        dx, dy = side.by(8.0)
        before, after = side.turned(SEED), side.turned(shifted(SEED, (dx, dy)))
        assert after == shifted(before, (0.0, 8.0))
