"""The preview's call runs the compiled flow on an injected clock."""

from __future__ import annotations

from dataclasses import replace

import pytest

from designer.bundle import EntryKind
from designer.flow import EntryNode, NodeId, Project, add_node, compile_flow, connect, set_node
from designer.simulator import DialResult, Heard, MessageSent, MomentKind
from designer.twiml import element
from designer.ui.preview.callwords import clock_words, state_words
from designer.ui.preview.conversation import Conversation, Line, Side, lines_of
from designer.ui.preview.pace import INSTANT
from designer.ui.preview.placing import why_no_call
from designer.ui.preview.session import CallSession
from designer.ui.preview.way import WayStep
from tests.helpers.flows import build, menu_flow, say, verb
from tests.ui.preview.manualtimer import ManualTimer
from tests.ui.preview.placing import place


@pytest.fixture
def timer() -> ManualTimer:
    return ManualTimer()


@pytest.fixture
def session(timer: ManualTimer) -> CallSession:
    return CallSession(timer, lambda: None)


def texts(session: CallSession) -> list[tuple[Side, str]]:
    return [(line.side, line.text) for line in lines_of(session.trace)]


def steps(session: CallSession) -> list[tuple[str, str, str]]:
    return [(step.node, step.source, step.outcome) for step in session.new_steps()]


def test_call_starts_at_the_entry_and_speaks(session: CallSession) -> None:
    place(session, menu_flow())
    assert session.moment is not None
    assert session.moment.kind is MomentKind.SPEAKING
    assert Conversation().live_line(session.moment) == Line(
        Side.FLOW,
        "For sales press 1, for news press 2.",
        0.0,
        live=True,
        place=session.moment.place,
    )
    assert session.moment.place.document == "menu.xml"
    assert steps(session) == [("menu", "entry-1", "start")]


def test_key_cuts_the_prompt_short_and_takes_the_choice(
    session: CallSession, timer: ManualTimer
) -> None:
    place(session, menu_flow())
    timer.pass_time(1.0)
    session.press("1")
    heard = next(entry for entry in session.trace if isinstance(entry, Heard))
    assert heard.cut_short
    assert heard.seconds == pytest.approx(1.0)
    assert steps(session)[-1] == ("sales", "menu", "choice:c1")
    assert state_words(session.moment, ended=False) == "Ringing · +15550003333"


def test_silence_leads_on_when_the_timeout_has_passed(
    session: CallSession, timer: ManualTimer
) -> None:
    place(session, menu_flow())
    timer.pass_time(120)
    assert not session.is_on
    assert steps(session) == [
        ("menu", "entry-1", "start"),
        ("bye", "menu", "next"),
        ("end", "bye", "next"),
    ]
    assert texts(session)[-1] == (Side.NOTE, "The flow hangs up")


def test_answers_of_a_dial_are_told_apart(session: CallSession) -> None:
    place(session, menu_flow())
    session.press("1")
    session.answer(DialResult("busy"))
    assert steps(session)[-1] == ("busy", "sales", "result:busy")
    assert Conversation().live_line(session.moment).text == "Sales is busy, +15550001111."  # type: ignore[union-attr]


def test_skip_lets_the_moment_pass_without_waiting(session: CallSession) -> None:
    place(session, menu_flow())
    session.skip()
    assert session.moment is not None
    assert session.moment.kind is MomentKind.LISTENING
    session.skip()
    assert steps(session)[-1][:2] == ("bye", "menu")


def test_clock_stands_still_while_paused(session: CallSession, timer: ManualTimer) -> None:
    place(session, menu_flow())
    timer.pass_time(1.0)
    session.pause()
    timer.pass_time(100)
    assert session.clock == pytest.approx(1.0)
    assert not timer.is_set
    session.run()
    timer.pass_time(0.5)
    assert session.clock == pytest.approx(1.5)


def test_faster_clock_passes_the_call_in_less_time(
    session: CallSession, timer: ManualTimer
) -> None:
    session.set_speed(4.0)
    place(session, menu_flow())
    timer.pass_time(0.5)
    assert session.clock == pytest.approx(2.0)


def test_instant_waits_only_for_answers(session: CallSession, timer: ManualTimer) -> None:
    session.set_speed(INSTANT)
    place(session, menu_flow())
    assert session.moment is not None
    assert session.moment.kind is MomentKind.LISTENING
    timer.pass_time(1000)
    assert session.is_on
    session.press("2")
    timer.pass_time(0)
    assert not session.is_on


def test_instant_gives_way_to_the_window_in_an_endless_flow(
    session: CallSession, timer: ManualTimer
) -> None:
    project = build(
        [EntryNode(id=NodeId("entry-1")), verb("loop", say("Again."))],
        [("entry-1", "start", "loop"), ("loop", "next", "loop")],
    )
    session.set_speed(INSTANT)
    place(session, project)
    assert session.is_on
    assert timer.is_set
    session.hang_up()
    assert not session.is_on


def test_hang_up_ends_the_call(session: CallSession) -> None:
    place(session, menu_flow())
    session.hang_up()
    assert not session.is_on
    assert texts(session)[-1] == (Side.NOTE, "You hang up")


def test_call_follows_the_flow_as_it_was_when_placed(session: CallSession) -> None:
    project = menu_flow()
    place(session, project)
    set_node(project, replace(project.node(NodeId("news")), title="Changed"))
    session.press("2")
    assert steps(session)[-1] == ("news", "menu", "choice:c2")


def test_entry_without_a_link_says_what_to_do() -> None:
    lonely = add_node(Project(), EntryNode(id=NodeId("entry-1"), title="Main"), (0, 0))
    refusal = why_no_call(compile_flow(lonely.flow).bundle.entry())
    assert refusal == "“Main” leads nowhere yet. Draw a link from it to the first verb."
    assert why_no_call(None).startswith("There is no entry to call.")


def test_message_is_answered_at_once(session: CallSession) -> None:
    project = build(
        [
            EntryNode(id=NodeId("entry-1"), kind=EntryKind.MESSAGE),
            verb("reply", element("Message", {}, element("Body", {}, "You said {{Body}}"))),
        ],
        [("entry-1", "start", "reply")],
    )
    place(session, project, body="hello")
    sent = [entry.body for entry in session.trace if isinstance(entry, MessageSent)]
    assert sent == ["You said hello"]
    assert session.is_message
    assert not session.is_on


def test_redirect_to_another_document_follows_its_link(session: CallSession) -> None:
    project = menu_flow()
    place(session, project)
    session.press("1")
    session.answer(DialResult("busy"))
    session.new_steps()
    session.skip()
    assert session.new_steps() == [WayStep(NodeId("menu"), "busy", "next")]


def test_request_is_traced_to_its_node(session: CallSession) -> None:
    place(session, connect(menu_flow(), NodeId("menu"), "else", NodeId("menu")))
    session.press("2")
    requests = session.call.result.requests
    found = [session.node_of_request(entry) for entry in requests]
    assert found == ["menu", "news"]


@pytest.mark.parametrize(
    ("seconds", "words"), [(0, "0:00"), (7.9, "0:07"), (61, "1:01"), (3723, "1:02:03")]
)
def test_clock_is_written_like_a_phone_does(seconds: float, words: str) -> None:
    assert clock_words(seconds) == words
