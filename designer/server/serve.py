"""Serving a bundle from memory, with the very application that an export carries."""

from __future__ import annotations

import errno
import socket
import threading
import time
from pathlib import Path
from types import TracebackType

import uvicorn

from designer.bundle import Bundle
from designer.errors import DesignerError
from designer.server.app import Tables, make_app

_SECONDS_TO_START = 10.0
_POLL = 0.005


def tables_of(bundle: Bundle, media_from: Path | None = None) -> Tables:
    """What the application answers from for ``bundle``, its media files lying in ``media_from``."""
    media = (
        {path: media_from / beside for path, beside in bundle.media.items()} if media_from else {}
    )
    entries = tuple(entry.path for entry in bundle.entries if entry.path)
    return Tables(bundle.documents, bundle.routes, media, entries)


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens there; port 0 takes a free one. DesignerError when it cannot."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # With the protocol named, asyncio turns off TCP's delay of small packets: without, each request
    # on a connection that is kept waits 40 ms for the body behind the headers.
    found = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        found.bind((host, port))
        found.listen()
    except OSError as error:
        found.close()
        if error.errno == errno.EADDRINUSE:
            raise DesignerError(
                f"Another program answers at {host} port {port} already. Choose another port, or "
                "0 for a free one."
            ) from error
        raise DesignerError(
            f"Cannot listen on {host} port {port}: {error.strerror or error}."
        ) from error
    return found


def url_of(listening: socket.socket) -> str:
    """The address at which the socket listens, such as ``http://127.0.0.1:8000``."""
    host, port = listening.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def serve(tables: Tables, listening: socket.socket, auth_token: str = "") -> None:
    """Answer requests, printing a line for each, until interrupted (Ctrl+C)."""
    server = uvicorn.Server(_config(tables, auth_token, log_level="info"))
    server.run(sockets=[listening])


class ServerThread:
    """A server in a thread of its own, for tests and for the window.

        with ServerThread(tables) as server:
            ...server.url...

    ``url`` is the address without a slash at the end. DesignerError when it cannot listen there.
    """

    def __init__(
        self, tables: Tables, *, host: str = "127.0.0.1", port: int = 0, auth_token: str = ""
    ) -> None:
        self._socket = listen(host, port)
        self.url = url_of(self._socket)
        self._server = uvicorn.Server(_config(tables, auth_token, log_level="warning"))
        self._thread = threading.Thread(
            target=self._server.run, args=([self._socket],), name="server", daemon=True
        )

    def start(self) -> None:
        """Start answering; returns when the first request may come."""
        self._thread.start()
        deadline = time.monotonic() + _SECONDS_TO_START
        while not self._server.started:
            if not self._thread.is_alive() or time.monotonic() > deadline:
                self.stop()
                raise DesignerError("The server did not start.")
            time.sleep(_POLL)

    def stop(self) -> None:
        """Stop answering; returns when the thread has ended."""
        self._server.should_exit = True
        if self._thread.is_alive():
            self._thread.join()
        self._socket.close()

    def __enter__(self) -> ServerThread:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()


def _config(tables: Tables, auth_token: str, log_level: str) -> uvicorn.Config:
    app = make_app(tables, auth_token)
    return uvicorn.Config(
        app,
        log_level=log_level,
        lifespan="off",
        loop="asyncio",
        http="h11",
        ws="none",
        timeout_graceful_shutdown=2,
    )
