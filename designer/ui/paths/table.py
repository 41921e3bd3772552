"""The paths as rows, by entry."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

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
from designer.ui.theme import Theme

if TYPE_CHECKING:
    from designer.paths import CallPath

PATH = Qt.ItemDataRole.UserRole + 1
COST = 5


class PathTable(QTreeWidget):
    """A row for each path below the name of its entry."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("path_list")
        self.setAccessibleName(tr("Paths"))
        self.setHeaderLabels(
            [
                tr("Comes to"),
                tr("What happens"),
                tr("Ends at"),
                tr("Keys"),
                tr("Shortest / typical / slowest"),
                tr("Cost"),
            ]
        )
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(False)
        self.setIndentation(12)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for column, width in ((0, 220), (2, 130), (3, 48), (4, 170), (5, 80)):
            self.setColumnWidth(column, max(width, header.sectionSizeHint(column)))

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
            item.setTextAlignment(3, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
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
