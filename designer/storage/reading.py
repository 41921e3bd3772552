"""Reading files, with errors that say which file and why."""

from pathlib import Path

from designer.errors import StorageError
from designer.storage.atomic import reason
from designer.text import tr


def read_bytes(path: Path) -> bytes:
    """All that the file holds; StorageError when it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise unreadable(error, path) from error


def is_file(path: Path) -> bool:
    """Whether there is such a file; none has a name that is too long or holds a zero."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def is_in(folder: Path, name: str) -> bool:
    """Whether the file of this name is there, in the folder, whatever ``..`` or links are in it."""
    file = folder / name
    return is_file(file) and file.resolve().is_relative_to(folder.resolve())


def unreadable(error: OSError, path: Path | str) -> StorageError:
    """What to raise for a file that cannot be read: the one that the error names, else ``path``."""
    return StorageError(
        tr("{path} cannot be read: {error}.", path=error.filename or path, error=reason(error))
    )
