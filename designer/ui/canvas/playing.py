"""The soft ring that runs along a link to the verb that plays next."""

from __future__ import annotations

from PySide6.QtCore import QAbstractAnimation, QPointF, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from designer.ui.canvas.linkgeometry import LinkForm, LinkShape, way_point
from designer.ui.canvas.look import Look
from designer.ui.motion import Motion

MILLISECONDS = 350
_RADIUS = 9.0


class PlayingRing(QGraphicsItem):
    """A dot with a soft ring; hidden at rest."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setZValue(15)
        self.hide()

    def boundingRect(self) -> QRectF:
        return QRectF(-_RADIUS - 4, -_RADIUS - 4, 2 * _RADIUS + 8, 2 * _RADIUS + 8)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        inks = self._look.inks
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(inks.soft_ring)
        painter.setBrush(inks.accent)
        painter.drawEllipse(QPointF(0, 0), _RADIUS - 4, _RADIUS - 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


class Playing(QVariantAnimation):
    """Sends the ring along a link; its parent is the view, which both end with."""

    def __init__(self, ring: PlayingRing, motion: Motion, view: QWidget) -> None:
        super().__init__(view)
        self._ring = ring
        self._motion = motion
        self._shape: LinkShape | None = None
        self.setStartValue(0.0)
        self.setEndValue(1.0)
        self.setDuration(MILLISECONDS)

    def run(self, shape: LinkShape | None) -> None:
        """Run along ``shape``; not at all where motion is reduced, or along a stub."""
        self.end()
        if shape is None or self._motion.is_reduced or shape.form is LinkForm.STUB:
            return
        self._shape = shape
        self._ring.setPos(QPointF(shape.x1, shape.y1))
        self._ring.show()
        self.start()

    def end(self) -> None:
        """Be at rest at once."""
        self.stop()
        self._ring.hide()

    def updateCurrentValue(self, value: float) -> None:
        if self._shape is not None:
            self._ring.setPos(QPointF(*way_point(self._shape, value)))

    def updateState(
        self, newState: QAbstractAnimation.State, oldState: QAbstractAnimation.State
    ) -> None:
        if newState is QAbstractAnimation.State.Stopped:
            self._ring.hide()
        super().updateState(newState, oldState)
