"""Where an outcome leads, chosen from the nodes of the flow."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from designer.flow import Flow, NodeId, why_no_way_in
from designer.ui.inspector.names import names_apart, node_name
from designer.ui.widgets import Combo

OPENING_KEYS = frozenset(
    {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}
)


class TargetCombo(Combo):
    """Shows the target; the list of all nodes is made only when somebody opens it or types.

    ``chosen`` carries the id of a node, or None for "nowhere".
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._flow = Flow()
        self._target: NodeId | None = None
        self._nowhere = "—"
        self._ids: list[NodeId | None] = []
        self._is_filled = False
        self.setMaxVisibleItems(14)
        self.activated.connect(self._on_activated)

    def show_target(self, flow: Flow, target: NodeId | None, nowhere: str) -> None:
        """Show where it leads; ``nowhere`` are the words for an outcome that is not linked."""
        words = nowhere if target is None else node_name(flow.nodes[target])
        is_same = self._flow.node_table is flow.node_table and target == self._target
        if is_same and nowhere == self._nowhere and words == self.currentText():
            self._flow = flow
            return
        self._flow, self._target, self._nowhere = flow, target, nowhere
        self._is_filled = False
        self._ids = [target]
        self.clear()
        self.addItem(words)
        self.setToolTip(words)

    def showPopup(self) -> None:
        """Make the list first."""
        self._fill()
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys open the list rather than link to one step after another on the way."""
        if event.key() in OPENING_KEYS:
            self.showPopup()
            return
        self._fill()
        super().keyPressEvent(event)

    def _fill(self) -> None:
        if self._is_filled:
            return
        self._is_filled = True
        nodes = [node for node in self._flow.nodes.values() if not why_no_way_in(node)]
        self._ids = [None, *(node.id for node in nodes)]
        self.clear()
        self.addItems([self._nowhere, *names_apart(self._flow, nodes)])
        self.setCurrentIndex(self._ids.index(self._target) if self._target in self._ids else 0)
        self.view().setTextElideMode(Qt.TextElideMode.ElideRight)

    def _on_activated(self, index: int) -> None:
        self.chosen.emit(self._ids[index])
