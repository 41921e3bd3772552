"""``paths``: every way that a caller can take through a flow, and how each ends."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable
from typing import Any

from designer.cli.command import FINE, FOUND, counted, not_a_flow, progress, without_collector
from designer.errors import ScenarioError
from designer.flow import Flow, Prices
from designer.paths import (
    LIMIT,
    RULE,
    VERDICT_WORDS,
    CallPath,
    Machine,
    Paths,
    Verdict,
    build,
    cost,
    end_name,
    paths_of,
)
from designer.scenarios import covered, encode_action
from designer.storage import LoadedSource, load_source

BAD = frozenset({Verdict.DROPPED, Verdict.LOOP, Verdict.ERROR})
"""Ends that are faults."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """FLOW, which paths, and the format."""
    parser.add_argument("flow", metavar="FLOW", help="a flow")
    parser.add_argument("--entry", metavar="NAME", help="only calls that come in here (all)")
    parser.add_argument(
        "--limit",
        metavar="N",
        type=int,
        default=LIMIT,
        help=f"list all paths up to this many for each entry, beyond that the shortest to each "
        f"end ({LIMIT})",
    )
    parser.add_argument(
        "--verdict",
        metavar="WORD",
        choices=[one.value for one in Verdict],
        action="append",
        help="list only paths that end so; may be repeated",
    )
    parser.add_argument(
        "--format",
        choices=["text", "json"],
        default="text",
        help="text to read, json for programs (text)",
    )
    parser.epilog = """Seconds are for a caller in a hurry / an ordinary one / one who takes all the
time; conversations and recordings are not counted. Costs need prices, which the flow keeps.

Exit status: 1 when a path drops the caller without a word, goes round in circles, or errs."""


def run(options: argparse.Namespace) -> int:
    """Print the paths; whether all of them end well."""
    with without_collector():
        return _run(options)


def _run(options: argparse.Namespace) -> int:
    source = load_source(options.flow)
    if source.project is None:
        raise ScenarioError(not_a_flow(source.text, "paths"))
    if options.limit < 0:
        raise ScenarioError("--limit: expected 0 or more.")
    machines = list(_machines(source, options.entry))
    found = [(machine, paths_of(machine, options.limit)) for machine in machines]
    wanted = set(options.verdict or list(Verdict))
    paths = [path for _, one in found for path in one.paths if path.verdict in wanted]
    complete = all(one.complete for _, one in found)
    flow, prices = source.project.flow, source.project.prices
    if options.format == "json":
        print(
            json.dumps(as_json(paths, complete, found, flow, prices), indent=2, ensure_ascii=False)
        )
    else:
        print(as_text(paths, complete, flow, prices))
    return FOUND if any(_is_fault(one, flow) for one in paths) else FINE


def _is_fault(path: CallPath, flow: Flow) -> bool:
    """Whether the path ends badly, and its last node does not say that this is meant so."""
    if path.verdict not in BAD:
        return False
    node = flow.nodes.get(path.end.node)
    waivers = node.waivers if node is not None else ()
    return not any(one.rule == f"{RULE}words-at-the-end" for one in waivers)


def _machines(source: LoadedSource, entry: str | None) -> Iterable[Machine]:
    """The states behind each entry that is linked."""
    assert source.bundle is not None
    assert source.project is not None
    entries = [
        one for one in source.bundle.entries if entry in (None, one.name, one.source) and one.path
    ]
    if not entries:
        known = ", ".join(f"“{one.name}”" for one in source.bundle.entries) or "none"
        raise ScenarioError(f"There is no linked entry “{entry or ''}” (entries: {known}).")
    for one in entries:
        progress(f"Walking all paths from {one.name} ...")
        yield build(source.bundle, source.project.flow, one)


def as_json(
    paths: Iterable[CallPath],
    complete: bool,
    found: Iterable[tuple[Machine, Paths]],
    flow: Flow,
    prices: Prices,
) -> dict[str, Any]:
    """The paths and what they cover, as plain values. ``complete``: these are all paths."""
    machines = [machine for machine, _ in found]
    links = {link for machine in machines for edge in machine.all_edges() for link in edge.links}
    nodes = {machine.node(0) for machine in machines} | {link.target for link in links}
    return {
        "paths": [_path_json(path, prices) for path in paths],
        "complete": complete,
        "coverage": covered(flow, nodes, links).to_json(),
    }


def _path_json(path: CallPath, prices: Prices) -> dict[str, Any]:
    price = cost(prices, path.seconds.typical, path.usage)
    return {
        "entry": path.entry,
        "verdict": path.verdict.value,
        "ended_by": path.end.by or None,
        "end_node": path.end.node or None,
        "keys": path.keys,
        "seconds": {
            "shortest": round(path.seconds.shortest, 1),
            "typical": round(path.seconds.typical, 1),
            "slowest": round(path.seconds.slowest, 1),
        },
        "cost": None if price is None else {"amount": round(price, 4), "currency": prices.currency},
        "what_happens": list(path.said),
        "nodes": list(path.nodes),
        "links": [
            {"from": one.source, "outcome": one.outcome, "to": one.target} for one in path.links
        ],
        "caller": [encode_action(action) for action in path.caller],
        "given": dict(path.known),
    }


def as_text(paths: list[CallPath], complete: bool, flow: Flow, prices: Prices) -> str:
    """A line for each path, with how it ends, keys and seconds, then the totals."""
    rows: list[str] = []
    entry = ""
    for path in paths:
        if path.entry != entry:
            entry = path.entry
            rows.append(f"{entry}:")
        rows.append(f"  {_line(path, flow, prices)}")
    total = ", ".join(
        f"{number} {verdict.value}"
        for verdict in Verdict
        if (number := sum(one.verdict is verdict for one in paths))
    )
    rest = "" if complete else "\nThere are more; listed is the shortest path to each end."
    return "\n".join([*rows, f"{counted(len(paths), 'path')}: {total or 'none'}{rest}"])


def _line(path: CallPath, flow: Flow, prices: Prices) -> str:
    seconds = path.seconds
    times = "/".join(f"{one:.0f}" for one in (seconds.shortest, seconds.typical, seconds.slowest))
    price = cost(prices, seconds.typical, path.usage)
    paid = "" if price is None else f", {price:.4f} {prices.currency}".rstrip()
    where = end_name(flow, path.nodes, path.end.node)
    place = f" at {where}" if where else ""
    given = "".join(
        f"if {name} is “{value}”, " if value else f"without {name}, " for name, value in path.known
    )
    said = given + ("; ".join(path.said) or "nothing to do")
    figures = f"{counted(path.keys, 'key')}, {times} s{paid}"
    return f"{VERDICT_WORDS[path.verdict]}{place} ({figures}): {said}"
