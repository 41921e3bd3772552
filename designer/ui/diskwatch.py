"""Notices that another program changed or removed the flow's file."""

from __future__ import annotations

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from designer.ui.files import Files

SETTLE_MILLISECONDS = 300
"""A program may write in several steps; look once it is quiet."""


class DiskWatch(QObject):
    """``changed`` when the file holds something else than this window read or wrote last.

    ``removed`` when it is gone. Contents are compared, so that touching a file says nothing, and
    the same change is told once.
    """

    changed = Signal()
    removed = Signal()

    def __init__(self, files: Files, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files = files
        self._told = ""
        self._watcher = QFileSystemWatcher(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        self._watcher.fileChanged.connect(self._timer.start)
        self._watcher.directoryChanged.connect(self._timer.start)
        QGuiApplication.instance().applicationStateChanged.connect(self._on_state)  # type: ignore[union-attr]
        files.opened.connect(self._accept)
        files.saved.connect(self._accept)

    def look(self) -> None:
        """Compare the file with what is known of it."""
        from designer.storage import digest_of

        self._follow()
        path = self._files.path
        if path is None:
            return
        held = digest_of(path)
        if held in {self._files.known, self._told}:
            return
        self._told = held
        (self.changed if held else self.removed).emit()

    def _accept(self) -> None:
        """What is on disk now is known: this window read or wrote it."""
        self._timer.stop()
        self._told = self._files.known
        self._follow()

    def _follow(self) -> None:
        """Watch the file and its folder; an atomic save makes another file of the name."""
        watched = [*self._watcher.files(), *self._watcher.directories()]
        if watched:
            self._watcher.removePaths(watched)
        path = self._files.path
        if path is not None:
            there = [str(one) for one in (path, path.parent) if one.exists()]
            if there:
                self._watcher.addPaths(there)

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self._timer.start()
