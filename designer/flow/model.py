"""The flow: nodes and links as frozen values, and the project that holds a flow with its geometry.

Mappings are read-only views; an edit makes new ones and shares what it did not touch.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NewType

from designer.bundle import EntryKind
from designer.flow.judging import Prices, Property, Waiver
from designer.flow.sources import Sources
from designer.flow.tables import Table, copied, held, hold, no_table
from designer.twiml import Comment, Content, Element, Instruction

NodeId = NewType("NodeId", str)
FrameId = NewType("FrameId", str)

Point = tuple[float, float]
"""A place on the canvas: x to the right, y down, in pixels at scale 1; a card's top left corner."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice of a Gather: what the caller presses or says, and what that stands for.

    ``id`` is unique within its node and never changes, so that a link survives a new key.
    ``digits`` are keys (``""``: none), ``phrases`` what the caller may say instead.
    """

    id: str
    digits: str = ""
    phrases: tuple[str, ...] = ()
    label: str = ""


@dataclass(frozen=True, slots=True)
class BranchCase:
    """One row of a Branch: ``operator`` is a key of ``designer.bundle.OPERATORS``."""

    id: str
    operator: str = "equals"
    values: tuple[str, ...] = ("",)
    label: str = ""


UNWRITTEN = -1
"""The place of an attribute that an imported document left out."""


@dataclass(frozen=True, slots=True)
class Spelling:
    """How an imported document wrote the URL that a link stands for now.

    ``slot`` is where it stood: an attribute, ``url@1`` for one of the second nested element,
    ``target`` for a Redirect's text. ``url`` is the text as written, white space included; it meant
    ``path`` (or an external URL) from the document ``document``, and was the ``place``-th
    attribute, or is implied where it was not written (:data:`UNWRITTEN`). It is written so again
    while both hold.
    """

    slot: str
    url: str
    path: str
    document: str
    place: int = 0


@dataclass(frozen=True, slots=True)
class Shell:
    """What an imported document held around its verbs.

    ``root`` is its Response without children, ``before`` and ``after`` stand outside of it, and
    ``tail`` inside, behind the last verb.
    """

    root: Element
    before: tuple[Comment | Instruction, ...] = ()
    after: tuple[Comment | Instruction, ...] = ()
    tail: tuple[Content, ...] = ()


@dataclass(frozen=True, slots=True)
class Origin:
    """What an import keeps of a verb's document so that nothing is lost.

    ``before`` is what stood before the verb in its Response: comments, instructions, stray text.
    ``shell`` is there on the first verb of a document.
    """

    before: tuple[Content, ...] = ()
    spellings: tuple[Spelling, ...] = ()
    shell: Shell | None = None


@dataclass(frozen=True, slots=True)
class Way:
    """A way out of an :class:`OpaqueNode`: its outcome key and label."""

    key: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """What every node has. ``title`` is the person's own name for it, often empty; ``waivers`` are
    findings about it that are meant to be so. A call goes past a node that ``is_disabled`` (see
    :func:`designer.flow.as_called`); ``color`` is one of :data:`COLORS`, or empty."""

    id: NodeId
    title: str = ""
    waivers: tuple[Waiver, ...] = ()
    is_disabled: bool = False
    color: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VerbNode(Node):
    """One top-level verb with its attributes and nested content.

    URL attributes that a link stands for are absent from ``element``; one that is there names a
    URL that somebody else answers. ``choices`` belong to Gather. ``document`` is the path of the
    document that starts here, when the person named it; ``answer`` the path of the route that tells
    the verb's answers apart, when it must have a certain one. ``origin`` is what an import kept.
    """

    element: Element
    choices: tuple[Choice, ...] = ()
    document: str = ""
    answer: str = ""
    origin: Origin | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryNode(Node):
    """Where Twilio comes in: the settings that a phone number or a REST call would have."""

    kind: EntryKind = EntryKind.CALL
    number: str = ""
    method: str = "POST"
    fallback_method: str = "POST"
    status_callback: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BranchNode(Node):
    """A decision of the web application on one request parameter; ``document`` as in VerbNode."""

    parameter: str = "From"
    cases: tuple[BranchCase, ...] = ()
    document: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExternalNode(Node):
    """A URL that somebody else answers."""

    url: str = ""
    method: str = "POST"


@dataclass(frozen=True, slots=True, kw_only=True)
class OpaqueNode(Node):
    """Something imported that is no TwiML this program understands; ``reason`` says why.

    A document that cannot be read keeps its ``content`` and is exported as it came. A step of
    another product keeps its ``ways`` out, so that the links show what has to be rebuilt.
    """

    document: str = ""
    content: bytes = b""
    reason: str = ""
    ways: tuple[Way, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteNode(Node):
    """Words for the people who work on the flow; not part of any call."""

    text: str = ""


COLORS = ("red", "orange", "yellow", "green", "blue", "purple", "grey")
"""What a person can colour cards and frames with, to tell their parts of a flow apart."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A titled frame around nodes, which it moves along; a node is in one frame at most.

    Its size follows its members. ``is_collapsed``: it is shown as one card.
    """

    id: FrameId
    members: tuple[NodeId, ...]
    title: str = ""
    color: str = ""
    is_collapsed: bool = False


def _nothing() -> Mapping[Any, Any]:
    return MappingProxyType({})


_NO_LINKS: Mapping[str, NodeId] = MappingProxyType({})
_LinkTable = Table[NodeId, Mapping[str, NodeId]]


@dataclass(frozen=True, slots=True)
class Link:
    """``outcome`` of ``source`` leads to ``target``."""

    source: NodeId
    outcome: str
    target: NodeId


@dataclass(frozen=True, slots=True)
class Flow:
    """Nodes by id, and the links: for each source, the target of each linked outcome.

    What edits need to be fast in a large flow goes along: the tables of both, and the ``sources``
    of links, once somebody asked for them. An edit makes nothing but tables, which find a key; they
    are made mappings when somebody walks them.
    """

    nodes: Mapping[NodeId, Node] = field(default_factory=_nothing)
    links: Mapping[NodeId, Mapping[str, NodeId]] = field(default_factory=_nothing)
    node_table: Table[NodeId, Node] = field(default_factory=no_table, compare=False, repr=False)
    link_table: _LinkTable = field(default_factory=no_table, compare=False, repr=False)
    sources: Sources[NodeId] | None = field(default=None, compare=False, repr=False)

    def __post_init__(self) -> None:
        hold(self, "nodes", "node_table")
        hold(self, "links", "link_table")

    if not TYPE_CHECKING:  # or any misspelled name would pass

        def __getattr__(self, name: str) -> object:
            return held(self, name, {"nodes": "node_table", "links": "link_table"})

    def made(self) -> Flow:
        """The same, for whoever is going to look at all of it: both mappings are made."""
        self.node_table.made()
        self.link_table.made()
        return self

    def links_from(self, node: NodeId) -> Mapping[str, NodeId]:
        """The targets of the node's linked outcomes, by outcome key."""
        return self.links.get(node, _NO_LINKS)

    def target(self, node: NodeId, outcome: str) -> NodeId | None:
        """Where the outcome leads, or None when it is not linked."""
        return self.links_from(node).get(outcome)

    def all_links(self) -> Iterator[Link]:
        """Every link, by source in insertion order."""
        for source, outgoing in self.links.items():
            for outcome, target in outgoing.items():
                yield Link(source, outcome, target)

    def links_to(self, node: NodeId) -> tuple[Link, ...]:
        """Every link that ends at the node, by source in insertion order (walks all links)."""
        return tuple(link for link in self.all_links() if link.target == node)

    def sources_of(self, node: NodeId) -> Sequence[NodeId]:
        """The nodes with links to this one, each once, in no order; walks all links once, and what
        edits make of the flow knows them, too."""
        found = self._held_sources()
        if found is None:
            found = Sources.find(self.link_table)
            object.__setattr__(self, "sources", found)  # kept, not changed: it says the same
        return found.to(node)

    def with_nodes(self, nodes: Mapping[NodeId, Node]) -> Flow:
        """A copy with these nodes."""
        return replace(self, nodes=MappingProxyType(copied(nodes)))

    def with_links(self, links: Mapping[NodeId, Mapping[str, NodeId]]) -> Flow:
        """A copy with these links; sources without links are left out."""
        kept = copied(links)
        if not all(kept.values()):
            kept = {source: outgoing for source, outgoing in kept.items() if outgoing}
        return replace(self, links=MappingProxyType(kept))

    def with_changed(self, nodes: Mapping[NodeId, Node]) -> Flow:
        """A copy with these nodes besides the others, or in their place."""
        return replace(self, nodes=self.node_table.edited(nodes))

    def with_outgoing(self, outgoing: Mapping[NodeId, Mapping[str, NodeId]]) -> Flow:
        """A copy in which these are all links that leave each of these sources."""
        put = {one: MappingProxyType(dict(out)) for one, out in outgoing.items() if out}
        links = self.link_table.edited(put, outgoing.keys() - put.keys())
        known = self._held_sources()
        sources = known.follow(links, outgoing) if known is not None else None
        return replace(self, links=links, sources=sources)

    def without(self, gone: Iterable[NodeId]) -> Flow:
        """A copy without these nodes and every link from or to them."""
        drop = frozenset(gone)
        cut: dict[NodeId, Mapping[str, NodeId]] = {
            source: {key: to for key, to in self.links_from(source).items() if to not in drop}
            for node in drop
            for source in self.sources_of(node)
        }
        cut.update((node, _NO_LINKS) for node in drop if node in self.links)
        flow = self.with_outgoing(cut) if cut else self
        return replace(flow, nodes=self.node_table.edited(drop=drop))

    def _held_sources(self) -> Sources[NodeId] | None:
        known = self.sources
        return known if known is not None and known.of is self.link_table else None


@dataclass(frozen=True, slots=True)
class Project:
    """What a project file holds: the flow, its geometry, and what the export needs.

    ``base_url`` is the address the exported documents will have; empty for relative URLs.
    ``profiles`` are the sets of rules that were chosen, besides those that always hold;
    ``properties`` what must hold for every call. ``pinned`` nodes keep their places when the flow
    is arranged.
    """

    name: str = "Untitled"
    flow: Flow = field(default_factory=Flow)
    positions: Mapping[NodeId, Point] = field(default_factory=_nothing)
    base_url: str = ""
    profiles: tuple[str, ...] = ()
    properties: tuple[Property, ...] = ()
    prices: Prices = field(default_factory=Prices)
    frames: Mapping[FrameId, Frame] = field(default_factory=_nothing)
    pinned: frozenset[NodeId] = frozenset()
    place_table: Table[NodeId, Point] = field(default_factory=no_table, compare=False, repr=False)

    def __post_init__(self) -> None:
        hold(self, "positions", "place_table")

    if not TYPE_CHECKING:  # or any misspelled name would pass

        def __getattr__(self, name: str) -> object:
            return held(self, name, {"positions": "place_table"})

    def node(self, node_id: NodeId) -> Node:
        """The node of that id; ``KeyError`` when there is none."""
        return self.flow.nodes[node_id]

    def with_places(self, places: Mapping[NodeId, Point]) -> Project:
        """A copy with these nodes at these places."""
        return replace(self, positions=self.place_table.edited(places))

    def without_places(self, gone: Iterable[NodeId]) -> Project:
        """A copy in which these nodes have no places."""
        return replace(self, positions=self.place_table.edited(drop=gone))
