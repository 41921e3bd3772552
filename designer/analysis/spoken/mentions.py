"""Finds the keys that a prompt tells the caller to press."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from designer.analysis.spoken.language import Language
from designer.analysis.spoken.table import LANGUAGES
from designer.twiml import Element

USUAL = "en"
"""The language of a Say that names none (twilio.com/docs/voice/twiml/say)."""
_PARTS = re.compile(r"[.!?;:\n]+")


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
    patterns = _patterns(table.code)
    if not patterns.press.search(text):
        return
    for part in _PARTS.split(text):
        for clause in _clauses(part, patterns):
            yield from _in_clause(clause, table, patterns)


def _clauses(part: str, patterns: _Patterns) -> Iterator[str]:
    """The sentence cut where the next option begins: at a comma before a verb or a purpose."""
    pending = ""
    for piece in patterns.option.split(part):
        pending = f"{pending}, {piece}" if pending else piece
        if patterns.press.search(pending):
            yield pending
            pending = ""
    if pending:
        yield pending


def _in_clause(clause: str, table: Language, patterns: _Patterns) -> Iterator[Mention]:
    for match in patterns.press.finditer(clause):
        before = patterns.purpose.search(clause[: match.start()])
        after = patterns.purpose.search(clause[match.end() :])
        key_first = before is None and after is not None
        for word in patterns.key.findall(match["keys"]):
            key = table.keys.get(word.lower(), word)
            yield Mention(key, key_first, match["press"].lower())


class _Patterns(NamedTuple):
    """What finds keys in one language: ``press`` the verb, what may stand between, and one key or
    several (“press the 1 or 2 key”); ``option`` where the next option begins."""

    press: re.Pattern[str]
    option: re.Pattern[str]
    purpose: re.Pattern[str]
    key: re.Pattern[str]


@cache
def _patterns(code: str) -> _Patterns:
    table = LANGUAGES[code]
    words = "|".join(sorted(table.keys, key=len, reverse=True))
    key = rf"(?:\d+\b|[*#]|(?:{words})\b)"
    between, joined = "|".join(table.between), "|".join(table.joined)
    starts = "|".join((*table.press, *table.purpose))
    press = (
        rf"\b(?P<press>{'|'.join(table.press)})\s+(?:(?:{between})\s+)*"
        rf"(?P<keys>{key}(?:\s*(?:,\s*)?(?:{joined})\s+{key})*)"
    )
    return _Patterns(
        re.compile(press, re.IGNORECASE),
        re.compile(rf",\s*(?=(?:{joined})?\s*(?:{starts})\b)", re.IGNORECASE),
        re.compile(rf"\b(?:{'|'.join(table.purpose)})\b", re.IGNORECASE),
        re.compile(key, re.IGNORECASE),
    )
