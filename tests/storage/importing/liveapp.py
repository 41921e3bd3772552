"""A web application with its state in the query string, on the loopback interface."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit

Params = dict[str, str]
App = Callable[[str, Params], tuple[str, str]]
"""(path, parameters) -> (content type, body)"""


def response(inside: str) -> tuple[str, str]:
    """A document."""
    return "text/xml", f'<?xml version="1.0" encoding="UTF-8"?>\n<Response>{inside}</Response>'


def bank(path: str, sent: Params) -> tuple[str, str]:
    """The classic: one URL, its stage and the number of tries in the query."""
    if path != "/voice":
        return "text/plain", "nothing"
    stage, tries = sent.get("stage", "1"), int(sent.get("tries", "0"))
    if "DialCallStatus" in sent:
        if sent["DialCallStatus"] == "completed":
            return response("<Hangup/>")
        return response(f"<Say>{sent['DialCallStatus']}. Leave a message.</Say><Record/>")
    if "RecordingUrl" in sent:
        return response(f"<Say>Thank you, {sent['From']}.</Say>")
    if stage == "1":
        return _first_stage(sent.get("Digits"), tries)
    if sent.get("Digits") or sent.get("SpeechResult"):
        said = sent.get("SpeechResult") or sent["Digits"]
        if said in {"1", "english"}:
            return response("<Say>English it is.</Say><Redirect>/voice?stage=1</Redirect>")
        return response("<Say>Otra vez.</Say><Redirect>/voice?stage=2</Redirect>")
    return response(
        '<Say>Language?</Say><Gather action="/voice?stage=2" numDigits="1" input="dtmf speech" '
        'hints="english, french"/>'
    )


def _first_stage(digits: str | None, tries: int) -> tuple[str, str]:
    again = f"<Redirect>/voice?stage=1&amp;tries={tries + 1}</Redirect>"
    if tries > 2:
        return response("<Say>Goodbye.</Say>")
    if digits is None:
        return response(
            f'<Gather numDigits="1"><Say>1 for a person, 2 for languages.</Say></Gather>{again}'
        )
    if digits == "1":
        return response('<Dial action="/voice">+15550003333</Dial>')
    if digits == "2":
        return response("<Redirect>/voice?stage=2</Redirect>")
    return response(f"<Say>There is no {digits}.</Say>{again}")


@contextmanager
def running(app: App) -> Iterator[str]:
    """The address of the application, for as long as the block runs."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = -1

        def do_GET(self) -> None:
            self._answer()

        def do_POST(self) -> None:
            self._answer()

        def _answer(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            parts = urlsplit(self.path)
            sent = dict(parse_qsl(f"{parts.query}&{body.decode()}", keep_blank_values=True))
            kind, text = app(parts.path, sent)
            if kind.startswith("http"):  # a redirect
                self.send_response(302)
                self.send_header("Location", kind)
            else:
                self.send_response(200 if text else 404)
                self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(text.encode())))
            self.end_headers()
            self.wfile.write(text.encode())

        def log_message(self, *args: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
