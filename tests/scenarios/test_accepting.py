"""A wanted change is accepted: the scenario changes by as little as lets it pass."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.flow import NodeId, Project, compile_flow, disconnect, set_element
from designer.scenarios import Expectation, Scenario, accepted, offline, run_scenario
from designer.simulator import Action, press
from designer.twiml import element
from tests.helpers.flows import menu_flow

BUSY = (*press("1"), Action("dial", dial_outcome="busy"))


def reworded(words: str = "All are asleep.") -> Project:
    """The flow with other words of the node “busy”."""
    return set_element(menu_flow(), NodeId("busy"), element("Say", {}, words))


def once_accepted(scenario: Scenario, project: Project) -> Scenario:
    """What is expected afterwards; it passes."""
    target = offline(compile_flow(project.flow).bundle)
    new = accepted(run_scenario(scenario, target, project.flow), target, project.flow)
    again = run_scenario(new, target, project.flow)
    assert again.passed, (again.difference, again.error)
    return new


def test_what_came_instead_takes_the_place_and_patterns_stay() -> None:
    heard = ("For sales…", "…is busy…", "Goodbye.")
    scenario = Scenario("x", caller=BUSY, expects=Expectation(heard=heard, reached=("busy",)))
    new = once_accepted(scenario, reworded())
    assert new.expects == Expectation(
        heard=("For sales…", "All are asleep.", "Goodbye."), reached=("busy",)
    )
    assert new.caller == BUSY


def test_of_a_whole_list_only_what_differs_is_other() -> None:
    heard = ("For sales…", "[dial +15550003333]", "…is busy…", "For sales…", "Goodbye.")
    before = Scenario("x", caller=BUSY, expects=Expectation(heard=heard, only=True))
    whole = once_accepted(before, menu_flow())
    new = once_accepted(whole, reworded())
    changed = [
        (old, now)
        for old, now in zip(whole.expects.heard, new.expects.heard, strict=True)
        if old != now
    ]
    assert [now for _, now in changed] == ["All are asleep."]


def test_another_end_and_a_caller_who_has_nothing_more_to_do() -> None:
    project = disconnect(menu_flow(), NodeId("menu"), "choice:c1")
    scenario = Scenario("x", caller=BUSY, expects=Expectation(ended_by="error"))
    new = once_accepted(scenario, project)
    assert new.caller != BUSY
    assert new.caller == BUSY[: len(new.caller)]
    assert new.expects.ended_by not in ("", "error")


def test_what_passes_and_what_cannot_run_stay_as_they_are() -> None:
    flow = menu_flow().flow
    target = offline(compile_flow(flow).bundle)
    for scenario in (Scenario("fine", caller=BUSY), Scenario("lost", entry="Nowhere")):
        assert accepted(run_scenario(scenario, target, flow), target, flow) == scenario


WORDS = st.sampled_from(
    ["…", "For sales…", "…busy…", "Goodbye.", "Nothing.", "busy", "bye", "menu", "Main menu"]
)
REQUESTS = st.sampled_from(["POST menu-answer Digits=1", "POST menu-answer Digits=7", "…", "GET x"])
LISTS = st.lists(WORDS, max_size=5).map(tuple)


@given(
    st.builds(
        Expectation,
        heard=LISTS,
        requested=st.lists(REQUESTS, max_size=3).map(tuple),
        reached=LISTS,
        ended_by=st.sampled_from(["", "error", "hangup_verb"]),
        only=st.booleans(),
    ),
    st.sampled_from(["All are asleep.", "Busy…", "… busy", "…"]),
)
def test_whatever_was_expected_it_passes_afterwards(expects: Expectation, words: str) -> None:
    new = once_accepted(Scenario("x", caller=BUSY, expects=expects), reworded(words))
    for what in ("heard", "requested", "reached"):
        assert bool(getattr(new.expects, what)) <= bool(getattr(expects, what))
    assert new.expects.only == expects.only


@pytest.mark.parametrize("digits", ["1", "2"])
def test_keys_that_still_do_something_stay(digits: str) -> None:
    scenario = Scenario("x", caller=tuple(press(digits)), expects=Expectation(heard=("Other.",)))
    assert once_accepted(scenario, menu_flow()).caller == scenario.caller
