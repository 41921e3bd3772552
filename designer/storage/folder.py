"""A folder that an export owns part of: it writes what changed, and removes what it made before.

A hidden file lists what the last export wrote. Files that it does not list are somebody else's and
are never touched.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from designer.errors import ExportError, StorageError
from designer.storage.atomic import reason, write_if_changed
from designer.storage.twimlfiles import begins_as_twiml
from designer.twiml import is_same

MANIFEST = ".twiml-designer-export.json"

Content = bytes | Path
"""What a file shall hold: these bytes, or what that other file holds."""


@dataclass(frozen=True, slots=True)
class Synced:
    """The files that were written because they are new or differ, and those removed; sorted."""

    written: tuple[str, ...]
    removed: tuple[str, ...]


Told = Callable[[str, int, int], None]
"""Progress: what is being done in words, how much of it is done, and of how much (0: unknown)."""


def silent(what: str, done: int, of: int) -> None:
    """Progress that nobody watches."""


def sync_folder(
    folder: Path,
    files: Mapping[str, Content],
    replace_twiml: bool = False,
    told: Told = silent,
) -> Synced:
    """Make ``folder`` hold ``files`` (by path inside it) in place of those of an earlier export.

    A document that is the same in canonical XML stays as it is, byte for byte. Nothing is written
    when something is wrong: ExportError for a path that leaves the folder, for two that clash, and
    for a file in the way that no export made, unless it is TwiML and ``replace_twiml`` is said;
    StorageError when a file cannot be read or written. What ``told`` raises stops the export; the
    files that are there by then count as an export's, so that the next one goes on from them.
    """
    _check_names(files)
    earlier = _listed(folder)
    for path in files:
        _check_place(folder, path)
        if path not in earlier:
            _check_free(folder / path, files[path], replace_twiml)
    written: list[str] = []
    try:
        for number, path in enumerate(sorted(files)):
            told("Writing files", number, len(files))
            if _write(folder / path, files[path]):
                written.append(path)
    except BaseException:
        if written:
            write_if_changed(folder / MANIFEST, _manifest([*earlier, *written]))
        raise
    removed = [path for path in sorted(earlier - files.keys()) if _remove(folder, path)]
    write_if_changed(folder / MANIFEST, _manifest(files))
    return Synced(tuple(written), tuple(removed))


def is_inside(path: str) -> bool:
    """Whether a path with ``/`` between its parts stays in the folder that it is relative to."""
    parts = path.split("/")
    plain = {"", ".", ".."}.isdisjoint(parts)
    return plain and not any(letter in path for letter in "\\:\0") and not path.startswith("~")


def _check_names(paths: Iterable[str]) -> None:
    """No path leaves the folder, and all can exist beside each other on every file system."""
    by_name: dict[str, str] = {}
    for path in paths:
        if not is_inside(path):
            raise ExportError(
                f"“{path}” would be written outside the folder; give it another name."
            )
        other = by_name.setdefault(path.casefold(), path)
        if other != path:
            raise ExportError(
                f"“{path}” and “{other}” differ only in capital letters; on many systems that is "
                "one file. Give one of them another name."
            )
    for path in by_name:
        for parent in PurePosixPath(path).parents:
            if str(parent) in by_name:
                raise ExportError(
                    f"“{by_name[path]}” lies in “{parent}”, which is a document itself; "
                    "give one of them another name."
                )


def _check_place(folder: Path, path: str) -> None:
    """No symbolic link on the way leads out of the folder."""
    if not (folder / path).resolve().is_relative_to(folder.resolve()):
        raise ExportError(f"“{path}” leads out of {folder} by a symbolic link; remove the link.")


def _check_free(file: Path, content: Content, replace_twiml: bool) -> None:
    """No foreign file is in the way; one that holds the same does no harm."""
    if not file.exists() or (file.is_file() and _holds(file, content)):
        return
    if replace_twiml and file.is_file() and begins_as_twiml(file.read_bytes()):
        return
    raise ExportError(
        f"{file} is in the way, and no export of this program made it: "
        "move it, or export to another folder."
    )


def _write(file: Path, content: Content) -> bool:
    """Write the file unless it holds that already; whether it was written."""
    if isinstance(content, bytes) and file.is_file() and _holds(file, content):
        return False
    return write_if_changed(file, _data(content))


def _holds(file: Path, content: Content) -> bool:
    """Whether the file holds this already, for documents in canonical XML."""
    try:
        old = file.read_bytes()
    except OSError as error:
        raise StorageError(f"{file} cannot be read: {reason(error)}.") from error
    new = _data(content)
    return old == new or (isinstance(content, bytes) and begins_as_twiml(new) and is_same(old, new))


def _data(content: Content) -> bytes:
    if isinstance(content, bytes):
        return content
    try:
        return content.read_bytes()
    except OSError as error:
        raise StorageError(f"{content} cannot be read: {reason(error)}.") from error


def _listed(folder: Path) -> set[str]:
    """The files that the last export to this folder wrote."""
    try:
        raw = json.loads((folder / MANIFEST).read_bytes())
    except FileNotFoundError:
        return set()
    except OSError as error:
        raise StorageError(f"{folder} cannot be read: {reason(error)}.") from error
    except ValueError:
        return set()
    files = raw.get("files") if isinstance(raw, dict) else None
    listed = files if isinstance(files, list) else []
    return {path for path in listed if isinstance(path, str) and is_inside(path)}


def _manifest(files: Iterable[str]) -> bytes:
    about = "Written by TwiML Designer: what its last export made, so that the next can clean up."
    return (json.dumps({"about": about, "files": sorted(files)}, indent=1) + "\n").encode()


def _remove(folder: Path, path: str) -> bool:
    """Remove a file of an earlier export, and folders left empty; whether it was there."""
    file = folder / path
    if not file.resolve().is_relative_to(folder.resolve()) or not file.is_file():
        return False
    try:
        file.unlink()
        for parent in file.relative_to(folder).parents:
            if parent != Path() and not any((folder / parent).iterdir()):
                (folder / parent).rmdir()
    except OSError as error:
        raise StorageError(f"{file} cannot be removed: {reason(error)}.") from error
    return True
