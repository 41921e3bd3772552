"""What becomes of a call at a way out that is not linked."""

from __future__ import annotations

from designer.flow import (
    ACTION,
    ELSE,
    NEXT,
    Flow,
    Node,
    NodeId,
    Outcome,
    OutcomeKind,
    VerbNode,
    outcome_of,
    verb_spec,
)
from designer.flow.fallthrough import is_split, other_answer
from designer.text import tr
from designer.twiml import WithoutAction


def unlinked_words(flow: Flow, node_id: NodeId, way: Outcome) -> str:
    """What an outcome comes to while it is not linked.

    An answer is sent to the verb's ``action``; where no answer is linked, none is written, and
    what Twilio does then is in the vocabulary: it goes on with the next verb, or asks for the same
    document again (twilio.com/docs/voice/twiml/record and pages of other verbs, "action").
    """
    if way.kind is OutcomeKind.NEXT:
        return tr("— the call ends")
    if way.kind is not OutcomeKind.ANSWER:
        return tr("— not set")
    node = flow.nodes[node_id]
    taker = _taker(flow, node, way)
    if taker != way.key:
        other = outcome_of(flow, node_id, taker)
        return tr("— as “{outcome}”", outcome=other.label) if other else tr("— not set")
    return tr("— this document again") if _asks_again(flow, node) else tr("— drops the caller")


def _taker(flow: Flow, node: Node, way: Outcome) -> str:
    """The linked answer, or the next verb, that takes what this way out would; itself: none."""
    spec = verb_spec(node.element) if isinstance(node, VerbNode) else None
    if not isinstance(node, VerbNode) or spec is None or spec.action is None:
        return way.key
    if way.key != ACTION and not way.key.startswith("result:"):
        return way.key
    if ACTION in flow.links_from(node.id):
        return ACTION
    if is_split(flow, node.id):
        return NEXT if other_answer(flow, node) == NEXT else way.key
    return NEXT if spec.action.without is WithoutAction.NEXT else way.key


def _asks_again(flow: Flow, node: Node) -> bool:
    """Whether the verb is written without ``action`` and Twilio sends its answer here again."""
    spec = verb_spec(node.element) if isinstance(node, VerbNode) else None
    if not isinstance(node, VerbNode) or spec is None or spec.action is None:
        return False
    if spec.action.without is not WithoutAction.THIS_DOCUMENT or node.choices:
        return False
    links = flow.links_from(node.id)
    return not is_split(flow, node.id) and ACTION not in links and ELSE not in links
