"""The outline as an item model: it follows the flow, and rows keep their identity on the way."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from designer.flow import NodeId
from designer.problem import Severity
from designer.text import tr, tr_n
from designer.ui.icons import element_icon, icon, node_icon
from designer.ui.names import kind_name
from designer.ui.outline.rows import ELSEWHERE, UNREACHED, Key, Row, RowKind, Tree, words_of
from designer.ui.problems.model import SEVERITY_COLORS
from designer.ui.workspace import Workspace

Index = QModelIndex | QPersistentModelIndex
NODE = Qt.ItemDataRole.UserRole + 1
PATH = Qt.ItemDataRole.UserRole + 2
_ROOT = QModelIndex()
_SEVERITIES = list(Severity)


class OutlineModel(QAbstractItemModel):
    """One column. A row keeps its number (the index's internal id) for as long as it stands for
    the same thing, so that selection and unfolded rows survive edits."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.tree = Tree()

    def show(self, tree: Tree) -> None:
        """Hold these rows; what stands for the same thing as before stays selected and unfolded."""
        if tree is self.tree:
            return
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        keys = [self.tree.rows[index.internalId()].key for index in held]
        self.tree = tree
        self.changePersistentIndexList(held, [self.index_of(key) for key in keys])
        self.layoutChanged.emit()

    def refresh(self, nodes: Iterable[NodeId]) -> None:
        """These nodes, or what is said about them, changed: show them anew."""
        for node in nodes:
            for kind in (RowKind.NODE, RowKind.DOCUMENT):
                index = self.index_of((kind, node, ()))
                if index.isValid():
                    self.dataChanged.emit(index, index)
                    count = self.rowCount(index)
                    if count and kind is RowKind.NODE:
                        self.dataChanged.emit(
                            self.index(0, 0, index), self.index(count - 1, 0, index)
                        )

    def index_of(self, key: Key) -> QModelIndex:
        """The index of a row by its key; invalid when there is none."""
        number = self.tree.numbers.get(key)
        if number is None:
            return QModelIndex()
        return self.createIndex(self.tree.rows[number].place, 0, number)

    def index_of_node(self, node: NodeId) -> QModelIndex:
        """The row of a node: its own, else that of the document that is nothing but this node."""
        own = self.index_of((RowKind.NODE, node, ()))
        return own if own.isValid() else self.index_of((RowKind.DOCUMENT, node, ()))

    def row_at(self, index: Index) -> Row | None:
        """The row behind an index."""
        return self.tree.rows.get(index.internalId()) if index.isValid() else None

    # Qt

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        above = self.row_at(parent) or self.tree.root
        if column != 0 or not 0 <= row < len(above.rows):
            return QModelIndex()
        return self.createIndex(row, 0, self.tree.numbers[above.rows[row].key])

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        row = self.row_at(index)
        if row is None or row.parent is None or row.parent is self.tree.root:
            return QModelIndex()
        return self.index_of(row.parent.key)

    def rowCount(self, parent: Index = _ROOT) -> int:
        row = self.row_at(parent) if parent.isValid() else self.tree.root
        return len(row.rows) if row is not None else 0

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row_at(index)
        if row is None:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags if row.rows else flags | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(row)
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(part for part in (self._words(row), *self._said(row)) if part)
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(part for part in (self._words(row), *self._said(row)) if part)
            case Qt.ItemDataRole.DecorationRole:
                return icon(self._icon(row), self._color(row))
            case Qt.ItemDataRole.FontRole if row.kind in {RowKind.DOCUMENT, RowKind.GROUP}:
                font = QFont()
                font.setWeight(QFont.Weight.DemiBold)
                return font
            case _ if role == NODE:
                return row.node
            case _ if role == PATH:
                return row.path
            case _:
                return None

    def problems(self, index: Index) -> tuple[int, str]:
        """How many findings the row has, and the colour of the worst; a folded-up document counts
        those of its verbs."""
        row = self.row_at(index)
        found = self._workspace.findings.by_node
        if row is None or row.kind in {RowKind.GROUP, RowKind.NESTED}:
            return 0, ""
        nodes = [one.name for one in row.rows if row.kind is RowKind.DOCUMENT] or [row.name]
        problems = [one for node in nodes for one in found.get(NodeId(node), ())]
        worst = min((_SEVERITIES.index(one.severity) for one in problems), default=0)
        return len(problems), SEVERITY_COLORS[_SEVERITIES[worst]]

    def _words(self, row: Row) -> str:
        return words_of(row, self._workspace.bridge.flow)

    def _said(self, row: Row) -> list[str]:
        """What there is to say besides the words: the kind of node, and its problems."""
        said: list[str] = []
        node = self._workspace.bridge.flow.nodes.get(NodeId(row.name))
        if row.kind is RowKind.DOCUMENT:
            said.append(tr("document") if row.rows else kind_name(node) if node else "")
        elif row.kind is RowKind.NODE and node is not None and node.title:
            said.append(kind_name(node))
        count, _ = self.problems(self.index_of(row.key))
        if count:
            said.append(tr_n("{n} problem", "{n} problems", count))
        if row.node is not None and row.node in self._workspace.findings.unreachable:
            said.append(tr("no caller gets here"))
        return said

    def _icon(self, row: Row) -> str:
        node = self._workspace.bridge.flow.nodes.get(NodeId(row.name))
        match row.kind:
            case RowKind.DOCUMENT if row.rows or node is None:
                return "file-code"
            case RowKind.GROUP:
                return {UNREACHED: "unlink", ELSEWHERE: "globe"}.get(row.name, "sticky-note")
            case RowKind.NESTED:
                return element_icon(row.title)
            case _:
                return node_icon(node) if node is not None else "file-code"

    def _color(self, row: Row) -> str:
        theme = self._workspace.themes.theme
        return theme.muted if row.kind in {RowKind.GROUP, RowKind.DOCUMENT} else theme.text
