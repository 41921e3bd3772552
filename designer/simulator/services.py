"""What Start starts: something that runs beside the call until Stop or the call's end.

Rules: https://www.twilio.com/docs/voice/twiml/stream, /siprec, /transcription and /recording.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from designer.simulator.asking import call_back
from designer.simulator.moments import Place
from designer.simulator.reports import report_recording
from designer.simulator.trace import SocketMessage
from designer.simulator.transport import Pairs
from designer.text import tr
from designer.twiml import Element

if TYPE_CHECKING:
    from designer.simulator.session import Session

NOUNS = ("Stream", "Siprec", "Transcription", "Recording")
_PREFIX = {"Stream": "MZ", "Siprec": "SR", "Transcription": "GT", "Recording": "RE"}


@dataclass(frozen=True, slots=True)
class Service:
    """One that runs: its noun, its identifier, where it was started, and when."""

    noun: Element
    sid: str
    place: Place
    since: float

    @property
    def name(self) -> str:
        """The name by which Stop finds it."""
        return self.noun.get("name").strip()


def start_service(session: Session, noun: Element, place: Place) -> None:
    """Start what a noun names. A Stream of a name that runs already is refused (our reading)."""
    name = noun.get("name").strip()
    if name and any(one.noun.tag == noun.tag and one.name == name for one in session.services):
        session.warn("", tr("A {tag} named “{name}” runs already.", tag=noun.tag, name=name), place)
        return
    service = Service(noun, session.new_sid(_PREFIX[noun.tag]), place, session.clock)
    session.services.append(service)
    if noun.tag == "Stream":
        open_stream(session, noun, service.sid, place)
    _report(session, service, "started")


_UNSURE = ("Stream", "Siprec", "Transcription")
"""Services of whose reports the parameters could not be verified."""


def note_unsure_callback(session: Session, noun: Element, place: Place) -> None:
    """Say that a service's callback is told what we think it is, where it has one."""
    if noun.get("statusCallback").strip() or noun.get("statusCallbackUrl").strip():
        session.note(
            tr(
                "What the callback of a {tag} is sent is our reading. Twilio’s pages do not say.",
                tag=noun.tag,
            ),
            place,
        )


def stop_service(session: Session, noun: Element, place: Place) -> None:
    """Stop what runs under the noun's name; without a name the last one of its kind."""
    name = noun.get("name").strip()
    running = [
        one
        for one in session.services
        if one.noun.tag == noun.tag and (not name or one.name == name)
    ]
    if not running:
        session.note(
            tr("No {tag} named “{name}” runs.", tag=noun.tag, name=name)
            if name
            else tr("No {tag} runs.", tag=noun.tag),
            place,
        )
        return
    session.services.remove(running[-1])
    _report(session, running[-1], "stopped")


def stop_all(session: Session) -> None:
    """The call is over: so is everything beside it."""
    while session.services:
        _report(session, session.services.pop(), "stopped")


def custom_parameters(noun: Element) -> dict[str, str]:
    """The Parameter elements inside a noun, by name."""
    return {one.get("name"): one.get("value") for one in noun.elements if one.tag == "Parameter"}


def open_stream(session: Session, noun: Element, sid: str, place: Place) -> None:
    """Put the message with which a media stream begins into the trace
    (https://www.twilio.com/docs/voice/media-streams/websocket-messages)."""
    tracks = {"both_tracks": ["inbound", "outbound"], "outbound_track": ["outbound"]}
    message = {
        "event": "start",
        "sequenceNumber": "1",
        "start": {
            "accountSid": session.setup.account_sid,
            "streamSid": sid,
            "callSid": session.sid,
            "tracks": tracks.get(noun.get("track").strip(), ["inbound"]),
            "mediaFormat": {"encoding": "audio/x-mulaw", "sampleRate": 8000, "channels": 1},
            "customParameters": custom_parameters(noun),
        },
        "streamSid": sid,
    }
    send(session, noun, message, place)


def open_relay(session: Session, noun: Element, sid: str, place: Place) -> None:
    """Put the message with which a ConversationRelay session begins into the trace
    (https://www.twilio.com/docs/voice/conversationrelay/websocket-messages)."""
    setup = session.setup
    message = {
        "type": "setup",
        "sessionId": sid,
        "accountSid": setup.account_sid,
        "parentCallSid": "",
        "callSid": session.sid,
        "from": setup.from_,
        "to": setup.to,
        "forwardedFrom": "",
        "callType": "PSTN",
        "callerName": "",
        "direction": str(setup.direction),
        "callStatus": session.status.upper(),
        "customParameters": custom_parameters(noun),
    }
    send(session, noun, message, place)


def send(session: Session, noun: Element, message: Mapping[str, object], place: Place) -> None:
    """Record the first message over a WebSocket; nothing is really sent."""
    url = noun.get("url").strip() or noun.get("connectorName").strip()
    session.trace.append(SocketMessage(session.clock, url, json.dumps(message), place))


def report_stream(session: Session, noun: Element, sid: str, event: str, place: Place) -> None:
    """Tell a Stream's statusCallback of stream-started, stream-stopped or stream-error."""
    params: Pairs = (
        ("AccountSid", session.setup.account_sid),
        ("CallSid", session.sid),
        ("StreamSid", sid),
        *((("StreamName", noun.get("name")),) if noun.get("name").strip() else ()),
        ("StreamEvent", event),
        ("Timestamp", session.setup.timestamp(session.clock)),
    )
    method = noun.get("statusCallbackMethod")
    call_back(session, noun.get("statusCallback"), method, "stream callback", event, params, place)


def _report(session: Session, service: Service, event: str) -> None:
    noun, place, sid = service.noun, service.place, service.sid
    if event == "started" and noun.tag in _UNSURE:
        note_unsure_callback(session, noun, place)
    match noun.tag:
        case "Stream":
            report_stream(session, noun, sid, f"stream-{event}", place)
        case "Recording":
            status = "in-progress" if event == "started" else "completed"
            channels = 2 if noun.get("channels").strip() == "dual" else 1
            seconds = session.clock - service.since
            source = "StartCallRecordingTwiML"
            report_recording(session, noun, place, status, sid, seconds, source, channels)
        case "Transcription":
            _report_transcription(session, service, f"transcription-{event}")
        case _:
            params = (*_common(session), ("SiprecSid", sid), ("SiprecEvent", f"siprec-{event}"))
            method = noun.get("statusCallbackMethod")
            url = noun.get("statusCallback")
            call_back(session, url, method, "Siprec callback", f"siprec-{event}", params, place)


def _report_transcription(session: Session, service: Service, event: str) -> None:
    noun = service.noun
    session_reports = 1 if event.endswith("started") else 2
    params = (
        *_common(session),
        ("TranscriptionSid", service.sid),
        ("TranscriptionEvent", event),
        ("SequenceId", str(session_reports)),
        ("LanguageCode", noun.get("languageCode") or "en-US"),
        ("Track", noun.get("track") or "both_tracks"),
    )
    method = noun.get("statusCallbackMethod")
    url = noun.get("statusCallbackUrl")
    call_back(session, url, method, "transcription callback", event, params, service.place)


def _common(session: Session) -> Pairs:
    return (
        ("AccountSid", session.setup.account_sid),
        ("CallSid", session.sid),
        ("Timestamp", session.setup.timestamp(session.clock)),
    )
