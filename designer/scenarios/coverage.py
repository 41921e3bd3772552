"""Which nodes and links of a flow the calls of some scenarios take."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from designer.flow import Flow, Link, NodeId, NoteNode, as_called, outcomes_of
from designer.scenarios.walk import Walk


@dataclass(frozen=True, slots=True)
class Coverage:
    """What calls took of a flow, and what they left out.

    Notes, disabled nodes and links that no call can take (``next`` of a Hangup) do not count.
    """

    nodes: frozenset[NodeId]
    links: frozenset[Link]
    missed_nodes: tuple[NodeId, ...]
    missed_links: tuple[Link, ...]

    @property
    def node_percent(self) -> float:
        """Nodes taken, in percent of all; 100 for an empty flow."""
        return _percent(len(self.nodes), len(self.missed_nodes))

    @property
    def link_percent(self) -> float:
        """Links taken, in percent of all; 100 when there is none."""
        return _percent(len(self.links), len(self.missed_links))

    def to_json(self) -> dict[str, object]:
        """The figures and what was missed, as plain values."""
        return {
            "nodes": len(self.nodes),
            "nodes_total": len(self.nodes) + len(self.missed_nodes),
            "nodes_percent": round(self.node_percent, 1),
            "links": len(self.links),
            "links_total": len(self.links) + len(self.missed_links),
            "links_percent": round(self.link_percent, 1),
            "missed_nodes": list(self.missed_nodes),
            "missed_links": [
                {"from": one.source, "outcome": one.outcome, "to": one.target}
                for one in self.missed_links
            ],
        }


def _percent(taken: int, missed: int) -> float:
    return 100.0 * taken / (taken + missed) if taken + missed else 100.0


def real_links(flow: Flow) -> tuple[Link, ...]:
    """The links whose outcome exists, in the flow’s order."""
    found: list[Link] = []
    for source, outgoing in flow.links.items():
        keys = {outcome.key for outcome in outcomes_of(flow, source)}
        found += [Link(source, key, target) for key, target in outgoing.items() if key in keys]
    return tuple(found)


def coverage(flow: Flow, walks: Iterable[Walk]) -> Coverage:
    """What the calls that took ``walks`` cover of ``flow``."""
    nodes: set[NodeId] = set()
    links: set[Link] = set()
    for walk in walks:
        nodes.update(walk.nodes)
        links |= walk.links
    return covered(flow, nodes, links)


def covered(flow: Flow, nodes: Iterable[NodeId], links: Iterable[Link]) -> Coverage:
    """The coverage of a flow of which these nodes and links were taken."""
    flow = as_called(flow)
    taken_nodes, taken_links = set(nodes), set(links)
    all_links = real_links(flow)
    all_nodes = [node.id for node in flow.nodes.values() if not isinstance(node, NoteNode)]
    return Coverage(
        frozenset(one for one in all_nodes if one in taken_nodes),
        frozenset(one for one in all_links if one in taken_links),
        tuple(one for one in all_nodes if one not in taken_nodes),
        tuple(one for one in all_links if one not in taken_links),
    )
