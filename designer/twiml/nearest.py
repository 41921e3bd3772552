"""The known word that a wrong one was most likely meant to be."""

from difflib import get_close_matches

from designer.text import tr


def closest(word: str, known: tuple[str, ...]) -> str:
    """The known word that ``word`` most likely stands for, or ``""``; letter case matters least."""
    for one in known:
        if one.lower() == word.lower():
            return one
    return next(iter(get_close_matches(word, known, 1, 0.75)), "")


def hint_at(value: str, values: tuple[str, ...]) -> str:
    """A suggestion for a wrong value, and all values where they are few."""
    near = closest(value, values)
    hint = tr(' Did you mean "{near}"?', near=near) if near else ""
    allowed = (
        tr(" Choose from {values}.", values=", ".join(values))
        if len(values) <= 12 or not near
        else ""
    )
    return hint + allowed
