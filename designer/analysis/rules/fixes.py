"""Mends that a finding offers: edits, made for one place, that change a project."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from designer.flow import (
    NEXT,
    Choice,
    Flow,
    Node,
    NodeId,
    Project,
    VerbNode,
    add_node,
    connect,
    disconnect,
    new_choice_id,
    new_id,
    quoted,
    remove_nodes,
    room_behind,
    set_attribute,
    set_choices,
    why_no_link,
)
from designer.problem import Fix, Problem
from designer.text import tr
from designer.twiml import Element, element

GOODBYE = "Thank you for calling. Goodbye."


def add_hangup(node_id: NodeId, outcome: str) -> Fix:
    """Add a Hangup behind the outcome."""
    return Fix(tr("Add a Hangup"), lambda project: _add_behind(project, node_id, outcome, "Hangup"))


def add_goodbye(node_id: NodeId, outcome: str) -> Fix:
    """Say goodbye and hang up behind the outcome; :func:`named` tells when a link is enough."""
    return Fix(tr("Say goodbye and hang up"), _Goodbye(node_id, outcome))


def named(problems: Iterable[Problem], flow: Flow) -> list[Problem]:
    """The findings, with the goodbyes among their fixes called links where ``flow`` has one.

    A rule about single nodes cannot tell, since it sees no other.
    """
    problems = list(problems)
    if not any(one.fix and isinstance(one.fix.edit, _Goodbye) for one in problems):
        return problems
    there = tuple(_goodbyes(flow))
    return [_named(one, flow, there) for one in problems] if there else problems


def _named(problem: Problem, flow: Flow, there: Iterable[Node]) -> Problem:
    fix = problem.fix
    if fix is None or not isinstance(fix.edit, _Goodbye):
        return problem
    goodbye = fix.edit.held(flow, there)
    if goodbye is None:
        return problem
    name = quoted(goodbye.title or GOODBYE)
    return replace(problem, fix=Fix(tr("Link to {name}", name=name), fix.edit))


@dataclass(frozen=True, slots=True)
class _Goodbye:
    """An edit by which the outcome leads to a goodbye: one that the flow holds, else a new one."""

    node: NodeId
    outcome: str

    def held(self, flow: Flow, there: Iterable[Node]) -> Node | None:
        """The first of the goodbyes ``there`` that the outcome may lead to."""
        may = (one for one in there if not why_no_link(flow, self.node, self.outcome, one.id))
        return next(may, None)

    def __call__(self, project: Project) -> Project:
        goodbye = self.held(project.flow, _goodbyes(project.flow))
        if goodbye is not None:
            return connect(project, self.node, self.outcome, goodbye.id)
        said = new_id(project, "say")
        project = _add_behind(project, self.node, self.outcome, "Say", GOODBYE)
        return _add_behind(project, said, NEXT, "Hangup")


def _goodbyes(flow: Flow) -> Iterator[Node]:
    """Every Say of just these words, once, that leads to a Hangup and nowhere else."""
    for node in flow.nodes.values():
        if not isinstance(node, VerbNode) or node.element.tag != "Say" or node.is_disabled:
            continue
        said = node.element
        if said.elements or said.has("loop") or " ".join(said.text.split()) != GOODBYE:
            continue
        links = flow.links_from(node.id)
        end = flow.nodes.get(links[NEXT]) if links.keys() == {NEXT} else None
        if isinstance(end, VerbNode) and end.element.tag == "Hangup" and not end.is_disabled:
            yield node


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


def add_choice(node_id: NodeId, key: str) -> Fix:
    """Add a choice with this key behind a menu's others."""

    def edit(project: Project) -> Project:
        node = project.node(node_id)
        assert isinstance(node, VerbNode)
        made = Choice(new_choice_id(node.choices), key)
        return set_choices(project, node_id, (*node.choices, made))

    return Fix(tr("Add choice {key}", key=key), edit)


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
