"""The canvas for screen readers: a list whose items are the cards.

Qt asks the factory for the interface of a widget when a screen reader first does. Interfaces are
kept for good, since Qt remembers them by number and never tells when it forgets one; that of a card
which is gone says so (``isValid``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleObject,
    QWindow,
)
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from designer.flow import NodeId, VerbNode
from designer.text import tr, tr_n

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
    said = content.summary.text if content.summary is not None else ""
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


class CardInterface(QAccessibleInterface):
    """One card: an item of the list, selected or not, at a place on the screen."""

    def __init__(self, canvas: CanvasInterface, node: NodeId) -> None:
        super().__init__()
        self._canvas = canvas
        self.node = node

    def isValid(self) -> bool:
        return self._canvas.isValid() and self.node in self._canvas.surface.flow_scene.cards

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        return self._canvas.window()

    def parent(self) -> QAccessibleInterface:
        return self._canvas

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def text(self, t: QAccessible.Text) -> str:
        if not self.isValid():
            return ""
        if t is QAccessible.Text.Name:
            return card_words(self._canvas.surface.flow_scene.cards[self.node])
        return tr("Press Enter to edit") if t is QAccessible.Text.Description else ""

    def setText(self, t: QAccessible.Text, text: str) -> None:
        """Cards are renamed in the inspector."""

    def rect(self) -> QRect:
        return self._canvas.rect_of(self.node) if self.isValid() else QRect()

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        if not self.isValid():
            state.invalid = True
            return state
        selection = self._canvas.surface.workspace.selection
        state.selectable = state.focusable = state.multiSelectable = True
        state.selected = self.node in selection.nodes
        state.focused = selection.single == self.node and self._canvas.surface.hasFocus()
        state.offscreen = not self.rect().intersects(self._canvas.rect())
        return state


class CanvasInterface(QAccessibleObject):
    """The canvas: a list of cards in the order in which they came to the flow."""

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self.surface = surface
        self._items: dict[NodeId, CardInterface] = {}
        self._order: list[NodeId] | None = None
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
        return self._item(nodes[index]) if 0 <= index < len(nodes) else None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        viewport = self.surface.viewport()
        place = self.surface.mapToScene(viewport.mapFromGlobal(QRect(x, y, 1, 1).topLeft()))
        card = self.surface.flow_scene.card_at(place.x(), place.y())
        return self._item(card.node_id) if card is not None else None

    def childCount(self) -> int:
        return len(self._nodes())

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        nodes = self._nodes()
        known = isinstance(child, CardInterface) and child.node in nodes
        return nodes.index(child.node) if known else -1  # type: ignore[attr-defined]

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        node = self.surface.workspace.selection.single
        return self._item(node) if node in self.surface.flow_scene.cards and node else None

    def text(self, t: QAccessible.Text) -> str:
        if t is QAccessible.Text.Name:
            return self.surface.accessibleName()
        return self.surface.accessibleDescription() if t is QAccessible.Text.Description else ""

    def rect(self) -> QRect:
        viewport = self.surface.viewport()
        return QRect(viewport.mapToGlobal(viewport.rect().topLeft()), viewport.size())

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.List

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = state.multiSelectable = True
        state.focused = self.surface.hasFocus()
        state.invisible = not self.surface.isVisible()
        return state

    def rect_of(self, node: NodeId) -> QRect:
        """Where a card is on the screen."""
        rect = self.surface.flow_scene.cards[node].rect()
        seen = self.surface.mapFromScene(rect).boundingRect()
        return QRect(self.surface.viewport().mapToGlobal(seen.topLeft()), seen.size())

    def index_of(self, node: NodeId) -> int:
        """The place of a card in the list."""
        return self._nodes().index(node)

    def _item(self, node: NodeId) -> CardInterface:
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
    """Tell a screen reader that another card is current, and what it says."""
    node = surface.workspace.selection.single
    card = surface.flow_scene.cards.get(node) if node is not None else None
    if node is None or card is None or not surface.hasFocus() or not QAccessible.isActive():
        return
    interface = QAccessible.queryAccessibleInterface(surface)
    if isinstance(interface, CanvasInterface):
        event = QAccessibleEvent(surface, QAccessible.Event.Focus)
        event.setChild(interface.index_of(node))
        QAccessible.updateAccessibility(event)
    words = tr("{card}, press Enter to edit", card=card_words(card))
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(surface, words))
