"""Layers that do not suit a window: tall ones are folded into columns, long drawings into rows.

A drawing keeps its layers unless it is shown much larger otherwise: a reader follows links best
from one column to the next.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from designer.analysis.layered import Children, onward
from designer.analysis.packing import fold, wrap
from designer.flow.room import COLUMN_GAP, ROW_GAP

PIECE_GAP = 80
PIECE_GAP_ACROSS = 160
GAIN = 1.5
"""What is folded or wrapped is shown at least so many times larger for it."""
MOST_BACK = 4
"""So many links at most lead from a row back to those above it: they are long, and run across."""
MOST_TOGETHER = 8
"""So many cards that one leads to stay below each other at most."""

Layers = Sequence[Sequence[int]]
Sizes = Sequence[tuple[float, float]]


def rows_of(layers: Layers, children: Children, sizes: Sizes) -> list[Layers]:
    """The layers in one row, or in several of which each leads to the next by one link."""
    starts = wrap(_measured(layers, sizes), _cuts(layers, children), PIECE_GAP, GAIN)
    return [layers[a:b] for a, b in zip(starts, [*starts[1:], len(layers)], strict=True)]


def ahead(rows: Sequence[Layers], children: Children) -> list[list[int]]:
    """Each node's children in the next layer of its row."""
    down = onward([layer for row in rows for layer in row], children)
    for row in rows:
        for one in row[-1]:
            down[one] = []
    return down


def columns_of(layers: Layers, down: Children, sizes: Sizes) -> list[list[int]]:
    """The columns of a row, a layer in one or in several; ``down`` as :func:`ahead` gives it."""
    parent: dict[int, int] = {}
    columns: list[list[int]] = []
    counts = fold(_measured(layers, sizes), GAIN)
    for layer, count in zip(layers, counts, strict=True):
        columns += [list(layer)] if count == 1 else _folded(layer, count, parent, sizes)
        for one in layer:
            for child in down[one]:
                parent.setdefault(child, one)
    return columns


def _folded(
    layer: Sequence[int], count: int, parent: dict[int, int], sizes: Sizes
) -> list[list[int]]:
    """The layer in ``count`` columns. Cards that one card leads to stay together; each such group
    stands in the column that is lowest so far, so that the order from top to bottom is kept."""
    columns: list[list[int]] = [[] for _ in range(count)]
    bottoms = [0.0] * count
    current, held, last = 0, 0, -1
    for one in layer:
        above = parent.get(one, last)
        if above != last or held >= MOST_TOGETHER:
            current, held, last = bottoms.index(min(bottoms)), 0, above
        columns[current].append(one)
        bottoms[current] += sizes[one][1] + ROW_GAP
        held += 1
    return [column for column in columns if column]


def _measured(layers: Layers, sizes: Sizes) -> list[tuple[float, float]]:
    """The width and height of each layer, gaps included."""
    return [
        (
            max(sizes[one][0] for one in layer) + COLUMN_GAP,
            sum(sizes[one][1] + ROW_GAP for one in layer),
        )
        for layer in layers
    ]


def _cuts(layers: Layers, children: Children) -> list[int]:
    """How many links lead from the layers before each one to it or beyond; and how many lead back
    across, as far as these are too many to be seen as exceptions."""
    depth = {one: index for index, layer in enumerate(layers) for one in layer}
    ahead, back = [0] * (len(layers) + 1), [0] * (len(layers) + 1)
    for one, start in depth.items():
        for child in children[one]:
            end = depth[child]
            change = ahead if end > start else back
            change[min(start, end) + 1] += 1
            change[max(start, end) + 1] -= 1
    return [
        one + max(0, other - MOST_BACK)
        for one, other in zip(accumulate(ahead[:-1]), accumulate(back[:-1]), strict=True)
    ]
