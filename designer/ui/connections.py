"""Who in the window hears of whom. Panels never meet each other: the window introduces them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from designer.text import tr
from designer.ui.adding import add_kind
from designer.ui.gallery import Begun
from designer.ui.nodekinds import NodeKind

if TYPE_CHECKING:
    from designer.ui.mainwindow import MainWindow


class Connections:
    """Connects the parts of ``window``, once all of them are made."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._connect_canvas()
        self._connect_pages()
        self._connect_panels()
        self._refresh_actions()

    def _connect_canvas(self) -> None:
        window = self._window
        window.palette_panel.chosen.connect(self._add)
        window.canvas.zoomed.connect(window.status.show_zoom)
        window.canvas.menu_wanted.connect(window.card_menu.open_at)
        window.jumps.said.connect(window.status.warn)
        window.finder.ended.connect(window.show_canvas)

    def _connect_pages(self) -> None:
        """The gallery, and the forms over the canvas."""
        window = self._window
        window.centre.currentChanged.connect(self._on_page)
        window.gallery.left.connect(window.show_canvas)
        window.gallery.chosen.connect(self._begin)
        window.export_panel.closed.connect(window.show_canvas)
        window.export_panel.problems_wanted.connect(window.panels.show_problems)
        window.import_panel.closed.connect(window.show_canvas)

    def _connect_panels(self) -> None:
        window, panels = self._window, self._window.panels
        window.find_field.list_wanted.connect(panels.show_find)
        window.problems.counted.connect(self._on_problems)
        window.problems.waived_wanted.connect(panels.show_properties)
        window.paths.call_wanted.connect(panels.show_call)
        window.scenarios.call_wanted.connect(panels.show_call)
        window.docks["scenarios"].visibilityChanged.connect(window.scenarios.be_seen)
        window.files.saved.connect(window.scenarios.store.write_renamed)
        window.timeline.export_wanted.connect(self._keep_trace)

    def _refresh_actions(self) -> None:
        """What can be done depends on these."""
        window, workspace = self._window, self._window.workspace
        for signal in (
            workspace.bridge.saved_changed,
            workspace.selection.changed,
            workspace.findings.changed,
            window.live.changed,
            window.finding.changed,
        ):
            signal.connect(window.actions_by_id.refresh)

    def _add(self, kind: NodeKind) -> None:
        self._window.show_canvas()
        add_kind(self._window.canvas, kind)

    def _begin(self, begun: Begun) -> None:
        """The gallery stays until nothing is lost by it."""
        self._window.files.new(begun.project, begun.media)

    def _keep_trace(self, text: str) -> None:
        """Ask where a call's trace goes, and write it there."""
        files, path = self._window.files, Path(self._window.settings.folder) / "call.json"
        self._window.dialogs.choose_json(path, lambda chosen: files.write_text(chosen, text))

    def _on_page(self) -> None:
        """The way to a card belongs to the canvas."""
        window = self._window
        window.breadcrumbs.setVisible(window.centre.currentWidget() is window.canvas)

    def _on_problems(self, count: int) -> None:
        title = tr("Problems  {n}", n=count) if count else tr("Problems")
        self._window.docks["problems"].setWindowTitle(title)
