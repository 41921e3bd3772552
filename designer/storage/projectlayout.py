"""How the flow of a project file stands on the canvas: places, frames, pins, colours; checked."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from designer.errors import StorageError
from designer.flow import COLORS, Frame, FrameId, Node, NodeId, Point
from designer.storage.fileformat import FrameRecord
from designer.storage.treeformat import Json, kind_words
from designer.text import tr

_NUMBERS = frozenset({int, float})  # JSON's true is neither
_MOST = sys.float_info.max  # JSON's 1e999 is beyond


def positions_of(raw: Mapping[str, Json], nodes: Mapping[NodeId, Node]) -> Mapping[NodeId, Point]:
    """A place for every node."""
    for key in raw:
        if key not in nodes:
            raise StorageError(tr("positions.{key}: there is no node “{key}”", key=key))
    positions: dict[NodeId, Point] = {}
    for key in nodes:
        if key not in raw:
            raise StorageError(
                tr('positions: “{key}” has no place; write "{key}": [0, 0]', key=key)
            )
        positions[key] = _point(raw[key], key)
    return MappingProxyType(positions)


def frames_of(
    records: Sequence[FrameRecord], nodes: Mapping[NodeId, Node]
) -> Mapping[FrameId, Frame]:
    """Every frame around nodes that are there; no node in two of them."""
    frames: dict[FrameId, Frame] = {}
    held: dict[str, str] = {}
    for index, record in enumerate(records):
        place = f"frames[{index}]"
        if not record.id or record.id in frames:
            raise StorageError(
                tr("{place}.id: expected an id that no other frame has", place=place)
            )
        check_color(record.color, f"{place}.color")
        if not record.members:
            raise StorageError(
                tr("{place}.members: a frame goes around at least one node", place=place)
            )
        for member in record.members:
            if member not in nodes:
                raise StorageError(
                    tr("{place}.members: there is no node “{member}”", place=place, member=member)
                )
            if held.setdefault(member, record.id) != record.id or record.members.count(member) > 1:
                raise StorageError(
                    tr(
                        "{place}.members: “{member}” is in a frame twice",
                        place=place,
                        member=member,
                    )
                )
        frame_id = FrameId(record.id)
        members = tuple(NodeId(one) for one in record.members)
        frames[frame_id] = Frame(frame_id, members, record.title, record.color, record.collapsed)
    return MappingProxyType(frames)


def pinned_of(records: Sequence[str], nodes: Mapping[NodeId, Node]) -> frozenset[NodeId]:
    """The nodes that stay where they are when the flow is arranged."""
    for one in records:
        if one not in nodes:
            raise StorageError(tr("pinned: there is no node “{one}”", one=one))
    return frozenset(NodeId(one) for one in records)


def check_color(color: str, place: str) -> None:
    """StorageError naming the place when there is no such colour."""
    if color and color not in COLORS:
        raise StorageError(
            tr(
                "{place}: expected one of {colors}; found “{color}”",
                place=place,
                colors=", ".join(COLORS),
                color=color,
            )
        )


def _point(value: Json, node_id: NodeId) -> Point:
    if isinstance(value, list) and len(value) == 2:
        x, y = value
        if type(x) in _NUMBERS and type(y) in _NUMBERS and -_MOST <= x <= _MOST >= y >= -_MOST:
            return float(x), float(y)
    raise StorageError(
        tr(
            "{place}: expected two numbers, such as [120, 80], found {value}",
            place=f"positions.{node_id}",
            value=kind_words(value),
        )
    )
