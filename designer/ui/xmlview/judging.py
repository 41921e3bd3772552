"""What is to be said of a typed text: whether it can be read, and what is wrong, where.

It knows no Qt.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from designer.errors import TwimlError
from designer.problem import Problem, Severity
from designer.text import tr
from designer.twiml import (
    Channel,
    Content,
    XmlDocument,
    channel_of,
    check,
    read,
    read_errors,
)
from designer.ui.xmlview.places import Places, Span, places

_WRAPPER = "<Response>\n"
"""What a part of a document stands in while it is read: one line before it."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that is wrong: where, how bad, and in words."""

    span: Span
    severity: Severity
    message: str

    @property
    def words(self) -> str:
        """The place and what is wrong there."""
        return tr("Line {n}: {message}", n=self.span.line + 1, message=self.message)


@dataclass(frozen=True, slots=True)
class Verdict:
    """The document as typed, None when it cannot be read, and what is wrong with it."""

    document: XmlDocument | None
    marks: tuple[Mark, ...] = ()

    @property
    def content(self) -> tuple[Content, ...]:
        """What was typed as a part of a document."""
        return self.document.root.children if self.document is not None else ()


def judge(text: str, *, whole: bool, channel: Channel | None = None) -> Verdict:
    """Read and check a document, or a part of one when it is not ``whole``."""
    source = text if whole else f"{_WRAPPER}{text}\n</Response>"
    above = 0 if whole else 1
    lines = text.split("\n")
    errors = read_errors(source)
    if errors:
        return Verdict(None, tuple(_error_mark(error, lines, above) for error in errors))
    document = read(source)
    found = places(source.split("\n"))
    kind = channel or channel_of(document.root)
    rows = [
        _problem_mark(problem, found, lines, above)
        for problem in check(document, kind)
        if whole or problem.path
    ]
    return Verdict(document, tuple(rows))


def _error_mark(error: TwimlError, lines: Sequence[str], above: int) -> Mark:
    """The mark at a mistake in the XML: at least one character, most of a word."""
    line = min(max(0, error.line - 1 - above), len(lines) - 1)
    text = lines[line]
    start = min(max(0, error.column - 1), len(text))
    if start >= len(text) or error.line - 1 - above != line:
        start = max(0, len(text.rstrip()) - 1)
    end = start + 1
    while end < len(text) and text[end] not in " \t>":
        end += 1
    return Mark(Span(line, start, end - start), Severity.ERROR, str(error))


def _problem_mark(problem: Problem, found: Places, lines: Sequence[str], above: int) -> Mark:
    """The mark at a finding: its attribute, else the name of its element."""
    place = found.get(problem.path)
    if place is None:
        return Mark(Span(0, 0, len(lines[0])), problem.severity, problem.message)
    span = place.attributes.get(problem.attribute, place.tag)
    line = min(max(0, span.line - above), len(lines) - 1)
    return Mark(Span(line, span.start, span.length), problem.severity, problem.message)
