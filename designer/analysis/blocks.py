"""Frames in an arrangement: each is drawn by itself, then stands among the others as one block."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from designer.flow import EntryNode, Frame, NodeId, NoteNode, Point, Project
from designer.flow.room import FRAME_ROOM, FRAME_TITLE, GRID, HEADER, ROW

Size = tuple[float, float]
Inner = Callable[[Collection[NodeId]], Mapping[NodeId, Point]]


@dataclass(frozen=True, slots=True)
class Block:
    """A frame as one thing: its members' places from its corner, and its size. ``name`` is the
    member by which it goes."""

    name: NodeId
    places: Mapping[NodeId, Point]
    size: Size


class Blocks:
    """The blocks among some nodes: frames all of whose members are among them."""

    def __init__(
        self,
        project: Project,
        chosen: Collection[NodeId],
        size: Mapping[NodeId, Size],
        inner: Inner,
    ) -> None:
        self._blocks: dict[NodeId, Block] = {}
        self._name_of: dict[NodeId, NodeId] = {}
        within = set(chosen)
        for frame in project.frames.values():
            if within.issuperset(frame.members):
                block = _block(project, frame, size, inner)
                self._blocks[block.name] = block
                self._name_of.update(dict.fromkeys(frame.members, block.name))

    def heads(self, nodes: Iterable[NodeId]) -> list[NodeId]:
        """These nodes, of each block only the one by which it goes."""
        return [one for one in nodes if self._name_of.get(one, one) == one]

    def names(self, nodes: Iterable[NodeId]) -> frozenset[NodeId]:
        """What these nodes are, or are in."""
        return frozenset(self._name_of.get(one, one) for one in nodes)

    def sizes(self, size: Mapping[NodeId, Size]) -> dict[NodeId, Size]:
        """The sizes of cards, and of blocks by their names."""
        return {**size, **{name: block.size for name, block in self._blocks.items()}}

    def children(self, children: Mapping[NodeId, Sequence[NodeId]]) -> dict[NodeId, list[NodeId]]:
        """Where links lead from block to block, in the order of the members from top to bottom."""
        found: dict[NodeId, dict[NodeId, None]] = {}
        for one, onward in self._from_the_top(children):
            name = self._name_of.get(one, one)
            row = found.setdefault(name, {})
            for child in onward:
                goal = self._name_of.get(child, child)
                if goal != name or name not in self._blocks:
                    row[goal] = None
        return {name: list(row) for name, row in found.items()}

    def spread(self, places: Mapping[NodeId, Point]) -> dict[NodeId, Point]:
        """The places of all members, from those of the blocks."""
        found: dict[NodeId, Point] = {}
        for one, (x, y) in places.items():
            block = self._blocks.get(one)
            inside = {one: (0.0, 0.0)} if block is None else block.places
            for member, (dx, dy) in inside.items():
                found[member] = (x + dx, y + dy)
        return found

    def _from_the_top(
        self, children: Mapping[NodeId, Sequence[NodeId]]
    ) -> Iterable[tuple[NodeId, Sequence[NodeId]]]:
        if not self._blocks:
            return children.items()
        inside = {m: at for block in self._blocks.values() for m, at in block.places.items()}
        return sorted(children.items(), key=lambda item: inside.get(item[0], (0.0, 0.0))[::-1])


def _block(project: Project, frame: Frame, size: Mapping[NodeId, Size], inner: Inner) -> Block:
    """One frame, drawn; the cards in a collapsed one keep their places to each other."""
    nodes = project.flow.nodes
    name = min(frame.members, key=lambda one: _rank(nodes[one]))
    if frame.is_collapsed:
        places: Mapping[NodeId, Point] = {one: project.positions[one] for one in frame.members}
    else:
        places = inner(frame.members)
    left = min(x for x, _ in places.values())
    top = min(y for _, y in places.values())
    if frame.is_collapsed:
        at = {one: (_snapped(x - left), _snapped(y - top)) for one, (x, y) in places.items()}
        return Block(name, at, (size[name][0], HEADER + ROW + GRID))
    dx, dy = FRAME_ROOM, FRAME_ROOM / 2 + FRAME_TITLE
    at = {one: (x - left + dx, y - top + dy) for one, (x, y) in places.items()}
    right = max(x + size[one][0] for one, (x, _) in at.items())
    bottom = max(y + size[one][1] for one, (_, y) in at.items())
    return Block(name, at, (right + FRAME_ROOM, bottom + FRAME_ROOM))


def _rank(node: object) -> int:
    """An entry leads its block, a note only where there is nothing else."""
    return 0 if isinstance(node, EntryNode) else 2 if isinstance(node, NoteNode) else 1


def _snapped(value: float) -> float:
    return round(value / GRID) * float(GRID)
