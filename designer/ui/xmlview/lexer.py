"""A small lexer for XML, line by line, for colours and for finding elements. It knows no Qt.

It never fails: what is no XML is text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import IntEnum
from typing import NamedTuple


class State(IntEnum):
    """What a line begins inside of."""

    TEXT = 0
    COMMENT = 1
    CDATA = 2
    TAG = 3
    DOUBLE_QUOTED = 4
    SINGLE_QUOTED = 5
    INSTRUCTION = 6


class Kind(IntEnum):
    """What a token is."""

    OPEN = 0
    """``<Say``."""
    CLOSE = 1
    """``</Say>``."""
    END = 2
    """``>``."""
    EMPTY_END = 3
    """``/>``."""
    NAME = 4
    """The name of an attribute."""
    VALUE = 5
    """The value of an attribute, quotes included."""
    COMMENT = 6
    CDATA = 7
    INSTRUCTION = 8
    ENTITY = 9
    PLACEHOLDER = 10


class Token(NamedTuple):
    """A piece of a line."""

    start: int
    length: int
    kind: Kind


_CLOSERS = {
    State.COMMENT: ("-->", Kind.COMMENT, State.TEXT),
    State.CDATA: ("]]>", Kind.CDATA, State.TEXT),
    State.INSTRUCTION: ("?>", Kind.INSTRUCTION, State.TEXT),
    State.DOUBLE_QUOTED: ('"', Kind.VALUE, State.TAG),
    State.SINGLE_QUOTED: ("'", Kind.VALUE, State.TAG),
}
_IN_TEXT = re.compile(
    r"(?P<comment><!--)|(?P<cdata><!\[CDATA\[)|(?P<instruction><[?!])"
    r"|(?P<close></[^\s<>]*\s*>?)|(?P<open><[^\s<>/!?'\"=]+)"
    r"|(?P<entity>&[#\w]+;)|(?P<placeholder>\{\{.*?\}\})"
)
_IN_TAG = re.compile(
    r"(?P<empty>/>)|(?P<end>>)|(?P<double>\")|(?P<single>')|(?P<name>[^\s=\"'/<>]+)"
)
_PLACEHOLDER = re.compile(r"\{\{.*?\}\}")
_OPENS = {"comment": State.COMMENT, "cdata": State.CDATA, "instruction": State.INSTRUCTION}


def lex_line(line: str, state: State) -> tuple[list[Token], State]:
    """The tokens of one line that begins in ``state``, and the state it ends in."""
    tokens: list[Token] = []
    place = 0
    while place < len(line):
        if state in _CLOSERS:
            place, state = _until_closed(line, place, place, state, tokens)
        elif state is State.TAG:
            place, state = _in_tag(line, place, tokens)
        else:
            place, state = _in_text(line, place, tokens)
    return tokens, state


def _until_closed(
    line: str, begin: int, start: int, state: State, tokens: list[Token]
) -> tuple[int, State]:
    """Everything from ``begin`` up to what ends the state, looked for from ``start``."""
    closer, kind, after = _CLOSERS[state]
    found = line.find(closer, start)
    end = len(line) if found < 0 else found + len(closer)
    tokens.append(Token(begin, end - begin, kind))
    if kind is Kind.VALUE:
        for one in _PLACEHOLDER.finditer(line, begin, end):
            tokens.append(Token(one.start(), one.end() - one.start(), Kind.PLACEHOLDER))
    return end, (state if found < 0 else after)


def _in_text(line: str, place: int, tokens: list[Token]) -> tuple[int, State]:
    found = _IN_TEXT.search(line, place)
    if found is None:
        return len(line), State.TEXT
    start, end = found.span()
    match found.lastgroup:
        case "comment" | "cdata" | "instruction" as name:
            return _until_closed(line, start, end, _OPENS[name], tokens)
        case "open":
            tokens.append(Token(start, end - start, Kind.OPEN))
            return end, State.TAG
        case "close":
            tokens.append(Token(start, end - start, Kind.CLOSE))
        case "entity":
            tokens.append(Token(start, end - start, Kind.ENTITY))
        case _:
            tokens.append(Token(start, end - start, Kind.PLACEHOLDER))
    return end, State.TEXT


def _in_tag(line: str, place: int, tokens: list[Token]) -> tuple[int, State]:
    found = _IN_TAG.search(line, place)
    if found is None:
        return len(line), State.TAG
    start, end = found.span()
    match found.lastgroup:
        case "double":
            return _until_closed(line, start, end, State.DOUBLE_QUOTED, tokens)
        case "single":
            return _until_closed(line, start, end, State.SINGLE_QUOTED, tokens)
        case "name":
            tokens.append(Token(start, end - start, Kind.NAME))
            return end, State.TAG
        case "empty":
            tokens.append(Token(start, end - start, Kind.EMPTY_END))
        case _:
            tokens.append(Token(start, end - start, Kind.END))
    return end, State.TEXT


def element_lines(lines: Sequence[str]) -> list[tuple[int, int]]:
    """The first and last line (from 0) of each element directly inside the root."""
    ranges: list[tuple[int, int]] = []
    depth, began = 0, 0
    state = State.TEXT
    for number, line in enumerate(lines):
        tokens, state = lex_line(line, state)
        for token in tokens:
            if token.kind is Kind.OPEN:
                depth += 1
                if depth == 2:
                    began = number
            elif token.kind in {Kind.CLOSE, Kind.EMPTY_END}:
                if depth == 2:
                    ranges.append((began, number))
                depth -= 1
    return ranges
