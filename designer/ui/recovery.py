"""Autosave: work that is not yet saved, kept in a file of its own until it is.

Each window writes ``<id>.callflow`` into the program's data folder, beside a note of the file it
belongs to and a lock that tells whether its window still lives.
"""

from __future__ import annotations

import contextlib
import json
import threading
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QLockFile, QObject, QStandardPaths, QTimer, Signal

from designer.errors import DesignerError
from designer.flow import Project
from designer.ui.bridge import EditorBridge

AUTOSAVE_MILLISECONDS = 3000


@dataclass(frozen=True, slots=True)
class Leftover:
    """Unsaved work of a window that did not close; ``original`` is empty for a new flow."""

    path: Path
    original: str
    name: str
    when: datetime


def recovery_folder() -> Path:
    """Where unsaved work is kept."""
    where = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    return Path(where) / "unsaved"


class Recovery(QObject):
    """Writes the held project a few seconds after an edit, while it differs from what is saved."""

    failed = Signal(str)
    _went_wrong = Signal(str)

    def __init__(
        self, bridge: EditorBridge, folder: Path | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._folder = folder if folder is not None else recovery_folder()
        self._id = uuid4().hex[:12]
        self._lock: QLockFile | None = None
        self.original = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AUTOSAVE_MILLISECONDS)
        self._timer.timeout.connect(self._write_beside)
        self._thread: threading.Thread | None = None
        self._went_wrong.connect(self.failed)
        bridge.changed.connect(self._on_changed)

    @property
    def path(self) -> Path:
        """The file that this window's unsaved work is kept in."""
        return self._folder / f"{self._id}.callflow"

    def write(self) -> None:
        """Keep the work now; where that is impossible, ``failed`` tells why."""
        self._write_beside()
        self._join()

    def forget(self) -> None:
        """The work is saved, or given up: remove the file."""
        self._timer.stop()
        self._join()
        remove(self.path)

    def close(self) -> None:
        """The window closes properly."""
        self.forget()
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def leftovers(self) -> list[Leftover]:
        """Unsaved work of windows that are gone, newest first."""
        found = [
            _leftover(path)
            for path in sorted(self._folder.glob("*.callflow"))
            if path != self.path and _is_orphan(path)
        ]
        return sorted(found, key=lambda one: one.when, reverse=True)

    def _on_changed(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _write_beside(self) -> None:
        """Keep the work, in a thread of its own: a large flow takes a while to write."""
        self._join()
        if not self._bridge.editor.is_dirty:
            remove(self.path)
            return
        note = {"original": self.original, "name": self._bridge.project.name}
        self._thread = threading.Thread(
            target=self._keep, args=(self._bridge.project, json.dumps(note)), daemon=True
        )
        self._thread.start()

    def _keep(self, project: Project, note: str) -> None:
        from designer.storage import save_project

        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._hold_lock()
            _note_path(self.path).write_text(note, encoding="utf-8")
            save_project(project, self.path)
        except (OSError, DesignerError) as error:
            with contextlib.suppress(RuntimeError):  # the window is gone
                self._went_wrong.emit(f"Unsaved work cannot be kept safe: {error}")

    def _join(self) -> None:
        """Wait for what is being written."""
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _hold_lock(self) -> None:
        if self._lock is None:
            self._lock = QLockFile(str(_lock_path(self.path)))
            self._lock.setStaleLockTime(0)
            self._lock.tryLock(0)


def remove(path: Path) -> None:
    """Remove a kept file with its note and lock."""
    for one in (path, _note_path(path)):
        with contextlib.suppress(OSError):
            one.unlink(missing_ok=True)


def _leftover(path: Path) -> Leftover:
    note: dict[str, str] = {}
    with contextlib.suppress(OSError, ValueError):
        read = json.loads(_note_path(path).read_text(encoding="utf-8"))
        note = read if isinstance(read, dict) else {}
    when = datetime.fromtimestamp(path.stat().st_mtime)
    return Leftover(path, note.get("original", ""), note.get("name", "Untitled"), when)


def _is_orphan(path: Path) -> bool:
    """Whether no living window holds the file: its lock can be had."""
    lock = QLockFile(str(_lock_path(path)))
    lock.setStaleLockTime(0)
    if not lock.tryLock(0):
        return False
    lock.unlock()
    return True


def _note_path(path: Path) -> Path:
    return path.with_suffix(".json")


def _lock_path(path: Path) -> Path:
    return path.with_suffix(".lock")
