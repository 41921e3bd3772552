"""How far a scene reaches: around its cards, and the room that the canvas has."""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil, floor
from operator import itemgetter

from PySide6.QtCore import QRectF

from designer.flow import Point
from designer.ui.canvas.carditem import CardItem
from designer.ui.canvas.cardlayout import WIDTH

STEP = 8192
MARGIN = 16000
"""The least room around the content; with more content there is as much as it is large."""
FARTHEST = 1e6
"""No card is drawn farther from the origin."""


def around(cards: Iterable[CardItem]) -> QRectF:
    """The box around these cards; null without any."""
    left = top = float("inf")
    right = bottom = float("-inf")
    unknown = []
    for item in cards:
        x, y = item.pos().toTuple()
        left, top = min(left, x), min(top, y)
        right = max(right, x + WIDTH)
        if item.is_laid_out:
            bottom = max(bottom, y + item.layout.height)
        else:
            unknown.append((y + item.reach, y, item))
    unknown.sort(key=itemgetter(0), reverse=True)
    for reach, y, item in unknown:
        if reach <= bottom:
            break  # neither this one nor those after it can be lower
        bottom = max(bottom, y + item.layout.height)
    return QRectF(left, top, right - left, bottom - top) if right > left else QRectF()


def shown(place: Point) -> Point:
    """A place as the canvas can show it: a file may hold any number."""
    x, y = place
    return max(-FARTHEST, min(FARTHEST, x)), max(-FARTHEST, min(FARTHEST, y))


def grown(room: QRectF, content: QRectF, rects: Iterable[QRectF]) -> QRectF:
    """``room``, larger in coarse steps where these rectangles come near to its edge."""
    inner = room.adjusted(STEP, STEP, -STEP, -STEP)
    if inner.isValid() and all(inner.contains(one) for one in rects):
        return room
    margin = max(MARGIN, content.width(), content.height())
    return room.united(_stepped(content.adjusted(-margin, -margin, margin, margin)))


def _stepped(rect: QRectF) -> QRectF:
    """The rectangle with its edges moved out to coarse steps."""
    left, top = floor(rect.left() / STEP), floor(rect.top() / STEP)
    right, bottom = ceil(rect.right() / STEP), ceil(rect.bottom() / STEP)
    return QRectF(left * STEP, top * STEP, (right - left) * STEP, (bottom - top) * STEP)
