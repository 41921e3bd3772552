"""The states of one entry, with what several properties ask of them; and what a proof is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from designer.flow import NodeId, Property, quoted_name
from designer.paths.machine import Machine, Pulse, no_pulse
from designer.paths.model import Edge
from designer.paths.walks import (
    CallPath,
    chain_to,
    path_along,
    shortest_tree,
    silent_successor,
)

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


class Search:
    """The states of one entry, with what several properties ask of them, each found once."""

    def __init__(self, machine: Machine, pulse: Pulse = no_pulse) -> None:
        self.machine, self.pulse = machine, pulse
        self._came: list[Edge | None] | None = None
        self._before: list[list[Edge]] | None = None

    @property
    def came(self) -> list[Edge | None]:
        """The tree of shortest ways."""
        if self._came is None:
            self._came = shortest_tree(self.machine, self.pulse)
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


def ends_of(search: Search) -> Iterator[Edge]:
    """The edges that end a call, from states that calls get to."""
    for number, edges in enumerate(search.machine.edges):
        if number and search.came[number] is None:
            continue
        for edge in edges:
            if edge.end is not None:
                yield edge


def name_in(machine: Machine, node_id: NodeId) -> str:
    """The node as messages name it, also when it is no longer in the flow."""
    node = machine.flow.nodes.get(node_id)
    return f"“{node_id}”" if node is None else quoted_name(node)
