"""Lines of text: one that is cut to fit, one that appears when it has something to say."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QSizePolicy, QWidget

from designer.ui.telling import tell
from designer.ui.theme import in_text


def heading(text: str) -> QLabel:
    """The heading of a section."""
    label = QLabel(text)
    label.setProperty("role", "heading")
    return label


def enter(field: QWidget) -> None:
    """Put the cursor into a field, and select what is written there.

    The focus comes first: a reader to which a selection is told before says nothing of the field.
    """
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    if isinstance(field, QLineEdit):
        field.selectAll()


class ElidedLabel(QWidget):
    """One line of text, cut with … where it does not fit; the tooltip then has all of it."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, muted: bool = False
    ) -> None:
        super().__init__(parent)
        self._text = ""
        self._muted = muted
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    @property
    def text(self) -> str:
        """The whole text."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show ``text``; line breaks become blanks."""
        self._text = " ".join(text.split())
        self.setAccessibleName(self._text)
        self._tip()
        self.update()

    def sizeHint(self) -> QSize:
        """One line, and up to 200 pixels of usual text."""
        metrics = self.fontMetrics()
        return QSize(min(in_text(200), metrics.horizontalAdvance(self._text) + 2), metrics.height())

    def minimumSizeHint(self) -> QSize:
        """One line of almost nothing."""
        return QSize(16, self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may cut the text, or no longer."""
        super().resizeEvent(event)
        self._tip()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what fits."""
        painter = QPainter(self)
        palette = self.palette()
        role = palette.ColorRole.PlaceholderText if self._muted else palette.ColorRole.WindowText
        painter.setPen(palette.color(role))
        painter.drawText(
            self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._cut()
        )
        painter.end()

    def _cut(self) -> str:
        return self.fontMetrics().elidedText(
            self._text, Qt.TextElideMode.ElideRight, max(0, self.width())
        )

    def _tip(self) -> None:
        self.setToolTip(self._text if self._cut() != self._text else "")


class Message(QLabel):
    """A sentence that takes room only while there is one.

    ``role`` is ``"error"``, ``"warning"`` or ``"muted"``. ``is_told``: screen readers say it when
    it appears, since it answers what somebody just did.
    """

    def __init__(
        self, role: str = "error", parent: QWidget | None = None, *, is_told: bool = False
    ) -> None:
        super().__init__(parent)
        self._is_told = is_told
        self.setProperty("role", role)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.hide()

    def say(self, text: str, role: str = "") -> None:
        """Show ``text``, in another role when one is given; no text hides the line."""
        if role and role != self.property("role"):
            self.setProperty("role", role)
            self.style().unpolish(self)
            self.style().polish(self)
        if text != self.text():
            self.setText(text)
            if self._is_told:
                tell(self, text)
        self.setVisible(bool(text))
