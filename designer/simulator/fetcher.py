"""What a browser does around single requests: redirects, cookies, and Twilio's signature.

Every transport is used through this layer, so that a bundle, the network and a test behave alike.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from email.message import Message
from http.cookiejar import CookieJar
from typing import cast
from urllib.parse import quote, urljoin, urlsplit
from urllib.request import Request

from designer.simulator.limits import MAX_HTTP_REDIRECTS
from designer.simulator.overrides import USUAL, overrides_of
from designer.simulator.signature import signature
from designer.simulator.transport import (
    HttpRequest,
    HttpResponse,
    OfflineError,
    Pairs,
    Transport,
    TransportError,
)
from designer.text import tr

REDIRECTS = frozenset({301, 302, 303, 307, 308})
_KEEP_METHOD = frozenset({307, 308})
UNSURE_REDIRECTS = frozenset({301, 302})
"""After these a browser turns POST into GET, and need not (RFC 9110, 15.4.2 and 15.4.3)."""


@dataclass(frozen=True, slots=True)
class Hop:
    """One request with its response (None when nothing came back)."""

    request: HttpRequest
    response: HttpResponse | None


@dataclass(frozen=True, slots=True)
class Fetched:
    """The hops of one fetch in order, and Twilio's code and a message when it failed.

    ``url`` is where the response came from, after redirects: the base of relative URLs.
    ``offline``: nobody was asked, the transport has no way there.
    """

    hops: tuple[Hop, ...]
    url: str
    error_code: str = ""
    message: str = ""
    offline: bool = False

    @property
    def response(self) -> HttpResponse | None:
        """The last response; None when there is none."""
        return self.hops[-1].response if self.hops else None


class Fetcher:
    """Fetches documents over ``transport`` for one call, whose cookies it keeps.

    ``keeps_post``: a POST stays one after 301 and 302, as after 307 and 308.
    """

    def __init__(
        self, transport: Transport, auth_token: str = "", *, keeps_post: bool = False
    ) -> None:
        self._transport = transport
        self._auth_token = auth_token
        self._kept = _KEEP_METHOD | UNSURE_REDIRECTS if keeps_post else _KEEP_METHOD
        self._cookies = Cookies()

    def branched(self) -> Fetcher:
        """Another fetcher that goes on from here: with the cookies that this one has now."""
        other = Fetcher(self._transport, self._auth_token)
        other._kept = self._kept
        other._cookies = self._cookies.copy()
        return other

    def fetch(self, method: str, url: str, params: Pairs, signed: bool = True) -> Fetched:
        """Request ``url`` and follow redirects as a browser does, with its connection overrides.

        303, and usually 301 and 302, turn POST into GET without parameters, 307 and 308 keep both.
        Errors come back as codes: 11100 bad URL, 11215 too many redirects, 11216 bad redirect,
        11200 for 4xx and 5xx, and whatever the transport reports. ``signed``: with a signature,
        where there is a token to make one.
        """
        hops: list[Hop] = []
        request = HttpRequest(method, encoded(url), params)
        redirects = 0
        while True:
            if not is_http_url(request.url):
                code = "11216" if redirects else "11100"
                return Fetched(
                    tuple(hops), url, code, tr("“{url}” is not an http(s) URL.", url=request.url)
                )
            request = self._prepared(request, signed)
            try:
                response = self._send(request, hops)
            except TransportError as error:
                offline = isinstance(error, OfflineError)
                return Fetched(tuple(hops), request.url, error.code, str(error), offline)
            if response.status not in REDIRECTS:
                return _judged(tuple(hops), request, response)
            redirects += 1
            if redirects > MAX_HTTP_REDIRECTS:
                message = tr(
                    "More than {max_http_redirects} HTTP redirects.",
                    max_http_redirects=MAX_HTTP_REDIRECTS,
                )
                return Fetched(tuple(hops), request.url, "11215", message)
            location = response.headers.get("location", "").strip()
            if not location:
                return Fetched(
                    tuple(hops), request.url, "11216", tr("A redirect without Location.")
                )
            keeps_method = response.status in self._kept
            request = _redirected(request, location, keeps_method)

    def _send(self, request: HttpRequest, hops: list[Hop]) -> HttpResponse:
        """Send once, or again as the overrides say; every attempt becomes one of ``hops``."""
        overrides = overrides_of(request.url) if "#" in request.url else USUAL
        if overrides is not USUAL:
            request = replace(request, timeouts=overrides.timeouts)
        attempt = 0
        while True:
            attempt += 1
            try:
                response = self._transport.send(request)
            except OfflineError:
                hops.append(Hop(request, None))
                raise
            except TransportError as error:
                hops.append(Hop(request, None))
                if attempt > overrides.repeats or not overrides.repeats_after(0, error.phase):
                    raise
                continue
            hops.append(Hop(request, response))
            if response.set_cookies:
                self._cookies.take(request.url, response.set_cookies)
            if attempt > overrides.repeats or not overrides.repeats_after(response.status, ""):
                return response

    def _prepared(self, request: HttpRequest, is_signed: bool) -> HttpRequest:
        cookies = self._cookies.for_url(request.url)
        if not (self._auth_token and is_signed):
            return replace(request, cookies=cookies) if cookies else request
        body = request.params if request.method != "GET" else ()
        signed = signature(self._auth_token, request.sent_url, body)
        headers = (("X-Twilio-Signature", signed),)
        return HttpRequest(request.method, request.url, request.params, cookies, headers)


def is_http_url(url: str) -> bool:
    """Whether ``url`` is absolute, http or https, and names a host."""
    try:
        parts = urlsplit(url)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        return False


_NO_HOST = re.compile(r"https?:/*|//+", re.IGNORECASE)
"""A URL that was never finished. Resolved by the letter, it would name the document itself."""


def resolve(base: str, reference: str) -> str:
    """``reference`` against the document at ``base``; blank space around it is no part of it.

    An empty reference is the document itself, its query included (RFC 3986, 4.4). A reference that
    cannot be resolved comes back as it is and fails when it is requested.
    """
    trimmed = reference.strip()
    if not trimmed:
        return base
    if _NO_HOST.fullmatch(trimmed):
        return trimmed
    try:
        return urljoin(base, trimmed)
    except ValueError:
        return trimmed


_UNSENDABLE = re.compile(r"[^!#$%&'()*+,/:;=?@\[\]\w.~-]", re.ASCII)


def encoded(url: str) -> str:
    """``url`` as it goes over the wire, so that its signature fits what the server sees.

    What may not stand in a URL is percent-encoded as UTF-8 (RFC 3986, 2.1), the host left alone.
    """
    if not _UNSENDABLE.search(url):
        return url
    scheme, mark, rest = url.partition("://")
    host, slash, path = rest.partition("/")
    return f"{scheme}{mark}{host}{slash}{quote(path, safe=_SENDABLE)}"


_SENDABLE = "!#$%&'()*+,/:;=?@[]~"


def _redirected(request: HttpRequest, location: str, keeps_method: bool) -> HttpRequest:
    url = encoded(resolve(request.sent_url, location))
    if keeps_method and request.method != "GET":
        return HttpRequest(request.method, url, request.params)
    return HttpRequest("GET", url)


def _judged(hops: tuple[Hop, ...], request: HttpRequest, response: HttpResponse) -> Fetched:
    if 200 <= response.status < 300:
        return Fetched(hops, request.url)
    return Fetched(
        hops, request.url, "11200", tr("The server answered {status}.", status=response.status)
    )


class _HeaderLines:
    """The one method of a response that the cookie jar asks for."""

    def __init__(self, lines: tuple[str, ...]) -> None:
        self._message = Message()
        for line in lines:
            self._message["Set-Cookie"] = line.replace("\r", " ").replace("\n", " ")

    def info(self) -> Message:
        return self._message


class Cookies:
    """The cookies of one call, kept and sent back by the rules of browsers."""

    def __init__(self) -> None:
        self._jar = CookieJar()
        self._any = False

    def copy(self) -> Cookies:
        """The same cookies, to be kept apart from now on."""
        other = Cookies()
        for cookie in self._jar:
            other._jar.set_cookie(cookie)
            other._any = True
        return other

    def take(self, url: str, lines: tuple[str, ...]) -> None:
        """Keep what the Set-Cookie ``lines`` of a response from ``url`` say."""
        from http.client import HTTPResponse

        self._any = True
        self._jar.extract_cookies(cast(HTTPResponse, _HeaderLines(lines)), Request(url))

    def for_url(self, url: str) -> Pairs:
        """The cookies to send to ``url``, as (name, value)."""
        if not self._any:
            return ()
        request = Request(url)
        self._jar.add_cookie_header(request)
        header = request.get_header("Cookie", "") or ""
        return tuple(
            (name, value)
            for name, _, value in (part.strip().partition("=") for part in header.split(";"))
            if name
        )
