"""The pointer over the canvas: which gesture a press begins, and what is shown while it hovers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent

from designer.ui.canvas.autoscroll import AutoScroll
from designer.ui.canvas.gestures.frame import FrameGesture
from designer.ui.canvas.gestures.gesture import Gesture, Pointer
from designer.ui.canvas.gestures.link import LinkGesture
from designer.ui.canvas.gestures.move import MoveGesture
from designer.ui.canvas.gestures.pan import PanGesture
from designer.ui.canvas.gestures.select import BandGesture, LinkClickGesture
from designer.ui.canvas.gestures.slice import SliceGesture
from designer.ui.canvas.hits import Hit, Part, hit_at

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas

_CURSORS = {
    Part.PORT: Qt.CursorShape.CrossCursor,
    Part.LINK_END: Qt.CursorShape.CrossCursor,
    Part.STUB: Qt.CursorShape.PointingHandCursor,
    Part.LINK: Qt.CursorShape.PointingHandCursor,
}


class Pointing:
    """Holds the running gesture. ``at`` is where the pointer is, in pixels of the canvas widget."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self.auto_scroll = AutoScroll(canvas)
        self.at: QPoint | None = None
        self._gesture: Gesture | None = None
        self._is_space_held = False

    def press(self, event: QMouseEvent) -> None:
        """A button goes down: a gesture begins, unless one runs."""
        if self._gesture is None:
            self._gesture = self._begin(event)
        if self._gesture is not None and self._gesture.cursor is not None:
            self._canvas.viewport().setCursor(self._gesture.cursor)

    def move(self, event: QMouseEvent) -> None:
        """The pointer moves."""
        self.at = event.position().toPoint()
        if self._gesture is None:
            self._hover(self.hit(self.at))
            return
        self._canvas.touch()
        pointer = self._pointer(event)
        self._gesture.move(pointer)
        if self._gesture is not None and self._gesture.scrolls and self._gesture.is_drag:
            self.auto_scroll.follow(pointer)

    def replay(self, pointer: Pointer) -> None:
        """Tell the running gesture that the canvas moved under the pointer."""
        if self._gesture is not None:
            self._gesture.move(pointer)

    def release(self, event: QMouseEvent) -> None:
        """A button comes up: the gesture is carried out."""
        gesture, self._gesture = self._gesture, None
        self.auto_scroll.stop()
        if gesture is not None:
            gesture.release(self._pointer(event))
            self._show_cursor()

    def cancel(self) -> bool:
        """End the running gesture as if it had not begun; False when there is none."""
        gesture, self._gesture = self._gesture, None
        self.auto_scroll.stop()
        if gesture is None:
            return False
        gesture.cancel()
        self._show_cursor()
        return True

    def leave(self) -> None:
        """The pointer is elsewhere."""
        self.at = None
        self._canvas.marks.hover(())

    def hold_space(self, *, held: bool) -> None:
        """While the space bar is held, every button pans."""
        self._is_space_held = held
        self._show_cursor()

    def hit(self, view: QPoint) -> Hit:
        """What is at a point of the canvas widget."""
        canvas = self._canvas
        return hit_at(canvas.flow_scene, canvas.mapToScene(view), canvas.scale_now)

    def _begin(self, event: QMouseEvent) -> Gesture | None:
        canvas, pointer = self._canvas, self._pointer(event)
        if event.button() is Qt.MouseButton.MiddleButton or self._is_space_held:
            return PanGesture(canvas, pointer)
        if event.button() is not Qt.MouseButton.LeftButton:
            return None
        hit = self.hit(pointer.view)
        if pointer.slices and hit.part in {Part.CANVAS, Part.LINK, Part.STUB}:
            return SliceGesture(canvas, pointer)
        match hit.part:
            case Part.PORT if hit.port is not None:
                return LinkGesture(canvas, pointer, hit.port)
            case Part.LINK_END if hit.port is not None:
                return LinkGesture(canvas, pointer, hit.port, takes_end=True)
            case Part.LINK | Part.STUB if hit.port is not None:
                return LinkClickGesture(canvas, pointer, hit.port, jumps=hit.part is Part.STUB)
            case Part.CARD if hit.node is not None:
                return MoveGesture(canvas, pointer, hit.node)
            case Part.FRAME if hit.frame is not None:
                return FrameGesture(
                    canvas, pointer, canvas.flow_scene.frames.items[hit.frame].frame
                )
            case _:
                return BandGesture(canvas, pointer)

    def _pointer(self, event: QMouseEvent) -> Pointer:
        view = event.position().toPoint()
        return Pointer(view, self._canvas.mapToScene(view), event.modifiers())

    def _hover(self, hit: Hit) -> None:
        self._canvas.marks.hover([hit.port] if hit.port is not None else [])
        self._show_cursor(hit)

    def _show_cursor(self, hit: Hit | None = None) -> None:
        viewport = self._canvas.viewport()
        if self._is_space_held:
            viewport.setCursor(Qt.CursorShape.OpenHandCursor)
        elif hit is not None and hit.part in _CURSORS:
            viewport.setCursor(_CURSORS[hit.part])
        else:
            viewport.unsetCursor()
