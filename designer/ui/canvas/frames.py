"""The frames of a scene: boxes that follow their cards, and cards hidden in collapsed ones."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from designer.flow import Changes, Frame, FrameId, NodeId, Project
from designer.problem import Severity
from designer.ui.canvas.frameitem import ROOM, TITLE, FrameItem, collapsed_box
from designer.ui.canvas.routing import Box

if TYPE_CHECKING:
    from designer.ui.canvas.scene import FlowScene

_ORDER = [str(one) for one in Severity]


def corners(box: QRectF) -> Box:
    """Left, top, right and bottom."""
    return box.left(), box.top(), box.right(), box.bottom()


class Frames:
    """Keeps one item for each frame equal to the project; the scene asks it where nodes show."""

    def __init__(self, scene: FlowScene) -> None:
        self._scene = scene
        self.items: dict[FrameId, FrameItem] = {}
        self._holders: dict[NodeId, FrameItem] = {}

    def fill(self, project: Project) -> None:
        """Show the frames of a scene that was just filled with cards."""
        if project.frames or self.items:
            self._show(project.frames)

    def follow(self, changes: Changes, project: Project, shown: Collection[NodeId]) -> set[NodeId]:
        """Follow an edit after which the cards ``shown`` look otherwise or stand elsewhere; the
        nodes whose links run otherwise for it."""
        if not self.items and not project.frames:
            return set()
        if changes.frames:
            return self._show(project.frames)
        touched = {self._holders[node] for node in shown if node in self._holders}
        for node in changes.added & self._holders.keys():
            touched.add(self._holders[node])
        return self._fit(touched)

    def moved(self, nodes: Collection[NodeId]) -> set[NodeId]:
        """Cards are dragged: frames that are dragged as a whole go along, others stay."""
        if not self._holders:
            return set()
        touched = {self._holders[node] for node in nodes if node in self._holders}
        whole = [item for item in touched if all(one in nodes for one in item.frame.members)]
        return self._fit(whole)

    def shown_at(self, node: NodeId) -> QRectF:
        """Where a node shows: its card, or the collapsed frame that it is in."""
        item = self.hiding(node)
        return item.box if item is not None else self._scene.cards[node].rect()

    def hiding(self, node: NodeId) -> FrameItem | None:
        """The collapsed frame that a node is in; None while its card shows."""
        item = self._holders.get(node)
        return item if item is not None and item.frame.is_collapsed else None

    def holder(self, node: NodeId) -> FrameItem | None:
        """The frame that a node is in."""
        return self._holders.get(node)

    def whole(self, nodes: Collection[NodeId]) -> FrameItem | None:
        """The frame that consists of just these nodes. A card alone in an open frame is that card;
        there is nothing else to see of it when it is selected."""
        item = self._holders.get(next(iter(nodes), NodeId("")))
        if item is None or len(nodes) != len(item.frame.members):
            return None
        is_alone = len(nodes) == 1 and not item.frame.is_collapsed
        is_whole = all(self._holders.get(node) is item for node in nodes)
        return item if is_whole and not is_alone else None

    def at(self, point: QPointF) -> FrameItem | None:
        """The frame whose title bar, or collapsed card, is at a point."""
        found = [item for item in self.items.values() if item.bar().contains(point)]
        return min(found, key=lambda item: not item.frame.is_collapsed, default=None)

    def home(self, node: NodeId | None, card: QRectF) -> FrameId | None:
        """The open frame that a card dropped there belongs to: the one around its middle, else
        the one it was in, as long as it touches that."""
        for key, item in self.items.items():
            if not item.frame.is_collapsed and item.box.contains(card.center()):
                return key
        held = self._holders.get(node) if node is not None else None
        return held.frame.id if held is not None and held.box.intersects(card) else None

    def around(self, nodes: Iterable[NodeId]) -> QRectF:
        """The box around the cards of these nodes, hidden ones too."""
        return self._scene.content_rect([node for node in nodes if node in self._scene.cards])

    def open_box(self, nodes: Iterable[NodeId]) -> QRectF:
        """What a frame around these nodes takes up while it is open, title bar included."""
        return self.around(nodes).adjusted(-ROOM, -ROOM / 2 - TITLE, ROOM, ROOM)

    def boxes(self) -> Iterator[QRectF]:
        """The cards that stand for collapsed frames."""
        return (item.box for item in self.items.values() if item.frame.is_collapsed)

    def collapsed_in(self, rect: QRectF) -> list[NodeId]:
        """The nodes of the collapsed frames that touch a rectangle."""
        return [
            node
            for item in self.items.values()
            if item.frame.is_collapsed and item.box.intersects(rect)
            for node in item.frame.members
        ]

    def mark(self, node: NodeId) -> None:
        """The marks of a card changed: its frame shows what all of them say."""
        if node in self._holders:
            self._mark(self._holders[node])

    def repaint(self) -> None:
        """Colours or fonts changed."""
        self._fit(self.items.values())
        for item in self.items.values():
            item.update()

    def snapshot(self) -> dict[str, object]:
        """What is shown, as plain values."""
        return {key: (item.frame, item.box.getRect()) for key, item in self.items.items()}

    def paint_far(self, painter: QPainter, scale: float) -> None:
        """Draw open frames behind everything, as seen from far away."""
        inks = self._scene.look.inks
        for item in self.items.values():
            if not item.frame.is_collapsed:
                painter.setPen(QPen(inks.frame_edge(item.frame.color), 0))
                painter.setBrush(inks.frame_fill(item.frame.color))
                painter.drawRect(item.box)

    def paint_far_above(self, painter: QPainter, *, with_titles: bool) -> None:
        """Draw collapsed frames as blocks, and the titles of all frames in their bars."""
        look = self._scene.look
        inks, meter = look.inks, look.fonts.strong
        for item in self.items.values():
            if item.frame.is_collapsed:
                painter.setPen(QPen(inks.frame_edge(item.frame.color), 0))
                painter.setBrush(inks.card)
                painter.drawRect(item.box)
        if not with_titles:
            return
        transform = painter.worldTransform()
        painter.resetTransform()
        painter.setPen(inks.text)
        painter.setFont(meter.font)
        for item in self.items.values():
            bar = transform.mapRect(item.bar())
            text = meter.elided(item.title, bar.width() - 6)
            above = 0.0 if item.frame.is_collapsed else meter.line_height + 2
            painter.drawText(QPointF(bar.x() + 3, bar.y() - above + meter.ascent + 1), text)
        painter.setWorldTransform(transform)

    def _show(self, frames: Mapping[FrameId, Frame]) -> set[NodeId]:
        """Make the items those of ``frames``; the nodes whose links run otherwise now."""
        was_hidden = {node for node in self._holders if self.hiding(node) is not None}
        for key in self.items.keys() - frames.keys():
            item = self.items.pop(key)
            self._stir(item)
            self._scene.removeItem(item)
        for key, frame in frames.items():
            if key not in self.items:
                self.items[key] = FrameItem(frame, self._scene.look)
                self._scene.addItem(self.items[key])
        self.items = {key: self.items[key] for key in frames}
        self._holders = {
            node: self.items[key] for key, frame in frames.items() for node in frame.members
        }
        for key, frame in frames.items():
            self._show_item(self.items[key], frame)
            self._mark(self.items[key])
        hidden = {node for node in self._holders if self.hiding(node) is not None}
        for node in was_hidden ^ hidden:
            if node in self._scene.cards:
                self._scene.cards[node].setVisible(node not in hidden)
                self._scene.stir(node, self._scene.cards[node].box())
        self._scene.overview.touch(was_hidden | hidden)
        return was_hidden | hidden

    def _fit(self, items: Iterable[FrameItem]) -> set[NodeId]:
        """Let frames stand around their cards; the nodes of collapsed ones that moved for it."""
        moved: set[NodeId] = set()
        for item in items:
            if self._show_item(item, item.frame) and item.frame.is_collapsed:
                moved.update(item.frame.members)
            for node in item.frame.members:  # one that came back just now
                if node in self._scene.cards:
                    self._scene.cards[node].setVisible(not item.frame.is_collapsed)
        return moved

    def _show_item(self, item: FrameItem, frame: Frame) -> bool:
        """Show a frame as it is now; whether it stands elsewhere for it."""
        box = self._box(item, frame)
        is_moved = box != item.box
        if is_moved or frame.is_collapsed != item.frame.is_collapsed:
            self._stir(item)
            item.show_frame(frame, box)
            self._stir(item)
        else:
            item.show_frame(frame, box)
        return is_moved

    def _stir(self, item: FrameItem) -> None:
        """Links go round the card that stands for a collapsed frame, or do not any more."""
        if item.frame.is_collapsed and not item.box.isNull():
            self._scene.stir(item.frame.members[0], corners(item.box))

    def _box(self, item: FrameItem, frame: Frame) -> QRectF:
        if frame.is_collapsed:
            return collapsed_box(self.around(frame.members).topLeft(), item.height)
        return self.open_box(frame.members)

    def _mark(self, item: FrameItem) -> None:
        cards = [self._scene.cards[n] for n in item.frame.members if n in self._scene.cards]
        badged = [card for card in cards if card.badge]
        item.mark(
            selected=bool(cards) and all(card.is_selected for card in cards),
            playing=any(card.is_playing for card in cards),
            badge=sum(card.badge for card in badged),
            severity=min((card.badge_severity for card in badged), key=_ORDER.index, default=""),
        )
