"""The transcript: a call's trace as the lines of a conversation. Plain Python."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from designer.simulator import Heard, Moment, Requested, TraceEntry, Waited


class Side(StrEnum):
    """Who a line belongs to."""

    FLOW = "flow"
    CALLER = "caller"
    CALLEE = "callee"
    NOTE = "note"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Line:
    """One line: ``kind`` is "said", "sound" (a mark), "keys" or "event"; ``live``: it goes on now.

    ``time`` is on the call's clock; ``document`` and ``index`` are the place of the verb.
    """

    side: Side
    text: str
    time: float
    kind: str = "said"
    cut_short: bool = False
    live: bool = False
    document: str = ""
    index: int = -1


_MARKS = {
    "play": "♪ {}",
    "pause": "{} s of silence",
    "dtmf": "Tones {}",
    "beep": "Beep",
    "application error": "“An application error has occurred. Goodbye.”",
    "dial": "Dials {}",
    "enqueue": "On hold in “{}”",
    "echo": "Plays back what you say",
    "connect": "Connects to {}",
    "reject": "Rejected: {}",
}

_ENDS = {
    "end_of_document": "The flow has nothing more to say and hangs up",
    "hangup_verb": "The flow hangs up",
    "caller_hangup": "You hang up",
    "reject": "The call is rejected",
    "error": "The call ends with an error",
    "redirect_limit": "The call is stopped: it goes round without any input",
    "time_limit": "The call is stopped: it has gone on for too long",
    "not_answered": "Nobody answers the call",
}

_MESSAGE_ENDS = {
    "end_of_document": "",
    "error": "The message cannot be answered: an error",
    "redirect_limit": "Stopped: too many documents for one message",
}


def lines_of(trace: Sequence[TraceEntry], *, message: bool = False) -> list[Line]:
    """The lines that these entries of a trace come to; ``message``: it is no call but a message."""
    return [line for entry in trace for line in _lines(entry, message)]


def live_line(moment: Moment | None) -> Line | None:
    """The line of what is said or played right now; None when nothing is."""
    if moment is None:
        return None
    from designer.simulator import Leg, MomentKind

    side = Side.CALLEE if moment.leg is Leg.CALLEE else Side.FLOW
    match moment.kind:
        case MomentKind.SPEAKING:
            text, kind = _words(moment.text)
        case MomentKind.PLAYING:
            text, kind = f"♪ {short_url(moment.url)}", "sound"
        case MomentKind.BEEP:
            text, kind = "Beep", "sound"
        case _:
            return None
    place = moment.place
    return Line(side, text, moment.at, kind, False, True, place.document, place.index)


def state_words(moment: Moment | None, ended: bool) -> str:
    """What goes on, in a few words: ``Listening``, ``Ringing +1555…``."""
    if moment is None:
        return "Call ended" if ended else "Ready"
    from designer.simulator import Leg, MomentKind

    words = _doing()
    said = words.get(moment.kind, str(moment.kind).capitalize())
    if moment.targets and moment.kind in {MomentKind.RINGING, MomentKind.TALKING}:
        said += f" · {', '.join(target for target in moment.targets if target)}"
    return f"Callee’s side: {said.lower()}" if moment.leg is Leg.CALLEE else said


def _doing() -> dict[str, str]:
    from designer.simulator import MomentKind

    return {
        MomentKind.SPEAKING: "Speaking",
        MomentKind.PLAYING: "Playing",
        MomentKind.PAUSING: "Pausing",
        MomentKind.BEEP: "Beep",
        MomentKind.DTMF: "Sending tones",
        MomentKind.LISTENING: "Waiting for you",
        MomentKind.RECOGNISING: "Understanding",
        MomentKind.RECORDING: "Recording you",
        MomentKind.RINGING: "Ringing",
        MomentKind.TALKING: "In conversation",
        MomentKind.JOINING: "Joining",
        MomentKind.WAITING: "On hold",
        MomentKind.CONNECTED: "Connected",
        MomentKind.ECHOING: "Echoing",
        MomentKind.PAYING: "Taking a payment",
        MomentKind.REFERRING: "Transferring",
    }


def heard_words(entry: Heard) -> str:
    """What was heard, in one line."""
    text, _ = _words(entry.text)
    return f"{text} … cut short" if entry.cut_short else text


def waited_words(entry: Waited) -> str:
    """What was waited for: ``Ringing · +15550003333``."""
    doing = _doing().get(entry.kind, str(entry.kind).capitalize())
    return f"{doing} · {entry.text}" if entry.text else doing


def request_words(entry: Requested) -> str:
    """A request in one line: what for, which, and what came of it."""
    what = f"{entry.method} {entry.url.partition('?')[0]} → {entry.status or 'no answer'}"
    about = f"{entry.purpose}: {entry.event}" if entry.event else entry.purpose
    return f"{what} · {about}" + (f" · {entry.cache}" if entry.cache else "")


def clock_words(seconds: float) -> str:
    """``0:07``, ``12:30``, ``1:02:03``."""
    whole = int(seconds + 1e-6)
    hours, minutes = divmod(whole // 60, 60)
    return f"{hours}:{minutes:02}:{whole % 60:02}" if hours else f"{minutes}:{whole % 60:02}"


def short_url(url: str) -> str:
    """The part of a URL that tells it from others: its last segment."""
    return url.rstrip("/").rsplit("/", 1)[-1] or url


def _lines(entry: TraceEntry, message: bool) -> list[Line]:
    from designer.simulator import (
        Ended,
        Heard,
        Leg,
        MessageSent,
        Noted,
        Pressed,
        Warned,
    )

    match entry:
        case Heard():
            side = Side.CALLEE if entry.leg is Leg.CALLEE else Side.FLOW
            text, kind = _words(entry.text)
            if not text:
                return []
            place = entry.place
            started = entry.time - entry.seconds
            return [
                Line(side, text, started, kind, entry.cut_short, False, place.document, place.index)
            ]
        case Pressed():
            kind = "keys" if re.fullmatch(r"[0-9A-D*#]", entry.text) else "said"
            return [Line(Side.CALLER, entry.text, entry.time, kind)]
        case MessageSent():
            media = "".join(f"\n[{short_url(url)}]" for url in entry.media)
            return [Line(Side.FLOW, (entry.body + media).strip(), entry.time, "said")]
        case Warned():
            text = f"{entry.message} ({entry.code})" if entry.code else entry.message
            return [Line(Side.WARNING, text, entry.time, "event")]
        case Noted():
            return [Line(Side.NOTE, entry.message, entry.time, "event")]
        case Ended():
            words = (_MESSAGE_ENDS if message else _ENDS).get(entry.by, entry.by)
            return [Line(Side.NOTE, words, entry.time, "event")] if words else []
        case _:
            return []


def _words(heard: str) -> tuple[str, str]:
    """What was heard, fit to show, and its kind; marks in square brackets become words."""
    if not (heard.startswith("[") and heard.endswith("]")):
        return " ".join(heard.split()), "said"
    inner = heard[1:-1]
    if inner in _MARKS:
        return _MARKS[inner], "sound"
    mark, _, detail = inner.partition(" ")
    if mark == "play":
        detail = short_url(detail)
    if mark in _MARKS:
        return _MARKS[mark].format(detail).strip(), "sound"
    return f"{mark} {detail}".strip().capitalize(), "sound"
