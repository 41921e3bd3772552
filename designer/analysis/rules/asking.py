"""Rules about what callers are asked, and on which keys they answer. Chosen by profile."""

from __future__ import annotations

from collections.abc import Iterator

from designer.analysis.graph import NO_ROLE, Role
from designer.analysis.rules.base import (
    FlowContext,
    FlowRule,
    NodeContext,
    NodeRule,
    Rule,
    flow_rule,
    name_of,
    node_rule,
)
from designer.analysis.rules.choices import caller_menu
from designer.flow import ELSE, NEXT, NodeId, VerbNode, choice_key, spoken_in
from designer.problem import Problem, Severity
from designer.text import tr

YES = frozenset({"yes", "ja", "oui", "sí", "si", "sì", "sim"})
NO = frozenset({"no", "nein", "non", "não", "nee"})


@node_rule(
    "yes-no-keys",
    tr("Yes and no on other keys"),
    Severity.INFO,
    tr("Yes is 1 and no is 2, wherever they are asked for."),
    "https://www.nch.com.au/ivm/iso13714.html",
    ("iso13714",),
    tags=("Gather",),
)
def yes_no_keys(rule: Rule, context: NodeContext) -> Iterator[Problem]:
    pad = caller_menu(context)
    for choice in pad.keyed if pad else ():
        label = choice.label.strip().casefold()
        wanted = "1" if label in YES else "2" if label in NO else choice.digits
        if choice.digits != wanted:
            yield rule.found(
                tr(
                    "“{label}” is on {digits}; callers expect it on {wanted}.",
                    label=choice.label,
                    digits=choice.digits,
                    wanted=wanted,
                ),
                context.node,
                outcome=choice_key(choice),
            )


@flow_rule(
    "asked-twice",
    tr("The same asked twice"),
    Severity.WARNING,
    tr("Nobody is asked for the same data twice on one way through the line."),
    "https://www.gethuman.com/standard/v1.0.html",
    ("gethuman",),
)
def asked_twice(rule: Rule, context: FlowContext) -> Iterator[Problem]:
    by_words: dict[str, list[VerbNode]] = {}
    for node in context.flow.nodes.values():
        if _asks_for_data(context, node.id):
            assert isinstance(node, VerbNode)
            words = " ".join(spoken_in(node.element).casefold().split())
            if words:
                by_words.setdefault(words, []).append(node)
    for alike in by_words.values():
        for first in alike if len(alike) > 1 else ():
            answered = context.flow.target(first.id, ELSE)
            reached = context.graph.reached_from([answered]) if answered is not None else ()
            for again in alike:
                if again is not first and again.id in reached:
                    yield rule.found(
                        tr(
                            "it asks what {first} has asked already. Keep the answer, or "
                            "ask for something else.",
                            first=name_of(first),
                        ),
                        again,
                    )


def _asks_for_data(context: FlowContext, node_id: NodeId) -> bool:
    """Whether it takes an entry of several keys or words, and no choice."""
    node = context.flow.nodes[node_id]
    if not isinstance(node, VerbNode) or node.element.tag != "Gather" or node.choices:
        return False
    for_callers = Role.CALL in context.roles.get(node_id, NO_ROLE)
    retries = context.flow.target(node_id, NEXT) == node_id
    return for_callers and not retries and node.element.get("numDigits") != "1"


RULES: tuple[NodeRule | FlowRule, ...] = (yes_no_keys, asked_twice)
