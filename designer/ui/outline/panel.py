"""The outline panel: the tree, and its selection in step with the canvas."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QPaintEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from designer.flow import Changes, NodeId
from designer.text import tr
from designer.ui.compiled import INLINE
from designer.ui.emptywords import empty_flow_words
from designer.ui.latestrun import LatestRun
from designer.ui.outline.model import NODE, OutlineModel
from designer.ui.outline.rows import Key, RowKind, Tree, next_tree
from designer.ui.outline.tree import OutlineTree
from designer.ui.telling import tell_offer
from designer.ui.theme import SPACE
from designer.ui.widgets import SearchField
from designer.ui.widgets.lines import enter
from designer.ui.widgets.seen import is_in_sight
from designer.ui.workspace import Workspace

UNFOLDED = 60
"""A flow of up to so many documents is shown unfolded at first."""
SHORT = 24
"""A tree of up to so many rows is seen at a glance, and has no field to narrow it."""
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
        self._shown_words = ""
        self._unfolded: list[Key] = []
        """What was unfolded before words narrowed the tree."""
        self.model = OutlineModel(workspace, self)
        self.search = SearchField(tr("Search the outline"), "outline_search", workspace.themes)
        self.tree = OutlineTree(self.model, workspace.themes)
        self.empty = QLabel()
        self.empty.setObjectName("outline_empty")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setMargin(12)
        self.empty.setWordWrap(True)
        self.empty.setProperty("role", "muted")
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(REST)
        self._soon.timeout.connect(self._rebuild)
        self.run = LatestRun(self)
        self._lay_out()
        self._connect()

    def forget(self) -> None:
        """Another flow is held: it is shown whole, and unfolded as a new one is."""
        self._is_new = True
        self.search.clear()
        self._on_words()

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
        self._is_stale = True
        if is_in_sight(self):
            self.model.refresh(changes.changed)
            self._soon.start()

    def _on_findings(self) -> None:
        self._is_stale = True
        if is_in_sight(self):
            self._soon.start()
            self.tree.viewport().update()

    def _on_words(self) -> None:
        self._is_stale = True
        self._soon.start()

    def _rebuild(self) -> None:
        """Build the tree of the flow as it stands: of a big one off the GUI thread."""
        if not is_in_sight(self):
            return
        self._soon.stop()
        self._is_stale = False
        flow, before, words = self._workspace.bridge.flow, self.model.tree, self.search.text()
        unreached = self._workspace.findings.unreachable & flow.nodes.keys()
        if len(flow.nodes) <= INLINE:
            self.run.cancel()
            self._on_built((next_tree(flow, unreached, before, words), words))
        else:
            self.run.start(lambda _: (next_tree(flow, unreached, before, words), words))

    def _on_built(self, built: tuple[Tree, str]) -> None:
        tree, words = built
        if words and not self._shown_words:
            self._unfolded = self.tree.unfolded()
        self.model.show(tree)
        self._say_how_much(words)
        if self._is_new:
            self._is_new = False
            self.tree.collapseAll()
            if self.model.rowCount() <= UNFOLDED:
                self.tree.expandToDepth(0)
        elif words != self._shown_words:
            leading = [row.key for row in tree.rows.values() if row.leads]
            self.tree.unfold(leading if words else self._unfolded)
        self._shown_words = words
        self._follow()

    def _say_how_much(self, words: str) -> None:
        """Show the tree, or why there is none; a field to narrow it where it is long."""
        has_rows = self.model.rowCount() > 0
        self.tree.setVisible(has_rows)
        self.empty.setVisible(not has_rows)
        nothing = tr("Nothing in the flow has these words.") if words else empty_flow_words()
        self.empty.setText(nothing)
        tell_offer(self.search, "" if has_rows else nothing)
        is_long = len(self.model.tree.rows) > SHORT
        self.search_row.setVisible(bool(words) or is_long or self.search.hasFocus())

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

    # putting together

    def _connect(self) -> None:
        workspace = self._workspace
        self.search.textChanged.connect(self._on_words)
        self.search.left_below.connect(self.tree.enter)
        self.search.returnPressed.connect(self.tree.enter)
        self.run.done.connect(self._on_built)
        self.tree.chosen.connect(self._on_chosen)
        self.tree.taken.connect(self._on_taken)
        self.tree.left_at_top.connect(self._leave_tree)
        workspace.bridge.changed.connect(self._on_changed)
        workspace.findings.changed.connect(self._on_findings)
        workspace.findings.marked.connect(self._on_findings)
        workspace.selection.changed.connect(self._follow)
        workspace.themes.changed.connect(self.tree.viewport().update)

    def _leave_tree(self) -> None:
        if self.search.isVisible():
            enter(self.search)

    def _lay_out(self) -> None:
        self.search_row = QWidget()
        row = QVBoxLayout(self.search_row)
        row.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        row.addWidget(self.search)
        self.search_row.hide()
        self.empty.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.search_row)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.tree, 1)
