"""A scroll area that keeps what somebody types in sight."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

MARGIN = 12
"""What is seen above and below the line with the cursor at least, in pixels."""


class CursorFollower(QObject):
    """Holds the field with the cursor where it is while things above or below it come and go.

    Where it cannot stay, at least the line with the cursor does. Whoever scrolls away from the
    cursor is left there until the next key.
    """

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._field: QWidget | None = None
        self._line = QRect()
        self._place = 0
        self._is_seen = False
        bar = area.verticalScrollBar()
        bar.rangeChanged.connect(self._on_range_changed)
        bar.valueChanged.connect(self._look)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus_changed)
        app.inputMethod().cursorRectangleChanged.connect(self._on_cursor_moved)

    def let_go(self) -> None:
        """Follow nothing until the cursor moves: something else is shown now."""
        self._field = None

    def _on_focus_changed(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is None or not self._holds(now):
            self.let_go()
            return
        self._area.ensureWidgetVisible(now, 0, MARGIN)
        self._follow(now)

    def _on_cursor_moved(self) -> None:
        field = QApplication.focusWidget()
        if field is None or not self._holds(field):
            return
        if field is not self._field or _line_in(field) != self._line:
            self._follow(field)

    def _follow(self, field: QWidget) -> None:
        """Bring the line with the cursor into sight."""
        self._field, self._line = field, _line_in(field)
        page = self._area.widget()
        assert page is not None
        line = QRect(field.mapTo(page, self._line.topLeft()), self._line.size())
        margin = line.height() // 2 + MARGIN
        self._area.ensureVisible(line.center().x(), line.center().y(), 0, margin)
        self._look()

    def _look(self) -> None:
        """Remember where the field is seen."""
        if self._field is None or self._field is not QApplication.focusWidget():
            return
        view = self._area.viewport()
        self._place = self._field.mapTo(view, QPoint()).y()
        line = QRect(self._field.mapTo(view, self._line.topLeft()), self._line.size())
        self._is_seen = view.rect().top() <= line.top() and line.bottom() <= view.rect().bottom()

    def _on_range_changed(self) -> None:
        """The page, or the room for it, has another height."""
        field = self._field
        if field is None or field is not QApplication.focusWidget() or not self._is_seen:
            return
        moved = field.mapTo(self._area.viewport(), QPoint()).y() - self._place
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.value() + moved)
        self._follow(field)

    def _holds(self, widget: QWidget) -> bool:
        page = self._area.widget()
        return page is not None and page.isAncestorOf(widget)


def _line_in(field: QWidget) -> QRect:
    """The line with the cursor, in the field's own coordinates."""
    line = field.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    if isinstance(line, QRectF):
        return line.toAlignedRect()
    return line if isinstance(line, QRect) else field.rect()
