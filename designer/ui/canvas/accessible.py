"""The canvas for screen readers: its items are the cards, and their ways out are items in them.

Qt asks the factory for the interface of a widget when a screen reader first does. Interfaces are
kept for good, since Qt remembers them by number and never tells when it forgets one; that of a card
or a way out which is gone says so (``isValid``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QRectF
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleObject,
    QWindow,
)
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from designer.flow import NodeId, VerbNode
from designer.text import tr, tr_n
from designer.ui.canvas.cardlayout import WIDTH
from designer.ui.names import way_words
from designer.ui.selection import Port
from designer.ui.telling import tell

if TYPE_CHECKING:
    from designer.ui.canvas.carditem import CardItem
    from designer.ui.canvas.surface import Surface

MOST_HEARD = 60
"""A card without a title is told by so many characters of what is heard there."""
_kept: list[QAccessibleInterface] = []
_factories: list[object] = []


def card_words(card: CardItem) -> str:
    """A card in a line: "Gather, Main menu, 3 choices, 1 problem"."""
    content, node = card.layout.content, card.node
    inside = ", ".join(row.words.text for row in content.rows)
    said = content.summary.text if content.summary is not None else inside
    if len(said) > MOST_HEARD:
        said = said[: MOST_HEARD - 1] + "…"
    words = [content.verb, content.title, "" if node.title else said]
    choices = len(node.choices) if isinstance(node, VerbNode) else 0
    if choices:
        words.append(tr_n("{n} choice", "{n} choices", choices))
    if content.is_disabled:
        words.append(tr("disabled"))
    elif card.is_faded:
        words.append(tr("unreachable"))
    if card.badge:
        words.append(tr_n("{n} problem", "{n} problems", card.badge))
    return ", ".join(word for word in words if word)


class _PartInterface(QAccessibleInterface):
    """A part of the canvas that is no widget: an item of a list at a place on the screen."""

    def __init__(self, canvas: CanvasInterface) -> None:
        super().__init__()
        self._canvas = canvas

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        return self._canvas.window()

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def setText(self, t: QAccessible.Text, text: str) -> None:
        """Whatever is written on the canvas is edited by commands."""

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def is_selected(self) -> bool:
        """Whether it is selected, alone or with others."""
        raise NotImplementedError

    def is_current(self) -> bool:
        """Whether the keyboard is there, provided that it is on the canvas."""
        raise NotImplementedError

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        if not self.isValid():
            state.invalid = True
            return state
        state.selectable = state.focusable = state.multiSelectable = True
        state.selected = self.is_selected()
        state.focused = self.is_current() and self._canvas.surface.hasFocus()
        state.offscreen = not self.rect().intersects(self._canvas.rect())
        return state


class CardInterface(_PartInterface):
    """One card: an item of the canvas, and a list of its ways out."""

    def __init__(self, canvas: CanvasInterface, node: NodeId) -> None:
        super().__init__(canvas)
        self.node = node

    def isValid(self) -> bool:
        return self._canvas.isValid() and self.node in self._canvas.surface.flow_scene.cards

    def parent(self) -> QAccessibleInterface:
        return self._canvas

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        keys = self._keys()
        known = 0 <= index < len(keys)
        return self._canvas.way(Port(self.node, keys[index])) if known else None

    def childCount(self) -> int:
        return len(self._keys())

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        way = child.way if isinstance(child, WayInterface) else None
        keys = self._keys() if way is not None and way.node == self.node else []
        return keys.index(way.outcome) if way is not None and way.outcome in keys else -1

    def text(self, t: QAccessible.Text) -> str:
        is_name = t is QAccessible.Text.Name and self.isValid()
        return card_words(self._canvas.surface.flow_scene.cards[self.node]) if is_name else ""

    def rect(self) -> QRect:
        if not self.isValid():
            return QRect()
        return self._canvas.on_screen(self._canvas.surface.flow_scene.cards[self.node].rect())

    def is_selected(self) -> bool:
        return self.node in self._canvas.surface.workspace.selection.nodes

    def is_current(self) -> bool:
        return self._canvas.surface.workspace.selection.single == self.node

    def _keys(self) -> list[str]:
        cards = self._canvas.surface.flow_scene.cards
        return [port.key for port in cards[self.node].layout.ports] if self.isValid() else []


class WayInterface(_PartInterface):
    """One way out of a card: what it is called, and where it leads."""

    def __init__(self, canvas: CanvasInterface, way: Port) -> None:
        super().__init__(canvas)
        self.way = way

    def isValid(self) -> bool:
        card = self._canvas.surface.flow_scene.cards.get(self.way.node)
        is_there = card is not None and card.layout.port(self.way.outcome) is not None
        return self._canvas.isValid() and is_there

    def parent(self) -> QAccessibleInterface:
        return self._canvas.card(self.way.node)

    def text(self, t: QAccessible.Text) -> str:
        is_name = t is QAccessible.Text.Name and self.isValid()
        flow = self._canvas.surface.flow_scene.flow
        return way_words(flow, self.way.node, self.way.outcome) if is_name else ""

    def rect(self) -> QRect:
        if not self.isValid():
            return QRect()
        scene = self._canvas.surface.flow_scene
        port, row = scene.cards[self.way.node].port(self.way.outcome), scene.look.fonts.row
        assert port is not None
        return self._canvas.on_screen(QRectF(port.x() - WIDTH, port.y() - row / 2, WIDTH, row))

    def is_selected(self) -> bool:
        return self.way in self._canvas.surface.workspace.selection.links

    def is_current(self) -> bool:
        return self._canvas.surface.workspace.selection.way == self.way


class CanvasInterface(QAccessibleObject):
    """The canvas: cards in the order in which they came to the flow."""

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self.surface = surface
        self._items: dict[NodeId, CardInterface] = {}
        self._ways: dict[Port, WayInterface] = {}
        self._order: list[NodeId] | None = None
        self.heard: tuple[QAccessibleInterface | None, str] = (None, "")
        """What was current when a reader was told last, and its words."""
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
        nodes = self._nodes()
        return self.card(nodes[index]) if 0 <= index < len(nodes) else None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        viewport = self.surface.viewport()
        place = self.surface.mapToScene(viewport.mapFromGlobal(QRect(x, y, 1, 1).topLeft()))
        card = self.surface.flow_scene.card_at(place.x(), place.y())
        return self.card(card.node_id) if card is not None else None

    def childCount(self) -> int:
        return len(self._nodes())

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        nodes = self._nodes()
        known = isinstance(child, CardInterface) and child.node in nodes
        return nodes.index(child.node) if known else -1  # type: ignore[attr-defined]

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        selection, cards = self.surface.workspace.selection, self.surface.flow_scene.cards
        if selection.way is not None:
            found: _PartInterface = self.way(selection.way)
            return found if found.isValid() else None
        node = selection.single
        return self.card(node) if node is not None and node in cards else None

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
        item = self._items.get(node)
        if item is None:
            item = self._items[node] = CardInterface(self, node)
            _kept.append(item)
        return item

    def _nodes(self) -> list[NodeId]:
        if self._order is None:
            self._order = list(self.surface.flow_scene.cards)
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
    """Tell a screen reader that the keyboard is at another card, or at another way out."""
    if not surface.hasFocus() or not QAccessible.isActive():
        return
    interface = QAccessible.queryAccessibleInterface(surface)
    if isinstance(interface, CanvasInterface):
        current = interface.focusChild() or interface
        interface.heard = current, current.text(QAccessible.Text.Name)
        QAccessible.updateAccessibility(QAccessibleEvent(current, QAccessible.Event.Focus))


def tell_renamed(surface: Surface) -> None:
    """Tell a screen reader when what is current has other words now: it was linked, say."""
    if not surface.hasFocus() or not QAccessible.isActive():
        return
    interface = QAccessible.queryAccessibleInterface(surface)
    if isinstance(interface, CanvasInterface):
        current = interface.focusChild() or interface
        words = current.text(QAccessible.Text.Name)
        if interface.heard[0] is current and interface.heard[1] != words:
            tell(surface, words)
        interface.heard = current, words
