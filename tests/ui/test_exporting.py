"""Exporting goes on beside the window, says how far it is, and stops when the person says so."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from designer.storage import export
from designer.ui.exportrun import ExportRun, Told
from designer.ui.mainwindow import MainWindow
from tests.helpers.flows import menu_flow
from tests.helpers.windows import open_window

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    return open_window(qtbot, tmp_path, menu_flow())


def test_window_goes_on_and_the_export_can_be_stopped(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go = threading.Event()
    folder = tmp_path / "out"

    def slowly(project: object, folder: Path, target: str, *, told: Told, **rest: object) -> object:
        def slow(what: str, done: int, of: int) -> None:
            if done == 2:
                go.wait(10)
            told(what, done, of)

        return export(menu_flow(), folder, target, told=slow)

    monkeypatch.setattr("designer.storage.export", slowly)
    panel = window.export_panel
    panel.begin()
    panel.target.setCurrentIndex(panel.target.findData("bundle"))
    panel.folder.setText(str(folder))
    qtbot.mouseClick(panel.go, LEFT)
    assert panel.go.text() == "Cancel"
    qtbot.waitUntil(lambda: panel.result.text() == "Writing files …")
    assert panel.progress.isVisible()
    qtbot.mouseClick(panel.go, LEFT)
    assert panel.result.text() == "Cancelled. Export again to go on."
    go.set()
    panel.run.close()
    some = {path.name for path in folder.iterdir()}
    assert len(some) == 3  # two files, and the list of them
    monkeypatch.undo()
    qtbot.mouseClick(panel.go, LEFT)
    qtbot.waitUntil(lambda: not panel.run.is_running)
    assert panel.result.text().startswith("Done: ")
    assert (folder / "bundle.json").exists()


def test_unexpected_error_is_said_and_not_swallowed(qtbot: QtBot) -> None:
    run = ExportRun()

    def broken(told: Told) -> None:
        raise KeyError("x")

    with qtbot.captureExceptions() as caught, qtbot.waitSignal(run.failed):
        run.start(broken)  # type: ignore[arg-type]
    assert [type(error[1]) for error in caught] == [KeyError]
