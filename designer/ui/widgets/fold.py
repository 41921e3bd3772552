"""A section that folds away; what is inside is built when it is opened first."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from designer.ui.icons import icon
from designer.ui.widgets.wordbutton import WordButton


class Fold(QWidget):
    """A line with a triangle and, below it when open, a body.

    ``build`` makes the body when it is first needed. ``opened`` tells of opening and closing.
    """

    opened = Signal(bool)

    def __init__(
        self, title: str, build: Callable[[], QWidget], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._build = build
        self._body: QWidget | None = None
        self._open = False
        self.button = WordButton()
        self.button.setText(title)
        self.button.setAutoRaise(True)
        self.button.setIconSize(QSize(16, 16))
        self.button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(lambda: self.set_open(not self._open))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self._draw()

    @property
    def is_open(self) -> bool:
        """Whether the body shows."""
        return self._open

    @property
    def body(self) -> QWidget | None:
        """The body, once it was built."""
        return self._body

    def set_title(self, title: str) -> None:
        """Other words on the line."""
        if title != self.button.text():
            self.button.setText(title)

    def set_open(self, is_open: bool) -> None:
        """Open or close it."""
        if is_open == self._open:
            return
        self._open = is_open
        self._show_body()
        self._draw()
        self.opened.emit(is_open)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the triangle again when the theme changed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._draw()

    def _show_body(self) -> None:
        if self._open and self._body is None:
            self._body = self._build()
            self._layout.addWidget(self._body)
        if self._body is not None:
            self._body.setVisible(self._open)

    def _draw(self) -> None:
        color = self.palette().color(QPalette.ColorRole.PlaceholderText).name()
        name = "chevron-down" if self._open else "chevron-right"
        self.button.setIcon(icon(name, color))
