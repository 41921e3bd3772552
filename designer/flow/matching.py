"""Which element of an edited list is which element of the list before."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Sequence
from difflib import SequenceMatcher

from designer.twiml import Element

_LARGEST = 40_000
"""Up to this many pairs are weighed against each other; longer lists are paired in order."""
_WORD = re.compile(r"\w+")

Pairs = dict[int, int]
"""The place before (value) of the element at each new place (key); new elements are absent."""


def pair(before: Sequence[Element], after: Sequence[Element]) -> Pairs:
    """The pairs of elements that are the same thing, edited or not.

    Equal elements stay together, also where they moved; what is left in one place of the list is
    paired with what is most like it, by tag first.
    """
    found: Pairs = {}
    gaps: list[tuple[range, range]] = []
    for kind, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            found |= zip(range(c, d), range(a, b), strict=True)
        else:
            gaps.append((range(a, b), range(c, d)))
    olds, news = range(len(before)), range(len(after))
    _pair_same(before, after, _free(olds, found.values()), _free(news, found), found)
    for old, new in gaps:
        _pair_gap(before, after, _free(old, found.values()), _free(new, found), found)
    _pair_same(_tags(before), _tags(after), _free(olds, found.values()), _free(news, found), found)
    return found


def _free(places: range, used: Iterable[int]) -> list[int]:
    taken = frozenset(used)
    return [place for place in places if place not in taken]


def _pair_gap(
    before: Sequence[Element],
    after: Sequence[Element],
    old: list[int],
    new: list[int],
    found: Pairs,
) -> None:
    """What was replaced by what, in one place of the list."""
    if len(old) == len(new) == 1:
        found[new[0]] = old[0]
    elif len(old) * len(new) > _LARGEST:
        _pair_same(_tags(before), _tags(after), old, new, found)
    else:
        found |= _most_alike([before[i] for i in old], [after[i] for i in new], old, new)


def _pair_same(
    before: Sequence[Hashable],
    after: Sequence[Hashable],
    old: list[int],
    new: list[int],
    found: Pairs,
) -> None:
    """What is equal, in order."""
    places: dict[Hashable, list[int]] = {}
    for index in old:
        places.setdefault(before[index], []).append(index)
    for index in new:
        if places.get(after[index]):
            found[index] = places[after[index]].pop(0)


def _tags(elements: Sequence[Element]) -> list[str]:
    return [one.tag for one in elements]


def _most_alike(
    before: list[Element], after: list[Element], old: list[int], new: list[int]
) -> Pairs:
    """The alignment, in order, of the greatest likeness in all."""
    words_before, words_after = [_words(one) for one in before], [_words(one) for one in after]
    best = [[0.0] * (len(after) + 1) for _ in range(len(before) + 1)]
    for i in reversed(range(len(before))):
        for j in reversed(range(len(after))):
            both = 0.0
            if before[i].tag == after[j].tag:
                both = 1 + _likeness(words_before[i], words_after[j]) + best[i + 1][j + 1]
            best[i][j] = max(both, best[i + 1][j], best[i][j + 1])
    pairs: Pairs = {}
    i = j = 0
    while i < len(before) and j < len(after):
        if best[i][j] == best[i + 1][j]:
            i += 1
        elif best[i][j] == best[i][j + 1]:
            j += 1
        else:
            pairs[new[j]] = old[i]
            i, j = i + 1, j + 1
    return pairs


def _words(element: Element) -> frozenset[str]:
    """What an element may be recognised by."""
    attributes = {f"{name}={value}" for name, value in element.attributes}
    tags = {f"<{child.tag}" for child in element.elements}
    return frozenset(attributes | tags | set(_WORD.findall(element.all_text)))


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / max(1, len(one | other))
