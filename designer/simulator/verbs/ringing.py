"""Ringing the parties of a Dial until one answers, and the conversation with that one.

Rules: https://www.twilio.com/docs/voice/twiml/dial and its nouns' pages.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from designer.simulator.events import DialResult
from designer.simulator.legs import DialledLeg
from designer.simulator.limits import RINGING_BUFFER_SECONDS
from designer.simulator.moments import Accept, Leg, Moment, MomentKind
from designer.simulator.reports import report_recording
from designer.simulator.script import Interruption, Script, Verb
from designer.simulator.session import Session
from designer.simulator.verbs.attributes import boolean, integer
from designer.simulator.verbs.talking import talk
from designer.simulator.verbs.targets import Connection, Target
from designer.simulator.verbs.whisper import accepted_by_callee
from designer.text import tr
from designer.twiml import Element

ANSWERED = frozenset({"completed", "answered"})
_RINGING = frozenset({Accept.DIAL})
_RECORDED = frozenset({"record-from-answer", "record-from-ringing", "true"})

_GIVEN_UP = "canceled"
"""What becomes of a leg that still rings when another one is answered."""


@dataclass(frozen=True, slots=True)
class DialOptions:
    """A Dial's attributes; times in seconds."""

    timeout: float
    answer_on_bridge: bool
    sequential: bool
    record: str

    @classmethod
    def of(cls, element: Element) -> DialOptions:
        """The options of a Dial element."""
        record = element.get("record").strip()
        return cls(
            timeout=float(integer(element, "timeout", 30, minimum=1, maximum=600)),
            answer_on_bridge=boolean(element, "answerOnBridge", False),
            sequential=boolean(element, "sequential", False),
            record=record if record.removesuffix("-dual") in _RECORDED else "",
        )


def ring(
    session: Session, verb: Verb, options: DialOptions, targets: tuple[Target, ...]
) -> Script[Connection]:
    """Ring ``targets`` at once; the first to answer is connected, the others stop ringing."""
    legs = {target: dialled_leg(session, verb, target) for target in targets}
    for leg in legs.values():
        leg.ring()
    try:
        connection = yield from _wait_for_answer(session, verb, options, legs)
    except Interruption:
        for leg in legs.values():
            leg.end(_GIVEN_UP)
        raise
    return connection


def _wait_for_answer(
    session: Session, verb: Verb, options: DialOptions, legs: dict[Target, DialledLeg]
) -> Script[Connection]:
    rang = session.clock
    end = rang + options.timeout + RINGING_BUFFER_SECONDS
    first = next(iter(legs.values()))
    pending, deaf, statuses = _on_purpose(session, legs)
    while pending or deaf:
        moment = _ringing(session, verb, [*pending, *deaf], end - session.clock, bool(pending))
        event = yield from session.spend(moment)
        if not isinstance(event, DialResult):
            break
        hit = [one for one in pending if not event.target or one.is_called(event.target)]
        if event.status in ANSWERED and hit:
            for other, leg in legs.items():
                if other is not hit[0]:
                    leg.end(_GIVEN_UP)
            return (yield from _answered(session, verb, options, hit[0], legs[hit[0]], event, rang))
        for target in hit:
            pending.remove(target)
            legs[target].end(event.status)
            statuses.append(event.status)
    for target in [*pending, *deaf]:
        legs[target].end("no-answer")
        statuses.append("no-answer")
    return Connection(together(session, verb, statuses), sid=first.sid)


def _on_purpose(
    session: Session, legs: dict[Target, DialledLeg]
) -> tuple[list[Target], list[Target], list[str]]:
    """Who may answer, who rings but will not, and the statuses of those who fail on purpose."""
    pending: list[Target] = []
    deaf: list[Target] = []
    statuses: list[str] = []
    for target, leg in legs.items():
        fault = session.dial_fault(target.label, target.place)
        if not fault:
            pending.append(target)
        elif fault == "no-answer":
            deaf.append(target)
        else:
            leg.end(fault)
            statuses.append(fault)
    return pending, deaf, statuses


def dialled_leg(session: Session, verb: Verb, target: Target) -> DialledLeg:
    """The leg by which a party is called, with the number that it is shown."""
    caller_id = verb.element.get("callerId").strip()
    name = target.name if target.kind not in ("Client",) else target.label
    return DialledLeg(session, target.label, name, target.element, target.place, caller_id)


def together(session: Session, verb: Verb, statuses: list[str]) -> str:
    """The one DialCallStatus for several legs, said where it is our choice."""
    status = overall_status(statuses)
    if len(set(statuses)) > 1:
        ends = ", ".join(statuses)
        session.note(
            tr(
                "Nobody answered ({ends}): DialCallStatus is {status}. Twilio’s pages do not say.",
                ends=ends,
                status=status,
            ),
            verb.place,
        )
    return status


def overall_status(statuses: Iterable[str]) -> str:
    """The one DialCallStatus for several legs that nobody answered.

    The documentation does not say; busy needs all to be busy, one failure is reported as such.
    """
    kinds = set(statuses)
    if len(kinds) == 1:
        return kinds.pop()
    return "failed" if "failed" in kinds else "no-answer"


def _answered(
    session: Session,
    verb: Verb,
    options: DialOptions,
    target: Target,
    leg: DialledLeg,
    event: DialResult,
    rang: float,
) -> Script[Connection]:
    leg.answer(event.machine)
    digits = target.element.get("sendDigits").strip()
    if digits:
        session.heard(f"[dtmf {digits}]", target.place, Leg.CALLEE)
    if not (yield from accepted_by_callee(session, verb, target, leg)):
        leg.end()
        return Connection("no-answer", sid=leg.sid)
    session.answer()
    recording = session.new_sid("RE") if options.record else ""
    since = rang if "ringing" in options.record else session.clock
    if recording:
        _report_recording(session, verb, options, "in-progress", recording, 0.0)
    try:
        seconds = yield from talk(
            session,
            verb,
            target.place,
            target.label,
            event.duration,
            Accept.DIAL,
            is_sip=target.kind == "Sip" or session.setup.person.startswith("sip:"),
        )
    finally:
        leg.end()
        if recording:
            length = session.clock - since
            _report_recording(session, verb, options, "completed", recording, length)
    return Connection("completed", seconds, leg.sid, recording)


def _report_recording(
    session: Session, verb: Verb, options: DialOptions, status: str, sid: str, seconds: float
) -> None:
    channels = 2 if options.record.endswith("-dual") else 1
    element, place = verb.element, verb.place
    report_recording(session, element, place, status, sid, seconds, "DialVerb", channels)


def _ringing(
    session: Session, verb: Verb, targets: list[Target], seconds: float, can_answer: bool
) -> Moment:
    labels = tuple(target.label for target in targets)
    return verb.moment(
        MomentKind.RINGING,
        max(0.0, seconds),
        session.clock,
        ", ".join(labels),
        accepts=_RINGING if can_answer else frozenset(),
        place=targets[0].place if len(targets) == 1 else verb.place,
        targets=labels,
        within=0,
    )
