"""Room for what grows: cards that grow, and frames that come or open, push others aside."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from designer.flow import Changes, Frame, FrameId, NodeId, Point, Project, move_nodes
from designer.flow.pushing import Box, meet, opened, pushed_down, shifted
from designer.ui.canvas.cardlayout import WIDTH, layout_node
from designer.ui.canvas.frameitem import ROOM
from designer.ui.canvas.frames import corners

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas

_DEEP = 1e6
MOST_GROWING = 300
"""When more cards than this change at once, nobody waits for each to be measured: Tidy up does."""
Units = dict[NodeId, tuple[Box, tuple[NodeId, ...]]]
"""What is pushed as a whole, by one of its nodes: the box of a frame or of a card in none, and the
nodes in it."""


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
        """``project`` with what stands below cards pushed down as far as these grew.

        It is called with the changes that an edit would make, before anything shows them.
        """
        scene = self._canvas.flow_scene
        heights: dict[NodeId, int] = {}
        touched = [one for one in changes.changed | changes.relinked if one in scene.cards]
        if len(touched) > MOST_GROWING:
            return project
        for node in touched:
            card = scene.cards[node]
            if node in changes.moved or node not in project.flow.nodes or not card.is_laid_out:
                continue
            linked = project.flow.links_from(node).keys()
            if node not in changes.changed and linked <= scene.flow.links_from(node).keys():
                continue  # no way out is shown that was not
            height = layout_node(project.flow.nodes[node], linked, scene.look.fonts).height
            if height > card.layout.height and card.isVisible():
                heights[node] = height
        if not heights:
            return project
        self._canvas.gliding.finish()
        gone = changes.removed | changes.added | changes.moved
        places: dict[NodeId, Point] = {}
        for node in sorted(heights, key=lambda one: project.positions[one][1]):
            old = _at((scene.cards[node].box(), (node,)), places, project)
            new = (*old[:3], old[1] + heights[node])
            places |= self._pushed(old, new, (node,), gone, places, project)
        for item in scene.frames.items.values():
            members = item.frame.members
            if not item.frame.is_collapsed and not heights.keys().isdisjoint(members):
                old = corners(item.box)
                new = (*old[:3], max(old[3], self._bottom(members, heights, places, project)))
                places |= self._pushed(old, new, members, gone, places, project)
        self._pushed_from = {node: project.positions[node] for node in places}
        return move_nodes(project, places) if places else project

    def _glide(self) -> None:
        """Let eyes follow what a growing card pushed; the canvas shows the edit already."""
        before, self._pushed_from = self._pushed_from, {}
        if before:
            self._canvas.gliding.run(before)

    def _bottom(
        self,
        members: tuple[NodeId, ...],
        heights: Mapping[NodeId, int],
        places: Mapping[NodeId, Point],
        project: Project,
    ) -> float:
        """Where an open frame around these nodes ends below."""
        cards = self._canvas.flow_scene.cards
        ends = (
            places.get(one, project.positions[one])[1] + heights.get(one, cards[one].layout.height)
            for one in members
            if one in cards and one in project.positions
        )
        return max(ends) + ROOM

    def _pushed(
        self,
        old: Box,
        new: Box,
        own: tuple[NodeId, ...],
        gone: frozenset[NodeId],
        places: Mapping[NodeId, Point],
        project: Project,
    ) -> dict[NodeId, Point]:
        """Where the cards below go when ``old`` grows to ``new``, which is made of ``own``; some
        stand at ``places`` already, and some are ``gone``."""
        scene = self._canvas.flow_scene
        wide = old[2] - old[0] + 4 * WIDTH  # what is pushed may push what stands beside
        below = QRectF(old[0] - 2 * WIDTH, old[1], wide, _DEEP)
        units: Units = {
            card.node_id: (card.box(), (card.node_id,))
            for card in scene.cards_in(below)
            if card.node_id not in own and card.node_id not in gone
        }
        for item in scene.frames.items.values():
            members = item.frame.members
            if item.frame.is_collapsed and gone.isdisjoint(members):
                units[members[0]] = (corners(item.box), members)
        boxes = {key: _at(unit, places, project) for key, unit in units.items()}
        moves = {key: (0.0, by) for key, by in pushed_down(old, new, boxes).items()}
        return _spread(moves, units, project, places)

    def for_expanding(self, frames: tuple[Frame, ...], project: Project) -> dict[NodeId, Point]:
        """Where the cards go that these frames, expanded, would cover."""
        scene = self._canvas.flow_scene
        places: dict[NodeId, Point] = {}
        units = self._units(frames)
        for frame in frames:
            seed, whole = scene.frames.items[frame.id].box, scene.frames.open_box(frame.members)
            boxes = {key: _at(unit, places, project) for key, unit in units.items()}
            moves = opened(corners(seed), corners(whole), boxes)
            places |= _spread(moves, units, project, places)
        for frame in frames:
            own = {one: project.positions[one] for one in frame.members}
            before = {one: project.positions[one] for one in places}
            self._pushes[frame.id] = _Push(before | own, places | own)
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
        units = {
            key: unit for key, unit in self._units(()).items() if members.keys().isdisjoint(unit[1])
        }
        around, whole = scene.frames.around(members), scene.frames.open_box(members)
        boxes = {key: box for key, (box, _) in units.items()}
        moves = opened(corners(around), corners(whole), boxes)
        return tuple(members), _spread(moves, units, project, {})

    def _is_free(
        self, back: Mapping[NodeId, Point], frames: tuple[Frame, ...], project: Project
    ) -> bool:
        """Whether what goes back meets nothing that came between."""
        units = self._units(frames)
        coming = [_at(unit, back, project) for key, unit in units.items() if key in back]
        staying = [box for key, (box, _) in units.items() if key not in back]
        return not any(meet(one, other) for one in coming for other in staying)

    def _units(self, without: tuple[Frame, ...]) -> Units:
        """All frames but these, and all cards in none."""
        scene = self._canvas.flow_scene
        left_out = {frame.id for frame in without}
        units: Units = {}
        framed: set[NodeId] = set()
        for key, item in scene.frames.items.items():
            framed.update(item.frame.members)
            if key not in left_out:
                units[item.frame.members[0]] = (corners(item.box), item.frame.members)
        for node, card in scene.cards.items():
            if node not in framed:
                units[node] = (card.box(), (node,))
        return units


def _at(
    unit: tuple[Box, tuple[NodeId, ...]], places: Mapping[NodeId, Point], project: Project
) -> Box:
    """The box of a unit whose nodes go to ``places``, where those tell."""
    box, members = unit
    x, y = project.positions[members[0]]
    u, v = places.get(members[0], (x, y))
    return shifted(box, (u - x, v - y))


def _spread(
    moves: Mapping[NodeId, Point],
    units: Units,
    project: Project,
    places: Mapping[NodeId, Point],
) -> dict[NodeId, Point]:
    """Where all nodes of the units go that move, from ``places`` where those tell."""
    found: dict[NodeId, Point] = {}
    for key, (dx, dy) in moves.items():
        for node in units[key][1]:
            x, y = places.get(node, project.positions[node])
            found[node] = (x + dx, y + dy)
    return found
