"""Numbers with their unit: a spin box that may be empty (the default) or hold a placeholder."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QAbstractSpinBox, QLabel, QWidget

from designer.twiml import AttributeSpec, ValueKind
from designer.ui.inspector.fields.base import FieldEditor, placeholder
from designer.ui.theme import in_text
from designer.ui.widgets import defer_undo, guard_wheel

SPACING = 6
ARROWS = 32
"""What a spin box needs beside its text."""
STEPS = {ValueKind.MILLISECONDS: 100.0, ValueKind.DECIMAL: 1.0}


class NumberField(FieldEditor):
    """A number and its unit. Emptied, it is not set, and the default shows in grey."""

    def __init__(self, spec: AttributeSpec, words: Mapping[str, str] | None = None) -> None:
        super().__init__(spec, words)
        self.spin = _NumberSpin(spec)
        self.spin.setMinimumWidth(in_text(72))
        self.spin.lineEdit().setTextMargins(4, 0, 0, 0)
        self.spin.lineEdit().setPlaceholderText(placeholder(spec))
        self.spin.lineEdit().textChanged.connect(self._on_changed)
        self.spin.editingFinished.connect(self.finished)
        self._row.addWidget(self.spin, 1)
        self.spin.lineEdit().setAccessibleName(spec.label)
        self.unit = QLabel(_short_unit(spec.unit))
        self.unit.setProperty("role", "muted")
        self._row.addWidget(self.unit)
        if not spec.unit:
            self.unit.hide()

    @property
    def input(self) -> QWidget:
        """The spin box."""
        return self.spin

    def least_width(self) -> int:
        """Room for the number, or what an empty field says, and its unit."""
        meter = self.spin.fontMetrics()
        words = meter.horizontalAdvance(placeholder(self.spec)) + ARROWS
        unit = SPACING + self.unit.sizeHint().width() if self.spec.unit else 0
        return max(self.spin.minimumWidth(), words) + unit

    def display(self, value: str | None) -> None:
        """Show the number, or whatever stands in its place."""
        line = self.spin.lineEdit()
        if line.text() != (value or ""):
            place = line.cursorPosition()
            blocked = line.blockSignals(True)
            line.setText(value or "")
            line.blockSignals(blocked)
            line.setCursorPosition(min(place, len(value or "")))

    def _on_changed(self, text: str) -> None:
        self.emit_edit(text.strip() or None)


def _short_unit(unit: str) -> str:
    return {"seconds": "s", "milliseconds": "ms"}.get(unit, unit)


class _NumberSpin(QAbstractSpinBox):
    """Steps through numbers within the limits; takes any text, which the checks then judge."""

    def __init__(self, spec: AttributeSpec) -> None:
        super().__init__()
        self._spec = spec
        self._step = STEPS.get(spec.kind, 1.0)
        if spec.maximum is not None and spec.maximum <= 1:
            self._step = 0.05
        guard_wheel(self)
        defer_undo(self)
        defer_undo(self.lineEdit())

    def stepBy(self, steps: int) -> None:
        """Go up or down from the number, or from the default while there is none."""
        number = _number(self.lineEdit().text())
        if number is None:
            number = _number(self._spec.default)
        if number is None:
            number = (self._spec.minimum or 0.0) - steps * self._step
        self.lineEdit().setText(_words(self._within(number + steps * self._step)))
        self.lineEdit().selectAll()

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        """Both ways; the limits hold in ``stepBy``."""
        flags = QAbstractSpinBox.StepEnabledFlag
        return flags.StepUpEnabled | flags.StepDownEnabled

    def validate(self, text: str, place: int) -> object:  # type: ignore[override]
        """Take everything: what is wrong is said below the field, not swallowed."""
        return QValidator.State.Acceptable, text, place

    def _within(self, number: float) -> float:
        spec = self._spec
        low = spec.minimum if spec.minimum is not None else float("-inf")
        high = spec.maximum if spec.maximum is not None else float("inf")
        return max(low, min(high, number))


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def _words(number: float) -> str:
    return f"{round(number, 6):g}" if number != int(number) else str(int(number))
