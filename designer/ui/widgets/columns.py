"""Headings of columns that may be too narrow for them."""

from PySide6.QtWidgets import QTreeWidget


def name_columns(tree: QTreeWidget, names: list[str]) -> None:
    """Give the columns these headings; the pointer shows them whole."""
    tree.setHeaderLabels(names)
    for column, name in enumerate(names):
        tree.headerItem().setToolTip(column, name)
