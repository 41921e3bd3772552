"""Both themes keep the contrasts of WCAG 2.2: 4.5:1 for text, 3:1 for graphics."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise, product

import pytest
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from designer.flow import COLORS
from designer.ui.canvas.look import Inks
from designer.ui.icons import icon
from designer.ui.preview.timelineview import SPAN_ALPHA
from designer.ui.theme import DARK, LIGHT, Theme, apply, palette_of, style_sheet

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
    assert faint(theme, WORDS, ("accent_soft",), 4.5) == []
    assert faint(theme, ("on_accent",), ("accent", "success", "error", "warning"), 4.5) == []


def over(top: QColor, under: QColor) -> str:
    """The colour that is seen where one lies over another."""
    share = top.alphaF()
    pairs = zip(top.getRgbF()[:3], under.getRgbF()[:3], strict=True)  # type: ignore[index]
    return QColor.fromRgbF(*(share * one + (1 - share) * other for one, other in pairs)).name()


def painted_grounds(theme: Theme) -> dict[str, str]:
    """What words on the canvas are written on, where it is no colour of the theme itself."""
    inks = Inks(theme)
    grounds = {"note": inks.note_card.name(), "name from far": over(inks.plate, inks.card)}
    for color in COLORS:
        fill = inks.frame_fill(color)
        grounds[f"{color} card"] = over(fill, inks.card)
        grounds[f"{color} frame, or faded card"] = over(fill, inks.canvas)
        grounds[f"{color} frame without a colour"] = over(inks.frame_fill(""), inks.canvas)
    return grounds


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_text_is_readable_on_cards_and_frames_of_every_colour(theme: Theme) -> None:
    close = [
        f"{role} on {name}: {contrast(getattr(theme, role), ground):.2f}"
        for (name, ground), role in product(painted_grounds(theme).items(), ("text", "muted"))
        if contrast(getattr(theme, role), ground) < 4.5
    ]
    assert close == []


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_rings_and_icons_stand_out_on_cards_of_every_colour(theme: Theme) -> None:
    """The ring around a selected card or way out, and the icon of a family."""
    close = [
        f"{role} on {name}: {contrast(getattr(theme, role), ground):.2f}"
        for (name, ground), role in product(
            painted_grounds(theme).items(), ("accent", "error", *TINTS)
        )
        if contrast(getattr(theme, role), ground) < 3.0
    ]
    assert close == []


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_text_is_readable_on_the_spans_of_a_timeline(theme: Theme) -> None:
    for role in (*TINTS, "error", "accent", "muted", "success", "warning"):
        fill = theme.color(role)
        fill.setAlpha(SPAN_ALPHA)
        assert contrast(theme.text, over(fill, theme.color("field"))) >= 4.5, role


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_every_pair_of_a_style_sheet_is_readable(theme: Theme) -> None:
    """Each rule of the window's style sheet that gives words and ground both."""
    rules = re.findall(r"([^{}]+)\{([^{}]*)\}", style_sheet(theme))
    seen = 0
    for selector, body in rules:
        if ":disabled" in selector:  # WCAG asks nothing of what cannot be used
            continue
        words = re.findall(r"(?<![-\w])color:\s*(#[0-9a-f]{6})", body)
        grounds = re.findall(r"(?<![-\w])background:\s*(#[0-9a-f]{6})", body)
        for word, ground in product(words, grounds):
            seen += 1
            assert contrast(word, ground) >= 4.5, (selector.strip(), word, ground)
    assert seen > 5


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_every_pair_of_the_palette_is_readable(theme: Theme) -> None:
    palette, roles = palette_of(theme), QPalette.ColorRole
    pairs = {
        roles.WindowText: roles.Window,
        roles.Text: roles.Base,
        roles.ButtonText: roles.Button,
        roles.HighlightedText: roles.Highlight,
        roles.ToolTipText: roles.ToolTipBase,
        roles.PlaceholderText: roles.Base,
        roles.Link: roles.Base,
        roles.LinkVisited: roles.Base,
        roles.BrightText: roles.Window,
    }
    close = [
        (words.name, ground.name)
        for words, ground in pairs.items()
        if contrast(palette.color(words).name(), palette.color(ground).name()) < 4.5
    ]
    assert close == []


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_graphics_stand_out(theme: Theme) -> None:
    assert faint(theme, TINTS, ("card", "window"), 3.0) == []
    assert faint(theme, ("link", "accent"), ("canvas", "card", "field"), 3.0) == []


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("role", ["", "primary", "call"])
def test_a_button_that_cannot_be_pressed_looks_so(
    qtbot: QtBot, themed: Callable[[Theme], None], theme: Theme, role: str
) -> None:
    themed(theme)
    button = QPushButton("Run all the calls")
    button.setProperty("role", role)
    qtbot.addWidget(button)
    button.show()
    assert strongest(button) > 4.5
    button.setEnabled(False)
    assert 1.5 < strongest(button) < 4.5


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_a_menu_has_a_frame_and_its_words_stand_in_one_column(
    qtbot: QtBot, themed: Callable[[Theme], None], theme: Theme
) -> None:
    themed(theme)
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.addAction(icon("copy", theme.text), "H")
    menu.addAction("H")
    is_on = menu.addAction("H")
    is_on.setCheckable(True)
    is_on.setChecked(True)
    image = menu.grab().toImage()
    assert contrast(image.pixelColor(0, 20).name(), theme.canvas) >= 3
    assert contrast(image.pixelColor(1, 20).name(), theme.text) >= 4.5
    rows = [menu.actionGeometry(action).center().y() for action in menu.actions()]
    assert len({last_ink(image, row, theme.card) for row in rows}) == 1
    assert len({lower - upper for upper, lower in pairwise(rows)}) == 1


def last_ink(image: QImage, row: int, ground: str) -> int:
    """Where the last letter of a row of a menu ends."""
    inside = range(1, image.width() - 1)
    return max(x for x in inside if contrast(image.pixelColor(x, row).name(), ground) > 3)


def strongest(button: QPushButton) -> float:
    """The contrast of a button's words with what they stand on."""
    image = button.grab().toImage()
    across, middle = range(8, image.width() - 8), image.height() // 2
    rows = range(middle - 6, middle + 6)
    ground = image.pixelColor(6, middle).name()
    return max(contrast(image.pixelColor(x, y).name(), ground) for x in across for y in rows)


@pytest.fixture
def themed() -> Iterator[Callable[[Theme], None]]:
    yield apply
    apply(LIGHT)
