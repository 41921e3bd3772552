"""Names on the canvas from very far away, at a size that can be read: as many as have room.

What tells a person where they are comes first: frames, then entries, then menus with a title, then
other titles, documents, and what untitled menus say.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from zlib import crc32

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPainter, QTransform

from designer.flow import EntryNode, Node, NodeId, NoteNode, VerbNode, short_name
from designer.ui.canvas.cardlayout import WIDTH
from designer.ui.canvas.frames import corners
from designer.ui.canvas.textfit import TextMeter

if TYPE_CHECKING:
    from designer.ui.canvas.scene import FlowScene

SHORT, LONG = 88.0, 140.0
"""How wide a name is at most, in pixels of the screen: at first, so that more names have room, and
in the end, where room is left."""
MOST = 100
"""So many names are shown at most."""
MOST_TRIED = 1500
"""So many names are tried at most, those with no room among them."""
PADDING = 3.0
APART = 4
"""So far apart names stand at least, in pixels of the screen."""
MOST_MARKED = 12
"""When more cards than this are selected, none has a name for that."""
CELL_WIDTH, CELL_HEIGHT = 12, 4
RANKS = 5
MENU_WORDS_FROM = 0.05
"""From this scale on menus without a title show their words: from farther away, too many have
none to tell them apart."""
_ENTRY, _MENU, _TITLED, _DOCUMENT, _WORDS = range(RANKS)


@dataclass(frozen=True, slots=True)
class _Name:
    """A name that has room: its box on the screen from its anchor, a point of the canvas."""

    anchor: QPointF
    box: QRectF
    text: str
    is_strong: bool


class FarNames:
    """Names that fit, found anew when the canvas is at rest and shows another part or scale."""

    def __init__(self, scene: FlowScene) -> None:
        self._scene = scene
        self._ranks: tuple[dict[NodeId, str], ...] = tuple({} for _ in range(RANKS))
        self._rank_of: dict[NodeId, int] = {}
        self._mixed: dict[int, list[NodeId]] = {}
        self._shown: list[_Name] = []
        self._scale = 0.0
        self._region = QRectF()
        self._is_stale = True
        self._meters: tuple[TextMeter, TextMeter] | None = None

    def forget(self) -> None:
        """All is different: the fonts, or the whole flow."""
        self._meters = None
        self._is_stale = True

    def clear(self) -> None:
        """There are no cards."""
        for rank in self._ranks:
            rank.clear()
        self._rank_of.clear()
        self._mixed.clear()
        self._is_stale = True

    def drop(self, node: NodeId) -> None:
        """A card went, or is hidden."""
        rank = self._rank_of.pop(node, None)
        if rank is not None:
            del self._ranks[rank][node]
            self._mixed.pop(rank, None)
        self._is_stale = True

    def show(self, node: Node) -> None:
        """A card is there, moved or changed."""
        name = _named(node)
        if self._rank_of.get(node.id) != (name[0] if name is not None else None):
            self.drop(node.id)
        if name is not None:
            rank, text = name
            if node.id not in self._rank_of:
                self._mixed.pop(rank, None)
            self._ranks[rank][node.id] = text
            self._rank_of[node.id] = rank
        self._is_stale = True

    def texts(self) -> list[str]:
        """The names that are shown, the most important first."""
        return [name.text for name in self._shown]

    def boxes(self) -> list[QRectF]:
        """Where they are shown, in pixels of the screen from the canvas's own origin."""
        at = QTransform.fromScale(self._scale, self._scale)
        return [name.box.translated(at.map(name.anchor)) for name in self._shown]

    def paint(self, painter: QPainter, visible: QRectF, scale: float) -> None:
        """Draw the names; the painter has the view's transform."""
        if not self._scene.look.is_moving and self._is_other(visible, scale):
            self._find(visible, scale)
        transform = painter.worldTransform()
        painter.resetTransform()
        inks = self._scene.look.inks
        found = self.seen(transform)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(inks.plate)
        painter.drawRects([box for _, box in found])
        painter.setPen(inks.text)
        regular, strong = self._fonts()
        for meter, is_strong in ((regular, False), (strong, True)):
            painter.setFont(meter.font)
            for name, box in found:
                if name.is_strong is is_strong:
                    painter.drawText(QPointF(box.x() + PADDING, box.y() + meter.ascent), name.text)
        painter.setWorldTransform(transform)

    def seen(self, transform: QTransform) -> list[tuple[_Name, QRectF]]:
        """The names with their boxes in the view; what is selected or plays has one in any case,
        and those that it would cover make way."""
        cards = self._scene.cards
        marked = [cards[one] for one in self._scene.marked if cards[one].isVisible()]
        names = [
            self._right_above(one.rect(), short_name(one.node), LONG, is_strong=True)
            for one in marked[: MOST_MARKED + 1]
        ]
        if len(names) > MOST_MARKED:
            names = []
        first: list[tuple[_Name, QRectF]] = []
        for name in names:
            _add_apart(first, name, transform, first)
        found = list(first)
        for name in self._shown:  # they stand apart from each other
            _add_apart(found, name, transform, first)
        return found

    def _right_above(self, card: QRectF, text: str, most: float, *, is_strong: bool) -> _Name:
        """A name, ``most`` wide, whose lower left corner is the card's upper left one."""
        meter = self._fonts()[is_strong]
        text = meter.name(text, most)
        size = QSizeF(meter.width(text) + 2 * PADDING, float(meter.line_height))
        return _Name(card.topLeft(), QRectF(QPointF(0.0, -size.height()), size), text, is_strong)

    def _is_other(self, visible: QRectF, scale: float) -> bool:
        return self._is_stale or scale != self._scale or not self._region.contains(visible)

    def _find(self, visible: QRectF, scale: float) -> None:
        """Give room to one name after the other, in and around what is visible."""
        across, down = visible.width() / 2, visible.height() / 2
        self._region = visible.adjusted(-across, -down, across, down)
        self._scale, self._is_stale = scale, False
        found: list[tuple[_Name, str]] = []
        taken: set[tuple[int, int]] = set()
        for tried, (box, text, is_strong) in enumerate(self._candidates(scale)):
            if tried >= MOST_TRIED or len(found) >= MOST:
                break
            name = self._placed(box, text, is_strong, taken)
            if name is not None:
                found.append((name, text))
        edge = visible.right() * scale
        self._shown = [self._widened(name, text, taken, edge) for name, text in found]

    def _candidates(self, scale: float) -> Iterator[tuple[QRectF, str, bool]]:
        """What has a name, the most important first: its box on the canvas, and the name."""
        for item in self._scene.frames.items.values():
            if item.box.intersects(self._region):
                yield item.box, item.title, True
        left, top, right, bottom = corners(self._region)
        cards = self._scene.cards
        for rank, names in enumerate(self._ranks):
            if rank == _WORDS and scale < MENU_WORDS_FROM:
                return
            for node in self._in_order(rank):
                x, y = cards[node].pos().toTuple()
                if left <= x + WIDTH and x <= right and top <= y <= bottom:
                    yield cards[node].rect(), names[node], rank == _ENTRY

    def _in_order(self, rank: int) -> Collection[NodeId]:
        """The cards of a rank in the flow's order; very many of them mixed, so that names are
        spread over the whole of it, and always in the same way, so that an edit changes few."""
        names = self._ranks[rank]
        if len(names) <= MOST:
            return names
        if rank not in self._mixed:
            self._mixed[rank] = sorted(names, key=lambda node: crc32(node.encode()))
        return self._mixed[rank]

    def _placed(
        self, box: QRectF, text: str, is_strong: bool, taken: set[tuple[int, int]]
    ) -> _Name | None:
        """The name right above its card, else on it; None where another name is."""
        name = self._right_above(box, text, SHORT, is_strong=is_strong)
        on_it = QPointF(0.0, name.box.height() + 1)
        for shift in (QPointF(), on_it):
            there = name.box.translated(shift)
            cells = _cells(there.translated(box.topLeft() * self._scale))
            if taken.isdisjoint(cells):
                taken.update(cells)
                return replace(name, box=there)
        return None

    def _widened(self, name: _Name, text: str, taken: set[tuple[int, int]], edge: float) -> _Name:
        """The name with more of its words, where room is left to its right, before the edge of
        what is seen."""
        if name.text == text:
            return name
        meter = self._fonts()[name.is_strong]
        longer = meter.name(text, LONG)
        box = QRectF(name.box)
        own = _cells(box.translated(name.anchor * self._scale))
        box.setWidth(meter.width(longer) + 2 * PADDING)
        there = box.translated(name.anchor * self._scale)
        cells = _cells(there) - own
        if there.right() > edge or not taken.isdisjoint(cells):
            return name
        taken.update(cells)
        return _Name(name.anchor, box, longer, name.is_strong)

    def _fonts(self) -> tuple[TextMeter, TextMeter]:
        """The fonts of names, and of those of frames and entries."""
        if self._meters is None:
            regular = self._scene.look.fonts.small
            strong = QFont(regular.font)
            strong.setWeight(QFont.Weight.DemiBold)
            self._meters = (regular, TextMeter(strong))
        return self._meters


def _add_apart(
    found: list[tuple[_Name, QRectF]],
    name: _Name,
    transform: QTransform,
    others: list[tuple[_Name, QRectF]],
) -> None:
    """Add a name with its box in the view, unless it would cover one of ``others``."""
    box = name.box.translated(transform.map(name.anchor))
    if not any(box.intersects(other) for _, other in others):
        found.append((name, box))


def _named(node: Node) -> tuple[int, str] | None:
    """How much a node's name matters, and the name; None for one that needs none."""
    match node:
        case EntryNode():
            return _ENTRY, short_name(node)
        case VerbNode(title=title) if title:
            return (_MENU if node.element.tag == "Gather" else _TITLED), title
        case VerbNode(document=document) if document:
            return _DOCUMENT, document
        case VerbNode() if node.element.tag == "Gather":
            words = " ".join(node.element.all_text.split())
            return (_WORDS, words) if words else None
        case NoteNode():
            return None
    return (_TITLED, node.title) if node.title else None


def _cells(box: QRectF) -> set[tuple[int, int]]:
    """The squares of a net that a box touches, with the room that names leave."""
    left = int((box.left() - APART) // CELL_WIDTH)
    right = int((box.right() + APART) // CELL_WIDTH)
    top, bottom = int(box.top() // CELL_HEIGHT), int(box.bottom() // CELL_HEIGHT)
    return {(x, y) for x in range(left, right + 1) for y in range(top, bottom + 1)}
