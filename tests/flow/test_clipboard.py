"""Copy and paste: the nodes, the links among them, new ids, no document names."""

from hypothesis import given
from hypothesis import strategies as st

from designer.flow import NodeId, Project, copy, paste, remove_nodes, set_document
from tests.helpers.briefflows import call, hangup, menu, project_of, say
from tests.helpers.strategies import projects

PROJECT = set_document(
    project_of(
        call(),
        menu("menu-1", "1"),
        say("say-1"),
        hangup("hangup-1"),
        links="in start menu-1\nmenu-1 choice:1 say-1\nsay-1 next hangup-1\nmenu-1 else menu-1",
    ),
    NodeId("menu-1"),
    "menu.xml",
)


def test_the_links_among_copied_nodes_come_along() -> None:
    fragment = copy(PROJECT, [NodeId("say-1"), NodeId("menu-1")])
    assert [node.id for node in fragment.nodes] == ["menu-1", "say-1"]
    after, ids = paste(PROJECT, fragment, (16.0, 8.0))
    assert ids == ("gather-1", "say-2")
    assert after.flow.links_from(ids[0]) == {"choice:1": "say-2", "else": "gather-1"}
    assert after.flow.links_from(ids[1]) == {}
    x, y = PROJECT.positions[NodeId("say-1")]
    assert after.positions[ids[1]] == (x + 16.0, y + 8.0)


def test_document_names_are_not_copied() -> None:
    after, ids = paste(PROJECT, copy(PROJECT, [NodeId("menu-1")]), (0.0, 0.0))
    assert getattr(after.node(ids[0]), "document", None) == ""
    assert getattr(after.node(NodeId("menu-1")), "document", None) == "menu.xml"


def test_a_fragment_fits_into_another_project() -> None:
    after, ids = paste(Project(), copy(PROJECT, PROJECT.flow.nodes), (0.0, 0.0))
    assert len(after.flow.nodes) == len(ids) == 4
    assert len(list(after.flow.all_links())) == 4


@given(projects(), st.data())
def test_what_is_pasted_and_removed_leaves_nothing(project: Project, data: st.DataObject) -> None:
    some = {one for one in project.flow.nodes if data.draw(st.booleans())}
    after, ids = paste(project, copy(project, some), (16.0, 16.0))
    assert len(set(ids)) == len(some)
    assert set(project.flow.nodes).isdisjoint(ids)
    assert remove_nodes(after, ids) == project


def test_onward_links_lead_where_the_original_leads() -> None:
    fragment = copy(PROJECT, [NodeId("menu-1")], onward=True)
    after, (made,) = paste(PROJECT, fragment, (0.0, 0.0))
    assert after.flow.links_from(made) == {"choice:1": "say-1", "else": made}


def test_copies_of_copies_take_the_next_free_ids() -> None:
    some = [NodeId("say-1"), NodeId("hangup-1")]
    twice, _ = paste(PROJECT, copy(PROJECT, some), (0.0, 0.0))
    twice = remove_nodes(twice, [NodeId("say-1")])
    left = [NodeId("say-2"), NodeId("hangup-1"), NodeId("hangup-2")]
    _, ids = paste(twice, copy(twice, left), (0.0, 0.0))
    assert ids == ("hangup-3", "say-1", "hangup-4")
