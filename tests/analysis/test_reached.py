"""Reachability kept edit by edit is that of the flow as a whole."""

from hypothesis import given
from hypothesis import strategies as st

from designer.analysis import FlowGraph, Reached
from designer.flow import (
    NodeId,
    Project,
    connect,
    diff,
    disconnect,
    move_nodes,
    remove_nodes,
    set_title,
)
from tests.helpers.briefflows import call, hangup, menu, project_of, say
from tests.helpers.edits import edited
from tests.helpers.strategies import projects

N = NodeId
LOOP = project_of(
    call(),
    menu("menu", "1 2"),
    say("a"),
    say("b"),
    hangup(),
    links="in start menu\nmenu choice:1 a\nmenu choice:2 b\na next b\nb next menu\nmenu next end",
)


def followed(before: Project, after: Project, reached: Reached) -> bool:
    changes = diff(before, after)
    touched = changes.added | changes.removed | changes.changed | changes.relinked
    return reached.update(after.flow, touched)


@given(projects(max_nodes=12), st.data())
def test_equals_a_walk_of_the_whole_flow(project: Project, data: st.DataObject) -> None:
    reached = Reached(FlowGraph(project.flow))
    for _ in range(8):
        was = reached.unreachable
        after = project
        for _ in range(data.draw(st.integers(1, 3))):
            after = data.draw(edited(after))
        is_other = followed(project, after, reached)
        project = after
        assert reached.unreachable == FlowGraph(project.flow).unreachable()
        assert is_other == (reached.unreachable != was)
        assert reached.flow is project.flow


def test_a_node_with_another_way_in_stays_reached() -> None:
    reached = Reached(FlowGraph(LOOP.flow))
    without = disconnect(LOOP, N("menu"), "choice:2")
    assert not followed(LOOP, without, reached)
    gone = remove_nodes(without, [N("a")])
    assert followed(without, gone, reached)
    assert reached.unreachable == {"b"}
    assert followed(gone, connect(gone, N("menu"), "next", N("b")), reached)
    assert reached.unreachable == {"end"}


def test_a_loop_without_an_entry_is_unreachable() -> None:
    reached = Reached(FlowGraph(LOOP.flow))
    assert followed(LOOP, disconnect(LOOP, N("in"), "start"), reached)
    assert reached.unreachable == {"menu", "a", "b", "end"}


def test_words_and_places_lead_nowhere_else() -> None:
    reached = Reached(FlowGraph(LOOP.flow))
    titled = set_title(LOOP, N("a"), "A")
    assert not followed(LOOP, titled, reached)
    assert not followed(titled, move_nodes(titled, {N("a"): (5.0, 5.0)}), reached)
    assert reached.unreachable == frozenset()
