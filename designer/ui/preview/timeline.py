"""A call as a timeline: spans of time in lanes, made from the trace as it grows. Plain Python."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from designer.ui.preview.conversation import heard_words, request_words, waited_words

if TYPE_CHECKING:
    from designer.simulator import Heard, Place, Requested, TraceEntry, VerbStarted, Waited


class Lane(StrEnum):
    """A row of the timeline; the values are what it is called."""

    VERBS = "Verbs"
    BESIDE = "Beside"
    CALLER = "Caller"
    CALLEE = "Callee"
    REQUESTS = "Requests"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch (or, with ``end`` = ``start``, a point) of a call.

    ``kind`` is "verb", "heard", "wait", "keys", "request", "sound", "report", "leg" or "problem";
    ``number`` the place in the trace; ``node`` the step of the flow, empty when it is none;
    ``is_bad``: something went wrong here; ``cached``: answered from the cache.
    """

    lane: Lane
    kind: str
    start: float
    end: float
    words: str
    number: int
    node: str = ""
    is_bad: bool = False
    cached: bool = False

    @property
    def seconds(self) -> float:
        """How long it lasts."""
        return self.end - self.start


NodeOf = Callable[[str, int], str]
NodeOfRequest = Callable[[str, Sequence[tuple[str, str]]], str]


class Timeline:
    """Follows one call; ``spans`` are in the order of the trace, ``end`` is the last second."""

    def __init__(self, node_of: NodeOf, node_of_request: NodeOfRequest) -> None:
        self._node_of = node_of
        self._node_of_request = node_of_request
        self._seen = 0
        self._open: dict[int, int] = {}
        self._lanes: list[Lane] = []
        self._stops: list[int] | None = None
        self.spans: list[Span] = []
        self.end = 0.0

    def follow(self, trace: Sequence[TraceEntry], clock: float) -> bool:
        """Take in what the trace has more than last time; whether there was anything."""
        fresh = trace[self._seen :]
        for number, entry in enumerate(fresh, self._seen):
            self._add(entry, number)
        self._seen = len(trace)
        self.end = max(self.end, clock)
        for index in self._open.values():
            self.spans[index] = replace(self.spans[index], end=self.end)
        return bool(fresh)

    def lanes(self) -> list[Lane]:
        """The lanes in which there is anything, from top to bottom."""
        return self._lanes

    def stops(self) -> list[int]:
        """The indices of the spans in order of time: what the arrow keys go through."""
        if self._stops is None:
            self._stops = sorted(range(len(self.spans)), key=lambda i: (self.spans[i].start, i))
        return self._stops

    def at(self, time: float, lane: Lane | None = None) -> int:
        """The span that runs (or ran last) at ``time``, of a lane if one is given; -1 for none."""
        stops = [i for i in self.stops() if lane is None or self.spans[i].lane is lane]
        place = bisect_right([self.spans[i].start for i in stops], time + 1e-9)
        return stops[place - 1] if place else (stops[0] if stops else -1)

    def _add(self, entry: TraceEntry, number: int) -> None:
        from designer.simulator import (
            Ended,
            Heard,
            LegProgress,
            Pressed,
            Requested,
            VerbStarted,
            Waited,
            Warned,
        )

        match entry:
            case VerbStarted():
                self._add_verb(entry, number)
            case Heard() if entry.text:
                self._add_stretch(entry, heard_words(entry), "heard", number)
            case Waited():
                self._add_stretch(entry, waited_words(entry), "wait", number)
            case Requested():
                self._add_request(entry, number)
            case Pressed():
                self._put(
                    _lane(entry.leg), "keys", entry.time, 0.0, entry.text, number, entry.place
                )
            case LegProgress():
                words = f"{entry.label}: {entry.status or entry.event}"
                self._put(Lane.CALLEE, "leg", entry.time, 0.0, words, number, entry.place)
            case Warned():
                words = f"{entry.message} ({entry.code})" if entry.code else entry.message
                self._put(Lane.VERBS, "problem", entry.time, 0.0, words, number, entry.place)
            case Ended():
                self._close(0, entry.time)
                self._open.clear()
        self.end = max(self.end, entry.time)

    def _add_verb(self, entry: VerbStarted, number: int) -> None:
        self._close(entry.within, entry.time)
        for within in [key for key in self._open if entry.within == 0 and key]:
            self._close(within, entry.time)
        lane = Lane.BESIDE if entry.within else Lane.VERBS
        self._put(lane, "verb", entry.time, 0.0, entry.tag, number, entry.place)
        self._open[entry.within] = len(self.spans) - 1

    def _close(self, within: int, time: float) -> None:
        index = self._open.pop(within, None)
        if index is not None:
            self.spans[index] = replace(self.spans[index], end=time)

    def _add_stretch(self, entry: Heard | Waited, words: str, kind: str, number: int) -> None:
        start = entry.time - entry.seconds
        self._put(_lane(entry.leg), kind, start, entry.seconds, words, number, entry.place)

    def _add_request(self, entry: Requested, number: int) -> None:
        from designer.simulator import RequestKind

        kinds = {RequestKind.MEDIA: "sound", RequestKind.CALLBACK: "report"}
        node = self._node_of_request(entry.document, entry.routes)
        self._put(
            Lane.REQUESTS,
            kinds.get(entry.kind, "request"),
            entry.time,
            0.0,
            request_words(entry),
            number,
            entry.place,
            node,
            not 200 <= entry.status < 400 and bool(entry.error_code),
            entry.from_cache,
        )

    def _put(
        self,
        lane: Lane,
        kind: str,
        start: float,
        seconds: float,
        words: str,
        number: int,
        place: Place,
        node: str = "",
        is_bad: bool = False,
        cached: bool = False,
    ) -> None:
        node = node or self._node_of(place.document, place.index)
        bad = is_bad or kind == "problem"
        span = Span(lane, kind, start, start + seconds, words, number, node, bad, cached)
        self.spans.append(span)
        self._stops = None
        if lane not in self._lanes:
            self._lanes = [one for one in Lane if one is lane or one in self._lanes]


def _lane(leg: str) -> Lane:
    return Lane.CALLEE if leg == "callee" else Lane.CALLER
