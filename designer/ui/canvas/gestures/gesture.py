"""What every gesture is, and what it is told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt

from designer.flow import NodeId
from designer.ui.selection import Port

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas

DRAG_DISTANCE = 5
"""Pixels on the screen that the pointer must go before a press becomes a drag."""


@dataclass(frozen=True, slots=True)
class Pointer:
    """Where the pointer is: in pixels of the canvas widget and on the canvas; and the keys held."""

    view: QPoint
    place: QPointF
    modifiers: Qt.KeyboardModifier

    @property
    def adds(self) -> bool:
        """Whether Shift is held: add to the selection."""
        return bool(self.modifiers & Qt.KeyboardModifier.ShiftModifier)

    @property
    def toggles(self) -> bool:
        """Whether Ctrl is held: toggle what is pointed at."""
        return bool(self.modifiers & Qt.KeyboardModifier.ControlModifier)

    @property
    def slices(self) -> bool:
        """Whether Alt, or Ctrl and Shift, are held: draw a line that cuts links."""
        both = self.adds and self.toggles
        return both or bool(self.modifiers & Qt.KeyboardModifier.AltModifier)


class Gesture:
    """From a press to a release. Until then the project is untouched, so cancel only tidies up."""

    cursor: Qt.CursorShape | None = None
    """The cursor's shape while the gesture lasts."""
    scrolls = True
    """Whether the canvas scrolls by itself while this is held at its edge."""

    def __init__(self, canvas: Canvas, start: Pointer) -> None:
        self.canvas = canvas
        self.start = start
        self.is_drag = False

    def move(self, pointer: Pointer) -> None:
        """The pointer moved; a small tremble is not yet a drag."""
        far = (pointer.view - self.start.view).manhattanLength() >= DRAG_DISTANCE
        self.is_drag = self.is_drag or far
        if self.is_drag:
            self.drag(pointer)

    def drag(self, pointer: Pointer) -> None:
        """Show what a release here would do."""

    def release(self, pointer: Pointer) -> None:
        """Do it."""

    def cancel(self) -> None:
        """Show everything as it was before the press."""

    def select_again(self, nodes: Iterable[NodeId], links: Iterable[Port]) -> None:
        """Select what was selected before, as far as it is still there."""
        known = self.canvas.workspace.bridge.flow.nodes
        self.canvas.workspace.selection.set(
            (node for node in nodes if node in known),
            (port for port in links if port.node in known),
        )
