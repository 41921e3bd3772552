"""From the bytes of documents to a flow: what a folder, a bundle and a web application share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from designer.bundle import Route
from designer.errors import StorageError, TwimlError
from designer.flow import (
    ExternalNode,
    Project,
    SourceDocument,
    SourceEntry,
    decompile,
    why_no_path,
)
from designer.problem import Problem, Severity
from designer.storage.importing.imported import Told, note, silent
from designer.text import tr
from designer.twiml import read, read_errors

MAX_ERRORS_TOLD = 10
"""Mistakes that are told of one document that cannot be read."""

STEP = 250
"""Documents between two words of progress."""


@dataclass(frozen=True, slots=True)
class ReadDocuments:
    """Documents, read, and what was wrong with those that cannot be."""

    documents: tuple[SourceDocument, ...]
    notes: tuple[Problem, ...]


def read_documents(
    raw: Iterable[tuple[str, bytes]], of: int = 0, told: Told = silent
) -> ReadDocuments:
    """Every document of ``raw`` (path, bytes); one that cannot be read keeps its error."""
    documents: list[SourceDocument] = []
    notes: list[Problem] = []
    for path, data in raw:
        document = read_one(path, data)
        documents.append(document)
        notes += mistakes(document)
        if len(documents) % STEP == 0:
            told(tr("Reading documents"), len(documents), of)
    return ReadDocuments(tuple(documents), tuple(notes))


def read_one(path: str, data: bytes) -> SourceDocument:
    """The document at ``path``, or why it cannot be read."""
    try:
        return SourceDocument(path, data, read(data))
    except TwimlError as error:
        return SourceDocument(path, data, error=str(error))


def require_one(read: ReadDocuments) -> None:
    """StorageError with what is wrong, when not one of the documents is TwiML."""
    if any(one.document and one.document.root.tag == "Response" for one in read.documents):
        return
    count = len(read.documents)
    told = read.notes[:MAX_ERRORS_TOLD]
    name = (
        read.documents[0].path if count == 1 else tr("None of the {count} documents", count=count)
    )
    words = [_sentence(one, with_document=count > 1) for one in told]
    more = len(read.notes) - len(told)
    rest = [tr("There are {more} more mistakes.", more=more)] if more else []
    head = (
        tr("{name} cannot be read", name=name)
        if count == 1
        else tr("{name} can be read", name=name)
    )
    raise StorageError(" ".join([tr("{head}, so nothing was imported.", head=head), *words, *rest]))


def _sentence(one: Problem, *, with_document: bool) -> str:
    """A mistake in a document with its place before it."""
    document = f"{one.document}, " if with_document else ""
    return f"{document}{'line' if document else 'Line'} {one.line}: {one.message}"


def mistakes(source: SourceDocument) -> Iterator[Problem]:
    """What keeps a document from being read, with line and column."""
    if source.document is not None:
        if source.document.root.tag != "Response":
            words = tr("It begins with <{tag}>, not with <Response>.", tag=source.document.root.tag)
            yield note("wrong-root", words, document=source.path, line=1, code="12102")
        return
    for error in read_errors(source.raw)[:MAX_ERRORS_TOLD]:
        yield note(
            "unreadable",
            error.with_column,
            document=source.path,
            line=error.line,
            code=error.code,
            severity=Severity.ERROR,
        )


def assemble(
    read: ReadDocuments,
    resolve: Callable[[str, str], str | None],
    *,
    name: str,
    base_url: str = "",
    routes: Mapping[str, Route] = MappingProxyType({}),
    entries: Sequence[SourceEntry] = (),
) -> tuple[Project, tuple[Problem, ...]]:
    """The documents as a project, and the notes about them and about what they lead to."""
    project = decompile(read.documents, resolve, name=name, routes=routes, entries=entries)
    project = replace(project, base_url=base_url)
    return project, (*read.notes, *_elsewhere(project))


def _elsewhere(project: Project) -> Iterator[Problem]:
    """A note for each URL that none of the documents answers."""
    for node in project.flow.nodes.values():
        if isinstance(node, ExternalNode):
            yield note(
                "external",
                tr("None of the documents answers {url}; it is drawn as External.", url=node.url),
                node=node.id,
                severity=Severity.INFO,
            )


def fit_path(path: str, taken: set[str]) -> str:
    """A free path that a document can have, made of ``path``; what cannot be in one becomes -."""
    if not why_no_path(path) and path not in taken:
        return path
    clean = "".join("-" if why_no_path(f"a{c}b") else c for c in path)
    parts = [part for part in clean.split("/") if part not in {"", ".", ".."}]
    stem = "/".join(parts) or "document"
    fit, number = stem, 2
    while fit in taken or why_no_path(fit):
        fit = f"{stem}-{number}"
        number += 1
    return fit
