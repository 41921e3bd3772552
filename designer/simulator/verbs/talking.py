"""A conversation between the caller and somebody else, as Dial and Enqueue lead to it."""

from __future__ import annotations

from designer.simulator.events import CallerEvent, Key, PeerJoined, Transfer
from designer.simulator.limits import TALK_SECONDS
from designer.simulator.moments import Accept, MomentKind, Place
from designer.simulator.script import CalleeHungUp, Replaced, Script, Verb
from designer.simulator.session import Session
from designer.simulator.verbs.attributes import boolean, integer
from designer.text import tr

MAX_TALK_SECONDS = 14_400
"""Default of timeLimit (https://www.twilio.com/docs/voice/twiml/dial)."""


def talk(
    session: Session,
    verb: Verb,
    place: Place,
    label: str,
    planned: float | None,
    ends: Accept,
    *,
    to_peer: bool = False,
    is_sip: bool = False,
) -> Script[float]:
    """Let the two talk for ``planned`` seconds (None: an ordinary conversation); seconds talked.

    The other side hangs up, an event that ``ends`` allows, the verb's timeLimit, or the caller's
    star under hangupOnStar end it sooner. A caller who hangs up ends more than this. ``to_peer``:
    the other side is a call of the same exchange, and the talk lasts until one of them goes.
    ``is_sip``: one leg is SIP, which may hand the call on; raises :class:`Replaced` then.
    """
    start = session.clock
    element = verb.element
    accepts = {ends, Accept.PEER} if to_peer else {ends}
    if is_sip:
        accepts.add(Accept.TRANSFER)
    if boolean(element, "hangupOnStar", False):
        accepts.add(Accept.KEYS)
    limit = float(integer(element, "timeLimit", MAX_TALK_SECONDS, minimum=1))
    usual = limit if to_peer else TALK_SECONDS
    seconds = usual if planned is None else max(0.0, planned)
    moment = verb.moment(
        MomentKind.TALKING,
        min(seconds, limit),
        start,
        label,
        accepts=frozenset(accepts),
        place=place,
        targets=(label,),
        within=0,
    )
    try:
        event = yield from session.spend(moment, lambda event: _goes_on(session, verb, event))
    except CalleeHungUp:
        return session.clock - start
    if isinstance(event, Key):
        session.pressed(event.key, verb.place, verb.scope.leg)
    if isinstance(event, Transfer):
        raise Replaced(event.target)
    return session.clock - start


def _goes_on(session: Session, verb: Verb, event: CallerEvent) -> bool:
    """Whether an event changes nothing: a key that is not the star, one more on the line, or a
    transfer that the Dial does not provide for."""
    match event:
        case PeerJoined():
            return True
        case Key(key=key):
            return key != "*"
        case Transfer() if not verb.element.get("referUrl").strip():
            said = tr("The callee wants to hand the call on, but the Dial has no referUrl.")
            session.warn("13802", said, verb.place)
            return True
        case _:
            return False
