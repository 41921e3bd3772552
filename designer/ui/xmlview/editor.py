"""A text view for XML: monospaced, coloured, with line numbers and marked lines."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from designer.ui.theme import Theme, monospaced
from designer.ui.xmlview.highlighter import XmlHighlighter

Lines = tuple[int, int]
"""The first and the last line, from 0."""


class XmlEditor(QPlainTextEdit):
    """Shows XML. ``line_clicked`` carries the line (from 0) that was clicked."""

    line_clicked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._first_number = 1
        self._marked: tuple[Lines, ...] = ()
        self.setFont(monospaced())
        self.setReadOnly(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.highlighter = XmlHighlighter(self.document(), theme)
        self.numbers = _Numbers(self)
        self.blockCountChanged.connect(self._make_room)
        self.updateRequest.connect(self._on_update_request)
        self._make_room()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of another theme."""
        self._theme = theme
        self.highlighter.set_theme(theme)
        self.viewport().update()

    def show_xml(self, text: str, marked: tuple[Lines, ...], first_number: int = 1) -> None:
        """Show ``text`` with these lines marked; numbers begin at ``first_number``."""
        self._first_number = first_number
        if text != self.toPlainText():
            place = self.verticalScrollBar().value()
            self.setPlainText(text)
            self.verticalScrollBar().setValue(place)
        if marked != self._marked:
            self._marked = marked
            self._reveal()
        self.viewport().update()
        self._make_room()

    @property
    def marked(self) -> tuple[Lines, ...]:
        """The lines that are marked."""
        return self._marked

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell which line was clicked, unless text was selected."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            cursor = self.cursorForPosition(event.position().toPoint())
            self.line_clicked.emit(cursor.blockNumber())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the numbers at the left edge."""
        super().resizeEvent(event)
        inside = self.contentsRect()
        self.numbers.setGeometry(
            QRect(inside.left(), inside.top(), self.numbers_width, inside.height())
        )

    @property
    def numbers_width(self) -> int:
        """How wide the numbers are, in pixels."""
        last = self._first_number + self.blockCount() - 1
        return self.fontMetrics().horizontalAdvance("9") * max(2, len(str(last))) + 16

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the marked lines from edge to edge, then the text on them."""
        painter = QPainter(self.viewport())
        color = self._theme.color("accent_soft")
        for first, last in self._marked:
            top, bottom = self._line_rect(first).top(), self._line_rect(last).bottom()
            painter.fillRect(QRectF(0, top, self.viewport().width(), bottom - top), color)
        painter.end()
        super().paintEvent(event)

    def _line_rect(self, number: int) -> QRectF:
        """Where the line (from 0) is in the viewport."""
        block = self.document().findBlockByNumber(number)
        return self.blockBoundingGeometry(block).translated(self.contentOffset())

    def paint_numbers(self, event: QPaintEvent) -> None:
        """Draw the numbers of the lines in sight."""
        painter = QPainter(self.numbers)
        painter.fillRect(event.rect(), self._theme.color("window"))
        painter.setPen(self._theme.color("muted"))
        painter.setFont(self.font())
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= event.rect().bottom():
            height = self.blockBoundingRect(block).height()
            if block.isVisible():
                place = QRect(0, round(top), self.numbers.width() - 8, round(height))
                number = str(block.blockNumber() + self._first_number)
                painter.drawText(place, Qt.AlignmentFlag.AlignRight, number)
            top += height
            block = block.next()
        painter.end()

    def _make_room(self) -> None:
        self.setViewportMargins(self.numbers_width, 0, 0, 0)
        self.numbers.update()

    def _on_update_request(self, area: QRect, by: int) -> None:
        if by:
            self.numbers.scroll(0, by)
        else:
            self.numbers.update(0, area.y(), self.numbers.width(), area.height())

    def _reveal(self) -> None:
        """Scroll the first marked line into view without moving a selection."""
        if self._marked:
            block = self.document().findBlockByNumber(self._marked[0][0])
            if block.isValid():
                self.setTextCursor(QTextCursor(block))
                self.ensureCursorVisible()

    def sizeHint(self) -> QSize:
        """A few lines."""
        return QSize(300, 200)


class _Numbers(QWidget):
    """The line numbers beside the text."""

    def __init__(self, editor: XmlEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self.setBackgroundRole(QPalette.ColorRole.Window)

    def sizeHint(self) -> QSize:
        """As wide as the longest number."""
        return QSize(self._editor.numbers_width, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Let the editor draw: it knows the lines."""
        self._editor.paint_numbers(event)
