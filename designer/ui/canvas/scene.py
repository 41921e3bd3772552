"""The scene: one item per node and one for all links, kept equal to the project change by change.

It follows the editor and never writes to it; gestures and panels do.
"""

from __future__ import annotations

import gc
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from time import perf_counter
from typing import Any

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtWidgets import QGraphicsScene

from designer.flow import Changes, Flow, Node, NodeId, Project
from designer.ui.canvas.cardgrid import CardGrid
from designer.ui.canvas.carditem import CardItem
from designer.ui.canvas.cardlayout import WIDTH, CardLayout, layout_node, relinked, tallest
from designer.ui.canvas.extent import around, grown, shown
from designer.ui.canvas.frames import Frames
from designer.ui.canvas.gonecards import GoneCards
from designer.ui.canvas.look import Look
from designer.ui.canvas.overview import Overview
from designer.ui.canvas.pixmaps import CardPixmaps
from designer.ui.canvas.routing import Box
from designer.ui.canvas.uncovering import uncover
from designer.ui.canvas.wiring import Wiring
from designer.ui.selection import Port


class FlowScene(QGraphicsScene):
    """Cards by node id, links by port. ``grown`` tells that the canvas became larger."""

    MANY = 300
    """From so many cards or links on, each is not looked at by itself."""
    grown = Signal()
    content_changed = Signal()

    def __init__(self, project: Project, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.pixmaps = CardPixmaps(look)
        self.cards: dict[NodeId, CardItem] = {}
        self._gone = GoneCards(self)
        self._wiring = Wiring(self)
        self.links = self._wiring.item
        self.marked: set[NodeId] = set()
        self._content: QRectF | None = None
        self._grid = CardGrid(self.cards)
        self._made = 0
        self._unseen: Iterator[NodeId] = iter(())
        self.is_complete = True
        """Whether every card is laid out; a large flow does so bit by bit."""
        self._flow = Flow()
        self.overview = Overview(self)
        self.frames = Frames(self)
        self.addItem(self.links)
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.BspTreeIndex)
        self._fill(project)

    @property
    def flow(self) -> Flow:
        """The flow that is shown."""
        return self._flow

    def apply(self, changes: Changes, project: Project) -> Collection[NodeId]:
        """Follow an edit: what went, what came, what changed, what moved, links that came.

        Gives the nodes whose cards were made, and have no marks yet.
        """
        if len(changes.added) > max(self.MANY, len(project.flow.nodes) / 2):
            self._replace(project)
            return self.cards.keys()
        before, came = self._flow, set()
        self._flow = project.flow
        for source in changes.relinked:
            kept, was = self._flow.links_from(source), before.links_from(source)
            self._wiring.drop(source, {key: to for key, to in was.items() if kept.get(key) != to})
            came |= {Port(source, key) for key in kept}  # they keep clear of each other
        for node in changes.removed:
            self._remove_card(node)
        for node in changes.added:
            self._add_card(project.flow.nodes[node], project, is_seen=True)
        relaid = (changes.changed | changes.relinked) - changes.added - changes.removed
        other = {node for node in relaid if self._show_node(project.flow.nodes[node])}
        moved = changes.moved - changes.removed
        self._put_cards({node: project.positions[node] for node in moved})
        self.overview.touch((*changes.removed, *changes.added, *relaid, *moved))
        reframed = self.frames.follow(changes, project, relaid | moved)
        for node in changes.pins & self.cards.keys():
            self.mark(node, is_pinned=node in project.pinned)
        stood = moved if self.is_few(moved) else frozenset()
        for node in other | stood | reframed:
            came |= self.ports_of(node)
        self.settle(self._wiring.draw(came))
        if changes.added or moved:
            self._grow(self.cards[node].rect() for node in (*changes.added, *moved))
        if changes.touches_flow or changes.moved or changes.frames:
            self.content_changed.emit()
        return changes.added

    def move_cards(self, places: Mapping[NodeId, tuple[float, float]]) -> None:
        """Show cards elsewhere with their links, for a drag; the project knows nothing of it.

        Other links avoid the cards once :meth:`settle` is called.
        """
        self._put_cards(places)
        self.overview.touch(places)
        reframed = self.frames.moved(places.keys())
        if self.is_few(places):
            touched = (*places, *reframed)
            self._wiring.draw({port for node in touched for port in self.ports_of(node)})

    def _put_cards(self, places: Mapping[NodeId, tuple[float, float]]) -> None:
        """Stand cards elsewhere. With very many, all links wait until they are seen again."""
        is_few = self.is_few(places)
        for node, place in places.items():
            item = self.cards[node]
            if is_few:
                self._leave(item)
                item.place(*shown(place))
                self._arrive(item)
            else:
                item.place(*shown(place))
                self._grid.put(node, item.reach_box())
        if not is_few:
            self._content = None
            self._wiring.loosen()

    def is_few(self, nodes: Collection[object]) -> bool:
        """Whether each is looked at by itself; always, while links lead to collapsed frames:
        nobody knows roughly where those run."""
        return len(nodes) <= self.MANY or any(True for _ in self.frames.boxes())

    def settle(self, fresh: Collection[Port] = ()) -> None:
        """Let links avoid the cards that came, went or moved since; not those just drawn."""
        self._wiring.settle(fresh)

    def mark(self, node: NodeId, **marks: object) -> None:
        """Set marks of a card (see :class:`CardItem`); nothing when it is not there any more."""
        item = self.cards.get(node)
        if item is None:
            return
        item.mark(**marks)
        if "is_faded" in marks or "badge" in marks:
            self.overview.touch([node])
        self.frames.mark(node)
        if item.is_marked:
            self.marked.add(node)
        else:
            self.marked.discard(node)

    def card_at(self, x: float, y: float) -> CardItem | None:
        """The card under a point, the upper one when two overlap."""
        return next(iter(self.cards_in(QRectF(x, y, 0, 0))), None)

    def cards_in(self, rect: QRectF) -> list[CardItem]:
        """The cards that are seen in a rectangle, upper ones first."""
        x, y = rect.x(), rect.y()
        return self._grid.within((x, y, x + rect.width(), y + rect.height()))

    def boxes_in(self, box: Box) -> list[Box]:
        """The boxes of the cards that are seen in a box, in no order."""
        return self._grid.boxes_within(box)

    def refresh(self) -> None:
        """Lay out and paint everything anew, since fonts changed."""
        self.pixmaps.clear()
        self.overview.forget()
        self._gone.forget()
        for item in self.cards.values():
            item.show_node(item.node, self._layout(item.node))
            self._grid.put(item.node_id, item.box())
        self._content = None
        self.frames.repaint()
        self._wiring.draw(self.links.ports())
        self.update()

    def repaint_all(self) -> None:
        """Paint everything anew, since colours changed."""
        self.pixmaps.clear()
        self.frames.repaint()
        self.update()

    def ports_of(self, node: NodeId) -> set[Port]:
        """The ports of all links that start or end at the node."""
        return self._wiring.ports_of(node)

    def content_rect(self, nodes: Collection[NodeId] | None = None) -> QRectF:
        """The box around these cards, or around all of them; null when there are none."""
        if nodes is not None:
            return around(self.cards[n] for n in nodes)
        if self._content is None:
            self._content = around(self.cards.values())
        return QRectF(self._content)

    def snapshot(self) -> dict[str, Any]:
        """What is shown at rest, as plain values: equal for equal scenes."""
        self.complete()
        self.settle()
        return {
            "cards": {
                node: ((item.pos().x(), item.pos().y()), item.layout)
                for node, item in self.cards.items()
            },
            "links": {port: self.links.link(port) for port in self.links.shapes},
            "content": {"rect": self.content_rect().getRect()},
            "frames": self.frames.snapshot(),
            "hidden": {node: 1 for node, item in self.cards.items() if not item.isVisible()},
            "pinned": {node: 1 for node, item in self.cards.items() if item.is_pinned},
            "incoming": {node: ports for node, ports in self._wiring.incoming.items() if ports},
        }

    def _fill(self, project: Project) -> None:
        """Show a project. Cards of a large one are laid out when they are seen, or in pauses."""
        self._flow = project.flow
        nodes = project.flow.nodes
        has_collapsed = any(frame.is_collapsed for frame in project.frames.values())
        self.is_complete = len(nodes) <= self.MANY or has_collapsed
        with _no_collection():
            for node in nodes.values():
                self._add_card(node, project, is_seen=self.is_complete)
            self.frames.fill(project)
            if not self.is_complete:
                self._unseen = iter(list(nodes))
            self._wiring.fill()
        self._grow([self.content_rect(), QRectF(-1, -1, 2, 2)])

    def _replace(self, project: Project) -> None:
        """Show a large project in place of another one."""
        for node in list(self.cards):
            self._remove_card(node)
        self._gone.forget()
        self._wiring.clear()
        self.overview.forget()
        self._content = None
        self._fill(project)
        self.update()
        self.content_changed.emit()

    def lay_out_in(self, rect: QRectF) -> None:
        """Lay out the cards in a rectangle before they are painted."""
        if not self.is_complete:
            self.cards_in(rect)

    def lay_out_some(self, seconds: float) -> None:
        """Lay out more cards for about so long."""
        until = perf_counter() + seconds
        for node in self._unseen:
            item = self.cards.get(node)
            if item is not None and item.layout and perf_counter() > until:
                return
        self.is_complete = True

    def complete(self) -> None:
        """Lay out all cards now, and find out where all links begin and end."""
        self.lay_out_some(float("inf"))
        for port in self.links.ports():
            self.links.ends(port)

    def _layout(self, node: Node) -> CardLayout:
        return layout_node(node, self._flow.links_from(node.id).keys(), self.look.fonts)

    def _relinked(self, item: CardItem) -> CardLayout:
        """The layout of a card after links of its node came or went."""
        linked = self._flow.links_from(item.node_id).keys()
        return relinked(item.layout, item.node, linked, self.look.fonts)

    def _lay_out(self, item: CardItem) -> CardLayout:
        """The layout of a card that is asked for the first time."""
        layout = self._layout(item.node)
        x, y = item.pos().toTuple()
        self._grid.put(item.node_id, (x, y, x + WIDTH, y + layout.height))
        return layout

    def _add_card(self, node: Node, project: Project, *, is_seen: bool) -> None:
        """Add the card of a node; unless it is seen at once, it is laid out later."""
        item = self._gone.back(node)
        if item is None:
            item = CardItem(node, tallest(node, self.look.fonts), self._lay_out, self.pixmaps)
            self._made += 1
            item.order = self._made
            self.addItem(item)
        elif item.is_laid_out:
            item.show_node(node, self._relinked(item))
        item.place(*shown(project.positions.get(node.id, (0.0, 0.0))))
        item.is_pinned = node.id in project.pinned
        self.cards[node.id] = item
        if is_seen:
            self._arrive(item)
        else:
            self._grid.put(node.id, item.reach_box())

    def _remove_card(self, node: NodeId) -> None:
        item = self.cards.pop(node, None)
        if item is not None:
            self._leave(item)
            self._grid.drop(node)
            self._gone.keep(item)
        self.marked.discard(node)

    def _show_node(self, node: Node) -> bool:
        """Show a node that changed, or whose links did; whether its links may run otherwise."""
        item = self.cards[node.id]
        old = item.layout
        layout = self._relinked(item) if item.node is node else self._layout(node)
        is_resized = layout.height != old.height
        if is_resized:
            self._leave(item)
        is_other = item.node is not node or not old.looks_like(layout)
        item.show_node(node, layout)
        if is_resized:
            self._arrive(item)
        return is_other

    def _leave(self, item: CardItem) -> None:
        """A card goes from its place: without one at its edge, the content may be smaller."""
        uncover(item)
        left, top, right, bottom = box = item.box()
        whole = self._content
        if whole is not None and not (
            whole.left() < left
            and whole.top() < top
            and right < whole.right()
            and bottom < whole.bottom()
        ):
            self._content = None
        self.stir(item.node_id, box)

    def _arrive(self, item: CardItem) -> None:
        """A card comes to its place."""
        if self._content is not None:
            self._content = self._content.united(item.rect())
        box = item.box()
        self._grid.put(item.node_id, box)
        self.stir(item.node_id, box)

    def stir(self, node: NodeId, box: Box) -> None:
        """A card is, or was, here: links may run elsewhere once :meth:`settle` is called."""
        self._wiring.stir(node, box)

    def _grow(self, rects: Iterable[QRectF]) -> None:
        """Make the canvas large enough for these, in steps; it never shrinks."""
        room = self.links.boundingRect()
        larger = grown(room, self.content_rect(), rects)
        if larger != room:
            self.links.set_rect(larger)
            self.setSceneRect(larger)
            self.grown.emit()


@contextmanager
def _no_collection() -> Iterator[None]:
    """No garbage collection meanwhile: filling makes many objects and no garbage."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
