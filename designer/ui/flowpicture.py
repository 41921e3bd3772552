"""A small picture of a flow, painted as the canvas paints it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from designer.flow import Project
from designer.ui.canvas.look import Look
from designer.ui.canvas.scene import FlowScene
from designer.ui.theme import Theme

MARGIN = 24
"""Around the flow, in its own units."""
LARGEST = 0.8
"""No flow is shown larger than on the canvas."""
MOST_NODES = 3000
"""Larger flows get no picture: it would take too long, and show nothing."""


def flow_picture(project: Project, size: QSize, theme: Theme, ratio: float) -> QPixmap:
    """The whole flow in ``size`` (in pixels of the window; ``ratio`` is the screen's).

    The canvas without cards for a flow that has none, or too many.
    """
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(theme.color("canvas"))
    if not 0 < len(project.positions) <= MOST_NODES:
        return picture
    scene = FlowScene(project, Look(theme, QApplication.font()))
    scene.complete()
    scene.pixmaps.is_patient = True
    source = scene.content_rect().adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
    scale = min(size.width() / source.width(), size.height() / source.height(), LARGEST)
    target = QRectF(0, 0, source.width() * scale, source.height() * scale)
    target.moveCenter(QRectF(0, 0, size.width(), size.height()).center())
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    scene.render(painter, target, source, Qt.AspectRatioMode.KeepAspectRatio)
    painter.end()
    scene.deleteLater()
    return picture
