"""What the program remembers between starts: window places, recent files, the last export."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

LAYOUT_VERSION = 1
"""Raised when docks or tool bars change so that old places make no sense."""

RECENT = 10
EXPORTS = 40
"""How many folders of exports are remembered."""


class Settings:
    """A typed face on QSettings; ``store`` decides where it is kept."""

    def __init__(self, store: QSettings | None = None) -> None:
        self._store = store if store is not None else QSettings()

    @property
    def theme(self) -> str:
        """``system``, ``light`` or ``dark``."""
        return self._text("theme", "system")

    @theme.setter
    def theme(self, mode: str) -> None:
        self._store.setValue("theme", mode)

    @property
    def language(self) -> str:
        """``system``, or the code of the language that the window is to speak."""
        return self._text("language", "system")

    @language.setter
    def language(self, code: str) -> None:
        self._store.setValue("language", code)

    @property
    def minimap(self) -> bool:
        """Whether the canvas shows its map."""
        return self._text("canvas/minimap", "on") == "on"

    @minimap.setter
    def minimap(self, is_on: bool) -> None:
        self._store.setValue("canvas/minimap", "on" if is_on else "off")

    @property
    def reduced_motion(self) -> bool:
        """Whether nothing is to move by itself, whatever the system says."""
        return self._text("reduced_motion") == "on"

    @reduced_motion.setter
    def reduced_motion(self, is_on: bool) -> None:
        self._store.setValue("reduced_motion", "on" if is_on else "off")

    @property
    def snaps_to_grid(self) -> bool:
        """Whether dragged cards stop at the grid."""
        return self._text("snaps_to_grid", "on") == "on"

    @snaps_to_grid.setter
    def snaps_to_grid(self, is_on: bool) -> None:
        self._store.setValue("snaps_to_grid", "on" if is_on else "off")

    @property
    def recent(self) -> list[Path]:
        """The files opened or saved last, newest first."""
        value = self._store.value("recent", [])
        names = value if isinstance(value, list) else [value] if value else []
        return [Path(str(name)) for name in names]

    def note_recent(self, path: Path) -> None:
        """``path`` was just opened or saved."""
        paths = [path, *(other for other in self.recent if other != path)][:RECENT]
        self._store.setValue("recent", [str(one) for one in paths])

    def forget_recent(self, path: Path | None = None) -> None:
        """Forget one file of the list, or all of them."""
        kept = [str(one) for one in self.recent if path is not None and one != path]
        self._store.setValue("recent", kept)

    def window(self) -> tuple[QByteArray, QByteArray] | None:
        """The window's geometry and state, or None when there is none of this version."""
        if self._text("window/version") != str(LAYOUT_VERSION):
            return None
        geometry = self._store.value("window/geometry")
        state = self._store.value("window/state")
        if isinstance(geometry, QByteArray) and isinstance(state, QByteArray):
            return geometry, state
        return None

    def keep_window(self, geometry: QByteArray, state: QByteArray) -> None:
        """Remember the window's places."""
        self._store.setValue("window/version", str(LAYOUT_VERSION))
        self._store.setValue("window/geometry", geometry)
        self._store.setValue("window/state", state)

    def forget_window(self) -> None:
        """Forget the window's places."""
        self._store.remove("window")

    @property
    def export_target(self) -> str:
        """The target of the last export; empty before the first."""
        return self._text("export/target")

    def export_folder(self, flow: Path | None, target: str) -> str:
        """Where the flow of this file was last exported to in this shape; empty: not yet."""
        return next((row[2] for row in self._exports() if row[:2] == [str(flow), target]), "")

    def target_of(self, flow: Path | None) -> str:
        """The shape in which the flow of this file was last exported; empty: not yet."""
        return next((row[1] for row in self._exports() if row[0] == str(flow)), "")

    def keep_export(self, flow: Path | None, target: str, folder: str) -> None:
        """Remember an export; the folder only for a flow that has a file."""
        self._store.setValue("export/target", target)
        if flow is not None:
            self.keep_export_folder(flow, target, folder)

    def keep_export_folder(self, flow: Path, target: str, folder: str) -> None:
        """Let the flow of this file go to that folder in this shape the next time."""
        key = [str(flow), target]
        others = [row for row in self._exports() if row[:2] != key]
        rows = [[*key, folder], *others][:EXPORTS]
        self._store.setValue("export/folders", json.dumps(rows))

    def _exports(self) -> list[list[str]]:
        """The exports remembered: the flow's file, the target, the folder; newest first."""
        try:
            rows = json.loads(self._text("export/folders", "[]"))
        except ValueError:
            return []
        return [
            [str(one) for one in row] for row in rows if isinstance(row, list) and len(row) == 3
        ]

    @property
    def sound(self) -> bool:
        """Whether the calls of the preview are to be heard."""
        return self._text("preview/sound") == "on"

    @sound.setter
    def sound(self, is_on: bool) -> None:
        self._store.setValue("preview/sound", "on" if is_on else "off")

    @property
    def last(self) -> Path | None:
        """The flow that was opened or saved last; None before the first."""
        name = self._text("last")
        return Path(name) if name else None

    @last.setter
    def last(self, path: Path) -> None:
        self._store.setValue("last", str(path))

    @property
    def folder(self) -> str:
        """The folder that files were last opened from or saved to; at first the documents."""
        kept = self._text("folder")
        return kept if kept and Path(kept).is_dir() else documents_folder()

    @folder.setter
    def folder(self, folder: str) -> None:
        self._store.setValue("folder", folder)

    def _text(self, key: str, default: str = "") -> str:
        value = self._store.value(key, default)
        return value if isinstance(value, str) else default


def documents_folder() -> str:
    """Where the system keeps a person's documents; their home where there is no such folder."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    found = QStandardPaths.writableLocation(place)
    return found if found and Path(found).is_dir() else str(Path.home())
