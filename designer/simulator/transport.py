"""What goes over the wire, as values, and the seam behind which documents are answered.

A transport sends one request and gives back one response. Redirects, cookies and signatures are the
work of :mod:`designer.simulator.fetcher`, above every transport.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Protocol
from urllib.parse import parse_qsl, urldefrag, urlencode

from designer.text import tr

Pairs = tuple[tuple[str, str], ...]


def merged(standard: Pairs, own: Pairs) -> Pairs:
    """The standard parameters and a verb's own, which win over a standard one of the same name."""
    if not own:
        return standard
    names = {name for name, _ in own}
    return (*(pair for pair in standard if pair[0] not in names), *own)


@dataclass(frozen=True, slots=True)
class Timeouts:
    """How many seconds connecting, waiting for the answer, and the whole request may take."""

    connect: float
    read: float
    total: float


@dataclass(frozen=True, slots=True)
class HttpRequest:
    """A request: ``url`` as a document names it, ``params`` to be sent with it.

    GET carries the parameters in the query, behind the URL's own; POST in the body, with the URL's
    query left where it is (https://www.twilio.com/docs/usage/webhooks).
    """

    method: str
    url: str
    params: Pairs = ()
    cookies: Pairs = ()
    headers: Pairs = ()
    timeouts: Timeouts | None = None

    @property
    def params_in(self) -> str:
        """Where the parameters travel: "query" for GET, "body" for POST."""
        return "query" if self.method == "GET" else "body"

    @property
    def sent_url(self) -> str:
        """The URL as sent: without fragment, and for GET with all parameters."""
        url = urldefrag(self.url).url
        if self.method != "GET" or not self.params:
            return url
        return url + ("&" if "?" in url else "?") + urlencode(self.params)

    @property
    def query(self) -> Pairs:
        """The parameters in the URL as a document names it."""
        _, _, query = urldefrag(self.url).url.partition("?")
        return tuple(parse_qsl(query, keep_blank_values=True)) if query else ()

    @property
    def all_params(self) -> Pairs:
        """For GET all of the query, the URL's own part first; for POST the body."""
        return (*self.query, *self.params) if self.method == "GET" else self.params


def _no_headers() -> Mapping[str, str]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class HttpResponse:
    """A response. Names in ``headers`` are lower case; ``set_cookies`` are the Set-Cookie lines.

    ``document`` and ``routes`` say which document of a bundle it is and by which routes it was
    reached; a live URL leaves them empty. ``cache`` says in words what an HTTP cache made of it,
    ``length`` is the body's full length in bytes where only its beginning was read.
    """

    status: int
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=_no_headers)
    set_cookies: tuple[str, ...] = ()
    from_cache: bool = False
    document: str = ""
    routes: tuple[tuple[str, str], ...] = ()
    cache: str = ""
    length: int = -1

    @property
    def content_type(self) -> str:
        """The media type in lower case without parameters; empty when there is none."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()


class TransportError(Exception):
    """No response came: ``code`` is Twilio's error code for the reason.

    ``phase`` names it as connection overrides do: ``ct`` connecting took too long, ``rt`` the
    answer did, empty for everything else.
    """

    def __init__(self, code: str, message: str, phase: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.phase = phase


class OfflineError(TransportError):
    """The URL is not this transport's, and nobody was asked."""

    def __init__(self, url: str) -> None:
        super().__init__(
            "11210", tr("{url} is outside this flow and is not requested offline.", url=url)
        )


class Transport(Protocol):
    """Whatever answers requests: a bundle, the network, or a test."""

    def send(self, request: HttpRequest) -> HttpResponse:
        """Answer one request, following nothing; :class:`TransportError` when nothing comes."""
        ...
