"""The actions of what is seen: zoom, panels, colours, the language."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from designer.text import tr
from designer.ui.actions import ActionSpec
from designer.ui.translation import SYSTEM, languages

if TYPE_CHECKING:
    from designer.ui.mainwindow import MainWindow

_KEYS = QKeySequence.StandardKey
THEME_MODES = ("system", "light", "dark")


def view_actions(window: MainWindow) -> list[ActionSpec]:
    """Zoom, the window's panels, its colours and its language."""
    canvas = window.canvas
    return [
        ActionSpec("zoom_in", tr("Zoom in"), canvas.zoom_in, (_KEYS.ZoomIn, "Ctrl+="), "zoom-in"),
        ActionSpec("zoom_out", tr("Zoom out"), canvas.zoom_out, (_KEYS.ZoomOut,), "zoom-out"),
        ActionSpec("zoom_reset", tr("Actual size"), canvas.zoom_reset, ("Ctrl+0",)),
        ActionSpec(
            "fit_all",
            tr("Fit all"),
            canvas.fit_all,
            ("Ctrl+1",),
            "maximize",
            tr("Show the whole flow"),
        ),
        ActionSpec(
            "fit_selection",
            tr("Fit selection"),
            canvas.fit_selection,
            ("Ctrl+2",),
            enabled=lambda: bool(window.workspace.selection.nodes),
        ),
        ActionSpec(
            "minimap",
            tr("Minimap"),
            window.switches.toggle_minimap,
            checked=lambda: canvas.has_minimap,
            tip=tr("Show a map of the flow where it is larger than the view"),
        ),
        ActionSpec(
            "reduce_motion",
            tr("Reduce motion"),
            window.switches.toggle_motion,
            checked=lambda: window.workspace.motion.is_reduced,
            tip=tr("Let nothing on the screen move by itself"),
        ),
        ActionSpec("reset_layout", tr("Reset the window’s layout"), window.switches.reset_layout),
        *(_panel_action(window, name, title) for name, title in window.docks.titles.items()),
        *_theme_actions(window),
        *_language_actions(window),
    ]


def _panel_action(window: MainWindow, name: str, title: str) -> ActionSpec:
    return ActionSpec(
        f"panel_{name}",
        title,
        partial(window.ring.toggle, name),
        checked=partial(window.ring.is_seen, name),
        submenu=tr("Panels"),
    )


def _theme_actions(window: MainWindow) -> list[ActionSpec]:
    themes = window.workspace.themes
    words = (tr("Like the system"), tr("Light"), tr("Dark"))
    return [
        ActionSpec(
            f"theme_{mode}",
            title,
            partial(window.switches.use_theme, mode),
            checked=lambda mode=mode: themes.mode == mode,  # type: ignore[misc]
            submenu=tr("Colours"),
            one_of="theme",
        )
        for mode, title in zip(THEME_MODES, words, strict=True)
    ]


def _language_actions(window: MainWindow) -> list[ActionSpec]:
    settings = window.settings
    return [
        ActionSpec(
            f"language_{code}",
            name,
            partial(_use_language, window, code),
            checked=lambda code=code: settings.language == code,  # type: ignore[misc]
            submenu=tr("Language"),
            one_of="language",
        )
        for code, name in {SYSTEM: tr("Like the system"), **languages()}.items()
    ]


def _use_language(window: MainWindow, code: str) -> None:
    """Speak this language from the next start on: texts are made once."""
    window.settings.language = code
    window.actions_by_id.refresh()
    window.status.tell(tr("The language changes at the next start."))
