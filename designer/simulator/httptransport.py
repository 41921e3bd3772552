"""A transport over the network: httpx for the requests, hishel for the cache.

Both are imported with the first transport, since they take a quarter of a second.
"""

from __future__ import annotations

import socket
import ssl
import tempfile
import time
from http.cookiejar import CookieJar, DefaultCookiePolicy
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import TYPE_CHECKING

from designer.simulator.limits import CONNECT_SECONDS, MAX_BODY_BYTES, REQUEST_SECONDS
from designer.simulator.transport import HttpRequest, HttpResponse, TransportError

if TYPE_CHECKING:
    import httpx

USER_AGENT = "TwilioProxy/1.1 (compatible; TwiML Designer)"
_MAX_READ = 4 * MAX_BODY_BYTES
"""Bytes read of a response: enough to see that a document is too long or what sound it is."""


class HttpTransport:
    """Sends real requests, caching GET responses as HTTP's rules say; POST is never cached.

    Close it, or use it as a context manager: its cache is a temporary file. One transport may serve
    several calls, one after the other. ``seconds`` is the longest that one request may take.
    """

    def __init__(self, seconds: float = REQUEST_SECONDS) -> None:
        import httpx
        from hishel import SqliteStorage
        from hishel.httpx import CacheClient

        self._seconds = seconds
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
            timeout=httpx.Timeout(seconds, connect=min(seconds, CONNECT_SECONDS)),
            headers={"User-Agent": USER_AGENT, "Accept": "*/*"},
        )

    def send(self, request: HttpRequest) -> HttpResponse:
        """Send one request; :class:`TransportError` with 11210 (unknown host), 11205 (refused or
        timed out), 11220 (TLS) or 11200 (anything else)."""
        import httpx

        headers = list(request.headers)
        if request.cookies:
            cookie = "; ".join(f"{name}={value}" for name, value in request.cookies)
            headers.append(("Cookie", cookie))
        data = _form(request) if request.method != "GET" else None
        if data is not None:
            headers.append(("Content-Type", "application/x-www-form-urlencoded"))
        try:
            with self._client.stream(
                request.method, request.sent_url, headers=headers, content=data
            ) as response:
                body = self._read(response)
                return _response(response, body)
        except httpx.TimeoutException as error:
            raise TransportError("11205", f"{request.url} did not answer in time.") from error
        except httpx.InvalidURL as error:
            raise TransportError("11100", f"{request.url} is not a URL: {error}") from error
        except httpx.HTTPError as error:
            raise _network_error(request.url, error) from error

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

    def _read(self, response: httpx.Response) -> bytes:
        """The body, within the time that is left, and no more of it than is looked at."""
        deadline = time.monotonic() + self._seconds
        chunks: list[bytes] = []
        size = 0
        for chunk in response.iter_bytes():
            chunks.append(chunk)
            size += len(chunk)
            if size > _MAX_READ:
                break
            if time.monotonic() > deadline:
                raise TransportError(
                    "11205", f"{response.url} took longer than {self._seconds:g} s."
                )
        return b"".join(chunks)


def _form(request: HttpRequest) -> bytes:
    from urllib.parse import urlencode

    return urlencode(request.params).encode("ascii")


def _response(response: httpx.Response, body: bytes) -> HttpResponse:
    return HttpResponse(
        status=response.status_code,
        body=body,
        headers=MappingProxyType({k.lower(): v for k, v in response.headers.items()}),
        set_cookies=tuple(response.headers.get_list("set-cookie")),
        from_cache=_is_from_cache(response),
    )


def _is_from_cache(response: httpx.Response) -> bool:
    extensions = response.extensions  # hishel 2 puts a map there, older ones a plain key
    caching = extensions.get("caching") or {"from_cache": extensions.get("hishel_from_cache")}
    return bool(caching["from_cache"])


def _network_error(url: str, error: Exception) -> TransportError:
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, socket.gaierror):
            return TransportError("11210", f"The host of {url} is not known.")
        if isinstance(cause, ssl.SSLError):
            return TransportError("11220", f"No secure connection to {url}: {cause}")
        if isinstance(cause, ConnectionRefusedError):
            return TransportError("11205", f"{url} refused the connection.")
        cause = cause.__cause__ or cause.__context__
    return TransportError("11200", f"{url} could not be retrieved: {error}")
