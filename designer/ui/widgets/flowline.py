"""A widget that holds others in a row that goes on in the next line where it is too narrow."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from designer.ui.widgets.flowrow import FlowRow


def flow_line(*parts: QWidget, gap: int = 6, stretched: QWidget | None = None) -> QWidget:
    """``parts`` side by side, ``gap`` pixels apart; ``stretched`` takes what is left of its line.

    A widget of its own, since a row within another layout crashes: PySide makes its items children
    of that layout's wrapper, and they are invalid once that is taken anew.
    """
    holder = QWidget()
    row = FlowRow(holder, gap=gap)
    row.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        row.addWidget(part)
    if stretched is not None:
        row.stretch(stretched)
    return holder
