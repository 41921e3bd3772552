"""How fast a flow is judged: marks after an edit, rules, paths, properties, cover, ``check``.

Against plain networkx, which builds its graph anew for each edit. Figures are CPU seconds of one
core; growth is shown over the number of nodes, and of links that lead back (loops).

Run: python tests/bench/bench_analysis.py [nodes, 10000] [--check 100000]
"""

from __future__ import annotations

import argparse
import gc
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import networkx as nx

from designer.analysis import PROFILES, Analyser, FlowGraph, analyse
from designer.flow import (
    NodeId,
    Project,
    Property,
    compile_flow,
    connect,
    diff,
    set_title,
)
from designer.paths import build, paths_of, prove
from designer.scenarios import calls_for
from designer.storage import load_project, save_project
from tests.helpers.bigflow import big_project

STATED = (
    Property("person-within-reach"),
    Property("silence-ends", seconds=300),
    Property("words-at-the-end"),
    Property("failed-dial-voicemail"),
    Property("always-ends"),
)


def spent(work: Callable[[], object]) -> float:
    """CPU milliseconds of the work, without collector as in commands and the window's threads."""
    gc.collect()
    gc.disable()
    start = time.process_time()
    work()
    taken = time.process_time() - start
    gc.enable()
    return taken * 1000


def yardstick() -> float:
    """CPU milliseconds of two million steps of plain Python: how fast this machine is just now."""

    def steps() -> None:
        total = 0
        for number in range(2_000_000):
            total += number & 7

    return spent(steps)


def edited(project: Project) -> Project:
    """The project after one link was changed."""
    ids = list(project.flow.nodes)
    menu = next(one for one in ids[len(ids) // 2 :] if project.flow.target(one, "next"))
    return connect(project, menu, "next", ids[1])


def marks(project: Project) -> tuple[float, float]:
    """Milliseconds until reachability marks follow an edit: ours, and networkx from scratch."""
    graph = FlowGraph(project.flow)
    after = edited(project)
    changes = diff(project, after)

    def ours() -> None:
        graph.update(after.flow, changes)
        graph.unreachable()

    def theirs() -> None:
        plain = nx.DiGraph()
        plain.add_nodes_from(after.flow.nodes)
        plain.add_edges_from((link.source, link.target) for link in after.flow.all_links())
        nx.descendants(plain, NodeId("entry-1"))

    return spent(ours), spent(theirs)


def rules(project: Project) -> tuple[float, float, float]:
    """Milliseconds of all rules of all profiles: the first time, after an edit; and of networkx
    that finds afresh what the loop rules need (reachability and rings)."""
    project = replace(project, profiles=tuple(PROFILES))
    analyser = Analyser()
    first = spent(lambda: analyser.run(project))
    changed = set_title(project, NodeId("n-5"), "Another title")

    def theirs() -> None:
        plain = nx.DiGraph()
        plain.add_nodes_from(changed.flow.nodes)
        plain.add_edges_from((link.source, link.target) for link in changed.flow.all_links())
        nx.descendants(plain, NodeId("entry-1"))
        list(nx.strongly_connected_components(plain))

    return first, spent(lambda: analyser.run(changed)), spent(theirs)


def walks(project: Project) -> tuple[int, list[float]]:
    """States, and milliseconds of building them, of paths, properties and the cover."""
    bundle = compile_flow(project.flow).bundle
    held = []
    built = spent(lambda: held.append(build(bundle, project.flow, bundle.entries[0])))
    machine = held[0]
    return len(machine.states), [
        built,
        spent(lambda: paths_of(machine)),
        spent(lambda: list(prove(STATED, [machine]))),
        spent(lambda: calls_for(build(bundle, project.flow, bundle.entries[0], histories=False))),
    ]


def check(count: int) -> tuple[float, float]:
    """Milliseconds of what ``check`` does with a file: load and judge."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "big.callflow"
        save_project(big_project(count), path)
        held: list[Project] = []
        load = spent(lambda: held.append(load_project(path)))
        judged = spent(lambda: analyse(held[0]))
    return load, judged


def by_size(sizes: Iterable[int], most_walked: int) -> None:
    """Growth with the number of nodes."""
    for count in sizes:
        project = big_project(count)
        ours, theirs = marks(project)
        first, again, plain = rules(project)
        print(
            f"{count:>7} nodes: marks {ours:.1f} ms, {theirs / ours:.0f} x as fast as networkx; "
            f"rules {first:.0f} ms, after an edit {again:.0f} ms "
            f"(networkx alone, for its part of them: {plain:.0f})"
        )
        if count <= most_walked:
            print(f"{'':>15}{_walked(project)}")


def by_loops(count: int) -> None:
    """Growth with the links that lead back."""
    for back in (0.0, 0.2, 0.5, 1.0):
        print(f"{count:>7} nodes, {back:>4.0%} of spare links back: ", end="")
        print(_walked(big_project(count, back=back)))


def _walked(project: Project) -> str:
    states, (built, paths, proofs, cover) = walks(project)
    return (
        f"{states} states ({states / len(project.flow.nodes):.1f} a node) in {built:.0f} ms, "
        f"paths {paths:.0f}, properties {proofs:.0f}, cover {cover:.0f} ms"
    )


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("nodes", type=int, nargs="?", default=10_000, help="most nodes walked")
    parser.add_argument("--check", type=int, default=0, help="nodes of a file to check")
    options = parser.parse_args()
    print(f"yardstick: {yardstick():.0f} ms for two million steps of plain Python")
    sizes = {options.nodes // 10, options.nodes // 3, options.nodes, options.nodes * 3}
    by_size(sorted(sizes | {options.check} - {0}), options.nodes)
    by_loops(options.nodes // 3)
    if options.check:
        load, judged = check(options.check)
        print(f"{options.check:>7} nodes: check = load {load:.0f} + judge {judged:.0f} ms")


if __name__ == "__main__":
    main()
