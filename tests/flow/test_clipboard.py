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
