"""Cutting the graph into documents, as a compiler cuts code into basic blocks."""

from __future__ import annotations

from collections.abc import Mapping

from designer.flow.disabled import as_called
from designer.flow.fallthrough import falls_through, is_routed, next_is_answer
from designer.flow.model import BranchNode, ExternalNode, Flow, NodeId, OpaqueNode, VerbNode
from designer.flow.outcomes import NEXT
from designer.flow.paths import start_paths


def document_starts(flow: Flow) -> tuple[NodeId, ...]:
    """The nodes that have a path of their own, in the flow's order."""
    starts: set[NodeId] = set()
    next_in: dict[NodeId, int] = {}
    nodes, links = flow.nodes, flow.links
    for node_id, node in nodes.items():
        if isinstance(node, VerbNode):
            if node.document:
                starts.add(node_id)
        elif isinstance(node, BranchNode | OpaqueNode):
            starts.add(node_id)
        outgoing = links.get(node_id)
        for outcome, target in outgoing.items() if outgoing else ():
            if outcome == NEXT and not next_is_answer(flow, node):
                next_in[target] = next_in.get(target, 0) + 1
            elif target not in starts and (
                not isinstance(nodes[target], ExternalNode) or is_routed(flow, node, outcome)
            ):
                starts.add(target)
    for node in flow.nodes.values():
        if isinstance(node, VerbNode) and next_in.get(node.id, 0) != 1:
            starts.add(node.id)
    starts |= _ring_starts(flow, starts)
    return tuple(node_id for node_id in flow.nodes if node_id in starts)


def chain(
    flow: Flow, start: NodeId, starts: Mapping[NodeId, str]
) -> tuple[list[NodeId], NodeId | None]:
    """The verbs of the document that begins at ``start``, and where it leads on at its end by a
    Redirect (None: nowhere). ``starts`` are the nodes at which documents begin, with their paths.
    """
    nodes: list[NodeId] = []
    current = start
    while True:
        nodes.append(current)
        node = flow.nodes[current]
        onward = flow.target(current, NEXT)
        if onward is None or next_is_answer(flow, node):
            return nodes, None
        if onward in starts or not isinstance(flow.nodes[onward], VerbNode):
            goes_on = isinstance(node, VerbNode) and falls_through(flow, node)
            return nodes, onward if goes_on else None
        current = onward


def documents_of(flow: Flow) -> dict[NodeId, str]:
    """By verb, the path of the document that compiling the flow would put it in."""
    flow = as_called(flow)
    starts = start_paths([flow.nodes[node_id] for node_id in document_starts(flow)])
    found: dict[NodeId, str] = {}
    for start, path in starts.items():
        if isinstance(flow.nodes[start], VerbNode):
            for node_id in chain(flow, start, starts)[0]:
                found[node_id] = path
    return found


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
