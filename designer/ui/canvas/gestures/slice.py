"""Cutting links by drawing a line through them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, Qt

from designer.text import tr, tr_n
from designer.ui.canvas import actions
from designer.ui.canvas.gestures.gesture import Gesture, Pointer
from designer.ui.canvas.linkgeometry import crosses
from designer.ui.selection import Port

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas


class SliceGesture(Gesture):
    """Every link that the pointer's line crosses lights up, and is cut at the release."""

    cursor = Qt.CursorShape.SplitHCursor

    def __init__(self, canvas: Canvas, start: Pointer) -> None:
        super().__init__(canvas, start)
        self._last = start.place
        self._spots: list[QPointF] = [start.place]
        self._cut: dict[Port, None] = {}

    def drag(self, pointer: Pointer) -> None:
        line = QLineF(self._last, pointer.place)
        self._last = pointer.place
        self._spots.append(pointer.place)
        self._cut.update(dict.fromkeys(self._crossed(line)))
        self.canvas.feedback.show_slice(self._spots)
        self.canvas.marks.hover(self._cut)
        count = len(self._cut)
        words = tr("Draw a line through links")
        if count:
            words = tr_n("Release to cut {n} link", "Release to cut {n} links", count)
        self.canvas.tip.show_words(words, pointer.view)

    def _crossed(self, line: QLineF) -> list[Port]:
        (x1, y1), (x2, y2) = line.p1().toTuple(), line.p2().toTuple()
        box = (min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2))
        near = self.canvas.flow_scene.links.within(box)
        return [shape.port for shape in near if crosses(shape, (x1, y1), (x2, y2))]

    def release(self, pointer: Pointer) -> None:
        self.cancel()
        if self._cut:
            actions.delete(self.canvas.workspace.bridge, (), tuple(self._cut), cuts=True)

    def cancel(self) -> None:
        self.canvas.feedback.clear()
        self.canvas.tip.hide()
        self.canvas.marks.hover(())
