"""Say, Play and Pause, as verbs and as the prompts nested in Gather and Pay.

Rules: https://www.twilio.com/docs/voice/twiml/say, /play and /pause.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from designer.simulator.asking import fetch_sound
from designer.simulator.events import CallerEvent
from designer.simulator.fetcher import resolve
from designer.simulator.limits import MAX_LOOPS
from designer.simulator.moments import Accept, Leg, Moment, MomentKind, Place
from designer.simulator.script import NEXT, Script, Step, Verb
from designer.simulator.session import Session
from designer.simulator.speech import break_seconds, estimate_seconds, tone_seconds
from designer.simulator.verbs.attributes import integer
from designer.twiml import CData, Element

PROMPTS = frozenset({"Say", "Play", "Pause"})
"""What can be nested where a call listens."""

_NOTHING: frozenset[Accept] = frozenset()
_APART = frozenset({"break", "p", "s"})
Absorb = Callable[[CallerEvent], bool]


def say_play_pause(session: Session, verb: Verb) -> Script[Step]:
    """Run a top-level Say, Play or Pause to its end; keys do not cut it short."""
    if verb.tag != "Pause":
        session.answer(verb.scope.leg)
    yield from prompt(session, verb, verb.element, verb.place)
    return NEXT


def prompt(
    session: Session,
    verb: Verb,
    element: Element,
    place: Place,
    accepts: frozenset[Accept] = _NOTHING,
    index: int = -1,
    absorb: Absorb | None = None,
) -> Script[CallerEvent | None]:
    """Let one prompt be heard, as often as its loop says; the event that cut it short, or None.

    ``accepts`` is what may be done meanwhile besides hanging up, ``index`` the number of the prompt
    within its Gather.
    """
    sounding = _sounding(session, element, place, verb.scope.leg)
    if sounding is None:
        return None
    kind, seconds, mark, text, url = sounding
    scope = verb.scope
    for _ in range(_rounds(element)):
        moment = Moment(
            kind,
            seconds,
            session.clock,
            place,
            verb.tag,
            verb.run,
            scope.accepts | accepts if accepts else scope.accepts,
            text,
            url,
            (),
            scope.leg,
            scope.within,
            index,
        )
        event = yield from session.perform(moment, mark, absorb)
        if event is not None:
            return event
    return None


def _sounding(
    session: Session, element: Element, place: Place, leg: Leg
) -> tuple[MomentKind, float, str, str, str] | None:
    """What is heard of a prompt: kind, seconds, mark, text and URL; None when it is empty."""
    match element.tag:
        case "Say":
            text = spoken_text(element)
            if not text:
                return None
            seconds = estimate_seconds(text, element.get("language"))
            if len(element.children) > 1:
                seconds += _breaks(element)
            return MomentKind.SPEAKING, seconds, text, text, ""
        case "Play":
            return _playing(session, element, place, leg)
        case _:
            length = integer(element, "length", 1, minimum=1)
            return MomentKind.PAUSING, float(length), f"[pause {length}]", "", ""


def _playing(
    session: Session, element: Element, place: Place, leg: Leg
) -> tuple[MomentKind, float, str, str, str] | None:
    reference = element.text.strip()
    if reference:
        url = resolve(place.url, reference)
        seconds = fetch_sound(session, url, place, leg)
        return MomentKind.PLAYING, seconds, f"[play {url}]", "", url
    digits = element.get("digits").strip()
    if digits:
        return MomentKind.DTMF, tone_seconds(digits), f"[dtmf {digits}]", digits, ""
    return None


def _rounds(element: Element) -> int:
    """How often the prompt is heard: ``loop``, 0 standing for 1000 rounds."""
    if not element.attributes or element.tag == "Pause":
        return 1
    return integer(element, "loop", 1, maximum=MAX_LOOPS) or MAX_LOOPS


def spoken_text(element: Element) -> str:
    """The text that a Say speaks, its SSML left out, with single spaces."""
    children = element.children
    if len(children) == 1 and isinstance(children[0], str):
        return " ".join(children[0].split())
    if not element.elements:
        return " ".join(element.text.split())
    words = " ".join("".join(_pieces(element)).split())
    for mark in ".,;:!?":
        words = words.replace(f" {mark}", mark)
    return words


def _pieces(element: Element) -> Iterator[str]:
    for child in element.children:
        match child:
            case str():
                yield child
            case CData():
                yield child.text
            case Element():
                apart = " " if child.tag in _APART else ""
                yield apart
                yield from _pieces(child)
                yield apart
            case _:
                pass


def _breaks(element: Element) -> float:
    return sum(
        break_seconds(inner.get("time"), inner.get("strength"))
        for _, inner in element.walk()
        if inner.tag == "break"
    )
