"""Dial: rings others and connects them to the caller.

Rules: https://www.twilio.com/docs/voice/twiml/dial and its nouns' pages.
"""

from __future__ import annotations

import re

from designer.simulator.fetcher import resolve
from designer.simulator.reports import recording_url
from designer.simulator.script import NEXT, CallerHungUp, Goto, Replaced, Script, Step, Verb
from designer.simulator.session import Session
from designer.simulator.transport import Pairs
from designer.simulator.verbs.application import application_url, run_application
from designer.simulator.verbs.attributes import goto_action, has_action, method
from designer.simulator.verbs.conference import confer
from designer.simulator.verbs.dialqueue import dial_queue
from designer.simulator.verbs.record import request_unheard
from designer.simulator.verbs.ringing import DialOptions, dialled_leg, ring, together
from designer.simulator.verbs.targets import Connection, Target, targets_of
from designer.text import tr

MAX_PARTIES = 10
"""Parties that ring at once (https://www.twilio.com/docs/voice/twiml/number)."""

_NUMBER = re.compile(r"\+?[\d\s().-]+")
"""A phone number as people write it."""
_CALLER_ID = re.compile(rf"{_NUMBER.pattern}|[\w.+@:-]+")
"""A phone number, a client's name, or a SIP user."""


def dial(session: Session, verb: Verb) -> Script[Step]:
    """Run a Dial; its action when it has one, else the next verb."""
    options = DialOptions.of(verb.element)
    targets = targets_of(verb)
    if not options.answer_on_bridge:
        session.answer()
    if not targets:
        if any(noun.tag == "Queue" for noun in verb.element.elements):
            session.warn("14210", tr("Queue names no queue."), verb.place)
        session.note(tr("Dial names nobody to call."), verb.place)
        return _after(session, verb, Connection("failed"))
    caller_id = verb.element.get("callerId").strip()
    is_telephone = all(target.kind == "Number" for target in targets)
    if caller_id and not (_NUMBER if is_telephone else _CALLER_ID).fullmatch(caller_id):
        session.warn("13214", tr("“{caller_id}” is no caller ID.", caller_id=caller_id), verb.place)
    if len(targets) > MAX_PARTIES and not options.sequential:
        left = len(targets) - MAX_PARTIES
        session.note(
            tr(
                "Only {max_parties} parties ring at once: {left} left out. "
                "Twilio’s pages do not say.",
                max_parties=MAX_PARTIES,
                left=left,
            ),
            verb.place,
        )
        targets = targets[:MAX_PARTIES]
    labels = ", ".join(target.label for target in targets)
    session.heard(f"[dial {labels}]", verb.place, verb.scope.leg)
    try:
        connection = yield from _connect(session, verb, options, targets)
    except CallerHungUp:
        _after_caller_hung_up(session, verb)
        raise
    except Replaced as replaced:
        return _transfer(session, verb, replaced.target)
    return _after(session, verb, connection)


def _transfer(session: Session, verb: Verb, target: str) -> Step:
    """The callee handed the call on (SIP REFER): the referUrl says where the caller goes.

    Rule: https://www.twilio.com/docs/voice/api/refer-to-twilio.
    """
    session.resulted(verb, "transferred")
    element = verb.element
    url = resolve(verb.place.url, element.get("referUrl"))
    return Goto(method(element, "referMethod"), url, (("ReferTransferTarget", target),), "transfer")


def _connect(
    session: Session, verb: Verb, options: DialOptions, targets: tuple[Target, ...]
) -> Script[Connection]:
    for target in targets:
        if target.kind == "Conference":
            session.answer()
            status = yield from confer(session, verb, target)
            return Connection(status, is_conference=True)
    url = application_url(session, targets[0])
    if url:
        leg = dialled_leg(session, verb, targets[0])
        return (yield from run_application(session, verb, targets[0], leg, url))
    if session.exchange.is_shared and targets[0].kind == "Queue":
        return (yield from dial_queue(session, verb, targets[0], options.timeout))
    if not options.sequential:
        return (yield from ring(session, verb, options, targets))
    statuses: list[str] = []
    for target in targets:
        connection = yield from ring(session, verb, options, (target,))
        if connection.seconds is not None:
            return connection
        statuses.append(connection.status)
    return Connection(together(session, verb, statuses), sid=connection.sid)


def _after(session: Session, verb: Verb, connection: Connection) -> Step:
    session.resulted(verb, connection.status, connection.seconds or 0.0)
    if not has_action(session, verb):
        return NEXT
    return goto_action(verb, _parameters(session, connection))


def _after_caller_hung_up(session: Session, verb: Verb) -> None:
    """The documentation does not say whether the action is requested then; strict requests it."""
    if not verb.element.get("action").strip():
        return
    matter = tr("The caller hung up in Dial")
    if not session.choose(
        matter, tr("the action is not requested"), tr("it is, unheard"), verb.place
    ):
        return
    params = _parameters(session, Connection("completed"))
    request_unheard(session, verb, goto_action(verb, params))


def _parameters(session: Session, connection: Connection) -> Pairs:
    """The action's parameters. After a conference neither call nor duration are named."""
    status = ("DialCallStatus", connection.status)
    if connection.is_conference:
        return (status,)
    joined = connection.seconds is not None
    params: list[tuple[str, str]] = [
        status,
        ("DialCallSid", connection.sid or session.new_sid("CA")),
        ("DialBridged", "true" if joined else "false"),
    ]
    if connection.seconds is not None:
        params.append(("DialCallDuration", str(round(connection.seconds))))
        if connection.recording:
            params.append(("RecordingUrl", recording_url(session, connection.recording)))
            params.append(("RecordingSid", connection.recording))
            params.append(("RecordingDuration", str(round(connection.seconds))))
    return (*params, *connection.returned)
