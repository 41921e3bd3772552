"""Writing files so that a crash or a full disk leaves the old file or the new one."""

import contextlib
import errno
import glob
import os
import stat
import tempfile
from pathlib import Path

from designer.errors import StorageError
from designer.text import tr

_FOR_EVERYBODY = 0o666
_TEMPORARY = ".tmp"
_ANYBODY_WRITES = 0o222

_PLAIN_WORDS = {
    errno.ENOSPC: tr("the disk is full; free some space, or save elsewhere"),
    errno.EDQUOT: tr("your share of the disk is full; free some space, or save elsewhere"),
    errno.EFBIG: tr("it is larger than this place allows; save elsewhere"),
    errno.ENOENT: tr("its folder is not there; save elsewhere"),
    errno.ENOTDIR: tr("its folder is not there; save elsewhere"),
    errno.EROFS: tr("this disk can only be read; save elsewhere"),
    errno.EACCES: tr("you may not write here; save elsewhere"),
    errno.EPERM: tr("you may not write here; save elsewhere"),
}


def write_atomically(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path``: a temporary file in the same folder, fsync, rename.

    A file that was there keeps its permissions, and a symbolic link still leads to it. Raises
    StorageError in plain words when the file cannot be written, or is marked as read-only.
    """
    try:
        require_writable(path)
        _write(path.resolve(), data)
    except OSError as error:
        words = _PLAIN_WORDS.get(error.errno or 0) or reason(error)
        raise StorageError(
            tr("{path} cannot be written: {words}.", path=path, words=words)
        ) from error


def require_writable(path: Path) -> None:
    """StorageError for a file that is marked as read-only; OSError when it cannot be looked at."""
    if is_read_only(path):
        raise StorageError(
            tr("{path} is read-only: save elsewhere, or allow writing to it.", path=path)
        )


def is_read_only(path: Path) -> bool:
    """Whether there is a file that its owner does not want to be written, or that we may not.

    A rename would replace such a file all the same, where the folder allows it.
    """
    try:
        mode = path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return False
    return not mode & _ANYBODY_WRITES or not os.access(path, os.W_OK)


def remove_temporaries(path: Path) -> None:
    """Remove what writing ``path`` left behind where the program was killed meanwhile.

    Only for who knows that nobody writes the file now.
    """
    with contextlib.suppress(OSError):
        for left in path.parent.glob(f".{glob.escape(path.name)}.*{_TEMPORARY}"):
            left.unlink(missing_ok=True)


def write_if_changed(path: Path, data: bytes) -> bool:
    """Write ``data`` to ``path`` unless the file holds just that; whether it was written."""
    try:
        if path.is_file() and path.read_bytes() == data:
            return False
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(
            tr("{path} cannot be written: {error}.", path=path, error=reason(error))
        ) from error
    write_atomically(path, data)
    return True


def reason(error: OSError) -> str:
    """The system's own words for what went wrong."""
    return error.strerror or str(error)


def _write(path: Path, data: bytes) -> None:
    mode = _mode_for(path)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=_TEMPORARY, dir=path.parent)
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
