"""A folded history is the same history."""

from types import MappingProxyType

from hypothesis import given
from hypothesis import strategies as st

from designer.flow import Editor, NodeId, Project, move_nodes, remove_nodes, set_title
from designer.flow.folding import Folded, fold, unfold
from tests.helpers.briefflows import call, hangup, project_of, say
from tests.helpers.edits import edited
from tests.helpers.strategies import projects

N = NodeId
PROJECT = project_of(call(), say("hi"), say("ho"), hangup(), links="in start hi\nhi next ho")


def in_order(project: Project) -> tuple[object, ...]:
    """All of a project, with the order of its mappings."""
    flow = project.flow
    return (
        project,
        *(list(flow.nodes), list(flow.links), list(project.positions), list(project.frames)),
    )


@given(projects(), st.data())
def test_unfolds_to_the_same(project: Project, data: st.DataObject) -> None:
    after = project
    for _ in range(data.draw(st.integers(0, 4))):
        after = data.draw(edited(after))
    for one, other in ((project, after), (after, project)):
        folded = fold(one, other)
        if folded is not None:
            assert in_order(unfold(folded, other)) == in_order(one)


def test_what_stood_in_the_middle_stands_there_again() -> None:
    for after in (
        remove_nodes(PROJECT, [N("hi"), N("end")]),
        set_title(PROJECT, N("hi"), "Hi"),
        move_nodes(PROJECT, {N("in"): (7.0, 7.0)}),
        PROJECT,
    ):
        folded = fold(PROJECT, after)
        assert folded is not None
        assert in_order(unfold(folded, after)) == in_order(PROJECT)


def test_another_order_is_not_folded() -> None:
    turned = MappingProxyType(dict(reversed(PROJECT.flow.nodes.items())))
    other = Project(flow=PROJECT.flow.with_nodes(turned), positions=PROJECT.positions)
    assert fold(PROJECT, other) is None


def test_values_are_shared() -> None:
    after = remove_nodes(PROJECT, [N("hi")])
    folded = fold(PROJECT, after)
    assert folded is not None
    again = unfold(folded, after)
    assert again.node(N("hi")) is PROJECT.node(N("hi"))


@given(projects(), st.data())
def test_undo_and_redo_through_folded_steps(project: Project, data: st.DataObject) -> None:
    editor = Editor(project)
    states, at = [project], 0
    for _ in range(data.draw(st.integers(1, 16))):
        match data.draw(st.sampled_from(["edit", "edit", "undo", "redo", "fold"])):
            case "edit":
                after = data.draw(edited(editor.project))
                if editor.do("Edit", lambda _, after=after: after):
                    states[at + 1 :] = [after]
                    at += 1
            case "undo" if at:
                editor.undo()
                at -= 1
            case "redo" if at + 1 < len(states):
                editor.redo()
                at += 1
            case "fold":
                editor.fold(whole=1)
        assert in_order(editor.project) == in_order(states[at])
    while editor.undo_name:
        editor.undo()
        editor.fold(whole=1)
    assert in_order(editor.project) == in_order(project)
    while editor.redo_name:
        editor.redo()
    assert in_order(editor.project) == in_order(states[-1])


def test_only_steps_far_away_are_folded() -> None:
    editor = Editor(PROJECT)
    for n in range(6):
        editor.do("Move", lambda project, n=n: move_nodes(project, {N("hi"): (n + 1.0, 0.0)}))
    editor.fold(whole=2)
    kinds = [isinstance(step.before, Folded) for step in editor._past]
    assert kinds == [True] * 4 + [False] * 2
    editor.undo()
    editor.undo()
    editor.undo()
    assert editor.project.positions[N("hi")] == (3.0, 0.0)
    editor.do("Move", lambda project: move_nodes(project, {N("hi"): (9.0, 9.0)}), merge="m")
    editor.do("Move", lambda project: move_nodes(project, {N("hi"): (8.0, 9.0)}), merge="m")
    editor.undo()
    editor.undo()
    assert editor.project.positions[N("hi")] == (2.0, 0.0)
