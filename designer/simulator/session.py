"""The state of one call while it runs: clock, trace, status, and the two ways to spend time.

Everything that a verb does to the outside goes through here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from designer.errors import SimulationError
from designer.simulator.events import NEEDS, CallerEvent, DialResult, Hangup, QueueResult
from designer.simulator.fetcher import Fetched, Fetcher, is_http_url, resolve
from designer.simulator.limits import (
    MAX_CALL_SECONDS,
    MAX_MESSAGE_DOCUMENTS,
    MAX_MOMENTS,
    MAX_REQUESTS,
    MAX_REQUESTS_WITHOUT_INPUT,
)
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
    Scope,
    Script,
    TakenOff,
)
from designer.simulator.setup import CallSetup, Direction, numbered_sids
from designer.simulator.trace import (
    CallAnswered,
    Ended,
    Heard,
    MessageSent,
    Noted,
    Pressed,
    Requested,
    TraceEntry,
    Warned,
)
from designer.simulator.transport import Pairs, Transport
from designer.twiml import Channel

_WITH_CALLEE = frozenset({MomentKind.TALKING, MomentKind.CONNECTED})


class Session:
    """One call's state. Handlers of verbs read and write it; nobody else does."""

    def __init__(
        self, transport: Transport, setup: CallSetup, handlers: Mapping[str, Handler]
    ) -> None:
        if not is_http_url(setup.url):
            raise SimulationError(f"“{setup.url}” is not an http(s) URL to call.")
        self.setup = setup
        self.handlers = handlers
        self.clock = 0.0
        self.trace: list[TraceEntry] = []
        self.new_sid = setup.sids or numbered_sids()
        self.voice = setup.channel is Channel.VOICE
        self.sid = self.new_sid("CA" if self.voice else "SM")
        self.answered = False
        self.final_status = ""
        self.replies = 0
        self._fetcher = Fetcher(transport, setup.auth_token)
        self._runs = 0
        self._moments = 0
        self._requests = 0
        self._requests_without_input = 0
        self._ringing_first = setup.direction == Direction.INBOUND
        self._status = "ringing" if self._ringing_first else "in-progress"
        if self.voice and not self._ringing_first:
            self.answer()

    # status

    @property
    def answered_or_none(self) -> bool | None:
        """Whether the call was picked up; None for a message."""
        return self.answered if self.voice else None

    def answer(self, leg: Leg = Leg.CALLER) -> None:
        """Pick the caller's call up, unless it is already; another leg is up anyway."""
        if not self.answered and self.voice and leg is Leg.CALLER:
            self.answered = True
            self._status = "in-progress"
            self.trace.append(CallAnswered(self.clock))

    def complete(self) -> None:
        """From now on requests say that the call is over (they come after a hang-up)."""
        self._status = "completed"

    def end(self, finish: Finish, status: str = "") -> None:
        """Write the last entry of the trace; ``status`` overrides the final call status."""
        if self.voice:
            self.final_status = status or ("completed" if self.answered else "canceled")
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

    # the record

    def heard(
        self, text: str, place: Place, leg: Leg, seconds: float = 0.0, cut: bool = False
    ) -> None:
        """Note that something was heard."""
        self.trace.append(Heard(self.clock, text, cut, place, leg, seconds))

    def pressed(self, text: str, place: Place, leg: Leg) -> None:
        """Note a key or words that the call listened to."""
        self.trace.append(Pressed(self.clock, text, place, leg))

    def warn(self, code: str, message: str, place: Place = NOWHERE) -> None:
        """Note a warning with Twilio's code."""
        self.trace.append(Warned(self.clock, code, message, place))

    def note(self, message: str, place: Place = NOWHERE) -> None:
        """Note a choice of ours."""
        self.trace.append(Noted(self.clock, message, place))

    def send_message(
        self, to: str, from_: str, body: str, media: tuple[str, ...], place: Place
    ) -> None:
        """Send a message, as far as the record goes."""
        self.trace.append(MessageSent(self.clock, to, from_, body, media, place))

    # time

    def spend(
        self, moment: Moment, absorb: Callable[[CallerEvent], bool] | None = None
    ) -> Script[CallerEvent | None]:
        """Let ``moment`` pass, or be ended by an event that it accepts; that event, or None.

        ``absorb`` may take an event so that the moment goes on. Raises an
        :class:`Interruption` for a hang-up, for being taken off hold, and at the call's limits.
        """
        while True:
            self._moments += 1
            if self._moments > MAX_MOMENTS:
                raise LimitReached(EndedBy.TIME_LIMIT)
            left = MAX_CALL_SECONDS - self.clock
            last = moment.seconds >= left
            if last:
                moment = replace(moment, seconds=left)
            event = yield moment
            if event is None:
                self.clock += moment.seconds
                if last:
                    raise LimitReached(EndedBy.TIME_LIMIT)
                return None
            passed = event.after if 0.0 <= event.after <= moment.seconds else moment.seconds
            if event.after < 0.0:
                passed = 0.0
            self.clock += passed
            if self._taken(event, moment) and not (absorb is not None and absorb(event)):
                return event
            if passed >= moment.seconds:
                return None
            moment = replace(moment, seconds=moment.seconds - passed, at=self.clock)

    def _taken(self, event: CallerEvent, moment: Moment) -> bool:
        """Whether the moment accepts the event; raises when the event ends more than the moment."""
        if isinstance(event, Hangup):
            who = event.leg or moment.leg
            if who is Leg.CALLER:
                self._requests_without_input = 0
                raise CallerHungUp
            if moment.leg is Leg.CALLEE or moment.kind in _WITH_CALLEE:
                raise CalleeHungUp
            return False
        if NEEDS[type(event)] not in moment.accepts:
            return False
        self._requests_without_input = 0
        if moment.within and isinstance(event, DialResult | QueueResult):
            raise TakenOff(event)
        return True

    def perform(
        self, moment: Moment, mark: str, absorb: Callable[[CallerEvent], bool] | None = None
    ) -> Script[CallerEvent | None]:
        """Spend a moment in which ``mark`` is heard, and note how much of it was; the event."""
        start = self.clock
        try:
            event = yield from self.spend(moment, absorb)
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

    def fetch(self, goto: Goto, scope: Scope) -> Fetched:
        """Request a document with the scope's parameters and those of ``goto``; record each hop.

        Raises :class:`LimitReached` when too many documents were requested with no input between.
        """
        self._count_request()
        params = _merged(scope.parameters(), goto.params)
        fetched = self._fetcher.fetch(goto.method, goto.url, params)
        for hop in fetched.hops:
            request, response = hop.request, hop.response
            self.trace.append(
                Requested(
                    time=self.clock,
                    method=request.method,
                    url=request.sent_url,
                    params=request.all_params,
                    params_in=request.params_in,
                    status=response.status if response else 0,
                    purpose=goto.purpose,
                    from_cache=response.from_cache if response else False,
                    cookies=request.cookies,
                    document=response.document if response else "",
                    routes=response.routes if response else (),
                    leg=scope.leg,
                    error_code=fetched.error_code if hop is fetched.hops[-1] else "",
                )
            )
        return fetched

    def fallback(self, code: str, url: str) -> Goto | None:
        """The request to the fallback URL after an error ``code`` at ``url``; None without one.

        Rule: https://www.twilio.com/docs/usage/security/availability-reliability.
        """
        if not self.setup.fallback_url:
            return None
        target = resolve(self.setup.url, self.setup.fallback_url)
        params = (("ErrorCode", code), ("ErrorUrl", url))
        method = "GET" if self.setup.fallback_method.upper() == "GET" else "POST"
        return Goto(method, target, params, "fallback")

    def _count_request(self) -> None:
        self._requests += 1
        self._requests_without_input += 1
        if not self.voice and self._requests > MAX_MESSAGE_DOCUMENTS:
            self.warn("14106", f"More than {MAX_MESSAGE_DOCUMENTS} documents for one message.")
            raise LimitReached(EndedBy.REDIRECT_LIMIT)
        if self._requests_without_input > MAX_REQUESTS_WITHOUT_INPUT:
            self.note(
                f"Stopped after {MAX_REQUESTS_WITHOUT_INPUT} documents in a row without any input."
            )
            raise LimitReached(EndedBy.REDIRECT_LIMIT)
        if self._requests > MAX_REQUESTS:
            self.note(f"Stopped after {MAX_REQUESTS} requests in one call.")
            raise LimitReached(EndedBy.REDIRECT_LIMIT)


def _merged(standard: Pairs, own: Pairs) -> Pairs:
    """The standard parameters and a verb's own, which win over a standard one of the same name."""
    if not own:
        return standard
    names = {name for name, _ in own}
    return (*(pair for pair in standard if pair[0] not in names), *own)
