"""Importing files and folders of TwiML."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from posixpath import normpath
from urllib.parse import unquote

from designer.errors import StorageError
from designer.flow import ExternalNode, Project
from designer.problem import Problem, Severity
from designer.storage.bundlefiles import BUNDLE_FILE
from designer.storage.importing.bundles import import_bundle
from designer.storage.importing.documents import (
    ReadDocuments,
    assemble,
    fit_path,
    read_documents,
    require_one,
)
from designer.storage.importing.imported import Imported, Told, note, silent
from designer.storage.importing.urls import Links, document_urls, guess_prefix
from designer.storage.mediafiles import media_beside
from designer.storage.reading import is_in
from designer.storage.sources import place_of_document
from designer.storage.twimlfiles import TwimlFile, may_be_twiml, read_file, read_folder
from designer.text import tr


def import_files(paths: Sequence[Path], told: Told = silent) -> Imported:
    """The documents in these files and folders as one flow.

    An exported bundle (or the application around one) comes back with its routes and entries.
    StorageError when a file cannot be read, or when not one document of TwiML is among it all.
    """
    if len(paths) == 1 and (bundle := bundle_in(paths[0])) is not None:
        return import_bundle(bundle)
    folder = _common_folder(paths)
    found = list(_documents(paths, folder))
    files = sorted(
        (one for one in found if not one.problem), key=lambda one: place_of_document(one.path)
    )
    if not files:
        raise StorageError(_nothing_words(paths, found))
    notes = [note("left-out", one.problem, document=one.path) for one in found if one.problem]
    taken: set[str] = set()
    named: list[tuple[str, bytes]] = []
    for one in files:
        path = fit_path(one.path, taken)
        taken.add(path)
        named.append((path, one.data))
        if path != one.path:
            words = tr("No document can be called so; in the flow it is “{path}”.", path=path)
            notes.append(note("renamed", words, document=one.path))
    read = read_documents(named, len(named), told)
    require_one(read)
    told(tr("Linking documents"), 0, len(named))
    links = links_among(read)
    name = folder.resolve().name if len(files) > 1 else Path(files[0].path).stem
    project, more = assemble(
        read, links.resolve, name=name or "Imported", base_url=links.prefix.rstrip("/")
    )
    notes = [*notes, *more, *_left_beside(project, folder, taken)]
    return Imported(project, tuple(notes), media_beside(project, folder))


def bundle_in(path: Path) -> Path | None:
    """The folder of the exported bundle that ``path`` is; None when it is something else."""
    if path.name == BUNDLE_FILE and path.is_file():
        return path.parent
    places = (path, path / "bundle") if path.is_dir() else ()
    return next((one for one in places if (one / BUNDLE_FILE).is_file()), None)


def _common_folder(paths: Sequence[Path]) -> Path:
    """The folder that all of these lie in, or the one folder itself."""
    folders = [path if path.is_dir() else path.parent for path in paths]
    if len(set(folders)) == 1:
        return folders[0]
    try:
        return Path(os.path.commonpath([folder.resolve() for folder in folders]))
    except ValueError:  # on different drives
        raise StorageError(
            tr(
                "{one} and {other} lie on different drives; copy them into one folder.",
                one=paths[0],
                other=paths[-1],
            )
        ) from None


def _documents(paths: Sequence[Path], folder: Path) -> Iterator[TwimlFile]:
    """Every document in the files and folders, once; paths lead from ``folder``."""
    seen: set[str] = set()
    for path in paths:
        if not path.exists():
            raise StorageError(tr("{path}: there is no such file or folder.", path=path))
        found = read_folder(path) if path.is_dir() else [read_file(path, path.name)]
        for one in found:
            inside = _inside(one.file, folder)
            if inside not in seen:
                seen.add(inside)
                yield replace(one, path=inside)


def _inside(file: Path, folder: Path) -> str:
    """The file's path from ``folder``; links stay what they are called."""
    if file.is_relative_to(folder):
        return file.relative_to(folder).as_posix()
    return (file.parent.resolve() / file.name).relative_to(folder).as_posix()


def _nothing_words(paths: Sequence[Path], found: Sequence[TwimlFile]) -> str:
    if found:
        return f"{found[0].file}: {found[0].problem}"
    return tr(
        "{paths}: there is no TwiML here (files that end in .xml or .twiml, "
        "or begin with <?xml or <Response>).",
        paths=", ".join(map(str, paths)),
    )


def links_among(read: ReadDocuments) -> Links:
    """How the documents name each other, and the address where they are said to live."""
    paths = frozenset(one.path for one in read.documents)
    urls = [
        url
        for one in read.documents
        if one.document is not None and one.document.root.tag == "Response"
        for url in document_urls(one.document.root.elements)
    ]
    return Links(paths, guess_prefix(paths, urls))


def _left_beside(project: Project, folder: Path, taken: Collection[str]) -> Iterator[Problem]:
    """A note for each document that the flow leads to, and that lies there without being imported:
    somebody chose one file of several."""
    for node in project.flow.nodes.values():
        url = node.url if isinstance(node, ExternalNode) and "://" not in node.url else ""
        name = normpath(unquote(re.split("[?#]", url, maxsplit=1)[0]).lstrip("/"))
        is_there = url and name not in taken and is_in(folder, name)
        if is_there and may_be_twiml(folder / name):
            words = tr(
                "{name} lies beside and was not imported; import it, too, or the whole folder.",
                name=name,
            )
            yield note("beside", words, node=node.id, severity=Severity.INFO)
