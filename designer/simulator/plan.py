"""What a scripted caller has left to do in one run of a verb."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from designer.simulator.actions import Action
from designer.simulator.events import Hangup
from designer.simulator.moments import NOWHERE, Accept, Moment, Place
from designer.text import tr


@dataclass(frozen=True, slots=True)
class Unheard:
    """Keys or words that came to nothing at a verb: ``why``, and when the verb was over (None: at
    the end of the call)."""

    text: str
    verb: str
    place: Place
    time: float | None
    why: str


@dataclass(slots=True)
class Plan:
    """What is left to do in one run of a verb."""

    action: Action | None
    verb: str = ""
    place: Place = NOWHERE
    keys: list[str] = field(default_factory=list)
    over: float | None = None
    heard: frozenset[Accept] = frozenset()
    spoken: bool = False
    rounds: int = 0
    since: float | None = None
    pressed: int = 0
    has_transferred: bool = False

    @property
    def hangs_up_at(self) -> float | None:
        """When a caller on hold gives up; None without a second for it in the script."""
        action = self.action
        if action is None or not action.hangup or action.seconds is None or self.since is None:
            return None
        return self.since + action.seconds

    def hangup_in(self, moment: Moment) -> Hangup | None:
        """The hang-up of a caller on hold, if it falls into the moment."""
        due = self.hangs_up_at
        if due is None or due > moment.at + moment.seconds:
            return None
        return Hangup(max(0.0, due - moment.at))

    def left_over(self) -> Iterator[tuple[str, str]]:
        """The keys and words of a Gather or Pay that nobody listened to, each with the reason."""
        action = self.action
        if action is None or self.verb not in ("Gather", "Pay"):
            return
        if self.keys:
            listened = Accept.KEYS in self.heard
            yield "".join(self.keys), tr("is over") if listened else tr("takes no keys")
        if action.speech and not self.spoken:
            listened = Accept.SPEECH in self.heard
            yield action.speech, tr("is over") if listened else tr("takes no speech")

    def take_transfer(self) -> bool:
        """Whether the callee is to hand the call on now: once, where the script says so."""
        wanted = bool(self.action and self.action.transfer) and not self.has_transferred
        self.has_transferred = self.has_transferred or wanted
        return wanted
