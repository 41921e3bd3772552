"""What the window can do: the actions, and where they stand in menus and tool bar."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from designer.text import tr
from designer.ui.actions import SEPARATOR, ActionSpec, Keys
from designer.ui.commands import CommandPalette
from designer.ui.movingactions import find_actions, moving_actions
from designer.ui.orderingactions import ORDER_MENU, ordering_actions
from designer.ui.viewactions import view_actions

if TYPE_CHECKING:
    from designer.ui.mainwindow import MainWindow

_KEYS = QKeySequence.StandardKey

JUDGING = ("paths", "properties", "scenarios")
MENUS = {
    "&File": (
        "new",
        "open",
        "recent",
        SEPARATOR,
        "save",
        "save_as",
        SEPARATOR,
        "flow_properties",
        SEPARATOR,
        "import",
        "export",
        SEPARATOR,
        "quit",
    ),
    "&Edit": (
        "undo",
        "redo",
        SEPARATOR,
        "cut",
        "copy",
        "paste",
        "duplicate",
        "delete",
        SEPARATOR,
        "select_all",
        SEPARATOR,
        "find",
        "find_next",
        "find_previous",
        "replace",
        SEPARATOR,
        "edit_in_place",
        "nest",
        "disable",
        "rename",
    ),
    "&View": (
        "zoom_in",
        "zoom_out",
        "zoom_reset",
        "fit_all",
        "fit_selection",
        SEPARATOR,
        "follow",
        "callers",
        "back",
        "forward",
        SEPARATOR,
        "next_panel",
        "previous_panel",
        "panels",
        "theme",
        "minimap",
        "reduce_motion",
        SEPARATOR,
        "reset_layout",
    ),
    "F&low": (
        "add",
        "palette",
        SEPARATOR,
        "next_problem",
        "fix",
        "waive",
        SEPARATOR,
        *JUDGING,
    ),
    "&Arrange": ORDER_MENU,
    "&Call": ("call", "restart", "second_caller", "call_url", SEPARATOR, "run", "step"),
    "&Help": ("tour", "commands", "shortcuts", SEPARATOR, "about"),
}
"""Menus by title; ``recent``, ``panels``, ``theme`` and ``color`` are menus of their own."""

TOOL_BAR = (
    "new",
    "open",
    "save",
    SEPARATOR,
    "undo",
    "redo",
    SEPARATOR,
    "fit_all",
    "arrange",
    SEPARATOR,
    "call",
    "export",
)


def window_actions(window: MainWindow) -> list[ActionSpec]:
    """Every action of a window."""
    return [
        *_file_actions(window),
        *_edit_actions(window),
        *view_actions(window),
        *moving_actions(window),
        *ordering_actions(window),
        *_flow_actions(window),
        *_call_actions(window),
        ActionSpec(
            "commands",
            "All commands …",
            lambda: CommandPalette(window.actions_by_id, window).open(),
            ("Ctrl+Shift+P",),
            "command",
        ),
        ActionSpec("tour", tr("Tour"), window.show_tour),
        ActionSpec("shortcuts", "Keyboard shortcuts", window.show_shortcuts, ("F1",)),
        ActionSpec("about", "About TwiML Designer", window.show_about),
    ]


def _file_actions(window: MainWindow) -> list[ActionSpec]:
    files = window.files
    return [
        ActionSpec(
            "new", "New …", window.show_gallery, (_KEYS.New,), "file-plus", "Begin a new flow"
        ),
        ActionSpec(
            "open", "Open …", files.choose_and_open, (_KEYS.Open,), "folder-open", "Open a flow"
        ),
        ActionSpec("save", "Save", window.save, (_KEYS.Save,), "save", "Save the flow"),
        ActionSpec("save_as", "Save as …", lambda: files.save_as(), ("Ctrl+Shift+S",)),
        ActionSpec("flow_properties", tr("Flow properties …"), window.show_properties_of_flow),
        ActionSpec(
            "import",
            "Import …",
            window.import_panel.begin,
            ("Ctrl+I",),
            "download",
            "Import TwiML, a running application or a Studio flow",
        ),
        ActionSpec(
            "export",
            "Export …",
            window.export_panel.begin,
            ("Ctrl+E",),
            "share",
            "Export TwiML or an application that answers it",
        ),
        ActionSpec("quit", "Quit", window.close, (_KEYS.Quit,)),
    ]


def _edit_actions(window: MainWindow) -> list[ActionSpec]:
    bridge, canvas = window.workspace.bridge, window.canvas
    selection = window.workspace.selection

    def any_selected() -> bool:
        return bool(selection.nodes)

    return [
        ActionSpec(
            "undo",
            "Undo",
            bridge.undo,
            (_KEYS.Undo,),
            "undo-2",
            enabled=lambda: bool(bridge.editor.undo_name),
            words=lambda: f"Undo {bridge.editor.undo_name}".strip(),
        ),
        ActionSpec(
            "redo",
            "Redo",
            bridge.redo,
            ("Ctrl+Shift+Z", "Ctrl+Y"),
            "redo-2",
            enabled=lambda: bool(bridge.editor.redo_name),
            words=lambda: f"Redo {bridge.editor.redo_name}".strip(),
        ),
        _canvas("cut", "Cut", canvas.cut, _KEYS.Cut, any_selected, "scissors"),
        _canvas("copy", "Copy", canvas.copy, _KEYS.Copy, any_selected, "copy"),
        _canvas("paste", "Paste", canvas.paste, _KEYS.Paste, icon="clipboard"),
        _canvas("duplicate", "Duplicate", canvas.duplicate, "Ctrl+D", any_selected),
        _canvas(
            "delete",
            "Delete",
            canvas.delete_selection,
            _KEYS.Delete,
            lambda: bool(selection.nodes or selection.links),
            "trash-2",
        ),
        _canvas("select_all", "Select all", canvas.select_all, _KEYS.SelectAll),
        *find_actions(window),
    ]


def _canvas(
    id: str,
    text: str,
    run: Callable[[], object],
    keys: Keys,
    enabled: Callable[[], bool] = lambda: True,
    icon: str = "",
) -> ActionSpec:
    """An action whose keys belong to the canvas."""
    return ActionSpec(id, text, run, (keys,), icon, enabled=enabled, on_canvas=True)


def _flow_actions(window: MainWindow) -> list[ActionSpec]:
    return [
        ActionSpec("add", "Add a verb here …", window.canvas.quick_add, ("Ctrl+Space",), "plus"),
        ActionSpec("palette", "Search the palette", window.search_palette, ("Ctrl+K",)),
        ActionSpec(
            "arrange",
            "Tidy up",
            window.canvas.arrange,
            ("Ctrl+L",),
            "wand-sparkles",
            "Arrange the cards from left to right",
        ),
        ActionSpec("next_problem", "Next problem", window.next_problem, ("F8",)),
        ActionSpec(
            "waive",
            tr("This problem is meant to be so …"),
            window.waive,
            enabled=lambda: window.problems.current is not None,
        ),
        ActionSpec("paths", "Paths of callers", window.show_paths),
        ActionSpec("properties", "Properties of every call", window.show_properties),
        ActionSpec("scenarios", "Scenarios", window.show_scenarios),
        ActionSpec(
            "fix",
            "Fix the problem",
            window.problems.fix,
            ("Ctrl+.",),
            enabled=window.problems.can_fix,
        ),
    ]


def _call_actions(window: MainWindow) -> list[ActionSpec]:
    live = window.live
    return [
        ActionSpec(
            "call",
            "Call",
            window.call,
            ("F5",),
            "phone",
            "Call the flow in the preview",
            words=lambda: "Hang up" if live.is_on else "Call",
        ),
        ActionSpec(
            "restart",
            "Call again",
            window.restart_call,
            ("Shift+F5",),
            "rotate-ccw",
            enabled=lambda: live.session.was_placed,
        ),
        ActionSpec(
            "run",
            "Let the clock run",
            lambda: live.pause() if live.session.running else live.run(),
            ("F9",),
            checked=lambda: live.session.running,
        ),
        ActionSpec(
            "step",
            "Next step",
            lambda: live.session.skip(),
            ("F10",),
            "step-forward",
            enabled=lambda: live.session.moment is not None,
        ),
        ActionSpec(
            "call_url",
            "Call a URL …",
            window.call_url,
            ("Ctrl+F5",),
            "globe",
            "Call any web application, as Twilio would",
        ),
        ActionSpec(
            "second_caller",
            "Somebody else calls, too",
            live.add_caller,
            ("Ctrl+Shift+F5",),
            "users",
            enabled=lambda: live.can_add_caller,
        ),
    ]
