"""Words with speech marks (SSML) among them: the words alone, and marks put around some of them.

Places in the words count characters over everything inside the element, marks or not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from designer.errors import TwimlError
from designer.text import tr
from designer.twiml import CData, Content, Element, ElementSpec, read, vocabulary, write_fragment
from designer.ui.inspector.words import same_ends, tidied

_WORD = re.compile(r"\w[\w'’-]*")
Path = tuple[int, ...]


class Mark(NamedTuple):
    """The words from ``start`` to ``end`` stand in an element called ``tag``."""

    start: int
    end: int
    tag: str


def spoken(element: Element) -> str:
    """All words of the element, those in marks too, without the indentation of a document."""
    return tidy(element).all_text


def tidy(element: Element) -> Element:
    """The element without the indentation of a printed document, all the way down."""
    children = tuple(
        tidy(child) if isinstance(child, Element) else child
        for child in tidied(element.children)
        if not (isinstance(child, str) and not child)
    )
    return replace(element, children=children)


def with_spoken(element: Element, text: str) -> Element:
    """A copy whose words are ``text``. What changed is found from both ends, marks stay."""
    element = tidy(element)
    old = element.all_text
    head, tail = same_ends(old, text)
    change = _Change(head, len(old) - tail, text[head : len(text) - tail])
    changed = change.apply(element)
    if change.inserted:
        changed = replace(changed, children=(*changed.children, change.inserted))
    return changed


class _Change:
    """Characters of an element's words replaced by others."""

    def __init__(self, first: int, last: int, inserted: str) -> None:
        self.first, self.last, self.inserted = first, last, inserted
        self._place = 0

    def apply(self, element: Element) -> Element:
        children = [
            self.apply(child) if isinstance(child, Element) else self._changed(child)
            for child in element.children
        ]
        kept = tuple(child for child in children if child != "")
        return replace(element, children=kept)

    def _changed(self, child: Content) -> Content:
        if not isinstance(child, str | CData):
            return child
        run = child if isinstance(child, str) else child.text
        start, end = self._place, self._place + len(run)
        self._place = end
        kept = run[: max(0, self.first - start)]
        rest = run[max(0, self.last - start) :]
        if start <= self.first <= end:
            kept, self.inserted = kept + self.inserted, ""
        return CData(kept + rest) if isinstance(child, CData) else kept + rest


def marks_of(element: Element) -> list[Mark]:
    """Every mark inside the element with the words it holds, in document order."""
    return list(_marks(tidy(element), 0))


def _marks(element: Element, start: int) -> Iterator[Mark]:
    for child in element.children:
        if isinstance(child, Element):
            yield Mark(start, start + len(child.all_text), child.tag)
            yield from _marks(child, start)
        start += _length(child)


def word_around(text: str, place: int) -> tuple[int, int]:
    """The word at a place; the place itself when there is none."""
    for found in _WORD.finditer(text):
        if found.start() <= place <= found.end():
            return found.span()
    return place, place


def marked(element: Element, start: int, end: int, mark: Element) -> tuple[Element, Path]:
    """A copy with ``mark`` around the words from ``start`` to ``end``, and the mark's path.

    Marks that the words only partly lie in are taken in whole. With ``start`` and ``end`` the same,
    the mark stands there, empty.
    """
    return _marked(tidy(element), start, end, mark)


def _marked(element: Element, start: int, end: int, mark: Element) -> tuple[Element, Path]:
    place, index = 0, 0
    for number, child in enumerate(element.children):
        length = _length(child)
        if isinstance(child, Element):
            if (place < start and end < place + length) or _holds(place, length, start, end):
                inner, path = _marked(child, start - place, end - place, mark)
                children = (*element.children[:number], inner, *element.children[number + 1 :])
                return replace(element, children=children), (index, *path)
            index += 1
        place += length
    return _marked_here(element, start, end, mark)


def _holds(place: int, length: int, start: int, end: int) -> bool:
    """Whether the words lie in the child, and are not all of what stands in it."""
    return start < end and place <= start and end <= place + length and end - start < length


def _marked_here(element: Element, start: int, end: int, mark: Element) -> tuple[Element, Path]:
    before: list[Content] = []
    inside: list[Content] = []
    after: list[Content] = []
    place = 0
    for child in element.children:
        stop = place + _length(child)
        if isinstance(child, str | CData):
            run = child if isinstance(child, str) else child.text
            first, last = max(0, start - place), max(0, end - place)
            before += _like(child, run[:first])
            inside += _like(child, run[first:last])
            after += _like(child, run[last:])
        elif stop <= start and not inside:
            before.append(child)
        elif place >= end:
            after.append(child)
        else:
            inside.append(child)
        place = stop
    made = replace(mark, children=(*mark.children, *inside))
    index = sum(isinstance(child, Element) for child in before)
    return replace(element, children=(*before, made, *after)), (index,)


def without_mark(element: Element, index: int) -> Element:
    """A copy without the ``index``-th child element; its words and marks stay."""
    children: list[Content] = []
    passed = 0
    for child in element.children:
        if isinstance(child, Element):
            passed += 1
            if passed == index + 1:
                children += child.children
                continue
        children.append(child)
    merged: list[Content] = []
    for child in children:
        if merged and isinstance(child, str) and isinstance(merged[-1], str):
            merged[-1] += child
        else:
            merged.append(child)
    return replace(element, children=tuple(merged))


def why_no_mark(element: Element, spec: ElementSpec, path: Path) -> str:
    """Why the mark at ``path`` may not stand where it does; empty when it may."""
    holder: ElementSpec | None = spec
    for depth in range(len(path)):
        tag = element.at(path[: depth + 1]).tag
        inner = holder.child(tag) if holder is not None else None
        if holder is not None and inner is None:
            return tr("{tag} cannot stand inside {holder}.", tag=tag, holder=holder.tag)
        holder = inner
    for child in element.at(path).elements:
        if holder is not None and holder.child(child.tag) is None:
            return tr("{tag} cannot stand inside {holder}.", tag=child.tag, holder=holder.tag)
    return ""


def mark_for(spec: ElementSpec) -> Element:
    """A new mark with its required attributes, the first of their values or empty."""
    pairs = tuple(
        (one.name, one.values[0] if one.values else "") for one in spec.attributes if one.required
    )
    return Element(spec.tag, pairs)


def specs_of(spec: ElementSpec) -> list[ElementSpec]:
    """The marks that may stand directly in an element."""
    return [vocabulary().element(spec.channel, child) for child in spec.children]


def ssml_of(element: Element) -> str:
    """What stands inside the element, as XML."""
    whole = write_fragment(Element("x", (), tidy(element).children), indent=False)
    return "" if whole == "<x/>" else whole.removeprefix("<x>").removesuffix("</x>")


def from_ssml(element: Element, text: str) -> Element:
    """A copy with this XML inside. TwimlError, with the place in ``text``, when it is none."""
    try:
        inside = read(f"<x>\n{text}</x>").root
    except TwimlError as error:
        line = max(1, error.line - 1)
        raise TwimlError(str(error), line=line, column=error.column) from None
    first, *rest = inside.children
    head = first[1:] if isinstance(first, str) else first
    return replace(element, children=tuple(one for one in (head, *rest) if one != ""))


def _length(child: Content) -> int:
    match child:
        case str():
            return len(child)
        case CData(text):
            return len(text)
        case Element():
            return len(child.all_text)
        case _:
            return 0


def _like(child: str | CData, text: str) -> list[Content]:
    """The same sort of text, or nothing when it is empty."""
    if not text:
        return []
    return [CData(text) if isinstance(child, CData) else text]
