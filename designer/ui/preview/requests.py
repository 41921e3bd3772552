"""The requests panel: every HTTP request that Twilio would have made in the call."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QHeaderView,
    QLabel,
    QMenu,
    QSplitter,
    QStackedLayout,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from designer.problem import Problem, Severity
from designer.text import tr
from designer.ui.faults import REQUEST_KINDS
from designer.ui.preview.callwords import clock_words, purpose_words
from designer.ui.preview.faultlist import fill_fault_menu
from designer.ui.preview.live import LiveCall
from designer.ui.preview.requestview import (
    USUAL,
    RequestView,
    finding_words,
    full_text,
    request_text,
)
from designer.ui.preview.visits import Visit, checked_words, findings_of, visits_of
from designer.ui.theme import monospaced
from designer.ui.widgets import name_columns
from designer.ui.workspace import Workspace

if TYPE_CHECKING:
    from designer.simulator import Requested

URL, WITH, STATUS, FOR, CACHE, ANSWER = 2, 3, 4, 5, 6, 7
WIDE = (URL, WITH, FOR, CACHE)

REQUEST = Qt.ItemDataRole.UserRole + 1


class Requests(QWidget):
    """A row for each request; opened, it shows the parameters. A click goes to the node."""

    def __init__(self, workspace: Workspace, live: LiveCall, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("requests")
        self._live = live
        self._themes = workspace.themes
        self._faults = workspace.faults
        self._seen = 0
        self._session = live.session
        self.tree = self._make_tree()
        self._show_columns(False, CACHE, ANSWER)
        self.view = RequestView()
        self.view.hide()
        empty = QLabel(tr("Call the flow: what Twilio asks your server appears here."))
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty.setWordWrap(True)
        empty.setProperty("role", "muted")
        self._pages = QStackedLayout()
        self._pages.addWidget(empty)
        split = QSplitter()
        split.addWidget(self.tree)
        split.addWidget(self.view)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setChildrenCollapsible(False)
        self._pages.addWidget(split)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._pages)
        live.placed.connect(self.clear)
        live.changed.connect(self.refresh)
        live.switched.connect(self.refresh)
        live.forgotten.connect(self.clear)

    def clear(self) -> None:
        """Forget the requests of the call before."""
        self._seen = 0
        self._session = self._live.session
        self._show_columns(False, CACHE, ANSWER)
        self.tree.clear()
        self.view.hide()
        self._pages.setCurrentIndex(0)

    def refresh(self) -> None:
        """Add the requests that the call has made since."""
        trace = self._live.session.trace
        if len(trace) < self._seen or self._session is not self._live.session:
            self.clear()
        if len(trace) == self._seen:
            return
        from designer.simulator import Requested

        visits = visits_of(trace, self._live.visits())
        for index, entry in enumerate(trace[self._seen :], self._seen):
            if isinstance(entry, Requested):
                self._add(entry, visits.get(index))
        self._seen = len(trace)

    def copy(self) -> None:
        """Put the current request into the clipboard, as text."""
        request = self._current()
        if request is not None:
            QGuiApplication.clipboard().setText(request_text(request))

    def fault_menu(self) -> QMenu | None:
        """The failures that the current request can meet the next time."""
        request = self._current()
        if request is None:
            return None
        menu = QMenu(tr("Next time"), self)
        menu.aboutToHide.connect(menu.deleteLater)
        copy = menu.addAction(tr("Copy request"), self.copy)
        copy.setObjectName("copy_request_text")
        menu.addSection(tr("Next time"))
        node = self._live.node_of_request(request) if request.document else ""
        pattern = request.url.partition("?")[0]
        fill_fault_menu(menu, self._faults, REQUEST_KINDS, node=node, pattern=pattern)
        return menu

    def _add(self, request: Requested, visit: Visit | None) -> None:
        problems = findings_of(visit) if visit is not None else []
        row = QTreeWidgetItem(
            [
                clock_words(request.time),
                request.method,
                _short(request.url, self._origin()),
                ", ".join(f"{name}={value}" for name, value in _own(request)),
                str(request.status or tr("no answer")),
                self._purpose(request),
                request.cache or (tr("cached") if request.from_cache else ""),
                checked_words(visit, problems) if visit is not None else "",
            ]
        )
        row.setData(0, REQUEST, request)
        row.setToolTip(URL, request.url)
        for column in (WITH, FOR, CACHE, ANSWER):
            row.setToolTip(column, row.text(column))
        fixed = monospaced()
        row.setFont(URL, fixed)
        row.setFont(WITH, fixed)
        self._colour(row, request, problems)
        self.tree.addTopLevelItem(row)
        for problem in problems:
            self._add_line(row, finding_words(problem), _role(problem))
        self._show_columns(True, *(one for one in (CACHE, ANSWER) if row.text(one)))
        self._pages.setCurrentIndex(1)
        self.tree.scrollToItem(row)

    def _show_columns(self, shown: bool, *columns: int) -> None:
        """Columns in which nothing stands take no room."""
        for column in columns:
            self.tree.setColumnHidden(column, not shown)

    def _origin(self) -> str:
        """The server that is called."""
        line = self._live.session.line
        parts = urlsplit(line.setup.url if line is not None else "")
        return f"{parts.scheme}://{parts.netloc}"

    def _colour(self, row: QTreeWidgetItem, request: Requested, problems: list[Problem]) -> None:
        theme = self._themes.theme
        if not 200 <= request.status < 400 and not _is_left_out(request):
            row.setForeground(STATUS, theme.color("error"))
        if problems:
            row.setForeground(ANSWER, theme.color(_role(problems[0])))
        if _is_left_out(request):
            row.setForeground(STATUS, theme.color("muted"))

    def _add_line(self, row: QTreeWidgetItem, words: str, role: str) -> None:
        """A line of its own below a request, as wide as the list."""
        line = QTreeWidgetItem([words])
        line.setForeground(0, self._themes.theme.color(role))
        line.setToolTip(0, words)
        row.addChild(line)
        line.setFirstColumnSpanned(True)

    def _purpose(self, request: Requested) -> str:
        if request.purpose == "entry" and self._live.session.is_message:
            return tr("a message comes in")
        return purpose_words(request.purpose, request.event)

    def _make_tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setObjectName("request_list")
        tree.setAccessibleName(tr("HTTP requests"))
        name_columns(tree, _columns())
        tree.setUniformRowHeights(True)
        tree.setIndentation(14)
        header = tree.header()
        header.setStretchLastSection(False)
        for column in range(tree.columnCount()):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        for column in WIDE:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(40)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        tree.currentItemChanged.connect(self._on_current)
        tree.itemClicked.connect(self._go)
        tree.itemActivated.connect(self._go)
        copy = QAction(tr("Copy request"), tree)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self.copy)
        tree.addAction(copy)
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tree.customContextMenuRequested.connect(self._offer_menu)
        return tree

    def _offer_menu(self, at: QPoint) -> None:
        menu = self.fault_menu() if self.tree.itemAt(at) is not None else None
        if menu is not None:
            menu.popup(self.tree.viewport().mapToGlobal(at))

    def _go(self, row: QTreeWidgetItem) -> None:
        request = (row.parent() or row).data(0, REQUEST)
        node = self._live.node_of_request(request) or self._live.node_of(request.place)
        if node:
            self._live.light.show(node)

    def _on_current(self) -> None:
        request = self._current()
        session = self._live.session
        known = request is not None and request in session.trace
        self.view.setVisible(known)
        if request is not None and known:
            self.view.show_text(full_text(session, request, self._live.visits()))

    def _current(self) -> Requested | None:
        row = self.tree.currentItem()
        return (row.parent() or row).data(0, REQUEST) if row is not None else None


def _columns() -> list[str]:
    return [
        tr("Time"),
        tr("Method"),
        tr("URL"),
        tr("With"),
        tr("Status"),
        tr("For"),
        tr("Cache"),
        tr("Answer"),
    ]


def _role(problem: Problem) -> str:
    return {Severity.ERROR: "error", Severity.WARNING: "warning"}.get(problem.severity, "muted")


def _is_left_out(request: Requested) -> bool:
    """Whether it was not sent, since it goes to somebody else's server."""
    return not request.status and not request.error_code


def _own(request: Requested) -> list[tuple[str, str]]:
    """The parameters that tell this request from others."""
    return [pair for pair in request.params if pair[0] not in USUAL]


def _short(url: str, origin: str) -> str:
    """Path and query, where the host is the one that is called: it is the same in most rows."""
    parts = urlsplit(url)
    if f"{parts.scheme}://{parts.netloc}" != origin:
        return url
    return parts.path + (f"?{parts.query}" if parts.query else "")
