"""Finding words in a flow, and replacing them in prompts."""

from __future__ import annotations

from designer.flow import NodeId, VerbNode
from designer.flow.search import Part, Query, Text, replace_words, search, texts_in
from designer.twiml import CData, element
from tests.helpers.flows import build, menu_flow, verb


def found(words: str, **options: bool) -> list[tuple[str, Part]]:
    hits = search(texts_in(menu_flow().flow), Query(words, **options))
    return [(hit.text.node, hit.text.part) for hit in hits]


def test_words_are_found_wherever_they_stand() -> None:
    assert found("goodbye") == [("bye", Part.PROMPT)]
    assert found("MENU.XML") == [("menu", Part.DOCUMENT)]
    assert found("numdigits") == [("menu", Part.ATTRIBUTE)]
    assert found('numDigits="1"') == [("menu", Part.ATTRIBUTE)]
    assert found("news.mp3") == [("news", Part.VALUE)]
    assert found("Sales") == [
        ("menu", Part.PROMPT),
        ("menu", Part.CHOICE),
        ("sales", Part.NAME),
        ("busy", Part.PROMPT),
    ]
    assert found("conference") == []
    assert found("   ") == []


def test_a_node_with_several_names_is_found_once() -> None:
    assert found("main") == [("entry-1", Part.NAME), ("menu", Part.NAME)]
    assert [one for one in found("news") if one[1] is Part.NAME] == [("news", Part.NAME)]


def test_case_and_whole_words() -> None:
    assert ("menu", Part.PROMPT) not in found("Sales", match_case=True)
    assert found("press", whole_words=True) == [("menu", Part.PROMPT)]
    assert found("pres", whole_words=True) == []


def test_a_number_is_found_however_it_is_grouped() -> None:
    assert found("+1 555 000-3333") == [("sales", Part.VALUE)]
    assert found("555 0002222") == [("entry-1", Part.VALUE)]
    assert found("press 1") == [("menu", Part.PROMPT)]


def test_spans_tell_where() -> None:
    text = Text(NodeId("a"), Part.PROMPT, "Press 1, or press  2.")
    (hit,) = search([text], Query("press"))
    assert [text.text[start:end] for start, end in hit.spans] == ["Press", "press"]
    (hit,) = search([text], Query("press 2"))
    assert hit.spans == ((12, 20),)


def test_prompts_are_replaced_and_nothing_else() -> None:
    project, query = menu_flow(), Query("sales")
    hits = list(search(texts_in(project.flow), query))
    after = replace_words(project, hits, query, r"Orders \1")
    menu, busy, sales = (after.flow.nodes[NodeId(one)] for one in ("menu", "busy", "sales"))
    assert isinstance(menu, VerbNode)
    assert isinstance(busy, VerbNode)
    assert menu.element.all_text == r"For Orders \1 press 1, for news press 2."
    assert busy.element.text == r"Orders \1 is busy, {{From}}."
    assert menu.choices == project.flow.nodes[NodeId("menu")].choices  # type: ignore[attr-defined]
    assert sales is project.flow.nodes[NodeId("sales")]
    assert after.flow.links == project.flow.links


def test_markup_within_a_prompt_stays_where_it_is() -> None:
    spoken = element(
        "Say",
        {},
        "Press one",
        element("break"),
        "for one",
        element("emphasis", {}, "one"),
        CData("one & two"),
    )
    project, query = build([verb("a", spoken)], []), Query("one")
    hits = list(search(texts_in(project.flow), query))
    assert len(hits) == 4
    node = replace_words(project, hits[1:], query, "1").flow.nodes[NodeId("a")]
    assert isinstance(node, VerbNode)
    assert node.element == element(
        "Say",
        {},
        "Press one",
        element("break"),
        "for 1",
        element("emphasis", {}, "1"),
        CData("1 & two"),
    )


def test_a_spoken_attribute_is_a_prompt() -> None:
    relay = element("ConversationRelay", {"url": "wss://a.example", "welcomeGreeting": "Hello"})
    project, query = build([verb("a", element("Connect", {}, relay))], []), Query("hello")
    hits = list(search(texts_in(project.flow), query))
    node = replace_words(project, hits, query, "Hi").flow.nodes[NodeId("a")]
    assert isinstance(node, VerbNode)
    assert node.element.elements[0].get("welcomeGreeting") == "Hi"


def test_the_attributes_of_a_task_are_no_prompt() -> None:
    task = element("Enqueue", {"workflowSid": "WW1"}, element("Task", {}, '{"skill": "sales"}'))
    project, query = build([verb("a", task)], []), Query("sales")
    hits = list(search(texts_in(project.flow), query))
    assert [hit.text.part for hit in hits] == [Part.VALUE]
    assert replace_words(project, hits, query, "x") is project
