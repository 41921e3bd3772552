"""Field editors: one for each kind of value in the vocabulary."""

from designer.ui.inspector.fields.base import FieldEditor
from designer.ui.inspector.fields.registry import FIELD_EDITORS, make_editor

__all__ = ["FIELD_EDITORS", "FieldEditor", "make_editor"]
