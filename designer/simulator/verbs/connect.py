"""Connect, Start, Stop, Refer and Echo: the call's sound goes elsewhere.

Rules: https://www.twilio.com/docs/voice/twiml/connect, /stream, /refer.
"""

from __future__ import annotations

from designer.simulator.events import ConnectResult, ReferResult
from designer.simulator.fetcher import resolve
from designer.simulator.limits import TALK_SECONDS
from designer.simulator.moments import Accept, Moment, MomentKind, Place
from designer.simulator.script import NEXT, CalleeHungUp, Script, Step, Verb
from designer.simulator.services import NOUNS as SERVICES
from designer.simulator.services import (
    note_unsure_callback,
    open_relay,
    open_stream,
    report_stream,
    start_service,
    stop_service,
)
from designer.simulator.session import Session
from designer.simulator.speech import estimate_seconds
from designer.simulator.transport import Pairs
from designer.simulator.verbs.attributes import goto_action, has_action
from designer.text import tr
from designer.twiml import Element

ECHO_SECONDS = 30.0
"""How long Echo goes on when the caller does not hang up (our assumption)."""

REFER_SECONDS = 2.0
"""How long the other side takes to answer a transfer (our assumption)."""

_WORDS = {"ConversationRelay": "conversation relay", "VirtualAgent": "virtual agent"}
_NOUNS = frozenset(
    {
        "Stream",
        "ConversationRelay",
        "Room",
        "VirtualAgent",
        "Conversation",
        "Autopilot",
        "AiSession",
        "ConversationRelaySession",
    }
)


def connect(session: Session, verb: Verb) -> Script[Step]:
    """Hand the call to another service and wait until its session is over."""
    nouns = [one for one in enumerate(verb.element.elements) if one[1].tag in _NOUNS]
    if not nouns:
        session.note(tr("Connect names nothing to connect to."), verb.place)
        return _after(session, verb, ())
    index, noun = nouns[0]
    place = verb.inner(noun, index)
    where = _address(noun, verb.place.url)
    word = _WORDS.get(noun.tag, noun.tag.lower())
    session.heard(f"[connect {word} {where}]".replace(" ]", "]"), verb.place, verb.scope.leg)
    sid = _open(session, noun, place)
    begin = session.clock
    result = ConnectResult()
    try:
        yield from _greet(session, verb, noun, place)
        moment = _stretch(session, verb, place, MomentKind.CONNECTED, TALK_SECONDS, where)
        event = yield from session.spend(moment)
        if event is None:
            said = tr(
                "The far end closes after {talk_seconds:g} s (assumed).", talk_seconds=TALK_SECONDS
            )
            session.note(said, place)
        result = event if isinstance(event, ConnectResult) else result
    except CalleeHungUp:
        pass
    finally:
        if noun.tag == "Stream":
            report_stream(session, noun, sid, "stream-stopped", place)
    seconds = round(session.clock - begin)
    session.resulted(verb, result.status, float(seconds))
    return _after(session, verb, _session_parameters(noun, result, seconds, sid))


def _greet(session: Session, verb: Verb, noun: Element, place: Place) -> Script[None]:
    """Let a ConversationRelay's welcomeGreeting be heard
    (https://www.twilio.com/docs/voice/twiml/connect/conversationrelay)."""
    words = " ".join(noun.get("welcomeGreeting").split())
    if words and noun.tag == "ConversationRelay":
        seconds = estimate_seconds(words, noun.get("language"))
        moment = _stretch(session, verb, place, MomentKind.SPEAKING, seconds, words)
        yield from session.perform(moment, words)


def _open(session: Session, noun: Element, place: Place) -> str:
    """Begin the noun's session: its first message, and its callback; the identifier."""
    match noun.tag:
        case "Stream":
            sid = session.new_sid("MZ")
            open_stream(session, noun, sid, place)
            note_unsure_callback(session, noun, place)
            report_stream(session, noun, sid, "stream-started", place)
            return sid
        case "ConversationRelay":
            sid = session.new_sid("VX")
            open_relay(session, noun, sid, place)
            return sid
        case _:
            return session.new_sid("VX")


def start(session: Session, verb: Verb) -> Step:
    """Start something that runs beside the call: nothing is heard and the next verb runs."""
    nouns = _beside(session, verb)
    for index, noun in nouns:
        start_service(session, noun, verb.inner(noun, index))
    named = ", ".join(noun.tag for _, noun in nouns) or "nothing"
    session.note(tr("Starts {named} beside the call.", named=named), verb.place)
    return NEXT


def stop(session: Session, verb: Verb) -> Step:
    """Stop something that Start started, by name; a Recording cannot be stopped by a document."""
    nouns = _beside(session, verb)
    for index, noun in nouns:
        place = verb.inner(noun, index)
        if noun.tag == "Recording":
            session.note(tr("A Recording is stopped through the REST API only."), place)
        else:
            stop_service(session, noun, place)
    named = ", ".join(noun.tag for _, noun in nouns) or "nothing"
    session.note(tr("Stops {named}.", named=named), verb.place)
    return NEXT


def _beside(session: Session, verb: Verb) -> list[tuple[int, Element]]:
    """The nouns that Start and Stop know, with their indexes; others are 14300."""
    found = list(enumerate(verb.element.elements))
    for index, noun in found:
        if noun.tag not in SERVICES:
            place = verb.inner(noun, index)
            session.warn(
                "14300",
                tr("<{tag}> cannot be used in <{parent}>.", tag=noun.tag, parent=verb.tag),
                place,
            )
    return [one for one in found if one[1].tag in SERVICES]


def refer(session: Session, verb: Verb) -> Script[Step]:
    """Transfer a SIP call; on any other call nothing is transferred (13801)."""
    setup = session.setup
    if not setup.person.startswith("sip:"):
        session.warn("13801", tr("Refer works on SIP calls only; this one is not."), verb.place)
        session.resulted(verb, "failed")
        return _after(session, verb, (("ReferCallStatus", "failed"),))
    target = verb.element.all_text.strip()
    moment = _stretch(session, verb, verb.place, MomentKind.REFERRING, REFER_SECONDS, target)
    event = yield from session.spend(moment)
    result = event if isinstance(event, ReferResult) else ReferResult()
    params = (
        ("ReferCallStatus", result.status),
        ("ReferSipResponseCode", str(result.sip_code)),
    )
    session.resulted(verb, result.status)
    return _after(session, verb, params)


def echo(session: Session, verb: Verb) -> Script[Step]:
    """Give the caller's voice back, for testing a line."""
    session.heard("[echo]", verb.place, verb.scope.leg)
    yield from session.spend(
        _stretch(session, verb, verb.place, MomentKind.ECHOING, ECHO_SECONDS, "")
    )
    return NEXT


def _session_parameters(noun: Element, result: ConnectResult, seconds: int, sid: str) -> Pairs:
    """What the action is told: the noun's own parameters, then those of the result."""
    match noun.tag:
        case "Stream":
            own: Pairs = (("StreamSid", sid),)
        case "ConversationRelay" | "ConversationRelaySession" | "AiSession":
            own = (
                ("SessionId", sid),
                ("SessionStatus", result.status),
                ("SessionDuration", str(seconds)),
            )
        case "VirtualAgent":
            status = "completed" if result.status == "ended" else result.status
            own = (
                ("VirtualAgentStatus", status),
                ("VirtualAgentProvider", noun.get("connectorName")),
            )
        case _:
            own = ()
    names = {name for name, _ in result.parameters}
    return (*(pair for pair in own if pair[0] not in names), *result.parameters)


def _address(noun: Element, base: str) -> str:
    url = noun.get("url").strip()
    if url:
        return url if "://" in url else resolve(base, url)
    return (
        noun.all_text.strip()
        or noun.get("connectorName").strip()
        or noun.get("serviceInstanceSid").strip()
        or noun.get("connector").strip()
        or noun.get("aiConnector").strip()
    )


def _after(session: Session, verb: Verb, params: Pairs) -> Step:
    return goto_action(verb, params) if has_action(session, verb) else NEXT


_ENDED_BY = {
    MomentKind.SPEAKING: frozenset[Accept](),
    MomentKind.CONNECTED: frozenset({Accept.CONNECTION}),
    MomentKind.REFERRING: frozenset({Accept.REFERRAL}),
    MomentKind.ECHOING: frozenset[Accept](),
}


def _stretch(
    session: Session, verb: Verb, place: Place, kind: MomentKind, seconds: float, text: str
) -> Moment:
    url = text if "://" in text else ""
    at, accepts = session.clock, _ENDED_BY[kind]
    return verb.moment(kind, seconds, at, text, accepts=accepts, place=place, url=url)
