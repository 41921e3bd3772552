"""What a call asks of servers, as it happens: the request that is waited for, and each answer.

Stands between the simulator and the transport of a live call. Plain Python; its ``send`` runs in
the call's thread, and what it keeps only ever grows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urldefrag, urlsplit

from designer.errors import TwimlError
from designer.problem import Problem, Severity
from designer.text import tr, tr_n
from designer.twiml import check, read_with_lines

if TYPE_CHECKING:
    from designer.simulator import HttpRequest, HttpResponse, TraceEntry, Transport

REDIRECTS = range(300, 400)
_TEXT = frozenset({"text/xml", "application/xml", "text/html", ""})


@dataclass(frozen=True, slots=True)
class Visit:
    """One answer: to which request, and what was in it.

    ``url`` is where it came from, ``asked`` what was asked for at first: HTTP redirects lie
    between them. ``sent_url`` has the parameters of GET, too.
    """

    method: str
    url: str
    asked: str
    sent_url: str
    params: tuple[tuple[str, str], ...]
    status: int
    content_type: str
    body: bytes

    @property
    def is_twiml(self) -> bool:
        """Whether it is a document that Twilio would run."""
        good = 200 <= self.status < 300
        return good and self.content_type in _TEXT and self.body.lstrip()[:1] == b"<"


class WatchedTransport:
    """Sends through ``inner`` and remembers; ``asking`` is the URL that is waited for."""

    def __init__(self, inner: Transport) -> None:
        self._inner = inner
        self.asking = ""
        self.visits: list[Visit] = []
        self._first: HttpRequest | None = None

    def send(self, request: HttpRequest) -> HttpResponse:
        """Answer one request."""
        self.asking = request.url
        try:
            response = self._inner.send(request)
        except Exception:
            self._first = None
            raise
        finally:
            self.asking = ""
        first, self._first = self._first or request, None
        if response.status in REDIRECTS:
            self._first = first
        else:
            self.visits.append(_visit(first, request, response))
        return response


def _visit(first: HttpRequest, request: HttpRequest, response: HttpResponse) -> Visit:
    return Visit(
        request.method,
        urldefrag(request.url).url,
        urldefrag(first.url).url,
        request.sent_url,
        first.all_params,
        response.status,
        response.content_type,
        response.body,
    )


def visits_of(trace: Sequence[TraceEntry], visits: Sequence[Visit]) -> dict[int, Visit]:
    """The answers that belong to the requests of a trace, by the index of the request.

    Calls that go on together share what was visited; each answer belongs to one request.
    """
    from designer.simulator import Requested

    if not visits:
        return {}
    left = list(visits)
    found: dict[int, Visit] = {}
    for index, entry in enumerate(trace):
        if not isinstance(entry, Requested) or entry.document or not entry.status:
            continue
        sent = (entry.method, entry.url)
        visit = next((one for one in left if (one.method, one.sent_url) == sent), None)
        if visit is not None:
            left.remove(visit)
            found[index] = visit
    return found


def findings_of(visit: Visit) -> list[Problem]:
    """What is wrong with an answer as TwiML; the path of the URL stands for the document."""
    if not visit.is_twiml:
        return []
    path = urlsplit(visit.url).path.lstrip("/") or "/"
    try:
        document, lines = read_with_lines(visit.body)
    except TwimlError as error:
        return [Problem("malformed", Severity.ERROR, str(error), document=path)]
    return check(document, lines=lines, document_name=path)


def checked_words(visit: Visit, problems: list[Problem]) -> str:
    """What came of checking an answer: ``TwiML, 2 findings``."""
    if not visit.is_twiml:
        return visit.content_type or tr("no content type")
    count = len(problems)
    return tr_n("TwiML, {n} finding", "TwiML, {n} findings", count) if count else tr("TwiML, good")
