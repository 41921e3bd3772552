"""Mends for what the check of an element found, where one is obvious."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from designer.flow import NodeId, Project, VerbNode, set_element, verb_spec
from designer.problem import Fix, Problem
from designer.text import tr
from designer.twiml import TEXT, Element, ElementSpec, closest, mended_value, vocabulary

_REMOVED = {"queue-always-full": "maxQueueSize", "refer-without-url": "referMethod"}
"""Attributes without which there is nothing to find."""


def mend(node: VerbNode, problem: Problem) -> Fix | None:
    """The mend for a finding in the node's element; None where a person has to decide."""
    top = verb_spec(node.element)
    if top is None:
        return None
    at = node.element.at(problem.path)
    spec = _spec_at(top, node.element, problem.path)
    match problem.rule:
        case "unknown-element":
            parent = _spec_at(top, node.element, problem.path[:-1]) if problem.path else None
            return _renamed_element(node.id, problem, at, parent)
        case "unknown-attribute" if spec is not None:
            return _renamed_attribute(node.id, problem, at, spec)
        case "invalid-value" if spec is not None:
            attribute = (
                spec.text if problem.attribute == TEXT else spec.attribute(problem.attribute)
            )
            value = at.text if problem.attribute == TEXT else at.get(problem.attribute)
            better = mended_value(attribute, value) if attribute is not None else ""
            return (
                _changed(tr("Write “{better}”", better=better), node.id, problem, better)
                if better
                else None
            )
        case "pay-insecure":
            url = at.get(problem.attribute).strip()
            return _changed(tr("Begin with https://"), node.id, problem, f"https{url[4:]}")
        case "transcription-too-long":
            return _changed(tr("Record 120 seconds at most"), node.id, problem, "120")
        case rule if rule in _REMOVED:
            name = _REMOVED[rule]
            gone = replace(problem, attribute=name)
            return (
                _changed(tr("Remove {name}", name=name), node.id, gone, None)
                if at.has(name)
                else None
            )
    return None


def _spec_at(top: ElementSpec, element: Element, path: tuple[int, ...]) -> ElementSpec | None:
    """The specification of the element at ``path``; None where nothing is known about it."""
    spec: ElementSpec | None = top
    for index in path:
        element = element.elements[index]
        spec = spec.child(element.tag) if spec is not None else None
    return spec


def _renamed_element(
    node_id: NodeId, problem: Problem, at: Element, parent: ElementSpec | None
) -> Fix | None:
    if parent is None:
        return None
    tags = (vocabulary().element(parent.channel, one).tag for one in parent.children)
    near = closest(at.tag, tuple(tags))
    return (
        _edited(tr("Rename it to {near}", near=near), node_id, problem, replace(at, tag=near))
        if near
        else None
    )


def _renamed_attribute(
    node_id: NodeId, problem: Problem, at: Element, spec: ElementSpec
) -> Fix | None:
    name = problem.attribute
    near = closest(name, tuple(one.name for one in spec.attributes))
    if not near or at.has(near):
        return _changed(tr("Remove {name}", name=name), node_id, problem, None)
    renamed = tuple((near if one == name else one, value) for one, value in at.attributes)
    return _edited(
        tr("Rename it to {near}", near=near), node_id, problem, replace(at, attributes=renamed)
    )


def _changed(title: str, node_id: NodeId, problem: Problem, value: str | None) -> Fix:
    """The attribute, or text, of the finding set to ``value``; removed with None."""

    def changed(at: Element) -> Element:
        if problem.attribute == TEXT:
            return at.with_text(value or "")
        return at.with_attribute(problem.attribute, value)

    return Fix(title, lambda project: _with(project, node_id, problem, changed))


def _edited(title: str, node_id: NodeId, problem: Problem, new: Element) -> Fix:
    return Fix(title, lambda project: _with(project, node_id, problem, lambda _: new))


def _with(
    project: Project, node_id: NodeId, problem: Problem, change: Callable[[Element], Element]
) -> Project:
    node = project.node(node_id)
    assert isinstance(node, VerbNode)
    changed = change(node.element.at(problem.path))
    return set_element(project, node_id, node.element.replace_at(problem.path, changed))
