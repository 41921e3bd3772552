"""What can be added to a flow: one value for each kind of node and of nested element.

Palette, quick add and the canvas share it; a kind travels in a drag as JSON under :data:`MIME`.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from functools import cache

from PySide6.QtCore import QMimeData

from designer.bundle import EntryKind
from designer.flow import (
    BranchCase,
    BranchNode,
    Choice,
    EntryNode,
    ExternalNode,
    Node,
    NodeId,
    NoteNode,
    Project,
    VerbNode,
    id_stem,
    new_id,
)
from designer.text import tr
from designer.twiml import Channel, Element, ElementSpec, Status, element, verbs, vocabulary
from designer.ui.icons import ENTRY_ICONS, element_icon

MIME = "application/x-twiml-designer-node"
"""The mime type of a kind that is dragged."""

VERB, ENTRY, BRANCH, EXTERNAL, NOTE, NOUN = "verb", "entry", "branch", "external", "note", "noun"


@dataclass(frozen=True, slots=True)
class NodeKind:
    """One kind: ``kind`` says which sort, ``name`` the tag or the entry's kind (else empty)."""

    kind: str
    name: str = ""

    @property
    def label(self) -> str:
        """What people call it: ``Gather``, ``Incoming call``."""
        spec = self.spec
        return spec.label if spec is not None else _words(self.kind, self.name).label

    @property
    def help(self) -> str:
        """One line about it."""
        spec = self.spec
        return spec.help if spec is not None else _words(self.kind, self.name).help

    @property
    def group(self) -> str:
        """The section of the palette and the tint: a ``Group``, ``"web"`` or ``"note"``.

        A noun is in the group of the first verb that takes it.
        """
        spec = self.spec
        if spec is None:
            return "note" if self.kind == NOTE else "web"
        if spec.group is not None:
            return str(spec.group)
        parent = vocabulary().element(spec.channel, spec.parents[0])
        return str(parent.group or "media")

    @property
    def icon(self) -> str:
        """The icon's name."""
        if self.spec is not None:
            return element_icon(self.name)
        return _words(self.kind, self.name).icon

    @property
    def spec(self) -> ElementSpec | None:
        """The row of the vocabulary, for verbs and nouns."""
        return _spec(self.kind, self.name)

    @property
    def keywords(self) -> str:
        """What a search looks in, lower case: label, tag, help, group."""
        return f"{self.label} {self.name} {self.group} {self.help}".lower()

    def to_json(self) -> str:
        """The kind as it travels in a drag."""
        if self.kind in {VERB, NOUN}:
            return json.dumps({"kind": self.kind, "tag": self.name})
        if self.kind == ENTRY:
            return json.dumps({"kind": ENTRY, "entry": self.name})
        return json.dumps({"kind": self.kind})


@dataclass(frozen=True, slots=True)
class _Words:
    label: str
    help: str
    icon: str


INCOMING_CALL = NodeKind(ENTRY, str(EntryKind.CALL))
_WITHOUT_ROW = (
    *((ENTRY, str(kind)) for kind in (EntryKind.CALL, EntryKind.MESSAGE, EntryKind.OUTGOING)),
    *((kind, "") for kind in (BRANCH, EXTERNAL, NOTE)),
)
"""The kinds that the vocabulary has no row for, in palette order."""


def _words(kind: str, name: str) -> _Words:
    """What is said of a kind without a row."""
    match kind, name:
        case "entry", EntryKind.CALL:
            label, line = (
                tr("Incoming call"),
                tr("Somebody calls your number: the call begins here."),
            )
        case "entry", EntryKind.MESSAGE:
            label = tr("Incoming message")
            line = tr("A text message reaches your number: the answer begins here.")
        case "entry", _:
            label = tr("Outgoing call")
            line = tr("Your application places a call: it begins here once it is answered.")
        case "branch", _:
            label = tr("Branch")
            line = tr("Decides by what Twilio tells about the call, the caller’s number say.")
        case "external", _:
            label = tr("External URL")
            line = tr("Hands the call to TwiML that somebody else’s server answers.")
        case _:
            label = tr("Note")
            line = tr("Words for the people who work on this flow; callers never hear it.")
    icons = {BRANCH: "split", EXTERNAL: "globe", NOTE: "sticky-note"}
    return _Words(label, line, icons.get(kind) or ENTRY_ICONS[EntryKind(name)])


@cache
def kinds(*, with_old: bool = False) -> tuple[NodeKind, ...]:
    """Every kind of node in palette order; ``with_old``: what Twilio no longer stands by, too."""
    tags = dict.fromkeys(
        spec.tag
        for channel in Channel
        for spec in verbs(channel)
        if with_old or (spec.status is Status.CURRENT and not _is_really_noun(spec))
    )
    return (
        *(NodeKind(kind, name) for kind, name in _WITHOUT_ROW if kind == ENTRY),
        *(NodeKind(VERB, tag) for tag in tags),
        *(NodeKind(kind, name) for kind, name in _WITHOUT_ROW if kind != ENTRY),
    )


@cache
def nouns() -> tuple[NodeKind, ...]:
    """The nested elements that stand directly in a verb and are worth dragging, in table order."""
    found: dict[str, None] = {}
    for channel in Channel:
        top = {spec.id for spec in verbs(channel)}
        for spec in vocabulary().elements(channel):
            if top.intersection(spec.parents) and _is_draggable_noun(spec):
                found[spec.tag] = None
    return tuple(NodeKind(NOUN, tag) for tag in found)


def _is_draggable_noun(spec: ElementSpec) -> bool:
    if spec.is_verb:
        return _is_really_noun(spec)
    is_ssml = spec.tag[0].islower()
    return spec.status is Status.CURRENT and spec.tag not in DETAILS and not is_ssml


def _is_really_noun(spec: ElementSpec) -> bool:
    """Whether it is a verb only outside the documentation (Queue, which stands in Dial)."""
    return spec.is_verb and "Response" in spec.undocumented_in


DETAILS = frozenset({"Parameter", "Config"})
"""Nouns that are settings of their parent: the inspector's business."""


def kind_from_json(text: str | bytes) -> NodeKind | None:
    """The kind that :meth:`NodeKind.to_json` wrote; None for anything else."""
    try:
        value = json.loads(text)
    except ValueError:
        return None
    if not isinstance(value, dict):
        return None
    kind = str(value.get("kind", ""))
    made = NodeKind(kind, str(value.get("tag") or value.get("entry") or ""))
    return made if (made.kind, made.name) in _WITHOUT_ROW or made.spec is not None else None


def mime_of(kind: NodeKind) -> QMimeData:
    """What a drag of the kind carries."""
    mime = QMimeData()
    mime.setData(MIME, kind.to_json().encode())
    return mime


def kind_of_mime(mime: QMimeData) -> NodeKind | None:
    """The kind that a drag carries, or None when it carries something else."""
    return kind_from_json(bytes(mime.data(MIME).data())) if mime.hasFormat(MIME) else None


def make_node(kind: NodeKind, project: Project) -> Node:
    """A node of this kind with sensible starting content and an id that is free in ``project``.

    A noun has no node of its own: ``ValueError``.
    """
    node = _started(kind)
    return replace(node, id=new_id(project, id_stem(node)))


def make_element(kind: NodeKind) -> Element:
    """The element of a verb or noun with its starting content, for a node or to be nested."""
    return _ELEMENTS.get(kind.name) or element(kind.name)


def _started(kind: NodeKind) -> Node:
    nameless = NodeId("")
    match kind.kind:
        case "verb":
            choices = _TWO_CHOICES if kind.name == "Gather" else ()
            return VerbNode(id=nameless, element=make_element(kind), choices=choices)
        case "entry":
            return EntryNode(id=nameless, kind=EntryKind(kind.name))
        case "branch":
            return BranchNode(id=nameless, cases=(BranchCase("c1"),))
        case "external":
            return ExternalNode(id=nameless)
        case "note":
            return NoteNode(id=nameless)
        case _:
            raise ValueError(f"{kind.name} cannot stand on its own")


_TWO_CHOICES = (Choice("c1", "1"), Choice("c2", "2"))

_ELEMENTS = {
    "Pause": element("Pause", {"length": "1"}),
    "Gather": element("Gather", {"input": "dtmf", "numDigits": "1"}, element("Say")),
    "Record": element("Record", {"maxLength": "120"}),
    "Dial": element("Dial", {}, element("Number")),
    "Enqueue": element("Enqueue", {}, "support"),
    "Refer": element("Refer", {}, element("Sip")),
    "Connect": element("Connect", {}, element("Stream")),
    "Start": element("Start", {}, element("Stream")),
    "Stop": element("Stop", {}, element("Stream")),
    "Message": element("Message", {}, element("Body")),
    "Conference": element("Conference", {}, "Room 1"),
    "Queue": element("Queue", {}, "support"),
}
"""Starting content, where the bare element would be of no use; texts are left for the person."""


def _spec(kind: str, name: str) -> ElementSpec | None:
    """The row for a verb, or for a noun the first one of that tag that is nested in a verb."""
    if kind == VERB:
        return next((s for c in Channel for s in verbs(c) if s.tag == name), None)
    if kind == NOUN:
        named = [spec for channel in Channel for spec in vocabulary().named(channel, name)]
        return next((spec for spec in named if not spec.is_verb), named[0] if named else None)
    return None
