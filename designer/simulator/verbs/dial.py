"""Dial: rings others and connects them to the caller.

Rules: https://www.twilio.com/docs/voice/twiml/dial and its nouns' pages.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from designer.simulator.events import DialResult
from designer.simulator.fetcher import resolve
from designer.simulator.legs import DialledLeg
from designer.simulator.limits import RINGING_BUFFER_SECONDS
from designer.simulator.moments import Accept, Leg, Moment, MomentKind
from designer.simulator.reports import recording_url, report_recording
from designer.simulator.script import (
    NEXT,
    CallerHungUp,
    Goto,
    Interruption,
    Replaced,
    Script,
    Step,
    Verb,
)
from designer.simulator.session import Session
from designer.simulator.speech import tone_seconds
from designer.simulator.transport import Pairs
from designer.simulator.verbs.application import application_url, run_application
from designer.simulator.verbs.attributes import (
    boolean,
    goto_action,
    has_action,
    integer,
    method,
)
from designer.simulator.verbs.conference import confer
from designer.simulator.verbs.dialqueue import dial_queue
from designer.simulator.verbs.record import request_unheard
from designer.simulator.verbs.talking import talk
from designer.simulator.verbs.targets import Connection, Target, targets_of
from designer.simulator.verbs.whisper import accepted_by_callee
from designer.twiml import Element

ANSWERED = frozenset({"completed", "answered"})
_RINGING = frozenset({Accept.DIAL})
_RECORDED = frozenset({"record-from-answer", "record-from-ringing", "true"})
_CALLER_ID = re.compile(r"\+?[\d\s().-]+|[\w.+@:-]+")
"""A phone number as people write it, a client's name, or a SIP user."""

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


def dial(session: Session, verb: Verb) -> Script[Step]:
    """Run a Dial; its action when it has one, else the next verb."""
    options = DialOptions.of(verb.element)
    targets = targets_of(verb)
    if not options.answer_on_bridge:
        session.answer()
    if not targets:
        if any(noun.tag == "Queue" for noun in verb.element.elements):
            session.warn("14210", "Queue names no queue.", verb.place)
        session.note("Dial names nobody to call.", verb.place)
        return _after(session, verb, Connection("failed"))
    caller_id = verb.element.get("callerId").strip()
    if caller_id and not _CALLER_ID.fullmatch(caller_id):
        session.warn("13214", f"“{caller_id}” is no caller ID.", verb.place)
    labels = ", ".join(target.label for target in targets)
    session.heard(f"[dial {labels}]", verb.place, verb.scope.leg)
    try:
        connection = yield from _connect(session, verb, options, targets)
    except CallerHungUp:
        _after_caller_hung_up(session, verb)
        raise
    except Replaced as replaced:
        return _transfer(session, verb, replaced.target)
    return _after(session, verb, connection)


def _transfer(session: Session, verb: Verb, target: str) -> Step:
    """The callee handed the call on (SIP REFER): the referUrl says where the caller goes.

    Rule: https://www.twilio.com/docs/voice/api/refer-to-twilio.
    """
    session.resulted(verb, "transferred")
    element = verb.element
    url = resolve(verb.place.url, element.get("referUrl"))
    return Goto(method(element, "referMethod"), url, (("ReferTransferTarget", target),), "transfer")


def _connect(
    session: Session, verb: Verb, options: DialOptions, targets: tuple[Target, ...]
) -> Script[Connection]:
    for target in targets:
        if target.kind == "Conference":
            session.answer()
            status = yield from confer(session, verb, target)
            return Connection(status, is_conference=True)
    url = application_url(session, targets[0])
    if url:
        leg = _leg(session, verb, targets[0])
        return (yield from run_application(session, verb, targets[0], leg, url))
    if session.exchange.is_shared and targets[0].kind == "Queue":
        return (yield from dial_queue(session, verb, targets[0], options.timeout))
    if not options.sequential:
        return (yield from _ring(session, verb, options, targets))
    statuses: list[str] = []
    for target in targets:
        connection = yield from _ring(session, verb, options, (target,))
        if connection.seconds is not None:
            return connection
        statuses.append(connection.status)
    return Connection(overall_status(statuses), sid=connection.sid)


def _ring(
    session: Session, verb: Verb, options: DialOptions, targets: tuple[Target, ...]
) -> Script[Connection]:
    """Ring ``targets`` at once; the first to answer is connected, the others stop ringing."""
    legs = {target: _leg(session, verb, target) for target in targets}
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
    return Connection(overall_status(statuses), sid=first.sid)


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


def _leg(session: Session, verb: Verb, target: Target) -> DialledLeg:
    caller_id = verb.element.get("callerId").strip()
    name = target.name if target.kind not in ("Client",) else target.label
    return DialledLeg(session, target.label, name, target.element, target.place, caller_id)


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
        session.heard(f"[dtmf {digits}]", target.place, Leg.CALLEE, tone_seconds(digits))
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
    return Moment(
        kind=MomentKind.RINGING,
        seconds=max(0.0, seconds),
        at=session.clock,
        place=targets[0].place if len(targets) == 1 else verb.place,
        verb=verb.tag,
        run=verb.run,
        accepts=verb.scope.accepts | _RINGING if can_answer else verb.scope.accepts,
        text=", ".join(labels),
        targets=labels,
    )


def _after(session: Session, verb: Verb, connection: Connection) -> Step:
    session.resulted(verb, connection.status, connection.seconds or 0.0)
    if not has_action(session, verb):
        return NEXT
    return goto_action(verb, _parameters(session, connection))


def _after_caller_hung_up(session: Session, verb: Verb) -> None:
    """The documentation does not say whether the action is requested then; strict requests it."""
    if not verb.element.get("action").strip():
        return
    matter = "The caller hung up in Dial"
    if not session.choose(matter, "no action", "the action is requested, unheard", verb.place):
        return
    params = _parameters(session, Connection("completed"))
    request_unheard(session, verb, goto_action(verb, params))


def _parameters(session: Session, connection: Connection) -> Pairs:
    """The action's parameters. After a conference neither call nor duration are named."""
    status = ("DialCallStatus", connection.status)
    if connection.is_conference:
        return (status,)
    joined = connection.seconds is not None
    params: list[tuple[str, str]] = [
        status,
        ("DialCallSid", connection.sid or session.new_sid("CA")),
        ("DialBridged", "true" if joined else "false"),
    ]
    if connection.seconds is not None:
        params.append(("DialCallDuration", str(round(connection.seconds))))
        if connection.recording:
            params.append(("RecordingUrl", recording_url(session, connection.recording)))
            params.append(("RecordingSid", connection.recording))
            params.append(("RecordingDuration", str(round(connection.seconds))))
    return (*params, *connection.returned)
