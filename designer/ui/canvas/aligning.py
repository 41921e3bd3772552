"""Lining cards up and spreading them evenly: pure functions on their boxes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum

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


Near = Callable[[QRectF], Iterable[QRectF]]
"""Gives the boxes that touch a box of cards that stay where they are."""


def aligned(boxes: Mapping[NodeId, QRectF], side: Side, near: Near) -> dict[NodeId, Point]:
    """Where the cards are when lined up with the outermost, or around their common middle; those
    that would lie on one another, or on others, make room along the line, in their order."""
    if not boxes:
        return {}
    whole = QRectF()
    for box in boxes.values():
        whole = whole.united(box)
    places = {node: _aligned(box, whole, side) for node, box in boxes.items()}
    return _apart(boxes, places, near, down=side in {Side.LEFT, Side.RIGHT, Side.CENTER})


def made_way(
    boxes: Mapping[NodeId, QRectF], places: Mapping[NodeId, Point], *, down: bool
) -> list[NodeId]:
    """The cards that ``places`` moved on, downwards or to the right, to lie on none."""
    along = 1 if down else 0
    return [n for n, place in places.items() if place[along] != boxes[n].topLeft().toTuple()[along]]


def _apart(
    boxes: Mapping[NodeId, QRectF], places: Mapping[NodeId, Point], near: Near, *, down: bool
) -> dict[NodeId, Point]:
    """The places, each one moved on, ``down`` or to the right, behind what it would overlap."""
    along = 1 if down else 0
    apart: dict[NodeId, Point] = {}
    taken: list[QRectF] = []
    for node in sorted(places, key=lambda one: places[one][along]):
        box = QRectF(boxes[node])
        box.moveTo(*places[node])
        while met := [
            one for one in (*taken, *_in_the_way(box, boxes[node], near)) if _meet(box, one)
        ]:
            if down:
                box.moveTop(max(one.bottom() for one in met) + GAP)
            else:
                box.moveLeft(max(one.right() for one in met) + GAP)
        taken.append(box)
        apart[node] = (box.x(), box.y())
    return apart


def _in_the_way(box: QRectF, before: QRectF, near: Near) -> Iterable[QRectF]:
    """What a card that moves may lie on; one that stays lies where it lay."""
    return near(box) if box != before else ()


def _meet(one: QRectF, other: QRectF) -> bool:
    """Whether two cards overlap; edges may touch."""
    return (
        one.left() < other.right()
        and other.left() < one.right()
        and one.top() < other.bottom()
        and other.top() < one.bottom()
    )


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


def distributed(boxes: Mapping[NodeId, QRectF], near: Near, *, down: bool) -> dict[NodeId, Point]:
    """Where the cards are when the gaps between them are equal; the outermost two stay, unless the
    cards would overlap: then the gaps are as small as gaps are. A card that would lie on another
    one makes way across."""
    order = sorted(boxes, key=lambda n: boxes[n].top() if down else boxes[n].left())
    if len(order) < 3:
        return {}
    lengths = [boxes[n].height() if down else boxes[n].width() for n in order]
    first, last = boxes[order[0]], boxes[order[-1]]
    span = last.bottom() - first.top() if down else last.right() - first.left()
    gap = (span - sum(lengths)) / (len(order) - 1)
    if gap < 0:
        gap = GAP
    at = first.top() if down else first.left()
    places: dict[NodeId, Point] = {}
    for node, length in zip(order, lengths, strict=True):
        box = boxes[node]
        places[node] = (box.x(), at) if down else (at, box.y())
        at += length + gap
    return _apart(boxes, places, near, down=not down)
