"""A hand on the canvas: real mouse and keyboard events at places of the flow."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.flow import NodeId, Project
from designer.ui.canvas import Canvas
from designer.ui.nodekinds import NodeKind, mime_of
from designer.ui.workspace import Workspace

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


class Hand:
    """A canvas of 1400x900 at actual size with its upper left at (-80, -80), and events for it."""

    def __init__(self, qtbot: QtBot, project: Project) -> None:
        self.qtbot = qtbot
        self.workspace = Workspace(project)
        self.workspace.findings.close()
        self.canvas = Canvas(self.workspace)
        qtbot.addWidget(self.canvas)
        self.canvas.resize(1400, 900)
        self.canvas.show()
        self.canvas.activateWindow()
        assert QTest.qWaitForWindowActive(self.canvas)
        self.canvas.navigation.zoom_to(1.0)
        middle = self.canvas.viewport().rect().center()
        self.canvas.navigation.center(QPointF(middle) - QPointF(80, 80))
        self.canvas.setFocus()
        self.pressed: Qt.KeyboardModifier = NONE

    @property
    def project(self) -> Project:
        """The project as it is now."""
        return self.workspace.bridge.project

    @property
    def undo_name(self) -> str:
        """The name of the last step."""
        return self.workspace.bridge.editor.undo_name

    @property
    def selected(self) -> list[str]:
        """The selected nodes, sorted."""
        return sorted(self.workspace.selection.nodes)

    def close(self) -> None:
        """Let go."""
        self.canvas.cancel_gesture()

    def at(self, x: float, y: float) -> QPoint:
        """The point of the view at a point of the canvas."""
        return self.canvas.mapFromScene(QPointF(x, y))

    def card(self, node: str) -> QPoint:
        """The header of a card."""
        rect = self.canvas.flow_scene.cards[NodeId(node)].rect()
        return self.canvas.mapFromScene(rect.topLeft() + QPointF(100, 20))

    def port(self, node: str, outcome: str) -> QPoint:
        """The port of an outcome."""
        place = self.canvas.flow_scene.cards[NodeId(node)].port(outcome)
        assert place is not None, f"{node} shows no port {outcome}"
        return self.canvas.mapFromScene(place)

    def press(self, at: QPoint, keys: Qt.KeyboardModifier = NONE, button: object = LEFT) -> None:
        self.pressed = keys
        self.qtbot.mousePress(self.canvas.viewport(), button, keys, at)

    def move(self, to: QPoint) -> None:
        self.qtbot.mouseMove(self.canvas.viewport(), to)

    def release(self, at: QPoint, button: object = LEFT) -> None:
        self.qtbot.mouseRelease(self.canvas.viewport(), button, self.pressed, at)

    def click(self, at: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
        self.press(at, keys)
        self.release(at)

    def drag(self, start: QPoint, end: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
        """Press, move in steps, release."""
        self.press(start, keys)
        for share in (0.1, 0.5, 0.9, 1.0):
            self.move(start + QPoint(*(round(v * share) for v in (end - start).toTuple())))
        self.release(end)

    def double_click(self, at: QPoint) -> None:
        self.qtbot.mouseDClick(self.canvas.viewport(), LEFT, NONE, at)

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier = NONE) -> None:
        self.qtbot.keyClick(self.canvas, key, keys)

    def type(self, text: str) -> None:
        """Type into the quick add list and press Return."""
        field = self.canvas.asking.popup.field
        self.qtbot.keyClicks(field, text)
        self.qtbot.keyClick(field, Qt.Key.Key_Return)

    def wheel(self, at: QPoint, delta: int, keys: Qt.KeyboardModifier = NONE) -> None:
        viewport = self.canvas.viewport()
        event = QWheelEvent(
            QPointF(at),
            QPointF(viewport.mapToGlobal(at)),
            QPoint(),
            QPoint(0, delta),
            Qt.MouseButton.NoButton,
            keys,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(viewport, event)

    def drag_over(self, kind: NodeKind, at: QPoint) -> bool:
        """Drag something from the palette to a point; whether the canvas would take it."""
        self._mime = mime_of(kind)
        action, viewport = Qt.DropAction.CopyAction, self.canvas.viewport()
        enter = QDragEnterEvent(at, action, self._mime, LEFT, NONE)
        QApplication.sendEvent(viewport, enter)
        over = QDragMoveEvent(at, action, self._mime, LEFT, NONE)
        QApplication.sendEvent(viewport, over)
        return enter.isAccepted() and over.isAccepted()

    def drop(self, kind: NodeKind, at: QPoint) -> bool:
        """Drag something from the palette to a point and drop it."""
        self.drag_over(kind, at)
        action = Qt.DropAction.CopyAction
        event = QDropEvent(QPointF(at), action, self._mime, LEFT, NONE, QEvent.Type.Drop)
        QApplication.sendEvent(self.canvas.viewport(), event)
        return event.isAccepted()
