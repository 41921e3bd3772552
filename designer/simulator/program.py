"""From a response's body to something that can be run, and what Twilio reports about it."""

from __future__ import annotations

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from dataclasses import dataclass
from functools import lru_cache

from designer.errors import TwimlError
from designer.problem import Problem
from designer.simulator.transport import HttpResponse
from designer.text import tr
from designer.twiml import MAX_DOCUMENT_BYTES, Channel, Element, check, check_value, read, root

XML_TYPES = frozenset({"text/xml", "application/xml", "text/html"})
_PARSE_CODES = {"": "12100", "11770": "12100"}
"""A document without any content fails on a call as one that cannot be parsed."""

_CHARSET = re.compile(r"charset\s*=\s*\"?([\w.:-]+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Program:
    """A document ready to run: the elements inside Response, and the findings about them."""

    verbs: tuple[Element, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class PlainText:
    """A text/plain body that is no TwiML: read aloud, or sent as the message."""

    text: str


@dataclass(frozen=True, slots=True)
class Audio:
    """A body of sound: played."""


class DocumentError(Exception):
    """A response that cannot be run; ``code`` is Twilio's."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


def interpret(response: HttpResponse, channel: Channel) -> Program | PlainText | Audio:
    """What a successful response asks for, by its content type.

    Rule: https://www.twilio.com/docs/voice/twiml#twilio-understands-mime-types. Raises
    :class:`DocumentError`: 11750 too long, 12300 a type that is not understood, 12100 and the like
    for XML that cannot be read.
    """
    kind = response.content_type
    if kind.startswith("audio/") and channel is Channel.VOICE:
        return Audio()
    if len(response.body) > MAX_DOCUMENT_BYTES:
        message = tr(
            "The document has {count} bytes; {max_body_bytes} are allowed.",
            count=len(response.body),
            max_body_bytes=MAX_DOCUMENT_BYTES,
        )
        raise DocumentError("11750", message)
    if kind == "text/plain":
        return _program_or_text(response, channel)
    if kind not in XML_TYPES:
        shown = f"“{kind}”" if kind else tr("missing, which counts as an answer 502")
        raise DocumentError("12300", tr("The content type is {shown}; use text/xml.", shown=shown))
    try:
        return program_of(_in_its_charset(response), channel)
    except TwimlError as error:
        raise DocumentError(_PARSE_CODES.get(error.code, error.code), str(error)) from error


@lru_cache(maxsize=2048)
def program_of(body: bytes, channel: Channel) -> Program:
    """The document in ``body``, read and checked; :class:`TwimlError` when it cannot be read."""
    document = read(body)
    if document.root.tag != "Response":
        raise TwimlError(
            tr("The root element is <{tag}>; it must be <Response>.", tag=document.root.tag),
            code="12102",
        )
    _refuse_unknown_version(document.root, channel)
    problems = tuple(p for p in check(document, channel) if p.code)
    return Program(document.root.elements, problems)


def _refuse_unknown_version(response: Element, channel: Channel) -> None:
    """A version that Twilio does not know is an error (https://www.twilio.com/docs/api/errors/12101)."""
    version = root(channel).attribute("version")
    if version is None or not response.has("version"):
        return
    wrong = check_value(version, response.get("version"))
    if wrong:
        raise TwimlError(f"{version.label}: {wrong}", code=version.code)


def _program_or_text(response: HttpResponse, channel: Channel) -> Program | PlainText:
    try:
        return program_of(_in_its_charset(response), channel)
    except TwimlError:
        try:
            text = response.body.decode(_charset(response) or "utf-8", errors="replace")
        except LookupError:
            text = response.body.decode("utf-8", errors="replace")
        return PlainText(text)


def _charset(response: HttpResponse) -> str:
    found = _CHARSET.search(response.headers.get("content-type", ""))
    return found.group(1) if found else ""


def _in_its_charset(response: HttpResponse) -> bytes:
    """The body, in UTF-8 where only the Content-Type says what it is in (RFC 7303, 3.1 and 3.2).

    A byte order mark or an XML declaration with an encoding is left to the reader.
    """
    body, charset = response.body, _charset(response)
    if not charset or charset.lower() in ("utf-8", "utf8", "us-ascii"):
        return body
    if body.startswith((BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE)) or b"encoding" in body[:100]:
        return body
    try:
        return body.decode(charset).encode("utf-8")
    except (LookupError, UnicodeError):
        return body
