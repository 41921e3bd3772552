"""The words of the interpreter: what a verb leads to, and what can cut a call short.

A running call is a generator (:data:`Script`) that yields moments and is sent events.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import TypeVar

from designer.simulator.events import CallerEvent, DialResult, PeerJoined, QueueResult
from designer.simulator.moments import NOWHERE, Accept, Leg, Moment, MomentKind, Place
from designer.simulator.transport import Pairs
from designer.twiml import Element

T = TypeVar("T")
Script = Generator[Moment, CallerEvent | None, T]


@dataclass(frozen=True, slots=True)
class Next:
    """Go on with the following verb."""


@dataclass(frozen=True, slots=True)
class Goto:
    """Request a document and go on there; it replaces the current one."""

    method: str
    url: str
    params: Pairs = ()
    purpose: str = "action"


@dataclass(frozen=True, slots=True)
class Finish:
    """The run of documents is over: a value of EndedBy, or :data:`LEFT` for the verb Leave.

    ``status`` is the CallStatus that a rejected call ends with; ``params`` are the Parameter
    elements of the verb that ended it.
    """

    by: str
    error_code: str = ""
    place: Place = NOWHERE
    status: str = ""
    params: Pairs = ()


@dataclass(frozen=True, slots=True)
class Failed:
    """The document cannot go on: the fallback URL's turn, if there is one."""

    code: str
    message: str
    url: str
    place: Place = NOWHERE


_NOTHING: frozenset[Accept] = frozenset()
NEXT = Next()
LEFT = "leave"
Step = Next | Goto | Finish | Failed


@dataclass(frozen=True, slots=True)
class Scope:
    """The rules of a run of documents: the call's own, or one beside it (on hold, a whisper).

    ``verbs`` are those that may run (None: all) and ``refused`` is the code reported for others.
    ``accepts`` is what a driver may do in every moment of it; ``within`` the serial number of the
    verb that started it. ``parameters`` gives the standard parameters for requests made from it.
    ``fallback``: whether a fatal error leads to the fallback URL; ``speaks_errors``: whether it is
    spoken otherwise; ``can_leave``: whether there is a queue to leave.
    """

    name: str
    parameters: Callable[[], Pairs]
    leg: Leg = Leg.CALLER
    verbs: frozenset[str] | None = None
    refused: str = ""
    accepts: frozenset[Accept] = frozenset({Accept.HANGUP})
    within: int = 0
    fallback: bool = False
    speaks_errors: bool = True
    can_leave: bool = False


@dataclass(frozen=True, slots=True)
class Verb:
    """One top-level element about to run: where it is, and under which rules."""

    element: Element
    place: Place
    run: int
    scope: Scope

    @property
    def tag(self) -> str:
        """The element's name."""
        return self.element.tag

    def moment(
        self,
        kind: MomentKind,
        seconds: float,
        at: float,
        text: str = "",
        *,
        accepts: frozenset[Accept] = _NOTHING,
        place: Place | None = None,
        url: str = "",
        targets: tuple[str, ...] = (),
        within: int | None = None,
    ) -> Moment:
        """A stretch of this verb that begins ``at``.

        ``accepts`` is what may be done in it besides what the scope allows anyway; ``place`` is the
        verb's own and ``within`` the scope's unless they are given.
        """
        scope = self.scope
        return Moment(
            kind,
            seconds,
            at,
            self.place if place is None else place,
            self.tag,
            self.run,
            scope.accepts | accepts,
            text,
            url,
            targets,
            scope.leg,
            scope.within if within is None else within,
        )

    def inner(self, element: Element, *path: int) -> Place:
        """The place of a nested element at ``path``."""
        outer = self.place
        return Place(outer.url, outer.document, outer.index, path, element.tag)


Handler = Callable[..., Script[Step]]
"""(session, verb) -> the generator that runs the verb and returns what it leads to."""


class Interruption(Exception):  # noqa: N818 - hanging up is no error
    """Something outside the running verb ends it."""


class CallerHungUp(Interruption):
    """The caller is gone."""


class CalleeHungUp(Interruption):
    """Whoever was dialled is gone."""


class Replaced(Interruption):
    """The dialled party wants ``target`` in its own place (SIP REFER)."""

    def __init__(self, target: str) -> None:
        super().__init__()
        self.target = target


class TakenOff(Interruption):
    """A call on hold is taken off it: ``event`` says how."""

    def __init__(self, event: DialResult | QueueResult | PeerJoined) -> None:
        super().__init__()
        self.event = event


class LimitReached(Interruption):
    """The call went on for too long, or round in a circle.

    ``by`` is a value of EndedBy, ``why`` says it in words, ``code`` is Twilio's if there is one.
    """

    def __init__(self, by: str, why: str, code: str = "") -> None:
        super().__init__(why)
        self.by = by
        self.why = why
        self.code = code
