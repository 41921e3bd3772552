"""How a call goes on from moment to moment, in the runner: by hand, in bursts, or by a script."""

from __future__ import annotations

from typing import TYPE_CHECKING

from designer.ui.preview.pace import Pace, needs_answer

if TYPE_CHECKING:
    from designer.simulator import Call, CallerEvent, Moment, ScriptedCaller

BURST = 25
"""How many moments pass in one go at instant speed before the window may draw again."""

LONGEST_SCRIPT = 400
"""How many moments of a scripted call are played at once; after them its clock stands still."""


class Playing:
    """One call's. ``deeds`` are the moments so far, each with what was done in it.

    A ``script`` answers the call to its end at the first step, or as far as it may go.
    """

    def __init__(self, pace: Pace, script: ScriptedCaller | None = None) -> None:
        self.deeds: list[tuple[Moment, CallerEvent | None]] = []
        self._pace = pace
        self._script = script

    def step(self, call: Call, event: CallerEvent | None) -> None:
        """One moment, or a burst of them when nothing takes time."""
        self._do(call, event)
        if self._script is not None:
            self._play(call, self._script)
        elif self._pace.running and self._pace.is_instant:
            for _ in range(BURST):
                if call.moment is None or needs_answer(call.moment):
                    break
                self._do(call, None)

    def _play(self, call: Call, script: ScriptedCaller) -> None:
        """Let the script answer every moment; the call stands still where it never ends."""
        for _ in range(LONGEST_SCRIPT):
            if call.moment is None:
                break
            self._do(call, script.answer(call.moment))
        else:
            self._pace.running = False
        self._script = None

    def _do(self, call: Call, event: CallerEvent | None) -> None:
        """Answer the moment that goes on, and remember that."""
        if call.moment is not None:
            self.deeds.append((call.moment, event))
        call.advance(event)
