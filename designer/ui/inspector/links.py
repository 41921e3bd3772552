"""Which outcomes an attribute of an element stands for."""

from __future__ import annotations

from designer.flow import (
    TARGET,
    Edit,
    Flow,
    NodeId,
    OutcomeKind,
    Project,
    VerbNode,
    beside_key,
    disconnect,
    outcomes_of,
    verb_spec,
)
from designer.twiml import TEXT, ElementSpec

Path = tuple[int, ...]


def is_link_attribute(spec: ElementSpec | None, attribute: str) -> bool:
    """Whether a link of the flow may stand for this attribute."""
    if spec is None:
        return False
    if spec.action is not None and spec.action.attribute == attribute:
        return True
    return any(document.attribute == attribute for document in spec.documents)


def possible_keys(flow: Flow, node_id: NodeId, path: Path, attribute: str) -> tuple[str, ...]:
    """The outcomes that the attribute of the element at ``path`` stands for, linked or not."""
    node = flow.nodes.get(node_id)
    if not isinstance(node, VerbNode) or len(path) > 1:
        return ()
    spec = verb_spec(node.element)
    if not path and spec is not None and spec.action and spec.action.attribute == attribute:
        return tuple(
            outcome.key
            for outcome in outcomes_of(flow, node_id)
            if outcome.kind is OutcomeKind.ANSWER
        )
    return (TARGET,) if attribute == TEXT else (beside_key(attribute, path[0] if path else None),)


def linked_keys(flow: Flow, node_id: NodeId, path: Path, attribute: str) -> tuple[str, ...]:
    """Those of the possible outcomes that are linked."""
    links = flow.links_from(node_id)
    return tuple(key for key in possible_keys(flow, node_id, path, attribute) if key in links)


def unlinking(node_id: NodeId, keys: tuple[str, ...]) -> Edit:
    """The edit that takes these links away."""

    def edit(project: Project) -> Project:
        for key in keys:
            project = disconnect(project, node_id, key)
        return project

    return edit
