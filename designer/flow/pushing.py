"""Pushing what stands on the canvas aside, so that something larger has room: pure boxes.

A box is left, top, right and bottom in pixels. What is pushed moves by whole steps of the grid.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import ceil
from typing import TypeVar

from designer.flow.model import Point
from designer.flow.room import COLUMN_GAP, GAP, GRID, ROW_GAP

LEAST_GAP = 16.0
"""What grows leaves this much of a gap as it is, and makes a whole one of less."""

Box = tuple[float, float, float, float]
Key = TypeVar("Key")


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


def opened(seed: Box, whole: Box, others: Mapping[Key, Box]) -> dict[Key, Point]:
    """How far each of ``others`` moves when what was as large as ``seed`` becomes ``whole``.

    Where it would cover something, room is inserted as in a table: all that stands from there on,
    to the right, below, to the left or above, moves together, so that columns and rows stay. No two
    of ``others`` that were apart meet for it.
    """
    moves: dict[Key, Point] = {}
    for is_in_the_way, room_for in _SIDES:
        there = {key: shifted(box, moves.get(key, (0.0, 0.0))) for key, box in others.items()}
        met = [
            box
            for box in there.values()
            if meet(whole, box, LEAST_GAP) and is_in_the_way(seed, box)
        ]
        if not met:
            continue
        (dx, dy), is_beyond = room_for(seed, whole, met)
        for key, box in there.items():
            if is_beyond(box):
                x, y = moves.get(key, (0.0, 0.0))
                moves[key] = (x + dx, y + dy)
    return moves


Beyond = Callable[[Box], bool]
Room = tuple[Point, Beyond]


def _to_the_right(seed: Box, whole: Box, met: list[Box]) -> Room:
    first = min(box[0] for box in met)
    by = whole[2] + _kept(first - seed[2], COLUMN_GAP) - first
    return (_up(by), 0.0), lambda box: box[0] >= first


def _down(seed: Box, whole: Box, met: list[Box]) -> Room:
    first = min(box[1] for box in met)
    by = whole[3] + _kept(first - seed[3], ROW_GAP) - first
    return (0.0, _up(by)), lambda box: box[1] >= first


def _to_the_left(seed: Box, whole: Box, met: list[Box]) -> Room:
    last = max(box[2] for box in met)
    by = last + _kept(seed[0] - last, COLUMN_GAP) - whole[0]
    return (-_up(by), 0.0), lambda box: box[2] <= last


def _upwards(seed: Box, whole: Box, met: list[Box]) -> Room:
    last = max(box[3] for box in met)
    by = last + _kept(seed[1] - last, ROW_GAP) - whole[1]
    return (0.0, -_up(by)), lambda box: box[3] <= last


def _kept(gap: float, usual: float) -> float:
    """The gap that stays where there was ``gap``: it holds links as before."""
    return max(GAP, min(gap, usual))


_SIDES: tuple[tuple[Callable[[Box, Box], bool], Callable[[Box, Box, list[Box]], Room]], ...] = (
    (lambda seed, box: box[0] >= seed[2] and box[1] < seed[3], _to_the_right),
    (lambda seed, box: box[1] >= seed[3], _down),
    (lambda seed, box: box[2] <= seed[0], _to_the_left),
    (lambda seed, box: box[3] <= seed[1], _upwards),
)
"""The sides in the order in which room is made, and what counts as standing there."""


def pushed_down(old: Box, new: Box, others: Mapping[Key, Box]) -> dict[Key, float]:
    """How far down each of ``others`` moves when ``old`` grows downwards to ``new``: what would be
    covered, and what that would cover in turn, by as much as it takes. What was covered already,
    or stands beside, stays."""
    pressing = [(old, new)]
    moves: dict[Key, float] = {}
    for key, box in sorted(others.items(), key=lambda item: item[1][1]):
        lack = max(
            (
                after[3] + GAP - box[1]
                for before, after in pressing
                if before[0] < box[2] and box[0] < before[2]
                if before[3] <= box[1] < after[3] + LEAST_GAP
            ),
            default=0.0,
        )
        if lack > 0:
            moves[key] = _up(lack)
            pressing.append((box, shifted(box, (0.0, moves[key]))))
    return moves


def _up(value: float) -> float:
    return ceil(value / GRID) * float(GRID)
