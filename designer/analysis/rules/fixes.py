"""Mends that a finding offers: edits, made for one place, that change a project."""

from __future__ import annotations

from dataclasses import dataclass

from designer.flow import (
    NEXT,
    NodeId,
    Project,
    VerbNode,
    add_node,
    connect,
    disconnect,
    new_id,
    remove_nodes,
    room_behind,
    set_attribute,
    set_choices,
)
from designer.problem import Fix
from designer.text import tr
from designer.twiml import Element, element

GOODBYE = "Thank you for calling. Goodbye."


def add_hangup(node_id: NodeId, outcome: str) -> Fix:
    """Add a Hangup behind the outcome."""
    return Fix(tr("Add a Hangup"), lambda project: _add_behind(project, node_id, outcome, "Hangup"))


def add_goodbye(node_id: NodeId, outcome: str) -> Fix:
    """Add words of goodbye and a Hangup behind the outcome."""

    def edit(project: Project) -> Project:
        said = new_id(project, "say")
        project = _add_behind(project, node_id, outcome, "Say", GOODBYE)
        return _add_behind(project, said, NEXT, "Hangup")

    return Fix(tr("Say goodbye and hang up"), edit)


def link(title: str, node_id: NodeId, outcome: str, target: NodeId) -> Fix:
    """Link the outcome to ``target``."""
    return Fix(title, lambda project: connect(project, node_id, outcome, target))


def unlink(node_id: NodeId, outcome: str) -> Fix:
    """Remove the link."""
    return Fix(tr("Remove the link"), lambda project: disconnect(project, node_id, outcome))


def delete(node_id: NodeId) -> Fix:
    """Delete the node."""
    return Fix(tr("Delete it"), _Deleting(node_id))


@dataclass(frozen=True, slots=True)
class _Deleting:
    """An edit that equals others of its kind: a flow may have thousands of unreachable nodes, and
    whoever shows findings asks which ones differ."""

    node: NodeId

    def __call__(self, project: Project) -> Project:
        return remove_nodes(project, (self.node,))


def set_to(
    title: str, node_id: NodeId, attribute: str, value: str | None, path: tuple[int, ...] = ()
) -> Fix:
    """Set an attribute of the node's verb, or of the element at ``path`` in it; None removes it."""
    return Fix(title, lambda project: set_attribute(project, node_id, path, attribute, value))


def in_order(node_id: NodeId) -> Fix:
    """Sort a menu’s choices by their keys; those without one stay behind the others."""

    def edit(project: Project) -> Project:
        node = project.node(node_id)
        assert isinstance(node, VerbNode)
        places = {key: place for place, key in enumerate("1234567890*#")}
        choices = sorted(node.choices, key=lambda one: places.get(one.digits[:1], len(places)))
        return set_choices(project, node_id, tuple(choices))

    return Fix(tr("Sort the options"), edit)


def _add_behind(
    project: Project, node_id: NodeId, outcome: str, tag: str, text: str = ""
) -> Project:
    """``project`` with a new verb that the outcome leads to."""
    fresh = new_id(project, tag)
    verb: Element = element(tag, {}, text) if text else element(tag)
    node = VerbNode(id=fresh, element=verb)
    project = add_node(project, node, room_behind(project, node_id, node))
    return connect(project, node_id, outcome, fresh)
