"""Adding what was chosen in the palette: after the selected node, inside it, or in the middle."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from designer.flow import NodeId
from designer.text import tr
from designer.ui.canvas import Canvas
from designer.ui.canvas.actions import first_free_outcome, may_follow
from designer.ui.nodekinds import NOUN, NodeKind
from designer.ui.selection import Port

CARD_MIDDLE = QPointF(120, 60)


def add_kind(canvas: Canvas, kind: NodeKind) -> bool:
    """Add a node of this kind as one undo step; a noun is nested in the selected verb."""
    if kind.kind == NOUN:
        return _nest(canvas, kind)
    port = _free_port(canvas)
    if port is not None and may_follow(canvas.workspace.bridge.flow, port)(kind):
        return canvas.editing.add_after(kind, port) is not None
    return canvas.add_at(kind, canvas.center_point() - CARD_MIDDLE) is not None


def _free_port(canvas: Canvas) -> Port | None:
    """The first free way out of the selected node."""
    node: NodeId | None = canvas.workspace.selection.single
    if node is None:
        return None
    outcome = first_free_outcome(canvas.workspace.bridge.flow, node)
    return Port(node, outcome) if outcome is not None else None


def _nest(canvas: Canvas, kind: NodeKind) -> bool:
    bridge = canvas.workspace.bridge
    into = canvas.workspace.selection.single
    if into is None:
        bridge.refused.emit(tr("{noun} goes inside a verb: select that first.", noun=kind.label))
        return False
    return canvas.editing.nest(kind, into)
