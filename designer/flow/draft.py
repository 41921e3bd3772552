"""A project taken apart, so that many changes to its flow are made as one."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from designer.flow.edits import id_stem, new_id
from designer.flow.model import Flow, Node, NodeId, Origin, Point, Project, VerbNode
from designer.flow.room import CARD_WIDTH, COLUMN_GAP, card_height, cards_of, free_place


@dataclass(slots=True)
class Draft:
    """Nodes, links and places that may be changed; :meth:`done` makes a project of them.

    ``project`` is what it was before.
    """

    project: Project
    nodes: dict[NodeId, Node]
    links: dict[NodeId, dict[str, NodeId]]
    positions: dict[NodeId, Point]

    @classmethod
    def of(cls, project: Project) -> Draft:
        """A draft that holds what the project does."""
        links = {source: dict(outgoing) for source, outgoing in project.flow.links.items()}
        return cls(project, dict(project.flow.nodes), links, dict(project.positions))

    def flow(self) -> Flow:
        """The flow as it is now; links that did not change are the same objects as before."""
        before = self.project.flow
        links: dict[NodeId, Mapping[str, NodeId]] = {
            source: kept
            if (kept := before.links.get(source)) == outgoing
            else MappingProxyType(dict(outgoing))
            for source, outgoing in self.links.items()
        }
        return before.with_nodes(self.nodes).with_links(links)

    def done(self) -> Project:
        """The project with the flow and the places as they are now."""
        return replace(
            self.project, flow=self.flow(), positions=MappingProxyType(dict(self.positions))
        )

    def verb(self, node_id: NodeId) -> VerbNode:
        """The node, which is known to be a verb."""
        node = self.nodes[node_id]
        assert isinstance(node, VerbNode)
        return node

    def free_id(self, node: Node) -> NodeId:
        """An id for a node to be added."""
        return new_id(replace(self.project, flow=self.flow()), id_stem(node))

    def place_beside(self, node_id: NodeId, neighbour: NodeId, *, before: bool = False) -> None:
        """Give a new node a free place a column behind its neighbour, or before it."""
        x, y = self.positions[neighbour]
        way = CARD_WIDTH + COLUMN_GAP
        at = (x - way if before else x + way, y)
        there = cards_of(self.flow(), self.positions)
        self.positions[node_id] = free_place(at, there, card_height(self.nodes[node_id]))

    def set_origin(self, node: VerbNode, origin: Origin) -> None:
        """Give the verb this origin; none where it would say nothing."""
        kept = None if origin == Origin() else origin
        if kept != node.origin:
            self.nodes[node.id] = replace(node, origin=kept)

    def lead_elsewhere(self, old: NodeId, new: NodeId) -> None:
        """What leads to ``old`` leads to ``new`` from now on."""
        for outgoing in self.links.values():
            for outcome, target in outgoing.items():
                if target == old:
                    outgoing[outcome] = new

    def remove(self, gone: Collection[NodeId]) -> None:
        """Take nodes out, and the links from and to them."""
        for node_id in gone:
            del self.nodes[node_id], self.positions[node_id]
            self.links.pop(node_id, None)
        for outgoing in self.links.values() if gone else ():
            for outcome in [one for one, target in outgoing.items() if target in gone]:
                del outgoing[outcome]
