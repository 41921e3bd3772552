"""Asking by a list what to add, or which card to link to, and doing it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF

from designer.flow import NEXT, EntryNode, NodeId, VerbNode, why_no_way_out
from designer.text import tr
from designer.ui.canvas import actions
from designer.ui.canvas.cardlayout import WAY_IN_Y
from designer.ui.canvas.linktarget import Target, targets_of
from designer.ui.canvas.placing import COLUMN_GAP
from designer.ui.canvas.quickadd import QuickAdd
from designer.ui.names import kind_name
from designer.ui.nodekinds import NodeKind
from designer.ui.selection import Port

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas


class Asking:
    """The list over the canvas, and what is done with the answer."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self.popup = QuickAdd(canvas)
        self.popup.use_theme(canvas.workspace.themes.theme)
        self.popup.closed.connect(canvas.setFocus)
        self.popup.chosen.connect(self._on_chosen)
        self._from: Port | None = None
        self._others: tuple[Port, ...] = ()
        """What is linked together with ``_from``."""
        self._at = QPointF()
        self._is_after = False
        self._into: NodeId | None = None
        self._on: Port | None = None
        self._unlinked = ""

    def what_to_add(self, at: QPointF | None, from_port: Port | None) -> None:
        """Ask what to add at a point of the canvas, to be linked from a port.

        Without either, what is added stands on the selected link, or follows the selected way out
        or node (with nothing selected, the one entry that leads nowhere yet); where nothing can
        follow, it stands beside that (the status line says why), else in the middle.
        """
        canvas = self._canvas
        canvas.cancel_gesture()
        self._into, self._unlinked = None, ""
        self._on = self._selected_link() if at is None and from_port is None else None
        if self._on is not None:
            self._ask_what_to_insert(self._on)
            return
        self._is_after = at is None and from_port is None and self._take_free_port()
        if not self._is_after:
            self._from = from_port
            self._at = at if at is not None else self._beside_selected() or canvas.center_point()
        is_open = self._is_after and not canvas.workspace.selection.nodes
        fits = (lambda kind: True) if self._from is None or is_open else self._fits(self._from)
        nodes = canvas.workspace.bridge.flow.nodes.values()
        has_entry = any(isinstance(node, EntryNode) for node in nodes)
        at_view = canvas.mapFromScene(self._at) + QPoint(2, 2)
        words = self._add_words()
        self.popup.open_at(at_view, fits, entries_last=has_entry, words=words)

    def _add_words(self) -> str:
        """Behind what the new card will be linked."""
        if self._from is None:
            return ""
        way = actions.outcome_words(self._canvas.workspace.bridge.flow, self._from)
        return tr("Type to add after {way}", way=way)

    def next_choice(self) -> bool:
        """Give the selected Gather its next choice, and ask what that leads to."""
        canvas, node = self._canvas, self._one_card()
        if node is None:
            return False
        port = actions.add_choice(canvas.workspace.bridge, node)
        if port is None:
            self._tell_no_choice(node)
            return True
        start = canvas.flow_scene.cards[port.node].port(port.outcome)
        canvas.show_nodes((port.node,))
        self.what_to_add(start + QPointF(80, 0) if start is not None else None, port)
        return True

    def has_choices(self) -> bool:
        """Whether the selected card is one that has choices: a Gather."""
        node = self._one_card()
        shown = self._canvas.workspace.bridge.flow.nodes[node] if node is not None else None
        return isinstance(shown, VerbNode) and shown.element.tag == "Gather"

    def _one_card(self) -> NodeId | None:
        """The selected card, or the one of the selected way out."""
        way = self._canvas.ways.at
        return way.node if way is not None else self._canvas.workspace.selection.single

    def _tell_no_choice(self, node: NodeId) -> None:
        name = kind_name(self._canvas.workspace.bridge.flow.nodes[node])
        self._canvas.workspace.bridge.refused.emit(
            tr("All keys have a choice already.")
            if self.has_choices()
            else tr("{verb} has no choices: a Gather has.", verb=name)
        )

    def _selected_link(self) -> Port | None:
        """The one link that is selected and nothing else."""
        way, flow = self._canvas.ways.at, self._canvas.workspace.bridge.flow
        return way if way is not None and flow.target(*way) is not None else None

    def _ask_what_to_insert(self, port: Port) -> None:
        canvas = self._canvas
        self._from = port
        canvas.reveal(port.node)
        start = canvas.flow_scene.cards[port.node].port(port.outcome)
        self._at = (start or canvas.center_point()) + QPointF(COLUMN_GAP, -WAY_IN_Y)
        at_view = canvas.mapFromScene(self._at) + QPoint(2, 2)
        words = self._add_words()
        self.popup.open_at(at_view, self._fits(port), entries_last=True, words=words)

    def what_to_nest(self) -> bool:
        """Ask what to nest in the selected verb."""
        canvas, node = self._canvas, self._canvas.workspace.selection.single
        if node is None:
            return False
        canvas.cancel_gesture()
        shown = canvas.workspace.bridge.flow.nodes[node]
        choices = actions.nestable(shown)
        if not choices:
            canvas.workspace.bridge.refused.emit(
                tr("Nothing can be nested in {verb}.", verb=kind_name(shown))
            )
            return True
        self._into, self._on = node, None
        canvas.show_nodes((node,))
        corner = canvas.flow_scene.cards[node].rect().bottomLeft()
        at = canvas.mapFromScene(corner + QPointF(24, -8))
        self.popup.open_with(at, choices, tr("Type to nest in {verb}", verb=kind_name(shown)))
        return True

    def where_to_link(self) -> bool:
        """Ask which card the selected ones lead to next, or where the selected link shall end."""
        canvas = self._canvas
        ports = [port for port in self._ports_to_link() if port.node in canvas.flow_scene.cards]
        if not ports:
            return self._tell_nothing_free()
        self._from, self._others = ports[0], tuple(ports[1:])
        self._into, self._on = None, None
        canvas.show_nodes((self._from.node,))
        start = canvas.flow_scene.cards[self._from.node].port(self._from.outcome)
        at = canvas.mapFromScene(start) if start is not None else QPoint()
        targets = targets_of(canvas.flow_scene, dict(canvas.workspace.bridge.flow.nodes), ports)
        self.popup.open_with(at + QPoint(12, 2), targets, tr("Type to link to"))
        return True

    def _ports_to_link(self) -> list[Port]:
        """The selected way out, else the first free one of each selected node."""
        nodes, way = self._canvas.workspace.selection.nodes, self._canvas.ways.at
        if not nodes:
            return [way] if way is not None else []
        return [port for node in nodes if (port := self._free_port(node)) is not None]

    def _tell_nothing_free(self) -> bool:
        """Say why nothing that is selected can be linked; False when nothing is selected."""
        selection = self._canvas.workspace.selection
        if selection.single is not None:
            self._canvas.workspace.bridge.refused.emit(self._why_nothing_free(selection.single))
        elif selection.nodes:
            words = tr("No card that is selected has a way out that leads nowhere yet.")
            self._canvas.workspace.bridge.refused.emit(words)
        return bool(selection.nodes)

    def _why_nothing_free(self, node: NodeId) -> str:
        flow = self._canvas.workspace.bridge.flow
        reason = why_no_way_out(flow, flow.nodes[node], NEXT)
        name = kind_name(flow.nodes[node])
        return reason or tr("All ways out of {verb} lead somewhere already.", verb=name)

    def _free_port(self, node: NodeId) -> Port | None:
        outcome = actions.first_free_outcome(self._canvas.workspace.bridge.flow, node)
        return Port(node, outcome) if outcome is not None else None

    def _open_start(self) -> Port | None:
        """The way out of the one entry that leads nowhere yet; None when there are several."""
        nodes = self._canvas.workspace.bridge.flow.nodes.values()
        ports = [self._free_port(node.id) for node in nodes if isinstance(node, EntryNode)]
        free = [port for port in ports if port is not None]
        return free[0] if len(free) == 1 else None

    def _take_free_port(self) -> bool:
        """Whether what is added follows the selected node, from its first free way out, or the
        selected way out."""
        canvas, selection = self._canvas, self._canvas.workspace.selection
        node = selection.single
        port = self._free_port(node) if node is not None else canvas.ways.at
        if port is None and not selection.nodes:
            port = self._open_start()
        if port is None:
            return False
        self._from = port
        start = canvas.flow_scene.cards[port.node].port(port.outcome)
        canvas.show_nodes((port.node,))
        self._at = start if start is not None else canvas.center_point()
        return True

    def _beside_selected(self) -> QPointF | None:
        """Right of the selected node that nothing more can follow; None without one."""
        canvas, node = self._canvas, self._canvas.workspace.selection.single
        if node is None or node not in canvas.flow_scene.cards:
            return None
        reason = self._why_nothing_free(node)
        self._unlinked = tr("{reason} So the new card is not linked.", reason=reason)
        canvas.show_nodes((node,))
        return canvas.flow_scene.cards[node].rect().topRight() + QPointF(COLUMN_GAP, 0)

    def _fits(self, port: Port) -> Callable[[NodeKind], bool]:
        return actions.may_follow(self._canvas.workspace.bridge.flow, port)

    def _on_chosen(self, answer: NodeKind | Target) -> None:
        canvas = self._canvas
        if self._into is not None:
            if isinstance(answer, NodeKind):
                canvas.editing.nest(answer, self._into)
            return
        if self._on is not None:
            if isinstance(answer, NodeKind):
                canvas.insert_on(answer, self._at, self._on)
            return
        if isinstance(answer, Target):
            if self._from is not None and self._others:
                ports = [port for port in (self._from, *self._others) if port.node != answer.node]
                actions.link_several(canvas.workspace.bridge, ports, answer.node)
            elif self._from is not None:
                actions.link(canvas.workspace.bridge, self._from, answer.node)
        else:
            link = self._from if self._from is not None and self._fits(self._from)(answer) else None
            self._add(answer, link)
        canvas.setFocus()

    def _add(self, kind: NodeKind, link: Port | None) -> None:
        canvas = self._canvas
        if self._is_after and link is not None:
            canvas.editing.add_after(kind, link)
            return
        canvas.editing.add(kind, self._at - QPointF(0, WAY_IN_Y if self._from else 0), link)
        if self._unlinked:
            canvas.workspace.bridge.refused.emit(self._unlinked)
