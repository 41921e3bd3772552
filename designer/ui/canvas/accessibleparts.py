"""The parts of the canvas as screen readers find them: cards, their ways out, and frames."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleInterface,
    QWindow,
)
from shiboken6 import VoidPtr

from designer.flow import FrameId, NodeId, VerbNode
from designer.text import tr, tr_n
from designer.ui.accessibleleaf import AccessibleLeaf
from designer.ui.canvas.cardlayout import WIDTH
from designer.ui.names import way_words
from designer.ui.selection import Port

if TYPE_CHECKING:
    from designer.ui.canvas.accessible import CanvasInterface
    from designer.ui.canvas.carditem import CardItem
    from designer.ui.canvas.frameitem import FrameItem

MOST_HEARD = 60
"""A card without a title is told by so many characters of what is heard there."""
_PRESS, _TOGGLE = "Press", "Toggle"
"""Actions by the names that Qt gives them; readers know these."""
_NOTHING = VoidPtr(0)
"""None would be a pointer to Python's None for Qt, and a crash."""


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


def frame_words(item: FrameItem) -> str:
    """A frame in a line: "Frame, Opening hours, 3 cards, collapsed, 1 problem"."""
    words = [tr("Frame"), item.frame.title]
    words.append(tr_n("{n} card", "{n} cards", len(item.frame.members)))
    if item.frame.is_collapsed:
        words.append(tr("collapsed"))
    if item.badge:
        words.append(tr_n("{n} problem", "{n} problems", item.badge))
    return ", ".join(word for word in words if word)


class PartInterface(AccessibleLeaf):
    """A part of the canvas that is no widget: an item of a list at a place on the screen."""

    def __init__(self, canvas: CanvasInterface) -> None:
        super().__init__()
        self._canvas = canvas

    def window(self) -> QWindow | None:  # type: ignore[override]
        return self._canvas.window()

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


class CardInterface(PartInterface):
    """One card: an item of the canvas, and a list of its ways out."""

    def __init__(self, canvas: CanvasInterface, node: NodeId) -> None:
        super().__init__(canvas)
        self.node = node

    def isValid(self) -> bool:
        return self._canvas.isValid() and self.node in self._canvas.surface.flow_scene.cards

    def parent(self) -> QAccessibleInterface:
        item = self._canvas.surface.flow_scene.frames.holder(self.node)
        return self._canvas if item is None else self._canvas.frame(item.frame.id)

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
        return self._canvas.current() is self

    def _keys(self) -> list[str]:
        cards = self._canvas.surface.flow_scene.cards
        return [port.key for port in cards[self.node].layout.ports] if self.isValid() else []


class WayInterface(PartInterface):
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
        return self._canvas.current() is self


class FrameInterface(PartInterface):
    """A frame: a group of its cards while it is open, and an item by itself while it is not."""

    def __init__(self, canvas: CanvasInterface, frame: FrameId) -> None:
        super().__init__(canvas)
        self.frame = frame
        self._actions = _FrameActions(self)

    @property
    def item(self) -> FrameItem | None:
        """The frame on the canvas; None when it is not there any more."""
        if not self._canvas.isValid():
            return None
        return self._canvas.surface.flow_scene.frames.items.get(self.frame)

    def interface_cast(  # type: ignore[override]
        self, t: QAccessible.InterfaceType
    ) -> QAccessibleActionInterface | VoidPtr:
        return self._actions if t is QAccessible.InterfaceType.ActionInterface else _NOTHING

    def isValid(self) -> bool:
        return self.item is not None

    def parent(self) -> QAccessibleInterface:
        return self._canvas

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        nodes = self._nodes()
        return self._canvas.card(nodes[index]) if 0 <= index < len(nodes) else None

    def childCount(self) -> int:
        return len(self._nodes())

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        node = child.node if isinstance(child, CardInterface) else None
        nodes = self._nodes()
        return nodes.index(node) if node is not None and node in nodes else -1

    def text(self, t: QAccessible.Text) -> str:
        item = self.item
        return frame_words(item) if item is not None and t is QAccessible.Text.Name else ""

    def rect(self) -> QRect:
        item = self.item
        return QRect() if item is None else self._canvas.on_screen(item.box)

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Grouping

    def is_selected(self) -> bool:
        item = self.item
        return item is not None and item.is_selected

    def is_current(self) -> bool:
        return self._canvas.current() is self

    def state(self) -> QAccessible.State:
        state, item = super().state(), self.item
        if item is not None:
            state.expandable = True
            state.collapsed = item.frame.is_collapsed
            state.expanded = not item.frame.is_collapsed
        return state

    def act(self, name: str) -> None:
        """Do what one of the actions says."""
        item = self.item
        if item is None:
            return
        self._canvas.surface.workspace.selection.set(item.frame.members)
        if name == _TOGGLE:
            self._canvas.surface.frame_turned.emit(self.frame)

    def _nodes(self) -> tuple[NodeId, ...]:
        """The cards in it that are seen, in the order in which they came to it."""
        item = self.item
        return () if item is None or item.frame.is_collapsed else item.frame.members


class _FrameActions(QAccessibleActionInterface):
    """What a screen reader can do with a frame: select it, and collapse or expand it."""

    def __init__(self, of: FrameInterface) -> None:
        super().__init__()
        self._of = of

    def actionNames(self) -> list[str]:
        return [_PRESS, _TOGGLE] if self._of.isValid() else []

    def localizedActionDescription(self, name: str) -> str:
        """What it does."""
        if name == _PRESS:
            return tr("Select the frame")
        return tr("Collapse or expand") if name == _TOGGLE else ""

    def doAction(self, actionName: str) -> None:
        if actionName in self.actionNames():
            self._of.act(actionName)

    def keyBindingsForAction(self, actionName: str) -> list[str]:
        return []
