"""Which files of a folder are TwiML documents, and reading them without surprises."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from designer.storage.reading import is_file, unreadable
from designer.text import tr

ENDINGS = frozenset({".xml", ".twiml"})
"""Files with these endings are documents, whatever they hold."""

MAX_FILE_BYTES = 4 * 1024 * 1024
"""Larger files are left alone: a document has 64 kB at most."""

SKIPPED_FOLDERS = frozenset({"node_modules", "__pycache__", "venv", "site-packages"})
"""Folders that hold other people's files; hidden ones are skipped, too."""

_MEDIA = (".mp3", ".wav", ".aif", ".aiff", ".gsm", ".ulaw", ".au", ".ogg", ".pdf", ".zip", ".gz")
_IMAGES = (".png", ".jpg", ".jpeg", ".gif", ".svg", ".ico", ".webp")
_PROGRAMS = (".py", ".js", ".ts", ".css", ".rb", ".java", ".cs", ".go", ".rs")
_OTHERS = (".json", ".md", ".csv", ".log", ".lock", ".callflow")

NEVER_TWIML = frozenset((*_MEDIA, *_IMAGES, *_PROGRAMS, *_OTHERS))
"""Endings of files that are not even looked into."""

_SNIFFED = 512
_BEGINS_AS_XML = re.compile(rb"(\xef\xbb\xbf)?\s*(<\?xml\b|<Response[\s/>])")


@dataclass(frozen=True, slots=True)
class TwimlFile:
    """A document on disk: its path in the folder, with ``/``, and where it is.

    ``problem`` says in a sentence why it is not read (too large); ``data`` is then empty.
    """

    path: str
    file: Path
    data: bytes = b""
    problem: str = ""


def read_folder(folder: Path) -> Iterator[TwimlFile]:
    """Every document in ``folder`` and below, by path, one folder after the other.

    Hidden files and those of :data:`SKIPPED_FOLDERS` are left out, as are symbolic links that lead
    out of the folder; linked folders are not entered, so that none leads round in a circle.
    StorageError when the folder or a document cannot be read.
    """
    top = folder.resolve()

    def stop(error: OSError) -> None:
        raise unreadable(error, folder)

    for where, inside, names in os.walk(folder, onerror=stop):
        inside[:] = sorted(n for n in inside if not _is_hidden(n) and n not in SKIPPED_FOLDERS)
        for name in sorted(names):
            file = Path(where, name)
            if _is_hidden(name) or not may_be_twiml(file) or _leads_out(file, top):
                continue
            yield read_file(file, file.relative_to(folder).as_posix())


def read_file(file: Path, path: str) -> TwimlFile:
    """The document in ``file``; StorageError when it cannot be read."""
    try:
        size = file.stat().st_size
        if size > MAX_FILE_BYTES:
            megabytes = f"{size / 1024 / 1024:.0f}"
            return TwimlFile(
                path,
                file,
                problem=tr("It has {megabytes} MB, so it is no TwiML.", megabytes=megabytes),
            )
        return TwimlFile(path, file, file.read_bytes())
    except OSError as error:
        raise unreadable(error, file) from error


def may_be_twiml(file: Path) -> bool:
    """Whether the file is a document, by its ending or by how it begins; no pipes, no devices."""
    ending = file.suffix.lower()
    if ending in NEVER_TWIML or not is_file(file):
        return False
    return ending in ENDINGS or begins_as_twiml(_beginning(file))


def begins_as_twiml(data: bytes) -> bool:
    """Whether the bytes begin as a TwiML document does."""
    return _BEGINS_AS_XML.match(data) is not None


def _beginning(file: Path) -> bytes:
    """The first bytes of the file; none when it cannot be read."""
    try:
        with file.open("rb") as opened:
            return opened.read(_SNIFFED)
    except OSError:
        return b""


def _is_hidden(name: str) -> bool:
    return name.startswith(".")


def _leads_out(file: Path, top: Path) -> bool:
    return file.is_symlink() and not file.resolve().is_relative_to(top)
