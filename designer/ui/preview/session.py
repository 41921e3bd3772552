"""The call that the preview plays: a simulated call driven in real time. Plain Python, no widgets.

It runs on the compiled bundle through the simulator's transport; the flow is looked at only to
name the link that was just taken.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from designer.bundle import BundleEntry, EntryKind
from designer.errors import DesignerError
from designer.flow import Project
from designer.ui.preview.way import Way, WayStep

if TYPE_CHECKING:
    from designer.flow import Compiled
    from designer.simulator import Call, CallerEvent, CallSetup, Moment, TraceEntry

INSTANT = math.inf
"""The speed at which everything that needs no answer takes no time."""

BURST = 25
"""How many moments pass in one go at instant speed before the window may draw again."""

Listener = Callable[[], None]


class Timer(Protocol):
    """What wakes the session up: one callback after a number of real seconds."""

    def start(self, seconds: float, callback: Callable[[], None]) -> None:
        """Call ``callback`` once after ``seconds``, in place of what was asked for before."""

    def stop(self) -> None:
        """Forget it."""

    def now(self) -> float:
        """Seconds on a clock that only goes forward."""


class CallSession:
    """One call at a time. ``listener`` is told after everything that may show.

    While ``running``, moments pass by themselves at ``speed`` times real time; otherwise only
    ``skip`` moves on, step by step.
    """

    def __init__(self, timer: Timer, listener: Listener) -> None:
        self._timer = timer
        self._listener = listener
        self._call: Call | None = None
        self._way: Way | None = None
        self._passed = 0.0
        self._since: float | None = None
        self.entry: BundleEntry | None = None
        self.speed = 1.0
        self.running = True
        self.refusal = ""

    # what is going on

    @property
    def call(self) -> Call | None:
        """The call, also after its end; None before the first."""
        return self._call

    @property
    def moment(self) -> Moment | None:
        """What goes on now."""
        return self._call.moment if self._call is not None else None

    @property
    def is_on(self) -> bool:
        """Whether a call is going on."""
        return self.moment is not None

    @property
    def is_message(self) -> bool:
        """Whether the entry takes text messages."""
        return self.entry is not None and self.entry.kind is EntryKind.MESSAGE

    @property
    def takes_speech(self) -> bool:
        """Whether words that are said now are listened to."""
        if self.moment is None:
            return False
        from designer.simulator import Accept

        return Accept.SPEECH in self.moment.accepts

    @property
    def trace(self) -> Sequence[TraceEntry]:
        """What happened so far."""
        return self._call.trace if self._call is not None else ()

    @property
    def elapsed(self) -> float:
        """Seconds of the current moment that have passed, on the call's own clock."""
        if self.moment is None:
            return 0.0
        passed = self._passed
        if self._since is not None:
            speed = 1.0 if math.isinf(self.speed) else self.speed
            passed += (self._timer.now() - self._since) * speed
        return min(passed, self.moment.seconds)

    @property
    def remaining(self) -> float:
        """Seconds of the current moment that are left."""
        return self.moment.seconds - self.elapsed if self.moment is not None else 0.0

    @property
    def clock(self) -> float:
        """Seconds since the call was placed."""
        return self._call.clock + self.elapsed if self._call is not None else 0.0

    def new_steps(self) -> list[WayStep]:
        """The nodes that the call came through since this was last asked, with their links."""
        return self._way.advance(self.trace) if self._way is not None else []

    def node_of(self, document: str, index: int) -> str:
        """The node of an element of a document; empty when it is none of this flow's."""
        return self._way.node_of(document, index) if self._way is not None else ""

    def node_of_request(self, document: str, routes: Sequence[tuple[str, str]]) -> str:
        """The node that a request's answer begins with, or that its route belongs to."""
        return self._way.node_of_request(document, routes) if self._way is not None else ""

    # the call

    def place(self, project: Project, entry: str = "", body: str = "") -> bool:
        """Compile ``project`` and place a call at an entry; False with ``refusal`` when it cannot.

        ``body`` is the text of the message, where the entry takes messages.
        """
        from designer.simulator import BundleTransport, Call

        self._drop()
        compiled = _compile(project)
        found = compiled.bundle.entry(entry)
        self.entry = found
        self.refusal = _why_no_call(found)
        if found is None or self.refusal:
            self._listener()
            return False
        transport = BundleTransport(compiled.bundle)
        self._call = Call(transport, setup_of(found, transport.url_of, body))
        self._way = Way(compiled.bundle, project.flow, found.source)
        self._advance(None)
        return self.refusal == ""

    def answer(self, event: CallerEvent) -> None:
        """Somebody does something now; ``event.after`` is filled in."""
        if self._call is None or self.moment is None:
            return
        self._advance(replace(event, after=self.elapsed))

    def press(self, key: str) -> None:
        """A key is pressed."""
        from designer.simulator import Key

        self.answer(Key(key))

    def say(self, text: str) -> None:
        """The caller says something."""
        from designer.simulator import Speech

        self.answer(Speech(text))

    def hang_up(self) -> None:
        """The caller hangs up."""
        from designer.simulator import Hangup, Leg

        self.answer(Hangup(leg=Leg.CALLER))

    def skip(self) -> None:
        """The rest of the moment passes at once, and nobody does anything."""
        if self.moment is not None:
            self._advance(None)

    def run(self) -> None:
        """Moments pass by themselves from here on."""
        self.running = True
        self._wait()
        self._listener()

    def pause(self) -> None:
        """Time stands still until ``skip`` or ``run``."""
        self._passed = self.elapsed
        self._since = None
        self.running = False
        self._timer.stop()
        self._listener()

    def set_speed(self, speed: float) -> None:
        """How many seconds of the call pass in one of ours; INSTANT waits for answers only."""
        self._passed = self.elapsed
        self._since = None
        self.speed = speed
        self._wait()
        self._listener()

    def forget(self) -> None:
        """No call at all: as at the start."""
        self._drop()
        self.entry = None
        self.refusal = ""
        self._listener()

    # time

    def _advance(self, event: CallerEvent | None) -> None:
        """Let the call go on, then wait for the next moment to pass."""
        self._step(event)
        if self.running and math.isinf(self.speed):
            for _ in range(BURST):
                if self.moment is None or needs_answer(self.moment):
                    break
                self._step(None)
        self._wait()
        self._listener()

    def _step(self, event: CallerEvent | None) -> None:
        assert self._call is not None
        self._timer.stop()
        self._passed, self._since = 0.0, None
        try:
            self._call.advance(event)
        except DesignerError as error:
            self.refusal = str(error)

    def _wait(self) -> None:
        """Set the timer to the end of the moment, where time runs."""
        self._timer.stop()
        self._since = None
        if not self.running or self.moment is None:
            return
        if math.isinf(self.speed) and not needs_answer(self.moment):
            self._timer.start(0.0, self._on_time)
            return
        self._since = self._timer.now()
        if not math.isinf(self.speed):
            self._timer.start((self.moment.seconds - self._passed) / self.speed, self._on_time)

    def _on_time(self) -> None:
        self._advance(None)

    def _drop(self) -> None:
        self._timer.stop()
        self._call = self._way = None
        self._passed, self._since = 0.0, None


def needs_answer(moment: Moment) -> bool:
    """Whether the moment is one in which somebody is expected to do something."""
    from designer.simulator import Accept, MomentKind

    expected = {
        Accept.DIAL,
        Accept.QUEUE,
        Accept.RECORDING,
        Accept.CONNECTION,
        Accept.PAYMENT,
        Accept.REFERRAL,
    }
    return moment.kind is MomentKind.LISTENING or not expected.isdisjoint(moment.accepts)


def setup_of(entry: BundleEntry, url_of: Callable[[str], str], body: str = "") -> CallSetup:
    """How Twilio would be set up to call in at ``entry``; ``url_of`` makes a path absolute."""
    from designer.simulator import CallSetup, Channel, Direction

    is_message = entry.kind is EntryKind.MESSAGE
    is_outgoing = entry.kind is EntryKind.OUTGOING
    setup = CallSetup(
        url=url_of(entry.path),
        method=entry.method,
        direction=Direction.OUTBOUND_API if is_outgoing else Direction.INBOUND,
        channel=Channel.MESSAGING if is_message else Channel.VOICE,
        fallback_url=url_of(entry.fallback) if entry.fallback else "",
        fallback_method=entry.fallback_method,
        body=body,
    )
    if not entry.number:
        return setup
    return replace(setup, from_=entry.number) if is_outgoing else replace(setup, to=entry.number)


def _compile(project: Project) -> Compiled:
    from designer.flow import compile_flow

    return compile_flow(project.flow, base_url=project.base_url)


def _why_no_call(entry: BundleEntry | None) -> str:
    if entry is None:
        return "There is no entry to call. Add an “Incoming call” to the canvas first."
    if not entry.path:
        return f"“{entry.name}” leads nowhere yet. Draw a link from it to the first verb."
    return ""
