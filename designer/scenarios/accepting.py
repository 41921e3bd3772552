"""Accepting a wanted change: a scenario that fails expects from now on what happens now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from designer.flow import Flow
from designer.scenarios.compare import MATCHES, Event, Matches
from designer.scenarios.placing import Target
from designer.scenarios.record import told_apart
from designer.scenarios.runner import ScenarioRun, happenings
from designer.scenarios.scenario import ANYTHING, Scenario


def accepted(run: ScenarioRun, target: Target, flow: Flow) -> Scenario:
    """The scenario of ``run``, changed by as little as lets it pass where it was run.

    What is as expected stays as it was written, “…” included; what came instead takes the place of
    the rest. Lists that were not looked at are not looked at now, and what the caller would have
    done after the end of the call is left out. A scenario that could not be run stays as it is.
    """
    if run.passed or run.error:
        return run.scenario
    happened = happenings(run.trace, target, flow, run.walk)
    reached = happened.reached
    if reached is not None:
        happened = replace(happened, reached=told_apart(reached, flow))
    expects = run.scenario.expects
    merged = _whole if expects.only else _part
    new: dict[str, Any] = {"ended_by": expects.ended_by and happened.ended_by}
    for what, matches in MATCHES.items():
        wanted, found = getattr(expects, what), getattr(happened, what)
        if wanted and found is not None:
            new[what] = merged(wanted, found, matches)
    caller = run.scenario.caller
    return replace(
        run.scenario,
        caller=caller[: len(caller) - len(run.unused)],
        expects=replace(expects, **new),
    )


def _whole(wanted: Sequence[str], found: Sequence[Event], matches: Matches) -> tuple[str, ...]:
    """All that happened, up to where anything may follow."""
    if ANYTHING in wanted:
        end = wanted.index(ANYTHING)
        return (*_whole(wanted[:end], found[:end], matches), ANYTHING)
    kept = {there: wanted[here] for here, there in _pairs(wanted, found, matches)}
    return tuple(kept.get(there, event.text) for there, event in enumerate(found))


def _part(wanted: Sequence[str], found: Sequence[Event], matches: Matches) -> tuple[str, ...]:
    """What is as expected, and in the place of the rest what came there: words for words."""
    new: list[str] = []
    here = there = 0
    for next_here, next_there in (*_pairs(wanted, found, matches), (len(wanted), len(found))):
        left = iter(found[there:next_there])
        for one in wanted[here:next_here]:
            new += next(([event.text] for event in left if _are_alike(one, event.text)), [])
        new += wanted[next_here : next_here + 1]
        here, there = next_here + 1, next_there + 1
    return tuple(new)


def _are_alike(one: str, other: str) -> bool:
    """Whether both are speech, or both something else that is heard (``[dial +1555…]``)."""
    return one.startswith("[") == other.startswith("[")


def _pairs(
    wanted: Sequence[str], found: Sequence[Event], matches: Matches
) -> tuple[tuple[int, int], ...]:
    """The most that is as expected, in order: places in ``wanted`` and in ``found``."""
    rows, columns = len(wanted), len(found)
    most = [[0] * (columns + 1) for _ in range(rows + 1)]
    fits = [[matches(one, event) for event in found] for one in wanted]
    for here in reversed(range(rows)):
        for there in reversed(range(columns)):
            most[here][there] = (
                most[here + 1][there + 1] + 1
                if fits[here][there]
                else max(most[here + 1][there], most[here][there + 1])
            )
    pairs = []
    here = there = 0
    while here < rows and there < columns:
        if fits[here][there]:
            pairs.append((here, there))
            here, there = here + 1, there + 1
        elif most[here + 1][there] >= most[here][there + 1]:
            here += 1
        else:
            there += 1
    return tuple(pairs)
