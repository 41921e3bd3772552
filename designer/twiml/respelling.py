"""A changed document, spelled as its file was: what did not change keeps its bytes.

A file in git that a person edits here by one word should differ by one line. So the text of the
file is taken apart into the pieces that the element tree has, both trees are compared, and only
what differs is written anew: in the file's own indentation, quotation marks and line breaks.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from designer.errors import TwimlError
from designer.twiml.element import Content, Element, XmlDocument
from designer.twiml.reader import read
from designer.twiml.sameness import canonical, is_same
from designer.twiml.writer import (
    STEP,
    escaped_attribute,
    may_indent,
    unindented,
    write_content,
    write_fragment,
)

_TOKEN = re.compile(
    r"""<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>|<!(?:[^"'\[>]|"[^"]*"|'[^']*')*>"""
    r"""|</[^>]*>|<[^!?/](?:[^"'>]|"[^"]*"|'[^']*')*>|[^<]+""",
    re.DOTALL,
)
"""The tokens of a well-formed document (https://www.w3.org/TR/xml/) without internal subset."""
_ATTRIBUTE = re.compile(r"""(\s+)([^\s=]+)(\s*=\s*)("[^"]*"|'[^']*')""")
_DOUBLE = '"'
_ENDS_TAG = re.compile(r"\s*/?>\Z")


def respelled(held: bytes, new: bytes) -> bytes:
    """The document ``new`` in the spelling of ``held``, as far as they say the same.

    Both are the same in canonical XML. ``new`` itself comes back when ``held`` is no document in
    UTF-8, or one with a DOCTYPE that declares something.
    """
    try:
        text, wanted = held.decode("utf-8"), read(new)
        made = _Speller(text, read(held)).document(wanted).encode()
    except (TwimlError, UnicodeDecodeError, _OtherShape):
        return new
    return made if is_same(made, new) else new


class _OtherShape(Exception):  # noqa: N818 - the text is not taken apart, which is no error
    """The text is in other pieces than its tree."""


@dataclass(slots=True)
class _Piece:
    """One element, comment, instruction or run of text as it stands in the file.

    ``text`` is all of it; of an element ``start`` is the start tag, ``end`` the end tag (empty for
    ``<a/>``), ``inside`` what stands between.
    """

    text: str
    content: Content
    start: str = ""
    end: str = ""
    inside: list[_Piece] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Item:
    """A piece where white space means nothing, and the white space before it."""

    gap: str
    piece: _Piece


class _Speller:
    """Spells documents as one file does."""

    def __init__(self, text: str, document: XmlDocument) -> None:
        self._document = document
        self._head, tokens = _split(text)
        self._root = _piece(document.root, tokens)
        self._tail = "".join(tokens)
        self._line_break = "\r\n" if "\r\n" in text else "\n"
        gaps = (one.gap for one in _items(self._root)[0])
        self._step = next((_margin(gap) for gap in gaps if _margin(gap)), STEP)

    def document(self, new: XmlDocument) -> str:
        """The document as text; only asides outside its root are written in their own lines."""
        old = self._document
        if (new.before, new.after) != (old.before, old.after):
            raise _OtherShape
        return self._head + self._element(self._root, new.root, "") + self._tail

    def _content(self, piece: _Piece, new: Content, margin: str) -> str:
        """What takes the place of a piece of the same sort."""
        return self._element(piece, new, margin) if isinstance(new, Element) else self._written(new)

    def _element(self, piece: _Piece, new: Element, margin: str) -> str:
        """An element that takes the place of another of the same name."""
        old = piece.content
        assert isinstance(old, Element)
        if _key(old) == _key(new):
            return piece.text
        start = _start_tag(piece.start, old, new)
        if not any(new.children):
            return start if not piece.end else _ENDS_TAG.sub("/>", start)
        start = start if piece.end else _ENDS_TAG.sub(">", start)
        end = piece.end or f"</{new.tag}>"
        if may_indent(new) and (may_indent(old) or _is_blank(old)):
            return start + self._spaced(piece, new, margin) + end
        return start + self._unspaced(piece, new) + end

    def _spaced(self, piece: _Piece, new: Element, margin: str) -> str:
        """What is inside an element where white space means nothing."""
        items, last_gap = _items(piece)
        wanted = [one for one in new.children if not isinstance(one, str)]
        usual = next((one.gap for one in items), self._line_break + margin + self._step)
        spelled = {_key(one.piece.content): one.piece.text for one in items}

        def kept(at: int) -> str:
            return items[at].gap + items[at].piece.text

        def changed(at: int, into: Content) -> str:
            gap = items[at].gap
            return gap + self._content(items[at].piece, into, _margin(gap))

        def added(at: int, one: Content) -> str:
            gap = _own_line(items[at - 1].gap if at else usual)
            return gap + (spelled.get(_key(one)) or self._written(one, gap))

        body = "".join(_merged([one.piece for one in items], wanted, kept, changed, added))
        return body + (last_gap if items else self._line_break + margin)

    def _unspaced(self, piece: _Piece, new: Element) -> str:
        """What is inside an element where every blank counts."""
        pieces = piece.inside

        def changed(at: int, into: Content) -> str:
            return self._content(pieces[at], into, "")

        return "".join(
            _merged(
                pieces,
                new.children,
                lambda at: pieces[at].text,
                changed,
                lambda _, one: self._written(one),
            )
        )

    def _written(self, content: Content, gap: str | None = None) -> str:
        """New content, indented if it comes into a line of its own."""
        if gap is None or not isinstance(content, Element):
            text = write_content(content)
        elif "\n" not in gap:
            text = write_content(unindented(content))
        else:
            text = write_fragment(content, margin=_margin(gap), step=self._step)
        return text.replace("\n", self._line_break)


def _merged(
    pieces: Sequence[_Piece],
    wanted: Sequence[Content],
    kept: Callable[[int], str],
    changed: Callable[[int, Content], str],
    added: Callable[[int, Content], str],
) -> Iterator[str]:
    """The wanted contents in order: the same ones kept, those of one sort changed, others new.

    ``kept`` and ``changed`` take the place of a piece, ``added`` the place before which it comes.
    """
    old = [_key(one.content) for one in pieces]
    matcher = SequenceMatcher(None, old, [_key(one) for one in wanted], autojunk=False)
    for what, first, end, begin, stop in matcher.get_opcodes():
        if what == "equal":
            yield from map(kept, range(first, end))
            continue
        at = first
        for one in wanted[begin:stop]:
            place = next((i for i in range(at, end) if _may_become(pieces[i].content, one)), None)
            if place is None:
                yield added(at, one)
            else:
                yield changed(place, one)
                at = place + 1


def _may_become(old: Content, new: Content) -> bool:
    """Whether both are of one sort, and of one name if they are elements."""
    if isinstance(old, Element) and isinstance(new, Element):
        return old.tag == new.tag
    return type(old) is type(new)


def _is_blank(element: Element) -> bool:
    """Whether the element holds nothing but white space."""
    return all(isinstance(one, str) and not one.strip() for one in element.children)


def _key(content: Content) -> object:
    """A value that equal contents share."""
    return canonical(XmlDocument(content)) if isinstance(content, Element) else content


def _split(text: str) -> tuple[str, list[str]]:
    """What comes before the root, and the tokens from there on."""
    tokens = _TOKEN.findall(text)
    if "".join(tokens) != text:
        raise _OtherShape
    first = next(i for i, one in enumerate(tokens) if one[0] == "<" and one[1] not in "!?")
    return "".join(tokens[:first]), tokens[first:]


def _piece(content: Content, tokens: list[str]) -> _Piece:
    """Take the piece that holds ``content`` off the tokens."""
    token = tokens.pop(0)
    is_tag = token[0] == "<" and token[1] not in "!?"
    if is_tag != isinstance(content, Element):
        raise _OtherShape
    piece = _Piece(token, content)
    if isinstance(content, Element):
        piece.start = token
        if not token.endswith("/>"):
            piece.inside = [_piece(child, tokens) for child in content.children]
            piece.end = tokens.pop(0)
            piece.text += "".join(one.text for one in piece.inside) + piece.end
    return piece


def _items(piece: _Piece) -> tuple[list[_Item], str]:
    """What an element holds where white space means nothing, and the white space before its end."""
    items, gap = [], ""
    for one in piece.inside:
        if isinstance(one.content, str):
            gap = one.text
        else:
            items.append(_Item(gap, one))
            gap = ""
    return items, gap


def _start_tag(tag: str, old: Element, new: Element) -> str:
    """The start tag with the attributes of ``new``: those that stay as they are written there."""
    if frozenset(old.attributes) == frozenset(new.attributes):
        return tag
    rows = list(new.attributes)
    held, wanted = dict(old.attributes), dict(rows)
    ending = _ENDS_TAG.search(tag)
    assert ending is not None
    made = tag[: tag.index(old.tag) + len(old.tag)]
    for blank, name, equals, value in _ATTRIBUTE.findall(tag[: ending.start()]):
        if name in wanted:
            same = held[name] == wanted[name]
            made += blank + name + equals + (value if same else _quoted(wanted[name], value[0]))
    for name, value in rows:
        if name not in held:
            made += f" {name}=" + _quoted(value, _DOUBLE)
    return made + ending[0]


def _quoted(value: str, mark: str) -> str:
    """The value between the quotation marks that the file uses there."""
    escaped = escaped_attribute(value)
    if mark == _DOUBLE or mark in value:
        return f"{_DOUBLE}{escaped}{_DOUBLE}"
    return mark + escaped.replace("&quot;", _DOUBLE) + mark


def _margin(gap: str) -> str:
    """The indentation that the white space before an item comes to; none within a line."""
    return gap[gap.rindex("\n") + 1 :] if "\n" in gap else ""


def _own_line(gap: str) -> str:
    """The white space of an item without the empty lines before it."""
    return gap if "\n" not in gap else ("\r\n" if "\r\n" in gap else "\n") + _margin(gap)
