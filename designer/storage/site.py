"""What answers below the address that the documents of a source have: documents, routes, files."""

from __future__ import annotations

from functools import cached_property
from mimetypes import guess_type
from pathlib import Path
from posixpath import basename, dirname, relpath
from urllib.parse import quote, unquote, urlsplit

from designer.bundle import Bundle
from designer.errors import TwimlError
from designer.flow import MEDIA_TAGS, as_url, can_be_linked
from designer.simulator import BundleTransport, resolve
from designer.storage.reading import is_file, is_in
from designer.storage.sources import LoadedSource, SourceKind
from designer.twiml import closest, is_sound, read

_ENDINGS = ("", ".xml", ".twiml", "/index.xml", "/index.twiml")
"""What people leave out of a document's name."""

MOST_ALIKE = 200
"""Names among which one that is merely like another is looked for."""


class Site:
    """Answers whether a URL leads anywhere, for all documents of a source, as calls of it would."""

    def __init__(self, source: LoadedSource, bundle: Bundle) -> None:
        self.bundle = bundle
        self._transport = BundleTransport(bundle)
        self._folder = source.folder
        is_alone = source.kind is SourceKind.TWIML and Path(source.text).is_file()
        self._outside = source.folder.resolve().parents if is_alone and source.folder else None
        """Where files may lie, too, to which a document leads that was given alone."""
        self._listed: dict[str, frozenset[str]] = {}

    def path_of(self, document: str, written: str) -> str | None:
        """The path that a URL in the document names; None when another server answers it."""
        base = self._transport.url_of(quote(document))
        path = self._transport.path_of(resolve(base, written))
        return None if path is None or self._lies_outside(written, path) else path

    def _lies_outside(self, written: str, path: str) -> bool:
        """Whether a document was given alone and names a file that lies outside of its folder."""
        if self._folder is None or self._outside is None:
            return False
        if written.startswith("/"):
            return any(is_file(parent / path) for parent in self._outside)
        return is_file(self._folder / unquote(urlsplit(written).path))

    def media(self) -> dict[str, str]:
        """The files in the folder that documents play, send, or play while somebody waits, by path:
        what a server has to answer besides the documents."""
        found: dict[str, str] = {}
        for document, body in self.bundle.documents.items():
            try:
                elements = [element for _, element in read(body).root.walk()]
            except TwimlError:
                continue
            for element in elements:
                text = element.text if element.tag in MEDIA_TAGS else element.get("waitUrl")
                path = self.path_of(document, text) if can_be_linked(text) else None
                if path and self._folder and _is_media(path) and is_in(self._folder, path):
                    found[path] = path
        return found

    def holds(self, path: str) -> bool:
        """Whether something has this path: a document, a route, or a file, letter for letter.

        At a folder's own address, an index that is no document answers: a program.
        """
        if path in self.bundle.documents or path in self.bundle.routes:
            return True
        file = self.bundle.media.get(path, path)
        if self._folder is None or ".." in file.split("/"):
            return False
        names = self._names_in(self._folder, dirname(file))
        if basename(file):
            return basename(file) in names and is_file(self._folder / file)
        return any(n.startswith("index.") and path + n not in self.bundle.documents for n in names)

    def _names_in(self, folder: Path, inside: str) -> frozenset[str]:
        """The names in a folder; none where there is no such folder."""
        if inside not in self._listed:
            try:
                names = frozenset(one.name for one in (folder / inside).iterdir())
            except (OSError, ValueError):  # a name too long, or with a zero in it
                names = frozenset()
            self._listed[inside] = names
        return self._listed[inside]

    def near(self, document: str, path: str) -> str:
        """What was most likely meant by a path that nothing has, as the document would write it;
        empty when nothing is like it."""
        asked = path.rstrip("/").casefold()
        likely = (self._by_folded.get(asked + end, "") for end in _ENDINGS)
        found = next(filter(None, likely), "")
        if not found:
            alike = self._by_name.get(basename(path), ())
            found = alike[0] if len(alike) == 1 else closest(path, self._few)
        return as_url(relpath(found, dirname(document) or ".")) if found else ""

    @cached_property
    def _paths(self) -> tuple[str, ...]:
        return (*self.bundle.documents, *self.bundle.routes, *self.bundle.media)

    @cached_property
    def _few(self) -> tuple[str, ...]:
        return self._paths if len(self._paths) <= MOST_ALIKE else ()

    @cached_property
    def _by_folded(self) -> dict[str, str]:
        return {path.casefold(): path for path in self._paths}

    @cached_property
    def _by_name(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for path in self._paths:
            found.setdefault(basename(path), []).append(path)
        return found


def _is_media(path: str) -> bool:
    """Whether a file of this name may be played or sent; a program is neither."""
    kind = guess_type(path)[0] or ""
    return is_sound(path) or kind.startswith(("audio/", "image/", "video/", "application/pdf"))
