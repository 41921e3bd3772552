"""Finds the keys that a prompt tells the caller to press."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

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
    found = _pattern(table)
    for part in _PARTS.split(text):
        for clause in _clauses(part, table):
            yield from _in_clause(clause, table, found)


def _clauses(part: str, table: Language) -> Iterator[str]:
    """The sentence cut where the next option begins: at a comma before a verb or a purpose."""
    starts = "|".join((*table.press, *table.purpose))
    rough = re.split(rf",\s*(?=(?:{'|'.join(table.joined)})?\s*(?:{starts})\b)", part, flags=re.I)
    pending = ""
    for piece in rough:
        pending = f"{pending}, {piece}" if pending else piece
        if _pattern(table).search(pending):
            yield pending
            pending = ""
    if pending:
        yield pending


def _in_clause(clause: str, table: Language, found: re.Pattern[str]) -> Iterator[Mention]:
    purpose = _words(table.purpose)
    for match in found.finditer(clause):
        before = purpose.search(clause[: match.start()])
        after = purpose.search(clause[match.end() :])
        key_first = before is None and after is not None
        for word in _key(table).findall(match["keys"]):
            key = table.keys.get(word.lower(), word)
            yield Mention(key, key_first, match["press"].lower())


@cache
def _words(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(words)})\b", re.IGNORECASE)


_PATTERNS: dict[str, re.Pattern[str]] = {}


def _pattern(table: Language) -> re.Pattern[str]:
    """“press the 1 or 2 key”: the verb, what may stand between, and one key or several."""
    if table.code not in _PATTERNS:
        key = _key_text(table)
        between = "|".join(table.between)
        joined = "|".join(table.joined)
        _PATTERNS[table.code] = re.compile(
            rf"\b(?P<press>{'|'.join(table.press)})\s+(?:(?:{between})\s+)*"
            rf"(?P<keys>{key}(?:\s*(?:,\s*)?(?:{joined})\s+{key})*)",
            re.IGNORECASE,
        )
    return _PATTERNS[table.code]


def _key_text(table: Language) -> str:
    words = "|".join(sorted(table.keys, key=len, reverse=True))
    return rf"(?:\d+\b|[*#]|(?:{words})\b)"


def _key(table: Language) -> re.Pattern[str]:
    return re.compile(_key_text(table), re.IGNORECASE)
