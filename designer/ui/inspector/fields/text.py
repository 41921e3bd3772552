"""Fields that are typed into: one line, several lines, one line with suggestions."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLocale, QModelIndex, QStringListModel, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from designer.text import tr
from designer.twiml import AttributeSpec, ValueKind
from designer.ui.icons import icon
from designer.ui.inspector.fields.base import FieldEditor, placeholder
from designer.ui.theme import monospaced
from designer.ui.widgets import GrowingText, defer_undo

MONOSPACED = frozenset({ValueKind.DIGITS, ValueKind.SID, ValueKind.KEY})
MARGINS = 18
ARROW = 20
MOST_LETTERS = 30
"""What is longer is a sentence, and cut: no field asks for so much width."""
MORE_INFO = " — "
"""Stands between a suggestion and what it means."""


class LineField(FieldEditor):
    """One line of text. Emptied, it is not set; digits with a default can be set to none."""

    def __init__(self, spec: AttributeSpec, words: Mapping[str, str] | None = None) -> None:
        super().__init__(spec, words)
        self.line = QLineEdit()
        self.line.setPlaceholderText(placeholder(spec))
        if spec.kind in MONOSPACED:
            self.line.setFont(monospaced())
        defer_undo(self.line)
        self.line.textEdited.connect(self._on_edited)
        self.line.editingFinished.connect(self.finished)
        self._row.addWidget(self.line)

    @property
    def input(self) -> QWidget:
        """The line."""
        return self.line

    def least_width(self) -> int:
        """Room for what an empty field says, unless that is a sentence."""
        meter, words = self.line.fontMetrics(), placeholder(self.spec)
        return meter.horizontalAdvance(words) + MARGINS if len(words) <= MOST_LETTERS else 0

    def display(self, value: str | None) -> None:
        """Show the text, the cursor where it was."""
        text = value or ""
        if text != self.line.text():
            place = self.line.cursorPosition()
            self.line.setText(text)
            self.line.setCursorPosition(min(place, len(text)) if self.line.hasFocus() else 0)
        self._say_what_empty_means(value)

    def _say_what_empty_means(self, value: str | None) -> None:
        self.line.setPlaceholderText(tr("none") if value == "" else placeholder(self.spec))

    def _on_edited(self, text: str) -> None:
        value = text or (None if not self._can_be_none else "")
        self.emit_edit(value)
        self._say_what_empty_means(value)

    @property
    def _can_be_none(self) -> bool:
        return self.spec.kind is ValueKind.DIGITS and bool(self.spec.default)


class LongField(FieldEditor):
    """Several lines of text, as tall as the text."""

    wide = True

    def __init__(self, spec: AttributeSpec, words: Mapping[str, str] | None = None) -> None:
        super().__init__(spec, words)
        least = 1 if spec.kind is ValueKind.HINTS else 2
        self.text = GrowingText(least)
        self.text.setPlaceholderText(placeholder(spec))
        self._was_entered = False
        self.text.cursorPositionChanged.connect(self._on_cursor_moved)
        self.text.textChanged.connect(self._on_changed)
        self.text.finished.connect(self.finished)
        self._row.addWidget(self.text)

    @property
    def input(self) -> QWidget:
        """The text edit."""
        return self.text

    @property
    def place(self) -> int:
        """Where the cursor is; at the end while nobody has been in the text."""
        return self.text.textCursor().position() if self._was_entered else len(self._shown or "")

    def _on_cursor_moved(self) -> None:
        self._was_entered = self._was_entered or self.text.hasFocus()

    def show_value(self, value: str | None) -> None:
        """Show the text; blanks at its ends, which the person may be typing, make no difference."""
        if self._is_blank or (value or "").strip() != (self._shown or "").strip():
            super().show_value(value)

    def display(self, value: str | None) -> None:
        """Show the text, the cursor where it was."""
        self._was_entered = self.text.hasFocus()
        self.text.show_text(value or "")

    def _on_changed(self) -> None:
        self.emit_edit(self.text.toPlainText() or None)


class SuggestField(LineField):
    """One line with suggestions: what is typed finds them anywhere in their words."""

    def __init__(self, spec: AttributeSpec, words: Mapping[str, str] | None = None) -> None:
        super().__init__(spec, words)
        self._completer: QCompleter | None = None
        self._more = self.line.addAction(
            _chevron(self.line), QLineEdit.ActionPosition.TrailingPosition
        )
        self._more.setToolTip(tr("Show suggestions"))
        self._more.triggered.connect(self.show_suggestions)

    def least_width(self) -> int:
        """Room for the arrow, too."""
        needed = super().least_width()
        return needed + ARROW if needed else 0

    def show_suggestions(self) -> None:
        """Open the list with everything that is suggested."""
        self.line.setFocus()
        completer = self._made_completer()
        completer.setCompletionPrefix("")
        completer.complete()

    def take_focus(self) -> None:
        """Put the cursor into the line."""
        self._made_completer()
        super().take_focus()

    def _on_edited(self, text: str) -> None:
        self._made_completer()
        super()._on_edited(text)

    def _made_completer(self) -> QCompleter:
        """The completer; made on first use, since there may be hundreds of voices."""
        if self._completer is None:
            self._completer = _Completer(self.line)
            self._completer.setModel(QStringListModel(self._suggested(), self._completer))
            self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
            self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            self._completer.setMaxVisibleItems(12)
            self._completer.activated.connect(self._on_edited)
            self.line.setCompleter(self._completer)
        return self._completer

    def _suggested(self) -> list[str]:
        spec = self.spec
        if spec.kind is ValueKind.INTEGER_OR_AUTO:
            return ["auto"]
        if spec.kind is ValueKind.BOOLEAN_OR_TEXT:
            return ["true", "false"]
        known = spec.suggestions or spec.values
        if spec.kind is ValueKind.LANGUAGE:
            return [f"{code}{MORE_INFO}{language_words(code)}" for code in known]
        return [f"{one}{MORE_INFO}{self.words[one]}" if one in self.words else one for one in known]


class _Completer(QCompleter):
    def pathFromIndex(self, index: QModelIndex) -> str:  # type: ignore[override]
        """The suggestion itself, without what it means."""
        return super().pathFromIndex(index).partition(MORE_INFO)[0]


def language_words(code: str) -> str:
    """A language code in words: ``English (United States)``; the code when nobody knows it."""
    locale = QLocale(code.replace("-", "_"))
    if locale.language() is QLocale.Language.C:
        return code
    language = QLocale.languageToString(locale.language())
    if "-" not in code:
        return language
    return f"{language} ({QLocale.territoryToString(locale.territory())})"


def _chevron(line: QLineEdit):  # type: ignore[no-untyped-def]
    color = line.palette().color(QPalette.ColorRole.PlaceholderText).name()
    return icon("chevron-down", color)
