"""Rules about verbs in places where Twilio does not run them."""

from collections.abc import Iterator

from designer.analysis.graph import NO_ROLE, WAITING, Role
from designer.analysis.rules.base import (
    FlowContext,
    FlowRule,
    NodeContext,
    NodeRule,
    Rule,
    flow_rule,
    node_rule,
)
from designer.flow import EntryNode, Node, NodeId, VerbNode, channel_of
from designer.problem import Problem, Severity
from designer.text import tr
from designer.twiml import Channel

VOICE = "https://www.twilio.com/docs/voice/twiml"

IN_QUEUE_WAIT = frozenset({"Say", "Play", "Pause", "Gather", "Redirect", "Leave", "Hangup"})
IN_CONFERENCE_WAIT = frozenset({"Say", "Play", "Pause", "Redirect"})
IN_QUEUE_WHISPER = frozenset({"Say", "Play", "Pause", "Redirect"})
IN_WHISPER = frozenset({"Say", "Play", "Pause", "Gather", "Redirect", "Hangup"})
CONNECTS = frozenset({"Dial", "Enqueue", "Reject"})


def is_passed_over(node: Node, roles: Role) -> bool:
    """Whether a call goes past the verb somewhere, since it cannot run there, to what follows it.

    That is our reading of Twilio's warnings, as the simulator's: a verb that is not supported in
    its place is skipped, and a Leave without a queue does nothing.
    """
    if not isinstance(node, VerbNode):
        return False
    tag = node.element.tag
    if tag == "Leave":
        return bool(roles & ~Role.QUEUE_WAIT)
    return any(role in roles and tag not in allowed for role, allowed in _ALLOWED.items())


_ALLOWED = {
    Role.QUEUE_WAIT: IN_QUEUE_WAIT,
    Role.CONFERENCE_WAIT: IN_CONFERENCE_WAIT,
    Role.WHISPER: IN_WHISPER | {"Dial"},  # which fails (13201)
    Role.QUEUE_WHISPER: IN_QUEUE_WHISPER | {"Dial"},
}


@node_rule(
    "leave-outside-wait",
    tr("Leave outside a wait document"),
    Severity.ERROR,
    tr(
        "Leave takes a caller out of the queue they wait in; anywhere else there is no queue to "
        "leave."
    ),
    f"{VOICE}/leave",
    tags=("Leave",),
)
def leave_outside_wait(rule: Rule, context: NodeContext) -> Iterator[Problem]:
    node = context.node
    if not isinstance(node, VerbNode) or node.element.tag != "Leave":
        return
    if context.roles & ~Role.QUEUE_WAIT:
        yield rule.found(
            tr(
                "callers get here who wait in no queue, so there is nothing to leave. Use Leave "
                "only behind “while waiting” of an Enqueue; elsewhere use a Hangup or a Redirect."
            ),
            node,
        )


@node_rule(
    "dial-in-whisper",
    tr("Connecting inside a whisper"),
    Severity.ERROR,
    tr(
        "A whisper runs on the callee’s side before the two are connected; it cannot call somebody "
        "else from there."
    ),
    "https://www.twilio.com/docs/api/errors/13201",
    roles=Role.WHISPER | Role.QUEUE_WHISPER,
)
def dial_in_whisper(rule: Rule, context: NodeContext) -> Iterator[Problem]:
    node = context.node
    if not isinstance(node, VerbNode) or node.element.tag not in CONNECTS:
        return
    if context.roles & (Role.WHISPER | Role.QUEUE_WHISPER):
        yield rule.found(
            tr(
                "{tag} cannot run in a whisper, before the two are connected. "
                "End the whisper, or hang up there to refuse the call.",
                tag=node.element.tag,
            ),
            node,
            code="13201",
        )


@node_rule(
    "wait-verb",
    tr("A verb that cannot run while somebody waits"),
    Severity.ERROR,
    tr(
        "In a wait document Twilio runs a few verbs only: Say, Play, Pause, Redirect, and in a "
        "queue also Gather, Leave and Hangup."
    ),
    f"{VOICE}/enqueue",
    roles=WAITING,
)
def wait_verb(rule: Rule, context: NodeContext) -> Iterator[Problem]:
    node = context.node
    if not isinstance(node, VerbNode) or not context.roles & WAITING:
        return
    tag = node.element.tag
    if Role.CONFERENCE_WAIT in context.roles and tag not in IN_CONFERENCE_WAIT:
        yield rule.found(
            tr(
                "{tag} cannot run while somebody waits for a conference. "
                "Use {in_conference_wait} there.",
                tag=tag,
                in_conference_wait=_listed(IN_CONFERENCE_WAIT),
            ),
            node,
            code="13238",
        )
    elif Role.QUEUE_WAIT in context.roles and tag not in IN_QUEUE_WAIT:
        yield rule.found(
            tr(
                "{tag} cannot run while somebody waits in a queue. Use {in_queue_wait} there.",
                tag=tag,
                in_queue_wait=_listed(IN_QUEUE_WAIT),
            ),
            node,
        )


@node_rule(
    "whisper-verb",
    tr("A verb that does nothing in a whisper"),
    Severity.WARNING,
    tr(
        "A whisper may speak, wait and ask for a key. To the caller at the head of a queue it may "
        "only speak."
    ),
    f"{VOICE}/number",
    roles=Role.WHISPER | Role.QUEUE_WHISPER,
)
def whisper_verb(rule: Rule, context: NodeContext) -> Iterator[Problem]:
    node = context.node
    if not isinstance(node, VerbNode) or node.element.tag in CONNECTS:
        return
    tag = node.element.tag
    if Role.QUEUE_WHISPER in context.roles and tag not in IN_QUEUE_WHISPER:
        yield rule.found(
            tr(
                "{tag} does not run in the words to a queued caller. Use {in_queue_whisper} there.",
                tag=tag,
                in_queue_whisper=_listed(IN_QUEUE_WHISPER),
            ),
            node,
        )
    elif Role.WHISPER in context.roles and tag not in IN_WHISPER:
        yield rule.found(
            tr(
                "{tag} is not supported in a whisper. Use {in_whisper} there.",
                tag=tag,
                in_whisper=_listed(IN_WHISPER),
            ),
            node,
        )


@node_rule(
    "wrong-channel",
    tr("Calls and messages mixed"),
    Severity.ERROR,
    tr(
        "A phone call is answered with voice verbs, a text message with messaging verbs; Twilio "
        "runs no document that mixes them."
    ),
    "https://www.twilio.com/docs/messaging/twiml",
    kinds=(VerbNode,),
)
def wrong_channel(rule: Rule, context: NodeContext) -> Iterator[Problem]:
    channel = channel_of(context.node)
    if channel is None or isinstance(context.node, EntryNode):
        return
    if channel is Channel.VOICE and Role.MESSAGE in context.roles:
        yield rule.found(
            tr("text messages get here, but this is for phone calls. Use Message there instead."),
            context.node,
        )
    elif channel is Channel.MESSAGING and context.roles & ~Role.MESSAGE:
        yield rule.found(
            tr(
                "phone calls get here, but this answers text messages. Use a voice verb there "
                "instead."
            ),
            context.node,
        )


@flow_rule(
    "reject-answered",
    tr("Reject after the call was answered"),
    Severity.WARNING,
    tr(
        "Reject refuses a call only when it is the first verb of the first document; once another "
        "verb has run, the call is answered, and billed."
    ),
    f"{VOICE}/reject",
)
def reject_answered(rule: Rule, context: FlowContext) -> Iterator[Problem]:
    for node_id, node in context.flow.nodes.items():
        if not isinstance(node, VerbNode) or node.element.tag != "Reject":
            continue
        before = _answering_predecessor(context, node_id)
        if Role.CALL in context.roles.get(node_id, NO_ROLE) and before:
            yield rule.found(
                tr(
                    "the call is already answered when it gets here ({before} came first), so it "
                    "only hangs up. Put Reject first, or use a Hangup.",
                    before=before,
                ),
                node,
            )


def _answering_predecessor(context: FlowContext, node_id: NodeId) -> str:
    """The tag of a verb that answers the call on some way to the node; empty when there is none."""
    came = context.came
    seen = {node_id}
    todo = [node_id]
    while todo:
        for before in came.get(todo.pop(), ()):
            node = context.flow.nodes[before]
            if before in seen or before in context.unreachable:
                continue
            if isinstance(node, VerbNode) and node.element.tag != "Redirect":
                return node.element.tag
            seen.add(before)
            todo.append(before)
    return ""


def _listed(tags: frozenset[str]) -> str:
    names = sorted(tags)
    return tr("{names} or {last}", names=", ".join(names[:-1]), last=names[-1])


RULES: tuple[NodeRule | FlowRule, ...] = (
    leave_outside_wait,
    dial_in_whisper,
    wait_verb,
    whisper_verb,
    wrong_channel,
    reject_answered,
)
