"""The canvas from far away: all cards and links drawn in a few calls, with titles when readable.

Below :data:`FAR` no item paints itself. Boxes and lines are kept in tiles, so that a pan draws only
what came into view, and an edit touches one tile.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise
from math import floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTransform

from designer.flow import NodeId
from designer.flow.pushing import Box, meet
from designer.ui.canvas.carditem import CardItem
from designer.ui.canvas.cardlayout import WIDTH
from designer.ui.canvas.farnames import FarNames
from designer.ui.canvas.linkgeometry import LinkForm
from designer.ui.canvas.textfit import TextMeter
from designer.ui.selection import Port

if TYPE_CHECKING:
    from designer.ui.canvas.scene import FlowScene

FAR = 0.35
"""Below this scale the canvas is drawn as an overview."""
TITLES = 0.16
"""Above this scale blocks carry their words; below it, what matters most has names."""
TILE = 4096.0
MOST_TITLES = 1200
MOST_TITLE_LINES = 2
MOST_WAYS = 1500
"""In flows with more links than this, they are drawn straight from far away."""
_CELL = 256.0
DOT = 7.0
LEAST_DOT = 2.0
MAP_DOT_REACH = 160.0
"""No dot on a map covers more of the canvas than this."""

_Key = tuple[int, int]
_Lines = tuple[tuple[str, ...], tuple[str, ...]]
"""The lines of a title, and of what is said."""


@dataclass(slots=True)
class _Tile:
    """Cards and lines that begin in a square; boxes by family and dots are made when drawn."""

    cards: dict[NodeId, CardItem] = field(default_factory=dict)
    lines: dict[Port, list[QLineF]] = field(default_factory=dict)
    boxes: dict[str, list[QRectF]] | None = None
    dots: dict[str, list[QPointF]] = field(default_factory=dict)
    line_list: list[QLineF] | None = None


class Overview:
    """Draws a scene from far away. The scene says which cards and links changed."""

    def __init__(self, scene: FlowScene) -> None:
        self._scene = scene
        self._tiles: dict[_Key, _Tile] = {}
        self._long = _Tile()
        self._card_tiles: dict[NodeId, _Tile] = {}
        self._line_tiles: dict[Port, _Tile] = {}
        self._stale_cards: dict[NodeId, None] = {}
        self._stale_ports: set[Port] = set()
        self._is_gathered = False
        self._meters: tuple[TextMeter, TextMeter] | None = None
        self._lines: dict[tuple[str, str, float, int], _Lines] = {}
        self.names = FarNames(scene)

    def touch(self, nodes: Iterable[NodeId] = (), ports: Iterable[Port] = ()) -> None:
        """These came, went, moved or look otherwise now."""
        if self._is_gathered:
            self._stale_cards.update(dict.fromkeys(nodes))
            self._stale_ports.update(ports)

    def forget(self) -> None:
        """All is different: the fonts, or the whole flow."""
        self._meters = None
        self._lines.clear()
        self.names.forget()
        self._is_gathered = False

    def paint(self, painter: QPainter, visible: QRectF, scale: float) -> None:
        """Draw what is in ``visible`` (scene coordinates); the painter has the view's transform."""
        self._bring_up_to_date()
        tiles = [tile for key, tile in self._tiles.items() if _reach(key).intersects(visible)]
        self._scene.frames.paint_far(painter, scale)
        self._paint_lines(painter, [self._long, *tiles])
        self._paint_boxes(painter, tiles, scale)
        if scale >= TITLES:
            cards = [card for tile in tiles for card in tile.cards.values()]
            self._paint_titles(painter, cards, visible)
        self._scene.frames.paint_far_above(painter, with_titles=scale >= TITLES)
        self._paint_dots(painter, tiles, scale)
        self._paint_marks(painter, scale)
        if scale < TITLES:
            self.names.paint(painter, visible, scale)

    def paint_blocks(self, painter: QPainter, visible: QRectF, scale: float) -> None:
        """Draw blocks, dots and marks alone, as for a map."""
        self._bring_up_to_date(lines=False)
        tiles = [tile for key, tile in self._tiles.items() if _reach(key).intersects(visible)]
        self._scene.frames.paint_far(painter, scale)
        self._paint_boxes(painter, tiles, scale)
        self._paint_dots(painter, tiles, max(scale, DOT / MAP_DOT_REACH))
        self._paint_marks(painter, scale)

    def _bring_up_to_date(self, *, lines: bool = True) -> None:
        """Look at what changed; at links only when they are to be drawn."""
        if not self._is_gathered:
            self._tiles.clear()
            self._card_tiles.clear()
            self._line_tiles.clear()
            self._long = _Tile()
            self.names.clear()
            self._stale_cards = dict.fromkeys(self._scene.cards)
            self._stale_ports = self._scene.links.ports()
            self._is_gathered = True
        for node in self._stale_cards:
            self._place_card(node)
        self._stale_cards.clear()
        if lines:
            for port in self._stale_ports:
                self._place_line(port)
            self._stale_ports.clear()

    def _place_card(self, node: NodeId) -> None:
        old = self._card_tiles.pop(node, None)
        if old is not None:
            del old.cards[node]
            old.boxes = None
        item = self._scene.cards.get(node)
        if item is not None and item.isVisible():
            tile = self._tile(item.pos().x(), item.pos().y())
            tile.cards[node] = item
            tile.boxes = None
            self._card_tiles[node] = tile
            self.names.show(item.node)
        else:
            self.names.drop(node)

    def _place_line(self, port: Port) -> None:
        old = self._line_tiles.pop(port, None)
        if old is not None:
            del old.lines[port]
            old.line_list = None
        links = self._scene.links
        # To lead very many links around cards takes long, and from so far nobody sees it.
        shape = links.link(port) if links.count <= MOST_WAYS else links.ends(port)
        if shape is None or shape.form is LinkForm.STUB:
            return
        corners = shape.way or shape.corners()
        lines = [QLineF(*p, *q) for p, q in pairwise(corners)]
        is_short = abs(shape.x2 - shape.x1) + abs(shape.y2 - shape.y1) < TILE / 2
        tile = self._tile(shape.x1, shape.y1) if is_short else self._long
        tile.lines[port] = lines
        tile.line_list = None
        self._line_tiles[port] = tile

    def _tile(self, x: float, y: float) -> _Tile:
        key = (floor(x / TILE), floor(y / TILE))
        tile = self._tiles.get(key)
        if tile is None:
            tile = self._tiles[key] = _Tile()
        return tile

    def _paint_lines(self, painter: QPainter, tiles: list[_Tile]) -> None:
        painter.setPen(self._scene.look.inks.overview_wire)
        for tile in tiles:
            if tile.line_list is None:
                tile.line_list = [line for lines in tile.lines.values() for line in lines]
            if tile.line_list:
                painter.drawLines(tile.line_list)

    def _paint_boxes(self, painter: QPainter, tiles: list[_Tile], scale: float) -> None:
        inks = self._scene.look.inks
        painter.setPen(inks.overview_edge if scale > TITLES / 2 else Qt.PenStyle.NoPen)
        for tile in tiles:
            if tile.boxes is None:
                tile.boxes = _boxes(tile.cards.values())
                tile.dots = _dots(tile.cards.values())
            for family, boxes in tile.boxes.items():
                painter.setBrush(inks.blocks[family])
                painter.drawRects(boxes)

    def _paint_titles(self, painter: QPainter, cards: list[CardItem], visible: QRectF) -> None:
        """Titles and words, at a size that can be read, inside their blocks."""
        shown = [card for card in cards if card.rect().intersects(visible)]
        if len(shown) > MOST_TITLES:
            return
        piled = _piled(shown)
        transform = painter.worldTransform()
        painter.resetTransform()
        self._paint_words(painter, [one for one in shown if one not in piled], transform)
        for card in sorted(piled, key=lambda one: one.order):  # the upper one covers words, too
            painter.setWorldTransform(transform)
            painter.setPen(self._scene.look.inks.overview_edge)
            painter.setBrush(self._scene.look.inks.blocks[_family(card)])
            painter.drawRect(card.rect())
            painter.resetTransform()
            self._paint_words(painter, [card], transform)
        painter.setWorldTransform(transform)

    def _paint_words(self, painter: QPainter, cards: list[CardItem], transform: QTransform) -> None:
        """Titles and words of cards; the painter is at the view's own pixels."""
        strong, regular = self._title_meters()
        painter.setPen(self._scene.look.inks.text)
        scale = transform.m11()
        width, below = WIDTH * scale - 6, []
        painter.setFont(strong.font)
        for card in cards:
            corner = transform.map(card.pos())
            x, y = corner.x() + 3, corner.y() + strong.ascent + 1
            most = max(int((card.layout.height * scale - 2) // strong.line_height), 1)
            title, said = self.words_of(card, width, most)
            for line in title:
                painter.drawText(QPointF(x, y), line)
                y += strong.line_height
            below += [(x, y + n * strong.line_height, line) for n, line in enumerate(said)]
        painter.setFont(regular.font)
        for x, y, line in below:
            painter.drawText(QPointF(x, y), line)

    def words_of(self, card: CardItem, width: float, most: int) -> _Lines:
        """The card's title, else what it is, and below it what it says, in at most so many lines;
        kept while the canvas pans."""
        content = card.layout.content
        words = content.summary or (content.rows[0].words if content.rows else None)
        key = (content.title or content.verb, words.text if words is not None else "", width, most)
        lines = self._lines.get(key)
        if lines is None:
            if len(self._lines) >= 2 * MOST_TITLES:
                self._lines.clear()
            strong, regular = self._title_meters()
            title: tuple[str, ...] = (strong.name(key[0], width),)
            if " " in key[0]:
                title = strong.wrapped(key[0], width, min(most, MOST_TITLE_LINES))
            left = most - len(title)
            said = regular.wrapped(key[1], width, left) if key[1] and left else ()
            lines = self._lines[key] = (title, said)
        return lines

    def _title_meters(self) -> tuple[TextMeter, TextMeter]:
        """For titles, and for what is said."""
        if self._meters is None:
            fonts = self._scene.look.fonts
            self._meters = _smaller(fonts.strong), _smaller(fonts.regular)
        return self._meters

    def _paint_dots(self, painter: QPainter, tiles: list[_Tile], scale: float) -> None:
        """A dot on every card that a finding is about, in the colour of the worst."""
        severity = self._scene.look.inks.severity
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, scale > TITLES / 2)
        for tile in tiles:
            for worst, dots in tile.dots.items():
                painter.setPen(_dot_pen(severity[worst], scale))
                painter.drawPoints(dots)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_marks(self, painter: QPainter, scale: float) -> None:
        """Selected and playing cards, so that they are found from far away."""
        inks, cards = self._scene.look.inks, self._scene.cards
        marked = [cards[node] for node in self._scene.marked if cards[node].isVisible()]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(inks.soft, 6 / scale))
        painter.drawRects([item.rect() for item in marked if item.is_playing])
        painter.setPen(QPen(inks.accent, 2 / scale))
        painter.drawRects([item.rect() for item in marked if item.is_selected])


def _smaller(meter: TextMeter) -> TextMeter:
    """The font at a size for many words in little room, and still to be read."""
    font = QFont(meter.font)
    font.setPointSizeF(max(font.pointSizeF() * 0.7, 6.5))
    return TextMeter(font)


def _dot_pen(color: QColor, scale: float) -> QPen:
    """A round dot; from very far away a small square, which covers less and is drawn faster."""
    if scale >= TITLES / 2:
        pen = QPen(color, DOT / scale)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        return pen
    side = max(LEAST_DOT, min(DOT, WIDTH * scale / 3))
    pen = QPen(color, side / scale)
    pen.setCapStyle(Qt.PenCapStyle.SquareCap)
    return pen


def _boxes(cards: Iterable[CardItem]) -> dict[str, list[QRectF]]:
    boxes: dict[str, list[QRectF]] = {}
    for item in cards:
        boxes.setdefault(_family(item), []).append(item.rect())
    return boxes


def _family(item: CardItem) -> str:
    is_pale = item.is_faded or item.layout.content.is_disabled
    return "faded" if is_pale else item.layout.content.tint


def _piled(cards: Iterable[CardItem]) -> set[CardItem]:
    """The cards that lie on one another."""
    cells: dict[_Key, list[tuple[Box, CardItem]]] = {}
    piled: set[CardItem] = set()
    for item in cards:
        left, top, right, bottom = box = item.box()
        for column in range(int(left // _CELL), int(right // _CELL) + 1):
            for row in range(int(top // _CELL), int(bottom // _CELL) + 1):
                there = cells.setdefault((column, row), [])
                for other, one in there:
                    if meet(box, other):
                        piled |= {item, one}
                there.append((box, item))
    return piled


def _dots(cards: Iterable[CardItem]) -> dict[str, list[QPointF]]:
    dots: dict[str, list[QPointF]] = {}
    for item in cards:
        if item.badge:
            dots.setdefault(item.badge_severity, []).append(item.rect().topRight())
    return dots


def _reach(key: _Key) -> QRectF:
    """What a tile's boxes and lines may cover: they begin in it and may reach beyond."""
    left, top = key[0] * TILE - TILE / 2, key[1] * TILE - TILE / 2
    return QRectF(left, top, TILE * 2, TILE * 2)
