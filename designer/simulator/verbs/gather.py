"""Gather: listens for keys and for speech.

Rules: https://www.twilio.com/docs/voice/twiml/gather. After input the call goes to the action and
never comes back; without input the next verb runs.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from designer.simulator.asking import call_back
from designer.simulator.events import CallerEvent, Key, Speech
from designer.simulator.moments import Accept, MomentKind
from designer.simulator.script import NEXT, Script, Step, Verb
from designer.simulator.session import Session
from designer.simulator.speech import estimate_seconds
from designer.simulator.verbs.attributes import boolean, goto_action_or_here, integer
from designer.simulator.verbs.say_play_pause import PROMPTS, prompt
from designer.text import tr
from designer.twiml import Element

DEFAULT_TIMEOUT = 5
MAX_PARTS = 20
"""Partial results of one phrase (our bound)."""

AUTO_SPEECH_TIMEOUT = 1.0
"""Silence after which speechTimeout="auto" takes a phrase as ended (our estimate)."""

_FINISH_KEYS = frozenset("0123456789*#")


@dataclass(frozen=True, slots=True)
class GatherOptions:
    """A Gather's attributes, read as Twilio does; times in seconds, ``digits`` 0 for any number."""

    accepts: frozenset[Accept]
    timeout: float
    speech_timeout: float
    finish_key: str
    digits: int
    barge_in: bool
    action_on_empty: bool
    language: str
    max_speech: float

    @classmethod
    def of(cls, element: Element) -> GatherOptions:
        """The options of a Gather element."""
        timeout = integer(element, "timeout", DEFAULT_TIMEOUT, minimum=1)
        speech = element.get("speechTimeout").strip()
        silence = (
            AUTO_SPEECH_TIMEOUT
            if speech == "auto"
            else float(integer(element, "speechTimeout", timeout, minimum=1))
        )
        return cls(
            accepts=_inputs(element),
            timeout=float(timeout),
            speech_timeout=silence,
            finish_key=_finish_key(element),
            digits=integer(element, "numDigits", 0, minimum=1),
            barge_in=boolean(element, "bargeIn", True),
            action_on_empty=boolean(element, "actionOnEmptyResult", False),
            language=element.get("language"),
            max_speech=float(integer(element, "maxSpeechTime", 60, minimum=1, maximum=60)),
        )


@dataclass(slots=True)
class Entry:
    """What has been entered so far: keys, or a phrase; ``done`` once nothing more is taken."""

    options: GatherOptions
    keys: str = ""
    speech: Speech | None = None
    done: bool = False
    started: bool = field(default=False)

    def take(self, event: CallerEvent) -> None:
        """Take in a key or a phrase. The key that finishes is no part of the keys."""
        self.started = True
        match event:
            case Key(key=key) if key == self.options.finish_key:
                self.done = True
            case Key(key=key):
                self.keys += key
                self.done = len(self.keys) == self.options.digits
            case Speech():
                self.speech = event if event.text.strip() else None
                self.done = True
            case _:
                pass


def gather(session: Session, verb: Verb) -> Script[Step]:
    """Run a Gather: prompts, then listening, then the action or the next verb."""
    options = GatherOptions.of(verb.element)
    entry = Entry(options)
    if _needs_whole_number(verb.element):
        wrong = tr("speechTimeout must be a number of seconds when speechModel names a model.")
        session.warn("13335", wrong, verb.place)
    yield from _prompts(session, verb, entry)
    yield from _listen(session, verb, entry)
    if entry.keys:
        return goto_action_or_here(session, verb, (("Digits", entry.keys),))
    if entry.speech is not None:
        confidence = f"{entry.speech.confidence:g}"
        said = (("SpeechResult", entry.speech.text), ("Confidence", confidence))
        return goto_action_or_here(session, verb, said)
    return goto_action_or_here(session, verb, ()) if options.action_on_empty else NEXT


def _prompts(session: Session, verb: Verb, entry: Entry) -> Script[None]:
    """Let the nested prompts be heard; the first input stops them all, unless bargeIn is off."""
    options = entry.options
    number = 0

    def absorb(event: CallerEvent) -> bool:
        if not entry.done:
            _note_input(session, verb, event)
            entry.take(event)
        return True

    for index, child in enumerate(verb.element.elements):
        if child.tag not in PROMPTS:
            continue
        place = verb.inner(child, index)
        event = yield from prompt(
            session,
            verb,
            child,
            place,
            options.accepts,
            number,
            None if options.barge_in else absorb,
        )
        number += 1
        if event is not None:
            _note_input(session, verb, event)
            entry.take(event)
            if isinstance(event, Speech):
                yield from _hear_out(session, verb, event, options)
            return


def _listen(session: Session, verb: Verb, entry: Entry) -> Script[None]:
    """Wait for keys, each renewing the timeout, or for one phrase, whichever comes first."""
    options = entry.options
    while not entry.done:
        accepts = frozenset({Accept.KEYS}) if entry.keys else options.accepts
        kind = MomentKind.LISTENING
        moment = verb.moment(kind, options.timeout, session.clock, entry.keys, accepts=accepts)
        event = yield from session.spend(moment)
        if event is None:
            return
        _note_input(session, verb, event)
        entry.take(event)
        if isinstance(event, Speech):
            yield from _hear_out(session, verb, event, options)


def _hear_out(session: Session, verb: Verb, speech: Speech, options: GatherOptions) -> Script[None]:
    """Let the caller finish the phrase, and the silence after it that ends recognition."""
    talking = min(options.max_speech, estimate_seconds(speech.text, options.language))
    if verb.element.get("partialResultCallback").strip():
        yield from _speak_in_parts(session, verb, speech, talking)
        talking = 0.0
    seconds = talking + options.speech_timeout
    kind = MomentKind.RECOGNISING
    yield from session.spend(verb.moment(kind, seconds, session.clock, speech.text))


def _speak_in_parts(session: Session, verb: Verb, speech: Speech, seconds: float) -> Script[None]:
    """Let the phrase come word by word, each reported as it is understood so far.

    Rule: https://www.twilio.com/docs/voice/twiml/gather, partialResultCallback.
    """
    element = verb.element
    words = speech.text.split()
    step = -(-len(words) // MAX_PARTS) or 1
    ends = [*range(step, len(words), step), len(words)] if words else []
    for number, end in enumerate(ends):
        kind, so_far = MomentKind.RECOGNISING, " ".join(words[:end])
        moment = verb.moment(kind, seconds / len(ends), session.clock, so_far)
        yield from session.spend(moment)
        params = (
            *verb.scope.parameters(),
            ("UnstableSpeechResult", so_far),
            ("Stability", f"{end / len(words):.1f}"),
            ("SequenceNumber", str(number)),
        )
        how = element.get("partialResultCallbackMethod")
        url = element.get("partialResultCallback")
        call_back(session, url, how, "partial result", "partial-result", params, verb.place)


def _note_input(session: Session, verb: Verb, event: CallerEvent) -> None:
    match event:
        case Key(key=text) | Speech(text=text):
            session.pressed(text, verb.place, verb.scope.leg)
        case _:
            pass


def _needs_whole_number(element: Element) -> bool:
    """Whether speechTimeout="auto" does not go with the model (error 13335)."""
    model = element.get("speechModel").strip()
    return element.get("speechTimeout").strip() == "auto" and model not in ("", "default")


def _inputs(element: Element) -> frozenset[Accept]:
    """What ``input`` lists; keys when it lists nothing that is known."""
    kinds = {"dtmf": Accept.KEYS, "speech": Accept.SPEECH}
    found = frozenset(kinds[word] for word in element.get("input").split() if word in kinds)
    return found or frozenset({Accept.KEYS})


def _finish_key(element: Element) -> str:
    """The key that ends the entry: # unless another single key is named; none when empty."""
    value = element.get("finishOnKey", "#").strip()
    return value if not value or value in _FINISH_KEYS else "#"
