"""What a person switches for all their flows: colours, map, motion, grid, places of the panels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from designer.text import tr

if TYPE_CHECKING:
    from designer.ui.mainwindow import MainWindow


class ViewSwitches:
    """Each method is an action's; the choice is remembered."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._settings = window.settings
        window.canvas.minimap.switched_off.connect(self._hide_minimap)

    def apply(self) -> None:
        """Show the canvas as it was switched last."""
        self._window.canvas.snaps_to_grid = self._settings.snaps_to_grid
        self._window.canvas.set_minimap_visible(self._settings.minimap)

    def use_theme(self, mode: str) -> None:
        """Light, dark, or like the system."""
        self._settings.theme = mode
        self._window.workspace.themes.use(mode)
        self._window.actions_by_id.refresh()

    def toggle_minimap(self) -> None:
        """Show the map of the flow, or do not."""
        self._settings.minimap = not self._settings.minimap
        self._window.canvas.set_minimap_visible(self._settings.minimap)
        self._window.actions_by_id.refresh()

    def _hide_minimap(self) -> None:
        self.toggle_minimap()
        self._window.status.tell(tr("The map is hidden; the View menu shows it again."))

    def toggle_motion(self) -> None:
        """Let nothing move by itself, or do as the system says."""
        self._settings.reduced_motion = not self._settings.reduced_motion
        self._window.workspace.motion.reduce(self._settings.reduced_motion)
        self._window.actions_by_id.refresh()

    def toggle_grid(self) -> None:
        """Let dragged cards stop at the grid, or not."""
        self._window.canvas.snaps_to_grid = not self._window.canvas.snaps_to_grid
        self._settings.snaps_to_grid = self._window.canvas.snaps_to_grid

    def reset_layout(self) -> None:
        """Put every panel back to where it was at first."""
        self._settings.forget_window()
        self._window.docks.arrange()
