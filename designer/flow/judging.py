"""What a person decided about judging a flow: promises, rule profiles, waivers, prices.

Plain values that the project keeps; what they mean is decided in ``analysis`` and ``paths``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from types import MappingProxyType

from designer.text import tr


@dataclass(frozen=True, slots=True)
class Waiver:
    """A finding that is meant to be so: of ``rule`` at the node that holds this, with a reason."""

    rule: str
    reason: str


@dataclass(frozen=True, slots=True)
class PropertyKind:
    """A kind of property that can be stated: ``words`` with ``{keys}``, ``{seconds}``, ``{node}``
    and ``{after}`` for the numbers and nodes that it takes."""

    kind: str
    title: str
    words: str
    takes: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Property:
    """Something that must hold for every call; ``kind`` is a key of :data:`PROPERTY_KINDS`.

    ``keys`` and ``seconds`` are limits; ``node`` must never be reached once the ``outcome`` (any
    when empty) of the node ``after`` was taken. What a kind does not take is ignored.
    """

    kind: str
    keys: int = 3
    seconds: float = 60.0
    node: str = ""
    after: str = ""
    outcome: str = ""


PROPERTY_KINDS: Mapping[str, PropertyKind] = MappingProxyType(
    {
        one.kind: one
        for one in (
            PropertyKind(
                "person-within-reach",
                tr("A person is within reach"),
                tr(
                    "a person is reachable within {keys} keys and {seconds} seconds from every menu"
                ),
                frozenset({"keys", "seconds"}),
            ),
            PropertyKind(
                "silence-ends",
                tr("Silence ends the call"),
                tr("silence always ends the call within {seconds} seconds"),
                frozenset({"seconds"}),
            ),
            PropertyKind(
                "words-at-the-end",
                tr("Nobody is dropped"),
                tr("no path ends without words"),
                frozenset(),
            ),
            PropertyKind(
                "failed-dial-voicemail",
                tr("Voicemail when nobody answers"),
                tr("every failed Dial offers voicemail"),
                frozenset(),
            ),
            PropertyKind(
                "never-reaches",
                tr("Never from here to there"),
                tr("“{outcome}” of {after} never leads to {node}"),
                frozenset({"node", "after", "outcome"}),
            ),
            PropertyKind(
                "always-ends",
                tr("No call goes round in circles"),
                tr("every call ends, even when the caller does nothing"),
                frozenset(),
            ),
        )
    }
)
"""The kinds of properties, in the order of display."""


@dataclass(frozen=True, slots=True)
class Prices:
    """What an account pays, as its owner entered it; zero: not charged, or not known.

    Amounts are in ``currency``. ``conversation_minutes`` is how long a conversation is assumed to
    last. Nothing is filled in beforehand, since prices differ and change.
    """

    currency: str = ""
    call_minute: float = 0.0
    dial_minute: float = 0.0
    speech_100_characters: float = 0.0
    speech_recognition: float = 0.0
    recording_minute: float = 0.0
    transcription_minute: float = 0.0
    message: float = 0.0
    payment: float = 0.0
    conversation_minutes: float = 1.0

    @property
    def is_empty(self) -> bool:
        """Whether no price was entered."""
        amounts = {field.name for field in fields(self)} - {"currency", "conversation_minutes"}
        return not any(getattr(self, name) for name in amounts)
