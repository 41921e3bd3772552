"""Scenarios by the program itself: the fewest calls that take every link of a flow."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from designer.bundle import Bundle
from designer.flow import Flow, Link
from designer.paths import (
    Edge,
    Machine,
    Pulse,
    build,
    call_name,
    fewest_paths,
    no_pulse,
    open_circles,
    path_along,
)
from designer.scenarios.ofpath import expecting_all, scenario_of
from designer.scenarios.placing import offline
from designer.scenarios.runner import run_scenario
from designer.scenarios.scenario import Scenario


def propose(
    flow: Flow,
    bundle: Bundle,
    covered: Collection[Link] = (),
    names: Collection[str] = (),
    pulse: Pulse = no_pulse,
) -> Iterator[Scenario]:
    """The fewest calls that take every link which is not ``covered``, each with a name that is not
    among ``names`` and expecting all that comes of it now; ``pulse`` is called now and then."""
    target = offline(bundle)
    taken = set(names)
    done = set(covered)
    for entry in bundle.entries:
        if not entry.path:
            continue
        machine = build(bundle, flow, entry, histories=False, pulse=pulse)
        for chain in calls_for(machine, done):
            done.update(link for edge in chain for link in edge.links)
            name = _free_name(call_name(machine, chain), taken)
            taken.add(name)
            found = expecting_all(scenario_of(path_along(machine, chain), name), target, flow)
            if run_scenario(found, target, flow).passed:  # a call that cannot be made is no help
                yield found


def calls_for(machine: Machine, covered: Collection[Link] = ()) -> list[list[Edge]]:
    """The fewest ways through the states that take every link not ``covered``; a circle is closed
    once, and the call then goes on quietly to an end."""
    edges = [edge for edge in machine.all_edges() if _is_way(edge)]
    size = len(machine.states)
    arcs = [(edge.source, size if edge.target is None else edge.target) for edge in edges]
    closing = open_circles(size, arcs)
    open_arcs = [
        (source, size if number in closing else target)
        for number, (source, target) in enumerate(arcs)
    ]
    wanted: dict[Link, int] = {}
    for number, edge in enumerate(edges):
        for link in edge.links:
            if link not in covered:
                wanted.setdefault(link, number)
    chains = fewest_paths(size, open_arcs, set(wanted.values()))
    quiet = _quiet_ways(machine)
    return [_to_the_end([edges[number] for number in chain], quiet) for chain in chains]


def _is_way(edge: Edge) -> bool:
    """Whether a call goes on here: a wait document that begins again is no way of its own."""
    return not (edge.waiting and edge.action is None)


def _quiet_ways(machine: Machine) -> Sequence[Edge | None]:
    """By state, the next edge of the way to an end that takes the fewest inputs."""
    best = [-1] * len(machine.states)
    goes: list[Edge | None] = [None] * len(machine.states)
    before: list[list[Edge]] = [[] for _ in machine.states]
    todo: list[int] = []
    for edge in machine.all_edges():
        if edge.target is not None:
            before[edge.target].append(edge)
        elif best[edge.source] < 0:
            best[edge.source], goes[edge.source] = 1, edge
            todo.append(edge.source)
    for number in todo:
        for edge in before[number]:
            if best[edge.source] < 0:
                best[edge.source], goes[edge.source] = best[number] + 1, edge
                todo.append(edge.source)
    return goes


def _to_the_end(chain: list[Edge], quiet: Sequence[Edge | None]) -> list[Edge]:
    while chain[-1].target is not None:
        onward = quiet[chain[-1].target]
        if onward is None:
            break
        chain.append(onward)
    return chain


def _free_name(name: str, taken: Collection[str]) -> str:
    free, number = name, 2
    while free in taken:
        free, number = f"{name} ({number})", number + 1
    return free
