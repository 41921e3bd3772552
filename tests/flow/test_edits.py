"""Edits: what each changes, what it keeps, and the invariants after any number of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.errors import FlowError
from designer.flow import (
    Choice,
    NodeId,
    Project,
    VerbNode,
    add_nested,
    add_node,
    connect,
    disconnect,
    id_stem,
    insert_on_link,
    move_nodes,
    new_choice_id,
    new_id,
    next_free_digit,
    outcome_of,
    remove_nested,
    remove_nodes,
    rename,
    set_attribute,
    set_base_url,
    set_choices,
    set_document,
    set_element,
    set_nested,
    set_title,
    swap_choices,
    why_no_document,
)
from designer.flow.outcomes import NEXT
from designer.twiml import element
from tests.helpers.briefflows import (
    branch,
    call,
    dial,
    external,
    hangup,
    menu,
    note,
    project_of,
    say,
    verb,
)
from tests.helpers.edits import edited
from tests.helpers.strategies import projects

N = NodeId
MENU = project_of(
    call(),
    menu("menu", "1 2"),
    say("sales"),
    hangup(),
    links="in start menu\nmenu choice:1 sales\nmenu choice:2 end\nsales next end",
)


def links(project: Project) -> set[tuple[str, str, str]]:
    """Every link as a plain triple."""
    return {(link.source, link.outcome, link.target) for link in project.flow.all_links()}


def test_adding_gives_a_place_and_keeps_the_rest() -> None:
    after = add_node(MENU, say("hi"), (8.0, 16.0))
    assert after.positions[N("hi")] == (8.0, 16.0)
    assert after.flow.links is MENU.flow.links
    assert list(after.flow.nodes)[-1] == "hi"
    with pytest.raises(FlowError, match="already"):
        add_node(after, say("hi"), (0.0, 0.0))


def test_removing_takes_the_links_along() -> None:
    after = remove_nodes(MENU, [N("end"), N("nobody")])
    assert links(after) == {("in", "start", "menu"), ("menu", "choice:1", "sales")}
    assert "end" not in after.positions
    assert after.flow.links[N("in")] is MENU.flow.links[N("in")]


def test_connecting_replaces_what_was_linked() -> None:
    after = connect(MENU, N("menu"), "choice:1", N("end"))
    assert after.flow.target(N("menu"), "choice:1") == "end"
    assert disconnect(after, N("menu"), "choice:1").flow.target(N("menu"), "choice:1") is None
    assert disconnect(MENU, N("menu"), "next").flow == MENU.flow
    with pytest.raises(FlowError, match="never falls through"):
        connect(MENU, N("end"), "next", N("menu"))


def test_inserting_on_a_link_leads_on() -> None:
    project = add_node(MENU, say("hi"), (0.0, 0.0))
    after = insert_on_link(project, N("menu"), "choice:1", N("hi"))
    assert {("menu", "choice:1", "hi"), ("hi", "next", "sales")} <= links(after)


def test_inserting_what_cannot_lead_on_ends_the_link() -> None:
    project = add_node(MENU, hangup("stop"), (0.0, 0.0))
    after = insert_on_link(project, N("menu"), "choice:1", N("stop"))
    assert after.flow.target(N("menu"), "choice:1") == "stop"
    assert after.flow.links_from(N("stop")) == {}


def test_inserting_keeps_ways_out_that_are_taken() -> None:
    project = project_of(say("a"), say("b"), say("c"), hangup(), links="a next b\nc next end")
    after = insert_on_link(project, N("a"), "next", N("c"))
    assert links(after) == {("a", "next", "c"), ("c", "next", "end")}


def test_inserting_a_redirect_leads_on_by_its_target() -> None:
    project = add_node(MENU, verb("go", "Redirect"), (0.0, 0.0))
    after = insert_on_link(project, N("menu"), "choice:1", N("go"))
    assert after.flow.target(N("go"), "target") == "sales"


def test_inserting_on_an_unlinked_outcome_links_it() -> None:
    after = insert_on_link(MENU, N("menu"), "next", N("end"))
    assert after.flow.target(N("menu"), "next") == "end"


def test_moving_leaves_the_flow_alone() -> None:
    after = move_nodes(MENU, {N("menu"): (1.0, 2.0), N("nobody"): (0.0, 0.0)})
    assert after.flow is MENU.flow
    assert after.positions[N("menu")] == (1.0, 2.0)
    assert "nobody" not in after.positions


def test_an_attribute_that_takes_an_outcome_away_takes_its_links() -> None:
    after = set_attribute(MENU, N("menu"), (), "action", "https://example.com")
    assert set(after.flow.links_from(N("menu"))) == set()


def test_a_next_that_is_never_reached_stays_to_be_found() -> None:
    project = project_of(dial("dial"), hangup(), links="dial next end")
    after = set_attribute(project, N("dial"), (), "action", "https://example.com")
    assert outcome_of(after.flow, N("dial"), NEXT) is None
    assert after.flow.target(N("dial"), NEXT) == "end"


def test_text_and_nested_attributes() -> None:
    project = project_of(dial("dial", "+15550100"))
    after = set_attribute(project, N("dial"), (0,), "#text", "+15550111")
    after = set_attribute(after, N("dial"), (0,), "sendDigits", "1")
    node = after.node(N("dial"))
    assert isinstance(node, VerbNode)
    assert node.element.elements == (element("Number", {"sendDigits": "1"}, "+15550111"),)
    cleared = set_attribute(after, N("dial"), (0,), "sendDigits", None)
    assert cleared.node(N("dial")) == set_attribute(
        project, N("dial"), (0,), "#text", "+15550111"
    ).node(N("dial"))


def test_only_verbs_have_elements() -> None:
    for edit in (
        lambda: set_attribute(MENU, N("in"), (), "method", "GET"),
        lambda: set_choices(MENU, N("nobody"), ()),
        lambda: set_element(MENU, N("in"), element("Say")),
    ):
        with pytest.raises(FlowError, match="not a verb"):
            edit()


WHISPERS = project_of(
    call(),
    dial("dial", "+15550100", "+15550101"),
    say("one"),
    say("two"),
    links="in start dial\ndial url@0 one\ndial url@1 two",
)


def test_whispers_follow_their_numbers() -> None:
    node = WHISPERS.node(N("dial"))
    assert isinstance(node, VerbNode)
    first, second = node.element.elements
    turned = set_nested(WHISPERS, N("dial"), [(second, 1), (first, 0)])
    assert {("dial", "url@0", "two"), ("dial", "url@1", "one")} <= links(turned)
    shorter = remove_nested(WHISPERS, N("dial"), 0)
    assert shorter.flow.links_from(N("dial")) == {"url@0": "two"}
    longer = add_nested(WHISPERS, N("dial"), element("Number", {}, "+15550102"), 0)
    assert longer.flow.links_from(N("dial")) == {"url@1": "one", "url@2": "two"}
    assert add_nested(WHISPERS, N("dial"), element("Number")).flow.links == WHISPERS.flow.links


def test_links_follow_choices_by_id() -> None:
    after = set_choices(MENU, N("menu"), [Choice("2", "5"), Choice("3", "6")])
    assert dict(after.flow.links_from(N("menu"))) == {"choice:2": "end"}
    with pytest.raises(FlowError, match="same id"):
        set_choices(MENU, N("menu"), [Choice("a"), Choice("a")])


def test_two_choices_exchange_what_they_lead_to() -> None:
    after = swap_choices(MENU, N("menu"), "choice:1", "choice:2")
    assert dict(after.flow.links_from(N("menu"))) == {"choice:1": "end", "choice:2": "sales"}
    half = swap_choices(disconnect(MENU, N("menu"), "choice:2"), N("menu"), "choice:1", "choice:2")
    assert dict(half.flow.links_from(N("menu"))) == {"choice:2": "sales"}


def test_new_names() -> None:
    assert new_id(MENU, "Say") == "say-1"
    assert new_id(MENU, "Say", ["say-1"]) == "say-2"
    assert new_id(set_document(MENU, N("menu"), "say-1.xml"), "Say") == "say-2"
    assert new_choice_id([Choice("c1"), Choice("c3")]) == "c2"
    assert next_free_digit([Choice("a", "1"), Choice("b", "2")]) == "3"
    assert next_free_digit([Choice(key, key) for key in "123456789"]) == "0"
    assert next_free_digit([Choice(key, key) for key in "1234567890"]) == ""


def test_stems_of_ids_fit_in_urls() -> None:
    stems = [id_stem(one) for one in (call(), branch("b"), external("x"), note("n"), say("s"))]
    assert stems == ["entry", "branch", "external", "note", "Say"]
    assert id_stem(verb("x", "x:Say")) == "x-Say"


def test_documents_have_names_of_their_own() -> None:
    named = set_document(MENU, N("menu"), "menus/main.xml")
    assert "already" in why_no_document(named.flow, N("sales"), "menus/main.xml")
    assert "already" in why_no_document(named.flow, N("sales"), "menus/main-answer")
    assert "already" in why_no_document(named.flow, N("sales"), "end.xml")
    assert why_no_document(named.flow, N("menu"), "menus/main.xml") == ""
    assert set_document(named, N("menu"), "").flow == MENU.flow
    for bad in ("/a", "a/", "a//b", "../a", " a", "a\tb", "a?b/c d"):
        with pytest.raises(FlowError):
            set_document(MENU, N("menu"), bad)
    with pytest.raises(FlowError, match="starts a document"):
        set_document(MENU, N("in"), "in.xml")


def test_the_projects_own_settings() -> None:
    after = set_base_url(rename(MENU, "Front desk"), "https://voice.example")
    assert (after.name, after.base_url) == ("Front desk", "https://voice.example")
    assert after.flow is MENU.flow


def sound(project: Project) -> None:
    """Assert the invariants that every edit keeps."""
    nodes = project.flow.nodes
    assert all(node.id == key for key, node in nodes.items())
    assert project.positions.keys() == nodes.keys()
    for link in project.flow.all_links():
        assert link.source in nodes
        assert link.target in nodes
        exists = outcome_of(project.flow, link.source, link.outcome) is not None
        assert exists or link.outcome == NEXT
    assert all(project.flow.links.values())
    paths = [
        node.document for node in nodes.values() if isinstance(node, VerbNode) and node.document
    ]
    assert len(paths) == len(set(paths))


@given(projects(), st.data())
def test_any_edits_keep_the_invariants(project: Project, data: st.DataObject) -> None:
    sound(project)
    for _ in range(8):
        project = data.draw(edited(project))
        sound(project)


@given(projects(), st.data())
def test_edits_do_not_touch_what_they_were_given(project: Project, data: st.DataObject) -> None:
    nodes, outgoing = dict(project.flow.nodes), {k: dict(v) for k, v in project.flow.links.items()}
    data.draw(edited(project))
    set_title(project, next(iter(nodes)), "Other") if nodes else None
    assert dict(project.flow.nodes) == nodes
    assert {k: dict(v) for k, v in project.flow.links.items()} == outgoing
