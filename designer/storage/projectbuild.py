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
    COLORS,
    NEXT,
    PROPERTY_KINDS,
    BranchCase,
    BranchNode,
    Choice,
    EntryNode,
    ExternalNode,
    Flow,
    Frame,
    FrameId,
    Node,
    NodeId,
    NoteNode,
    OpaqueNode,
    Origin,
    Point,
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
    FrameRecord,
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
from designer.storage.treeformat import Json, kind_words, read_tree, read_trees
from designer.text import tr
from designer.twiml import Comment, Instruction

_ID = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9_.-]*")
_NUMBERS = frozenset({int, float})  # JSON's true is neither
_MOST = sys.float_info.max  # JSON's 1e999 is beyond
_WITHOUT_VALUES = frozenset({"is_empty", "is_not_empty"})


def build_project(record: ProjectRecord) -> Project:
    """The project that ``record`` describes; StorageError naming the place that cannot be right."""
    nodes = _nodes(record.nodes)
    _check_paths(nodes)
    flow = Flow(MappingProxyType(nodes), _links(record.links, nodes))
    return Project(
        record.name,
        flow,
        _positions(record.positions, nodes),
        record.base_url,
        record.profiles,
        tuple(_properties(record.properties)),
        _prices(record.prices),
        _frames(record.frames, nodes),
        _pinned(record.pinned, nodes),
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
            _check_color(record.color, f"{place}.color")
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


def _positions(raw: Mapping[str, Json], nodes: Mapping[NodeId, Node]) -> Mapping[NodeId, Point]:
    """A place for every node."""
    for key in raw:
        if key not in nodes:
            raise StorageError(tr("positions.{key}: there is no node “{key}”", key=key))
    positions: dict[NodeId, Point] = {}
    for key in nodes:
        if key not in raw:
            raise StorageError(
                tr('positions: “{key}” has no place; write "{key}": [0, 0]', key=key)
            )
        positions[key] = _point(raw[key], key)
    return MappingProxyType(positions)


def _frames(
    records: Sequence[FrameRecord], nodes: Mapping[NodeId, Node]
) -> Mapping[FrameId, Frame]:
    """Every frame around nodes that are there; no node in two of them."""
    frames: dict[FrameId, Frame] = {}
    held: dict[str, str] = {}
    for index, record in enumerate(records):
        place = f"frames[{index}]"
        if not record.id or record.id in frames:
            raise StorageError(
                tr("{place}.id: expected an id that no other frame has", place=place)
            )
        _check_color(record.color, f"{place}.color")
        if not record.members:
            raise StorageError(
                tr("{place}.members: a frame goes around at least one node", place=place)
            )
        for member in record.members:
            if member not in nodes:
                raise StorageError(
                    tr("{place}.members: there is no node “{member}”", place=place, member=member)
                )
            if held.setdefault(member, record.id) != record.id or record.members.count(member) > 1:
                raise StorageError(
                    tr(
                        "{place}.members: “{member}” is in a frame twice",
                        place=place,
                        member=member,
                    )
                )
        frame_id = FrameId(record.id)
        members = tuple(NodeId(one) for one in record.members)
        frames[frame_id] = Frame(frame_id, members, record.title, record.color, record.collapsed)
    return MappingProxyType(frames)


def _pinned(records: Sequence[str], nodes: Mapping[NodeId, Node]) -> frozenset[NodeId]:
    for one in records:
        if one not in nodes:
            raise StorageError(tr("pinned: there is no node “{one}”", one=one))
    return frozenset(NodeId(one) for one in records)


def _check_color(color: str, place: str) -> None:
    if color and color not in COLORS:
        raise StorageError(
            tr(
                "{place}: expected one of {colors}; found “{color}”",
                place=place,
                colors=", ".join(COLORS),
                color=color,
            )
        )


def _point(value: Json, node_id: NodeId) -> Point:
    if isinstance(value, list) and len(value) == 2:
        x, y = value
        if type(x) in _NUMBERS and type(y) in _NUMBERS and -_MOST <= x <= _MOST >= y >= -_MOST:
            return float(x), float(y)
    raise StorageError(
        tr(
            "{place}: expected two numbers, such as [120, 80], found {value}",
            place=f"positions.{node_id}",
            value=kind_words(value),
        )
    )
