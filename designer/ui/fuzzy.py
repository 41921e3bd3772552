"""Fuzzy search: the letters of a query in their order, best where they begin words."""

from __future__ import annotations

RUN = 5
"""Points for a letter that follows the one before it."""
BEGINNING = 8
"""Points for a letter that begins a word."""
GAP = 1
"""Points lost for each letter skipped between two that fit."""


def score(query: str, text: str) -> int | None:
    """How well ``text`` fits; None when its letters do not hold the query's in order.

    A query that stands in the text as it is beats every scattered one. Case and spaces of the
    query do not count.
    """
    letters = "".join(query.lower().split())
    held = text.lower()
    if not letters:
        return 0
    whole = held.find(" ".join(query.lower().split()))
    if whole >= 0:
        return 1000 - whole + (BEGINNING if _begins(held, whole) else 0) - len(held) // 8
    return _scattered(letters, held)


def _scattered(letters: str, held: str) -> int | None:
    points, last = 0, -1
    for letter in letters:
        place = _next_place(letter, held, last)
        if place < 0:
            return None
        if place == last + 1:
            points += RUN
        elif last >= 0:
            points -= GAP * min(place - last - 1, 10)
        if _begins(held, place):
            points += BEGINNING
        last = place
    return points


def _next_place(letter: str, held: str, last: int) -> int:
    """Where the letter comes next: right after the last one, else where a word begins, else."""
    near = held.find(letter, last + 1)
    if near < 0 or near == last + 1:
        return near
    place = near
    while place >= 0:
        if _begins(held, place):
            return place
        place = held.find(letter, place + 1)
    return near


def _begins(text: str, place: int) -> bool:
    return place == 0 or not text[place - 1].isalnum()
