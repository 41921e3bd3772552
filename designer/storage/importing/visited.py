"""A flow of what a call to a running application visited: only what it asked for, nothing more."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from urllib.parse import urljoin, urlsplit

from designer.bundle import EntryKind
from designer.errors import StorageError
from designer.flow import SourceEntry
from designer.simulator import CallSetup
from designer.storage.importing.answers import Application, Sorter
from designer.storage.importing.crawl import Answered, Endpoint, key_of
from designer.storage.importing.documents import ReadDocuments, assemble, mistakes, read_one
from designer.storage.importing.imported import Imported
from designer.storage.importing.probes import PLAIN, Cause
from designer.text import tr
from designer.twiml import Content, Element, ValueKind, vocabulary

CAUSING = (
    "Digits",
    "SpeechResult",
    "DialCallStatus",
    "QueueResult",
    "Result",
    "RecordingUrl",
    "FinishedOnKey",
)
"""Parameters that tell an answer from a plain request, the first that is there counts."""

_URL_TEXTS = frozenset({"Play", "Media", "Redirect"})


@dataclass(frozen=True, slots=True)
class VisitedDocument:
    """A document that a call came to: what was asked (before HTTP redirects), with which
    parameters, where the answer came from, and its bytes."""

    url: str
    params: tuple[tuple[str, str], ...]
    base: str
    body: bytes


def import_visited(
    visited: Sequence[VisitedDocument],
    *,
    method: str = "POST",
    kind: EntryKind = EntryKind.CALL,
    known: Iterable[tuple[str, str]] = (),
) -> Imported:
    """The flow of these documents, the first being what answers the entry.

    ``known`` are the values that every request carried: where a document repeats one, a placeholder
    stands in its place. URLs that were not visited are drawn as External, absolute, for the flow
    has another address. StorageError when nothing was visited.
    """
    if not visited:
        raise StorageError(tr("Nothing was visited that could be put on the canvas."))
    endpoints: dict[str, Endpoint] = {}
    for one in visited:
        endpoint = endpoints.setdefault(key_of(one.url), Endpoint(key_of(one.url), method))
        document = read_one("", one.body).document
        endpoint.answers.setdefault(_cause(one.params), Answered(one.base, one.body, document))
    start = visited[0].url
    usual = CallSetup(start)
    facts = dict(known) or {"From": usual.from_, "To": usual.to}
    application = _absolute(Sorter(start, facts).run(endpoints.values()))
    read = ReadDocuments(
        application.documents,
        tuple(one for document in application.documents for one in mistakes(document)),
    )
    host = urlsplit(start).hostname or "Visited"
    entry = SourceEntry(application.resolve("", start) or "", kind, host, method)
    project, notes = assemble(
        read, application.resolve, name=host, routes=application.routes, entries=[entry]
    )
    return Imported(project, notes)


def _cause(params: Iterable[tuple[str, str]]) -> Cause:
    """What the request stands for: what the caller did, or nothing."""
    given = dict(params)
    for name in CAUSING:
        if name in given:
            return Cause(((name, given[name]),), name, given[name], given[name])
    return PLAIN


def _absolute(application: Application) -> Application:
    """URLs that are none of the documents', made absolute."""
    names = _url_attributes()
    documents = []
    for source in application.documents:
        document = source.document
        if document is not None:
            base = application.bases.get(source.path, "")

            def far(written: str, path: str = source.path, base: str = base) -> str:
                plain = written.strip()
                if not plain or "{{" in plain or application.resolve(path, plain) is not None:
                    return written
                return urljoin(base, plain)

            document = replace(document, root=_rewritten(document.root, names, far))
        documents.append(replace(source, document=document))
    return replace(application, documents=tuple(documents))


def _rewritten(element: Element, names: frozenset[str], far: Callable[[str], str]) -> Element:
    attributes = tuple(
        (name, far(value) if name in names else value) for name, value in element.attributes
    )
    children: list[Content] = []
    for child in element.children:
        if isinstance(child, Element):
            children.append(_rewritten(child, names, far))
        elif isinstance(child, str) and element.tag in _URL_TEXTS:
            children.append(far(child))
        else:
            children.append(child)
    return replace(element, attributes=attributes, children=tuple(children))


def _url_attributes() -> frozenset[str]:
    """The names of all attributes that hold a URL."""
    return frozenset(
        attribute.name
        for spec in (*vocabulary().voice, *vocabulary().messaging)
        for attribute in spec.attributes
        if attribute.kind is ValueKind.URL
    )
