"""A call, driven moment by moment by whoever plays the caller.

The call itself is a generator that yields moments and is sent events; this class keeps it from
being misused and gives out what happened. It never sleeps: time is virtual.
"""

from __future__ import annotations

from collections.abc import Sequence

from designer.simulator.events import CallerEvent
from designer.simulator.exchange import Exchange, PeerEvent
from designer.simulator.interpreter import whole_call
from designer.simulator.moments import Moment
from designer.simulator.result import CallResult, result_of
from designer.simulator.session import Session
from designer.simulator.setup import CallSetup
from designer.simulator.trace import TraceEntry
from designer.simulator.transport import Transport
from designer.simulator.verbs import handlers_for


class Call:
    """One call (or one message session) from the first request to its end.

    ``advance()`` starts it. Then every ``moment`` is answered by ``advance(None)`` when its time
    has passed, or by ``advance(event)`` when somebody does something during it; an event that the
    moment does not accept only makes the rest of the moment come next. After the end, ``moment`` is
    None and ``advance`` does nothing.

    Requests are made inside ``advance``: with a transport on the network it may take up to 15
    seconds of real time per request.

    In a shared ``exchange`` other calls may do something to this one: after each ``advance`` of any
    of them, ask every call for its ``take_signal()`` and advance it with what that gives.
    """

    def __init__(
        self, transport: Transport, setup: CallSetup, exchange: Exchange | None = None
    ) -> None:
        handlers = handlers_for(setup.channel)
        self._session = Session(transport, setup, handlers, exchange or Exchange())
        self._script = whole_call(self._session)
        self._started = False
        self._moment: Moment | None = None

    @property
    def setup(self) -> CallSetup:
        """How the call was placed."""
        return self._session.setup

    @property
    def moment(self) -> Moment | None:
        """What goes on now; None before the start and after the end."""
        return self._moment

    @property
    def ended(self) -> bool:
        """Whether the call is over."""
        return self._started and self._moment is None

    @property
    def clock(self) -> float:
        """Seconds of the call's own time since it was placed, up to the current moment's start."""
        return self._session.clock

    @property
    def trace(self) -> Sequence[TraceEntry]:
        """Everything that happened so far; it only ever grows. Not to be changed by its readers."""
        return self._session.trace

    @property
    def sid(self) -> str:
        """The call's identifier."""
        return self._session.sid

    def take_signal(self) -> PeerEvent | None:
        """What another call of the exchange did to this one and it was not advanced with yet."""
        inbox = self._session.party.inbox
        return inbox.popleft() if inbox else None

    @property
    def result(self) -> CallResult:
        """What the call has come to so far."""
        session = self._session
        return result_of(
            session.trace, session.clock, session.answered_or_none, session.final_status
        )

    def advance(self, event: CallerEvent | None = None) -> Moment | None:
        """Let the current moment pass, or let ``event`` happen in it; the next moment, or None.

        The first call places the call and takes no event into account. Raises
        :class:`designer.errors.SimulationError` when the first URL is not an absolute http(s) URL.
        """
        if self.ended:
            return None
        try:
            if not self._started:
                self._started = True
                self._moment = next(self._script)
            else:
                self._moment = self._script.send(event)
        except StopIteration:
            self._moment = None
        except BaseException:
            self._moment = None
            raise
        return self._moment
