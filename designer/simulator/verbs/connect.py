"""Connect, Start, Stop, Refer and Echo: the call's sound goes elsewhere.

Rules: https://www.twilio.com/docs/voice/twiml/connect, /stream, /refer.
"""

from __future__ import annotations

from designer.simulator.events import ConnectResult, ReferResult
from designer.simulator.fetcher import resolve
from designer.simulator.limits import TALK_SECONDS
from designer.simulator.moments import Accept, Moment, MomentKind, Place
from designer.simulator.script import NEXT, CalleeHungUp, Script, Step, Verb
from designer.simulator.session import Session
from designer.simulator.transport import Pairs
from designer.simulator.verbs.attributes import goto_action, has_action
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
        session.note("Connect names nothing to connect to.", verb.place)
        return _after(session, verb, ())
    index, noun = nouns[0]
    where = _address(noun, verb.place.url)
    word = _WORDS.get(noun.tag, noun.tag.lower())
    session.heard(f"[connect {word} {where}]".replace(" ]", "]"), verb.place, verb.scope.leg)
    start = session.clock
    moment = _moment(
        session, verb, verb.inner(noun, index), MomentKind.CONNECTED, TALK_SECONDS, where
    )
    result = ConnectResult()
    try:
        event = yield from session.spend(moment)
        result = event if isinstance(event, ConnectResult) else result
    except CalleeHungUp:
        pass
    seconds = round(session.clock - start)
    return _after(session, verb, _session_parameters(session, noun, result, seconds))


def start(session: Session, verb: Verb) -> Step:
    """Start something that runs beside the call: nothing is heard and the next verb runs."""
    nouns = ", ".join(noun.tag for noun in verb.element.elements) or "nothing"
    session.note(f"Starts {nouns} beside the call.", verb.place)
    return NEXT


def stop(session: Session, verb: Verb) -> Step:
    """Stop something that Start started, by name."""
    nouns = ", ".join(noun.tag for noun in verb.element.elements) or "nothing"
    session.note(f"Stops {nouns}.", verb.place)
    return NEXT


def refer(session: Session, verb: Verb) -> Script[Step]:
    """Transfer a SIP call; on any other call nothing is transferred (13801)."""
    setup = session.setup
    if not setup.from_.startswith("sip:"):
        session.warn("13801", "Refer works on SIP calls only; this one is not.", verb.place)
        return _after(session, verb, (("ReferCallStatus", "failed"),))
    target = verb.element.all_text.strip()
    moment = _moment(session, verb, verb.place, MomentKind.REFERRING, REFER_SECONDS, target)
    event = yield from session.spend(moment)
    result = event if isinstance(event, ReferResult) else ReferResult()
    params = (
        ("ReferCallStatus", result.status),
        ("ReferSipResponseCode", str(result.sip_code)),
    )
    return _after(session, verb, params)


def echo(session: Session, verb: Verb) -> Script[Step]:
    """Give the caller's voice back, for testing a line."""
    session.heard("[echo]", verb.place, verb.scope.leg)
    yield from session.spend(
        _moment(session, verb, verb.place, MomentKind.ECHOING, ECHO_SECONDS, "")
    )
    return NEXT


def _session_parameters(
    session: Session, noun: Element, result: ConnectResult, seconds: int
) -> Pairs:
    """What the action is told: the noun's own parameters, then those of the result."""
    match noun.tag:
        case "Stream":
            own: Pairs = (("StreamSid", session.new_sid("MZ")),)
        case "ConversationRelay" | "ConversationRelaySession" | "AiSession":
            own = (
                ("SessionId", session.new_sid("VX")),
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


def _moment(
    session: Session, verb: Verb, place: Place, kind: MomentKind, seconds: float, text: str
) -> Moment:
    accepts = {
        MomentKind.CONNECTED: frozenset({Accept.CONNECTION}),
        MomentKind.REFERRING: frozenset({Accept.REFERRAL}),
    }.get(kind, frozenset())
    return Moment(
        kind=kind,
        seconds=seconds,
        at=session.clock,
        place=place,
        verb=verb.tag,
        run=verb.run,
        accepts=verb.scope.accepts | accepts,
        text=text,
        url=text if "://" in text else "",
        leg=verb.scope.leg,
        within=verb.scope.within,
    )
