"""From the records of a project file to a project: everything that a flow relies on is checked.

A flow that passes here can be drawn, edited and compiled. What is merely doubtful in it, such as a
missing number, is no error but a finding of the analysis.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from msgspec import structs

from designer.errors import StorageError
from designer.flow import (
    NEXT,
    PROPERTY_KINDS,
    Flow,
    Node,
    NodeId,
    Prices,
    Project,
    Property,
    VerbNode,
    outcome_keys,
    own_paths,
    why_no_path,
    why_no_way_in,
)
from designer.storage.fileformat import (
    AnyNodeRecord,
    LinkRecord,
    PricesRecord,
    ProjectRecord,
    PropertyRecord,
)
from designer.storage.nodebuild import build_node
from designer.storage.projectlayout import frames_of, pinned_of, positions_of
from designer.text import tr


def build_project(record: ProjectRecord) -> Project:
    """The project that ``record`` describes; StorageError naming the place that cannot be right."""
    nodes = _nodes(record.nodes)
    _check_paths(nodes)
    flow = Flow(MappingProxyType(nodes), _links(record.links, nodes))
    return Project(
        record.name,
        flow,
        positions_of(record.positions, nodes),
        record.base_url,
        record.profiles,
        tuple(_properties(record.properties)),
        _prices(record.prices),
        frames_of(record.frames, nodes),
        pinned_of(record.pinned, nodes),
    )


def _properties(records: Sequence[PropertyRecord]) -> Iterator[Property]:
    for index, record in enumerate(records):
        if record.kind not in PROPERTY_KINDS:
            known = ", ".join(PROPERTY_KINDS)
            raise StorageError(
                tr(
                    "properties[{index}].kind: expected one of {known}; found “{kind}”",
                    index=index,
                    known=known,
                    kind=record.kind,
                )
            )
        yield Property(**structs.asdict(record))


def _prices(record: PricesRecord) -> Prices:
    for name, value in structs.asdict(record).items():
        if not isinstance(value, str) and not 0 <= value < sys.float_info.max:
            raise StorageError(
                tr(
                    "prices.{name}: expected an amount of 0 or more, found {value}",
                    name=name,
                    value=value,
                )
            )
    return Prices(**structs.asdict(record))


def _nodes(records: Sequence[AnyNodeRecord]) -> dict[NodeId, Node]:
    nodes: dict[NodeId, Node] = {}
    for index, record in enumerate(records):
        place = f"nodes[{index}]"
        node = build_node(record, place)
        if node.id in nodes:
            raise StorageError(
                tr("{place}.id: another node has the id “{id}”, too", place=place, id=node.id)
            )
        nodes[node.id] = node
    return nodes


def _check_paths(nodes: Mapping[NodeId, Node]) -> None:
    """Every document has a name that can be one, and no two documents or routes the same."""
    owners: dict[str, NodeId] = {}
    for index, node in enumerate(nodes.values()):
        document = getattr(node, "document", "")
        if document and (reason := why_no_path(document)):
            raise StorageError(tr("nodes[{index}].document: {reason}", index=index, reason=reason))
        for path in own_paths(node):
            owner = owners.setdefault(path, node.id)
            if owner != node.id:
                raise StorageError(
                    tr(
                        "nodes[{index}]: “{id}” and “{owner}” would both have the document "
                        "“{path}”; give one of them another “document”",
                        index=index,
                        id=node.id,
                        owner=owner,
                        path=path,
                    )
                )


def _links(
    records: Sequence[LinkRecord], nodes: Mapping[NodeId, Node]
) -> Mapping[NodeId, Mapping[str, NodeId]]:
    """The links by source; each leaves from a way out that the node has, and ends at a node."""
    links: dict[NodeId, dict[str, NodeId]] = {}
    places: dict[NodeId, int] = {}
    one_text = {node_id: node_id for node_id in nodes}  # of each id: what is one is found faster
    closed = {node_id for node_id, node in nodes.items() if why_no_way_in(node)}
    for index, record in enumerate(records):
        source = one_text.get(NodeId(record.source))
        target = one_text.get(NodeId(record.target))
        key = sys.intern(record.outcome)
        if source is None or target is None:
            end, name = (record.source, "from") if source is None else (record.target, "to")
            raise StorageError(
                tr(
                    "links[{index}].{name}: there is no node “{end}”",
                    index=index,
                    name=name,
                    end=end,
                )
            )
        if target in closed:
            raise StorageError(
                tr(
                    "links[{index}].to: nothing can lead to “{target}”. {reason}",
                    index=index,
                    target=target,
                    reason=why_no_way_in(nodes[target]),
                )
            )
        outgoing = links.get(source)
        if outgoing is None:
            outgoing = links[source] = {}
            places[source] = index
        elif key in outgoing:
            raise StorageError(
                tr(
                    "links[{index}].outcome: “{key}” of “{source}” is linked twice",
                    index=index,
                    key=key,
                    source=source,
                )
            )
        outgoing[key] = target
    for source, outgoing in links.items():
        known = outcome_keys(nodes[source], outgoing.keys())
        if not outgoing.keys() <= known:
            _check_outcomes(nodes[source], outgoing, known, f"links[{places[source]}]")
    return MappingProxyType({source: MappingProxyType(out) for source, out in links.items()})


def _check_outcomes(
    node: Node, outgoing: Mapping[str, NodeId], known: frozenset[str], place: str
) -> None:
    """The node has the ways out that are linked, or it is a ``next`` that TwiML never reaches."""
    for key in outgoing:
        if key not in known and not (key == NEXT and isinstance(node, VerbNode)):
            ways = ", ".join(sorted(known)) or tr("none")
            raise StorageError(
                tr(
                    "{place}: “{id}” has no way out “{key}” (its ways out: {ways})",
                    place=place,
                    id=node.id,
                    key=key,
                    ways=ways,
                )
            )
