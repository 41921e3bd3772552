"""Compiling: how the graph is cut into documents and routes, by example."""

from __future__ import annotations

import pytest

from designer.bundle import EMPTY_RESPONSE, Bundle, EntryKind
from designer.flow import (
    EntryNode,
    Flow,
    Node,
    NodeId,
    compile_flow,
)
from designer.twiml import Element, element, read
from tests.helpers.briefflows import (
    branch,
    call,
    dial,
    external,
    flow_of,
    hangup,
    menu,
    note,
    say,
    verb,
)


def root(bundle: Bundle, path: str) -> Element:
    """The Response of a document."""
    return read(bundle.documents[path]).root


def tags(bundle: Bundle, path: str) -> list[str]:
    """The verbs of a document."""
    return [one.tag for one in root(bundle, path).elements]


def bundle_of(*nodes: Node, links: str = "") -> Bundle:
    """The bundle of a flow that begins with an entry "in"."""
    return compile_flow(flow_of(call(), *nodes, links=links)).bundle


def test_a_chain_of_verbs_is_one_document() -> None:
    bundle = bundle_of(say("a"), say("b"), hangup(), links="in start a\na next b\nb next end")
    assert list(bundle.documents) == ["a.xml"]
    assert tags(bundle, "a.xml") == ["Say", "Say", "Hangup"]
    assert bundle.sources["a.xml"].nodes == ("a", "b", "end")
    assert bundle.entries[0].path == "a.xml"


def test_where_two_chains_meet_a_document_begins() -> None:
    bundle = bundle_of(
        say("a"), say("b"), hangup(), links="in start a\nin fallback b\na next end\nb next end"
    )
    assert set(bundle.documents) == {"a.xml", "b.xml", "end.xml"}
    redirect = root(bundle, "a.xml").elements[1]
    assert (redirect.tag, redirect.text) == ("Redirect", "end.xml")
    assert bundle.sources["a.xml"].nodes == ("a", "a")
    assert bundle.sources["a.xml"].outcomes == ("", "next")
    assert bundle.entries[0].fallback == "b.xml"


def test_a_named_verb_begins_a_document() -> None:
    bundle = bundle_of(
        say("a"), verb("b", "Say", "Hi", document="menus/b.xml"), links="in start a\na next b"
    )
    assert root(bundle, "a.xml").elements[1].text == "/menus/b.xml"


def test_a_ring_of_next_links_is_cut_once() -> None:
    bundle = bundle_of(say("a"), say("b"), say("c"), links="a next b\nb next c\nc next a")
    (path,) = bundle.documents
    assert tags(bundle, path) == ["Say", "Say", "Say", "Redirect"]
    assert root(bundle, path).elements[3].text == path


def test_a_single_answer_goes_straight_to_its_document() -> None:
    bundle = bundle_of(verb("r", "Record"), hangup(), links="in start r\nr action end")
    assert root(bundle, "r.xml").elements[0].get("action") == "end.xml"
    assert not bundle.routes


def test_choices_become_a_route() -> None:
    bundle = bundle_of(
        menu("menu", "1 2"),
        say("one"),
        hangup(),
        links="in start menu\nmenu choice:1 one\nmenu else end\nmenu next end",
    )
    assert root(bundle, "menu.xml").elements[0].get("action") == "menu-answer"
    assert bundle.answer("menu-answer", {"Digits": "1"}).path == "one.xml"
    assert bundle.answer("menu-answer", {"Digits": "9"}).path == "end.xml"
    unlinked = bundle.answer("menu-answer", {"Digits": "2"})
    assert unlinked.body == EMPTY_RESPONSE
    assert unlinked.taken == (("menu-answer", "choice:2"),)


def test_a_menu_with_nothing_to_tell_apart_needs_no_route() -> None:
    bundle = bundle_of(menu("menu"), hangup(), links="in start menu\nmenu else end")
    assert root(bundle, "menu.xml").elements[0].get("action") == "end.xml"
    assert not bundle.routes


def test_a_dial_falls_through_until_an_answer_is_linked() -> None:
    plain = bundle_of(dial("dial"), hangup(), links="in start dial\ndial next end")
    assert tags(plain, "dial.xml") == ["Dial", "Hangup"]
    split = bundle_of(
        dial("dial"),
        say("sorry"),
        hangup(),
        links="in start dial\ndial result:busy sorry\ndial next end",
    )
    assert tags(split, "dial.xml") == ["Dial"]
    assert root(split, "dial.xml").elements[0].get("action") == "dial-answer"
    assert split.answer("dial-answer", {"DialCallStatus": "busy"}).path == "sorry.xml"
    assert split.answer("dial-answer", {"DialCallStatus": "failed"}).path == "end.xml"


def test_a_conferences_status_counts_as_answered() -> None:
    bundle = bundle_of(dial("dial"), hangup(), links="in start dial\ndial result:completed end")
    assert bundle.answer("dial-answer", {"DialCallStatus": "answered"}).path == "end.xml"


def test_a_branch_behind_a_dial_sees_what_the_action_was_sent() -> None:
    bundle = bundle_of(
        dial("dial"),
        branch("where", "true", parameter="DialBridged"),
        hangup(),
        links="in start dial\ndial next where\nwhere case:true end\nwhere else dial",
    )
    assert root(bundle, "dial.xml").elements[0].get("action") == "where"
    assert bundle.answer("where", {"DialBridged": "true"}).path == "end.xml"
    assert bundle.answer("where", {"DialBridged": "false"}).path == "dial.xml"


def test_an_entry_may_lead_to_a_branch_or_to_somebody_else() -> None:
    bundle = bundle_of(branch("where", "x"), links="in start where")
    assert bundle.entries[0].path == "where"
    away = bundle_of(external("url"), links="in start url")
    assert away.entries[0].path == "https://example.com/twiml"
    assert not away.documents


def test_a_route_to_somebody_else_answers_with_a_redirect() -> None:
    bundle = bundle_of(
        branch("where", "x"), external("url"), links="in start where\nwhere case:x url"
    )
    path = bundle.answer("where", {"From": "x"}).path
    redirect = root(bundle, path).elements[0]
    assert (redirect.tag, redirect.text) == ("Redirect", "https://example.com/twiml")


def test_a_redirect_names_its_target() -> None:
    bundle = bundle_of(verb("go", "Redirect"), hangup(), links="in start go\ngo target end")
    assert root(bundle, "go.xml").elements[0].text == "end.xml"


def test_wait_documents_and_whispers() -> None:
    bundle = bundle_of(
        verb("queue", "Enqueue", "support"),
        say("music"),
        dial("dial", "+15550100", "+15550101"),
        say("whisper"),
        links="in start queue\nqueue waitUrl music\nqueue next dial\ndial url@1 whisper",
    )
    enqueue, call_ = root(bundle, "queue.xml").elements
    assert enqueue.get("waitUrl") == "music.xml"
    assert [one.get("url") for one in call_.elements] == ["", "whisper.xml"]


def test_an_own_url_stays_as_it_is() -> None:
    node = menu("menu", "1", action="https://example.com/x", method="GET")
    bundle = bundle_of(node, hangup(), links="in start menu\nmenu next end")
    gather = root(bundle, "menu.xml").elements[0]
    assert gather.get("action") == "https://example.com/x"
    assert not bundle.routes


MENU = flow_of(
    call(),
    menu("menu", "1"),
    hangup(),
    links="in start menu\nmenu choice:1 end\nmenu next end",
)


@pytest.mark.parametrize("base", ["https://a.example/app", "https://a.example/app/"])
def test_a_base_url_stands_before_every_path(base: str) -> None:
    bundle = compile_flow(MENU, base_url=base).bundle
    gather, redirect = root(bundle, "menu.xml").elements
    assert gather.get("action") == "https://a.example/app/menu-answer"
    assert redirect.text == "https://a.example/app/end.xml"


def test_a_method_is_written_beside_every_link() -> None:
    bundle = compile_flow(MENU, method="GET").bundle
    gather, redirect = root(bundle, "menu.xml").elements
    assert gather.get("method") == redirect.get("method") == "GET"
    assert bundle.entries[0].method == "GET"
    plain = root(compile_flow(MENU).bundle, "menu.xml")
    assert not any(one.has("method") for one in plain.elements)


def test_no_method_is_written_where_the_verb_has_no_attribute_for_it() -> None:
    flow = flow_of(call(), verb("pay", "Pay"), hangup(), links="in start pay\npay action end")
    pay = root(compile_flow(flow, method="GET").bundle, "pay.xml").elements[0]
    assert pay.attributes == (("action", "end.xml"),)


def test_what_is_never_reached_is_written_all_the_same() -> None:
    bundle = bundle_of(hangup(), say("hi"), links="in start end\nend next hi")
    assert tags(bundle, "end.xml") == ["Hangup", "Say"]


def test_entries_carry_their_settings() -> None:
    entry = EntryNode(
        id=NodeId("in"),
        title="Main number",
        kind=EntryKind.OUTGOING,
        number="+15550100",
        method="GET",
        fallback_method="GET",
        status_callback="https://example.com/status",
    )
    (found,) = compile_flow(flow_of(entry)).bundle.entries
    assert (found.name, found.kind, found.number) == ("Main number", "outgoing-call", "+15550100")
    assert (found.path, found.method, found.fallback_method) == ("", "GET", "GET")
    assert (found.status_callback, found.source) == ("https://example.com/status", "in")


def test_an_empty_flow_and_notes_make_no_documents() -> None:
    assert not compile_flow(Flow()).bundle.documents
    assert not bundle_of(note("n")).documents


def test_which_document_holds_which_node() -> None:
    compiled = compile_flow(MENU)
    assert compiled.document_of == {"menu": "menu.xml", "end": "end.xml"}
    assert compiled.starts[NodeId("end")] == "end.xml"


def test_what_nobody_knows_is_kept() -> None:
    bundle = bundle_of(verb("x", "Hologram", element("Beam")), hangup(), links="x next end")
    assert tags(bundle, "x.xml") == ["Hologram", "Hangup"]
