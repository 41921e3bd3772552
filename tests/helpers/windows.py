"""Whole windows for tests: settings and unsaved work in a folder of their own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from designer.flow import Project
from designer.ui.files import blank_project
from designer.ui.mainwindow import MainWindow
from designer.ui.settings import Settings


def settings_in(folder: Path) -> Settings:
    """Settings kept in ``folder``, away from the person's own."""
    return Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))


def open_window(qtbot: QtBot, folder: Path, project: Project | None = None) -> MainWindow:
    """A window that is shown and has the focus; it closes with the test without asking."""
    settings = settings_in(folder)
    settings.folder = str(folder)
    window = MainWindow(project or blank_project(), settings, folder / "unsaved")
    qtbot.addWidget(window, before_close_func=let_go)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    return window


def let_go(window: MainWindow) -> None:
    """Give up what is not saved, so that closing asks nothing."""
    window.workspace.bridge.mark_saved()


def type_file_name(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    """Write a path into the file dialog that is open, and accept it."""
    found: list[QFileDialog] = []

    def look() -> bool:
        found[:] = [one for one in window.findChildren(QFileDialog) if one.isVisible()]
        return bool(found)

    qtbot.waitUntil(look)
    qtbot.wait(100)  # it reads the folder in a thread of its own
    field = found[0].findChild(QLineEdit, "fileNameEdit")
    assert isinstance(field, QLineEdit)
    field.selectAll()
    qtbot.keyClicks(field, str(path))
    qtbot.wait(100)
    field.completer().popup().hide()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not look())
    if window.isVisible():  # no window manager does this on the offscreen platform
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
