"""The quiet grid of dots behind the cards."""

from __future__ import annotations

from functools import lru_cache
from math import ceil, floor

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen, QPolygonF

from designer.ui.canvas.look import Look

SPACING = 24
LEAST_SCALE = 0.5
_BLOCK = 8
"""Dots are drawn in blocks of so many columns and rows, each made once."""


def paint_background(painter: QPainter, rect: QRectF, look: Look) -> None:
    """Fill ``rect`` (on the canvas) and dot it, when seen near enough."""
    painter.fillRect(rect, look.inks.canvas)
    scale = painter.worldTransform().m11()
    if scale < LEAST_SCALE:
        return
    painter.setPen(QPen(look.inks.grid, 2.0 / scale if scale < 1 else 2.0))
    left, top = floor(rect.left() / SPACING) * SPACING, floor(rect.top() / SPACING) * SPACING
    columns = ceil((rect.right() - left) / SPACING) + 1
    rows = ceil((rect.bottom() - top) / SPACING) + 1
    painter.translate(left, top)
    painter.drawPoints(_dots(_rounded(columns), _rounded(rows)))
    painter.translate(-left, -top)


def _rounded(count: int) -> int:
    """``count``, rounded up so that few different blocks are ever made."""
    return ceil(count / _BLOCK) * _BLOCK if count > 2 else count


@lru_cache(maxsize=64)
def _dots(columns: int, rows: int) -> QPolygonF:
    return QPolygonF(
        [
            QPointF(column * SPACING, row * SPACING)
            for column in range(columns)
            for row in range(rows)
        ]
    )
