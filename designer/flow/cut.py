"""Cutting the graph into documents, as a compiler cuts code into basic blocks."""

from __future__ import annotations

from designer.flow.fallthrough import is_routed, next_is_answer
from designer.flow.model import BranchNode, ExternalNode, Flow, NodeId, OpaqueNode, VerbNode
from designer.flow.outcomes import NEXT


def document_starts(flow: Flow) -> tuple[NodeId, ...]:
    """The nodes that have a path of their own, in the flow's order."""
    starts: set[NodeId] = set()
    next_in: dict[NodeId, int] = {}
    for node in flow.nodes.values():
        named = isinstance(node, VerbNode) and node.document
        if named or isinstance(node, BranchNode | OpaqueNode):
            starts.add(node.id)
        for outcome, target in flow.links_from(node.id).items():
            if outcome == NEXT and not next_is_answer(flow, node):
                next_in[target] = next_in.get(target, 0) + 1
            elif not isinstance(flow.nodes[target], ExternalNode) or is_routed(flow, node, outcome):
                starts.add(target)
    for node in flow.nodes.values():
        if isinstance(node, VerbNode) and next_in.get(node.id, 0) != 1:
            starts.add(node.id)
    starts |= _ring_starts(flow, starts)
    return tuple(node_id for node_id in flow.nodes if node_id in starts)


def _ring_starts(flow: Flow, starts: set[NodeId]) -> set[NodeId]:
    """One node of each ring of ``next`` links that no start leads into."""
    seen = set(starts)
    rings: set[NodeId] = set()
    heads = [*starts, *(node.id for node in flow.nodes.values() if isinstance(node, VerbNode))]
    for count, head in enumerate(heads):
        if count >= len(starts) and head not in seen:
            rings.add(head)
            seen.add(head)
        onward = flow.target(head, NEXT)
        while onward is not None and onward not in seen:
            seen.add(onward)
            onward = flow.target(onward, NEXT)
    return rings
