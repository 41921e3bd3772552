"""The canvas: the flow as cards and links, drawn and edited. Outsiders need only this class."""

from designer.ui.canvas.view import Canvas

__all__ = ["Canvas"]
