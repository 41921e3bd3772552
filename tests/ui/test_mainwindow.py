"""The window as a whole: panels meet through the editor, and nothing is lost on the way."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QListWidget,
    QMessageBox,
    QPushButton,
    QTabBar,
)
from pytestqt.qtbot import QtBot

from designer.flow import NodeId, VerbNode, set_attribute, set_title
from designer.simulator import Requested
from designer.storage import load_project, save_project
from designer.ui.mainwindow import MainWindow
from designer.ui.preview.pace import INSTANT
from tests.helpers.flows import menu_flow, plain_flow
from tests.helpers.windows import open_window, settings_in, type_file_name

MENU = NodeId("menu")
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    return open_window(qtbot, tmp_path, menu_flow())


@pytest.fixture
def blank(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    return open_window(qtbot, tmp_path)


def rename(window: MainWindow, title: str) -> None:
    window.workspace.bridge.do("Rename Gather", lambda held: set_title(held, MENU, title))


def button(window: MainWindow, name: str) -> QPushButton:
    found = window.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def box_of(qtbot: QtBot, window: MainWindow) -> QMessageBox:
    found: list[QMessageBox] = []

    def look() -> bool:
        found[:] = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
        return bool(found)

    qtbot.waitUntil(look)
    return found[0]


def tags(window: MainWindow) -> list[str]:
    nodes = window.workspace.bridge.flow.nodes.values()
    return [node.element.tag for node in nodes if isinstance(node, VerbNode)]


def test_title_names_the_flow_and_marks_unsaved_work(window: MainWindow) -> None:
    assert window.windowTitle() == "Front desk[*] — TwiML Designer"
    assert not window.isWindowModified()
    rename(window, "Other")
    assert window.isWindowModified()
    window.workspace.bridge.undo()
    assert not window.isWindowModified()


def test_undo_names_what_it_takes_back(qtbot: QtBot, window: MainWindow) -> None:
    undo = window.actions_by_id["undo"]
    assert not undo.isEnabled()
    rename(window, "Other")
    assert undo.text() == "Undo Rename Gather"
    qtbot.keyClick(window.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.workspace.bridge.project.node(MENU).title == "Main menu")
    assert window.actions_by_id["redo"].text() == "Redo Rename Gather"


def test_palette_adds_after_the_selection(qtbot: QtBot, blank: MainWindow) -> None:
    blank.workspace.selection.set((NodeId("entry-1"),))
    qtbot.keyClicks(blank.palette_panel.search, "say")
    qtbot.keyClick(blank.palette_panel.search, Qt.Key.Key_Return)
    assert tags(blank) == ["Say"]
    say = next(iter(n for n in blank.workspace.bridge.flow.nodes if n.startswith("say")))
    assert blank.workspace.bridge.flow.target(NodeId("entry-1"), "start") == say
    assert blank.workspace.selection.single == say
    assert blank.actions_by_id["undo"].text() == "Undo Add Say"


def test_palette_says_where_a_noun_goes(qtbot: QtBot, blank: MainWindow) -> None:
    qtbot.keyClicks(blank.palette_panel.search, "number")
    qtbot.keyClick(blank.palette_panel.search, Qt.Key.Key_Return)
    assert "goes inside" in blank.status.message.text
    assert tags(blank) == []


def test_refusal_stands_in_the_status_line(window: MainWindow) -> None:
    window.workspace.bridge.refused.emit("Redirect never falls through to another verb.")
    assert window.status.message.text == "Redirect never falls through to another verb."
    rename(window, "Other")
    assert window.status.message.text == ""


def test_closing_asks_and_cancel_stays(qtbot: QtBot, window: MainWindow) -> None:
    rename(window, "Other")
    window.close()
    box = box_of(qtbot, window)
    qtbot.mouseClick(box.button(QMessageBox.StandardButton.Cancel), LEFT)
    assert window.isVisible()


def test_closing_without_saving(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    rename(window, "Other")
    window.recovery.write()
    window.close()
    qtbot.mouseClick(box_of(qtbot, window).button(QMessageBox.StandardButton.Discard), LEFT)
    qtbot.waitUntil(lambda: not window.isVisible())
    assert list((tmp_path / "unsaved").iterdir()) == []


def test_closing_with_saving(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    rename(window, "Other")
    window.close()
    qtbot.mouseClick(box_of(qtbot, window).button(QMessageBox.StandardButton.Save), LEFT)
    type_file_name(qtbot, window, tmp_path / "kept.callflow")
    qtbot.waitUntil(lambda: not window.isVisible())
    assert load_project(tmp_path / "kept.callflow").node(MENU).title == "Other"


def test_open_by_the_dialog_shows_the_flow(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "mail.callflow"
    save_project(plain_flow(), path)
    window.actions_by_id["open"].trigger()
    type_file_name(qtbot, window, path)
    qtbot.waitUntil(lambda: window.workspace.bridge.project.name == "Voicemail")
    assert window.windowTitle() == "Voicemail (mail.callflow)[*] — TwiML Designer"
    assert window.canvas.equals_rebuilt()


def test_broken_file_is_told_in_a_bar(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "broken.callflow"
    path.write_text("not a flow", encoding="utf-8")
    window.open_file(path)
    assert "broken.callflow" in window.bars.text("file")


def test_gallery_begins_a_blank_flow(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window.canvas, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.gallery.isVisible)
    rows = window.findChild(QListWidget, "gallery_list")
    assert isinstance(rows, QListWidget)
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    qtbot.waitUntil(window.canvas.isVisible)
    assert list(window.workspace.bridge.flow.nodes) == ["entry-1"]


def test_escape_leaves_the_gallery(qtbot: QtBot, window: MainWindow) -> None:
    window.show_gallery()
    qtbot.keyClick(window.gallery.list, Qt.Key.Key_Escape)
    assert window.canvas.isVisible()
    assert window.workspace.bridge.project.name == "Front desk"


def test_call_lights_the_canvas_and_lists_requests(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.mouseClick(button(window, "call_button"), LEFT)
    playback = window.workspace.playback
    assert playback.node == MENU
    assert playback.link is not None
    assert (playback.link.node, playback.link.outcome) == ("entry-1", "start")
    qtbot.keyClick(window.preview, Qt.Key.Key_1)
    assert playback.node == "sales"
    assert window.requests.tree.topLevelItemCount() == 2
    qtbot.mouseClick(button(window, "answer_dial_busy"), LEFT)
    assert playback.node == "busy"
    said = [line.text for line in window.preview.transcript.rows.lines]
    assert said[1] == "1"
    assert said[-1] == "Sales is busy, +15550001111."
    qtbot.mouseClick(button(window, "call_button"), LEFT)
    assert playback.node is None
    assert not window.live.session.is_on


def test_keypad_and_steps_by_mouse(qtbot: QtBot, window: MainWindow) -> None:
    window.live.session.pause()
    qtbot.mouseClick(button(window, "call_button"), LEFT)
    step = window.preview.controls.step
    qtbot.mouseClick(step, LEFT)
    assert window.preview.head.state.text.startswith("Waiting for you")
    qtbot.mouseClick(button(window, "key_2"), LEFT)
    assert window.workspace.playback.node == "news"
    qtbot.mouseClick(step, LEFT)
    qtbot.mouseClick(step, LEFT)
    assert not window.live.session.is_on
    assert window.preview.transcript.rows.lines[-1].text == "The flow hangs up"


def test_speech_goes_where_speech_is_taken(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.bridge.do(
        "Listen", lambda held: set_attribute(held, MENU, (), "input", "dtmf speech")
    )
    window.live.session.set_speed(INSTANT)
    window.call()
    qtbot.keyClicks(window.preview.speech.field, "the news, please")
    qtbot.keyClick(window.preview.speech.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.workspace.playback.visited >= {"news"})


def test_edit_during_a_call_is_noted_quietly(window: MainWindow) -> None:
    window.call()
    assert not window.preview.note.isVisible()
    rename(window, "Other")
    assert window.preview.note.text() == "The flow changed — call again to hear it."
    window.restart_call()
    assert not window.preview.note.isVisible()


def test_click_on_a_request_goes_to_the_node(qtbot: QtBot, window: MainWindow) -> None:
    window.live.session.set_speed(INSTANT)
    window.call()
    window.live.session.press("2")
    tree = window.requests.tree
    window.docks["requests"].raise_()
    row = tree.topLevelItem(1)
    assert row is not None
    request = row.data(0, Qt.ItemDataRole.UserRole + 1)
    assert isinstance(request, Requested)
    spot = tree.visualItemRect(row).center()
    qtbot.mouseClick(tree.viewport(), LEFT, pos=QPoint(60, spot.y()))
    assert window.workspace.selection.single == "news"


def test_export_tells_its_result_in_the_panel(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.actions_by_id["export"].trigger()
    panel = window.export_panel
    panel.target.setCurrentIndex(panel.target.findData("bundle"))
    panel.folder.setText(str(tmp_path / "out"))
    qtbot.mouseClick(panel.go, LEFT)
    qtbot.waitUntil(lambda: not panel.run.is_running)
    assert panel.result.text().startswith("Done: ")
    assert (tmp_path / "out").is_dir()
    qtbot.mouseClick(panel.go, LEFT)
    qtbot.waitUntil(lambda: not panel.run.is_running)
    assert panel.result.text().startswith("Everything was up to date")
    assert settings_in(tmp_path).export_target == "bundle"


def test_export_that_cannot_be_says_why(qtbot: QtBot, blank: MainWindow, tmp_path: Path) -> None:
    panel = blank.export_panel
    panel.begin()
    panel.folder.setText(str(tmp_path / "out"))
    panel.export()
    qtbot.waitUntil(lambda: not panel.run.is_running)
    assert "no verb yet" in panel.result.text()
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_find_goes_from_place_to_place(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window.canvas, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(window.finder, "sales")
    found = []
    for _ in range(5):
        qtbot.keyClick(window.finder, Qt.Key.Key_Return)
        found.append(window.workspace.selection.single)
    assert found == ["menu", "menu", "sales", "busy", "menu"]
    qtbot.keyClicks(window.finder, " zzz")
    assert window.finder.property("invalid")


def test_places_of_panels_are_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    first = open_window(qtbot, tmp_path, menu_flow())
    first.docks["palette"].hide()
    first.close()
    second = open_window(qtbot, tmp_path, menu_flow())
    assert not second.docks["palette"].isVisible()
    second.actions_by_id["reset_layout"].trigger()
    assert second.docks["palette"].isVisible()


def test_a_small_window_leaves_the_canvas_its_share(qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window(qtbot, tmp_path, menu_flow())
    for wide, high, canvas in ((922, 700, 440), (1440, 900, 820)):
        window.resize(wide, high)
        window.actions_by_id["reset_layout"].trigger()
        qtbot.waitUntil(lambda least=canvas: window.canvas.width() > least)  # type: ignore[misc]
        bars = [bar for bar in window.findChildren(QTabBar) if bar.count() == 6]
        assert bars
        qtbot.waitUntil(  # Qt keeps bars of earlier places: the one that is shown has grown
            lambda bars=bars: any(bar.sizeHint().width() <= bar.width() for bar in bars)  # type: ignore[misc]
        )


@pytest.mark.parametrize("mode", ["dark", "light"])
def test_theme_is_chosen_in_the_menu_and_remembered(
    window: MainWindow, tmp_path: Path, mode: str
) -> None:
    window.actions_by_id[f"theme_{mode}"].trigger()
    assert window.workspace.themes.theme.name == mode
    assert window.actions_by_id[f"theme_{mode}"].isChecked()
    assert settings_in(tmp_path).theme == mode


def test_nothing_runs_after_the_window_closed(qtbot: QtBot, tmp_path: Path) -> None:
    before = set(threading.enumerate())
    window = open_window(qtbot, tmp_path, menu_flow())
    window.call()
    window.close()
    wait_for(qtbot, lambda: not set(threading.enumerate()) - before)
    assert not window.live.session.running


def wait_for(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    qtbot.waitUntil(condition)


def test_every_action_has_words_and_every_menu_entry_an_action(window: MainWindow) -> None:
    from designer.ui.windowactions import TOOL_BAR, menus

    named = {name for _, ids in menus() for name in ids} | set(TOOL_BAR)
    menus_of_their_own = {"", "recent", "panels", "theme", "language", "color"}
    known = set(window.actions_by_id.specs) | menus_of_their_own
    assert named <= known
    for name, spec in window.actions_by_id.specs.items():
        assert window.actions_by_id[name].text()
        assert name in named or name.startswith(("theme_", "language_", "panel_", "color_")), spec


def test_no_two_actions_share_a_key(window: MainWindow) -> None:
    keys = [
        key.toString()
        for name in window.actions_by_id.specs
        for key in window.actions_by_id[name].shortcuts()
    ]
    assert len(keys) == len(set(keys))
