"""``scenarios``: propose the fewest saved calls that take every link of a flow."""

from __future__ import annotations

import argparse
from pathlib import Path

from designer.cli.command import FINE, counted, not_a_flow, progress, say, without_collector
from designer.errors import ScenarioError
from designer.scenarios import (
    coverage,
    encode_scenarios,
    load_scenarios,
    offline,
    propose,
    run_scenarios,
    save_scenarios,
    scenarios_path,
)
from designer.storage import load_source


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """FLOW, and where the scenarios go."""
    parser.add_argument("flow", metavar="FLOW", help="a flow")
    parser.add_argument(
        "-o", "--output", metavar="FILE", type=Path, help="the file to add to (NAME.scenarios.toml)"
    )
    parser.add_argument(
        "--dry-run", action="store_true", help="print what would be added, write nothing"
    )
    parser.epilog = """Calls that are saved already count: only what they do not take is proposed.
Each proposal expects what comes of it now, so look through it once before you rely on it."""


def run(options: argparse.Namespace) -> int:
    """Add the proposals to the file, or print them."""
    with without_collector():
        return _run(options)


def _run(options: argparse.Namespace) -> int:
    source = load_source(options.flow)
    if source.project is None or source.bundle is None:
        raise ScenarioError(not_a_flow(source.text, "scenarios"))
    flow = source.project.flow
    path = options.output or scenarios_path(Path(source.text))
    saved = load_scenarios(path)
    progress(f"Running {counted(len(saved), 'saved call')} ...")
    walks = [one.walk for one in run_scenarios(saved, offline(source.bundle), flow)]
    covered = coverage(flow, walks).links
    progress("Looking for the fewest calls that take the rest ...")
    fresh = list(propose(flow, source.bundle, covered, {one.name for one in saved}))
    if options.dry_run:
        print(encode_scenarios(fresh).decode("utf-8"), end="")
        return FINE
    if fresh:
        save_scenarios([*saved, *fresh], path)
    say(f"{counted(len(fresh), 'scenario')} added to {path}" if fresh else "Nothing to add.")
    return FINE
