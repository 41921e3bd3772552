"""What is pushed aside as a whole: a card in no frame, or a frame with all cards in it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from designer.flow import Changes, Frame, NodeId, Point, Project, move_nodes
from designer.flow.pushing import Box, cleared, opened, shifted
from designer.ui.canvas.cardlayout import WIDTH, layout_node
from designer.ui.canvas.frameitem import ROOM, TITLE, collapsed_height

if TYPE_CHECKING:
    from designer.ui.canvas.scene import FlowScene

_STAYS: Point = (0.0, 0.0)
_ALL = QRectF(-1e7, -1e7, 2e7, 2e7)


class Units:
    """Boxes on the canvas by the first of the nodes in each, and how far each was moved.

    ``fixed`` are those that hold a pinned card: they stay where they are.
    """

    def __init__(self, pinned: frozenset[NodeId]) -> None:
        self._pinned = pinned
        self._nodes: dict[NodeId, tuple[NodeId, ...]] = {}
        self._moved: dict[NodeId, Point] = {}
        self.boxes: dict[NodeId, Box] = {}
        self.fixed: set[NodeId] = set()

    def add(self, nodes: tuple[NodeId, ...], box: Box) -> None:
        """These nodes take up a box."""
        self._nodes[nodes[0]] = nodes
        self.boxes[nodes[0]] = box
        if not self._pinned.isdisjoint(nodes):
            self.fixed.add(nodes[0])

    def others(self, key: NodeId) -> dict[NodeId, Box]:
        """The boxes of all but this one."""
        return {one: box for one, box in self.boxes.items() if one != key}

    def move(self, moves: Mapping[NodeId, Point]) -> None:
        """Move units, by so much farther each."""
        for key, (dx, dy) in moves.items():
            x, y = self._moved.get(key, _STAYS)
            self._moved[key] = (x + dx, y + dy)
            self.boxes[key] = shifted(self.boxes[key], (dx, dy))

    def open(self, key: NodeId, whole: Box) -> None:
        """A unit becomes as large as ``whole``, beside what is fixed there; others make room."""
        seed, others = self.boxes[key], self.others(key)
        if key not in self.fixed:
            by = cleared(seed, whole, [others[one] for one in self.fixed])
            if by != _STAYS:
                self.move({key: by})
                whole = shifted(whole, by)
        self.move(opened(seed, whole, others, self.fixed))
        self.boxes[key] = whole

    def places(self, project: Project) -> dict[NodeId, Point]:
        """Where all nodes go that are in a unit which was moved."""
        positions = project.positions
        return {
            node: (positions[node][0] + dx, positions[node][1] + dy)
            for key, (dx, dy) in self._moved.items()
            if (dx, dy) != _STAYS
            for node in self._nodes[key]
        }


class Standing:
    """What stands where once an edit is done that the scene does not show yet.

    ``project`` is what the edit makes, ``changes`` what differs; without any, what is shown. Cards
    are as high as they are shown, and those that come as high as they will be.
    """

    def __init__(self, scene: FlowScene, project: Project, changes: Changes | None = None) -> None:
        changes = changes or Changes()
        self._scene = scene
        self._touched = set(changes.moved | changes.added | changes.removed)
        self._tall: dict[NodeId, float] = {}
        self.project = project
        self.moved: set[NodeId] = set()

    def move(self, units: Units) -> None:
        """Move what was moved among the units. What stands where is asked anew only
        after :meth:`settle`."""
        places = units.places(self.project)
        self.project = move_nodes(self.project, places)
        self.moved.update(places)

    def settle(self, heights: Mapping[NodeId, float] = MappingProxyType({})) -> None:
        """What was moved stands there from now on, and cards have these heights."""
        self._tall |= heights
        self._touched |= self.moved | heights.keys()

    def card(self, node: NodeId) -> Box:
        """The box of a card."""
        x, y = self.project.positions[node]
        height = self._tall.get(node)
        if height is None:
            card, flow = self._scene.cards.get(node), self.project.flow
            layout = (
                card.layout
                if card is not None
                else layout_node(
                    flow.nodes[node], flow.links_from(node).keys(), self._scene.look.fonts
                )
            )
            height = self._tall[node] = float(layout.height)
        return x, y, x + WIDTH, y + height

    def cards(self, nodes: Iterable[NodeId]) -> Units:
        """Each of these as a unit of its own."""
        units = Units(self.project.pinned)
        for node in nodes:
            units.add((node,), self.card(node))
        return units

    def frame(self, frame: Frame) -> Box:
        """The box of a frame, open or collapsed."""
        item = self._scene.frames.items.get(frame.id)
        is_same = item is not None and (
            (item.frame.members, item.frame.is_collapsed) == (frame.members, frame.is_collapsed)
        )
        if item is not None and is_same and self._touched.isdisjoint(frame.members):
            return item.box.left(), item.box.top(), item.box.right(), item.box.bottom()
        return self.collapsed(frame) if frame.is_collapsed else self.opened(frame.members)

    def opened(self, nodes: Iterable[NodeId]) -> Box:
        """What an open frame around these cards takes up."""
        lefts, tops, rights, bottoms = zip(*(self.card(one) for one in nodes), strict=True)
        top = min(tops) - ROOM / 2 - TITLE
        return min(lefts) - ROOM, top, max(rights) + ROOM, max(bottoms) + ROOM

    def collapsed(self, frame: Frame) -> Box:
        """The card that stands for a frame."""
        xs, ys = zip(*(self.project.positions[one] for one in frame.members), strict=True)
        height = collapsed_height(self._scene.look)
        return min(xs), min(ys), min(xs) + WIDTH, min(ys) + height

    def units(self, room: QRectF = _ALL, without: Collection[NodeId] = ()) -> Units:
        """All frames, and all cards in none that are in ``room``; not those ``without``."""
        units = Units(self.project.pinned)
        framed: set[NodeId] = set(without)
        for frame in self.project.frames.values():
            if framed.isdisjoint(frame.members):
                units.add(frame.members, self.frame(frame))
            framed.update(frame.members)
        for card in self._scene.cards_in(room):
            if card.node_id not in framed and card.node_id not in self._touched:
                units.add((card.node_id,), card.box())
        for node in self._touched - framed:
            if node in self.project.flow.nodes:
                units.add((node,), self.card(node))
        return units
