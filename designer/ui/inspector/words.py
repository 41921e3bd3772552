"""Mixed content: the words of an element that may have elements between them (SSML in Say)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from designer.twiml import CData, Content, Element

_BREAK = re.compile(r"[ \t]*\n[ \t]*")


def words_of(element: Element) -> str:
    """The element's own text as a person reads it: without indentation and blank ends."""
    return "".join(_text(run) for run in tidied(element.children) if _is_text(run))


def with_words(element: Element, text: str) -> Element:
    """A copy whose own text is ``text``; elements and comments keep their place between the words.

    What changed is found from both ends, so an edit in one place moves nothing elsewhere.
    """
    children = list(tidied(element.children))
    old = "".join(_text(run) for run in children if _is_text(run))
    head, tail = same_ends(old, text)
    first, last = head, len(old) - tail
    inserted = text[head : len(text) - tail]
    result: list[Content] = []
    place = 0
    for child in children:
        if not _is_text(child):
            result.append(child)
            continue
        run = _text(child)
        end = place + len(run)
        kept = run[: max(0, first - place)] if place < first else ""
        rest = run[max(0, last - place) :] if end > last else ""
        if place <= first <= end:
            kept, inserted = kept + inserted, ""
        result.append(_like(child, kept + rest))
        place = end
    if inserted:
        result.insert(0, inserted)
    return replace(element, children=_joined(result))


def words_before(element: Element, index: int) -> str:
    """The words that stand before the ``index``-th child element, those in other ones too."""
    words, passed = "", 0
    for child in tidied(element.children):
        if isinstance(child, Element):
            if passed == index:
                break
            passed += 1
            words += child.all_text
        elif _is_text(child):
            words += _text(child)
    return words


def rearranged(element: Element, order: Sequence[int]) -> Element:
    """A copy whose child elements stand in this order of their indexes; text and comments stay."""
    elements = element.elements
    waiting = iter([elements[index] for index in order])
    return replace(
        element,
        children=tuple(
            next(waiting) if isinstance(child, Element) else child for child in element.children
        ),
    )


def _is_text(child: Content) -> bool:
    return isinstance(child, str | CData)


def _text(child: Content) -> str:
    return child.text if isinstance(child, CData) else child if isinstance(child, str) else ""


def _like(child: Content, text: str) -> Content:
    return CData(text) if isinstance(child, CData) else text


def tidied(children: Sequence[Content]) -> list[Content]:
    """The children with the indentation of a printed document taken out of the texts."""
    tidy: list[Content] = [
        _like(child, _BREAK.sub("\n", _text(child))) if isinstance(child, str) else child
        for child in children
    ]
    if tidy and isinstance(tidy[0], str) and "\n" in tidy[0]:
        tidy[0] = tidy[0].lstrip("\n")
    if tidy and isinstance(tidy[-1], str) and "\n" in tidy[-1]:
        tidy[-1] = tidy[-1].rstrip("\n")
    return tidy


def same_ends(old: str, new: str) -> tuple[int, int]:
    """How many characters are the same at the beginning, and after that at the end."""
    shorter = min(len(old), len(new))
    head = next((i for i in range(shorter) if old[i] != new[i]), shorter)
    rest = shorter - head
    tail = next((i for i in range(rest) if old[-1 - i] != new[-1 - i]), rest)
    return head, tail


def _joined(children: Sequence[Content]) -> tuple[Content, ...]:
    """The children without empty texts, neighbouring strings as one."""
    joined: list[Content] = []
    for child in children:
        if _is_text(child) and not _text(child):
            continue
        if isinstance(child, str) and joined and isinstance(joined[-1], str):
            joined[-1] += child
        else:
            joined.append(child)
    return tuple(joined)
