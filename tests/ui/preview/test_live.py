"""A running web application is called from the preview, and the window never waits for it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from designer.flow import EntryNode, ExternalNode, NodeId, VerbNode
from designer.simulator import Requested
from designer.ui.mainwindow import MainWindow
from designer.ui.preview.conversation import Side
from designer.ui.preview.pace import INSTANT
from tests.helpers.flows import build, menu_flow, say, verb
from tests.helpers.windows import open_window
from tests.ui.preview.application import SALES, VOICE, Application, running

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def app() -> Iterator[Application]:
    with running() as server:
        yield server


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    made = open_window(qtbot, tmp_path, menu_flow())
    made.live.set_speed(INSTANT)
    return made


def call_url(qtbot: QtBot, window: MainWindow, url: str) -> None:
    window.actions_by_id["call_url"].trigger()
    field = window.preview.form.live_form.url
    field.clear()
    qtbot.keyClicks(field, url)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def settle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.live.session.is_busy, timeout=10_000)


def said(window: MainWindow) -> list[str]:
    lines = window.preview.transcript.rows.lines
    return [line.text for line in lines if line.side is not Side.WARNING]


def test_application_is_called_and_answers_a_key(
    qtbot: QtBot, window: MainWindow, app: Application
) -> None:
    call_url(qtbot, window, app.url("/voice"))
    settle(qtbot, window)
    qtbot.keyClick(window.preview, Qt.Key.Key_1)
    settle(qtbot, window)
    assert said(window) == ["Press 1.", "1", "Sales is closed.", "The flow hangs up"]
    assert [path for path, _, _ in app.asked] == ["/voice", "/menu"]
    assert app.asked[1][1]["Digits"] == "1"


def test_each_answer_is_checked_beside_its_request(
    qtbot: QtBot, window: MainWindow, app: Application
) -> None:
    call_url(qtbot, window, app.url("/voice"))
    settle(qtbot, window)
    row = window.requests.tree.topLevelItem(0)
    assert row is not None
    assert row.text(7) == "TwiML, 1 finding"
    assert "timout" in row.child(0).text(0)


def test_window_goes_on_while_the_server_thinks(
    qtbot: QtBot, window: MainWindow, app: Application
) -> None:
    app.hold.clear()
    started = time.monotonic()
    call_url(qtbot, window, app.url("/voice"))
    assert time.monotonic() - started < 2
    qtbot.waitUntil(lambda: bool(app.asked), timeout=10_000)
    qtbot.waitUntil(lambda: "/voice" in window.preview.head.state.text, timeout=2_000)
    qtbot.keyClick(window.preview, Qt.Key.Key_1)
    assert window.preview.head.state.text.endswith("· 1 key ahead")
    app.hold.set()
    qtbot.waitUntil(lambda: "Sales is closed." in said(window), timeout=10_000)


def test_hanging_up_waits_for_nobody(qtbot: QtBot, window: MainWindow, app: Application) -> None:
    app.hold.clear()
    call_url(qtbot, window, app.url("/voice"))
    qtbot.waitUntil(lambda: bool(app.asked), timeout=10_000)
    button = window.findChild(QPushButton, "call_button")
    assert isinstance(button, QPushButton)
    qtbot.mouseClick(button, LEFT)
    assert not window.live.is_on
    assert window.preview.head.state.text == "You hung up; the server is not waited for"
    app.hold.set()
    call_url(qtbot, window, app.url("/voice"))
    settle(qtbot, window)
    assert said(window) == ["Press 1."]


def test_no_field_of_the_form_outlives_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window(qtbot, tmp_path, menu_flow())
    every = QApplication.topLevelWidgets()
    alone = {one.objectName() for one in every if one.parent() is None}
    assert not any(name.startswith(("live_", "call_", "timeline")) for name in alone)
    assert window.isVisible()


def test_address_that_is_none_says_what_to_write(qtbot: QtBot, window: MainWindow) -> None:
    call_url(qtbot, window, "shop")
    assert window.preview.note.text() == "Write the whole address: https://example.com/voice"
    assert not window.live.is_on


def test_token_signs_and_is_kept_nowhere(
    qtbot: QtBot, window: MainWindow, app: Application, tmp_path: Path
) -> None:
    form = window.preview.form.live_form
    window.preview.ask_url()
    form.more.set_open(True)
    qtbot.keyClicks(form.token, "secret-token-1")
    call_url(qtbot, window, app.url("/voice"))
    settle(qtbot, window)
    assert app.asked[0][2]
    window.close()
    kept = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    assert not any(b"secret-token-1" in data for data in kept)


def test_fallback_is_asked_when_the_answer_is_broken(
    qtbot: QtBot, window: MainWindow, app: Application
) -> None:
    form = window.preview.form.live_form
    window.preview.ask_url()
    form.more.set_open(True)
    qtbot.keyClicks(form.fallback, app.url("/menu"))
    call_url(qtbot, window, app.url("/broken"))
    settle(qtbot, window)
    assert [path for path, _, _ in app.asked] == ["/broken", "/menu"]
    assert "Sales is closed." in said(window)
    row = window.requests.tree.topLevelItem(0)
    assert row is not None
    assert row.text(7) == "TwiML, 1 finding"


def test_what_was_visited_goes_on_the_canvas_as_one_step(
    qtbot: QtBot, window: MainWindow, app: Application
) -> None:
    before = window.workspace.bridge.project
    call_url(qtbot, window, app.url("/voice"))
    settle(qtbot, window)
    qtbot.keyClick(window.preview, Qt.Key.Key_1)
    settle(qtbot, window)
    assert window.preview.visited.text() == "Add 2 documents to the canvas"
    qtbot.mouseClick(window.preview.visited, LEFT)
    added = window.workspace.selection.nodes
    flow = window.workspace.bridge.flow
    tags = {n.element.tag for n in (flow.nodes[one] for one in added) if isinstance(n, VerbNode)}
    assert {"Gather", "Say", "Hangup", "Redirect"} <= tags
    assert any(isinstance(flow.nodes[one], EntryNode) for one in added)
    assert window.canvas.equals_rebuilt()
    window.workspace.bridge.undo()
    assert window.workspace.bridge.project == before


def test_other_peoples_urls_are_asked_only_when_the_person_says_so(
    qtbot: QtBot, tmp_path: Path, app: Application
) -> None:
    project = build(
        [
            EntryNode(id=NodeId("entry-1")),
            verb("hello", say("Hello.")),
            ExternalNode(id=NodeId("far"), url=app.url("/menu")),
        ],
        [("entry-1", "start", "hello"), ("hello", "next", "far")],
    )
    window = open_window(qtbot, tmp_path, project)
    window.live.set_speed(INSTANT)
    window.call()
    qtbot.waitUntil(lambda: not window.live.is_on)
    assert app.asked == []
    window.preview.form.outside.trigger()
    window.call()
    qtbot.waitUntil(lambda: not window.live.is_on, timeout=10_000)
    assert [path for path, _, _ in app.asked] == ["/menu"]
    assert "Sales is closed." in said(window)
    sent = [entry for entry in window.live.session.trace if isinstance(entry, Requested)]
    assert sent[-1].status == 200


# the timeline of a live call


def span_of(window: MainWindow, verb: str) -> int:
    spans = window.timeline.timeline.spans
    return next(i for i, span in enumerate(spans) if span.lane == "verbs" and span.label == verb)


def test_timeline_shows_what_the_server_answered(
    qtbot: QtBot, window: MainWindow, app: Application
) -> None:
    window.docks["timeline"].raise_()
    call_url(qtbot, window, app.url("/voice"))
    settle(qtbot, window)
    qtbot.keyClick(window.preview, Qt.Key.Key_1)
    settle(qtbot, window)
    panel = window.timeline
    assert panel.document.isHidden()
    panel.view.go(span_of(window, "Gather"))
    assert panel.document.toPlainText() == VOICE.decode()
    panel.view.go(span_of(window, "Say"))
    assert panel.document.toPlainText() == SALES.decode()
    assert panel.document.isVisible()


def test_timeline_lights_the_steps_that_were_imported(
    qtbot: QtBot, window: MainWindow, app: Application
) -> None:
    window.docks["timeline"].raise_()
    call_url(qtbot, window, app.url("/voice"))
    settle(qtbot, window)
    qtbot.keyClick(window.preview, Qt.Key.Key_1)
    settle(qtbot, window)
    button = window.findChild(QPushButton, "add_visited")
    assert isinstance(button, QPushButton)
    qtbot.mouseClick(button, LEFT)
    assert button.isHidden()
    flow = window.workspace.bridge.flow
    window.timeline.view.go(span_of(window, "Say"))
    lit = window.workspace.playback.node
    assert lit is not None
    node = flow.nodes[lit]
    assert isinstance(node, VerbNode)
    assert node.element.all_text == "Sales is closed."
    assert window.timeline.document.isHidden()
    assert window.workspace.selection.single == lit


def test_call_of_an_imported_application_lights_its_steps_as_it_goes(
    qtbot: QtBot, window: MainWindow, app: Application
) -> None:
    call_url(qtbot, window, app.url("/voice"))
    settle(qtbot, window)
    qtbot.keyClick(window.preview, Qt.Key.Key_1)
    settle(qtbot, window)
    window.preview.add_visited()
    before = dict(window.workspace.bridge.flow.nodes)
    window.restart_call()
    settle(qtbot, window)
    qtbot.keyClick(window.preview, Qt.Key.Key_1)
    settle(qtbot, window)
    visited = [before[node] for node in window.workspace.playback.visited]
    tags = {node.element.tag for node in visited if isinstance(node, VerbNode)}
    assert tags == {"Gather", "Say", "Hangup"}
