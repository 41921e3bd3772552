"""From card to card by the keyboard: along links, back, and up and down among neighbours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from designer.flow import NodeId
from designer.ui.canvas.scene import FlowScene

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas


def show_card(canvas: Canvas, node: NodeId) -> None:
    """Select a card and bring it into view; one in a collapsed frame is selected with that."""
    hiding = canvas.flow_scene.frames.hiding(node)
    canvas.workspace.selection.set((node,) if hiding is None else hiding.frame.members)
    canvas.reveal(node)


def neighbour(scene: FlowScene, node: NodeId, dx: int, dy: int) -> NodeId | None:
    """The card that an arrow leads to: right follows the first link, left goes back, up and down
    go through the cards of the column; where no link leads, to the nearest card on that side.
    None when there is none."""
    linked = None
    if dx:
        linked = _ahead(scene, node) if dx > 0 else _behind(scene, node)
    return linked or _beside(scene, node, dx, dy)


def _ahead(scene: FlowScene, node: NodeId) -> NodeId | None:
    for port in scene.cards[node].layout.ports:
        for own in scene.ports_of(node):
            if own.node == node and own.outcome == port.key:
                shape = scene.links.ends(own)
                if shape is not None and shape.target != node:
                    return NodeId(shape.target)
    return None


def _behind(scene: FlowScene, node: NodeId) -> NodeId | None:
    """Where the caller comes from: the nearest source, one on the left before all others."""
    here = scene.cards[node].pos()
    sources = {port.node for port in scene.ports_of(node) if port.node != node}

    def distance(source: NodeId) -> tuple[bool, float, str]:
        away = scene.cards[source].pos() - here
        return away.x() >= 0, away.manhattanLength(), source

    return min(sources, key=distance, default=None)


def _beside(scene: FlowScene, node: NodeId, dx: int, dy: int) -> NodeId | None:
    """The next card on that side, the more straight the better."""
    here = scene.cards[node].rect().center()
    best, least = None, float("inf")
    for other, card in scene.cards.items():
        away = card.rect().center() - here
        ahead, aside = away.x() * dx + away.y() * dy, abs(away.x() * dy) + abs(away.y() * dx)
        if other != node and ahead > 0 and ahead + 2 * aside < least:
            best, least = other, ahead + 2 * aside
    return best
