"""Writing files so that a crash or a full disk leaves the old file or the new one."""

import contextlib
import os
import stat
import tempfile
from pathlib import Path

from designer.errors import StorageError

_FOR_EVERYBODY = 0o666


def write_atomically(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path``: a temporary file in the same folder, fsync, rename.

    A file that was there keeps its permissions, and a symbolic link still leads to it. Raises
    StorageError with the system's reason when the file cannot be written.
    """
    try:
        _write(path.resolve(), data)
    except OSError as error:
        raise StorageError(f"{path} cannot be written: {reason(error)}.") from error


def write_if_changed(path: Path, data: bytes) -> bool:
    """Write ``data`` to ``path`` unless the file holds just that; whether it was written."""
    try:
        if path.is_file() and path.read_bytes() == data:
            return False
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(f"{path} cannot be written: {reason(error)}.") from error
    write_atomically(path, data)
    return True


def reason(error: OSError) -> str:
    """The system's own words for what went wrong."""
    return error.strerror or str(error)


def _write(path: Path, data: bytes) -> None:
    mode = _mode_for(path)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".tmp", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(mode)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def _mode_for(path: Path) -> int:
    """The permissions that the file has, or that a new file gets."""
    with contextlib.suppress(FileNotFoundError):
        return stat.S_IMODE(path.stat().st_mode)
    umask = os.umask(0)
    os.umask(umask)
    return _FOR_EVERYBODY & ~umask


def _sync_folder(folder: Path) -> None:
    """Make the rename itself last, where the system can (Windows cannot open a folder)."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
