"""Find anything in the flow, and replace words in its prompts."""

from designer.ui.find.field import FindField
from designer.ui.find.finding import Finding
from designer.ui.find.panel import FindPanel

__all__ = ["FindField", "FindPanel", "Finding"]
