"""The words that a person gives to ways out: to a Gather's choices and to a Branch's cases."""

from __future__ import annotations

from dataclasses import replace

from designer.flow import (
    BranchNode,
    Node,
    NodeId,
    Project,
    VerbNode,
    case_key,
    choice_key,
    set_node,
)


def labels_of(node: Node) -> dict[str, str]:
    """The labels by the keys of their outcomes; ways out that have none are not among them."""
    match node:
        case VerbNode():
            return {choice_key(one): one.label for one in node.choices}
        case BranchNode():
            return {case_key(one.id): one.label for one in node.cases}
        case _:
            return {}


def with_label(project: Project, node_id: NodeId, outcome: str, label: str) -> Project:
    """Another label for a choice or a case; the same project when the outcome is neither."""
    node = project.node(node_id)
    if isinstance(node, VerbNode):
        choices = tuple(
            replace(one, label=label) if choice_key(one) == outcome else one for one in node.choices
        )
        return set_node(project, replace(node, choices=choices))
    if isinstance(node, BranchNode):
        cases = tuple(
            replace(one, label=label) if case_key(one.id) == outcome else one for one in node.cases
        )
        return set_node(project, replace(node, cases=cases))
    return project
