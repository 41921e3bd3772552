"""A transport over the network: httpx for the requests, hishel for the cache.

Both are imported with the first transport, since they take a quarter of a second.
"""

from __future__ import annotations

import socket
import ssl
import tempfile
import threading
import time
from functools import cache
from http.cookiejar import CookieJar, DefaultCookiePolicy
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from urllib.request import getproxies

from designer.simulator.cachewords import cache_words
from designer.simulator.limits import CONNECT_SECONDS, REQUEST_SECONDS
from designer.simulator.transport import HttpRequest, HttpResponse, Timeouts, TransportError
from designer.text import tr
from designer.twiml import MAX_DOCUMENT_BYTES

if TYPE_CHECKING:
    import httpx

USER_AGENT = "TwilioProxy/1.1 (compatible; TwiML Designer)"
_MAX_READ = 4 * MAX_DOCUMENT_BYTES
"""Bytes read of a response: enough to see that a document is too long or what sound it is."""


class HttpTransport:
    """Sends real requests, caching GET responses as HTTP's rules say; POST is never cached.

    Close it, or use it as a context manager: its cache is a temporary file. One transport may serve
    several calls, one after the other. ``seconds`` is the longest that one request may take.
    """

    def __init__(self, seconds: float = REQUEST_SECONDS) -> None:
        from hishel import SqliteStorage
        from hishel.httpx import CacheClient

        self._usual = Timeouts(min(seconds, CONNECT_SECONDS), seconds, seconds)
        self._known_hosts: set[str] = set()
        self._has_proxy = bool(getproxies())
        self._folder = tempfile.TemporaryDirectory(
            prefix="twiml-designer-", ignore_cleanup_errors=True
        )
        self._storage = SqliteStorage(database_path=Path(self._folder.name) / "cache.db")
        no_cookies = CookieJar(DefaultCookiePolicy(allowed_domains=[]))
        self._client = CacheClient(
            storage=self._storage,
            rfc=True,
            follow_redirects=False,
            cookies=no_cookies,
            timeout=_httpx_timeout(self._usual),
            verify=_certificates(),
            headers={"User-Agent": USER_AGENT, "Accept": "*/*"},
        )

    def send(self, request: HttpRequest) -> HttpResponse:
        """Send one request; :class:`TransportError` with 11210 (unknown host), 11205 (refused or
        timed out), 11220 and 11235 to 11237 (TLS) or 11200 (anything else)."""
        import httpx

        headers = list(request.headers)
        if request.cookies:
            cookie = "; ".join(f"{name}={value}" for name, value in request.cookies)
            headers.append(("Cookie", cookie))
        data = _form(request) if request.method != "GET" else None
        if data is not None:
            headers.append(("Content-Type", "application/x-www-form-urlencoded"))
        limits = request.timeouts or self._usual
        deadline = time.monotonic() + limits.total
        try:
            url = httpx.URL(request.sent_url)
        except httpx.InvalidURL as error:
            raise TransportError(
                "11100", tr("{url} is not a URL: {error}", url=request.url, error=error)
            ) from error
        try:
            self._find_host(request.url, limits.connect)
            with self._client.stream(
                request.method,
                url,
                headers=headers,
                content=data,
                timeout=_httpx_timeout(limits),
            ) as response:
                return _response(response, _read(response, deadline))
        except httpx.ConnectTimeout as error:
            message = tr(
                "No connection to {url} within {connect:g} s.",
                url=request.url,
                connect=limits.connect,
            )
            raise TransportError("11205", message, "ct") from error
        except httpx.TimeoutException as error:
            raise TransportError(
                "11205", tr("{url} did not answer in time.", url=request.url), "rt"
            ) from error
        except httpx.InvalidURL as error:  # httpx reads the Location of every redirect
            said = tr("{url} redirects to what is no URL: {error}", url=request.url, error=error)
            raise TransportError("11216", said) from error
        except httpx.HTTPError as error:
            raise _network_error(request.url, error) from error

    def _find_host(self, url: str, seconds: float) -> None:
        """Look the host up within ``seconds``, since the system sets no limit; else 11210."""
        host = urlsplit(url).hostname or ""
        if self._has_proxy or host in self._known_hosts or not _is_name(host):
            return
        found: list[bool] = []
        thread = threading.Thread(target=_look_up, args=(host, found), daemon=True)
        thread.start()
        thread.join(seconds)
        if not any(found):
            raise TransportError("11210", tr("The host of {url} is not known.", url=url))
        self._known_hosts.add(host)

    def close(self) -> None:
        """Close all connections and delete the cache."""
        self._client.close()
        self._storage.close()
        self._folder.cleanup()

    def __enter__(self) -> HttpTransport:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


@cache
def _certificates() -> ssl.SSLContext:
    """Whom to trust; read once, since reading the file takes longer than most requests."""
    import httpx

    return httpx.create_ssl_context()


def _httpx_timeout(limits: Timeouts) -> httpx.Timeout:
    import httpx

    return httpx.Timeout(limits.read, connect=limits.connect)


def _is_name(host: str) -> bool:
    """Whether a host must be looked up: it is no number, and not this machine."""
    return host != "localhost" and ":" not in host and not host.replace(".", "").isdecimal()


def _look_up(host: str, found: list[bool]) -> None:
    try:
        found.append(bool(socket.getaddrinfo(host, None)))
    except (OSError, UnicodeError):
        found.append(False)


def _read(response: httpx.Response, deadline: float) -> bytes:
    """The body, until the deadline, and no more of it than is looked at."""
    chunks: list[bytes] = []
    size = 0
    for chunk in response.iter_bytes():
        chunks.append(chunk)
        size += len(chunk)
        if size > _MAX_READ:
            break
        if time.monotonic() > deadline:
            raise TransportError("11205", tr("{url} took too long.", url=response.url), "rt")
    return b"".join(chunks)


def _form(request: HttpRequest) -> bytes:
    from urllib.parse import urlencode

    return urlencode(request.params).encode("ascii")


def _response(response: httpx.Response, body: bytes) -> HttpResponse:
    headers = MappingProxyType({k.lower(): v for k, v in response.headers.items()})
    from_cache, revalidated, stored = _caching(response)
    length = headers.get("content-length", "")
    return HttpResponse(
        status=response.status_code,
        body=body,
        headers=headers,
        set_cookies=tuple(response.headers.get_list("set-cookie")),
        from_cache=from_cache,
        cache=cache_words(
            response.request.method,
            headers,
            from_cache=from_cache,
            revalidated=revalidated,
            stored=stored,
        ),
        length=int(length) if length.isdecimal() else len(body),
    )


def _caching(response: httpx.Response) -> tuple[bool, bool, bool]:
    """Whether it comes from the cache, was confirmed by the server, and is kept.

    hishel 2 puts a map into the extensions, version 1 a plain key for each.
    """
    extensions = response.extensions
    caching = extensions.get("caching")
    if caching is None:
        names = ("from_cache", "revalidated", "stored")
        caching = {name: extensions.get(f"hishel_{name}") for name in names}
    return bool(caching["from_cache"]), bool(caching["revalidated"]), bool(caching["stored"])


_CERTIFICATE_CODES = {62: "11235", 9: "11236", 10: "11236"}
"""OpenSSL's reasons: another host's, not valid yet, expired; any other is no path to a root."""


def _network_error(url: str, error: Exception) -> TransportError:
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, socket.gaierror):
            return TransportError("11210", tr("The host of {url} is not known.", url=url))
        if isinstance(cause, ssl.SSLCertVerificationError):
            code = _CERTIFICATE_CODES.get(cause.verify_code, "11237")
            return TransportError(
                code, tr("The certificate of {url} is not valid: {cause}", url=url, cause=cause)
            )
        if isinstance(cause, ssl.SSLError):
            return TransportError(
                "11220", tr("No secure connection to {url}: {cause}", url=url, cause=cause)
            )
        if isinstance(cause, ConnectionRefusedError):
            return TransportError("11205", tr("{url} refused the connection.", url=url))
        cause = cause.__cause__ or cause.__context__
    return TransportError(
        "11200", tr("{url} could not be retrieved: {error}", url=url, error=error)
    )
