"""Going where a link leads, and to who leads here: at once, or by a list of several."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from designer.flow import NodeId
from designer.flow.names import short_name
from designer.text import tr
from designer.ui.fuzzy import score
from designer.ui.icons import icon, node_icon
from designer.ui.moving.places import Place, leads_here, leads_to
from designer.ui.selection import Port
from designer.ui.widgets.picklist import PickList, PickRow
from designer.ui.workspace import Workspace


class Jumps(QObject):
    """``said`` carries why nobody goes anywhere."""

    said = Signal(str)

    def __init__(self, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._window = window

    @property
    def _node(self) -> NodeId | None:
        selection = self._workspace.selection
        return selection.single or (selection.way.node if selection.way is not None else None)

    def can_jump(self) -> bool:
        """Whether one thing is selected to go from."""
        return self._node is not None

    def follow(self) -> None:
        """Go where the selected link or node leads."""
        selection, flow = self._workspace.selection, self._workspace.bridge.flow
        if selection.way is not None:
            target = flow.target(*selection.way)
            if target is not None:
                selection.show(target)
            else:
                self.said.emit(tr("This leads nowhere yet."))
            return
        node = self._node
        if node is not None:
            self._offer(
                leads_to(flow, node), tr("Go where it leads"), tr("This leads nowhere yet.")
            )

    def to_callers(self) -> None:
        """Go to who leads to the selected node (or to where the selected link ends)."""
        selection, flow = self._workspace.selection, self._workspace.bridge.flow
        node = selection.single
        if selection.way is not None:
            node = flow.target(*selection.way)
        if node is not None:
            self._offer(leads_here(flow, node), tr("Who leads here"), tr("Nothing leads here yet."))

    def _offer(self, places: Sequence[Place], title: str, nothing: str) -> None:
        if not places:
            self.said.emit(nothing)
        elif len(places) == 1:
            self._go(places[0])
        else:
            picking = PickList(lambda query: self._rows(places, query), title, title, self._window)
            picking.picked.connect(self._go)
            picking.open()

    def _rows(self, places: Sequence[Place], query: str) -> list[PickRow]:
        color = self._workspace.themes.theme.text
        rated: list[tuple[int, PickRow]] = []
        for place in places:
            node = self._workspace.bridge.flow.nodes[place.node]
            row = PickRow(short_name(node), place, place.by, icon(node_icon(node), color))
            points = score(query, f"{row.words} {row.detail}")
            if points is not None:
                rated.append((points, row))
        return [row for _, row in sorted(rated, key=lambda one: -one[0])]

    def _go(self, place: Place) -> None:
        self._workspace.selection.show(place.node)
        if isinstance(place.port, Port):
            self._workspace.selection.set((place.node,), (place.port,))
