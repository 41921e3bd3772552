"""A call as text: who hears, says and presses what, and which requests are made."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from heapq import merge
from operator import itemgetter
from urllib.parse import urlsplit

from designer.simulator import (
    CallAnswered,
    CallResult,
    Ended,
    Heard,
    Leg,
    LegProgress,
    MessageSent,
    MomentKind,
    Noted,
    Pressed,
    Requested,
    RequestKind,
    Resulted,
    SocketMessage,
    TraceEntry,
    Unheard,
    VerbStarted,
    Waited,
    Warned,
)

ENDS = {
    "end_of_document": "the document is at its end",
    "hangup_verb": "Hangup",
    "caller_hangup": "the caller hung up",
    "reject": "the call was rejected",
    "error": "an error",
    "redirect_limit": "the call went round in a circle",
    "time_limit": "the call lasted too long",
    "not_answered": "nobody answered the call",
}


def transcript(
    trace: Iterable[TraceEntry], result: CallResult, unheard: Iterable[Unheard] = ()
) -> str:
    """The call, a line for each thing that happened, with the minute and second in front.

    ``unheard`` is what the caller pressed or said where nobody listened.
    """
    happened = ((entry.time, actor, text) for entry in trace for actor, text in _rows(entry))
    in_vain = (
        (
            result.seconds if one.time is None else one.time,
            "caller",
            f"{one.text} (nobody listens: the {one.verb} {one.why})",
        )
        for one in unheard
    )
    rows = merge(happened, in_vain, key=itemgetter(0))
    lines = [f"{_clock(time)}  {actor:<8}{text}" for time, actor, text in rows]
    return "\n".join([*lines, *_summary(result)])


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes:3d}:{rest:02d}"


def _rows(entry: TraceEntry) -> Iterator[tuple[str, str]]:
    match entry:
        case Requested(kind=RequestKind.DOCUMENT):
            yield "twilio", _request(entry)
        case Requested(kind=RequestKind.MEDIA):
            yield "fetches", _request(entry)
        case Requested():
            yield "reports", f"{entry.event}: {_request(entry)}"
        case LegProgress(label=label, event=event, status=status):
            said = status if event == "completed" else event
            yield "leg", f"{label}: {said}"
        case SocketMessage(url=url, text=text):
            yield "sends", f"{url} {text}"
        case Heard(text=text, cut_short=cut_short):
            yield _who(entry.leg, "hears"), text + ("…" if cut_short else "")
        case Pressed(text=text):
            yield _who(entry.leg, "does"), text
        case Warned(code=code, message=message):
            yield "warning", f"{code}: {message}" if code else message
        case Noted(message=message):
            yield "note", message
        case MessageSent(to=to, body=body, media=media):
            yield "message", f"to {to}: {' '.join([body, *media]).strip()}"
        case CallAnswered():
            yield "twilio", "answers the call"
        case Ended(by=by, error_code=code):
            yield "end", ENDS.get(by, by) + (f" ({code})" if code else "")
        case Resulted(tag=tag, result=result, seconds=seconds):
            yield "result", f"{tag}: {result}" + (f", {seconds:.0f} s" if seconds >= 1 else "")
        case Waited(kind=kind, seconds=seconds, text=text) if kind in _WAITS and seconds >= 1:
            actor, what = _WAITS[kind]
            yield actor, f"{seconds:.0f} s {what}{text if kind in _NAMED else ''}".rstrip()
        case VerbStarted() | Waited():
            return


_WAITS = {
    MomentKind.LISTENING: ("waits", "for keys or speech"),
    MomentKind.PAYING: ("waits", "for keys"),
    MomentKind.RECORDING: ("records", ""),
    MomentKind.RINGING: ("rings", ""),
    MomentKind.TALKING: ("talks", "with "),
    MomentKind.WAITING: ("holds", "on hold"),
    MomentKind.CONNECTED: ("waits", "until the far end closes"),
    MomentKind.REFERRING: ("waits", "for the transfer"),
    MomentKind.ECHOING: ("hears", "of the caller's own voice"),
}
"""Who does what during a stretch without words, by its kind."""

_NAMED = frozenset({MomentKind.RINGING, MomentKind.TALKING})


def _who(leg: Leg, what: str) -> str:
    if leg is Leg.CALLEE:
        return "callee"
    return "hears" if what == "hears" else "caller"


def _request(entry: Requested) -> str:
    """``POST /menu.xml (Digits=1) → 200``: what is new in the request, and what came back."""
    url = urlsplit(entry.url)
    path = entry.url if entry.document == "" and not entry.routes else url.path
    told = [f"{name}={value}" for name, value in entry.params if name in TELLING and value]
    answer = str(entry.status) if entry.status else entry.cache or "no answer"
    to = f" {entry.document}" if entry.routes and entry.document else ""
    cached = f", {entry.cache}" if entry.from_cache else ""
    news = f" ({', '.join(told)})" if told else ""
    return f"{entry.method} {path}{news} → {answer}{to}{cached}"


TELLING = frozenset(
    {
        *("Digits", "FinishedOnKey", "SpeechResult", "DialCallStatus", "QueueResult", "Result"),
        *("RecordingDuration", "Body", "ErrorCode", "ErrorUrl", "AnsweredBy"),
    }
)
"""The parameters that tell requests of one call apart."""


def _summary(result: CallResult) -> Iterator[str]:
    requests = len(result.requests)
    yield f"{result.seconds:g} s, {requests} request{'' if requests == 1 else 's'}"
