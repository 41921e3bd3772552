"""Saved calls in the window: played after every edit, proposed, counted as coverage."""

from designer.ui.scenarios.panel import ScenariosPanel

__all__ = ["ScenariosPanel"]
