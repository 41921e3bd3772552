"""The rows of the outline, as plain values: what stands under what. It knows no Qt."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from designer.flow import EntryNode, ExternalNode, Flow, NodeId, NoteNode, VerbNode
from designer.flow.names import short_name, spoken_in
from designer.flow.outline import DocumentOutline, documents_in
from designer.text import tr


class RowKind(StrEnum):
    """What a row stands for."""

    NODE = "node"
    NESTED = "nested"
    """A nested element of a verb."""
    DOCUMENT = "document"
    GROUP = "group"


UNREACHED, ELSEWHERE, NOTES = "unreached", "elsewhere", "notes"
"""The groups: what no entry leads to, what somebody else answers, words for people."""

Key = tuple[RowKind, str, tuple[int, ...]]

_NUMBERS = re.compile(r"(\d+)")


@dataclass(slots=True)
class Row:
    """One row: ``name`` is a node's id, or a group's name; ``title`` a document's path, or the
    tag of a nested element, at ``path`` in its node's element. ``leads``: something below it is
    looked for."""

    kind: RowKind
    name: str
    title: str = ""
    path: tuple[int, ...] = ()
    rows: list[Row] = field(default_factory=list)
    parent: Row | None = None
    place: int = 0
    leads: bool = False

    @property
    def key(self) -> Key:
        """The same for what stands for the same thing after an edit."""
        return self.kind, self.name, self.path

    @property
    def node(self) -> NodeId | None:
        """The node that the row shows, or that its document starts at."""
        return None if self.kind is RowKind.GROUP else NodeId(self.name)


@dataclass(slots=True)
class Tree:
    """The rows under a root that is not shown; each has a number that it keeps for as long as it
    stands for the same thing."""

    root: Row = field(default_factory=lambda: Row(RowKind.GROUP, ""))
    numbers: dict[Key, int] = field(default_factory=dict)
    rows: dict[int, Row] = field(default_factory=dict)


def next_tree(
    flow: Flow, unreached: Collection[NodeId], before: Tree, looked_for: str = ""
) -> Tree:
    """The tree of the flow, of which only what has these words in it; ``before`` itself when the
    same rows stand for it."""
    root = tree_of(flow, unreached)
    if words := looked_for.casefold().split():
        root.rows = _fitting(root.rows, flow, words)
        _settle(root)
    if _same_shape(root.rows, before.root.rows):
        return before
    tree, free = Tree(root), max(before.rows, default=0) + 1
    for row in _walk(root):
        number = before.numbers.get(row.key)
        if number is None:
            number, free = free, free + 1
        tree.numbers[row.key] = number
        tree.rows[number] = row
    return tree


def tree_of(flow: Flow, unreached: Collection[NodeId]) -> Row:
    """The whole tree under one root that is not shown: entries in their order, documents by name,
    and the groups that have anything in them."""
    root = Row(RowKind.GROUP, "")
    documents = sorted(documents_in(flow), key=lambda one: natural(one.path))
    lost = [one for one in documents if one.start in unreached]
    inside = {node for one in documents for node in one.nodes}
    entries = [node.id for node in flow.nodes.values() if isinstance(node, EntryNode)]
    notes = [node.id for node in flow.nodes.values() if isinstance(node, NoteNode)]
    others = [
        node
        for node in flow.nodes.values()
        if isinstance(node, ExternalNode) and node.id not in inside
    ]
    others.sort(key=lambda node: natural(short_name(node)))
    root.rows += [Row(RowKind.NODE, node) for node in entries]
    root.rows += [_document(flow, one) for one in documents if one.start not in unreached]
    for name, rows in (
        (ELSEWHERE, [Row(RowKind.NODE, node.id) for node in others]),
        (UNREACHED, [_document(flow, one) for one in lost]),
        (NOTES, [Row(RowKind.NODE, node) for node in notes]),
    ):
        if rows:
            root.rows.append(Row(RowKind.GROUP, name, rows=rows))
    _settle(root)
    return root


def natural(name: str) -> list[tuple[int, int, str]]:
    """A key that sorts names as people count: ``doc2`` before ``doc10``, ``A`` beside ``a``."""
    parts = filter(None, _NUMBERS.split(name.casefold()))
    return [(0, int(part), part) if part.isdecimal() else (1, 0, part) for part in parts]


def words_of(row: Row, flow: Flow) -> str:
    """What the row says."""
    if row.kind is RowKind.GROUP:
        words = {
            UNREACHED: tr("Never reached"),
            ELSEWHERE: tr("Answered elsewhere"),
            NOTES: tr("Notes"),
        }
        return words.get(row.name, "")
    if row.kind is RowKind.DOCUMENT:
        return row.title
    node = flow.nodes.get(NodeId(row.name))
    if row.kind is RowKind.NODE:
        return short_name(node) if node is not None else ""
    if not isinstance(node, VerbNode) or row.path[0] >= len(node.element.elements):
        return row.title
    return f"{row.title}  {spoken_in(node.element.at(row.path))}".strip()


def _fitting(rows: Sequence[Row], flow: Flow, words: Sequence[str]) -> list[Row]:
    """The rows that have all the words in them, with all that is below, or that lead to such."""
    kept: list[Row] = []
    for row in rows:
        below = _fitting(row.rows, flow, words)
        said = words_of(row, flow).casefold() if row.kind is not RowKind.GROUP else ""
        row.leads = bool(below)
        if not all(word in said for word in words):
            row.rows = below
            if not below:
                continue
        kept.append(row)
    return kept


def _document(flow: Flow, document: DocumentOutline) -> Row:
    row = Row(RowKind.DOCUMENT, document.start, document.path)
    if isinstance(flow.nodes[document.start], VerbNode):
        row.rows = [_verb(flow, node) for node in document.nodes]
    return row


def _verb(flow: Flow, node_id: NodeId) -> Row:
    node = flow.nodes[node_id]
    row = Row(RowKind.NODE, node_id)
    if isinstance(node, VerbNode):
        row.rows = [
            Row(RowKind.NESTED, node_id, child.tag, (index,))
            for index, child in enumerate(node.element.elements)
            if child.tag[:1].isupper()  # marks of speech are parts of a sentence
        ]
    return row


def _settle(row: Row) -> None:
    """Tell every row its parent and its place among the others."""
    for place, child in enumerate(row.rows):
        child.parent, child.place = row, place
        _settle(child)


def _walk(row: Row) -> Iterator[Row]:
    """Every row under this one, from top to bottom."""
    for child in row.rows:
        yield child
        yield from _walk(child)


def _same_shape(one: Sequence[Row], other: Sequence[Row]) -> bool:
    """Whether both hold the same rows in the same order, whatever these say."""
    return len(one) == len(other) and all(
        (a.key, a.title, a.leads) == (b.key, b.title, b.leads) and _same_shape(a.rows, b.rows)
        for a, b in zip(one, other, strict=True)
    )
