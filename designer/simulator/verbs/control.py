"""Redirect, Hangup, Reject and Leave: verbs that only say where the call goes.

Rules: https://www.twilio.com/docs/voice/twiml/redirect, /hangup, /reject and /leave.
"""

from __future__ import annotations

from designer.simulator.fetcher import resolve
from designer.simulator.result import EndedBy
from designer.simulator.script import LEFT, NEXT, Finish, Goto, Step, Verb
from designer.simulator.services import custom_parameters
from designer.simulator.session import Session
from designer.simulator.transport import Pairs
from designer.simulator.verbs.attributes import method
from designer.text import tr


def redirect(session: Session, verb: Verb) -> Step:
    """Request the named document, or the current one when no URL is given."""
    element = verb.element
    url = resolve(verb.place.url, element.text)
    return Goto(method(element), url, (), "redirect")


def hangup(session: Session, verb: Verb) -> Step:
    """End this leg."""
    return Finish(EndedBy.HANGUP_VERB, place=verb.place, params=_parameters(verb))


def reject(session: Session, verb: Verb) -> Step:
    """Refuse the call: it is never answered, unless it is already."""
    reason = "busy" if verb.element.get("reason").strip() == "busy" else "rejected"
    session.heard(f"[reject {reason}]", verb.place, verb.scope.leg)
    status = "busy" if reason == "busy" else "no-answer"
    if session.answered and not verb.scope.within:
        said = tr(
            "Reject comes after the call was answered: it only hangs up. Twilio’s pages do not say."
        )
        session.note(said, verb.place)
        status = ""
    return Finish(EndedBy.REJECT, place=verb.place, status=status, params=_parameters(verb))


def _parameters(verb: Verb) -> Pairs:
    """What a call that was dialled as an Application gives back to the Dial."""
    return tuple(custom_parameters(verb.element).items())


def leave(session: Session, verb: Verb) -> Step:
    """Leave the queue; outside of one there is nothing to leave."""
    if verb.scope.can_leave:
        return Finish(LEFT, place=verb.place)
    session.note(tr("Leave outside of a queue does nothing."), verb.place)
    return NEXT


def skip(session: Session, verb: Verb) -> Step:
    """An element that only configures another one, or a retired verb: nothing happens."""
    session.note(tr("<{tag}> does nothing here.", tag=verb.tag), verb.place)
    return NEXT
