"""What must be known of a language to find keys in prompts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    """``press`` are the words for pressing, ``between`` what may stand between them and the key,
    ``keys`` the words for keys, ``joined`` the words between two keys, ``purpose`` the words that
    begin what a key is for (“for sales”). ``units`` after a number make it no key (“4 digits”),
    ``negated`` before the verb neither, ``times`` before the number neither (“until 5”); ``last``
    are verbs that may follow the key (German “die 9 drücken”)."""

    code: str
    press: tuple[str, ...]
    between: tuple[str, ...]
    keys: Mapping[str, str]
    joined: tuple[str, ...]
    purpose: tuple[str, ...]
    units: tuple[str, ...]
    negated: tuple[str, ...]
    last: tuple[str, ...]
    times: tuple[str, ...]
