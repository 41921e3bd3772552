"""Saved calls: their file, running and recording them, coverage, proposals, reports.

target = offline(compile_flow(project.flow).bundle)
for run in run_scenarios(load_scenarios(scenarios_path(path)), target, project.flow):
    print(run.scenario.name, "passed" if run.passed else run.difference)
"""

from designer.scenarios.accepting import accepted
from designer.scenarios.actionformat import encode_action
from designer.scenarios.compare import Difference
from designer.scenarios.coverage import Coverage, coverage, covered, real_links
from designer.scenarios.junit import junit
from designer.scenarios.ofpath import expecting_all, scenario_of
from designer.scenarios.placing import Target, entry_of, live, offline, setup_of
from designer.scenarios.propose import calls_for, propose
from designer.scenarios.record import Recorder, record_scenario
from designer.scenarios.renaming import new_paths, with_paths
from designer.scenarios.runner import ScenarioRun, run_scenario, run_scenarios
from designer.scenarios.scenario import ANYTHING, Expectation, Scenario
from designer.scenarios.scenariofile import (
    ENDING,
    decode_scenarios,
    encode_scenarios,
    load_scenarios,
    save_scenarios,
    scenarios_path,
)
from designer.scenarios.walk import Walk, WalkStep, walked

__all__ = [
    "ANYTHING",
    "ENDING",
    "Coverage",
    "Difference",
    "Expectation",
    "Recorder",
    "Scenario",
    "ScenarioRun",
    "Target",
    "Walk",
    "WalkStep",
    "accepted",
    "calls_for",
    "coverage",
    "covered",
    "decode_scenarios",
    "encode_action",
    "encode_scenarios",
    "entry_of",
    "expecting_all",
    "junit",
    "live",
    "load_scenarios",
    "new_paths",
    "offline",
    "propose",
    "real_links",
    "record_scenario",
    "run_scenario",
    "run_scenarios",
    "save_scenarios",
    "scenario_of",
    "scenarios_path",
    "setup_of",
    "walked",
    "with_paths",
]
