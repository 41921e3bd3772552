"""The scene follows the project change by change and is then what a new one would be."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtWidgets import QApplication

from designer.flow import NodeId, Project, add_node, connect, move_nodes, remove_nodes, set_title
from designer.ui.bridge import EditorBridge
from designer.ui.canvas import gonecards
from designer.ui.canvas.cardlayout import WAY_IN_Y
from designer.ui.canvas.look import Look
from designer.ui.canvas.scene import FlowScene
from designer.ui.selection import Port
from designer.ui.theme import LIGHT
from tests.helpers.bigflow import big_project
from tests.helpers.briefflows import menu, project_of, say
from tests.helpers.edits import edited
from tests.helpers.flows import menu_flow
from tests.helpers.strategies import projects


@contextmanager
def large_from(count: int) -> Iterator[None]:
    """Flows count as large from more than so many cards on."""
    usual, FlowScene.MANY = FlowScene.MANY, count
    try:
        yield
    finally:
        FlowScene.MANY = usual


class Followed:
    """An editor and a scene that follows it, made as for a large flow when ``is_large``."""

    def __init__(self, project: Project, *, is_large: bool = False) -> None:
        self.look = Look(LIGHT, QApplication.font())
        self.bridge = EditorBridge(project)
        with large_from(0 if is_large else FlowScene.MANY):
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
    followed = Followed(project, is_large=data.draw(st.booleans()))
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


def test_loading_a_large_project_in_place_of_another(qapp: QApplication) -> None:
    followed = Followed(menu_flow())
    followed.bridge.load(big_project(700))
    assert not followed.scene.is_complete
    followed.check()
    followed.bridge.load(big_project(800, seed=2))
    followed.bridge.undo()
    followed.check()
    followed.bridge.load(menu_flow())
    followed.check()


def test_a_card_stands_exactly_where_the_project_says(qapp: QApplication) -> None:
    followed = Followed(menu_flow())
    menu = NodeId("menu")
    followed.scene.move_cards({menu: (1815.9999999999998, 12696.0)})
    followed.bridge.do("Move", lambda p: move_nodes(p, {menu: (1816.0, 12696.0)}))
    assert followed.scene.cards[menu].pos().toTuple() == (1816.0, 12696.0)
    followed.check()


def test_no_card_is_dragged_out_of_the_canvas(qapp: QApplication) -> None:
    followed = Followed(menu_flow())
    menu, far = NodeId("menu"), (40.0, 1_000_040.0)
    followed.bridge.do("Move", lambda p: move_nodes(p, {menu: far}))
    followed.scene.move_cards({menu: far})
    assert followed.scene.cards[menu].pos().y() == 1_000_000
    followed.check()


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


def test_what_is_added_before_all_is_laid_out_counts(qapp: QApplication) -> None:
    followed = Followed(menu_flow(), is_large=True)
    whole = followed.scene.content_rect()
    corner = (whole.right() + 500, whole.bottom() + 500)
    followed.bridge.do("Add", lambda project: add_node(project, say("new"), corner))
    assert not followed.scene.is_complete
    assert followed.scene.content_rect().contains(QRectF(*corner, 40, 40))
    followed.check()


def test_the_card_of_a_removed_node_comes_back_without_marks(qapp: QApplication) -> None:
    followed = Followed(menu_flow())
    scene, bridge, sales = followed.scene, followed.bridge, NodeId("sales")
    card = scene.cards[sales]
    scene.mark(sales, is_selected=True, is_faded=True, badge=3, badge_severity="error")
    card.setOpacity(0.3)
    bridge.do("Delete", lambda project: remove_nodes(project, [sales]))
    assert not card.isVisible()
    assert card not in scene.cards_in(scene.sceneRect())
    bridge.undo()
    assert scene.cards[sales] is card
    assert (card.isVisible(), card.opacity()) == (True, 1.0)
    assert (card.is_selected, card.is_faded, card.badge) == (False, False, 0)
    followed.check()
    bridge.redo()
    bridge.do("Add", lambda project: add_node(project, say("sales"), (0.0, 0.0)))
    assert scene.cards[sales] is not card
    assert card.scene() is None
    followed.check()


def test_few_cards_of_removed_nodes_are_kept(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gonecards, "MOST", 1)
    followed = Followed(menu_flow())
    scene, bridge = followed.scene, followed.bridge
    cards = dict(scene.cards)
    for node in (NodeId("sales"), NodeId("end")):
        bridge.do("Delete", partial(remove_nodes, gone=[node]))
    assert cards[NodeId("sales")].scene() is None
    scene.refresh()
    assert cards[NodeId("end")].scene() is None
    bridge.undo()
    bridge.undo()
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


def test_a_large_flow_is_laid_out_where_it_is_seen(qapp: QApplication) -> None:
    followed = Followed(big_project(1500))
    cards = followed.scene.cards
    assert not followed.scene.is_complete
    some = cards[NodeId("n-700")].pos()
    followed.scene.lay_out_in(QRectF(some - QPointF(400, 400), some + QPointF(400, 400)))
    assert cards[NodeId("n-700")].is_laid_out
    assert 0 < sum(card.is_laid_out for card in cards.values()) < 700
    followed.bridge.do("Delete", lambda p: remove_nodes(p, [NodeId("n-3"), NodeId("n-700")]))
    followed.bridge.do("Move", lambda p: move_nodes(p, {NodeId("n-9"): (90.0, 70000.0)}))
    assert followed.scene.content_rect().bottom() > 70000
    followed.bridge.undo()
    followed.scene.lay_out_some(0.0)
    assert not followed.scene.is_complete
    with large_from(2000):
        followed.check()
    assert followed.scene.is_complete


def test_very_many_cards_move_at_once(qapp: QApplication) -> None:
    followed = Followed(big_project(500))
    followed.scene.complete()
    places = followed.bridge.project.positions
    moved = {node: (x + 40.0, y + 8.0 * (n % 3)) for n, (node, (x, y)) in enumerate(places.items())}
    followed.scene.links.light([Port(NodeId("entry-1"), "start")])
    followed.scene.move_cards(moved)
    assert followed.scene.links.lit
    assert followed.scene.cards[NodeId("n-9")].pos().toTuple() == moved[NodeId("n-9")]
    followed.scene.move_cards(places)
    followed.check()
    followed.scene.move_cards(moved)
    followed.bridge.do("Move", lambda p: move_nodes(p, moved))
    followed.check()
    followed.bridge.undo()
    followed.check()


def test_links_around_a_point_are_found_before_their_cards_were_seen(qapp: QApplication) -> None:
    large, small = Followed(big_project(400)), Followed(big_project(400))
    small.scene.complete()
    for link in list(small.scene.links.shapes.values())[::20]:
        box = (link.x1, link.y1 - 1, link.x1 + 4, link.y1 + 1)
        ports = {one.port for one in large.scene.links.within(box)}
        assert ports == {one.port for one in small.scene.links.within(box)}
        assert link.port in ports


def test_the_label_of_a_stub_shrinks_where_a_card_leaves_no_room(qapp: QApplication) -> None:
    followed = Followed(menu_flow())
    busy, end = NodeId("busy"), NodeId("end")
    followed.bridge.do("Move", lambda p: move_nodes(p, {busy: (2000.0, 0.0)}))
    stub = followed.scene.links.link(Port(busy, "next"))
    assert stub is not None
    assert not stub.is_short
    assert len(stub.label) > 1
    place = (stub.x1 + 30.0, stub.y1 - 30.0)
    followed.bridge.do("Move", lambda p: move_nodes(p, {end: place}))
    short = followed.scene.links.link(Port(busy, "next"))
    assert short is not None
    assert short.is_short
    assert short.label_box[0] + short.label_box[2] <= stub.x1 + 32
    followed.bridge.undo()
    assert followed.scene.links.link(Port(busy, "next")) == stub
    followed.check()


def test_the_label_of_a_stub_ends_visibly_before_a_card(qapp: QApplication) -> None:
    """At the ring of its way in, it would look like a link into that card."""
    followed = Followed(menu_flow())
    busy, end = NodeId("busy"), NodeId("end")
    followed.bridge.do("Name", lambda p: set_title(p, NodeId("menu"), "The main menu"))
    followed.bridge.do("Move", lambda p: move_nodes(p, {busy: (2000.0, 0.0)}))
    stub = followed.scene.links.link(Port(busy, "next"))
    assert stub is not None
    for away in (96, 88, 80, 72, 64, 56, 48):
        place = (stub.x1 + away, stub.y1 - WAY_IN_Y)
        followed.bridge.do("Move", lambda p, place=place: move_nodes(p, {end: place}))
        shown = followed.scene.links.link(Port(busy, "next"))
        assert shown is not None
        left, _, width, _ = shown.label_box
        assert left + width <= stub.x1 + away - 16
        assert shown.is_short == (away < 68), "words where there is room for some"
        followed.check()


def test_links_from_one_card_to_one_other_run_together_and_others_apart(
    qapp: QApplication,
) -> None:
    """Where six lines run side by side, nobody sees which is which."""
    links = "m choice:1 a\nm choice:2 b\nm choice:3 b\nm else a\nm next b"
    project = project_of(menu("m", "1 2 3"), say("a"), say("b"), links=links)
    places = {NodeId("a"): (0.0, 0.0), NodeId("b"): (0.0, 120.0), NodeId("m"): (0.0, 250.0)}
    followed = Followed(move_nodes(project, places))
    lanes = {
        key: followed.scene.links.link(Port(NodeId("m"), key)).way[1][0]  # type: ignore[union-attr, index]
        for key in ("choice:1", "choice:2", "choice:3", "else", "next")
    }
    assert lanes["choice:1"] == lanes["else"]
    assert lanes["choice:2"] == lanes["choice:3"] == lanes["next"]
    assert abs(lanes["choice:1"] - lanes["next"]) >= 8
    followed.bridge.do("Link", lambda p: connect(p, NodeId("m"), "choice:1", NodeId("b")))
    followed.check()
    followed.bridge.undo()
    followed.check()
