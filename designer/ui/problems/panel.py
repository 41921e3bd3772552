"""The problems panel: the list, its filters, and what it says when nothing is wrong."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QLabel,
    QListView,
    QMenu,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from designer.flow import NodeId, documents_of
from designer.problem import Problem, Severity
from designer.text import tr, tr_n
from designer.ui.emptywords import empty_flow_words
from designer.ui.icons import icon
from designer.ui.problems.delegate import ProblemDelegate, fix_rect
from designer.ui.problems.kinds import KindFilter
from designer.ui.problems.model import (
    PROBLEM,
    SEVERITY_COLORS,
    SEVERITY_ICONS,
    ProblemModel,
    count_words,
)
from designer.ui.problems.waiving import WaiveBar
from designer.ui.telling import tell
from designer.ui.theme import SPACE
from designer.ui.widgets.flowrow import FlowRow
from designer.ui.widgets.wordbutton import WordButton
from designer.ui.workspace import Workspace

PATIENCE = 300
"""How long findings of an older flow are shown as if nothing were, in milliseconds."""


class Problems(QWidget):
    """``counted`` tells how many problems there are, for the tab's title; ``waived_wanted``: those
    that are meant to be so shall be shown."""

    counted = Signal(int)
    waived_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problems")
        self._workspace = workspace
        self._hidden: set[Severity] = set()
        self.rows = ProblemModel(self)
        self.list = ProblemList(self)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(ProblemDelegate(workspace.themes, self.list))
        self.empty = QLabel()
        self.empty.setObjectName("problems_empty")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.empty.setProperty("role", "muted")
        self.kinds = KindFilter()
        self.waived = QToolButton()
        self.waived.setObjectName("problems_waived")
        self.waived.setAutoRaise(True)
        self.waived.setToolTip(tr("Problems that are meant to be so: look at them, and why"))
        self._filters = {severity: self._filter(severity) for severity in Severity}
        self.waiving = WaiveBar(workspace)
        self.detail = QLabel()
        self.detail.setObjectName("problem_detail")
        self.detail.setWordWrap(True)
        self.detail.setTextFormat(Qt.TextFormat.PlainText)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.detail.setContentsMargins(SPACE, SPACE // 2, SPACE, SPACE // 2)
        self.detail.hide()
        self.checking = QLabel(tr("Checking …"))
        self.checking.setObjectName("problems_checking")
        self.checking.setProperty("role", "muted")
        self.checking.hide()
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(PATIENCE)
        self._late.timeout.connect(self._show_state)
        self._lay_out()
        self.kinds.chosen.connect(self.refresh)
        self.waived.clicked.connect(self.waived_wanted)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.fix_wanted.connect(self._fix_row)
        self.list.taken.connect(self._go_to_row)
        self.list.selectionModel().currentChanged.connect(self._show_detail)
        self.rows.modelReset.connect(self._show_detail)
        workspace.findings.changed.connect(self.refresh)
        workspace.bridge.changed.connect(lambda: self._late.start())
        workspace.themes.changed.connect(self._on_theme)
        self._on_theme()
        self.refresh()

    @property
    def current(self) -> Problem | None:
        """The problem in the current row."""
        return self.rows.problem(self.list.currentIndex().row())

    def refresh(self) -> None:
        """Show the findings as they are now."""
        problems = self._workspace.findings.problems
        held = self.current
        self.kinds.show_kinds(problems)
        rule = self.kinds.rule
        shown = [p for p in problems if p.severity not in self._hidden and rule in ("", p.rule)]
        if self.rows.show(shown, self._workspace.bridge.flow) and held is not None:
            row = self.rows.row_of(held)
            self.list.setCurrentIndex(self.rows.index(row) if row >= 0 else QModelIndex())
        self._show_counts(problems)
        self._show_state()
        has_rows = bool(shown)
        self._pages.setCurrentIndex(0 if has_rows else 1)
        self.empty.setText(self._empty_words())
        self.counted.emit(len(problems))

    def _show_state(self) -> None:
        """Findings of an older flow stay in sight, faded, until those of this one are there."""
        is_stale = not self._workspace.findings.is_current
        if is_stale != self.rows.is_stale:
            self.rows.is_stale = is_stale
            self.list.viewport().update()
        self.checking.setVisible(is_stale and self.rows.rowCount() > 0)
        self._show_bar()

    def _show_bar(self) -> None:
        kinds = {problem.severity for problem in self._workspace.findings.problems}
        number = sum(len(node.waivers) for node in self._workspace.bridge.flow.nodes.values())
        self.waived.setText(
            tr_n(
                "{n} problem marked as meant to be so — show",
                "{n} problems marked as meant to be so — show",
                number,
            )
        )
        self.waived.setVisible(number > 0)
        has_choice = len(kinds) > 1 or bool(self._hidden or number or self.kinds.count())
        self._bar.setVisible(has_choice or not self.checking.isHidden())

    def go(self) -> None:
        """Go to the place of the current problem."""
        self._go_to_row(self.list.currentIndex().row())

    def go_next(self) -> None:
        """Go to the problem after the current one, round to the first again."""
        count = self.rows.rowCount()
        if count:
            row = (self.list.currentIndex().row() + 1) % count
            self.list.setCurrentIndex(self.rows.index(row))
            tell(self, self.rows.index(row).data(Qt.ItemDataRole.AccessibleTextRole))
            self.go()

    def fix(self) -> None:
        """Mend the current problem; without a current row, the first that can be mended."""
        row = self.list.currentIndex().row()
        if row < 0:
            fixable = (r for r in range(self.rows.rowCount()) if self._fixable(r))
            row = next(fixable, -1)
        self._fix_row(row)

    def waive(self) -> None:
        """Ask why the current problem is meant to be so."""
        problem = self.current
        if problem is not None and problem.node in self._workspace.bridge.flow.nodes:
            self.waiving.ask(problem)

    def can_fix(self) -> bool:
        """Whether ``fix`` has something to mend."""
        row = self.list.currentIndex().row()
        if row >= 0:
            return self._fixable(row)
        return any(self._fixable(row) for row in range(self.rows.rowCount()))

    def _show_menu(self, point: QPoint) -> None:
        """What can be done about the problem under the pointer."""
        index = self.list.indexAt(point)
        problem = self.rows.problem(index.row())
        if problem is None:
            return
        self.list.setCurrentIndex(index)
        menu = QMenu(self)
        menu.setObjectName("problem_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Go there"), self.go)
        if problem.fix is not None:
            menu.addAction(problem.fix.title, self.fix)
        if problem.node in self._workspace.bridge.flow.nodes:
            menu.addAction(tr("Meant to be so …"), self.waive)
        menu.popup(self.list.viewport().mapToGlobal(point))

    def _show_detail(self) -> None:
        """The whole of the current finding: its row may be too short for it."""
        index = self.list.currentIndex()
        self.detail.setVisible(index.isValid())
        words = index.data(Qt.ItemDataRole.ToolTipRole) if index.isValid() else ""
        document = self._document_of(self.current)
        self.detail.setText(f"{words} ({document})" if document else words)

    def _document_of(self, problem: Problem | None) -> str:
        """The document that the finding is in: what tells apart cards with the same words."""
        if problem is None:
            return ""
        places = documents_of(self._workspace.bridge.flow)
        return problem.document or places.get(NodeId(problem.node), "")

    def _fixable(self, row: int) -> bool:
        """Whether there is a fix; old findings may tell of cards that are gone."""
        problem = self.rows.problem(row)
        if problem is None or problem.fix is None:
            return False
        return not problem.node or problem.node in self._workspace.bridge.flow.nodes

    def _go_to_row(self, row: int) -> None:
        problem = self.rows.problem(row)
        if problem is None or problem.node not in self._workspace.bridge.flow.nodes:
            return
        selection = self._workspace.selection
        selection.show(NodeId(problem.node))
        if problem.attribute:
            selection.focus_field.emit(problem.node, problem.path, problem.attribute)

    def _fix_row(self, row: int) -> None:
        problem = self.rows.problem(row)
        if problem is None or problem.fix is None or not self._fixable(row):
            return
        bridge, before = self._workspace.bridge, set(self._workspace.bridge.flow.nodes)
        if bridge.do(problem.fix.title, problem.fix.edit):
            node = NodeId(problem.node)
            if node in bridge.flow.nodes:
                self._workspace.selection.show(node)
            made = [one for one in bridge.flow.nodes if one not in before]
            if made:
                self._workspace.selection.reveal.emit(made[0])

    def _empty_words(self) -> str:
        if not self._workspace.findings.is_current:
            return tr("Checking …")
        if self._workspace.findings.problems:
            return tr("Nothing else: the rest is filtered out.")
        if not self._workspace.bridge.flow.nodes:
            return empty_flow_words()
        return tr("Every caller gets somewhere. No problems.")

    def _filter(self, severity: Severity) -> QToolButton:
        button = WordButton()
        button.setObjectName(f"filter_{severity}")
        button.setCheckable(True)
        button.setChecked(True)
        button.setAutoRaise(True)
        tips = {
            Severity.ERROR: tr("Show or hide errors"),
            Severity.WARNING: tr("Show or hide warnings"),
            Severity.INFO: tr("Show or hide hints"),
        }
        button.setToolTip(tips[severity])
        button.setAccessibleName(tips[severity])
        button.toggled.connect(lambda on: self._on_filter(severity, on))
        return button

    def _on_filter(self, severity: Severity, shown: bool) -> None:
        (self._hidden.discard if shown else self._hidden.add)(severity)
        self.refresh()

    def _show_counts(self, problems: tuple[Problem, ...]) -> None:
        counts = Counter(problem.severity for problem in problems)
        for severity, button in self._filters.items():
            count = counts[severity]
            button.setText(count_words(severity, count))
            button.setVisible(count > 0)

    def _lay_out(self) -> None:
        self._bar = QWidget()
        bar = FlowRow(self._bar)
        bar.setContentsMargins(SPACE // 2, 2, SPACE, 2)
        for button in self._filters.values():
            bar.addWidget(button)
        bar.addWidget(self.kinds)
        bar.addWidget(self.waived)
        bar.addWidget(self.checking)
        holder = QWidget()
        self._pages = QStackedLayout(holder)
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar)
        layout.addWidget(holder, 1)
        layout.addWidget(self.detail)
        layout.addWidget(self.waiving)

    def _on_theme(self) -> None:
        theme = self._workspace.themes.theme
        for severity, button in self._filters.items():
            color = theme.color(SEVERITY_COLORS[severity]).name()
            button.setIcon(icon(SEVERITY_ICONS[severity], color))
        self.list.viewport().update()


class ProblemList(QListView):
    """``taken`` tells of a row that was clicked or taken by Enter, ``fix_wanted`` of its mend."""

    taken = Signal(int)
    fix_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problem_list")
        self.setAccessibleName(tr("Problems"))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.taken.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._fix_at(event.position().toPoint()) >= 0
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        row, fix = self.indexAt(point).row(), self._fix_at(point)
        if event.button() != Qt.MouseButton.LeftButton or row < 0:
            return
        if fix >= 0:
            self.fix_wanted.emit(fix)
        else:
            self.taken.emit(row)

    def _fix_at(self, point: QPoint) -> int:
        """The row whose mend is at ``point``; -1 when none is."""
        index = self.indexAt(point)
        problem = index.data(PROBLEM)
        if not isinstance(problem, Problem) or problem.fix is None:
            return -1
        inside = fix_rect(self.visualRect(index), problem, self.font()).contains(point)
        return index.row() if inside else -1
