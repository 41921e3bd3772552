"""What a live call visited, put on the canvas: each document once, linked as its URLs say."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from designer.flow import (
    Fragment,
    Node,
    NodeId,
    Project,
    VerbNode,
    copy,
    move_nodes,
    paste,
    set_node,
    why_no_document,
)
from designer.flow.room import card_sizes
from designer.ui.preview.placing import LiveAddress
from designer.ui.preview.visits import Visit

GAP = 480.0
"""From the top of the lowest card to what is added: more than the height of most cards."""


def documents_of(visits: Iterable[Visit]) -> list[Visit]:
    """The answers that are documents, each once."""
    found: dict[tuple[str, bytes], Visit] = {}
    for visit in visits:
        if visit.is_twiml:
            found.setdefault((visit.asked, visit.body), visit)
    return list(found.values())


def flow_of(visits: Sequence[Visit], address: LiveAddress) -> Project:
    """The documents as a flow of their own, arranged, with an entry at what was called.

    StorageError when there is none.
    """
    from designer.analysis import arrange
    from designer.storage.importing import VisitedDocument, import_visited

    documents = [
        VisitedDocument(visit.asked, visit.params, visit.url, visit.body)
        for visit in visits
        if visit.is_twiml
    ]
    found = import_visited(documents, method=address.method, kind=address.kind)
    project = found.project
    return move_nodes(project, arrange(project, None, card_sizes(project.flow)))


def add_flow(project: Project, other: Project) -> tuple[Project, tuple[NodeId, ...]]:
    """``project`` with all of ``other`` below what it has, and the new nodes."""
    fragment: Fragment = copy(other, other.flow.nodes)
    places = list(project.positions.values())
    left = min((x for x, _ in places), default=0.0)
    below = max((y for _, y in places), default=-GAP) + GAP
    corner_x = min((x for x, _ in fragment.positions), default=0.0)
    corner_y = min((y for _, y in fragment.positions), default=0.0)
    joined, new = paste(project, fragment, (left - corner_x, below - corner_y))
    for old, node_id in zip(fragment.nodes, new, strict=True):
        joined = _with_paths(joined, old, node_id)
    return joined, new


def _with_paths(project: Project, old: Node, node_id: NodeId) -> Project:
    """The paths that the application has, where none of the flow's documents has the same: by them
    a call of the application finds its steps on the canvas."""
    node = project.flow.nodes[node_id]
    if isinstance(old, VerbNode) and isinstance(node, VerbNode):
        if not why_no_document(project.flow, node_id, old.document):
            project = set_node(project, replace(node, document=old.document))
            node = project.flow.nodes[node_id]
        if isinstance(node, VerbNode) and not why_no_document(project.flow, node_id, old.answer):
            project = set_node(project, replace(node, answer=old.answer))
    return project
