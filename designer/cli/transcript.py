"""A call as text: who hears, says and presses what, and which requests are made."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from heapq import merge
from itertools import groupby
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
    VerbSkipped,
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


LONGEST = 100
"""Characters shown of what is sent over a WebSocket."""


def transcript(
    trace: Iterable[TraceEntry], result: CallResult, unheard: Iterable[Unheard] = ()
) -> str:
    """The call, a line for each thing that happened, with the minute and second in front.

    ``unheard`` is what the caller pressed or said where nobody listened.
    """
    entries = list(trace)
    home = next((_host(one.url) for one in entries if isinstance(one, Requested)), "")
    happened = (
        (entry.time, actor, text) for entry in entries for actor, text in _rows(entry, home)
    )
    in_vain = (
        (
            result.seconds if one.time is None else one.time,
            "caller",
            f"{one.text} (nobody listens: the {one.verb} {one.why})",
        )
        for one in unheard
    )
    rows = _keys_together(merge(happened, in_vain, key=itemgetter(0)))
    lines = [f"{_clock(time)}  {actor:<8}{_secretly(text)}" for time, actor, text in rows]
    return "\n".join([*lines, *_summary(result)])


Row = tuple[float, str, str]
"""When, who or what, and what happened."""


def _keys_together(rows: Iterable[Row]) -> Iterator[Row]:
    """The rows, with keys that are pressed one after the other in one of them."""
    for is_key, some in groupby(rows, key=_is_key):
        if not is_key:
            yield from some
            continue
        for _, keys in groupby(some, key=itemgetter(1)):
            pressed = list(keys)
            yield *pressed[0][:2], "".join(text for _, _, text in pressed)


def _is_key(row: Row) -> bool:
    return row[1] in ("caller", "callee") and len(row[2]) == 1


_PASSWORD = re.compile(r"(://[^/\s:@]*):[^/\s@]+@")


def _secretly(text: str) -> str:
    """The text without the passwords of its URLs."""
    return _PASSWORD.sub(r"\1:…@", text) if "@" in text else text


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes:3d}:{rest:02d}"


def _rows(entry: TraceEntry, home: str) -> Iterator[tuple[str, str]]:
    match entry:
        case Requested(kind=RequestKind.DOCUMENT):
            yield "twilio", _request(entry, home)
        case Requested(kind=RequestKind.MEDIA):
            yield "fetches", _request(entry, home)
        case Requested():
            yield "reports", f"{entry.event} ({entry.purpose}): {_request(entry, home)}"
        case LegProgress(label=label, event=event, status=status):
            said = status if event == "completed" else event
            yield "leg", f"{label}: {said}"
        case SocketMessage(url=url, text=text):
            yield "sends", f"{url} {_cut(text)}"
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
        case VerbStarted() | VerbSkipped() | Waited():
            return


_WAITS = {
    MomentKind.LISTENING: ("waits", "for input"),
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


def _cut(text: str) -> str:
    """The beginning of a long text; the JSON formats have all of it."""
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def _who(leg: Leg, what: str) -> str:
    if leg is Leg.CALLEE:
        return "callee"
    return "hears" if what == "hears" else "caller"


def _request(entry: Requested, home: str) -> str:
    """``POST /menu.xml (Digits=1) → 200``: what is new in the request, and what came back.

    ``home`` is the host of the call's first request, which is left out.
    """
    url = urlsplit(entry.url)
    where = url.path or "/"
    if url.query and entry.params_in == "body":
        where += f"?{url.query}"
    if _host(entry.url) != home:
        where = f"{url.scheme}://{_host(entry.url)}{where}"
    told = ", ".join(f"{k}={v}" for k, v in entry.params if v and not _is_usual(k))
    answer = str(entry.status) if entry.status else entry.cache or "no answer"
    to = f" {entry.document}" if entry.routes and entry.document else ""
    cached = f", {entry.cache}" if entry.from_cache else ""
    news = f" ({told})" if told else ""
    return f"{entry.method} {where}{news} → {answer}{to}{cached}"


def _host(url: str) -> str:
    """The host and port in a URL, without a name and a password in front of them."""
    return urlsplit(url).netloc.rpartition("@")[2]


def _is_usual(name: str) -> bool:
    """Whether a parameter says nothing new: requests of one call are told apart by the others."""
    return name in _USUAL or name.endswith("Sid") or name.startswith(_PEOPLE)


_PEOPLE = ("From", "To", "Caller", "Called")
_USUAL = frozenset(
    {
        *(
            "SessionId",
            "CallStatus",
            "ApiVersion",
            "Direction",
            "SmsStatus",
            "NumMedia",
            "NumSegments",
        ),
        *("Timestamp", "CallbackSource", "SequenceNumber", "DialBridged"),
        *("RecordingUrl", "RecordingStatus", "RecordingChannels", "RecordingSource"),
        *("RecordingStartTime", "TranscriptionUrl", "TranscriptionStatus"),
        *("AvgQueueTime", "CurrentQueueSize", "MaxQueueSize"),
    }
)


def _summary(result: CallResult) -> Iterator[str]:
    requests = len(result.requests)
    yield f"{result.seconds:g} s, {requests} request{'' if requests == 1 else 's'}"
