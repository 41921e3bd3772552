"""The paths panel: the list, its filter, and what it says while there is none."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from designer.flow import Changes
from designer.text import tr
from designer.ui.latestrun import LatestRun, Tell
from designer.ui.paths.pricetable import PriceTable
from designer.ui.paths.promises import Promises
from designer.ui.paths.table import PathTable
from designer.ui.paths.walking import Walked, Walker, is_of
from designer.ui.paths.words import VERDICT_LOOKS, verdict_words
from designer.ui.theme import SPACE
from designer.ui.widgets import ElidedLabel
from designer.ui.widgets.flowrow import FlowRow
from designer.ui.workspace import Workspace

if TYPE_CHECKING:
    from designer.paths import CallPath


def empty_words() -> str:
    """What stands in the place of the list of a flow without paths."""
    return tr("No entry leads anywhere yet. Link an entry to a verb: its paths come up here.")


class PathsPanel(QWidget):
    """Walks the paths while it is seen; ``walked`` tells of a result of the flow as it stands,
    ``call_wanted`` carries the Scenario of a path to be played."""

    walked = Signal()
    call_wanted = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paths")
        self._workspace = workspace
        self._walker = Walker()
        self._is_stopped = False
        self.result: Walked | None = None
        self.run = LatestRun(self)
        self.table = PathTable()
        self.promises = Promises(workspace)
        self.promises.call_wanted.connect(self.show_call)
        self.prices = PriceTable(workspace)
        self._make_bar()
        self._lay_out()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.refresh)
        self.run.done.connect(self._on_done)
        self.run.failed.connect(self._on_failed)
        self.run.progressed.connect(self.words.setText)
        self.table.itemSelectionChanged.connect(self._on_row)
        self.table.itemActivated.connect(lambda *_: self._show_current())
        workspace.bridge.changed.connect(self._on_changed)
        workspace.themes.changed.connect(self._fill)

    @property
    def is_current(self) -> bool:
        """Whether the result is that of the flow as it stands."""
        return self.result is not None and is_of(
            self.result.project, self._workspace.bridge.project
        )

    def refresh(self) -> None:
        """Walk the paths of the flow as it stands, unless they are known."""
        if self.is_current or self.visibleRegion().isEmpty():
            return
        project, walker = self._workspace.bridge.project, self._walker

        def job(tell: Tell) -> Walked:
            return walker.run(project, tell)

        self._is_stopped = False
        self._say(tr("Working …"), is_working=True)
        self.run.start(job)

    def show_list(self) -> None:
        """The list, in the place of properties or prices."""
        self.switch.setChecked(False)
        self.price_switch.setChecked(False)

    def cancel(self) -> None:
        """Walk no further."""
        self.run.cancel()
        self._is_stopped = True
        self._say(tr("Stopped. Press “Walk again” to walk all paths."), is_working=False)
        self.again.show()

    def close_run(self) -> None:
        """The window closes."""
        self._soon.stop()
        self.run.close()

    def draw(self, path: CallPath) -> None:
        """Show a path on the canvas."""
        self._workspace.highlight.show(path.nodes, path.links)
        if path.end.node in self._workspace.bridge.flow.nodes:
            self._workspace.selection.reveal.emit(path.end.node)

    def show_call(self, path: CallPath) -> None:
        """Show a path on the canvas, and let its caller call."""
        from designer.scenarios import scenario_of

        self.draw(path)
        self.call_wanted.emit(scenario_of(path, ""))

    def _show_current(self) -> None:
        path = self.table.current_path()
        if path is not None:
            self.show_call(path)

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        """Seen at last: a tab behind others is "visible" and never painted."""
        super().paintEvent(event)
        if not self.is_current and not self.run.is_running and not self._is_stopped:
            self._soon.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._workspace.highlight.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.table.clearSelection()
            self._workspace.highlight.clear()
        else:
            super().keyPressEvent(event)

    # what happens

    def _on_changed(self, changes: Changes) -> None:
        if self.is_current:
            if changes.project and self.result is not None:
                self._fill()  # prices
                self.promises.refresh(self.result.proofs)
            return
        if self.result is not None or self.run.is_running:
            self.result = None
            self._workspace.highlight.clear()
            self._say(tr("Working …"), is_working=True)
        self.promises.refresh()
        if changes.touches_flow or changes.project:
            self._soon.start()

    def _on_done(self, result: Walked) -> None:
        if not is_of(result.project, self._workspace.bridge.project):
            self._soon.start()
            return
        self.result = result
        self._fill()
        self.promises.offer_profiles()
        self.promises.refresh(result.proofs)
        self.walked.emit()

    def _on_failed(self, error: Exception) -> None:
        self._is_stopped = True
        self._say(tr("The paths cannot be walked: {error}", error=error), is_working=False)

    def _on_row(self) -> None:
        path = self.table.current_path()
        is_chosen = path is not None and bool(self.table.selectedItems())
        self.play.setEnabled(is_chosen)
        if path is not None and is_chosen:
            self.draw(path)

    def _on_switch(self, switch: QPushButton, is_on: bool) -> None:
        """Properties or prices in the place of the list, or the list."""
        other = self.price_switch if switch is self.switch else self.switch
        if is_on and other.isChecked():
            other.setChecked(False)
        self._show_page()

    def _show_page(self) -> None:
        has_list = not (self.switch.isChecked() or self.price_switch.isChecked())
        self.promises.setVisible(self.switch.isChecked())
        self.prices.setVisible(self.price_switch.isChecked())
        self._holder.setVisible(has_list)
        self.filter.setVisible(has_list)
        self.play.setVisible(has_list)
        has_all = self.result is None or self.result.complete
        self.note.set_text(
            ""
            if has_all or not has_list
            else tr("There are more paths; these are the shortest to each end.")
        )

    def _fill(self) -> None:
        if self.result is None or not self.is_current:
            return
        paths = self.result.paths
        self._fill_filter(Counter(path.verdict.value for path in paths))
        wanted = self.filter.currentData()
        shown = [path for path in paths if wanted in (None, path.verdict.value)]
        project = self._workspace.bridge.project
        self.table.show_paths(shown, project, self._workspace.themes.theme)
        self._show_page()
        self._say("" if paths else empty_words(), is_working=False)

    def _fill_filter(self, counts: Counter[str]) -> None:
        held = self.filter.currentData()
        self.filter.blockSignals(True)
        self.filter.clear()
        self.filter.addItem(tr("All {n}", n=counts.total()), None)
        for verdict in VERDICT_LOOKS:
            if counts[verdict] or verdict == held:
                self.filter.addItem(f"{verdict_words(verdict)}  {counts[verdict]}", verdict)
        self.filter.setCurrentIndex(max(0, self.filter.findData(held)))
        self.filter.blockSignals(False)

    def _say(self, words: str, *, is_working: bool) -> None:
        """Words in the place of the list; none: the list."""
        self.words.setText(words)
        self.stop.setVisible(is_working)
        self.again.hide()
        self._pages.setCurrentIndex(1 if words else 0)

    def _make_bar(self) -> None:
        self.filter = QComboBox()
        self.filter.setObjectName("path_filter")
        self.filter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.filter.setMinimumContentsLength(6)
        self.filter.setAccessibleName(tr("Paths that come to"))
        self.filter.addItem(tr("All"), None)
        self.filter.currentIndexChanged.connect(lambda _: self._fill())
        self.note = ElidedLabel(muted=True)
        self.note.setObjectName("path_note")
        self.play = QPushButton(tr("Show the call"))
        self.play.setObjectName("path_play")
        self.play.setToolTip(tr("Play this caller in the preview (Enter)"))
        self.play.setEnabled(False)
        self.play.clicked.connect(self._show_current)
        self.switch = QPushButton(tr("Properties"))
        self.switch.setObjectName("path_properties")
        self.switch.setCheckable(True)
        self.switch.setToolTip(tr("What must hold for every call, and which rules count"))
        self.switch.toggled.connect(partial(self._on_switch, self.switch))
        self.price_switch = QPushButton(tr("Prices"))
        self.price_switch.setObjectName("path_prices")
        self.price_switch.setCheckable(True)
        self.price_switch.setToolTip(tr("What you pay: with prices, every path shows its cost"))
        self.price_switch.toggled.connect(partial(self._on_switch, self.price_switch))
        self.promises.counted.connect(self.switch.setText)
        self.words = QLabel()
        self.words.setObjectName("path_words")
        self.words.setProperty("role", "muted")
        self.stop = QPushButton(tr("Cancel"))
        self.stop.setObjectName("path_cancel")
        self.stop.clicked.connect(self.cancel)
        self.again = QPushButton(tr("Walk again"))
        self.again.setObjectName("path_again")
        self.again.clicked.connect(self.refresh)

    def _lay_out(self) -> None:
        self._bar = QWidget()
        bar = FlowRow(self._bar)
        bar.setContentsMargins(SPACE, 2, SPACE, 2)
        bar.addWidget(self.filter)
        bar.addWidget(self.note)
        bar.stretch(self.note)
        bar.addWidget(self.play)
        bar.addWidget(self.switch)
        bar.addWidget(self.price_switch)
        empty = QWidget()
        middle = QHBoxLayout(empty)
        middle.addStretch(1)
        for widget in (self.words, self.stop, self.again):
            middle.addWidget(widget)
        middle.addStretch(1)
        holder = QWidget()
        self._pages = QStackedLayout(holder)
        self._pages.addWidget(self.table)
        self._pages.addWidget(empty)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self._bar)
        left.addWidget(holder, 1)
        left.addWidget(self.promises, 1)
        left.addWidget(self.prices, 1)
        self._holder = holder
        self.promises.hide()
        self.prices.hide()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addLayout(left, 1)
        self._say(tr("Working …"), is_working=False)
