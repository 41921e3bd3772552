"""What every field editor has in common.

An editor knows one row of the vocabulary and shows and edits one value; it knows no flow.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from designer.text import tr
from designer.twiml import AttributeSpec, ValueKind


class FieldEditor(QWidget):
    """Edits one value.

    ``edited`` carries what the person made of it: the value, or None for "not set". ``finished``
    tells that the cursor left. Showing a value never emits. ``words`` says values in the person's
    words. A ``wide`` editor stands below its label rather than beside it.
    """

    edited = Signal(object)
    finished = Signal()
    wide = False
    from_call = True
    """Whether the value may be a placeholder that is filled in when a call is answered."""

    def __init__(self, spec: AttributeSpec, words: Mapping[str, str] | None = None) -> None:
        super().__init__()
        self.spec = spec
        self.words: Mapping[str, str] = words or {}
        self._shown: str | None = None
        self._is_blank = True
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)

    @property
    def input(self) -> QWidget:
        """The widget that takes the cursor and is marked when the value is invalid."""
        raise NotImplementedError

    @property
    def empty_words(self) -> str:
        """What it says while nothing is set: a narrow field shows their beginning only."""
        return placeholder(self.spec)

    @property
    def value(self) -> str | None:
        """What was shown or edited last."""
        return self._shown

    def show_value(self, value: str | None) -> None:
        """Show ``value``; nothing happens when it is what the person just made."""
        if self._is_blank or value != self._shown:
            self._is_blank = False
            self._shown = value
            self.display(value)

    def display(self, value: str | None) -> None:
        """Put ``value`` into the widgets."""
        raise NotImplementedError

    def least_width(self) -> int:
        """In how many pixels it can be read; in less it stands below its label."""
        return 0

    def set_name(self, name: str) -> None:
        """The object name of what takes the cursor."""
        self.input.setObjectName(name)

    def set_invalid(self, is_invalid: bool, *, is_warning: bool = False) -> None:
        """Mark the field as an error or a warning, or take the mark away."""
        mark = "warning" if is_invalid and is_warning else is_invalid
        if self.input.property("invalid") != mark:
            self.input.setProperty("invalid", mark)
            self.input.style().unpolish(self.input)
            self.input.style().polish(self.input)

    def take_focus(self) -> None:
        """Put the cursor into the field."""
        self.input.setFocus()

    def emit_edit(self, value: str | None) -> None:
        """Tell that the person made ``value`` of it."""
        if value != self._shown:
            self._shown = value
            self.edited.emit(value)


def default_words(spec: AttributeSpec, words: Mapping[str, str] | None = None) -> str:
    """What applies while nothing is set: ``5 (default)``, ``chosen by Twilio``; often empty."""
    if spec.default:
        word = (words or {}).get(spec.default, spec.default)
        return tr("{value} (default)", value=word)
    return spec.default_words


def example(kind: ValueKind) -> str:
    """What an empty field of the kind shows when it has no default."""
    examples = {
        ValueKind.URL: tr("https://… or a document’s name"),
        ValueKind.PHONE: "+1…",
        ValueKind.HINTS: tr("words and phrases, with commas between"),
        ValueKind.DIGITS: "1w2",
    }
    return examples.get(kind, "")


def placeholder(spec: AttributeSpec) -> str:
    """What an empty field shows."""
    if spec.required:
        return tr("required")
    return default_words(spec) or example(spec.kind)
