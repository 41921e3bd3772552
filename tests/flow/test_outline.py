"""Documents with their verbs, and first ways, as the outline and the breadcrumbs show them."""

from __future__ import annotations

from hypothesis import given

from designer.flow import Link, NodeId, Project, VerbNode, compile_flow
from designer.flow.outline import FirstWays, documents_in
from designer.twiml import element
from tests.helpers.flows import build, menu_flow, say, verb
from tests.helpers.strategies import projects


def test_documents_hold_their_verbs_in_order() -> None:
    found = {one.path: one.nodes for one in documents_in(menu_flow().flow)}
    assert found == {
        "menu.xml": ("menu",),
        "sales.xml": ("sales",),
        "busy.xml": ("busy",),
        "news.xml": ("news",),
        "bye.xml": ("bye", "end"),
    }


@given(projects())
def test_the_outline_is_what_is_compiled(project: Project) -> None:
    flow = project.flow
    compiled = compile_flow(flow)
    outline = documents_in(flow)
    assert {one.start: one.path for one in outline} == dict(compiled.starts)
    verbs = {
        node_id: one.path
        for one in outline
        for node_id in one.nodes
        if isinstance(flow.nodes[node_id], VerbNode)
    }
    assert verbs == dict(compiled.document_of)


def test_the_first_way_is_the_shortest() -> None:
    ways = FirstWays(menu_flow().flow)
    assert [link.target for link in ways.to(NodeId("end"))] == ["menu", "bye", "end"]
    assert ways.to(NodeId("entry-1")) == ()
    assert ways.to(NodeId("nowhere")) == ()


def test_no_way_goes_on_after_a_hangup() -> None:
    project = build([verb("end", element("Hangup")), verb("after", say("Hello"))], [])
    linked = project.flow.with_links({NodeId("end"): {"next": NodeId("after")}})
    menu = menu_flow().flow
    whole = menu.with_nodes({**menu.nodes, **linked.nodes}).with_links(
        {**menu.links, **linked.links}
    )
    ways = FirstWays(whole)
    assert ways.to(NodeId("after")) == ()
    assert ways.to(NodeId("menu")) == (Link(NodeId("entry-1"), "start", NodeId("menu")),)
