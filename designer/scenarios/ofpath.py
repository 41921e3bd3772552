"""A path through a flow as a scenario: the call that takes it."""

from __future__ import annotations

from dataclasses import replace

from designer.flow import Flow
from designer.paths import CallPath
from designer.scenarios.placing import Target, place
from designer.scenarios.record import record_scenario
from designer.scenarios.scenario import Expectation, Scenario
from designer.simulator import Action


def scenario_of(path: CallPath, name: str) -> Scenario:
    """The call that takes the path; of what comes of it, only how it ends is expected."""
    known = dict(path.known)
    body = known.pop("Body", None)
    opening = () if body is None else (Action("message", body=body),)
    return Scenario(
        name,
        path.entry,
        (*opening, *path.caller),
        from_=known.pop("From", ""),
        to=known.pop("To", ""),
        params=tuple(known.items()),
        expects=Expectation(ended_by=path.end.by),
    )


def expecting_all(scenario: Scenario, target: Target, flow: Flow) -> Scenario:
    """The scenario expecting all that its call comes to as the flow is now."""
    call = place(target, scenario).call
    found = record_scenario(
        scenario.name, scenario.entry, scenario.caller, call.trace, target, flow
    )
    return replace(scenario, expects=found.expects)
