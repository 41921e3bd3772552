"""The transcript: a call's trace as the lines of a conversation. Plain Python."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from designer.text import tr
from designer.ui.preview.callwords import (
    clock_words,
    dial_words,
    end_words,
    machine_words,
    mark_words,
    parties_words,
    party_words,
    result_words,
    short_url,
)

if TYPE_CHECKING:
    from designer.simulator import Heard, LegProgress, Moment, Place, Requested, TraceEntry, Waited

_KEY = re.compile(r"[0-9A-D*#•]")
TURN = "turn"
"""The kind of a line that says how a verb went on that listened."""
_CALLEE = "callee"
"""Stands for the leg of a callee of whom nothing more is known."""


class Side(StrEnum):
    """Who a line belongs to; CALLEE is what a callee hears, ANSWER what a callee does."""

    FLOW = "flow"
    CALLER = "caller"
    CALLEE = "callee hears"
    ANSWER = "callee"
    NOTE = "note"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Line:
    """One line: ``kind`` is "said", "sound" (a mark), "keys", "event" or :data:`TURN`;
    ``live``: it goes on now.

    ``time`` is on the call's clock; ``place`` is where the verb stands. ``leg``
    is whose leg of the call it is, empty for the caller's own; ``who`` is what to call that leg.
    ``is_aside``: it is shown beside that leg only.
    """

    side: Side
    text: str
    time: float
    kind: str = "said"
    cut_short: bool = False
    live: bool = False
    place: Place | None = None
    leg: str = ""
    who: str = ""
    is_aside: bool = False


@dataclass(slots=True)
class Conversation:
    """Turns a trace into lines, entry by entry; ``legs`` are the callees so far, by identifier.

    ``missed`` tells by which way out an answer went that its verb does not offer, "" for others.
    """

    is_message: bool = False
    missed: Callable[[Requested, Place], str] = lambda request, place: ""
    legs: dict[str, str] = field(default_factory=dict)
    _listening: str = ""
    _called: str = ""
    _verb: Place | None = None
    _unanswered: tuple[Waited, str, str] | None = None
    """Listening that is over, on whose leg; what comes next tells whether by silence."""

    def lines(self, entries: Iterable[TraceEntry]) -> list[Line]:
        """The lines that the next entries of the trace come to."""
        return [line for entry in entries for line in (*self._silence(entry), *self._lines(entry))]

    def live_line(self, moment: Moment | None) -> Line | None:
        """The line of what is said or played right now; None when nothing is."""
        if moment is None:
            return None
        from designer.simulator import Leg, MomentKind

        match moment.kind:
            case MomentKind.SPEAKING:
                text, kind = mark_words(moment.text)
            case MomentKind.PLAYING:
                text, kind = tr("♪ {name}", name=short_url(moment.url)), "sound"
            case MomentKind.BEEP:
                text, kind = tr("Beep"), "sound"
            case _:
                return None
        place, is_callee = moment.place, moment.leg is Leg.CALLEE
        side = Side.CALLEE if is_callee else Side.FLOW
        leg, who = self._leg(is_callee)
        return Line(side, text, moment.at, kind, False, True, place, leg, who)

    def _lines(self, entry: TraceEntry) -> list[Line]:
        from designer.simulator import (
            Ended,
            Heard,
            Leg,
            LegProgress,
            MessageSent,
            Noted,
            Pressed,
            Requested,
            Resulted,
            VerbStarted,
            Waited,
            Warned,
        )

        match entry:
            case VerbStarted():
                self._verb = entry.place
                return []
            case Heard():
                return self._heard(entry, entry.leg is Leg.CALLEE)
            case Pressed():
                kind = "keys" if are_keys(entry.text) else "said"
                is_callee = entry.leg is Leg.CALLEE
                side = Side.ANSWER if is_callee else Side.CALLER
                leg, who = self._leg(is_callee)
                return [Line(side, entry.text, entry.time, kind, leg=leg, who=who)]
            case LegProgress():
                return self._progress(entry)
            case Waited(kind="talking"):
                return self._talked(entry)
            case Waited(kind="listening", text=""):
                self._unanswered = entry, *self._leg(entry.leg is Leg.CALLEE)
                return []
            case Requested():
                return self._requested(entry)
            case Resulted():
                words = result_words(entry, self._called if entry.tag == "Dial" else "")
                return [Line(Side.NOTE, words, entry.time, "event")] if words else []
            case MessageSent():
                media = "".join(f"\n[{short_url(url)}]" for url in entry.media)
                return [Line(Side.FLOW, (entry.body + media).strip(), entry.time, "said")]
            case Warned():
                text = f"{entry.message} ({entry.code})" if entry.code else entry.message
                return [Line(Side.WARNING, text, entry.time, "event")]
            case Noted():
                return [Line(Side.NOTE, entry.message, entry.time, "event")]
            case Ended():
                words = end_words(entry.by, message=self.is_message)
                return [Line(Side.NOTE, words, entry.time, "event")] if words else []
            case _:
                return []

    def _silence(self, entry: TraceEntry) -> list[Line]:
        """That nobody answered, by what follows: a verb, the action, a conversation, the end."""
        from designer.simulator import (
            Ended,
            Noted,
            Requested,
            VerbSkipped,
            VerbStarted,
            Waited,
            Warned,
        )

        if self._unanswered is None or isinstance(entry, Noted | Warned | VerbSkipped):
            return []
        (waited, leg, who), self._unanswered = self._unanswered, None
        seconds = f"{waited.seconds:g}"
        match entry:
            case VerbStarted() | Waited() | Ended(by="end_of_document"):
                words = tr("{seconds} s of silence: no input", seconds=seconds)
            case Requested(purpose="action"):
                words = tr("{seconds} s of silence", seconds=seconds)
            case _:
                return []
        return [Line(Side.NOTE, words, waited.time, TURN, leg=leg, who=who)]

    def _answered(self, entry: Requested) -> list[Line]:
        """That an answer is none of those that are offered, and which way it went."""
        from designer.simulator import Leg

        way = self.missed(entry, self._verb) if self._verb is not None else ""
        given = dict(entry.params)
        answer = given.get("Digits") or given.get("SpeechResult", "")
        if not way or not answer:
            return []
        words = tr("“{answer}” is not offered: {way}", answer=answer, way=way)
        leg, who = self._leg(entry.leg is Leg.CALLEE)
        return [Line(Side.NOTE, words, entry.time, TURN, leg=leg, who=who)]

    def _heard(self, entry: Heard, is_callee: bool) -> list[Line]:
        text, kind = mark_words(entry.text)
        if not text:
            return []
        if entry.text.startswith("[dial "):
            self._called = parties_words(entry.text[len("[dial ") : -1].split(", "))
        place, started = entry.place, entry.time - entry.seconds
        side = Side.CALLEE if is_callee else Side.FLOW
        leg, who = self._leg(is_callee)
        cut = entry.cut_short
        return [Line(side, text, started, kind, cut, False, place, leg, who)]

    def _progress(self, entry: LegProgress) -> list[Line]:
        """What becomes of a callee, told on that leg only: the caller hears of the result."""
        name = self.legs.setdefault(entry.sid, self._name(party_words(entry.label)))
        match entry.event:
            case "ringing":
                words = tr("It rings")
            case "answered":
                self._listening = entry.sid
                words = tr("Answered")
            case "completed":
                self._listening = "" if self._listening == entry.sid else self._listening
                done = entry.status == "completed"
                words = tr("Hung up") if done else dial_words(entry.status).capitalize()
            case _:
                return []
        return [self._aside(words, entry.time, entry.sid, name)]

    def _talked(self, entry: Waited) -> list[Line]:
        leg = self._listening
        if not leg:
            return []
        words = tr("Talked to the caller for {time}", time=clock_words(entry.seconds))
        return [self._aside(words, entry.time, leg, self.legs[leg])]

    def _requested(self, entry: Requested) -> list[Line]:
        """What machine detection reports is said on the leg of whom it is about."""
        if entry.purpose == "action":
            return self._answered(entry)
        if entry.purpose != "machine detection callback":
            return []
        sid = dict(entry.params).get("CallSid", "")
        words = machine_words(entry.event)
        if sid in self.legs:
            return [self._aside(words, entry.time, sid, self.legs[sid])]
        return [Line(Side.NOTE, words, entry.time, "event")]

    def _aside(self, words: str, time: float, leg: str, who: str) -> Line:
        return Line(Side.NOTE, words, time, "event", leg=leg, who=who, is_aside=True)

    def _leg(self, is_callee: bool) -> tuple[str, str]:
        """The leg that listens, and its name; the caller's own has none."""
        if not is_callee:
            return "", ""
        if self._listening:
            return self._listening, self.legs[self._listening]
        return _CALLEE, self.legs.setdefault(_CALLEE, tr("Callee"))

    def _name(self, label: str) -> str:
        """A name for one more leg; somebody who is called again gets a number."""
        taken, name, number = set(self.legs.values()), label, 2
        while name in taken:
            name, number = f"{label} ({number})", number + 1
        return name


def are_keys(text: str) -> bool:
    """Whether what a caller entered is a key of the phone, not words."""
    return _KEY.fullmatch(text) is not None


def lines_of(trace: Sequence[TraceEntry], *, message: bool = False) -> list[Line]:
    """The lines that a trace comes to; ``message``: it is no call but a message."""
    return Conversation(message).lines(trace)
