"""The field of the tool bar: words to find, how many there are, and steps from one to the next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from designer.text import tr, tr_n
from designer.ui.find.finding import Finding
from designer.ui.icons import icon
from designer.ui.theme import ThemeSwitch, in_text
from designer.ui.widgets.iconbutton import IconButton
from designer.ui.widgets.lines import enter

WIDTH, NARROW = 200, 90
"""What the field measures where there is room, and at least."""


def count_words(finding: Finding) -> str:
    """``3 of 17``, ``17 found``, or that there is nothing."""
    count = len(finding.hits)
    if not finding.has_words:
        return ""
    if not count:
        return replaced_words(finding) if finding.replaced else tr("Nothing found")
    if finding.place < 0:
        return tr("{n} found", n=f"{count:,}")
    return tr("{place} of {n}", place=f"{finding.place + 1:,}", n=f"{count:,}")


def replaced_words(finding: Finding) -> str:
    """In how many prompts the words were replaced."""
    return tr_n("Replaced in {n} prompt", "Replaced in {n} prompts", finding.replaced)


class WordsField(QLineEdit):
    """A field with the words that are looked for: Enter goes on, Shift+Enter back, Escape ends.

    ``ended`` tells of that: the keyboard goes back to where the work is.
    """

    ended = Signal()

    def __init__(self, finding: Finding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finding = finding
        self.setPlaceholderText(tr("Find in the flow"))
        self.setToolTip(self.placeholderText())
        self.setAccessibleName(tr("Find in the flow"))
        self.setClearButtonEnabled(True)
        self.textChanged.connect(finding.look_for)
        finding.changed.connect(self._on_changed)

    def focus(self) -> None:
        """Put the cursor into the field."""
        enter(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._finding.go(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.ended.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._finding.has_words:
            self._finding.light()

    def _on_changed(self) -> None:
        """Show the words that another field searches for, and whether there are any."""
        if self.text() != self._finding.query.words:
            self.setText(self._finding.query.words)
        finding = self._finding
        is_lost = finding.has_words and not finding.hits and not finding.replaced
        if bool(self.property("invalid")) != is_lost:
            self.setProperty("invalid", is_lost)
            self.style().polish(self)
        lost = tr("Nothing in the flow has these words")
        self.setToolTip(lost if is_lost else self.placeholderText())
        self.setAccessibleDescription(count_words(self._finding))


class FindField(QWidget):
    """The tool bar's part; ``list_wanted`` asks for the list of what was found."""

    list_wanted = Signal()

    def __init__(
        self, finding: Finding, themes: ThemeSwitch, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("find_field")
        self._finding = finding
        self._themes = themes
        self.words = WordsField(finding)
        self.words.setObjectName("finder")
        self.words.setMinimumWidth(in_text(NARROW))
        self.words.setMaximumWidth(in_text(WIDTH))
        self._glass = QAction(self.words)
        self.words.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.count = QLabel()
        self.count.setObjectName("finder_count")
        self.count.setProperty("role", "muted")
        self.back = _button("chevron-up", tr("Previous place (Shift+F3)"), "finder_back")
        self.onward = _button("chevron-down", tr("Next place (F3)"), "finder_next")
        self.all = _button("list", tr("List all places, and replace (Ctrl+H)"), "finder_list")
        self.back.clicked.connect(lambda: finding.go(-1))
        self.onward.clicked.connect(lambda: finding.go(1))
        self.all.clicked.connect(self.list_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for widget in (self.count, self.words, self.back, self.onward, self.all):
            row.addWidget(widget)
        row.insertSpacing(1, 4)
        finding.changed.connect(self._on_changed)
        themes.changed.connect(self._on_theme)
        self._on_theme()
        self._on_changed()

    def _on_changed(self) -> None:
        self.count.setText(count_words(self._finding))
        for button in (self.back, self.onward):
            button.setEnabled(bool(self._finding.hits))

    def _on_theme(self) -> None:
        self._glass.setIcon(icon("search", self._themes.theme.muted))


def _button(icon_name: str, tip: str, name: str) -> IconButton:
    button = IconButton(icon_name, tip)
    button.setObjectName(name)
    return button
