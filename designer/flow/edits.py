"""Edits: pure functions from a project to a project.

Each keeps the invariants: links end at existing nodes and leave from outcomes that the node has
(or once had as ``next``: TwiML that is never reached is shown, not dropped), ids are unique, every
node has a position.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from designer.errors import FlowError
from designer.flow.framing import forget
from designer.flow.legality import why_no_link
from designer.flow.model import (
    BranchCase,
    BranchNode,
    Choice,
    EntryNode,
    ExternalNode,
    Flow,
    Node,
    NodeId,
    OpaqueNode,
    Point,
    Project,
    VerbNode,
)
from designer.flow.outcomes import NEXT, outcome_of, outcomes, split_beside
from designer.flow.paths import paths_of, why_no_path
from designer.text import tr
from designer.twiml import Element

_NO_ID = re.compile(r"[^A-Za-z0-9]+")
"""What a tag may hold (``x:Say``) and an id, which becomes part of a URL, may not."""


FIRST_PLACE: Point = (0.0, 0.0)
"""Where a node is until somebody arranges it."""


def new_id(project: Project, stem: str, taken: Iterable[str] = ()) -> NodeId:
    """The first free id ``stem-1``, ``stem-2`` ... in lower case."""
    return new_ids(project, (stem,), taken)[0]


def new_ids(project: Project, stems: Iterable[str], taken: Iterable[str] = ()) -> list[NodeId]:
    """The first free ids for these stems, one each, all different."""
    used = {*taken, *_named_documents(project.flow)}
    last: dict[str, int] = {}
    made: list[NodeId] = []
    for stem in map(str.lower, stems):
        number = last.get(stem, 0) + 1
        while _is_taken(f"{stem}-{number}", project.flow, used):
            number += 1
        last[stem] = number
        made.append(NodeId(f"{stem}-{number}"))
    return made


def _named_documents(flow: Flow) -> Iterator[str]:
    """The paths that people gave to documents, and those of the routes beside them."""
    for node in flow.nodes.values():
        if getattr(node, "document", ""):
            yield from paths_of(node)


def _is_taken(id: str, flow: Flow, used: set[str]) -> bool:
    """Whether a node has this id, or a document has a path that such a node's would have."""
    return id in flow.nodes or not used.isdisjoint({id, f"{id}.xml", f"{id}-answer"})


def id_stem(node: Node) -> str:
    """What the id of such a node begins with."""
    match node:
        case VerbNode():
            return _NO_ID.sub("-", node.element.tag).strip("-") or "verb"
        case EntryNode():
            return "entry"
        case BranchNode():
            return "branch"
        case ExternalNode():
            return "external"
        case OpaqueNode():
            return "opaque"
        case _:
            return "note"


def add_node(project: Project, node: Node, position: Point) -> Project:
    """``project`` with ``node`` at ``position``; FlowError when its id is taken."""
    if node.id in project.flow.nodes:
        raise FlowError(tr("There is already a card “{id}”.", id=node.id))
    flow = project.flow.with_changed({node.id: node})
    return replace(project, flow=flow).with_places({node.id: position})


def remove_nodes(project: Project, gone: Iterable[NodeId]) -> Project:
    """``project`` without these nodes and every link from or to them."""
    drop = frozenset(gone)
    project = forget(project, drop)
    return replace(project, flow=project.flow.without(drop)).without_places(drop)


def connect(project: Project, source: NodeId, outcome: str, target: NodeId) -> Project:
    """``outcome`` of ``source`` leads to ``target``; FlowError with the reason when it may not."""
    reason = why_no_link(project.flow, source, outcome, target)
    if reason:
        raise FlowError(reason)
    outgoing = {**project.flow.links_from(source), outcome: target}
    return _with_outgoing(project, source, outgoing)


def disconnect(project: Project, source: NodeId, outcome: str) -> Project:
    """``outcome`` of ``source`` leads nowhere."""
    outgoing = {k: t for k, t in project.flow.links_from(source).items() if k != outcome}
    return _with_outgoing(project, source, outgoing)


def insert_on_link(project: Project, source: NodeId, outcome: str, node: NodeId) -> Project:
    """``node`` stands on the link: the outcome leads to it, and its first free way out leads on.

    When the node cannot lead on (a Hangup), the rest of the link is gone. FlowError when the
    outcome may not lead to the node.
    """
    onward = project.flow.target(source, outcome)
    linked = connect(project, source, outcome, node)
    if onward is None or onward == node:
        return linked
    taken = linked.flow.links_from(node)
    for way in outcomes(linked.node(node), taken.keys()):
        if way.key == NEXT and not why_no_link(linked.flow, node, NEXT, onward):
            return linked if NEXT in taken else connect(linked, node, NEXT, onward)
    for way in outcomes(linked.node(node), taken.keys()):
        if way.key not in taken and not why_no_link(linked.flow, node, way.key, onward):
            return connect(linked, node, way.key, onward)
    return linked


def move_nodes(project: Project, positions: Mapping[NodeId, Point]) -> Project:
    """The nodes at these places; geometry only, the flow is the same object."""
    known = {key: point for key, point in positions.items() if key in project.flow.nodes}
    return project.with_places(known)


def set_node(project: Project, node: Node) -> Project:
    """``node`` in place of the one with its id; links from outcomes that it no longer has go.

    A ``next`` link stays even where TwiML never falls through: a finding tells of it.
    """
    flow = project.flow.with_changed({node.id: node})
    project = replace(project, flow=flow)
    outgoing = project.flow.links_from(node.id)
    kept = {
        key: target
        for key, target in outgoing.items()
        if key == NEXT or outcome_of(flow, node.id, key) is not None
    }
    return project if len(kept) == len(outgoing) else _with_outgoing(project, node.id, kept)


def set_element(project: Project, node_id: NodeId, element: Element) -> Project:
    """The verb's element replaced; nested elements keep their order (see :func:`set_nested`)."""
    return set_node(project, replace(_verb(project, node_id), element=element))


def set_attribute(
    project: Project, node_id: NodeId, path: tuple[int, ...], name: str, value: str | None
) -> Project:
    """One attribute of the element at ``path`` set, or removed with None; ``#text`` is its text."""
    element = _verb(project, node_id).element
    at = element.at(path)
    changed = at.with_text(value or "") if name == "#text" else at.with_attribute(name, value)
    return set_element(project, node_id, element.replace_at(path, changed))


def set_nested(
    project: Project, node_id: NodeId, nested: Sequence[tuple[Element, int | None]]
) -> Project:
    """The verb's nested elements, in this order; each with its index before, None when it is new.

    Links of nested elements (a Number's whisper) follow them; text and comments keep their place.
    """
    node = _verb(project, node_id)
    moved = {old: new for new, (_, old) in enumerate(nested) if old is not None}
    outgoing: dict[str, NodeId] = {}
    for key, target in project.flow.links_from(node_id).items():
        attribute, index = split_beside(key)
        if "@" not in key or index is None:
            outgoing[key] = target
        elif index in moved:
            outgoing[f"{attribute}@{moved[index]}"] = target
    element = _renested(node.element, nested)
    project = _with_outgoing(project, node_id, outgoing)
    return set_node(project, replace(node, element=element))


def _renested(element: Element, nested: Sequence[tuple[Element, int | None]]) -> Element:
    """``element`` with this content: what goes goes, what stays is reordered, what is new comes."""
    stays = {old for _, old in nested if old is not None}
    for index in reversed(range(len(element.elements))):
        if index not in stays:
            element = element.replace_at((index,), None)
    ordered = iter([child for child, old in nested if old is not None])
    children = tuple(
        next(ordered) if isinstance(child, Element) else child for child in element.children
    )
    element = replace(element, children=children)
    for index, (child, old) in enumerate(nested):
        if old is None:
            element = element.insert_at((index,), child)
    return element


NOUN_OF_TEXT = {"Dial": "Number", "Message": "Body"}
"""The noun that says the same as a verb’s own text."""


def text_as_noun(element: Element) -> Element:
    """``element`` with its own text in a noun, so that other nouns can stand beside it.

    A verb that needs no such noun, has no text, or has nouns already is returned as it is.
    """
    tag = NOUN_OF_TEXT.get(element.tag)
    text = element.text.strip()
    if tag is None or not text or element.elements:
        return element
    return element.with_text("").insert_at((0,), Element(tag, (), (text,)))


def add_nested(
    project: Project, node_id: NodeId, child: Element, index: int | None = None
) -> Project:
    """``child`` nested in the verb at ``index``, or last."""
    old = _verb(project, node_id).element.elements
    rows: list[tuple[Element, int | None]] = [(e, i) for i, e in enumerate(old)]
    rows.insert(len(rows) if index is None else index, (child, None))
    return set_nested(project, node_id, rows)


def remove_nested(project: Project, node_id: NodeId, index: int) -> Project:
    """The verb without its ``index``-th nested element."""
    old = _verb(project, node_id).element.elements
    return set_nested(project, node_id, [(e, i) for i, e in enumerate(old) if i != index])


def set_choices(project: Project, node_id: NodeId, choices: Sequence[Choice]) -> Project:
    """A Gather's choices; links follow a choice by its id, and go with it."""
    ids = [choice.id for choice in choices]
    if len(set(ids)) != len(ids):
        raise FlowError(tr("Two choices of one Gather have the same id."))
    return set_node(project, replace(_verb(project, node_id), choices=tuple(choices)))


def new_choice_id(choices: Iterable[Choice | BranchCase]) -> str:
    """The first free id ``c1``, ``c2`` ... among these choices or cases."""
    used = {choice.id for choice in choices}
    number = 1
    while f"c{number}" in used:
        number += 1
    return f"c{number}"


def next_free_digit(choices: Iterable[Choice]) -> str:
    """The next key that no choice has: ``1`` to ``9``, then ``0``; empty when all are taken."""
    used = {choice.digits for choice in choices}
    return next((key for key in "1234567890" if key not in used), "")


def set_title(project: Project, node_id: NodeId, title: str) -> Project:
    """The node's own name."""
    return set_node(project, replace(project.node(node_id), title=title))


def set_document(project: Project, node_id: NodeId, document: str) -> Project:
    """The path of the document that starts at this node; empty to let the program name it.

    FlowError when the path cannot be one, or another node has it.
    """
    node = project.node(node_id)
    if not isinstance(node, VerbNode | BranchNode):
        raise FlowError(tr("Only a verb or a Branch starts a document."))
    reason = why_no_document(project.flow, node_id, document)
    if reason:
        raise FlowError(reason)
    return set_node(project, replace(node, document=document))


def why_no_document(flow: Flow, node_id: NodeId, document: str) -> str:
    """Why a document that starts at this node cannot have this path; empty when it can."""
    if not document:
        return ""
    if reason := why_no_path(document):
        return reason
    for other in flow.nodes.values():
        if other.id != node_id and document in paths_of(other):
            return tr("Another document is already called “{document}”.", document=document)
    return ""


def swap_choices(project: Project, node_id: NodeId, first: str, second: str) -> Project:
    """Two choices of a Gather exchange what they lead to (by outcome key)."""
    outgoing = dict(project.flow.links_from(node_id))
    a, b = outgoing.pop(first, None), outgoing.pop(second, None)
    if b is not None:
        outgoing[first] = b
    if a is not None:
        outgoing[second] = a
    return _with_outgoing(project, node_id, outgoing)


def rename(project: Project, name: str) -> Project:
    """The project's name."""
    return replace(project, name=name)


def set_base_url(project: Project, base_url: str) -> Project:
    """The address that the exported documents will have; empty for relative URLs."""
    return replace(project, base_url=base_url)


def _verb(project: Project, node_id: NodeId) -> VerbNode:
    node = project.flow.nodes.get(node_id)
    if not isinstance(node, VerbNode):
        raise FlowError(tr("“{node_id}” is not a verb.", node_id=node_id))
    return node


def _with_outgoing(project: Project, source: NodeId, outgoing: Mapping[str, NodeId]) -> Project:
    return replace(project, flow=project.flow.with_outgoing({source: outgoing}))
