"""Which editor a kind of value has; a test walks the vocabulary and finds one for each."""

from __future__ import annotations

from collections.abc import Mapping

from designer.twiml import AttributeSpec, ValueKind
from designer.ui.inspector.fields.base import FieldEditor
from designer.ui.inspector.fields.choices import ChecksField, ChoiceField
from designer.ui.inspector.fields.numbers import NumberField
from designer.ui.inspector.fields.text import LineField, LongField, SuggestField

FIELD_EDITORS: dict[ValueKind, type[FieldEditor]] = {
    ValueKind.BOOLEAN: ChoiceField,
    ValueKind.INTEGER: NumberField,
    ValueKind.SECONDS: NumberField,
    ValueKind.MILLISECONDS: NumberField,
    ValueKind.DECIMAL: NumberField,
    ValueKind.CHOICE: ChoiceField,
    ValueKind.SUGGESTION: SuggestField,
    ValueKind.URL: LineField,
    ValueKind.METHOD: ChoiceField,
    ValueKind.PHONE: LineField,
    ValueKind.DIGITS: LineField,
    ValueKind.KEY: ChoiceField,
    ValueKind.TEXT: LineField,
    ValueKind.LONG_TEXT: LongField,
    ValueKind.LANGUAGE: SuggestField,
    ValueKind.VOICE: SuggestField,
    ValueKind.INTEGER_OR_AUTO: SuggestField,
    ValueKind.BOOLEAN_OR_TEXT: SuggestField,
    ValueKind.NAME: LineField,
    ValueKind.SID: LineField,
    ValueKind.HINTS: LongField,
}
"""The editor of each kind of single value."""

LIST_EDITORS: dict[ValueKind, type[FieldEditor]] = {
    ValueKind.CHOICE: ChecksField,
    ValueKind.SUGGESTION: ChecksField,
    ValueKind.HINTS: LongField,
}
"""The editor of each kind of list; any other list is typed as one line."""


def make_editor(spec: AttributeSpec, words: Mapping[str, str] | None = None) -> FieldEditor:
    """The editor for this row of the vocabulary."""
    if spec.is_list:
        return LIST_EDITORS.get(spec.kind, LineField)(spec, words)
    if spec.kind is ValueKind.TEXT and spec.suggestions:
        return SuggestField(spec, words)
    return FIELD_EDITORS[spec.kind](spec, words)
