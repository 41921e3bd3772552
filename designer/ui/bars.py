"""Inline messages above the canvas: a line, what can be done about it, and a cross."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from designer.text import tr
from designer.ui.icons import pixmap
from designer.ui.telling import tell
from designer.ui.theme import SPACE, ThemeSwitch, in_text
from designer.ui.widgets.flowrow import FlowRow
from designer.ui.widgets.iconbutton import IconButton

ICONS = {"error": "circle-alert", "warning": "triangle-alert", "info": "info", "success": "check"}
COLORS = {"error": "error", "warning": "warning", "info": "accent", "success": "success"}

WORDS = 180
"""The least room for the words, in pixels; buttons that leave less stand below them."""

Choice = tuple[str, str, Callable[[], None]]
"""What a button is called in the program, what stands on it, and what it does."""


class Bars(QWidget):
    """A stack of bars, each with a name of its own; a new one of the same name replaces the old."""

    def __init__(self, themes: ThemeSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._bars: dict[str, Bar] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self.hide()

    def say(self, name: str, role: str, words: str, choices: Sequence[Choice] = ()) -> None:
        """Show ``words``; ``role`` is error, warning, info or success."""
        self.drop(name)
        bar = Bar(role, words, self._themes)
        bar.setObjectName(f"bar_{name}")
        for choice in choices:
            bar.offer(choice, lambda: self.drop(name))
        bar.close_button.clicked.connect(lambda: self.drop(name))
        self._bars[name] = bar
        self._layout.addWidget(bar)
        self.show()
        tell(self, words)

    def drop(self, name: str) -> None:
        """Take a bar away; nothing happens when there is none of that name."""
        bar = self._bars.pop(name, None)
        if bar is not None:
            self._layout.removeWidget(bar)
            bar.hide()
            bar.deleteLater()
        self.setVisible(bool(self._bars))

    def text(self, name: str) -> str:
        """What a bar says; empty when there is none of that name."""
        bar = self._bars.get(name)
        return bar.words.text() if bar is not None else ""


class Bar(QFrame):
    """One line with buttons."""

    def __init__(self, role: str, words: str, themes: ThemeSwitch) -> None:
        super().__init__()
        self._role = role
        self._themes = themes
        self.setProperty("role", "bar")
        self._mark = QLabel()
        self.words = QLabel(words)
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.close_button = IconButton("x", tr("Close this message"))
        self.words.setMinimumWidth(in_text(WORDS))
        said = QWidget()
        self._row = FlowRow(said, gap=SPACE)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.words)
        self._row.stretch(self.words)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * SPACE, SPACE // 2, SPACE, SPACE // 2)
        row.setSpacing(SPACE)
        row.addWidget(self._mark)
        row.addWidget(said, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.close_button)
        themes.changed.connect(self._draw)
        self._draw()

    def offer(self, choice: Choice, then: Callable[[], None]) -> None:
        """Add a button; the bar goes (``then``) once it is taken."""
        name, title, callback = choice
        button = QPushButton(title)
        button.setObjectName(f"bar_{name}")
        button.clicked.connect(then)
        button.clicked.connect(callback)
        self._row.addWidget(button)

    def _draw(self) -> None:
        color = self._themes.theme.color(COLORS[self._role]).name()
        self._mark.setPixmap(pixmap(ICONS[self._role], color, 16, self.devicePixelRatioF()))
