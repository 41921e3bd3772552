"""Read-only mappings that edits copy: what a copy touched is known, so that nobody searches for it.

A copy of ten thousand keys takes as long as a few dozen lookups; to compare two takes far longer.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TypeVar

MOST_TOUCHED = 256
"""A copy that may differ in more keys than this begins a line of its own."""

_K = TypeVar("_K")
_V = TypeVar("_V")


@dataclass(frozen=True, slots=True, eq=False)
class Trace:
    """Where the mapping ``of`` comes from: it differs from ``stem`` in these keys at most.

    It stays beside its mapping; beside any other one it says nothing.
    """

    of: Mapping[object, object]
    stem: Mapping[object, object]
    keys: frozenset[object]


def copied(mapping: Mapping[_K, _V]) -> dict[_K, _V]:
    """A dict with the same content; a read-only view copies itself several times faster."""
    return mapping.copy() if isinstance(mapping, MappingProxyType) else dict(mapping)


def edited(
    mapping: Mapping[_K, _V],
    trace: Trace | None,
    put: Mapping[_K, _V] | None = None,
    drop: Iterable[_K] = (),
) -> tuple[Mapping[_K, _V], Trace | None]:
    """A copy without the keys ``drop`` and with what is ``put``, and the copy's trace."""
    made = copied(mapping)
    gone = [key for key in drop if key in made]
    for key in gone:
        del made[key]
    put = put or {}
    made.update(put)
    result = MappingProxyType(made)
    if len(gone) + len(put) > MOST_TOUCHED:
        return result, None
    stem, known = _origin(mapping, trace)
    keys = known.union(gone, put)
    return result, Trace(result, stem, keys) if len(keys) <= MOST_TOUCHED else None  # type: ignore[arg-type]


def touched(
    before: Mapping[_K, _V], one: Trace | None, after: Mapping[_K, _V], other: Trace | None
) -> Collection[_K] | None:
    """Keys, among which are all in which two mappings differ; None when nobody knows."""
    stem, keys = _origin(before, one)
    same, more = _origin(after, other)
    return keys | more if stem is same else None  # type: ignore[return-value]


def _origin(
    mapping: Mapping[_K, _V], trace: Trace | None
) -> tuple[Mapping[object, object], frozenset[object]]:
    """The mapping that this one comes from, and where it may differ; itself when nobody knows."""
    if trace is not None and trace.of is mapping:
        return trace.stem, trace.keys
    return mapping, frozenset()  # type: ignore[return-value]
