"""Reports about a call, its other legs and its recordings: who is told what, and with which words.

Nothing here steers the call. Each is sent only where the document or the setup asks for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from designer.simulator.asking import call_back
from designer.simulator.exchange import Member, Room, room_parameters
from designer.simulator.moments import NOWHERE, Place
from designer.simulator.parameters import API_VERSION, call_parameters
from designer.simulator.transport import Pairs
from designer.twiml import Element

if TYPE_CHECKING:
    from designer.simulator.session import Session

SOURCE = "call-progress-events"


def report_status(session: Session, event: str, status: str) -> None:
    """Tell the call's own status callback of ``event``, if it asked for that.

    Rules: https://www.twilio.com/docs/voice/api/call-resource, StatusCallback; a number's own
    callback hears of the end only (https://www.twilio.com/docs/voice/twiml).
    """
    setup = session.setup
    asked = setup.status_callback_events if setup.is_outgoing else ("completed",)
    if not setup.status_callback or event not in asked:
        return
    params = (
        *call_parameters(setup, session.sid, status),
        *_progress(session, session.reports),
        *(_duration(session) if event == "completed" else ()),
    )
    session.reports += 1
    method = setup.status_callback_method
    call_back(session, setup.status_callback, method, "status callback", event, params)


def _duration(session: Session) -> Pairs:
    seconds = round(session.clock - session.answered_at) if session.answered else 0
    return (("CallDuration", str(seconds)), ("Duration", str(-(-seconds // 60))))


def _progress(session: Session, number: int) -> Pairs:
    """What every report of progress carries."""
    return (
        ("Timestamp", session.setup.timestamp(session.clock)),
        ("CallbackSource", SOURCE),
        ("SequenceNumber", str(number)),
    )


def progress_parameters(session: Session, number: int, seconds: int | None) -> Pairs:
    """What a report on a dialled leg carries besides its own standard parameters.

    ``seconds`` is the leg's duration once it is over.
    """
    duration = () if seconds is None else (("CallDuration", str(seconds)),)
    return (*_progress(session, number), *duration)


def recording_url(session: Session, sid: str) -> str:
    """Where a recording would be kept."""
    account = session.setup.account_sid
    return f"https://api.twilio.com/{API_VERSION}/Accounts/{account}/Recordings/{sid}"


def report_recording(
    session: Session,
    element: Element,
    place: Place,
    status: str,
    sid: str,
    seconds: float,
    source: str,
    channels: int = 1,
    call_sid: str = "",
) -> None:
    """Tell an element's recordingStatusCallback of ``status``: in-progress, completed or absent.

    Rule: https://www.twilio.com/docs/voice/twiml/record, recordingStatusCallback.
    """
    url = element.get("recordingStatusCallback")
    asked = element.get("recordingStatusCallbackEvent", "completed").split() or ["completed"]
    if not url.strip() or status not in asked:
        return
    method = element.get("recordingStatusCallbackMethod")
    params = _recording(session, status, sid, seconds, source, channels, call_sid)
    call_back(session, url, method, "recording callback", status, params, place)


def report_call_recording(session: Session, sid: str, seconds: float) -> None:
    """Tell of the recording of a whole outgoing call (Record=true of the REST API)."""
    setup = session.setup
    params = _recording(session, "completed", sid, seconds, "OutboundAPI", 1, "")
    method = setup.recording_status_callback_method
    url = setup.recording_status_callback
    call_back(session, url, method, "recording callback", "completed", params)


def _recording(
    session: Session,
    status: str,
    sid: str,
    seconds: float,
    source: str,
    channels: int,
    call_sid: str,
) -> Pairs:
    return (
        ("AccountSid", session.setup.account_sid),
        ("CallSid", call_sid or session.sid),
        ("RecordingSid", sid),
        ("RecordingUrl", recording_url(session, sid)),
        ("RecordingStatus", status),
        ("RecordingDuration", str(whole_seconds(seconds) if status == "completed" else 0)),
        ("RecordingChannels", str(channels)),
        ("RecordingSource", source),
        ("RecordingStartTime", session.setup.timestamp(session.clock - seconds)),
    )


def whole_seconds(seconds: float) -> int:
    """A length as Twilio states it: whole seconds, at least one of what is not empty."""
    return max(1, round(seconds)) if seconds > 0 else 0


def report_machine(
    session: Session,
    url: str,
    method: str,
    call_sid: str,
    found: str,
    seconds: float,
    place: Place = NOWHERE,
) -> None:
    """Tell what machine detection found (https://www.twilio.com/docs/voice/answering-machine-detection)."""
    params = (
        ("CallSid", call_sid),
        ("AccountSid", session.setup.account_sid),
        ("AnsweredBy", found),
        ("MachineDetectionDuration", str(round(seconds * 1000))),
    )
    call_back(session, url, method, "machine detection callback", found, params, place)


_ROOM_EVENTS = {
    "conference-start": "start",
    "conference-end": "end",
    "participant-join": "join",
    "participant-leave": "leave",
}


def report_room(
    session: Session, room: Room, event: str, member: Member, place: Place, reason: Pairs = ()
) -> None:
    """Tell a conference's status callback of ``event``, if its first participant asked for it.

    Rule: https://www.twilio.com/docs/voice/twiml/conference, statusCallbackEvent.
    """
    callback = room.callback
    if not callback.url or _ROOM_EVENTS[event] not in callback.events:
        return
    room.reports += 1
    who = room_parameters(room, member) if event.startswith("participant") else ()
    params = (
        ("ConferenceSid", room.sid),
        ("FriendlyName", room.name),
        ("AccountSid", session.setup.account_sid),
        ("StatusCallbackEvent", event),
        ("SequenceNumber", str(room.reports)),
        ("Timestamp", session.setup.timestamp(session.clock)),
        *who,
        *reason,
    )
    call_back(session, callback.url, callback.method, "conference callback", event, params, place)
