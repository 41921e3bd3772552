"""A uniform grid that finds cards and links by place."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from typing import Generic, TypeVar

CELL = 512
MOST_CELLS = 64
Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""


_K = TypeVar("_K", bound=Hashable)


class PlaceGrid(Generic[_K]):
    """Keys by the cells that their boxes touch; very large boxes in one list."""

    def __init__(self, cell: int = CELL) -> None:
        self._cell = cell
        self._cells: dict[tuple[int, int], set[_K]] = {}
        self._long: set[_K] = set()
        self._spans: dict[_K, tuple[int, int, int, int]] = {}

    def put(self, key: _K, box: Box) -> None:
        """Find ``key`` in ``box`` from now on."""
        cell = self._cell
        left, top, right, bottom = box
        first, upper = int(left // cell), int(top // cell)
        last, lower = int(right // cell), int(bottom // cell)
        span = (first, upper, last, lower)
        old = self._spans.get(key)
        if old == span:
            return
        if old is not None:
            self.drop(key)
        self._spans[key] = span
        if (last - first + 1) * (lower - upper + 1) > MOST_CELLS:
            self._long.add(key)
            return
        # A large flow comes here tens of thousands of times before it is seen: no calls.
        cells = self._cells
        for column in range(first, last + 1):
            for row in range(upper, lower + 1):
                found = cells.get((column, row))
                if found is None:
                    cells[(column, row)] = {key}
                else:
                    found.add(key)

    def clear(self) -> None:
        """Find nothing any more."""
        self._cells.clear()
        self._long.clear()
        self._spans.clear()

    def drop(self, key: _K) -> None:
        """Find ``key`` no more."""
        span = self._spans.pop(key, None)
        if span is None:
            return
        if _count(span) > MOST_CELLS:
            self._long.discard(key)
            return
        for cell in _cells(span):
            found = self._cells[cell]
            found.discard(key)
            if not found:
                del self._cells[cell]

    def _span(self, box: Box) -> tuple[int, int, int, int]:
        cell = self._cell
        left, top, right, bottom = box
        return int(left // cell), int(top // cell), int(right // cell), int(bottom // cell)

    def within(self, box: Box) -> set[_K]:
        """Every key that may touch ``box``."""
        span = self._span(box)
        if _count(span) >= len(self._cells):
            return set(self._spans)
        found = set(self._long)
        for cell in _cells(span):
            there = self._cells.get(cell)
            if there is not None:
                found |= there
        return found


def _count(span: tuple[int, int, int, int]) -> int:
    return (span[2] - span[0] + 1) * (span[3] - span[1] + 1)


def _cells(span: tuple[int, int, int, int]) -> Iterator[tuple[int, int]]:
    left, top, right, bottom = span
    for column in range(left, right + 1):
        for row in range(top, bottom + 1):
            yield column, row
