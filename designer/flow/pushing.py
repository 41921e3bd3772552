"""Pushing what stands on the canvas aside, so that something larger has room: pure boxes.

A box is left, top, right and bottom in pixels. What is pushed moves by whole steps of the grid.
What is ``fixed`` stays where it is, and what is pushed against it goes on behind it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from enum import Enum
from math import ceil, floor
from typing import NamedTuple, TypeVar

from designer.flow.model import Point
from designer.flow.room import COLUMN_GAP, GAP, GRID, ROW_GAP

LEAST_GAP = 16.0
"""What grows leaves this much of a gap as it is, and makes a whole one of less."""

Box = tuple[float, float, float, float]
Key = TypeVar("Key")
_STAYS: Point = (0.0, 0.0)


def meet(one: Box, other: Box, gap: float = 0.0) -> bool:
    """Whether two boxes overlap, or stand nearer to each other than ``gap``."""
    return (
        one[0] < other[2] + gap
        and other[0] < one[2] + gap
        and one[1] < other[3] + gap
        and other[1] < one[3] + gap
    )


def shifted(box: Box, by: Point) -> Box:
    """The box moved."""
    return box[0] + by[0], box[1] + by[1], box[2] + by[0], box[3] + by[1]


class Side(Enum):
    """Where boxes are pushed. Each is worked out as if it were downwards, on boxes turned so."""

    RIGHT = "right"
    DOWN = "down"
    LEFT = "left"
    UP = "up"

    def turned(self, box: Box) -> Box:
        """The box with this side below."""
        left, top, right, bottom = box
        match self:
            case Side.RIGHT:
                return top, left, bottom, right
            case Side.DOWN:
                return box
            case Side.LEFT:
                return top, -right, bottom, -left
            case Side.UP:
                return left, -bottom, right, -top

    def by(self, far: float) -> Point:
        """So far to this side."""
        match self:
            case Side.RIGHT:
                return far, 0.0
            case Side.DOWN:
                return 0.0, far
            case Side.LEFT:
                return -far, 0.0
            case Side.UP:
                return 0.0, -far

    @property
    def gap(self) -> float:
        """The usual room between two cards that stand so to each other."""
        return COLUMN_GAP if self in {Side.RIGHT, Side.LEFT} else ROW_GAP


def opened(
    seed: Box, whole: Box, others: Mapping[Key, Box], fixed: Collection[Key] = ()
) -> dict[Key, Point]:
    """How far each of ``others`` moves when what was as large as ``seed`` becomes ``whole``.

    Where it would cover something, room is inserted as in a table: all that stands from there on,
    to the right, below, to the left or above, moves together, so that columns and rows stay; what
    would land on something ``fixed`` goes on behind it, and so does what stands behind that. No two
    of ``others`` that were apart meet for it, and none that was apart from ``seed`` meets ``whole``
    but what is fixed there (see :func:`cleared`).
    """
    fixed = frozenset(fixed)
    moves: dict[Key, Point] = {}
    for side in Side:
        there = {
            key: side.turned(shifted(box, moves.get(key, _STAYS))) for key, box in others.items()
        }
        was, now = side.turned(seed), side.turned(whole)
        met = [
            box[1]
            for key, box in there.items()
            if key not in fixed
            and box[1] >= was[3]
            and meet(now, box, LEAST_GAP)
            and (side is not Side.RIGHT or box[0] < was[2])  # what is below goes down
        ]
        if not met:
            continue
        first = min(met)
        by = _up(now[3] + max(GAP, min(first - was[3], side.gap)) - first)
        wanted = {key: by for key, box in there.items() if box[1] >= first}
        for key, far in pushed(there, wanted=wanted, fixed=fixed).items():
            x, y = moves.get(key, _STAYS)
            dx, dy = side.by(far)
            moves[key] = (x + dx, y + dy)
    return moves


def pushed(
    boxes: Mapping[Key, Box],
    *,
    grown: Mapping[Key, float] | None = None,
    wanted: Mapping[Key, float] | None = None,
    fixed: Collection[Key] = (),
    may_lift: bool = True,
) -> dict[Key, float]:
    """How far down each of ``boxes`` moves when some grow downwards by so much, or are ``wanted``
    so far down: what would be covered, and what that would cover in turn, by as much as it takes.

    What stands above another stays above it; only what is ``fixed`` is passed. What grows over
    something fixed goes up instead where there is room, if it ``may_lift``. No two boxes that were
    apart meet for it, unless both are fixed and the upper one grew.
    """
    grown, wanted, fixed = grown or {}, wanted or {}, frozenset(fixed)
    pressing, held, above = _Columns(), _Columns(), _Columns()
    for key in fixed:
        if key in boxes:
            held.add(boxes[key], _taller(boxes[key], grown.get(key, 0.0)))
    moves: dict[Key, float] = {}
    for key, box in sorted(boxes.items(), key=lambda item: item[1][1]):
        growth = grown.get(key, 0.0)
        by = 0.0
        if key not in fixed:
            by = _settled(box, growth, max(0.0, wanted.get(key, 0.0)), pressing, held)
            lift = _lift(box, growth, held) if may_lift and growth and by > 0 else 0.0
            if lift and lift < by and not wanted.get(key) and not pressing.press(box, 0.0):
                lifted = shifted(_taller(box, growth), (0.0, -lift))
                if above.leave_free(box, lifted) and held.leave_free(box, lifted):
                    by = -lift
        after = shifted(_taller(box, growth), (0.0, by))
        if after[3] > box[3]:
            pressing.add(box, after, until=after[3] + LEAST_GAP)
        if grown:
            above.add(box, after)
        if by:
            moves[key] = by
    return moves


def cleared(seed: Box, whole: Box, fixed: Collection[Box]) -> Point:
    """How far what was ``seed`` and becomes ``whole`` goes, to one side, so that it meets nothing
    ``fixed`` that it did not meet before: no farther than it must."""
    apart = [box for box in fixed if not meet(seed, box)]
    ways: list[tuple[float, Point]] = []
    for side in (Side.UP, Side.LEFT, Side.DOWN, Side.RIGHT):
        now, there = side.turned(whole), [side.turned(box) for box in apart]
        far = 0.0
        while met := [box[3] for box in there if meet(shifted(now, (0.0, far)), box)]:
            far = _up(max(met) + GAP - now[1])
        ways.append((far, side.by(far)))
    return min(ways, key=lambda way: way[0])[1]


class _Pair(NamedTuple):
    """A box before and after; it is of no use to boxes that begin below ``until``."""

    before: Box
    after: Box
    until: float


class _Columns:
    """Boxes by the stretches of the canvas, from left to right, that they stand in."""

    WIDTH = 336.0

    def __init__(self) -> None:
        self._columns: dict[int, list[_Pair]] = {}

    def add(self, before: Box, after: Box, until: float = float("inf")) -> None:
        """There is a box that goes, or grows, from ``before`` to ``after``."""
        pair = _Pair(before, after, until)
        for column in self._over(before):
            self._columns.setdefault(column, []).append(pair)

    def beside(self, box: Box) -> Iterator[_Pair]:
        """The boxes right above or below this one."""
        for column in self._over(box):
            there = self._columns.get(column)
            if there:
                if any(pair.until <= box[1] for pair in there):
                    there[:] = [pair for pair in there if pair.until > box[1]]
                for pair in there:
                    if pair.before[0] < box[2] and box[0] < pair.before[2]:
                        yield pair

    def press(self, box: Box, by: float) -> float:
        """How far down these push a box that is ``by`` farther down already; 0: no farther."""
        return max(
            (
                _up(after[3] + GAP - box[1])
                for before, after, _ in self.beside(box)
                if before[3] <= box[1]
                if after[3] - before[3] > by
                if box[1] + by < after[3] + LEAST_GAP
            ),
            default=0.0,
        )

    def leave_free(self, box: Box, lifted: Box) -> bool:
        """Whether ``box`` meets none of these as ``lifted`` that it did not meet before."""
        return not any(
            meet(lifted, after, LEAST_GAP)
            for before, after, _ in self.beside(box)
            if not meet(box, before)
        )

    def _over(self, box: Box) -> range:
        return range(floor(box[0] / self.WIDTH), floor(box[2] / self.WIDTH) + 1)


def _settled(box: Box, growth: float, by: float, pressing: _Columns, held: _Columns) -> float:
    """How far down a box goes that wants to be ``by`` farther down: below all that presses it, and
    behind all that is held there."""
    while True:
        to = max(by, pressing.press(box, by))
        if to or growth:
            low, high = box[1] + to, box[3] + growth + to
            for before, after, _ in held.beside(box):
                if (
                    box[3] <= before[1]
                    and before[1] < high + LEAST_GAP
                    and low < after[3] + LEAST_GAP
                ):
                    to = max(to, _up(after[3] + GAP - box[1]))
        if to == by:
            return by
        by = to


def _lift(box: Box, growth: float, held: _Columns) -> float:
    """How far up a box that grows must go to stay above what is held below it."""
    return max(
        (
            _up(box[3] + growth + GAP - before[1])
            for before, _, _ in held.beside(box)
            if box[3] <= before[1] < box[3] + growth + LEAST_GAP
        ),
        default=0.0,
    )


def _taller(box: Box, by: float) -> Box:
    return box[0], box[1], box[2], box[3] + by


def _up(value: float) -> float:
    return ceil(value / GRID) * float(GRID)
