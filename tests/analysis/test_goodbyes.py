"""Fixes that end a call: a goodbye is said by one card for all, and new cards find room."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest

from designer.analysis import analyse
from designer.analysis.rules.fixes import GOODBYE
from designer.flow import Node, NodeId, Project, VerbNode, set_disabled
from designer.flow.room import card_sizes
from designer.problem import Problem
from designer.twiml import element
from tests.helpers.briefflows import call, dial, hangup, menu, project_of, say, verb

NEW = "Say goodbye and hang up"
LINK = f"Link to “{GOODBYE}”"
MISSED = """
    in start menu
    menu choice:1 dial
    menu choice:2 record
    menu else menu
"""


def missed(*more: Node, links: str = "") -> Project:
    """Four ways out that nothing is linked to: silence, a failed Dial, and both of a Record."""
    parts = (call(), menu("menu", "1 2", numDigits="1"), dial("dial"), verb("record", "Record"))
    return project_of(*parts, *more, links=MISSED + links)


def endings(project: Project) -> list[Problem]:
    """What is found of ways out that lead nowhere and can be mended."""
    return [one for one in analyse(project) if one.rule == "unlinked-outcome" and one.fix]


def titles(project: Project) -> list[str]:
    """What the fixes of all these are called."""
    return [one.fix.title for one in endings(project) if one.fix]


def mended(project: Project) -> tuple[Project, list[str]]:
    """The project when fix after fix was taken as it was offered, and what they were called."""
    taken = []
    while found := endings(project):
        assert found[0].fix is not None
        taken.append(found[0].fix.title)
        project = found[0].fix.edit(project)
    return project, taken


def test_all_say_goodbye_by_the_same_card() -> None:
    before = missed()
    after, taken = mended(before)
    assert taken == [NEW, LINK, LINK, LINK]
    made = [after.node(one) for one in after.flow.nodes if one not in before.flow.nodes]
    assert [one.element.tag for one in made if isinstance(one, VerbNode)] == ["Say", "Hangup"]
    ways = [("menu", "next"), ("dial", "next"), ("record", "action"), ("record", "next")]
    assert {after.flow.target(NodeId(one), way) for one, way in ways} == {made[0].id}


def test_fixes_of_one_and_the_same_analysis_make_one_goodbye() -> None:
    after = missed()
    for found in endings(after):
        assert found.fix is not None
        after = found.fix.edit(after)
    assert len(after.flow.nodes) == len(missed().flow.nodes) + 2


def test_a_goodbye_is_called_by_its_title() -> None:
    goodbye = replace(say("bye", f" {GOODBYE}\n"), title="The end")
    project = missed(goodbye, hangup(), links="bye next end")
    assert set(titles(project)) == {"Link to “The end”"}


@pytest.mark.parametrize(
    "goodbye",
    [
        say("bye", "Goodbye."),
        verb("bye", "Say", GOODBYE, loop="0"),
        verb("bye", "Say", GOODBYE, element("break")),
        verb("bye", "Play", GOODBYE),
    ],
)
def test_what_says_something_else_is_no_goodbye(goodbye: Node) -> None:
    assert set(titles(missed(goodbye, hangup(), links="bye next end"))) == {NEW}


@pytest.mark.parametrize("links", ["", "bye next menu"])
def test_what_does_not_hang_up_is_no_goodbye(links: str) -> None:
    project = missed(say("bye", GOODBYE), hangup(), links=links)
    silent = [one for one in endings(project) if one.node != "bye"]
    assert {one.fix.title for one in silent if one.fix} == {NEW}


@pytest.mark.parametrize("off", ["bye", "end"])
def test_what_is_disabled_is_no_goodbye(off: str) -> None:
    project = missed(say("bye", GOODBYE), hangup(), links="bye next end")
    assert LINK in titles(project)
    project = set_disabled(project, (NodeId(off),), is_disabled=True)
    assert LINK not in titles(project)
    found = next(one for one in endings(project) if one.node == "dial")
    assert found.fix is not None
    assert found.fix.edit(project).flow.target(NodeId("dial"), "next") != "bye"


def test_new_cards_do_not_land_on_others() -> None:
    """Cards close together, each of which gets a Hangup or a goodbye of its own."""
    parts = [say(f"say-{number}") for number in range(6)]
    menus = menu("menu", " ".join(map(str, range(6))), numDigits="1")
    links = "\n".join(f"menu choice:{number} say-{number}" for number in range(6))
    project = project_of(call(), menus, *parts, links=f"in start menu\nmenu else menu\n{links}")
    crowded = {part.id: (640.0, 136.0 * number) for number, part in enumerate(parts)}
    after, taken = mended(project.with_places(crowded))
    assert taken == [NEW, *["Add a Hangup"] * 6]
    sizes = card_sizes(after.flow)
    fresh = {one for one in after.flow.nodes if one not in project.flow.nodes}
    assert len(fresh) == 8
    for one, other in combinations(after.flow.nodes, 2):
        if fresh & {one, other}:
            (x, y), (width, height) = after.positions[one], sizes[one]
            (left, top), (wide, high) = after.positions[other], sizes[other]
            assert x + width <= left or left + wide <= x or y + height <= top or top + high <= y
