"""The quiet grid of dots behind the cards."""

from __future__ import annotations

from functools import lru_cache
from math import ceil, floor

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from designer.ui.canvas.look import Look

SPACING = 24
LEAST_SCALE = 0.5
_BLOCK = 8
"""Dots are drawn in blocks of so many columns and rows, each made once."""
_TILE = 384
"""A tile is about so wide and high: long rows of pixels are copied faster than short ones."""


def paint_background(painter: QPainter, rect: QRectF, look: Look) -> None:
    """Fill ``rect`` (on the canvas) and dot it, when seen near enough."""
    scale = painter.worldTransform().m11()
    spacing = SPACING * scale
    if scale < LEAST_SCALE:
        painter.fillRect(rect, look.inks.canvas)
        return
    if spacing == round(spacing) and painter.device().devicePixelRatioF() == 1:
        _paint_tiles(painter, rect, look, round(spacing))
        return
    painter.fillRect(rect, look.inks.canvas)
    painter.setPen(QPen(look.inks.grid, 2.0 / scale if scale < 1 else 2.0))
    left, top = floor(rect.left() / SPACING) * SPACING, floor(rect.top() / SPACING) * SPACING
    columns = ceil((rect.right() - left) / SPACING) + 1
    rows = ceil((rect.bottom() - top) / SPACING) + 1
    painter.translate(left, top)
    painter.drawPoints(_dots(_rounded(columns), _rounded(rows)))
    painter.translate(-left, -top)


def _paint_tiles(painter: QPainter, rect: QRectF, look: Look, side: int) -> None:
    """The same where the dots are whole pixels apart: a tile with some dots, many times."""
    transform = painter.worldTransform()
    tile = _tile(side, look.inks.canvas.rgba(), look.inks.grid.rgba())
    room = transform.mapRect(rect).toAlignedRect()
    corner = transform.map(QPointF(-SPACING / 2, -SPACING / 2))
    shift = QPointF((room.x() - round(corner.x())) % side, (room.y() - round(corner.y())) % side)
    painter.resetTransform()
    painter.drawTiledPixmap(QRectF(room), tile, shift)
    painter.setWorldTransform(transform)


@lru_cache(maxsize=8)
def _tile(side: int, canvas: int, grid: int) -> QPixmap:
    count = max(1, _TILE // side)
    tile = QPixmap(side * count, side * count)
    tile.fill(QColor.fromRgba(canvas))
    painter = QPainter(tile)
    painter.setPen(QPen(QColor.fromRgba(grid), max(2.0, 2.0 * side / SPACING)))
    places = [(n + 0.5) * side for n in range(count)]
    painter.drawPoints([QPointF(x, y) for x in places for y in places])
    painter.end()
    return tile


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
