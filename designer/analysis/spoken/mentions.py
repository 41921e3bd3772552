"""Finds the keys that a prompt tells the caller to press."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from designer.analysis.spoken.language import Language
from designer.analysis.spoken.table import LANGUAGES
from designer.twiml import Element

USUAL = "en"
"""The language of a Say that names none (twilio.com/docs/voice/twiml/say)."""
_SENTENCES = re.compile(r"[.!?\n]+(?=\s|$)|:\s")
_CUTS = re.compile(r"[,;]")
MOST_WORDS = 6
"""Words of what a key is for, where the verb is left out."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A prompt tells to press ``key``. ``key_first``: it says the key before what it is for
    (“press 1 for sales”); ``word`` is the verb it uses."""

    key: str
    key_first: bool
    word: str


def mentions_in(element: Element) -> Iterator[Mention]:
    """The keys that the prompts nested in a Gather name, in order."""
    for child in element.elements:
        if child.tag == "Say":
            yield from mentions(child.all_text, child.get("language"))


@lru_cache(maxsize=65536)
def mentions(text: str, language: str = "") -> tuple[Mention, ...]:
    """The keys that the text names, in order; none for a language without a table."""
    return tuple(_mentions(text, language))


def _mentions(text: str, language: str) -> Iterator[Mention]:
    table = LANGUAGES.get((language or USUAL).partition("-")[0].lower())
    if table is None:
        return
    for sentence in _SENTENCES.split(text):
        yield from _of_sentence(sentence.strip(), table.code)


@lru_cache(maxsize=65536)
def _of_sentence(sentence: str, code: str) -> tuple[Mention, ...]:
    """The keys of one sentence: menus say many of them again and again."""
    return tuple(_in_sentence(sentence, LANGUAGES[code], _patterns(code)))


def _in_sentence(sentence: str, table: Language, patterns: _Patterns) -> Iterator[Mention]:
    """Keys that a verb tells to press, and those after a comma where the verb is left out."""
    end, word = 0, ""
    for match in patterns.press.finditer(sentence):
        before = sentence[end : match.start()]
        if word:
            yield from _elided(before, word, table, patterns)
        if patterns.negated.search(before):
            continue
        word = next(filter(None, (match["press"], match["last"]))).lower()
        own = _CUTS.split(before)[-1]
        follows = patterns.follows.match(sentence, match.end()) is not None
        key_first = follows and patterns.purpose.search(own) is None
        for key in patterns.key.findall(match["keys"] or match["before"]):
            yield Mention(table.keys.get(key.lower(), key), key_first, word)
        end = match.end()
    if word:
        yield from _elided(sentence[end:], word, table, patterns)


def _elided(rest: str, word: str, table: Language, patterns: _Patterns) -> Iterator[Mention]:
    """“..., two for Spanish, support 3”: what follows an option with a verb, after a comma."""
    for part in patterns.cut.split(rest)[1:]:
        first = patterns.key_first.match(part)
        found = first or patterns.key_last.match(part)
        if found is not None:
            key = found["key"]
            yield Mention(table.keys.get(key.lower(), key), first is not None, word)


class _Patterns(NamedTuple):
    """What finds keys in one language. ``press``: the verb, what may stand between, and one key or
    several (“press the 1 or 2 key”), or the key and then the verb; ``follows``: what it is for,
    right behind; ``cut``: where the next option begins; ``key_first`` and ``key_last``: an option
    without a verb."""

    press: re.Pattern[str]
    follows: re.Pattern[str]
    purpose: re.Pattern[str]
    negated: re.Pattern[str]
    key: re.Pattern[str]
    cut: re.Pattern[str]
    key_first: re.Pattern[str]
    key_last: re.Pattern[str]


@cache
def _patterns(code: str) -> _Patterns:
    table = LANGUAGES[code]
    mark = "[“”\"'«»„‘’]?"
    units = "|".join(table.units)
    number = rf"\d+(?![\d-]*\s*\d)(?!\s*-?\s*(?:{units})\b)\b"
    key = rf"(?:{number}|[*#]|(?:{_any(table.keys)})\b(?!\s*-?\s*(?:{units})\b))"
    between = rf"(?:(?:{_any(table.between)})\s+)*"
    joined = _any(table.joined)
    one = rf"{between}{mark}{key}{mark}"
    after = rf"\s*(?:[,;/]|$|\s(?:{joined}|{_any(table.purpose)})\b)"
    more = rf"(?:\s*(?:,\s*)?\s(?:{joined})\s+{one}|\s*/\s*{one}|\s*,\s*{one}(?={after}))*"
    press = rf"\b(?P<press>{_any(table.press)})\s+{between}(?P<keys>{one}{more})"
    turned = rf"\b{between}(?P<before>{key})\s+(?P<last>{_any(table.last)})\b"
    if not table.last:
        turned = r"(?!)(?P<before>)(?P<last>)"
    purpose = _any(table.purpose)
    times = _any(table.times)
    word = rf"(?!(?:{times})\s+{key})[^\s\d]+\s+"
    return _Patterns(
        *(
            re.compile(pattern, re.IGNORECASE)
            for pattern in (
                rf"{press}|{turned}",
                rf"\s+(?:{purpose})\b",
                rf"\b(?:{purpose})\b",
                rf"\b(?:{_any(table.negated)})\s*$",
                key,
                rf"[,;]|\s(?=(?:{joined})\s)",
                rf"\s*(?:(?:{joined})\s+)?{between}(?P<key>{key})\s+(?:{purpose})\b",
                rf"\s*(?:(?:{joined})\s+)?(?:(?:{purpose})\s+(?:{word}){{1,{MOST_WORDS}}}"
                rf"|(?:{word}){{0,3}}){between}(?P<key>{key})\s*$",
            )
        )
    )


def _any(words: Iterable[str]) -> str:
    """One of these words, the longest first."""
    return "|".join(re.escape(one) for one in sorted(words, key=len, reverse=True))
