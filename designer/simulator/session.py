"""The state of one call while it runs: clock, trace, status, and the two ways to spend time.

All that happens is noted here; what is requested goes through ``asking``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from designer.errors import SimulationError
from designer.simulator.bounds import Bounds
from designer.simulator.events import (
    NEEDS,
    CallerEvent,
    DialResult,
    Hangup,
    PeerJoined,
    QueueResult,
)
from designer.simulator.exchange import Exchange, Party
from designer.simulator.faults import FaultyTransport
from designer.simulator.fetcher import Fetcher, is_http_url, resolve
from designer.simulator.limits import MAX_CALL_SECONDS
from designer.simulator.moments import NOWHERE, Leg, Moment, MomentKind, Place
from designer.simulator.parameters import call_parameters, message_parameters
from designer.simulator.result import EndedBy
from designer.simulator.script import (
    CalleeHungUp,
    CallerHungUp,
    Finish,
    Goto,
    Handler,
    Interruption,
    LimitReached,
    Script,
    TakenOff,
    Verb,
)
from designer.simulator.setup import CallSetup, numbered_sids
from designer.simulator.trace import (
    CallAnswered,
    Ended,
    Heard,
    MessageSent,
    Noted,
    Pressed,
    Resulted,
    TraceEntry,
    Waited,
    Warned,
)
from designer.simulator.transport import Pairs, Transport
from designer.text import tr
from designer.twiml import Channel

if TYPE_CHECKING:
    from designer.simulator.services import Service

_WITH_CALLEE = frozenset({MomentKind.TALKING, MomentKind.CONNECTED})


NO_TIME = 1e-6
"""Seconds that count as none, since clocks are sums."""

TOO_LONG = tr("No call lasts longer than four hours.")


class Session:
    """One call's state. Handlers of verbs read and write it; nobody else does."""

    def __init__(
        self,
        transport: Transport,
        setup: CallSetup,
        handlers: Mapping[str, Handler],
        exchange: Exchange,
    ) -> None:
        if not is_http_url(setup.url):
            raise SimulationError(tr("“{url}” is not an http(s) URL to call.", url=setup.url))
        self.setup = setup
        self.handlers = handlers
        self.exchange = exchange
        self.clock = 0.0
        self.trace: list[TraceEntry] = []
        self.new_sid = setup.sids or numbered_sids()
        self.voice = setup.channel is Channel.VOICE
        self.sid = self.new_sid("CA" if self.voice else "SM")
        self.party = Party(self.sid, setup.person)
        self.answered = False
        self.answered_at = 0.0
        self.final_status = ""
        self.replies = 0
        self.callbacks = 0
        self.reports = 0
        self.services: list[Service] = []
        self.unreachable: set[str] = set()
        faulty = any(not fault.is_dial for fault in setup.faults)
        self.fetcher = Fetcher(
            FaultyTransport(transport, setup.faults) if faulty else transport,
            setup.auth_token,
            keeps_post=setup.strict,
        )
        self._warned: set[tuple[str, str, int, tuple[int, ...]]] = set()
        self._runs = 0
        self._bounds = Bounds(self.voice)
        self._asked_fallback = False
        self._status = "queued" if setup.is_outgoing else "ringing"

    # status

    @property
    def status(self) -> str:
        """The CallStatus now."""
        return self._status

    @property
    def answered_or_none(self) -> bool | None:
        """Whether the call was picked up; None for a message."""
        return self.answered if self.voice else None

    def become(self, status: str) -> None:
        """From now on requests carry this CallStatus."""
        self._status = status

    def answer(self, leg: Leg = Leg.CALLER) -> None:
        """Pick the caller's call up, unless it is already; another leg is up anyway."""
        if not self.answered and self.voice and leg is Leg.CALLER:
            self.answered = True
            self.answered_at = self.clock
            self._status = "in-progress"
            self.trace.append(CallAnswered(self.clock))

    def complete(self) -> None:
        """From now on requests say that the call is over (they come after a hang-up)."""
        self._status = "completed"

    def settle(self, status: str = "") -> None:
        """Decide the final CallStatus: ``status``, or what follows from being answered."""
        if self.voice:
            self.final_status = status or ("completed" if self.answered else "canceled")
            self._status = self.final_status

    def end(self, finish: Finish) -> None:
        """Write the last entry of the trace."""
        self.trace.append(Ended(self.clock, finish.by, finish.error_code, finish.place))

    def parameters(self) -> Pairs:
        """The standard parameters of a request that is made now."""
        if self.voice:
            return call_parameters(self.setup, self.sid, self._status)
        return message_parameters(self.setup, self.sid)

    def next_run(self) -> int:
        """The serial number for a verb that starts now."""
        self._runs += 1
        return self._runs

    def dial_fault(self, target: str, place: Place) -> str:
        """How calling ``target`` fails on purpose: a DialCallStatus, empty when it does not."""
        return next((f.kind for f in self.setup.faults if f.hits_dial(target, place)), "")

    # the record

    def heard(
        self, text: str, place: Place, leg: Leg, seconds: float = 0.0, cut: bool = False
    ) -> None:
        """Note that something was heard."""
        self.trace.append(Heard(self.clock, text, cut, place, leg, seconds))

    def pressed(self, text: str, place: Place, leg: Leg) -> None:
        """Note a key or words that the call listened to."""
        self.trace.append(Pressed(self.clock, text, place, leg))

    def resulted(self, verb: Verb, result: str, seconds: float = 0.0) -> None:
        """Note what a verb that waits for somebody came to."""
        leg = verb.scope.leg
        self.trace.append(Resulted(self.clock, verb.tag, result, seconds, verb.place, leg))

    def warn(self, code: str, message: str, place: Place = NOWHERE) -> None:
        """Note a warning with Twilio's code; once for each place while a document runs."""
        known = (code, place.url, place.index, place.path)
        if place.index >= 0 and known in self._warned:
            return
        self._warned.add(known)
        self.trace.append(Warned(self.clock, code, message, place))

    def note(self, message: str, place: Place = NOWHERE) -> None:
        """Note something that is worth knowing and has no code."""
        self.trace.append(Noted(self.clock, message, place))

    def choose(self, matter: str, usual: str, strict: str, place: Place = NOWHERE) -> bool:
        """Whether to take the strict reading where Twilio's pages leave one; the trace says so.

        ``matter`` is what came up, ``usual`` and ``strict`` are clauses: what follows then.
        """
        done, other = (strict, usual) if self.setup.strict else (usual, strict)
        note = tr(
            "{matter}: here {done}. Twilio’s pages leave open whether {other} instead.",
            matter=matter,
            done=done,
            other=other,
        )
        self.note(note, place)
        return self.setup.strict

    def send_message(
        self, to: str, from_: str, body: str, media: tuple[str, ...], place: Place
    ) -> None:
        """Send a message, as far as the record goes."""
        self.trace.append(MessageSent(self.clock, to, from_, body, media, place))

    # time

    def spend(
        self, moment: Moment, absorb: Callable[[CallerEvent], bool] | None = None
    ) -> Script[CallerEvent | None]:
        """Let a silent ``moment`` pass, or be ended by an event that it accepts; that or None.

        ``absorb`` may take an event so that the moment goes on. Raises an
        :class:`Interruption` for a hang-up, for being taken off hold, and at the call's limits.
        """
        start = self.clock
        try:
            return (yield from self._pass(moment, absorb))
        finally:
            seconds = self.clock - start
            if seconds > 0:
                self.trace.append(
                    Waited(
                        self.clock,
                        moment.kind,
                        seconds,
                        moment.place,
                        moment.run,
                        moment.leg,
                        moment.text,
                    )
                )

    def _pass(
        self, moment: Moment, absorb: Callable[[CallerEvent], bool] | None
    ) -> Script[CallerEvent | None]:
        while True:
            self._bounds.count_moment(self.clock)
            left = MAX_CALL_SECONDS - self.clock
            if left <= NO_TIME:
                raise LimitReached(EndedBy.TIME_LIMIT, TOO_LONG)
            seconds = min(moment.seconds, left)
            is_last = moment.seconds >= left
            if is_last:
                moment = replace(moment, seconds=seconds)
            event = yield moment
            if event is None:
                self.clock += seconds
                if is_last:
                    raise LimitReached(EndedBy.TIME_LIMIT, TOO_LONG)
                return None
            passed = event.after if 0.0 <= event.after <= seconds else seconds
            if event.after < 0.0:
                passed = 0.0
            self.clock += passed
            if self._taken(event, moment) and not (absorb is not None and absorb(event)):
                return event
            if passed >= seconds:
                return None
            moment = replace(moment, seconds=seconds - passed, at=self.clock)

    def _taken(self, event: CallerEvent, moment: Moment) -> bool:
        """Whether the moment accepts the event; raises when the event ends more than the moment."""
        if isinstance(event, Hangup):
            who = event.leg or moment.leg
            if who is Leg.CALLER:
                self._bounds.had_input()
                raise CallerHungUp
            if moment.leg is Leg.CALLEE or moment.kind in _WITH_CALLEE:
                raise CalleeHungUp
            return False
        if NEEDS[type(event)] not in moment.accepts:
            return False
        self._bounds.had_input()
        self._asked_fallback = False
        if moment.within and isinstance(event, DialResult | QueueResult | PeerJoined):
            raise TakenOff(event)
        return True

    def perform(
        self, moment: Moment, mark: str, absorb: Callable[[CallerEvent], bool] | None = None
    ) -> Script[CallerEvent | None]:
        """Spend a moment in which ``mark`` is heard, and note how much of it was; the event."""
        start = self.clock
        try:
            event = yield from self._pass(moment, absorb)
        except Interruption:
            self._note_heard(moment, mark, start)
            raise
        self._note_heard(moment, mark, start)
        return event

    def _note_heard(self, moment: Moment, mark: str, start: float) -> None:
        seconds = self.clock - start
        cut = seconds < moment.seconds - 1e-9
        self.trace.append(Heard(self.clock, mark, cut, moment.place, moment.leg, seconds))

    # requests

    def begin_document(self) -> None:
        """A document is about to be requested: what it runs into is warned of anew.

        Raises :class:`LimitReached` when too many were requested with no input between.
        """
        self._bounds.count_request()
        self._warned.clear()

    def fallback(self, code: str, url: str) -> Goto | None:
        """The request to the fallback URL after an error ``code`` at ``url``; None without one.

        It is asked once, and again only after the caller did something: a call whose fallback leads
        into the next failure ends there (our reading of
        https://www.twilio.com/docs/usage/security/availability-reliability).
        """
        if not self.setup.fallback_url:
            return None
        if self._asked_fallback:
            self.note(
                tr(
                    "The fallback was asked already: it is not asked again. "
                    "Twilio’s pages do not say."
                )
            )
            return None
        self._asked_fallback = True
        target = resolve(self.setup.url, self.setup.fallback_url)
        params = (("ErrorCode", code), ("ErrorUrl", url))
        method = "GET" if self.setup.fallback_method.upper() == "GET" else "POST"
        return Goto(method, target, params, "fallback")
