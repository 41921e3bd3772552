"""Importing in the window: files, folders, addresses, drops; progress, notes and questions."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QLineEdit, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from designer.errors import StorageError
from designer.flow import NodeId, Project, VerbNode, compile_flow
from designer.server import ServerThread, tables_of
from designer.storage import save_project
from designer.storage.importing import Imported
from designer.ui.importrun import ImportRun, MayVisit, Told
from designer.ui.mainwindow import MainWindow
from tests.helpers.flows import menu_flow
from tests.helpers.windows import open_window

MENU = (
    '<Response><Gather numDigits="1" action="sales.xml"><Say>Press one</Say><Play>hi.mp3</Play>'
    "</Gather><Redirect>menu.xml</Redirect></Response>"
)
SALES = "<Response><Dial>+15550001111</Dial></Response>"


@pytest.fixture
def twiml(tmp_path: Path) -> Path:
    folder = tmp_path / "twiml"
    folder.mkdir()
    (folder / "menu.xml").write_text(MENU)
    (folder / "sales.xml").write_text(SALES)
    (folder / "hi.mp3").write_bytes(b"sound")
    return folder


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    return open_window(qtbot, tmp_path)


def part(window: MainWindow, name: str) -> QWidget:
    found = window.import_panel.findChild(QWidget, name)
    assert isinstance(found, QWidget)
    return found


def type_source(qtbot: QtBot, window: MainWindow, words: str) -> None:
    window.actions_by_id["import"].trigger()
    field = part(window, "import_source")
    assert isinstance(field, QLineEdit)
    assert field.hasFocus()
    qtbot.keyClicks(field, words)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def tags(window: MainWindow) -> list[str]:
    nodes = window.workspace.bridge.flow.nodes.values()
    return [node.element.tag for node in nodes if isinstance(node, VerbNode)]


def test_a_folder_becomes_a_flow_that_is_arranged(
    qtbot: QtBot, window: MainWindow, twiml: Path, tmp_path: Path
) -> None:
    type_source(qtbot, window, str(twiml))
    qtbot.waitUntil(lambda: tags(window) == ["Gather", "Redirect", "Dial"])
    project = window.workspace.bridge.project
    assert len(set(project.positions.values())) == len(project.positions)
    assert window.files.is_dirty
    window.files._write(tmp_path / "saved.callflow", None)
    assert (tmp_path / "hi.mp3").read_bytes() == b"sound"


def test_notes_lead_to_their_step(qtbot: QtBot, window: MainWindow, twiml: Path) -> None:
    (twiml / "broken.xml").write_text("<Response><Say>Oh</Response>")
    type_source(qtbot, window, str(twiml))
    notes = part(window, "import_notes")
    assert isinstance(notes, QListWidget)
    qtbot.waitUntil(lambda: notes.count() > 0)
    row = next(i for i in range(notes.count()) if "broken.xml" in notes.item(i).text())
    place = notes.visualItemRect(notes.item(row)).center()
    qtbot.mouseClick(notes.viewport(), Qt.MouseButton.LeftButton, pos=place)
    selected = window.workspace.selection.single
    assert selected is not None
    assert "opaque" in selected


def test_studio_json(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    flow = {
        "states": [
            {
                "name": "Trigger",
                "type": "trigger",
                "transitions": [{"event": "incomingCall", "next": "hello"}],
                "properties": {},
            },
            {
                "name": "hello",
                "type": "say-play",
                "transitions": [{"event": "audioComplete"}],
                "properties": {"say": "Hello", "loop": 1},
            },
        ],
        "initial_state": "Trigger",
        "description": "Studio",
    }
    path = tmp_path / "studio.json"
    path.write_text(json.dumps(flow))
    type_source(qtbot, window, str(path))
    qtbot.waitUntil(lambda: "Say" in tags(window))


def test_what_cannot_be_imported_is_said(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    before = window.workspace.bridge.project
    type_source(qtbot, window, str(tmp_path / "nothing-here.xml"))
    result = window.import_panel.result
    qtbot.waitUntil(lambda: "nothing-here.xml" in result.text())
    assert window.workspace.bridge.project is before
    qtbot.keyClick(part(window, "import_source"), Qt.Key.Key_Escape)
    assert not window.import_panel.isVisible()


def test_nothing_named_is_said(qtbot: QtBot, window: MainWindow) -> None:
    type_source(qtbot, window, "")
    assert "Choose files" in window.import_panel.result.text()


def test_an_application_that_checks_signatures(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("TWILIO_AUTH_TOKEN", raising=False)
    tables = tables_of(compile_flow(menu_flow().flow).bundle)
    server = ServerThread(tables, auth_token="secret")
    with server:
        type_source(qtbot, window, f"{server.url}/menu.xml")
        result = window.import_panel.result
        qtbot.waitUntil(lambda: "403" in result.text() and not window.import_panel.run.is_running)
        token = part(window, "import_token")
        assert token.isVisible()
        qtbot.keyClicks(token, "secret")
        qtbot.keyClick(token, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: "Gather" in tags(window))
    field = part(window, "import_source")
    assert isinstance(field, QLineEdit)
    field.setText("menu.xml")
    assert not token.isVisible()


def drop(window: MainWindow, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    window.dropEvent(
        QDropEvent(
            QPointF(200, 200),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def test_files_that_are_dropped(qtbot: QtBot, window: MainWindow, twiml: Path) -> None:
    drop(window, twiml / "menu.xml", twiml / "sales.xml")
    qtbot.waitUntil(lambda: "Dial" in tags(window))


def test_a_flow_that_is_dropped_is_opened(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "desk.callflow"
    save_project(menu_flow(), path)
    drop(window, path)
    assert window.files.path == path


def test_twiml_is_pasted_onto_the_canvas(qtbot: QtBot, window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("<Response><Say>Hi</Say><Hangup/></Response>")
    window.canvas.setFocus()
    window.actions_by_id["paste"].trigger()
    assert tags(window) == ["Say", "Hangup"]
    assert window.workspace.bridge.editor.undo_name == "Paste 2 cards"
    QGuiApplication.clipboard().setText("just words <3")
    window.actions_by_id["paste"].trigger()
    assert tags(window) == ["Say", "Hangup"]


class Slow:
    """An import that goes on when the test lets it."""

    def __init__(self) -> None:
        self.may_go_on = threading.Event()
        self.visited: list[bool] = []
        self.ended = threading.Event()

    def __call__(self, told: Told, may_visit: MayVisit, cancelled: object) -> Imported:
        try:
            told("Asking", 1, 3)
            self.visited.append(may_visit("other.example"))
            self.may_go_on.wait(5)
            told("Asking", 2, 3)
            return Imported(Project("Slow"))
        finally:
            self.ended.set()


@pytest.fixture
def slow() -> Iterator[Slow]:
    made = Slow()
    yield made
    made.may_go_on.set()
    assert made.ended.wait(5)


def test_another_host_is_asked_about_first(qtbot: QtBot, window: MainWindow, slow: Slow) -> None:
    panel = window.import_panel
    panel.begin()
    panel.run.start(slow)
    qtbot.waitUntil(panel.ask_it.isVisible)
    assert "other.example" in panel.question.text()
    qtbot.mouseClick(panel.ask_it, Qt.MouseButton.LeftButton)
    slow.may_go_on.set()
    qtbot.waitUntil(lambda: window.workspace.bridge.project.name == "Slow")
    assert slow.visited == [True]


def test_cancelling_leaves_the_flow_alone(qtbot: QtBot, window: MainWindow, slow: Slow) -> None:
    before = window.workspace.bridge.project
    panel = window.import_panel
    panel.begin()
    panel.run.start(slow)
    panel._show_progress(True)
    cancel = panel.findChild(QPushButton, "import_cancel")
    assert isinstance(cancel, QPushButton)
    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    slow.may_go_on.set()
    assert slow.ended.wait(5)
    qtbot.wait(20)
    assert window.workspace.bridge.project is before
    assert "Cancelled" in panel.result.text()


def test_a_failure_is_told(qtbot: QtBot) -> None:
    def fail(told: Told, may_visit: MayVisit, cancelled: object) -> Imported:
        raise StorageError("There is nothing to import.")

    run = ImportRun(QGuiApplication.font)
    with qtbot.waitSignal(run.failed) as told:
        run.start(fail)
    assert told.args == ["There is nothing to import."]
    assert not run.is_running


def test_unsaved_work_is_not_lost(
    qtbot: QtBot, window: MainWindow, twiml: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.workspace.bridge.do("Change", lambda _: menu_flow())
    asked: list[str] = []
    monkeypatch.setattr(
        window.dialogs, "ask_to_save", lambda name, on_save, on_discard: asked.append(name)
    )
    window.import_panel.import_paths([twiml])
    qtbot.waitUntil(lambda: bool(asked))
    assert NodeId("menu") in window.workspace.bridge.flow.nodes
    button = part(window, "import_open")
    assert button.isVisible()  # the imported flow is still there to be had
    window.workspace.bridge.mark_saved()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert "Redirect" in tags(window)


def test_escape_puts_the_notes_away_wherever_the_cursor_is(
    qtbot: QtBot, window: MainWindow, twiml: Path
) -> None:
    (twiml / "broken.xml").write_text("<Response><Say>Oh</Response>")
    escape = Qt.Key.Key_Escape
    type_source(qtbot, window, str(twiml))
    notes = part(window, "import_notes")
    qtbot.waitUntil(notes.hasFocus)
    qtbot.keyClick(notes, escape)
    assert window.import_panel.isHidden()
    window.workspace.bridge.mark_saved()
    type_source(qtbot, window, str(twiml))
    qtbot.waitUntil(notes.isVisible)
    window.canvas.setFocus()
    window.workspace.selection.set(list(window.workspace.bridge.flow.nodes)[:1])
    qtbot.keyClick(window.canvas, escape)
    assert not window.workspace.selection.nodes
    assert window.import_panel.isVisible(), "one thing after the other"
    qtbot.keyClick(window.canvas, escape)
    assert window.import_panel.isHidden()


def test_few_notes_take_little_room_and_go_when_the_export_comes(
    qtbot: QtBot, window: MainWindow, twiml: Path
) -> None:
    for number in range(9):
        (twiml / f"broken{number}.xml").write_text("<Response><Say>Oh</Response>")
    type_source(qtbot, window, str(twiml))
    notes = part(window, "import_notes")
    assert isinstance(notes, QListWidget)
    qtbot.waitUntil(notes.isVisible)
    assert notes.count() >= 9
    tall = notes.height()
    assert tall < 5.5 * notes.sizeHintForRow(0)
    window.actions_by_id["export"].trigger()
    assert window.export_panel.isVisible()
    assert window.import_panel.isHidden()
    window.workspace.bridge.mark_saved()
    for number in range(1, 9):
        (twiml / f"broken{number}.xml").unlink()
    type_source(qtbot, window, str(twiml))
    qtbot.waitUntil(notes.isVisible)
    assert notes.height() < tall / 2


def test_an_imported_folder_is_what_is_exported_back_to(
    qtbot: QtBot, window: MainWindow, twiml: Path, tmp_path: Path
) -> None:
    export = window.export_panel
    type_source(qtbot, window, str(twiml))
    qtbot.waitUntil(lambda: tags(window) == ["Gather", "Redirect", "Dial"])
    window.actions_by_id["export"].trigger()
    assert (export.target.currentData(), export.folder.text()) == ("bundle", str(twiml))
    saved = tmp_path / "saved.callflow"
    window.files._write(saved, None)
    assert str(twiml) not in saved.read_text("utf-8")
    window.files.new(menu_flow())
    window.actions_by_id["export"].trigger()
    assert export.target.currentData() == "python"
    assert export.folder.text() != str(twiml)
    window.open_file(saved)
    window.actions_by_id["export"].trigger()
    assert (export.target.currentData(), export.folder.text()) == ("bundle", str(twiml))
