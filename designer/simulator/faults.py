"""Failures brought about on purpose: how a flow behaves when things go wrong.

A fault is written as ``KIND PATTERN``: ``500 menu.xml``, ``timeout https://shop.example/*``,
``bad-xml menu.xml``, ``busy +1555*``, ``no-answer menu.xml#2``. A pattern with the wildcards of
file names is held against the URL, its path, and the document's path or the party called; behind
``#`` stands which element of the document, counted from 0.
"""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING
from urllib.parse import urldefrag, urlsplit

from designer.errors import SimulationError
from designer.simulator.transport import HttpRequest, HttpResponse, Transport, TransportError
from designer.text import tr

if TYPE_CHECKING:
    from designer.simulator.moments import Place

DIAL_FAULTS = ("busy", "no-answer", "failed", "canceled")
TRANSPORT_FAULTS = ("timeout", "refused", "bad-xml")


@dataclass(frozen=True, slots=True)
class Fault:
    """One failure: ``kind`` is an HTTP status, or one of the two lists above; ``pattern`` where.

    ``index`` narrows a Dial's failure to one element of a document, -1 for all.
    """

    kind: str
    pattern: str
    index: int = -1

    @property
    def is_dial(self) -> bool:
        """Whether it is about who is called, not about a request."""
        return self.kind in DIAL_FAULTS

    def hits_request(self, url: str) -> bool:
        """Whether a request to ``url`` fails."""
        if self.is_dial:
            return False
        plain = urldefrag(url).url.partition("?")[0]
        path = urlsplit(plain).path
        return any(fnmatchcase(one, self.pattern) for one in (plain, path, path.lstrip("/")))

    def hits_dial(self, target: str, place: Place) -> bool:
        """Whether calling ``target`` from ``place`` fails."""
        if not self.is_dial:
            return False
        if self.index >= 0 and place.index != self.index:
            return False
        path = urlsplit(place.url).path
        where = (target, target.partition(":")[2], place.document, path, path.lstrip("/"))
        return any(one and fnmatchcase(one, self.pattern) for one in where)


def parse_fault(text: str) -> Fault:
    """The fault that ``text`` describes; :class:`SimulationError` says what is wrong with it."""
    kind, _, pattern = text.strip().partition(" ")
    pattern, _, index = pattern.strip().partition("#")
    known = (*TRANSPORT_FAULTS, *DIAL_FAULTS)
    is_status = kind.isdecimal() and 300 <= int(kind) <= 599
    if not pattern or not (is_status or kind in known):
        raise SimulationError(
            tr(
                "“{text}” is no fault; write an HTTP status or {known}, then where.",
                text=text,
                known=", ".join(known),
            )
        )
    if index and not index.isdecimal():
        raise SimulationError(
            tr("“{text}”: behind # stands the number of an element, from 0.", text=text)
        )
    return Fault(kind, pattern, int(index) if index else -1)


class FaultyTransport:
    """Answers as ``inner`` does, but for the requests that a fault hits."""

    def __init__(self, inner: Transport, faults: tuple[Fault, ...]) -> None:
        self._inner = inner
        self._faults = faults

    def send(self, request: HttpRequest) -> HttpResponse:
        """Answer one request, or fail it as the first fault says that hits it."""
        for fault in self._faults:
            if fault.hits_request(request.url):
                return self._failed(fault, request)
        return self._inner.send(request)

    def _failed(self, fault: Fault, request: HttpRequest) -> HttpResponse:
        match fault.kind:
            case "timeout":
                message = tr("{url} did not answer in time (a fault on purpose).", url=request.url)
                raise TransportError("11205", message, "rt")
            case "refused":
                message = tr("{url} refused the connection (a fault on purpose).", url=request.url)
                raise TransportError("11205", message)
            case "bad-xml":
                answered = self._inner.send(request)
                headers = {"content-type": "text/xml"}
                cut = answered.body[: len(answered.body) // 2] + b"<"
                return HttpResponse(200, cut, headers, document=answered.document)
            case status:
                body = b"A fault on purpose."
                return HttpResponse(int(status), body, {"content-type": "text/plain"})
