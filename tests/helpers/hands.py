"""A person's hands on a whole window: real mouse and keyboard events, nothing else."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from designer.flow import NodeId
from designer.ui.mainwindow import MainWindow

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


class Hands:
    """Drags, draws, clicks and types in a window."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self._qtbot = qtbot
        self._window = window

    def drag_from_palette(self, label: str, x: float, y: float) -> NodeId:
        """Drag a row of the palette to a place of the canvas; the id of the node that is new.

        The events are those that a drag sends: the offscreen platform has no drag of its own.
        """
        before = set(self._window.workspace.bridge.flow.nodes)
        rows = self._window.palette_panel.list.rows
        row = next(index for index in rows.rows() if index.data() == label)
        mime = rows.mimeData([row])
        viewport = self._window.canvas.viewport()
        at = self._window.canvas.mapFromScene(QPointF(x, y))
        assert viewport.rect().contains(at), f"{at} is not in sight"
        copy = Qt.DropAction.CopyAction
        for event in (
            QDragEnterEvent(at, copy, mime, LEFT, NONE),
            QDragMoveEvent(at, copy, mime, LEFT, NONE),
            QDropEvent(QPointF(at), copy, mime, LEFT, NONE, QEvent.Type.Drop),
        ):
            QApplication.sendEvent(viewport, event)
            assert event.isAccepted()
        (made,) = set(self._window.workspace.bridge.flow.nodes) - before
        return made

    def wire(self, source: str, outcome: str, target: str) -> None:
        """Draw a link from a port to a card with the mouse."""
        canvas = self._window.canvas
        place = canvas.flow_scene.cards[NodeId(source)].port(outcome)
        assert place is not None, f"{source} shows no port {outcome}"
        start, end = canvas.mapFromScene(place), self._header(target)
        viewport = canvas.viewport()
        self._qtbot.mousePress(viewport, LEFT, NONE, start)
        for share in (0.1, 0.5, 0.9, 1.0):
            step = (end - start) * share
            self._qtbot.mouseMove(viewport, start + QPoint(round(step.x()), round(step.y())))
        self._qtbot.mouseRelease(viewport, LEFT, NONE, end)

    def click_card(self, node: str) -> None:
        """Select a node by a click on its header."""
        self._qtbot.mouseClick(self._window.canvas.viewport(), LEFT, NONE, self._header(node))

    def type_into(self, name: str, text: str) -> None:
        """Click into a field of the inspector and type, in place of what is there."""
        field = self.find(name)
        self._scroll_to(field)
        target = field.viewport() if hasattr(field, "viewport") else field
        self._qtbot.mouseClick(target, LEFT)
        self._qtbot.keyClick(field, Qt.Key.Key_A, CTRL)
        self._qtbot.keyClicks(field, text)

    def click(self, name: str) -> None:
        """Click a button anywhere in the window."""
        widget = self.find(name)
        self._scroll_to(widget)
        self._qtbot.mouseClick(widget, LEFT)

    def press(self, key: Qt.Key, keys: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the cursor is."""
        self._qtbot.keyClick(self._window.focusWidget() or self._window, key, keys)

    def find(self, name: str) -> QWidget:
        """The one widget of that name that can be seen."""
        found = [one for one in self._window.findChildren(QWidget, name) if one.isVisible()]
        assert len(found) == 1, f"{name}: {len(found)} visible"
        return found[0]

    def _header(self, node: str) -> QPoint:
        rect = self._window.canvas.flow_scene.cards[NodeId(node)].rect()
        return self._window.canvas.mapFromScene(rect.topLeft() + QPointF(100, 20))

    def _scroll_to(self, widget: QWidget) -> None:
        """Bring a widget into sight: the mouse reaches nothing else."""
        QApplication.processEvents()
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(widget)
            parent = parent.parentWidget()
        QApplication.processEvents()
