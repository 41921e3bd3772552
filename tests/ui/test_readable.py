"""Everything that can take the focus says what it is, as a screen reader asks for it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from designer.flow import NodeId, VerbNode, set_element
from designer.storage import save_project
from designer.ui.commands import CommandPalette
from designer.ui.mainwindow import MainWindow
from designer.ui.recovery import Leftover
from designer.ui.recoverydialog import RecoveryDialog
from designer.ui.selection import Port
from tests.helpers.flows import menu_flow
from tests.helpers.windows import open_window

ROLE = QAccessible.Role
NAME = QAccessible.Text.Name
MENU = NodeId("menu")
FURNITURE = frozenset({ROLE.ScrollBar, ROLE.Border, ROLE.Client, ROLE.Window})
"""What holds things and is nothing by itself."""
CELLS = frozenset({ROLE.Cell, ROLE.TreeItem, ROLE.ColumnHeader})
"""A row may have nothing to say after its first column."""


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    made = open_window(qtbot, tmp_path, menu_flow())
    made.resize(1400, 900)
    return made


def nameless(root: QWidget) -> list[str]:
    """The focusable things in a widget, seen now, that have no name for a screen reader."""
    QApplication.processEvents()
    found: list[str] = []
    _look(QAccessible.queryAccessibleInterface(root), found, "")
    return found


def _look(one: QAccessibleInterface, found: list[str], above: str) -> None:
    state, role = one.state(), one.role()
    if state.invisible:
        return
    place = f"{above}/{role.name}:{one.text(NAME)[:16]}"
    if role is ROLE.ComboBox:  # its list and its button are Qt's, and have its name said before
        if not one.text(NAME):
            found.append(place)
        return
    takes_focus = state.focusable and role not in FURNITURE and not _is_further_cell(one)
    if takes_focus and not one.text(NAME).strip():
        found.append(place)
    for index in range(one.childCount()):
        child = one.child(index)
        if child is not None and child.isValid():
            _look(child, found, place)


def _is_further_cell(one: QAccessibleInterface) -> bool:
    if one.role() not in CELLS:
        return False
    table = one.parent()
    place = table.indexOfChild(one)
    before = table.child(place - 1) if place > 0 else None
    return before is not None and bool(before.text(NAME)) and before.rect().y() == one.rect().y()


def opened_dialog(window: MainWindow, open_it: Callable[[], object]) -> QWidget:
    """The window that comes up."""
    before = set(QApplication.topLevelWidgets())
    open_it()
    QApplication.processEvents()
    (made,) = [
        one for one in QApplication.topLevelWidgets() if one not in before and one.isVisible()
    ]
    return made


@pytest.mark.parametrize("node", ["", "entry-1", "menu", "sales", "news", "busy"])
def test_every_panel(window: MainWindow, node: str) -> None:
    window.workspace.selection.set((NodeId(node),) if node else ())
    for panel in window.docks.by_name:
        window.ring.show(panel)
        assert nameless(window) == [], panel


@pytest.mark.parametrize("panel", ["gallery", "export", "import", "rename", "find"])
def test_what_comes_up_in_the_window(window: MainWindow, panel: str) -> None:
    window.workspace.selection.set((MENU,))
    {
        "gallery": window.show_gallery,
        "export": window.export_panel.begin,
        "import": window.import_panel.begin,
        "rename": window.rename_bar.ask,
        "find": window.panels.show_find,
    }[panel]()
    assert nameless(window) == []


def test_a_call(qtbot: QtBot, window: MainWindow) -> None:
    window.live.pause()
    window.call()
    qtbot.waitUntil(lambda: window.live.session.moment is not None)
    window.live.session.skip()
    for panel in ("preview", "requests", "timeline"):
        window.ring.show(panel)
        assert nameless(window) == [], panel


def test_what_opens_over_the_canvas(window: MainWindow) -> None:
    canvas = window.canvas
    window.workspace.selection.set((MENU,))
    canvas.quick_add(QPointF(0, 0))
    assert nameless(canvas.asking.popup) == []
    canvas.asking.popup.close_it()
    canvas.in_place.edit(MENU)
    assert nameless(canvas.in_place) == []
    canvas.in_place.edit_way(Port(MENU, "choice:c1"))
    assert nameless(canvas.in_place) == []


def test_dialogs(window: MainWindow, tmp_path: Path) -> None:
    kept = tmp_path / "kept.callflow"
    save_project(menu_flow(), kept)
    for open_it in (
        window.show_shortcuts,
        window.show_properties_of_flow,
        lambda: CommandPalette(window.actions_by_id, window).open(),
        lambda: RecoveryDialog(
            [Leftover(kept, "", "Front desk", datetime(2026, 1, 1, tzinfo=UTC))],
            window.workspace.themes,
            window,
        ).open(),
    ):
        dialog = opened_dialog(window, open_it)
        assert nameless(dialog) == []
        assert dialog.windowTitle() or dialog.objectName() == "pick_list"
        dialog.close()


def test_what_is_wrong_with_a_field_is_heard_there(window: MainWindow) -> None:
    window.workspace.selection.set((MENU,))
    project = window.workspace.bridge.project
    node = project.node(MENU)
    assert isinstance(node, VerbNode)
    bad = node.element.with_attribute("timeout", "soon")
    window.workspace.bridge.do("Change", lambda p: set_element(p, MENU, bad))
    row = window.inspector.node_page.find_row((), "timeout")
    assert row is not None
    message = row.message.text()
    assert message
    assert row.editor.input.accessibleDescription() == f"{message} {row.help}"
    window.workspace.bridge.undo()
    assert row.editor.input.accessibleDescription() == row.help


def test_something_without_a_name_would_be_found(window: MainWindow) -> None:
    window.inspector.node_page.header.title.editor.input.setAccessibleName("")
    window.canvas.setAccessibleName("")
    assert any("Canvas:" in place for place in nameless(window))
