"""Files of one window: new, open, save, and never losing work without being asked."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from designer.errors import DesignerError
from designer.flow import EntryNode, NodeId, Project, add_node
from designer.resources import resource_path
from designer.text import tr
from designer.ui.bridge import EditorBridge
from designer.ui.dialogs import Dialogs
from designer.ui.filelock import FileLock
from designer.ui.recovery import Leftover, Recovery, remove
from designer.ui.settings import Settings

SUFFIX = ".callflow"
BLANK_ENTRY_AT = (0.0, 0.0)


def blank_project() -> Project:
    """A new flow: nothing but an entry for incoming calls."""
    return add_node(Project(), EntryNode(id=NodeId("entry-1")), BLANK_ENTRY_AT)


IMPORTED_AS = "bundle"
"""The target that writes a folder of TwiML back as it is."""


class Files(QObject):
    """``path_changed`` tells of another file, ``opened`` of another project, ``failed`` why not.

    ``failed`` carries words to show: what, where, and what to do; ``save_failed`` the same about a
    save. ``overtaken``: a save was not made, since the file holds what this window never saw.
    ``in_use``: the file is open in another window, so here it is only read.
    """

    path_changed = Signal()
    opened = Signal()
    saved = Signal()
    failed = Signal(str)
    save_failed = Signal(str)
    overtaken = Signal()
    in_use = Signal()

    def __init__(
        self,
        bridge: EditorBridge,
        settings: Settings,
        dialogs: Dialogs,
        recovery: Recovery,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._settings = settings
        self._dialogs = dialogs
        self._recovery = recovery
        self.path: Path | None = None
        self.known = ""
        """The digest of the file as this window read or wrote it last; empty: there is none."""
        self.is_read_only = False
        """Whether another window has the file."""
        self.lock: FileLock | None = None
        self.imported_from: Path | None = None
        """The folder of TwiML that the flow was imported from: what it is exported back to."""
        self._media: Mapping[str, Path] = {}

    @property
    def title(self) -> str:
        """The file's name, or the project's while it has no file."""
        return self.path.name if self.path is not None else self._bridge.project.name

    def named_project(self) -> Project:
        """The held project; while it has no name of its own, under that of its file."""
        from designer.storage import named_after

        return named_after(self._bridge.project, self.path)

    @property
    def is_dirty(self) -> bool:
        """Whether there is work that no file holds."""
        return self._bridge.editor.is_dirty

    def keep_against_disk(self) -> None:
        """Another program changed the file; what is held counts as unsaved until it is written."""
        from designer.storage import digest_of

        if self.path is not None:
            self.known = digest_of(self.path)
        self._bridge.mark_unsaved()
        self._recovery.write()

    def close(self) -> None:
        """The window closes: others may have the file."""
        if self.lock is not None:
            self.lock.release()
            self.lock = None

    # another flow

    def new(self, project: Project | None = None, media: Mapping[str, Path] | None = None) -> None:
        """Begin a new flow, blank or as given, once nothing is lost.

        ``media``: the files that it plays, by their names beside the flow; copied once it is saved.
        """

        def begin() -> None:
            self._hold(project or blank_project(), None)
            self._media = dict(media or {})

        self.when_safe(begin)

    def choose_and_open(self) -> None:
        """Ask for a file and open it."""
        self.when_safe(lambda: self._dialogs.choose_open(self._settings.folder, self.open_now))

    def open(self, path: Path) -> None:
        """Open a file, once nothing is lost."""
        self.when_safe(lambda: self.open_now(path))

    def open_now(self, path: Path) -> None:
        """Open a file, whatever is held; ``failed`` tells when it cannot be read."""
        from designer.storage import read_project

        try:
            project, known = read_project(path)
        except DesignerError as error:
            self._settings.forget_recent(path)
            self.failed.emit(str(error))
            return
        self._hold(project, path.resolve(), known)
        self._remember(path.resolve())

    def hold_import(
        self, project: Project, media: Mapping[str, Path], folder: Path | None = None
    ) -> None:
        """Hold an imported flow as unsaved work; its ``media`` go beside the file once saved.

        ``folder``: the one that was imported, if it was one.
        """
        self._hold(Project(project.name), None)
        self._bridge.do(tr("Import {name}", name=project.name), lambda _: project)
        self._media = dict(media)
        self.imported_from = folder
        self.opened.emit()

    def restore(self, leftover: Leftover) -> None:
        """Hold unsaved work of an earlier window again, as unsaved work."""
        self.when_safe(lambda: self._restore_now(leftover))

    # saving

    def save(self, then: Callable[[], None] | None = None) -> None:
        """Save to the flow's file, or ask for one; ``then`` is called once that has worked."""
        if self.path is None or is_ours(self.path) or self.is_read_only:
            self.save_as(then)
        elif self._is_overtaken(self.path):
            self.overtaken.emit()
        else:
            self._write(self.path, then)

    def save_as(self, then: Callable[[], None] | None = None) -> None:
        """Ask for a file and save to it."""
        self._dialogs.choose_save(self._suggested(), lambda path: self._write(path, then))

    def when_safe(self, then: Callable[[], None]) -> None:
        """Call ``then`` once nothing is lost by it: at once, or after the person decided."""
        if not self.is_dirty:
            then()
            return
        self._dialogs.ask_to_save(self.title, lambda: self.save(then), then)

    def write_text(self, path: Path, text: str) -> None:
        """Write another file beside the flow's; ``failed`` tells when that cannot be."""
        from designer.storage import write_atomically

        try:
            write_atomically(path, text.encode("utf-8"))
        except DesignerError as error:
            self.failed.emit(str(error))

    def _is_overtaken(self, path: Path) -> bool:
        """Whether the file holds what this window never saw, as told just before a save."""
        from designer.storage import digest_of

        now = digest_of(path)
        return now not in {"", self.known}

    def _suggested(self) -> Path:
        """The file that saving under another name begins with."""
        if self.path is None or is_ours(self.path):
            return Path(self._settings.folder) / f"{self._bridge.project.name}{SUFFIX}"
        if not self.is_read_only:
            return self.path
        name = tr("{name} copy", name=self.path.name.removesuffix(SUFFIX))
        return self.path.with_name(f"{name}{SUFFIX}")

    def _write(self, path: Path, then: Callable[[], None] | None) -> None:
        from designer.storage import save_project

        path = path.resolve()
        lock = self.lock if path == self.path and self.lock is not None else FileLock(path)
        if not lock.take():
            self.save_failed.emit(tr("{file} is open in another window.", file=path.name))
            return
        try:
            self.known = save_project(
                self._bridge.project, path, lambda coming: self._recovery.save_begins(path, coming)
            )
        except DesignerError as error:
            if lock is not self.lock:
                lock.release()
            self.save_failed.emit(str(error))
            return
        self._set_path(path, lock)
        self._bridge.mark_saved()
        self._copy_media(path.parent)
        self._recovery.forget()
        self._remember(path)
        if self.imported_from is not None and not self._settings.target_of(path):
            self._settings.keep_export_folder(path, IMPORTED_AS, str(self.imported_from))
        self.saved.emit()
        if then is not None:
            then()

    def _copy_media(self, folder: Path) -> None:
        """Put the files that a new flow plays beside it, where none are yet."""
        media, self._media = self._media, {}
        try:
            for name, source in media.items():
                target = folder / name
                if not target.exists() and target.resolve().is_relative_to(folder):
                    target.parent.mkdir(parents=True, exist_ok=True)
                    shutil.copyfile(source, target)
        except OSError as error:
            self._media = media
            words = tr("The sounds of the flow could not be copied: {why}.", why=error.strerror)
            self.failed.emit(words)

    def _hold(self, project: Project, path: Path | None, known: str = "") -> None:
        self._media = {}
        self.imported_from = None
        self._recovery.forget()
        self._set_path(path, FileLock(path) if path is not None and not is_ours(path) else None)
        self.known = known
        self._bridge.load(project)
        self._recovery.forget()
        self._tell_opened()

    def _restore_now(self, leftover: Leftover) -> None:
        from designer.storage import load_project, read_project

        try:
            work = load_project(leftover.path)
        except DesignerError as error:
            self.failed.emit(tr("The unsaved work cannot be read. {why}", why=error))
            return
        path = Path(leftover.original) if leftover.original else None
        saved, known = blank_project(), ""
        if path is not None:
            # When the file is gone or broken, a save asks before it is replaced.
            with contextlib.suppress(DesignerError):
                saved, known = read_project(path)
        self._hold(saved, path, known)
        self._bridge.do(tr("Recover unsaved work"), lambda _: work)
        if not known:
            self._bridge.mark_unsaved()
        self._recovery.write()
        remove(leftover.path)
        self._tell_opened()

    def _tell_opened(self) -> None:
        self.opened.emit()
        if self.is_read_only:
            self.in_use.emit()

    def _set_path(self, path: Path | None, lock: FileLock | None) -> None:
        """This window has another file, and the lock on it if no other window has it."""
        from designer.storage import remove_temporaries

        if self.lock is not None and self.lock is not lock:
            self.lock.release()
        self.lock = lock
        self.is_read_only = lock is not None and not lock.take()
        if path is not None and lock is not None and not self.is_read_only:
            remove_temporaries(path)
        self.path = path
        self._recovery.original = str(path) if path is not None else ""
        self.path_changed.emit()

    def _remember(self, path: Path) -> None:
        """Note the person's own files; those of the program are in its menus already."""
        if not is_ours(path):
            self._settings.note_recent(path)
            self._settings.last = path
            self._settings.folder = str(path.parent)


def is_ours(path: Path) -> bool:
    """Whether the file is one of the program's own samples or templates: saving makes a copy."""
    return path.resolve().is_relative_to(resource_path("samples").resolve().parent)
