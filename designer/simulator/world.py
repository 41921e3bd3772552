"""Several calls at once, in one exchange and on one clock.

    world = World()
    caller = world.place(transport, CallSetup(url), ScriptedCaller(actions, is_alone=False))
    agent = world.place(transport, CallSetup(other), ScriptedCaller(), at=20.0)
    world.run()

Whatever is due first happens first; what a call does to another one reaches it at that same moment.
A preview that lets its calls run in real time needs only the exchange and ``Call.take_signal``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from designer.simulator.call import Call
from designer.simulator.caller import ScriptedCaller
from designer.simulator.events import CallerEvent
from designer.simulator.exchange import Exchange
from designer.simulator.result import CallResult
from designer.simulator.setup import CallSetup, numbered_sids
from designer.simulator.transport import Transport


@dataclass(slots=True, eq=False)
class Line:
    """One call of a world: when it was placed, and what its caller is about to do."""

    call: Call
    caller: ScriptedCaller
    begins: float
    is_placed: bool = False
    planned: CallerEvent | None = None

    @property
    def due(self) -> float:
        """When something happens next on this line, on the world's clock."""
        moment = self.call.moment
        if not self.is_placed:
            return self.begins
        if moment is None:
            return float("inf")
        wait = moment.seconds
        if self.planned is not None and 0.0 <= self.planned.after < wait:
            wait = self.planned.after
        return self.begins + moment.at + wait


class World:
    """Places calls that meet in one exchange, and plays them together. ``now`` is in seconds."""

    def __init__(self) -> None:
        self.exchange = Exchange(is_shared=True)
        self.now = 0.0
        self._lines: list[Line] = []

    def place(
        self,
        transport: Transport,
        setup: CallSetup,
        caller: ScriptedCaller | None = None,
        at: float = 0.0,
    ) -> Call:
        """A call that comes in ``at`` that second; without a caller, one who does nothing.

        Calls get identifiers of their own, unless the setup brings a source of them.
        """
        seed = f"world/{len(self._lines)}"
        setup = setup if setup.sids else replace(setup, sids=numbered_sids(seed))
        call = Call(transport, setup, self.exchange)
        self._lines.append(Line(call, caller or ScriptedCaller((), is_alone=False), at))
        return call

    def run(self) -> list[CallResult]:
        """Play all calls to their ends; what each came to, in the order they were placed."""
        while (line := self._next()) is not None:
            self.now = max(self.now, line.due)
            if not line.is_placed:
                line.is_placed = True
                line.call.advance()
                self._plan(line)
            else:
                self._advance(line, line.planned)
            self._deliver()
        return [line.call.result for line in self._lines]

    def _next(self) -> Line | None:
        """The line on which something happens first; None when all is over."""
        waiting = [line for line in self._lines if line.due < float("inf")]
        return min(waiting, key=lambda line: line.due) if waiting else None

    def _advance(self, line: Line, event: CallerEvent | None) -> None:
        line.call.advance(event)
        self._plan(line)

    def _plan(self, line: Line) -> None:
        moment = line.call.moment
        line.planned = line.caller.answer(moment) if moment is not None else None

    def _deliver(self) -> None:
        """Tell every call what others did to it, until nobody does anything more."""
        told = True
        while told:
            told = False
            for line in self._lines:
                signal = line.call.take_signal()
                moment = line.call.moment
                if signal is None or moment is None:
                    told = told or signal is not None
                    continue
                told = True
                passed = max(0.0, self.now - line.begins - moment.at)
                self._advance(line, replace(signal, after=passed))
