"""A folder that an export owns part of: it writes what changed, and removes what it made before.

Files that no export made, and those that were changed since, are somebody else's: what happens to
them is said by the caller, and until then they are not touched.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path, PurePosixPath

from designer.errors import ExportError, ForeignFilesError, StorageError
from designer.storage.atomic import reason, require_writable, write_if_changed
from designer.storage.manifest import Manifest, digest, is_inside, read_manifest, write_manifest
from designer.storage.reading import read_bytes, unreadable
from designer.storage.twimlfiles import begins_as_twiml
from designer.text import tr
from designer.twiml import is_same, respelled

Content = bytes | Path
"""What a file shall hold: these bytes, or what that other file holds."""


class Foreign(Enum):
    """What happens to files in the way that no export made, or that were changed since."""

    REFUSE = "refuse"
    KEEP = "keep"
    REPLACE = "replace"


@dataclass(frozen=True, slots=True)
class Synced:
    """The files that were written because they are new or differ, those removed, and those of
    somebody else that were kept although the export would have changed them; sorted."""

    written: tuple[str, ...]
    removed: tuple[str, ...]
    kept: tuple[str, ...] = ()


Told = Callable[[str, int, int], None]
"""Progress: what is being done in words, how much of it is done, and of how much (0: unknown)."""


def silent(what: str, done: int, of: int) -> None:
    """Progress that nobody watches."""


def sync_folder(
    folder: Path,
    files: Mapping[str, Content],
    target: str = "",
    foreign: Foreign = Foreign.REFUSE,
    told: Told = silent,
) -> Synced:
    """Make ``folder`` hold ``files`` (by path inside it) in place of those of an earlier export.

    A document that is the same in canonical XML stays as it is, byte for byte, and in one that is
    changed all else keeps its spelling. ``target`` names the
    shape of the export. Nothing is written when something is wrong: ExportError for a path that
    leaves the folder, for two that clash, and for a folder where a file should be;
    ForeignFilesError when a file that no export made, or that was changed since, would be replaced
    or removed, or when the folder holds an export of another target, unless ``foreign`` says what
    to do; StorageError when a file cannot be read or written. What ``told`` raises stops the
    export; the files that are there by then count as an export's, so that the next one goes on
    from them.
    """
    if folder.is_file():
        raise StorageError(tr("{folder} is a file; choose a folder to export to.", folder=folder))
    _check_names(files)
    for path in files:
        _check_place(folder, path)
    earlier = read_manifest(folder)
    plan = _plan(folder, files, earlier)
    other = earlier.target if earlier.target and target and earlier.target != target else ""
    if foreign is not Foreign.REPLACE and (other or (plan.foreign and foreign is Foreign.REFUSE)):
        raise ForeignFilesError(_words(folder, plan.foreign, other), plan.foreign, other)
    kept = set(plan.foreign) if foreign is Foreign.KEEP else set()
    write = [path for path in plan.write if path not in kept]
    remove = [path for path in plan.remove if path not in kept]
    for path in (*write, *remove):
        require_writable(folder / path)
    held = dict(earlier.files)
    _write(folder, {path: files[path] for path in write}, target, held, told)
    for path in remove:
        _remove(folder, path)
    ours = {path: held[path] or plan.same.get(path, "") for path in files.keys() & held.keys()}
    write_manifest(folder, Manifest(target, ours))
    return Synced(tuple(write), tuple(remove), tuple(sorted(kept)))


def _write(
    folder: Path, files: Mapping[str, Content], target: str, held: dict[str, str], told: Told
) -> None:
    """Write the files, noting each digest in ``held``; when that is stopped, the manifest, too."""
    written = False
    try:
        for number, (path, content) in enumerate(files.items()):
            told(tr("Writing files"), number, len(files))
            data = _spelled_as_held(folder / path, _data(content))
            write_if_changed(folder / path, data)
            held[path] = digest(data)
            written = True
    except BaseException:
        if written:
            write_manifest(folder, Manifest(target, held))
        raise


@dataclass(frozen=True, slots=True)
class _Plan:
    """What an export would write and remove, and which of these files are not its own; ``same``
    has the digest of each file that stays because it holds what it should."""

    write: tuple[str, ...]
    remove: tuple[str, ...]
    foreign: tuple[str, ...]
    same: Mapping[str, str]


def _plan(folder: Path, files: Mapping[str, Content], earlier: Manifest) -> _Plan:
    write, remove, foreign, same = [], [], [], {}
    for path in sorted(files):
        held = _held(folder / path)
        if held is not None and _is_same(held, files[path]):
            same[path] = digest(held)
            continue
        write.append(path)
        if held is not None and digest(held) != earlier.files.get(path):
            foreign.append(path)
    for path in sorted(earlier.files.keys() - files.keys()):
        if not _is_ours_to_remove(folder, path):
            continue
        remove.append(path)
        if digest(_held(folder / path) or b"") != earlier.files[path]:
            foreign.append(path)
    return _Plan(tuple(write), tuple(remove), tuple(sorted(foreign)), same)


def _words(folder: Path, foreign: tuple[str, ...], other: str) -> str:
    """Why an export to this folder needs the person's word first."""
    words = []
    if other:
        words.append(
            tr(
                "{folder} holds an export of the target {other}, which would be removed.",
                folder=folder,
                other=other,
            )
        )
    if foreign:
        words.append(
            tr(
                "In {folder}, no export made these files, or they were changed since: ",
                folder=folder,
            )
            + ", ".join(foreign)
            + "."
        )
    return " ".join(words)


def _check_names(paths: Iterable[str]) -> None:
    """No path leaves the folder, and all can exist beside each other on every file system."""
    by_name: dict[str, str] = {}
    for path in paths:
        if not is_inside(path):
            raise ExportError(
                tr("“{path}” would be written outside the folder; give it another name.", path=path)
            )
        other = by_name.setdefault(path.casefold(), path)
        if other != path:
            raise ExportError(
                tr(
                    "“{path}” and “{other}” differ only in capital letters; on many systems that "
                    "is one file. Give one of them another name.",
                    path=path,
                    other=other,
                )
            )
    for path in by_name:
        for parent in PurePosixPath(path).parents:
            if str(parent) in by_name:
                raise ExportError(
                    tr(
                        "“{by_name}” lies in “{parent}”, which is a document itself; "
                        "give one of them another name.",
                        by_name=by_name[path],
                        parent=parent,
                    )
                )


def _check_place(folder: Path, path: str) -> None:
    """No symbolic link on the way leads out of the folder."""
    if not (folder / path).resolve().is_relative_to(folder.resolve()):
        raise ExportError(
            tr(
                "“{path}” leads out of {folder} by a symbolic link; remove the link.",
                path=path,
                folder=folder,
            )
        )


def _held(file: Path) -> bytes | None:
    """What the file holds; None where there is none. ExportError for a folder of that name."""
    if file.is_dir():
        raise ExportError(tr("{file} is a folder, and a file has to be there; move it.", file=file))
    try:
        return file.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise unreadable(error, file) from error


def _is_same(held: bytes, content: Content) -> bool:
    """Whether a file holds this already, for documents in canonical XML."""
    new = _data(content)
    return held == new or (
        isinstance(content, bytes) and begins_as_twiml(new) and is_same(held, new)
    )


def _spelled_as_held(file: Path, new: bytes) -> bytes:
    """A document in the spelling of the one that the file holds, so that it differs by little."""
    held = _held(file)
    if held is None or not (begins_as_twiml(held) and begins_as_twiml(new)):
        return new
    return respelled(held, new)


def _data(content: Content) -> bytes:
    return content if isinstance(content, bytes) else read_bytes(content)


def _is_ours_to_remove(folder: Path, path: str) -> bool:
    """Whether the file of an earlier export is there still, and inside the folder."""
    file = folder / path
    return file.is_file() and file.resolve().is_relative_to(folder.resolve())


def _remove(folder: Path, path: str) -> None:
    """Remove a file of an earlier export, and folders left empty."""
    file = folder / path
    try:
        file.unlink()
        for parent in file.relative_to(folder).parents:
            if parent != Path() and not any((folder / parent).iterdir()):
                (folder / parent).rmdir()
    except OSError as error:
        raise StorageError(
            tr("{file} cannot be removed: {error}.", file=file, error=reason(error))
        ) from error
