"""The paths as rows, by entry."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from designer.flow import EntryNode, Project
from designer.flow.names import short_name
from designer.text import tr
from designer.ui.icons import icon
from designer.ui.paths.words import (
    VERDICT_LOOKS,
    cost_words,
    seconds_words,
    verdict_words,
    what_happens,
)
from designer.ui.theme import Theme, in_text
from designer.ui.widgets import name_columns

if TYPE_CHECKING:
    from designer.paths import CallPath

PATH = Qt.ItemDataRole.UserRole + 1
SAID, KEYS, COST = 1, 3, 5
WIDTHS = {0: 200, 2: 130, KEYS: 48, 4: 170, COST: 80}
LEAST_SAID = 200
"""The least width of what happens; all in pixels, at the usual size of text."""
MIDDLE = Qt.AlignmentFlag.AlignCenter


class PathTable(QTreeWidget):
    """A row for each path below the name of its entry."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("path_list")
        self.setAccessibleName(tr("Paths"))
        name_columns(
            self,
            [
                tr("Comes to"),
                tr("What happens"),
                tr("Ends at"),
                tr("Keys"),
                tr("Shortest / typical / slowest"),
                tr("Cost"),
            ],
        )
        self.headerItem().setTextAlignment(KEYS, MIDDLE)
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(False)
        self.setIndentation(12)
        header = self.header()
        header.setStretchLastSection(False)
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, max(in_text(width), header.sectionSizeHint(column)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What happens gets the room that the others leave, and never too little to be read."""
        super().resizeEvent(event)
        others = sum(
            self.columnWidth(column) for column in WIDTHS if not self.isColumnHidden(column)
        )
        self.setColumnWidth(SAID, max(in_text(LEAST_SAID), self.viewport().width() - others))

    def current_path(self) -> CallPath | None:
        """The path in the current row."""
        item = self.currentItem()
        return None if item is None else item.data(0, PATH)

    def show_paths(self, paths: Iterable[CallPath], project: Project, theme: Theme) -> None:
        """Show these, and keep no current row."""
        self.blockSignals(True)
        self.clear()
        self.setColumnHidden(COST, project.prices.is_empty)
        names = {
            node.title or node.id: short_name(node)
            for node in project.flow.nodes.values()
            if isinstance(node, EntryNode)
        }
        by_entry: dict[str, list[QTreeWidgetItem]] = {}
        icons = {
            key: icon(name, theme.color(color).name())
            for key, (name, color) in VERDICT_LOOKS.items()
        }
        for path in paths:
            item = QTreeWidgetItem(_cells(path, project))
            item.setIcon(0, icons[path.verdict.value])
            item.setToolTip(1, "\n".join(path.said))
            item.setData(0, PATH, path)
            item.setTextAlignment(KEYS, MIDDLE)
            by_entry.setdefault(path.entry, []).append(item)
        for name, items in by_entry.items():
            top = QTreeWidgetItem([names.get(name, name)])
            top.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.addTopLevelItem(top)
            top.setFirstColumnSpanned(True)
            top.addChildren(items)
        self.expandAll()
        self.blockSignals(False)


def _cells(path: CallPath, project: Project) -> list[str]:
    from designer.paths import end_name

    return [
        verdict_words(path.verdict.value),
        what_happens(path),
        end_name(project.flow, path.nodes, path.end.node),
        str(path.keys),
        seconds_words(path),
        cost_words(path, project.prices),
    ]
