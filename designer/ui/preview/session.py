"""One call that the preview plays: a simulated call driven in real time. Plain Python, no widgets.

It is computed step by step by a runner, at once or in a thread of its own.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from designer.errors import DesignerError
from designer.ui.preview.pace import Pace, Timer, takes_keys_only, takes_speech
from designer.ui.preview.placing import PhoneLine
from designer.ui.preview.playing import Playing
from designer.ui.preview.way import Way, WayStep

if TYPE_CHECKING:
    from designer.simulator import (
        Call,
        CallerEvent,
        Moment,
        Place,
        Requested,
        ScriptedCaller,
        TraceEntry,
    )

Listener = Callable[[], None]


class CallSession:
    """One call at a time. ``listener`` is told after everything that may show.

    While ``running``, moments pass by themselves at ``speed`` times real time; otherwise only
    ``skip`` moves on, step by step. While a server is being asked (``is_busy``), keys are kept for
    what comes next.
    """

    def __init__(self, timer: Timer, listener: Listener) -> None:
        self._pace = Pace(timer, lambda: self._advance(None))
        self._listener = listener
        self._line: PhoneLine | None = None
        self._call: Call | None = None
        self._way: Way | None = None
        self._moment: Moment | None = None
        self._cut: Sequence[TraceEntry] | None = None
        self._ahead: deque[CallerEvent] = deque()
        self._playing = Playing(self._pace)
        self._generation = 0
        self.is_busy = False
        self.refusal = ""

    # what is going on

    @property
    def call(self) -> Call | None:
        """The call, also after its end; None before the first."""
        return self._call

    @property
    def line(self) -> PhoneLine | None:
        """Where the call came in."""
        return self._line

    @property
    def deeds(self) -> list[tuple[Moment, CallerEvent | None]]:
        """The moments so far, each with what was done in it."""
        return self._playing.deeds

    @property
    def moment(self) -> Moment | None:
        """What goes on now; None also while a server is being asked."""
        return None if self.is_busy else self._moment

    @property
    def is_on(self) -> bool:
        """Whether a call is going on."""
        return self.is_busy or self._moment is not None

    @property
    def was_placed(self) -> bool:
        """Whether there is a call to show, on or over."""
        return self._call is not None or self.is_busy

    @property
    def is_cut(self) -> bool:
        """Whether the person hung up while a server was being asked."""
        return self._cut is not None

    @property
    def running(self) -> bool:
        """Whether moments pass by themselves."""
        return self._pace.running

    @property
    def speed(self) -> float:
        """How many seconds of the call pass in one of ours."""
        return self._pace.speed

    @property
    def is_timed(self) -> bool:
        """Whether the moment that goes on will be over by itself, and not at once."""
        moment = self.moment
        return moment is not None and moment.seconds > 0 and not self._pace.is_instant

    def go_like(self, other: CallSession) -> None:
        """Pass time as another session does."""
        self._pace.speed, self._pace.running = other.speed, other.running

    @property
    def asking(self) -> str:
        """The URL of which an answer is waited for."""
        watch = self._line.world.watch if self._line is not None and self.is_busy else None
        return watch.asking if watch is not None else ""

    @property
    def keys_ahead(self) -> int:
        """How many keys wait for the call to go on."""
        return len(self._ahead)

    @property
    def is_message(self) -> bool:
        """Whether it is a text message."""
        return self._line is not None and self._line.is_message

    @property
    def takes_speech(self) -> bool:
        """Whether words that are said now are listened to."""
        return takes_speech(self.moment)

    @property
    def takes_keys_only(self) -> bool:
        """Whether an input is waited for that words are none of."""
        return takes_keys_only(self.moment)

    @property
    def trace(self) -> Sequence[TraceEntry]:
        """What happened so far."""
        if self._cut is not None:
            return self._cut
        return self._call.trace if self._call is not None else ()

    @property
    def elapsed(self) -> float:
        """Seconds of the current moment that have passed, on the call's own clock."""
        return min(self._pace.passed, self.moment.seconds) if self.moment is not None else 0.0

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

    def node_of(self, place: Place) -> str:
        """The node of an element of a document; empty when it is none of this flow's."""
        if self._way is None:
            return ""
        document = place.document or self._way.document_at(place.url)
        return self._way.node_of(document, place.index)

    def node_of_request(self, request: Requested) -> str:
        """The node that a request's answer begins with, or that its route belongs to."""
        return self._way.node_of_request(request) if self._way is not None else ""

    def missed(self, request: Requested, place: Place) -> str:
        """The way out that input took which the Gather at ``place`` does not offer; else empty."""
        return self._way.missed(request, place) if self._way is not None else ""

    def find_way(self, way: Way) -> None:
        """Follow the call in another flow from here on; what is past was no step of it."""
        self._way = way
        way.advance(self.trace)

    # the call

    def place(self, line: PhoneLine, script: ScriptedCaller | None = None) -> None:
        """Place a call on ``line``; with a ``script`` it is played at once, to its end."""
        self._drop()
        self._playing = Playing(self._pace, script)
        self._line = line
        self._way = line.new_way()
        self._go(lambda: self._begin(line))

    def answer(self, event: CallerEvent) -> None:
        """Somebody does something now; ``event.after`` is filled in."""
        from designer.simulator import Key

        if self.is_busy:
            if isinstance(event, Key):
                self._ahead.append(event)
                self._listener()
            return
        if self._moment is not None:
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
        """The caller hangs up; a server that is being asked is not waited for any longer."""
        from designer.simulator import Hangup, Leg

        if self.is_busy:
            self._give_up()
        else:
            self.answer(Hangup(leg=Leg.CALLER))

    def skip(self) -> None:
        """The rest of the moment passes at once, and nobody does anything."""
        if self.moment is not None:
            self._advance(None)

    def hear_others(self) -> None:
        """Take in what other calls in the same world did to this one."""
        if self._call is None or self.moment is None:
            return
        signal = self._call.take_signal()
        if signal is not None:
            self._advance(replace(signal, after=self.elapsed))

    def run(self) -> None:
        """Moments pass by themselves from here on."""
        self._pace.running = True
        self._pace.wait(self.moment)
        self._listener()

    def pause(self) -> None:
        """Time stands still until ``skip`` or ``run``."""
        self._pace.hold()
        self._pace.running = False
        self._listener()

    def set_speed(self, speed: float) -> None:
        """How many seconds of the call pass in one of ours; INSTANT waits for answers only."""
        self._pace.hold()
        self._pace.speed = speed
        self._pace.wait(self.moment)
        self._listener()

    def refuse(self, why: str) -> None:
        """No call: this is why."""
        self._drop()
        self.refusal = why
        self._listener()

    def forget(self) -> None:
        """No call at all: as at the start."""
        self.refuse("")

    # time

    def _begin(self, line: PhoneLine) -> None:
        """In the runner: dial, and let the first moment come."""
        self._call = line.new_call()
        self._playing.step(self._call, None)

    def _advance(self, event: CallerEvent | None) -> None:
        """Let the call go on, then wait for the next moment to pass."""
        call, playing = self._call, self._playing
        assert call is not None
        self._go(lambda: playing.step(call, event))

    def _go(self, job: Callable[[], None]) -> None:
        assert self._line is not None
        self._pace.reset()
        self.is_busy = True
        generation = self._generation
        self._line.world.runner.run(job, lambda error: self._on_done(generation, error))
        if self.is_busy and generation == self._generation:
            self._listener()

    def _on_done(self, generation: int, error: BaseException | None) -> None:
        if generation != self._generation:
            return
        self.is_busy = False
        self._moment = self._call.moment if self._call is not None else None
        if isinstance(error, DesignerError):
            self.refusal = str(error)
        elif error is not None:
            raise error
        if self._ahead and self._moment is not None:
            self._press_ahead(self._moment)
            return
        self._ahead.clear()
        self._pace.wait(self.moment)
        self._listener()

    def _press_ahead(self, moment: Moment) -> None:
        """A key that was pressed while a server was asked counts now, or not at all."""
        from designer.simulator import Accept

        event = self._ahead.popleft()
        if Accept.KEYS in moment.accepts:
            self._advance(event)
            return
        self._ahead.clear()
        self._pace.wait(self.moment)
        self._listener()

    def _give_up(self) -> None:
        """Wait no longer: keep what there is, and let the thread end by itself."""
        assert self._line is not None
        self._generation += 1
        self._cut = tuple(self._call.trace) if self._call is not None else ()
        self._line.world.close()
        self._moment, self.is_busy = None, False
        self._ahead.clear()
        self._pace.reset()
        self._listener()

    def _drop(self) -> None:
        self._generation += 1
        self._pace.reset()
        self._line = self._call = self._way = self._moment = self._cut = None
        self._ahead.clear()
        self._playing = Playing(self._pace)
        self.is_busy = False
        self.refusal = ""
