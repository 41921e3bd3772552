"""What is said of disabled nodes, and what is not said any more."""

from dataclasses import replace

from designer.analysis import Analyser, analyse
from designer.flow import NEXT, NodeId, set_disabled
from designer.twiml import element
from tests.helpers.flows import build, menu_flow, say, verb

MENU = NodeId("menu")


def test_it_is_said_that_a_node_is_disabled_and_the_fix_enables_it() -> None:
    project = set_disabled(menu_flow(), [MENU])
    (told,) = [one for one in analyse(project) if one.node == MENU]
    assert told.rule == "disabled"
    assert told.message.startswith("This card is disabled: calls go on past it")
    assert told.fix is not None
    assert told.fix.edit(project) == menu_flow()


def test_where_nothing_follows_it_says_that_calls_end() -> None:
    end = NodeId("end")
    (told,) = [one for one in analyse(set_disabled(menu_flow(), [end])) if one.node == end]
    assert "calls end before it" in told.message
    entry = set_disabled(menu_flow(), [NodeId("entry-1")])
    assert any("nothing comes in here" in one.message for one in analyse(entry))


def test_findings_follow_as_nodes_are_disabled_and_enabled() -> None:
    """What an analyser keeps between runs is what a new one finds."""
    kept = Analyser()
    broken = build([verb("a", element("Dial")), verb("b", say("b"))], [("a", NEXT, "b")])
    for nodes in ([], ["a"], ["a", "b"], ["b"], []):
        project = set_disabled(broken, [NodeId(one) for one in nodes])
        found = [replace(one, fix=None) for one in kept.run(project).problems]
        assert found == [replace(one, fix=None) for one in Analyser().run(project).problems]
        about_a = [one.rule for one in kept.run(project).problems if one.node == "a"]
        assert (about_a == ["disabled"]) == ("a" in nodes)


def test_only_what_a_disabled_menu_leads_to_becomes_unreachable() -> None:
    before = Analyser().run(menu_flow()).unreachable
    after = Analyser().run(set_disabled(menu_flow(), [MENU])).unreachable
    assert before == frozenset()
    assert {"sales", "news"} <= after
    assert MENU not in after
