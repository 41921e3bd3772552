"""What a gesture shows while it lasts: the rubber band, a wire being drawn, the place of a drop."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QLabel, QStyleOptionGraphicsItem, QWidget

from designer.ui.canvas.linkgeometry import reach_of
from designer.ui.canvas.look import Look
from designer.ui.canvas.uncovering import uncover
from designer.ui.theme import RADIUS, Theme

_PAD = 12.0


class FeedbackItem(QGraphicsItem):
    """Drawn above everything; empty at rest."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._band = QRectF()
        self._ghost = QRectF()
        self._wire: tuple[QPointF, QPointF] | None = None
        self._slice: list[QPointF] = []
        self._guides: tuple[QLineF, ...] = ()
        self._is_refused = False
        self._bounds = QRectF()
        self.setZValue(20)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def show_band(self, band: QRectF) -> None:
        """A rubber band."""
        self._band = band
        self._changed()

    def show_ghost(self, ghost: QRectF) -> None:
        """Where a card would be put."""
        self._ghost = ghost
        self._changed()

    def show_wire(self, start: QPointF, end: QPointF, *, refused: bool = False) -> None:
        """A wire from a port to the pointer."""
        self._wire = (start, end)
        self._is_refused = refused
        self._changed()

    def show_slice(self, spots: list[QPointF]) -> None:
        """The line of a cut through links."""
        self._slice = spots
        self._changed()

    def show_guides(self, lines: tuple[QLineF, ...]) -> None:
        """Lines that show what a dragged card lines up with."""
        if lines != self._guides:
            self._guides = lines
            self._changed()

    def clear(self) -> None:
        """Nothing any more."""
        self._band, self._ghost, self._wire, self._slice = QRectF(), QRectF(), None, []
        self._guides = ()
        self._changed()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is shown."""
        boxes = self._band.isNull() and self._ghost.isNull()
        return self._wire is None and boxes and not self._slice and not self._guides

    def _changed(self) -> None:
        uncover(self)
        self.prepareGeometryChange()
        bounds = self._band.united(self._ghost)
        if self._wire is not None:
            bounds = bounds.united(self._wire_path().boundingRect())
        if self._slice:
            bounds = bounds.united(QPolygonF(self._slice).boundingRect())
        for line in self._guides:
            bounds = bounds.united(QRectF(line.p1(), line.p2()).adjusted(-1, -1, 1, 1))
        self._bounds = bounds.adjusted(-_PAD, -_PAD, _PAD, _PAD)
        self.update()

    def _wire_path(self) -> QPainterPath:
        assert self._wire is not None
        start, end = self._wire
        reach = reach_of(start.x(), start.y(), end.x(), end.y())
        path = QPainterPath(start)
        path.cubicTo(start + QPointF(reach, 0), end - QPointF(reach, 0), end)
        return path

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        inks = self._look.inks
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        if not self._band.isNull():
            painter.setPen(inks.band_edge)
            painter.setBrush(inks.band_fill)
            painter.drawRect(self._band)
        if not self._ghost.isNull():
            painter.setPen(inks.ghost)
            painter.setBrush(inks.band_fill)
            painter.drawRoundedRect(self._ghost, RADIUS, RADIUS)
        if self._slice:
            painter.setPen(inks.slice)
            painter.drawPolyline(self._slice)
        if self._guides:
            painter.setPen(inks.ghost)
            painter.drawLines(list(self._guides))
        if self._wire is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(inks.wire_bad if self._is_refused else inks.wire_lit)
            painter.drawPath(self._wire_path())
            painter.setBrush(inks.error if self._is_refused else inks.accent)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(self._wire[1], 4.0, 4.0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


class Tip(QLabel):
    """A line of words beside the pointer: why a link may not be, or what a drop would do."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._canvas = parent
        self.setObjectName("canvasTip")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setWordWrap(True)
        self.setMaximumWidth(320)
        self.hide()

    def use_theme(self, theme: Theme) -> None:
        """Another theme."""
        self.setStyleSheet(
            f"#canvasTip {{ color: {theme.text}; background: {theme.card};"
            f" border: 1px solid {theme.border}; border-radius: {RADIUS}px; padding: 5px 8px; }}"
            f'#canvasTip[refused="true"] {{ border-color: {theme.error}; }}'
        )

    def show_words(self, words: str, at: QPoint, *, refused: bool = False) -> None:
        """Show ``words`` near a point of the canvas widget; nothing for no words."""
        if not words:
            self.hide()
            return
        if self.property("refused") != refused:
            self.setProperty("refused", refused)
            self.style().unpolish(self)
            self.style().polish(self)
        self.setText(words)
        width = min(320, self.fontMetrics().horizontalAdvance(words) + 24)
        lines = self.fontMetrics().boundingRect(
            QRect(0, 0, width - 22, 1000), Qt.TextFlag.TextWordWrap, words
        )
        self.setFixedSize(width, lines.height() + 14)
        room = self._canvas.rect().adjusted(4, 4, -4, -4)
        x = min(at.x() + 16, room.right() - self.width())
        y = at.y() + 18
        if y + self.height() > room.bottom():
            y = at.y() - self.height() - 8
        self.move(max(x, room.left()), max(y, room.top()))
        self.show()
        self.raise_()
