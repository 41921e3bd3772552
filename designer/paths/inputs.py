"""What may happen in each kind of verb, as actions of a scripted caller."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from designer.bundle import Condition
from designer.paths.symbols import key_entries, phrases
from designer.simulator import PAY_RESULTS, Action
from designer.text import tr
from designer.twiml import Element

MESSAGE = Action("record", seconds=3.0)
FAILED_DIALS = ("no-answer", "busy", "failed")
"""The one that comes about when nobody does anything first: it stands for others that lead the same
way."""
GIVEN_UP = "canceled"
"""Neither the caller nor the person called brings it about, only a program that uses the REST API
(https://www.twilio.com/docs/voice/twiml/dial): followed where the flow tells it apart."""
QUEUE_WAYS = (
    "bridged",
    "leave",
    "queue-full",
    "error",
    "redirected",
    "redirected-from-bridged",
    "bridging-in-process",
    "system-error",
)
QUEUE_WORDS = {
    "bridged": tr("is connected"),
    "leave": tr("leaves the queue"),
    "queue-full": tr("finds the queue full"),
}
MET = Action("dial", dial_outcome="answered")
"""Somebody else comes to the conference."""
NOT_JOINED = Action("dial", dial_outcome="failed")
"""A conference whose wait document fails is not joined
(https://www.twilio.com/docs/voice/twiml/conference)."""
WHISPERED = Action("dial", dial_outcome="completed")
"""Connected after a whisper document, never at once."""
NOT_ASKED = frozenset({"caller-hung-up"})


@dataclass(frozen=True, slots=True)
class Input:
    """One thing that may happen: ``label`` says it ("presses 1"), empty when nothing does.

    ``by_caller``: only the caller can do it; ``silent``: it happens when nobody does anything.
    """

    action: Action | None
    label: str = ""
    by_caller: bool = False
    silent: bool = True
    keys: int = 0


NOTHING = Input(None)


def inputs_of(verb: Element, conditions: Iterable[Condition]) -> tuple[Input, ...]:
    """All that may happen in ``verb`` whose answer is told apart by ``conditions``."""
    ways = _WAYS.get(verb.tag)
    return (NOTHING,) if ways is None else tuple(ways(verb, list(conditions)))


def _gather(verb: Element, conditions: list[Condition]) -> Iterator[Input]:
    yield Input(Action("gather", silent=True), tr("does nothing"))
    taken = verb.get("input").split()
    digits = int(verb.get("numDigits")) if verb.get("numDigits").isdecimal() else 0
    if "dtmf" in taken or "speech" not in taken:
        for entry in key_entries(conditions, digits):
            action = Action("gather", digits=entry)
            yield Input(action, tr("presses {entry}", entry=entry), True, False, len(entry))
        finish = verb.get("finishOnKey", "#")
        if len(finish) == 1:
            yield Input(
                Action("gather", digits=finish),
                tr("presses only {finish}", finish=finish),
                True,
                False,
                1,
            )
    if "speech" in taken:
        for phrase in phrases(conditions):
            yield Input(
                Action("gather", speech=phrase), tr("says “{phrase}”", phrase=phrase), True, False
            )


def _record(verb: Element, conditions: list[Condition]) -> Iterator[Input]:
    yield Input(Action("record", silent=True), tr("leaves no message"))
    yield Input(MESSAGE, tr("leaves a message"), True, False)
    key = verb.get("finishOnKey", "#")[:1]
    if key and any(one.parameter == "Digits" for one in conditions):
        for entry in {key: None, **dict.fromkeys(verb.get("finishOnKey", "1234567890*#"))}:
            action = Action("record", seconds=3.0, digits=entry)
            yield Input(
                action, tr("leaves a message and presses {entry}", entry=entry), True, False, 1
            )
    hung_up = Action("record", seconds=3.0, hangup=True)
    yield Input(hung_up, tr("leaves a message and hangs up"), True, False)


def _dial(verb: Element, conditions: list[Condition]) -> Iterator[Input]:
    nouns = [noun for noun in verb.elements if _names_somebody(noun)]
    if any(noun.tag == "Conference" for noun in nouns):
        yield Input(MET, tr("meets somebody"), False, False)
        yield Input(NOT_JOINED, tr("cannot join"), False, False)
        return
    if not (verb.text.strip() or nouns):
        yield NOTHING
        return
    plain = [noun for noun in nouns if not noun.get("url").strip()]
    if plain or not nouns:  # else somebody hears a whisper first
        who = plain[0].text.strip() if plain and len(nouns) > 1 else ""
        action = Action("dial", dial_outcome="completed", answered_by=who)
        yield Input(action, tr("is connected"), False, False)
    else:
        yield Input(WHISPERED, tr("is connected"), False, False)
    given_up = [GIVEN_UP] if _is_named(conditions, "DialCallStatus", GIVEN_UP) else []
    for status in (*FAILED_DIALS, *given_up):
        words = tr("is not connected: {status}", status=status)
        silent = status == "no-answer"
        yield Input(Action("dial", dial_outcome=status), words, False, silent)


def _names_somebody(noun: Element) -> bool:
    """Whether a noun of a Dial has a number or name, itself or in a noun of its own (Client's
    Identity): one without is not called."""
    return bool(noun.text.strip()) or any(inner.text.strip() for inner in noun.elements)


def _enqueue(verb: Element, conditions: list[Condition]) -> Iterator[Input]:
    if not (verb.text.strip() or verb.get("workflowSid").strip()):
        yield NOTHING
        return
    if _is_named(conditions, "QueueResult", "hangup"):
        yield Input(Action("enqueue", hangup=True), tr("hangs up while waiting"), True, False)
    for result in QUEUE_WAYS:
        words = QUEUE_WORDS.get(result, tr("comes out of the queue: {result}", result=result))
        yield Input(Action("enqueue", queue_result=result), words, False, False)


def _pay(verb: Element, conditions: list[Condition]) -> Iterator[Input]:
    yield Input(Action("pay", silent=True), tr("pays nothing"))
    if _is_named(conditions, "Result", "caller-hung-up"):
        yield Input(Action("pay", hangup=True), tr("hangs up instead of paying"), True, False)
    for result in PAY_RESULTS:
        if result not in NOT_ASKED:
            yield Input(
                Action("pay", result=result), tr("pays: {result}", result=result), True, False
            )


def _is_named(conditions: list[Condition], parameter: str, value: str) -> bool:
    """Whether the answer to a request with this value is told apart."""
    return any(one.parameter == parameter and value in one.values for one in conditions)


def _connect(verb: Element, conditions: list[Condition]) -> Iterator[Input]:
    named = [value for one in conditions if one.parameter not in _FIXED for value in one.values]
    for result in dict.fromkeys(("ended", "completed", "failed", *named)):
        yield Input(
            Action("connect", result=result),
            tr("is connected: {result}", result=result),
            False,
            False,
        )


def _refer(verb: Element, conditions: list[Condition]) -> Iterator[Input]:
    for result in ("in-progress", "busy", "failed", "canceled"):
        yield Input(
            Action("refer", result=result),
            tr("is transferred: {result}", result=result),
            False,
            False,
        )


_FIXED = frozenset({"From", "To", "Digits"})
_WAYS: dict[str, Callable[[Element, list[Condition]], Iterator[Input]]] = {
    "Gather": _gather,
    "Record": _record,
    "Dial": _dial,
    "Enqueue": _enqueue,
    "Pay": _pay,
    "Connect": _connect,
    "Refer": _refer,
}
