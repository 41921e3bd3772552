"""A conversation between the caller and somebody else, as Dial and Enqueue lead to it."""

from __future__ import annotations

from designer.simulator.events import Key
from designer.simulator.limits import TALK_SECONDS
from designer.simulator.moments import Accept, Moment, MomentKind, Place
from designer.simulator.script import CalleeHungUp, Script, Verb
from designer.simulator.session import Session
from designer.simulator.verbs.attributes import boolean, integer

MAX_TALK_SECONDS = 14_400
"""Default of timeLimit (https://www.twilio.com/docs/voice/twiml/dial)."""


def talk(
    session: Session,
    verb: Verb,
    place: Place,
    label: str,
    planned: float | None,
    ends: Accept,
) -> Script[float]:
    """Let the two talk for ``planned`` seconds (None: an ordinary conversation); seconds talked.

    The other side hangs up, an event that ``ends`` allows, the verb's timeLimit, or the caller's
    star under hangupOnStar end it sooner. A caller who hangs up ends more than this.
    """
    start = session.clock
    element = verb.element
    accepts = {ends, Accept.KEYS} if boolean(element, "hangupOnStar", False) else {ends}
    limit = integer(element, "timeLimit", MAX_TALK_SECONDS, minimum=1)
    seconds = TALK_SECONDS if planned is None else max(0.0, planned)
    moment = Moment(
        kind=MomentKind.TALKING,
        seconds=min(seconds, float(limit)),
        at=start,
        place=place,
        verb=verb.tag,
        run=verb.run,
        accepts=verb.scope.accepts | accepts,
        text=label,
        targets=(label,),
    )
    try:
        event = yield from session.spend(moment, _is_other_key)
    except CalleeHungUp:
        return session.clock - start
    if isinstance(event, Key):
        session.pressed(event.key, verb.place, verb.scope.leg)
    return session.clock - start


def _is_other_key(event: object) -> bool:
    return isinstance(event, Key) and event.key != "*"
