"""Verbs that differ only in plain words are alike for TwiML: once one has no finding, none has."""

from __future__ import annotations

import re
from collections.abc import Callable

from designer.problem import Problem
from designer.twiml import Channel, Element

MOST_WORDS = 1000
"""Characters that any voice speaks at once (twilio.com/docs/api/errors/13521 allows 3,000)."""
MOST_SHAPES = 100_000
"""Shapes that are remembered."""
_NUMBER = re.compile(r"\+1\d{10}")
_SPECIAL = re.compile(r"[^ -~¡-\ud7ff]|[{}<>%&]")
"""What makes words more than plain: controls, surrogates, placeholders, markup."""

Check = Callable[[Element, None, Channel], list[Problem]]


class Alike:
    """Checks verbs by ``check`` and remembers of which shape all are in order."""

    def __init__(self, check: Check) -> None:
        self._check = check
        self._clean: set[object] = set()

    def problems(self, element: Element, channel: Channel) -> list[Problem]:
        """What ``check`` finds in the element of that channel."""
        key = (channel, _shape(element))
        if key in self._clean:
            return []
        found = self._check(element, None, channel)
        if not found:
            if len(self._clean) >= MOST_SHAPES:
                self._clean.clear()
            self._clean.add(key)
        return found


def _shape(element: Element) -> object:
    """All of the element, with plain words and numbers of one form put for one another."""
    children = element.children
    if not children:
        return element.tag, element.attributes
    if len(children) == 1 and isinstance(text := children[0], str):
        return element.tag, element.attributes, _class(element.tag, text)
    inner = [_shape(one) if isinstance(one, Element) else one for one in children]
    return element.tag, element.attributes, tuple(inner)


def _class(tag: str, text: str) -> object:
    if tag == "Say":
        plain = len(text) <= MOST_WORDS and not text.isspace() and not _SPECIAL.search(text)
        return True if plain else text
    return True if tag in {"Number", "Dial"} and _NUMBER.fullmatch(text) else text
