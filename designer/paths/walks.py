"""Paths through the states of an entry: from the first request to an end, each state once.

A path that comes back to a state on it closes a loop there. When more paths exist than are asked
for, one for every end and every loop is given, by the shortest way: fewest keys, then least time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush

from designer.flow import Link, NodeId
from designer.paths.machine import Machine, Pulse, no_pulse
from designer.paths.model import Edge, End, Seconds, Usage, Verdict
from designer.paths.words import happening
from designer.simulator import Action, EndedBy

LIMIT = 1000
STEPS_A_PULSE = 1024
MAX_STEPS = 400_000
"""Steps of the search for all paths, after which only the shortest ones are given."""


@dataclass(frozen=True, slots=True)
class CallPath:
    """One way through the flow. ``end`` is where it stops, ``nodes`` and ``links`` the way there.

    ``said`` are the things that happen on it, in words; ``caller`` makes a script take it;
    ``known`` is what must be true of the call (a parameter and its value).
    """

    entry: str
    verdict: Verdict
    end: End
    nodes: tuple[NodeId, ...]
    links: tuple[Link, ...]
    said: tuple[str, ...]
    keys: int
    seconds: Seconds
    usage: Usage
    caller: tuple[Action, ...]
    known: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Paths:
    """The paths of an entry. ``complete``: these are all; else only the shortest to each end and
    around each loop are given."""

    paths: tuple[CallPath, ...]
    complete: bool


def paths_of(machine: Machine, limit: int = LIMIT, pulse: Pulse = no_pulse) -> Paths:
    """The paths of the machine's entry, those with the fewest keys first; ``pulse`` is called now
    and then meanwhile."""
    found = _all_paths(machine, limit, pulse)
    complete = found is not None and machine.complete
    chains = found if found is not None else list(_shortest_paths(machine, pulse))
    pulse()
    paths = [path_along(machine, chain) for chain in chains]
    paths.sort(key=lambda one: (one.keys, one.seconds.typical))
    return Paths(tuple(paths), complete)


def path_along(machine: Machine, chain: Sequence[Edge]) -> CallPath:
    """The path that these edges, from state 0 on, make up."""
    last = chain[-1]
    seconds, usage, keys = Seconds(), Usage(), 0
    nodes: list[NodeId] = [NodeId(machine.entry.source)]
    known: dict[str, str] = {}
    for edge in chain:
        seconds += edge.seconds
        usage += edge.usage
        keys += edge.keys
        known.update(edge.known)
        nodes += [link.target for link in edge.links]
        if edge.requests and not edge.links and edge.target is not None:
            nodes.append(machine.node(edge.target))  # its own document again, by no link
    end = last.end or _loop_end(machine, chain)
    return CallPath(
        entry=machine.entry.name,
        verdict=end.verdict,
        end=end,
        nodes=tuple(nodes),
        links=tuple(link for edge in chain for link in edge.links),
        said=tuple(filter(None, (happening(machine, edge) for edge in chain))),
        keys=keys,
        seconds=seconds,
        usage=usage,
        caller=actions_along(chain),
        known=tuple(sorted(known.items())),
    )


def actions_along(chain: Iterable[Edge]) -> tuple[Action, ...]:
    """What a script has to do to take this way; what nobody does at the end is left out."""
    actions = [edge.action for edge in chain if edge.action is not None]
    while actions and actions[-1].silent:
        actions.pop()
    return tuple(actions)


def _loop_end(machine: Machine, chain: Sequence[Edge]) -> End:
    """A path that ends where it has been: going round for ever, or only back once more."""
    back = chain[-1].target
    place = next(index for index, edge in enumerate(chain) if edge.source == back)
    for_ever = all(edge.silent and not edge.waiting for edge in chain[place:])
    node = machine.node(back) if back is not None else NodeId("")
    if for_ever:
        return End(EndedBy.REDIRECT_LIMIT, Verdict.LOOP, node)
    return End("", Verdict.AGAIN, node)


def _all_paths(machine: Machine, limit: int, pulse: Pulse) -> list[list[Edge]] | None:
    """Every path that meets no state twice; None when there are more than ``limit``."""
    found: list[list[Edge]] = []
    chain: list[Edge] = []
    on_path = {0}
    stack = [iter(machine.edges[0])]
    steps = 0
    while stack:
        edge = next(stack[-1], None)
        if edge is None:
            stack.pop()
            if chain:
                on_path.discard(chain.pop().target or 0)
            continue
        steps += 1
        if not steps % STEPS_A_PULSE:
            pulse()
        if steps > MAX_STEPS:
            return None
        if edge.target is None or edge.target in on_path:
            found.append([*chain, edge])
            if len(found) > limit:
                return None
            continue
        chain.append(edge)
        on_path.add(edge.target)
        stack.append(iter(machine.edges[edge.target]))
    return found


def shortest_tree(machine: Machine, pulse: Pulse = no_pulse) -> list[Edge | None]:
    """By state, the edge by which the shortest way comes there (None for 0 and the unreached)."""
    best: list[tuple[int, float] | None] = [None] * len(machine.states)
    came: list[Edge | None] = [None] * len(machine.states)
    best[0] = (0, 0.0)
    heap: list[tuple[int, float, int]] = [(0, 0.0, 0)]
    steps = 0
    while heap:
        keys, seconds, number = heappop(heap)
        if best[number] != (keys, seconds):
            continue
        steps += 1
        if not steps % STEPS_A_PULSE:
            pulse()
        for edge in machine.edges[number]:
            if edge.target is None:
                continue
            cost = (keys + edge.keys, seconds + edge.seconds.typical)
            known = best[edge.target]
            if known is None or cost < known:
                best[edge.target] = cost
                came[edge.target] = edge
                heappush(heap, (*cost, edge.target))
    return came


def chain_to(came: Sequence[Edge | None], number: int) -> list[Edge]:
    """The edges from state 0 to the state, by the tree of shortest ways."""
    chain: list[Edge] = []
    while (edge := came[number]) is not None:
        chain.append(edge)
        number = edge.source
    chain.reverse()
    return chain


def _shortest_paths(machine: Machine, pulse: Pulse) -> Iterator[list[Edge]]:
    """One path for every end (by verdict and node), and one around every loop of the tree."""
    came = shortest_tree(machine, pulse)
    chains: list[list[Edge] | None] = [None] * len(machine.states)
    seen: set[object] = set()
    silent = silent_loops(machine)
    order = sorted(range(len(machine.states)), key=lambda number: number)
    for number in order:
        if not number % STEPS_A_PULSE:
            pulse()
        if number and came[number] is None:
            continue
        for edge in machine.edges[number]:
            if edge.target is None:
                mark: object = (edge.end, edge.label)
            elif edge in silent:
                mark = ("loop", machine.node(edge.target))
            else:
                continue
            if mark in seen:
                continue
            seen.add(mark)
            if chains[number] is None:
                chains[number] = chain_to(came, number)
            prefix = chains[number] or []
            if edge.target is None:
                yield [*prefix, edge]
            else:
                yield [*prefix, *_around(machine, edge)]


def silent_successor(machine: Machine, number: int) -> Edge | None:
    """What happens in a state when nobody does anything: its one silent edge, if it goes on."""
    for edge in machine.edges[number]:
        if edge.silent and not edge.waiting and edge.target is not None:
            return edge
    return None


def silent_loops(machine: Machine) -> frozenset[Edge]:
    """One edge of each circle in which a call goes round while nobody does anything."""
    colour = [0] * len(machine.states)
    found: list[Edge] = []
    for start in range(len(machine.states)):
        trail: list[int] = []
        number: int | None = start
        while number is not None and not colour[number]:
            colour[number] = 1
            trail.append(number)
            edge = silent_successor(machine, number)
            if edge is None or edge.target is None:
                break
            if colour[edge.target] == 1:
                found.append(edge)
            number = edge.target
        for one in trail:
            colour[one] = 2
    return frozenset(found)


def _around(machine: Machine, edge: Edge) -> list[Edge]:
    """The circle that ``edge`` closes, from its source on, back to its source."""
    chain = [edge]
    while chain[-1].target != edge.source:
        number = chain[-1].target
        onward = None if number is None else silent_successor(machine, number)
        if onward is None:
            break
        chain.append(onward)
    return chain
