"""What an edit changed, exactly."""

from hypothesis import given
from hypothesis import strategies as st

from designer.flow import (
    Changes,
    NodeId,
    Project,
    add_node,
    connect,
    diff,
    move_nodes,
    remove_nodes,
    rename,
    set_title,
)
from tests.helpers.briefflows import call, hangup, project_of, say
from tests.helpers.edits import edited
from tests.helpers.strategies import projects

N = NodeId
PROJECT = project_of(call(), say("hi"), hangup(), links="in start hi\nhi next end")


def test_each_kind_of_change() -> None:
    assert diff(PROJECT, set_title(PROJECT, N("hi"), "Hi")) == Changes(changed=frozenset({"hi"}))
    moved = move_nodes(PROJECT, {N("hi"): (9.0, 9.0)})
    assert diff(PROJECT, moved) == Changes(moved=frozenset({"hi"}))
    assert diff(PROJECT, rename(PROJECT, "Other")) == Changes(project=True)
    linked = connect(PROJECT, N("hi"), "next", N("hi"))
    assert diff(PROJECT, linked) == Changes(relinked=frozenset({"hi"}))
    assert diff(PROJECT, add_node(PROJECT, say("x"), (0.0, 0.0))) == Changes(added=frozenset({"x"}))


def test_removing_tells_of_the_sources_that_led_there() -> None:
    changes = diff(PROJECT, remove_nodes(PROJECT, [N("hi")]))
    assert changes == Changes(removed=frozenset({"hi"}), relinked=frozenset({"in", "hi"}))


def test_geometry_does_not_touch_the_flow() -> None:
    changes = diff(PROJECT, move_nodes(PROJECT, {N("hi"): (9.0, 9.0)}))
    assert changes
    assert not changes.touches_flow
    assert not diff(PROJECT, move_nodes(PROJECT, {}))


@given(projects(), st.data())
def test_applying_the_changes_gives_the_new_project(project: Project, data: st.DataObject) -> None:
    after = project
    for _ in range(data.draw(st.integers(0, 4))):
        after = data.draw(edited(after))
    changes = diff(project, after)
    nodes = {k: node for k, node in project.flow.nodes.items() if k not in changes.removed}
    for key in changes.added | changes.changed:
        nodes[key] = after.flow.nodes[key]
    places = {k: place for k, place in project.positions.items() if k not in changes.removed}
    for key in changes.added | changes.moved:
        places[key] = after.positions[key]
    links = {k: out for k, out in project.flow.links.items() if k not in changes.relinked}
    for key in changes.relinked & after.flow.links.keys():
        links[key] = after.flow.links[key]
    assert (nodes, places, links) == (after.flow.nodes, after.positions, after.flow.links)
    assert bool(changes) == (project != after)


@given(projects(), st.data())
def test_nothing_is_named_that_did_not_change(project: Project, data: st.DataObject) -> None:
    after = data.draw(edited(project))
    changes = diff(project, after)
    assert changes.added == after.flow.nodes.keys() - project.flow.nodes.keys()
    assert changes.removed == project.flow.nodes.keys() - after.flow.nodes.keys()
    for key in changes.changed:
        assert project.flow.nodes[key] != after.flow.nodes[key]
    for key in changes.moved:
        assert project.positions[key] != after.positions[key]
    for key in changes.relinked:
        assert project.flow.links_from(key) != after.flow.links_from(key)
