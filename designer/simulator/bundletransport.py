"""A transport that answers from a bundle, without a network."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote, urlsplit

from designer.bundle import Bundle
from designer.simulator.media import media_type
from designer.simulator.transport import HttpRequest, HttpResponse, OfflineError, Transport
from designer.twiml import is_sound

BASE_URL = "http://flow.example/"
"""Where a bundle without a base URL pretends to live."""

_XML = {"content-type": "application/xml; charset=utf-8"}
_TEXT = {"content-type": "text/plain; charset=utf-8"}


class BundleTransport:
    """Answers requests below the base URL with the bundle's documents, by path.

    Requests elsewhere go to ``outside``, or fail when there is none. ``media_folder`` is where the
    media lie; without it they are answered as there, but empty.
    ``base_url`` wins over the bundle's own. A route sees the URL's query, the request's parameters
    (which win) and the call's cookies (which lose), as a served bundle does.
    """

    def __init__(
        self,
        bundle: Bundle,
        base_url: str = "",
        outside: Transport | None = None,
        media_folder: Path | None = None,
    ) -> None:
        base = base_url or bundle.base_url or BASE_URL
        self.base_url = base if base.endswith("/") else base + "/"
        self._bundle = bundle
        self._outside = outside
        self._media_folder = media_folder
        self._origin, self._root = _origin_and_root(self.base_url)

    def url_of(self, path: str) -> str:
        """The URL of a path of the bundle; an absolute URL stays as it is."""
        return path if "://" in path else self.base_url + path.lstrip("/")

    def send(self, request: HttpRequest) -> HttpResponse:
        """Answer from the bundle; 404 for an unknown path.

        :class:`OfflineError` (11210) for a URL outside the bundle, which nobody can answer offline.
        """
        path = self.path_of(request.url)
        if path is None and self._outside is not None:
            return self._outside.send(request)
        if path is None:
            raise OfflineError(request.url)
        if request.method == "GET" and self._is_media(path):
            return self._media(path)
        parameters = dict((*request.cookies, *request.query, *request.params))
        answer = self._bundle.answer(path, parameters)
        if answer.status != 200:
            return HttpResponse(answer.status, answer.body, _TEXT, routes=answer.taken)
        return HttpResponse(200, answer.body, _XML, document=answer.path, routes=answer.taken)

    def _is_media(self, path: str) -> bool:
        """Whether a path is that of a media file, or of a sound beside the documents."""
        media = self._bundle.media
        if path in media or self._media_folder is None or path in self._bundle.documents:
            return path in media
        return is_sound(path) and _file(self._media_folder, path) is not None

    def _media(self, path: str) -> HttpResponse:
        """A media file, with its sound where it can be read."""
        body = b""
        if self._media_folder is not None:
            file = _file(self._media_folder, self._bundle.media.get(path, path))
            if file is None:
                return HttpResponse(404, b"The media file is missing.", _TEXT)
            body = file.read_bytes()
        return HttpResponse(200, body, {"content-type": media_type(path)}, length=len(body))

    def path_of(self, url: str) -> str | None:
        """The path that a URL names; None for one that is not below the base URL."""
        parts = urlsplit(url)
        if (parts.scheme, parts.netloc) != self._origin:
            return None
        path = unquote(parts.path) or "/"
        return path[len(self._root) :] if path.startswith(self._root) else None


def _origin_and_root(base_url: str) -> tuple[tuple[str, str], str]:
    """Scheme and host, and the path; of a URL that cannot be read nothing, so that no request fits
    it and the call says what is wrong with the URL."""
    try:
        parts = urlsplit(base_url)
    except ValueError:  # "http://[": half an IPv6 address
        return ("", ""), ""
    return (parts.scheme, parts.netloc), parts.path


def _file(folder: Path, path: str) -> Path | None:
    """The file at ``path`` inside the folder; None when there is none, or it lies elsewhere."""
    file = (folder / path).resolve()
    return file if file.is_file() and file.is_relative_to(folder.resolve()) else None
