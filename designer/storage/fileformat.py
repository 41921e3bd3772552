"""The shape of a project file of the current version, and where a file departs from it.

These records are what JSON can say; :mod:`designer.storage.projectfile` makes a project of them.
"""

from __future__ import annotations

import json
import re
from typing import Any, TypeVar, get_args

import msgspec

from designer.bundle import EntryKind
from designer.errors import StorageError
from designer.storage.treeformat import Json, json_text, kind_words
from designer.text import tr

FORMAT = "twiml-designer"

_Record = TypeVar("_Record")


class ChoiceRecord(msgspec.Struct, forbid_unknown_fields=True):
    """A Gather's choice."""

    id: str
    digits: str = ""
    phrases: tuple[str, ...] = ()
    label: str = ""


class CaseRecord(msgspec.Struct, forbid_unknown_fields=True):
    """A row of a Branch."""

    id: str
    operator: str
    values: tuple[str, ...] = ()
    label: str = ""


class SpellingRecord(msgspec.Struct, forbid_unknown_fields=True):
    """How an imported document wrote a URL."""

    slot: str
    url: str
    path: str
    document: str
    place: int = 0


class ShellRecord(msgspec.Struct, forbid_unknown_fields=True):
    """What an imported document held around its verbs; trees as in ``treeformat``."""

    root: Any
    before: tuple[Any, ...] = ()
    after: tuple[Any, ...] = ()
    tail: tuple[Any, ...] = ()


class OriginRecord(msgspec.Struct, forbid_unknown_fields=True):
    """What an import kept of a verb's document."""

    before: tuple[Any, ...] = ()
    spellings: tuple[SpellingRecord, ...] = ()
    shell: ShellRecord | None = None


class WayRecord(msgspec.Struct, forbid_unknown_fields=True):
    """A way out of something imported that is no TwiML."""

    key: str
    label: str = ""


class WaiverRecord(msgspec.Struct, forbid_unknown_fields=True):
    """A finding that is meant to be so."""

    rule: str = ""
    reason: str = ""


class PropertyRecord(msgspec.Struct, forbid_unknown_fields=True):
    """Something that must hold for every call."""

    kind: str
    keys: int = 3
    seconds: float = 60.0
    node: str = ""
    after: str = ""
    outcome: str = ""


class PricesRecord(msgspec.Struct, forbid_unknown_fields=True):
    """The price table."""

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


class NodeRecord(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, tag_field="node"):
    """What every node has; the key ``node`` says which kind it is."""

    id: str
    title: str = ""
    waivers: tuple[WaiverRecord, ...] = ()
    disabled: bool = False
    color: str = ""


class VerbRecord(NodeRecord, kw_only=True, tag="verb"):
    """A verb; ``element`` is read by :func:`designer.storage.treeformat.read_tree`."""

    document: str = ""
    answer: str = ""
    choices: tuple[ChoiceRecord, ...] = ()
    element: Any
    origin: OriginRecord | None = None


class EntryRecord(NodeRecord, kw_only=True, tag="entry"):
    """An entry."""

    kind: EntryKind
    number: str = ""
    method: str = ""
    fallback_method: str = ""
    status_callback: str = ""


class BranchRecord(NodeRecord, kw_only=True, tag="branch"):
    """A Branch."""

    parameter: str = ""
    document: str = ""
    cases: tuple[CaseRecord, ...] = ()


class ExternalRecord(NodeRecord, kw_only=True, tag="external"):
    """A URL that somebody else answers."""

    url: str = ""
    method: str = ""


class OpaqueRecord(NodeRecord, kw_only=True, tag="opaque"):
    """Something imported that is no TwiML; ``content`` is in Base64."""

    document: str = ""
    reason: str = ""
    ways: tuple[WayRecord, ...] = ()
    content: bytes = b""


class NoteRecord(NodeRecord, kw_only=True, tag="note"):
    """A note."""

    text: str = ""


class LinkRecord(
    msgspec.Struct, forbid_unknown_fields=True, rename={"source": "from", "target": "to"}
):
    """A link, from one outcome of a node to another node."""

    source: str
    outcome: str
    target: str


class FrameRecord(msgspec.Struct, forbid_unknown_fields=True):
    """A frame around nodes."""

    id: str
    members: tuple[str, ...]
    title: str = ""
    color: str = ""
    collapsed: bool = False


AnyNodeRecord = VerbRecord | EntryRecord | BranchRecord | ExternalRecord | OpaqueRecord | NoteRecord


class ProjectRecord(msgspec.Struct, forbid_unknown_fields=True):
    """The whole file."""

    format: str
    version: int
    name: str
    base_url: str
    nodes: tuple[AnyNodeRecord, ...]
    links: tuple[LinkRecord, ...]
    positions: dict[str, Any]
    profiles: tuple[str, ...] = ()
    properties: tuple[PropertyRecord, ...] = ()
    prices: PricesRecord = msgspec.field(default_factory=PricesRecord)
    frames: tuple[FrameRecord, ...] = ()
    pinned: tuple[str, ...] = ()


def parse_json(data: bytes) -> Json:
    """What the JSON text in ``data`` says; StorageError with its line when it is not JSON."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise StorageError(tr("line {line}: this is not text in UTF-8.", line=line)) from error
    try:
        return json.loads(text, object_pairs_hook=_unrepeated, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise StorageError(_syntax_words(text, error)) from error
    except RecursionError as error:
        raise StorageError(tr("the file is nested too deeply to be a flow.")) from error
    except ValueError as error:  # a number with thousands of digits
        raise StorageError(str(error)) from error


def as_record(raw: Json, kind: type[_Record]) -> _Record:
    """``raw`` as a record; StorageError naming the first place that differs from the format."""
    try:
        return msgspec.convert(raw, kind)
    except msgspec.ValidationError as error:
        raise StorageError(_words(str(error), raw)) from error
    except UnicodeEncodeError as error:
        raise StorageError(tr("the file holds half a character where none can be.")) from error


def _unrepeated(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    """An object's keys and values; a repeated key is a mistake (a bad merge), not a last word."""
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for place, key in enumerate(keys) if key in keys[:place])
        raise StorageError(tr("“{key}” is there twice in the same place.", key=twice))
    return found


def _no_constant(name: str) -> Json:
    raise StorageError(tr("{name} is not a number that a flow can hold.", name=name))


def _syntax_words(text: str, error: json.JSONDecodeError) -> str:
    lines = text.splitlines()
    for number, line in enumerate(lines, start=1):
        if line.startswith(("<<<<<<< ", ">>>>>>> ")):
            return tr(
                "line {number}: the file holds an unsolved merge conflict; solve it first.",
                number=number,
            )
    return tr(
        "line {lineno}, column {colno}: this is not JSON ({msg}).",
        lineno=error.lineno,
        colno=error.colno,
        msg=error.msg,
    )


_PLACE = re.compile(r" - at `(?:key in )?\$\.?([^`]*)`$")
_EXPECTED = re.compile(r"^Expected `([^`]+)`(?:, got `([^`]+)`)?")
_TYPES = {
    "str": tr("text"),
    "int": tr("a whole number"),
    "float": tr("a number"),
    "array": tr("a list"),
    "object": tr("an object"),
    "bool": tr("true or false"),
    "null": "nothing",
}
_INVALID = re.compile(r"^Invalid (?:enum )?value")
_KINDS = {
    "node": tuple(str(kind.__struct_config__.tag) for kind in get_args(AnyNodeRecord)),
    "kind": tuple(kind.value for kind in EntryKind),
}
"""The values that a key may have."""
_MISSING = re.compile(r"^Object missing required field `([^`]+)`")
_UNKNOWN = re.compile(r"^Object contains unknown field `([^`]+)`")


def _words(message: str, raw: Json) -> str:
    """A message of msgspec's in plain words, with the place first."""
    at = _PLACE.search(message)
    place = at.group(1) if at else ""
    message = _PLACE.sub("", message)
    what = _what(message, place.rpartition(".")[2], _value_at(raw, place))
    whole = tr("the file")
    return f"{place or whole}: {what}"


def _what(message: str, key: str, value: Json) -> str:
    if found := _MISSING.match(message):
        return tr("“{found}” is missing", found=found[1])
    if found := _UNKNOWN.match(message):
        return tr("“{found}” is not known here", found=found[1])
    if found := _EXPECTED.match(message):
        kinds = [_TYPES.get(kind.strip(), kind.strip()) for kind in found[1].split("|")]
        return tr(
            "expected {kinds}, found {value}", kinds=tr(" or ").join(kinds), value=kind_words(value)
        )
    if _INVALID.match(message):
        return tr(
            "expected one of {names}; found {value}",
            names=", ".join(_KINDS.get(key, ())),
            value=json_text(value),
        )
    return message[:1].lower() + message[1:]


def _value_at(raw: Json, place: str) -> Json:
    """The value at a place such as ``nodes[3].id``; None when the place cannot be followed."""
    for key, index in re.findall(r"([^.\[\]]+)|\[(\d+)\]", place):
        try:
            raw = raw[key] if key else raw[int(index)]
        except (KeyError, IndexError, TypeError):
            return None
    return raw
