"""Fields that are chosen from: one of several values, or several of them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from designer.twiml import AttributeSpec, ValueKind, items_of
from designer.ui.inspector.fields.base import FieldEditor, default_words
from designer.ui.widgets import Combo

YES_NO = {"true": "yes", "false": "no"}
KEYS = (*"1234567890", "*", "#")
NO_KEY = {"": "no key"}
TWO_COLUMNS = 14
"""How long a value may be, in characters, for two check boxes to stand side by side."""


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
        self._row.addWidget(self.combo)

    @property
    def input(self) -> QWidget:
        """The combo box."""
        return self.combo

    def display(self, value: str | None) -> None:
        """Choose the entry of the value; a value that is not allowed gets one of its own."""
        for index in reversed(range(len(self._values))):
            if self._values[index] not in self._known:
                del self._values[index]
                self.combo.removeItem(index)
        if value is None and value not in self._values:
            self._add_unset()
        elif value not in self._values:
            self._values.append(value)
            self.combo.addItem(value or "(empty)")
        self.combo.setCurrentIndex(self._values.index(value))

    def _add_unset(self) -> None:
        """The entry for "not set": the default, or a request to choose."""
        words = "choose …" if self.spec.required else default_words(self.spec, self.words)
        self._values.insert(0, None)
        self.combo.insertItem(0, words or "not set")

    def _on_activated(self, index: int) -> None:
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
    if spec.kind is ValueKind.BOOLEAN:
        return YES_NO
    return NO_KEY if spec.kind is ValueKind.KEY else {}


class ChecksField(FieldEditor):
    """Several of the allowed (or suggested) values, each with a check box.

    While nothing is set, the boxes show the default.
    """

    wide = True

    def __init__(self, spec: AttributeSpec, words: Mapping[str, str] | None = None) -> None:
        super().__init__(spec, words)
        self._boxes: dict[str, QCheckBox] = {}
        self._name = ""
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(2)
        self._row.addLayout(self._grid, 1)
        known = spec.values or spec.suggestions
        self._columns = 2 if all(len(one) <= TWO_COLUMNS for one in known) else 1
        for one in known:
            self._add_box(one)

    @property
    def input(self) -> QWidget:
        """The first box."""
        return next(iter(self._boxes.values()), self)

    def set_name(self, name: str) -> None:
        """Each box is called after the field and its value."""
        self._name = name
        for value, box in self._boxes.items():
            box.setObjectName(f"{name}-{value}")

    def display(self, value: str | None) -> None:
        """Check what the value lists; what is not allowed gets a box of its own."""
        chosen = items_of(self.spec, self.spec.default if value is None else value)
        for one in chosen:
            if one not in self._boxes:
                self._add_box(one)
        for one, box in self._boxes.items():
            box.setChecked(one in chosen)

    def set_invalid(self, is_invalid: bool) -> None:
        """Nothing to mark: the message below says it."""

    def _add_box(self, value: str) -> None:
        box = QCheckBox(self.words.get(value, value))
        box.setObjectName(f"{self._name}-{value}")
        box.setAccessibleName(f"{self.spec.label}: {value}")
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
