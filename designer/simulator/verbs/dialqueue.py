"""Dial with a Queue, where the queue is filled by other calls of the same exchange.

Rules: https://www.twilio.com/docs/voice/twiml/queue. The document of the noun is run while the
queued caller still waits; then the two are connected.
"""

from __future__ import annotations

from designer.simulator.events import PeerJoined
from designer.simulator.exchange import Queue, Waiter
from designer.simulator.legs import DialledLeg
from designer.simulator.limits import RINGING_BUFFER_SECONDS
from designer.simulator.moments import Accept, MomentKind
from designer.simulator.script import Script, Verb
from designer.simulator.session import Session
from designer.simulator.verbs.talking import talk
from designer.simulator.verbs.targets import Connection, Target
from designer.simulator.verbs.whisper import accepted_by_callee

_PEER = frozenset({Accept.PEER})


def dial_queue(session: Session, verb: Verb, target: Target, timeout: float) -> Script[Connection]:
    """Connect to the first call in the queue, waiting for one as long as the timeout says."""
    queue = session.exchange.queue(target.name, session.new_sid("QU"))
    waiter = queue.take(session.party)
    if waiter is None:
        waiter = yield from _wait_for_somebody(session, verb, target, queue, timeout)
    if waiter is None or waiter.bridge is None:
        return Connection("no-answer")
    bridge = waiter.bridge
    try:
        leg = DialledLeg(session, target.label, waiter.party.number, target.element, target.place)
        leg.sid = waiter.party.sid
        stays = yield from accepted_by_callee(session, verb, target, leg)
        if not stays or waiter.is_gone:
            return Connection("no-answer", sid=waiter.party.sid)
        session.answer()
        waiter.party.post(PeerJoined())
        seconds = yield from talk(
            session, verb, target.place, target.label, None, Accept.DIAL, to_peer=True
        )
        return Connection("completed", seconds, waiter.party.sid)
    finally:
        bridge.let_go(session.party)


def _wait_for_somebody(
    session: Session, verb: Verb, target: Target, queue: Queue, timeout: float
) -> Script[Waiter | None]:
    queue.dialling.append(session.party)
    try:
        moment = verb.moment(
            MomentKind.RINGING,
            timeout + RINGING_BUFFER_SECONDS,
            session.clock,
            target.label,
            accepts=_PEER,
            place=target.place,
            targets=(target.label,),
            within=0,
        )
        yield from session.spend(moment)
    finally:
        if session.party in queue.dialling:
            queue.dialling.remove(session.party)
    return queue.take(session.party)
