"""The window in the system's large type: nothing is cut, nothing overlaps, all can be reached."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from designer.bundle import EntryKind
from designer.flow import (
    BranchCase,
    BranchNode,
    Choice,
    EntryNode,
    ExternalNode,
    Frame,
    FrameId,
    NodeId,
    NoteNode,
    OpaqueNode,
    Project,
    VerbNode,
    add_frame,
)
from designer.text import tr
from designer.twiml import element
from designer.ui.inspector.nestedrow import NestedRow
from designer.ui.mainwindow import MainWindow
from designer.ui.theme import LIGHT, apply
from designer.ui.translation import install
from designer.ui.widgets import Fold
from tests.helpers.fitting import cut_texts
from tests.helpers.flows import build, verb
from tests.helpers.windows import open_window

LOOKS = [
    (14.0, QSize(1024, 768), "de"),
    (18.0, QSize(1024, 768), "en"),
    (24.0, QSize(1440, 900), "en"),
]
"""Points of text, the window's size, and its language."""
PATIENCE = 20
"""How often it is looked again while threads still tell what they found."""


@pytest.fixture(params=LOOKS, ids=lambda look: f"{look[0]:.0f} pt {look[2]}")
def window(
    request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> Iterator[MainWindow]:
    points, size, language = request.param
    usual, font = qapp.font(), qapp.font()
    font.setPointSizeF(points)
    qapp.setFont(font)
    apply(LIGHT)
    install(qapp, language)
    made = open_window(qtbot, tmp_path, every_card())
    made.resize(size)
    made.switches.reset_layout()
    settle(qtbot)
    yield made
    qapp.setFont(usual)
    install(qapp, "en")


def every_card() -> Project:
    """A card of every kind, with what makes its form long."""
    say = element("Say", {"voice": "Polly.Joanna-Neural"}, "Welcome to Harbour Dental. ")
    marked = element("Say", {}, "Please ", element("prosody", {"rate": "slow"}, "listen"), ".")
    choices = (
        Choice("c1", "1", ("sales", "buy something"), "Sales and new orders"),
        Choice("c2", "2", (), "Support"),
    )
    gather = element("Gather", {"input": "dtmf speech"}, say, marked, element("Play", {}, "a.mp3"))
    dial = element(
        "Dial",
        {"record": "record-from-answer-dual"},
        element("Number", {"statusCallbackEvent": "initiated ringing"}, "+15550003333"),
        element("Sip", {}, "sip:jack@example.com"),
    )
    room = element("Dial", {}, element("Conference", {"statusCallbackEvent": "start end"}, "Room"))
    prompt = element("Prompt", {"for": "payment-card-number", "errorType": "timeout"}, say)
    cases = (BranchCase("c1", "equals", ("DE", "AT"), "German speaking"),)
    project = build(
        [
            EntryNode(id=NodeId("entry-1"), title="Main number", number="+15550002222"),
            EntryNode(id=NodeId("message"), kind=EntryKind.MESSAGE),
            VerbNode(id=NodeId("gather"), title="Everything", element=gather, choices=choices),
            verb("dial", dial),
            verb("room", room),
            verb("pay", element("Pay", {"paymentConnector": "Default"}, prompt)),
            verb("record", element("Record", {"transcribe": "true"})),
            BranchNode(id=NodeId("branch"), parameter="CallerCountry", cases=cases),
            NoteNode(id=NodeId("note"), text="Check the opening hours before the holidays."),
            ExternalNode(id=NodeId("other"), url="https://app.example.com/voice?step=2"),
            OpaqueNode(id=NodeId("opaque"), document="b.xml", content=b"<R", reason="No end"),
        ],
        [("entry-1", "start", "gather"), ("gather", "choice:c1", "dial")],
    )
    return add_frame(project, Frame(FrameId("frame-1"), (NodeId("dial"),), "A frame"))


def settle(qtbot: QtBot) -> None:
    """Let layouts follow what was shown; they ask each other in rounds."""
    for _ in range(6):
        QApplication.processEvents()
    qtbot.wait(20)


def check(qtbot: QtBot, window: QWidget, what: str, patience: int = PATIENCE) -> list[str]:
    """What cannot be read once everything has found its place."""
    found = [""]
    for _ in range(patience):
        settle(qtbot)
        found = cut_texts(window)
        if not found:
            break
        qtbot.wait(50)
    return [f"{what}: {line}" for line in found]


def bring_up(window: MainWindow, panel: str) -> None:
    window.docks[panel].show()
    window.docks[panel].raise_()


def open_all(qtbot: QtBot, window: MainWindow) -> None:
    """Open whatever is folded away in the inspector."""
    for _ in range(2):
        for fold in window.inspector.findChildren(Fold):
            if fold.isVisible():
                fold.set_open(True)
        for row in window.inspector.findChildren(NestedRow):
            if row.isVisible():
                row.set_open(True)
        settle(qtbot)


def test_the_window_is_as_large_as_it_was_made(qtbot: QtBot, window: MainWindow) -> None:
    wanted = window.size()
    for panel in window.docks.by_name:
        bring_up(window, panel)
        settle(qtbot)
    assert window.size() == wanted
    least = window.minimumSizeHint()
    assert least.width() <= 800
    assert least.height() <= 700


def test_every_form_of_the_inspector(qtbot: QtBot, window: MainWindow) -> None:
    bring_up(window, "inspector")
    found = check(qtbot, window, "nothing")
    for node in window.workspace.bridge.flow.nodes:
        window.workspace.selection.show(node)
        found += check(qtbot, window, node)
        open_all(qtbot, window)
        found += check(qtbot, window, f"{node} opened")
    window.workspace.selection.set([NodeId("gather"), NodeId("dial")])
    found += check(qtbot, window, "several")
    assert "\n".join(found) == ""


def test_every_panel(qtbot: QtBot, window: MainWindow) -> None:
    found: list[str] = []
    window.workspace.selection.show(NodeId("gather"))
    for panel in window.docks.by_name:
        bring_up(window, panel)
        found += check(qtbot, window, panel)
    bring_up(window, "paths")
    qtbot.waitUntil(lambda: window.paths.is_current)
    found += check(qtbot, window, "paths walked")
    window.paths.switch.click()
    window.paths.promises.rows[0].check.click()
    qtbot.waitUntil(lambda: window.paths.is_current)
    found += check(qtbot, window, "properties")
    window.paths.price_switch.click()
    found += check(qtbot, window, "prices")
    window.finder.setText("e")
    bring_up(window, "find")
    found += check(qtbot, window, "found")
    bring_up(window, "requests")
    window.call()
    qtbot.waitUntil(lambda: window.live.session.was_placed)
    found += check(qtbot, window, "a call")
    bring_up(window, "timeline")
    found += check(qtbot, window, "its timeline")
    window.call()
    found += check(qtbot, window, "a call that is over")
    assert "\n".join(found) == ""


def test_bars_and_pages_over_the_canvas(qtbot: QtBot, window: MainWindow) -> None:
    found: list[str] = []
    window.workspace.selection.show(NodeId("gather"))
    window.rename_bar.ask()
    found += check(qtbot, window, "rename")
    window.rename_bar.leave()
    window.files.overtaken.emit()
    found += check(qtbot, window, "bar")
    window.bars.drop("disk")
    window.import_panel.begin()
    found += check(qtbot, window, "import")
    window.import_panel.close_panel()
    window.export_panel.begin()
    found += check(qtbot, window, "export")
    window.export_panel.close_panel()
    window.show_gallery()
    found += check(qtbot, window, "gallery")
    assert "\n".join(found) == ""


def test_dialogs_and_lists(qtbot: QtBot, window: MainWindow) -> None:
    dialogs: dict[str, Callable[[], None]] = {
        "shortcut_list": window.show_shortcuts,
        "flow_properties": window.show_properties_of_flow,
        "pick_list": window.panels.show_commands,
        "ask_to_save": lambda: window.dialogs.ask_to_save(tr("My flow"), list, list),
    }
    found: list[str] = []
    for name, open_it in dialogs.items():
        open_it()
        dialog = window.findChild(QWidget, name)
        assert isinstance(dialog, QWidget)
        found += check(qtbot, dialog, name)
        dialog.close()
        settle(qtbot)
    assert "\n".join(found) == ""


def test_a_text_that_is_cut_is_found(qtbot: QtBot, window: MainWindow) -> None:
    """The judge of these tests sees what it must."""
    bring_up(window, "preview")
    button = window.preview.controls.call
    assert check(qtbot, window, "") == []
    button.setFixedWidth(20)
    assert any("call_button" in line for line in check(qtbot, window, "", patience=1))
