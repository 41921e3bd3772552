"""What is called, and how: the entry or a URL, who answers, failures on purpose."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from designer.bundle import EntryKind
from designer.text import tr
from designer.ui.preview.faultlist import FaultList, fill_node_menu
from designer.ui.preview.live import LiveCall
from designer.ui.preview.liveform import LiveForm
from designer.ui.preview.outgoingform import OutgoingForm
from designer.ui.widgets import Combo, IconButton
from designer.ui.workspace import Workspace


class CallForm(QWidget):
    """``chosen`` tells that something else is to be called, ``call_wanted`` to call it now."""

    chosen = Signal()
    call_wanted = Signal()

    def __init__(self, workspace: Workspace, live: LiveCall, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("call_form")
        self._workspace = workspace
        self._plan = live.plan
        self.entries = Combo()
        self.entries.setObjectName("entry_choice")
        self.entries.setAccessibleName(tr("What to call"))
        self.options = IconButton("sliders-horizontal", tr("How the call is placed"))
        self.options.setObjectName("call_options")
        self.options.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self)
        self.menu.setObjectName("call_options_menu")
        self.menu.setToolTipsVisible(True)
        self._fault_menu = QMenu(tr("Let the selected card fail"), self.menu)
        self._fault_menu.aboutToShow.connect(lambda: fill_node_menu(self._fault_menu, workspace))
        self.outside = self.menu.addAction(tr("Request external URLs over the network"))
        self.outside.setObjectName("ask_outside")
        self.outside.setCheckable(True)
        self.outside.setToolTip(
            tr(
                "While this is off, nothing leaves this computer: a URL outside of this flow is "
                "not requested, and the call fails there as if nobody answered."
            )
        )
        self.outside.toggled.connect(self._on_outside)
        self.menu.addMenu(self._fault_menu)
        self.clear_faults = self.menu.addAction(tr("Let nothing fail"))
        self.clear_faults.triggered.connect(workspace.faults.clear)
        self.menu.aboutToShow.connect(self._on_menu)
        self.options.setMenu(self.menu)
        self.live_form = LiveForm(live.plan)
        self.outgoing = OutgoingForm(workspace, live.plan)
        self.faults = FaultList(workspace.faults)
        self._lay_out()
        self.entries.activated.connect(self._on_chosen)
        self.live_form.call_wanted.connect(self.call_wanted)
        live.plan.entries_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the entries, and the form for what is chosen."""
        entries = self._plan.entries()
        self.entries.clear()
        for name, title, _ in entries:
            self.entries.addItem(title, name)
        if not entries:
            self.entries.addItem(tr("No entry yet"), "")
        self.entries.insertSeparator(self.entries.count())
        self.entries.addItem(tr("Call a URL …"))
        last = self.entries.count() - 1
        row = last if self._plan.is_live else max(0, self.entries.findData(self._plan.entry))
        self.entries.setCurrentIndex(row)
        is_live = self._plan.is_live
        self.live_form.setVisible(is_live)
        self.outgoing.setVisible(not is_live and self._plan.kind is EntryKind.OUTGOING)

    def choose_url(self) -> None:
        """A URL is to be called; the cursor goes to its field."""
        self._on_chosen(self.entries.count() - 1)

    def _on_chosen(self, row: int) -> None:
        if row == self.entries.count() - 1:
            if not self._plan.is_live:
                self._plan.choose_live()
            self.live_form.url.setFocus()
        else:
            self._plan.choose(self.entries.itemData(row))
        self.chosen.emit()

    def _on_outside(self, on: bool) -> None:
        self._plan.set_options(replace(self._plan.options, outside=on))

    def _on_menu(self) -> None:
        self.clear_faults.setVisible(bool(self._workspace.faults.mishaps))
        self._fault_menu.setEnabled(self._workspace.selection.single is not None)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self.entries, 1)
        row.addWidget(self.options)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout.addLayout(row)
        for part in (self.live_form, self.outgoing, self.faults):
            layout.addWidget(part)
