"""A layered drawing of one connected graph, left to right: layers, order, coordinates.

Works on plain indexes and knows nothing of flows. Layers are breadth-first depths from the roots;
an edge that leads back, or within a layer, bends nothing. The order in a layer starts from the
order of the children (so siblings stand as their outcomes do) and is improved by barycentre sweeps
as long as fewer edges cross (Sugiyama, Tagawa and Toda, 1981). Coordinates follow from isotonic
regression: every card as near to the middle of its neighbours as order and gaps allow.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Mapping, Sequence

Children = Sequence[Sequence[int]]

SWEEPS_SMALL = 12
SWEEPS_LARGE = 3
LARGE = 2000
"""From how many nodes on fewer sweeps are made, to stay within a second at 10,000."""
ALIGNMENTS = 3


def layers_of(children: Children, roots: Sequence[int]) -> list[list[int]]:
    """The nodes by breadth-first depth from ``roots``, each layer in the order of discovery.

    Nodes that no root leads to are roots of their own, in the order of their indexes.
    """
    seen = [False] * len(children)
    layers: list[list[int]] = []
    for start in (list(roots), *([one] for one in range(len(children)))):
        layer = [one for one in start if not seen[one]]
        depth = 0
        while layer:
            for one in layer:
                seen[one] = True
            if depth == len(layers):
                layers.append([])
            layers[depth].extend(layer)
            onward: dict[int, None] = {}
            for one in layer:
                for child in children[one]:
                    if not seen[child]:
                        onward[child] = None
            layer = list(onward)
            depth += 1
    return layers


def ordered(layers: Sequence[Sequence[int]], children: Children) -> list[list[int]]:
    """The layers with each one's nodes in an order in which few edges cross."""
    down = onward(layers, children)
    up = _parents(down)
    best = [list(layer) for layer in layers]
    fewest = _crossings(best, down)
    current = [list(layer) for layer in best]
    for _ in range(SWEEPS_LARGE if len(children) >= LARGE else SWEEPS_SMALL):
        if not fewest:
            break
        for index in range(len(current) - 2, -1, -1):
            current[index] = _by_children(current[index], current[index + 1], down)
        for index in range(1, len(current)):
            current[index] = _by_parents(current[index], current[index - 1], up, down)
        count = _crossings(current, down)
        if count < fewest:
            fewest = count
            best = [list(layer) for layer in current]
    return best


def onward(layers: Sequence[Sequence[int]], children: Children) -> list[list[int]]:
    """For each node its children in the next of these layers, in their order."""
    depth = _depths(layers, len(children))
    return [[c for c in row if depth[c] == depth[one] + 1] for one, row in enumerate(children)]


def coordinates(
    columns: Sequence[Sequence[int]], down: Children, heights: Sequence[float], gap: float
) -> dict[int, float]:
    """The y of the top of each node in ``columns``, whose order and gaps are kept; ``down`` leads
    from each node to others that it shall stand beside."""
    tops: dict[int, float] = {}
    for column in columns:
        y = 0.0
        for one in column:
            tops[one] = y
            y += heights[one] + gap
    up: dict[int, list[int]] = {one: [] for one in tops}
    for one in tops:
        for child in down[one]:
            up[child].append(one)
    for _ in range(ALIGNMENTS):
        for column in reversed(columns[:-1]):
            _align(column, down, tops, heights, gap)
        for column in columns[1:]:
            _align(column, up, tops, heights, gap)
    return tops


def _depths(layers: Sequence[Sequence[int]], count: int) -> list[int]:
    depth = [0] * count
    for index, layer in enumerate(layers):
        for one in layer:
            depth[one] = index
    return depth


def _parents(down: Children) -> list[list[int]]:
    up: list[list[int]] = [[] for _ in down]
    for one, row in enumerate(down):
        for child in row:
            up[child].append(one)
    return up


def _by_children(layer: list[int], onward: Sequence[int], down: Children) -> list[int]:
    """The layer sorted by the middle of each node's children; the childless keep their places."""
    place = {one: index for index, one in enumerate(onward)}
    scale = len(onward) / max(len(layer), 1)
    weight = {
        one: sum(place[c] for c in down[one]) / len(down[one]) if down[one] else index * scale
        for index, one in enumerate(layer)
    }
    return sorted(layer, key=weight.__getitem__)


def _by_parents(layer: list[int], before: Sequence[int], up: Children, down: Children) -> list[int]:
    """The layer sorted by the middle of the outcomes that lead to each node."""
    port: dict[tuple[int, int], float] = {}
    for index, one in enumerate(before):
        row = down[one]
        for number, child in enumerate(row):
            port.setdefault((one, child), index + number / (len(row) + 1))
    scale = len(before) / max(len(layer), 1)
    weight = {
        one: sum(port[p, one] for p in up[one]) / len(up[one]) if up[one] else index * scale
        for index, one in enumerate(layer)
    }
    return sorted(layer, key=weight.__getitem__)


def _crossings(layers: Sequence[Sequence[int]], down: Children) -> int:
    """How many pairs of edges between neighbouring layers cross, outcomes counted in order."""
    total = 0
    for index in range(len(layers) - 1):
        place = {one: number for number, one in enumerate(layers[index + 1])}
        passed: list[int] = []
        for one in layers[index]:
            for child in down[one]:
                goal = place[child]
                total += len(passed) - bisect_right(passed, goal)
                insort(passed, goal)
    return total


def _align(
    layer: Sequence[int],
    neighbours: Children | Mapping[int, Sequence[int]],
    tops: dict[int, float],
    heights: Sequence[float],
    gap: float,
) -> None:
    """Move the layer's cards towards the middle of their neighbours, order and gaps kept."""
    wishes = []
    offset = 0.0
    for one in layer:
        near = neighbours[one]
        wish = tops[one]
        if near:
            middle = sum(tops[n] + heights[n] / 2 for n in near) / len(near)
            wish = middle - heights[one] / 2
        wishes.append(wish - offset)
        offset += heights[one] + gap
    offset = 0.0
    for one, value in zip(layer, monotone(wishes), strict=True):
        tops[one] = value + offset
        offset += heights[one] + gap


def monotone(wishes: Sequence[float]) -> list[float]:
    """The non-decreasing values nearest to ``wishes`` in squares, by pooling violators."""
    blocks: list[tuple[float, int]] = []
    for wish in wishes:
        mean, count = wish, 1
        while blocks and blocks[-1][0] > mean:
            other, more = blocks.pop()
            mean = (mean * count + other * more) / (count + more)
            count += more
        blocks.append((mean, count))
    return [mean for mean, count in blocks for _ in range(count)]
