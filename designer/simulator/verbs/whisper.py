"""The document that a dialled party hears before being connected: a whisper, or a screening.

Rules: https://www.twilio.com/docs/voice/twiml/number, attribute url, and for a party taken out of a
queue https://www.twilio.com/docs/voice/twiml/queue.
"""

from __future__ import annotations

from collections.abc import Callable

from designer.simulator.fetcher import resolve
from designer.simulator.interpreter import run_documents
from designer.simulator.legs import DialledLeg
from designer.simulator.moments import Accept, Leg
from designer.simulator.parameters import leg_parameters
from designer.simulator.result import EndedBy
from designer.simulator.script import CalleeHungUp, Goto, Scope, Script, Verb
from designer.simulator.session import Session
from designer.simulator.transport import Pairs
from designer.simulator.verbs.attributes import method
from designer.simulator.verbs.targets import Target
from designer.text import tr

WHISPER_VERBS = frozenset({"Say", "Play", "Pause", "Gather", "Hangup", "Redirect"})
QUEUED_VERBS = frozenset({"Say", "Play", "Pause", "Redirect"})


def accepted_by_callee(
    session: Session, verb: Verb, target: Target, leg: DialledLeg
) -> Script[bool]:
    """Run the document for the callee's leg, if there is one; whether the callee stays.

    Hanging up, by the document or by the callee, declines the call; running out accepts it.
    """
    if not target.whisper:
        return True
    scope = _scope(session, verb, target, leg)
    url = resolve(verb.place.url, target.whisper)
    goto = Goto(method(target.element), url, (), "whisper document")
    try:
        finish = yield from run_documents(session, scope, goto)
    except CalleeHungUp:
        return False
    return finish.by == EndedBy.END_OF_DOCUMENT


def _scope(session: Session, verb: Verb, target: Target, leg: DialledLeg) -> Scope:
    if target.kind == "Queue":
        return Scope(
            name=tr("a dequeued caller's document"),
            parameters=_dequeued(session, target, leg.sid),
            leg=Leg.CALLEE,
            verbs=QUEUED_VERBS,
            refused="12200",
            within=verb.run,
        )
    return Scope(
        name=tr("a whisper document"),
        parameters=leg.parameters,
        leg=Leg.CALLEE,
        verbs=WHISPER_VERBS,
        refused="13201",
        accepts=frozenset({Accept.HANGUP}),
        within=verb.run,
    )


def _dequeued(session: Session, target: Target, sid: str) -> Callable[[], Pairs]:
    queue_sid = session.new_sid("QU")

    def parameters() -> Pairs:
        standard = leg_parameters(session.setup, sid, "", target.name)
        return (
            *(pair for pair in standard if pair[0] != "ParentCallSid"),
            ("QueueSid", queue_sid),
            ("QueueTime", "0"),
            ("DequeingCallSid", session.sid),
        )

    return parameters
