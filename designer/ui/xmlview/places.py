"""Where the elements and attributes of a text stand, told by the lexer. It knows no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from designer.ui.xmlview.lexer import Kind, State, lex_line


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of one line: line and columns from 0."""

    line: int
    start: int
    length: int


@dataclass(slots=True)
class Place:
    """An element: its ``<Tag``, its attributes with their values, and the line it ends in."""

    tag: Span
    last_line: int
    attributes: dict[str, Span] = field(default_factory=dict)


Places = dict[tuple[int, ...], Place]
"""By path from the root, which is ``()``."""


def places(lines: Sequence[str]) -> Places:
    """The places of all elements of the text, as far as its tags fit together."""
    return _Finder().find(lines)


@dataclass(slots=True)
class _Finder:
    found: Places = field(default_factory=dict)
    path: list[int] = field(default_factory=list)
    counts: list[int] = field(default_factory=lambda: [0])
    depth: int = 0
    name: str = ""

    def find(self, lines: Sequence[str]) -> Places:
        state = State.TEXT
        for number, line in enumerate(lines):
            tokens, state = lex_line(line, state)
            for token in tokens:
                span = Span(number, token.start, token.length)
                self._take(token.kind, span, line[token.start : token.start + token.length])
        return self.found

    def _take(self, kind: Kind, span: Span, text: str) -> None:
        here = self.found.get(tuple(self.path)) if self.depth else None
        match kind:
            case Kind.OPEN:
                self._open(span)
            case Kind.NAME if here is not None:
                self.name = text
                here.attributes[text] = span
            case Kind.VALUE if here is not None and self.name in here.attributes:
                name = here.attributes[self.name]
                if name.line == span.line:
                    length = span.start + span.length - name.start
                    here.attributes[self.name] = Span(name.line, name.start, length)
            case Kind.CLOSE | Kind.EMPTY_END:
                self._close(here, span)
            case _:
                pass

    def _open(self, span: Span) -> None:
        if self.depth:
            self.path.append(self.counts[-1])
            self.counts[-1] += 1
        self.counts.append(0)
        self.depth += 1
        self.found.setdefault(tuple(self.path), Place(span, span.line))

    def _close(self, here: Place | None, span: Span) -> None:
        if here is not None:
            here.last_line = span.line
        if self.depth:
            self.depth -= 1
            self.counts.pop()
        if self.path:
            self.path.pop()
