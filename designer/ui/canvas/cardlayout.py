"""The geometry of a card: a pure function of its words and the fonts.

Heights stand on a grid of 8 px, and every port 4 px below a line of that grid, so that a wire
between two cards can be straight.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, fields, replace
from operator import attrgetter
from typing import NamedTuple

from PySide6.QtGui import QFont

from designer.flow import BranchNode, Node, NoteNode, OpaqueNode, VerbNode
from designer.ui.canvas.cardcontent import CardContent, Row, content_of, ports_of
from designer.ui.canvas.textfit import TextMeter

WIDTH = 240
GRID = 8
HEADER = 40
PADDING = 12
ICON = 16
WAY_IN_Y = 20.0
"""Where the way in is: on the left edge, at the middle of the header."""
MOST_LINES = 3
MOST_NOTE_LINES = 10
MOST_ROWS = 8
_MOST_WAYS = 16
"""No verb has more ways out, its choices and those of what is nested in it aside."""
_WAYS_INSIDE = 4
"""No nested element has more ways out of its own."""


class CardFonts:
    """The fonts of a card with their meters, made from the application's font."""

    def __init__(self, font: QFont) -> None:
        strong = QFont(font)
        strong.setWeight(QFont.Weight.DemiBold)
        small = QFont(font)
        small.setPointSizeF(max(font.pointSizeF() * 0.85, 6.0))
        self.regular = TextMeter(font)
        self.strong = TextMeter(strong)
        self.small = TextMeter(small)
        self.row = 24 if self.regular.line_height <= 22 else 40
        """The height of a row: 8 more than a multiple of 16, so that ports keep to the grid."""


@dataclass(frozen=True, slots=True)
class PlacedRow:
    """A nested element's row; ``y`` is its top."""

    row: Row
    y: int


class PlacedPort(NamedTuple):
    """A way out; ``y`` is the middle of its port, on the right edge."""

    key: str
    label: str
    y: float
    is_linked: bool
    is_stray: bool


@dataclass(frozen=True, slots=True)
class CardLayout:
    """Where everything on a card is, measured from its top left corner.

    ``lines`` are the wrapped summary, ``lines_y`` its top; ``more`` counts nested rows that are not
    shown; ``ports_y`` is where the ports begin, and ``line_y`` where the thin line above them runs
    (0: none).
    """

    content: CardContent
    height: int
    lines: tuple[str, ...]
    lines_y: int
    rows: tuple[PlacedRow, ...]
    more: int
    ports_y: int
    line_y: int
    ports: tuple[PlacedPort, ...]

    def looks_like(self, other: CardLayout) -> bool:
        """Whether both differ in nothing but what is linked."""
        return (
            _PLACES(self) == _PLACES(other)
            and [_OF_PORT(port) for port in self.ports] == [_OF_PORT(port) for port in other.ports]
            and _WORDS(self.content) == _WORDS(other.content)
        )

    def port(self, key: str) -> PlacedPort | None:
        """The port of an outcome, or None when the card has no such port."""
        for port in self.ports:
            if port.key == key:
                return port
        return None


_WORDS = attrgetter(*(one.name for one in fields(CardContent) if one.name != "ports"))
_PLACES = attrgetter("height", "lines", "lines_y", "rows", "more", "ports_y", "line_y")
_OF_PORT = attrgetter("key", "label", "y", "is_stray")


def tallest(node: Node, fonts: CardFonts) -> int:
    """A height that the card of ``node`` does not exceed, told without looking at its words."""
    rows = _MOST_WAYS
    if isinstance(node, VerbNode):
        rows += len(node.choices) + _WAYS_INSIDE * len(node.element.elements)
    elif isinstance(node, BranchNode):
        rows += len(node.cases)
    elif isinstance(node, OpaqueNode):
        rows += len(node.ways)
    rows += MOST_ROWS + 1
    lines = MOST_NOTE_LINES if isinstance(node, NoteNode) else MOST_LINES
    return HEADER + lines * fonts.regular.line_height + rows * fonts.row + 4 * GRID


def layout_node(node: Node, linked: Collection[str], fonts: CardFonts) -> CardLayout:
    """The layout of the card of ``node``; ``linked`` names its linked outcomes."""
    return layout_card(content_of(node, linked), fonts)


def relinked(
    layout: CardLayout, node: Node, linked: Collection[str], fonts: CardFonts
) -> CardLayout:
    """The layout of the same ``node`` after links of it came or went; its words are not read."""
    content = replace(layout.content, ports=ports_of(node, linked))
    ports, line_y, height = _port_places(content, layout.ports_y, fonts)
    return replace(layout, content=content, height=height, line_y=line_y, ports=ports)


def layout_card(content: CardContent, fonts: CardFonts) -> CardLayout:
    """The layout of a card with these words."""
    lines = _lines(content, fonts)
    y = HEADER
    if lines:
        y = _on_grid(y + len(lines) * fonts.regular.line_height + 6)
    rows = []
    for row in content.rows[:MOST_ROWS]:
        rows.append(PlacedRow(row, y))
        y += fonts.row
    more = len(content.rows) - len(rows)
    if more:
        y += fonts.row
    ports, line_y, height = _port_places(content, y, fonts)
    return CardLayout(content, height, lines, HEADER - 2, tuple(rows), more, y, line_y, ports)


def _port_places(
    content: CardContent, y: int, fonts: CardFonts
) -> tuple[tuple[PlacedPort, ...], int, int]:
    """The ports from ``y`` on, the line above them, and the card's height."""
    line_y = y if content.ports and y > HEADER else 0
    ports = []
    for port in content.ports:
        ports.append(
            PlacedPort(port.key, port.label, y + fonts.row / 2, port.is_linked, port.is_stray)
        )
        y += fonts.row
    return tuple(ports), line_y, y + GRID if y > HEADER else y


def _lines(content: CardContent, fonts: CardFonts) -> tuple[str, ...]:
    if content.summary is None:
        return ()
    most = MOST_NOTE_LINES if content.is_note else MOST_LINES
    return fonts.regular.wrapped(content.summary.text, WIDTH - 2 * PADDING, most)


def _on_grid(value: float) -> int:
    """``value`` rounded up to the grid."""
    return -int(-value // GRID) * GRID
