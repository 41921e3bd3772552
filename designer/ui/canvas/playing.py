"""The soft ring that runs along a link to the verb that plays next."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QGraphicsObject,
    QStyle,
    QStyleOptionGraphicsItem,
    QWidget,
)

from designer.ui.canvas.linkgeometry import LinkForm, LinkShape, way_point
from designer.ui.canvas.look import Look

MILLISECONDS = 350
_RADIUS = 9.0


class PlayingRing(QGraphicsObject):
    """Hidden at rest; :meth:`run` sends it along a link once."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shape: LinkShape | None = None
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setDuration(MILLISECONDS)
        self._animation.valueChanged.connect(self._on_value)
        self._animation.finished.connect(self.hide)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setZValue(15)
        self.hide()

    def run(self, shape: LinkShape | None, style: QStyle) -> None:
        """Run along ``shape``; not at all where animations are turned off, or along a stub."""
        self._animation.stop()
        self.hide()
        wanted = style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
        if shape is None or wanted == 0 or shape.form is LinkForm.STUB:
            return
        self._shape = shape
        self._on_value(0.0)
        self.show()
        self._animation.start()

    def stop(self) -> None:
        """Be hidden at once."""
        self._animation.stop()
        self.hide()

    def _on_value(self, value: float) -> None:
        if self._shape is not None:
            self.setPos(QPointF(*way_point(self._shape, value)))

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
