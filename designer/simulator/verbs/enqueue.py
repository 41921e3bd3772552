"""Enqueue: waits in a queue, hearing its wait document over and over, until taken out.

Rules: https://www.twilio.com/docs/voice/twiml/enqueue and /leave.
"""

from __future__ import annotations

from designer.simulator import script
from designer.simulator.events import PeerJoined, QueueResult
from designer.simulator.exchange import Waiter
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
from designer.text import tr
from designer.twiml import Element

WAIT_VERBS = frozenset({"Say", "Play", "Pause", "Hangup", "Redirect", "Leave", "Gather"})
DEFAULT_MAX_SIZE = 1_000
BRIDGED = frozenset({"bridged", "bridging-in-process", "redirected-from-bridged"})
SHORTEST_ROUND = 1.0
"""A wait document in which no time passes is not asked for again before a second has."""

_QUEUE = frozenset({Accept.QUEUE, Accept.PEER})


class _Wait:
    """One stay in a queue: its place there, and since when."""

    def __init__(self, session: Session, element: Element, name: str) -> None:
        self.queue = session.exchange.queue(name, session.new_sid("QU"))
        self.max_size = integer(element, "maxQueueSize", DEFAULT_MAX_SIZE, minimum=1)
        self.since = session.clock
        self.waiter: Waiter | None = None
        self._session = session

    @property
    def is_full(self) -> bool:
        """Whether nobody can join."""
        return len(self.queue.waiting) >= self.max_size

    @property
    def seconds(self) -> int:
        """Whole seconds waited so far."""
        return int(self._session.clock - self.since)

    def join(self) -> None:
        """Go to the end of the queue."""
        self.waiter = self.queue.join(self._session.party, self.since)

    def leave(self) -> None:
        """Be out of it, if that has not come about yet."""
        if self.waiter is not None and not self.waiter.is_gone:
            self.queue.leave(self.waiter, self._session.clock - self.since)

    def parameters(self) -> Pairs:
        """The parameters of a request for the wait document."""
        queue = self.queue
        position = queue.position(self.waiter) if self.waiter is not None else 1
        return (
            *self._session.parameters(),
            ("QueueSid", queue.sid),
            ("QueuePosition", str(position)),
            ("QueueTime", str(self.seconds)),
            ("AvgQueueTime", str(int(queue.average(self.seconds)))),
            ("CurrentQueueSize", str(max(1, len(queue.waiting)))),
            ("MaxQueueSize", str(self.max_size)),
        )


def enqueue(session: Session, verb: Verb) -> Script[Step]:
    """Run an Enqueue; its action when it has one, else the next verb."""
    element = verb.element
    name = element.text.strip() or element.get("workflowSid").strip()
    wait = _Wait(session, element, name)
    if not name:
        session.warn("14204", tr("Enqueue names no queue."), verb.place)
        return _after(session, verb, wait, "error")
    session.heard(f"[enqueue {name}]", verb.place, verb.scope.leg)
    if wait.is_full:
        session.warn(
            "14207",
            tr("The queue “{name}” is full: {max_size} calls.", name=name, max_size=wait.max_size),
            verb.place,
        )
        return _after(session, verb, wait, "queue-full")
    wait.join()
    try:
        ended = yield from _wait(session, verb, wait)
    except CallerHungUp:
        _request_unheard(session, verb, wait, "hangup")
        raise
    finally:
        wait.leave()
    if isinstance(ended, Finish):
        _request_unheard(session, verb, wait, "hangup")
        return ended
    waited = wait.seconds
    if ended.result in BRIDGED:
        try:
            yield from _talk(session, verb, name, wait, ended)
        except CallerHungUp:
            _request_unheard(session, verb, wait, ended.result, waited)
            raise
    return _after(session, verb, wait, ended.result, waited)


def _talk(
    session: Session, verb: Verb, name: str, wait: _Wait, ended: QueueResult
) -> Script[float]:
    """Talk to who took the call out of the queue: another call, or one that is only thought of."""
    bridge = wait.waiter.bridge if wait.waiter is not None else None
    if bridge is None:
        return (yield from talk(session, verb, verb.place, name, ended.duration, Accept.QUEUE))
    if bridge.is_over:
        return 0.0
    try:
        return (yield from talk(session, verb, verb.place, name, None, Accept.QUEUE, to_peer=True))
    finally:
        bridge.let_go(session.party)


def _wait(session: Session, verb: Verb, wait: _Wait) -> Script[QueueResult | Finish]:
    """Wait until something happens: how the queue is left, or the end of the call."""
    try:
        yield from session.spend(_stretch(session, verb, MomentKind.JOINING, 0.0))
        url = verb.element.get("waitUrl").strip()
        if not url:
            while True:
                yield from session.spend(_stretch(session, verb, MomentKind.WAITING, HOLD_SECONDS))
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
                    yield from session.spend(_stretch(session, verb, MomentKind.WAITING, gap))
    except TakenOff as taken:
        match taken.event:
            case QueueResult() as result:
                return result
            case PeerJoined():
                return QueueResult("bridged")
            case _:
                return QueueResult("error")


def _after(
    session: Session, verb: Verb, wait: _Wait, result: str, seconds: int | None = None
) -> Step:
    session.resulted(verb, result, float(wait.seconds if seconds is None else seconds))
    if not has_action(session, verb):
        return NEXT
    return goto_action(verb, _result(wait, result, seconds))


def _result(wait: _Wait, result: str, seconds: int | None = None) -> Pairs:
    waited = wait.seconds if seconds is None else seconds
    return (("QueueResult", result), ("QueueSid", wait.queue.sid), ("QueueTime", str(waited)))


def _request_unheard(
    session: Session, verb: Verb, wait: _Wait, result: str, seconds: int | None = None
) -> None:
    """The call is over: the action learns how the queue was left, its document is not run."""
    if verb.element.get("action").strip():
        request_unheard(session, verb, goto_action(verb, _result(wait, result, seconds)))


def _scope(verb: Verb, wait: _Wait) -> Scope:
    return Scope(
        name=tr("a queue's wait document"),
        parameters=wait.parameters,
        leg=verb.scope.leg,
        verbs=WAIT_VERBS,
        refused="12200",
        accepts=verb.scope.accepts | _QUEUE,
        within=verb.run,
        speaks_errors=False,
        can_leave=True,
    )


def _stretch(session: Session, verb: Verb, kind: MomentKind, seconds: float) -> Moment:
    name = verb.element.text.strip()
    at, accepts = session.clock, _QUEUE
    return verb.moment(kind, seconds, at, name, accepts=accepts, within=verb.run)
