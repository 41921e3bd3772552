"""What a call came to: the trace boiled down to the facts that a test compares."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from designer.simulator.moments import Leg
from designer.simulator.trace import (
    Ended,
    Heard,
    MessageSent,
    Requested,
    RequestKind,
    TraceEntry,
    Warned,
)

CUT_SHORT = "…"
"""Appended to what was heard only in part."""

APPLICATION_ERROR = "[application error]"
"""The message that Twilio speaks when a call cannot go on."""


class EndedBy(StrEnum):
    """Why a call is over."""

    END_OF_DOCUMENT = "end_of_document"
    HANGUP_VERB = "hangup_verb"
    CALLER_HANGUP = "caller_hangup"
    REJECT = "reject"
    ERROR = "error"
    REDIRECT_LIMIT = "redirect_limit"
    TIME_LIMIT = "time_limit"
    NOT_ANSWERED = "not_answered"


@dataclass(frozen=True, slots=True)
class CallResult:
    """The outcome of a call; while it lasts, of the part that has happened (``ended_by`` empty).

    ``answered`` and ``final_call_status`` are None and empty for a message. ``seconds`` is the
    virtual clock. ``warnings`` are codes, each once, in the order they came up. ``requests`` are
    those for documents, which steer the call; sound and reports are listed apart from them.
    """

    heard: tuple[str, ...]
    callee_heard: tuple[str, ...]
    requests: tuple[Requested, ...]
    ended_by: str
    warnings: tuple[str, ...]
    error_code: str
    answered: bool | None
    final_call_status: str
    messages: tuple[MessageSent, ...]
    seconds: float
    callbacks: tuple[Requested, ...] = ()
    media_requests: tuple[Requested, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """The result as plain JSON values; what is empty because it does not apply becomes null."""
        return {
            "heard": list(self.heard),
            "callee_heard": list(self.callee_heard),
            "requests": [_request_json(request) for request in self.requests],
            "ended_by": self.ended_by or None,
            "warnings": list(self.warnings),
            "error_code": self.error_code or None,
            "answered": self.answered,
            "final_call_status": self.final_call_status or None,
            "messages": [_message_json(message) for message in self.messages],
            "seconds": round(self.seconds, 3),
            "callbacks": [_request_json(request) for request in self.callbacks],
            "media_requests": [_request_json(request) for request in self.media_requests],
        }


def result_of(
    trace: Iterable[TraceEntry], seconds: float, answered: bool | None, final_call_status: str
) -> CallResult:
    """The result that a trace comes to."""
    heard: dict[Leg, list[str]] = {Leg.CALLER: [], Leg.CALLEE: []}
    requests: dict[RequestKind, list[Requested]] = {kind: [] for kind in RequestKind}
    warnings: dict[str, None] = {}
    messages: list[MessageSent] = []
    ended_by = error_code = ""
    for entry in trace:
        match entry:
            case Heard():
                heard[entry.leg].append(entry.text + (CUT_SHORT if entry.cut_short else ""))
            case Requested():
                requests[entry.kind].append(entry)
            case Warned(code=code) if code:
                warnings[code] = None
            case MessageSent():
                messages.append(entry)
            case Ended():
                ended_by, error_code = entry.by, entry.error_code
            case _:
                pass
    return CallResult(
        heard=tuple(heard[Leg.CALLER]),
        callee_heard=tuple(heard[Leg.CALLEE]),
        requests=tuple(requests[RequestKind.DOCUMENT]),
        ended_by=ended_by,
        warnings=tuple(warnings),
        error_code=error_code,
        answered=answered,
        final_call_status=final_call_status,
        messages=tuple(messages),
        seconds=seconds,
        callbacks=tuple(requests[RequestKind.CALLBACK]),
        media_requests=tuple(requests[RequestKind.MEDIA]),
    )


def _request_json(request: Requested) -> dict[str, Any]:
    return {
        "method": request.method,
        "url": request.url,
        "params": dict(request.params),
        "params_in": request.params_in,
        "status": request.status,
        "from_cache": request.from_cache,
        "cookies": dict(request.cookies),
        "purpose": request.purpose,
        "cache": request.cache or None,
        "event": request.event or None,
        "time": round(request.time, 3),
    }


def _message_json(message: MessageSent) -> dict[str, Any]:
    return {
        "to": message.to,
        "from": message.from_,
        "body": message.body,
        "media": list(message.media),
    }
