"""Lining a dragged card up with its neighbours: where it snaps to, and the lines that show it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF

REACH = 6.0
"""So near, in pixels of the screen, an edge snaps to another."""
BEYOND = 12.0
"""How far a guide line runs beyond the cards that it joins."""


_SAME = 0.01
_Three = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class WireEnd:
    """A link between a dragged card and one that stays: ``below`` the top of the dragged card it
    is held there, and at ``x``, ``y`` of the canvas by the other."""

    below: float
    x: float
    y: float
    goes_out: bool

    def can_be_straight(self, box: QRectF) -> bool:
        """Whether the other card is on that side of the dragged one that the wire leaves."""
        return self.x > box.right() if self.goes_out else self.x < box.left()


@dataclass(frozen=True, slots=True)
class Snap:
    """By how much a card moves to line up, and the lines that show with what."""

    dx: float = 0.0
    dy: float = 0.0
    lines: tuple[QLineF, ...] = ()


def snapped(
    box: QRectF, others: Sequence[QRectF], reach: float, wires: Sequence[WireEnd] = ()
) -> Snap:
    """How ``box`` lines up with the nearest edges or middles of ``others`` within ``reach``; a wire
    that becomes straight comes before that."""
    dx = _nearest(_xs(box), (_xs(one) for one in others))
    dy = _nearest(_ys(box), (_ys(one) for one in others))
    dx = dx if dx is not None and abs(dx) <= reach else None
    dy = dy if dy is not None and abs(dy) <= reach else None
    straight = [wire for wire in wires if wire.can_be_straight(box)]
    ways = [wire.y - wire.below - box.top() for wire in straight]
    ways = [way for way in ways if abs(way) <= reach]
    dy = min(ways, key=abs, default=dy)
    at = box.translated(dx or 0.0, dy or 0.0)
    lines: list[QLineF] = []
    if dx is not None:
        lines += _upright(at, others)
    if dy is not None:
        lines += _level(at, others)
        lines += _along(at, straight)
    return Snap(dx or 0.0, dy or 0.0, tuple(lines))


def _along(box: QRectF, wires: Iterable[WireEnd]) -> list[QLineF]:
    """A line along each wire that is straight now."""
    return [
        QLineF(box.right() if wire.goes_out else box.left(), wire.y, wire.x, wire.y)
        for wire in wires
        if abs(box.top() + wire.below - wire.y) < _SAME
    ]


def _xs(box: QRectF) -> _Three:
    return box.left(), box.center().x(), box.right()


def _ys(box: QRectF) -> _Three:
    return box.top(), box.center().y(), box.bottom()


def _nearest(own: _Three, others: Iterable[_Three]) -> float | None:
    """The smallest way from an edge to the same edge of another, or from middle to middle."""
    ways = (there - here for other in others for here, there in zip(own, other, strict=True))
    return min(ways, key=abs, default=None)


def _upright(box: QRectF, others: Sequence[QRectF]) -> list[QLineF]:
    """A line for each value of x that the box shares with another."""
    lines = []
    for place, x in enumerate(_xs(box)):
        same = [one for one in others if abs(x - _xs(one)[place]) < _SAME]
        if same:
            top = min(one.top() for one in (box, *same)) - BEYOND
            bottom = max(one.bottom() for one in (box, *same)) + BEYOND
            lines.append(QLineF(x, top, x, bottom))
    return lines


def _level(box: QRectF, others: Sequence[QRectF]) -> list[QLineF]:
    lines = []
    for place, y in enumerate(_ys(box)):
        same = [one for one in others if abs(y - _ys(one)[place]) < _SAME]
        if same:
            left = min(one.left() for one in (box, *same)) - BEYOND
            right = max(one.right() for one in (box, *same)) + BEYOND
            lines.append(QLineF(left, y, right, y))
    return lines
