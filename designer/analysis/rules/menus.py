"""Rules of good menus: how many options, in which order, on which keys. Chosen by profile."""

from __future__ import annotations

from collections.abc import Iterator

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
from designer.analysis.rules.fixes import in_order, set_to
from designer.analysis.rules.keypad import Keypad
from designer.analysis.spoken import mentions_in
from designer.flow import Choice, NodeId, VerbNode, choice_key
from designer.problem import Problem, Severity
from designer.text import tr, tr_n

ISO = "https://www.nch.com.au/ivm/iso13714.html"
ISO_SUMMARY = "https://www.itams.co.uk/ivr-standards.htm"
COGA = "https://w3c.github.io/coga/issue-papers/voice-menus.html"
BLUEWORX = "https://docs.blueworx.com/BVR/InfoCenter/V7/AIX/help/topic/com.ibm.wvraix.desman.doc/i630600.html"
GETHUMAN = "https://www.gethuman.com/standard/v1.0.html"
SERVICE_KEYS = frozenset({"0", "*", "#", "9"})
"""Keys for help, back and the end: they are no options of their own."""
FEW, MANY, TOO_MANY = 4, 5, 7
PAUSED_FROM = 4
SHORTEST_WAIT, LONGEST_WAIT = 3, 10


@node_rule(
    "menu-size",
    tr("Many options"),
    Severity.INFO,
    tr(
        "A menu of more than four options is hard to keep in mind; yet one broad menu beats two "
        "narrow ones one after the other."
    ),
    ISO_SUMMARY,
    ("iso13714", "coga"),
    tags=("Gather",),
)
def menu_size(rule: Rule, context: NodeContext) -> Iterator[Problem]:
    pad = caller_menu(context)
    count = sum(choice.digits not in SERVICE_KEYS for choice in pad.keyed) if pad else 0
    if count > FEW:
        yield rule.found(
            tr(
                "{count} options are many to keep in mind. Put the most used first, and leave out "
                "what hardly anybody needs.",
                count=count,
            ),
            context.node,
            severity=Severity.WARNING if count > MANY else Severity.INFO,
        )


@node_rule(
    "menu-order",
    tr("Options out of order"),
    Severity.WARNING,
    tr("Options are spoken in the order of their keys, from 1 on, without gaps."),
    ISO,
    ("iso13714",),
    tags=("Gather",),
)
def menu_order(rule: Rule, context: NodeContext) -> Iterator[Problem]:
    pad = caller_menu(context)
    keys = [one.digits for one in pad.choices if one.digits in set("12345678")] if pad else []
    if pad is None or len(keys) < 2:
        return
    if keys != sorted(keys):
        fix = in_order(pad.id)
        yield rule.found(
            tr("the options are not in the order of their keys. Sort them."), context.node, fix=fix
        )
        return
    wanted = [str(number) for number in range(1, len(keys) + 1)]
    if keys != wanted:
        missing = next(one for one in wanted if one not in keys)
        yield rule.found(
            tr(
                "there is a gap before {highest}: {missing} is not used. Close it.",
                highest=max(keys),
                missing=missing,
            ),
            context.node,
        )


@node_rule(
    "menu-pauses",
    tr("No pause between options"),
    Severity.INFO,
    tr(
        "Where a menu has four options or more, half a second between them helps to tell them "
        "apart."
    ),
    COGA,
    ("coga",),
    tags=("Gather",),
    looks_closer=True,
)
def menu_pauses(rule: Rule, context: NodeContext) -> Iterator[Problem]:
    pad = caller_menu(context)
    if pad is None or len(pad.keyed) < PAUSED_FROM or _spoken(pad) < PAUSED_FROM:
        return
    inner = [one.tag for _, one in pad.node.element.walk()]
    if "Say" in inner and "Pause" not in inner and "break" not in inner:
        yield rule.found(
            tr("four options or more are spoken without a pause. Put a Pause or a break between."),
            context.node,
        )


def _spoken(pad: Keypad) -> int:
    """How many keys the prompt names; none can be told of a language without a table."""
    return len({mention.key for mention in mentions_in(pad.node.element)})


@node_rule(
    "zero-for-help",
    tr("No 0 for help"),
    Severity.WARNING,
    tr("0 leads to help or to a person in every menu, and means nothing else."),
    ISO,
    ("iso13714", "coga", "gethuman"),
    tags=("Gather",),
)
def zero_for_help(rule: Rule, context: NodeContext) -> Iterator[Problem]:
    pad = caller_menu(context)
    if pad is not None and pad.takes_keys and all(one.digits != "0" for one in pad.choices):
        yield rule.found(
            tr("0 does nothing here. Let it lead to a person or to help."), context.node
        )


@node_rule(
    "hash-as-option",
    tr("# as an option"),
    Severity.INFO,
    tr("# ends an entry and * goes back; neither is an option of its own."),
    ISO,
    ("iso13714",),
    tags=("Gather",),
)
def hash_as_option(rule: Rule, context: NodeContext) -> Iterator[Problem]:
    pad = caller_menu(context)
    for choice in pad.choices if pad else ():
        if choice.digits == "#":
            yield rule.found(
                tr(
                    "# is an option here, though it ends an entry everywhere else. Use another key."
                ),
                context.node,
                outcome=choice_key(choice),
            )


@node_rule(
    "menu-timeout",
    tr("Too short or too long a wait"),
    Severity.WARNING,
    tr("A menu waits three to ten seconds for the first key."),
    ISO_SUMMARY,
    ("iso13714", "coga"),
    tags=("Gather",),
)
def menu_timeout(rule: Rule, context: NodeContext) -> Iterator[Problem]:
    pad = caller_menu(context)
    if pad is None or not pad.timeout.isdecimal():
        return
    seconds = int(pad.timeout)
    if not SHORTEST_WAIT <= seconds <= LONGEST_WAIT:
        yield rule.found(
            tr_n(
                "it waits {n} second for a key; three to ten are good.",
                "it waits {n} seconds for a key; three to ten are good.",
                seconds,
            ),
            context.node,
            attribute="timeout",
            fix=set_to(tr("Wait 5 seconds"), pad.id, "timeout", "5"),
        )


@node_rule(
    "speech-without-keys",
    tr("Speech only"),
    Severity.WARNING,
    tr("A menu that listens to speech takes keys, too: not everybody can or may speak."),
    GETHUMAN,
    ("gethuman", "coga"),
    tags=("Gather",),
)
def speech_without_keys(rule: Rule, context: NodeContext) -> Iterator[Problem]:
    node = context.node
    if not isinstance(node, VerbNode) or node.element.tag != "Gather":
        return
    if node.element.get("input").split() == ["speech"]:
        yield rule.found(
            tr("it takes speech only. Let it take keys, too."),
            node,
            attribute="input",
            fix=set_to(tr("Take keys, too"), node.id, "input", "dtmf speech"),
        )


@node_rule(
    "not-interruptible",
    tr("A prompt that cannot be interrupted"),
    Severity.WARNING,
    tr("Who knows the menu presses the key at once and need not hear it to the end."),
    GETHUMAN,
    ("gethuman", "house"),
    tags=("Gather",),
)
def not_interruptible(rule: Rule, context: NodeContext) -> Iterator[Problem]:
    pad = caller_menu(context)
    if pad is not None and pad.node.element.get("bargeIn") == "false":
        yield rule.found(
            tr("a key does not interrupt the prompt. Switch barge-in on."),
            context.node,
            attribute="bargeIn",
            fix=set_to(tr("Let keys interrupt"), pad.id, "bargeIn", None),
        )


@node_rule(
    "labels-alike",
    tr("Options that sound alike"),
    Severity.INFO,
    tr("Labels exclude each other: two that share most of their words are hard to choose between."),
    "https://acixd.org/wiki/doku.php?id=phrasing_menu_options",
    ("house", "coga"),
    tags=("Gather",),
)
def labels_alike(rule: Rule, context: NodeContext) -> Iterator[Problem]:
    pad = caller_menu(context)
    choices = pad.choices if pad else ()
    for place, choice in enumerate(choices):
        for other in choices[:place]:
            if _alike(choice, other):
                yield rule.found(
                    tr(
                        "“{label}” and “{other}” share most words. Name what differs.",
                        label=other.label,
                        other=choice.label,
                    ),
                    context.node,
                    outcome=choice_key(choice),
                )


def _alike(choice: Choice, other: Choice) -> bool:
    mine, theirs = set(choice.label.casefold().split()), set(other.label.casefold().split())
    shared = len(mine & theirs)
    return shared >= 1 and 2 * shared > min(len(mine), len(theirs)) and len(mine | theirs) > 1


@flow_rule(
    "same-key",
    tr("One thing on two keys"),
    Severity.WARNING,
    tr("What has a key in one menu has the same key in all."),
    BLUEWORX,
    ("house", "iso13714"),
)
def same_key(rule: Rule, context: FlowContext) -> Iterator[Problem]:
    keys: dict[str, tuple[str, NodeId]] = {}
    for node in context.flow.nodes.values():
        choices = node.choices if isinstance(node, VerbNode) else ()
        for choice in choices:
            label = " ".join(choice.label.casefold().split())
            if not label or not choice.digits:
                continue
            first, where = keys.setdefault(label, (choice.digits, node.id))
            if first != choice.digits and where != node.id:
                yield rule.found(
                    tr(
                        "“{label}” is {digits} here and {first} elsewhere. Give it one key.",
                        label=choice.label,
                        digits=choice.digits,
                        first=first,
                    ),
                    node,
                    outcome=choice_key(choice),
                )


RULES: tuple[NodeRule | FlowRule, ...] = (
    menu_size,
    menu_order,
    menu_pauses,
    zero_for_help,
    hash_as_option,
    menu_timeout,
    speech_without_keys,
    not_interruptible,
    labels_alike,
    same_key,
)
