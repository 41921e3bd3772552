"""The inspector: a form for the selected node, generated from the vocabulary."""

from designer.ui.inspector.fields import FIELD_EDITORS
from designer.ui.inspector.panel import Inspector

__all__ = ["FIELD_EDITORS", "Inspector"]
