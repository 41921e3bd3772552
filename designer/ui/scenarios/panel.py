"""The scenarios panel: the saved calls of the flow, what came of them, and what they cover."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QTreeWidgetItem, QVBoxLayout, QWidget

from designer.flow import NodeId, Project
from designer.text import tr
from designer.ui.latestrun import LatestRun
from designer.ui.scenarios.bar import (
    ScenarioBar,
    Standing,
    no_scenarios_words,
    unsaved_words,
)
from designer.ui.scenarios.names import DocumentNames
from designer.ui.scenarios.playing import Played, Proposed, play, propose_calls
from designer.ui.scenarios.store import ScenarioStore
from designer.ui.scenarios.table import ScenarioTable
from designer.ui.workspace import Workspace

if TYPE_CHECKING:
    from designer.scenarios import Scenario, ScenarioRun


class ScenariosPanel(QWidget):
    """Plays the scenarios while it is seen; results are of the flow as it stands, or absent.

    ``call_wanted`` carries the Scenario whose call is to be shown in the preview.
    """

    call_wanted = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scenarios")
        self._workspace = workspace
        self._is_stopped = False
        self._is_behind = False
        self.played: Played | None = None
        self.proposed: tuple[Scenario, ...] = ()
        self.store = ScenarioStore(self)
        self.names = DocumentNames(workspace.bridge, self.store)
        self.run = LatestRun(self)
        self.proposing = LatestRun(self)
        self.table = ScenarioTable()
        self.bar = ScenarioBar()
        self.empty = QLabel()
        self.empty.setObjectName("scenario_empty")
        self.empty.setProperty("role", "muted")
        self.empty.setMargin(12)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.bar, self.bar.legend):
            layout.addWidget(widget)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.table, 1)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.refresh)
        self._connect()
        self._show()

    @property
    def is_current(self) -> bool:
        """Whether what was played is what is there."""
        played = self.played
        return (
            played is not None
            and played.scenarios is self.store.scenarios
            and _same_flow(played.project, self._workspace.bridge.project)
        )

    def use_file(self, flow_file: Path | None) -> None:
        """The flow is kept in this file."""
        self.store.use(flow_file)

    def refresh(self) -> None:
        """Play what is not played yet, while somebody looks."""
        if self.visibleRegion().isEmpty():
            return
        self.store.load()
        if not self.is_current and self.store.flow_file is not None:
            self._play(())

    def run_all(self) -> None:
        """Play all again."""
        self._play(())

    def run_one(self) -> None:
        """Play the current one again."""
        current = self.table.current()
        if current is None or current[0] or self.played is None or not self.is_current:
            self.run_all()
            return
        runs = self.played.runs
        self._play(runs[: current[1]] + runs[current[1] + 1 :])

    def cancel(self) -> None:
        """Play and propose no further."""
        self._is_stopped = True
        self.run.cancel()
        self.proposing.cancel()
        self._show()
        self.bar.say(tr("Stopped."))

    def propose(self) -> None:
        """Look for the fewest calls that take what no scenario takes."""
        project = self._workspace.bridge.project
        covered = self.played.coverage.links if self.played and self.is_current else frozenset()
        names = frozenset(one.name for one in self.store.scenarios)
        self.bar.work(tr("Working …"))
        self.proposing.start(partial(propose_calls, project, covered, names))

    def accept(self) -> None:
        """Keep the current proposal; without one, the first."""
        current = self.table.current()
        number = current[1] if current is not None and current[0] else 0
        if number < len(self.proposed):
            chosen = self.proposed[number]
            self.proposed = self.proposed[:number] + self.proposed[number + 1 :]
            self.store.write((*self.store.scenarios, chosen))

    def accept_all(self) -> None:
        """Keep every proposal."""
        chosen, self.proposed = self.proposed, ()
        self.store.write((*self.store.scenarios, *chosen))

    def expect(self) -> None:
        """Let the current one expect what came of it."""
        current = self.table.current()
        if current is not None and not current[0]:
            self._expect({current[1]})

    def expect_all(self) -> None:
        """Let every one that failed expect what came of it."""
        self._expect(self._differing())

    def delete(self) -> None:
        """Take the current one away: a proposal, or a saved one."""
        current = self.table.current()
        if current is None:
            return
        is_proposed, number = current
        if is_proposed:
            self.proposed = self.proposed[:number] + self.proposed[number + 1 :]
            self._show()
        else:
            kept = self.store.scenarios
            self.store.write(kept[:number] + kept[number + 1 :])

    def go(self) -> None:
        """Go to where the current one first differs, and draw its call."""
        run = self._current_run()
        if run is None:
            return
        flow = self._workspace.bridge.flow
        self._workspace.highlight.show(run.walk.nodes, run.walk.links)
        node = NodeId(run.difference.node) if run.difference is not None else NodeId("")
        if node in flow.nodes:
            self._workspace.selection.show(node)

    def show_call(self) -> None:
        """Draw the call of the current one, saved or proposed, and play it in the preview."""
        current = self.table.current()
        if current is None:
            return
        is_proposed, number = current
        self.go()
        self.call_wanted.emit((self.proposed if is_proposed else self.store.scenarios)[number])

    def be_seen(self, is_seen: bool) -> None:
        """The panel came to the front, or went behind another: only with its legend does the canvas
        show what is covered."""
        self._is_behind = not is_seen
        self.show_coverage(self.bar.overlay.isChecked())

    def show_coverage(self, is_shown: bool) -> None:
        """On the canvas, what no scenario reaches steps back, and the links taken stand out."""
        highlight = self._workspace.highlight
        is_shown = is_shown and not self._is_behind
        if is_shown and self.played is not None and self.is_current:
            covered = self.played.coverage
            highlight.overlay(covered.missed_nodes, covered.links)
            self.bar.show_legend(covered)
        else:
            highlight.overlay((), ())
            self.bar.show_legend(None)

    def close_run(self) -> None:
        """The window closes."""
        self._soon.stop()
        self.run.close()
        self.proposing.close()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Seen at last: a tab behind others is "visible" and never painted."""
        super().paintEvent(event)
        if not self.is_current and not self.run.is_running and not self._is_stopped:
            self._soon.start()

    # what happens

    def _connect(self) -> None:
        self.store.changed.connect(self._on_changed)
        self._workspace.bridge.changed.connect(self._on_changed)
        self._workspace.themes.changed.connect(self._show)
        self.run.done.connect(self._on_played)
        self.run.failed.connect(self._on_failed)
        self.proposing.done.connect(self._on_proposed)
        self.proposing.failed.connect(self._on_failed)
        for run in (self.run, self.proposing):
            run.progressed.connect(self.bar.work)
        self.table.taken.connect(self.go)
        self.table.itemClicked.connect(lambda *_: self.go())
        self.table.removed.connect(self.delete)
        self.table.itemChanged.connect(self._on_renamed)
        self.table.currentItemChanged.connect(lambda *_: self._show_buttons())
        bar = self.bar
        for button, do in (
            (bar.all, self.run_all),
            (bar.one, self.run_one),
            (bar.stop, self.cancel),
            (bar.propose, self.propose),
            (bar.accept, self.accept),
            (bar.accept_all, self.accept_all),
            (bar.expect, self.expect),
            (bar.expect_all, self.expect_all),
            (bar.delete, self.delete),
            (bar.show_call, self.show_call),
        ):
            button.clicked.connect(do)
        bar.overlay.toggled.connect(self.show_coverage)

    def _expect(self, numbers: Collection[int]) -> None:
        if self.played is not None and self.is_current:
            self.store.write(self.played.accepting(numbers))

    def _differing(self) -> frozenset[int]:
        """Which of the saved ones came to something else than they expect."""
        return self.played.differing if self.played and self.is_current else frozenset()

    def _play(self, known: tuple[ScenarioRun, ...]) -> None:
        project, scenarios = self._workspace.bridge.project, self.store.scenarios
        self._is_stopped = False
        self.played = None
        self._show()
        self.bar.work(tr("Working …"))
        self.run.start(lambda tell: play(project, scenarios, tell, known))

    def _on_changed(self, _changes: object = None) -> None:
        project = self._workspace.bridge.project
        if self.played is not None and not _same_flow(self.played.project, project):
            self.proposed = ()
        if not self.is_current:
            self.played = None
            self._is_stopped = False
            self._soon.start()
            self._show()

    def _on_played(self, played: Played) -> None:
        self.played = played
        if not self.is_current:
            self.played = None
            self._soon.start()
            return
        self._show()

    def _on_proposed(self, found: Proposed) -> None:
        if _same_flow(found.project, self._workspace.bridge.project):
            self.proposed = found.scenarios
        self._show()
        if not self.proposed:
            self.bar.say(tr("Every link that a call can take is taken."))

    def _on_failed(self, error: Exception) -> None:
        self._is_stopped = True
        self._show()
        self.bar.say(tr("They cannot be played: {error}", error=error))

    def _on_renamed(self, item: QTreeWidgetItem) -> None:
        current = self.table.current()
        name = item.text(1).strip()
        if current is None or current[0]:
            return
        kept = list(self.store.scenarios)
        others = {one.name for one in kept} - {kept[current[1]].name}
        if not name or name in others:
            self._show()
            return
        kept[current[1]] = replace(kept[current[1]], name=name)
        self.store.write(tuple(kept))

    def _current_run(self) -> ScenarioRun | None:
        current = self.table.current()
        if current is None or current[0] or self.played is None:
            return None
        return self.played.runs[current[1]]

    def _show(self) -> None:
        store, theme = self.store, self._workspace.themes.theme
        runs = self.played.runs if self.played is not None and self.is_current else ()
        self.table.show_rows(store.scenarios, runs, self.proposed, theme)
        has_rows = bool(store.scenarios or self.proposed)
        self.table.setVisible(has_rows)
        self.empty.setVisible(not has_rows)
        self.empty.setText(self._why_nothing() or no_scenarios_words())
        if self.played is not None and self.is_current:
            self.bar.show_played(self.played)
        elif not self.run.is_running:
            self.bar.say("")
        self.show_coverage(self.bar.overlay.isChecked())
        self._show_buttons()

    def _why_nothing(self) -> str:
        """Why there can be no scenarios; empty where there can."""
        return self.store.error or ("" if self.store.flow_file is not None else unsaved_words())

    def _show_buttons(self) -> None:
        current, differing = self.table.current(), self._differing()
        standing = Standing(
            why_nothing=self._why_nothing(),
            has_links=bool(self._workspace.bridge.flow.links),
            kept=len(self.store.scenarios),
            proposed=len(self.proposed),
            is_chosen=current is not None,
            is_chosen_proposed=current is not None and current[0],
            differing=len(differing),
            is_chosen_differing=current is not None and not current[0] and current[1] in differing,
        )
        self.bar.show_buttons(standing)


def _same_flow(one: Project, other: Project) -> bool:
    return one.flow is other.flow and one.base_url == other.base_url
