"""Tells other windows, also those of other machines that share the folder, that a file is open.

A small hidden file beside the flow names the process and the machine. The lock of a process that
is gone counts for nothing; that can only be told on its own machine.
"""

from __future__ import annotations

import contextlib
from pathlib import Path

from PySide6.QtCore import QLockFile, QSysInfo


class FileLock:
    """The lock on one file."""

    def __init__(self, path: Path) -> None:
        self._place = lock_path(path)
        self._lock = QLockFile(str(self._place))
        self._lock.setStaleLockTime(0)  # a lock never grows old while its process lives

    def take(self) -> bool:
        """Whether no other window has the file: now it is ours.

        True also where the folder allows no lock: then nobody can write there either.
        """
        if self._lock.isLocked() or self._lock.tryLock(0):
            return True
        return self._lock.error() is not QLockFile.LockError.LockFailedError

    def release(self) -> None:
        """Let others have the file."""
        if self._lock.isLocked():
            self._lock.unlock()

    @property
    def machine(self) -> str:
        """The machine whose window has the file; empty for this one, and when none has it."""
        found = self._lock.getLockInfo()
        host = str(found[1]) if isinstance(found, tuple) and len(found) > 1 else ""
        return "" if host == QSysInfo.machineHostName() else host

    def take_over(self) -> None:
        """Forget the lock of another machine, whose window a person knows to be gone."""
        with contextlib.suppress(OSError):
            self._place.unlink(missing_ok=True)


def lock_path(path: Path) -> Path:
    """Where the lock on a file is."""
    return path.with_name(f".{path.name}.lock")
