"""What the window says about its file, and what it offers to do about it."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from designer.flow import NodeId, remove_nodes, set_title
from designer.storage import load_project, save_project
from designer.ui.flowproperties import FlowProperties
from designer.ui.mainwindow import MainWindow
from designer.ui.recentmenu import fill_recent
from designer.ui.recoverydialog import RecoveryDialog
from tests.helpers.flows import menu_flow, plain_flow
from tests.helpers.windows import open_window

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "desk.callflow"
    save_project(menu_flow(), path)
    return path


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, path: Path) -> MainWindow:
    window = open_window(qtbot, tmp_path)
    window.open_file(path)
    return window


def rename(window: MainWindow, title: str) -> None:
    window.workspace.bridge.do("Rename", lambda held: set_title(held, NodeId("menu"), title))


def press(qtbot: QtBot, window: MainWindow, bar: str, words: str) -> None:
    """Press the button with these words in a bar."""
    holder = window.bars.findChild(object, f"bar_{bar}")  # type: ignore[call-overload]
    buttons = [one for one in holder.findChildren(QPushButton) if one.text() == words]
    qtbot.mouseClick(buttons[0], LEFT)


def test_a_save_that_cannot_be_offers_another_place(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    rename(window, "Mine")
    path.chmod(0o444)
    window.save()
    assert "is read-only" in window.bars.text("save")
    press(qtbot, window, "save", "Save as …")
    qtbot.waitUntil(lambda: window.findChild(QFileDialog, "save_dialog") is not None)
    dialog = window.findChild(QFileDialog, "save_dialog")
    assert isinstance(dialog, QFileDialog)
    dialog.reject()
    path.chmod(0o644)
    window.save()
    assert window.bars.text("save") == ""
    assert load_project(path).node(NodeId("menu")).title == "Mine"


def test_a_full_disk_is_told_and_the_work_is_saved_once_there_is_room(
    qtbot: QtBot, window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_file: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    rename(window, "Mine")
    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", full)
        qtbot.keyClick(window.canvas, Qt.Key.Key_S, CTRL)
        assert "the disk is full; free some space, or save elsewhere" in window.bars.text("save")
        press(qtbot, window, "save", "Try again")
        assert window.bars.text("save")
    assert window.isWindowModified()
    assert load_project(path) == menu_flow()
    assert [one.name for one in path.parent.glob("*.callflow")] == [path.name]
    press(qtbot, window, "save", "Try again")
    assert window.bars.text("save") == ""
    assert not window.isWindowModified()
    assert load_project(path).node(NodeId("menu")).title == "Mine"


def test_undo_goes_back_past_a_save(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    """By keys, and the mark of unsaved work is right all the way."""
    rename(window, "One")
    rename(window, "Two")
    qtbot.keyClick(window.canvas, Qt.Key.Key_S, CTRL)
    assert not window.isWindowModified()
    for title in ("One", "Main menu"):
        qtbot.keyClick(window.canvas, Qt.Key.Key_Z, CTRL)
        assert window.workspace.bridge.project.node(NodeId("menu")).title == title
        assert window.isWindowModified()
    qtbot.keyClick(window.canvas, Qt.Key.Key_S, CTRL)
    assert load_project(path).node(NodeId("menu")).title == "Main menu"
    for title in ("One", "Two"):
        qtbot.keyClick(window.canvas, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
        assert window.workspace.bridge.project.node(NodeId("menu")).title == title
    assert window.isWindowModified()
    assert window.canvas.equals_rebuilt()


@pytest.mark.parametrize("choice", ["Reload", "Save mine over it"])
def test_a_file_that_another_program_changed_is_not_overwritten(
    qtbot: QtBot, window: MainWindow, path: Path, choice: str
) -> None:
    rename(window, "Mine")
    save_project(plain_flow(), path)
    window.save()
    assert window.bars.text("disk").startswith("Not saved: desk.callflow was changed")
    assert load_project(path) == plain_flow()
    press(qtbot, window, "disk", choice)
    if choice == "Reload":
        assert window.workspace.bridge.project == plain_flow()
    else:
        assert load_project(path).node(NodeId("menu")).title == "Mine"
    assert window.bars.text("disk") == ""
    assert not window.isWindowModified()


def test_a_second_window_says_so_and_tries_again(
    qtbot: QtBot, window: MainWindow, path: Path, tmp_path: Path
) -> None:
    second = open_window(qtbot, tmp_path / "second")
    second.open_file(path)
    assert "is open in another window. Here it is read-only" in second.bars.text("in_use")
    press(qtbot, second, "in_use", "Try again")
    assert second.bars.text("in_use")
    window.close()
    press(qtbot, second, "in_use", "Try again")
    assert second.bars.text("in_use") == ""


def leave_work(qtbot: QtBot, folder: Path, edit: Callable[[MainWindow], None], path: Path) -> None:
    """A window that died with unsaved work on a file."""
    window = open_window(qtbot, folder)
    window.open_file(path)
    edit(window)
    window.recovery.write()
    window.recovery._lock.unlock()  # type: ignore[union-attr]  # the window died
    window.recovery._lock = None
    window.files.close()
    window.recovery.forget = lambda: None  # type: ignore[method-assign]


def dialog_of(qtbot: QtBot, window: MainWindow) -> RecoveryDialog:
    window.offer_leftovers()
    dialog = window.findChild(RecoveryDialog)
    assert isinstance(dialog, RecoveryDialog)
    return dialog


def change(window: MainWindow) -> None:
    rename(window, "From the crash")
    window.workspace.bridge.do("Delete", lambda held: remove_nodes(held, [NodeId("busy")]))


def test_unsaved_work_is_shown_and_recovered(qtbot: QtBot, tmp_path: Path, path: Path) -> None:
    leave_work(qtbot, tmp_path, change, path)
    after = open_window(qtbot, tmp_path)
    dialog = dialog_of(qtbot, after)
    lines = dialog.words.text().splitlines()
    assert lines[0] == str(path)
    steps = len(menu_flow().flow.nodes)
    assert lines[2] == f"{steps - 1} cards"
    assert lines[3] == "Against the saved file: 2 changed, 1 removed"
    image = dialog.picture.pixmap().toImage()
    colors = {image.pixel(x, image.height() // 2) for x in range(image.width())}
    assert len(colors) > 2  # cards, not just the canvas
    qtbot.mouseClick(dialog.recover_button, LEFT)
    assert after.workspace.bridge.project.node(NodeId("menu")).title == "From the crash"
    assert after.isWindowModified()
    assert after.bars.text("leftovers") == ""


def test_opening_the_saved_file_keeps_the_work_for_later(
    qtbot: QtBot, tmp_path: Path, path: Path
) -> None:
    leave_work(qtbot, tmp_path, change, path)
    after = open_window(qtbot, tmp_path)
    qtbot.mouseClick(dialog_of(qtbot, after).saved_button, LEFT)
    assert after.workspace.bridge.project == menu_flow()
    assert after.bars.text("leftovers").startswith("Unsaved work of an earlier window is kept")
    QApplication.processEvents()
    press(qtbot, after, "leftovers", "Look at it …")
    dialog = next(one for one in after.findChildren(RecoveryDialog) if one.isVisible())
    qtbot.mouseClick(dialog.discard_button, LEFT)
    assert after.recovery.leftovers() == []
    assert after.bars.text("leftovers") == ""


def test_work_that_cannot_be_read_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "unsaved").mkdir()
    (tmp_path / "unsaved" / "0123456789ab.callflow").write_text("{")
    window = open_window(qtbot, tmp_path)
    dialog = dialog_of(qtbot, window)
    assert "Untitled, never saved" in dialog.words.text()
    assert "It cannot be read" in dialog.words.text()
    assert not dialog.recover_button.isEnabled()
    assert not dialog.saved_button.isVisible()
    qtbot.mouseClick(dialog.later_button, LEFT)
    assert len(window.recovery.leftovers()) == 1


def test_flow_gets_a_name_of_its_own(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_by_id["flow_properties"].trigger()
    dialog = window.findChild(FlowProperties)
    assert isinstance(dialog, FlowProperties)
    field = dialog.findChild(QLineEdit, "flow_name")
    assert isinstance(field, QLineEdit)
    field.selectAll()
    qtbot.keyClicks(field, "Harbour desk")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.workspace.bridge.project.name == "Harbour desk"
    assert window.windowTitle() == "Harbour desk (desk.callflow)[*] — TwiML Designer"
    window.workspace.bridge.undo()
    assert window.windowTitle() == "Front desk (desk.callflow)[*] — TwiML Designer"


def test_what_is_no_address_keeps_the_dialog_open(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_by_id["flow_properties"].trigger()
    dialog = window.findChild(FlowProperties)
    assert isinstance(dialog, FlowProperties)
    qtbot.keyClicks(dialog.base_url, "http://[")
    qtbot.keyClick(dialog.base_url, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.note.text().startswith("“http://[” is no http(s) address.")
    dialog.base_url.clear()
    qtbot.keyClicks(dialog.base_url, "https://voice.example.com")
    assert dialog.note.isHidden()
    qtbot.keyClick(dialog.base_url, Qt.Key.Key_Return)
    assert window.workspace.bridge.project.base_url == "https://voice.example.com"


def test_recent_files_of_one_name_are_told_apart(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    for folder in ("a & b", "c"):
        window.settings.note_recent(tmp_path / folder / "desk.callflow")
    menu = QMenu(window)
    fill_recent(menu, window.settings, window.files)
    shown = [action.text() for action in menu.actions()[:3]]
    assert [text.partition("\t")[0] for text in shown] == ["desk.callflow"] * 3
    assert len(set(shown)) == 3
    assert menu.actions()[1].toolTip() == str(tmp_path / "a & b" / "desk.callflow")


def test_the_status_line_keeps_its_height(qtbot: QtBot, window: MainWindow) -> None:
    before = window.centralWidget().height()
    window.status.tell("Saved")
    QApplication.processEvents()
    assert window.centralWidget().height() == before


def test_a_new_window_fits_the_screen(window: MainWindow) -> None:
    assert window.minimumSizeHint().width() <= 800


def test_recovered_work_on_a_file_of_another_window_stays_read_only(
    qtbot: QtBot, window: MainWindow, path: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "second"
    leave_work(qtbot, folder, change, path)
    second = open_window(qtbot, folder)
    qtbot.mouseClick(dialog_of(qtbot, second).recover_button, LEFT)
    assert second.workspace.bridge.project.node(NodeId("menu")).title == "From the crash"
    assert second.files.is_read_only
    assert "is open in another window. Here it is read-only" in second.bars.text("in_use")


def test_a_window_that_dies_leaves_its_places_with_its_work(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.settings.forget_window()
    window.resize(777, 666)
    rename(window, "Unsaved")
    window.recovery.write()
    qtbot.waitUntil(lambda: window.settings.window() is not None)
    kept = window.settings.window()
    assert kept is not None
    assert kept == (window.saveGeometry(), window.saveState())
