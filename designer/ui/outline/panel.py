"""The outline panel: the tree, and its selection in step with the canvas."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QStackedLayout,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from designer.flow import Changes, NodeId
from designer.text import tr
from designer.ui.compiled import INLINE
from designer.ui.latestrun import LatestRun
from designer.ui.outline.model import NODE, Index, OutlineModel
from designer.ui.outline.rows import RowKind, Tree, next_tree
from designer.ui.theme import SPACE, ThemeSwitch, in_text
from designer.ui.widgets.seen import is_in_sight
from designer.ui.workspace import Workspace

ROW_HEIGHT = 26
BADGE = 16
UNFOLDED = 60
"""A flow of up to so many documents is shown unfolded at first."""
REST = 80
"""How long after an edit the tree is built again, in milliseconds: the canvas goes first."""


class OutlinePanel(QWidget):
    """Follows the flow while it is seen."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outline")
        self._workspace = workspace
        self._is_stale = True
        self._is_new = True
        self.model = OutlineModel(workspace, self)
        self.tree = OutlineTree(self.model, workspace.themes)
        self.empty = QLabel(tr("The flow is empty."))
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setProperty("role", "muted")
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.tree)
        self._pages.addWidget(self.empty)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(REST)
        self._soon.timeout.connect(self._rebuild)
        self.run = LatestRun(self)
        self.run.done.connect(self._on_built)
        self.tree.chosen.connect(self._on_chosen)
        self.tree.taken.connect(self._on_taken)
        workspace.bridge.changed.connect(self._on_changed)
        workspace.findings.changed.connect(self._on_findings)
        workspace.findings.marked.connect(self._on_findings)
        workspace.selection.changed.connect(self._follow)
        workspace.themes.changed.connect(self.tree.viewport().update)

    def close_run(self) -> None:
        """The window closes."""
        self._soon.stop()
        self.run.close()

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._soon.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Seen: a tab behind others is "visible" and never painted."""
        super().paintEvent(event)
        if self._is_stale:
            self._soon.start()

    # what happens

    def _on_changed(self, changes: Changes) -> None:
        if not changes.touches_flow:
            return
        nodes = self._workspace.bridge.flow.nodes
        if len(changes.removed) == len(nodes) or changes.added.issuperset(nodes):
            self._is_new = True
        self._is_stale = True
        if is_in_sight(self):
            self.model.refresh(changes.changed)
            self._soon.start()

    def _on_findings(self) -> None:
        self._is_stale = True
        if is_in_sight(self):
            self._soon.start()
            self.tree.viewport().update()

    def _rebuild(self) -> None:
        """Build the tree of the flow as it stands: of a big one off the GUI thread."""
        if not is_in_sight(self):
            return
        self._soon.stop()
        self._is_stale = False
        flow, before = self._workspace.bridge.flow, self.model.tree
        unreached = self._workspace.findings.unreachable & flow.nodes.keys()
        if len(flow.nodes) <= INLINE:
            self.run.cancel()
            self._on_built(next_tree(flow, unreached, before))
        else:
            self.run.start(lambda _: next_tree(flow, unreached, before))

    def _on_built(self, tree: Tree) -> None:
        self.model.show(tree)
        self._pages.setCurrentIndex(0 if self.model.rowCount() else 1)
        if self._is_new:
            self._is_new = False
            self.tree.collapseAll()
            if self.model.rowCount() <= UNFOLDED:
                self.tree.expandToDepth(0)
        self._follow()

    def _follow(self) -> None:
        """The selected node's row is the current one, and in sight."""
        if not is_in_sight(self):
            return
        node = self._workspace.selection.single
        held = self.tree.currentIndex()
        if node is None:
            self.tree.point_at(QModelIndex())
        elif held.data(NODE) != node:
            self.tree.point_at(self.model.index_of_node(node))

    def _on_chosen(self, index: QModelIndex) -> None:
        node = index.data(NODE)
        if node is not None and node in self._workspace.bridge.flow.nodes:
            if self._workspace.selection.single == node:
                self._workspace.selection.reveal.emit(node)
            else:
                self._workspace.selection.show(NodeId(node))

    def _on_taken(self, index: QModelIndex) -> None:
        """Enter, or a double click: into the field of a nested element, else onto the canvas."""
        row = self.model.row_at(index)
        if row is None or row.node is None:
            return
        self._on_chosen(index)
        if row.kind is RowKind.NESTED:
            self._workspace.selection.focus_field.emit(row.node, row.path, "#text")


class OutlineTree(QTreeView):
    """``chosen`` tells of a row that the person came to, ``taken`` of Enter and a double click."""

    chosen = Signal(QModelIndex)
    taken = Signal(QModelIndex)

    def __init__(
        self, model: OutlineModel, themes: ThemeSwitch, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._is_pointing = False
        self.setModel(model)
        self.setObjectName("outline_tree")
        self.setAccessibleName(tr("Outline of the flow"))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(14)
        self.setIconSize(QSize(16, 16))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setExpandsOnDoubleClick(False)
        self.setItemDelegate(OutlineDelegate(model, themes, self))
        self.doubleClicked.connect(self.taken)
        self.clicked.connect(self.chosen)

    def point_at(self, index: QModelIndex) -> None:
        """Make a row the current one without choosing it; none with an invalid index."""
        self._is_pointing = True
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)
        else:
            self.clearSelection()
        self._is_pointing = False

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and not self._is_pointing and self.hasFocus():
            self.chosen.emit(current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.taken.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class OutlineDelegate(QStyledItemDelegate):
    """A row as the style draws it, with the count of its problems at the right."""

    def __init__(self, model: OutlineModel, themes: ThemeSwitch, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._themes = themes

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, in_text(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        count, role = self._model.problems(index)
        area = QRect(option.rect)  # type: ignore[attr-defined]
        if count:
            option.rect = area.adjusted(0, 0, -(BADGE + SPACE), 0)  # type: ignore[attr-defined]
        super().paint(painter, option, index)
        if count:
            theme = self._themes.theme
            badge = QRect(0, 0, BADGE, BADGE)
            badge.moveCenter(area.center())
            badge.moveRight(area.right() - SPACE)
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(role))
            painter.drawEllipse(badge)
            painter.setPen(theme.color("field"))
            font = painter.font()
            font.setPixelSize(10)
            painter.setFont(font)
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(min(count, 99)))
            painter.restore()
