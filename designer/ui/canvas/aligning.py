"""Lining cards up and spreading them evenly: pure functions on their boxes."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QRectF

from designer.flow import NodeId, Point


class Side(StrEnum):
    """What cards are lined up by."""

    LEFT = "left"
    RIGHT = "right"
    TOP = "top"
    BOTTOM = "bottom"
    CENTER = "center"
    """One below the other, middle under middle."""
    MIDDLE = "middle"
    """In a row, middle beside middle."""


def aligned(boxes: Mapping[NodeId, QRectF], side: Side) -> dict[NodeId, Point]:
    """Where the cards are when lined up with the outermost, or around their common middle."""
    if not boxes:
        return {}
    whole = QRectF()
    for box in boxes.values():
        whole = whole.united(box)
    return {node: _aligned(box, whole, side) for node, box in boxes.items()}


def _aligned(box: QRectF, whole: QRectF, side: Side) -> Point:
    match side:
        case Side.LEFT:
            return whole.left(), box.y()
        case Side.RIGHT:
            return whole.right() - box.width(), box.y()
        case Side.TOP:
            return box.x(), whole.top()
        case Side.BOTTOM:
            return box.x(), whole.bottom() - box.height()
        case Side.CENTER:
            return whole.center().x() - box.width() / 2, box.y()
        case Side.MIDDLE:
            return box.x(), whole.center().y() - box.height() / 2


def distributed(boxes: Mapping[NodeId, QRectF], *, down: bool) -> dict[NodeId, Point]:
    """Where the cards are when the gaps between them are equal; the outermost two stay."""
    order = sorted(boxes, key=lambda n: boxes[n].top() if down else boxes[n].left())
    if len(order) < 3:
        return {}
    lengths = [boxes[n].height() if down else boxes[n].width() for n in order]
    first, last = boxes[order[0]], boxes[order[-1]]
    span = last.bottom() - first.top() if down else last.right() - first.left()
    gap = (span - sum(lengths)) / (len(order) - 1)
    at = first.top() if down else first.left()
    places: dict[NodeId, Point] = {}
    for node, length in zip(order, lengths, strict=True):
        box = boxes[node]
        places[node] = (box.x(), at) if down else (at, box.y())
        at += length + gap
    return places
