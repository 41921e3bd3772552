"""The flow as a tree: entries, and documents with their verbs."""

from designer.ui.outline.panel import OutlinePanel

__all__ = ["OutlinePanel"]
