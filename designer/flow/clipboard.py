"""Fragments: nodes with the links among them, copied out of a project and put into one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from designer.flow.edits import add_node, id_stem, new_id, replace_links
from designer.flow.framing import add_frame, new_frame_id
from designer.flow.model import (
    BranchNode,
    Frame,
    Link,
    Node,
    NodeId,
    OpaqueNode,
    Point,
    Project,
    VerbNode,
)


@dataclass(frozen=True, slots=True)
class Fragment:
    """Copied nodes, their places, the links that both start and end among them, and the frames
    around nothing else."""

    nodes: tuple[Node, ...]
    positions: tuple[Point, ...]
    links: tuple[Link, ...]
    frames: tuple[Frame, ...] = ()


def copy(project: Project, ids: Iterable[NodeId]) -> Fragment:
    """The nodes of these ids, in the project's order, with the links among them."""
    wanted = frozenset(ids)
    nodes = tuple(node for key, node in project.flow.nodes.items() if key in wanted)
    links = tuple(
        link for link in project.flow.all_links() if link.source in wanted and link.target in wanted
    )
    frames = tuple(one for one in project.frames.values() if wanted.issuperset(one.members))
    return Fragment(nodes, tuple(project.positions[node.id] for node in nodes), links, frames)


def paste(
    project: Project, fragment: Fragment, offset: Point
) -> tuple[Project, tuple[NodeId, ...]]:
    """``project`` with the fragment added, moved by ``offset``, and the ids its nodes got.

    Ids are new; names of documents and routes are not copied, since no two share one, nor what an
    import kept of a document.
    """
    renamed: dict[NodeId, NodeId] = {}
    for node, (x, y) in zip(fragment.nodes, fragment.positions, strict=True):
        fresh = new_id(project, id_stem(node))
        renamed[node.id] = fresh
        changed = replace(node, id=fresh)
        if isinstance(changed, VerbNode):
            changed = replace(changed, document="", answer="", origin=None)
        elif isinstance(changed, BranchNode | OpaqueNode):
            changed = replace(changed, document="")
        project = add_node(project, changed, (x + offset[0], y + offset[1]))
    outgoing: dict[NodeId, dict[str, NodeId]] = {}
    for link in fragment.links:
        outgoing.setdefault(renamed[link.source], {})[link.outcome] = renamed[link.target]
    for source, targets in outgoing.items():
        project = replace_links(project, source, targets)
    for frame in fragment.frames:
        members = tuple(renamed[node] for node in frame.members)
        fresh_frame = replace(frame, id=new_frame_id(project), members=members)
        project = add_frame(project, fresh_frame)
    return project, tuple(renamed.values())
