"""The canvas for screen readers: its items are frames and cards; the items of an open frame are its
cards, and those of a card its ways out.

Qt asks the factory for the interface of a widget when a screen reader first does. Interfaces are
kept for good, since Qt remembers them by number and never tells when it forgets one; that of a
part which is gone says so (``isValid``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QRectF
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleObject,
    QAccessibleStateChangeEvent,
    QWindow,
)
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from designer.flow import FrameId, NodeId
from designer.text import tr
from designer.ui.canvas.accessibleparts import (
    CardInterface,
    FrameInterface,
    PartInterface,
    WayInterface,
)
from designer.ui.selection import Port
from designer.ui.telling import tell

if TYPE_CHECKING:
    from designer.ui.canvas.surface import Surface

_kept: list[QAccessibleInterface] = []
_factories: list[object] = []


class CanvasInterface(QAccessibleObject):
    """The canvas: frames, and cards in none, in the order in which they came to the flow; a frame
    comes with the first of its cards."""

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self.surface = surface
        self._cards: dict[NodeId, CardInterface] = {}
        self._frames: dict[FrameId, FrameInterface] = {}
        self._ways: dict[Port, WayInterface] = {}
        self._order: list[NodeId] | None = None
        self.heard: tuple[QAccessibleInterface | None, str, bool] = (None, "", False)
        """What was current when a reader was told last, its words, and whether it was expanded."""
        surface.flow_scene.content_changed.connect(self._forget_order)

    def isValid(self) -> bool:
        return bool(isValid(self.surface))

    def window(self) -> QWindow:
        return self.surface.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        parent = self.surface.parentWidget() or QApplication.instance()
        assert parent is not None, "a widget needs an application"
        return QAccessible.queryAccessibleInterface(parent)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        nodes = self._firsts()
        return self._shown_for(nodes[index]) if 0 <= index < len(nodes) else None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        viewport, scene = self.surface.viewport(), self.surface.flow_scene
        place = self.surface.mapToScene(viewport.mapFromGlobal(QRect(x, y, 1, 1).topLeft()))
        card, item = scene.card_at(place.x(), place.y()), scene.frames.at(place)
        if card is not None and (item is None or not item.frame.is_collapsed):
            return self.card(card.node_id)
        return self.frame(item.frame.id) if item is not None else None

    def childCount(self) -> int:
        return len(self._firsts())

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        firsts = self._firsts()
        if isinstance(child, CardInterface):
            places: frozenset[NodeId] = frozenset((child.node,))
        elif isinstance(child, FrameInterface) and child.item is not None:
            places = frozenset(child.item.frame.members)
        else:
            return -1
        first = next((node for node in firsts if node in places), None)
        is_own = first is not None and self._shown_for(first) is child
        return firsts.index(first) if first is not None and is_own else -1

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        return self.current()

    def current(self) -> PartInterface | None:
        """What is selected alone: a way out, a frame with all of its cards, or a card."""
        selection, scene = self.surface.workspace.selection, self.surface.flow_scene
        if selection.way is not None:
            found = self.way(selection.way)
            return found if found.isValid() else None
        whole = scene.frames.whole(selection.nodes)
        if whole is not None:
            return self.frame(whole.frame.id)
        node = selection.single
        return self.card(node) if node is not None and node in scene.cards else None

    def text(self, t: QAccessible.Text) -> str:
        if t is QAccessible.Text.Name:
            return self.surface.accessibleName()
        return self.surface.accessibleDescription() if t is QAccessible.Text.Description else ""

    def rect(self) -> QRect:
        viewport = self.surface.viewport()
        return QRect(viewport.mapToGlobal(viewport.rect().topLeft()), viewport.size())

    def role(self) -> QAccessible.Role:
        # No list: Orca asks each item of a list for its role whenever it is entered.
        return QAccessible.Role.Canvas

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = state.multiSelectable = True
        state.focused = self.surface.hasFocus()
        state.invisible = not self.surface.isVisible()
        return state

    def on_screen(self, rect: QRectF) -> QRect:
        """Where a rectangle of the canvas is on the screen."""
        seen = self.surface.mapFromScene(rect).boundingRect()
        return QRect(self.surface.viewport().mapToGlobal(seen.topLeft()), seen.size())

    def way(self, way: Port) -> WayInterface:
        """The interface of a way out."""
        item = self._ways.get(way)
        if item is None:
            item = self._ways[way] = WayInterface(self, way)
            _kept.append(item)
        return item

    def card(self, node: NodeId) -> CardInterface:
        """The interface of a card."""
        item = self._cards.get(node)
        if item is None:
            item = self._cards[node] = CardInterface(self, node)
            _kept.append(item)
        return item

    def frame(self, frame: FrameId) -> FrameInterface:
        """The interface of a frame."""
        item = self._frames.get(frame)
        if item is None:
            item = self._frames[frame] = FrameInterface(self, frame)
            _kept.append(item)
        return item

    def _shown_for(self, node: NodeId) -> PartInterface:
        """The frame that a node is in, or its card."""
        item = self.surface.flow_scene.frames.holder(node)
        return self.card(node) if item is None else self.frame(item.frame.id)

    def _firsts(self) -> list[NodeId]:
        """The nodes in no frame, and the first one of each frame."""
        if self._order is None:
            scene, seen = self.surface.flow_scene, set()
            self._order = []
            for node in scene.cards:
                item = scene.frames.holder(node)
                if item is None or item not in seen:
                    self._order.append(node)
                    seen.add(item)
        return self._order

    def _forget_order(self) -> None:
        self._order = None


def install() -> None:
    """From now on Qt finds the interfaces of canvases; once is enough."""
    if not _factories:
        _factories.append(_interface)
        QAccessible.installFactory(_interface)


def _interface(key: str, object: QObject) -> QAccessibleInterface | None:
    from designer.ui.canvas.surface import Surface  # it installs this factory

    if not isinstance(object, Surface):
        return None
    interface = CanvasInterface(object)
    _kept.append(interface)
    return interface


def tell_current(surface: Surface) -> None:
    """Tell a screen reader that the keyboard is at another card, frame or way out."""
    interface = _interface_heard(surface)
    if interface is not None:
        current = interface.current() or interface
        interface.heard = _heard(current)
        QAccessible.updateAccessibility(QAccessibleEvent(current, QAccessible.Event.Focus))


def tell_renamed(surface: Surface) -> None:
    """Tell a screen reader when what is current has other words now (it was linked, say), or is a
    frame that was collapsed or expanded."""
    interface = _interface_heard(surface)
    if interface is None:
        return
    current = interface.current() or interface
    before, now = interface.heard, _heard(current)
    interface.heard = now
    if before[0] is not current:
        return
    if before[1] != now[1]:
        is_expanded = now[2] and not before[2]
        tell(surface, ", ".join([now[1], tr("expanded")]) if is_expanded else now[1])
    if before[2] != now[2]:
        turned = QAccessible.State()
        turned.expanded = True
        QAccessible.updateAccessibility(QAccessibleStateChangeEvent(current, turned))


def _interface_heard(surface: Surface) -> CanvasInterface | None:
    """The canvas as a reader sees it; None while there is no reader, or it listens elsewhere."""
    if not surface.hasFocus() or not QAccessible.isActive():
        return None
    interface = QAccessible.queryAccessibleInterface(surface)
    return interface if isinstance(interface, CanvasInterface) else None


def _heard(current: QAccessibleInterface) -> tuple[QAccessibleInterface, str, bool]:
    return current, current.text(QAccessible.Text.Name), bool(current.state().expanded)
