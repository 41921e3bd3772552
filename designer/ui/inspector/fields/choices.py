"""Fields that are chosen from: one of several values, or several of them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from designer.text import tr
from designer.twiml import AttributeSpec, ValueKind, has_placeholder, items_of
from designer.ui.inspector.fields.base import FieldEditor, default_words
from designer.ui.inspector.fields.placeholder import PlaceholderLine, placeholder_entry
from designer.ui.widgets import Combo, IconButton

KEYS = (*"1234567890", "*", "#")
ARROW = 32
"""What a combo box needs beside its text."""
TWO_COLUMNS = 76
"""How wide a value may be, in pixels, for two check boxes to stand side by side."""


class ChoiceField(FieldEditor):
    """One value out of the allowed ones; the first entry is the default, that is: not set.

    A value that is not allowed is shown as it is, so that an imported document is not changed by
    looking at it.
    """

    def __init__(self, spec: AttributeSpec, words: Mapping[str, str] | None = None) -> None:
        super().__init__(spec, words)
        self.words = {**_kind_words(spec), **self.words}
        self.combo = Combo()
        self._values: list[str | None] = [*_kind_values(spec)]
        self.combo.addItems([self.words.get(one, one) for one in _kind_values(spec)])
        if not spec.required:
            self._add_unset()
        self._known = frozenset(self._values)
        self.combo.activated.connect(self._on_activated)
        self.combo.left.connect(self.finished)
        self.placeholder = PlaceholderLine()
        self.placeholder.edited.connect(self._on_placeholder)
        self.placeholder.left.connect(self.finished)
        self.placeholder.given_up.connect(self._on_given_up)
        self.combo.opening.connect(self._offer_placeholder)
        self.combo.closed.connect(self._soon_forget_placeholder)
        self._row.addWidget(self.combo)
        self._row.addWidget(self.placeholder)

    @property
    def input(self) -> QWidget:
        """The combo box."""
        return self.combo

    def least_width(self) -> int:
        """Room for the longest choice."""
        meter = self.combo.fontMetrics()
        texts = (self.combo.itemText(index) for index in range(self.combo.count()))
        return ARROW + max((meter.horizontalAdvance(text) for text in texts), default=0)

    def set_name(self, name: str) -> None:
        """The object names of the combo box and of the line for a placeholder."""
        super().set_name(name)
        self.placeholder.set_name(name, self.spec.label)

    def take_focus(self) -> None:
        """Put the cursor into what shows."""
        (self.combo if self.combo.isVisibleTo(self) else self.placeholder.line).setFocus()

    def display(self, value: str | None) -> None:
        """Choose the entry of the value; a value that is not allowed gets one of its own."""
        is_placeholder = value is not None and has_placeholder(value)
        self._show_placeholder(is_placeholder)
        if is_placeholder:
            self.placeholder.show_text(value or "")
            return
        for index in reversed(range(len(self._values))):
            if self._values[index] not in self._known:
                del self._values[index]
                self.combo.removeItem(index)
        if value is None and value not in self._values:
            self._add_unset()
        elif value not in self._values:
            self._values.append(value)
            self.combo.insertItem(len(self._values) - 1, value or tr("(empty)"))
        self.combo.setCurrentIndex(self._values.index(value))

    def _add_unset(self) -> None:
        """The entry for tr("not set"): the default, or a request to choose."""
        words = tr("choose …") if self.spec.required else default_words(self.spec, self.words)
        self._values.insert(0, None)
        self.combo.insertItem(0, words or tr("not set"))

    def _offer_placeholder(self) -> None:
        """The open list ends with the entry for a placeholder; arrow keys never come upon it."""
        if self.from_call and self.combo.count() == len(self._values):
            self.combo.addItem(placeholder_entry())

    def _soon_forget_placeholder(self) -> None:
        QTimer.singleShot(0, self, self._forget_placeholder)  # once what was chosen is told

    def _forget_placeholder(self) -> None:
        if self.combo.count() > len(self._values):
            self.combo.removeItem(len(self._values))

    def _show_placeholder(self, is_placeholder: bool) -> None:
        self.combo.setVisible(not is_placeholder)
        self.placeholder.setVisible(is_placeholder)

    def _begin_placeholder(self) -> None:
        if self._shown in self._values:  # the list falls back to it
            self.combo.setCurrentIndex(self._values.index(self._shown))
        self._show_placeholder(True)
        self.placeholder.begin()

    def _on_placeholder(self, text: str) -> None:
        """Only a whole placeholder is a value: until then nothing is changed."""
        if has_placeholder(text):
            self.emit_edit(text)

    def _on_given_up(self) -> None:
        """Back to the choices, and to the default."""
        self._show_placeholder(False)
        self.combo.setFocus()
        first = self._values[0]
        self.emit_edit(first)
        self.display(first)

    def _on_activated(self, index: int) -> None:
        if index >= len(self._values):
            self._begin_placeholder()
            return
        value = self._values[index]
        self.emit_edit(value)
        self.display(value)


def _kind_values(spec: AttributeSpec) -> tuple[str, ...]:
    match spec.kind:
        case ValueKind.BOOLEAN:
            return ("true", "false")
        case ValueKind.METHOD:
            return ("POST", "GET")
        case ValueKind.KEY:
            return (*KEYS, "")
        case _:
            return spec.values


def _kind_words(spec: AttributeSpec) -> dict[str, str]:
    """Values of the table that are no plain words, in words."""
    if spec.kind is ValueKind.BOOLEAN:
        return {"true": tr("yes"), "false": tr("no")}
    return {"": tr("no key")} if spec.kind is ValueKind.KEY else {"dtmf": tr("keys")}


class ChecksField(FieldEditor):
    """Several of the allowed (or suggested) values, each with a check box.

    While nothing is set, the boxes show the default.
    """

    wide = True

    def __init__(self, spec: AttributeSpec, words: Mapping[str, str] | None = None) -> None:
        super().__init__(spec, words)
        self.words = {**_kind_words(spec), **self.words}
        self._boxes: dict[str, QCheckBox] = {}
        self._name = ""
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(2)
        self._row.addLayout(self._grid, 1)
        known = spec.values or spec.suggestions
        meter = self.fontMetrics()
        widths = [meter.horizontalAdvance(self.words.get(one, one)) for one in known]
        self._columns = 2 if all(width <= TWO_COLUMNS for width in widths) else 1
        for one in known:
            self._add_box(one)
        self.placeholder = PlaceholderLine()
        self.placeholder.edited.connect(self._on_placeholder)
        self.placeholder.left.connect(self.finished)
        self.placeholder.given_up.connect(self._on_given_up)
        self._row.addWidget(self.placeholder, 1)
        self.write = IconButton("braces", placeholder_entry())
        self.write.clicked.connect(self._begin_placeholder)
        self._row.addWidget(self.write, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def input(self) -> QWidget:
        """The first box."""
        return next(iter(self._boxes.values()), self)

    def set_name(self, name: str) -> None:
        """Each box is called after the field and its value."""
        self._name = name
        self.placeholder.set_name(name, self.spec.label)
        self.write.setObjectName(f"{name}-from-call")
        for value, box in self._boxes.items():
            box.setObjectName(f"{name}-{value}")

    def display(self, value: str | None) -> None:
        """Check what the value lists; what is not allowed gets a box of its own."""
        is_placeholder = value is not None and has_placeholder(value)
        self._show_placeholder(is_placeholder)
        if is_placeholder:
            self.placeholder.show_text(value or "")
            return
        chosen = items_of(self.spec, self.spec.default if value is None else value)
        for one in chosen:
            if one not in self._boxes:
                self._add_box(one)
        for one, box in self._boxes.items():
            box.setChecked(one in chosen)

    def set_invalid(self, is_invalid: bool, *, is_warning: bool = False) -> None:
        """Nothing to mark: the message below says it."""

    def _show_placeholder(self, is_placeholder: bool) -> None:
        self.placeholder.setVisible(is_placeholder)
        self.write.setVisible(not is_placeholder)
        for box in self._boxes.values():
            box.setVisible(not is_placeholder)

    def _begin_placeholder(self) -> None:
        self._show_placeholder(True)
        self.placeholder.begin()

    def _on_placeholder(self, text: str) -> None:
        if has_placeholder(text):
            self.emit_edit(text)

    def _on_given_up(self) -> None:
        self.emit_edit(None)
        self.display(None)

    def _add_box(self, value: str) -> None:
        box = QCheckBox(self.words.get(value, value))
        box.setObjectName(f"{self._name}-{value}")
        box.setAccessibleName(f"{self.spec.label}: {value}")
        box.setMinimumHeight(box.sizeHint().height())
        box.clicked.connect(self._on_clicked)
        place = len(self._boxes)
        self._grid.addWidget(box, place // self._columns, place % self._columns)
        self._boxes[value] = box

    def _on_clicked(self) -> None:
        chosen = [one for one, box in self._boxes.items() if box.isChecked()]
        self.emit_edit(self.spec.separator.join(chosen) or None)
        if not chosen:
            self.display(None)
        self.finished.emit()
