"""What the window can do: the actions, and where they stand in menus and tool bar."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from designer.text import tr
from designer.ui.actions import SEPARATOR, ActionSpec, Keys
from designer.ui.movingactions import find_actions, moving_actions
from designer.ui.orderingactions import ORDER_MENU, ordering_actions
from designer.ui.telling import tell
from designer.ui.viewactions import view_actions

if TYPE_CHECKING:
    from designer.ui.mainwindow import MainWindow

_KEYS = QKeySequence.StandardKey

JUDGING = ("paths", "properties", "scenarios")
FILE_MENU = (
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
)
EDIT_MENU = (
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
    "add_choice",
    "link",
    "disable",
    "rename",
)
VIEW_MENU = (
    "zoom_in",
    "zoom_out",
    "zoom_reset",
    "fit_all",
    "fit_selection",
    SEPARATOR,
    "ways",
    "follow",
    "callers",
    "back",
    "forward",
    SEPARATOR,
    "next_panel",
    "previous_panel",
    "panels",
    "theme",
    "language",
    "minimap",
    "reduce_motion",
    SEPARATOR,
    "reset_layout",
)
FLOW_MENU = (
    "add",
    "palette",
    SEPARATOR,
    "next_problem",
    "fix",
    "waive",
    SEPARATOR,
    *JUDGING,
)
CALL_MENU = ("call", "restart", "second_caller", "call_url", SEPARATOR, "run", "step")
HELP_MENU = ("tour", "commands", "shortcuts", SEPARATOR, "about")

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


def menus() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The menus by title, with the ids of what stands in them.

    ``recent``, ``panels``, ``theme``, ``language`` and ``color`` are menus of their own.
    """
    return (
        (tr("&File"), FILE_MENU),
        (tr("&Edit"), EDIT_MENU),
        (tr("&View"), VIEW_MENU),
        (tr("F&low"), FLOW_MENU),
        (tr("&Arrange"), ORDER_MENU),
        (tr("&Call"), CALL_MENU),
        (tr("&Help"), HELP_MENU),
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
            tr("All commands …"),
            window.panels.show_commands,
            ("Ctrl+Shift+P",),
            "command",
        ),
        ActionSpec("tour", tr("Tour"), window.show_tour),
        ActionSpec("shortcuts", tr("Keyboard shortcuts"), window.show_shortcuts, ("F1",)),
        ActionSpec("about", tr("About TwiML Designer"), window.show_about),
    ]


def _file_actions(window: MainWindow) -> list[ActionSpec]:
    files = window.files
    return [
        ActionSpec(
            "new",
            tr("New …"),
            window.show_gallery,
            (_KEYS.New,),
            "file-plus",
            tr("Begin a new flow"),
        ),
        ActionSpec(
            "open",
            tr("Open …"),
            files.choose_and_open,
            (_KEYS.Open,),
            "folder-open",
            tr("Open a flow"),
        ),
        ActionSpec("save", tr("Save"), window.save, (_KEYS.Save,), "save", tr("Save the flow")),
        ActionSpec("save_as", tr("Save as …"), lambda: files.save_as(), ("Ctrl+Shift+S",)),
        ActionSpec("flow_properties", tr("Flow properties …"), window.show_properties_of_flow),
        ActionSpec(
            "import",
            tr("Import …"),
            window.import_panel.begin,
            ("Ctrl+I",),
            "download",
            tr("Import TwiML, a running application or a Studio flow"),
        ),
        ActionSpec(
            "export",
            tr("Export …"),
            window.export_panel.begin,
            ("Ctrl+E",),
            "share",
            tr("Export TwiML or an application that answers it"),
        ),
        ActionSpec("quit", tr("Quit"), window.close, (_KEYS.Quit,)),
    ]


def _named(step: str, alone: str, named: str) -> str:
    return named.format(step=step) if step else alone


def _step(window: MainWindow, go: Callable[[], None], words: str, step: str) -> None:
    """Undo or do again; what that was, a screen reader says.

    When that takes away what is selected, the keyboard is back where it was before.
    """
    selection = window.workspace.selection
    had_any = bool(selection.nodes)
    tell(window, words.format(step=step))
    go()
    if had_any and not selection.nodes:
        selection.recall(window.workspace.bridge.flow.nodes)


def _edit_actions(window: MainWindow) -> list[ActionSpec]:
    bridge, canvas = window.workspace.bridge, window.canvas
    selection = window.workspace.selection

    def any_selected() -> bool:
        return bool(selection.nodes)

    return [
        ActionSpec(
            "undo",
            tr("Undo"),
            lambda: _step(window, bridge.undo, tr("Undo {step}"), bridge.editor.undo_name),
            (_KEYS.Undo,),
            "undo-2",
            enabled=lambda: bool(bridge.editor.undo_name),
            words=lambda: _named(bridge.editor.undo_name, tr("Undo"), tr("Undo {step}")),
        ),
        ActionSpec(
            "redo",
            tr("Redo"),
            lambda: _step(window, bridge.redo, tr("Redo {step}"), bridge.editor.redo_name),
            ("Ctrl+Shift+Z", "Ctrl+Y"),
            "redo-2",
            enabled=lambda: bool(bridge.editor.redo_name),
            words=lambda: _named(bridge.editor.redo_name, tr("Redo"), tr("Redo {step}")),
        ),
        _canvas("cut", tr("Cut"), canvas.cut, _KEYS.Cut, any_selected, "scissors"),
        _canvas("copy", tr("Copy"), canvas.copy, _KEYS.Copy, any_selected, "copy"),
        _canvas("paste", tr("Paste"), canvas.paste, _KEYS.Paste, icon="clipboard"),
        _canvas("duplicate", tr("Duplicate"), canvas.duplicate, "Ctrl+D", any_selected),
        _canvas(
            "delete",
            tr("Delete"),
            canvas.delete_selection,
            _KEYS.Delete,
            lambda: bool(selection.nodes or selection.links),
            "trash-2",
        ),
        _canvas("select_all", tr("Select all"), canvas.select_all, _KEYS.SelectAll),
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
        ActionSpec(
            "add", tr("Add a verb here …"), window.canvas.quick_add, ("Ctrl+Space",), "plus"
        ),
        ActionSpec("palette", tr("Search the palette"), window.panels.search_palette, ("Ctrl+K",)),
        ActionSpec(
            "arrange",
            tr("Tidy up"),
            window.canvas.arrange,
            ("Ctrl+L",),
            "wand-sparkles",
            tr("Arrange the cards from left to right"),
        ),
        ActionSpec("next_problem", tr("Next problem"), window.panels.next_problem, ("F8",)),
        ActionSpec(
            "waive",
            tr("This problem is meant to be so …"),
            window.panels.waive,
            enabled=lambda: window.problems.current is not None,
        ),
        ActionSpec("paths", tr("Paths of callers"), window.panels.show_paths),
        ActionSpec("properties", tr("Properties of every call"), window.panels.show_properties),
        ActionSpec("scenarios", tr("Scenarios"), window.panels.show_scenarios),
        ActionSpec(
            "fix",
            tr("Fix the problem"),
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
            tr("Call"),
            window.call,
            ("F5",),
            "phone",
            tr("Call the flow in the preview"),
            words=lambda: tr("Hang up") if live.is_on else tr("Call"),
        ),
        ActionSpec(
            "restart",
            tr("Call again"),
            window.restart_call,
            ("Shift+F5",),
            "rotate-ccw",
            enabled=lambda: live.session.was_placed,
        ),
        ActionSpec(
            "run",
            tr("Let the clock run"),
            lambda: live.pause() if live.session.running else live.run(),
            ("F9",),
            checked=lambda: live.session.running,
        ),
        ActionSpec(
            "step",
            tr("Next moment"),
            lambda: live.session.skip(),
            ("F10",),
            "step-forward",
            enabled=lambda: live.session.moment is not None,
        ),
        ActionSpec(
            "call_url",
            tr("Call a URL …"),
            window.panels.call_url,
            ("Ctrl+F5",),
            "globe",
            tr("Call any web application, as Twilio would"),
        ),
        ActionSpec(
            "second_caller",
            tr("Somebody else calls, too"),
            live.add_caller,
            ("Ctrl+Shift+F5",),
            "users",
            enabled=lambda: live.can_add_caller,
        ),
    ]
