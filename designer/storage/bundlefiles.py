"""A bundle as a folder: the documents as XML files, ``bundle.json``, and the media files.

``bundle.json`` holds what no XML file says: entries, routes and the source map. The same bundle
gives the same bytes.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from types import MappingProxyType

import msgspec

from designer.bundle import Bundle, BundleEntry, Route, Sources
from designer.errors import ExportError, StorageError
from designer.storage.fileformat import as_record, parse_json
from designer.storage.filenames import file_names
from designer.storage.folder import Content, Synced, sync_folder
from designer.storage.manifest import MANIFEST, is_inside
from designer.storage.operators import check_condition
from designer.storage.reading import unreadable
from designer.text import tr

BUNDLE_FILE = "bundle.json"
BUNDLE_FORMAT = "twiml-designer-bundle"
BUNDLE_VERSION = 1


class BundleRecord(msgspec.Struct, forbid_unknown_fields=True):
    """What ``bundle.json`` holds; the documents themselves lie beside it."""

    format: str
    version: int
    base_url: str
    entries: tuple[BundleEntry, ...]
    documents: dict[str, str]
    routes: dict[str, Route]
    sources: dict[str, Sources]
    media: dict[str, str]


def write_bundle(bundle: Bundle, folder: Path, media_from: Path | None = None) -> Synced:
    """Write the bundle to ``folder``, changing only what differs from an earlier export.

    ``media_from`` is the folder of the project: media files are copied from there. Errors as
    :func:`designer.storage.folder.sync_folder`.
    """
    files, _ = bundle_files(bundle, media_from)
    return sync_folder(folder, files)


def bundle_files(
    bundle: Bundle, media_from: Path | None
) -> tuple[dict[str, Content], tuple[str, ...]]:
    """The files of a bundle by path, and the media files that are missing beside the project.

    ExportError for a media file outside the project's folder.
    """
    media, missing = media_files(bundle, media_from)
    names = document_files(bundle)
    documents = {names[path]: body for path, body in bundle.documents.items()}
    return {**documents, **media, BUNDLE_FILE: bundle_json(bundle)}, missing


def document_files(bundle: Bundle) -> dict[str, str]:
    """The file that each document lies in, by its path."""
    return file_names(bundle.documents, taken=(*bundle.media, BUNDLE_FILE, MANIFEST))


def media_files(
    bundle: Bundle, media_from: Path | None
) -> tuple[dict[str, Content], tuple[str, ...]]:
    """The media files by path, and those that are missing in ``media_from``."""
    found: dict[str, Content] = {}
    missing: list[str] = []
    for path, beside in sorted(bundle.media.items()):
        if not (is_inside(path) and is_inside(beside)):
            raise ExportError(
                tr(
                    "The media file “{path}” lies outside the folder of the project; "
                    "move it there, and name it from there.",
                    path=path,
                )
            )
        file = media_from / beside if media_from is not None else None
        if file is not None and file.is_file():
            found[path] = file
        else:
            missing.append(path)
    return found, tuple(missing)


def bundle_json(bundle: Bundle) -> bytes:
    """The bytes of ``bundle.json``."""
    record = {
        "format": BUNDLE_FORMAT,
        "version": BUNDLE_VERSION,
        "base_url": bundle.base_url,
        "entries": [{**asdict(entry), "kind": entry.kind.value} for entry in bundle.entries],
        "documents": document_files(bundle),
        "routes": {path: asdict(bundle.routes[path]) for path in sorted(bundle.routes)},
        "sources": {path: asdict(bundle.sources[path]) for path in sorted(bundle.sources)},
        "media": dict(sorted(bundle.media.items())),
    }
    return (json.dumps(record, indent=2, ensure_ascii=False) + "\n").encode()


def read_bundle(folder: Path) -> Bundle:
    """The bundle in ``folder``; StorageError naming file and place when there is none."""
    file = folder / BUNDLE_FILE
    try:
        record = _checked(as_record(parse_json(file.read_bytes()), BundleRecord))
        documents = {path: (folder / name).read_bytes() for path, name in record.documents.items()}
    except OSError as error:
        raise unreadable(error, folder) from error
    except StorageError as error:
        raise StorageError(f"{file}: {error}") from error
    return Bundle(
        MappingProxyType(documents),
        MappingProxyType(record.routes),
        record.entries,
        MappingProxyType(record.sources),
        MappingProxyType(record.media),
        record.base_url,
    )


def _checked(record: BundleRecord) -> BundleRecord:
    """The record, when every path stays in the folder and every route can be followed."""
    if record.format != BUNDLE_FORMAT:
        raise StorageError(
            tr(
                'format: this is not a bundle (expected "{bundle_format}").',
                bundle_format=BUNDLE_FORMAT,
            )
        )
    if record.version != BUNDLE_VERSION:
        raise StorageError(
            tr(
                "version: this program reads version {bundle_version}, and this bundle is of "
                "version {version}. Export it again from its flow.",
                bundle_version=BUNDLE_VERSION,
                version=record.version,
            )
        )
    for key, paths in (("documents", record.documents), ("media", record.media)):
        for path in paths.values():
            if not is_inside(path):
                raise StorageError(
                    tr("{key}: “{path}” leads out of the folder", key=key, path=path)
                )
    _check_routes(record.routes, {*record.documents, *record.routes, ""})
    return record


def _check_routes(routes: Mapping[str, Route], known: set[str]) -> None:
    """Every target exists, and every condition has an operator and what it needs."""
    for path, route in routes.items():
        for index, case in enumerate(route.cases):
            place = f"routes.{path}.cases[{index}]"
            if case.target not in known:
                raise StorageError(
                    tr(
                        "{place}.target: there is no document “{target}”",
                        place=place,
                        target=case.target,
                    )
                )
            for number, condition in enumerate(case.conditions):
                at = f"{place}.conditions[{number}]"
                check_condition(condition.operator, condition.values, at)
        if route.otherwise not in known:
            raise StorageError(
                tr(
                    "routes.{path}.otherwise: there is no document “{otherwise}”",
                    path=path,
                    otherwise=route.otherwise,
                )
            )
