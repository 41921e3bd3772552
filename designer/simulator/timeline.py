"""A call as a timeline: spans with a beginning and an end, side by side on lanes.

Made from the trace alone, so that it can be drawn, scrubbed, saved and copied after the call.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from designer.simulator.moments import NOWHERE, Leg, Place
from designer.simulator.trace import (
    CallAnswered,
    Ended,
    Heard,
    LegProgress,
    MessageSent,
    Noted,
    Pressed,
    Requested,
    SocketMessage,
    TraceEntry,
    VerbSkipped,
    VerbStarted,
    Waited,
    Warned,
)


class Lane(StrEnum):
    """Where a span is drawn."""

    LEGS = "legs"
    VERBS = "verbs"
    LINE = "line"
    CALLEE = "callee"
    INPUT = "input"
    REQUESTS = "requests"
    NOTES = "notes"


@dataclass(frozen=True, slots=True)
class Span:
    """Something that went on from ``start`` to ``end``, in seconds of the call; a point when equal.

    ``kind`` says what (``say``, ``wait``, ``document``, ``media``, ``callback``, ``leg`` …),
    ``label`` is fit to show, ``detail`` says more, such as what the cache did. ``place`` is the
    document and the element; ``depth`` counts the documents around it (on hold, whispers).
    ``entry`` is the index in the trace.
    """

    start: float
    end: float
    lane: Lane
    kind: str
    label: str
    detail: str = ""
    place: Place = NOWHERE
    depth: int = 0
    is_bad: bool = False
    entry: int = -1


@dataclass(frozen=True, slots=True)
class Timeline:
    """The spans of a call by their start, and its length in seconds."""

    spans: tuple[Span, ...]
    seconds: float

    def to_json(self) -> dict[str, Any]:
        """The timeline as plain JSON values."""
        return {
            "seconds": round(self.seconds, 3),
            "spans": [_span_json(span) for span in self.spans],
        }


def to_timeline(trace: Sequence[TraceEntry]) -> Timeline:
    """The timeline of a trace; of the part that has happened while the call lasts."""
    end = max((entry.time for entry in trace), default=0.0)
    spans = [*_points(trace), *_verbs(trace, end), *_legs(trace, end)]
    spans.sort(key=lambda span: (span.start, span.entry))
    return Timeline(tuple(_joined(spans)), end)


def _points(trace: Sequence[TraceEntry]) -> Iterator[Span]:
    """The spans that one entry alone makes."""
    for index, entry in enumerate(trace):
        for span in _of_entry(entry):
            yield replace(span, entry=index)


def _of_entry(entry: TraceEntry) -> Iterator[Span]:
    time = entry.time
    match entry:
        case Heard(text=text, seconds=seconds, place=place):
            label = text + ("…" if entry.cut_short else "")
            lane = Lane.CALLEE if entry.leg is Leg.CALLEE else Lane.LINE
            yield Span(time - seconds, time, lane, _heard_kind(text), label, place=place)
        case Waited(kind=kind, seconds=seconds, text=text, place=place):
            lane = Lane.CALLEE if entry.leg is Leg.CALLEE else Lane.LINE
            yield Span(time - seconds, time, lane, str(kind), text or str(kind), place=place)
        case Requested():
            yield _request(entry)
        case Pressed(text=text, place=place):
            yield Span(time, time, Lane.INPUT, "input", text, place=place)
        case Warned(code=code, message=message, place=place):
            label = f"{code}: {message}" if code else message
            yield Span(time, time, Lane.NOTES, "warning", label, place=place, is_bad=True)
        case Noted(message=message, place=place):
            yield Span(time, time, Lane.NOTES, "note", message, place=place)
        case SocketMessage(url=url, text=text, place=place):
            yield Span(time, time, Lane.REQUESTS, "socket", url, text, place)
        case MessageSent(to=to, body=body, place=place):
            yield Span(time, time, Lane.LINE, "message", f"to {to}: {body}", place=place)
        case CallAnswered():
            yield Span(time, time, Lane.LEGS, "answered", "answered")
        case Ended(by=by, error_code=code, place=place):
            yield Span(time, time, Lane.LEGS, "ended", by, code, place, is_bad=bool(code))
        case VerbStarted() | VerbSkipped() | LegProgress():
            return


def _heard_kind(text: str) -> str:
    if not (text.startswith("[") and text.endswith("]")):
        return "say"
    return text[1:-1].partition(" ")[0]


def _request(entry: Requested) -> Span:
    place = entry.place if entry.place != NOWHERE else Place(entry.url, entry.document)
    about = f" ({entry.event})" if entry.event else ""
    answer = str(entry.status) if entry.status else entry.cache or "no answer"
    label = f"{entry.method} {entry.url.partition('?')[0]} → {answer}"
    detail = "; ".join(part for part in (entry.purpose + about, entry.cache) if part)
    is_bad = bool(entry.error_code) or entry.status >= 400
    kind = str(entry.kind)
    return Span(entry.time, entry.time, Lane.REQUESTS, kind, label, detail, place, is_bad=is_bad)


def _verbs(trace: Sequence[TraceEntry], end: float) -> Iterator[Span]:
    """The verbs: each lasts until the next of its document, or of one around it, goes on."""
    open_: list[tuple[int, VerbStarted]] = []
    for index, entry in enumerate(trace):
        if isinstance(entry, Waited):
            while any(one.run == entry.run for _, one in open_[:-1]):
                yield _verb(open_, entry.time - entry.seconds)
        if not isinstance(entry, VerbStarted):
            continue
        while open_ and open_[-1][1].run != entry.within:
            yield _verb(open_, entry.time)
        open_.append((index, entry))
    while open_:
        yield _verb(open_, end)


def _verb(open_: list[tuple[int, VerbStarted]], end: float) -> Span:
    index, verb = open_.pop()
    return Span(
        verb.time, end, Lane.VERBS, "verb", verb.tag, "", verb.place, len(open_), entry=index
    )


def _legs(trace: Sequence[TraceEntry], end: float) -> Iterator[Span]:
    """The other legs of the call, ringing and talking."""
    since: dict[str, tuple[int, LegProgress]] = {}
    for index, entry in enumerate(trace):
        if not isinstance(entry, LegProgress):
            continue
        before = since.get(entry.sid)
        if before is not None and before[1].event != "initiated":
            yield _leg(before, entry.time, entry.status if entry.event == "completed" else "")
        since[entry.sid] = (index, entry)
    for index, entry in since.values():
        if entry.event != "completed":
            yield _leg((index, entry), end, "")


def _leg(begun: tuple[int, LegProgress], end: float, status: str) -> Span:
    index, leg = begun
    label = f"{leg.label}: {leg.event}" + (f", {status}" if status else "")
    return Span(leg.time, end, Lane.LEGS, "leg", label, leg.sid, leg.place, entry=index)


def _joined(spans: Iterable[Span]) -> Iterator[Span]:
    """The spans, stretches of waiting for the same thing one after the other made one."""
    last: Span | None = None
    for span in spans:
        if last is not None and _goes_on(last, span):
            last = replace(last, end=span.end)
            continue
        if last is not None:
            yield last
        last = span
    if last is not None:
        yield last


def _goes_on(first: Span, second: Span) -> bool:
    return (
        first.kind in ("waiting", "ringing", "listening")
        and (first.lane, first.kind, first.label) == (second.lane, second.kind, second.label)
        and abs(first.end - second.start) < 1e-6
    )


def _span_json(span: Span) -> dict[str, Any]:
    return {
        "start": round(span.start, 3),
        "end": round(span.end, 3),
        "lane": str(span.lane),
        "kind": span.kind,
        "label": span.label,
        "detail": span.detail or None,
        "url": span.place.url or None,
        "document": span.place.document or None,
        "index": span.place.index if span.place.index >= 0 else None,
        "path": list(span.place.path),
        "depth": span.depth,
        "bad": span.is_bad,
    }
