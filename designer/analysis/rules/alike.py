"""Verbs that differ only in plain words are alike for every rule that looks no closer."""

from __future__ import annotations

import re

from designer.twiml import Element

MOST_WORDS = 1000
"""Characters that any voice speaks at once (twilio.com/docs/api/errors/13521 allows 3,000)."""
_NUMBER = re.compile(r"\+1\d{10}")
_SPECIAL = re.compile(r"[^ -~¡-\ud7ff]|[{}<>%&]")
"""What makes words more than plain: controls, surrogates, placeholders, markup."""


def shape(element: Element) -> object:
    """All of the element, with plain words and numbers of one form put for one another."""
    children = element.children
    if not children:
        return element.tag, element.attributes
    if len(children) == 1 and isinstance(text := children[0], str):
        return element.tag, element.attributes, _class(element.tag, text)
    inner = [shape(one) if isinstance(one, Element) else one for one in children]
    return element.tag, element.attributes, tuple(inner)


def _class(tag: str, text: str) -> object:
    if tag == "Say":
        plain = len(text) <= MOST_WORDS and not text.isspace() and not _SPECIAL.search(text)
        return True if plain else text
    return True if tag in {"Number", "Dial"} and _NUMBER.fullmatch(text) else text
