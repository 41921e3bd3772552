"""Cards of removed nodes stay in the scene, hidden, since undo brings them back."""

from __future__ import annotations

from PySide6.QtWidgets import QGraphicsScene

from designer.flow import Node, NodeId
from designer.ui.canvas.carditem import CardItem

MOST = 300
"""So many are kept; then the one that went first is really taken out."""


class GoneCards:
    """The hidden cards of a scene. Where an item is really taken out, Qt sorts all others when the
    next one comes, and a card that comes back stands where it stood among those it overlaps."""

    def __init__(self, scene: QGraphicsScene) -> None:
        self._scene = scene
        self._items: dict[NodeId, CardItem] = {}

    def keep(self, item: CardItem) -> None:
        """Hide a card whose node is gone."""
        item.setVisible(False)
        self._items[item.node_id] = item
        if len(self._items) > MOST:
            self._scene.removeItem(self._items.pop(next(iter(self._items))))

    def back(self, node: Node) -> CardItem | None:
        """Show the card of a node again, without marks; None when there is none of this very node,
        which has the words that it had."""
        item = self._items.pop(node.id, None)
        if item is None:
            return None
        if item.node is not node:
            self._scene.removeItem(item)
            return None
        item.unmark()
        item.setOpacity(1.0)
        item.setVisible(True)
        return item

    def forget(self) -> None:
        """Take all of them out: none is as it would be now."""
        for item in self._items.values():
            self._scene.removeItem(item)
        self._items.clear()
