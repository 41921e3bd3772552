"""A saved call as values: what the caller does, and what must come of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from designer.simulator import Action

ANYTHING = "…"
"""At the end or the beginning of an expected text: anything may stand there."""


@dataclass(frozen=True, slots=True)
class Expectation:
    """What must come of a call; what is empty is not looked at.

    ``heard`` are texts as the simulator notes them (``[dial +1555…]`` for what is no speech);
    ``requested`` are requests such as ``POST main-menu-answer Digits=1``; ``reached`` names nodes,
    by title or id; ``messages`` are the texts sent. Each list must come up in this order, and with
    ``only`` nothing else between. ``ended_by`` is a value of ``EndedBy``.
    """

    heard: tuple[str, ...] = ()
    requested: tuple[str, ...] = ()
    reached: tuple[str, ...] = ()
    messages: tuple[str, ...] = ()
    ended_by: str = ""
    only: bool = False


@dataclass(frozen=True, slots=True)
class Scenario:
    """One saved call (or message, when the caller begins with one).

    ``entry`` names where it comes in, the first entry when empty; ``from_`` and ``to`` are the
    numbers, the simulator's own when empty; ``params`` are further parameters of every request
    (``AnsweredBy``). ``caller`` is what everybody but the flow does.
    """

    name: str
    entry: str = ""
    caller: tuple[Action, ...] = ()
    from_: str = ""
    to: str = ""
    params: tuple[tuple[str, str], ...] = ()
    expects: Expectation = field(default_factory=Expectation)
