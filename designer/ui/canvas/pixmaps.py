"""Pixmaps of painted cards: one per card, bounded in bytes, with a limit on the time per frame."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from math import ceil
from time import perf_counter

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPixmap

from designer.flow import NodeId
from designer.ui.canvas.cardlayout import WIDTH, CardLayout
from designer.ui.canvas.cardpaint import MARGIN, paint_badge, paint_card, paint_dot
from designer.ui.canvas.look import Look

MOST_BYTES = 64 * 1024 * 1024
BADGE_SIZE = (64, 16)
MOST_DOTS = 32
DOT_REACH = 6.0
"""Half the side of a dot's pixmap."""
SECONDS_AT_REST = 0.030
SECONDS_MOVING = 0.006


@dataclass(slots=True)
class CardPixmap:
    """A painted card, ``factor`` device pixels per pixel; its margin is included."""

    layout: CardLayout
    faded: bool
    factor: float
    pixmap: QPixmap
    bytes: int


class CardPixmaps:
    """The pixmaps of the cards seen last, each for the zoom it was last seen at.

    In a frame that has used its time, :meth:`get` gives an older pixmap (another zoom) or None, and
    ``late`` names the cards to paint again. ``MOST_BYTES`` bounds what is kept.
    """

    def __init__(self, look: Look) -> None:
        self.look = look
        self._kept: OrderedDict[NodeId, CardPixmap] = OrderedDict()
        self._bytes = 0
        self._badges: dict[tuple[int, str, float], QPixmap] = {}
        self._dots: dict[float, QPixmap] = {}
        self._deadline = 0.0
        self._ratio = 1.0
        self.late: set[NodeId] = set()
        self.is_patient = False
        """Take all the time it needs, for a picture."""

    def begin_frame(self, ratio: float) -> None:
        """A new frame, ``ratio`` device pixels per pixel of the screen: there is time again."""
        if ratio != self._ratio:
            self.clear()
            self._ratio = ratio
        seconds = SECONDS_MOVING if self.look.is_moving else SECONDS_AT_REST
        self._deadline = perf_counter() + seconds

    def clear(self) -> None:
        """Forget all, as the theme or the font changed."""
        self._kept.clear()
        self._dots.clear()
        self._badges.clear()
        self._bytes = 0

    def drop(self, node: NodeId) -> None:
        """Forget one card."""
        kept = self._kept.pop(node, None)
        if kept is not None:
            self._bytes -= kept.bytes

    @property
    def used_bytes(self) -> int:
        """The memory that the pixmaps take."""
        return self._bytes

    def get(
        self, node: NodeId, layout: CardLayout, faded: bool, factor: float
    ) -> CardPixmap | None:
        """The card's pixmap for ``factor`` device pixels per pixel; see the class for None."""
        kept = self._kept.get(node)
        if kept is not None and kept.faded == faded and _is_alike(kept, layout):
            if kept.factor == factor:
                self._kept.move_to_end(node)
                return kept
            if self.look.is_moving or self._is_late():
                self.late.add(node)
                return kept
        elif self._is_late():
            self.late.add(node)
            return None
        return self._render(node, layout, faded, factor)

    def _is_late(self) -> bool:
        return not self.is_patient and perf_counter() > self._deadline

    def _render(self, node: NodeId, layout: CardLayout, faded: bool, factor: float) -> CardPixmap:
        width = ceil((WIDTH + 2 * MARGIN) * factor)
        height = ceil((layout.height + 2 * MARGIN) * factor)
        pixmap = QPixmap(width, height)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.scale(factor, factor)
        painter.translate(QPointF(MARGIN, MARGIN))
        scale = factor / self._ratio
        paint_card(painter, layout, self.look, faded=faded, ratio=factor, scale=scale)
        painter.end()
        kept = CardPixmap(layout, faded, factor, pixmap, width * height * 4)
        self._keep(node, kept)
        return kept

    def dot(self, factor: float) -> QPixmap:
        """The filled port of a way out that leads somewhere, for a zoom.

        It is no part of a card's pixmap, so that a link costs no painting of its card.
        """
        dot = self._dots.get(factor)
        if dot is None:
            if len(self._dots) >= MOST_DOTS:
                self._dots.clear()
            size = ceil(2 * DOT_REACH * factor)
            dot = QPixmap(size, size)
            dot.fill(Qt.GlobalColor.transparent)
            painter = QPainter(dot)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(factor, factor)
            paint_dot(painter, QPointF(DOT_REACH, DOT_REACH), self.look)
            painter.end()
            self._dots[factor] = dot
        return dot

    def badge(self, count: int, severity: str, factor: float) -> QPixmap:
        """The number of findings, for a card's upper right corner; its own corner is the card's
        upper right one less ``BADGE_SIZE``."""
        key = (min(count, 100), severity, factor)
        badge = self._badges.get(key)
        if badge is None:
            if len(self._badges) >= MOST_DOTS:
                self._badges.clear()
            width, height = BADGE_SIZE
            badge = QPixmap(ceil(width * factor), ceil(2 * height * factor))
            badge.fill(Qt.GlobalColor.transparent)
            painter = QPainter(badge)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(factor, factor)
            painter.translate(width - WIDTH, height)
            paint_badge(painter, count, self.look.inks.severity[severity], self.look)
            painter.end()
            self._badges[key] = badge
        return badge

    def _keep(self, node: NodeId, kept: CardPixmap) -> None:
        self.drop(node)
        self._kept[node] = kept
        self._bytes += kept.bytes
        while self._bytes > MOST_BYTES and len(self._kept) > 1:
            _, oldest = self._kept.popitem(last=False)
            self._bytes -= oldest.bytes


def _is_alike(kept: CardPixmap, layout: CardLayout) -> bool:
    """Whether the pixmap shows this layout: links that came or went change dots only."""
    if kept.layout is layout:
        return True
    if not kept.layout.looks_like(layout):
        return False
    kept.layout = layout
    return True
