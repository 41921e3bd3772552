"""Editing a document edits the flow: what stays, what moves, what becomes a link."""

from __future__ import annotations

from dataclasses import replace

import pytest

from designer.errors import FlowError
from designer.flow import (
    ExternalNode,
    NodeId,
    OpaqueNode,
    Project,
    SourceDocument,
    VerbNode,
    add_node,
    apply_document,
    card_height,
    compile_flow,
    connect,
    decompile,
    diff,
    move_nodes,
    set_document,
    sources_of,
    with_elements,
)
from designer.flow.room import GAP
from designer.twiml import element, read
from tests.helpers.flows import build, menu_flow, say, verb


def text_of(project: Project, path: str) -> str:
    return compile_flow(project.flow).bundle.documents[path].decode()


def edit(project: Project, path: str, *changes: tuple[str, str]) -> Project:
    """The project once each old piece of the document's text was replaced by the new one."""
    text = text_of(project, path)
    for old, new in changes:
        assert old in text, (old, text)
        text = text.replace(old, new)
    after = apply_document(project, path, read(text))
    assert read(compile_flow(after.flow).bundle.documents[path]) == read(
        compile_flow(apply_document(after, path, read(text)).flow).bundle.documents[path]
    )
    return after


def links(project: Project, node: str) -> dict[str, str]:
    return dict(project.flow.links_from(NodeId(node)))


def found(project: Project, node: str) -> VerbNode:
    one = project.node(NodeId(node))
    assert isinstance(one, VerbNode)
    return one


MENU = menu_flow()


def test_unchanged_text_changes_nothing() -> None:
    assert apply_document(MENU, "menu.xml", read(text_of(MENU, "menu.xml"))) is MENU


def test_text_changes_one_node_alone() -> None:
    after = edit(MENU, "menu.xml", ("For sales", "For our sales team"))
    assert diff(MENU, after).changed == {"menu"}
    assert not diff(MENU, after).relinked
    assert found(after, "menu").choices == found(MENU, "menu").choices
    assert found(after, "menu").title == "Main menu"
    assert not found(after, "menu").element.has("action")


def test_a_new_verb_stands_in_the_chain() -> None:
    after = edit(MENU, "bye.xml", ("<Hangup/>", "<Pause/><Hangup/>"))
    assert links(after, "bye") == {"next": "pause-1"}
    assert links(after, "pause-1") == {"next": "end"}
    x, y = MENU.positions[NodeId("bye")]
    end = found(after, "end")
    below = y + card_height(end) + GAP  # the end stands beside
    assert after.positions[NodeId("pause-1")] == (x + 336, below)


def test_a_verb_before_the_first_takes_what_led_there() -> None:
    after = edit(MENU, "menu.xml", ("<Gather", "<Say>Welcome.</Say><Gather"))
    assert links(after, "entry-1") == {"start": "say-1"}
    assert links(after, "busy") == {"next": "say-1"}
    assert links(after, "menu")["else"] == "say-1"
    assert found(after, "say-1").document == "menu.xml"
    assert found(after, "menu").document == ""
    assert 'action="menu-answer"' in text_of(after, "menu.xml")


def test_routes_keep_their_url_behind_another_first_verb() -> None:
    project = set_document(MENU, NodeId("menu"), "front.xml")
    after = edit(project, "front.xml", ("<Gather", "<Say>Welcome.</Say><Gather"))
    assert found(after, "menu").answer == "front-answer"
    assert links(after, "menu") == {**links(MENU, "menu"), "else": "say-1"}


def test_the_first_verb_of_an_unnamed_document() -> None:
    after = edit(MENU, "bye.xml", ("<Say", "<Pause/><Say"))
    assert found(after, "pause-1").document == "bye.xml"
    linked_again = connect(after, NodeId("news"), "next", NodeId("bye"))
    starts = compile_flow(linked_again.flow).starts
    assert starts[NodeId("pause-1")] == "bye.xml"
    assert starts[NodeId("bye")] == "bye-2.xml"


def test_a_removed_verb_goes_and_the_chain_closes() -> None:
    after = edit(MENU, "bye.xml", ("<Say>Goodbye.</Say>", ""))
    assert NodeId("bye") not in after.flow.nodes
    assert links(after, "menu")["next"] == "end"
    assert found(after, "end").document == "bye.xml"


def test_order_is_the_next_chain() -> None:
    project = build(
        [verb("a", say("A"), document="a.xml"), verb("b", say("B")), verb("c", say("C"))],
        [("a", "next", "b"), ("b", "next", "c")],
    )
    after = edit(
        project, "a.xml", ("<Say>A</Say>\n", ""), ("<Say>C</Say>", "<Say>C</Say><Say>A</Say>")
    )
    assert links(after, "b") == {"next": "c"}
    assert links(after, "c") == {"next": "a"}
    assert links(after, "a") == {}
    assert diff(project, after).removed == frozenset()


def test_the_redirect_of_the_compiler_stays_a_link() -> None:
    after = edit(MENU, "news.xml", ("<Play>", "<Pause/><Play>"))
    assert links(after, "news") == {"next": "bye"}
    moved = edit(after, "news.xml", ("bye.xml", "menu.xml"))
    assert links(moved, "news") == {"next": "menu"}
    gone = edit(after, "news.xml", ("<Redirect>bye.xml</Redirect>", ""))
    assert links(gone, "news") == {}
    theirs = edit(after, "news.xml", ("bye.xml", "https://example.com/"))
    assert links(theirs, "news") == {"next": "redirect-1"}
    assert found(theirs, "redirect-1").element.text == "https://example.com/"


def test_a_document_with_a_blank_in_its_name_is_still_linked() -> None:
    named = set_document(MENU, NodeId("bye"), "good bye.xml")
    after = edit(named, "news.xml", ("<Play>", "<Pause/><Play>"))
    assert "<Redirect>good%20bye.xml</Redirect>" in text_of(after, "news.xml")
    assert links(after, "news") == {"next": "bye"}
    linked = edit(after, "menu.xml", ('action="menu-answer"', 'action="good%20bye.xml"'))
    assert links(linked, "menu") == {"else": "bye", "next": "bye"}
    assert found(linked, "menu").origin is None


def test_another_known_url_moves_the_link() -> None:
    after = edit(MENU, "menu.xml", ('action="menu-answer"', 'action="bye.xml"'))
    assert links(after, "menu") == {"else": "bye", "next": "bye"}
    assert found(after, "menu").choices == ()


def test_an_unknown_url_is_kept_and_so_are_the_choices() -> None:
    after = edit(MENU, "menu.xml", ('action="menu-answer"', 'action="elsewhere"'))
    assert links(after, "menu") == {"next": "bye"}
    assert found(after, "menu").element.get("action") == "elsewhere"
    assert found(after, "menu").choices


def test_a_removed_url_removes_the_links() -> None:
    after = edit(MENU, "menu.xml", (' action="menu-answer"', ""))
    assert links(after, "menu") == {"next": "bye"}
    assert found(after, "menu").choices == ()


def test_a_url_of_somebody_else_that_is_on_the_canvas() -> None:
    theirs = ExternalNode(id=NodeId("their"), url="https://example.com/a", method="GET")
    project = add_node(MENU, theirs, (0, 0))
    asked = 'action="https://example.com/a" method="GET"'
    after = edit(project, "menu.xml", ('action="menu-answer"', asked))
    assert links(after, "menu")["else"] == "their"
    posted = edit(project, "menu.xml", ('action="menu-answer"', asked.split()[0]))
    assert found(posted, "menu").element.get("action") == "https://example.com/a"


def test_the_method_of_a_link_stays_while_something_else_is_typed() -> None:
    dial = element("Dial", {}, element("Number", {}, "+1"))
    theirs = ExternalNode(id=NodeId("their"), url="https://example.com/a", method="GET")
    project = build([verb("dial", dial, document="d.xml"), theirs], [("dial", "url@0", "their")])
    asked = '<Number url="https://example.com/a" method="GET">'
    after = edit(project, "d.xml", ("<Dial>", '<Dial timeout="5">'))
    assert asked in text_of(after, "d.xml")
    assert not found(after, "dial").element.elements[0].attributes
    turned = edit(project, "d.xml", (asked, '<Number method="GET" url="https://example.com/a">'))
    assert '<Number method="GET" url=' in text_of(turned, "d.xml")


def test_whispers_follow_their_number() -> None:
    dial = element("Dial", {}, element("Number", {}, "+1"), element("Number", {}, "+2"))
    project = build(
        [verb("dial", dial, document="d.xml"), verb("w", say("Hi"), document="w.xml")],
        [("dial", "url@1", "w")],
    )
    first = edit(project, "d.xml", ("<Number>+1</Number>", ""))
    assert links(first, "dial") == {"url@0": "w"}
    added = edit(project, "d.xml", ("<Dial>", "<Dial><Sip>sip:a@b.c</Sip>"))
    assert links(added, "dial") == {"url@2": "w"}
    both = edit(project, "d.xml", ("<Number>+1", '<Number url="w.xml">+1'))
    assert links(both, "dial") == {"url@0": "w", "url@1": "w"}
    none = edit(project, "d.xml", (' url="w.xml"', ""))
    assert links(none, "dial") == {}


def test_answers_of_a_dial_and_a_verb_after_it() -> None:
    with pytest.raises(FlowError, match="sends its answers"):
        edit(
            build(
                [verb("d", element("Dial", {}, "+1"), document="d.xml"), verb("b", say("Busy"))],
                [("d", "result:busy", "b")],
            ),
            "d.xml",
            ("</Response>", "<Say>After</Say></Response>"),
        )
    after = edit(MENU, "sales.xml", ("</Response>", "<Say>After</Say></Response>"))
    assert links(after, "sales") == {"result:busy": "busy", "action": "bye", "next": "say-1"}


def test_an_answer_that_was_taken_away() -> None:
    after = edit(MENU, "sales.xml", (' action="sales-answer"', ""))
    assert links(after, "sales") == {}


def test_a_verb_that_became_another_keeps_its_place_and_title() -> None:
    after = edit(MENU, "news.xml", ("<Play>media/news.mp3</Play>", "<Say>No news.</Say>"))
    assert found(after, "news").element == say("No news.")
    assert links(after, "news") == {"next": "bye"}


def test_what_another_document_named_stays_a_document() -> None:
    project = build(
        [
            verb("a", element("Gather"), document="a.xml"),
            verb("b", say("B")),
        ],
        [("a", "else", "b"), ("a", "next", "b")],
    )
    after = edit(project, "a.xml", (' action="b.xml"', ""))
    assert "<Redirect>b.xml</Redirect>" in text_of(after, "a.xml")
    assert found(after, "b").document == "b.xml"


def test_comments_namespaces_and_the_tail() -> None:
    after = edit(
        MENU,
        "bye.xml",
        ("<Response>", '<!-- top --><Response xmlns:x="urn:x"><!-- hello -->'),
        ("</Response>", "<!-- end --></Response><!-- out -->"),
    )
    text = text_of(after, "bye.xml")
    for one in ("top", "hello", "end", "out"):
        assert f"<!-- {one} -->" in text
    assert 'xmlns:x="urn:x"' in text
    assert (
        edit(after, "bye.xml", ("<!-- hello -->", "")).flow.nodes.keys() == after.flow.nodes.keys()
    )


def test_an_emptied_document_still_answers() -> None:
    after = apply_document(MENU, "bye.xml", read("<Response><!-- nothing --></Response>"))
    target = links(after, "menu")["next"]
    assert isinstance(after.node(NodeId(target)), OpaqueNode)
    assert "<!-- nothing -->" in text_of(after, "bye.xml")
    again = apply_document(after, "bye.xml", read("<Response><Hangup/></Response>"))
    assert links(again, "menu")["next"] == "hangup-1"
    assert NodeId(target) not in again.flow.nodes


def test_an_unreadable_document_that_was_mended() -> None:
    documents = [
        SourceDocument("a.xml", b"", read("<Response><Redirect>b.xml</Redirect></Response>")),
        SourceDocument("b.xml", b"<Response><Say>Oh</Response>", None, "No end tag."),
    ]
    project = decompile(documents, lambda _, url: url if url == "b.xml" else None)
    broken = links(project, "redirect-1")["target"]
    after = apply_document(project, "b.xml", read("<Response><Say>Oh</Say></Response>"))
    assert NodeId(broken) not in after.flow.nodes
    assert links(after, "redirect-1") == {"target": "say-1"}
    assert found(after, "say-1").document == "b.xml"


def test_a_wrong_root_is_kept_as_it_is_only_where_it_was_one() -> None:
    with pytest.raises(FlowError, match="<Response>"):
        apply_document(MENU, "bye.xml", read("<Reply/>"))
    project = decompile([SourceDocument("a.xml", b"<A/>", read("<A/>"))], lambda _, __: None)
    after = apply_document(project, "a.xml", read("<B/>"))
    assert "<B/>" in text_of(after, "a.xml")


def test_what_is_not_there_any_more() -> None:
    with pytest.raises(FlowError, match="no document"):
        apply_document(MENU, "gone.xml", read("<Response/>"))


def test_spellings_of_an_import_stay() -> None:
    text = (
        '<Response><Gather action="./b.xml?" timeout="3"/><Redirect> b.xml </Redirect></Response>'
    )
    documents = [
        SourceDocument("a.xml", b"", read(text)),
        SourceDocument("b.xml", b"", read("<Response><Hangup/></Response>")),
    ]
    known = {"./b.xml?": "b.xml", "b.xml": "b.xml"}
    project = decompile(documents, lambda _, url: known.get(url))
    after = edit(project, "a.xml", ('timeout="3"', 'timeout="4"'))
    assert '<Gather action="./b.xml?" timeout="4"/>' in text_of(after, "a.xml")
    assert links(after, "gather-1")["else"] == "hangup-1"
    assert "<Redirect> b.xml </Redirect>" in text_of(after, "a.xml")


def test_attributes_keep_the_order_they_were_typed_in() -> None:
    after = edit(MENU, "bye.xml", ("<Hangup/>", '<Gather action="news.xml" timeout="3"/>'))
    assert '<Gather action="news.xml" timeout="3"/>' in text_of(after, "bye.xml")
    assert links(after, "end")["else"] == "news"


def test_media_keep_their_file() -> None:
    nested = element("Gather", {}, element("Play", {}, "media/a.mp3"))
    project = build([verb("g", nested, document="menus/g.xml")], [])
    after = edit(project, "menus/g.xml", ("<Gather>", '<Gather timeout="3">'))
    assert found(after, "g").element.elements[0].text == "media/a.mp3"
    other = edit(project, "menus/g.xml", ("/media/a.mp3", "b.mp3"))
    assert found(other, "g").element.elements[0].text == "menus/b.mp3"


def test_new_cards_do_not_hide_others() -> None:
    project = move_nodes(MENU, {NodeId("news"): MENU.positions[NodeId("bye")]})
    after = edit(project, "bye.xml", ("<Hangup/>", "<Pause/><Pause/><Hangup/>"))
    places = [after.positions[NodeId(one)] for one in ("pause-1", "pause-2")]
    assert len({*places, *project.positions.values()}) == len({*project.positions.values()}) + 2


def test_content_in_place_of_one_verb() -> None:
    document = read("<Response><!-- a --><Say>A</Say><Hangup/></Response>")
    changed = with_elements(document, (1, 1), [element("Pause"), element("Leave")])
    assert [one.tag for one in changed.root.elements] == ["Say", "Pause", "Leave"]
    compiled = compile_flow(MENU.flow)
    assert sources_of(compiled, "bye.xml") == {0: "bye", 1: "end"}
    assert sources_of(compiled, "news.xml") == {0: "news"}


def test_the_base_url_and_titles_do_not_matter() -> None:
    project = replace(MENU, base_url="https://flow.example")
    compiled = compile_flow(project.flow, base_url=project.base_url)
    text = compiled.bundle.documents["news.xml"].decode()
    typed = read(text.replace("https://flow.example/bye.xml", "https://flow.example/menu.xml"))
    after = apply_document(project, "news.xml", typed, compiled)
    assert links(after, "news") == {"next": "menu"}
