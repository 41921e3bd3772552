"""Rules about a Gather's choices: keys that clash, cannot be entered, or make the caller wait.

How a Gather ends: at ``numDigits`` keys, at ``finishOnKey`` (default #, not part of Digits), or
when no key came for ``timeout`` seconds (twilio.com/docs/voice/twiml/gather).
"""

from collections.abc import Iterator

from designer.analysis.graph import Role
from designer.analysis.rules.base import FlowRule, NodeContext, NodeRule, Rule, node_rule
from designer.analysis.rules.fixes import set_to
from designer.analysis.rules.keypad import Keypad
from designer.flow import Choice, choice_key
from designer.problem import Problem, Severity
from designer.text import tr, tr_n
from designer.twiml import has_placeholder

GATHER = "https://www.twilio.com/docs/voice/twiml/gather"
KEYS = frozenset("0123456789*#")


def keypad_of(context: NodeContext) -> Keypad | None:
    """The settings of a Gather that has choices; None for any other node."""
    return context.keypad


def caller_menu(context: NodeContext) -> Keypad | None:
    """The settings of a menu that callers choose from; None for any other node, and for a Gather
    that only runs while they wait or on the callee’s side."""
    return keypad_of(context) if Role.CALL in context.roles else None


@node_rule(
    "choice-empty",
    tr("A choice without a key"),
    Severity.ERROR,
    tr("A choice that has neither keys nor a phrase can never be chosen."),
    GATHER,
    tags=("Gather",),
)
def choice_empty(rule: Rule, context: NodeContext) -> Iterator[Problem]:
    pad = keypad_of(context)
    for choice in pad.choices if pad else ():
        if not choice.digits and not any(phrase.strip() for phrase in choice.phrases):
            yield rule.found(
                tr(
                    "nobody can choose {choice}: it has neither a key nor a phrase. "
                    "Give it one, or remove it.",
                    choice=_words(choice),
                ),
                context.node,
                outcome=choice_key(choice),
            )
        elif set(choice.digits) - KEYS:
            yield rule.found(
                tr(
                    "{choice} cannot be entered on a telephone. Use 0 to 9, * and #.",
                    choice=_words(choice),
                ),
                context.node,
                outcome=choice_key(choice),
            )


@node_rule(
    "duplicate-choice",
    tr("Two choices with one key"),
    Severity.ERROR,
    tr("When two choices have the same key or phrase, only the first is ever taken."),
    GATHER,
    tags=("Gather",),
)
def duplicate_choice(rule: Rule, context: NodeContext) -> Iterator[Problem]:
    pad = keypad_of(context)
    seen: set[str] = set()
    for choice in pad.choices if pad else ():
        spoken = {" ".join(phrase.casefold().split()) for phrase in choice.phrases} - {""}
        names = [*([choice.digits] if choice.digits else []), *sorted(spoken)]
        for name in names:
            if name in seen:
                yield rule.found(
                    tr(
                        "“{name}” stands for two choices, and the second is never taken. "
                        "Give one of them another key.",
                        name=name,
                    ),
                    context.node,
                    outcome=choice_key(choice),
                )
        seen.update(names)


@node_rule(
    "choice-prefix",
    tr("A key that begins another choice"),
    Severity.WARNING,
    tr(
        "Where one choice begins another (1 and 12), Twilio must wait after the first key to know "
        "which is meant."
    ),
    GATHER,
    tags=("Gather",),
)
def choice_prefix(rule: Rule, context: NodeContext) -> Iterator[Problem]:
    pad = keypad_of(context)
    if pad is None or not pad.takes_keys:
        return
    for choice in pad.keyed:
        longer = [one.digits for one in pad.keyed if _begins(choice.digits, one.digits, pad)]
        if longer:
            yield rule.found(
                tr(
                    "“{digits}” is the beginning of “{longer}”: callers who press "
                    "{digits} must wait {timeout} seconds{finish}, and slow ones who want "
                    "{longer} get {digits}. Use keys that do not begin each other.",
                    digits=choice.digits,
                    longer=longer[0],
                    timeout=pad.timeout,
                    finish=_or_finish(pad),
                ),
                context.node,
                outcome=choice_key(choice),
            )


def _or_finish(pad: Keypad) -> str:
    """The words for the key that ends the input, behind those for the time that ends it."""
    return tr(" or press {finish}", finish=pad.finish) if pad.finish else ""


def _begins(digits: str, other: str, pad: Keypad) -> bool:
    """Whether ``digits`` begins ``other``, and both can be entered."""
    if pad.length is not None and len(other) > pad.length:
        return False
    return len(digits) < len(other) and other.startswith(digits)


@node_rule(
    "choice-length",
    tr("A choice that does not fit numDigits"),
    Severity.ERROR,
    tr(
        "Input ends at numDigits keys: a longer choice can never be entered, a shorter one only "
        "after a wait."
    ),
    GATHER,
    tags=("Gather",),
)
def choice_length(rule: Rule, context: NodeContext) -> Iterator[Problem]:
    pad = keypad_of(context)
    if pad is None or pad.length is None or not pad.takes_keys:
        return
    longest = max((len(choice.digits) for choice in pad.keyed), default=0)
    for choice in pad.keyed:
        if len(choice.digits) > pad.length:
            yield rule.found(
                tr_n(
                    "“{digits}” can never be entered: the input ends after {n} key (numDigits).",
                    "“{digits}” can never be entered: the input ends after {n} keys (numDigits).",
                    pad.length,
                    digits=choice.digits,
                ),
                context.node,
                outcome=choice_key(choice),
                attribute="numDigits",
                fix=set_to(
                    tr("Set numDigits to {longest}", longest=longest),
                    pad.id,
                    "numDigits",
                    str(longest),
                ),
            )
        elif len(choice.digits) < pad.length:
            yield rule.found(
                tr(
                    "callers who press “{digits}” must wait {timeout} seconds{finish}: "
                    "the input ends by itself only after {length} keys (numDigits).",
                    digits=choice.digits,
                    timeout=pad.timeout,
                    finish=_or_finish(pad),
                    length=pad.length,
                ),
                context.node,
                outcome=choice_key(choice),
                attribute="numDigits",
                severity=Severity.WARNING,
            )


@node_rule(
    "choice-wait",
    tr("A wait after every key"),
    Severity.INFO,
    tr("Without numDigits Twilio waits after each key whether another one follows."),
    GATHER,
    tags=("Gather",),
)
def choice_wait(rule: Rule, context: NodeContext) -> Iterator[Problem]:
    pad = keypad_of(context)
    if pad is None or not pad.takes_keys:
        return
    lengths = {len(choice.digits) for choice in pad.keyed}
    if len(lengths) != 1 or pad.node.element.has("numDigits"):
        return
    (length,) = lengths
    yield rule.found(
        tr_n(
            "after the last key Twilio waits {timeout} seconds for another one. "
            "All choices have {n} key: set numDigits to {n}.",
            "after the last key Twilio waits {timeout} seconds for another one. "
            "All choices have {n} keys: set numDigits to {n}.",
            length,
            timeout=pad.timeout,
        ),
        context.node,
        attribute="numDigits",
        fix=set_to(
            tr("Set numDigits to {length}", length=length), pad.id, "numDigits", str(length)
        ),
    )


@node_rule(
    "choice-finish-key",
    tr("A choice that holds the finish key"),
    Severity.ERROR,
    tr("The key that ends the input (finishOnKey, # unless set) is never part of it."),
    GATHER,
    tags=("Gather",),
)
def choice_finish_key(rule: Rule, context: NodeContext) -> Iterator[Problem]:
    pad = keypad_of(context)
    if pad is None or not pad.takes_keys or len(pad.finish) != 1:
        return
    for choice in pad.keyed:
        if pad.finish in choice.digits:
            yield rule.found(
                tr(
                    "“{digits}” never arrives: {finish} ends the input (finishOnKey) and "
                    "is not part of it. Use another key, or switch finishOnKey off.",
                    digits=choice.digits,
                    finish=pad.finish,
                ),
                context.node,
                outcome=choice_key(choice),
                attribute="finishOnKey",
                fix=set_to(tr("Switch finishOnKey off"), pad.id, "finishOnKey", ""),
            )


@node_rule(
    "choice-speech",
    tr("A choice the input does not take"),
    Severity.ERROR,
    tr(
        "Gather takes keys (input dtmf), speech, or both; a choice for what it does not take is "
        "never taken."
    ),
    GATHER,
    tags=("Gather",),
)
def choice_speech(rule: Rule, context: NodeContext) -> Iterator[Problem]:
    pad = keypad_of(context)
    if pad is None or has_placeholder(pad.node.element.get("input")):
        return
    both = set_to(tr("Take keys and speech"), pad.id, "input", "dtmf speech")
    for choice in pad.choices:
        if choice.phrases and not pad.takes_speech:
            yield rule.found(
                tr(
                    "nobody hears {choice} being said: the input takes keys only. "
                    "Set input to dtmf speech, or remove the phrases.",
                    choice=_words(choice),
                ),
                context.node,
                outcome=choice_key(choice),
                attribute="input",
                severity=Severity.WARNING if choice.digits else Severity.ERROR,
                fix=both,
            )
        if choice.digits and not pad.takes_keys:
            yield rule.found(
                tr(
                    "key “{digits}” does nothing: the input takes speech only. "
                    "Set input to dtmf speech, or remove the key.",
                    digits=choice.digits,
                ),
                context.node,
                outcome=choice_key(choice),
                attribute="input",
                severity=Severity.WARNING if choice.phrases else Severity.ERROR,
                fix=both,
            )


def _words(choice: Choice) -> str:
    name = choice.label or choice.digits or next(iter(choice.phrases), choice.id)
    return tr("“{words}”", words=name)


RULES: tuple[NodeRule | FlowRule, ...] = (
    choice_empty,
    duplicate_choice,
    choice_prefix,
    choice_length,
    choice_wait,
    choice_finish_key,
    choice_speech,
)
