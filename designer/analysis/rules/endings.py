"""Rules about ways out that nothing is linked to: what happens to the caller there.

Running off the end of a document hangs up (twilio.com/docs/voice/twiml). Beside the flow it does
not: a whisper that ends connects the two, a wait document that ends is asked for again. And an
unlinked way in the answer to a text message only means that no reply is sent.
"""

from collections.abc import Iterator

from designer.analysis.graph import Role
from designer.analysis.rules.base import FlowRule, NodeContext, NodeRule, Rule, node_rule
from designer.analysis.rules.fixes import add_goodbye, add_hangup, link
from designer.flow import (
    ACTION,
    ELSE,
    NEXT,
    START,
    BranchNode,
    EntryNode,
    Outcome,
    VerbNode,
    choice_key,
    result_key,
    verb_spec,
)
from designer.problem import Problem, Severity
from designer.text import tr
from designer.twiml import ElementSpec, WithoutAction

VOICE = "https://www.twilio.com/docs/voice/twiml"

MAY_END = frozenset({"Connect", "Refer"})
"""Verbs after which the call may simply be over: somebody else had it."""

NOT_CONNECTED = ("busy", "no-answer", "failed")
NOT_QUEUED = ("queue-full", "error")


@node_rule(
    "gather-repeats-document",
    tr("Gather asks for its own document again"),
    Severity.WARNING,
    tr(
        "A Gather whose input goes nowhere sends it to the document it stands in, which begins "
        "again: whatever the caller presses, they hear the same."
    ),
    f"{VOICE}/gather",
    tags=("Gather",),
)
def gather_repeats_document(rule: Rule, context: NodeContext) -> Iterator[Problem]:
    node = context.node
    if not isinstance(node, VerbNode) or node.element.tag != "Gather" or not context.roles:
        return
    if node.choices or ELSE in context.links or node.element.has("action"):
        return
    yield rule.found(
        tr(
            "whatever the caller presses, the document begins again, since nothing says where the "
            "input goes. Add choices, or link “anything else”."
        ),
        node,
        outcome=ELSE,
    )


@node_rule(
    "unlinked-outcome",
    tr("A way out that leads nowhere"),
    Severity.WARNING,
    tr(
        "Where nothing is linked the document ends, and the end of a document hangs up: the caller "
        "is dropped, often without a word."
    ),
    VOICE,
    kinds=(EntryNode, BranchNode, VerbNode),
)
def unlinked_outcome(rule: Rule, context: NodeContext) -> Iterator[Problem]:
    match context.node:
        case EntryNode():
            yield from _entry(rule, context, context.node)
        case BranchNode() if Role.CALL in context.roles:
            yield from _branch(rule, context, context.node)
        case VerbNode() if Role.CALL in context.roles:
            yield from _verb(rule, context, context.node)
        case _:
            pass


def _entry(rule: Rule, context: NodeContext, node: EntryNode) -> Iterator[Problem]:
    if START not in context.links:
        yield rule.found(
            tr("nothing answers here. Link it to the verb that comes first."),
            node,
            outcome=START,
            severity=Severity.ERROR,
        )


def _branch(rule: Rule, context: NodeContext, node: BranchNode) -> Iterator[Problem]:
    for outcome in context.outcomes:
        if outcome.key not in context.links:
            yield rule.found(
                tr(
                    "where “{label}” holds, the caller is dropped without a word. "
                    "Link it to what comes next.",
                    label=outcome.label,
                ),
                node,
                outcome=outcome.key,
            )


def _verb(rule: Rule, context: NodeContext, node: VerbNode) -> Iterator[Problem]:
    spec = verb_spec(node.element)
    has_next = any(outcome.key == NEXT for outcome in context.outcomes)
    drops_at_next = has_next and NEXT not in context.links
    if spec is None or node.element.tag in MAY_END:
        return
    if node.element.tag == "Gather":
        yield from _gather(rule, context, node, drops_at_next)
    elif spec.action is None:
        if drops_at_next:
            yield _no_hangup(rule, node)
    elif spec.action.without is WithoutAction.THIS_DOCUMENT:
        yield from _answers(rule, context, node, spec, drops_at_next)
    elif node.element.tag == "Dial":
        if drops_at_next and not _only_joins(node):
            yield from _unanswered(rule, context, node, NOT_CONNECTED)
    elif node.element.tag == "Enqueue":
        if drops_at_next:
            yield from _unanswered(rule, context, node, NOT_QUEUED)
    elif drops_at_next:
        yield _no_hangup(rule, node)


def _no_hangup(rule: Rule, node: VerbNode) -> Problem:
    return rule.found(
        tr(
            "the call ends after this, because nothing follows. Link what comes next, or add a "
            "Hangup if the call is meant to end here."
        ),
        node,
        outcome=NEXT,
        fix=add_hangup(node.id, NEXT),
    )


def _gather(
    rule: Rule, context: NodeContext, node: VerbNode, drops_on_silence: bool
) -> Iterator[Problem]:
    outcomes = {outcome.key: outcome for outcome in context.outcomes}
    for choice in node.choices:
        key = choice_key(choice)
        if key in outcomes and key not in context.links:
            yield rule.found(
                tr(
                    "a caller who chooses “{label}” is dropped without a word. "
                    "Link it to what that choice is for.",
                    label=outcomes[key].label,
                ),
                node,
                outcome=key,
            )
    if node.choices and ELSE in outcomes and ELSE not in context.links:
        yield rule.found(
            tr(
                "a caller who presses a key that is not offered is dropped without a word. "
                "Link “anything else” to a second try."
            ),
            node,
            outcome=ELSE,
            fix=link(tr("Ask again"), node.id, ELSE, node.id),
        )
    if drops_on_silence:
        yield rule.found(
            tr(
                "silence drops the caller. Link “no input” to a second try, a person or a "
                "voicemail."
            ),
            node,
            outcome=NEXT,
            fix=add_goodbye(node.id, NEXT),
        )


def _answers(
    rule: Rule, context: NodeContext, node: VerbNode, spec: ElementSpec, drops_at_next: bool
) -> Iterator[Problem]:
    """Record, Pay: the answer always goes to a URL, the verb's own document by default."""
    expected = [one for one in context.outcomes if one.key != NEXT and not one.rare]
    missing = [one for one in expected if one.key not in context.links]
    told_apart = any(key.startswith("result:") for key in context.links)
    if expected and ACTION not in context.links and not told_apart:
        yield rule.found(
            tr(
                "when it is done, Twilio asks the URL of this document again, since nothing is "
                "linked to “{label}”. Link it to what comes next.",
                label=missing[0].label,
            ),
            node,
            outcome=missing[0].key,
            fix=add_goodbye(node.id, ACTION) if missing[0].key == ACTION else None,
        )
    elif told_apart:
        yield from (_dropped(rule, node, one) for one in missing)
    if drops_at_next:
        label = spec.next_label
        yield rule.found(
            tr(
                "where “{label}” holds, the caller is dropped without a word. "
                "Link “{label}” to what comes next.",
                label=label,
            ),
            node,
            outcome=NEXT,
            fix=add_goodbye(node.id, NEXT),
        )


def _dropped(rule: Rule, node: VerbNode, outcome: Outcome) -> Problem:
    return rule.found(
        tr(
            "where “{label}” holds, the caller is dropped without a word. "
            "Link it to what comes next.",
            label=outcome.label,
        ),
        node,
        outcome=outcome.key,
    )


def _unanswered(
    rule: Rule, context: NodeContext, node: VerbNode, results: tuple[str, ...]
) -> Iterator[Problem]:
    """Dial, Enqueue with ``next`` unlinked: what becomes of a caller who did not get through."""
    outcomes = {outcome.key: outcome for outcome in context.outcomes}
    missing = [
        outcomes[key]
        for key in map(result_key, results)
        if key in outcomes and key not in context.links
    ]
    if not missing:
        return
    words = _listed([tr("“{words}”", words=one.label) for one in missing])
    afterwards = next((o.label for o in outcomes.values() if o.key == NEXT), "afterwards")
    yield rule.found(
        tr(
            "where the result is {words}, the caller is dropped without a word. "
            "Link that, or “{afterwards}”, to a person, a voicemail or a goodbye.",
            words=words,
            afterwards=afterwards,
        ),
        node,
        outcome=missing[0].key if len(missing) < len(results) else NEXT,
        fix=add_goodbye(node.id, NEXT),
    )


def _only_joins(node: VerbNode) -> bool:
    """Whether the Dial only joins a conference, which is never busy."""
    nouns = node.element.elements
    return bool(nouns) and all(noun.tag == "Conference" for noun in nouns)


def _listed(words: list[str]) -> str:
    return (
        words[0]
        if len(words) == 1
        else tr("{names} or {last}", names=", ".join(words[:-1]), last=words[-1])
    )


RULES: tuple[NodeRule | FlowRule, ...] = (gather_repeats_document, unlinked_outcome)
