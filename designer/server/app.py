"""The web application that answers Twilio: the documents and routes of a bundle over HTTP.

This file is self-contained (Python's standard library, Starlette, and routing.py) because an
exported Python application carries it word for word: what ``serve`` answers is what the export
answers. Settings come from environment variables:

TWILIO_AUTH_TOKEN   the account's auth token: requests without its signature are refused (403)
PUBLIC_URL          the address that Twilio uses, such as https://voice.example.com, where a proxy
                    in front changes what arrives here
HOST, PORT          where to listen (127.0.0.1 and 8000)
"""

from __future__ import annotations

import hmac
import json
import mimetypes
import os
from base64 import b64encode
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from urllib.parse import parse_qsl, quote, urlsplit

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route as WebRoute

if __name__.startswith("designer."):
    from designer.bundle.routing import Route, answer, route_from_json
else:  # exported: routing.py lies beside this file
    from routing import Route, answer, route_from_json  # type: ignore[import-not-found, no-redef]

XML_TYPE = "text/xml; charset=utf-8"
TEXT_TYPE = "text/plain; charset=utf-8"
MAX_BODY = 1_000_000
"""Bytes of a request that are read; Twilio's are a few thousand at most."""

MEDIA_TYPES = {
    ".mp3": "audio/mpeg",
    ".wav": "audio/wav",
    ".aif": "audio/aiff",
    ".aiff": "audio/aiff",
    ".gsm": "audio/x-gsm",
    ".ulaw": "audio/basic",
    ".au": "audio/basic",
    ".ogg": "audio/ogg",
}
"""Types that Twilio plays (twilio.com/docs/voice/twiml/play); systems disagree about some."""

REVALIDATE = "no-cache"
"""Keep it, but ask before each use: a new export takes effect at once, else it costs a 304."""

Pairs = list[tuple[str, str]]


def _no_media() -> Mapping[str, Path]:
    return {}


@dataclass(frozen=True)
class Tables:
    """What is answered: documents, routes and media files by path, and the paths of the entries."""

    documents: Mapping[str, bytes]
    routes: Mapping[str, Route]
    media: Mapping[str, Path] = field(default_factory=_no_media)
    entries: tuple[str, ...] = ()


def load_tables(folder: Path) -> Tables:
    """The tables of an exported bundle; RuntimeError when the folder does not hold one."""
    try:
        raw = json.loads((folder / "bundle.json").read_text(encoding="utf-8"))
        return Tables(
            documents={p: (folder / name).read_bytes() for p, name in raw["documents"].items()},
            routes={path: route_from_json(route) for path, route in raw["routes"].items()},
            media={path: folder / path for path in raw["media"]},
            entries=tuple(entry["path"] for entry in raw["entries"] if entry["path"]),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise RuntimeError(f"{folder} holds no bundle that can be served: {error!r}") from error


def make_app(tables: Tables, auth_token: str = "", public_url: str = "") -> Starlette:
    """The application as ASGI; without ``auth_token`` anybody's requests are answered."""
    answers = _Answers(tables, auth_token, public_url)
    return Starlette(
        routes=[WebRoute("/{path:path}", answers.answer, methods=["GET", "HEAD", "POST"])]
    )


def create_app() -> Starlette:
    """The exported application, for ``uvicorn --factory app:create_app`` and the like."""
    return make_app(
        load_tables(Path(__file__).parent / "bundle"),
        os.environ.get("TWILIO_AUTH_TOKEN", "").strip(),
        os.environ.get("PUBLIC_URL", "").strip(),
    )


class _Answers:
    """Answers requests from the tables."""

    def __init__(self, tables: Tables, auth_token: str, public_url: str) -> None:
        self._tables = tables
        self._auth_token = auth_token
        self._public_url = public_url.rstrip("/")

    async def answer(self, request: Request) -> Response:
        """Answer one request; the body of a HEAD is left out by the server."""
        path = request.path_params["path"]
        if path in self._tables.media and request.method != "POST":
            return await self._media(request, self._tables.media[path])
        form = await _form(request)
        if form is None:
            return _text(413, f"The request is longer than {MAX_BODY} bytes.")
        if self._auth_token and not self._is_signed(request, form):
            return _text(403, "This request does not carry Twilio's signature for this account.")
        return self._document(request, path, form)

    def _document(self, request: Request, path: str, form: Pairs) -> Response:
        """The document at ``path``, or what its route leads to."""
        query = parse_qsl(request.url.query, keep_blank_values=True)
        parameters = {**request.cookies, **dict(query), **dict(form)}
        found = answer(self._tables.documents, self._tables.routes, path, parameters)
        if found.status == 404:
            return _text(404, self._not_found(path))
        if found.status != 200:
            return _text(found.status, found.body.decode())
        if request.method != "POST" and self._is_static(path):
            return _cacheable(request, found.body, XML_TYPE)
        return Response(found.body, media_type=XML_TYPE, headers={"Cache-Control": "no-store"})

    def _is_static(self, path: str) -> bool:
        """Whether the path is answered alike whatever the parameters are."""
        return path not in self._tables.routes and b"{{" not in self._tables.documents[path]

    def _not_found(self, path: str) -> str:
        entries = " ".join(f"/{entry}" for entry in self._tables.entries if "://" not in entry)
        known = f" Calls and messages come in at: {entries}" if entries else ""
        return f"There is nothing at /{path}.{known}"

    async def _media(self, request: Request, file: Path) -> Response:
        """A media file: without a signature, since whoever plays it fetches it without one."""
        try:
            body = await run_in_threadpool(file.read_bytes)
        except OSError:
            return _text(404, f"The media file {file.name} is missing on this server.")
        return _cacheable(request, body, media_type(file.name))

    def _is_signed(self, request: Request, form: Pairs) -> bool:
        """Whether the signature fits one of the URLs that the request may have been sent to."""
        given = request.headers.get("x-twilio-signature", "").encode()
        urls = (
            variant for url in self._sent_urls(request) for variant in with_and_without_port(url)
        )
        return any(
            hmac.compare_digest(signature(self._auth_token, url, form).encode(), given)
            for url in urls
        )

    def _sent_urls(self, request: Request) -> Iterator[str]:
        """The URLs under which Twilio may know this request.

        The headers of a proxy are believed here: whoever forges one still lacks the token.
        """
        raw = request.scope.get("raw_path") or quote(request.url.path).encode()
        query = request.scope.get("query_string", b"")
        target = (raw + (b"?" + query if query else b"")).decode("latin-1")
        if self._public_url:
            yield self._public_url + target
            parts = urlsplit(self._public_url)
            yield f"{parts.scheme}://{parts.netloc}{target}"
            return
        hosts = [_first(request, "x-forwarded-host"), request.headers.get("host", "")]
        schemes = [_first(request, "x-forwarded-proto"), request.url.scheme]
        for host in filter(None, hosts):
            for scheme in filter(None, schemes):
                yield f"{scheme}://{host}{target}"


def signature(token: str, url: str, form: Pairs) -> str:
    """X-Twilio-Signature of a request (https://www.twilio.com/docs/usage/security).

    The parameters of a POST follow the URL, sorted; a value that is there twice counts once.
    """
    signed = url + "".join(name + value for name, value in sorted(set(form)))
    digest = hmac.new(token.encode(), signed.encode(), "sha1").digest()
    return b64encode(digest).decode("ascii")


def with_and_without_port(url: str) -> Iterator[str]:
    """The URL as it is, and without its port or with the standard one: Twilio signs either."""
    parts = urlsplit(url)
    host = parts.netloc.rpartition("@")[2]
    name, colon, port = host.rpartition(":")
    yield url
    if colon and port.isdigit():
        yield url.replace(host, name, 1)
    else:
        standard = "443" if parts.scheme == "https" else "80"
        yield url.replace(host, f"{host}:{standard}", 1)


def media_type(name: str) -> str:
    """The content type of a media file, by the ending of its name."""
    known = MEDIA_TYPES.get(Path(name).suffix.lower())
    return known or mimetypes.guess_type(name)[0] or "application/octet-stream"


async def _form(request: Request) -> Pairs | None:
    """The form fields in the body, in order and with repeats; None when the body is too long."""
    if request.method != "POST":
        return []
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_BODY:
            return None
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/x-www-form-urlencoded":
        return []
    return parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True)


def _cacheable(request: Request, body: bytes, content_type: str) -> Response:
    """The body with an ETag, or 304 when the asker has it already."""
    etag = f'"{sha256(body).hexdigest()[:32]}"'
    headers = {"ETag": etag, "Cache-Control": REVALIDATE}
    asked = request.headers.get("if-none-match", "")
    known = {tag.strip().removeprefix("W/") for tag in asked.split(",")}
    if etag in known or "*" in known:
        return Response(status_code=304, headers=headers)
    return Response(body, media_type=content_type, headers=headers)


def _text(status: int, words: str) -> Response:
    headers = {"Cache-Control": "no-store"}
    return Response(words + "\n", status, headers=headers, media_type=TEXT_TYPE)


def _first(request: Request, header: str) -> str:
    """The first of the values that proxies on the way have put into ``header``."""
    return request.headers.get(header, "").partition(",")[0].strip()


def main() -> None:
    """Serve the exported bundle beside this file until interrupted."""
    import uvicorn

    host, port = os.environ.get("HOST", "127.0.0.1"), int(os.environ.get("PORT", "8000"))
    uvicorn.run(create_app(), host=host, port=port)


if __name__ == "__main__":
    main()
