"""Being in a conference: on hold until somebody else is there, then talking.

Rules: https://www.twilio.com/docs/voice/twiml/conference. Unlike a queue's, a conference's wait
document is not repeated: when it runs out there is silence.
"""

from __future__ import annotations

from designer.simulator.events import DialResult
from designer.simulator.fetcher import resolve
from designer.simulator.interpreter import run_documents
from designer.simulator.limits import HOLD_SECONDS
from designer.simulator.moments import Accept, Moment, MomentKind
from designer.simulator.result import EndedBy
from designer.simulator.script import Goto, Scope, Script, TakenOff, Verb
from designer.simulator.session import Session
from designer.simulator.verbs.attributes import method
from designer.simulator.verbs.talking import talk
from designer.simulator.verbs.targets import Target

WAIT_VERBS = frozenset({"Say", "Play", "Pause", "Redirect"})
JOINED = frozenset({"completed", "answered"})
_DIAL = frozenset({Accept.DIAL})


def confer(session: Session, verb: Verb, target: Target) -> Script[str]:
    """Take part in the conference until it is over; the DialCallStatus.

    A wait document that fails keeps the caller out: ``failed``.
    """
    try:
        joined = yield from _hold(session, verb, target)
    except TakenOff as taken:
        event = taken.event
        if not isinstance(event, DialResult):
            return "failed"
        if event.status not in JOINED:
            return event.status
        yield from talk(session, verb, target.place, target.label, event.duration, Accept.DIAL)
        return "answered"
    return joined


def _hold(session: Session, verb: Verb, target: Target) -> Script[str]:
    """Wait for somebody to come: never returns but for ``failed``, it is interrupted."""
    url = target.element.get("waitUrl").strip()
    if url:
        scope = Scope(
            name="a conference's wait document",
            parameters=session.parameters,
            leg=verb.scope.leg,
            verbs=WAIT_VERBS,
            refused="13238",
            accepts=verb.scope.accepts | _DIAL,
            within=verb.run,
            speaks_errors=False,
        )
        goto = Goto(
            method(target.element, "waitMethod"),
            resolve(verb.place.url, url),
            (),
            "wait document",
        )
        finish = yield from run_documents(session, scope, goto)
        if finish.by == EndedBy.ERROR:
            return "failed"
    while True:
        moment = Moment(
            kind=MomentKind.WAITING,
            seconds=HOLD_SECONDS,
            at=session.clock,
            place=target.place,
            verb=verb.tag,
            run=verb.run,
            accepts=verb.scope.accepts | _DIAL,
            text=target.label,
            targets=(target.label,),
            leg=verb.scope.leg,
            within=verb.run,
        )
        yield from session.spend(moment)
