"""A web application on loopback, for live calls; slow when a test says so."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

VOICE = (
    b'<Response><Gather numDigits="1" action="/menu" timout="4"><Say>Press 1.</Say></Gather>'
    b"<Redirect>/voice</Redirect></Response>"
)
SALES = b"<Response><Say>Sales is closed.</Say><Hangup/></Response>"
BROKEN = b"<Response><Say>Oh</Response>"


class Application(ThreadingHTTPServer):
    """Answers by path; ``hold`` keeps every answer back until it is set."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.answers = {"/voice": VOICE, "/menu": SALES, "/broken": BROKEN}
        self.hold = threading.Event()
        self.hold.set()
        self.asked: list[tuple[str, dict[str, str], str]] = []

    def url(self, path: str) -> str:
        """The address of a path."""
        return f"http://127.0.0.1:{self.server_port}{path}"


class _Handler(BaseHTTPRequestHandler):
    server: Application

    def do_GET(self) -> None:
        self._answer("")

    def do_POST(self) -> None:
        self._answer(self.rfile.read(int(self.headers.get("Content-Length", 0))).decode())

    def _answer(self, form: str) -> None:
        path = urlsplit(self.path).path
        fields = {name: values[0] for name, values in parse_qs(form).items()}
        signature = self.headers.get("X-Twilio-Signature", "")
        self.server.asked.append((path, fields, signature))
        self.server.hold.wait(10)
        body = self.server.answers.get(path)
        self.send_response(200 if body is not None else 404)
        self.send_header("Content-Type", "text/xml")
        self.send_header("Content-Length", str(len(body or b"")))
        self.end_headers()
        self.wfile.write(body or b"")

    def log_message(self, *args: object) -> None:
        """Say nothing."""


@contextmanager
def running() -> Iterator[Application]:
    """The application, answering."""
    server = Application()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server
    finally:
        server.hold.set()
        server.shutdown()
        server.server_close()
        thread.join()
