"""The actions of putting cards in order, and of editing them where they stand."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from designer.flow import COLORS
from designer.text import tr
from designer.ui.actions import SEPARATOR, ActionSpec
from designer.ui.canvas.aligning import Side
from designer.ui.canvas.colors import color_words

if TYPE_CHECKING:
    from designer.ui.mainwindow import MainWindow

COLOR_IDS = ("color_", *(f"color_{key}" for key in COLORS))
ORDER_MENU = (
    "arrange",
    "pin",
    SEPARATOR,
    *(f"align_{side.value}" for side in Side),
    "distribute_across",
    "distribute_down",
    SEPARATOR,
    "snap_to_grid",
    SEPARATOR,
    "frame",
    "go_to_frame",
    "name_frame",
    "collapse",
    "unframe",
    "color",
)
"""The menu of arranging; ``color`` is a menu of its own."""


def ordering_actions(window: MainWindow) -> list[ActionSpec]:
    """Everything that changes how cards stand and look, and whether calls stop at them."""
    return [*_align_actions(window), *_frame_actions(window), *_card_actions(window)]


def _align_actions(window: MainWindow) -> list[ActionSpec]:
    canvas, selection = window.canvas, window.workspace.selection
    sides = {
        Side.LEFT: (tr("Align left"), "Alt+Shift+Left"),
        Side.RIGHT: (tr("Align right"), "Alt+Shift+Right"),
        Side.TOP: (tr("Align at the top"), "Alt+Shift+Up"),
        Side.BOTTOM: (tr("Align at the bottom"), "Alt+Shift+Down"),
        Side.CENTER: (tr("Align centres, one below the other"), "Alt+Shift+C"),
        Side.MIDDLE: (tr("Align middles in a row"), "Alt+Shift+M"),
    }
    return [
        *(
            ActionSpec(
                f"align_{side.value}",
                words,
                partial(canvas.align, side),
                (keys,),
                enabled=lambda: len(selection.nodes) > 1,
                on_canvas=True,
            )
            for side, (words, keys) in sides.items()
        ),
        *(
            ActionSpec(
                "distribute_down" if down else "distribute_across",
                words,
                partial(canvas.distribute, down=down),
                (keys,),
                enabled=lambda: len(selection.nodes) > 2,
                on_canvas=True,
            )
            for down, words, keys in (
                (False, tr("Spread evenly from left to right"), "Alt+Shift+H"),
                (True, tr("Spread evenly from top to bottom"), "Alt+Shift+V"),
            )
        ),
        ActionSpec(
            "snap_to_grid",
            tr("Snap to the grid"),
            window.switches.toggle_grid,
            checked=lambda: canvas.snaps_to_grid,
            tip=tr("Cards that are dragged stop at the grid; Alt drags them freely"),
        ),
    ]


def _frame_actions(window: MainWindow) -> list[ActionSpec]:
    ordering, selection = window.canvas.ordering, window.workspace.selection
    walk = window.canvas.frame_walk

    def any_selected() -> bool:
        return bool(selection.nodes)

    def any_framed() -> bool:
        return bool(ordering.frames())

    return [
        ActionSpec(
            "frame",
            tr("Frame the selected cards"),
            ordering.frame,
            ("Ctrl+G",),
            tip=tr("A titled frame that moves its cards along"),
            enabled=any_selected,
        ),
        ActionSpec(
            "go_to_frame",
            tr("Go to a frame"),
            walk.go,
            ("G",),
            tip=tr("Select the frame that the selected card is in, or the next frame"),
            enabled=lambda: bool(window.workspace.bridge.project.frames),
            on_canvas=True,
        ),
        ActionSpec(
            "name_frame",
            tr("Name the frame …"),
            walk.name,
            ("Alt+Shift+G",),
            enabled=any_framed,
            on_canvas=True,
        ),
        ActionSpec(
            "unframe",
            tr("Remove the frame"),
            ordering.remove_frame,
            ("Ctrl+Shift+G",),
            tip=tr("The cards in it stay"),
            enabled=any_framed,
        ),
        ActionSpec(
            "collapse",
            tr("Collapse or expand"),
            ordering.toggle_collapsed,
            ("Ctrl+Shift+E",),
            tip=tr("Show a frame, or the document of the selected card, as one card"),
            enabled=any_selected,
        ),
    ]


def _card_actions(window: MainWindow) -> list[ActionSpec]:
    canvas, selection = window.canvas, window.workspace.selection
    ordering = canvas.ordering

    def any_selected() -> bool:
        return bool(selection.nodes)

    return [
        ActionSpec(
            "edit_in_place",
            tr("Edit the words on the card"),
            canvas.edit_in_place,
            ("E",),
            enabled=lambda: bool(selection.nodes or selection.way),
            on_canvas=True,
        ),
        ActionSpec(
            "nest",
            tr("Nest in the selected verb …"),
            canvas.asking.what_to_nest,
            ("N",),
            tip=tr("Prompts in a Gather, numbers in a Dial"),
            enabled=lambda: selection.single is not None,
            on_canvas=True,
        ),
        ActionSpec(
            "add_choice",
            tr("Add a choice …"),
            canvas.add_choice,
            ("+",),
            tip=tr("The next key that a caller may press, and where it leads"),
            enabled=canvas.asking.has_choices,
            on_canvas=True,
        ),
        ActionSpec(
            "link",
            tr("Link to a card …"),
            canvas.link_by_typing,
            ("L",),
            tip=tr("From the first free way out of each selected card"),
            enabled=lambda: bool(selection.nodes or selection.way),
            on_canvas=True,
        ),
        ActionSpec(
            "disable",
            tr("Disable"),
            ordering.toggle_disabled,
            ("Ctrl+/",),
            tip=tr("Calls go on past the selected cards as if they were not there"),
            enabled=any_selected,
            checked=ordering.are_disabled,
        ),
        ActionSpec(
            "pin",
            tr("Pin in place"),
            ordering.toggle_pinned,
            ("Ctrl+Shift+L",),
            tip=tr("Tidy up, and cards that make room, leave the selected cards where they are"),
            enabled=any_selected,
            checked=ordering.are_pinned,
        ),
        *(
            ActionSpec(
                f"color_{key}",
                color_words(key),
                partial(ordering.color, key),
                enabled=any_selected,
                submenu=tr("Card colour"),
            )
            for key in ("", *COLORS)
        ),
    ]
