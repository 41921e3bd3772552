"""The nodes that were shown, to go back to."""

from __future__ import annotations

from PySide6.QtCore import QObject

from designer.flow import NodeId
from designer.ui.workspace import Workspace

LONGEST = 100


class Trail(QObject):
    """Remembers each node that was selected alone, as a browser does with pages."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._nodes: list[NodeId] = []
        self._place = -1
        self._is_going = False
        workspace.selection.changed.connect(self._on_selection)

    def can_go(self, step: int) -> bool:
        """Whether there is a node to go back (-1) or forward (1) to."""
        return self._next(step) is not None

    def go(self, step: int) -> None:
        """Go back (-1) or forward (1); nodes that are gone are passed over."""
        place = self._next(step)
        if place is not None:
            self._place = place
            self._is_going = True
            self._workspace.selection.show(self._nodes[place])
            self._is_going = False

    def _next(self, step: int) -> int | None:
        nodes, selection = self._workspace.bridge.flow.nodes, self._workspace.selection
        place = self._place
        here = self._nodes[place] if 0 <= place < len(self._nodes) else None
        if step < 0 and here in nodes and selection.single != here:
            return place  # something else, or nothing, is selected by now
        place += step
        while 0 <= place < len(self._nodes):
            if self._nodes[place] in nodes:
                return place
            place += step
        return None

    def _on_selection(self) -> None:
        node = self._workspace.selection.single
        held = self._nodes[self._place] if self._place >= 0 else None
        if node is None or self._is_going or node == held:
            return
        self._nodes = [*self._nodes[: self._place + 1], node][-LONGEST:]
        self._place = len(self._nodes) - 1
