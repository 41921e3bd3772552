"""Being in a conference: on hold until it starts, then talking.

Rules: https://www.twilio.com/docs/voice/twiml/conference. Unlike a queue's, a conference's wait
document is not repeated: when it runs out there is silence.
"""

from __future__ import annotations

from designer.simulator.asking import call_back
from designer.simulator.events import DialResult, PeerJoined
from designer.simulator.exchange import Member, Room, RoomCallback
from designer.simulator.fetcher import resolve
from designer.simulator.interpreter import run_documents
from designer.simulator.limits import HOLD_SECONDS
from designer.simulator.moments import Accept, MomentKind
from designer.simulator.reports import recording_url, report_room
from designer.simulator.result import EndedBy
from designer.simulator.script import Goto, Scope, Script, TakenOff, Verb
from designer.simulator.session import Session
from designer.simulator.verbs.attributes import boolean, integer, method
from designer.simulator.verbs.talking import talk
from designer.simulator.verbs.targets import Target
from designer.text import tr
from designer.twiml import Element

WAIT_VERBS = frozenset({"Say", "Play", "Pause", "Redirect"})
JOINED = frozenset({"completed", "answered"})
MAX_PARTICIPANTS = 250
_HOLD = frozenset({Accept.DIAL, Accept.PEER})


def confer(session: Session, verb: Verb, target: Target) -> Script[str]:
    """Take part in the conference until it is over; the DialCallStatus.

    A wait document that fails keeps the caller out, as do a full conference (16020) and a label
    that is taken (16025): ``failed``.
    """
    element = target.element
    room = session.exchange.room(target.name, session.new_sid("CF"), _callback(verb, element))
    member = _member(session, element)
    if not _is_let_in(session, room, member, element, verb):
        return "failed"
    try:
        return (yield from _take_part(session, verb, target, room, member))
    finally:
        _leave(session, verb, target, room, member)


def _take_part(
    session: Session, verb: Verb, target: Target, room: Room, member: Member
) -> Script[str]:
    starts = room.join(member)
    report_room(session, room, "participant-join", member, target.place)
    if starts:
        report_room(session, room, "conference-start", member, target.place)
    if not room.has_started:
        try:
            return (yield from _hold(session, verb, target))
        except TakenOff as taken:
            event = taken.event
        if not isinstance(event, DialResult | PeerJoined):
            return "failed"
        if isinstance(event, DialResult):
            if event.status not in JOINED:
                return event.status
            if room.start():
                report_room(session, room, "conference-start", member, target.place)
            yield from talk(session, verb, target.place, target.label, event.duration, Accept.DIAL)
            return "answered"
    if not room.is_over:
        yield from talk(session, verb, target.place, target.label, None, Accept.DIAL, to_peer=True)
    return "answered"


def _leave(session: Session, verb: Verb, target: Target, room: Room, member: Member) -> None:
    was_over = room.is_over
    ends = room.leave(member)
    report_room(session, room, "participant-leave", member, target.place)
    if not ends:
        return
    why = "participant-with-end-conference-on-exit-left" if member.ends else "last-participant-left"
    reason = (("CallSidEndingConference", session.sid), ("ReasonConferenceEnded", why))
    report_room(session, room, "conference-end", member, target.place, reason)
    if room.has_started and not was_over:
        _report_recording(session, verb, target.element, room)


def _is_let_in(session: Session, room: Room, member: Member, element: Element, verb: Verb) -> bool:
    most = integer(element, "maxParticipants", MAX_PARTICIPANTS, minimum=1, maximum=250)
    if len(room.members) >= most:
        session.warn(
            "16020", tr("The conference is full: {most} participants.", most=most), verb.place
        )
        return False
    if member.label and any(one.label == member.label for one in room.members):
        session.warn(
            "16025", tr("There is a participant “{label}” already.", label=member.label), verb.place
        )
        return False
    return True


def _member(session: Session, element: Element) -> Member:
    return Member(
        session.party,
        starts=boolean(element, "startConferenceOnEnter", True),
        ends=boolean(element, "endConferenceOnExit", False),
        muted=boolean(element, "muted", False),
        label=element.get("participantLabel").strip(),
        coaches=bool(element.get("coach").strip()),
    )


def _callback(verb: Verb, element: Element) -> RoomCallback:
    """Where this participant wants the conference to report to; only the first one's counts."""
    url = element.get("statusCallback").strip()
    if not url:
        return RoomCallback()
    events = frozenset(element.get("statusCallbackEvent").split())
    return RoomCallback(
        resolve(verb.place.url, url), method(element, "statusCallbackMethod"), events
    )


def _report_recording(session: Session, verb: Verb, element: Element, room: Room) -> None:
    """Tell of the recording of a conference, where record-from-start made one."""
    if element.get("record").strip() not in ("record-from-start", "true"):
        return
    asked = element.get("recordingStatusCallbackEvent", "completed").split()
    if "completed" not in asked:
        return
    sid = session.new_sid("RE")
    params = (
        ("AccountSid", session.setup.account_sid),
        ("ConferenceSid", room.sid),
        ("RecordingSid", sid),
        ("RecordingUrl", recording_url(session, sid)),
        ("RecordingStatus", "completed"),
        ("RecordingChannels", "1"),
        ("RecordingSource", "Conference"),
    )
    url, how = element.get("recordingStatusCallback"), element.get("recordingStatusCallbackMethod")
    call_back(session, url, how, "recording callback", "completed", params, verb.place)


def _hold(session: Session, verb: Verb, target: Target) -> Script[str]:
    """Wait for somebody to come: never returns but for ``failed``, it is interrupted."""
    url = target.element.get("waitUrl").strip()
    if url:
        scope = Scope(
            name=tr("a conference's wait document"),
            parameters=session.parameters,
            leg=verb.scope.leg,
            verbs=WAIT_VERBS,
            refused="13238",
            accepts=verb.scope.accepts | _HOLD,
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
        moment = verb.moment(
            MomentKind.WAITING,
            HOLD_SECONDS,
            session.clock,
            target.label,
            accepts=_HOLD,
            place=target.place,
            targets=(target.label,),
            within=verb.run,
        )
        yield from session.spend(moment)
