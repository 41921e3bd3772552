"""The words on a card: what the caller hears, what is nested, and the ways out.

Plain values from a node and the keys of its linked outcomes; knows nothing of fonts or painting.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import urlsplit

from designer.flow import (
    BranchNode,
    EntryNode,
    ExternalNode,
    Node,
    NodeId,
    NoteNode,
    OpaqueNode,
    VerbNode,
    outcomes,
    verb_spec,
)
from designer.text import tr
from designer.twiml import Element
from designer.ui.icons import element_icon, node_icon
from designer.ui.names import kind_name, words_in


class Tone(StrEnum):
    """How a text is meant: what the caller hears, a fact about it, or what is still missing."""

    HEARD = "heard"
    FACT = "fact"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Words:
    """A text of a card with its tone."""

    text: str
    tone: Tone = Tone.FACT


@dataclass(frozen=True, slots=True)
class Row:
    """One nested element: its icon and what it says."""

    icon: str
    words: Words


class PortWords(NamedTuple):
    """One way out. ``is_stray``: a link is there that TwiML never follows.

    A tuple, since a large flow has very many of them.
    """

    key: str
    label: str
    is_linked: bool
    is_stray: bool = False


@dataclass(frozen=True, slots=True)
class CardContent:
    """Everything written on a card. ``tint`` is a family's key for ``Theme.tint``. ``title`` is
    the person's own, else the name of the document that begins there: in an import, what tells
    cards with the same words apart."""

    icon: str
    verb: str
    title: str
    tint: str
    summary: Words | None
    rows: tuple[Row, ...]
    ports: tuple[PortWords, ...]
    has_way_in: bool = True
    is_note: bool = False
    is_opaque: bool = False
    is_disabled: bool = False
    color: str = ""


def content_of(node: Node, linked: Collection[str]) -> CardContent:
    """The words on the card of ``node``; ``linked`` names its linked outcomes."""
    summary, rows = _inside(node)
    icon, verb, tint = _kind_of(node)
    return CardContent(
        icon=icon,
        verb=verb,
        title=node.title or (node.document if isinstance(node, VerbNode | BranchNode) else ""),
        tint=tint,
        summary=summary,
        rows=rows,
        ports=ports_of(node, linked),
        has_way_in=not isinstance(node, EntryNode | NoteNode),
        is_note=isinstance(node, NoteNode),
        is_opaque=isinstance(node, OpaqueNode),
        is_disabled=node.is_disabled,
        color=node.color,
    )


def _kind_of(node: Node) -> tuple[str, str, str]:
    """Icon, words and tint of what kind of node it is."""
    if isinstance(node, VerbNode):
        return _verb_kind(node.element.tag)
    return node_icon(node), kind_name(node), tint_of(node)


@lru_cache(maxsize=1024)
def _verb_kind(tag: str) -> tuple[str, str, str]:
    node = VerbNode(id=NodeId(""), element=Element(tag))
    return node_icon(node), kind_name(node), tint_of(node)


def tint_of(node: Node) -> str:
    """The key of the family's tint."""
    match node:
        case VerbNode():
            spec = verb_spec(node.element)
            return str(spec.group) if spec is not None and spec.group is not None else "note"
        case NoteNode():
            return "note"
        case _:
            return "web"


def ports_of(node: Node, linked: Collection[str]) -> tuple[PortWords, ...]:
    """The ways out that stand on the card of ``node``; ``linked`` names its linked outcomes."""
    ways = outcomes(node, linked)
    shown = [
        PortWords(way.key, way.label, way.key in linked)
        for way in ways
        if not way.rare or way.key in linked
    ]
    if linked:
        known = {way.key for way in ways}
        shown += [
            PortWords(key, tr("never reached"), True, True) for key in linked if key not in known
        ]
    return tuple(shown)


def _inside(node: Node) -> tuple[Words | None, tuple[Row, ...]]:
    match node:
        case VerbNode():
            return _verb_inside(node.element)
        case EntryNode():
            return Words(node.number) if node.number else None, ()
        case BranchNode():
            return Words(tr("by {parameter}", parameter=node.parameter)), ()
        case ExternalNode():
            return _or_missing(short_url(node.url), tr("No URL yet")), ()
        case NoteNode():
            return _or_missing(node.text.strip(), tr("Nothing written yet"), Tone.FACT), ()
        case OpaqueNode():
            reason = " ".join(node.reason.split())
            return Words(reason or tr("Kept and exported as it came"), Tone.MISSING), ()
        case _:
            return None, ()


def _verb_inside(element: Element) -> tuple[Words | None, tuple[Row, ...]]:
    own = _own_words(element)
    nested = element.elements if element.tag != "Say" else ()
    if summary_child(element) is not None:
        own, nested = _own_words(nested[0]), nested[1:]
    return own, tuple(Row(element_icon(child.tag), nested_words(child)) for child in nested)


def summary_child(element: Element) -> int | None:
    """The nested element whose words are the card's summary; None when the verb has its own."""
    nested = element.elements
    if nested and nested[0].tag in {"Say", "Body"} and _own_words(element) is None:
        return 0
    return None


def _own_words(element: Element) -> Words | None:
    """What an element itself says; None when it has nothing to say for itself."""
    match element.tag:
        case "Say" | "Body" | "Sms":
            return _heard(words_in(element), tr("Nothing to say yet"))
        case "Play":
            return _play_words(element)
        case "Pause":
            return Words(
                tr("{seconds} of silence", seconds=seconds_words(element.get("length", "1")))
            )
        case "Record":
            return Words(_record_words(element))
        case "Enqueue":
            return _enqueue_words(element)
        case "Message":
            return _heard(element.text, "") if element.text.strip() else None
        case "Reject":
            return Words(
                tr("busy tone") if element.get("reason") == "busy" else tr("not in service")
            )
        case "Pay":
            return _pay_words(element)
        case "Dial" | "Redirect":
            return Words(short_url(element.text.strip())) if element.text.strip() else None
        case _:
            text = " ".join(element.text.split())
            return Words(text) if text else None


def _heard(text: str, missing: str) -> Words:
    text = " ".join(text.split())
    return Words(tr("“{words}”", words=text), Tone.HEARD) if text else Words(missing, Tone.MISSING)


def _or_missing(text: str, missing: str, tone: Tone = Tone.FACT) -> Words:
    return Words(text, tone) if text else Words(missing, Tone.MISSING)


def _play_words(element: Element) -> Words:
    if keys := element.get("digits"):
        return Words(tr("keys {keys}", keys=keys))
    name = file_name(element.text.strip())
    if not name:
        return Words(tr("No sound file yet"), Tone.MISSING)
    loop = element.get("loop", "1")
    if loop == "0":
        return Words(tr("{name}, again and again", name=name))
    return Words(tr("{name}, {n} times", name=name, n=loop) if loop != "1" else name)


def _record_words(element: Element) -> str:
    parts = [tr("up to {seconds}", seconds=seconds_words(element.get("maxLength", "3600")))]
    finish = element.get("finishOnKey", "1234567890*#")
    if finish and len(finish) < 4:
        parts.append(tr("ends with {keys}", keys=tr(" or ").join(finish)))
    elif finish:
        parts.append(tr("any key ends it"))
    if element.get("transcribe") == "true":
        parts.append(tr("transcribed"))
    return ", ".join(parts)


def _enqueue_words(element: Element) -> Words:
    if element.get("workflowSid"):
        return Words(tr("by TaskRouter workflow"))
    name = element.text.strip()
    return (
        Words(tr("queue “{name}”", name=name)) if name else Words(tr("No queue yet"), Tone.MISSING)
    )


def _pay_words(element: Element) -> Words:
    amount = element.get("chargeAmount")
    if not amount:
        return Words(tr("stores the card, charges nothing"))
    return Words(
        tr(
            "charges {amount} {currency}",
            amount=amount,
            currency=element.get("currency", "usd").upper(),
        )
    )


def missing_words(tag: str) -> str:
    """What is said of an empty element that should not be empty."""
    words = {
        "Number": tr("No number yet"),
        "Client": tr("No client yet"),
        "Sip": tr("No address yet"),
        "Conference": tr("No room name yet"),
        "Queue": tr("No queue yet"),
        "Stream": tr("No address yet"),
        "Media": tr("No file yet"),
    }
    return words.get(tag, "")


_NAMING_ATTRIBUTES = ("url", "connectorName", "name", "for", "code", "welcomeGreeting", "value")


def nested_words(element: Element) -> Words:
    """What a nested element says in its row."""
    match element.tag:
        case "Say" | "Play" | "Pause" | "Body":
            own = _own_words(element)
            assert own is not None
            return own
        case "Media":
            return _or_missing(file_name(element.text.strip()), missing_words("Media"))
        case "Prompt":
            return Words(
                tr("for {what}", what=element.get("for")) if element.get("for") else "Prompt"
            )
    text = words_in(element)
    if text:
        return Words(text)
    for name in _NAMING_ATTRIBUTES:
        if value := element.get(name):
            return Words(short_url(value))
    missing = missing_words(element.tag)
    return Words(missing, Tone.MISSING) if missing else Words(element.tag)


def file_name(url: str) -> str:
    """The last part of a URL's path; the URL itself when its path is empty."""
    try:
        path = urlsplit(url).path.rstrip("/") if "{{" not in url else url
    except ValueError:  # "http://[": half an IPv6 address
        return url
    return path.rpartition("/")[2] or url


def short_url(url: str) -> str:
    """A URL without the scheme that everybody expects."""
    return url.removeprefix("https://").removeprefix("http://")


def seconds_words(value: str) -> str:
    """Seconds with their unit: ``5 s``, ``2 min``, ``1 h``."""
    if not value.isdigit():
        return f"{value} s"
    number = int(value)
    for unit, words in ((3600, "h"), (60, "min")):
        if number >= unit and number % unit == 0:
            return f"{number // unit} {words}"
    return f"{number} s"


def all_words(content: CardContent) -> Iterator[str]:
    """Every text of the card in reading order, for search and for screen readers."""
    yield content.verb
    yield content.title
    if content.summary is not None:
        yield content.summary.text
    for row in content.rows:
        yield row.words.text
    for port in content.ports:
        yield port.label
