"""Hypothesis strategies for edits: anything a person could do to a project next."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import strategies as st

from designer.flow import (
    BranchNode,
    Choice,
    NodeId,
    Project,
    VerbNode,
    add_nested,
    add_node,
    connect,
    copy,
    disconnect,
    insert_on_link,
    move_nodes,
    new_choice_id,
    new_id,
    outcomes_of,
    paste,
    remove_nested,
    remove_nodes,
    rename,
    set_attribute,
    set_base_url,
    set_choices,
    set_document,
    set_title,
    swap_choices,
    why_no_document,
    why_no_link,
)
from designer.twiml import element
from tests.helpers.strategies import nodes

Edit = Callable[[Project], Project]

ATTRIBUTES = ("action", "numDigits", "actionOnEmptyResult", "waitUrl", "timeout")
VALUES = (None, "", "1", "true", "https://example.com/x")


@st.composite
def edited(draw: st.DrawFn, project: Project) -> Project:
    """``project`` after one edit that the program would allow."""
    some = list(project.flow.nodes)
    kinds = [_add, _settings] if not some else [_add, _remove, _link, _link, _link, _change, _paste]
    return draw(draw(st.sampled_from(kinds))(project))


@st.composite
def _add(draw: st.DrawFn, project: Project) -> Project:
    place = (float(draw(st.integers(-9, 9)) * 8), 0.0)
    return add_node(project, draw(nodes(new_id(project, "n"))), place)


@st.composite
def _settings(draw: st.DrawFn, project: Project) -> Project:
    name = draw(st.sampled_from(["One", "Two"]))
    return (
        rename(project, name) if draw(st.booleans()) else set_base_url(project, f"https://{name}")
    )


@st.composite
def _remove(draw: st.DrawFn, project: Project) -> Project:
    return remove_nodes(project, draw(_ids(project)))


@st.composite
def _link(draw: st.DrawFn, project: Project) -> Project:
    source, target = draw(_id(project)), draw(_id(project))
    keys = [outcome.key for outcome in outcomes_of(project.flow, source)]
    if not keys:
        return project
    key = draw(st.sampled_from(keys))
    action = draw(st.sampled_from([connect, connect, insert_on_link, None, swap_choices]))
    if action is None:
        return disconnect(project, source, key)
    if action is swap_choices:
        choices = [one for one in keys if one.startswith("choice:")]
        return swap_choices(project, source, choices[0], choices[-1]) if choices else project
    if why_no_link(project.flow, source, key, target):
        return project
    return action(project, source, key, target)


@st.composite
def _change(draw: st.DrawFn, project: Project) -> Project:
    node_id = draw(_id(project))
    node = project.node(node_id)
    kind = draw(st.sampled_from(["title", "move", "document", "attribute", "choices", "nested"]))
    if kind == "title":
        return set_title(project, node_id, draw(st.sampled_from(["", "Menu", "Sales"])))
    if kind == "move":
        return move_nodes(project, {node_id: (draw(st.integers(0, 9)) * 8.0, 8.0)})
    if kind == "document" and isinstance(node, VerbNode | BranchNode):
        name = draw(st.sampled_from(["", "a.xml", "menus/b.xml", "c"]))
        if why_no_document(project.flow, node_id, name):
            return project
        return set_document(project, node_id, name)
    if not isinstance(node, VerbNode):
        return project
    if kind == "attribute":
        name, value = draw(st.sampled_from(ATTRIBUTES)), draw(st.sampled_from(VALUES))
        return set_attribute(project, node_id, (), name, value)
    if kind == "choices" and node.element.tag == "Gather":
        fresh = Choice(new_choice_id(node.choices), draw(st.sampled_from("123")))
        kept = node.choices[1:] if draw(st.booleans()) else node.choices
        return set_choices(project, node_id, (*kept, fresh))
    if kind == "nested":
        count = len(node.element.elements)
        if count and draw(st.booleans()):
            return remove_nested(project, node_id, draw(st.integers(0, count - 1)))
        index = draw(st.integers(0, count))
        return add_nested(project, node_id, element("Number", {}, "+15550100"), index)
    return project


@st.composite
def _paste(draw: st.DrawFn, project: Project) -> Project:
    return paste(project, copy(project, draw(_ids(project))), (16.0, 16.0))[0]


def _id(project: Project) -> st.SearchStrategy[NodeId]:
    return st.sampled_from(list(project.flow.nodes))


def _ids(project: Project) -> st.SearchStrategy[list[NodeId]]:
    return st.lists(_id(project), min_size=1, max_size=3, unique=True)
