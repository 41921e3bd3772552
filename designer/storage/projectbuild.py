"""From the records of a project file to a project: everything that a flow relies on is checked.

A flow that passes here can be drawn, edited and compiled. What is merely doubtful in it, such as a
missing number, is no error but a finding of the analysis.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from msgspec import structs

from designer.bundle import OPERATORS
from designer.errors import StorageError
from designer.flow import (
    NEXT,
    PROPERTY_KINDS,
    BranchCase,
    BranchNode,
    Choice,
    EntryNode,
    ExternalNode,
    Flow,
    Node,
    NodeId,
    NoteNode,
    OpaqueNode,
    Origin,
    Prices,
    Project,
    Property,
    Shell,
    Spelling,
    VerbNode,
    Waiver,
    Way,
    outcome_keys,
    own_paths,
    why_no_path,
    why_no_way_in,
)
from designer.storage.fileformat import (
    AnyNodeRecord,
    BranchRecord,
    CaseRecord,
    EntryRecord,
    ExternalRecord,
    LinkRecord,
    NoteRecord,
    OpaqueRecord,
    OriginRecord,
    PricesRecord,
    ProjectRecord,
    PropertyRecord,
    ShellRecord,
    VerbRecord,
)
from designer.storage.projectlayout import check_color, frames_of, pinned_of, positions_of
from designer.storage.treeformat import Json, read_tree, read_trees
from designer.text import tr
from designer.twiml import Comment, Instruction

_ID = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9_.-]*")
_WITHOUT_VALUES = frozenset({"is_empty", "is_not_empty"})


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
        if not _ID.fullmatch(record.id):
            raise StorageError(
                tr(
                    "{place}.id: expected letters, digits, - _ and ., found “{id}”",
                    place=place,
                    id=record.id,
                )
            )
        node = _node(record, place)
        if record.waivers:
            waivers = tuple(Waiver(one.rule, one.reason) for one in record.waivers)
            node = replace(node, waivers=waivers)
        if record.disabled or record.color:
            check_color(record.color, f"{place}.color")
            node = replace(node, is_disabled=record.disabled, color=record.color)
        if node.id in nodes:
            raise StorageError(
                tr("{place}.id: another node has the id “{id}”, too", place=place, id=node.id)
            )
        nodes[node.id] = node
    return nodes


def _node(record: AnyNodeRecord, place: str) -> Node:
    node_id, title = NodeId(record.id), record.title
    match record:
        case VerbRecord(document=document):
            element = read_tree(record.element, f"{place}.element")
            choices: tuple[Choice, ...] = ()
            if record.choices:
                _check_ids([choice.id for choice in record.choices], f"{place}.choices")
                rows = [Choice(c.id, c.digits, c.phrases, c.label) for c in record.choices]
                choices = tuple(rows)
            return VerbNode(
                id=node_id,
                title=title,
                element=element,
                choices=choices,
                document=document,
                answer=record.answer,
                origin=_origin(record.origin, f"{place}.origin"),
            )
        case EntryRecord():
            return EntryNode(
                id=node_id,
                title=title,
                kind=record.kind,
                number=record.number,
                method=record.method,
                fallback_method=record.fallback_method,
                status_callback=record.status_callback,
            )
        case BranchRecord():
            cases = _cases(record.cases, f"{place}.cases")
            return BranchNode(
                id=node_id,
                title=title,
                parameter=record.parameter,
                cases=cases,
                document=record.document,
            )
        case ExternalRecord():
            return ExternalNode(id=node_id, title=title, url=record.url, method=record.method)
        case OpaqueRecord():
            return OpaqueNode(
                id=node_id,
                title=title,
                document=record.document,
                content=record.content,
                reason=record.reason,
                ways=tuple(Way(way.key, way.label) for way in record.ways),
            )
        case NoteRecord():
            return NoteNode(id=node_id, title=title, text=record.text)


def _origin(record: OriginRecord | None, place: str) -> Origin | None:
    """What an import kept of a verb's document."""
    if record is None:
        return None
    spellings = tuple(
        Spelling(one.slot, one.url, one.path, one.document, one.place) for one in record.spellings
    )
    shell = None if record.shell is None else _shell(record.shell, f"{place}.shell")
    return Origin(read_trees(record.before, f"{place}.before"), spellings, shell)


def _shell(record: ShellRecord, place: str) -> Shell:
    return Shell(
        read_tree(record.root, f"{place}.root"),
        _outside(record.before, f"{place}.before"),
        _outside(record.after, f"{place}.after"),
        read_trees(record.tail, f"{place}.tail"),
    )


def _outside(values: Sequence[Json], place: str) -> tuple[Comment | Instruction, ...]:
    """What may stand around a document's root."""
    found: list[Comment | Instruction] = []
    for child in read_trees(values, place):
        if not isinstance(child, Comment | Instruction):
            raise StorageError(tr("{place}: expected comments and instructions only", place=place))
        found.append(child)
    return tuple(found)


def _cases(records: Sequence[CaseRecord], place: str) -> tuple[BranchCase, ...]:
    _check_ids([record.id for record in records], place)
    for index, record in enumerate(records):
        if record.operator not in OPERATORS:
            known = ", ".join(sorted(OPERATORS))
            raise StorageError(
                tr(
                    "{place}[{index}].operator: expected one of {known}; found “{operator}”",
                    place=place,
                    index=index,
                    known=known,
                    operator=record.operator,
                )
            )
        if not record.values and record.operator not in _WITHOUT_VALUES:
            raise StorageError(
                tr(
                    "{place}[{index}].values: “{operator}” needs a value",
                    place=place,
                    index=index,
                    operator=record.operator,
                )
            )
    return tuple(BranchCase(r.id, r.operator, r.values, r.label) for r in records)


def _check_ids(ids: Sequence[str], place: str) -> None:
    """Every choice or case has an id, and no two the same."""
    for index, one in enumerate(ids):
        if not one:
            raise StorageError(
                tr(
                    "{place}[{index}].id: expected an id, found empty text",
                    place=place,
                    index=index,
                )
            )
        if one in ids[:index]:
            raise StorageError(
                tr(
                    "{place}[{index}].id: another one has the id “{one}”, too",
                    place=place,
                    index=index,
                    one=one,
                )
            )


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
            ways = ", ".join(sorted(known)) or "none"
            raise StorageError(
                tr(
                    "{place}: “{id}” has no way out “{key}” (its ways out: {ways})",
                    place=place,
                    id=node.id,
                    key=key,
                    ways=ways,
                )
            )
