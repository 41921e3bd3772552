"""What a caller can cause at a verb, as the parameters that Twilio would send for it.

Sources: the page of each verb, https://www.twilio.com/docs/voice/twiml.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from designer.flow import answer_parameters, verb_spec
from designer.twiml import Element, ElementSpec

Pairs = tuple[tuple[str, str], ...]

KEYS = "1234567890*#"
SOMETHING_ELSE = "something else entirely"
"""What a caller says that no menu offers."""
OTHER_DIGITS = "31415926535897932384"
"""What a caller dials that no menu offers."""
MAX_CODES = 20
MAX_HINTS = 40
RECORDING = "https://api.twilio.com/2010-04-01/Accounts/AC00000000000000000000000000000001/Recordings/RE00000000000000000000000000000001"

_NUMBER = re.compile(r"(?<![\d.,])\d{1,8}(?![\d.,]*\d)")


@dataclass(frozen=True, slots=True)
class Cause:
    """One thing that a caller can cause: what is sent besides the usual parameters.

    ``parameter`` tells it from a plain request, ``value`` is that parameter's. ``label`` names a
    document that answers it. ``is_other``: it stands for everything that is not told apart.
    """

    params: Pairs
    parameter: str
    value: str
    label: str
    is_other: bool = False


PLAIN = Cause((), "", "", "")
"""A request without an answer: a Redirect, the first request of a call."""


def causes(verb: Element) -> tuple[Cause, ...]:
    """Everything that a caller can cause at ``verb`` that its action is told about."""
    spec = verb_spec(verb)
    if spec is None or spec.action is None:
        return ()
    if spec.action.choices:
        return tuple(_gather(verb))
    if spec.action.results is not None:
        return tuple(_results(spec))
    return tuple(_others(spec))


def _gather(verb: Element) -> Iterator[Cause]:
    inputs = verb.get("input").split() or ["dtmf"]
    if "dtmf" in inputs or "speech" not in inputs:
        for keys in _entries(verb):
            yield _digits(keys)
        other = _other_digits(verb)
        if other:
            yield _digits(other, is_other=True)
    if "speech" in inputs:
        hints = [one.strip() for one in verb.get("hints").split(",")]
        for phrase in [one for one in hints if one and one[0] != "$"][:MAX_HINTS]:
            yield _speech(phrase)
        yield _speech(SOMETHING_ELSE, is_other=True)


def _entries(verb: Element) -> list[str]:
    """What may be dialled: each key, and the numbers of a fitting length that the prompts name."""
    finish = verb.get("finishOnKey") if verb.has("finishOnKey") else "#"
    keys = [key for key in KEYS if key != finish]
    length = verb.get("numDigits")
    longest = int(length) if length.isdecimal() else len(OTHER_DIGITS)
    named = [
        one
        for one in _NUMBER.findall(verb.all_text)
        if 1 < len(one) <= longest and one != _other_digits(verb)
    ]
    return [*keys, *dict.fromkeys(named)][: len(keys) + MAX_CODES]


def _other_digits(verb: Element) -> str:
    """Digits that no menu offers; empty where every possible key is tried anyway."""
    length = verb.get("numDigits")
    if not length.isdecimal():
        return OTHER_DIGITS[:8]
    return OTHER_DIGITS[: int(length)] if int(length) > 1 else ""


def _digits(keys: str, *, is_other: bool = False) -> Cause:
    label = "other" if is_other else keys.replace("*", "star").replace("#", "pound")
    return Cause((("Digits", keys),), "Digits", keys, label, is_other)


def _speech(phrase: str, *, is_other: bool = False) -> Cause:
    params = (("SpeechResult", phrase), ("Confidence", "0.9"))
    label = "other-speech" if is_other else phrase
    return Cause(params, "SpeechResult", phrase, label, is_other)


def _results(spec: ElementSpec) -> Iterator[Cause]:
    assert spec.action is not None
    results = spec.action.results
    assert results is not None
    for result in results.values:
        for value in result.matches[:1]:
            more = MORE_PARAMETERS.get((results.parameter, value), ())
            yield Cause(((results.parameter, value), *more), results.parameter, value, result.key)


MORE_PARAMETERS: dict[tuple[str, str], Pairs] = {
    ("DialCallStatus", "completed"): (
        ("DialCallSid", "CA00000000000000000000000000000002"),
        ("DialCallDuration", "60"),
        ("DialBridged", "true"),
    ),
    ("QueueResult", "bridged"): (
        ("QueueSid", "QU00000000000000000000000000000001"),
        ("QueueTime", "30"),
    ),
    ("Result", "success"): (
        ("PaymentToken", "PK00000000000000000000000000000001"),
        ("PaymentCardNumber", "xxxxxxxxxxxx4242"),
        ("PaymentCardType", "visa"),
    ),
}
"""What comes along with a result."""


def _others(spec: ElementSpec) -> Iterator[Cause]:
    """The one answer of a verb without results."""
    match spec.tag:
        case "Record":
            params: Pairs = (
                ("RecordingUrl", RECORDING),
                ("RecordingSid", RECORDING[-34:]),
                ("RecordingDuration", "7"),
                ("Digits", "#"),
            )
        case "Connect":
            params = (
                ("SessionId", "VX00000000000000000000000000000001"),
                ("SessionStatus", "completed"),
                ("SessionDuration", "60"),
            )
        case "Sms":
            params = (("SmsStatus", "sent"), ("SmsSid", "SM00000000000000000000000000000002"))
        case _:
            return
    parameter = answer_parameters(spec)[0]
    yield Cause(params, parameter, dict(params)[parameter], spec.tag.lower(), is_other=True)
