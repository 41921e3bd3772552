"""Lining cards up and spreading them evenly: pure functions on their boxes."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from math import inf

from PySide6.QtCore import QRectF

from designer.flow import NodeId, Point
from designer.flow.room import GAP


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
    """Where the cards are when lined up with the outermost, or around their common middle; those
    that would lie on one another make room, in their order."""
    if not boxes:
        return {}
    whole = QRectF()
    for box in boxes.values():
        whole = whole.united(box)
    places = {node: _aligned(box, whole, side) for node, box in boxes.items()}
    return _apart(boxes, places, down=side in {Side.LEFT, Side.RIGHT, Side.CENTER})


def _apart(
    boxes: Mapping[NodeId, QRectF], places: Mapping[NodeId, Point], *, down: bool
) -> dict[NodeId, Point]:
    """The places, each one moved on behind the one before that it would overlap."""
    along = 1 if down else 0
    apart: dict[NodeId, Point] = {}
    end = -inf
    for node in sorted(places, key=lambda one: places[one][along]):
        x, y = places[node]
        box, at = boxes[node], places[node][along]
        if at < end:
            at = end + GAP
        end = at + (box.height() if down else box.width())
        apart[node] = (x, at) if down else (at, y)
    return apart


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
