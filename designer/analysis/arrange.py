"""Tidying the canvas: a layered arrangement of a flow, left to right from its entries.

What belongs together is drawn as one piece. Pieces stand in rows that fill a window's shape, those
with entries first, in the flow's order, then what no entry reaches. A note stays with the card it
stood nearest to.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import ceil, floor, hypot, inf
from statistics import median

from designer.analysis.blocks import Blocks
from designer.analysis.folding import (
    PIECE_GAP,
    PIECE_GAP_ACROSS,
    ahead,
    columns_of,
    rows_of,
)
from designer.analysis.graph import FlowGraph
from designer.analysis.layered import coordinates, layers_of, ordered
from designer.analysis.packing import packed
from designer.flow import EntryNode, Flow, NodeId, NoteNode, Point, Project, VerbNode, choice_key
from designer.flow.room import COLUMN_GAP, ROW_GAP

GRID = 8
CARD = (240.0, 120.0)
"""The size of a card that ``sizes`` does not tell."""
KEYS = "1234567890*#"
CELL = 512

Size = tuple[float, float]
Sizes = Mapping[NodeId, Size]


@dataclass(frozen=True, slots=True)
class _Piece:
    """Connected nodes with their places from the piece's own corner; all on the grid."""

    places: Mapping[NodeId, Point]
    width: float
    height: float


def arrange(
    project: Project, ids: Collection[NodeId] | None = None, sizes: Sizes | None = None
) -> Mapping[NodeId, Point]:
    """A place for each node of ``ids`` (all when None), on the grid, no two cards overlapping.

    ``sizes`` are the cards' widths and heights. The top left corner of the arranged nodes stays
    where it is when only some are arranged; all of them together begin at (0, 0). Pinned nodes keep
    their places, and the others are arranged around them. What is in a frame stays together. The
    same project gives the same places.
    """
    flow = project.flow
    chosen = [one for one in flow.nodes if ids is None or one in ids]
    size = {one: _padded((sizes or {}).get(one, CARD)) for one in chosen}
    cards = [one for one in chosen if not isinstance(flow.nodes[one], NoteNode)]
    notes = [one for one in chosen if isinstance(flow.nodes[one], NoteNode)]
    graph = FlowGraph(flow)
    children = {one: _children(flow, graph, one, size.keys()) for one in cards}
    bare = replace(project, frames={}, pinned=frozenset())
    blocks = Blocks(project, chosen, size, lambda members: arrange(bare, members, sizes))
    cards, notes = blocks.heads(cards), blocks.heads(notes)
    children = blocks.children(children)
    beside = _nearest_cards(project, notes, cards)
    reached = blocks.names(graph.reached_from(graph.entries))
    outer = blocks.sizes(size)
    pieces = [
        [_piece(part, children, beside, outer, flow) for part in _parts(group, children)]
        for group in _halves(cards, reached)
    ]
    lost = [_row_of_notes([note], outer) for note in notes if note not in _values(beside)]
    places = blocks.spread(_placed([pieces[0], [*pieces[1], *lost]]))
    pinned = {one: project.positions[one] for one in chosen if one in project.pinned}
    if pinned:
        return _around(places, pinned, size)
    if ids is None:
        return places
    x, y = _corner(project, chosen)
    left = min((x for x, _ in places.values()), default=0.0)
    top = min((y for _, y in places.values()), default=0.0)
    return _moved(places, (x - left, y - top))


def _around(
    places: Mapping[NodeId, Point], pinned: Mapping[NodeId, Point], size: Sizes
) -> dict[NodeId, Point]:
    """The arrangement moved so that the pinned nodes are about where they belong in it; what would
    then meet a pinned card, or one that made way, makes way downwards."""
    by = (
        _snapped(median(x - places[one][0] for one, (x, _) in pinned.items())),
        _snapped(median(y - places[one][1] for one, (_, y) in pinned.items())),
    )
    found = dict(pinned)
    taken = _Taken()
    for one, place in pinned.items():
        taken.add(place, size[one])
    for one, wish in sorted(_moved(places, by).items(), key=lambda item: (item[1][1], item[1][0])):
        if one not in pinned:
            found[one] = taken.free(wish, size[one])
            taken.add(found[one], size[one])
    return {one: found[one] for one in places}


class _Taken:
    """The boxes of cards that stand already, found by where they are."""

    def __init__(self) -> None:
        self._cells: dict[tuple[int, int], list[tuple[Point, Size]]] = {}

    def add(self, place: Point, size: Size) -> None:
        """A card stands here."""
        for cell in _cells(place, size):
            self._cells.setdefault(cell, []).append((place, size))

    def free(self, wish: Point, size: Size) -> Point:
        """The first place at or below ``wish``, on the grid, where a card meets no other."""
        x, y = _snapped(wish[0]), _snapped(wish[1])
        while True:
            below = [
                py + ph
                for cell in _cells((x, y), size)
                for (px, py), (pw, ph) in self._cells.get(cell, ())
                if px < x + size[0] and x < px + pw and py < y + size[1] and y < py + ph
            ]
            lower = float(ceil(max(below, default=y) / GRID) * GRID) + ROW_GAP
            if not below or lower <= y:  # so far out that numbers have no room left
                return x, y
            y = lower


def _cells(place: Point, size: Size) -> Iterator[tuple[int, int]]:
    """The squares of a coarse net that a card touches."""
    left, top = floor(place[0] / CELL), floor(place[1] / CELL)
    right, bottom = floor((place[0] + size[0]) / CELL), floor((place[1] + size[1]) / CELL)
    for x in range(left, right + 1):
        for y in range(top, bottom + 1):
            yield x, y


def _padded(size: Size) -> Size:
    """The size rounded up to the grid, so that neighbours on the grid never overlap."""
    return ceil(size[0] / GRID) * GRID, ceil(size[1] / GRID) * GRID


def _halves(cards: list[NodeId], reached: frozenset[NodeId]) -> tuple[list[NodeId], list[NodeId]]:
    """The cards that an entry reaches, and the others."""
    return [one for one in cards if one in reached], [one for one in cards if one not in reached]


def _values(beside: Mapping[NodeId, Sequence[NodeId]]) -> set[NodeId]:
    return {note for notes in beside.values() for note in notes}


def _children(
    flow: Flow, graph: FlowGraph, node_id: NodeId, chosen: Collection[NodeId]
) -> list[NodeId]:
    """Where the node's links lead, in the order of its outcomes, a Gather's choices by key."""
    order = {way.outcome: place for place, way in enumerate(graph.ways(node_id))}
    links = flow.links_from(node_id)
    keys = _key_order(flow, node_id)
    outcomes = sorted(
        links, key=lambda key: (key not in order, keys.get(key, 0), order.get(key, 0))
    )
    return list(dict.fromkeys(links[key] for key in outcomes if links[key] in chosen))


def _key_order(flow: Flow, node_id: NodeId) -> Mapping[str, int]:
    """The places of a Gather's outcomes as a telephone's keys stand: choices first, 0 after 9."""
    node = flow.nodes[node_id]
    if not isinstance(node, VerbNode) or not node.choices:
        return {}
    return {
        choice_key(one): KEYS.index(one.digits[0]) - len(KEYS)
        for one in node.choices
        if one.digits and one.digits[0] in KEYS
    }


def _parts(
    cards: Sequence[NodeId], children: Mapping[NodeId, Sequence[NodeId]]
) -> list[list[NodeId]]:
    """The weakly connected parts among ``cards``, each in the flow's order, in the flow's order."""
    import networkx as nx  # the window comes up without it

    within = set(cards)
    graph: nx.Graph[NodeId] = nx.Graph()
    graph.add_nodes_from(cards)
    graph.add_edges_from((one, to) for one in cards for to in children[one] if to in within)
    part_of = {
        one: number for number, part in enumerate(nx.connected_components(graph)) for one in part
    }
    parts: list[list[NodeId]] = [[] for _ in range(1 + max(part_of.values(), default=-1))]
    for one in cards:
        parts[part_of[one]].append(one)
    return parts


def _piece(
    part: Sequence[NodeId],
    children: Mapping[NodeId, Sequence[NodeId]],
    beside: Mapping[NodeId, Sequence[NodeId]],
    size: Sizes,
    flow: Flow,
) -> _Piece:
    """One connected part, drawn; its notes stand right below their cards."""
    index = {one: number for number, one in enumerate(part)}
    inner = [[index[child] for child in children[one] if child in index] for one in part]
    layers = ordered(layers_of(inner, _roots(part, inner, flow)), inner)
    names = list(part)
    for layer in layers:
        layer[:] = [
            other
            for one in layer
            for other in (one, *_numbered(beside.get(names[one], ()), names, inner))
        ]
    sizes = [size[name] for name in names]
    places: dict[NodeId, Point] = {}
    width = top = 0.0
    rows, heights = rows_of(layers, inner, sizes), [height for _, height in sizes]
    down = ahead(rows, inner)
    for row in rows:
        columns = columns_of(row, down, sizes)
        tops = coordinates(columns, down, heights, ROW_GAP)
        highest = min(tops[one] for column in columns for one in column)
        x = bottom = 0.0
        for column in columns:
            for one in column:
                y = top + _snapped(tops[one] - highest)
                places[names[one]] = (x, y)
                bottom = max(bottom, y + sizes[one][1])
            x += max(sizes[one][0] for one in column) + COLUMN_GAP
        width, top = max(width, x - COLUMN_GAP), bottom + PIECE_GAP
    return _Piece(places, width, top - PIECE_GAP)


def _numbered(
    notes: Iterable[NodeId], names: list[NodeId], inner: list[list[int]]
) -> Iterable[int]:
    """New indexes for the notes, which lead nowhere."""
    for note in notes:
        names.append(note)
        inner.append([])
        yield len(names) - 1


def _roots(part: Sequence[NodeId], inner: Sequence[Sequence[int]], flow: Flow) -> list[int]:
    """Where the drawing begins: entries, else what nothing leads to, else the first node."""
    entries = [n for n, one in enumerate(part) if isinstance(flow.nodes[one], EntryNode)]
    if entries:
        return entries
    led_to = {child for row in inner for child in row}
    return [n for n in range(len(part)) if n not in led_to] or [0]


def _row_of_notes(notes: Sequence[NodeId], size: Sizes) -> _Piece:
    """Notes that stand alone, in a row."""
    places: dict[NodeId, Point] = {}
    x = 0.0
    for note in notes:
        places[note] = (x, 0.0)
        x += size[note][0] + COLUMN_GAP
    return _Piece(places, x - COLUMN_GAP, max(size[note][1] for note in notes))


def _placed(groups: Sequence[Sequence[_Piece]]) -> dict[NodeId, Point]:
    """The pieces in rows, each group below the one before."""
    places: dict[NodeId, Point] = {}
    sizes = [[(piece.width, piece.height) for piece in group] for group in groups]
    corners = packed(sizes, PIECE_GAP_ACROSS, PIECE_GAP)
    for group, found in zip(groups, corners, strict=True):
        for piece, corner in zip(group, found, strict=True):
            places |= _moved(piece.places, corner)
    return places


def _nearest_cards(
    project: Project, notes: Sequence[NodeId], cards: Sequence[NodeId]
) -> Mapping[NodeId, Sequence[NodeId]]:
    """For each card the notes that stand nearest to it now; empty when there are no cards."""
    if not cards:
        return {}
    by_x = sorted(cards, key=lambda one: project.positions[one][0])
    xs = [project.positions[one][0] for one in by_x]
    found: dict[NodeId, list[NodeId]] = {}
    for note in notes:
        found.setdefault(_nearest(project, project.positions[note], by_x, xs), []).append(note)
    return found


def _nearest(project: Project, place: Point, by_x: Sequence[NodeId], xs: Sequence[float]) -> NodeId:
    """The card nearest to ``place``; ``by_x`` are the cards from left to right, at ``xs``."""
    x, y = place
    right = bisect_left(xs, x)
    left = right - 1
    best, nearest = inf, by_x[0]
    while left >= 0 or right < len(xs):
        to_left = x - xs[left] if left >= 0 else inf
        to_right = xs[right] - x if right < len(xs) else inf
        if min(to_left, to_right) > best:
            break
        if to_left < to_right:
            candidate, left = by_x[left], left - 1
        else:
            candidate, right = by_x[right], right + 1
        cx, cy = project.positions[candidate]
        distance = hypot(cx - x, cy - y)
        if distance < best:
            best, nearest = distance, candidate
    return nearest


def _corner(project: Project, chosen: Sequence[NodeId]) -> Point:
    """The top left corner of these nodes as they stand, on the grid."""
    if not chosen:
        return 0.0, 0.0
    xs, ys = zip(*(project.positions[one] for one in chosen), strict=True)
    return _snapped(min(xs)), _snapped(min(ys))


def _moved(places: Mapping[NodeId, Point], by: Point) -> dict[NodeId, Point]:
    return {one: (x + by[0], y + by[1]) for one, (x, y) in places.items()}


def _snapped(value: float) -> float:
    return float(floor(value / GRID + 0.5) * GRID)
