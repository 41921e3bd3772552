"""A person builds the front-desk menu in a blank window, hears it, saves, reopens, exports."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from designer.bundle import Bundle
from designer.flow import NodeId
from designer.simulator import BundleTransport, CallSetup, DialResult, Key
from designer.simulator import Call as SimulatedCall
from designer.storage import load_project, read_bundle
from designer.ui.mainwindow import MainWindow
from tests.helpers.hands import CTRL, Hands
from tests.helpers.windows import open_window, type_file_name

WELCOME = "Welcome to Harbour Dental. For sales press 1, for support press 2."
SORRY = "Everybody is busy. Please call again later."


def test_front_desk_from_a_blank_window(qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window(qtbot, tmp_path)
    window.resize(1600, 1000)
    qtbot.wait(50)
    hands = Hands(qtbot, window)

    nodes = draw(hands, window)
    qtbot.waitUntil(lambda: window.workspace.findings.is_current, timeout=10_000)
    assert window.problems.empty.text() == "Every caller gets somewhere. No problems."
    undo_and_redo(hands, window)
    hear(hands, window, nodes)
    path = save_and_reopen(qtbot, hands, window, tmp_path)
    bundle = export(qtbot, hands, window, path.parent / "out")
    assert hears(bundle) == [WELCOME, SORRY]


def draw(hands: Hands, window: MainWindow) -> dict[str, NodeId]:
    """Drag the verbs, write what they say, draw the links; the ids by what they are for."""
    entry = NodeId("entry-1")
    x, y = window.workspace.bridge.project.positions[entry]
    window.canvas.zoom_out()
    window.canvas.zoom_out()
    menu = hands.drag_from_palette("Gather", x + 300, y - 200)
    sales = hands.drag_from_palette("Dial", x + 620, y - 420)
    support = hands.drag_from_palette("Dial", x + 620, y - 100)
    sorry = hands.drag_from_palette("Say", x + 300, y + 260)
    end = hands.drag_from_palette("Hangup", x + 620, y + 320)

    hands.click_card(menu)
    hands.type_into("field-0-#text", WELCOME)
    hands.type_into("choice-c1-label", "Sales")
    hands.type_into("choice-c2-label", "Support")
    hands.click_card(sales)
    hands.type_into("field-0-#text", "+12025550141")
    hands.click_card(support)
    hands.type_into("field-0-#text", "+12025550142")
    hands.click_card(sorry)
    hands.type_into("field--#text", SORRY)

    hands.wire(entry, "start", menu)
    hands.wire(menu, "choice:c1", sales)
    hands.wire(menu, "choice:c2", support)
    hands.wire(menu, "else", menu)
    hands.wire(menu, "next", sorry)
    for dial in (sales, support):
        hands.wire(dial, "result:completed", end)
        hands.wire(dial, "next", sorry)
    hands.wire(sorry, "next", end)
    return {"menu": menu, "sales": sales, "support": support, "sorry": sorry, "end": end}


def undo_and_redo(hands: Hands, window: MainWindow) -> None:
    """Take everything back and do it again: the same flow."""
    built = window.workspace.bridge.project
    window.canvas.setFocus()
    steps = 0
    while window.workspace.bridge.editor.undo_name:
        hands.press(Qt.Key.Key_Z, CTRL)
        steps += 1
    assert list(window.workspace.bridge.flow.nodes) == ["entry-1"]
    for _ in range(steps):
        hands.press(Qt.Key.Key_Y, CTRL)
    assert window.workspace.bridge.project == built
    assert window.canvas.equals_rebuilt()


def hear(hands: Hands, window: MainWindow, nodes: dict[str, NodeId]) -> None:
    """Call, press 1 on the keyboard, let sales be busy, and hear the apology."""
    hands.click("call_button")
    assert window.workspace.playback.node == nodes["menu"]
    hands.press(Qt.Key.Key_1)
    assert window.workspace.playback.node == nodes["sales"]
    hands.click("answer_dial_busy")
    assert window.workspace.playback.node == nodes["sorry"]
    hands.click("step_button")
    said = [line.text for line in window.preview.transcript.rows.lines]
    assert said[0] == WELCOME
    assert said[1] == "1"
    assert SORRY in said
    assert said[-1] == "The flow hangs up"
    rows = window.requests.tree
    asked = [rows.topLevelItem(row).text(5) for row in range(rows.topLevelItemCount())]
    assert asked == ["the call begins", "an answer", "an answer", "Redirect"]


def save_and_reopen(qtbot: QtBot, hands: Hands, window: MainWindow, folder: Path) -> Path:
    """Save under a name, begin another flow, and open the saved one again."""
    path = folder / "Front desk.callflow"
    built = window.workspace.bridge.project
    window.canvas.setFocus()
    hands.press(Qt.Key.Key_S, CTRL)
    type_file_name(qtbot, window, path)
    qtbot.waitUntil(path.exists)
    assert load_project(path) == built
    assert window.windowTitle() == "Front desk.callflow[*] — TwiML Designer"
    hands.press(Qt.Key.Key_N, CTRL)
    qtbot.waitUntil(window.gallery.isVisible)
    hands.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(window.workspace.bridge.flow.nodes) == 1)
    hands.press(Qt.Key.Key_O, CTRL)
    type_file_name(qtbot, window, path)
    qtbot.waitUntil(lambda: window.workspace.bridge.project == built)
    return path


def export(qtbot: QtBot, hands: Hands, window: MainWindow, folder: Path) -> Bundle:
    """Export as a bundle by the panel, and read it."""
    hands.press(Qt.Key.Key_E, CTRL)
    target = hands.find("export_target")
    assert isinstance(target, QComboBox)
    target.setFocus()
    while target.currentData() != "bundle":
        before = target.currentIndex()
        hands.press(Qt.Key.Key_Up)
        assert target.currentIndex() != before
    hands.type_into("export_folder", str(folder))
    hands.click("export_go")
    qtbot.waitUntil(lambda: not window.export_panel.run.is_running)
    assert window.export_panel.result.text().startswith("Done: ")
    return read_bundle(folder)


def hears(bundle: Bundle) -> list[str]:
    """What a caller of the exported bundle hears who presses 1 while sales is busy."""
    transport = BundleTransport(bundle)
    entry = bundle.entries[0]
    call = SimulatedCall(transport, CallSetup(url=transport.url_of(entry.path)))
    call.advance()
    call.advance(None)
    call.advance(Key("1", after=1.0))
    call.advance(DialResult("busy", after=2.0))
    while call.moment is not None:
        call.advance(None)
    return [text for text in call.result.heard if not text.startswith("[")]
