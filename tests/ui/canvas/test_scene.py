"""The scene follows the project change by change and is then what a new one would be."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from designer.flow import NodeId, Project, move_nodes, remove_nodes, set_title
from designer.ui.bridge import EditorBridge
from designer.ui.canvas.look import Look
from designer.ui.canvas.scene import FlowScene
from designer.ui.theme import LIGHT
from tests.helpers.bigflow import big_project
from tests.helpers.edits import edited
from tests.helpers.flows import menu_flow
from tests.helpers.strategies import projects


class Followed:
    """An editor and a scene that follows it."""

    def __init__(self, project: Project) -> None:
        self.look = Look(LIGHT, QApplication.font())
        self.bridge = EditorBridge(project)
        self.scene = FlowScene(project, self.look)
        self.bridge.changed.connect(lambda c: self.scene.apply(c, self.bridge.project))

    def check(self) -> None:
        rebuilt = FlowScene(self.bridge.project, self.look)
        assert self.scene.snapshot() == rebuilt.snapshot()
        assert {i.node_id for i in self.scene.cards_in(self.scene.sceneRect())} == set(
            self.bridge.flow.nodes
        )


@pytest.mark.usefixtures("qapp")
@settings(deadline=None, max_examples=60)
@given(data=st.data(), project=projects())
def test_any_edits_undos_and_redos_leave_the_scene_as_if_rebuilt(
    data: st.DataObject, project: Project
) -> None:
    followed = Followed(project)
    for _ in range(data.draw(st.integers(1, 8))):
        match data.draw(st.sampled_from(["edit", "edit", "edit", "undo", "redo"])):
            case "edit":
                after = data.draw(edited(followed.bridge.project))
                followed.bridge.do("Edit", lambda _, after=after: after)
            case "undo":
                followed.bridge.undo()
            case "redo":
                followed.bridge.redo()
        followed.check()


def test_loading_another_project_follows(qapp: QApplication) -> None:
    followed = Followed(menu_flow())
    followed.bridge.load(big_project(60))
    followed.check()
    followed.bridge.load(Project())
    followed.check()
    assert not followed.scene.links.shapes


def test_a_drag_is_forgotten_when_cards_go_back(qapp: QApplication) -> None:
    followed = Followed(menu_flow())
    menu = NodeId("menu")
    followed.scene.move_cards({menu: (999.0, 888.0)})
    assert followed.scene.cards[menu].pos().x() == 999
    followed.scene.move_cards({menu: followed.bridge.project.positions[menu]})
    followed.check()


def test_renaming_a_node_renames_the_stubs_that_lead_to_it(qapp: QApplication) -> None:
    followed = Followed(menu_flow())
    followed.bridge.do("Move", lambda p: move_nodes(p, {NodeId("busy"): (2000.0, 0.0)}))
    followed.bridge.do("Rename", lambda p: set_title(p, NodeId("menu"), "Hall"))
    labels = {shape.label for shape in followed.scene.links.shapes.values() if shape.label}
    assert "↩ Hall" in labels
    followed.check()


def test_the_canvas_grows_in_steps_and_never_shrinks(qapp: QApplication) -> None:
    followed = Followed(menu_flow())
    before = followed.scene.sceneRect()
    followed.bridge.do("Move", lambda p: move_nodes(p, {NodeId("end"): (90000.0, 0.0)}))
    grown = followed.scene.sceneRect()
    assert grown.contains(before)
    assert grown.right() > 90000
    followed.bridge.do("Delete", lambda p: remove_nodes(p, [NodeId("end")]))
    assert followed.scene.sceneRect() == grown
    assert followed.scene.links.boundingRect() == grown
