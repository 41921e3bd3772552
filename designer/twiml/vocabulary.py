"""The one table of TwiML: every verb, noun and attribute.

The table is ``resources/twiml/vocabulary.json``; this module gives it as frozen values with
look-ups, and does not judge documents (``check``) or single values (``values``). The facts come
from twilio.com/docs/voice/twiml and twilio.com/docs/messaging/twiml, and the names from Twilio's
helper libraries.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import Any

import msgspec

from designer.resources import resource_path
from designer.text import tr, translated_text
from designer.twiml.terms import (
    Channel,
    DocumentRole,
    FallsThrough,
    Group,
    Status,
    ValueKind,
    WithoutAction,
)

TEXT = "#text"
"""Stands for an element's text wherever an attribute name is asked for."""

CHILDREN = "#children"
"""Stands for any child element in ``ElementSpec.needs_one_of``."""


@dataclass(frozen=True, slots=True, eq=False)
class AttributeSpec:
    """One attribute of one element, or its text (then ``name`` is ``"#text"``).

    ``values`` are all that a choice allows; ``aliases`` are older spellings, accepted but not
    offered. ``default`` is the value that Twilio assumes; where that is no plain value, it is
    ``""`` and ``default_words`` says it ("unlimited"). A list (``is_list``) is written with
    ``separator`` between its items. ``minimum`` and ``maximum`` are inclusive and in ``unit``.
    ``pattern`` is a regular expression for the whole value, ``pattern_words`` what it means.
    ``code`` is Twilio's code for an invalid value. ``optional_in`` names the parents (ids) under
    which a required attribute may be left out. ``callback`` marks a URL that is only told about
    the call and never steers it. ``schemes`` are the URL schemes allowed; empty for http and https.
    """

    name: str
    label: str
    help: str
    kind: ValueKind
    values: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    suggestions: tuple[str, ...] = ()
    is_list: bool = False
    separator: str = " "
    default: str = ""
    default_words: str = ""
    minimum: float | None = None
    maximum: float | None = None
    max_length: int | None = None
    pattern: str = ""
    pattern_words: str = ""
    unit: str = ""
    code: str = ""
    required: bool = False
    optional_in: tuple[str, ...] = ()
    callback: bool = False
    schemes: tuple[str, ...] = ()
    status: Status = Status.CURRENT
    note: str = ""


@dataclass(frozen=True, slots=True)
class ResultValue:
    """One result that comes back to the action URL: ``matches`` are the values that mean it.

    ``rare`` results are offered, but not drawn unless somebody links them.
    """

    key: str
    label: str
    matches: tuple[str, ...]
    rare: bool = False


@dataclass(frozen=True, slots=True)
class ResultSpec:
    """Which request parameter tells the results apart, and the results in order of display."""

    parameter: str
    values: tuple[ResultValue, ...]


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """How a verb's answer comes back: by a request to the URL in ``attribute``.

    ``results`` is None for a single answer; ``choices`` is True where the author writes the
    choices (keys or phrases of Gather). ``answer_label`` names the answer that takes everything
    not told apart.
    """

    attribute: str
    method_attribute: str
    without: WithoutAction
    answer_label: str
    results: ResultSpec | None = None
    choices: bool = False


@dataclass(frozen=True, slots=True)
class DocumentLink:
    """An attribute (or the text, ``"#text"``) whose URL is another TwiML document."""

    attribute: str
    method_attribute: str
    label: str
    role: DocumentRole


@dataclass(frozen=True, slots=True, eq=False)
class ElementSpec:
    """One verb or noun.

    ``id`` is unique within its channel; ``tag`` is the XML name, which several share (Sip in Dial
    and in Refer). ``parents`` and ``children`` are ids. ``text`` is None where text is not allowed.
    ``group`` and ``falls_through`` are set for verbs only. ``needs_one_of`` lists what an element
    must hold at least one of: attribute names, ids of children, ``"#text"``, ``"#children"``;
    ``needs_code`` is Twilio's code when it holds none. ``nested_code`` is the code for a child that
    is not allowed. ``undocumented_in`` names parents under which the helper libraries allow an
    element that is documented elsewhere only; see :meth:`status_in`.
    """

    id: str
    tag: str
    label: str
    help: str
    channel: Channel
    parents: tuple[str, ...] = ()
    children: tuple[str, ...] = ()
    attributes: tuple[AttributeSpec, ...] = ()
    text: AttributeSpec | None = None
    nested_code: str = "12200"
    needs_one_of: tuple[str, ...] = ()
    needs_code: str = ""
    group: Group | None = None
    status: Status = Status.CURRENT
    undocumented_in: tuple[str, ...] = ()
    note: str = ""
    falls_through: FallsThrough | None = None
    next_label: str = field(default_factory=lambda: tr("next"))
    action: ActionSpec | None = None
    documents: tuple[DocumentLink, ...] = ()

    @property
    def is_verb(self) -> bool:
        """Whether the element may stand directly in Response."""
        return self.group is not None

    @property
    def is_offered(self) -> bool:
        """Whether a palette should offer the element as a verb: a current one."""
        return self.is_verb and self.status_in("Response") is Status.CURRENT

    def status_in(self, parent: str) -> Status:
        """How far Twilio stands by the element inside the parent with this id."""
        return Status.UNDOCUMENTED if parent in self.undocumented_in else self.status

    def attribute(self, name: str) -> AttributeSpec | None:
        """The attribute ``name`` (``"#text"`` for the text), or None when there is no such one."""
        if name == TEXT:
            return self.text
        return next((one for one in self.attributes if one.name == name), None)

    def child(self, tag: str) -> ElementSpec | None:
        """The element that ``tag`` means inside this one, or None when it is not allowed here."""
        return vocabulary().child(self, tag)


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """The whole table: the elements of each channel, in the order of the file."""

    voice: tuple[ElementSpec, ...]
    messaging: tuple[ElementSpec, ...]
    _by_id: dict[tuple[Channel, str], ElementSpec] = field(init=False, default_factory=dict)
    _children: dict[tuple[Channel, str, str], ElementSpec] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        for spec in (*self.voice, *self.messaging):
            self._by_id[spec.channel, spec.id] = spec
        for spec in (*self.voice, *self.messaging):
            for child in spec.children:
                found = self._by_id[spec.channel, child]
                self._children[spec.channel, spec.id, found.tag] = found

    def elements(self, channel: Channel) -> tuple[ElementSpec, ...]:
        """Every element of the channel."""
        return self.voice if channel is Channel.VOICE else self.messaging

    def element(self, channel: Channel, id: str) -> ElementSpec:
        """The element with this id; ``KeyError`` when there is none."""
        return self._by_id[channel, id]

    def child(self, parent: ElementSpec, tag: str) -> ElementSpec | None:
        """What ``tag`` means inside ``parent``, or None when it is not allowed there."""
        return self._children.get((parent.channel, parent.id, tag))

    def named(self, channel: Channel, tag: str) -> tuple[ElementSpec, ...]:
        """Every element of the channel with this XML name, wherever it may stand."""
        return tuple(one for one in self.elements(channel) if one.tag == tag)


@cache
def vocabulary() -> Vocabulary:
    """The table, read once."""
    raw = msgspec.json.decode(resource_path("twiml", "vocabulary.json").read_bytes())
    return Vocabulary(
        voice=_elements(raw, Channel.VOICE), messaging=_elements(raw, Channel.MESSAGING)
    )


def spec_of(tag: str, parent: ElementSpec | None, channel: Channel) -> ElementSpec | None:
    """What ``tag`` means inside ``parent``; without a parent, as a verb or as the root.

    None when the channel knows no such element in that place.
    """
    if parent is not None:
        return vocabulary().child(parent, tag)
    return vocabulary().child(root(channel), tag) or (root(channel) if tag == "Response" else None)


def root(channel: Channel) -> ElementSpec:
    """The Response of the channel."""
    return vocabulary().element(channel, "Response")


@cache
def verbs(channel: Channel) -> tuple[ElementSpec, ...]:
    """The verbs of the channel, in palette order."""
    return tuple(one for one in vocabulary().elements(channel) if one.is_verb)


FOR_PEOPLE = frozenset(
    {"label", "help", "note", "default_words", "pattern_words", "next_label", "answer_label"}
)
"""The keys of the file whose texts a person reads, in the language of the window."""


def _in_words(value: Any) -> Any:
    """A part of the file with its texts for people translated; a label that is the tag stays."""
    if isinstance(value, dict):
        return {
            key: translated_text(inner)
            if key in FOR_PEOPLE and isinstance(inner, str) and inner != value.get("tag")
            else _in_words(inner)
            for key, inner in value.items()
        }
    return [_in_words(inner) for inner in value] if isinstance(value, list) else value


def _elements(raw: dict[str, Any], channel: Channel) -> tuple[ElementSpec, ...]:
    """The rows of one channel as values, named lists filled in."""
    rows = [
        _in_words(_filled(row, raw["lists"])) | {"channel": channel.value}
        for row in raw[channel.value]
    ]
    return msgspec.convert(rows, tuple[ElementSpec, ...])


def _filled(row: dict[str, Any], lists: dict[str, list[str]]) -> dict[str, Any]:
    """A row in which every ``"@name"`` in place of a list of values is that list."""
    attributes = [dict(one) for one in row.get("attributes", ())]
    for attribute in attributes:
        for key in ("values", "suggestions"):
            value = attribute.get(key)
            if isinstance(value, str):
                attribute[key] = lists[value.removeprefix("@")]
    text = row.get("text")
    return {
        **row,
        "attributes": attributes,
        "text": {"name": TEXT, **text} if text is not None else None,
    }
