"""The menu of files that were opened or saved last."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from designer.text import tr
from designer.ui.files import Files
from designer.ui.settings import Settings

FOLDER_WIDTH = 320
"""How much room a folder gets, in pixels."""


def fill_recent(menu: QMenu, settings: Settings, files: Files) -> None:
    """List the files, newest first, each with its folder."""
    menu.clear()
    for path in settings.recent:
        action = menu.addAction(f"{_plain(path.name)}\t{_plain(_folder(menu, path))}")
        action.setToolTip(str(path))
        action.triggered.connect(partial(files.open, path))
    if menu.isEmpty():
        menu.addAction(tr("Nothing opened yet")).setEnabled(False)
    else:
        menu.addSeparator()
        menu.addAction(tr("Clear the list"), settings.forget_recent)


def _folder(menu: QMenu, path: Path) -> str:
    """The folder, from the person's home on, its middle left out where it is long."""
    folder = path.parent
    home = Path.home()
    words = (
        str(Path("~") / folder.relative_to(home)) if folder.is_relative_to(home) else str(folder)
    )
    return menu.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, FOLDER_WIDTH)


def _plain(text: str) -> str:
    """Without keys of a menu."""
    return text.replace("&", "&&")
