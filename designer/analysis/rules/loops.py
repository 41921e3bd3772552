"""Rules about calls that go round: at once, for ever, or for as long as the caller is silent."""

from collections.abc import Iterator

from designer.analysis.graph import NO_ROLE, WAITING, FlowGraph
from designer.analysis.rules.base import (
    FlowContext,
    FlowRule,
    NodeRule,
    Rule,
    flow_rule,
    name_of,
)
from designer.flow import (
    ACTION,
    ELSE,
    NEXT,
    TARGET,
    BranchNode,
    EntryNode,
    Flow,
    NodeId,
    OutcomeKind,
    VerbNode,
    outcomes_of,
    result_key,
    verb_spec,
)
from designer.problem import Problem, Severity
from designer.text import tr
from designer.twiml import WithoutAction

AT_ONCE = frozenset({"Redirect", "Start", "Stop", "Message", "Sms"})
"""Verbs that take no time, so that a ring of them is over as soon as it began, and begins again."""

ONLY_TALK = frozenset({"Say", "Play", "Prompt"})
"""Verbs that take time and ask the caller nothing."""

QUICK = AT_ONCE | ONLY_TALK

ENDS = frozenset({"Hangup", "Reject", "Leave"})

SILENT = {
    "Gather": NEXT,
    "Say": NEXT,
    "Play": NEXT,
    "Pause": NEXT,
    "Start": NEXT,
    "Stop": NEXT,
    "Prompt": NEXT,
    "Redirect": TARGET,
    "Record": NEXT,
}
"""The way that a call takes out of each verb while the caller does nothing."""

ASKS = frozenset({"Gather", "Record", "Pay"})
"""Verbs that silence is an answer to."""

_REPLIES = "14106"
"""Too many documents for one reply (twilio.com/docs/api/errors/14106)."""

GIVEN_UP = result_key("too-many-failed-attempts")
"""What comes of a Pay in which nothing is entered."""

SHOWN = 3
"""How many nodes of a ring a message names."""


@flow_rule(
    "loop-without-input",
    tr("A loop that asks nothing"),
    Severity.ERROR,
    tr(
        "A ring of links on which nobody is asked and nothing is waited for never ends: Twilio "
        "gives up, or the caller hears the same words until they hang up."
    ),
    "https://www.twilio.com/docs/voice/twiml/redirect",
)
def loop_without_input(rule: Rule, context: FlowContext) -> Iterator[Problem]:
    for ring in context.rings:
        quick = [node_id for node_id in ring if _asks_nothing(context.flow, node_id)]
        for members in _rings_among(context, quick):
            if _is_hold_music(context, members):
                continue
            yield rule.found(
                tr(
                    "calls go round here without end{named}: nothing on the "
                    "way asks the caller or waits. Put a Gather into the ring, or link one of "
                    "these elsewhere.",
                    named=_named(context.flow, members),
                ),
                context.flow.nodes[members[0]],
                code=_REPLIES if _sends_messages(context, members) else "",
            )


@flow_rule(
    "loop-without-exit",
    tr("A loop without a way out"),
    Severity.WARNING,
    tr(
        "Callers who get here can leave only by hanging up: no choice, no result and no ending "
        "leads out of the ring."
    ),
    "https://www.w3.org/WAI/WCAG2/supplemental/patterns/o6p04-voice-menus/",
)
def loop_without_exit(rule: Rule, context: FlowContext) -> Iterator[Problem]:
    for ring in context.rings:
        if _only_waits(context, ring) or _has_exit(context, ring):
            continue
        if all(_asks_nothing(context.flow, node_id) for node_id in ring):
            continue  # loop-without-input tells of it
        yield rule.found(
            tr(
                "callers who get here can leave only by hanging up{named}. "
                "Link one of the ways out to a person, a voicemail or a goodbye.",
                named=_named(context.flow, ring),
            ),
            context.flow.nodes[ring[0]],
        )


@flow_rule(
    "loop-on-silence",
    tr("Silence goes round for ever"),
    Severity.WARNING,
    tr(
        "A caller who says and presses nothing hears the same again and again. Two or three tries "
        "are enough; then lead to a person, a voicemail or a goodbye."
    ),
    "https://w3c.github.io/coga/issue-papers/voice-menus.html",
)
def loop_on_silence(rule: Rule, context: FlowContext) -> Iterator[Problem]:
    for ring in context.rings:
        if _only_waits(context, ring):
            continue
        for members in _silent_rings(context.graph, ring):
            first = _first_that_asks(context.flow, members)
            if first is not None:
                key = _silent_key(context.graph, first)
                ways = context.graph.outcomes(first)
                yield rule.found(
                    tr(
                        "a caller who does nothing hears this for ever. Link “{label}” to a "
                        "second try with other words, and that one to a person, a voicemail or a "
                        "goodbye.",
                        label=next((one.label for one in ways if one.key == key), key),
                    ),
                    context.flow.nodes[first],
                    outcome=key,
                )


def _rings_among(context: FlowContext, nodes: list[NodeId]) -> list[tuple[NodeId, ...]]:
    """The rings that lie wholly among ``nodes``, in the flow's order."""
    rings = context.graph.rings(nodes)
    found = [tuple(sorted(ring, key=context.place.__getitem__)) for ring in rings]
    return sorted(found, key=lambda members: context.place[members[0]])


def _asks_nothing(flow: Flow, node_id: NodeId) -> bool:
    node = flow.nodes[node_id]
    if isinstance(node, BranchNode):
        return True
    return isinstance(node, VerbNode) and node.element.tag in QUICK


def _sends_messages(context: FlowContext, members: tuple[NodeId, ...]) -> bool:
    """Whether the ring answers a text message."""
    nodes = [context.flow.nodes[node_id] for node_id in members]
    return any(isinstance(one, VerbNode) and one.element.tag == "Message" for one in nodes)


def _is_hold_music(context: FlowContext, members: tuple[NodeId, ...]) -> bool:
    """Whether the ring talks to somebody who waits: there it is meant to go round."""
    talks = any(
        isinstance(node, VerbNode) and node.element.tag in ONLY_TALK
        for node in (context.flow.nodes[node_id] for node_id in members)
    )
    return talks and _only_waits(context, members)


def _only_waits(context: FlowContext, members: tuple[NodeId, ...]) -> bool:
    """Whether all this runs only while somebody waits, who is fetched from there in the end."""
    roles = (context.roles.get(node_id, NO_ROLE) for node_id in members)
    return all(role & WAITING and not role & ~WAITING for role in roles)


def _has_exit(context: FlowContext, ring: tuple[NodeId, ...]) -> bool:
    members = set(ring)
    steps = context.graph.steps
    return any(
        any(target not in members for target in steps(node_id)) or _may_end(context, node_id)
        for node_id in ring
    )


def _may_end(context: FlowContext, node_id: NodeId) -> bool:
    """Whether a call may end, or get into somebody else's hands, at this node."""
    node = context.flow.nodes[node_id]
    if isinstance(node, EntryNode):
        return False
    links = context.flow.links_from(node_id)
    if isinstance(node, BranchNode):
        return any(one.key not in links for one in outcomes_of(context.flow, node_id))
    if not isinstance(node, VerbNode):
        return True  # somebody else decides what follows
    element = node.element
    spec = verb_spec(element)
    if spec is None or element.tag in ENDS:
        return True
    if spec.action is not None and element.has(spec.action.attribute):
        return True
    if element.tag == "Redirect":
        return TARGET not in links and bool(element.text.strip())
    repeats = spec.action is not None and spec.action.without is WithoutAction.THIS_DOCUMENT
    told_apart = bool(node.choices) or any(key.startswith("result:") for key in links)
    for outcome in outcomes_of(context.flow, node_id):
        if outcome.key in links or outcome.kind is OutcomeKind.BESIDE:
            continue
        if outcome.key == NEXT:
            return True
        if outcome.key in {ACTION, ELSE} and not told_apart:
            continue
        if outcome.key.startswith("result:") and not (repeats and told_apart):
            continue
        return True
    return False


def _silent_rings(graph: FlowGraph, ring: tuple[NodeId, ...]) -> list[list[NodeId]]:
    """The rings that a call goes round in while the caller does nothing."""
    members = set(ring)
    onward = {node_id: _silent_way(graph, node_id) for node_id in ring}
    done: set[NodeId] = set()
    found: list[list[NodeId]] = []
    for start in ring:
        path: list[NodeId] = []
        current: NodeId | None = start
        while current is not None and current in members and current not in done:
            done.add(current)
            path.append(current)
            current = onward[current]
        if current is not None and current in path:
            found.append(path[path.index(current) :])
    return found


def _silent_way(graph: FlowGraph, node_id: NodeId) -> NodeId | None:
    """Where a silent caller gets to from here; None where that ends, or cannot be told."""
    key = _silent_key(graph, node_id)
    target = graph.flow.target(node_id, key) if key else None
    if target is None:
        return None
    return target if key in [one.key for one in graph.outcomes(node_id)] else None


def _silent_key(graph: FlowGraph, node_id: NodeId) -> str:
    """The way out that silence takes; empty where that cannot be told."""
    node = graph.flow.nodes[node_id]
    if not isinstance(node, VerbNode):
        return ""
    match node.element.tag:
        case "Gather" if all(one.key != NEXT for one in graph.outcomes(node_id)):
            return ELSE  # actionOnEmptyResult
        case _ if verb_spec(node.element) is None:
            return NEXT  # Twilio passes over what is no verb
        case "Pay":
            return GIVEN_UP if GIVEN_UP in graph.flow.links_from(node_id) else ACTION
        case tag:
            return SILENT.get(tag, "")


def _first_that_asks(flow: Flow, members: list[NodeId]) -> NodeId | None:
    place = {node_id: index for index, node_id in enumerate(flow.nodes)} if len(members) > 1 else {}
    asking = [
        node_id
        for node_id in members
        if isinstance(node := flow.nodes[node_id], VerbNode) and node.element.tag in ASKS
    ]
    return min(asking, key=lambda node_id: place.get(node_id, 0)) if asking else None


def _named(flow: Flow, members: tuple[NodeId, ...]) -> str:
    """The other nodes of a ring, for a message that names the first."""
    others = [name_of(flow.nodes[node_id]) for node_id in members[1:SHOWN]]
    if not others:
        return ""
    more = len(members) - 1 - len(others)
    if more:
        return tr(", together with {others} and {n} more", others=", ".join(others), n=more)
    return tr(", together with {others}", others=", ".join(others))


RULES: tuple[NodeRule | FlowRule, ...] = (loop_without_input, loop_without_exit, loop_on_silence)
