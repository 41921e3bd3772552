"""What copies of mappings know of each other, and of the links to a node."""

from dataclasses import replace
from types import MappingProxyType

from hypothesis import given
from hypothesis import strategies as st

from designer.flow import Flow, NodeId, Project, diff, move_nodes, remove_nodes, set_title
from designer.flow.tables import MOST_TOUCHED, edited, touched
from tests.helpers.briefflows import call, hangup, project_of, say
from tests.helpers.edits import edited as any_edit
from tests.helpers.strategies import projects

N = NodeId
PROJECT = project_of(call(), say("hi"), hangup(), links="in start hi\nhi next end")


def untraced(project: Project) -> Project:
    """The same project, of which nobody knows where it came from."""
    flow = Flow(MappingProxyType(dict(project.flow.nodes)), project.flow.links)
    positions = MappingProxyType(dict(project.positions))
    return replace(project, flow=flow.with_links(flow.links), positions=positions, place_trace=None)


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
    assert touched(before.nodes, None, flow.nodes, flow.node_trace) == {"hi", "end"}
    assert touched(before.links, None, flow.links, flow.link_trace) == {"in", "hi"}
    assert touched(PROJECT.positions, None, after.positions, after.place_trace) == {"hi"}


def test_a_trace_beside_another_mapping_says_nothing() -> None:
    flow = set_title(PROJECT, N("hi"), "Hi").flow
    other = replace(flow, nodes=MappingProxyType({**flow.nodes, N("x"): say("x")}))
    assert touched(PROJECT.flow.nodes, None, other.nodes, other.node_trace) is None
    assert diff(PROJECT, replace(PROJECT, flow=other)).added == {"x"}


def test_very_many_keys_are_searched() -> None:
    numbers = MappingProxyType({n: n for n in range(MOST_TOUCHED + 2)})
    few, trace = edited(numbers, None, {0: 7}, [1, -1])
    assert touched(numbers, None, few, trace) == {0, 1}
    many, none = edited(few, trace, {n: -n for n in range(MOST_TOUCHED + 1)})
    assert (none, touched(numbers, None, many, none)) == (None, None)
    places = {N(f"n{n}"): (1.0 * n, 0.0) for n in range(MOST_TOUCHED + 1)}
    assert move_nodes(PROJECT, places).positions == PROJECT.positions
