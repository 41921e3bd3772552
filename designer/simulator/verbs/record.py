"""Record: a tone, then the caller's voice.

Rules: https://www.twilio.com/docs/voice/twiml/record.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from designer.simulator.asking import call_back, fetch_document
from designer.simulator.events import Key, RecordResult
from designer.simulator.limits import BEEP_SECONDS
from designer.simulator.moments import Accept, MomentKind
from designer.simulator.reports import recording_url, report_recording, whole_seconds
from designer.simulator.script import NEXT, CallerHungUp, Goto, Script, Step, Verb
from designer.simulator.session import Session
from designer.simulator.transport import Pairs
from designer.simulator.verbs.attributes import boolean, goto_action_or_here, integer
from designer.text import tr
from designer.twiml import Element

DEFAULT_FINISH_KEYS = "1234567890*#"
DEFAULT_MAX_SECONDS = 3_600
MIN_TRANSCRIBED = 2
RECORDING_EVENTS = frozenset({"in-progress", "completed", "absent"})
TRANSCRIBED_MAX_SECONDS = 120
_ACCEPTS = frozenset({Accept.KEYS, Accept.RECORDING})


@dataclass(frozen=True, slots=True)
class RecordOptions:
    """A Record's attributes; ``timeout`` in seconds of silence, 0 for none."""

    timeout: float
    max_seconds: float
    finish_keys: str
    beep: bool
    trim: bool

    @classmethod
    def of(cls, element: Element) -> RecordOptions:
        """The options of a Record element."""
        longest = (
            TRANSCRIBED_MAX_SECONDS
            if boolean(element, "transcribe", False)
            else DEFAULT_MAX_SECONDS
        )
        return cls(
            timeout=float(integer(element, "timeout", 5)),
            max_seconds=float(integer(element, "maxLength", longest, minimum=1)),
            finish_keys=_finish_keys(element),
            beep=boolean(element, "playBeep", True),
            trim=element.get("trim").strip() != "do-not-trim",
        )


@dataclass(frozen=True, slots=True)
class Recording:
    """What came of it: seconds of sound, seconds on the clock, the key or "hangup"."""

    length: float
    lasted: float
    digits: str = ""
    text: str = ""


def record(session: Session, verb: Verb) -> Script[Step]:
    """Run a Record. An empty recording falls through; any other leads to the action.

    A caller who hangs up still has the action requested, with Digits=hangup; its document is not
    played.
    """
    options = RecordOptions.of(verb.element)
    if options.beep:
        moment = verb.moment(MomentKind.BEEP, BEEP_SECONDS, session.clock)
        yield from session.perform(moment, "[beep]")
    asked = verb.element.get("recordingStatusCallbackEvent").split()
    if not RECORDING_EVENTS.issuperset(asked):
        said = tr(
            "recordingStatusCallbackEvent knows {recording_events}.",
            recording_events=", ".join(sorted(RECORDING_EVENTS)),
        )
        session.warn("13621", said, verb.place)
    start = session.clock
    sid = session.new_sid("RE")
    report_recording(session, verb.element, verb.place, "in-progress", sid, 0.0, "RecordVerb")
    try:
        recording = yield from _record(session, verb, options)
    except CallerHungUp:
        lasted = session.clock - start
        recording = Recording(lasted, lasted, "hangup")
    session.resulted(verb, "recorded" if recording.length > 0 else "empty", recording.length)
    if recording.digits == "hangup":
        if recording.length > 0:
            said = tr(
                "The caller hung up while recording: the action is requested, its answer unheard"
            )
            session.note(tr("{said}. Twilio’s pages do not say.", said=said), verb.place)
            request_unheard(
                session,
                verb,
                goto_action_or_here(session, verb, _parameters(session, recording, sid)),
            )
        _report(session, verb, recording, sid)
        raise CallerHungUp
    _report(session, verb, recording, sid)
    if recording.length <= 0:
        return _empty(session, verb, sid)
    return goto_action_or_here(session, verb, _parameters(session, recording, sid))


def _report(session: Session, verb: Verb, recording: Recording, sid: str) -> None:
    """Tell of the recording, and of its transcription where one is asked for."""
    element, place = verb.element, verb.place
    status = "completed" if recording.length > 0 else "absent"
    report_recording(session, element, place, status, sid, recording.length, "RecordVerb")
    is_asked = boolean(element, "transcribe", False)
    if not is_asked or recording.length <= 0:
        return
    fits = MIN_TRANSCRIBED <= recording.length <= TRANSCRIBED_MAX_SECONDS
    if not fits:
        session.warn("13617", tr("Only 2 to 120 seconds can be transcribed."), place)
    transcription = session.new_sid("TR")
    url = recording_url(session, sid)
    params = (
        *verb.scope.parameters(),
        ("TranscriptionSid", transcription),
        ("TranscriptionText", recording.text if fits else ""),
        ("TranscriptionStatus", "completed" if fits else "failed"),
        ("TranscriptionUrl", url.replace(f"Recordings/{sid}", f"Transcriptions/{transcription}")),
        ("RecordingSid", sid),
        ("RecordingUrl", url),
    )
    where = element.get("transcribeCallback")
    call_back(session, where, "POST", "transcription callback", "transcribed", params, place)


def request_unheard(session: Session, verb: Verb, goto: Goto) -> None:
    """Request a document after the caller hung up: it is answered, but nobody hears it."""
    session.complete()
    fetched = fetch_document(session, goto, verb.scope)
    if fetched.error_code:
        session.warn(fetched.error_code, fetched.message, verb.place)


def _empty(session: Session, verb: Verb, sid: str) -> Step:
    """Nothing recorded: the next verb, by the page's older wording; strict requests the action."""
    matter = tr("Nothing was recorded")
    if not session.choose(
        matter, tr("the next verb runs"), tr("the action is requested"), verb.place
    ):
        return NEXT
    return goto_action_or_here(session, verb, _parameters(session, Recording(0, 0), sid))


def _record(session: Session, verb: Verb, options: RecordOptions) -> Script[Recording]:
    """Wait for what is recorded: a whole :class:`RecordResult`, or keys as they come."""
    silence = options.timeout or options.max_seconds
    start = session.clock
    end = start + min(silence, options.max_seconds)
    while True:
        left = max(0.0, end - session.clock)
        kind = MomentKind.RECORDING
        moment = verb.moment(kind, left, session.clock, accepts=_ACCEPTS)
        event = yield from session.spend(moment)
        lasted = session.clock - start
        match event:
            case RecordResult():
                recording = replace(_outcome(event, options), text=event.text)
                yield from session.spend(verb.moment(kind, recording.lasted, session.clock))
                return recording
            case Key(key=key):
                session.pressed(key, verb.place, verb.scope.leg)
                if key in options.finish_keys:
                    return Recording(lasted, lasted, key)
            case _:
                return Recording(0, lasted)


def _outcome(result: RecordResult, options: RecordOptions) -> Recording:
    """What ends the recording first: a key, the longest length, a hang-up, or silence."""
    sound = max(0.0, result.seconds)
    keys = sorted((at, key) for key, at in result.keys if key in options.finish_keys)
    if keys and keys[0][0] <= min(options.max_seconds, sound + (options.timeout or sound)):
        at, key = keys[0]
        length = min(at, sound) if options.trim else at
        return Recording(length, at, key)
    if sound >= options.max_seconds:
        return Recording(options.max_seconds, options.max_seconds)
    if result.hangup:
        return Recording(sound, sound, "hangup")
    end = min(options.max_seconds, sound + options.timeout) if options.timeout else sound
    if sound <= 0:
        return Recording(0, end)
    return Recording(sound if options.trim else end, end)


def _parameters(session: Session, recording: Recording, sid: str) -> Pairs:
    """The action's parameters; RecordingDuration is in whole seconds."""
    params = (
        ("RecordingUrl", recording_url(session, sid)),
        ("RecordingSid", sid),
        ("RecordingDuration", str(whole_seconds(recording.length))),
    )
    return (*params, ("Digits", recording.digits)) if recording.digits else params


def _finish_keys(element: Element) -> str:
    if not element.has("finishOnKey"):
        return DEFAULT_FINISH_KEYS
    value = element.get("finishOnKey").strip()
    known = all(character in DEFAULT_FINISH_KEYS for character in value)
    return value if known else DEFAULT_FINISH_KEYS
