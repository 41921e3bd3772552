"""Leading links around cards: pure geometry on boxes and points.

A way is orthogonal: out to the right, along a lane up or down, across, along a lane beside the
target, and in from the left. Lanes are chosen so that ways to one target join and others part.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple
from zlib import crc32

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""
Spot = tuple[float, float]

CLEAR = 6.0
"""A way keeps so far away from cards."""
OUT, OUT_STEP, OUT_LANES = 14.0, 8.0, 6
"""The first lane beside a card's ways out, the distance of two lanes, and their number."""
IN, IN_STEP, IN_LANES = 18.0, 5.0, 4
"""The same for a card's way in."""
ACROSS, ACROSS_STEP = 14.0, 4.0
"""How far above or below a card a way runs across."""
ASIDE = 240.0
"""At rest, a way leaves the box around its ends by at most so much: a card and a bit."""
_AROUND = 40.0
"""Where no card is, a way back runs so far above or below its ends."""
_BEND = 30.0
"""A bend is worth so many pixels of way."""
_CROSSING = 100_000.0
_MOST_TRIES = 160


class Ends(NamedTuple):
    """What is to be joined: a port and a way in, with the lanes that are theirs.

    ``rank`` and ``rank_below`` count what other cards the ports above and below lead to, so that
    ways from one card to one other run together, and others do not cross each other. ``lane`` is
    the target's: see :func:`lane_of`.
    """

    x1: float
    y1: float
    x2: float
    y2: float
    rank: int
    rank_below: int
    lane: int


def lane_of(target: str) -> int:
    """A number that is always the same for a target: ways to it share lanes."""
    return crc32(target.encode())


def is_free(line: Sequence[Spot], cards: Iterable[Box]) -> bool:
    """Whether the line through these points stays clear of all cards."""
    for left, top, right, bottom in cards:
        box = (left - CLEAR, top - CLEAR, right + CLEAR, bottom + CLEAR)
        if any(_touches(p, q, box) for p, q in pairwise(line)):
            return False
    return True


def find_way(ends: Ends, cards: Sequence[Box], aside: float = ASIDE) -> tuple[Spot, ...]:
    """The shortest way that crosses no card, else the one that crosses fewest.

    ``cards`` are all that stand in the box around the ends, enlarged by ``aside``; the two that
    are joined are among them.
    """
    boxes = [(x - CLEAR, y - CLEAR, r + CLEAR, b + CLEAR) for x, y, r, b in cards]
    tries = sorted(_tries(ends, cards, aside))[:_MOST_TRIES]
    best, least = tries[0], float("inf")
    for cost, across, out, into in tries:
        if cost >= least:
            break
        cost += _CROSSING * _crossed(ends, across, out, into, boxes)
        if cost < least:
            best, least = (cost, across, out, into), cost
    _, across, out, into = best
    y1, y2 = ends.y1, ends.y2
    corners = (
        *((ends.x1, y1), (out, y1), (out, across)),
        *((into, across), (into, y2), (ends.x2, y2)),
    )
    return _straightened(corners)


_Try = tuple[float, float, float, float]
"""The cost of a way that crosses nothing, and its three lanes: across, out, into."""


def _tries(ends: Ends, cards: Sequence[Box], aside: float) -> Iterable[_Try]:
    x1, y1, x2, y2, rank, rank_below, lane = ends
    gap = ACROSS + lane % 3 * ACROSS_STEP
    least, most = min(y1, y2) - aside, max(y1, y2) + aside
    left, right = min(x1, x2) - aside, max(x1, x2) + aside
    lanes = {y1, y2, min(y1, y2) - _AROUND, max(y1, y2) + _AROUND}
    for _, top, _, bottom in cards:
        lanes.add(top - gap)
        lanes.add(bottom + gap)
    into = x2 - IN - lane % IN_LANES * IN_STEP
    intos = {x for x in (into, *_before(into, x2 - into, cards)) if x >= left}
    above, below = _outs(x1, rank, cards, right), _outs(x1, rank_below, cards, right)
    tries = []
    for across in lanes:
        if not least <= across <= most:
            continue
        is_level = across in (y1, y2)
        bends = 2 * (across != y1) + 2 * (across != y2)
        down = abs(across - y1) + abs(y2 - across) + bends * _BEND
        for first in above if across < y1 else below:
            for last in intos:
                if last >= first:
                    tries.append((x2 - x1 + down, across, first, last))
                elif not is_level:  # it would run back on itself
                    tries.append(
                        (first - x1 + first - last + x2 - last + down, across, first, last)
                    )
    return tries


def _outs(x1: float, rank: int, cards: Sequence[Box], right: float) -> list[float]:
    """The lanes beside the ways out of a card whose right edge is ``x1``."""
    out = x1 + OUT + rank % OUT_LANES * OUT_STEP
    return [x for x in (out, *_behind(out, out - x1, cards)) if x <= right]


def _behind(out: float, away: float, cards: Sequence[Box]) -> Iterable[float]:
    """Lanes farther out, ``away`` behind cards that stand in the way of the nearest one."""
    return [box[2] + away for box in cards if box[0] - CLEAR < out < box[2] + CLEAR]


def _before(into: float, away: float, cards: Sequence[Box]) -> Iterable[float]:
    """Lanes farther from the target, ``away`` before cards that stand in the nearest one's way."""
    return [box[0] - away for box in cards if box[0] - CLEAR < into < box[2] + CLEAR]


def _crossed(ends: Ends, across: float, out: float, into: float, boxes: Sequence[Box]) -> int:
    """How many boxes the way crosses; its ends touch the two cards that it joins."""
    left, right = (out, into) if out < into else (into, out)
    y1, y2 = ends.y1, ends.y2
    top1, bottom1 = (y1, across) if y1 < across else (across, y1)
    top2, bottom2 = (y2, across) if y2 < across else (across, y2)
    count = 0
    for box in boxes:
        count += (
            (box[1] < across < box[3] and box[0] < right and box[2] > left)
            or (box[0] < out < box[2] and box[1] < bottom1 and box[3] > top1)
            or (box[0] < into < box[2] and box[1] < bottom2 and box[3] > top2)
        )
    return count


def _straightened(corners: Sequence[Spot]) -> tuple[Spot, ...]:
    """Without corners that turn nowhere."""
    kept: list[Spot] = []
    for spot in corners:
        if kept and spot == kept[-1]:
            continue
        if len(kept) > 1 and (
            kept[-2][0] == kept[-1][0] == spot[0] or kept[-2][1] == kept[-1][1] == spot[1]
        ):
            kept[-1] = spot
        else:
            kept.append(spot)
    return tuple(kept)


def _touches(p: Spot, q: Spot, box: Box) -> bool:
    """Whether the segment p-q has a point inside the box (Liang and Barsky's clipping)."""
    dx, dy = q[0] - p[0], q[1] - p[1]
    enter, leave = 0.0, 1.0
    for by, room in (
        (-dx, p[0] - box[0]),
        (dx, box[2] - p[0]),
        (-dy, p[1] - box[1]),
        (dy, box[3] - p[1]),
    ):
        if by == 0:
            if room <= 0:
                return False
        elif by < 0:
            enter = max(enter, room / by)
        else:
            leave = min(leave, room / by)
    return enter < leave
