"""Rules that compare what a menu says with what it does."""

from __future__ import annotations

from collections.abc import Iterator

from designer.analysis.rules.base import FlowRule, NodeContext, NodeRule, Rule, node_rule
from designer.analysis.rules.choices import GATHER, keypad_of
from designer.analysis.rules.fixes import add_choice
from designer.analysis.spoken import mentions_in
from designer.flow import choice_key
from designer.problem import Problem, Severity
from designer.text import tr


@node_rule(
    "option-not-wired",
    tr("An option that is spoken but does nothing"),
    Severity.WARNING,
    tr(
        "The prompt tells the caller to press a key that the menu has no choice for. Prompts are "
        "read in English, German, Spanish, French and Italian."
    ),
    GATHER,
    tags=("Gather",),
    looks_closer=True,
)
def option_not_wired(rule: Rule, context: NodeContext) -> Iterator[Problem]:
    pad = keypad_of(context)
    if pad is None:
        return
    wired = {choice.digits for choice in pad.choices}
    seen: set[str] = set()
    for mention in mentions_in(pad.node.element):
        key = mention.key
        if key in wired or key in seen or key == pad.finish:
            continue
        seen.add(key)
        yield rule.found(
            tr("the prompt offers {key}, which is no choice. Add it, or reword.", key=key),
            context.node,
            fix=add_choice(context.node.id, key),
        )


@node_rule(
    "option-not-spoken",
    tr("An option that nobody hears of"),
    Severity.INFO,
    tr("The menu has a choice whose key the prompt does not name, though it names others."),
    GATHER,
    tags=("Gather",),
    looks_closer=True,
)
def option_not_spoken(rule: Rule, context: NodeContext) -> Iterator[Problem]:
    pad = keypad_of(context)
    if pad is None or any(child.tag == "Play" for child in pad.node.element.elements):
        return
    named = {mention.key for mention in mentions_in(pad.node.element)}
    for choice in pad.keyed if named else ():
        if choice.digits not in named and not choice.phrases and not _within(choice.digits, named):
            yield rule.found(
                tr(
                    "the prompt does not say what {digits} is for. Say it, or remove the choice.",
                    digits=choice.digits,
                ),
                context.node,
                outcome=choice_key(choice),
            )


def _within(key: str, named: set[str]) -> bool:
    """Whether the key lies between two that are named: “from 1, not at all, to 5, very much”."""
    digits = [int(one) for one in named if one.isdecimal()]
    return key.isdecimal() and bool(digits) and min(digits) < int(key) < max(digits)


RULES: tuple[NodeRule | FlowRule, ...] = (option_not_wired, option_not_spoken)
