"""Runs one verb by itself in the simulator: what it leads to, and how long that takes.

The semantics are the simulator's; here is only the caller who is in a hurry, ordinary or slow, and
the memory that lets verbs of one shape share a run.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from designer.bundle import EMPTY_RESPONSE
from designer.simulator import (
    Action,
    Call,
    CallerEvent,
    CallSetup,
    ConnectResult,
    DialResult,
    Heard,
    HttpRequest,
    HttpResponse,
    Key,
    Leg,
    MessageSent,
    Moment,
    MomentKind,
    PayResult,
    QueueResult,
    Requested,
    ScriptedCaller,
    Speech,
    TransportError,
    estimate_seconds,
)
from designer.twiml import Channel, Element, XmlDocument, write

BASE = "http://one.verb/"
ACTION = "action"
"""Stands for the verb's own action URL, and for a Redirect's target."""
_XML = {"content-type": "application/xml"}
_OTHERS_TIME = frozenset({MomentKind.TALKING, MomentKind.CONNECTED, MomentKind.ECHOING})
MediaSeconds = Callable[[str], float | None]


class Pace(StrEnum):
    """How fast everybody is: at once, as usual, or as late as the verb allows."""

    FAST = "fast"
    TYPICAL = "typical"
    SLOW = "slow"


class Leads(StrEnum):
    """What a verb leads to."""

    NEXT = "next"
    REQUEST = "request"
    END = "end"


@dataclass(frozen=True, slots=True)
class Ran:
    """What came of one run. ``url`` is ``ACTION``, or empty for the verb's own document;
    ``params`` what the request carries of its own. A run that ends with ``params`` has asked for a
    document all the same, which nobody hears. ``words`` are characters spoken."""

    leads: Leads
    seconds: float
    by: str = ""
    error: str = ""
    method: str = "POST"
    url: str = ""
    params: tuple[tuple[str, str], ...] = ()
    talked: bool = False
    said: bool = False
    words: int = 0
    messages: int = 0


NOTHING_SAID = Ran(Leads.NEXT, 0.0)
"""A run that takes no time and says nothing."""


class _OneDocument:
    """Answers the first request with one document, any other with an empty one."""

    def __init__(self, body: bytes) -> None:
        self._body = body
        self._asked = False

    def send(self, request: HttpRequest) -> HttpResponse:
        """Answer one request; what lies elsewhere is not there."""
        if not self._asked:
            self._asked = True
            return HttpResponse(200, self._body, _XML)
        if request.url.startswith(BASE):
            return HttpResponse(200, EMPTY_RESPONSE, _XML)
        raise TransportError("11210", "offline")


class Runs:
    """Runs verbs and remembers what came of each. ``media_seconds`` knows recordings' lengths."""

    def __init__(
        self, channel: Channel = Channel.VOICE, media_seconds: MediaSeconds | None = None
    ) -> None:
        self._setup = CallSetup(url=BASE + "here", channel=channel, media_seconds=media_seconds)
        self._said: dict[object, Ran] = {}
        self._known: dict[tuple[Element, Action | None, Pace], Ran] = {}

    def run(self, verb: Element, action: Action | None, pace: Pace) -> Ran:
        """What comes of ``verb`` (as :func:`shape` makes it) when ``action`` is done in it."""
        if verb.tag == "Say" and not verb.elements:
            return self._say(verb, action, pace)
        key = (verb, action, pace)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._run(verb, action, pace)
        return found

    def _say(self, verb: Element, action: Action | None, pace: Pace) -> Ran:
        """A Say without SSML: the simulator's estimate is all that a run depends on."""
        text = " ".join(verb.text.split())
        seconds = estimate_seconds(text, verb.get("language"))
        key = (verb.attributes, seconds, bool(text))
        found = self._said.get(key)
        if found is None:
            ran = self._run(verb, action, pace)
            rounds = ran.words // len(text) if text else 0
            found = self._said[key] = replace(ran, words=rounds)
        return replace(found, words=len(text) * found.words)

    def _run(self, verb: Element, action: Action | None, pace: Pace) -> Ran:
        body = write(XmlDocument(Element("Response", (), (verb,))))
        call = Call(_OneDocument(body), self._setup)
        answer = _answers(action, pace)
        others = 0.0
        talked = False
        moment = call.advance()
        while moment is not None:
            start = call.clock
            kind = moment.kind
            recorded = kind is MomentKind.RECORDING and action is not None and not action.silent
            moment = call.advance(answer(moment))
            if kind in _OTHERS_TIME or recorded:
                others += call.clock - start
            talked = talked or kind in _OTHERS_TIME
        return _what_came(call, talked, others)


def _what_came(call: Call, talked: bool, others: float) -> Ran:
    result = call.result
    requests = [
        entry
        for entry in call.trace
        if isinstance(entry, Requested) and entry.purpose in ("entry", "action", "redirect")
    ]
    said = sum(
        len(entry.text)
        for entry in call.trace
        if isinstance(entry, Heard) and entry.leg is Leg.CALLER and not entry.text.startswith("[")
    )
    played = any(
        isinstance(entry, Heard) and entry.text.startswith("[play ") for entry in call.trace
    )
    ran = Ran(
        Leads.NEXT,
        max(0.0, call.clock - others),
        result.ended_by,
        result.error_code,
        talked=talked,
        said=bool(said) or played,
        words=said,
        messages=sum(isinstance(entry, MessageSent) for entry in call.trace),
    )
    hung_up = result.ended_by == "caller_hangup"
    if len(requests) > 1:
        asked, first = requests[1], dict(requests[0].params)
        url = asked.url.partition("?")[0].removeprefix(BASE)
        own = tuple(pair for pair in asked.params if first.get(pair[0]) != pair[1])
        return replace(
            ran,
            leads=Leads.END if hung_up else Leads.REQUEST,
            method=asked.method,
            url="" if url == "here" else url,
            params=own,
        )
    goes_on = result.ended_by == "end_of_document" and not hung_up
    return ran if goes_on else replace(ran, leads=Leads.END)


def _answers(action: Action | None, pace: Pace) -> Callable[[Moment], CallerEvent | None]:
    script = ScriptedCaller([] if action is None else [action])
    if pace is Pace.TYPICAL or action is None:
        return script.answer
    fast = pace is Pace.FAST

    def answer(moment: Moment) -> CallerEvent | None:
        event = script.answer(moment)
        if moment.kind is MomentKind.TALKING:
            return event
        match event:
            case Key() | Speech() | DialResult() | QueueResult() | ConnectResult() | PayResult():
                return replace(event, after=0.0 if fast else moment.seconds)
            case _:
                return event

    return answer


def shape(verb: Element) -> Element:
    """The verb without what its run does not depend on, so that many verbs share one run.

    Nested prompts of a Gather are left out (they run by themselves), reports and documents beside
    the flow too; numbers become one number, and the action :data:`ACTION`.
    """
    if verb.tag in {"Say", "Play", "Pause"}:
        return verb
    if verb.tag == "Redirect":
        return Element("Redirect", _attributes(verb), (ACTION,) if verb.text.strip() else ())
    children: tuple[Element | str, ...] = ()
    if verb.tag == "Pay":
        children = verb.elements
    elif verb.tag in {"Message", "Sms"}:
        return Element(verb.tag, _attributes(verb), verb.children)
    elif verb.tag != "Gather":
        children = tuple(_noun(noun) for noun in verb.elements)
        if verb.text.strip():
            children = (*children, _STANDS_FOR.get(verb.tag, "x"))
    return Element(verb.tag, _attributes(verb), children)


_STANDS_FOR = {"Dial": "+15550100", "Number": "+15550100", "Sip": "sip:x@example.com"}
_BESIDE = frozenset({"url", "waitUrl", "referUrl", "method", "waitMethod", "waitUrlMethod"})


def _noun(noun: Element) -> Element:
    text = (_STANDS_FOR.get(noun.tag, "x"),) if noun.text.strip() else ()
    kept = tuple((name, value) for name, value in _attributes(noun) if name not in _BESIDE)
    return Element(noun.tag, kept, (*map(_noun, noun.elements), *text))


def _attributes(element: Element) -> tuple[tuple[str, str], ...]:
    kept: list[tuple[str, str]] = []
    for name, value in element.attributes:
        if "allback" in name or name in {"waitUrl", "waitUrlMethod", "referUrl", "url"}:
            continue
        if name == "action":
            value = ACTION if value.strip() else ""
        kept.append((name, value))
    return tuple(kept)
