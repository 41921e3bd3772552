"""Saved calls against what comes of them: pass, or the first difference."""

from dataclasses import replace

import pytest

from designer.flow import NodeId, Project, compile_flow, connect, set_element
from designer.scenarios import (
    Expectation,
    Recorder,
    Scenario,
    Target,
    coverage,
    entry_of,
    offline,
    record_scenario,
    run_scenario,
    setup_of,
)
from designer.simulator import Action, Call, ScriptedCaller, press
from designer.twiml import element
from tests.helpers.briefflows import branch, call, hangup, project_of, say, text, verb
from tests.helpers.flows import menu_flow

BUSY = (*press("1"), Action("dial", dial_outcome="busy"))


def target_of(project: Project) -> Target:
    """The project's own bundle."""
    return offline(compile_flow(project.flow).bundle)


def recorded(project: Project, *actions: Action, name: str = "As it is") -> Scenario:
    """A scenario recorded from a call that was played by hand."""
    target = target_of(project)
    played = Call(target.transport, setup_of(target, entry_of(target.bundle, "")))
    caller, recorder = ScriptedCaller(actions), Recorder()
    moment = played.advance()
    while moment is not None:
        event = caller.answer(moment)
        recorder.note(moment, event)
        moment = played.advance(event)
    done = recorder.actions(played.trace)
    return record_scenario(name, "", done, played.trace, target, project.flow)


def first_words(project: Project, scenario: Scenario) -> str:
    """The first difference in words, empty when there is none."""
    run = run_scenario(scenario, target_of(project), project.flow)
    return run.error or (run.difference.words if run.difference else "")


def test_a_call_as_expected_passes() -> None:
    expects = Expectation(
        heard=("For sales…", "…is busy…", "Goodbye."),
        requested=("POST menu-answer Digits=1",),
        reached=("Main menu", "sales", "busy", "end"),
        ended_by="hangup_verb",
    )
    project = menu_flow()
    run = run_scenario(
        Scenario("x", caller=BUSY, expects=expects), target_of(project), project.flow
    )
    assert run.passed, (run.difference, run.error)
    assert run.walk.nodes == ("entry-1", "menu", "sales", "busy", "menu", "bye", "end")


@pytest.mark.parametrize(
    ("expects", "words", "node"),
    [
        (Expectation(heard=("Welcome.",)), "“Welcome.” should be heard", "menu"),
        (Expectation(reached=("Main menu", "news")), "“news” should be reached", "sales"),
        (Expectation(requested=("POST menu-answer Digits=2",)), "should be requested", "entry-1"),
        (Expectation(ended_by="caller_hangup"), "it ended by a Hangup", "end"),
        (Expectation(reached=("Main menu",), only=True), "“sales” was reached, where", "sales"),
    ],
)
def test_the_first_difference_names_the_node(expects: Expectation, words: str, node: str) -> None:
    project = menu_flow()
    run = run_scenario(
        Scenario("x", caller=BUSY, expects=expects), target_of(project), project.flow
    )
    assert run.difference is not None
    assert words in run.difference.words
    assert run.difference.node == node


def test_what_the_caller_never_came_to_do_is_a_difference() -> None:
    scenario = Scenario("x", caller=(*press("2"), Action("dial", dial_outcome="busy")))
    assert "never came to the Dial" in first_words(menu_flow(), scenario)


def test_an_entry_that_is_gone_is_an_error_not_an_exception() -> None:
    assert "no entry “Sales”" in first_words(menu_flow(), Scenario("x", entry="Sales"))


@pytest.mark.parametrize(
    "actions",
    [
        (),
        BUSY,
        (Action("gather", digits="1", during=0), Action("dial", seconds=12)),
        tuple(press("9", "9", "2")),
        (Action("gather", hangup=True),),
    ],
)
def test_a_recorded_call_replays_and_an_edit_shows(actions: tuple[Action, ...]) -> None:
    project = menu_flow()
    scenario = recorded(project, *actions)
    assert first_words(project, scenario) == ""
    other = element("Gather", {"numDigits": "1"}, element("Say", {}, "Press 1 or 2."))
    edited = set_element(project, NodeId("menu"), other)
    assert "Press 1 or 2." in first_words(edited, scenario)


def test_a_rewired_link_shows_as_another_node() -> None:
    project = menu_flow()
    scenario = recorded(project, *press("2"))
    rewired = connect(project, NodeId("menu"), "choice:c2", NodeId("sales"))
    assert "“news” should be reached next; “sales” was reached instead" in first_words(
        rewired, scenario
    )


def test_recording_a_queue_with_words_while_waiting() -> None:
    project = project_of(
        call(),
        verb("queue", "Enqueue", "support"),
        say("music", "Please wait."),
        say("bye", "Goodbye."),
        hangup(),
        links="in start queue\nqueue waitUrl music\nqueue next bye\nbye next end",
    )
    scenario = recorded(project, Action("enqueue", queue_result="bridged"))
    assert first_words(project, scenario) == ""
    assert "music" in scenario.expects.reached
    run = run_scenario(scenario, target_of(project), project.flow)
    assert coverage(project.flow, [run.walk]).missed_links == ()


def test_the_whisper_and_the_branch_are_on_the_walk() -> None:
    number = element("Number", {}, "+15550100")
    project = project_of(
        call(),
        branch("who", "+15550001111"),
        verb("sales", "Dial", number),
        say("hint", "A call for sales."),
        say("bye", "Goodbye."),
        hangup(),
        links="in start who\nwho case:+15550001111 sales\nwho else bye\n"
        "sales url@0 hint\nsales next bye\nbye next end",
    )
    run = run_scenario(Scenario("x"), target_of(project), project.flow)
    assert run.walk.nodes == ("in", "who", "sales", "hint", "bye", "end")
    missed = coverage(project.flow, [run.walk]).missed_links
    assert [(one.source, one.outcome) for one in missed] == [("who", "else")]


def test_a_message_is_a_scenario_too() -> None:
    project = project_of(
        text(), verb("reply", "Message", "Thanks for {{Body}}!"), links="in start reply"
    )
    scenario = Scenario(
        "x",
        caller=(Action("message", body="hello"),),
        expects=Expectation(messages=("Thanks for hello!",), reached=("reply",)),
    )
    assert first_words(project, scenario) == ""
    wrong = replace(scenario, expects=Expectation(messages=("Thanks.",)))
    assert "should be sent" in first_words(project, wrong)


def test_coverage_counts_what_no_call_takes() -> None:
    project = menu_flow()
    run = run_scenario(Scenario("x"), target_of(project), project.flow)
    found = coverage(project.flow, [run.walk])
    assert found.nodes == {"entry-1", "menu", "bye", "end"}
    assert found.missed_nodes == ("sales", "busy", "news")
    assert round(found.link_percent) == 30


def test_a_recorded_transfer_plays_again() -> None:
    project = project_of(
        call(),
        verb("ring", "Dial", element("Sip", {}, "sip:desk@example.com")),
        say("handed", "One moment, please."),
        links="in start ring\nring referUrl handed",
    )
    hand_on = Action("dial", dial_outcome="answered", transfer="sip:b@example.com", seconds=4.0)
    scenario = recorded(project, hand_on)
    assert scenario.caller[-1].transfer == "sip:b@example.com"
    assert "One moment, please." in scenario.expects.heard
    assert first_words(project, scenario) == ""


def test_keys_pressed_while_talking_are_recorded_with_their_seconds() -> None:
    ring = verb("ring", "Dial", element("Number", {}, "+15550100"), hangupOnStar="true")
    project = project_of(call(), ring, links="in start ring")
    scenario = recorded(project, Action("dial", digits="5*", key_at=(2.0, 4.0)))
    assert scenario.caller[-1].digits == "5*"
    assert scenario.caller[-1].key_at == pytest.approx((2.0, 4.0))
