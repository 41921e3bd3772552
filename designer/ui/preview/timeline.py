"""A call's timeline as the window shows it: the simulator's spans, with the node of each."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from designer.text import tr
from designer.ui.preview.callwords import (
    clock_words,
    end_words,
    heard_words,
    leg_words,
    party_words,
    purpose_words,
    waited_words,
)

if TYPE_CHECKING:
    from designer.simulator import Span, Timeline, TraceEntry
    from designer.ui.preview.session import CallSession

LANES = ("legs", "verbs", "line", "callee", "input", "requests", "notes")
"""The simulator's lanes from top to bottom."""


def lane_words(lane: str) -> str:
    """What a lane is called."""
    return {
        "legs": tr("Legs"),
        "verbs": tr("Verbs"),
        "line": tr("Heard"),
        "callee": tr("Callee"),
        "input": tr("Keys"),
        "requests": tr("Requests"),
        "notes": tr("Notes"),
    }[lane]


class CallTimeline:
    """Follows one call as it goes on; ``spans`` are in order of their start."""

    def __init__(self) -> None:
        self._session: CallSession | None = None
        self._made: Timeline | None = None
        self._seen = 0
        self._clock = 0.0
        self.spans: tuple[Span, ...] = ()
        self.lanes: list[str] = []
        self._starts: list[float] = []

    @property
    def end(self) -> float:
        """The last second."""
        return max(self._clock, self._made.seconds if self._made is not None else 0.0)

    def follow(self, session: CallSession) -> bool:
        """Show this call as far as it has come; whether there is more than last time."""
        trace = session.trace
        is_same = session is self._session and len(trace) == self._seen
        self._session, self._seen, self._clock = session, len(trace), session.clock
        if is_same:
            return False
        self._make()
        return True

    def end_of(self, span: Span) -> float:
        """When a span ends: now, while the verb still runs."""
        is_open = self._session is not None and self._session.is_on and self._made is not None
        if is_open and span.kind == "verb" and self._made and span.end >= self._made.seconds:
            return self.end
        return span.end

    def entry_of(self, span: Span) -> TraceEntry | None:
        """What happened in the call that a span stands for."""
        is_known = self._session is not None and 0 <= span.entry < self._seen
        return self._session.trace[span.entry] if self._session and is_known else None

    def at(self, second: float, lane: str = "verbs") -> int:
        """The last span of a lane that has begun at a second of the call; -1 for none."""
        last = bisect_right(self._starts, second + 1e-9)
        for index in range(last - 1, -1, -1):
            if self.spans[index].lane == lane:
                return index
        return 0 if self.spans else -1

    def to_json(self) -> dict[str, Any]:
        """The timeline as JSON values."""
        return self._made.to_json() if self._made is not None else {}

    def _make(self) -> None:
        from designer.simulator import to_timeline

        assert self._session is not None
        self._made = to_timeline(self._session.trace)
        self.spans = tuple(self._in_words(span) for span in self._made.spans)
        self._starts = [span.start for span in self.spans]
        used = {str(span.lane) for span in self.spans}
        self.lanes = [lane for lane in LANES if lane in used]

    def _in_words(self, span: Span) -> Span:
        """The span with the words that the preview has for it, in place of the simulator's."""
        from designer.simulator import (
            CallAnswered,
            Ended,
            Heard,
            LegProgress,
            MessageSent,
            Requested,
            Waited,
        )

        match self.entry_of(span):
            case Heard() as heard:
                return replace(span, label=heard_words(heard))
            case Waited() as waited:
                return replace(span, label=waited_words(waited))
            case Ended() as ended:
                return replace(span, label=end_words(ended.by) or ended.by)
            case CallAnswered():
                return replace(span, label=tr("The call is answered"))
            case LegProgress() as leg:
                return replace(span, label=f"{party_words(leg.label)}: {leg_words(leg.event)}")
            case MessageSent(to=to, body=body):
                return replace(span, label=tr("to {to}: {body}", to=to, body=body))
            case Requested() as request:
                detail = purpose_words(request.purpose, request.event)
                return replace(span, detail="; ".join(filter(None, (detail, request.cache))))
            case _:
                return span


def span_words(span: Span, end: float) -> str:
    """A span in one line: when, what, for how long, and what there is to add."""
    length = f" · {end - span.start:.1f} s" if end > span.start else ""
    if length and span.kind == "say":
        length += tr(" (estimated)")
    detail = f" · {span.detail}" if span.detail else ""
    return f"{clock_words(span.start)} · {span.label}{length}{detail}"
