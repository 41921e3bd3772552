"""What a window holds when the program is started without a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from designer.resources import resource_path
from designer.text import tr

if TYPE_CHECKING:
    from designer.ui.mainwindow import MainWindow


def tour_path() -> Path:
    """The flow that explains the program to whoever calls it."""
    return resource_path("samples", "tour.callflow")


def begin(window: MainWindow) -> None:
    """Open the flow that was open last, or the tour when nothing ever was.

    When the last one is gone, the blank flow stays, and the status line says so.
    """
    last = window.settings.last
    if last is None:
        window.files.open_now(tour_path())
    elif last.exists():
        window.files.open_now(last)
    else:
        window.status.warn(
            tr("{file} is no longer there. Open another flow, or begin a new one.", file=str(last))
        )
