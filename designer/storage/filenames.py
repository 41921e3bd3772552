"""The file that each document of a bundle lies in: its path, made fit for every file system."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePosixPath
from urllib.parse import quote

from designer.storage.twimlfiles import ENDINGS

_PLAIN = " /-_.~()+,;=@!$'&"
"""What stays as it is besides letters and digits; ``?`` and ``:`` no Windows file can have."""


def file_names(paths: Iterable[str], taken: Iterable[str] = ()) -> dict[str, str]:
    """A file for each path: its own name where a file can have it, so that what was imported goes
    back to its file; ``menu?step=2`` lies in ``menu%3Fstep=2.xml``.

    No two names differ only in capital letters, none is also a folder, and none is in ``taken``.
    The same paths get the same names, in whatever order they come.
    """
    found: dict[str, str] = {}
    ordered = sorted(paths)
    used = {name.casefold() for name in (*taken, *_folders(ordered))}
    for path in ordered:
        name, whole = _quoted(path), _with_ending(_quoted(path))
        if name != path or name.casefold() in used:
            name = whole
        number = 1
        while name.casefold() in used:
            number += 1
            stem, dot, ending = whole.rpartition(".")
            name = f"{stem}~{number}{dot}{ending}"
        found[path] = name
        used.add(name.casefold())
    return found


def _quoted(path: str) -> str:
    """The path with every letter quoted that is not fit for a file name."""
    return "".join(c if c.isalnum() or c in _PLAIN else quote(c, safe="") for c in path)


def _folders(paths: Iterable[str]) -> set[str]:
    """Every folder that holds one of the files."""
    return {str(folder) for path in paths for folder in PurePosixPath(_quoted(path)).parents}


def _with_ending(name: str) -> str:
    """The name with an ending that tells editors and web servers what it is."""
    return name if PurePosixPath(name).suffix in ENDINGS else f"{name}.xml"
