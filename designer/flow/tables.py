"""Read-only mappings that edits copy: an edit keeps what it changed, and the copy is made when
somebody reads all of it.

A copy of ten thousand keys takes as long as a thousand lookups; to compare two takes far longer.
"""

from __future__ import annotations

from collections.abc import (
    Collection,
    ItemsView,
    Iterable,
    Iterator,
    KeysView,
    Mapping,
    ValuesView,
)
from threading import Lock
from types import MappingProxyType
from typing import Any, TypeVar

MOST_TOUCHED = 256
"""A table that may differ from its stem in more keys than this begins a line of its own."""

_K = TypeVar("_K")
_V = TypeVar("_V")

_making = Lock()
"""The window's thread and the analysis may ask for the same mapping at once, and get one."""


class Table(Mapping[_K, _V]):
    """The mapping ``stem`` without the keys ``gone`` and then with what is ``put``, as edits leave
    it. ``whole`` is all of it once somebody walked it, else None: a key is found without."""

    __slots__ = ("gone", "put", "stem", "whole")

    def __init__(
        self,
        stem: Mapping[_K, _V],
        gone: frozenset[_K] = frozenset(),
        put: Mapping[_K, _V] | None = None,
    ) -> None:
        self.stem = stem
        self.gone = gone
        self.put = put or {}
        self.whole = None if gone or put else stem

    def __getitem__(self, key: _K) -> _V:
        if self.whole is not None:
            return self.whole[key]
        if key in self.put:
            return self.put[key]
        if key in self.gone:
            raise KeyError(key)
        return self.stem[key]

    def get(self, key: _K, default: Any = None) -> Any:
        if self.whole is not None:
            return self.whole.get(key, default)
        if key in self.put:
            return self.put[key]
        return default if key in self.gone else self.stem.get(key, default)

    def __contains__(self, key: object) -> bool:
        return key in self.put or (key in self.stem and key not in self.gone)

    def __iter__(self) -> Iterator[_K]:
        return iter(self.made())

    def __len__(self) -> int:
        if self.whole is not None:
            return len(self.whole)
        more = sum(key in self.gone or key not in self.stem for key in self.put)
        return len(self.stem) - len(self.gone) + more

    def keys(self) -> KeysView[_K]:
        return self.made().keys()

    def values(self) -> ValuesView[_V]:
        return self.made().values()

    def items(self) -> ItemsView[_K, _V]:
        return self.made().items()

    def made(self) -> Mapping[_K, _V]:
        """All of it, in the order that a dict has after the same edits."""
        with _making:
            if self.whole is None:
                whole = copied(self.stem)
                for key in self.gone:
                    del whole[key]
                whole.update(self.put)
                self.whole = MappingProxyType(whole)
            return self.whole

    def edited(self, put: Mapping[_K, _V] | None = None, drop: Iterable[_K] = ()) -> Table[_K, _V]:
        """The table without the keys ``drop`` and then with what is ``put``."""
        drop = [key for key in drop if key in self]
        if not put and not drop:
            return self
        gone, changed = self.gone.union(key for key in drop if key in self.stem), dict(self.put)
        for key in drop:
            changed.pop(key, None)
        changed.update(put or {})
        table = Table(self.stem, gone, changed)
        return table if len(table.touched) <= MOST_TOUCHED else Table(table.made())

    @property
    def touched(self) -> frozenset[_K]:
        """Where it may differ from its stem."""
        return self.gone.union(self.put)


def copied(mapping: Mapping[_K, _V]) -> dict[_K, _V]:
    """A dict with the same content; a read-only view copies itself several times faster."""
    return mapping.copy() if isinstance(mapping, MappingProxyType) else dict(mapping)


def touched(before: Table[_K, _V], after: Table[_K, _V]) -> Collection[_K] | None:
    """Keys, among which are all in which two tables differ; None when nobody knows."""
    return before.touched | after.touched if before.stem is after.stem else None


_NONE: Table[Any, Any] = Table(MappingProxyType({}))


def no_table() -> Table[Any, Any]:
    """The table of nothing: beside any other mapping it counts for nothing."""
    return _NONE


def hold(holder: object, name: str, table_name: str) -> None:
    """Take the mapping that a frozen value was made with. A table is kept as such, and what has its
    ``name`` is left to be found by :func:`held`; any other mapping gets a table."""
    mapping, table = getattr(holder, name), getattr(holder, table_name)
    if isinstance(mapping, Table):
        object.__setattr__(holder, table_name, mapping)
        object.__delattr__(holder, name)
    elif table.whole is not mapping:
        object.__setattr__(holder, table_name, Table(mapping))


def held(holder: object, name: str, tables: Mapping[str, str]) -> object:
    """What has a ``name`` that :func:`hold` left open: all of the mapping once it is made, which is
    read faster, and until then its table. For ``__getattr__``; ``tables`` names them by mapping."""
    if name not in tables:
        raise AttributeError(f"{type(holder).__name__} has no {name}", name=name, obj=holder)
    table: Table[Any, Any] = getattr(holder, tables[name])
    if table.whole is None:
        return table
    object.__setattr__(holder, name, table.whole)
    return table.whole
