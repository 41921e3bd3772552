"""Several callers, outgoing calls, failures on purpose, and large flows, by mouse and keyboard."""

from __future__ import annotations

import json
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QMenu, QPlainTextEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from designer.bundle import EntryKind
from designer.flow import (
    Compiled,
    EntryNode,
    NodeId,
    Project,
    add_node,
    compile_flow,
    set_node,
    set_title,
)
from designer.resources import resource_path
from designer.simulator import MomentKind, Requested, Warned
from designer.storage import load_project
from designer.twiml import element
from designer.ui.faults import Mishap
from designer.ui.mainwindow import MainWindow
from designer.ui.preview.keeping import name_of
from designer.ui.preview.pace import INSTANT
from tests.helpers.flows import build, menu_flow, say, verb
from tests.helpers.windows import open_window, type_file_name

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    return open_window(qtbot, tmp_path, menu_flow())


def click(qtbot: QtBot, window: MainWindow, name: str) -> None:
    found = window.findChild(QWidget, name)
    assert isinstance(found, QPushButton | QToolButton)
    assert found.isVisible()
    qtbot.mouseClick(found, LEFT)


def queue_flow() -> Project:
    """Callers wait in a queue; whoever presses 1 takes the first of them out."""
    gather = element("Gather", {"numDigits": "1", "timeout": "1"}, say("Agents press 1."))
    return build(
        [
            EntryNode(id=NodeId("entry-1")),
            verb("ask", gather),
            verb("wait", element("Enqueue", {}, "support")),
            verb("take", element("Dial", {}, element("Queue", {}, "support"))),
        ],
        [("entry-1", "start", "ask"), ("ask", "else", "take"), ("ask", "next", "wait")],
    )


def room_flow() -> Project:
    room = element("Dial", {}, element("Conference", {"endConferenceOnExit": "true"}, "room"))
    return build(
        [EntryNode(id=NodeId("entry-1")), verb("hello", say("Hello.")), verb("room", room)],
        [("entry-1", "start", "hello"), ("hello", "next", "room")],
    )


# several callers


def test_two_callers_meet_in_a_conference(qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window(qtbot, tmp_path, room_flow())
    window.live.set_speed(INSTANT)
    click(qtbot, window, "call_button")
    first = window.live.session
    assert first.moment is not None
    assert first.moment.kind is MomentKind.WAITING
    assert not window.preview.callers.isVisible()
    click(qtbot, window, "second_caller")
    second = window.live.session
    assert second is not first
    kinds = [one.moment.kind for one in (first, second) if one.moment is not None]
    assert kinds == [MomentKind.TALKING, MomentKind.TALKING]
    tabs = window.preview.callers
    assert [tabs.tabText(row) for row in range(tabs.count())] == ["First caller", "Second caller"]
    qtbot.mouseClick(tabs, LEFT, pos=tabs.tabRect(0).center())
    assert window.live.session is first
    qtbot.mouseClick(tabs, LEFT, pos=tabs.tabRect(1).center())
    click(qtbot, window, "call_button")
    assert not second.is_on
    assert first.moment is None or first.moment.kind is not MomentKind.TALKING


def test_one_caller_takes_the_other_out_of_the_queue(qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window(qtbot, tmp_path, queue_flow())
    window.live.set_speed(INSTANT)
    window.call()
    first = window.live.session
    first.skip()
    assert first.moment is not None
    assert first.moment.kind in {MomentKind.WAITING, MomentKind.JOINING}
    window.actions_by_id["second_caller"].trigger()
    second = window.live.session
    qtbot.keyClick(window.preview, Qt.Key.Key_1)
    assert second.moment is not None
    assert second.moment.kind is MomentKind.TALKING
    assert first.moment is not None
    assert first.moment.kind is MomentKind.TALKING
    assert {"+15550001111", "+15550001112"} == {
        value
        for session in window.live.sessions
        for entry in session.trace
        if isinstance(entry, Requested)
        for name, value in entry.params
        if name == "From"
    }


def test_somebody_else_calls_another_entry_while_a_call_is_on(qtbot: QtBot, tmp_path: Path) -> None:
    project = load_project(resource_path("templates") / "hold-queue.callflow")
    window = open_window(qtbot, tmp_path, project)
    window.live.set_speed(INSTANT)
    window.call()
    first = window.live.session
    first.skip()
    assert first.is_on
    choose(qtbot, window, "entry_choice", "Agents’ line")
    assert window.live.session is first
    assert first.is_on
    assert window.preview.note.text() == (
        "This call goes on. Somebody else who calls, too, calls “Agents’ line”."
    )
    click(qtbot, window, "second_caller")
    second = window.live.session
    assert second.line is not None
    assert second.line.called is not None
    assert second.line.called.entry.name == "Agents’ line"
    assert "Agents’ line" not in window.preview.note.text()
    for _ in range(9):
        if second.moment is not None and second.moment.kind is MomentKind.TALKING:
            break
        second.skip()
    assert second.moment is not None
    assert second.moment.kind is MomentKind.TALKING
    assert first.moment is not None
    assert first.moment.kind is MomentKind.TALKING


def test_a_url_or_a_message_cannot_join_a_call(qtbot: QtBot, tmp_path: Path) -> None:
    sms = add_node(room_flow(), EntryNode(id=NodeId("sms"), kind=EntryKind.MESSAGE), (0.0, 300.0))
    window = open_window(qtbot, tmp_path, sms)
    window.call()
    assert window.live.is_on
    choose(qtbot, window, "entry_choice", "Incoming message")
    assert not window.live.is_on


def test_new_call_has_one_caller_again(qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window(qtbot, tmp_path, room_flow())
    window.call()
    window.live.add_caller()
    window.restart_call()
    assert len(window.live.sessions) == 1
    assert not window.preview.callers.isVisible()


# outgoing calls


def outgoing(window: MainWindow) -> None:
    entry = window.workspace.bridge.project.node(NodeId("entry-1"))
    assert isinstance(entry, EntryNode)
    window.workspace.bridge.do(
        "Outgoing", lambda held: set_node(held, replace(entry, kind=EntryKind.OUTGOING))
    )


def choose(qtbot: QtBot, window: MainWindow, name: str, words: str) -> None:
    box = window.findChild(QComboBox, name)
    assert isinstance(box, QComboBox)
    box.setFocus()
    row = box.findText(words)
    assert row >= 0
    while box.currentIndex() != row:
        qtbot.keyClick(box, Qt.Key.Key_Down if row > box.currentIndex() else Qt.Key.Key_Up)


def test_outgoing_call_to_a_busy_line_never_asks_for_a_document(
    qtbot: QtBot, window: MainWindow
) -> None:
    outgoing(window)
    choose(qtbot, window, "who_answers", "Busy")
    window.call()
    assert not window.live.is_on
    assert not any(isinstance(entry, Requested) for entry in window.live.session.trace)
    assert window.preview.transcript.rows.lines[-1].text == "Nobody answers the call"


def test_outgoing_call_tells_the_flow_that_a_machine_answered(
    qtbot: QtBot, window: MainWindow
) -> None:
    outgoing(window)
    window.live.set_speed(INSTANT)
    choose(qtbot, window, "who_answers", "A machine answers")
    window.call()
    request = next(e for e in window.live.session.trace if isinstance(e, Requested))
    assert ("AnsweredBy", "machine_start") in request.params
    assert ("Direction", "outbound-api") in request.params


def test_request_of_an_outgoing_call_can_be_copied(qtbot: QtBot, window: MainWindow) -> None:
    outgoing(window)
    click(qtbot, window, "show_request")
    text = window.findChild(QPlainTextEdit, "request_code")
    assert isinstance(text, QPlainTextEdit)
    assert text.toPlainText().startswith('curl -X POST "https://api.twilio.com/')
    choose(qtbot, window, "request_language", "Python")
    click(qtbot, window, "copy_request")
    code = QGuiApplication.clipboard().text()
    compile(code, "request", "exec")
    assert 'url="https://your-server.example/menu.xml"' in code


# failures on purpose


def trigger(menu: QMenu | None, name: str) -> None:
    assert menu is not None
    next(action for action in menu.actions() if action.objectName() == name).trigger()
    menu.close()


def test_document_fails_the_next_time_when_its_request_says_so(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.live.set_speed(INSTANT)
    window.call()
    window.requests.tree.setCurrentItem(window.requests.tree.topLevelItem(0))
    trigger(window.requests.fault_menu(), "fault_500")
    assert window.preview.form.faults.isVisible()
    window.restart_call()
    qtbot.waitUntil(lambda: not window.live.is_on)
    warnings = [entry.code for entry in window.live.session.trace if isinstance(entry, Warned)]
    assert "11200" in warnings
    click(qtbot, window, "drop_fault_500")
    assert window.workspace.faults.mishaps == ()
    assert not window.preview.form.faults.isVisible()


def test_selected_dial_can_be_busy_on_purpose(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.selection.set((NodeId("sales"),))
    form = window.preview.form
    form.menu.popup(window.pos())
    sub = next(one for one in form.menu.findChildren(QMenu))
    sub.aboutToShow.emit()
    qtbot.waitUntil(lambda: window.workspace.compiled.is_current)
    sub.aboutToShow.emit()
    trigger(sub, "fault_busy")
    form.menu.close()
    window.live.set_speed(INSTANT)
    window.call()
    qtbot.keyClick(window.preview, Qt.Key.Key_1)
    assert "Sales is busy, +15550001111." in [
        line.text for line in window.preview.transcript.rows.lines
    ]


# the timeline


def test_timeline_is_scrubbed_by_keyboard_and_lights_the_canvas(
    qtbot: QtBot, window: MainWindow
) -> None:
    played(window)
    panel, view = window.timeline, window.timeline.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Home)
    seen = set()
    for _ in panel.timeline.spans:
        qtbot.keyClick(view, Qt.Key.Key_Right)
        seen.add(window.workspace.playback.node)
    assert {"menu", "sales", "busy"} <= seen
    assert window.workspace.selection.single in seen
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.current == len(panel.timeline.spans) - 1


def test_timeline_is_scrubbed_by_mouse(qtbot: QtBot, window: MainWindow) -> None:
    played(window)
    view = window.timeline.view
    spans = window.timeline.timeline.spans
    dial = next(i for i, s in enumerate(spans) if s.lane == "verbs" and s.label == "Dial")
    say_ = max(i for i, s in enumerate(spans) if s.lane == "verbs" and s.label == "Say")
    place = view.rect_of(spans[dial]).center().toPoint()
    qtbot.mouseClick(view.viewport(), LEFT, pos=place)
    assert window.workspace.selection.single == "sales"
    qtbot.mousePress(view.viewport(), LEFT, pos=place)
    qtbot.mouseMove(view.viewport(), view.rect_of(spans[say_]).center().toPoint())
    qtbot.mouseRelease(view.viewport(), LEFT)
    assert window.timeline.detail.text


def played(window: MainWindow) -> None:
    """A call in which sales is busy, over, with the timeline in sight."""
    from designer.simulator import DialResult

    window.docks["timeline"].raise_()
    window.live.set_speed(INSTANT)
    window.call()
    window.live.session.press("1")
    window.live.session.answer(DialResult("busy"))
    window.live.hang_up()


def test_trace_is_copied_and_saved(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    played(window)
    click(qtbot, window, "timeline_copy")
    text = QGuiApplication.clipboard().text()
    assert "<Gather>" in text
    assert "caller: 1" in text
    click(qtbot, window, "timeline_export")
    type_file_name(qtbot, window, tmp_path / "trace.json")
    qtbot.waitUntil(lambda: (tmp_path / "trace.json").exists())
    kept = json.loads((tmp_path / "trace.json").read_text(encoding="utf-8"))
    assert kept["result"]["heard"][0].startswith("For sales press 1")
    assert {entry["what"] for entry in kept["trace"]} >= {"Requested", "VerbStarted", "Heard"}
    assert kept["timeline"]["spans"]


# the window does not wait


def test_large_flow_is_compiled_beside_the_window(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    go = threading.Event()

    def slowly(project: Project) -> Compiled:
        go.wait(10)
        return compile_flow(project.flow, base_url=project.base_url)

    window.workspace.bridge.do("Rename", lambda held: set_title(held, NodeId("menu"), "Other"))
    monkeypatch.setattr("designer.ui.compiled.INLINE", 0)
    monkeypatch.setattr(window.workspace.compiled, "_compile", slowly)
    window.call()
    assert window.preview.head.state.text == "Getting the flow ready …"
    assert window.live.is_on
    window.call()
    assert not window.live.is_on
    go.set()
    qtbot.waitUntil(lambda: window.workspace.compiled.is_current)
    assert window.live.session.call is None
    window.call()
    assert window.live.session.is_on


def test_panels_stay_where_they_are_whatever_a_call_shows(qtbot: QtBot, tmp_path: Path) -> None:
    from designer.simulator import DialResult

    window = open_window(qtbot, tmp_path, menu_flow())
    qtbot.wait(20)
    docks = window.docks
    before = docks["preview"].height(), docks["inspector"].height()

    def places() -> tuple[int, int]:
        qtbot.wait(20)
        return docks["preview"].height(), docks["inspector"].height()

    window.call()
    assert places() == before
    window.live.session.press("1")
    assert places() == before
    window.live.add_caller()
    assert places() == before
    window.live.look_at(0)
    window.live.session.answer(DialResult("busy"))
    assert places() == before
    window.live.hang_up()
    assert places() == before
    window.live.forget()
    assert places() == before


def test_another_flow_begins_with_an_empty_phone(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    played(window)
    assert window.preview.transcript.rows.lines
    window.workspace.faults.set(Mishap("500", "menu"), True)
    window.files.new(room_flow())
    qtbot.waitUntil(lambda: "menu" not in window.workspace.bridge.flow.nodes)
    assert window.preview.transcript.rows.lines == []
    assert window.preview.pages.currentWidget() is window.preview.empty
    assert window.timeline.timeline.spans == ()
    assert window.requests.tree.topLevelItemCount() == 0
    assert window.workspace.faults.mishaps == ()


def test_a_call_that_was_put_away_leaves_nothing(qtbot: QtBot, window: MainWindow) -> None:
    window.call()
    window.live.hang_up()
    click(qtbot, window, "put_away")
    assert window.preview.transcript.rows.lines == []
    assert window.preview.head.state.text == "Ready"


# scenarios


def test_call_is_kept_as_a_scenario_that_passes(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    from designer.scenarios import load_scenarios, offline, run_scenario, scenarios_path

    played(window)
    click(qtbot, window, "keep_call")
    assert window.preview.note.text().startswith("Save the flow first")
    path = tmp_path / "desk.callflow"
    window.actions_by_id["save"].trigger()
    type_file_name(qtbot, window, path)
    qtbot.waitUntil(lambda: window.files.path == path)
    click(qtbot, window, "keep_call")
    assert window.preview.note.text() == "Saved as the scenario “The caller presses 1”."
    (kept,) = load_scenarios(scenarios_path(path))
    project = window.workspace.bridge.project
    run = run_scenario(kept, offline(compile_flow(project.flow).bundle), project.flow)
    assert run.passed, run.difference
    window.restart_call()
    window.live.hang_up()
    click(qtbot, window, "keep_call")
    assert len(load_scenarios(scenarios_path(path))) == 2


def test_a_kept_call_is_called_by_what_the_caller_does() -> None:
    from designer.simulator import Place, Pressed

    def named(*texts: str) -> str:
        return name_of([Pressed(0.0, text, Place("u", (0,), 1)) for text in texts])

    assert named() == "The caller does nothing"
    assert named("1", "2") == "The caller presses 1, 2"
    assert named("sales please") == "The caller says sales please"
    assert named("1", "yes", "#") == "The caller presses 1, says yes, presses #"
    assert len(named(*["1"] * 80)) == 60


def test_a_gather_of_keys_says_that_words_are_none(qtbot: QtBot, window: MainWindow) -> None:
    window.live.pause()
    window.call()
    session, field = window.live.session, window.preview.speech.field
    assert field.placeholderText() == "Say …"
    session.skip()
    qtbot.waitUntil(lambda: session.takes_keys_only)
    assert not field.isEnabled()
    assert field.placeholderText() == "Keys only"


def test_a_long_name_of_an_entry_makes_the_panel_no_wider(window: MainWindow) -> None:
    """Imported documents have long names; the Call button would lie outside of the window."""
    least = window.preview.minimumSizeHint().width()
    long = "guides__migration__" * 6
    window.workspace.bridge.do("", lambda project: set_title(project, NodeId("entry-1"), long))
    choice = window.findChild(QComboBox, "entry_choice")
    assert choice is not None
    assert choice.currentText() == long
    assert window.preview.minimumSizeHint().width() == least
