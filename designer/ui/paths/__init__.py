"""Every way of a caller through the flow, in a list whose rows are drawn on the canvas."""

from designer.ui.paths.panel import PathsPanel

__all__ = ["PathsPanel"]
