"""The canvas: where a person draws the flow.

It turns events into gestures and offers what menus and panels ask for. It knows neither the window
nor the other panels; all they share is the workspace.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from designer.flow import Changes, EntryNode, NodeId, VerbNode
from designer.ui.canvas import actions
from designer.ui.canvas.aligning import Side
from designer.ui.canvas.autoscroll import AutoScroll
from designer.ui.canvas.drop import Drops
from designer.ui.canvas.editing import Editing
from designer.ui.canvas.gestures.gesture import Gesture, Pointer
from designer.ui.canvas.gestures.link import LinkGesture
from designer.ui.canvas.gestures.move import MoveGesture
from designer.ui.canvas.gestures.pan import PanGesture
from designer.ui.canvas.gestures.select import BandGesture, LinkClickGesture
from designer.ui.canvas.gestures.slice import SliceGesture
from designer.ui.canvas.hits import Hit, Part, hit_at
from designer.ui.canvas.linktarget import Target, targets_of
from designer.ui.canvas.quickadd import QuickAdd
from designer.ui.canvas.scene import FlowScene
from designer.ui.canvas.surface import Surface
from designer.ui.canvas.walking import neighbour
from designer.ui.nodekinds import NodeKind, kind_of_mime
from designer.ui.selection import Port
from designer.ui.workspace import Workspace

_CURSORS = {
    Part.PORT: Qt.CursorShape.CrossCursor,
    Part.LINK_END: Qt.CursorShape.CrossCursor,
    Part.STUB: Qt.CursorShape.PointingHandCursor,
    Part.LINK: Qt.CursorShape.PointingHandCursor,
}
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_SCROLL = 60


class Canvas(Surface):
    """The flow as cards and links, to be edited with the pointer, the keyboard and by drops."""

    _gesture: Gesture | None = None

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.editing = Editing(self)
        self._drops = Drops(self)
        self.auto_scroll = AutoScroll(self)
        self._letters: dict[int, Callable[[], bool]] = {
            Qt.Key.Key_Plus: self.add_choice,
            Qt.Key.Key_L: self.link_by_typing,
        }
        self._dragged: NodeKind | None = None
        self._is_space_held = False
        self._pointed_at: QPoint | None = None
        self._popup = QuickAdd(self)
        self._popup.use_theme(workspace.themes.theme)
        self._popup.closed.connect(self.setFocus)
        self._popup.chosen.connect(self._on_chosen)
        self._add_from: Port | None = None
        self._add_at = QPointF()
        self._adds_after = False
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Canvas")
        workspace.selection.changed.connect(self._describe)
        workspace.selection.reveal.connect(self.reveal)
        workspace.themes.changed.connect(self._on_theme)
        self._describe()

    # What menus and panels ask for

    def delete_selection(self) -> bool:
        """Remove the selected nodes and links."""
        return self.editing.delete()

    def duplicate(self) -> bool:
        """Copy the selected nodes beside themselves."""
        return self.editing.duplicate()

    def copy(self) -> bool:
        """Put the selected nodes on the clipboard."""
        return self.editing.copy()

    def cut(self) -> bool:
        """Put the selected nodes on the clipboard and remove them."""
        return self.editing.cut()

    def paste(self) -> bool:
        """Add the clipboard's nodes where the pointer is, else in the middle of the view."""
        at = self.mapToScene(self._pointed_at) if self._pointed_at is not None else None
        return self.editing.paste(at)

    def select_all(self) -> None:
        """Select every node."""
        self.workspace.selection.set(self.flow_scene.cards)

    def arrange(self) -> bool:
        """Tidy the selected nodes when there are several, else the whole flow."""
        return self.editing.arrange()

    def align(self, side: Side) -> bool:
        """Line the selected cards up."""
        return self.editing.align(side)

    def distribute(self, *, down: bool) -> bool:
        """Make the gaps between the selected cards equal."""
        return self.editing.distribute(down=down)

    def add_choice(self) -> bool:
        """Give the selected Gather its next choice, and ask what that leads to."""
        node = self.workspace.selection.single
        port = actions.add_choice(self.workspace.bridge, node) if node is not None else None
        if port is None:
            return False
        start = self.flow_scene.cards[port.node].port(port.outcome)
        self.reveal(port.node)
        self.quick_add(start + QPointF(80, 0) if start is not None else None, port)
        return True

    def add_at(self, kind: NodeKind, corner: QPointF) -> NodeId | None:
        """Add a node of a kind near a point of the canvas; its id."""
        return self.editing.add(kind, corner)

    def drop_node(self, kind: NodeKind, view: QPoint) -> bool:
        """What a drop from the palette does at a point of the view; False when refused."""
        return self._drops.drop(kind, view)

    def quick_add(self, at: QPointF | None = None, from_port: Port | None = None) -> None:
        """Ask what to add at a point of the canvas, to be linked from a port.

        Without either, what is added follows the selected node, or stands in the middle.
        """
        self.cancel_gesture()
        self._adds_after = at is None and from_port is None and self._take_free_port()
        if not self._adds_after:
            self._add_from = from_port
            self._add_at = at if at is not None else self.center_point()
        fits = (lambda kind: True) if self._add_from is None else self._fits(self._add_from)
        has_entry = any(
            isinstance(node, EntryNode) for node in self.workspace.bridge.flow.nodes.values()
        )
        at_view = self.mapFromScene(self._add_at) + QPoint(2, 2)
        self._popup.open_at(at_view, fits, entries_last=has_entry)

    def show_nodes(self, nodes: tuple[NodeId, ...]) -> None:
        """Bring nodes that were just made into view, when they are not."""
        rect = self.flow_scene.content_rect(nodes)
        if not self.navigation.visible().contains(rect):
            self.touch()
            self.navigation.center(rect.center())

    def select_made(self, made: NodeId | None) -> bool:
        """Select a node that was just made; False when there is none."""
        if made is not None:
            self.workspace.selection.set((made,))
        return made is not None

    def equals_rebuilt(self) -> bool:
        """Whether the scene is what a new one made from the project would be."""
        rebuilt = FlowScene(self.workspace.bridge.project, self.look)
        return self.flow_scene.snapshot() == rebuilt.snapshot()

    # Gestures

    def cancel_gesture(self) -> bool:
        """End the running gesture as if it had not begun; False when there is none."""
        gesture, self._gesture = self._gesture, None
        self.auto_scroll.stop()
        if gesture is None:
            return False
        gesture.cancel()
        self._show_cursor()
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._popup.close_it()
        if self._gesture is None:
            self._gesture = self._begin(event)
        if self._gesture is not None and self._gesture.cursor is not None:
            self.viewport().setCursor(self._gesture.cursor)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointed_at = event.position().toPoint()
        if self._gesture is None:
            self._hover(self._hit(self._pointed_at))
        else:
            self.touch()
            pointer = self._pointer(event)
            self._gesture.move(pointer)
            if self._gesture is not None and self._gesture.scrolls and self._gesture.is_drag:
                self.auto_scroll.follow(pointer)
        event.accept()

    def replay(self, pointer: Pointer) -> None:
        """Tell the running gesture that the canvas moved under the pointer."""
        if self._gesture is not None:
            self._gesture.move(pointer)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        gesture, self._gesture = self._gesture, None
        self.auto_scroll.stop()
        if gesture is not None:
            gesture.release(self._pointer(event))
            self._show_cursor()
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        hit = self._hit(event.position().toPoint())
        if hit.part is Part.CARD and hit.node is not None:
            self._focus_main_field(hit.node)
        elif hit.part is Part.CANVAS:
            self.quick_add(self.mapToScene(event.position().toPoint()))
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._pointed_at = None
        self.marks.hover(())

    def _begin(self, event: QMouseEvent) -> Gesture | None:
        pointer = self._pointer(event)
        if event.button() is Qt.MouseButton.MiddleButton or self._is_space_held:
            return PanGesture(self, pointer)
        if event.button() is not Qt.MouseButton.LeftButton:
            return None
        hit = self._hit(pointer.view)
        if pointer.slices and hit.part in {Part.CANVAS, Part.LINK, Part.STUB}:
            return SliceGesture(self, pointer)
        match hit.part:
            case Part.PORT if hit.port is not None:
                return LinkGesture(self, pointer, hit.port)
            case Part.LINK_END if hit.port is not None:
                return LinkGesture(self, pointer, hit.port, takes_end=True)
            case Part.LINK | Part.STUB if hit.port is not None:
                return LinkClickGesture(self, pointer, hit.port, jumps=hit.part is Part.STUB)
            case Part.CARD if hit.node is not None:
                return MoveGesture(self, pointer, hit.node)
            case _:
                return BandGesture(self, pointer)

    def _pointer(self, event: QMouseEvent) -> Pointer:
        view = event.position().toPoint()
        return Pointer(view, self.mapToScene(view), event.modifiers())

    def _hit(self, view: QPoint) -> Hit:
        return hit_at(self.flow_scene, self.mapToScene(view), self.scale_now)

    def _hover(self, hit: Hit) -> None:
        self.marks.hover([hit.port] if hit.port is not None else [])
        self._show_cursor(hit)

    def _show_cursor(self, hit: Hit | None = None) -> None:
        if self._is_space_held:
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        elif hit is not None and hit.part in _CURSORS:
            self.viewport().setCursor(_CURSORS[hit.part])
        else:
            self.viewport().unsetCursor()

    def _focus_main_field(self, node: NodeId) -> None:
        selection = self.workspace.selection
        selection.set((node,))
        shown = self.workspace.bridge.flow.nodes[node]
        path, name = actions.main_field(shown) if isinstance(shown, VerbNode) else ((), "title")
        selection.focus_field.emit(node, path, name)

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._is_space_held = True
            self._show_cursor()
        elif event.key() == Qt.Key.Key_Escape:
            if not self.cancel_gesture():
                self.workspace.selection.set()
                self.workspace.highlight.clear()
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.delete_selection()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.workspace.selection.single is not None:
                self._focus_main_field(self.workspace.selection.single)
        elif event.key() in self._letters:
            event.setAccepted(self._letters[event.key()]())
        elif event.key() in _ARROWS:
            self._on_arrow(event)
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._is_space_held = False
            self._show_cursor()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._is_space_held = False
        self.cancel_gesture()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab asks what to add; Shift+Tab leaves the canvas, as anywhere."""
        if next and self.hasFocus():
            self.quick_add()
            return True
        return super().focusNextPrevChild(next)

    def _on_arrow(self, event: QKeyEvent) -> None:
        dx, dy = _ARROWS[Qt.Key(event.key())]
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._walk(dx, dy)
            return
        far = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if not self.editing.nudge(dx, dy, far=far):
            self.pan(dx * _SCROLL, dy * _SCROLL)

    def _walk(self, dx: int, dy: int) -> None:
        """Select the card that an arrow leads to; without a selection, where the flow begins."""
        nodes = self.workspace.selection.nodes
        cards = self.flow_scene.cards
        if nodes and nodes[-1] in cards:
            node = neighbour(self.flow_scene, nodes[-1], dx, dy)
        else:
            node = min(cards, key=lambda one: cards[one].pos().toTuple(), default=None)
        if node is not None:
            self.workspace.selection.set((node,))
            self.reveal(node)

    # Quick add

    def _take_free_port(self) -> bool:
        """Whether what is added follows the selected node; then from its first free way out."""
        node = self.workspace.selection.single
        outcome = actions.first_free_outcome(self.workspace.bridge.flow, node) if node else None
        if node is None or outcome is None:
            return False
        self._add_from = Port(node, outcome)
        start = self.flow_scene.cards[node].port(outcome)
        self.reveal(node)
        self._add_at = start if start is not None else self.center_point()
        return True

    def _fits(self, port: Port) -> Callable[[NodeKind], bool]:
        return actions.may_follow(self.workspace.bridge.flow, port)

    def link_by_typing(self) -> bool:
        """Ask which card the selected one leads to next, or where the selected link shall end."""
        selection, flow = self.workspace.selection, self.workspace.bridge.flow
        node = selection.single
        port = selection.links[0] if len(selection.links) == 1 and not selection.nodes else None
        if port is None and node is not None:
            outcome = actions.first_free_outcome(flow, node)
            port = Port(node, outcome) if outcome is not None else None
        if port is None or port.node not in self.flow_scene.cards:
            return False
        self._add_from = port
        self.reveal(port.node)
        start = self.flow_scene.cards[port.node].port(port.outcome)
        at = self.mapFromScene(start) if start is not None else QPoint()
        targets = targets_of(self.flow_scene, dict(flow.nodes), port)
        self._popup.open_with(at + QPoint(12, 2), targets, "Type to link to")
        return True

    def _on_chosen(self, kind: NodeKind | Target) -> None:
        if isinstance(kind, Target):
            if self._add_from is not None:
                actions.link(self.workspace.bridge, self._add_from, kind.node)
            self.setFocus()
            return
        if self._adds_after and self._add_from is not None:
            self.editing.add_after(kind, self._add_from)
        else:
            corner = self._add_at - (QPointF(0, 20) if self._add_from else QPointF(0, 0))
            self.editing.add(kind, corner, self._add_from)
        self.setFocus()

    # Drops

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._dragged = kind_of_mime(event.mimeData())
        if self._dragged is None:
            event.ignore()
        else:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if self._dragged is not None and self._drops.hover(
            self._dragged, event.position().toPoint()
        ):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._dragged = None
        self._drops.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        kind = kind_of_mime(event.mimeData())
        if kind is not None and self._drops.drop(kind, event.position().toPoint()):
            event.acceptProposedAction()
            self.setFocus()
        self._dragged = None

    # Words

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            self._show_problems(event)
            return True
        return super().viewportEvent(event)

    def _show_problems(self, event: QHelpEvent) -> None:
        hit = self._hit(event.pos())
        problems = self.workspace.findings.by_node.get(hit.node, ()) if hit.node else ()
        words = "\n".join(dict.fromkeys(one.message for one in problems))
        QToolTip.showText(event.globalPos(), words, self)

    def _describe(self) -> None:
        """Tell screen readers what is there and what is selected."""
        cards = self.flow_scene.cards
        known = self.workspace.bridge.flow.nodes
        nodes = [n for n in self.workspace.selection.nodes if n in known]
        count = "1 node" if len(cards) == 1 else f"{len(cards)} nodes"
        chosen = actions.nodes_words(self.workspace.bridge.project, nodes) if nodes else "nothing"
        self.setAccessibleDescription(f"{count}, {chosen} selected")

    def _on_changes(self, changes: Changes) -> None:
        self.cancel_gesture()
        super()._on_changes(changes)
        self._describe()

    def _on_theme(self) -> None:
        self._popup.use_theme(self.workspace.themes.theme)
