"""What differs between two projects: what a view must redraw after an edit, an undo or a load."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import compress
from operator import is_not
from typing import TypeVar

from designer.flow.model import NodeId, Project
from designer.flow.tables import Table, touched

_T = TypeVar("_T")
_V = TypeVar("_V")


@dataclass(frozen=True, slots=True)
class Changes:
    """Ids by what happened to them.

    A view applies them in this order: links and nodes that went, nodes that came, nodes that
    changed, moves, links that came. ``relinked`` are the sources whose outgoing links changed;
    sources that came or went are in it when they have links. ``project`` tells of the project's own
    settings (name, base URL, rule profiles, properties, prices), ``frames`` that any frame differs;
    ``pins`` are the nodes that were pinned or freed.
    """

    removed: frozenset[NodeId] = frozenset()
    added: frozenset[NodeId] = frozenset()
    changed: frozenset[NodeId] = frozenset()
    moved: frozenset[NodeId] = frozenset()
    relinked: frozenset[NodeId] = frozenset()
    project: bool = False
    frames: bool = False
    pins: frozenset[NodeId] = frozenset()

    @property
    def touches_flow(self) -> bool:
        """Whether anything but geometry changed."""
        return bool(self.removed or self.added or self.changed or self.relinked)

    def reversed(self) -> "Changes":
        """What going the other way changes."""
        return replace(self, removed=self.added, added=self.removed)

    def __bool__(self) -> bool:
        is_seen = self.frames or bool(self.moved or self.pins)
        return self.touches_flow or is_seen or self.project


def diff(before: Project, after: Project) -> Changes:
    """What changed from ``before`` to ``after``. Shared values are compared by identity first."""
    old, new = before.flow, after.flow
    removed, added, changed = _differences(old.node_table, new.node_table)
    gone, came, moved = _differences(before.place_table, after.place_table)
    unlinked, linked, relinked = _differences(old.link_table, new.link_table)
    return Changes(
        removed=removed,
        added=added,
        changed=changed,
        moved=(moved | came | gone) - added - removed,
        relinked=unlinked | linked | relinked,
        project=_settings(before) != _settings(after),
        frames=before.frames is not after.frames and before.frames != after.frames,
        pins=before.pinned ^ after.pinned,
    )


def _settings(project: Project) -> tuple[object, ...]:
    """What belongs to the project as a whole."""
    return (
        project.name,
        project.base_url,
        project.profiles,
        project.properties,
        project.prices,
    )


_Differences = tuple[frozenset[NodeId], frozenset[NodeId], frozenset[NodeId]]
"""The keys that went, that came, and whose values differ."""


def _differences(before: Table[NodeId, _V], after: Table[NodeId, _V]) -> _Differences:
    """Where two tables differ; at once, where they come from one stem."""
    if before is after:
        return frozenset(), frozenset(), frozenset()
    keys = touched(before, after)
    if keys is None:
        return _searched(before.made(), after.made())
    return _compared(
        {key: before[key] for key in keys if key in before},
        {key: after[key] for key in keys if key in after},
    )


def _searched(before: Mapping[NodeId, _V], after: Mapping[NodeId, _V]) -> _Differences:
    """Where two mappings differ; what both begin and end with is told in C."""
    keys, new_keys = list(before), list(after)
    values, new_values = list(before.values()), list(after.values())
    begin = min(_common(keys, new_keys), _common(values, new_values))
    for some in (keys, new_keys, values, new_values):
        del some[:begin]
        some.reverse()
    end = min(_common(keys, new_keys), _common(values, new_values))
    old = dict(zip(keys[end:], values[end:], strict=True))
    return _compared(old, dict(zip(new_keys[end:], new_values[end:], strict=True)))


def _compared(old: Mapping[NodeId, _V], new: Mapping[NodeId, _V]) -> _Differences:
    others = list(compress(new, map(is_not, map(old.get, new), new.values())))
    added = frozenset(key for key in others if key not in old)
    changed = frozenset(key for key in others if key in old and old[key] != new[key])
    return frozenset(old.keys() - new.keys()), added, changed


def _common(one: list[_T], other: list[_T]) -> int:
    """With how many equal items both begin; shared ones count as equal at once."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
