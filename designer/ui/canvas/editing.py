"""What menus, keys and panels do to the selection on the canvas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QGuiApplication

from designer.flow import (
    FrameId,
    NodeId,
    Point,
    Project,
    VerbNode,
    frame_of,
    left_out,
    paste,
    put_in_frame,
)
from designer.text import tr, tr_n
from designer.twiml import TEXT
from designer.ui.canvas import actions, clipboard
from designer.ui.canvas.aligning import Side, aligned, distributed, made_way
from designer.ui.canvas.cardlayout import GRID, WIDTH
from designer.ui.canvas.placing import (
    GAP,
    free_place,
    height_of,
    laid_out,
    on_grid,
    place_after,
)
from designer.ui.nodekinds import NOUN, NodeKind, make_node
from designer.ui.selection import Port

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas

NUDGE_FAR = 5


class Editing:
    """Edits by the selection; every one is an undo step, and selects what it made."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._bridge = canvas.workspace.bridge
        self._selection = canvas.workspace.selection

    def delete(self, *, cuts: bool = False) -> bool:
        """Remove the selected nodes and links."""
        nodes, links = self._selection.nodes, self._selection.links
        return actions.delete(self._bridge, nodes, links, cuts=cuts)

    def duplicate(self) -> bool:
        """Copies of the selected nodes below them, with the links among them."""
        nodes = self._selection.nodes
        if not nodes:
            return False
        rect = self._canvas.flow_scene.content_rect(nodes)
        x, y = free_place(
            self._canvas.flow_scene,
            QPointF(rect.left(), rect.bottom() + GAP),
            rect.height(),
            rect.width(),
        )
        offset = (on_grid(x - rect.left()), on_grid(y - rect.top()))
        return self._select(actions.duplicate(self._bridge, nodes, offset))

    def copy(self) -> bool:
        """Put the selected nodes on the clipboard."""
        mime = clipboard.mime_of(self._bridge.project, self._selection.nodes)
        if mime is None:
            return False
        clipboard.put(mime)
        return True

    def cut(self) -> bool:
        """Copy, then remove."""
        return self.copy() and self.delete(cuts=True)

    def paste(self, at: QPointF | None = None) -> bool:
        """The clipboard's nodes around ``at``, beside what is there already."""
        mime = QGuiApplication.clipboard().mimeData()
        fragment = clipboard.fragment_of(mime)
        if fragment is None or not fragment.nodes:
            self._bridge.refused.emit(tr("The clipboard holds no cards and no TwiML to paste."))
            return False
        scene = self._canvas.flow_scene
        if not mime.hasFormat(clipboard.MIME):  # TwiML says nothing of places
            fragment = laid_out(scene, fragment)
        xs, ys = zip(*fragment.positions, strict=True)
        middle = at or self._canvas.center_point()
        bottoms = [y + height_of(scene, node) for node, y in zip(fragment.nodes, ys, strict=True)]
        width, height = max(xs) - min(xs) + WIDTH, max(bottoms) - min(ys)
        corner = QPointF(middle.x() - width / 2, middle.y() - height / 2)
        x, y = free_place(scene, corner, height, width)
        offset = (on_grid(x - min(xs)), on_grid(y - min(ys)))
        home = scene.frames.home(None, QRectF(x, y, width, height))
        made: tuple[NodeId, ...] = ()

        def edit(project: Project) -> Project:
            nonlocal made
            project, made = paste(project, fragment, offset)
            loose = [node for node in made if frame_of(project, node) is None]
            return put_in_frame(project, loose, home) if home and loose else project

        count = len(fragment.nodes)
        name = tr_n("Paste {n} card", "Paste {n} cards", count)
        if not self._bridge.do(name, edit):
            return False
        if left := left_out(fragment):
            words = tr_n(
                "{n} comment after the last verb was not pasted.",
                "{n} comments after the last verb were not pasted.",
                left,
            )
            self._bridge.told.emit(words)
        return self._select(made)

    def height_of(self, kind: NodeKind) -> float:
        """How high the card of a new node of this kind is."""
        return height_of(self._canvas.flow_scene, make_node(kind, self._bridge.project))

    def nest(self, kind: NodeKind, into: NodeId) -> bool:
        """Nest an element in a verb, select that, and open the new one in the inspector."""
        reason = actions.why_not_nested(self._bridge.flow.nodes[into], kind)
        if reason:
            self._bridge.refused.emit(reason)
            return False
        if not actions.nest(self._bridge, kind, into):
            return False
        self._selection.set((into,))
        node = self._bridge.flow.nodes[into]
        assert isinstance(node, VerbNode)
        made = len(node.element.elements) - 1
        self._selection.focus_field.emit(into, (made,), TEXT)
        return True

    def add(self, kind: NodeKind, corner: QPointF, link: Port | None = None) -> NodeId | None:
        """Add a node with its corner near a point of the canvas, linked when asked for."""
        if kind.kind == NOUN:
            return None
        height = self.height_of(kind)
        place = free_place(self._canvas.flow_scene, corner, height)
        made = actions.add(self._bridge, kind, place, link, self._home(place, height))
        self._select((made,) if made else ())
        return made

    def add_after(self, kind: NodeKind, link: Port) -> NodeId | None:
        """Add a node to the right of the port that it is linked from."""
        scene = self._canvas.flow_scene
        height = self.height_of(kind)
        place = place_after(scene, scene.cards[link.node], link.outcome, height)
        made = actions.add(self._bridge, kind, place, link, self._home(place, height))
        self._select((made,) if made else ())
        return made

    def _home(self, place: Point, height: float) -> FrameId | None:
        """The frame that a card added there stands in."""
        card = QRectF(place[0], place[1], WIDTH, height)
        return self._canvas.flow_scene.frames.home(None, card)

    def nudge(self, dx: int, dy: int, *, far: bool = False) -> bool:
        """Move the selected nodes by one step of the grid; repeated nudges are one undo step."""
        nodes = self._selection.nodes
        if not nodes:
            return False
        step = GRID * (NUDGE_FAR if far else 1)
        places: dict[NodeId, Point] = {}
        for node in nodes:
            x, y = self._bridge.project.positions[node]
            places[node] = (x + dx * step, y + dy * step)
        return actions.move(self._bridge, places, merge=("nudge", nodes))

    def align(self, side: Side) -> bool:
        """Line the selected cards up."""
        boxes = self._boxes()
        places = aligned(boxes, side, self._near)
        done = self._put(places, tr_n("Align {n} card", "Align {n} cards", len(places)))
        self._tell_way(boxes, places, down=side in {Side.LEFT, Side.RIGHT, Side.CENTER})
        return done

    def distribute(self, *, down: bool) -> bool:
        """Make the gaps between the selected cards equal."""
        boxes = self._boxes()
        places = distributed(boxes, self._near, down=down)
        done = self._put(places, tr_n("Distribute {n} card", "Distribute {n} cards", len(places)))
        self._tell_way(boxes, places, down=not down)
        return done

    def _near(self, box: QRectF) -> list[QRectF]:
        """The cards in a box that are not selected."""
        scene, chosen = self._canvas.flow_scene, set(self._selection.nodes)
        cards = [card.rect() for card in scene.cards_in(box) if card.node_id not in chosen]
        return cards + [
            item.box
            for item in scene.frames.items.values()
            if item.frame.is_collapsed and chosen.isdisjoint(item.frame.members)
        ]

    def _tell_way(
        self, boxes: dict[NodeId, QRectF], places: dict[NodeId, Point], *, down: bool
    ) -> None:
        """Say that cards were moved on to lie on none."""
        moved = len(made_way(boxes, places, down=down))
        if not moved:
            return
        if down:
            words = tr_n(
                "{n} card was moved down, so that none lies on another.",
                "{n} cards were moved down, so that none lies on another.",
                moved,
            )
        else:
            words = tr_n(
                "{n} card was moved to the right, so that none lies on another.",
                "{n} cards were moved to the right, so that none lies on another.",
                moved,
            )
        self._bridge.told.emit(words)

    def _boxes(self) -> dict[NodeId, QRectF]:
        """What is selected: cards, and collapsed frames by the first node in them."""
        scene, frames = self._canvas.flow_scene, self._canvas.flow_scene.frames
        boxes: dict[NodeId, QRectF] = {}
        for node in self._selection.nodes:
            hiding = frames.hiding(node)
            if hiding is not None:
                boxes[hiding.frame.members[0]] = QRectF(hiding.box)
            elif node in scene.cards:
                boxes[node] = scene.cards[node].rect()
        return boxes

    def _put(self, places: dict[NodeId, Point], name: str) -> bool:
        """Put what :meth:`_boxes` tells at these places."""
        positions, scene = self._bridge.project.positions, self._canvas.flow_scene
        moved: dict[NodeId, Point] = {}
        for node, (x, y) in places.items():
            hiding = scene.frames.hiding(node)
            corner = hiding.box.topLeft() if hiding is not None else QPointF(*positions[node])
            # Whole pixels: Qt takes points that differ by a rounding error for the same.
            dx, dy = round(x) - corner.x(), round(y) - corner.y()
            for one in hiding.frame.members if hiding is not None else (node,):
                moved[one] = (positions[one][0] + dx, positions[one][1] + dy)
        moved = {one: place for one, place in moved.items() if place != positions[one]}
        done = bool(moved) and actions.move(self._bridge, moved, name=name)
        self._canvas.gliding.run({one: positions[one] for one in moved})
        return done

    def arrange(self) -> bool:
        """Tidy the selected nodes when there are several, else all, and show them."""
        from designer.analysis import arrange  # need not load before it is wanted

        nodes = self._selection.nodes if len(self._selection.nodes) > 1 else None
        sizes = {
            node: (float(WIDTH), float(item.layout.height))
            for node, item in self._canvas.flow_scene.cards.items()
        }
        before = self._bridge.project.positions
        places = arrange(self._bridge.project, nodes, sizes)
        done = actions.move(self._bridge, places, name=tr("Tidy up"))
        (self._canvas.fit_selection if nodes else self._canvas.fit_all)()
        self._canvas.gliding.run({node: before[node] for node in places})
        return done

    def _select(self, made: tuple[NodeId, ...]) -> bool:
        if made:
            self._selection.set(made)
            self._canvas.show_nodes(made)
        return bool(made)
