"""Reads TwiML text into the element tree, exactly as it is written.

Expat does the reading, since it tells names with their prefixes, the order of attributes, CDATA
sections and the place of every element as written. lxml explains what is wrong with a document
that cannot be read, since it can go on after a mistake. Nothing is ever fetched, and entities that
a document declares itself are refused. Whether the document is good TwiML is up to ``check``.
"""

import re
from collections.abc import Mapping
from contextlib import suppress
from xml.parsers import expat

from lxml import etree

from designer.errors import TwimlError
from designer.text import tr
from designer.twiml.element import CData, Comment, Content, Element, Instruction, XmlDocument
from designer.twiml.malformed import TEMPLATE, explain, is_consequence

MAX_DEPTH = 200
"""Deepest nesting of elements that is read; TwiML itself needs about ten."""

_MAX_ERRORS = 50
_DECLARED = re.compile(
    rb"""(?:\xef\xbb\xbf)?<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([A-Za-z][A-Za-z0-9._-]*)["']"""
)
_EXPAT_ENCODINGS = frozenset({"utf-8", "iso-8859-1", "us-ascii"})
_WIDE = ("utf-16", "utf16", "utf-32", "utf32", "iso-10646-ucs")
"""Encodings of two and four bytes: none can be named in a declaration of single bytes."""
_WIDE_STARTS = (b"\xff\xfe", b"\xfe\xff", b"\x00<", b"\x00\x00")
_BINARY = re.compile(rb"(?!\s*<)[^<]{0,400}?[\x00-\x08\x0e-\x1f]", re.DOTALL)
"""A control character before the first tag."""


def read(data: bytes | str) -> XmlDocument:
    """The document in ``data``.

    Raises TwimlError with line, column and Twilio's code 12100: for what is not well-formed,
    a blank before the XML declaration and an empty document included
    (twilio.com/docs/api/errors/12100).
    """
    return read_with_lines(data)[0]


def read_with_lines(data: bytes | str) -> tuple[XmlDocument, Mapping[tuple[int, ...], int]]:
    """The document, and for the path of each element the line of its start tag, from 1.

    Raises TwimlError as :func:`read` does.
    """
    source, encoding = _source(data)
    builder = _Builder(encoding)
    try:
        builder.parser.Parse(source, True)
    except expat.ExpatError as error:
        raise _explained(source, encoding, error) from None
    except (LookupError, ValueError):  # an encoding in UTF-16 that is none, or has several bytes
        raise TwimlError(explain("Unsupported encoding"), line=1, column=1) from None
    return builder.document(), builder.lines


def read_errors(data: bytes | str) -> list[TwimlError]:
    """Everything that keeps ``data`` from being read, in order of place; empty when it can be."""
    try:
        read(data)
    except TwimlError as first:
        try:
            source, encoding = _source(data)
        except TwimlError:
            return [first]
        return _errors(source, encoding) or [first]
    return []


def element_from_xml(text: str) -> Element:
    """The one element that ``text`` holds; Response counts as an element here.

    Raises TwimlError when the text cannot be read as one element.
    """
    return read(text.strip()).root


class _Builder:
    """Collects what expat reports into frozen elements."""

    def __init__(self, encoding: str | None) -> None:
        self.lines: dict[tuple[int, ...], int] = {}
        self._open: list[tuple[str, tuple[tuple[str, str], ...]]] = []
        self._children: list[list[Content]] = [[]]
        self._path: list[int] = []
        self._counts: list[int] = [0]
        self._cdata: list[str] | None = None
        self.parser = expat.ParserCreate(encoding)
        self.parser.ordered_attributes = True
        self.parser.specified_attributes = True
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self.parser.StartCdataSectionHandler = self._start_cdata
        self.parser.EndCdataSectionHandler = self._end_cdata
        self.parser.CommentHandler = self._comment
        self.parser.ProcessingInstructionHandler = self._instruction
        self.parser.EntityDeclHandler = self._entity
        self.parser.SkippedEntityHandler = self._skipped

    def document(self) -> XmlDocument:
        """The finished document."""
        top = self._children[0]
        position = next(i for i, one in enumerate(top) if isinstance(one, Element))
        root = top[position]
        assert isinstance(root, Element)
        return XmlDocument(root, _around(top[:position]), _around(top[position + 1 :]))

    def _start(self, tag: str, attributes: list[str]) -> None:
        if len(self._open) >= MAX_DEPTH:
            raise self._error(explain("Excessive depth"))
        if self._open:
            self._path.append(self._counts[-1])
            self._counts[-1] += 1
        self._counts.append(0)
        self.lines[tuple(self._path)] = self.parser.CurrentLineNumber
        pairs = tuple(zip(attributes[::2], attributes[1::2], strict=True))
        self._open.append((tag, pairs))
        self._children.append([])

    def _end(self, _: str) -> None:
        tag, attributes = self._open.pop()
        children = tuple(self._children.pop())
        self._counts.pop()
        if self._path:
            self._path.pop()
        self._children[-1].append(Element(tag, attributes, children))

    def _text(self, text: str) -> None:
        if self._cdata is not None:
            self._cdata.append(text)
            return
        children = self._children[-1]
        if children and isinstance(children[-1], str):
            children[-1] += text
        else:
            children.append(text)

    def _start_cdata(self) -> None:
        self._cdata = []

    def _end_cdata(self) -> None:
        self._children[-1].append(CData("".join(self._cdata or ())))
        self._cdata = None

    def _comment(self, text: str) -> None:
        self._children[-1].append(Comment(text))

    def _instruction(self, target: str, text: str) -> None:
        self._children[-1].append(Instruction(target, text))

    def _entity(self, name: str, *_: object) -> None:
        raise self._error(
            tr(
                "The document declares the entity {name}. That is not safe to read and TwiML does "
                "not need it: remove the <!DOCTYPE ...> part.",
                name=name,
            )
        )

    def _skipped(self, name: str, _: bool) -> None:
        raise self._error(explain(f"Entity '{name}' not defined"))

    def _error(self, message: str) -> TwimlError:
        return TwimlError(
            message,
            line=self.parser.CurrentLineNumber,
            column=self.parser.CurrentColumnNumber + 1,
        )


def _around(items: list[Content]) -> tuple[Comment | Instruction, ...]:
    """The comments and instructions outside the root."""
    return tuple(one for one in items if isinstance(one, Comment | Instruction))


def _source(data: bytes | str) -> tuple[bytes, str | None]:
    """The bytes to parse, and their encoding where it is known to overrule the declaration.

    Raises TwimlError for text that cannot be XML.
    """
    if isinstance(data, bytes):
        source, encoding = _in_known_encoding(data)
    else:
        try:
            source, encoding = data.removeprefix("\ufeff").encode(), "utf-8"
        except UnicodeEncodeError:
            raise TwimlError(
                tr("The text holds half a character. Remove what is unreadable.")
            ) from None
    if not source.strip():
        raise TwimlError(explain("Document is empty"), line=1, column=1, code="11770")
    return source, encoding


def _in_known_encoding(data: bytes) -> tuple[bytes, str | None]:
    """The bytes in an encoding that expat knows: those of any other declared one as UTF-8."""
    found = _DECLARED.match(data)
    name = found[1].decode().lower() if found else ""
    if name.startswith(_WIDE):
        words = tr(
            "The document names {name} as its encoding and is not written in it.", name=name.upper()
        )
        raise TwimlError(
            tr("{words} Save the file as UTF-8, and name that.", words=words), line=1, column=1
        )
    if _is_binary(data):
        raise TwimlError(tr("This is a binary file, not text."), line=1, column=1)
    if not name or name in _EXPAT_ENCODINGS:
        return data, None
    try:
        return data.decode(name).encode(), "utf-8"
    except LookupError:
        raise TwimlError(explain("Unsupported encoding"), line=1, column=1) from None
    except UnicodeError as error:
        line = data.count(b"\n", 0, getattr(error, "start", 0)) + 1
        raise TwimlError(
            tr(
                "Some bytes are not text in {name}, the encoding that the document names. Save the "
                "file as UTF-8.",
                name=name,
            ),
            line=line,
            column=1,
        ) from None


def _is_binary(data: bytes) -> bool:
    """Whether the bytes begin as no text does, in UTF-16 neither."""
    return not data.startswith(_WIDE_STARTS) and _BINARY.match(data) is not None


def _explained(source: bytes, encoding: str | None, error: expat.ExpatError) -> TwimlError:
    """The first mistake in plain words; in expat's words where lxml finds none."""
    errors = _errors(source, encoding)
    if errors:
        return errors[0]
    words = expat.errors.messages[error.code]
    return TwimlError(explain(words), line=error.lineno, column=error.offset + 1)


def _errors(source: bytes, encoding: str | None) -> list[TwimlError]:
    """The mistakes that lxml finds, one for each place."""
    parser = etree.XMLParser(
        recover=True,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        encoding=encoding,
    )
    with suppress(etree.XMLSyntaxError, ValueError):  # what is wrong stands in the log
        etree.fromstring(source, parser)
    found: dict[tuple[int, int], TwimlError] = {}
    for entry in parser.error_log:
        place = (entry.line, max(entry.column, 1))
        if place in found or entry.domain_name == "NAMESPACE":
            continue
        if found and is_consequence(entry.message):
            continue
        words = explain(entry.message)
        if "invalid element name" in entry.message and b"<%" in _line(source, entry.line):
            words = TEMPLATE
        found[place] = TwimlError(words, line=place[0], column=place[1])
        if len(found) == _MAX_ERRORS:
            break
    return [found[place] for place in sorted(found)]


def _line(source: bytes, number: int) -> bytes:
    """A line of the source, from 1."""
    return next(iter(source.split(b"\n", number)[number - 1 : number]), b"")
