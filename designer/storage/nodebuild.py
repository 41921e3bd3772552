"""From the record of a node in a project file to the node; what it holds is checked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from designer.errors import StorageError
from designer.flow import (
    BranchCase,
    BranchNode,
    Choice,
    EntryNode,
    ExternalNode,
    Node,
    NodeId,
    NoteNode,
    OpaqueNode,
    Origin,
    Shell,
    Spelling,
    VerbNode,
    Waiver,
    Way,
)
from designer.storage.fileformat import (
    AnyNodeRecord,
    BranchRecord,
    CaseRecord,
    EntryRecord,
    ExternalRecord,
    NoteRecord,
    OpaqueRecord,
    OriginRecord,
    ShellRecord,
    VerbRecord,
)
from designer.storage.operators import check_condition
from designer.storage.projectlayout import check_color
from designer.storage.treeformat import Json, read_tree, read_trees
from designer.text import tr
from designer.twiml import Comment, Instruction

_ID = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9_.-]*")


def build_node(record: AnyNodeRecord, place: str) -> Node:
    """The node that ``record`` describes, at ``place`` (``nodes[3]``) in the file.

    StorageError, naming the place in it that cannot be right.
    """
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
    return node


def _node(record: AnyNodeRecord, place: str) -> Node:
    node_id, title = NodeId(record.id), record.title
    match record:
        case VerbRecord():
            return _verb(record, place)
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
            return BranchNode(
                id=node_id,
                title=title,
                parameter=record.parameter,
                cases=_cases(record.cases, f"{place}.cases"),
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


def _verb(record: VerbRecord, place: str) -> VerbNode:
    element = read_tree(record.element, f"{place}.element")
    _check_ids([choice.id for choice in record.choices], f"{place}.choices")
    return VerbNode(
        id=NodeId(record.id),
        title=record.title,
        element=element,
        choices=tuple(Choice(c.id, c.digits, c.phrases, c.label) for c in record.choices),
        document=record.document,
        answer=record.answer,
        origin=_origin(record.origin, f"{place}.origin"),
    )


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
        check_condition(record.operator, record.values, f"{place}[{index}]")
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
