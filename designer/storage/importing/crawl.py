"""Asking a running web application for its documents, as Twilio would for every caller.

Only this module sends requests, and only to hosts that it was given.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from urllib.parse import urldefrag, urlsplit

from designer.errors import StorageError, TwimlError
from designer.flow import can_be_linked, slot_urls
from designer.problem import Problem, Severity
from designer.simulator import (
    CallSetup,
    Channel,
    Fetched,
    Fetcher,
    HttpRequest,
    HttpResponse,
    Transport,
    TransportError,
    call_parameters,
    message_parameters,
    resolve,
)
from designer.storage.importing.imported import Told, note, silent
from designer.storage.importing.probes import PLAIN, Cause, causes
from designer.storage.twimlfiles import begins_as_twiml
from designer.text import tr
from designer.twiml import Element, WithoutAction, XmlDocument, channel_of, read

CALL_SID = "CA00000000000000000000000000000001"
MESSAGE_SID = "SM00000000000000000000000000000001"

MayVisit = Callable[[str], bool]
"""Whether another host (with its port) may be asked, too."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How far an import of a running application goes."""

    documents: int = 1000
    """URLs that are asked."""
    depth: int = 40
    """Steps from the first document."""
    requests: int = 10_000
    seconds: float = 300.0


@dataclass(frozen=True, slots=True)
class Answered:
    """What came back for one cause: the document, or why there is none.

    ``base`` is the URL that it came from, after HTTP redirects. ``is_sound``: Twilio plays it, so
    that nothing is wrong (twilio.com/docs/voice/twiml, Twilio understands MIME types).
    """

    base: str
    body: bytes = b""
    document: XmlDocument | None = None
    error: str = ""
    is_sound: bool = False


@dataclass(slots=True)
class Endpoint:
    """One URL of the application, without fragment, and everything that it answered."""

    url: str
    method: str
    answers: dict[Cause, Answered] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Visit:
    url: str
    method: str
    cause: Cause
    depth: int
    fetcher: Fetcher
    asked_by: str


@dataclass(slots=True)
class Crawl:
    """A walk through one application; :meth:`run` does it all.

    ``messaging`` is whether it answers text messages. ``notes`` say where the walk did not go.
    """

    start: str
    method: str
    transport: Transport
    auth_token: str = ""
    limits: Limits = field(default_factory=Limits)
    told: Told = silent
    may_visit: MayVisit = lambda _host: False
    cancelled: Callable[[], bool] = lambda: False
    endpoints: dict[str, Endpoint] = field(default_factory=dict)
    notes: list[Problem] = field(default_factory=list)
    messaging: bool = False
    _hosts: dict[str, bool] = field(default_factory=dict)
    _todo: deque[_Visit] = field(default_factory=deque)
    _seen: set[tuple[str, Cause]] = field(default_factory=set)
    _requests: int = 0

    def run(self) -> None:
        """Ask for everything that callers can get to.

        StorageError when the first document cannot be had, or when the walk was cancelled.
        """
        ends = time.monotonic() + self.limits.seconds
        self._hosts[_host(self.start)] = True
        fetcher = Fetcher(_Guarded(self.transport, self._hosts), self.auth_token)
        first = self._first(fetcher)
        self._follow(first, self.endpoints[key_of(self.start)].answers[PLAIN])
        while self._todo:
            if self.cancelled():
                raise StorageError(tr("The import was cancelled; nothing was imported."))
            if self._requests >= self.limits.requests or time.monotonic() > ends:
                self._tell_limit(tr("The application has more to ask for than time was given"))
                return
            self._visit(self._todo.popleft())

    def _first(self, fetcher: Fetcher) -> _Visit:
        """The first document, asked for as for a call, and again for a message if it is one."""
        visit = _Visit(self.start, self.method, PLAIN, 0, fetcher, "")
        answered = self._ask(visit)
        root = answered.document.root if answered.document is not None else None
        if root is not None and channel_of(root) is Channel.MESSAGING:
            self.messaging = True
            answered = self._ask(visit)
        if answered.error:
            raise StorageError(f"{self.start}: {answered.error}")
        self._seen.add((key_of(self.start), PLAIN))
        self.endpoints[key_of(self.start)] = Endpoint(
            key_of(self.start), self.method, {PLAIN: answered}
        )
        return visit

    def _visit(self, visit: _Visit) -> None:
        key = key_of(visit.url)
        endpoint = self.endpoints.get(key)
        if endpoint is None:
            if len(self.endpoints) >= self.limits.documents:
                self._tell_limit(
                    tr("More than {documents} URLs lead on", documents=self.limits.documents)
                )
                self._todo.clear()
                return
            endpoint = self.endpoints[key] = Endpoint(key, visit.method)
        answered = self._ask(visit)
        endpoint.answers[visit.cause] = answered
        if answered.error:
            asked = (
                tr(", asked for by {asked_by}", asked_by=visit.asked_by) if visit.asked_by else ""
            )
            severity = Severity.INFO if answered.is_sound else Severity.WARNING
            words = f"{visit.url}{asked}: {answered.error}"
            self.notes.append(note("not-answered", words, severity=severity))
            return
        self._follow(visit, answered)

    def _ask(self, visit: _Visit) -> Answered:
        self._requests += 1
        known = len(self.endpoints) or 1
        self.told(tr("Asking {url}", url=visit.url), known, known + len(self._todo))
        params = (*self._usual(visit.depth), *visit.cause.params)
        return _answered(visit.fetcher.fetch(visit.method, visit.url, params))

    def _usual(self, depth: int) -> tuple[tuple[str, str], ...]:
        """The parameters that every request carries."""
        setup = CallSetup(self.start)
        if self.messaging:
            return message_parameters(setup, MESSAGE_SID)
        return call_parameters(setup, CALL_SID, "in-progress" if depth else "ringing")

    def _follow(self, visit: _Visit, answered: Answered) -> None:
        """Put every request that callers of this document can cause on the list."""
        if answered.document is None or answered.document.root.tag != "Response":
            return
        for verb in answered.document.root.elements:
            for url, method, cause in requests_of(verb, answered.base):
                self._enqueue(visit, url, method, cause)

    def _enqueue(self, visit: _Visit, url: str, method: str, cause: Cause) -> None:
        key = (key_of(url), cause)
        if key in self._seen or not self._allowed(url):
            return
        self._seen.add(key)
        if visit.depth >= self.limits.depth:
            self._tell_limit(
                tr("{url} is more than {depth} steps away", url=url, depth=self.limits.depth)
            )
            return
        fetcher = visit.fetcher.branched()
        self._todo.append(_Visit(url, method, cause, visit.depth + 1, fetcher, visit.url))

    def _allowed(self, url: str) -> bool:
        host = _host(url)
        if host not in self._hosts:
            self._hosts[host] = bool(host) and self.may_visit(host)
        return self._hosts[host]

    def _tell_limit(self, why: str) -> None:
        words = tr("{why}; what lies behind is drawn as External.", why=why)
        if not any(one.rule == "import-limit" for one in self.notes):
            self.notes.append(note("limit", words))


def requests_of(verb: Element, base: str) -> Iterator[tuple[str, str, Cause]]:
    """Every request that a verb of the document at ``base`` can lead to: URL, method, cause."""
    for slot in slot_urls(verb):
        is_itself = slot.is_action and not slot.written.strip()
        if is_itself and slot.without is not WithoutAction.THIS_DOCUMENT:
            continue
        if not is_itself and not can_be_linked(slot.written):
            continue
        url = resolve(base, slot.written)
        for cause in causes(verb) if slot.is_action else (PLAIN,):
            yield url, slot.method, cause


def key_of(url: str) -> str:
    """The URL as the application sees it: without connection overrides."""
    return urldefrag(url).url


def _host(url: str) -> str:
    try:
        return urlsplit(url).netloc.rpartition("@")[2].lower()
    except ValueError:
        return ""


class _Guarded:
    """A transport that reaches the allowed hosts only, whatever an HTTP redirect says."""

    def __init__(self, transport: Transport, hosts: dict[str, bool]) -> None:
        self._transport = transport
        self._hosts = hosts

    def send(self, request: HttpRequest) -> HttpResponse:
        """Send it, or TransportError 11216 for another host."""
        host = _host(request.url)
        if not self._hosts.get(host, False):
            raise TransportError(
                "11216", tr("it sends on to {host}, which was not asked.", host=host)
            )
        return self._transport.send(request)


def _answered(fetched: Fetched) -> Answered:
    """What a fetch came to, as a document when Twilio would read it as one."""
    response = fetched.response
    if fetched.error_code or response is None:
        return Answered(fetched.url, error=f"{fetched.message} [{fetched.error_code}]")
    kind = response.content_type
    if kind.startswith("audio/"):
        words = tr(
            "This is sound ({kind}), no document: it stays an address outside of the flow.",
            kind=kind,
        )
        return Answered(fetched.url, error=words, is_sound=True)
    if kind.startswith(("image/", "video/")):
        return Answered(
            fetched.url, error=tr("This is a file of type {kind}, no document.", kind=kind)
        )
    if kind == "text/plain" and not begins_as_twiml(response.body):
        return Answered(fetched.url, error=tr("It answers with plain text, not with TwiML."))
    try:
        return Answered(fetched.url, response.body, read(response.body))
    except TwimlError:  # a node with its error, later
        return Answered(fetched.url, response.body)
