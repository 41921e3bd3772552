"""The actions of a scripted caller, and how they are read from plain data.

A list of maps, each with the kind of verb that it is for::

    [{"at": "gather", "digits": "1", "during": 0},
     {"at": "record", "seconds": 4, "digits": "#"},
     {"at": "dial", "dial_outcome": "busy"}]
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from designer.errors import SimulationError
from designer.simulator.events import DIAL_OUTCOMES, KEYPAD, QUEUE_RESULTS
from designer.text import tr

KINDS = (
    "gather",
    "record",
    "dial",
    "enqueue",
    "connect",
    "say",
    "message",
    "play",
    "pause",
    "pay",
    "refer",
    "echo",
)


@dataclass(frozen=True, slots=True)
class Action:
    """What is done in the next verb of kind ``at`` (one of :data:`KINDS`).

    ``digits`` are pressed after the prompts, or from within the nested prompt number ``during``;
    ``key_at`` gives the second of each key. ``seconds`` is the length of a recording, of a
    conversation, or until a hang-up. ``silent``: nothing is entered or said. ``result`` and
    ``params`` are what Connect, Pay and Refer come back with. ``text`` is what a
    transcription makes of a recording, ``machine`` whom machine detection takes the callee for,
    ``transfer`` to whom the callee hands the call on by SIP REFER; ``media`` are the URLs of what
    is sent with a message.
    """

    at: str
    digits: str = ""
    during: int | None = None
    key_at: tuple[float, ...] = ()
    speech: str = ""
    confidence: float = 0.9
    silent: bool = False
    hangup: bool = False
    seconds: float | None = None
    dial_outcome: str = ""
    answered_by: str = ""
    queue_result: str = ""
    result: str = ""
    params: tuple[tuple[str, str], ...] = ()
    body: str = ""
    text: str = ""
    machine: str = ""
    transfer: str = ""
    media: tuple[str, ...] = ()


def decode_actions(data: object) -> list[Action]:
    """The actions in ``data``, a list of maps as read from JSON.

    :class:`SimulationError` names the place and what was expected (``caller[2].digits: ...``). A
    key that nobody knows is passed over, unless it looks like a slip of a known one.
    """
    if not isinstance(data, list):
        raise SimulationError(
            tr("caller: expected a list of actions, found {data}.", data=_shown(data))
        )
    return [_action(item, f"caller[{index}]") for index, item in enumerate(data)]


def unknown_keys(data: object) -> list[str]:
    """The places of keys that :func:`decode_actions` passes over, such as ``caller[2].mood``."""
    items = data if isinstance(data, list) else []
    return [
        f"caller[{index}].{key}"
        for index, item in enumerate(items)
        if isinstance(item, Mapping)
        for key in item
        if key != "at" and key not in _READERS
    ]


def press(*entries: str) -> list[Action]:
    """Actions that press keys: one entry, such as ``"2#"``, for each Gather in turn.

    :class:`SimulationError` for anything that is no key.
    """
    for entry in entries:
        wrong = [key for key in entry if key not in KEYPAD]
        if wrong:
            raise SimulationError(
                tr(
                    "“{wrong}” in “{entry}” is no key; use 0-9, * and #.",
                    wrong=wrong[0],
                    entry=entry,
                )
            )
    return [Action("gather", digits=entry) for entry in entries]


def _action(item: object, place: str) -> Action:
    if not isinstance(item, Mapping):
        raise SimulationError(
            tr('{place}: expected a map such as {{"at": "gather"}}.', place=place)
        )
    at = item.get("at")
    if at not in KINDS:
        raise SimulationError(
            tr(
                "{place}.at: expected one of {kinds}; found {at}.",
                place=place,
                kinds=", ".join(KINDS),
                at=_shown(at),
            )
        )
    values: dict[str, Any] = {"at": at}
    for key, value in item.items():
        if key == "at":
            continue
        read = _READERS.get(key)
        if read is None:
            _refuse_slip(key, place)
            continue
        name, found = read(value, f"{place}.{key}")
        if name:
            values[name] = values.get(name) or found
    return Action(**values)


def _refuse_slip(key: object, place: str) -> None:
    known = sorted(_READERS)
    close = get_close_matches(str(key), known, n=1, cutoff=0.75)
    if close:
        raise SimulationError(
            tr(
                "{place}.{key}: there is no such key; did you mean “{close}”?",
                place=place,
                key=key,
                close=close[0],
            )
        )


def _shown(value: object) -> str:
    return "nothing" if value is None else repr(value)


def _wrong(place: str, expected: str, value: object) -> SimulationError:
    return SimulationError(
        tr(
            "{place}: expected {expected}; found {value}.",
            place=place,
            expected=expected,
            value=_shown(value),
        )
    )


Read = Callable[[object, str], tuple[str, Any]]


def _text(name: str) -> Read:
    def read(value: object, place: str) -> tuple[str, Any]:
        if not isinstance(value, str):
            raise _wrong(place, "text", value)
        return name, value

    return read


def _one_of(name: str, choices: tuple[str, ...]) -> Read:
    def read(value: object, place: str) -> tuple[str, Any]:
        if value not in choices:
            raise _wrong(place, tr("one of ") + ", ".join(choices), value)
        return name, value

    return read


def _flag(name: str) -> Read:
    def read(value: object, place: str) -> tuple[str, Any]:
        if not isinstance(value, bool):
            raise _wrong(place, tr("true or false"), value)
        return name, value

    return read


def _digits(value: object, place: str) -> tuple[str, Any]:
    if not isinstance(value, str):
        raise _wrong(place, tr('keys as text, such as "12#"'), value)
    wrong = [key for key in value if key not in KEYPAD]
    if wrong:
        raise SimulationError(
            tr("{place}: “{wrong}” is no key; use 0-9, * and #.", place=place, wrong=wrong[0])
        )
    return "digits", value


def _number(name: str, least: float, most: float) -> Read:
    def read(value: object, place: str) -> tuple[str, Any]:
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise _wrong(place, tr("a number"), value)
        if not least <= value <= most:
            raise _wrong(
                place, tr("a number from {least:g} to {most:g}", least=least, most=most), value
            )
        return name, float(value)

    return read


def _during(value: object, place: str) -> tuple[str, Any]:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise _wrong(place, tr("the number of a nested prompt, counted from 0"), value)
    return "during", value


def _times(value: object, place: str) -> tuple[str, Any]:
    if not isinstance(value, list):
        raise _wrong(place, tr("a list of seconds, one for each key"), value)
    read = _number("", 0, 86_400)
    return "key_at", tuple(read(one, f"{place}[{i}]")[1] for i, one in enumerate(value))


def _then(value: object, place: str) -> tuple[str, Any]:
    if value not in ("timeout", "hangup"):
        raise _wrong(place, tr("timeout or hangup"), value)
    return ("hangup", True) if value == "hangup" else ("", None)


def _texts(name: str) -> Read:
    def read(value: object, place: str) -> tuple[str, Any]:
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            raise _wrong(place, tr("a list of texts"), value)
        return name, tuple(value)

    return read


def _params(value: object, place: str) -> tuple[str, Any]:
    if not isinstance(value, Mapping):
        raise _wrong(place, tr("a map of parameters"), value)
    return "params", tuple((str(key), str(one)) for key, one in value.items())


def _ignored(value: object, place: str) -> tuple[str, Any]:
    return "", None


_READERS: dict[str, Read] = {
    "digits": _digits,
    "during": _during,
    "key_at": _times,
    "then": _then,
    "after": _ignored,
    "nothing": _flag("silent"),
    "silence": _flag("silent"),
    "hangup": _flag("hangup"),
    "closed": _ignored,
    "speech": _text("speech"),
    "confidence": _number("confidence", 0, 1),
    "seconds": _number("seconds", 0, 86_400),
    "dial_outcome": _one_of("dial_outcome", DIAL_OUTCOMES),
    "answered_by": _text("answered_by"),
    "queue_result": _one_of("queue_result", QUEUE_RESULTS),
    "result": _text("result"),
    "params": _params,
    "body": _text("body"),
    "text": _text("text"),
    "machine": _text("machine"),
    "transfer": _text("transfer"),
    "media": _texts("media"),
}
