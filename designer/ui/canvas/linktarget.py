"""Choosing the far end of a link by typing: the cards that a way out may lead to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from designer.flow import Node, NodeId, why_no_link
from designer.text import tr
from designer.ui.canvas.cardcontent import all_words
from designer.ui.canvas.scene import FlowScene
from designer.ui.icons import node_icon
from designer.ui.names import kind_name, node_name
from designer.ui.selection import Port


@dataclass(frozen=True, slots=True)
class Target:
    """One card, as a row of the list that is typed into."""

    node: NodeId
    label: str
    icon: str
    help: str
    keywords: str

    @property
    def name(self) -> str:
        """Its id, which may be typed, too."""
        return str(self.node)


def targets_of(scene: FlowScene, nodes: dict[NodeId, Node], ports: Sequence[Port]) -> list[Target]:
    """The cards that some of the ports may lead to, nearest to the first one first; their own,
    loops, are the last."""
    flow, own = scene.flow, {port.node for port in ports}
    here = scene.cards[ports[0].node].pos()
    may = [
        node
        for node in nodes
        if any(not why_no_link(flow, port.node, port.outcome, node) for port in ports)
    ]
    away = {node: (scene.cards[node].pos() - here).manhattanLength() for node in may}
    may.sort(key=lambda node: (node in own, away[node]))
    return [_target(scene, nodes[node]) for node in may]


def _target(scene: FlowScene, node: Node) -> Target:
    content = scene.cards[node.id].layout.content
    words = " ".join(all_words(content))
    said = content.summary.text if content.summary is not None else ""
    label = node_name(node)
    label = f"{label} {said}" if label == kind_name(node) and said else label
    keywords = f"{words} {node.id}".lower()
    return Target(
        node.id,
        label,
        node_icon(node),
        tr("Link to {node}.", node=kind_name(node)) + f" {said}",
        keywords,
    )
