"""A web server on the loopback interface that answers from documents."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

from tests.simulator.cases import BASE, DocumentTransport, Served


class DocumentServer(ThreadingHTTPServer):
    """Answers every request from ``documents``, by the host it is meant for and the path.

    It serves as an HTTP proxy would be asked, too: the case's hosts are told apart by their paths.
    """

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.transport = DocumentTransport({})
        self.requests: list[tuple[str, str, dict[str, str], bytes]] = []

    @property
    def base(self) -> str:
        """The URL of this server, without a slash at its end."""
        return f"http://127.0.0.1:{self.server_address[1]}"

    def serve(self, documents: dict[str, list[Served]]) -> None:
        """Answer from these documents from now on; other hosts become folders."""
        self.requests.clear()
        self.transport = DocumentTransport(
            {self.local(url): answers for url, answers in documents.items()}
        )

    def local(self, url: str) -> str:
        """A case's URL as one of this server."""
        return url.replace(BASE, self.base).replace("http://other.test", self.base + "/other")


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # head and body in one packet: else the kernel waits 40 ms for the other
    server: DocumentServer

    def do_GET(self) -> None:
        self._answer()

    def do_POST(self) -> None:
        self._answer()

    def _answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        path = urlsplit(self.path).path
        self.server.requests.append(
            (self.command, self.path, {k.lower(): v for k, v in self.headers.items()}, body)
        )
        served = self.server.transport.answer(self.server.base + path)
        self.send_response(served.status)
        if served.type is not None:
            self.send_header("Content-Type", served.type)
        for name, value in served.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(served.body)))
        self.end_headers()
        self.wfile.write(served.body)

    def log_message(self, *args: object) -> None:
        """Say nothing."""


@contextmanager
def running_server() -> Iterator[DocumentServer]:
    """A server in a thread, for as long as the block runs."""
    server = DocumentServer()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
