"""The fewest paths that take every edge: against networkx, and small cases by hand."""

import itertools

import networkx as nx
from hypothesis import given
from hypothesis import strategies as st

from designer.paths import fewest_paths, open_circles

Arcs = list[tuple[int, int]]


@st.composite
def nets(draw: st.DrawFn) -> tuple[int, Arcs, set[int]]:
    """A graph without circles whose nodes all lie between node 0 and the sink, and wanted arcs."""
    size = draw(st.integers(1, 7))
    arcs: Arcs = [(number, number + 1) for number in range(size)]
    pairs = st.tuples(st.integers(0, size - 1), st.integers(1, size))
    arcs += [(a, b) for a, b in draw(st.lists(pairs, max_size=12)) if a < b]
    wanted = draw(st.sets(st.integers(0, len(arcs) - 1)))
    return size, arcs, wanted


def least(size: int, arcs: Arcs, wanted: set[int]) -> int:
    """The fewest paths by a circulation with lower bounds of least cost."""
    graph = nx.DiGraph()
    graph.add_nodes_from(range(size + 1), demand=0)
    for number, (source, target) in enumerate(arcs):
        low = int(number in wanted)
        middle = f"arc-{number}"
        graph.add_node(middle, demand=0)
        graph.add_edge(source, middle, weight=0)
        graph.add_edge(middle, target, weight=0)
        if low:  # one unit is there in any case
            graph.nodes[target]["demand"] -= 1
            graph.nodes[source]["demand"] += 1
    graph.add_edge(size, 0, weight=1)
    return int(nx.min_cost_flow_cost(graph))


@given(nets())
def test_no_fewer_paths_do(net: tuple[int, Arcs, set[int]]) -> None:
    size, arcs, wanted = net
    paths = fewest_paths(size, arcs, wanted)
    assert wanted <= {number for path in paths for number in path}
    for path in paths:
        ends = [arcs[number] for number in path]
        assert ends[0][0] == 0
        assert ends[-1][1] == size
        assert all(one[1] == other[0] for one, other in itertools.pairwise(ends))
    assert len(paths) == least(size, arcs, wanted)


def test_circles_are_opened_where_they_close() -> None:
    arcs = [(0, 1), (1, 2), (2, 1), (2, 3), (2, 2)]
    assert open_circles(3, arcs) == {2, 4}
