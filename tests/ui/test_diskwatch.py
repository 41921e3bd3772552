"""A file that another program changes is noticed, and nothing is decided for the person."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from designer.flow import NodeId, set_title
from designer.storage import load_project, save_project
from designer.ui.mainwindow import MainWindow
from tests.helpers.flows import menu_flow, plain_flow
from tests.helpers.windows import open_window


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


def click(window: MainWindow, name: str) -> None:
    button = window.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    button.click()


def test_reload_takes_what_is_on_disk(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    save_project(plain_flow(), path)
    qtbot.waitUntil(lambda: "changed" in window.bars.text("disk"))
    click(window, "bar_reload")
    assert window.workspace.bridge.project == plain_flow()
    assert window.bars.text("disk") == ""


def test_keep_makes_what_is_held_unsaved(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    save_project(plain_flow(), path)
    qtbot.waitUntil(lambda: "changed" in window.bars.text("disk"))
    click(window, "bar_keep_mine")
    assert window.workspace.bridge.project == menu_flow()
    assert load_project(path) == plain_flow()
    assert window.isWindowModified()
    window.save()
    assert load_project(path) == menu_flow()
    assert not window.isWindowModified()


def test_own_saves_and_touching_say_nothing(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    window.workspace.bridge.do("Rename", lambda held: set_title(held, NodeId("menu"), "Other"))
    window.save()
    path.touch()
    qtbot.wait(700)
    assert window.bars.text("disk") == ""


def test_a_removed_file_is_told(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    path.unlink()
    qtbot.waitUntil(lambda: "no longer there" in window.bars.text("disk"))
