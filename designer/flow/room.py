"""Where a new card finds room, told without a window: by what cards are likely to measure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from math import ceil, dist, floor

from designer.flow.model import Flow, Node, NodeId, NoteNode, Point, Project, VerbNode
from designer.flow.outcomes import outcomes

CARD_WIDTH = 240.0
GRID = 8
GAP = 24.0
COLUMN_GAP = 96.0
ROW_GAP = 40.0
"""The room between two columns of cards, and between two cards of one, in pixels."""
FRAME_ROOM, FRAME_TITLE = 16.0, 32.0
"""What a frame leaves around its cards, and for its title above them."""
HEADER, LINE, ROW = 40.0, 20.0, 24.0
LETTERS = 26
"""Letters on a line of a card; fewer than fit, so that a card is rather thought too high."""
MOST_LINES, MOST_NOTE_LINES, MOST_ROWS = 3, 10, 9


def card_height(node: Node, linked: Collection[str] = ()) -> float:
    """About how high the node's card is, in pixels: rather too high than too low."""
    if isinstance(node, NoteNode):
        return HEADER + LINE * min(MOST_NOTE_LINES, 1 + len(node.text) // LETTERS) + GRID
    ways = [one for one in outcomes(node, linked) if not one.rare or one.key in linked]
    inner, words = 0, 1
    if isinstance(node, VerbNode):
        inner = min(MOST_ROWS, len(node.element.elements))
        words = min(MOST_LINES, 1 + len(node.element.text) // LETTERS)
    return _up(HEADER + words * LINE + (inner + len(ways)) * ROW + 2 * GRID)


def free_place(
    at: Point, nodes: Iterable[tuple[Point, float]], height: float, width: float = CARD_WIDTH
) -> Point:
    """The first place at or below ``at``, on the grid, where a box of ``height`` meets none of
    ``nodes`` (places with heights); it is as wide as a card unless ``width`` says otherwise."""
    x, y = _near(at[0]), _near(at[1])
    column = sorted(
        (top, tall)
        for (left, top), tall in nodes
        if x - CARD_WIDTH - GAP + 1 < left < x + width + GAP - 1
    )
    for top, tall in column:
        if top < y + height + GAP and y < top + tall + GAP:
            y = _up(top + tall + GAP)
    return x, y


def nearest_place(
    at: Point, nodes: Collection[tuple[Point, float]], height: float, reach: float
) -> Point | None:
    """The place nearest to ``at``, on the grid, where a card of ``height`` meets none of ``nodes``
    (places with heights): beside, above or below what is in the way. None when there is none
    within ``reach`` pixels."""
    start = _near(at[0]), _near(at[1])

    def is_free(x: float, y: float) -> bool:
        return not any(
            x - CARD_WIDTH - GAP + 1 < left < x + CARD_WIDTH + GAP - 1
            and top < y + height + GAP
            and y < top + tall + GAP
            for (left, top), tall in nodes
        )

    xs, ys = {start[0]}, {start[1]}
    for (left, top), tall in nodes:
        xs |= {_up(left + CARD_WIDTH + GAP), _down(left - CARD_WIDTH - GAP)}
        ys |= {_up(top + tall + GAP), _down(top - height - GAP)}
    places = sorted((dist(start, (x, y)), x, y) for x in xs for y in ys)
    return next(((x, y) for way, x, y in places if way <= reach and is_free(x, y)), None)


def room_behind(project: Project, node_id: NodeId, node: Node) -> Point:
    """Where ``node`` goes that a link from the card of ``node_id`` leads to: right of it."""
    x, y = project.positions.get(node_id, (0.0, 0.0))
    there = cards_of(project.flow, project.positions)
    return free_place((x + CARD_WIDTH + COLUMN_GAP, y), there, card_height(node))


def card_sizes(flow: Flow) -> dict[NodeId, tuple[float, float]]:
    """About how wide and high every card is, in pixels."""
    return {
        key: (CARD_WIDTH, card_height(node, flow.links_from(key).keys()))
        for key, node in flow.nodes.items()
    }


def cards_of(flow: Flow, positions: Mapping[NodeId, Point]) -> list[tuple[Point, float]]:
    """The place and height of every card."""
    return [
        (place, card_height(flow.nodes[key], flow.links_from(key).keys()))
        for key, place in positions.items()
        if key in flow.nodes
    ]


def _near(value: float) -> float:
    return round(value / GRID) * float(GRID)


def _up(value: float) -> float:
    return ceil(value / GRID) * float(GRID)


def _down(value: float) -> float:
    return floor(value / GRID) * float(GRID)
