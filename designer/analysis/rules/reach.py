"""Rules about what a call can get to at all."""

from collections.abc import Iterator

from designer.analysis.graph import NO_ROLE
from designer.analysis.rules.base import (
    FlowContext,
    FlowRule,
    NodeContext,
    NodeRule,
    Rule,
    flow_rule,
    node_rule,
)
from designer.analysis.rules.fixes import delete, unlink
from designer.analysis.rules.places import is_passed_over
from designer.flow import NEXT, Flow, NodeId, NoteNode, VerbNode, why_no_way_out
from designer.problem import Problem, Severity
from designer.text import tr


@flow_rule(
    "entry-none",
    tr("No entry"),
    Severity.ERROR,
    tr("A flow needs an entry: the phone number or the REST call through which Twilio comes in."),
    "https://www.twilio.com/docs/voice/twiml",
)
def entry_none(rule: Rule, context: FlowContext) -> Iterator[Problem]:
    parts = [node for node in context.flow.nodes.values() if not isinstance(node, NoteNode)]
    if parts and not context.graph.entries:
        yield rule.found(
            tr(
                "No call or message can come in: the flow has no entry. "
                "Add an incoming call, an incoming message or an outgoing call, and link it."
            )
        )


@flow_rule(
    "unreachable",
    tr("No way leads here"),
    Severity.WARNING,
    tr("No entry leads to this card, whatever a caller does: nobody will ever hear it."),
    "https://www.twilio.com/docs/voice/twiml",
)
def unreachable(rule: Rule, context: FlowContext) -> Iterator[Problem]:
    if not context.graph.entries:
        return
    for node_id in context.unreachable - _behind_what_cannot_run(context):
        yield rule.found(
            tr(
                "no entry leads here, so no caller ever gets to it. "
                "Link something to it, or delete it."
            ),
            context.flow.nodes[node_id],
            fix=delete(node_id),
        )


def _behind_what_cannot_run(context: FlowContext) -> frozenset[NodeId]:
    """What calls get to all the same, past a verb that cannot run where it stands: that one is
    found by another rule, and what follows it is heard."""
    flow, roles = context.flow, context.roles
    starts = {
        node_id
        for node_id in context.unreachable
        for source in flow.sources_of(node_id)
        if flow.target(source, NEXT) == node_id
        and is_passed_over(flow.nodes[source], roles.get(source, NO_ROLE))
    }
    return context.graph.reached_from(starts) if starts else frozenset()


@node_rule(
    "never-reached",
    tr("Never reached"),
    Severity.ERROR,
    tr(
        "TwiML never goes on with the verb that follows a Redirect, a Hangup, a Reject, a Leave, "
        "or a verb whose action URL takes over."
    ),
    "https://www.twilio.com/docs/voice/twiml/redirect",
)
def never_reached(rule: Rule, context: NodeContext) -> Iterator[Problem]:
    node = context.node
    if NEXT not in context.links or not isinstance(node, VerbNode):
        return
    if any(outcome.key == NEXT for outcome in context.outcomes):
        return
    if is_passed_over(node, context.roles):
        return  # another rule says that it cannot run there
    reason = why_no_way_out(Flow({node.id: node}), node, NEXT)
    yield rule.found(
        tr("what follows is never reached. {reason} Remove the link.", reason=reason),
        node,
        outcome=NEXT,
        fix=unlink(node.id, NEXT),
    )


RULES: tuple[NodeRule | FlowRule, ...] = (entry_none, unreachable, never_reached)
