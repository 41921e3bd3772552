"""Fitting a drawing to a window's shape: nothing on top of anything, in order, and large."""

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from designer.analysis import arrange
from designer.analysis.packing import LARGE, SHAPE, fold, packed, reach, wrap
from designer.flow import Node, NodeId, Point, Project
from tests.helpers.bigflow import big_project
from tests.helpers.briefflows import call, dial, hangup, menu, project_of, say

ACROSS, DOWN = 160.0, 80.0

sizes = st.tuples(st.integers(1, 3000).map(float), st.integers(1, 2000).map(float))
groups = st.lists(st.lists(sizes, max_size=12), min_size=1, max_size=2)


@given(groups)
def test_pieces_stand_apart_and_in_order(found: list[list[tuple[float, float]]]) -> None:
    places = packed(found, ACROSS, DOWN)
    assert [len(group) for group in places] == [len(group) for group in found]
    assert packed(found, ACROSS, DOWN) == places
    flat = [
        (x, y, w, h)
        for group, at in zip(found, places, strict=True)
        for (w, h), (x, y) in zip(group, at, strict=True)
    ]
    for (x, y, w, h), (u, v, *_) in combinations(flat, 2):
        beside = x + w + ACROSS <= u
        below = y + h + DOWN <= v
        assert beside or below  # a later piece is never left of one, nor above it, in its row
    if flat:
        assert min(x for x, *_ in flat) == min(y for _, y, *_ in flat) == 0


@given(st.lists(sizes, min_size=1, max_size=12), st.lists(sizes, min_size=1, max_size=12))
def test_a_group_stands_below_the_one_before(
    first: list[tuple[float, float]], second: list[tuple[float, float]]
) -> None:
    above, below = packed([first, second], ACROSS, DOWN)
    bottom = max(y + height for (_, y), (_, height) in zip(above, first, strict=True))
    assert min(y for _, y in below) == bottom + DOWN


def test_alike_pieces_fill_a_window() -> None:
    places = packed([[(576.0, 200.0)] * 88], ACROSS, DOWN)[0]
    width = max(x for x, _ in places) + 576
    height = max(y for _, y in places) + 200
    assert SHAPE / 1.5 < width / height < SHAPE * 1.5


def test_small_pieces_stand_below_each_other_beside_a_large_one() -> None:
    places = packed([[(2000.0, 1800.0), *[(576.0, 200.0)] * 6]], ACROSS, DOWN)[0]
    beside = [y for x, y in places[1:] if x == 2000 + ACROSS]
    assert len(beside) == 6
    assert beside == sorted(beside)


def test_a_piece_that_grows_leaves_those_before_it_alone() -> None:
    kept = total = 0
    pieces = [(576.0 + 336 * (n % 3), 120.0 + 40 * (n % 7)) for n in range(60)]
    before = packed([pieces], ACROSS, DOWN)[0]
    for number, (width, height) in enumerate(pieces):
        grown = [*pieces[:number], (width + 336, height), *pieces[number + 1 :]]
        after = packed([grown], ACROSS, DOWN)[0]
        total += 1
        kept += after[:number] == before[:number]
    assert kept / total > 0.8


@given(st.lists(sizes, min_size=1, max_size=30))
def test_folding_shows_it_larger_or_leaves_it(layers: list[tuple[float, float]]) -> None:
    counts = fold(layers, 1.5)
    width = sum(one for one, _ in layers)
    plain = reach(width, max(height for _, height in layers))
    if set(counts) != {1}:
        assert plain > LARGE
        folded = sum(one * count for (one, _), count in zip(layers, counts, strict=True))
        tallest = max(height / count for (_, height), count in zip(layers, counts, strict=True))
        assert reach(folded, tallest) * 1.5 <= plain


@given(st.lists(st.tuples(sizes, st.integers(0, 4)), min_size=1, max_size=30))
def test_only_single_links_are_cut(layers: list[tuple[tuple[float, float], int]]) -> None:
    cuts = [cut for _, cut in layers]
    starts = wrap([size for size, _ in layers], cuts, DOWN, 1.5)
    assert starts[0] == 0
    assert starts == sorted(set(starts))
    assert all(cuts[start] <= 1 for start in starts[1:])


def shape_of(places: dict[NodeId, Point]) -> tuple[float, float]:
    """Width and height of an arrangement of cards of the usual size."""
    return max(x for x, _ in places.values()) + 240, max(y for _, y in places.values()) + 120


def chain(count: int) -> Project:
    """A call that hears ``count`` sentences, one behind the other."""
    links = [f"s{n} next s{n + 1}" for n in range(count - 1)]
    says = [say(f"s{n}") for n in range(count)]
    links += ["in start s0", f"s{count - 1} next end"]
    return project_of(call(), *says, hangup(), links="\n".join(links))


def test_a_long_chain_is_wrapped_like_text() -> None:
    places = dict(arrange(chain(30)))
    assert reach(*shape_of(places)) < LARGE
    order = [NodeId("in"), *(NodeId(f"s{n}") for n in range(30)), NodeId("end")]
    for one, other in pairwise(order):
        (x, y), (u, v) = places[one], places[other]
        assert (u > x and v == y) or (u == 0 and v > y)
    assert len({y for _, y in arrange(chain(4)).values()}) == 1


def test_a_menu_is_not_torn_apart() -> None:
    """Rows end only where one link leads on."""
    nodes: list[Node] = [call()]
    lines = ["in start m0"]
    for n in range(12):
        nodes += [menu(f"m{n}", "1 2"), dial(f"d{n}"), say(f"t{n}")]
        lines += [f"m{n} choice:1 d{n}", f"m{n} choice:2 t{n}", f"t{n} next m{n + 1}"]
    nodes += [menu("m12", "1")]
    places = arrange(project_of(*nodes, links="\n".join(lines)))
    assert reach(*shape_of(dict(places))) < 12 * 2 * 336 / SHAPE
    for n in range(12):
        menu_x = places[NodeId(f"m{n}")][0]
        assert places[NodeId(f"d{n}")][0] == places[NodeId(f"t{n}")][0] == menu_x + 336


def test_very_tall_layers_are_folded_and_keep_their_order() -> None:
    flow = big_project(1000)
    width, height = shape_of(dict(arrange(flow)))
    assert SHAPE / 2 < width / height < SHAPE * 2


def test_documents_that_have_nothing_in_common_fill_a_window() -> None:
    nodes: list[Node] = []
    lines = []
    for n in range(80):
        nodes += [call(f"in{n}"), say(f"s{n}"), hangup(f"end{n}")]
        lines += [f"in{n} start s{n}", f"s{n} next end{n}"]
    places = arrange(project_of(*nodes, links="\n".join(lines)))
    width, height = shape_of(dict(places))
    assert SHAPE / 1.5 < width / height < SHAPE * 1.5
    firsts = [places[NodeId(f"in{n}")][::-1] for n in range(80)]
    assert firsts == sorted(firsts)


def test_many_ways_back_keep_a_flow_in_one_row() -> None:
    """In rows, a link from each card back to the first would be a long line across."""
    menus = [menu(f"m{n}", "1") for n in range(16)]
    links = ["in start m0"]
    links += [f"m{n} next m{n + 1}\nm{n + 1} choice:1 m0" for n in range(15)]
    back = project_of(call(), *menus, links="\n".join(links))
    assert len({y for _, y in arrange(back).values()}) == 1
    assert len({y for _, y in arrange(chain(30)).values()}) > 1
