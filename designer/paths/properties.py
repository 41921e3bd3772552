"""Properties that must hold for every call: proved over all states, or refuted by a path.

A refutation is the shortest path that shows the fault; its ``caller`` makes a script take it. A
fault that ends at a node which waives the property (rule ``property-`` and its kind) is meant so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush

from designer.bundle import Bundle, EntryKind
from designer.flow import PROPERTY_KINDS, Flow, NodeId, Property, VerbNode, unique_name
from designer.paths.machine import Machine, build
from designer.paths.model import Edge, Verdict
from designer.paths.walks import (
    CallPath,
    chain_to,
    path_along,
    shortest_tree,
    silent_loops,
    silent_successor,
)
from designer.paths.words import DIALLED

RULE = "property-"
"""Before a kind of property: the id of its findings, by which a node waives them."""
NEVER = float("inf")


@dataclass(frozen=True, slots=True)
class Proof:
    """Whether a property holds. When it does not, ``words`` say where, and ``path`` shows it."""

    property: Property
    holds: bool
    words: str = ""
    node: str = ""
    path: CallPath | None = None


def machines_of(bundle: Bundle, flow: Flow) -> tuple[Machine, ...]:
    """The states behind each entry that is linked."""
    return tuple(build(bundle, flow, entry) for entry in bundle.entries if entry.path)


def property_words(one: Property, flow: Flow) -> str:
    """The property as a sentence, with its numbers and the names of its nodes."""

    def name(node_id: str) -> str:
        node = flow.nodes.get(NodeId(node_id))
        return f"“{node_id}”" if node is None else unique_name(node)

    kind = PROPERTY_KINDS[one.kind]
    return kind.words.format(
        keys=one.keys,
        seconds=f"{one.seconds:g}",
        node=name(one.node),
        after=name(one.after),
        outcome=one.outcome or "any way out",
    )


def prove(properties: Iterable[Property], machines: Sequence[Machine]) -> Iterator[Proof]:
    """A proof or a refutation of each property, for all entries at once."""
    searches = [_Search(machine) for machine in machines if _is_call(machine)]
    for one in properties:
        yield _first_fault(one, searches) or Proof(one, True)


def _is_call(machine: Machine) -> bool:
    return machine.entry.kind is not EntryKind.MESSAGE


def _first_fault(one: Property, searches: Sequence[_Search]) -> Proof | None:
    flow = searches[0].machine.flow if searches else None
    if flow is not None and one.kind == "never-reaches":
        for node in (one.node, one.after):
            if NodeId(node) not in flow.nodes:
                return Proof(one, False, f"It names a node that is not there ({node or 'none'}).")
    for search in searches:
        found = _CHECKS[one.kind](search, one)
        if found is not None:
            return found
    return None


class _Search:
    """The states of one entry, with what several properties ask of them, each found once."""

    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        self._came: list[Edge | None] | None = None
        self._before: list[list[Edge]] | None = None

    @property
    def came(self) -> list[Edge | None]:
        """The tree of shortest ways."""
        if self._came is None:
            self._came = shortest_tree(self.machine)
        return self._came

    @property
    def before(self) -> list[list[Edge]]:
        """By state, the edges that lead to it."""
        if self._before is None:
            self._before = [[] for _ in self.machine.states]
            for edge in self.machine.all_edges():
                if edge.target is not None:
                    self._before[edge.target].append(edge)
        return self._before

    def path(self, number: int, *edges: Edge) -> CallPath:
        """The shortest path to the state, and on along ``edges``."""
        chain = [*chain_to(self.came, number), *edges]
        return path_along(self.machine, self.ended(chain))

    def ended(self, chain: list[Edge]) -> list[Edge]:
        """The way on to an end, quietly, so that the path is a whole call."""
        seen = {edge.source for edge in chain}
        while chain and chain[-1].target is not None and chain[-1].target not in seen:
            number = chain[-1].target
            seen.add(number)
            onward = silent_successor(self.machine, number)
            if onward is None:
                ends = [e for e in self.machine.edges[number] if not e.waiting]
                if not ends:
                    break
                onward = next((e for e in ends if e.target is None and e.silent), ends[0])
            chain.append(onward)
        return chain

    def waives(self, node: NodeId, one: Property) -> bool:
        """Whether the node says that it is meant so."""
        found = self.machine.flow.nodes.get(node)
        return found is not None and any(waiver.rule == RULE + one.kind for waiver in found.waivers)


def _person_within_reach(search: _Search, one: Property) -> Proof | None:
    """From every menu: a way to a person with few keys and in little time, at an ordinary pace."""
    machine = search.machine
    menus = [
        number
        for number in range(1, len(machine.states))
        if _is_menu(machine, number) and machine.states[number].hold is None
    ]
    reach = _reach(search, one.keys)
    for number in menus:
        node = machine.node(number)
        if reach[number] > one.seconds and not search.waives(node, one):
            far = reach[number]
            how = (
                f"it takes {far:.0f} seconds"
                if far < NEVER
                else f"no way with {one.keys} {'key' if one.keys == 1 else 'keys'} leads to one"
            )
            words = f"from the menu {_name(machine, node)}, a person is not within reach: {how}."
            return Proof(one, False, words, node, search.path(number))
    return None


def _is_menu(machine: Machine, number: int) -> bool:
    node = machine.flow.nodes.get(machine.node(number))
    return (
        isinstance(node, VerbNode)
        and node.element.tag == "Gather"
        and bool(node.choices)
        and any(edge.action is not None for edge in machine.edges[number])
    )


def _reach(search: _Search, keys: int) -> list[float]:
    """By state, the least seconds to a person with at most ``keys`` keys pressed.

    One search backwards for each number of keys; a key moves on to the next.
    """
    machine = search.machine
    layers: list[list[float]] = []
    for _ in range(keys + 1):
        best = [NEVER] * len(machine.states)
        heap: list[tuple[float, int]] = []
        for edge in machine.all_edges():
            rest = _rest(edge, layers)
            if rest < best[edge.source]:
                best[edge.source] = rest
                heappush(heap, (rest, edge.source))
        while heap:
            seconds, number = heappop(heap)
            if seconds > best[number]:
                continue
            for edge in search.before[number]:
                if edge.keys:
                    continue
                total = seconds + edge.seconds.typical
                if total < best[edge.source]:
                    best[edge.source] = total
                    heappush(heap, (total, edge.source))
        layers.append(best)
    return layers[-1]


def _rest(edge: Edge, layers: Sequence[Sequence[float]]) -> float:
    """Seconds to a person through this edge: it is one, or it takes keys and goes on from where
    fewer are left; ``layers`` by the number of keys left."""
    if edge.person:
        return edge.seconds.typical
    if edge.keys and edge.target is not None and edge.keys <= len(layers):
        return edge.seconds.typical + layers[len(layers) - edge.keys][edge.target]
    return NEVER


def _silence_ends(search: _Search, one: Property) -> Proof | None:
    """From every state: a caller who does nothing more is with a person, or out, in time."""
    machine = search.machine
    longest = _longest_silence(machine)
    over = [
        number
        for number in range(len(machine.states))
        if longest[number] > one.seconds and (number == 0 or search.came[number] is not None)
    ]
    over.sort(key=lambda number: (longest[number] != NEVER, number))
    for number in over:
        node = machine.node(number)
        if search.waives(node, one):
            continue
        far = longest[number]
        took = "never ends" if far == NEVER else f"takes up to {far:.0f} seconds to end"
        words = f"when the caller is silent from {_name(machine, node)} on, the call {took}."
        return Proof(one, False, words, node, search.path(number, *_quiet(machine, number)))
    return None


def _quiet(machine: Machine, number: int) -> list[Edge]:
    """What a silent caller goes through from the state on: to the end, or once round a circle."""
    chain: list[Edge] = []
    seen: set[int] = set()
    here: int | None = number
    while here is not None and here not in seen:
        seen.add(here)
        quiet = [edge for edge in machine.edges[here] if not edge.by_caller and not edge.waiting]
        if not quiet:
            break
        chain.append(next((edge for edge in quiet if edge.silent), quiet[0]))
        here = chain[-1].target
    return chain


def _longest_silence(machine: Machine) -> list[float]:
    """By state, the longest time that a silent caller is kept; NEVER where a circle is possible.

    Every way that only others decide counts; being connected ends the count.
    """
    longest = [-1.0] * len(machine.states)
    open_: set[int] = set()
    for start in range(len(machine.states)):
        stack = [start]
        while stack:
            number = stack[-1]
            if longest[number] >= 0:
                stack.pop()
                continue
            ways = [e for e in machine.edges[number] if not e.by_caller and not e.waiting]
            todo = [
                e.target
                for e in ways
                if not e.person and e.target is not None and longest[e.target] < 0
            ]
            if number not in open_:
                open_.add(number)
                circle = [one for one in todo if one in open_]
                stack += [one for one in todo if one not in open_]
                if circle:
                    longest[number] = NEVER
                continue
            open_.discard(number)
            stack.pop()
            if longest[number] < 0:
                longest[number] = max((_kept(e, longest) for e in ways), default=0.0)
    return longest


def _kept(edge: Edge, longest: Sequence[float]) -> float:
    if edge.person or edge.target is None:
        return edge.seconds.slowest
    rest = longest[edge.target]
    return NEVER if rest < 0 else edge.seconds.slowest + rest


def _words_at_the_end(search: _Search, one: Property) -> Proof | None:
    machine = search.machine
    for edge in _ends(search):
        assert edge.end is not None
        if edge.end.verdict is Verdict.DROPPED and not search.waives(edge.end.node, one):
            words = f"the call ends without a word at {_name(machine, edge.end.node)}."
            return Proof(one, False, words, edge.end.node, search.path(edge.source, edge))
    return None


def _ends(search: _Search) -> Iterator[Edge]:
    """The edges that end a call, from states that calls get to."""
    for number, edges in enumerate(search.machine.edges):
        if number and search.came[number] is None:
            continue
        for edge in edges:
            if edge.end is not None:
                yield edge


def _failed_dial_voicemail(search: _Search, one: Property) -> Proof | None:
    """Behind every Dial that did not connect, some way leads to leaving a message."""
    machine = search.machine
    offered = _can_reach(search, [edge.source for edge in machine.all_edges() if edge.message])
    for edge in machine.all_edges():
        action = edge.action
        if action is None or action.at != "dial" or edge.person or edge.waiting:
            continue
        if edge.source and search.came[edge.source] is None:
            continue
        node = machine.node(edge.source)
        if (edge.target is None or not offered[edge.target]) and not search.waives(node, one):
            result = DIALLED.get(action.dial_outcome, action.dial_outcome)
            why = f"no voicemail is offered when {_name(machine, node)} ends with “{result}”."
            return Proof(one, False, why, node, search.path(edge.source, edge))
    return None


def _can_reach(search: _Search, goals: Iterable[int]) -> bytearray:
    """By state, whether one of the goals can be reached from it."""
    marks = bytearray(len(search.machine.states))
    todo = list(goals)
    for number in todo:
        marks[number] = 1
    while todo:
        for edge in search.before[todo.pop()]:
            if not marks[edge.source]:
                marks[edge.source] = 1
                todo.append(edge.source)
    return marks


def _never_reaches(search: _Search, one: Property) -> Proof | None:
    """Once the outcome of the first node was taken, the other node is never met."""
    machine = search.machine
    for start in machine.all_edges():
        if start.source and search.came[start.source] is None:
            continue
        taken = [
            place
            for place, link in enumerate(start.links)
            if link.source == one.after and one.outcome in ("", link.outcome)
        ]
        if not taken:
            continue
        if any(link.target == one.node for link in start.links[taken[0] :]):
            return _reached(search, one, start, [])
        rest = _way_to(machine, start.target, NodeId(one.node))
        if rest is not None:
            return _reached(search, one, start, rest)
    return None


def _reached(search: _Search, one: Property, start: Edge, rest: list[Edge]) -> Proof:
    name = _name(search.machine, NodeId(one.node))
    words = f"a caller gets to {name} after all."
    return Proof(one, False, words, NodeId(one.node), search.path(start.source, start, *rest))


def _way_to(machine: Machine, number: int | None, node: NodeId) -> list[Edge] | None:
    """The fewest steps from a state until the node is met; None when it never is."""
    if number is None:
        return None
    came: dict[int, Edge | None] = {number: None}
    todo = [number]
    for here in todo:
        for edge in machine.edges[here]:
            if any(link.target == node for link in edge.links):
                chain = [edge]
                while (before := came[chain[0].source]) is not None:
                    chain.insert(0, before)
                return chain
            if edge.target is not None and edge.target not in came:
                came[edge.target] = edge
                todo.append(edge.target)
    return None


def _always_ends(search: _Search, one: Property) -> Proof | None:
    machine = search.machine
    for edge in sorted(silent_loops(machine), key=lambda found: found.source):
        if edge.source and search.came[edge.source] is None:
            continue
        node = machine.node(edge.source)
        if not search.waives(node, one):
            words = f"a silent caller goes round in a circle through {_name(machine, node)}."
            return Proof(one, False, words, node, search.path(edge.source, edge))
    return None


def _name(machine: Machine, node_id: NodeId) -> str:
    node = machine.flow.nodes.get(node_id)
    return f"“{node_id}”" if node is None else unique_name(node)


_CHECKS: dict[str, Callable[[_Search, Property], Proof | None]] = {
    "person-within-reach": _person_within_reach,
    "silence-ends": _silence_ends,
    "words-at-the-end": _words_at_the_end,
    "failed-dial-voicemail": _failed_dial_voicemail,
    "never-reaches": _never_reaches,
    "always-ends": _always_ends,
}
