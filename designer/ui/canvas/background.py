"""The quiet grid of dots behind the cards."""

from __future__ import annotations

from math import floor

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from designer.ui.canvas.look import Look

SPACING = 24
LEAST_SCALE = 0.5


def paint_background(painter: QPainter, rect: QRectF, look: Look) -> None:
    """Fill ``rect`` (on the canvas) and dot it, when seen near enough."""
    painter.fillRect(rect, look.inks.canvas)
    scale = painter.worldTransform().m11()
    if scale < LEAST_SCALE:
        return
    painter.setPen(QPen(look.inks.grid, 2.0 / scale if scale < 1 else 2.0))
    left, top = floor(rect.left() / SPACING) * SPACING, floor(rect.top() / SPACING) * SPACING
    columns, rows = int(rect.width() / SPACING) + 2, int(rect.height() / SPACING) + 2
    painter.drawPoints(
        [
            QPointF(left + column * SPACING, top + row * SPACING)
            for column in range(columns)
            for row in range(rows)
        ]
    )
