"""What copies of mappings know of each other, and of the links to a node."""

from dataclasses import replace
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.flow import Flow, NodeId, Project, diff, move_nodes, remove_nodes, set_title
from designer.flow.tables import MOST_TOUCHED, Table, touched
from tests.helpers.briefflows import call, hangup, project_of, say
from tests.helpers.edits import edited as any_edit
from tests.helpers.strategies import projects

N = NodeId
PROJECT = project_of(call(), say("hi"), hangup(), links="in start hi\nhi next end")


def untraced(project: Project) -> Project:
    """The same project, of which nobody knows where it came from."""
    flow = Flow(MappingProxyType(dict(project.flow.nodes)), project.flow.links)
    positions = MappingProxyType(dict(project.positions))
    return replace(project, flow=flow.with_links(flow.links), positions=positions)


@given(projects(), st.data())
def test_traces_tell_the_same_as_a_search(project: Project, data: st.DataObject) -> None:
    versions = [project]
    for _ in range(data.draw(st.integers(1, 6))):
        versions.append(data.draw(any_edit(data.draw(st.sampled_from(versions)))))
    one, other = data.draw(st.sampled_from(versions)), data.draw(st.sampled_from(versions))
    assert diff(one, other) == diff(untraced(one), untraced(other))


@given(projects(), st.data())
def test_the_sources_of_a_node_follow_every_edit(project: Project, data: st.DataObject) -> None:
    for _ in range(data.draw(st.integers(0, 6))):
        if data.draw(st.booleans()):
            project.flow.sources_of(N("any"))
        project = data.draw(any_edit(project))
    for node in project.flow.nodes:
        found = project.flow.sources_of(node)
        assert set(found) == {link.source for link in project.flow.links_to(node)}
        assert len(found) == len(set(found))


def test_what_an_edit_touched_is_known() -> None:
    after = remove_nodes(set_title(PROJECT, N("end"), "Bye"), [N("hi")])
    before, flow = PROJECT.flow, after.flow
    assert touched(before.node_table, flow.node_table) == {"hi", "end"}
    assert touched(before.link_table, flow.link_table) == {"in", "hi"}
    assert touched(PROJECT.place_table, after.place_table) == {"hi"}


def test_a_table_of_another_mapping_says_nothing() -> None:
    flow = set_title(PROJECT, N("hi"), "Hi").flow
    other = replace(flow, nodes=MappingProxyType({**flow.nodes, N("x"): say("x")}))
    assert touched(PROJECT.flow.node_table, other.node_table) is None
    assert diff(PROJECT, replace(PROJECT, flow=other)).added == {"x"}


def test_very_many_keys_are_searched() -> None:
    numbers = Table(MappingProxyType({n: n for n in range(MOST_TOUCHED + 2)}))
    few = numbers.edited({0: 7}, [1, -1])
    assert touched(numbers, few) == {0, 1}
    many = few.edited({n: -n for n in range(MOST_TOUCHED + 1)})
    assert touched(numbers, many) is None
    places = {N(f"n{n}"): (1.0 * n, 0.0) for n in range(MOST_TOUCHED + 1)}
    assert move_nodes(PROJECT, places).positions == PROJECT.positions


STEPS = st.lists(
    st.tuples(
        st.dictionaries(st.integers(0, 6), st.integers(), max_size=3),
        st.frozensets(st.integers(0, 6), max_size=3),
    ),
    max_size=6,
)


@given(st.dictionaries(st.integers(0, 6), st.integers()), STEPS, st.integers(0, 5))
def test_a_table_is_what_a_dict_is_after_the_same_edits(
    begin: dict[int, int], steps: list[tuple[dict[int, int], frozenset[int]]], walked: int
) -> None:
    expected, table = dict(begin), Table(MappingProxyType(begin))
    for number, (put, drop) in enumerate(steps):
        for key in drop:
            expected.pop(key, None)
        expected.update(put)
        table = table.edited(put, drop)
        assert len(table) == len(expected)
        if number == walked:
            assert list(table) == list(expected)
        assert [table.get(key, "none") for key in range(8)] == [
            expected.get(key, "none") for key in range(8)
        ]
        assert [key for key in range(8) if key in table] == sorted(expected)
        assert {key: table[key] for key in expected} == expected
    assert list(table.items()) == list(expected.items())
    assert (list(table), list(table.keys()), list(table.values())) == (
        list(expected),
        list(expected),
        list(expected.values()),
    )


def test_an_edit_copies_no_mapping_until_somebody_walks_it() -> None:
    after = remove_nodes(PROJECT, [N("hi")])
    assert len(after.flow.nodes) == len(PROJECT.flow.nodes) - 1
    tables = (after.flow.node_table, after.flow.link_table, after.place_table)
    assert diff(PROJECT, after).removed == {"hi"}
    assert after.flow.links_from(N("in")) == {}
    assert (N("hi") in after.flow.nodes, N("hi") in after.positions) == (False, False)
    assert [table.whole for table in tables] == [None, None, None]
    assert dict(after.flow.nodes) == {N(n): PROJECT.flow.nodes[N(n)] for n in ("in", "end")}
    assert after.flow.nodes is after.flow.node_table.whole
    assert after.flow.made().links is after.flow.link_table.whole
    with pytest.raises(KeyError):
        after.positions[N("hi")]


def test_a_value_with_a_waiting_mapping_is_copied_compared_and_kept_like_any_other() -> None:
    after = remove_nodes(PROJECT, [N("hi")])
    renamed = replace(after, name="Other")
    assert renamed.place_table is after.place_table
    assert renamed.place_table.whole is None
    assert replace(renamed, name=after.name) == after == untraced(after)
    with pytest.raises(AttributeError, match="Flow has no ways"):
        getattr(after.flow, "ways")  # noqa: B009
