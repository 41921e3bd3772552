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

from designer.ui.actions import Actions

ON_THE_CANVAS = (
    ("Add a verb by its name", "Tab, or double-click"),
    ("Keys of the phone during a call", "0–9 * #"),
)


class ShortcutList(QDialog):
    """A small window beside the work; it blocks nothing."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Keyboard shortcuts")
        self.setObjectName("shortcut_list")
        self.resize(420, 560)
        rows = QTreeWidget()
        rows.setObjectName("shortcut_rows")
        rows.setRootIsDecorated(False)
        rows.setHeaderLabels(["What", "Keys"])
        rows.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for name in actions.specs:
            keys = actions[name].shortcuts()
            if keys:
                words = ", ".join(
                    key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys
                )
                rows.addTopLevelItem(QTreeWidgetItem([actions.words(name), words]))
        for what, words in ON_THE_CANVAS:
            rows.addTopLevelItem(QTreeWidgetItem([what, words]))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(rows)
