"""Rules about what becomes of callers who do not cope with a menu. Chosen by profile."""

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
    node_rule,
)
from designer.analysis.rules.choices import caller_menu
from designer.flow import ELSE, NEXT, NodeId, VerbNode
from designer.problem import Problem, Severity
from designer.text import tr

AVAYA = "https://support.avaya.com/elmodocs2/ir/r2_0/IR_R2_0_Doc_CD/CD/html/15497.htm"
DEEPEST = 3
SPEAKS = frozenset({"Say", "Play", "Pause"})


@node_rule(
    "same-words-again",
    tr("The same words again"),
    Severity.INFO,
    tr(
        "Who did not understand the first time understands a second prompt that says more, rather "
        "than the same again."
    ),
    AVAYA,
    ("coga", "house"),
    tags=("Gather",),
    looks_closer=True,
)
def same_words_again(rule: Rule, context: NodeContext) -> Iterator[Problem]:
    pad = caller_menu(context)
    for outcome in (ELSE, NEXT) if pad else ():
        if context.links.get(outcome) == context.node.id:
            yield rule.found(
                tr("it repeats itself word by word. Link it to a second prompt that says more."),
                context.node,
                outcome=outcome,
            )


@node_rule(
    "one-exit-for-both",
    tr("No input and a wrong key alike"),
    Severity.INFO,
    tr("Somebody who pressed nothing needs other words than somebody who pressed a wrong key."),
    AVAYA,
    ("coga",),
    tags=("Gather",),
    looks_closer=True,
)
def one_exit_for_both(rule: Rule, context: NodeContext) -> Iterator[Problem]:
    target = context.links.get(ELSE)
    if caller_menu(context) is None or target is None or target == context.node.id:
        return
    if context.links.get(NEXT) == target:
        yield rule.found(
            tr("no input and any other key lead to the same place. Say something else for each."),
            context.node,
            outcome=ELSE,
        )


@flow_rule(
    "turned-away",
    tr("Turned away after the last try"),
    Severity.WARNING,
    tr(
        "A caller who does not cope with a menu gets to a person or may leave a message; the call "
        "does not just end."
    ),
    AVAYA,
    ("coga", "gethuman"),
)
def turned_away(rule: Rule, context: FlowContext) -> Iterator[Problem]:
    for node in context.flow.nodes.values():
        is_menu = isinstance(node, VerbNode) and bool(node.choices)
        for_callers = Role.CALL in context.roles.get(node.id, NO_ROLE)
        if is_menu and for_callers and _ends_quietly(context, node.id):
            yield rule.found(
                tr(
                    "a caller who presses nothing is only told goodbye. Let them get to a person "
                    "or leave a message."
                ),
                node,
                outcome=NEXT,
            )


def _ends_quietly(context: FlowContext, menu: NodeId) -> bool:
    """Whether the way on without input only speaks and then hangs up."""
    here = context.flow.target(menu, NEXT)
    seen: set[NodeId] = set()
    while here is not None and here not in seen:
        seen.add(here)
        node = context.flow.nodes[here]
        if not isinstance(node, VerbNode):
            return False
        if node.element.tag == "Hangup":
            return True
        if node.element.tag not in SPEAKS:
            return False
        here = context.flow.target(here, NEXT)
    return False


@flow_rule(
    "deep-menus",
    tr("Many menus before a person"),
    Severity.WARNING,
    tr("A person is offered by the third menu at the latest."),
    "https://www.softwareadvice.com/voip/industryview/ivr-design-tips-report-2014/",
    ("gethuman",),
)
def deep_menus(rule: Rule, context: FlowContext) -> Iterator[Problem]:
    depth: dict[NodeId, int] = dict.fromkeys(context.graph.entries, 0)
    todo = list(depth)
    for here in todo:
        for target in context.graph.steps(here):
            if target in depth:
                continue
            node = context.flow.nodes[target]
            is_menu = isinstance(node, VerbNode) and bool(node.choices)
            depth[target] = depth[here] + is_menu
            todo.append(target)
            if is_menu and depth[target] == DEEPEST + 1:
                yield rule.found(
                    tr("it is the fourth menu on the way. Offer a person by the third."), node
                )


RULES: tuple[NodeRule | FlowRule, ...] = (
    same_words_again,
    one_exit_for_both,
    turned_away,
    deep_menus,
)
