"""Asking by a list what to add, or which card to link to, and doing it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

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
        self._then: Callable[[Any], object] = lambda answer: None
        """What is done with the answer, a kind of node or a target."""

    def what_to_add(self, at: QPointF | None, from_port: Port | None) -> None:
        """Ask what to add at a point of the canvas, to be linked from a port.

        Without either, what is added stands on the selected link, or follows the selected way out
        or node (with nothing selected, the one entry that leads nowhere yet); where nothing can
        follow, it stands beside that (the status line says why), else in the middle.
        """
        self._canvas.cancel_gesture()
        if at is not None or from_port is not None:
            self._ask_what_to_add(self._canvas.center_point() if at is None else at, from_port)
        elif (link := self._selected_link()) is not None:
            self._ask_what_to_insert(link)
        elif (port := self._port_to_follow()) is not None:
            self._ask_what_follows(port)
        else:
            self._ask_what_to_add(*self._beside_selected())

    def _ask_what_to_add(self, at: QPointF, port: Port | None, unlinked: str = "") -> None:
        """``unlinked`` says why what is added is not linked; often empty."""
        canvas, bridge = self._canvas, self._canvas.workspace.bridge
        corner = at - QPointF(0, WAY_IN_Y if port is not None else 0)

        def add(kind: NodeKind) -> None:
            canvas.editing.add(kind, corner, self._if_it_fits(port, kind))
            if unlinked:
                bridge.refused.emit(unlinked)
            canvas.setFocus()

        self._then = add
        self._open_list(at, port, self._fits(port))

    def _ask_what_follows(self, port: Port) -> None:
        """Something is selected, or the one entry waits: then all may be added, linked or not."""
        canvas = self._canvas
        canvas.show_nodes((port.node,))
        start = canvas.flow_scene.cards[port.node].port(port.outcome)
        at = start if start is not None else canvas.center_point()

        def add(kind: NodeKind) -> None:
            link = self._if_it_fits(port, kind)
            if link is not None:
                canvas.editing.add_after(kind, link)
            else:
                canvas.editing.add(kind, at - QPointF(0, WAY_IN_Y))
            canvas.setFocus()

        self._then = add
        is_open = not canvas.workspace.selection.nodes
        self._open_list(at, port, self._fits(None if is_open else port))

    def _open_list(
        self,
        at: QPointF,
        port: Port | None,
        fits: Callable[[NodeKind], bool],
        *,
        inserts: bool = False,
    ) -> None:
        """Offer what fits; the field says behind what it will be linked."""
        flow, words = self._canvas.workspace.bridge.flow, ""
        if port is not None:
            words = tr("Type to add after {way}", way=actions.outcome_words(flow, port))
        has_entry = any(isinstance(node, EntryNode) for node in flow.nodes.values())
        at_view = self._canvas.mapFromScene(at) + QPoint(2, 2)
        self.popup.open_at(at_view, fits, entries_last=inserts or has_entry, words=words)

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
        canvas.reveal(port.node)
        start = canvas.flow_scene.cards[port.node].port(port.outcome)
        at = (start or canvas.center_point()) + QPointF(COLUMN_GAP, -WAY_IN_Y)
        self._then = lambda kind: canvas.insert_on(kind, at, port)
        self._open_list(at, port, self._fits(port), inserts=True)

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
        self._then = lambda kind: canvas.editing.nest(kind, node)
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
        first = ports[0]
        canvas.show_nodes((first.node,))
        start = canvas.flow_scene.cards[first.node].port(first.outcome)
        at = canvas.mapFromScene(start) if start is not None else QPoint()
        targets = targets_of(canvas.flow_scene, dict(canvas.workspace.bridge.flow.nodes), ports)
        self._then = lambda target: self._link(ports, target)
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

    def _port_to_follow(self) -> Port | None:
        """The first free way out of the selected node, or the selected way out; with nothing
        selected, that of the one entry that leads nowhere yet."""
        selection = self._canvas.workspace.selection
        node = selection.single
        port = self._free_port(node) if node is not None else self._canvas.ways.at
        return self._open_start() if port is None and not selection.nodes else port

    def _beside_selected(self) -> tuple[QPointF, None, str]:
        """Right of the selected node that nothing more can follow, and why not; without one, the
        middle. Nothing is linked."""
        canvas, node = self._canvas, self._canvas.workspace.selection.single
        if node is None or node not in canvas.flow_scene.cards:
            return canvas.center_point(), None, ""
        reason = self._why_nothing_free(node)
        canvas.show_nodes((node,))
        place = canvas.flow_scene.cards[node].rect().topRight() + QPointF(COLUMN_GAP, 0)
        return place, None, tr("{reason} So the new card is not linked.", reason=reason)

    def _fits(self, port: Port | None) -> Callable[[NodeKind], bool]:
        """What may follow a way out; everything where nothing is to be linked."""
        if port is None:
            return lambda kind: True
        return actions.may_follow(self._canvas.workspace.bridge.flow, port)

    def _if_it_fits(self, port: Port | None, kind: NodeKind) -> Port | None:
        return port if port is not None and self._fits(port)(kind) else None

    def _link(self, ports: list[Port], target: Target) -> None:
        bridge = self._canvas.workspace.bridge
        if len(ports) > 1:
            others = [port for port in ports if port.node != target.node]
            actions.link_several(bridge, others, target.node)
        else:
            actions.link(bridge, ports[0], target.node)
        self._canvas.setFocus()

    def _on_chosen(self, answer: NodeKind | Target) -> None:
        self._then(answer)
