"""Importing a running web application by its URL."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from urllib.parse import urlsplit

from designer.bundle import EntryKind
from designer.errors import StorageError
from designer.flow import SourceEntry
from designer.simulator import CallSetup, HttpTransport, Transport
from designer.storage.importing.answers import Sorter
from designer.storage.importing.crawl import CALL_SID, Crawl, Limits, MayVisit
from designer.storage.importing.documents import (
    ReadDocuments,
    assemble,
    mistakes,
    require_one,
)
from designer.storage.importing.imported import Imported, Told, silent
from designer.storage.sources import why_no_base_url
from designer.text import tr

USUAL_LIMITS = Limits()


def nobody_else(_host: str) -> bool:
    """No other host is asked."""
    return False


def never() -> bool:
    """The import is not cancelled."""
    return False


def import_url(
    url: str,
    *,
    method: str = "POST",
    auth_token: str = "",
    limits: Limits = USUAL_LIMITS,
    told: Told = silent,
    may_visit: MayVisit = nobody_else,
    cancelled: Callable[[], bool] = never,
    transport: Transport | None = None,
) -> Imported:
    """The flow of the application that answers at ``url``.

    It is asked as Twilio would for every caller: each key and hint that a Gather takes, other
    input, each result of a Dial, a Record and so on. ``may_visit`` is asked before the first
    request to another host; ``auth_token`` signs the requests. Past a limit the rest is drawn as
    External, and a note says so. StorageError when the first document cannot be had, when nothing
    that comes back is TwiML, or when ``cancelled``.
    """
    if why_no_base_url(url):
        raise StorageError(tr("{url}: this address names no server.", url=url))
    with ExitStack() as stack:
        used = transport or stack.enter_context(HttpTransport())
        crawl = Crawl(url, method, used, auth_token, limits, told, may_visit, cancelled)
        crawl.run()
    setup = CallSetup(url)
    known = {"From": setup.from_, "To": setup.to, "CallSid": CALL_SID}
    application = Sorter(url, known).run(crawl.endpoints.values())
    told(tr("Linking documents"), 0, len(application.documents))
    read = ReadDocuments(
        application.documents,
        tuple(one for document in application.documents for one in mistakes(document)),
    )
    require_one(read)
    kind = EntryKind.MESSAGE if crawl.messaging else EntryKind.CALL
    entry = SourceEntry(application.resolve("", url) or "", kind, method=method)
    parts = urlsplit(url)
    project, notes = assemble(
        read,
        application.resolve,
        name=parts.hostname or "Imported",
        base_url=f"{parts.scheme}://{parts.netloc}",
        routes=application.routes,
        entries=[entry],
    )
    return Imported(project, (*crawl.notes, *notes))
