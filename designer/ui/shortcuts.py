"""The list of every action with its keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from designer.text import tr
from designer.ui.actions import Actions


def _on_the_canvas() -> tuple[tuple[str, str], ...]:
    """Keys that are no action's."""
    return (
        (tr("Add a verb by its name"), tr("Tab, or double-click")),
        (tr("Keys of the phone during a call"), "0–9 * #"),
    )


class ShortcutList(QDialog):
    """A small window beside the work; it blocks nothing."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.setObjectName("shortcut_list")
        self.resize(420, 560)
        rows = QTreeWidget()
        rows.setObjectName("shortcut_rows")
        rows.setRootIsDecorated(False)
        rows.setHeaderLabels([tr("What"), tr("Keys")])
        rows.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for name in actions.specs:
            keys = actions[name].shortcuts()
            if keys:
                words = ", ".join(
                    key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys
                )
                rows.addTopLevelItem(QTreeWidgetItem([actions.words(name), words]))
        for what, words in _on_the_canvas():
            rows.addTopLevelItem(QTreeWidgetItem([what, words]))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(rows)
