"""The timeline as a picture that can be scrubbed, by mouse and by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from designer.text import tr
from designer.ui.preview.callwords import clock_words
from designer.ui.preview.timeline import CallTimeline, lane_words, span_words
from designer.ui.theme import SPACE, ThemeSwitch, in_text

if TYPE_CHECKING:
    from designer.simulator import Span

LANE_HEIGHT = 19
RULER_HEIGHT = 20
LABEL_WIDTH = 72
MOST_PIXELS_A_SECOND = 240.0
POINT = 8
SPAN_ALPHA = 38
"""Of 255: how much of its colour a span is filled with; words stand on it."""
STEPS = (0.5, 1, 2, 5, 10, 30, 60, 120, 300, 600, 1800, 3600)
COLORS = {
    "legs": "connect",
    "verbs": "link",
    "line": "talk",
    "callee": "connect",
    "input": "listen",
    "requests": "web",
    "notes": "muted",
}
KINDS = {
    "media": "media",
    "callback": "messaging",
    "play": "media",
    "listening": "listen",
    "waiting": "muted",
    "pause": "muted",
    "warning": "warning",
}
"""What has another colour than its lane."""


class TimelineView(QAbstractScrollArea):
    """``chosen`` tells of the span that the person goes to (its index)."""

    chosen = Signal(int)

    def __init__(self, themes: ThemeSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline_view")
        self.setAccessibleName(tr("Timeline of the call"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.viewport().setMouseTracking(True)
        self._themes = themes
        self._timeline = CallTimeline()
        self._zoom = 1.0
        self._lane, self._ruler = in_text(LANE_HEIGHT), in_text(RULER_HEIGHT)
        self._label_width = in_text(LABEL_WIDTH)
        self.current = -1
        themes.changed.connect(self.viewport().update)

    def show_timeline(self, timeline: CallTimeline) -> None:
        """Show another call, or the same one further on."""
        if timeline is not self._timeline:
            self._timeline, self.current, self._zoom = timeline, -1, 1.0
        self._range()
        self.viewport().update()

    def go(self, index: int) -> None:
        """Choose a span, and tell of it."""
        if not 0 <= index < len(self._timeline.spans):
            return
        self.current = index
        self._reveal(self._timeline.spans[index])
        self.viewport().update()
        self.chosen.emit(index)

    def words(self, index: int) -> str:
        """What a span is, in one line; empty for none."""
        if not 0 <= index < len(self._timeline.spans):
            return ""
        span = self._timeline.spans[index]
        return span_words(span, self._timeline.end_of(span))

    def step(self, by: int) -> None:
        """Go on or back by so many spans, in order of time."""
        last = len(self._timeline.spans) - 1
        if last < 0:
            return
        if self.current < 0:
            self.go(0 if by > 0 else last)
        else:
            self.go(max(0, min(last, self.current + by)))

    # where things are

    @property
    def scale(self) -> float:
        """Pixels a second."""
        room = max(50.0, self.viewport().width() - self._label_width - 2 * SPACE)
        fit = room / max(1.0, self._timeline.end)
        return min(max(fit, MOST_PIXELS_A_SECOND / 4), fit * self._zoom)

    def x_of(self, time: float) -> float:
        """Where a second of the call is in the viewport."""
        return self._label_width + SPACE + time * self.scale - self.horizontalScrollBar().value()

    def rect_of(self, span: Span) -> QRectF:
        """Where a span is drawn in the viewport."""
        row = self._timeline.lanes.index(span.lane)
        top = self._ruler + row * self._lane - self.verticalScrollBar().value()
        left = self.x_of(span.start)
        seconds = self._timeline.end_of(span) - span.start
        if seconds <= 0:
            return QRectF(left - POINT / 2, top + (self._lane - POINT) / 2, POINT, POINT)
        inset = min(6, 2 * span.depth)
        height = self._lane - 3 - 2 * inset
        return QRectF(left, top + 1 + inset, max(2.0, seconds * self.scale), height)

    def span_at(self, point: QPointF) -> int:
        """The span at a place of the viewport, points before stretches; -1 for none."""
        found = -1
        for index, span in enumerate(self._timeline.spans):
            rect = self.rect_of(span)
            if rect.adjusted(-2, -2, 2, 2).contains(point):
                if rect.width() <= POINT:
                    return index
                found = index
        return found

    # mouse and keyboard

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._scrub(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._scrub(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._timeline.spans) - 1
        match event.key():
            case Qt.Key.Key_Right | Qt.Key.Key_Down:
                self.step(1)
            case Qt.Key.Key_Left | Qt.Key.Key_Up:
                self.step(-1)
            case Qt.Key.Key_Home:
                self.go(0)
            case Qt.Key.Key_End:
                self.go(last)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self._set_zoom(self._zoom * 1.5)
            case Qt.Key.Key_Minus:
                self._set_zoom(self._zoom / 1.5)
            case _:
                super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._set_zoom(self._zoom * (1.25 if event.angleDelta().y() > 0 else 0.8))
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            index = self.span_at(event.pos().toPointF())
            words = self.words(index)
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        return super().viewportEvent(event)

    def _scrub(self, point: QPointF) -> None:
        index = self.span_at(point)
        if index < 0:
            time = (point.x() - self.x_of(0.0)) / self.scale
            index = self._timeline.at(max(0.0, time))
        if index != self.current:
            self.go(index)

    def _set_zoom(self, zoom: float) -> None:
        middle = self._timeline.spans[self.current].start if self.current >= 0 else 0.0
        self._zoom = max(1.0, min(200.0, zoom))
        self._range()
        room = self.viewport().width() - self._label_width
        self.horizontalScrollBar().setValue(round(middle * self.scale - room / 2))
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._range()

    def _range(self) -> None:
        width = self._label_width + 2 * SPACE + self._timeline.end * self.scale
        across = self.horizontalScrollBar()
        across.setPageStep(self.viewport().width())
        across.setRange(0, max(0, round(width - self.viewport().width())))
        height = self._ruler + self._lane * len(self._timeline.lanes)
        down = self.verticalScrollBar()
        down.setPageStep(self.viewport().height())
        down.setRange(0, max(0, height - self.viewport().height()))

    def _reveal(self, span: Span) -> None:
        rect = self.rect_of(span)
        bar = self.horizontalScrollBar()
        if rect.left() < self._label_width:
            bar.setValue(bar.value() - round(self._label_width + 2 * SPACE - rect.left()))
        elif rect.left() > self.viewport().width() - 2 * SPACE:
            bar.setValue(bar.value() + round(rect.left() - self.viewport().width() / 2))

    # drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        theme = self._themes.theme
        painter.fillRect(event.rect(), theme.color("field"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ruler(painter)
        for index, span in enumerate(self._timeline.spans):
            rect = self.rect_of(span)
            if rect.right() >= self._label_width and rect.left() <= self.viewport().width():
                self._draw_span(painter, span, rect, index == self.current)
        self._draw_cursor(painter)
        self._draw_labels(painter)
        painter.end()

    def _draw_ruler(self, painter: QPainter) -> None:
        theme = self._themes.theme
        step = next((one for one in STEPS if one * self.scale >= 56), STEPS[-1])
        first = max(0, int(self.horizontalScrollBar().value() / self.scale / step))
        last = int(self._timeline.end / step) + 1
        height = self.viewport().height()
        for number in range(first, last + 1):
            x = self.x_of(number * step)
            if x > self.viewport().width():
                break
            painter.setPen(theme.color("grid"))
            painter.drawLine(QPointF(x, self._ruler - 4), QPointF(x, height))
            painter.setPen(theme.color("muted"))
            words = clock_words(number * step) if step >= 1 else f"{number * step:.1f} s"
            painter.drawText(QPointF(x + 3, self._ruler - 6), words)

    def _draw_span(self, painter: QPainter, span: Span, rect: QRectF, chosen: bool) -> None:
        theme = self._themes.theme
        color = theme.color("error" if span.is_bad else _role(span))
        pen = QPen(theme.color("accent"), 2) if chosen else QPen(color, 1)
        painter.setPen(pen)
        if rect.width() <= POINT and self._timeline.end_of(span) <= span.start:
            is_kept = span.lane == "requests" and tr("kept copy") in span.detail
            painter.setBrush(theme.color("field") if is_kept else color)
            painter.drawEllipse(rect)
            return
        fill = QColor(color)
        fill.setAlpha(SPAN_ALPHA)
        painter.setBrush(fill)
        painter.drawRoundedRect(rect, 3, 3)
        if rect.width() > 24:
            painter.setPen(theme.color("text"))
            inner = rect.adjusted(5, 0, -3, 0)
            inner.setLeft(max(inner.left(), self._label_width + 5.0))
            words = QFontMetrics(painter.font()).elidedText(
                span.label, Qt.TextElideMode.ElideRight, int(inner.width())
            )
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, words)

    def _draw_cursor(self, painter: QPainter) -> None:
        if 0 <= self.current < len(self._timeline.spans):
            x = self.x_of(self._timeline.spans[self.current].start)
            painter.setPen(QPen(self._themes.theme.color("accent"), 1))
            painter.drawLine(QPointF(x, 2), QPointF(x, self.viewport().height()))

    def _draw_labels(self, painter: QPainter) -> None:
        theme = self._themes.theme
        height = self.viewport().height()
        painter.fillRect(QRect(0, 0, self._label_width, height), theme.color("window"))
        painter.setPen(theme.color("muted"))
        down = self.verticalScrollBar().value()
        for row, lane in enumerate(self._timeline.lanes):
            top = self._ruler + row * self._lane - down
            area = QRect(SPACE, top, self._label_width - SPACE, self._lane)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, lane_words(lane))


def _role(span: Span) -> str:
    """The colour's role: by what it is, else by its lane."""
    return KINDS.get(span.kind) or COLORS[span.lane]
