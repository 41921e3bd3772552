"""The colours that people give to cards and frames, in both themes."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QColor

from designer.flow import COLORS
from designer.text import tr

_LIGHT = ("#d64545", "#d9730d", "#b58900", "#3a8f4c", "#2f6fd6", "#8a4fd0", "#767c88")
_DARK = ("#f07178", "#f2994a", "#e5c04b", "#6cc17c", "#6aa5f8", "#b98af0", "#9aa1ad")
HEXES: Mapping[str, Mapping[str, str]] = {
    "light": dict(zip(COLORS, _LIGHT, strict=True)),
    "dark": dict(zip(COLORS, _DARK, strict=True)),
}


def color_of(key: str, theme: str) -> QColor:
    """The full colour of a key of ``COLORS`` in the theme of that name."""
    return QColor(HEXES[theme][key])


def color_words(key: str) -> str:
    """What a person calls it."""
    return {
        "red": tr("Red"),
        "orange": tr("Orange"),
        "yellow": tr("Yellow"),
        "green": tr("Green"),
        "blue": tr("Blue"),
        "purple": tr("Purple"),
        "grey": tr("Grey"),
    }.get(key, tr("No colour"))
