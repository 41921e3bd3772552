"""The beginning of an outgoing call, until somebody answers or does not.

Rules: https://www.twilio.com/docs/voice/api/call-resource and
https://www.twilio.com/docs/voice/answering-machine-detection.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from designer.simulator.legs import DETECTION_SECONDS
from designer.simulator.moments import Accept, Leg, Moment, MomentKind, Place
from designer.simulator.reports import report_machine, report_status
from designer.simulator.script import Script

if TYPE_CHECKING:
    from designer.simulator.session import Session

_HANGUP = frozenset({Accept.HANGUP})


def ring_callee(session: Session) -> Script[bool]:
    """Call the other side; whether it answers. No document is requested before.

    An answer, a busy line and a failure take no time here, so that a call can be played through
    quickly; a callee who does not answer lets it ring to the end.
    """
    setup = session.setup
    session.become("initiated")
    report_status(session, "initiated", "initiated")
    if setup.callee == "failed":
        return False
    session.become("ringing")
    report_status(session, "ringing", "ringing")
    if setup.callee == "no-answer":
        yield from session.spend(
            _moment(session, MomentKind.RINGING, float(max(0, setup.ring_timeout)), setup.to)
        )
    if setup.callee != "answered":
        return False
    session.answer()
    report_status(session, "answered", "in-progress")
    yield from _detect_machine(session)
    if setup.send_digits:
        session.heard(f"[dtmf {setup.send_digits}]", Place(setup.url), Leg.CALLER)
    return True


def _detect_machine(session: Session) -> Script[None]:
    """Listen to who answers, where that is asked for; the call waits unless it is asynchronous."""
    setup = session.setup
    if setup.machine_detection not in ("Enable", "DetectMessageEnd"):
        return
    found = setup.answered_by or "human"
    seconds = 0.0 if found == "human" else DETECTION_SECONDS
    if setup.async_amd:
        url, method = setup.amd_status_callback, setup.amd_status_callback_method
        report_machine(session, url, method, session.sid, found, seconds)
    elif seconds:
        yield from session.spend(
            _moment(session, MomentKind.PAUSING, seconds, "listening who answers")
        )


def _moment(session: Session, kind: MomentKind, seconds: float, text: str) -> Moment:
    return Moment(
        kind=kind,
        seconds=seconds,
        at=session.clock,
        place=Place(session.setup.url),
        verb="",
        run=session.next_run(),
        accepts=_HANGUP,
        text=text,
        targets=(session.setup.to,) if kind is MomentKind.RINGING else (),
    )
