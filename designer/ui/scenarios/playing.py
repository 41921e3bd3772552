"""Plays and proposes scenarios; runs in a thread."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from designer.flow import Project, compile_flow
from designer.text import tr
from designer.ui.latestrun import Tell

if TYPE_CHECKING:
    from designer.flow import Link
    from designer.scenarios import Coverage, Scenario, ScenarioRun, Target

Scenarios = tuple["Scenario", ...]


@dataclass(frozen=True, slots=True)
class Played:
    """What came of playing ``scenarios`` on ``project``; ``runs`` in the same order.

    ``target`` is what was called.
    """

    project: Project
    scenarios: Scenarios
    runs: tuple[ScenarioRun, ...]
    coverage: Coverage
    target: Target

    @property
    def differing(self) -> frozenset[int]:
        """The numbers of the scenarios that ran, and came to something else than expected."""
        return frozenset(n for n, run in enumerate(self.runs) if run.difference is not None)

    def accepting(self, numbers: Collection[int]) -> Scenarios:
        """The scenarios, of which these expect what came of them."""
        from designer.scenarios import accepted

        return tuple(
            accepted(run, self.target, self.project.flow) if number in numbers else run.scenario
            for number, run in enumerate(self.runs)
        )


def play(
    project: Project, scenarios: Scenarios, tell: Tell, known: tuple[ScenarioRun, ...] = ()
) -> Played:
    """Play each, but for those whose run is ``known``."""
    from designer.scenarios import coverage, offline, run_scenario

    tell(tr("Working …"))
    target = offline(compile_flow(project.flow, base_url=project.base_url).bundle)
    held = {id(run.scenario): run for run in known}
    runs: list[ScenarioRun] = []
    for number, scenario in enumerate(scenarios, 1):
        tell(tr("Working … {number} of {n}", number=number, n=len(scenarios)))
        run = held.get(id(scenario)) or run_scenario(scenario, target, project.flow)
        runs.append(run)
    covered = coverage(project.flow, (run.walk for run in runs))
    return Played(project, scenarios, tuple(runs), covered, target)


@dataclass(frozen=True, slots=True)
class Proposed:
    """Calls that take the links of ``project`` which no scenario takes."""

    project: Project
    scenarios: Scenarios


def propose_calls(
    project: Project, covered: frozenset[Link], names: frozenset[str], tell: Tell
) -> Proposed:
    """The fewest calls that take what is not covered."""
    from designer.scenarios import propose

    tell(tr("Working …"))
    bundle = compile_flow(project.flow, base_url=project.base_url).bundle
    found: list[Scenario] = []
    for scenario in propose(project.flow, bundle, covered, names, lambda: tell(tr("Working …"))):
        found.append(scenario)
        tell(tr("Working … {n} proposed", n=len(found)))
    return Proposed(project, tuple(found))
