"""How time passes in a call that somebody watches: at what speed, or only by hand. Plain Python."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from designer.simulator import Moment

INSTANT = math.inf
"""The speed at which everything that needs no answer takes no time."""


class Timer(Protocol):
    """What wakes the session up: one callback after a number of real seconds."""

    def start(self, seconds: float, callback: Callable[[], None]) -> None:
        """Call ``callback`` once after ``seconds``, in place of what was asked for before."""

    def stop(self) -> None:
        """Forget it."""

    def now(self) -> float:
        """Seconds on a clock that only goes forward."""


class Pace:
    """The passing of one moment after the other; ``due`` is called when a moment has passed.

    While ``running``, a moment passes at ``speed`` times real time.
    """

    def __init__(self, timer: Timer, due: Callable[[], None]) -> None:
        self._timer = timer
        self._due = due
        self._passed = 0.0
        self._since: float | None = None
        self.speed = 1.0
        self.running = True

    @property
    def is_instant(self) -> bool:
        """Whether nothing takes time but what needs an answer."""
        return math.isinf(self.speed)

    @property
    def passed(self) -> float:
        """Seconds of the current moment that have passed, on the call's own clock."""
        if self._since is None:
            return self._passed
        speed = 1.0 if self.is_instant else self.speed
        return self._passed + (self._timer.now() - self._since) * speed

    def reset(self) -> None:
        """Another moment: nothing of it has passed, and nobody waits for its end."""
        self._timer.stop()
        self._passed, self._since = 0.0, None

    def wait(self, moment: Moment | None) -> None:
        """Wait for the end of the moment, where time runs; None: there is none to wait for."""
        self._timer.stop()
        self._since = None
        if not self.running or moment is None:
            return
        if self.is_instant and not needs_answer(moment):
            self._timer.start(0.0, self._due)
            return
        self._since = self._timer.now()
        if not self.is_instant:
            self._timer.start((moment.seconds - self._passed) / self.speed, self._due)

    def hold(self) -> None:
        """Keep how much has passed: speed or running are about to change."""
        self._passed = self.passed
        self._since = None
        self._timer.stop()


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


def takes_speech(moment: Moment | None) -> bool:
    """Whether words that are said in the moment are listened to."""
    if moment is None:
        return False
    from designer.simulator import Accept  # the window comes up without it

    return Accept.SPEECH in moment.accepts


def takes_keys_only(moment: Moment | None) -> bool:
    """Whether an input is waited for that words are none of."""
    if moment is None or takes_speech(moment):
        return False
    from designer.simulator import Accept, MomentKind

    return moment.kind is MomentKind.LISTENING and Accept.KEYS in moment.accepts
