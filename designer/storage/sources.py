"""What a command works on: a flow, an exported bundle, a folder or a file of TwiML, or a URL."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from urllib.parse import quote, unquote, urljoin, urlsplit

from designer.bundle import Bundle, BundleEntry, EntryKind
from designer.errors import StorageError, TwimlError
from designer.flow import Compiled, Project, compile_flow, urls_of
from designer.storage.bundlefiles import BUNDLE_FILE, read_bundle
from designer.storage.manifest import is_inside
from designer.storage.projectfile import SUFFIX, load_project
from designer.storage.reading import unreadable
from designer.storage.twimlfiles import may_be_twiml, read_folder
from designer.text import tr
from designer.twiml import Channel, channel_of, read

FIRST_DOCUMENTS = ("index", "main", "voice", "incoming", "start", "sms")
"""Where a call comes in when a folder of TwiML says no more, the first that is there."""


class SourceKind(StrEnum):
    """What a source is."""

    FLOW = "flow"
    BUNDLE = "bundle"
    TWIML = "twiml"
    URL = "url"


@dataclass(frozen=True, slots=True)
class LoadedSource:
    """A source, read.

    ``bundle`` is what answers (None for a URL); ``project`` and ``compiled`` are there for a flow,
    unless it was loaded without compiling it.
    ``folder`` is where media files lie. ``documents`` are the paths of the documents that were
    asked for: all, or the one file named.
    """

    kind: SourceKind
    text: str
    bundle: Bundle | None = None
    project: Project | None = None
    compiled: Compiled | None = None
    folder: Path | None = None
    documents: tuple[str, ...] = ()

    def file_of(self, document: str) -> Path | None:
        """The file of a document, for a folder or a file of TwiML."""
        if self.kind is SourceKind.TWIML and self.folder is not None:
            return self.folder / document
        return None


def is_url(text: str) -> bool:
    """Whether ``text`` is an http(s) URL rather than a path."""
    return text.lower().startswith(("http://", "https://"))


def why_no_base_url(url: str) -> str:
    """Why documents cannot lie at ``url``; empty when they can, or when it is empty."""
    try:
        parts = urlsplit(url)
        good = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:  # "http://[": half an IPv6 address
        good = False
    if good or not url:
        return ""
    return tr(
        "“{url}” is no http(s) address. Write the whole of it: https://voice.example.com", url=url
    )


def load_source(text: str, *, base_url: str | None = None, compiles: bool = True) -> LoadedSource:
    """The source that ``text`` (a path or an http(s) URL) names.

    ``base_url`` replaces a flow's own; a flow is not compiled when ``compiles`` is False.
    StorageError when there is nothing that can be used.
    """
    if is_url(text):
        return LoadedSource(SourceKind.URL, text)
    path = Path(text)
    try:
        if path.is_dir():
            return _folder(text, path)
        if not path.exists():
            raise StorageError(tr("{text}: there is no such file or folder.", text=text))
        if path.name == BUNDLE_FILE:
            return _bundle(text, path.parent)
        if path.suffix == SUFFIX or _holds_json(path):
            return _flow(text, path, base_url, compiles)
        return _file(text, path)
    except OSError as error:
        raise unreadable(error, text) from error


def _holds_json(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(64).removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{")


def _flow(text: str, path: Path, base_url: str | None, compiles: bool) -> LoadedSource:
    project = load_project(path)
    if not compiles:
        return LoadedSource(SourceKind.FLOW, text, project=project, folder=path.parent)
    base = project.base_url if base_url is None else base_url
    compiled = compile_flow(project.flow, base_url=base)
    bundle = compiled.bundle
    return LoadedSource(
        SourceKind.FLOW, text, bundle, project, compiled, path.parent, tuple(bundle.documents)
    )


def _bundle(text: str, folder: Path) -> LoadedSource:
    bundle = read_bundle(folder)
    return LoadedSource(
        SourceKind.BUNDLE, text, bundle, folder=folder, documents=tuple(bundle.documents)
    )


def _folder(text: str, folder: Path) -> LoadedSource:
    """A bundle, an exported Python application, or a folder with documents."""
    for place in (folder, folder / "bundle"):
        if (place / BUNDLE_FILE).is_file():
            return _bundle(text, place)
    documents = {
        one.path: one.file.read_bytes() if one.problem else one.data for one in read_folder(folder)
    }
    if not documents:
        raise StorageError(
            tr(
                "{text}: this folder holds neither {bundle_file} nor TwiML (files that end in .xml "
                "or .twiml, or begin with <?xml or <Response>).",
                text=text,
                bundle_file=BUNDLE_FILE,
            )
        )
    return _twiml(text, folder, documents, tuple(documents))


def _file(text: str, path: Path) -> LoadedSource:
    """One document, with those beside it, to which it may lead, and those in folders below to which
    it does."""
    beside = [file for file in sorted(path.parent.iterdir()) if may_be_twiml(file)]
    documents = {file.name: file.read_bytes() for file in beside}
    documents[path.name] = path.read_bytes()
    todo, seen = [path.name], {path.name}
    while todo:
        name = todo.pop()
        for other in sorted(_led_to(name, documents[name]) - seen):
            seen.add(other)
            file = path.parent / other
            if other not in documents and is_inside(other) and may_be_twiml(file):
                documents[other] = file.read_bytes()
            if other in documents:
                todo.append(other)
    return _twiml(text, path.parent, documents, (path.name,))


def _led_to(name: str, document: bytes) -> set[str]:
    """The paths that the URLs in a document of this path name, below the same address."""
    try:
        verbs = read(document).root.elements
    except TwimlError:
        return set()
    site, found = "http://set.invalid/", set()
    for url in (url for verb in verbs for url in urls_of(verb)):
        try:
            whole = urljoin(site + quote(name), url)
            found |= {unquote(urlsplit(whole).path)[1:]} if whole.startswith(site) else set()
        except ValueError:  # "http://[": half an IPv6 address
            continue
    return found


def _twiml(
    text: str, folder: Path, documents: dict[str, bytes], asked: tuple[str, ...]
) -> LoadedSource:
    entries = tuple(_entry(path, documents[path]) for path in sorted(asked, key=place_of_document))
    empty: MappingProxyType[str, str] = MappingProxyType({})
    bundle = Bundle(
        MappingProxyType(documents), MappingProxyType({}), entries, MappingProxyType({}), empty
    )
    return LoadedSource(SourceKind.TWIML, text, bundle, folder=folder, documents=asked)


def place_of_document(path: str) -> int:
    """A number that is smaller for documents at which calls usually come in."""
    stem = Path(path).stem.lower()
    known = "/" not in path and stem in FIRST_DOCUMENTS
    return FIRST_DOCUMENTS.index(stem) if known else len(FIRST_DOCUMENTS)


def _entry(path: str, document: bytes) -> BundleEntry:
    """An entry at a document, for what the document answers: calls or messages."""
    try:
        messages = channel_of(read(document).root) is Channel.MESSAGING
    except TwimlError:
        messages = False
    return BundleEntry(path, EntryKind.MESSAGE if messages else EntryKind.CALL, path)
