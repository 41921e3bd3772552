"""The canvas: where a person draws the flow.

It hands events to who answers them (pointer, keyboard, drops) and offers what menus and panels ask
for. It knows neither the window nor the other panels; all they share is the workspace.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
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

from designer.flow import Changes, NodeId
from designer.text import tr, tr_n
from designer.ui.canvas.accessible import tell_current, tell_renamed
from designer.ui.canvas.aligning import Side
from designer.ui.canvas.asking import Asking
from designer.ui.canvas.drop import Drops
from designer.ui.canvas.editing import Editing
from designer.ui.canvas.framewalk import FrameWalk
from designer.ui.canvas.gestures.gesture import Pointer
from designer.ui.canvas.gliding import Gliding
from designer.ui.canvas.inplace import InPlace
from designer.ui.canvas.keyboard import Keyboard
from designer.ui.canvas.makingroom import MakingRoom
from designer.ui.canvas.ordering import Ordering
from designer.ui.canvas.pointing import Pointing
from designer.ui.canvas.scene import FlowScene
from designer.ui.canvas.surface import Surface
from designer.ui.canvas.ways import Ways
from designer.ui.canvas.writing import Writing
from designer.ui.nodekinds import NodeKind
from designer.ui.selection import Port
from designer.ui.workspace import Workspace


class Canvas(Surface):
    """The flow as cards and links, to be edited with the pointer, the keyboard and by drops.

    ``snaps_to_grid``: what is dragged stops at the grid. ``menu_wanted`` asks for the menu of what
    is selected, at a place of the screen.
    """

    menu_wanted = Signal(QPoint)

    snaps_to_grid = True

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.editing = Editing(self)
        self.pointing = Pointing(self)
        self.asking = Asking(self)
        self.ordering = Ordering(self)
        self.gliding = Gliding(self)
        self.making_room = MakingRoom(self)
        self.in_place = InPlace(self)
        self.in_place.closed.connect(self.setFocus)
        self.ways = Ways(self)
        self.frame_walk = FrameWalk(self)
        self.writing = Writing(self)
        self._keyboard = Keyboard(self)
        self._came = QTimer(self)  # Qt tells of the canvas itself after it got the focus
        self._came.setSingleShot(True)
        self._came.setInterval(0)
        self._came.timeout.connect(lambda: tell_current(self))
        self._drops = Drops(self)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Flow"))
        workspace.selection.reveal.connect(self.reveal)
        workspace.themes.changed.connect(self._on_theme)
        self._describe()

    # What menus and panels ask for

    def delete_selection(self) -> bool:
        """Remove the selected nodes and links."""
        return self.ways.cut() or self.editing.delete()

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
        at = self.pointing.at
        return self.editing.paste(self.mapToScene(at) if at is not None else None)

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
        return self.asking.next_choice()

    def link_by_typing(self) -> bool:
        """Ask which card the selected one leads to next, or where the selected link shall end."""
        return self.asking.where_to_link()

    def quick_add(self, at: QPointF | None = None, from_port: Port | None = None) -> None:
        """Ask what to add at a point of the canvas, to be linked from a port.

        Without either, what is added follows the selected node, or stands in the middle.
        """
        self.asking.what_to_add(at, from_port)

    def add_at(self, kind: NodeKind, corner: QPointF) -> NodeId | None:
        """Add a node of a kind near a point of the canvas; its id."""
        return self.editing.add(kind, corner)

    def insert_on(self, kind: NodeKind, corner: QPointF, port: Port) -> bool:
        """Add a node of a kind on a link, near a point of the canvas."""
        return self._drops.insert(kind, corner, port)

    def drop_node(self, kind: NodeKind, view: QPoint) -> bool:
        """What a drop from the palette does at a point of the view; False when refused."""
        return self._drops.drop(kind, view)

    def focus_main_field(self, node: NodeId) -> None:
        """Select a node and lead the keyboard to the field that matters most in the inspector."""
        self.writing.edit_in_inspector(node)

    def edit_in_place(self) -> bool:
        """Edit what is selected where its words stand."""
        return self.writing.edit_selected()

    def show_nodes(self, nodes: tuple[NodeId, ...]) -> None:
        """Scroll no farther than needed to see these nodes, and not at all when they are seen."""
        self.touch()
        self.navigation.keep_visible(self.flow_scene.content_rect(nodes))

    def select_made(self, made: NodeId | None) -> bool:
        """Select a node that was just made; False when there is none."""
        if made is not None:
            self.workspace.selection.set((made,))
        return made is not None

    def cancel_gesture(self) -> bool:
        """End the running gesture as if it had not begun; False when there is none."""
        return self.pointing.cancel()

    def replay(self, pointer: Pointer) -> None:
        """Tell the running gesture that the canvas moved under the pointer."""
        self.pointing.replay(pointer)

    def equals_rebuilt(self) -> bool:
        """Whether the scene is what a new one made from the project would be."""
        self.gliding.finish()
        rebuilt = FlowScene(self.workspace.bridge.project, self.look)
        return self.flow_scene.snapshot() == rebuilt.snapshot()

    # Pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.asking.popup.close_it()
        self.gliding.finish()
        self.pointing.press(event)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointing.move(event)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.pointing.release(event)
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the card or frame under the pointer; by keyboard, of the selected."""
        selection, frames = self.workspace.selection, self.flow_scene.frames
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            hit = self.pointing.hit(event.pos())
            frame = frames.items[hit.frame].frame if hit.frame is not None else None
            under = frame.members if frame is not None else (hit.node,) if hit.node else ()
            if not set(under) <= set(selection.nodes):
                selection.set(under)
        elif selection.nodes and selection.nodes[0] in self.flow_scene.cards:
            whole = frames.whole(selection.nodes)
            box = whole.box if whole is not None else frames.shown_at(selection.nodes[0])
            corner = self.mapFromScene(box.topLeft() + QPointF(24, 24))
            place = self.viewport().mapToGlobal(corner)
        self.menu_wanted.emit(place)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            view = event.position().toPoint()
            self.writing.edit_hit(self.pointing.hit(view), self.mapToScene(view))
            event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointing.leave()

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._keyboard.press(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self._keyboard.release(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._came.start()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.pointing.hold_space(held=False)
        self.cancel_gesture()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab asks what to add; Shift+Tab leaves the canvas, as anywhere."""
        if next and self.hasFocus():
            self.quick_add()
            return True
        return super().focusNextPrevChild(next)

    # Drops

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._drops.enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._drops.move(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drops.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        self._drops.release(event)

    # Words

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            self._show_problems(event)
            return True
        return super().viewportEvent(event)

    def _show_problems(self, event: QHelpEvent) -> None:
        hit = self.pointing.hit(event.pos())
        problems = self.workspace.findings.by_node.get(hit.node, ()) if hit.node else ()
        words = "\n".join(dict.fromkeys(one.message for one in problems))
        QToolTip.showText(event.globalPos(), words, self)

    def _describe(self) -> None:
        """Tell screen readers what is selected where that is no item that has the keyboard."""
        known = self.workspace.bridge.flow.nodes
        nodes = [n for n in self.workspace.selection.nodes if n in known]
        words = ""
        if self.frame_walk.at is not None:
            pass  # it is told as the item that it is
        elif len(nodes) > 1:
            words = tr_n("{n} card selected", "{n} cards selected", len(nodes))
        elif not nodes and self.ways.at is None:
            words = tr_n("{n} card", "{n} cards", len(self.flow_scene.cards)) + ". "
            words += tr("Nothing is selected. Ctrl and an arrow go to a card, W to its ways out.")
        self.setAccessibleDescription(words)

    def _on_selection(self) -> None:
        self._came.stop()
        self._describe()  # first, or a reader says it twice
        super()._on_selection()

    def _on_changes(self, changes: Changes) -> None:
        self.cancel_gesture()
        self.gliding.finish()
        super()._on_changes(changes)
        self.in_place.follow()
        self._describe()
        tell_renamed(self)

    def _on_theme(self) -> None:
        self.asking.popup.use_theme(self.workspace.themes.theme)
