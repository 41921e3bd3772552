"""Disabled nodes: a call goes on past them as if they were not there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from designer.flow.model import BranchNode, Flow, Node, NodeId, VerbNode
from designer.flow.outcomes import ELSE, NEXT


def way_past(flow: Flow, node_id: NodeId) -> NodeId | None:
    """Where a call goes on when this node is disabled: with what follows it, else with what any
    other answer leads to, else with the one node that its links lead to. None: nowhere."""
    links = flow.links_from(node_id)
    for key in (NEXT, ELSE):
        if key in links:
            return links[key]
    targets = set(links.values())
    return targets.pop() if len(targets) == 1 else None


def as_called(flow: Flow) -> Flow:
    """The flow that calls take: without the disabled nodes, links led past them.

    A disabled node's document name goes to the node that stands in its place now, when that has
    none, so that its URL still answers. The same flow when nothing is disabled.
    """
    flow = flow.made()
    disabled = {key for key, node in flow.nodes.items() if node.is_disabled}
    if not disabled:
        return flow
    goals = {key: _goal(flow, key, disabled) for key in disabled}
    nodes = {key: node for key, node in flow.nodes.items() if key not in disabled}
    for key, goal in goals.items():
        if goal is not None:
            nodes[goal] = _named_like(flow.nodes[key], nodes[goal])
    links: dict[NodeId, Mapping[str, NodeId]] = {}
    for source, outgoing in flow.links.items():
        if source in disabled:
            continue
        if disabled.isdisjoint(outgoing.values()):
            links[source] = outgoing
            continue
        led = {key: goals.get(target, target) for key, target in outgoing.items()}
        links[source] = {key: target for key, target in led.items() if target is not None}
    return Flow().with_nodes(nodes).with_links(links)


def led_back(before: Flow, after: Flow) -> Flow:
    """``after``, an edited :func:`as_called` of ``before``, with the disabled nodes in it again:
    a link that still leads past one leads to it."""
    disabled = {key for key, node in before.nodes.items() if node.is_disabled}
    if not disabled:
        return after
    called = as_called(before)
    nodes = dict(after.nodes)
    for key, node in called.nodes.items():
        if key in nodes and node is not before.nodes[key]:
            nodes[key] = _unnamed(node, nodes[key])
    links: dict[NodeId, Mapping[str, NodeId]] = dict(after.links)
    for key in disabled:
        nodes[key] = before.nodes[key]
        onward = {
            o: t for o, t in before.links_from(key).items() if t in after.nodes or t in disabled
        }
        links[key] = onward
    for source, outgoing in before.links.items():
        for outcome, target in outgoing.items():
            if target not in disabled or source not in nodes or source in disabled:
                continue
            now = after.target(source, outcome)
            if now is None or now == called.target(source, outcome):
                links[source] = {**links.get(source, {}), outcome: target}
    order = [*(key for key in before.nodes if key in nodes), *nodes]
    return after.with_nodes({key: nodes[key] for key in dict.fromkeys(order)}).with_links(links)


def _goal(flow: Flow, node_id: NodeId, disabled: set[NodeId]) -> NodeId | None:
    """The first node past this one that is not disabled; None in a ring of disabled ones."""
    seen: set[NodeId] = set()
    current: NodeId | None = node_id
    while current is not None and current in disabled:
        if current in seen:
            return None
        seen.add(current)
        current = way_past(flow, current)
    return current


def _unnamed(called: Node, node: Node) -> Node:
    """``node`` without the name that it had for a disabled one, when it still has that."""
    assert isinstance(called, VerbNode | BranchNode)
    if isinstance(node, VerbNode | BranchNode) and node.document == called.document:
        return replace(node, document="")
    return node


def _named_like(gone: Node, node: Node) -> Node:
    name = getattr(gone, "document", "")
    if name and isinstance(node, VerbNode | BranchNode) and not node.document:
        return replace(node, document=name)
    return node
