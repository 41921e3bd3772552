"""Whether a link may exist. The canvas only asks; the answer is a reason fit to show."""

from designer.flow.model import (
    EntryNode,
    ExternalNode,
    Flow,
    Node,
    NodeId,
    NoteNode,
    VerbNode,
)
from designer.flow.outcomes import (
    NEXT,
    channel_of,
    outcome_of,
    split_beside,
    verb_spec,
)
from designer.text import tr
from designer.twiml import Channel, DocumentRole, FallsThrough

WAIT_VERBS = {
    "Enqueue": frozenset({"Say", "Play", "Pause", "Gather", "Redirect", "Leave", "Hangup"}),
    "Conference": frozenset({"Say", "Play", "Pause", "Redirect"}),
}
"""Verbs allowed in a wait document (twilio.com/docs/voice/twiml/enqueue, .../conference, 13238)."""


def why_no_link(flow: Flow, source: NodeId, outcome: str, target: NodeId) -> str:
    """Why ``outcome`` of ``source`` may not lead to ``target``; empty when it may."""
    start, end = flow.nodes.get(source), flow.nodes.get(target)
    if start is None or end is None:
        return tr("One end of this link is not on the canvas any more.")
    return (
        why_no_way_out(flow, start, outcome)
        or why_no_way_in(end)
        or _why_not_this_channel(start, end)
        or _why_not_beside(start, outcome, end)
    )


def why_no_way_out(flow: Flow, source: Node, outcome: str) -> str:
    """Why nothing can be linked from this outcome of ``source``; empty when something can."""
    if outcome_of(flow, source.id, outcome) is not None:
        return ""
    match source:
        case NoteNode():
            return tr("A note is not part of the call.")
        case ExternalNode():
            return tr("What follows is decided by whoever answers this URL.")
        case VerbNode() if outcome == NEXT:
            return _why_no_next(source)
        case _:
            return tr("This way out does not exist any more.")


def _why_no_next(node: VerbNode) -> str:
    tag = node.element.tag
    spec = verb_spec(node.element)
    if spec is None or spec.falls_through is FallsThrough.NEVER:
        return tr("{tag} never falls through to another verb.", tag=tag)
    if node.element.get("actionOnEmptyResult") == "true":
        return tr(
            "{tag} with actionOnEmptyResult never falls through: silence goes to the action, too.",
            tag=tag,
        )
    return tr(
        "{tag} with an action URL never falls through: that URL’s answer takes over.", tag=tag
    )


def why_no_way_in(target: Node) -> str:
    """Why nothing may lead into ``target``; empty when something may."""
    match target:
        case EntryNode():
            return tr("Nothing leads into an entry: calls come in there.")
        case NoteNode():
            return tr("A note is not part of the call.")
        case _:
            return ""


def _why_not_this_channel(source: Node, target: Node) -> str:
    start, end = channel_of(source), channel_of(target)
    if start is None or end is None or start is end:
        return ""
    name = target.element.tag if isinstance(target, VerbNode) else tr("This")
    if end is Channel.MESSAGING:
        return tr("{name} answers text messages; it cannot stand in a phone call.", name=name)
    return tr(
        "{name} is for phone calls; a text message is answered with Message and Redirect only.",
        name=name,
    )


def _why_not_beside(source: Node, outcome: str, target: Node) -> str:
    if not isinstance(source, VerbNode) or not isinstance(target, VerbNode):
        return ""
    attribute, index = split_beside(outcome)
    holder = source.element if index is None else source.element.elements[index]
    spec = verb_spec(source.element)
    if spec is not None and index is not None:
        spec = spec.child(holder.tag)
    document = next((d for d in spec.documents if d.attribute == attribute), None) if spec else None
    if document is None:
        return ""
    tag = target.element.tag
    if document.role is DocumentRole.WHISPER and tag in {"Dial", "Enqueue", "Reject"}:
        return tr(
            "{tag} cannot run on the callee’s side before the two are connected (13201).", tag=tag
        )
    allowed = WAIT_VERBS.get(holder.tag)
    if document.role is DocumentRole.WAIT and allowed and tag not in allowed:
        return tr(
            "{tag} cannot run while a caller waits; use {allowed}.",
            tag=tag,
            allowed=", ".join(sorted(allowed)),
        )
    return ""
