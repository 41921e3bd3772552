"""The graph of a flow: what is reached, where it runs, and that updates equal building anew."""

import networkx as nx
from hypothesis import given
from hypothesis import strategies as st

from designer.analysis import FlowGraph, Role
from designer.flow import NodeId, Project, diff, set_attribute
from tests.helpers.briefflows import (
    call,
    dial,
    external,
    flow_of,
    hangup,
    menu,
    note,
    say,
    text,
    verb,
)
from tests.helpers.edits import edited
from tests.helpers.strategies import projects


def test_a_way_is_a_linked_outcome_that_exists() -> None:
    graph = FlowGraph(flow_of(call(), hangup(), say("hi"), links="in start end\nend next hi"))
    assert [way.target for way in graph.ways(NodeId("in"))] == ["end"]
    assert graph.ways(NodeId("end")) == ()


def test_what_no_entry_leads_to_is_unreachable() -> None:
    flow = flow_of(
        call(), hangup(), say("lost"), note("n"), external("x"), links="in start end\nlost next end"
    )
    assert FlowGraph(flow).unreachable() == {"lost", "x"}


def test_what_follows_a_hangup_is_unreachable() -> None:
    graph = FlowGraph(flow_of(call(), hangup(), say("hi"), links="in start end\nend next hi"))
    assert graph.unreachable() == {"hi"}


def test_each_entry_reaches_its_own_nodes() -> None:
    flow = flow_of(
        call("a"), text("b"), say("hi"), verb("re", "Message"), links="a start hi\nb start re"
    )
    graph = FlowGraph(flow)
    assert graph.reached_from([NodeId("a")]) == {"a", "hi"}
    assert graph.reached_from([NodeId("b")]) == {"b", "re"}


def test_where_nodes_run() -> None:
    flow = flow_of(
        call("a"),
        text("b"),
        verb("queue", "Enqueue", "support"),
        say("music"),
        dial("dial"),
        say("whisper"),
        verb("re", "Message"),
        links="""
            a start queue
            b start re
            queue waitUrl music
            queue next dial
            dial url@0 whisper
            whisper next music
        """,
    )
    roles = FlowGraph(flow).roles()
    assert roles[NodeId("queue")] is roles[NodeId("dial")] is Role.CALL
    assert roles[NodeId("music")] == Role.QUEUE_WAIT | Role.WHISPER
    assert roles[NodeId("whisper")] is Role.WHISPER
    assert roles[NodeId("re")] is Role.MESSAGE


def test_rings_do_not_lead_beside_the_flow() -> None:
    flow = flow_of(
        call(),
        menu("menu", "1 2"),
        dial("dial"),
        say("hi"),
        links="""
            in start menu
            menu choice:1 menu
            menu next dial
            dial url@0 hi
            hi next dial
        """,
    )
    assert FlowGraph(flow).rings() == (frozenset({"menu"}),)


def test_two_outcomes_to_one_node_are_one_step() -> None:
    graph = FlowGraph(
        flow_of(call(), menu("menu", "1"), hangup(), links="menu choice:1 end\nmenu next end")
    )
    assert graph.steps(NodeId("menu")) == ("end",)
    assert graph.steps_back()[NodeId("end")] == ["menu"]


def test_an_attribute_that_ends_falling_through_takes_the_way() -> None:
    project = Project(flow=flow_of(call(), dial("dial"), hangup(), links="dial next end"))
    graph = FlowGraph(project.flow)
    after = set_attribute(project, NodeId("dial"), (), "action", "https://example.com")
    graph.update(after.flow, diff(project, after))
    assert graph.ways(NodeId("dial")) == ()
    assert graph.steps(NodeId("dial")) == ()


def same(one: FlowGraph, other: FlowGraph, project: Project) -> None:
    """Assert that the graphs are equal in everything that can be asked."""
    for node_id in project.flow.nodes:
        assert one.ways(node_id) == other.ways(node_id)
    assert set(one.entries) == set(other.entries)
    assert one.unreachable() == other.unreachable()
    assert one.roles() == other.roles()
    assert set(one.rings()) == set(other.rings())
    assert all(one.steps(node_id) == other.steps(node_id) for node_id in project.flow.nodes)


@given(projects(), st.data())
def test_updated_edit_by_edit_equals_built_anew(project: Project, data: st.DataObject) -> None:
    graph = FlowGraph(project.flow)
    for _ in range(8):
        after = data.draw(edited(project))
        graph.update(after.flow, diff(project, after))
        project = after
        same(graph, FlowGraph(project.flow), project)


@given(projects(max_nodes=8))
def test_reachability_is_that_of_networkx(project: Project) -> None:
    graph = FlowGraph(project.flow)
    plain = nx.DiGraph()
    plain.add_nodes_from(project.flow.nodes)
    for node_id in project.flow.nodes:
        plain.add_edges_from((node_id, way.target) for way in graph.ways(node_id))
    for entry in graph.entries:
        assert graph.reached_from([entry]) == {entry, *nx.descendants(plain, entry)}


@given(projects(max_nodes=10))
def test_rings_are_those_of_networkx(project: Project) -> None:
    graph = FlowGraph(project.flow)
    plain = nx.DiGraph()
    for node_id in project.flow.nodes:
        plain.add_edges_from((node_id, target) for target in graph.steps(node_id))
    some = list(project.flow.nodes)[::2]
    for part, found in ((plain, graph.rings()), (plain.subgraph(some), graph.rings(some))):
        wanted = {
            frozenset(ring)
            for ring in nx.strongly_connected_components(part)
            if len(ring) > 1 or part.has_edge(*2 * tuple(ring))
        }
        assert set(found) == wanted


@given(projects(), st.data())
def test_a_copy_goes_its_own_way(project: Project, data: st.DataObject) -> None:
    graph = FlowGraph(project.flow)
    other = graph.copy()
    after = data.draw(edited(project))
    other.update(after.flow, diff(project, after))
    same(graph, FlowGraph(project.flow), project)
    same(other, FlowGraph(after.flow), after)
