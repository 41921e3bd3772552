"""Fitting a drawing to a window's shape: pieces in rows, long ones wrapped, tall columns folded.

What many cards need most is size: a drawing of the window's shape is shown largest. Widths and
heights are chosen from fixed steps, so that a small edit seldom changes them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import ceil

SHAPE = 1.6
"""Width by height of what a window shows (16:10)."""
STEP = 1.2
LEAST = 480.0
LARGE = 1500.0
"""What a window that is so high holds is shown at 35 % or more in a usual one, with all that is on
its cards: it is neither folded nor wrapped."""

Size = tuple[float, float]
Point = tuple[float, float]


def reach(width: float, height: float) -> float:
    """How high a window of :data:`SHAPE` is that just holds this; less is shown larger."""
    return max(width / SHAPE, height)


def packed(groups: Sequence[Sequence[Size]], across: float, down: float) -> list[list[Point]]:
    """Places of the pieces of each group, in rows, ``across`` and ``down`` apart.

    They are read like text: from left to right, then the next row; a piece that fits below the one
    before it, within the row's height, stands there. Each group begins a row of its own. The rows
    are as wide as it takes for all of it to be shown largest. Widths and heights in pixels.
    """
    widest = max((width for group in groups for width, _ in group), default=0.0)
    total = sum(width + across for group in groups for width, _ in group)
    best: list[list[Point]] = [[] for _ in groups]
    least = float("inf")
    for room in _steps(widest, total):
        places, width, height = _in_rows(groups, room, across, down)
        if reach(width, height) < least:
            best, least = places, reach(width, height)
    return best


def _steps(least: float, most: float) -> Iterator[float]:
    """Lengths from ``least`` to about ``most``, each a step longer; the steps are always the
    same."""
    length = LEAST
    while length < least:
        length *= STEP
    yield length
    while length < most:
        length *= STEP
        yield length


def _in_rows(
    groups: Sequence[Sequence[Size]], room: float, across: float, down: float
) -> tuple[list[list[Point]], float, float]:
    """Places in rows of ``room``, and the width and height of all."""
    places: list[list[Point]] = []
    most = bottom = top = 0.0
    for group in groups:
        found: list[Point] = []
        x = column = inner = row = 0.0
        for width, height in group:
            fits_below = inner and inner + height <= row and (not x or x + width <= room)
            if not fits_below:
                x += column + across if inner else 0.0
                column = inner = 0.0
                if x and x + width > room:
                    x, top, row = 0.0, top + row + down, 0.0
            found.append((x, top + inner))
            column = max(column, width)
            row = max(row, inner + height)
            inner += height + down
            most, bottom = max(most, x + width), max(bottom, top + row)
        places.append(found)
        top = bottom + down if group else top
    return places, most, bottom


def fold(sizes: Sequence[Size], gain: float) -> list[int]:
    """Into how many columns each layer of a drawing is folded; ``sizes`` are the layers' widths
    and heights, gaps included. 1 for all unless the whole is shown ``gain`` times larger."""
    tallest = max((height for _, height in sizes), default=0.0)
    least = reach(sum(width for width, _ in sizes), tallest) / gain
    best = [1] * len(sizes)
    if least * gain <= LARGE:
        return best
    for most in _steps(0.0, tallest):
        counts = [max(1, ceil(height / most)) for _, height in sizes]
        width = sum(one * count for (one, _), count in zip(sizes, counts, strict=True))
        if reach(width, most) < least:
            best, least = counts, reach(width, most)
    return best


def wrap(sizes: Sequence[Size], cuts: Sequence[int], gap: float, gain: float) -> list[int]:
    """Where a long drawing is cut into rows: the first layer of each row, 0 the first.

    ``sizes`` as in :func:`fold`; ``cuts[n]`` is how many links a cut before layer ``n`` parts. Only
    one link is ever cut. [0] unless the whole is shown ``gain`` times larger.
    """
    total = sum(width for width, _ in sizes)
    least = reach(total, max((height for _, height in sizes), default=0.0)) / gain
    best = [0]
    if least * gain <= LARGE:
        return best
    for room in _steps(max((width for width, _ in sizes), default=0.0), total):
        starts = _rows_of(sizes, cuts, room)
        rows = [sizes[a:b] for a, b in zip(starts, [*starts[1:], len(sizes)], strict=True)]
        width = max(sum(one for one, _ in row) for row in rows)
        height = sum(max(one for _, one in row) + gap for row in rows)
        if reach(width, height) < least:
            best, least = starts, reach(width, height)
    return best


def _rows_of(sizes: Sequence[Size], cuts: Sequence[int], room: float) -> list[int]:
    """Rows of about ``room``: each ends at the last layer within it behind which a cut parts one
    link, else at the first such layer beyond it."""
    starts = [0]
    width = before = 0.0  # of the row so far, and of the part of it before the last possible cut
    last = 0
    for index, (one, _) in enumerate(sizes):
        may_cut = index > starts[-1] and cuts[index] <= 1
        if may_cut and (width + one <= room or not last):
            last, before = index, width
        if width + one > room and last:
            starts.append(last)
            width, last = width - before, 0
        width += one
    return starts
