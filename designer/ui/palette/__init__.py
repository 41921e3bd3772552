"""The palette: everything that can be added to a flow, to be dragged or added by a key."""

from designer.ui.palette.panel import Palette

__all__ = ["Palette"]
