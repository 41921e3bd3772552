"""Fragments: nodes with the links among them, copied out of a project and put into one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from designer.flow.edits import id_stem, new_ids
from designer.flow.framing import add_frame, new_frame_id
from designer.flow.model import (
    BranchNode,
    Frame,
    Link,
    Node,
    NodeId,
    OpaqueNode,
    Origin,
    Point,
    Project,
    VerbNode,
)
from designer.twiml import Comment, Content


@dataclass(frozen=True, slots=True)
class Fragment:
    """Copied nodes, their places, the links that start among them, and the frames around nothing
    else."""

    nodes: tuple[Node, ...]
    positions: tuple[Point, ...]
    links: tuple[Link, ...]
    frames: tuple[Frame, ...] = ()


def copy(project: Project, ids: Iterable[NodeId], *, onward: bool = False) -> Fragment:
    """The nodes of these ids, in the project's order, with the links among them; ``onward``: with
    those that lead out of them, too, which only the same project can take."""
    wanted = frozenset(ids)
    nodes = tuple(node for key, node in project.flow.nodes.items() if key in wanted)
    links = tuple(
        link
        for link in project.flow.all_links()
        if link.source in wanted and (onward or link.target in wanted)
    )
    frames = tuple(one for one in project.frames.values() if wanted.issuperset(one.members))
    return Fragment(nodes, tuple(project.positions[node.id] for node in nodes), links, frames)


def paste(
    project: Project, fragment: Fragment, offset: Point
) -> tuple[Project, tuple[NodeId, ...]]:
    """``project`` with the fragment added, moved by ``offset``, and the ids its nodes got.

    Ids are new; names of documents and routes are not copied, since no two share one. Of what an
    import kept, what stood before a verb is; see :func:`left_out`.
    """
    fresh = new_ids(project, map(id_stem, fragment.nodes))
    renamed = dict(zip((node.id for node in fragment.nodes), fresh, strict=True))
    outgoing: dict[NodeId, dict[str, NodeId]] = {}
    for link in fragment.links:
        target = renamed.get(link.target, link.target)
        outgoing.setdefault(renamed[link.source], {})[link.outcome] = target
    nodes: dict[NodeId, Node] = {}
    places: dict[NodeId, Point] = {}
    for node, (x, y) in zip(fragment.nodes, fragment.positions, strict=True):
        made = _renamed(node, renamed[node.id])
        nodes[made.id] = made
        places[made.id] = (x + offset[0], y + offset[1])
    flow = project.flow.with_changed(nodes).with_outgoing(outgoing)
    project = replace(project, flow=flow).with_places(places)
    for frame in fragment.frames:
        members = tuple(renamed[node] for node in frame.members)
        fresh_frame = replace(frame, id=new_frame_id(project), members=members)
        project = add_frame(project, fresh_frame)
    return project, tuple(fresh)


def left_out(fragment: Fragment) -> int:
    """How many comments no verb follows in an imported document, so that pasting drops them."""
    return sum(isinstance(one, Comment) for node in fragment.nodes for one in comments_after(node))


def comments_before(node: Node) -> tuple[Content, ...]:
    """What an import kept that stood before the verb: comments, instructions, stray text."""
    origin = node.origin if isinstance(node, VerbNode) else None
    if origin is None:
        return ()
    return (*origin.shell.before, *origin.before) if origin.shell is not None else origin.before


def comments_after(node: Node) -> tuple[Content, ...]:
    """What an import kept that stood behind the last verb of the document that starts here."""
    shell = node.origin.shell if isinstance(node, VerbNode) and node.origin is not None else None
    return (*shell.tail, *shell.after) if shell is not None else ()


def _renamed(node: Node, fresh: NodeId) -> Node:
    """The node under another id, without what only one node can have."""
    if isinstance(node, VerbNode):
        before = comments_before(node)
        origin = Origin(before) if before else None
        return replace(node, id=fresh, document="", answer="", origin=origin)
    if isinstance(node, BranchNode | OpaqueNode):
        return replace(node, id=fresh, document="")
    return replace(node, id=fresh)
