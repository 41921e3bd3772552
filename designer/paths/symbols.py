"""Values that stand for all others: what a caller may press or say, who may call.

A route tells values apart by its conditions only, so one value for each way in which the conditions
may turn out stands for all values that turn out so.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import product

from designer.bundle import Bundle, Condition, Route

KEYS = "1234567890*#"
SOMETHING_ELSE = "something else entirely"
"""Words that no choice is likely to be named by."""

ANSWER_PARAMETERS = frozenset(
    {
        *("Digits", "FinishedOnKey", "SpeechResult", "Confidence", "DialCallStatus", "DialCallSid"),
        *("DialCallDuration", "DialBridged", "RecordingUrl", "RecordingSid", "RecordingDuration"),
        *("QueueResult", "QueueSid", "QueueTime", "Result", "ReferCallStatus", "ErrorCode"),
        *("ErrorUrl", "CallStatus", "CallSid", "AccountSid", "ApiVersion", "Direction"),
        *("PaymentError", "PayErrorCode", "SessionStatus", "VirtualAgentStatus"),
    }
)
"""Parameters that a request has or has not by what happened, never by who calls."""

_SAMPLES = ("", "0", "1", "a", "yes", "+15550001111", "+4930123456", "anonymous", "2026-01-01")


def conditions_at(bundle: Bundle, path: str) -> Iterator[Condition]:
    """Every condition that may be asked before the request for ``path`` meets a document."""
    seen: set[str] = set()
    todo = [path]
    while todo:
        current = todo.pop()
        route = bundle.routes.get(current)
        if route is None or current in seen:
            continue
        seen.add(current)
        for case in route.cases:
            yield from case.conditions
            todo.append(case.target)
        todo.append(route.otherwise)


def key_entries(conditions: Iterable[Condition], digits: int) -> list[str]:
    """Keys to press that stand for all: those that conditions name, and others.

    ``digits`` is how many keys the Gather takes, 0 for any number.
    """
    named: dict[str, None] = {}
    others: list[Condition] = []
    for condition in conditions:
        if condition.parameter == "Digits":
            others.append(condition)
            named.update(dict.fromkeys(_near(condition)))
    entries = [one for one in named if one and set(one) <= set(KEYS)]
    longest = max((len(one) for one in entries), default=1)
    lengths = [1] if digits == 1 else sorted({1, digits or 2, min(longest + 1, 10)})
    free = [key * length for length in lengths for key in ("9", *KEYS)]
    for entry in free:
        outcome = _outcomes(others, entry)
        if entry not in named and all(_outcomes(others, one) != outcome for one in entries):
            entries.append(entry)
    return entries or ["1"]


def phrases(conditions: Iterable[Condition]) -> list[str]:
    """Words to say that stand for all: each phrase that conditions name, and other words."""
    found: dict[str, None] = {}
    for condition in conditions:
        if condition.parameter == "SpeechResult":
            found.update(dict.fromkeys(value for value in condition.values if value.strip()))
    return [*found, SOMETHING_ELSE]


def stand_ins(conditions: Collection[Condition], usual: str) -> tuple[str, ...]:
    """Values of one parameter that stand for all others, ``usual`` first."""
    found: dict[tuple[bool, ...], str] = {}
    candidates = [usual, *(one for condition in conditions for one in _near(condition)), *_SAMPLES]
    for value in candidates:
        found.setdefault(_outcomes(conditions, value), value)
    return tuple(found.values())


def _outcomes(conditions: Iterable[Condition], value: str) -> tuple[bool, ...]:
    return tuple(one.holds({one.parameter: value}) for one in conditions)


def _near(condition: Condition) -> Iterator[str]:
    """Values at and about those that the condition compares with."""
    for value in condition.values:
        yield value
        if condition.operator in {"less_than", "greater_than"} and _is_number(value):
            yield from (f"{float(value) + step:g}" for step in (-1, 1))
        elif condition.operator in {"starts_with", "ends_with", "contains", "says"}:
            yield from (f"{value}1", f"1{value}", f"{value}00")
        elif condition.operator == "matches":
            yield from ("".join(pair) for pair in product("0123456789", repeat=1))


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def open_conditions(routes: Mapping[str, Route]) -> dict[str, list[Condition]]:
    """By parameter, the conditions on what depends on who calls, each once."""
    found: dict[str, dict[Condition, None]] = {}
    for route in routes.values():
        for case in route.cases:
            for one in case.conditions:
                if one.parameter not in ANSWER_PARAMETERS:
                    found.setdefault(one.parameter, {})[one] = None
    return {name: list(conditions) for name, conditions in found.items()}
