"""Edits of what a person decided about judging a flow."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from designer.errors import FlowError
from designer.flow.judging import PROPERTY_KINDS, Prices, Property, Waiver
from designer.flow.model import NodeId, Project
from designer.text import tr


def set_profiles(project: Project, profiles: Iterable[str]) -> Project:
    """Choose these sets of rules, each once."""
    return replace(project, profiles=tuple(dict.fromkeys(profiles)))


def set_properties(project: Project, properties: Iterable[Property]) -> Project:
    """State these properties, each once. FlowError for a kind that does not exist."""
    kept = tuple(dict.fromkeys(properties))
    for one in kept:
        if one.kind not in PROPERTY_KINDS:
            raise FlowError(tr("There is no property of the kind “{kind}”.", kind=one.kind))
    return replace(project, properties=kept)


def set_prices(project: Project, prices: Prices) -> Project:
    """Use this price table."""
    return replace(project, prices=prices)


def waive(project: Project, node_id: NodeId, rule: str, reason: str) -> Project:
    """Say why findings of ``rule`` at the node are meant to be so. FlowError without a reason."""
    if not reason.strip():
        raise FlowError(tr("Write why this is meant to be so."))
    node = project.node(node_id)
    others = tuple(one for one in node.waivers if one.rule != rule)
    return _with_waivers(project, node_id, (*others, Waiver(rule, reason.strip())))


def unwaive(project: Project, node_id: NodeId, rule: str) -> Project:
    """Let findings of ``rule`` at the node count again."""
    node = project.node(node_id)
    return _with_waivers(project, node_id, tuple(one for one in node.waivers if one.rule != rule))


def _with_waivers(project: Project, node_id: NodeId, waivers: tuple[Waiver, ...]) -> Project:
    node = replace(project.node(node_id), waivers=waivers)
    return replace(project, flow=project.flow.with_changed({node_id: node}))
