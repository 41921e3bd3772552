"""Room for what grows or comes: cards and frames push others aside.

Nothing pinned is pushed, and no frame with a pinned card in it: what would land there goes on
behind it (``designer/flow/pushing.py`` says what holds). A frame that must stay itself, or that
grows because cards were added to it, may reach over what is pinned beside it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from designer.flow import Changes, Frame, FrameId, NodeId, Point, Project
from designer.flow.pushing import Box, Side, meet, opened, pushed, shifted
from designer.flow.room import COLUMN_GAP, GAP, GRID
from designer.ui.canvas.cardlayout import WIDTH, layout_node
from designer.ui.canvas.frameitem import ROOM
from designer.ui.canvas.frames import corners
from designer.ui.canvas.placing import following
from designer.ui.canvas.units import Standing, Units

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas

_DEEP = 1e6
_NEW = NodeId("")
"""What is inserted, which has no id yet."""


@dataclass(frozen=True, slots=True)
class _Push:
    """Where cards stood before a frame was expanded, and after; those of the frame among them."""

    before: Mapping[NodeId, Point]
    after: Mapping[NodeId, Point]


class MakingRoom:
    """Decides where cards go, as a part of the edit that makes it necessary.

    What a frame pushed away when it was expanded goes back when it is collapsed, as long as all of
    it stands where it was put, and nothing else came between. This is remembered while the window
    is open.
    """

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._pushes: dict[FrameId, _Push] = {}
        self._pushed_from: dict[NodeId, Point] = {}
        canvas.workspace.bridge.editor.complete = self.for_growth
        canvas.workspace.bridge.changed.connect(self._glide)

    def for_growth(self, changes: Changes, project: Project) -> Project:
        """``project`` with what stands below cards pushed down as far as these grew, and what
        stands around open frames pushed away where cards were added to these.

        It is called with the changes that an edit would make, before anything shows them.
        """
        scene = self._canvas.flow_scene
        heights = self._heights(changes, project)
        growth = {one: by - scene.cards[one].layout.height for one, by in heights.items()}
        joined = self._joined(changes, project)
        if not growth and not joined:
            return project
        self._canvas.gliding.finish()
        standing = Standing(scene, project, changes)
        outer = self._grow_in_frames(growth, standing)
        if outer:
            self._push_down(outer, standing)
        standing.settle(heights)
        for frame in joined:
            seed, whole = corners(scene.frames.items[frame.id].box), standing.frame(frame)
            units = standing.units(without=frame.members)
            units.move(opened(seed, whole, units.boxes, units.fixed))
            standing.move(units)
            standing.settle()
        known = standing.moved - changes.added
        self._pushed_from = {node: project.positions[node] for node in known}
        return standing.project

    def _heights(self, changes: Changes, project: Project) -> dict[NodeId, float]:
        """How high the cards become that grow with an edit."""
        scene, heights = self._canvas.flow_scene, {}
        for node in changes.changed | changes.relinked:
            card = scene.cards.get(node)
            if card is None or node in changes.moved or node not in project.flow.nodes:
                continue
            linked = project.flow.links_from(node).keys()
            if node not in changes.changed and linked <= scene.flow.links_from(node).keys():
                continue  # no way out is shown that was not
            height = layout_node(project.flow.nodes[node], linked, scene.look.fonts).height
            if height > card.layout.height and card.isVisible():
                heights[node] = float(height)
        return heights

    def _joined(self, changes: Changes, project: Project) -> list[Frame]:
        """The open frames that cards were added to."""
        shown = self._canvas.flow_scene.frames.items
        return [
            frame
            for frame in (project.frames.values() if changes.added else ())
            if frame.id in shown
            and not (frame.is_collapsed or shown[frame.id].frame.is_collapsed)
            and not changes.added.isdisjoint(frame.members)
        ]

    def _grow_in_frames(
        self, growth: Mapping[NodeId, float], standing: Standing
    ) -> dict[NodeId, float]:
        """Let cards grow among those of their own frames; what grows on the canvas for it: frames,
        by their first nodes, and cards in none."""
        outer = dict(growth)
        for frame in standing.project.frames.values():
            inner = {one: outer.pop(one) for one in frame.members if one in outer}
            if not inner or frame.is_collapsed:
                continue
            before, cards = standing.frame(frame), standing.cards(frame.members)
            down = pushed(cards.boxes, grown=inner, fixed=cards.fixed, may_lift=False)
            cards.move({key: (0.0, by) for key, by in down.items()})
            standing.move(cards)
            ends = (box[3] + inner.get(key, 0.0) for key, box in cards.boxes.items())
            by = max(ends) + ROOM - before[3]
            if by > 0:
                outer[frame.members[0]] = by
        return outer

    def _push_down(self, growth: Mapping[NodeId, float], standing: Standing) -> None:
        """Push down what stands below: a stretch of the canvas as wide as that takes."""
        scene = self._canvas.flow_scene
        wide, lowest = scene.content_rect(growth.keys()), scene.content_rect().bottom()
        above = max(growth.values()) + 2 * GAP
        while True:
            top = wide.top() - above
            room = QRectF(wide.left(), top, wide.width(), lowest - top)
            units = standing.units(room)
            down = pushed(units.boxes, grown=growth, fixed=units.fixed)
            reach = QRectF(wide)
            for key in growth.keys() | down.keys():
                x, y, right, bottom = units.boxes[key]
                reach = reach.united(QRectF(x, y, right - x, bottom - y))
            if reach == wide:
                break
            wide = reach
        units.move({key: (0.0, by) for key, by in down.items()})
        standing.move(units)

    def _glide(self) -> None:
        """Let eyes follow what a growing card pushed; the canvas shows the edit already."""
        before, self._pushed_from = self._pushed_from, {}
        if before:
            self._canvas.gliding.run(before)

    def for_expanding(self, frames: tuple[Frame, ...], project: Project) -> dict[NodeId, Point]:
        """Where cards go when these frames are expanded: what they would cover makes room, and a
        frame that would cover something pinned opens beside it."""
        standing = Standing(self._canvas.flow_scene, project)
        units = standing.units()
        for frame in frames:
            own = frame.members[0]
            here, corner = units.boxes[own], standing.collapsed(frame)
            by = (here[0] - corner[0], here[1] - corner[1])  # another one pushed it
            units.open(own, shifted(standing.opened(frame.members), by))
        places = units.places(project)
        for frame in frames:
            own_places = {one: project.positions[one] for one in frame.members}
            before = {one: project.positions[one] for one in places}
            self._pushes[frame.id] = _Push(before | own_places, own_places | places)
        return places

    def for_collapsing(self, frames: tuple[Frame, ...], project: Project) -> dict[NodeId, Point]:
        """Where the cards go back to that these frames had pushed away."""
        places: dict[NodeId, Point] = {}
        for frame in frames:
            push = self._pushes.get(frame.id)
            if push is None or any(
                project.positions.get(one) != place for one, place in push.after.items()
            ):
                continue
            back = {one: to for one, to in push.before.items() if to != project.positions[one]}
            if back and self._is_free(back, frames, project):
                places |= back
        return places

    def for_framing(
        self, nodes: tuple[NodeId, ...], project: Project
    ) -> tuple[tuple[NodeId, ...], dict[NodeId, Point]]:
        """The members of a frame around ``nodes``, and where cards go that only its edge would
        cover. A card that lies between the nodes would look like a member, so it is one, unless it
        is in another frame."""
        scene = self._canvas.flow_scene
        members = dict.fromkeys(nodes)
        framed = {one for frame in project.frames.values() for one in frame.members}
        while inside := [
            card.node_id
            for card in scene.cards_in(scene.frames.around(members))
            if card.node_id not in members
            and card.node_id not in framed
            and meet(card.box(), corners(scene.frames.around(members)))
        ]:
            members.update(dict.fromkeys(inside))
        standing = Standing(scene, project)
        units = standing.units(without=members)
        own, around = tuple(members), corners(scene.frames.around(members))
        units.add(own, around)
        units.open(own[0], standing.opened(own))
        return own, units.places(project)

    def for_insert(
        self, source: NodeId, target: NodeId, at: Point, height: float, project: Project
    ) -> dict[NodeId, Point]:
        """Where the target of a link and what follows it go, so that a card at ``at`` has room
        before them; what is in their way makes room, too. Nothing when there is room already, or
        when the link runs back."""
        there = project.positions[target]
        lack = at[0] + WIDTH + COLUMN_GAP - there[0]
        if lack <= 0 or there[0] <= project.positions[source][0] + WIDTH:
            return {}
        beyond, behind = there[0] - GRID, following(project.flow, target)
        by = ceil(lack / GRID) * float(GRID)
        units, wanted = Units(project.pinned), {}
        for one, box in self._seen_from(beyond):
            units.add(one, box)
            if box[0] >= beyond and source not in one and not behind.isdisjoint(one):
                wanted[one[0]] = by
        boxes = {key: Side.RIGHT.turned(box) for key, box in units.boxes.items()}
        boxes[_NEW] = Side.RIGHT.turned((*at, at[0] + WIDTH, at[1] + height))
        moves = pushed(boxes, wanted=wanted, fixed={*units.fixed, _NEW})
        units.move({key: Side.RIGHT.by(far) for key, far in moves.items()})
        return units.places(project)

    def _seen_from(self, x: float) -> Iterator[tuple[tuple[NodeId, ...], Box]]:
        """What stands from ``x`` on to the right: cards, and collapsed frames with their nodes."""
        scene = self._canvas.flow_scene
        for card in scene.cards_in(QRectF(x, -_DEEP, 2 * _DEEP, 2 * _DEEP)):
            yield (card.node_id,), card.box()
        for item in scene.frames.items.values():
            if item.frame.is_collapsed and item.box.right() >= x:
                yield item.frame.members, corners(item.box)

    def _is_free(
        self, back: Mapping[NodeId, Point], frames: tuple[Frame, ...], project: Project
    ) -> bool:
        """Whether what goes back meets nothing that came between."""
        own = {one for frame in frames for one in frame.members}
        units = Standing(self._canvas.flow_scene, project).units(without=own)
        positions = project.positions
        coming = [
            shifted(box, (back[key][0] - positions[key][0], back[key][1] - positions[key][1]))
            for key, box in units.boxes.items()
            if key in back
        ]
        staying = [box for key, box in units.boxes.items() if key not in back]
        return not any(meet(one, other) for one in coming for other in staying)
