"""``test``: run the saved calls of a flow."""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from designer.cli.command import FINE, FOUND, counted, not_a_flow, progress, say
from designer.errors import ScenarioError
from designer.flow import Flow, NodeId, outcome_of, short_name
from designer.scenarios import (
    Coverage,
    Scenario,
    ScenarioRun,
    Target,
    accepted,
    coverage,
    junit,
    live,
    load_scenarios,
    offline,
    run_scenario,
    save_scenarios,
    scenarios_path,
)
from designer.simulator import HttpTransport
from designer.storage import LoadedSource, load_source, write_atomically


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """FLOW, the file of scenarios, what answers, and the reports."""
    parser.add_argument("flow", metavar="FLOW", help="a flow, with its scenarios beside it")
    parser.add_argument(
        "--scenarios", metavar="FILE", type=Path, help="the saved calls (NAME.scenarios.toml)"
    )
    parser.add_argument(
        "--only", metavar="TEXT", help="run only scenarios whose name contains this"
    )
    parser.add_argument("--url", metavar="URL", help="call this live URL instead of the flow")
    parser.add_argument("--junit", metavar="FILE", type=Path, help="write a report as JUnit XML")
    parser.add_argument(
        "--coverage", action="store_true", help="say which nodes and links no scenario takes"
    )
    parser.add_argument(
        "--min", metavar="PERCENT", type=_percent, help="with --coverage: fail below this, of links"
    )
    parser.add_argument(
        "--update",
        action="store_true",
        help="let scenarios that fail expect what happens now, and write them",
    )
    parser.add_argument(
        "--format",
        choices=["text", "json"],
        default="text",
        help="text to read, json for programs (text)",
    )
    parser.epilog = """examples:
  twiml-designer test desk.callflow --junit report.xml
  twiml-designer test desk.callflow --coverage --min 90
  twiml-designer test desk.callflow --url https://example.com/voice/main-menu.xml
  twiml-designer test desk.callflow --update

Exit status: 1 when a scenario fails, or when less is covered than --min asks for."""


def _percent(text: str) -> float:
    try:
        value = float(text.removesuffix("%"))
    except ValueError:
        value = -1.0
    if not 0 <= value <= 100:
        raise argparse.ArgumentTypeError(f"expected a number from 0 to 100, found “{text}”")
    return value


def run(options: argparse.Namespace) -> int:
    """Run the scenarios and print each; the reports that were asked for."""
    if options.min is not None and not options.coverage:
        raise ScenarioError("--min goes with --coverage.")
    source = load_source(options.flow)
    if source.project is None or source.bundle is None:
        raise ScenarioError(not_a_flow(source.text, "test"))
    if options.url and options.coverage:
        raise ScenarioError("--coverage looks into the flow, which --url does not show.")
    flow = source.project.flow
    scenarios = _scenarios(options, source)
    with ExitStack() as stack:
        target = live(source.bundle, options.url) if options.url else offline(source.bundle)
        if isinstance(target.transport, HttpTransport):
            stack.enter_context(target.transport)
        if options.update:
            scenarios = _updated(scenarios, target, flow, options)
        runs, took = _run_all(scenarios, target, flow, tells=options.format == "text")
    failed = sum(not one.passed for one in runs)
    found = coverage(flow, [one.walk for one in runs]) if options.coverage else None
    if options.format == "json":
        print(json.dumps(as_json(runs, found), indent=2, ensure_ascii=False))
    else:
        print(f"{counted(len(runs), 'scenario')}, {failed} failed" if failed else _all_passed(runs))
        if found is not None:
            _tell_coverage(flow, found)
    if options.junit is not None:
        report = junit(runs, Path(options.flow).stem, took)
        write_atomically(options.junit, report.encode("utf-8"))
    return FINE if not failed and _is_enough(found, options.min) else FOUND


def _updated(
    scenarios: Sequence[Scenario], target: Target, flow: Flow, options: argparse.Namespace
) -> tuple[Scenario, ...]:
    """The scenarios as they expect what happens now, once they stand so in their file."""
    new = {one.name: accepted(run_scenario(one, target, flow), target, flow) for one in scenarios}
    changed = [one.name for one in scenarios if new[one.name] != one]
    if changed:
        path = _path(options)
        save_scenarios([new.get(one.name, one) for one in load_scenarios(path)], path)
        say(f"{counted(len(changed), 'scenario')} updated in {path}: {', '.join(changed)}.")
    return tuple(new.values())


def _is_enough(found: Coverage | None, least: float | None) -> bool:
    """Whether as many links are covered as were asked for; says so when they are not."""
    if found is None or least is None or found.link_percent >= least:
        return True
    say(f"Links: {found.link_percent:.1f} % are covered, {least:g} % are asked for.")
    return False


def _scenarios(options: argparse.Namespace, source: LoadedSource) -> tuple[Scenario, ...]:
    path = _path(options)
    if options.scenarios is not None and not path.exists():
        raise ScenarioError(f"{path}: there is no such file.")
    found = load_scenarios(path)
    if not found:
        raise ScenarioError(
            f"There are no scenarios in {path}. Record a preview call, or write some with "
            f"“twiml-designer scenarios {source.text}”."
        )
    if options.only:
        found = tuple(one for one in found if options.only.casefold() in one.name.casefold())
        if not found:
            raise ScenarioError(f"No scenario has “{options.only}” in its name.")
    return found


def _path(options: argparse.Namespace) -> Path:
    """The file of the scenarios: the one that was named, or that beside the flow."""
    return options.scenarios or scenarios_path(Path(options.flow))


def _run_all(
    scenarios: Sequence[Scenario], target: Target, flow: Flow, *, tells: bool
) -> tuple[list[ScenarioRun], list[float]]:
    """Every run, and how many real seconds each took."""
    runs: list[ScenarioRun] = []
    took: list[float] = []
    for number, scenario in enumerate(scenarios, start=1):
        progress(f"{number}/{len(scenarios)} {scenario.name}")
        start = time.perf_counter()
        done = run_scenario(scenario, target, flow)
        took.append(time.perf_counter() - start)
        runs.append(done)
        if tells:
            print(_line(done, flow))
    return runs, took


def _line(run: ScenarioRun, flow: Flow) -> str:
    """``FAIL Sales: “Hello” should be heard …, at Main menu``."""
    if run.passed:
        return f"ok   {run.scenario.name}"
    if run.error or run.difference is None:
        return f"FAIL {run.scenario.name}: {run.error}"
    place = _name(flow, run.difference.node)
    where = f" (at {place})" if place else ""
    return f"FAIL {run.scenario.name}: {run.difference.words}{where}"


def _all_passed(runs: Sequence[ScenarioRun]) -> str:
    return f"{counted(len(runs), 'scenario')} passed"


def _tell_coverage(flow: Flow, found: Coverage) -> None:
    """Print what is covered, and what is not."""
    print(_coverage_line(found))
    for node in found.missed_nodes:
        print(f"  not reached: {_name(flow, node)}")
    for link in found.missed_links:
        way = outcome_of(flow, link.source, link.outcome)
        words = f"“{way.label}”" if way is not None else link.outcome
        print(f"  not taken: {_name(flow, link.source)}, {words}, to {_name(flow, link.target)}")


def _name(flow: Flow, node_id: str) -> str:
    """What the node is called; empty when there is no such node."""
    node = flow.nodes.get(NodeId(node_id))
    return "" if node is None else short_name(node)


def as_json(runs: Sequence[ScenarioRun], found: Coverage | None) -> dict[str, object]:
    """What came of the runs, and what they cover where that was asked for, as plain values."""
    rows = [
        {
            "name": run.scenario.name,
            "passed": run.passed,
            "error": run.error or None,
            "difference": None
            if run.difference is None
            else {
                "what": run.difference.what,
                "message": run.difference.words,
                "expected": run.difference.expected,
                "found": run.difference.found,
                "node": run.difference.node or None,
            },
            "seconds": round(run.seconds, 1),
            "nodes": list(run.walk.nodes),
        }
        for run in runs
    ]
    return {
        "scenarios": rows,
        "failed": sum(not run.passed for run in runs),
        "coverage": None if found is None else found.to_json(),
    }


def _coverage_line(found: Coverage) -> str:
    nodes, links = len(found.nodes), len(found.links)
    all_nodes, all_links = nodes + len(found.missed_nodes), links + len(found.missed_links)
    return (
        f"Coverage: {nodes} of {all_nodes} nodes ({found.node_percent:.1f} %), "
        f"{links} of {all_links} links ({found.link_percent:.1f} %)"
    )
