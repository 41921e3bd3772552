"""The flow's values: frozen, shared, and sources without links left out."""

from dataclasses import FrozenInstanceError
from types import MappingProxyType

import pytest

import designer.flow
from designer.flow import Flow, Link, NodeId, Project
from tests.helpers.briefflows import call, flow_of, hangup, menu, say


def test_links_by_source_and_by_target() -> None:
    flow = flow_of(call(), say("hi"), hangup(), links="in start hi\nhi next end")
    assert flow.target(NodeId("in"), "start") == "hi"
    assert flow.target(NodeId("hi"), "action") is None
    assert flow.links_from(NodeId("end")) == {}
    assert flow.links_to(NodeId("end")) == (Link(NodeId("hi"), "next", NodeId("end")),)
    assert [link.outcome for link in flow.all_links()] == ["start", "next"]


def test_sources_without_links_are_left_out() -> None:
    flow = flow_of(menu("menu"))
    assert flow.with_links({NodeId("menu"): MappingProxyType({})}).links == {}


def test_nothing_can_be_changed_in_place() -> None:
    project = Project(flow=flow_of(call()))
    with pytest.raises(FrozenInstanceError):
        project.name = "Other"  # type: ignore[misc]
    with pytest.raises(TypeError):
        project.flow.nodes[NodeId("in")] = say("in")  # type: ignore[index]
    assert project.node(NodeId("in")).id == "in"
    with pytest.raises(KeyError):
        project.node(NodeId("nobody"))
    assert Flow() == Flow()


def test_the_public_face_names_what_is_there() -> None:
    assert sorted(set(designer.flow.__all__)) == sorted(designer.flow.__all__)
    for name in designer.flow.__all__:
        assert hasattr(designer.flow, name)
