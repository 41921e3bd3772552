"""Finds cards by place."""

from __future__ import annotations

from collections.abc import Mapping

from designer.flow import NodeId
from designer.ui.canvas.carditem import CardItem
from designer.ui.canvas.placegrid import Box, PlaceGrid


class CardGrid:
    """Where the cards of a scene stand; one that is not laid out, as high as it may be."""

    def __init__(self, cards: Mapping[NodeId, CardItem]) -> None:
        self._cards = cards
        self._grid: PlaceGrid[NodeId] = PlaceGrid()
        self._boxes: dict[NodeId, Box] = {}

    def put(self, node: NodeId, box: Box) -> None:
        """The card stands in this box from now on."""
        self._boxes[node] = box
        self._grid.put(node, box)

    def drop(self, node: NodeId) -> None:
        """The card is gone."""
        self._grid.drop(node)
        del self._boxes[node]

    def within(self, room: Box) -> list[CardItem]:
        """The cards that are seen in a box, upper ones first."""
        found = [self._cards[node] for node, _ in self._seen_in(room)]
        found.sort(key=_order, reverse=True)
        return found

    def boxes_within(self, room: Box) -> list[Box]:
        """The boxes of the cards that are seen in a box, in no order."""
        return [box for _, box in self._seen_in(room)]

    def _seen_in(self, room: Box) -> list[tuple[NodeId, Box]]:
        """The cards that are seen in a box, and where each stands; they are laid out for it."""
        left, top, right, bottom = room
        cards, boxes = self._cards, self._boxes
        found = []
        for node in self._grid.within(room):
            box = boxes[node]  # as high as it may be, so that what misses it misses the card
            if box[0] > right or box[2] < left or box[1] > bottom or box[3] < top:
                continue
            item = cards[node]
            if not item.is_laid_out:
                box = item.box()
            if box[3] >= top and item.isVisible():
                found.append((node, box))
        return found


def _order(item: CardItem) -> int:
    return item.order
