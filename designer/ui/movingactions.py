"""The actions of finding, renaming and moving about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from designer.text import tr
from designer.ui.actions import ActionSpec

if TYPE_CHECKING:
    from designer.ui.mainwindow import MainWindow


def find_actions(window: MainWindow) -> list[ActionSpec]:
    """Find, go from place to place, replace, rename."""
    finding = window.finding

    def any_found() -> bool:
        return bool(finding.hits)

    return [
        ActionSpec(
            "find",
            tr("Find in the flow"),
            window.finder.focus,
            (QKeySequence.StandardKey.Find,),
            "search",
        ),
        ActionSpec("find_next", tr("Find next"), lambda: finding.go(1), ("F3",), enabled=any_found),
        ActionSpec(
            "find_previous",
            tr("Find previous"),
            lambda: finding.go(-1),
            ("Shift+F3",),
            enabled=any_found,
        ),
        ActionSpec("replace", tr("Find and replace …"), window.panels.show_find, ("Ctrl+H",)),
        ActionSpec(
            "rename",
            tr("Rename …"),
            window.rename_bar.ask,
            ("F2",),
            tip=tr("Rename the card, its document, or a name in it everywhere"),
        ),
    ]


def moving_actions(window: MainWindow) -> list[ActionSpec]:
    """From card to card along the links, and from panel to panel."""
    jumps, trail, ring = window.jumps, window.trail, window.ring
    return [
        ActionSpec(
            "follow",
            tr("Go where it leads"),
            window.panels.follow,
            ("F12",),
            tip=tr("Go to the card that the selected link or card leads to"),
            enabled=jumps.can_jump,
        ),
        ActionSpec(
            "ways",
            tr("To the ways out of the card"),
            window.canvas.ways.enter,
            ("W",),
            tip=tr("Then the arrows go along them, Enter where one leads, Delete cuts its link"),
            enabled=jumps.can_jump,
            on_canvas=True,
        ),
        ActionSpec(
            "callers",
            tr("Who leads here"),
            jumps.to_callers,
            ("Shift+F12",),
            tip=tr("Go to a card that leads to the selected one"),
            enabled=jumps.can_jump,
        ),
        ActionSpec(
            "back",
            tr("Back to the card before"),
            lambda: trail.go(-1),
            ("Alt+Left",),
            enabled=lambda: trail.can_go(-1),
        ),
        ActionSpec(
            "forward",
            tr("Forward again"),
            lambda: trail.go(1),
            ("Alt+Right",),
            enabled=lambda: trail.can_go(1),
        ),
        ActionSpec("next_panel", tr("Next panel"), lambda: ring.step(1), ("F6",)),
        ActionSpec("previous_panel", tr("Previous panel"), lambda: ring.step(-1), ("Shift+F6",)),
    ]
