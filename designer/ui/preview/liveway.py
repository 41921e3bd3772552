"""The way of a call to a web application through the flow that was imported from it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import urldefrag, urljoin

from designer.bundle import Bundle
from designer.flow import Flow
from designer.ui.preview.way import Way

if TYPE_CHECKING:
    from designer.simulator import Requested, TraceEntry


class LiveWay(Way):
    """Asks the flow's own bundle what the application was asked: the answer says which document
    that would be. ``url`` is what was called; steps that the flow does not have are passed over.
    """

    def __init__(self, bundle: Bundle, flow: Flow, url: str) -> None:
        from designer.simulator import BundleTransport

        super().__init__(bundle, flow, "")
        self._asked = BundleTransport(bundle, base_url=urljoin(url, "/"))
        self._documents: dict[str, str] = {}

    def document_at(self, url: str) -> str:
        """The document that stands for what ``url`` answered last; empty for none."""
        return self._documents.get(urldefrag(url).url, "")

    def node_of_request(self, request: Requested) -> str:
        """The node that the answer would begin with, or that the last route belongs to."""
        return super().node_of_request(self._located(request))

    def _known(self, entry: TraceEntry) -> TraceEntry:
        from designer.simulator import Requested, VerbStarted

        match entry:
            case Requested(kind="document"):
                found = self._located(entry)
                self._documents[urldefrag(entry.url).url] = found.document
                self._documents[urldefrag(entry.url).url.partition("?")[0]] = found.document
                return found
            case VerbStarted(place=place):
                return replace(entry, place=replace(place, document=self.document_at(place.url)))
            case _:
                return entry

    def _located(self, request: Requested) -> Requested:
        """The request as the flow's own bundle would have answered it."""
        from designer.simulator import HttpRequest, OfflineError, TransportError

        url = request.url.partition("?")[0] if request.params_in == "query" else request.url
        try:
            asked = HttpRequest(request.method, url, request.params)
            answer = self._asked.send(asked)
        except (OfflineError, TransportError):
            return request
        return replace(request, document=answer.document, routes=answer.routes)
