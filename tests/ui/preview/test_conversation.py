"""The transcript: results in plain words, what each callee hears, and how it scrolls."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from designer.flow import EntryNode, NodeId, Project, connect
from designer.simulator import (
    ConnectResult,
    DialResult,
    MomentKind,
    PayResult,
    QueueResult,
    RecordResult,
    Requested,
)
from designer.twiml import Element, element
from designer.ui.mainwindow import MainWindow
from designer.ui.preview.answers import answers_for
from designer.ui.preview.bubbles import caption, spoken
from designer.ui.preview.callwords import state_words
from designer.ui.preview.conversation import TURN, Conversation, Line, Side, lines_of
from designer.ui.preview.keeping import actions_of
from designer.ui.preview.session import CallSession
from designer.ui.preview.tracetext import trace_text
from designer.ui.preview.transcript import TranscriptModel
from tests.helpers.flows import build, menu_flow, say, verb
from tests.helpers.windows import open_window
from tests.ui.preview.manualtimer import ManualTimer
from tests.ui.preview.placing import place

SALES = "+15550003333"


def only(content: Element) -> Project:
    return build(
        [EntryNode(id=NodeId("entry-1")), verb("it", content), verb("after", say("After."))],
        [("entry-1", "start", "it"), ("it", "next", "after")],
    )


def whisper_flow() -> Project:
    """Sales hears a whisper and has to press a key; machine detection reports."""
    number = element(
        "Number",
        {"machineDetection": "Enable", "amdStatusCallback": "https://a.example/amd"},
        SALES,
    )
    nodes = [
        EntryNode(id=NodeId("entry-1")),
        verb("dial", element("Dial", {}, number)),
        verb("whisper", element("Gather", {"numDigits": "1"}, say("A caller. Press 1."))),
        verb("taken", say("Connecting you.")),
        verb("bye", say("Goodbye.")),
    ]
    links = [
        ("entry-1", "start", "dial"),
        ("dial", "next", "bye"),
        ("whisper", "else", "taken"),
    ]
    return connect(build(nodes, links), NodeId("dial"), "url@0", NodeId("whisper"))


@pytest.fixture
def session() -> CallSession:
    return CallSession(ManualTimer(), lambda: None)


def until(session: CallSession, *kinds: MomentKind) -> None:
    """Let the call go on until one of these."""
    while session.moment is not None and session.moment.kind not in kinds:
        session.skip()


def notes(session: CallSession) -> list[str]:
    return [line.text for line in lines_of(session.trace) if line.side is Side.NOTE]


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("busy", f"{SALES}: busy"),
        ("no-answer", f"{SALES}: no answer"),
        ("failed", f"{SALES}: could not be reached"),
    ],
)
def test_a_dial_that_reaches_nobody_says_why(session: CallSession, status: str, words: str) -> None:
    place(session, only(element("Dial", {}, SALES)))
    session.answer(DialResult(status))
    assert words in notes(session)


def test_a_dial_that_is_never_answered_says_so(session: CallSession) -> None:
    place(session, only(element("Dial", {"timeout": "10"}, SALES)))
    session.skip()
    assert f"{SALES}: no answer" in notes(session)


def test_a_conversation_says_how_long_it_was(session: CallSession) -> None:
    place(session, only(element("Dial", {}, SALES)))
    session.answer(DialResult("answered", duration=75.0))
    session.skip()
    assert f"{SALES}: talked for 1:15" in notes(session)


def turns(rows: TranscriptModel) -> list[str]:
    return [line.text for line in rows.lines if line.kind == TURN]


def test_silence_and_a_key_that_is_not_offered_leave_a_line_each(session: CallSession) -> None:
    rows = TranscriptModel()
    place(session, menu_flow())
    until(session, MomentKind.LISTENING)
    rows.follow(session)
    assert turns(rows) == []
    session.press("7")
    rows.follow(session)
    assert turns(rows) == ["“7” is not offered: anything else"]
    until(session, MomentKind.LISTENING)
    session.skip()
    rows.follow(session)
    silence = "5 s of silence: no input"
    assert turns(rows)[1:] == [silence]
    texts = [line.text for line in rows.lines]
    assert texts.index(silence) < texts.index("Goodbye.")
    told = rows.index(texts.index(silence)).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == f"Note: {silence}"
    until(session)
    rows.follow(session)
    assert len(turns(rows)) == 2, "each is said once"
    assert trace_text(session.trace).count(silence) == 1


def test_a_key_that_is_offered_and_a_hang_up_are_no_silence(session: CallSession) -> None:
    rows = TranscriptModel()
    place(session, menu_flow())
    until(session, MomentKind.LISTENING)
    session.press("2")
    until(session)
    rows.follow(session)
    place(session, menu_flow())
    until(session, MomentKind.LISTENING)
    session.hang_up()
    rows.follow(session)
    assert turns(rows) == []


def test_silence_at_the_end_of_the_flow_is_said(session: CallSession) -> None:
    gather = element("Gather", {"timeout": "3"}, say("Your number?"))
    place(session, build([EntryNode(id=NodeId("e")), verb("g", gather)], [("e", "start", "g")]))
    until(session)
    assert "3 s of silence: no input" in notes(session)


def test_silence_of_a_callee_is_said_on_that_leg(session: CallSession) -> None:
    place(session, whisper_flow())
    until(session, MomentKind.RINGING)
    session.answer(DialResult("answered"))
    until(session)
    (silence,) = (line for line in lines_of(session.trace) if line.kind == TURN)
    assert (silence.text, silence.who) == ("5 s of silence: no input", SALES)
    assert notes(session).index(silence.text) < notes(session).index(f"{SALES}: talked for 0:30")


def test_silence_that_the_action_is_told_is_said(session: CallSession) -> None:
    gather = element("Gather", {"actionOnEmptyResult": "true"}, say("Your number?"))
    nodes = [EntryNode(id=NodeId("e")), verb("g", gather), verb("s", say("Thanks."))]
    place(session, build(nodes, [("e", "start", "g"), ("g", "else", "s")]))
    until(session)
    assert "5 s of silence" in notes(session)


def test_a_recording_says_how_long_it_is(session: CallSession) -> None:
    place(session, only(element("Record", {})))
    until(session, MomentKind.RECORDING)
    session.answer(RecordResult(10.0))
    until(session, MomentKind.SPEAKING)
    assert "Recorded: 0:10" in notes(session)


@pytest.mark.parametrize(
    ("content", "event", "words"),
    [
        (element("Enqueue", {}, "support"), QueueResult("queue-full"), "The queue is full"),
        (element("Enqueue", {}, "support"), QueueResult("error"), "The queue fails: an error"),
        (element("Pay", {}), PayResult(), "Paid"),
        (
            element("Pay", {}),
            PayResult("too-many-failed-attempts"),
            "Not paid: too many attempts",
        ),
        (
            element("Connect", {}, element("Stream", {"url": "wss://a.example/s"})),
            ConnectResult(),
            "The far end closes after 0:00",
        ),
    ],
)
def test_other_verbs_say_what_they_came_to(
    session: CallSession,
    content: Element,
    event: QueueResult | PayResult | ConnectResult,
    words: str,
) -> None:
    place(session, only(content))
    until(session, MomentKind.WAITING, MomentKind.PAYING, MomentKind.CONNECTED)
    session.answer(event)
    assert words in notes(session)


def test_keys_that_are_entered_one_by_one_are_shown(session: CallSession) -> None:
    place(session, only(element("Gather", {}, say("Your number, please."))))
    until(session, MomentKind.LISTENING)
    assert [answer.words for answer in answers_for(session.moment)] == ["Stay silent"]
    session.press("4")
    session.press("2")
    assert state_words(session.moment, True) == "42 entered, more?"
    assert [answer.words for answer in answers_for(session.moment)] == ["That is all"]
    session.skip()
    pressed = [line.text for line in lines_of(session.trace) if line.kind == "keys"]
    assert pressed == ["4", "2"]


# what the callee hears


def played_whisper(session: CallSession) -> None:
    place(session, whisper_flow())
    session.answer(DialResult("answered", machine="human"))
    until(session, MomentKind.LISTENING)
    session.press("1")
    until(session, MomentKind.TALKING)
    until(session)


def test_a_callee_has_a_lane_of_its_own(session: CallSession) -> None:
    played_whisper(session)
    talk = Conversation()
    found = talk.lines(session.trace)
    ((leg, name),) = talk.legs.items()
    assert name == SALES
    told = [(line.side, line.text) for line in found if line.leg == leg]
    assert told == [
        (Side.NOTE, "It rings"),
        (Side.NOTE, "Answered"),
        (Side.NOTE, "Machine detection: a person"),
        (Side.CALLEE, "A caller. Press 1."),
        (Side.ANSWER, "1"),
        (Side.CALLEE, "Connecting you."),
        (Side.NOTE, "Talked to the caller for 0:30"),
        (Side.NOTE, "Hung up"),
    ]
    heard = next(line for line in found if line.side is Side.CALLEE)
    assert caption(heard) == f"{SALES} hears this"
    assert spoken(heard) == f"{SALES} hears: A caller. Press 1."


def test_two_who_ring_at_once_have_a_lane_each(session: CallSession) -> None:
    numbers = (element("Number", {}, SALES), element("Number", {}, "+15550004444"))
    place(session, only(element("Dial", {}, *numbers)))
    session.answer(DialResult("answered", target="+15550004444"))
    talk = Conversation()
    found = talk.lines(session.trace)
    assert sorted(talk.legs.values()) == [SALES, "+15550004444"]
    first = next(leg for leg, name in talk.legs.items() if name == SALES)
    assert [line.text for line in found if line.leg == first] == ["It rings", "Given up"]


def test_somebody_who_is_called_again_has_a_second_lane(session: CallSession) -> None:
    dial = element("Dial", {}, SALES)
    nodes = [EntryNode(id=NodeId("entry-1")), verb("one", dial), verb("two", dial)]
    place(session, build(nodes, [("entry-1", "start", "one"), ("one", "next", "two")]))
    session.answer(DialResult("busy"))
    talk = Conversation()
    talk.lines(session.trace)
    assert list(talk.legs.values()) == [SALES, f"{SALES} (2)"]


def test_text_of_the_trace_tells_callee_and_caller_apart(session: CallSession) -> None:
    played_whisper(session)
    text = trace_text(session.trace)
    assert "callee hears: A caller. Press 1." in text
    assert "callee: 1" in text
    assert "a whisper to the callee" in text


def test_tabs_show_one_leg_or_the_whole_call(qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window(qtbot, tmp_path, whisper_flow())
    window.live.pause()
    window.call()
    assert not window.preview.legs.isHidden()
    window.live.session.answer(DialResult("answered"))
    window.live.session.skip()
    legs, rows = window.preview.legs, window.preview.transcript.rows
    assert [legs.tabText(row) for row in range(legs.count())] == ["Whole call", f"{SALES} hears"]
    assert "It rings" not in [line.text for line in rows.lines]
    legs.setFocus()
    qtbot.keyClick(legs, Qt.Key.Key_Right)
    shown = [line.text for line in rows.lines]
    assert shown[:2] == ["It rings", "Answered"]
    assert f"Calls {SALES}" not in shown
    window.live.session.press("1")
    assert rows.lines[-1].text == "Connecting you."
    assert rows.lines[-1].live
    qtbot.mouseClick(legs, Qt.MouseButton.LeftButton, pos=legs.tabRect(0).center())
    assert f"Calls {SALES}" in [line.text for line in rows.lines]
    window.live.forget()
    assert legs.isHidden()


# scrolling and long or foreign texts


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    made = open_window(qtbot, tmp_path, menu_flow())
    made.live.pause()
    made.call()
    made.preview.transcript.rows._append([Line(Side.FLOW, f"Line {n}", n) for n in range(200)])
    return made


def test_new_lines_are_followed_at_the_end_only(qtbot: QtBot, window: MainWindow) -> None:
    bar, rows = window.preview.transcript.verticalScrollBar(), window.preview.transcript.rows
    qtbot.waitUntil(lambda: bar.maximum() > 1000 and bar.value() == bar.maximum())
    bar.setValue(300)
    rows._append([Line(Side.FLOW, "One more", 0.0)])
    qtbot.wait(20)
    assert bar.value() == 300
    bar.setValue(bar.maximum())
    rows._append([Line(Side.FLOW, "Two more", 0.0)])
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    last = window.preview.transcript.visualRect(rows.index(rows.rowCount() - 1))
    assert window.preview.transcript.viewport().rect().contains(last)


@pytest.mark.parametrize("width", [300, 420])
@pytest.mark.parametrize(
    "text",
    [
        "A long prompt. " * 30,
        "https://example.com/" + "a" * 300 + ".mp3",
        "مرحبا بكم في عيادة الميناء. للمبيعات اضغط 1، وللدعم اضغط 2. يرجى الانتظار.",
    ],
)
def test_a_bubble_holds_all_of_its_text(window: MainWindow, text: str, width: int) -> None:
    from designer.ui.preview.bubbles import PAD, BubbleDelegate, _wrapped

    view = window.preview.transcript
    delegate = view.itemDelegate()
    assert isinstance(delegate, BubbleDelegate)
    box = delegate._box(Line(Side.FLOW, text, 0.0), width, view.font())
    assert box.right() < width
    laid: QTextLayout = _wrapped(text, view.font(), box.width() - 2 * PAD - 4)
    assert laid.boundingRect().height() <= box.height() - 2 * PAD + 4.5
    for row in range(laid.lineCount()):
        assert laid.lineAt(row).naturalTextWidth() <= box.width() - 2 * PAD


def test_requests_are_read_whole(qtbot: QtBot, window: MainWindow) -> None:
    window.docks["requests"].raise_()
    window.live.session.press("1")
    tree = window.requests.tree
    assert window.requests.view.isHidden()
    tree.setCurrentItem(tree.topLevelItem(1))
    asked = [e for e in window.live.session.trace if isinstance(e, Requested)][1]
    text = window.requests.view.toPlainText()
    assert window.requests.view.isVisible()
    assert all(f"{name} = {value}" in text for name, value in asked.params)
    assert f"<Number>{SALES}</Number>" in text


@pytest.mark.parametrize(
    ("noun", "words"),
    [
        (element("Conference", {}, "room"), "Calls the conference “room”"),
        (element("Queue", {}, "support"), "Calls the queue “support”"),
        (element("Client", {}, "joey"), "Calls the client “joey”"),
        (element("Number", {}, SALES), f"Calls {SALES}"),
    ],
)
def test_who_is_called_is_said_in_words(session: CallSession, noun: Element, words: str) -> None:
    place(session, only(element("Dial", {}, noun)))
    assert words in [line.text for line in lines_of(session.trace)]


def test_how_long_words_take_is_said_to_be_an_estimate(qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window(qtbot, tmp_path, menu_flow())
    window.docks["timeline"].raise_()
    window.call()
    assert window.preview.head.state.text == "Speaking · about 4 s"
    window.live.session.skip()
    assert window.preview.head.state.text == "Waiting for you · 5 s"
    panel = window.timeline
    said = next(i for i, span in enumerate(panel.timeline.spans) if span.kind == "say")
    panel.view.go(said)
    assert panel.detail.text.endswith("3.2 s (estimated)")


def referring_flow() -> Project:
    """A SIP callee who can hand the call on."""
    return build(
        [
            EntryNode(id=NodeId("entry-1")),
            verb("dial", element("Dial", {}, element("Sip", {}, "sip:desk@example.com"))),
            verb("handed", say("One moment, please.")),
        ],
        [("entry-1", "start", "dial"), ("dial", "referUrl", "handed")],
    )


def test_a_sip_callee_can_hand_the_call_on(qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window(qtbot, tmp_path, referring_flow())
    window.live.pause()
    window.call()
    session = window.live.session
    qtbot.waitUntil(lambda: session.moment is not None)
    session.answer(DialResult("answered"))
    button = window.preview.answers.findChild(QPushButton, "answer_transfer")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    until(session, MomentKind.SPEAKING)
    assert session.moment is not None
    assert session.moment.text == "One moment, please."
    assert "sip:desk@example.com: the call is transferred" in notes(session)
    assert session.line is not None
    replayed = actions_of(session, session.line.setup)
    assert replayed[-1].transfer.startswith("sip:")


def test_only_a_sip_callee_is_offered_to_hand_the_call_on(session: CallSession) -> None:
    place(session, only(element("Dial", {}, SALES)))
    session.answer(DialResult("answered"))
    assert "transfer" not in [answer.id for answer in answers_for(session.moment)]
