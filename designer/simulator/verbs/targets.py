"""Who a Dial calls: its nouns, read into one shape.

Rules: https://www.twilio.com/docs/voice/twiml/dial, nouns.
"""

from __future__ import annotations

from dataclasses import dataclass

from designer.simulator.moments import Place
from designer.simulator.script import Verb
from designer.simulator.transport import Pairs
from designer.twiml import Element

_PREFIX = {
    "Client": "client:",
    "Conference": "conference:",
    "Queue": "queue:",
    "Sim": "sim:",
    "Application": "application:",
}
_NAMED_BY = {"Client": "Identity", "Application": "ApplicationSid", "Sip": "Uri"}
NOUNS = frozenset({"Number", "WhatsApp", *_PREFIX, *_NAMED_BY})


@dataclass(frozen=True, slots=True)
class Connection:
    """How a Dial came out: its DialCallStatus, and the seconds talked, None when never joined.

    ``sid`` is the leg's, ``recording`` that of the recording made, if one was; ``returned`` are the
    parameters that a dialled application gave back.
    """

    status: str
    seconds: float | None = None
    sid: str = ""
    recording: str = ""
    is_conference: bool = False
    returned: Pairs = ()


@dataclass(frozen=True, eq=False, slots=True)
class Target:
    """One party to be dialled: ``name`` as written, ``label`` as shown (``client:joey``)."""

    kind: str
    name: str
    label: str
    element: Element
    place: Place

    def is_called(self, who: str) -> bool:
        """Whether ``who`` means this party, by its name or its label."""
        return who in (self.name, self.label)

    @property
    def whisper(self) -> str:
        """The URL of the document for this party's leg, as written; empty when there is none."""
        return self.element.get("url").strip()


def targets_of(verb: Verb) -> tuple[Target, ...]:
    """The parties of a Dial in order; its own text counts when there is no noun.

    Nouns that are unknown or name nobody are left out.
    """
    dial = verb.element
    found = [
        target
        for index, noun in enumerate(dial.elements)
        if noun.tag in NOUNS
        for target in _targets(noun, verb.inner(noun, index))
    ]
    number = dial.text.strip()
    if not found and number:
        return (Target("Number", number, number, Element("Number"), verb.place),)
    return tuple(found)


def _targets(noun: Element, place: Place) -> list[Target]:
    names = [name for name in (noun.text.strip(),) if name]
    inner = _NAMED_BY.get(noun.tag)
    if not names and inner:
        named = [child.text.strip() for child in noun.elements if child.tag == inner]
        names = [name for name in named if name]
    prefix = _PREFIX.get(noun.tag, "")
    return [
        Target(noun.tag, name, name if name.startswith(prefix) else prefix + name, noun, place)
        for name in names
    ]
