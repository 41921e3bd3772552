"""Enqueue: waits in a queue, hearing its wait document over and over, until taken out.

Rules: https://www.twilio.com/docs/voice/twiml/enqueue and /leave.
"""

from __future__ import annotations

from designer.simulator import script
from designer.simulator.events import QueueResult
from designer.simulator.fetcher import resolve
from designer.simulator.interpreter import run_documents
from designer.simulator.limits import HOLD_SECONDS
from designer.simulator.moments import Accept, Moment, MomentKind
from designer.simulator.result import EndedBy
from designer.simulator.script import (
    NEXT,
    CallerHungUp,
    Finish,
    Goto,
    Scope,
    Script,
    Step,
    TakenOff,
    Verb,
)
from designer.simulator.session import Session
from designer.simulator.transport import Pairs
from designer.simulator.verbs.attributes import goto_action, has_action, integer, method
from designer.simulator.verbs.record import request_unheard
from designer.simulator.verbs.talking import talk
from designer.twiml import Element

WAIT_VERBS = frozenset({"Say", "Play", "Pause", "Hangup", "Redirect", "Leave", "Gather"})
DEFAULT_MAX_SIZE = 1_000
BRIDGED = frozenset({"bridged", "bridging-in-process", "redirected-from-bridged"})
SHORTEST_ROUND = 1.0
"""A wait document in which no time passes is not asked for again before a second has."""

_QUEUE = frozenset({Accept.QUEUE})


class _Wait:
    """One stay in the queue: its identifier, and since when."""

    def __init__(self, session: Session, element: Element) -> None:
        self.sid = session.new_sid("QU")
        self.since = session.clock
        self._max_size = integer(element, "maxQueueSize", DEFAULT_MAX_SIZE, minimum=1)
        self._session = session

    @property
    def seconds(self) -> int:
        """Whole seconds waited so far."""
        return int(self._session.clock - self.since)

    def parameters(self) -> Pairs:
        """The parameters of a request for the wait document."""
        return (
            *self._session.parameters(),
            ("QueueSid", self.sid),
            ("QueuePosition", "1"),
            ("QueueTime", str(self.seconds)),
            ("AvgQueueTime", str(self.seconds)),
            ("CurrentQueueSize", "1"),
            ("MaxQueueSize", str(self._max_size)),
        )


def enqueue(session: Session, verb: Verb) -> Script[Step]:
    """Run an Enqueue; its action when it has one, else the next verb."""
    element = verb.element
    name = element.text.strip() or element.get("workflowSid").strip()
    wait = _Wait(session, element)
    if not name:
        session.note("Enqueue names no queue.", verb.place)
        return _after(session, verb, wait, "error")
    session.heard(f"[enqueue {name}]", verb.place, verb.scope.leg)
    try:
        ended = yield from _wait(session, verb, wait)
    except CallerHungUp:
        _request_unheard(session, verb, wait, "hangup")
        raise
    if isinstance(ended, Finish):
        _request_unheard(session, verb, wait, "hangup")
        return ended
    waited = wait.seconds
    if ended.result in BRIDGED:
        try:
            yield from talk(session, verb, verb.place, name, ended.duration, Accept.QUEUE)
        except CallerHungUp:
            _request_unheard(session, verb, wait, ended.result, waited)
            raise
    return _after(session, verb, wait, ended.result, waited)


def _wait(session: Session, verb: Verb, wait: _Wait) -> Script[QueueResult | Finish]:
    """Wait until something happens: how the queue is left, or the end of the call."""
    try:
        yield from session.spend(_moment(session, verb, MomentKind.JOINING, 0.0))
        url = verb.element.get("waitUrl").strip()
        if not url:
            while True:
                yield from session.spend(_moment(session, verb, MomentKind.WAITING, HOLD_SECONDS))
        scope = _scope(verb, wait)
        goto = Goto(
            method(verb.element, "waitUrlMethod"),
            resolve(verb.place.url, url),
            (),
            "wait document",
        )
        while True:
            start = session.clock
            finish = yield from run_documents(session, scope, goto)
            match finish.by:
                case script.LEFT:
                    return QueueResult("leave")
                case EndedBy.ERROR:
                    return QueueResult("error")
                case EndedBy.HANGUP_VERB:
                    return finish
                case _:
                    gap = SHORTEST_ROUND if session.clock == start else 0.0
                    yield from session.spend(_moment(session, verb, MomentKind.WAITING, gap))
    except TakenOff as taken:
        event = taken.event
        return event if isinstance(event, QueueResult) else QueueResult("error")


def _after(
    session: Session, verb: Verb, wait: _Wait, result: str, seconds: int | None = None
) -> Step:
    if not has_action(session, verb):
        return NEXT
    return goto_action(verb, _result(wait, result, seconds))


def _result(wait: _Wait, result: str, seconds: int | None = None) -> Pairs:
    waited = wait.seconds if seconds is None else seconds
    return (("QueueResult", result), ("QueueSid", wait.sid), ("QueueTime", str(waited)))


def _request_unheard(
    session: Session, verb: Verb, wait: _Wait, result: str, seconds: int | None = None
) -> None:
    """The call is over: the action learns how the queue was left, its document is not run."""
    if verb.element.get("action").strip():
        request_unheard(session, verb, goto_action(verb, _result(wait, result, seconds)))


def _scope(verb: Verb, wait: _Wait) -> Scope:
    return Scope(
        name="a queue's wait document",
        parameters=wait.parameters,
        leg=verb.scope.leg,
        verbs=WAIT_VERBS,
        refused="12200",
        accepts=verb.scope.accepts | _QUEUE,
        within=verb.run,
        speaks_errors=False,
        can_leave=True,
    )


def _moment(session: Session, verb: Verb, kind: MomentKind, seconds: float) -> Moment:
    return Moment(
        kind=kind,
        seconds=seconds,
        at=session.clock,
        place=verb.place,
        verb=verb.tag,
        run=verb.run,
        accepts=verb.scope.accepts | _QUEUE,
        text=verb.element.text.strip(),
        leg=verb.scope.leg,
        within=verb.run,
    )
