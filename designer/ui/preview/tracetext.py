"""A call's trace to take away: as JSON, and as text. Plain Python."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, Any

from designer.text import tr
from designer.ui.preview.callwords import clock_words, party_words, request_words, waited_words
from designer.ui.preview.conversation import TURN, Conversation, Line

if TYPE_CHECKING:
    from designer.simulator import Call, TraceEntry
    from designer.ui.preview.timeline import CallTimeline


def trace_json(call: Call, timeline: CallTimeline) -> str:
    """What the call came to, everything that happened (a line to an entry), and its timeline."""
    entries = ",\n    ".join(
        json.dumps(_plain_entry(entry), ensure_ascii=False) for entry in call.trace
    )
    result = json.dumps(call.result.to_json(), ensure_ascii=False, indent=2)
    result = result.replace("\n", "\n  ")
    spans = json.dumps(timeline.to_json(), ensure_ascii=False)
    return (
        f'{{\n  "result": {result},\n  "trace": [\n    {entries}\n  ],\n  "timeline": {spans}\n}}\n'
    )


def trace_text(trace: Sequence[TraceEntry], *, message: bool = False) -> str:
    """The call as a person reads it: a line to everything that happened, with its time."""
    talk = Conversation(message)
    rows = [row for entry in trace for row in _rows(entry, talk)]
    return "\n".join(rows) + "\n" if rows else ""


def _rows(entry: TraceEntry, talk: Conversation) -> list[str]:
    at = clock_words(entry.time)
    lines = talk.lines([entry])
    turns = [f"{clock_words(line.time)}  {line.text}" for line in lines if line.kind == TURN]
    return turns + _rows_of(entry, at, [line for line in lines if line.kind != TURN])


def _rows_of(entry: TraceEntry, at: str, lines: list[Line]) -> list[str]:
    from designer.simulator import CallAnswered, LegProgress, Requested, VerbStarted, Waited

    match entry:
        case Requested():
            return [f"{at}  {request_words(entry)}"]
        case VerbStarted():
            return [f"{at}  <{entry.tag}>"]
        case Waited():
            return [f"{at}  {waited_words(entry)}, {entry.seconds:.1f} s"]
        case LegProgress():
            return [f"{at}  {party_words(entry.label)}: {entry.status or entry.event}"]
        case CallAnswered():
            return [tr("{time}  The call is answered", time=at)]
        case _:
            return [f"{at}  {line.side.value}: {line.text}" for line in lines]


def _plain_entry(entry: TraceEntry) -> dict[str, Any]:
    return {"what": type(entry).__name__, **_plain_fields(entry)}


def _plain_fields(value: Any) -> dict[str, Any]:
    return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return _plain_fields(value)
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return value
