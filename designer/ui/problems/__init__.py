"""The problems: a live list of what is wrong or doubtful, the way there, and its mend."""

from designer.ui.problems.panel import Problems

__all__ = ["Problems"]
