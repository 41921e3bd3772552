"""A list of rows that people put in order: by a grip with the mouse, by Alt+Up and Alt+Down."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from designer.text import tr
from designer.ui.icons import pixmap

GRIP_WIDTH = 14


class RowList(QWidget):
    """Rows below each other, each with a grip.

    The list only asks: ``moved(from, to)`` tells what the person wants, and whoever owns the rows
    puts them in order with :meth:`set_rows`. ``current_changed`` tells which row has the cursor.
    """

    moved = Signal(int, int)
    current_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frames: list[_Frame] = []
        self._current: _Frame | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self._mark = QFrame(self)
        self._mark.setFixedHeight(2)
        self._mark.hide()
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]

    @property
    def rows(self) -> list[QWidget]:
        """The rows from top to bottom."""
        return [frame.row for frame in self._frames]

    @property
    def current(self) -> int:
        """The row that has or last had the cursor; -1 when there is none."""
        return self._frames.index(self._current) if self._current in self._frames else -1

    def set_rows(self, rows: Sequence[QWidget]) -> None:
        """Show exactly these rows in this order; rows that stay keep their state and the cursor."""
        known = {frame.row: frame for frame in self._frames}
        wanted = [known.get(row) or _Frame(row, self) for row in rows]
        for frame in self._frames:
            if frame not in wanted:
                self._layout.removeWidget(frame)
                frame.hide()
                frame.deleteLater()
        for place, frame in enumerate(wanted):
            if self._layout.indexOf(frame) != place:  # never itemAt: its wrapper outlives the item
                self._layout.insertWidget(place, frame)
                frame.show()
        self._frames = wanted

    def move_current(self, step: int) -> None:
        """Ask for the current row to move by ``step`` rows."""
        start = self.current
        if start >= 0 and 0 <= start + step < len(self._frames):
            self.moved.emit(start, start + step)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Up and Alt+Down move the row with the cursor."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_current(step)
            event.accept()
        else:
            super().keyPressEvent(event)

    def drag_to(self, place: QPoint) -> None:
        """Show where a row dragged to ``place`` would go."""
        gap = self._gap_at(place.y())
        edge = self._frames[gap].y() - 2 if gap < len(self._frames) else self.height() - 2
        accent = self.palette().color(QPalette.ColorRole.Highlight).name()
        self._mark.setStyleSheet(f"background: {accent};")
        self._mark.setGeometry(0, max(0, edge), self.width(), 2)
        self._mark.show()
        self._mark.raise_()

    def drop(self, frame: QWidget, place: QPoint) -> None:
        """The drag of ``frame`` ended at ``place``."""
        self.cancel_drag()
        start = self._frames.index(frame)  # type: ignore[arg-type]
        gap = self._gap_at(place.y())
        end = gap if gap <= start else gap - 1
        if end != start:
            self.moved.emit(start, end)

    def cancel_drag(self) -> None:
        """No row is dragged any more."""
        self._mark.hide()

    def _gap_at(self, y: int) -> int:
        """The gap between rows nearest to ``y``; 0 is above the first."""
        return sum(1 for frame in self._frames if y > frame.y() + frame.height() / 2)

    def _on_focus_changed(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is None or not self.isAncestorOf(now):
            return
        found = next((frame for frame in self._frames if frame.isAncestorOf(now)), None)
        if found is not None and found is not self._current:
            self._current = found
            self.current_changed.emit(self.current)


class _Frame(QWidget):
    """One row with its grip."""

    def __init__(self, row: QWidget, rows: RowList) -> None:
        super().__init__(rows)
        self.row = row
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(_Grip(self, rows), 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(row, 1)


class _Grip(QWidget):
    """The dots by which a row is dragged; Escape gives up."""

    def __init__(self, frame: _Frame, rows: RowList) -> None:
        super().__init__(frame)
        self._frame, self._rows = frame, rows
        self._dragging = False
        self.setObjectName("row-grip")
        self.setFixedSize(GRIP_WIDTH, 26)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(tr("Drag to change the order (Alt+Up, Alt+Down)"))
        self.setAccessibleName(tr("Drag to change the order"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dots."""
        color: QColor = self.palette().color(QPalette.ColorRole.PlaceholderText)
        painter = QPainter(self)
        dots = pixmap("grip-vertical", color.name(), 14, self.devicePixelRatioF())
        painter.drawPixmap(0, (self.height() - 14) // 2, dots)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the row."""
        self._dragging = event.button() is Qt.MouseButton.LeftButton

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where it would go."""
        if self._dragging:
            self._rows.drag_to(self._place(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if self._dragging:
            self._dragging = False
            self._rows.drop(self._frame, self._place(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives up."""
        if self._dragging and event.key() == Qt.Key.Key_Escape:
            self._dragging = False
            self._rows.cancel_drag()
        else:
            super().keyPressEvent(event)

    def _place(self, event: QMouseEvent) -> QPoint:
        return self.mapTo(self._rows, event.position().toPoint())
