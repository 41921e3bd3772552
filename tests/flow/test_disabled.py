"""Disabled nodes: calls go past them; taking them out by hand gives the same bundle."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from designer.flow import (
    ELSE,
    NEXT,
    Flow,
    NodeId,
    Project,
    VerbNode,
    apply_document,
    as_called,
    compile_flow,
    connect,
    disconnect,
    led_back,
    remove_nodes,
    set_disabled,
    way_past,
)
from designer.twiml import element, read
from tests.helpers.flows import build, menu_flow, say, verb
from tests.helpers.strategies import projects

A, B, C = NodeId("a"), NodeId("b"), NodeId("c")


def three() -> Project:
    nodes = [verb("a", say("a"), document="start.xml"), verb("b", say("b")), verb("c", say("c"))]
    return build(nodes, [("a", NEXT, "b"), ("b", NEXT, "c")])


def texts(project: Project, path: str) -> list[str]:
    body = compile_flow(project.flow).bundle.documents[path]
    return [one.text for one in read(body).root.elements]


def test_a_call_goes_past_a_disabled_verb() -> None:
    project = set_disabled(three(), [B])
    assert texts(project, "start.xml") == ["a", "c"]
    assert project.flow.target(A, NEXT) == B, "the canvas keeps its links"
    again = set_disabled(project, [B], is_disabled=False)
    assert again == three()


def test_the_url_of_a_disabled_start_still_answers() -> None:
    assert texts(set_disabled(three(), [A]), "start.xml") == ["b", "c"]
    assert texts(set_disabled(three(), [A, B]), "start.xml") == ["c"]


def test_a_ring_of_disabled_nodes_leads_nowhere() -> None:
    project = set_disabled(connect(three(), C, NEXT, B), [B, C])
    assert as_called(project.flow).links == {}
    assert texts(project, "start.xml") == ["a"]


def test_what_follows_a_menu_that_is_disabled_is_what_silence_leads_to() -> None:
    project = menu_flow()
    menu = NodeId("menu")
    assert way_past(project.flow, menu) == project.flow.target(menu, NEXT)


def test_without_next_any_other_answer_counts_then_the_only_link() -> None:
    record = verb("a", element("Record", {"maxLength": "9"}))
    project = build([record, verb("b", say("b"))], [("a", "action", "b")])
    assert way_past(project.flow, A) == B
    gather = verb("a", element("Gather", {"numDigits": "1"}, say("x")))
    project = build([gather, verb("b", say("b"))], [("a", ELSE, "b")])
    assert way_past(project.flow, A) == B
    assert way_past(three().flow, C) is None


def test_an_entry_that_is_disabled_is_not_exported() -> None:
    project = menu_flow()
    entry = NodeId("entry-1")
    assert compile_flow(project.flow).bundle.entries
    assert not compile_flow(set_disabled(project, [entry]).flow).bundle.entries


@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=60)
@given(projects(), st.data())
def test_disabled_is_as_if_it_were_not_there(project: Project, data: st.DataObject) -> None:
    """The bundle of a flow with disabled nodes is that of the flow with them taken out."""
    keys = sorted(project.flow.nodes)
    assume(keys)
    chosen = data.draw(st.sets(st.sampled_from(keys), max_size=3))
    disabled = set_disabled(project, chosen)
    chosen = {key for key in chosen if disabled.flow.nodes[key].is_disabled}
    called = as_called(disabled.flow)
    assert called.nodes.keys() == project.flow.nodes.keys() - chosen
    bare = remove_nodes(project, chosen).flow
    for source, outgoing in called.links.items():
        for key, target in outgoing.items():
            assert bare.target(source, key) in {None, target}
            assert (project.flow.target(source, key) in chosen) or bare.target(source, key)
    compiled = compile_flow(disabled.flow)
    assert not chosen & set(compiled.document_of)
    assert compiled.bundle == compile_flow(called).bundle
    assert as_called(project.flow) is project.flow
    assert set_disabled(disabled, chosen, is_disabled=False).flow == project.flow
    assert led_back(disabled.flow, called) == disabled.flow


def test_editing_the_text_of_a_document_keeps_its_disabled_nodes() -> None:
    project = set_disabled(three(), [B])
    text = compile_flow(project.flow).bundle.documents["start.xml"].decode()
    changed = apply_document(project, "start.xml", read(text.replace(">c<", ">cc<").encode()))
    assert changed.flow.nodes[B].is_disabled
    assert changed.flow.target(A, NEXT) == B
    assert changed.flow.target(B, NEXT) == C
    node = changed.flow.nodes[C]
    assert isinstance(node, VerbNode)
    assert node.element.text == "cc"
    assert apply_document(project, "start.xml", read(text.encode())) is project
    first = set_disabled(three(), [A])
    text = compile_flow(first.flow).bundle.documents["start.xml"].decode()
    changed = apply_document(first, "start.xml", read(text.replace(">b<", ">bb<").encode()))
    assert changed.flow.nodes[A] == first.flow.nodes[A]
    node = changed.flow.nodes[B]
    assert isinstance(node, VerbNode)
    assert node.document == ""


@pytest.mark.parametrize("flow", [Flow(), three().flow])
def test_nothing_disabled_is_the_same_flow(flow: Flow) -> None:
    assert as_called(flow) is flow
    assert led_back(flow, flow) is flow


def test_disabling_cuts_no_link() -> None:
    project = set_disabled(three(), [B])
    assert disconnect(project, B, NEXT).flow.target(A, NEXT) == B
    assert replace(project.flow.nodes[B], is_disabled=False) == three().flow.nodes[B]
