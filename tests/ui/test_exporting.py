"""Exporting goes on beside the window, says how far it is, and stops when the person says so."""

from __future__ import annotations

import threading
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from designer.flow import NodeId, set_element
from designer.problem import Severity
from designer.storage import export, save_project
from designer.twiml import element
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


def run_of(qtbot: QtBot, window: MainWindow) -> str:
    """Wait for the export to end; what the panel says."""
    qtbot.waitUntil(lambda: not window.export_panel.run.is_running)
    return window.export_panel.result.text()


def test_each_target_of_each_flow_has_a_folder_of_its_own(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    panel = window.export_panel
    save_project(menu_flow(), tmp_path / "desk.callflow")
    window.open_file(tmp_path / "desk.callflow")
    panel.begin()
    folders = []
    for target in ("bundle", "static", "python"):
        panel.target.setCurrentIndex(panel.target.findData(target))
        folders.append(panel.folder.text())
    assert folders == [str(tmp_path / f"desk-{one}") for one in ("twiml", "static", "python")]
    panel.folder.setText(str(tmp_path / "live"))
    panel.export()
    run_of(qtbot, window)
    assert (tmp_path / "live" / "start.py").is_file()
    panel.target.setCurrentIndex(panel.target.findData("bundle"))
    assert panel.folder.text() == str(tmp_path / "desk-twiml")
    panel.target.setCurrentIndex(panel.target.findData("python"))
    assert panel.folder.text() == str(tmp_path / "live")
    save_project(menu_flow(), tmp_path / "other.callflow")
    window.open_file(tmp_path / "other.callflow")
    panel.begin()
    assert panel.folder.text() == str(tmp_path / "other-python")


def test_a_folder_that_is_typed_stays_for_another_target(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    panel = window.export_panel
    panel.begin()
    panel.folder.selectAll()
    qtbot.keyClicks(panel.folder, str(tmp_path / "mine"))
    panel.target.setCurrentIndex(panel.target.findData("bundle"))
    assert panel.folder.text() == str(tmp_path / "mine")


@pytest.mark.parametrize("answer", ["keep", "replace"])
def test_hand_edited_files_are_asked_about(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, answer: str
) -> None:
    panel = window.export_panel
    folder = tmp_path / "out"
    export(menu_flow(), folder, "bundle")
    (folder / "menu.xml").write_text("<Response><Say>By hand</Say></Response>")
    panel.begin()
    panel.target.setCurrentIndex(panel.target.findData("bundle"))
    panel.folder.setText(str(folder))
    qtbot.keyClick(panel.folder, Qt.Key.Key_Return)
    run_of(qtbot, window)
    assert panel.question.isVisible()
    assert [panel.question.files.item(0).text()] == ["menu.xml"]
    assert "By hand" in (folder / "menu.xml").read_text()
    button = panel.question.keep_button if answer == "keep" else panel.question.replace_button
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    said = run_of(qtbot, window)
    assert not panel.question.isVisible()
    assert ("By hand" in (folder / "menu.xml").read_text()) == (answer == "keep")
    assert ("Left as they are: menu.xml." in said) == (answer == "keep")


def test_another_target_in_the_folder_is_asked_about(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    panel = window.export_panel
    folder = tmp_path / "out"
    export(menu_flow(), folder, "bundle")
    panel.begin()
    panel.target.setCurrentIndex(panel.target.findData("python"))
    panel.folder.setText(str(folder))
    qtbot.keyClick(panel, Qt.Key.Key_Return)
    run_of(qtbot, window)
    assert "earlier export: TwiML bundle." in panel.question.words.text()
    assert not panel.question.keep_button.isVisible()
    assert (folder / "bundle.json").exists()
    qtbot.mouseClick(panel.question.replace_button, LEFT)
    run_of(qtbot, window)
    assert (folder / "start.py").exists()
    assert not (folder / "bundle.json").exists()


def test_a_flow_without_a_name_is_exported_under_its_files(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "acme.callflow"
    save_project(replace(menu_flow(), name=""), path)
    window.open_file(path)
    window.export_panel.begin()
    window.export_panel.folder.setText(str(tmp_path / "out"))
    window.export_panel.export()
    run_of(qtbot, window)
    assert (tmp_path / "out" / "README.md").read_text("utf-8").startswith("# acme\n")
    assert not window.isWindowModified()


def test_unexpected_error_is_said_and_not_swallowed(qtbot: QtBot) -> None:
    run = ExportRun()

    def broken(told: Told) -> None:
        raise KeyError("x")

    with qtbot.captureExceptions() as caught, qtbot.waitSignal(run.failed):
        run.start(broken)  # type: ignore[arg-type]
    assert [type(error[1]) for error in caught] == [KeyError]


def test_what_is_no_address_is_said_and_not_exported(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    panel = window.export_panel
    panel.begin()
    panel.folder.setText(str(tmp_path / "out"))
    qtbot.keyClicks(panel.base_url, "http://[")
    qtbot.mouseClick(panel.go, LEFT)
    assert panel.result.text().startswith("“http://[” is no http(s) address.")
    assert not panel.run.is_running
    assert window.workspace.bridge.project.base_url == ""
    assert not (tmp_path / "out").exists()


def test_open_problems_are_said_beside_the_button_and_forbid_nothing(
    qtbot: QtBot, tmp_path: Path
) -> None:
    flow = set_element(menu_flow(), NodeId("sales"), element("Dial"))
    flow = set_element(flow, NodeId("busy"), element("Dial"))
    window = open_window(qtbot, tmp_path, flow)
    panel, findings = window.export_panel, window.workspace.findings
    panel.begin()
    qtbot.waitUntil(lambda: findings.is_current and bool(findings.problems))
    count = Counter(one.severity for one in findings.problems)
    assert (count[Severity.ERROR], count[Severity.WARNING]) == (2, 1)
    assert panel.problems.isVisible()
    assert panel.problems.text() == "2 errors, 1 warning · Show"
    assert panel.go.accessibleDescription() == "2 errors, 1 warning"
    panel.target.setCurrentIndex(panel.target.findData("bundle"))
    panel.folder.setText(str(tmp_path / "out"))
    qtbot.mouseClick(panel.go, LEFT)
    assert run_of(qtbot, window).startswith("Done: ")
    window.docks["paths"].raise_()
    panel.go.setFocus()
    qtbot.keyClick(panel.go, Qt.Key.Key_Tab)
    assert panel.problems.hasFocus()
    qtbot.keyClick(panel.problems, Qt.Key.Key_Return)
    assert window.problems.list.hasFocus()
    assert not window.problems.visibleRegion().isEmpty()


def test_problems_that_are_mended_are_said_no_more(qtbot: QtBot, window: MainWindow) -> None:
    panel, bridge = window.export_panel, window.workspace.bridge
    panel.begin()
    qtbot.waitUntil(lambda: window.workspace.findings.is_current)
    before = panel.problems.text()
    bridge.do("Break", lambda held: set_element(held, NodeId("sales"), element("Dial")))
    qtbot.waitUntil(lambda: "error" in panel.problems.text())
    bridge.undo()
    qtbot.waitUntil(lambda: panel.problems.text() == before)
    assert panel.problems.isVisible() == bool(before)
