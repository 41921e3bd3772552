"""Names that several places of a flow share, such as a queue's, and renaming them everywhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from designer.errors import FlowError
from designer.flow.model import BranchNode, EntryNode, Flow, Node, NodeId, Project, VerbNode
from designer.flow.outcomes import verb_spec
from designer.flow.slots import can_be_linked
from designer.text import tr
from designer.twiml import TEXT, Element, ElementSpec, ValueKind

_GROUPING = re.compile(r"[\s().-]+")
_PHONE_PARAMETERS = frozenset({"From", "To", "Caller", "Called"})
"""The request parameters that hold a phone number (twilio.com/docs/voice/twiml)."""


class NameKind(StrEnum):
    """What a shared name stands for."""

    NUMBER = "number"
    QUEUE = "queue"
    CONFERENCE = "conference"
    ROOM = "room"
    CLIENT = "client"
    SIP = "sip"


_BY_TAG = {
    "Enqueue": NameKind.QUEUE,
    "Queue": NameKind.QUEUE,
    "Conference": NameKind.CONFERENCE,
    "Room": NameKind.ROOM,
    "Client": NameKind.CLIENT,
    "Identity": NameKind.CLIENT,
    "Sip": NameKind.SIP,
}
"""The elements whose text is a name, by tag: each means the same wherever it stands."""


@dataclass(frozen=True, slots=True)
class SharedName:
    """A name, as written; of a number, grouping does not count."""

    kind: NameKind
    value: str

    @property
    def key(self) -> tuple[NameKind, str]:
        """Equal for two spellings of one name."""
        value = self.value
        return self.kind, _GROUPING.sub("", value) if self.kind is NameKind.NUMBER else value


@dataclass(frozen=True, slots=True)
class NameUse:
    """A place of a name: an attribute, or ``#text``, of the element at ``path``; of an entry its
    ``number``, of a Branch the ``piece``-th value of the case with the id ``name``."""

    node: NodeId
    name: SharedName
    place: str
    path: tuple[int, ...] = ()
    piece: int = 0


def names_in(node: Node) -> Iterator[NameUse]:
    """Every shared name of a node, in its order."""
    match node:
        case VerbNode():
            yield from _in_element(node.id, (), node.element, verb_spec(node.element))
        case EntryNode() if node.number.strip():
            yield NameUse(node.id, _number(node.number), "number")
        case BranchNode() if node.parameter in _PHONE_PARAMETERS:
            for case in node.cases:
                for piece, value in enumerate(case.values):
                    if value.strip():
                        yield NameUse(node.id, _number(value), case.id, piece=piece)
        case _:
            pass


def uses_of(flow: Flow, name: SharedName) -> tuple[NameUse, ...]:
    """Every place of the flow where the name stands, in the flow's order."""
    return tuple(
        use for node in flow.nodes.values() for use in names_in(node) if use.name.key == name.key
    )


def rename_everywhere(project: Project, name: SharedName, new: str) -> Project:
    """``new`` in every place where the name stands; FlowError when it is empty."""
    new = new.strip()
    if not new:
        raise FlowError(tr("Write a name: it cannot be empty."))
    nodes = dict(project.flow.nodes)
    for use in uses_of(project.flow, name):
        nodes[use.node] = _renamed(nodes[use.node], use, new)
    return replace(project, flow=project.flow.with_nodes(nodes))


def _in_element(
    node: NodeId, path: tuple[int, ...], element: Element, spec: ElementSpec | None
) -> Iterator[NameUse]:
    for attribute, value in element.attributes:
        known = spec.attribute(attribute) if spec is not None else None
        if known is not None and known.kind is ValueKind.PHONE and can_be_linked(value):
            yield NameUse(node, _number(value), attribute, path)
    kind = _kind_of_text(element, spec)
    if kind is not None and can_be_linked(element.text):
        yield NameUse(node, SharedName(kind, element.text.strip()), TEXT, path)
    for index, child in enumerate(element.elements):
        inner = spec.child(child.tag) if spec is not None else None
        yield from _in_element(node, (*path, index), child, inner)


def _kind_of_text(element: Element, spec: ElementSpec | None) -> NameKind | None:
    if spec is not None and spec.text is not None and spec.text.kind is ValueKind.PHONE:
        return NameKind.NUMBER
    return _BY_TAG.get(element.tag) if spec is not None else None


def _number(written: str) -> SharedName:
    return SharedName(NameKind.NUMBER, written.strip())


def _renamed(node: Node, use: NameUse, new: str) -> Node:
    match node:
        case EntryNode():
            return replace(node, number=new)
        case BranchNode():
            cases = tuple(
                replace(
                    case,
                    values=(*case.values[: use.piece], new, *case.values[use.piece + 1 :]),
                )
                if case.id == use.place
                else case
                for case in node.cases
            )
            return replace(node, cases=cases)
        case VerbNode():
            at = node.element.at(use.path)
            at = at.with_text(new) if use.place == TEXT else at.with_attribute(use.place, new)
            return replace(node, element=node.element.replace_at(use.path, at))
        case _:
            raise FlowError(tr("“{id}” has no names.", id=node.id))
