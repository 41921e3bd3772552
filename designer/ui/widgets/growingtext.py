"""A plain text edit that is as tall as its text."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from designer.ui.widgets.eventguards import defer_undo


class GrowingText(QPlainTextEdit):
    """Grows with its text from ``least`` to ``most`` lines, then scrolls.

    Tab leaves the field. ``finished`` tells that the cursor left.
    """

    finished = Signal()

    def __init__(self, least: int = 2, most: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._most = least, most
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        defer_undo(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def show_text(self, text: str) -> None:
        """Show ``text`` without moving the cursor more than the text forces it to."""
        if text == self.toPlainText():
            return
        place = self.textCursor().position()
        blocked = self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(blocked)
        cursor = self.textCursor()
        cursor.setPosition(min(place, len(text)))
        self.setTextCursor(cursor)

    def sizeHint(self) -> QSize:
        """The height that fits the text."""
        return QSize(160, self._height())

    def minimumSizeHint(self) -> QSize:
        """Narrow, as tall as the text."""
        return QSize(60, self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps differently."""
        super().resizeEvent(event)
        self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the cursor left."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.finished.emit()

    def _height(self) -> int:
        line = self.fontMetrics().lineSpacing()
        # The layout of a plain text document counts its height in lines.
        lines = max(self._least, min(self._most, round(self.document().size().height())))
        return lines * line + 2 * 2 + 8 + 2 * self.frameWidth()

    def _fit(self) -> None:
        lines = round(self.document().size().height())
        scrolls = lines > self._most
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if scrolls else policy.ScrollBarAlwaysOff
        )
        height = self._height()
        if height != self.height():
            self.setFixedHeight(height)
