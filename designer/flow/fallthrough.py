"""Where a verb goes on: with the verb that follows, or with the answer to its action."""

from __future__ import annotations

from designer.flow.model import BranchNode, Flow, Node, NodeId, VerbNode
from designer.flow.outcomes import ACTION, ELSE, NEXT, verb_spec
from designer.twiml import ElementSpec, FallsThrough


def is_split(flow: Flow, node_id: NodeId) -> bool:
    """Whether the node's results (busy, no answer ...) are told apart: any of them is linked."""
    return any(key.startswith("result:") for key in flow.links_from(node_id))


def falls_through(flow: Flow, node: VerbNode) -> bool:
    """Whether TwiML ever goes on with the verb that follows ``node`` in its document."""
    spec = verb_spec(node.element)
    if spec is None:
        return True
    never = spec.falls_through is FallsThrough.NEVER
    if never or node.element.get("actionOnEmptyResult") == "true":
        return False
    if spec.falls_through is not FallsThrough.WITHOUT_ACTION or spec.action is None:
        return True
    acts = node.element.has(spec.action.attribute) or ACTION in flow.links_from(node.id)
    return not acts


def next_is_answer(flow: Flow, node: Node) -> bool:
    """Whether the node's ``next`` link is an answer to its action rather than a fall-through.

    So it is when other results are linked, and when it leads to a Branch, which must see the
    parameters that only the action request has.
    """
    if not isinstance(node, VerbNode):
        return True
    spec = verb_spec(node.element)
    if spec is None or spec.falls_through is not FallsThrough.WITHOUT_ACTION or spec.action is None:
        return False
    links = flow.links_from(node.id)
    if ACTION in links or node.element.has(spec.action.attribute):
        return False
    target = links.get(NEXT)
    to_branch = target is not None and isinstance(flow.nodes[target], BranchNode)
    return to_branch or is_split(flow, node.id)


def single_answer(flow: Flow, node: VerbNode, spec: ElementSpec) -> NodeId | None:
    """The one node that every answer of the verb leads to, where nothing needs telling apart."""
    assert spec.action is not None
    if spec.action.choices:
        return None if node.choices else flow.target(node.id, ELSE)
    if is_split(flow, node.id):
        return None
    return flow.target(node.id, NEXT if next_is_answer(flow, node) else ACTION)


def other_answer(flow: Flow, node: VerbNode) -> str:
    """The outcome that takes every answer of a split verb that is not told apart."""
    return NEXT if next_is_answer(flow, node) else ACTION


def is_routed(flow: Flow, source: Node, outcome: str) -> bool:
    """Whether the outcome is a row of a route."""
    if isinstance(source, BranchNode):
        return True
    if not isinstance(source, VerbNode):
        return False
    if outcome == ELSE:
        return bool(source.choices)
    if outcome in {NEXT, ACTION}:
        return is_split(flow, source.id) and outcome == other_answer(flow, source)
    return outcome.startswith(("choice:", "result:"))
