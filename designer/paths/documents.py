"""The documents of a bundle as calls meet them: their verbs, and what URLs in them mean."""

from __future__ import annotations

import re
from urllib.parse import unquote, urljoin, urlsplit

from designer.bundle import Bundle
from designer.errors import TwimlError
from designer.flow import NodeId
from designer.paths.model import State
from designer.paths.onerun import ACTION
from designer.paths.steps import Known
from designer.twiml import MAX_DOCUMENT_BYTES, Element, read

BASE = "http://flow.example/"
_PLAIN = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9_.-]*")
"""References that are a path beside the document as they stand."""

_RETURNING = frozenset({"Gather", "Record", "Pay", "Prompt", "Connect", "Refer"})
"""Verbs that may ask for their own document when they name no other."""


def node_at(bundle: Bundle, document: str, index: int) -> NodeId:
    """The node of a document's element; past its end, of the last one."""
    sources = bundle.sources.get(document)
    if sources is None or not sources.nodes:
        return NodeId("")
    return NodeId(sources.nodes[min(index, len(sources.nodes) - 1)])


class Documents:
    """Each document read once. ``base`` is the URL below which all of them lie."""

    def __init__(self, bundle: Bundle) -> None:
        self.bundle = bundle
        self.base = bundle.base_url.rstrip("/") + "/" if bundle.base_url else BASE
        self._programs: dict[tuple[str, Known], tuple[Element, ...] | str] = {}

    def node(self, state: State) -> NodeId:
        """The node that the state stands before."""
        return node_at(self.bundle, state.document, state.index)

    def program(self, state: State) -> tuple[Element, ...] | str:
        """The verbs of the state's document, or the code of the error that reading it is."""
        key = (state.document, state.filled)
        found = self._programs.get(key)
        if found is None:
            found = self._programs[key] = self._read(state)
        return found

    def _read(self, state: State) -> tuple[Element, ...] | str:
        body = self.bundle.documents[state.document]
        if state.filled or b"{{" in body:
            body = self.bundle.answer(state.document, dict(state.filled)).body
        if len(body) > MAX_DOCUMENT_BYTES:
            return "11750"
        try:
            root = read(body).root
        except TwimlError as error:
            return error.code or "12100"
        return root.elements if root.tag == "Response" else "12102"

    def resolved(self, document: str, reference: str) -> tuple[str | None, str]:
        """The bundle's path that a URL means (None: it is elsewhere), and the whole URL."""
        reference = reference.strip()
        if "/" not in document and _PLAIN.fullmatch(reference):
            return reference, self.base + reference
        try:
            url = urljoin(self.base + document, reference)
            if not url.startswith(self.base):
                return None, url
            return unquote(urlsplit(url).path)[len(urlsplit(self.base).path) :], url
        except ValueError:  # "http://[": half an IPv6 address
            return None, reference

    def target(self, state: State, verb: Element, reference: str) -> tuple[str | None, str]:
        """What the verb asks for: its action (a Redirect's text), or its own document."""
        written = ""
        if reference == ACTION:
            written = verb.text if verb.tag == "Redirect" else verb.get("action")
        return self.resolved(state.asked or state.document, written)

    def action_path(self, state: State, verb: Element) -> str | None:
        """The bundle's path of the verb's action; None when that lies elsewhere."""
        return self.resolved(state.asked or state.document, verb.get("action"))[0]

    def returns(self, state: State) -> bool:
        """Whether a verb of the state's document asks for it again, at the URL that it came from
        (Gather, Record ... without an action; https://www.twilio.com/docs/voice/twiml/record)."""
        program = self.program(state)
        return not isinstance(program, str) and any(map(_returns, program))


def _returns(verb: Element) -> bool:
    if verb.tag == "Redirect":
        return not verb.text.strip()
    if verb.has("action"):  # an empty one is the document itself, for every verb
        return not verb.get("action").strip()
    return verb.tag in _RETURNING
