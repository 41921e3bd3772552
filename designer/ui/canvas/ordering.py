"""Putting the canvas in order: frames, collapsing, pins, colours, and disabling."""

from __future__ import annotations

from typing import TYPE_CHECKING

from designer.flow import (
    Frame,
    FrameId,
    NodeId,
    NoteNode,
    Project,
    add_frame,
    frame_of,
    move_nodes,
    new_frame_id,
    pin,
    remove_frame,
    set_color,
    set_disabled,
    set_frame,
    short_name,
)
from designer.text import tr, tr_n
from designer.ui.canvas import actions
from designer.ui.canvas.colors import color_words

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas

SPECK = 24
"""A card less wide on the screen, in pixels, is not seen for what it is."""


class Ordering:
    """Each is one undo step; False where the selection holds nothing for it."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._bridge = canvas.workspace.bridge
        self._selection = canvas.workspace.selection

    @property
    def nodes(self) -> tuple[NodeId, ...]:
        """The selected nodes, as far as they are there."""
        return tuple(n for n in self._selection.nodes if n in self._bridge.flow.nodes)

    def frames(self) -> tuple[Frame, ...]:
        """The frames that selected nodes are in."""
        found = (frame_of(self._bridge.project, node) for node in self.nodes)
        return tuple({frame.id: frame for frame in found if frame is not None}.values())

    def frame(self) -> bool:
        """A frame around the selected nodes, whose title is asked for in place. What lies between
        them is taken in, which is told; what its edge would cover makes room."""
        nodes = self.nodes
        if not nodes:
            return False
        self._canvas.gliding.finish()
        before = self._bridge.project
        members, places = self._canvas.making_room.for_framing(nodes, before)
        made = Frame(new_frame_id(before), members)
        words = tr_n("Frame {n} card", "Frame {n} cards", len(members))
        if not self._bridge.do(words, lambda p: move_nodes(add_frame(p, made), places)):
            return False
        self._canvas.gliding.run({node: before.positions[node] for node in places})
        self._tell_taken_in(members, nodes)
        self._canvas.in_place.edit_title(made.id)
        return True

    def _tell_taken_in(self, members: tuple[NodeId, ...], nodes: tuple[NodeId, ...]) -> None:
        """Say which cards are in a frame that were not selected."""
        taken = [node for node in members if node not in nodes]
        if not taken:
            return
        self._selection.set(members)
        count = tr_n("Frame round {n} card", "Frame round {n} cards", len(members))
        if len(taken) == 1:
            name = short_name(self._bridge.flow.nodes[taken[0]])
            lies = tr("{name} lies inside and was taken in", name=name)
        else:
            lies = tr_n(
                "{n} card lies inside and was taken in",
                "{n} cards lie inside and were taken in",
                len(taken),
            )
        self._bridge.told.emit(tr("{frame}; {lies}.", frame=count, lies=lies))

    def remove_frame(self) -> bool:
        """The frames of the selection gone; their cards stay."""
        frames = self.frames()
        if not frames:
            return False

        def edit(project: Project) -> Project:
            for frame in frames:
                project = remove_frame(project, frame.id)
            return project

        return self._bridge.do(tr("Remove the frame"), edit)

    def rename(self, frame_id: FrameId, title: str) -> bool:
        """Another title for a frame."""
        return self._bridge.do(
            tr("Name the frame"), lambda project: set_frame(project, frame_id, title=title)
        )

    def toggle_collapsed(self) -> bool:
        """Collapse the frames of the selection, or expand them when all are collapsed. Without a
        frame, the document of the selected node becomes one card."""
        frames = self.frames()
        if frames:
            is_collapsed = not all(frame.is_collapsed for frame in frames)
            done = self.collapse(frames, is_collapsed)
            if is_collapsed:  # no card in them is seen any more
                inside = [node for frame in frames for node in frame.members]
                self._selection.set((*inside, *self.nodes))
            self._keep_in_sight(frames[0].members[0])
            return done
        nodes = self.nodes
        return bool(nodes) and self._collapse_document(nodes[0])

    def collapse(self, frames: tuple[Frame, ...], is_collapsed: bool) -> bool:
        """Show frames as one card each, or with their cards again; what they would cover is pushed
        away, and goes back when they collapse."""
        self._canvas.gliding.finish()
        before = self._bridge.project
        turned = tuple(frame for frame in frames if frame.is_collapsed != is_collapsed)
        room = self._canvas.making_room
        find = room.for_collapsing if is_collapsed else room.for_expanding
        places = find(turned, before)

        def edit(project: Project) -> Project:
            for frame in frames:
                project = set_frame(project, frame.id, is_collapsed=is_collapsed)
            return move_nodes(project, places)

        name = tr("Collapse the frame") if is_collapsed else tr("Expand the frame")
        done = self._bridge.do(name, edit)
        if done:
            self._canvas.gliding.run({node: before.positions[node] for node in places})
        return done

    def _keep_in_sight(self, node: NodeId) -> None:
        """What a large frame leaves is one small card, perhaps out of sight, or a speck."""
        box, view = self._canvas.flow_scene.frames.shown_at(node), self._canvas.navigation
        if not view.visible().intersects(box) or box.width() * view.scale < SPECK:
            self._canvas.reveal(node)

    def _collapse_document(self, node: NodeId) -> bool:
        """A collapsed frame around everything that stands in the node's document."""
        compiled = self._canvas.workspace.compiled
        compiled.when_current(lambda _project, done: self._frame_document(node, done.document_of))
        return True

    def _frame_document(self, node: NodeId, document_of: object) -> None:
        assert hasattr(document_of, "get")
        path = document_of.get(node)
        known = self._bridge.flow.nodes
        if path is None:
            name = actions.nodes_words(self._bridge.project, (node,)) if node in known else ""
            self._bridge.refused.emit(
                tr("{node} is in no document, and in no frame that could collapse.", node=name)
            )
            return
        members = tuple(one for one in known if document_of.get(one) == path)
        made = Frame(new_frame_id(self._bridge.project), members, path, is_collapsed=True)
        self._bridge.do(
            tr("Collapse the document {path}", path=path),
            lambda project: add_frame(project, made),
        )
        self._keep_in_sight(members[0])

    def toggle_disabled(self) -> bool:
        """Calls go past the selected nodes, or stop at them again when all are disabled."""
        flow = self._bridge.flow
        nodes = tuple(n for n in self.nodes if not isinstance(flow.nodes[n], NoteNode))
        if not nodes:
            return False
        wanted = not all(flow.nodes[node].is_disabled for node in nodes)
        what = actions.nodes_words(self._bridge.project, nodes)
        name = tr("Disable {what}", what=what) if wanted else tr("Enable {what}", what=what)
        return self._bridge.do(
            name, lambda project: set_disabled(project, nodes, is_disabled=wanted)
        )

    def are_disabled(self) -> bool:
        """Whether all selected nodes are disabled."""
        flow, nodes = self._bridge.flow, self.nodes
        return bool(nodes) and all(flow.nodes[node].is_disabled for node in nodes)

    def toggle_pinned(self) -> bool:
        """Arranging leaves the selected nodes where they are, or moves them again."""
        nodes = self.nodes
        if not nodes:
            return False
        wanted = not self.are_pinned()
        what = actions.nodes_words(self._bridge.project, nodes)
        name = tr("Pin {what}", what=what) if wanted else tr("Unpin {what}", what=what)
        return self._bridge.do(name, lambda project: pin(project, nodes, is_pinned=wanted))

    def are_pinned(self) -> bool:
        """Whether all selected nodes are pinned."""
        nodes = self.nodes
        return bool(nodes) and self._bridge.project.pinned.issuperset(nodes)

    def color(self, key: str) -> bool:
        """The selected cards in a colour; a frame whose cards are all selected takes it itself."""
        nodes = self.nodes
        if not nodes:
            return False
        whole = [frame for frame in self.frames() if set(frame.members) <= set(nodes)]
        framed = {node for frame in whole for node in frame.members}

        def edit(project: Project) -> Project:
            for frame in whole:
                project = set_frame(project, frame.id, color=key)
            return set_color(project, [node for node in nodes if node not in framed], key)

        return self._bridge.do(tr("Colour: {color}", color=color_words(key)), edit)
