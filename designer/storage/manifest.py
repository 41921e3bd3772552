"""What the last export to a folder made: a hidden file there that lists its files.

Each file stands with a digest of what was written, so that a later change by somebody else shows.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from designer.storage.atomic import write_if_changed
from designer.storage.reading import unreadable

MANIFEST = ".twiml-designer-export.json"

_ABOUT = "Written by TwiML Designer: what its last export made, so that the next can clean up."


@dataclass(frozen=True, slots=True)
class Manifest:
    """The files of an export by path, each with the digest of what it was given to hold.

    ``target`` is the shape of the export; it is empty, as digests are, where an older version of
    this program wrote the list.
    """

    target: str = ""
    files: Mapping[str, str] = field(default_factory=dict)


def digest(data: bytes) -> str:
    """The contents in short: SHA-256 in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def read_manifest(folder: Path) -> Manifest:
    """What the last export to ``folder`` made; nothing where there was none.

    Only paths inside the folder are believed. StorageError when the list cannot be read.
    """
    try:
        raw = json.loads((folder / MANIFEST).read_bytes())
    except FileNotFoundError:
        return Manifest()
    except OSError as error:
        raise unreadable(error, folder) from error
    except ValueError:
        return Manifest()
    if not isinstance(raw, dict):
        return Manifest()
    target = raw.get("target")
    return Manifest(target if isinstance(target, str) else "", _files(raw.get("files")))


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Note what an export made; StorageError when that cannot be written."""
    files = dict(sorted(manifest.files.items()))
    content = {"about": _ABOUT, "target": manifest.target, "files": files}
    write_if_changed(folder / MANIFEST, (json.dumps(content, indent=1) + "\n").encode())


def is_inside(path: str) -> bool:
    """Whether a path with ``/`` between its parts stays in the folder that it is relative to."""
    parts = path.split("/")
    plain = {"", ".", ".."}.isdisjoint(parts)
    return plain and not any(letter in path for letter in "\\:\0") and not path.startswith("~")


def _files(listed: Any) -> dict[str, str]:
    """The paths with their digests; those of an older list have none."""
    if isinstance(listed, list):
        listed = {path: "" for path in listed if isinstance(path, str)}
    if not isinstance(listed, dict):
        return {}
    return {
        path: known for path, known in listed.items() if isinstance(known, str) and is_inside(path)
    }
