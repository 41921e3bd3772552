"""The editor: undo, redo, merging, listeners; and any order of them equals a replay."""

from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from designer.errors import FlowError
from designer.flow import Changes, Editor, NodeId, Project, connect, diff, rename, set_title
from tests.helpers.briefflows import call, hangup, project_of, say
from tests.helpers.edits import edited
from tests.helpers.strategies import projects

N = NodeId
PROJECT = project_of(call(), say("hi"), hangup(), links="in start hi")


def titled(title: str) -> partial[Project]:
    """An edit that names the Say."""
    return partial(set_title, node_id=N("hi"), title=title)


def test_undo_gives_the_same_object_back() -> None:
    editor = Editor(PROJECT)
    editor.do("Name it", titled("A"))
    after = editor.project
    assert (editor.undo_name, editor.redo_name) == ("Name it", "")
    editor.undo()
    assert editor.project is PROJECT
    assert (editor.undo_name, editor.redo_name) == ("", "Name it")
    editor.redo()
    assert editor.project is after
    editor.redo()
    assert editor.project is after


def test_undo_with_no_history_does_nothing() -> None:
    editor = Editor(PROJECT)
    editor.undo()
    assert editor.project is PROJECT


def test_a_new_edit_ends_the_future() -> None:
    editor = Editor(PROJECT)
    editor.do("One", titled("A"))
    editor.undo()
    editor.do("Two", titled("B"))
    assert editor.redo_name == ""
    editor.undo()
    assert editor.project is PROJECT


def test_typing_in_one_field_is_one_step() -> None:
    editor = Editor(PROJECT)
    for title in ("A", "Ab", "Abc"):
        editor.do("Rename", titled(title), merge="title")
    editor.do("Rename", titled("Other"), merge="another field")
    editor.undo()
    assert editor.project.node(N("hi")).title == "Abc"
    editor.undo()
    assert editor.project is PROJECT


def test_merging_stops_at_a_seal_and_after_undo() -> None:
    editor = Editor(PROJECT)
    editor.do("Rename", titled("A"), merge="title")
    editor.seal()
    editor.do("Rename", titled("B"), merge="title")
    editor.undo()
    editor.do("Rename", titled("C"), merge="title")
    editor.undo()
    assert editor.project.node(N("hi")).title == "A"


def test_an_edit_that_changes_nothing_leaves_no_step() -> None:
    editor = Editor(PROJECT)
    assert not editor.do("Nothing", lambda project: project)
    assert not editor.do("Nothing", titled(""))
    assert editor.undo_name == ""


def test_an_edit_that_fails_leaves_no_step() -> None:
    editor = Editor(PROJECT)
    heard: list[Changes] = []
    editor.subscribe(heard.append)
    with pytest.raises(FlowError):
        editor.do("Link", lambda project: connect(project, N("end"), "next", N("hi")))
    assert editor.project is PROJECT
    assert not heard


def test_listeners_hear_every_change_until_they_leave() -> None:
    editor = Editor(PROJECT)
    heard: list[Changes] = []
    leave = editor.subscribe(heard.append)
    editor.do("Name it", titled("A"))
    editor.undo()
    editor.redo()
    editor.load(Project())
    leave()
    editor.do("Rename", lambda project: rename(project, "Other"))
    named = Changes(changed=frozenset({"hi"}))
    assert heard[:3] == [named] * 3
    assert len(heard) == 4
    assert heard[3].removed == PROJECT.flow.nodes.keys()


def test_dirty_until_saved() -> None:
    editor = Editor(PROJECT)
    assert not editor.is_dirty
    editor.do("Name it", titled("A"), merge="title")
    assert editor.is_dirty
    editor.mark_saved()
    assert not editor.is_dirty
    editor.do("Name it", titled("B"), merge="title")
    assert editor.is_dirty
    editor.undo()
    assert not editor.is_dirty
    editor.undo()
    assert editor.is_dirty
    editor.load(PROJECT)
    assert not editor.is_dirty
    assert editor.undo_name == ""


class History(RuleBasedStateMachine):
    """Edits, undos and redos in any order, beside a plain list of all projects so far."""

    @initialize(project=projects())
    def begin(self, project: Project) -> None:
        self.editor = Editor(project)
        self.mirror = project
        self.states = [project]
        self.at = 0
        self.editor.subscribe(self.hear)

    def hear(self, changes: Changes) -> None:
        """What listeners are told is what happened."""
        assert changes == diff(self.mirror, self.editor.project)
        self.mirror = self.editor.project

    @rule(data=st.data())
    def edit(self, data: st.DataObject) -> None:
        after = data.draw(edited(self.editor.project))
        if self.editor.do("Edit", lambda _: after):
            self.states[self.at + 1 :] = [after]
            self.at += 1

    @precondition(lambda self: self.at > 0)
    @rule()
    def undo(self) -> None:
        self.editor.undo()
        self.at -= 1

    @precondition(lambda self: self.at + 1 < len(self.states))
    @rule()
    def redo(self) -> None:
        self.editor.redo()
        self.at += 1

    @invariant()
    def the_project_is_that_of_the_replay(self) -> None:
        if hasattr(self, "editor"):
            assert self.editor.project is self.states[self.at]
            assert bool(self.editor.undo_name) == (self.at > 0)
            assert bool(self.editor.redo_name) == (self.at + 1 < len(self.states))


TestHistory = History.TestCase
TestHistory.settings = settings(max_examples=30, stateful_step_count=20, deadline=None)


@given(projects(), st.data())
def test_undoing_all_and_redoing_all(project: Project, data: st.DataObject) -> None:
    editor = Editor(project)
    for _ in range(5):
        after = data.draw(edited(editor.project))
        editor.do("Edit", lambda _, after=after: after)
    last = editor.project
    while editor.undo_name:
        editor.undo()
    assert editor.project is project
    while editor.redo_name:
        editor.redo()
    assert editor.project is last
