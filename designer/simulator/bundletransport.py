"""A transport that answers from a bundle, without a network."""

from __future__ import annotations

from urllib.parse import unquote, urlsplit

from designer.bundle import Bundle
from designer.simulator.transport import HttpRequest, HttpResponse, Transport, TransportError

BASE_URL = "http://flow.example/"
"""Where a bundle without a base URL pretends to live."""

_XML = {"content-type": "application/xml; charset=utf-8"}
_TEXT = {"content-type": "text/plain; charset=utf-8"}


class BundleTransport:
    """Answers requests below the base URL with the bundle's documents, by path.

    Requests elsewhere go to ``outside``, or fail when there is none.
    ``base_url`` wins over the bundle's own. A route sees the URL's query, the request's parameters
    (which win) and the call's cookies (which lose), as a served bundle does.
    """

    def __init__(
        self, bundle: Bundle, base_url: str = "", outside: Transport | None = None
    ) -> None:
        base = base_url or bundle.base_url or BASE_URL
        self.base_url = base if base.endswith("/") else base + "/"
        self._bundle = bundle
        self._outside = outside

    def url_of(self, path: str) -> str:
        """The URL of a path of the bundle; an absolute URL stays as it is."""
        return path if "://" in path else self.base_url + path.lstrip("/")

    def send(self, request: HttpRequest) -> HttpResponse:
        """Answer from the bundle: 404 for an unknown path or a media file.

        :class:`TransportError` 11210 for a URL outside the bundle, which nobody can answer offline.
        """
        path = self._path_of(request.url)
        if path is None and self._outside is not None:
            return self._outside.send(request)
        if path is None:
            raise TransportError(
                "11210", f"{request.url} is outside this flow and is not requested offline."
            )
        parameters = dict((*request.cookies, *request.query, *request.params))
        answer = self._bundle.answer(path, parameters)
        headers = _XML if answer.status == 200 else _TEXT
        document = answer.path if answer.status == 200 else ""
        return HttpResponse(
            answer.status, answer.body, headers, document=document, routes=answer.taken
        )

    def _path_of(self, url: str) -> str | None:
        parts, base = urlsplit(url), urlsplit(self.base_url)
        if parts.netloc != base.netloc or parts.scheme != base.scheme:
            return None
        path = unquote(parts.path) or "/"
        return path[len(base.path) :] if path.startswith(base.path) else None
