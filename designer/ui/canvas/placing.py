"""Where a new card goes: on the grid, beside what is there, never on top of it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF

from designer.flow import Flow, Fragment, Node, NodeId, Point, Project, paste, room
from designer.ui.canvas.carditem import CardItem
from designer.ui.canvas.cardlayout import GRID, WAY_IN_Y, WIDTH, layout_node
from designer.ui.canvas.scene import FlowScene

GAP = room.GAP
COLUMN_GAP = room.COLUMN_GAP
_DEEP = 1e6
REACH = 320.0
"""So far from where it was let go a card looks for room on every side, in pixels."""


def on_grid(value: float) -> float:
    """The nearest line of the grid."""
    return round(value / GRID) * float(GRID)


def height_of(scene: FlowScene, node: Node) -> float:
    """How high the card of a node is that stands nowhere yet."""
    return float(layout_node(node, (), scene.look.fonts).height)


def free_place(scene: FlowScene, at: QPointF, height: float, width: float = WIDTH) -> Point:
    """The first place at or below ``at`` (a top left corner) where no card is."""
    below = QRectF(at.x() - GAP, at.y() - GAP, width + 2 * GAP, _DEEP)
    there = [
        ((card.pos().x(), card.pos().y()), float(card.layout.height))
        for card in scene.cards_in(below)
    ]
    there += [((box.x(), box.y()), box.height()) for box in scene.frames.boxes()]
    return room.free_place((at.x(), at.y()), there, height, width)


def nearest_place(scene: FlowScene, at: QPointF, height: float) -> Point:
    """The place nearest to ``at`` (a top left corner) where no card is; below when all is full."""
    around = QRectF(at.x() - 2 * WIDTH, at.y() - REACH - height, 5 * WIDTH, 2 * (REACH + height))
    there = [
        ((card.pos().x(), card.pos().y()), float(card.layout.height))
        for card in scene.cards_in(around)
    ]
    there += [((box.x(), box.y()), box.height()) for box in scene.frames.boxes()]
    near = room.nearest_place((at.x(), at.y()), there, height, REACH)
    return near or free_place(scene, at, height)


def laid_out(scene: FlowScene, fragment: Fragment) -> Fragment:
    """The fragment as Tidy up would lay it out, for nodes that have stood nowhere yet."""
    from designer.analysis import arrange  # need not load before it is wanted

    alone, made = paste(Project(), fragment, (0.0, 0.0))
    flow, fonts = alone.flow, scene.look.fonts
    heights = {
        key: layout_node(node, flow.links_from(key).keys(), fonts).height
        for key, node in flow.nodes.items()
    }
    places = arrange(alone, None, {key: (float(WIDTH), float(h)) for key, h in heights.items()})
    return replace(fragment, positions=tuple(places[key] for key in made))


def place_after(scene: FlowScene, card: CardItem, outcome: str, height: float) -> Point:
    """Where a card goes that is linked from an outcome of ``card``: right of it, wire straight."""
    port = card.port(outcome) or card.way_in()
    at = QPointF(card.rect().right() + COLUMN_GAP, port.y() - WAY_IN_Y)
    return free_place(scene, at, height)


def following(flow: Flow, start: NodeId) -> frozenset[NodeId]:
    """``start`` and every node that links lead to from there."""
    found = {start}
    queue = [start]
    while queue:
        for target in flow.links_from(queue.pop()).values():
            if target not in found:
                found.add(target)
                queue.append(target)
    return frozenset(found)
