"""What a live call visited, put on the canvas: each document once, linked as its URLs say."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from designer.errors import TwimlError
from designer.flow import (
    Fragment,
    NodeId,
    Project,
    SourceDocument,
    SourceEntry,
    copy,
    decompile,
    paste,
)
from designer.twiml import read
from designer.ui.preview.placing import LiveAddress
from designer.ui.preview.visits import Visit

GAP = 160.0
CARD_WIDTH = 240.0


def documents_of(visits: Iterable[Visit]) -> dict[str, bytes]:
    """The documents among the answers by URL; the first of each URL counts."""
    found: dict[str, bytes] = {}
    for visit in visits:
        if visit.is_twiml:
            found.setdefault(visit.url, visit.body)
    return found


def flow_of(documents: dict[str, bytes], address: LiveAddress) -> Project:
    """The documents as a flow of their own, arranged, with an entry at the address called."""
    paths = _paths(documents)
    urls = {path: url for url, path in paths.items()}

    def resolve(path: str, written: str) -> str | None:
        return paths.get(urldefrag(urljoin(urls[path], written.strip())).url)

    sources = [_source(paths[url], body) for url, body in documents.items()]
    first = paths.get(urldefrag(address.url).url, sources[0].path)
    entry = SourceEntry(first, address.kind, "Called", address.method)
    return _arranged(decompile(sources, resolve, entries=[entry]))


def add_flow(project: Project, other: Project) -> tuple[Project, tuple[NodeId, ...]]:
    """``project`` with all of ``other`` below what it has, and the new nodes."""
    fragment: Fragment = copy(other, other.flow.nodes)
    places = list(project.positions.values())
    left = min((x for x, _ in places), default=0.0)
    below = max((y for _, y in places), default=-GAP * 2) + GAP * 2
    corner_x = min((x for x, _ in fragment.positions), default=0.0)
    corner_y = min((y for _, y in fragment.positions), default=0.0)
    return paste(project, fragment, (left - corner_x, below - corner_y))


def _source(path: str, body: bytes) -> SourceDocument:
    try:
        return SourceDocument(path, body, read(body))
    except TwimlError as error:
        return SourceDocument(path, body, None, str(error))


def _paths(documents: Iterable[str]) -> dict[str, str]:
    """A path for each URL: its own, with a number where two would be the same."""
    paths: dict[str, str] = {}
    for url in documents:
        parts = urlsplit(url)
        plain = unquote(parts.path).strip("/") or "index"
        taken = set(paths.values())
        path, number = plain, 2
        while path in taken:
            path, number = f"{plain}-{number}", number + 1
        paths[url] = path
    return paths


def _arranged(project: Project) -> Project:
    from designer.analysis import arrange
    from designer.flow import move_nodes

    return move_nodes(project, arrange(project, tuple(project.flow.nodes)))
