"""One name in many places."""

from __future__ import annotations

import pytest

from designer.errors import FlowError
from designer.flow import BranchCase, BranchNode, EntryNode, NodeId, Project, VerbNode
from designer.flow.renaming import NameKind, SharedName, names_in, rename_everywhere, uses_of
from designer.twiml import Element, element
from tests.helpers.flows import build, verb


def flow_of_names() -> Project:
    return build(
        [
            EntryNode(id=NodeId("entry-1"), number="+1 (555) 000-2222"),
            verb("wait", element("Enqueue", {}, " support ")),
            verb(
                "agent",
                element("Dial", {"callerId": "+15550002222"}, element("Queue", {}, "support")),
            ),
            verb("other", element("Dial", {}, element("Queue", {}, "support-2"))),
            verb("room", element("Dial", {}, element("Conference", {}, "support"))),
            verb("old", element("Dial", {}, "+1-555-000-2222")),
            verb("said", element("Say", {}, "support")),
            verb("templated", element("Dial", {}, element("Number", {}, "{{Owner}}"))),
            BranchNode(
                id=NodeId("who"),
                parameter="To",
                cases=(BranchCase("c1", values=("+15550001111", "+15550002222")),),
            ),
        ],
        [],
    )


def at(project: Project, node: str) -> Element:
    found = project.flow.nodes[NodeId(node)]
    assert isinstance(found, VerbNode)
    return found.element


def test_a_queue_is_renamed_where_it_is_filled_and_where_it_is_served() -> None:
    before = flow_of_names()
    queue = SharedName(NameKind.QUEUE, "support")
    assert [use.node for use in uses_of(before.flow, queue)] == ["wait", "agent"]
    after = rename_everywhere(before, queue, "help")
    assert at(after, "wait").text == "help"
    assert at(after, "agent").elements[0].text == "help"
    for node in ("other", "room", "said"):
        assert at(after, node) == at(before, node)
    assert after.flow.links == before.flow.links


def test_a_number_is_one_however_it_is_written() -> None:
    number = SharedName(NameKind.NUMBER, "+1 555 000 2222")
    before = flow_of_names()
    places = [(use.node, use.place) for use in uses_of(before.flow, number)]
    assert places == [
        ("entry-1", "number"),
        ("agent", "callerId"),
        ("old", "#text"),
        ("who", "c1"),
    ]
    after = rename_everywhere(before, number, " +15550009999 ")
    entry, who = after.flow.nodes[NodeId("entry-1")], after.flow.nodes[NodeId("who")]
    assert isinstance(entry, EntryNode)
    assert isinstance(who, BranchNode)
    assert entry.number == "+15550009999"
    assert at(after, "agent").get("callerId") == "+15550009999"
    assert at(after, "old").text == "+15550009999"
    assert who.cases[0].values == ("+15550001111", "+15550009999")


def test_a_template_is_no_name() -> None:
    assert list(names_in(flow_of_names().flow.nodes[NodeId("templated")])) == []


def test_a_name_cannot_be_empty() -> None:
    with pytest.raises(FlowError, match="cannot be empty"):
        rename_everywhere(flow_of_names(), SharedName(NameKind.QUEUE, "support"), "  ")
