"""The inspector: what is selected, and everything about it that can be changed."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from designer.flow import Changes, NodeId
from designer.ui.inspector.binding import Path
from designer.ui.inspector.context import FormContext
from designer.ui.inspector.fieldrow import FieldRow
from designer.ui.inspector.nodepage import NodePage
from designer.ui.inspector.otherpages import EmptyPage, SeveralPage
from designer.ui.unread import leave_unread
from designer.ui.widgets import CursorFollower
from designer.ui.workspace import Workspace

WARM_UP_MS = 60
"""How long to wait between building one form and the next."""


class Inspector(QWidget):
    """Shows the selected node as a form; says how to select while nothing is."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("inspector")
        self.workspace = workspace
        self.context = FormContext(workspace, self)
        self.node_page = NodePage(self.context)
        self._is_changing = False
        self.empty_page = EmptyPage(workspace)
        self.several_page = SeveralPage(self.context)
        self.pages = QStackedWidget()
        leave_unread(self.pages)
        self.area = _scrolled(self.node_page)
        self.several_area = _scrolled(self.several_page)
        self._follower = CursorFollower(self.area)
        CursorFollower(self.several_area)
        for page in (self.empty_page, self.several_area, self.area):
            self.pages.addWidget(page)
        self.help = self._made_help()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.help)
        workspace.selection.changed.connect(self._on_selection_changed)
        workspace.selection.focus_field.connect(self.focus_field)
        workspace.bridge.changed.connect(self._on_changed)
        workspace.findings.changed.connect(self.refresh)
        workspace.themes.changed.connect(self.refresh)
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]
        self._warming = QTimer(self)
        self._warming.setInterval(WARM_UP_MS)
        self._warming.timeout.connect(self._warm_up)
        self._on_selection_changed()

    def showEvent(self, event: QShowEvent) -> None:
        """Build the forms that the flow needs, bit by bit, before somebody waits for them."""
        super().showEvent(event)
        self._warming.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody waits for a form."""
        super().hideEvent(event)
        self._warming.stop()

    def _warm_up(self) -> None:
        if not self.node_page.warm_up():
            self._warming.stop()

    def refresh(self) -> None:
        """Show everything as it is now."""
        selected = self.workspace.selection
        if selected.single is not None:
            self.node_page.refresh()
        elif selected.nodes:
            self.several_page.refresh()
        else:
            self.empty_page.refresh()

    def focus_field(self, node: str, path: object, attribute: str) -> None:
        """Select the node and put the cursor into the field of that attribute."""
        if self.workspace.selection.single != node:
            self.workspace.selection.set((NodeId(node),))
        if not self.workspace.selection.single:
            return
        self._raise_dock()
        row = self.node_page.find_row(_as_path(path), attribute)
        if row is None:
            self.node_page.focus_element(_as_path(path))
            return
        row.take_focus()
        QTimer.singleShot(0, row, lambda: self._show_row(row))

    def _show_row(self, row: FieldRow) -> None:
        """Scroll the row into view once the layout has found its place."""
        if self.node_page.isAncestorOf(row):
            self.area.ensureWidgetVisible(row, 0, 24)

    def _raise_dock(self) -> None:
        """Bring the dock that holds the inspector to the front."""
        holder: QWidget | None = self
        while holder is not None and not holder.inherits("QDockWidget"):
            holder = holder.parentWidget()
        if holder is not None:
            holder.show()
            holder.raise_()

    def _on_selection_changed(self) -> None:
        selected = self.workspace.selection
        single = selected.single
        if single is not None and single in self.workspace.bridge.flow.nodes:
            self.context.seal()
            if single != self.node_page.node:
                self._show_another(single)
            else:
                self.node_page.bind(single)
            self._show_page(self.area)
        elif len(selected.nodes) > 1:
            if selected.nodes != self.several_page.form.nodes:
                self.several_area.verticalScrollBar().setValue(0)
            self.several_page.refresh()
            self.context.seal()
            self._show_page(self.several_area)
        else:
            self.empty_page.refresh()
            self._show_page(self.empty_page)

    def _show_another(self, node: NodeId) -> None:
        """Show another node from its top. A button of the last one's form goes with it, and Qt
        hands the cursor on to some field below: it goes to the first one instead."""
        held = QApplication.focusWidget()
        is_here = held is not None and self.node_page.isAncestorOf(held)
        self._is_changing = True
        self.node_page.bind(node)
        if is_here and QApplication.focusWidget() is not held:
            self.node_page.header.title.take_focus()
        self._is_changing = False
        self._follower.let_go()
        self.area.verticalScrollBar().setValue(0)

    def _show_page(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        self._say_help(None)

    def _on_changed(self, changes: Changes) -> None:
        if not changes.touches_flow:
            return
        single = self.workspace.selection.single
        if single is not None and single not in self.workspace.bridge.flow.nodes:
            return  # the selection forgets it next, and tells
        self.refresh()

    def _on_focus_changed(self, _: QWidget | None, now: QWidget | None) -> None:
        """Say what the field with the cursor is for."""
        if now is None or not self.isAncestorOf(now):
            return
        row: QWidget | None = now
        while row is not None and row is not self and not isinstance(row, FieldRow):
            row = row.parentWidget()
        self._say_help(row if isinstance(row, FieldRow) else None)
        if isinstance(row, FieldRow) and not self._is_changing:
            self.area.ensureWidgetVisible(now, 0, 16)

    def _say_help(self, row: FieldRow | None) -> None:
        self.help.setText(row.help if row is not None else "")
        self.help.setVisible(row is not None and bool(row.help))

    def _made_help(self) -> QLabel:
        line = QLabel()
        line.setObjectName("inspector-help")
        line.setProperty("role", "muted")
        line.setWordWrap(True)
        line.setContentsMargins(12, 6, 12, 8)
        line.setTextFormat(Qt.TextFormat.PlainText)
        line.hide()
        return line


def _scrolled(page: QWidget) -> QScrollArea:
    """``page`` in a scroll area; sideways only where the text is too large for the panel."""
    scroll = QScrollArea()
    scroll.setWidget(page)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return scroll


def _as_path(path: object) -> Path:
    return tuple(int(index) for index in path) if isinstance(path, tuple | list) else ()
