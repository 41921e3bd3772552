"""What is seen of a flow at first: all of it, or where it begins when all would be too small."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from designer.flow import EntryNode
from designer.ui.canvas import Canvas

READABLE = 0.6
"""Text on the cards can be read down to this scale."""
MARGIN = 48


def show_beginning(canvas: Canvas) -> None:
    """Show the whole flow where it stays readable, else its first entry at the left."""
    canvas.fit_all()
    entries = [
        node.id
        for node in canvas.workspace.bridge.flow.nodes.values()
        if isinstance(node, EntryNode)
    ]
    if canvas.scale_now >= READABLE or not entries:
        return
    canvas.navigation.zoom_to(READABLE)
    rect = canvas.flow_scene.cards[entries[0]].rect()
    half = canvas.viewport().width() / 2 - MARGIN
    canvas.navigation.center(QPointF(rect.left() + half / READABLE, rect.center().y()))
    canvas.zoomed.emit(canvas.scale_now)
