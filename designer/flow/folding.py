"""Projects of a long history, folded: told by what differs from the next one, since each whole one
holds mappings of its own, and in a large flow hundreds of them would fill the memory."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Generic, TypeVar

from designer.flow.model import Flow, Node, NodeId, Point, Project
from designer.flow.tables import Table, copied, touched

FEW = 16
"""So many places are looked up one by one."""

_V = TypeVar("_V")
_Place = tuple[int, NodeId]


@dataclass(frozen=True, slots=True)
class _Table(Generic[_V]):
    """What makes a mapping of another one: keys to ``drop``, values to ``put``, and the places of
    those that the other one has not, first ones first."""

    drop: tuple[NodeId, ...]
    put: Mapping[NodeId, _V]
    places: tuple[_Place, ...]


@dataclass(frozen=True, slots=True)
class Folded:
    """A project without nodes, links and places (``shell``), and what makes these of those of the
    project beside it."""

    shell: Project
    nodes: _Table[Node]
    links: _Table[Mapping[str, NodeId]]
    places: _Table[Point]


def fold(project: Project, beside: Project) -> Folded | None:
    """What :func:`unfold` makes ``project`` of, given ``beside``; None when the order of what both
    have differs."""
    flow, other = project.flow, beside.flow
    nodes = _table(flow.node_table, other.node_table)
    links = _table(flow.link_table, other.link_table)
    places = _table(project.place_table, beside.place_table)
    if nodes is None or links is None or places is None:
        return None
    shell = replace(project, flow=Flow(), positions=MappingProxyType({}))
    return Folded(shell, nodes, links, places)


def unfold(folded: Folded, beside: Project) -> Project:
    """The project that was folded beside this one, with everything in the same order."""
    flow = Flow(_made(folded.nodes, beside.flow.nodes), _made(folded.links, beside.flow.links))
    return replace(folded.shell, flow=flow, positions=_made(folded.places, beside.positions))


def _table(table: Table[NodeId, _V], other: Table[NodeId, _V]) -> _Table[_V] | None:
    if table is other:
        return _Table((), {}, ())
    keys, mapping, beside = touched(table, other), table.made(), other.made()
    if keys is None:
        keys = mapping.keys() | beside.keys()
    put = {
        key: mapping[key]
        for key in keys
        if key in mapping and (key not in beside or beside[key] is not mapping[key])
    }
    missing = {key for key in put if key not in beside}
    drop = tuple(key for key in keys if key in beside and key not in mapping)
    folded = _Table(drop, put, _places(missing, mapping))
    return folded if _order(folded, beside) == list(mapping) else None


def _places(keys: Collection[NodeId], mapping: Mapping[NodeId, object]) -> tuple[_Place, ...]:
    """Where these keys stand in the mapping, first ones first."""
    if len(keys) > FEW:
        return tuple((place, key) for place, key in enumerate(mapping) if key in keys)
    order = list(mapping) if keys else []
    return tuple(sorted((order.index(key), key) for key in keys))


def _order(table: _Table[_V], beside: Mapping[NodeId, _V]) -> list[NodeId]:
    """The keys of what is made of ``beside``."""
    order = copied(beside)
    for key in table.drop:
        del order[key]
    keys = list(order)
    for place, key in table.places:
        keys.insert(place, key)
    return keys


def _made(table: _Table[_V], beside: Mapping[NodeId, _V]) -> Mapping[NodeId, _V]:
    if not table.drop and not table.put:
        return beside
    made = copied(beside)
    made.update(table.put)
    for key in table.drop:
        del made[key]
    if table.places:
        made = {key: made[key] for key in _order(table, beside)}
    return MappingProxyType(made)
