"""The timeline panel: the picture, what the chosen moment is, and ways to take the trace away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from designer.text import tr
from designer.ui.faults import DIAL_KINDS, REQUEST_KINDS
from designer.ui.preview.faultlist import fill_fault_menu
from designer.ui.preview.live import LiveCall
from designer.ui.preview.requestview import (
    RequestView,
    answer_before,
    full_text,
    line_of,
    text_of,
)
from designer.ui.preview.timeline import CallTimeline
from designer.ui.preview.timelineview import TimelineView
from designer.ui.preview.tracetext import trace_json, trace_text
from designer.ui.theme import SPACE
from designer.ui.widgets import ElidedLabel, IconButton
from designer.ui.workspace import Workspace

if TYPE_CHECKING:
    from designer.simulator import Span


class TimelinePanel(QWidget):
    """``export_wanted`` carries the trace as JSON, to be written to a file."""

    export_wanted = Signal(str)

    def __init__(self, workspace: Workspace, live: LiveCall, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline")
        self._live = live
        self._faults = workspace.faults
        self._pages = QStackedLayout(self)
        self.timeline = CallTimeline()
        self.view = TimelineView(workspace.themes)
        self.document = RequestView()
        self.document.setObjectName("timeline_document")
        self.document.hide()
        self.detail = ElidedLabel(_hint(), muted=True)
        self.detail.setObjectName("timeline_detail")
        self.back = _button("chevron-left", tr("The moment before"), "timeline_back")
        self.on = _button("chevron-right", tr("The next moment"), "timeline_on")
        self.copy = _button("copy", tr("Copy the call as text"), "timeline_copy")
        self.export = _button("download", tr("Save the trace as JSON …"), "timeline_export")
        self._lay_out()
        self.back.clicked.connect(lambda: self.view.step(-1))
        self.on.clicked.connect(lambda: self.view.step(1))
        self.copy.clicked.connect(self.copy_text)
        self.export.clicked.connect(self._on_export)
        self.view.chosen.connect(self._on_chosen)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(
            lambda at: self._offer_faults(self.view.span_at(at.toPointF()), at)
        )
        live.placed.connect(self._begin)
        live.switched.connect(self._begin)
        live.forgotten.connect(self._begin)
        live.changed.connect(self.refresh)
        live.ticked.connect(self._on_tick)

    def refresh(self) -> None:
        """Show the call that is looked at, as far as it has come."""
        session = self._live.session
        self._pages.setCurrentIndex(1 if session.trace else 0)
        if not session.trace or not self.isVisible():
            return
        has_more = self.timeline.follow(session)
        if has_more or session.is_on:
            self.view.show_timeline(self.timeline)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _begin(self) -> None:
        """Another call is looked at."""
        self.timeline = CallTimeline()
        self.view.show_timeline(self.timeline)
        self.detail.set_text(_hint())
        self.document.hide()
        self.refresh()

    def copy_text(self) -> None:
        """Put the call into the clipboard, as text."""
        session = self._live.session
        text = trace_text(session.trace, message=session.is_message)
        QGuiApplication.clipboard().setText(text)

    def fault_menu(self, index: int) -> QMenu | None:
        """The failures that can be brought about where this span is; None where there are none."""
        from designer.simulator import LegProgress, Requested, Waited

        if not 0 <= index < len(self.timeline.spans):
            return None
        entry = self._live.session.trace[self.timeline.spans[index].entry]
        menu = QMenu(tr("Next time"), self)
        menu.aboutToHide.connect(menu.deleteLater)
        match entry:
            case Requested():
                node = self._live.node_of_request(entry) if entry.document else ""
                pattern = entry.url.partition("?")[0]
                fill_fault_menu(menu, self._faults, REQUEST_KINDS, node=node, pattern=pattern)
            case LegProgress():
                fill_fault_menu(menu, self._faults, DIAL_KINDS, pattern=entry.label)
            case Waited() if entry.kind == "ringing" and entry.text:
                fill_fault_menu(menu, self._faults, DIAL_KINDS, pattern=entry.text)
            case _:
                menu.deleteLater()
                return None
        return menu

    def _offer_faults(self, index: int, at: object) -> None:
        menu = self.fault_menu(index)
        if menu is not None:
            menu.popup(self.view.viewport().mapToGlobal(at))  # type: ignore[call-overload]

    def _on_chosen(self, index: int) -> None:
        self.detail.set_text(self.view.words(index))
        span = self.timeline.spans[index]
        node = self._node_of(span)
        if node:
            self._live.light.light(node)
        self._show_document(span, node)

    def _node_of(self, span: Span) -> str:
        """The step of the flow that a moment belongs to; empty when it is none of its."""
        from designer.simulator import Requested

        entry = self.timeline.entry_of(span)
        node = self._live.node_of_request(entry) if isinstance(entry, Requested) else ""
        return node or self._live.node_of(span.place)

    def _show_document(self, span: Span, node: str) -> None:
        """Beside a moment that is no step of the flow stands what the server answered."""
        from designer.simulator import Requested

        session, visits = self._live.session, self._live.visits()
        entry = self.timeline.entry_of(span)
        text, line = "", 0
        if isinstance(entry, Requested):
            text = full_text(session, entry, visits)
        elif not node:
            visit = answer_before(session.trace, span.entry, span.place.url, visits)
            text = text_of(visit.body) if visit is not None else ""
            line = line_of(visit.body, span.place.index) if visit is not None else 0
        self.document.setVisible(bool(text) and bool(visits or not node))
        self.document.show_text(text, line)

    def _on_export(self) -> None:
        call = self._live.session.call
        if call is not None:
            self.export_wanted.emit(trace_json(call, self.timeline))

    def _on_tick(self) -> None:
        if self.isVisible():
            self.refresh()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(SPACE, 2, SPACE // 2, 2)
        bar.setSpacing(2)
        bar.addWidget(self.back)
        bar.addWidget(self.on)
        bar.addSpacing(SPACE)
        bar.addWidget(self.detail, 1)
        bar.addWidget(self.copy)
        bar.addWidget(self.export)
        self.bar = bar
        page = QWidget()
        inner = QVBoxLayout(page)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addLayout(bar)
        split = QSplitter()
        split.addWidget(self.view)
        split.addWidget(self.document)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setChildrenCollapsible(False)
        inner.addWidget(split, 1)
        empty = QLabel(tr("Call the flow: who hears what, and what is asked when, appears here."))
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty.setWordWrap(True)
        empty.setProperty("role", "muted")
        self._pages.addWidget(empty)
        self._pages.addWidget(page)


def _hint() -> str:
    return tr(
        "Click a moment, or go through them with the arrow keys: its card lights up on the canvas."
    )


def _button(icon_name: str, tip: str, name: str) -> IconButton:
    button = IconButton(icon_name, tip)
    button.setObjectName(name)
    return button
