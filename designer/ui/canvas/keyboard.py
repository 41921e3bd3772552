"""The keyboard on the canvas: what each key does to the selection, and where the arrows lead."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from designer.ui.canvas.walking import neighbour, show_card

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_SCROLL = 60


class Keyboard:
    """Carries out the keys that the canvas takes; a key without a meaning goes on to the window."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._ways = canvas.ways
        self._keys: dict[int, Callable[[], bool]] = {
            Qt.Key.Key_Plus: canvas.add_choice,
            Qt.Key.Key_L: canvas.link_by_typing,
            Qt.Key.Key_E: canvas.edit_in_place,
            Qt.Key.Key_W: canvas.ways.enter,
            Qt.Key.Key_G: canvas.frame_walk.go,
            Qt.Key.Key_Home: lambda: canvas.ways.to_end(last=False),
            Qt.Key.Key_End: lambda: canvas.ways.to_end(last=True),
            Qt.Key.Key_N: canvas.asking.what_to_nest,
            Qt.Key.Key_Escape: self._escape,
            Qt.Key.Key_Delete: self._delete,
            Qt.Key.Key_Backspace: self._delete,
            Qt.Key.Key_Return: self._edit,
            Qt.Key.Key_Enter: self._edit,
        }

    def press(self, event: QKeyEvent) -> None:
        """A key goes down."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._canvas.pointing.hold_space(held=True)
        elif event.key() in self._keys:
            event.setAccepted(self._keys[event.key()]())
        elif event.key() in _ARROWS:
            self._on_arrow(event)
        else:
            event.ignore()

    def release(self, event: QKeyEvent) -> None:
        """A key comes up."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._canvas.pointing.hold_space(held=False)

    def _escape(self) -> bool:
        """Give up what is done, else what is selected and shown; False: there is nothing."""
        if self._canvas.cancel_gesture() or self._ways.leave():
            return True
        selection, highlight = self._canvas.workspace.selection, self._canvas.workspace.highlight
        had = selection.nodes or selection.links or highlight.nodes or highlight.links
        selection.set()
        highlight.clear()
        return bool(had)

    def _delete(self) -> bool:
        self._canvas.delete_selection()
        return True

    def _edit(self) -> bool:
        node = self._canvas.workspace.selection.single
        if self._canvas.frame_walk.go_in():
            return True
        if node is not None:
            self._canvas.focus_main_field(node)
        else:
            self._ways.follow_or_link()
        return True

    def _on_arrow(self, event: QKeyEvent) -> None:
        dx, dy = _ARROWS[Qt.Key(event.key())]
        if self._on_ways(dx, dy, swaps=bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)):
            return
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._walk(dx, dy)
            return
        far = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if not self._canvas.editing.nudge(dx, dy, far=far):
            self._canvas.pan(dx * _SCROLL, dy * _SCROLL)

    def _on_ways(self, dx: int, dy: int, *, swaps: bool) -> bool:
        """Among the ways out of a card: up and down, along the link, and back to the card."""
        if dy:
            return self._ways.swap(dy) if swaps else self._ways.step(dy)
        return self._ways.follow() if dx > 0 else self._ways.leave()

    def _walk(self, dx: int, dy: int) -> None:
        """Select the card that an arrow leads to; without a selection, where the flow begins."""
        canvas = self._canvas
        nodes = canvas.workspace.selection.nodes
        cards = canvas.flow_scene.cards
        if nodes and nodes[-1] in cards:
            node = neighbour(canvas.flow_scene, nodes[-1], dx, dy)
        else:
            node = min(cards, key=lambda one: cards[one].pos().toTuple(), default=None)
        if node is not None:
            show_card(canvas, node)
