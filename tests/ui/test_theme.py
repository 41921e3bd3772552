"""Both themes keep the contrasts of WCAG 2.2: 4.5:1 for text, 3:1 for graphics."""

from __future__ import annotations

from itertools import product

import pytest

from designer.ui.theme import DARK, LIGHT, Theme

SURFACES = ("window", "canvas", "card", "field")
WORDS = ("text", "muted", "error", "warning", "success", "accent")
TINTS = ("talk", "listen", "connect", "control", "media", "messaging", "web", "note")
THEMES = (LIGHT, DARK)


def luminance(color: str) -> float:
    """Relative luminance of ``#rrggbb`` (WCAG 2.2)."""
    parts = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """From 1 to 21."""
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def faint(
    theme: Theme, roles: tuple[str, ...], surfaces: tuple[str, ...], least: float
) -> list[str]:
    """The pairs of colours that stand too close to each other."""
    return [
        f"{role} on {surface}: {contrast(getattr(theme, role), getattr(theme, surface)):.2f}"
        for role, surface in product(roles, surfaces)
        if contrast(getattr(theme, role), getattr(theme, surface)) < least
    ]


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_text_is_readable_on_every_surface(theme: Theme) -> None:
    assert faint(theme, WORDS, SURFACES, 4.5) == []


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_text_is_readable_on_what_is_chosen(theme: Theme) -> None:
    assert faint(theme, ("text",), ("accent_soft",), 4.5) == []
    assert faint(theme, ("on_accent",), ("accent", "success", "error"), 4.5) == []


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_graphics_stand_out(theme: Theme) -> None:
    assert faint(theme, TINTS, ("card", "window"), 3.0) == []
    assert faint(theme, ("link", "accent"), ("canvas", "card", "field"), 3.0) == []
