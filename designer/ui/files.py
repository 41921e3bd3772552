"""Files of one window: new, open, save, and never losing work without being asked."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from designer.errors import DesignerError
from designer.flow import EntryNode, NodeId, Project, add_node
from designer.resources import resource_path
from designer.ui.bridge import EditorBridge
from designer.ui.dialogs import Dialogs
from designer.ui.recovery import Leftover, Recovery, remove
from designer.ui.settings import Settings

SUFFIX = ".callflow"
BLANK_ENTRY_AT = (0.0, 0.0)


def blank_project() -> Project:
    """A new flow: nothing but an entry for incoming calls."""
    return add_node(Project(), EntryNode(id=NodeId("entry-1")), BLANK_ENTRY_AT)


class Files(QObject):
    """``path_changed`` tells of another file, ``opened`` of another project, ``failed`` why not.

    ``failed`` carries words to show: what, where, and what to do.
    """

    path_changed = Signal()
    opened = Signal()
    saved = Signal()
    failed = Signal(str)

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
        self._media: Mapping[str, Path] = {}
        self._outdone = False

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
        return self._bridge.editor.is_dirty or self._outdone

    def keep_against_disk(self) -> None:
        """Another program changed the file; what is held counts as unsaved until it is written."""
        self._outdone = True
        self.path_changed.emit()

    # another flow

    def new(self, project: Project | None = None) -> None:
        """Begin a new flow, blank or as given, once nothing is lost."""
        self.when_safe(lambda: self._hold(project or blank_project(), None))

    def choose_and_open(self) -> None:
        """Ask for a file and open it."""
        self.when_safe(lambda: self._dialogs.choose_open(self._settings.folder, self.open_now))

    def open(self, path: Path) -> None:
        """Open a file, once nothing is lost."""
        self.when_safe(lambda: self.open_now(path))

    def open_now(self, path: Path) -> None:
        """Open a file, whatever is held; ``failed`` tells when it cannot be read."""
        from designer.storage import load_project

        try:
            project = load_project(path)
        except DesignerError as error:
            self._settings.forget_recent(path)
            self.failed.emit(str(error))
            return
        self._hold(project, path.resolve())
        self._remember(path.resolve())

    def hold_import(self, project: Project, media: Mapping[str, Path]) -> None:
        """Hold an imported flow as unsaved work; its ``media`` go beside the file once saved."""
        self._hold(Project(project.name), None)
        self._bridge.do(f"Import {project.name}", lambda _: project)
        self._media = dict(media)
        self.opened.emit()

    def restore(self, leftover: Leftover) -> None:
        """Hold unsaved work of an earlier window again, as unsaved work."""
        self.when_safe(lambda: self._restore_now(leftover))

    # saving

    def save(self, then: Callable[[], None] | None = None) -> None:
        """Save to the flow's file, or ask for one; ``then`` is called once that has worked."""
        if self.path is None or is_ours(self.path):
            self.save_as(then)
        else:
            self._write(self.path, then)

    def save_as(self, then: Callable[[], None] | None = None) -> None:
        """Ask for a file and save to it."""
        name = f"{self._bridge.project.name}{SUFFIX}"
        kept = self.path if self.path is not None and not is_ours(self.path) else None
        suggested = kept or Path(self._settings.folder) / name
        self._dialogs.choose_save(suggested, lambda path: self._write(path, then))

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

    def _write(self, path: Path, then: Callable[[], None] | None) -> None:
        from designer.storage import save_project

        try:
            save_project(self._bridge.project, path)
        except DesignerError as error:
            self.failed.emit(str(error))
            return
        self._outdone = False
        self._set_path(path.resolve())
        self._bridge.mark_saved()
        self._copy_media(path.resolve().parent)
        self._recovery.forget()
        self._remember(path.resolve())
        self.saved.emit()
        if then is not None:
            then()

    def _copy_media(self, folder: Path) -> None:
        """Put the files that an imported flow plays beside it, where none are yet."""
        media, self._media = self._media, {}
        try:
            for name, source in media.items():
                target = folder / name
                if not target.exists() and target.resolve().is_relative_to(folder):
                    target.parent.mkdir(parents=True, exist_ok=True)
                    shutil.copyfile(source, target)
        except OSError as error:
            self._media = media
            self.failed.emit(f"The sounds of the import could not be copied: {error.strerror}.")

    def _hold(self, project: Project, path: Path | None) -> None:
        self._media = {}
        self._outdone = False
        self._recovery.forget()
        self._set_path(path)
        self._bridge.load(project)
        self._recovery.forget()
        self.opened.emit()

    def _restore_now(self, leftover: Leftover) -> None:
        from designer.storage import load_project

        try:
            project = load_project(leftover.path)
        except DesignerError as error:
            self.failed.emit(f"The unsaved work cannot be read. {error}")
            return
        self._hold(blank_project(), Path(leftover.original) if leftover.original else None)
        self._bridge.do("Restore unsaved work", lambda _: project)
        self._recovery.write()
        remove(leftover.path)
        self.opened.emit()

    def _set_path(self, path: Path | None) -> None:
        self.path = path
        self._recovery.original = str(path) if path is not None else ""
        self.path_changed.emit()

    def _remember(self, path: Path) -> None:
        self._settings.note_recent(path)
        self._settings.folder = str(path.parent)


def is_ours(path: Path) -> bool:
    """Whether the file is one of the program's own samples or templates: saving makes a copy."""
    return path.resolve().is_relative_to(resource_path("samples").resolve().parent)
