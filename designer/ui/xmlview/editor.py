"""A text editor for XML: monospaced, coloured, with line numbers, marked lines and underlines."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip, QWidget

from designer.problem import Severity
from designer.ui.theme import Theme, monospaced
from designer.ui.xmlview.highlighter import XmlHighlighter
from designer.ui.xmlview.judging import Mark

Lines = tuple[int, int]
"""The first and the last line, from 0."""

ROLES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "muted"}
"""The role in the theme of each severity."""

STAYING = frozenset(
    {
        Qt.FocusReason.PopupFocusReason,
        Qt.FocusReason.MenuBarFocusReason,
        Qt.FocusReason.ActiveWindowFocusReason,
    }
)
"""Reasons for which the cursor goes that do not mean that the person is done."""


class XmlEditor(QPlainTextEdit):
    """Shows XML, and edits it.

    ``line_entered`` carries the line (from 0) that the person went to, ``jump_asked`` tells that
    they want to go where the text at the cursor leads (Ctrl+click). ``typed`` tells that the text
    was changed by the person; ``apply_asked``, ``revert_asked`` and ``left`` what is to become of
    it.
    """

    line_entered = Signal(int)
    jump_asked = Signal()
    typed = Signal()
    apply_asked = Signal()
    revert_asked = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._first_number = 1
        self._marked: tuple[Lines, ...] = ()
        self.setFont(monospaced())
        self._underlines: tuple[Mark, ...] = ()
        self._base = ""
        self._line = 0
        self._is_showing = False
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.highlighter = XmlHighlighter(self.document(), theme)
        self.numbers = _Numbers(self)
        self.blockCountChanged.connect(self._make_room)
        self.updateRequest.connect(self._on_update_request)
        self.textChanged.connect(self._on_text_changed)
        self.cursorPositionChanged.connect(self._on_cursor_moved)
        self._make_room()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of another theme."""
        self._theme = theme
        self.highlighter.set_theme(theme)
        self.viewport().update()

    @property
    def is_draft(self) -> bool:
        """Whether the text is another than the one that was shown."""
        return self.toPlainText() != self._base

    def show_xml(self, text: str, marked: tuple[Lines, ...], first_number: int = 1) -> None:
        """Show ``text`` with these lines marked; numbers begin at ``first_number``."""
        self._first_number = first_number
        self._is_showing = True
        self._base = text
        if text != self.toPlainText():
            place, line = self.verticalScrollBar().value(), self.textCursor().blockNumber()
            self.setPlainText(text)
            self._put_cursor(line)
            self.verticalScrollBar().setValue(place)
        if marked != self._marked:
            self._marked = marked
            self._reveal()
        self._line = self.textCursor().blockNumber()
        self._is_showing = False
        self.viewport().update()
        self._make_room()

    def revert(self) -> None:
        """Show the text again that was shown before it was edited."""
        self.show_xml(self._base, self._marked, self._first_number)

    def underline(self, marks: tuple[Mark, ...]) -> None:
        """Underline these places, each in the colour of how bad it is."""
        self._underlines = marks
        selections = []
        for mark in marks:
            one = QTextEdit.ExtraSelection()
            one.cursor = self._cursor_over(mark)  # type: ignore[attr-defined]
            style = QTextCharFormat()
            style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            style.setUnderlineColor(self._theme.color(ROLES[mark.severity]))
            one.format = style  # type: ignore[attr-defined]
            selections.append(one)
        self.setExtraSelections(selections)

    def go_to(self, line: int, column: int = 0) -> None:
        """Put the cursor there, in view."""
        self._put_cursor(line, column)
        self.ensureCursorVisible()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_cursor(self, line: int, column: int = 0) -> None:
        block = self.document().findBlockByNumber(min(line, self.blockCount() - 1))
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + min(column, block.length() - 1))
        self.setTextCursor(cursor)

    def _cursor_over(self, mark: Mark) -> QTextCursor:
        block = self.document().findBlockByNumber(mark.span.line)
        cursor = QTextCursor(block)
        most = max(0, block.length() - 1)
        cursor.setPosition(block.position() + min(mark.span.start, most))
        end = block.position() + min(mark.span.start + mark.span.length, most)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    @property
    def marked(self) -> tuple[Lines, ...]:
        """The lines that are marked."""
        return self._marked

    def event(self, event: QEvent) -> bool:
        """Take the keys that are meant for a draft, and say what is wrong under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            self._show_tip(event)
            return True
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            keys, document = QKeySequence.StandardKey, self.document()
            has_no_step = (event.matches(keys.Undo) and not document.isUndoAvailable()) or (
                event.matches(keys.Redo) and not document.isRedoAvailable()
            )
            if has_no_step:  # the window's history goes on
                event.ignore()
                return False
            if self.is_draft and (_is_apply(event) or event.key() == Qt.Key.Key_Escape):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Apply, revert, or type; a new line begins as far in as the one before."""
        if _is_apply(event):
            self.apply_asked.emit()
        elif event.key() == Qt.Key.Key_Escape and self.is_draft:
            self.revert_asked.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not self.isReadOnly():
            before = self.textCursor().block().text()[: self.textCursor().positionInBlock()]
            self.textCursor().insertText("\n" + before[: len(before) - len(before.lstrip())])
            self.ensureCursorVisible()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the person left; a menu or another window does not count."""
        super().focusOutEvent(event)
        if event.reason() not in STAYING:
            self.left.emit()

    def _on_text_changed(self) -> None:
        if not self._is_showing:
            self.typed.emit()

    def _on_cursor_moved(self) -> None:
        line = self.textCursor().blockNumber()
        if line != self._line:
            self._line = line
            if not self._is_showing and not self.is_draft and not self.textCursor().hasSelection():
                self.line_entered.emit(line)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click into the line where the cursor is tells of it too."""
        super().mouseReleaseEvent(event)
        is_left = event.button() is Qt.MouseButton.LeftButton
        if is_left and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.jump_asked.emit()
            return
        is_plain = is_left and not self.is_draft
        if is_plain and not self.textCursor().hasSelection():
            self.line_entered.emit(self.textCursor().blockNumber())

    def _show_tip(self, event: QHelpEvent) -> None:
        cursor = self.cursorForPosition(self.viewport().mapFrom(self, event.pos()))
        line, column = cursor.blockNumber(), cursor.positionInBlock()
        words = [
            mark.message
            for mark in self._underlines
            if mark.span.line == line
            and mark.span.start <= column <= mark.span.start + mark.span.length
        ]
        QToolTip.showText(event.globalPos(), "\n".join(words), self)

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
        """Bring the first marked line into view, unless the cursor is in one of them."""
        here = self.textCursor().blockNumber()
        if self._marked and not any(first <= here <= last for first, last in self._marked):
            block = self.document().findBlockByNumber(self._marked[0][0])
            if block.isValid():
                self.setTextCursor(QTextCursor(block))
        if self._marked:
            self.ensureCursorVisible()

    def sizeHint(self) -> QSize:
        """A few lines."""
        return QSize(300, 200)


def _is_apply(event: QKeyEvent) -> bool:
    is_return = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
    return is_return and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


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
