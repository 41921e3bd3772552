"""What must be known of a language to find keys in prompts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    """``press`` are the words for pressing, ``between`` what may stand between them and the key,
    ``keys`` the words for keys, ``joined`` the words between two keys, ``purpose`` the words that
    begin what a key is for (“for sales”)."""

    code: str
    press: tuple[str, ...]
    between: tuple[str, ...]
    keys: Mapping[str, str]
    joined: tuple[str, ...]
    purpose: tuple[str, ...]
