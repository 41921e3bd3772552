"""Dial: rings others and connects them to the caller.

Rules: https://www.twilio.com/docs/voice/twiml/dial and its nouns' pages.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from designer.simulator.events import DialResult
from designer.simulator.limits import RINGING_BUFFER_SECONDS
from designer.simulator.moments import Accept, Moment, MomentKind
from designer.simulator.script import (
    NEXT,
    CallerHungUp,
    Script,
    Step,
    Verb,
)
from designer.simulator.session import Session
from designer.simulator.transport import Pairs
from designer.simulator.verbs.attributes import boolean, goto_action, has_action, integer
from designer.simulator.verbs.conference import confer
from designer.simulator.verbs.record import request_unheard
from designer.simulator.verbs.talking import talk
from designer.simulator.verbs.targets import Target, targets_of
from designer.simulator.verbs.whisper import accepted_by_callee
from designer.twiml import Element

ANSWERED = frozenset({"completed", "answered"})
_RINGING = frozenset({Accept.DIAL})
_RECORDED = frozenset({"record-from-answer", "record-from-ringing", "true"})


@dataclass(frozen=True, slots=True)
class DialOptions:
    """A Dial's attributes; times in seconds."""

    timeout: float
    answer_on_bridge: bool
    sequential: bool
    records: bool

    @classmethod
    def of(cls, element: Element) -> DialOptions:
        """The options of a Dial element."""
        record = element.get("record").strip().removesuffix("-dual")
        return cls(
            timeout=float(integer(element, "timeout", 30, minimum=1, maximum=600)),
            answer_on_bridge=boolean(element, "answerOnBridge", False),
            sequential=boolean(element, "sequential", False),
            records=record in _RECORDED,
        )


@dataclass(frozen=True, slots=True)
class Connection:
    """How a Dial came out: its DialCallStatus, and the seconds talked, None when never joined."""

    status: str
    seconds: float | None = None
    conference: bool = False


def dial(session: Session, verb: Verb) -> Script[Step]:
    """Run a Dial; its action when it has one, else the next verb."""
    options = DialOptions.of(verb.element)
    targets = targets_of(verb)
    if not options.answer_on_bridge:
        session.answer()
    if not targets:
        session.note("Dial names nobody to call.", verb.place)
        return _after(session, verb, options, Connection("failed"))
    labels = ", ".join(target.label for target in targets)
    session.heard(f"[dial {labels}]", verb.place, verb.scope.leg)
    try:
        connection = yield from _connect(session, verb, options, targets)
    except CallerHungUp:
        _after_caller_hung_up(session, verb, options)
        raise
    return _after(session, verb, options, connection)


def _connect(
    session: Session, verb: Verb, options: DialOptions, targets: tuple[Target, ...]
) -> Script[Connection]:
    for target in targets:
        if target.kind == "Conference":
            session.answer()
            status = yield from confer(session, verb, target)
            return Connection(status, conference=True)
    if not options.sequential:
        return (yield from _ring(session, verb, options, targets))
    statuses: list[str] = []
    for target in targets:
        connection = yield from _ring(session, verb, options, (target,))
        if connection.seconds is not None:
            return connection
        statuses.append(connection.status)
    return Connection(overall_status(statuses))


def _ring(
    session: Session, verb: Verb, options: DialOptions, targets: tuple[Target, ...]
) -> Script[Connection]:
    """Ring ``targets`` at once; the first to answer is connected, the others stop ringing."""
    pending = list(targets)
    statuses: list[str] = []
    end = session.clock + options.timeout + RINGING_BUFFER_SECONDS
    while pending:
        event = yield from session.spend(_ringing(session, verb, pending, end - session.clock))
        if not isinstance(event, DialResult):
            statuses.extend("no-answer" for _ in pending)
            break
        hit = [one for one in pending if not event.target or one.is_called(event.target)]
        if event.status in ANSWERED and hit:
            return (yield from _answered(session, verb, hit[0], event))
        for target in hit:
            pending.remove(target)
            statuses.append(event.status)
    return Connection(overall_status(statuses))


def overall_status(statuses: Iterable[str]) -> str:
    """The one DialCallStatus for several legs that nobody answered.

    The documentation does not say; busy needs all to be busy, one failure is reported as such.
    """
    kinds = set(statuses)
    if len(kinds) == 1:
        return kinds.pop()
    return "failed" if "failed" in kinds else "no-answer"


def _answered(
    session: Session, verb: Verb, target: Target, event: DialResult
) -> Script[Connection]:
    if not (yield from accepted_by_callee(session, verb, target)):
        return Connection("no-answer")
    session.answer()
    seconds = yield from talk(
        session, verb, target.place, target.label, event.duration, Accept.DIAL
    )
    return Connection("completed", seconds)


def _ringing(session: Session, verb: Verb, targets: list[Target], seconds: float) -> Moment:
    labels = tuple(target.label for target in targets)
    return Moment(
        kind=MomentKind.RINGING,
        seconds=max(0.0, seconds),
        at=session.clock,
        place=targets[0].place if len(targets) == 1 else verb.place,
        verb=verb.tag,
        run=verb.run,
        accepts=verb.scope.accepts | _RINGING,
        text=", ".join(labels),
        targets=labels,
    )


def _after(session: Session, verb: Verb, options: DialOptions, connection: Connection) -> Step:
    if not has_action(session, verb):
        return NEXT
    return goto_action(verb, _parameters(session, options, connection))


def _after_caller_hung_up(session: Session, verb: Verb, options: DialOptions) -> None:
    """The documentation does not say whether the action is requested then; strict requests it."""
    if not verb.element.get("action").strip():
        return
    if not session.setup.strict:
        session.note("The caller hung up in Dial: its action is not requested.", verb.place)
        return
    session.note("strict: the action is requested after the caller hung up.", verb.place)
    params = _parameters(session, options, Connection("completed"))
    request_unheard(session, verb, goto_action(verb, params))


def _parameters(session: Session, options: DialOptions, connection: Connection) -> Pairs:
    """The action's parameters. After a conference neither call nor duration are named."""
    status = ("DialCallStatus", connection.status)
    if connection.conference:
        return (status,)
    joined = connection.seconds is not None
    params: list[tuple[str, str]] = [
        status,
        ("DialCallSid", session.new_sid("CA")),
        ("DialBridged", "true" if joined else "false"),
    ]
    if connection.seconds is not None:
        params.append(("DialCallDuration", str(round(connection.seconds))))
        if options.records:
            sid = session.new_sid("RE")
            account = session.setup.account_sid
            base = f"https://api.twilio.com/2010-04-01/Accounts/{account}"
            params.append(("RecordingUrl", f"{base}/Recordings/{sid}"))
    return tuple(params)
