"""Autosave: work that is not yet saved, kept in a file of its own until it is.

Each window writes ``<id>.callflow`` into the program's data folder, beside a note of the file it
belongs to and a lock that tells whether its window still lives. Every file is written whole or not
at all, the note first, so that a window that dies at any moment leaves work that can be read.
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
from designer.text import tr
from designer.ui.bridge import EditorBridge

AUTOSAVE_MILLISECONDS = 3000
"""So long after an edit the work is kept, at the latest."""


@dataclass(frozen=True, slots=True)
class Leftover:
    """Unsaved work of a window that did not close; ``original`` is empty for a new flow.

    ``target`` is where a save was begun that this work went into, ``coming`` the digest of it.
    """

    path: Path
    original: str
    name: str
    when: datetime
    target: str = ""
    coming: str = ""

    @property
    def title(self) -> str:
        """The name of the file it belongs to, or that of the flow."""
        return Path(self.original).name if self.original else self.name


def recovery_folder() -> Path:
    """Where unsaved work is kept."""
    where = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    return Path(where) / "unsaved"


class Recovery(QObject):
    """Writes the held project a few seconds after an edit, while it differs from what is saved.

    ``kept`` tells that it was written, ``failed`` why it was not.
    """

    failed = Signal(str)
    kept = Signal(object)

    def __init__(
        self, bridge: EditorBridge, folder: Path | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._folder = folder if folder is not None else recovery_folder()
        self._id = uuid4().hex[:12]
        self._lock: QLockFile | None = None
        self.original = ""
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(AUTOSAVE_MILLISECONDS)
        self.timer.timeout.connect(self._write_beside)
        self._thread: threading.Thread | None = None
        bridge.changed.connect(self._on_changed)

    @property
    def path(self) -> Path:
        """The file that this window's unsaved work is kept in."""
        return self._folder / f"{self._id}.callflow"

    def write(self) -> None:
        """Keep the work now; where that is impossible, ``failed`` tells why."""
        self._write_beside()
        self._join()

    def save_begins(self, path: Path, coming: str) -> None:
        """The work is about to be saved in ``path``, as what has the digest ``coming``.

        Noted beside what is kept, which is older: a window that dies after the save and before it
        forgets must not leave that as work to recover.
        """
        self._join()
        if self.path.exists():
            words = self._note() | {"target": str(path), "coming": coming}
            with contextlib.suppress(OSError, DesignerError):  # the save itself tells why
                _write_note(self.path, words)

    def forget(self) -> None:
        """The work is saved, or given up: remove the file."""
        self.timer.stop()
        self._join()
        remove(self.path)

    def close(self) -> None:
        """The window closes properly."""
        self.forget()
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def leftovers(self) -> list[Leftover]:
        """Unsaved work of windows that are gone, newest first.

        What was saved by the time the window died is removed.
        """
        found = []
        for path in sorted(self._folder.glob("*.callflow")):
            if path == self.path or not _is_orphan(path):
                continue
            one = _leftover(path)
            if _is_saved(one):
                remove(path)
            else:
                found.append(one)
        self._clean_up()
        return sorted(found, key=lambda one: one.when, reverse=True)

    def _on_changed(self) -> None:
        if not self.timer.isActive():
            self.timer.start()

    def _write_beside(self) -> None:
        """Keep the work, in a thread of its own: a large flow takes a while to write."""
        self.timer.stop()
        self._join()
        if not self._bridge.editor.is_dirty:
            remove(self.path)
            return
        self._thread = threading.Thread(
            target=self._keep, args=(self._bridge.project, self._note()), daemon=True
        )
        self._thread.start()

    def _note(self) -> dict[str, str]:
        """What is said beside the kept work."""
        return {"original": self.original, "name": self._bridge.project.name}

    def _keep(self, project: Project, note: dict[str, str]) -> None:
        from designer.storage import save_project

        words = ""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._hold_lock()
            _write_note(self.path, note)
            save_project(project, self.path)
        except (OSError, DesignerError) as error:
            words = tr("Unsaved work cannot be kept safe: {why}", why=error)
        with contextlib.suppress(RuntimeError):  # the window is gone
            if words:
                self.failed.emit(words)
            else:
                self.kept.emit(project)

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

    def _clean_up(self) -> None:
        """Remove the notes, locks and half files of windows that are gone and left no work."""
        for one in self._folder.glob("*"):
            work = self._folder / f"{one.name.lstrip('.').partition('.')[0]}.callflow"
            if work != self.path and not work.exists() and _is_orphan(work):
                with contextlib.suppress(OSError):
                    one.unlink(missing_ok=True)


def remove(path: Path) -> None:
    """Remove a kept file with its note."""
    for one in (path, _note_path(path)):
        with contextlib.suppress(OSError):
            one.unlink(missing_ok=True)


def _write_note(path: Path, note: dict[str, str]) -> None:
    from designer.storage import write_if_changed

    write_if_changed(_note_path(path), json.dumps(note).encode())


def _leftover(path: Path) -> Leftover:
    note: dict[str, str] = {}
    with contextlib.suppress(OSError, ValueError):
        read = json.loads(_note_path(path).read_text(encoding="utf-8"))
        note = read if isinstance(read, dict) else {}
    when = datetime.fromtimestamp(path.stat().st_mtime)
    return Leftover(
        path,
        note.get("original", ""),
        note.get("name", Project().name),
        when,
        note.get("target", ""),
        note.get("coming", ""),
    )


def _is_saved(one: Leftover) -> bool:
    """Whether its file holds the very same, or the save that it went into came to its end."""
    from designer.storage import digest_of

    held = digest_of(Path(one.original)) if one.original else ""
    if held and held == digest_of(one.path):
        return True
    return bool(one.target) and digest_of(Path(one.target)) == one.coming


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
