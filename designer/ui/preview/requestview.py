"""One request to be read whole: what was sent, what came back, what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from designer.errors import TwimlError
from designer.problem import Problem
from designer.text import tr
from designer.twiml import read_with_lines
from designer.ui.preview.visits import Visit, findings_of, visits_of
from designer.ui.theme import monospaced

if TYPE_CHECKING:
    from designer.simulator import Requested, TraceEntry
    from designer.ui.preview.session import CallSession

MOST_CHARACTERS = 100_000
"""So much of an answer is shown."""

USUAL = frozenset(
    {
        "AccountSid",
        "ApiVersion",
        "CallSid",
        "CallStatus",
        "Called",
        "Caller",
        "Direction",
        "From",
        "To",
        "MessageSid",
        "SmsSid",
        "SmsMessageSid",
        "SmsStatus",
        "NumMedia",
        "NumSegments",
    }
)
"""Parameters that nearly every request has."""


class RequestView(QPlainTextEdit):
    """Text that wraps and can be copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("request_view")
        self.setAccessibleName(tr("The request and its answer"))
        self.setReadOnly(True)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setFont(monospaced())

    def show_text(self, text: str, line: int = 0) -> None:
        """Show this, with a line (counted from 1) in sight."""
        if text != self.toPlainText():
            self.setPlainText(text)
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        if line > 1:
            cursor.movePosition(
                QTextCursor.MoveOperation.NextBlock, QTextCursor.MoveMode.MoveAnchor, line - 1
            )
        self.setTextCursor(cursor)
        self.ensureCursorVisible()


def request_text(request: Requested, body: str = "", problems: Iterable[Problem] = ()) -> str:
    """A request as text: the line, what came back, what is wrong, and a parameter to a line; those
    that tell it from others come first."""
    status = str(request.status or tr("no answer"))
    lines = [f"{request.method} {request.url}"]
    lines.append("→ " + " · ".join(part for part in (status, request.cache) if part))
    lines += [f"  ✗ {finding_words(problem)}" for problem in problems]
    own_first = sorted(request.params, key=lambda pair: pair[0] in USUAL)
    lines += [f"  {name} = {value}" for name, value in own_first]
    lines += [f"  Cookie {name} = {value}" for name, value in request.cookies]
    if body:
        lines += ["", body]
    return "\n".join(lines)


def finding_words(problem: Problem) -> str:
    """What is wrong with an answer, and where."""
    if not problem.line:
        return problem.message
    return tr("line {line}: {message}", line=problem.line, message=problem.message)


def full_text(session: CallSession, request: Requested, visits: Sequence[Visit]) -> str:
    """A request of a call with its answer: the flow's own document, or what a server sent."""
    at = next((i for i, entry in enumerate(session.trace) if entry is request), -1)
    visit = visits_of(session.trace, visits).get(at)
    if visit is not None:
        return request_text(request, text_of(visit.body), findings_of(visit))
    return request_text(request, document_text(session, request.document))


def document_text(session: CallSession, document: str) -> str:
    """A document of the called flow; empty when it is none of this flow's."""
    called = session.line.called if session.line is not None else None
    return text_of(called.bundle.documents.get(document, b"")) if called is not None else ""


def text_of(body: bytes) -> str:
    """An answer as text, as far as it is one; a long one is cut."""
    text = body.decode("utf-8", errors="replace")
    if "\0" in text:
        return tr("({n} bytes that are no text)", n=len(body))
    return text if len(text) <= MOST_CHARACTERS else text[:MOST_CHARACTERS] + " …"


def answer_before(
    trace: Sequence[TraceEntry], index: int, url: str, visits: Sequence[Visit]
) -> Visit | None:
    """The last answer from ``url`` that had come when an entry of the trace was made."""
    found = visits_of(trace[: index + 1], visits)
    return next((found[at] for at in sorted(found, reverse=True) if found[at].url == url), None)


def line_of(body: bytes, index: int) -> int:
    """The line, counted from 1, of an element of a document; 0 when it cannot be told."""
    try:
        document, lines = read_with_lines(body)
        return lines.get((index,), 0) if 0 <= index < len(document.root.elements) else 0
    except TwimlError:
        return 0
