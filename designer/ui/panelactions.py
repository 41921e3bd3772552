"""What actions do with the panels of a window: bring one up, and use it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from designer.ui.commands import CommandPalette
from designer.ui.recentmenu import fill_recent

if TYPE_CHECKING:
    from designer.scenarios import Scenario
    from designer.ui.mainwindow import MainWindow


class PanelActions:
    """Each method is an action's."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def bring_up(self, name: str) -> None:
        """Show a panel, in front of those that share its place."""
        dock = self._window.docks[name]
        dock.show()
        dock.raise_()

    def show_commands(self) -> None:
        """Offer every action by its name; the menu of recent files, too."""
        window = self._window
        fill_recent(window.recent_menu, window.settings, window.files)
        CommandPalette(window.actions_by_id, window, (window.recent_menu,)).open()

    def show_call(self, scenario: Scenario) -> None:
        """Play the call of a path, a property or a scenario in the preview."""
        self.bring_up("preview")
        self._window.preview.play(scenario)

    def search_palette(self) -> None:
        """Put the cursor into the palette's search field."""
        self.bring_up("palette")
        self._window.palette_panel.focus_search()

    def show_problems(self) -> None:
        """Put the keyboard into the list of problems."""
        self.bring_up("problems")
        self._window.problems.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def next_problem(self) -> None:
        """Go to the next problem of the list."""
        self.bring_up("problems")
        self._window.problems.go_next()

    def waive(self) -> None:
        """Ask why the current problem is meant to be so."""
        self.bring_up("problems")
        self._window.problems.waive()

    def show_paths(self) -> None:
        """Bring up the paths of callers."""
        self.bring_up("paths")
        self._window.paths.show_list()

    def show_properties(self) -> None:
        """Bring up what must hold for every call."""
        self.bring_up("paths")
        self._window.paths.switch.setChecked(True)

    def show_scenarios(self) -> None:
        """Bring up the saved calls."""
        self.bring_up("scenarios")

    def show_find(self) -> None:
        """Bring up what was found, to replace it."""
        self.bring_up("find")
        self._window.find_panel.focus_replace()

    def follow(self) -> None:
        """Go where the URL at the cursor of the TwiML view leads, or what is selected."""
        xml = self._window.xml
        if not (xml.editor.hasFocus() and xml.jump()):
            self._window.jumps.follow()

    def call_url(self) -> None:
        """Ask for the address of a web application to call."""
        self.bring_up("preview")
        self._window.preview.ask_url()
