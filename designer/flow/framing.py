"""Edits of how the canvas looks: frames around nodes, pins, colours, and what is disabled."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType

from designer.errors import FlowError
from designer.flow.model import (
    COLORS,
    Frame,
    FrameId,
    Node,
    NodeId,
    NoteNode,
    Project,
)
from designer.text import tr


def new_frame_id(project: Project) -> FrameId:
    """The first free id ``frame-1``, ``frame-2`` ..."""
    number = 1
    while f"frame-{number}" in project.frames:
        number += 1
    return FrameId(f"frame-{number}")


def add_frame(project: Project, frame: Frame) -> Project:
    """A frame around its members, which leave the frames they were in.

    FlowError when its id is taken, or it has no members.
    """
    if frame.id in project.frames:
        raise FlowError(tr("There is already a frame “{id}”.", id=frame.id))
    members = tuple(key for key in dict.fromkeys(frame.members) if key in project.flow.nodes)
    if not members:
        raise FlowError(tr("A frame goes around cards: select some first."))
    project = _left(project, members)
    return _with_frames(project, {**project.frames, frame.id: replace(frame, members=members)})


def set_frame(
    project: Project,
    frame_id: FrameId,
    *,
    title: str | None = None,
    color: str | None = None,
    is_collapsed: bool | None = None,
) -> Project:
    """The frame with another title, colour or state; what is None stays. FlowError when it went."""
    frame = _frame(project, frame_id)
    changed = replace(
        frame,
        title=frame.title if title is None else title,
        color=frame.color if color is None else _known(color),
        is_collapsed=frame.is_collapsed if is_collapsed is None else is_collapsed,
    )
    return _with_frames(project, {**project.frames, frame_id: changed})


def remove_frame(project: Project, frame_id: FrameId) -> Project:
    """The frame gone; its members stay."""
    _frame(project, frame_id)
    return _with_frames(project, {k: f for k, f in project.frames.items() if k != frame_id})


def put_in_frame(project: Project, nodes: Iterable[NodeId], frame_id: FrameId | None) -> Project:
    """The nodes are members of this frame, or of none; a frame without members goes."""
    wanted = tuple(dict.fromkeys(nodes))
    if frame_id is None:
        return _left(project, wanted)
    frame = _frame(project, frame_id)
    new = tuple(node for node in wanted if node not in frame.members)
    if not new:
        return project
    project = _left(project, new)
    changed = replace(frame, members=(*frame.members, *new))
    return _with_frames(project, {**project.frames, frame_id: changed})


def frame_of(project: Project, node: NodeId) -> Frame | None:
    """The frame that the node is in."""
    return next((one for one in project.frames.values() if node in one.members), None)


def pin(project: Project, nodes: Iterable[NodeId], *, is_pinned: bool = True) -> Project:
    """The nodes keep their places when the flow is arranged, or not any more."""
    known = frozenset(nodes) & project.flow.nodes.keys()
    pinned = project.pinned | known if is_pinned else project.pinned - known
    return project if pinned == project.pinned else replace(project, pinned=pinned)


def set_color(project: Project, nodes: Iterable[NodeId], color: str) -> Project:
    """The cards in this colour (a key of :data:`COLORS`); empty for none."""
    _known(color)
    return _each(project, nodes, lambda node: replace(node, color=color))


def set_disabled(project: Project, nodes: Iterable[NodeId], *, is_disabled: bool = True) -> Project:
    """Calls go past the nodes as if they were not there, or stop at them again; notes have no
    part in calls and stay as they are."""

    def changed(node: Node) -> Node:
        return node if isinstance(node, NoteNode) else replace(node, is_disabled=is_disabled)

    return _each(project, nodes, changed)


def forget(project: Project, gone: frozenset[NodeId]) -> Project:
    """Frames and pins without these nodes, which are removed."""
    return pin_free(_left(project, gone), gone)


def pin_free(project: Project, nodes: frozenset[NodeId]) -> Project:
    """No pin in these nodes."""
    if project.pinned.isdisjoint(nodes):
        return project
    return replace(project, pinned=project.pinned - nodes)


def _each(project: Project, nodes: Iterable[NodeId], change: object) -> Project:
    assert callable(change)
    changed = {key: change(project.flow.nodes[key]) for key in nodes}
    changed = {key: node for key, node in changed.items() if node != project.flow.nodes[key]}
    if not changed:
        return project
    return replace(project, flow=project.flow.with_changed(changed))


def _left(project: Project, nodes: Iterable[NodeId]) -> Project:
    """No frame holds these nodes any more; one that held no others goes."""
    gone = frozenset(nodes)
    frames: dict[FrameId, Frame] = {}
    for key, frame in project.frames.items():
        if gone.isdisjoint(frame.members):
            frames[key] = frame
        elif kept := tuple(one for one in frame.members if one not in gone):
            frames[key] = replace(frame, members=kept)
    return project if frames == project.frames else _with_frames(project, frames)


def _frame(project: Project, frame_id: FrameId) -> Frame:
    frame = project.frames.get(frame_id)
    if frame is None:
        raise FlowError(tr("This frame is not there any more."))
    return frame


def _known(color: str) -> str:
    if color and color not in COLORS:
        raise FlowError(
            tr("“{color}” is no colour; there are {colors}.", color=color, colors=", ".join(COLORS))
        )
    return color


def _with_frames(project: Project, frames: Mapping[FrameId, Frame]) -> Project:
    return replace(project, frames=MappingProxyType(dict(frames)))
