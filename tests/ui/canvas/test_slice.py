"""Cutting, swapping, adding and linking several: gestures that change many links."""

from collections.abc import Callable
from itertools import combinations

from PySide6.QtCore import QPoint, Qt

from designer.flow import (
    Choice,
    Frame,
    FrameId,
    NodeId,
    OpaqueNode,
    Project,
    VerbNode,
    add_frame,
    add_node,
    connect,
    move_nodes,
    set_choices,
    set_title,
)
from designer.twiml import element
from designer.ui.canvas.aligning import Side
from designer.ui.selection import Port
from tests.helpers.flows import build, say, verb
from tests.ui.canvas.hand import CTRL, SHIFT, Hand

MakeHand = Callable[[Project], Hand]
A, B, C, G = NodeId("a"), NodeId("b"), NodeId("c"), NodeId("g")
ALT = Qt.KeyboardModifier.AltModifier


def flow() -> Project:
    """A Gather with two choices that lead to two Says; a third Say that leads nowhere."""
    project = build(
        [
            verb("g", element("Gather")),
            verb("a", say("a")),
            verb("b", say("b")),
            verb("c", say("c")),
        ],
        [],
    )
    project = set_choices(project, G, (Choice("c1", "1"), Choice("c2", "2")))
    project = connect(project, G, "choice:c1", A)
    project = connect(project, G, "choice:c2", B)
    return move_nodes(project, {G: (0, 0), A: (480, 0), B: (480, 160), C: (960, 320)})


def test_a_line_through_links_cuts_them_in_one_step(hand: MakeHand) -> None:
    for keys in (ALT, CTRL | SHIFT):
        h = hand(flow())
        h.drag(h.at(400, -60), h.at(400, 300), keys)
        assert not h.project.flow.links
        assert h.undo_name == "Cut 2 links"
        assert h.canvas.feedback.is_empty
        h.workspace.bridge.undo()
        assert len(h.project.flow.links[G]) == 2


def test_escape_keeps_the_links(hand: MakeHand) -> None:
    h = hand(flow())
    h.press(h.at(400, -60), ALT)
    h.move(h.at(400, 100))
    h.move(h.at(400, 300))
    assert len(h.canvas.flow_scene.links.lit) == 2
    h.key(Qt.Key.Key_Escape)
    h.release(h.at(400, 300))
    assert len(h.project.flow.links[G]) == 2
    assert not h.canvas.flow_scene.links.lit


def test_a_port_dragged_onto_another_choice_swaps_them(hand: MakeHand) -> None:
    h = hand(flow())
    h.drag(h.port("g", "choice:c1"), h.port("g", "choice:c2"))
    assert h.project.flow.target(G, "choice:c1") == B
    assert h.project.flow.target(G, "choice:c2") == A
    assert h.undo_name == "Swap choices"


def test_plus_adds_the_next_choice_and_asks_where_it_leads(hand: MakeHand) -> None:
    h = hand(flow())
    h.workspace.selection.set((G,))
    h.key(Qt.Key.Key_Plus)
    node = h.project.node(G)
    assert isinstance(node, VerbNode)
    assert [one.digits for one in node.choices] == ["1", "2", "3"]
    h.type("Hangup")
    assert h.project.flow.target(G, "choice:c3") == "hangup-1"


def test_plus_says_why_there_is_no_next_choice(hand: MakeHand) -> None:
    h = hand(flow())
    told: list[str] = []
    h.workspace.bridge.refused.connect(told.append)
    h.workspace.selection.set((A,))
    h.key(Qt.Key.Key_Plus)
    assert not h.undo_name
    assert told == ["Say has no choices: a Gather has."]
    h.workspace.selection.set((G,))
    for _ in range(30):
        h.key(Qt.Key.Key_Plus)
        h.canvas.cancel_gesture()
        h.canvas.asking.popup.close_it()
    assert told[-1] == "All keys have a choice already."


def test_several_selected_nodes_are_linked_at_once(hand: MakeHand) -> None:
    h = hand(flow())
    h.workspace.selection.set((A, B))
    h.drag(h.port("a", "next"), h.card("c"))
    assert h.project.flow.target(A, "next") == C
    assert h.project.flow.target(B, "next") == C
    assert h.undo_name == "Link 2 cards"


def test_l_links_all_selected_cards_at_once(hand: MakeHand) -> None:
    h = hand(set_title(flow(), C, "Third"))
    h.workspace.selection.set((A, B))
    h.key(Qt.Key.Key_L)
    h.type("third")
    assert h.project.flow.target(A, "next") == C
    assert h.project.flow.target(B, "next") == C
    assert h.undo_name == "Link 2 cards"
    told: list[str] = []
    h.workspace.bridge.refused.connect(told.append)
    h.key(Qt.Key.Key_L)
    assert told == ["No card that is selected has a way out that leads nowhere yet."]


def test_ctrl_arrows_follow_links_and_go_back(hand: MakeHand) -> None:
    h = hand(flow())
    for key, node in (
        (Qt.Key.Key_Right, "g"),
        (Qt.Key.Key_Right, "a"),
        (Qt.Key.Key_Down, "b"),
        (Qt.Key.Key_Up, "a"),
        (Qt.Key.Key_Left, "g"),
        (Qt.Key.Key_Left, "g"),
    ):
        h.key(key, CTRL)
        assert h.selected == [node]


def test_cards_are_lined_up_and_spread_in_one_step(hand: MakeHand) -> None:
    h = hand(flow())
    h.workspace.selection.set((A, B, C))
    assert h.canvas.align(Side.LEFT)
    assert {h.project.positions[one][0] for one in (A, B, C)} == {480.0}
    assert h.undo_name == "Align 3 cards"
    assert not h.canvas.align(Side.LEFT)
    assert h.canvas.align(Side.BOTTOM) or h.canvas.distribute(down=True)


def test_cards_that_are_lined_up_do_not_lie_on_one_another(hand: MakeHand) -> None:
    h = hand(move_nodes(flow(), {A: (0, 0), B: (400, 40), C: (800, 900)}))
    h.workspace.selection.set((A, B, C))
    assert h.canvas.align(Side.RIGHT)
    places, cards = h.project.positions, h.canvas.flow_scene.cards
    assert {places[one][0] for one in (A, B, C)} == {800.0}
    assert places[A] == (800, 0)
    assert places[B][1] == cards[A].rect().height() + 24
    assert places[C] == (800, 900)
    assert not h.canvas.align(Side.RIGHT)


def test_cards_are_not_lined_up_onto_others_and_that_is_said(hand: MakeHand) -> None:
    h = hand(move_nodes(flow(), {A: (0, 0), B: (800, 0), C: (800, 300), G: (2000, 2000)}))
    told: list[str] = []
    h.workspace.bridge.told.connect(told.append)
    before, cards = h.project, h.canvas.flow_scene.cards
    h.workspace.selection.set((A, B))
    assert h.canvas.align(Side.RIGHT)
    h.canvas.gliding.finish()
    rects = [cards[one].rect() for one in (A, B, C)]
    assert not any(one.intersects(other) for one, other in combinations(rects, 2))
    assert {rect.x() for rect in rects} == {800.0}
    assert h.project.positions[C] == (800, 300)
    assert told == ["1 card was moved down, so that none lies on another."]
    h.workspace.bridge.undo()
    assert h.project == before
    assert h.canvas.equals_rebuilt()


def test_too_little_room_to_spread_makes_gaps_and_covers_nothing(hand: MakeHand) -> None:
    h = hand(move_nodes(flow(), {A: (0, 0), B: (100, 0), C: (200, 0), G: (270, 20)}))
    told: list[str] = []
    h.workspace.bridge.told.connect(told.append)
    h.workspace.selection.set((A, B, C))
    assert h.canvas.distribute(down=False)
    h.canvas.gliding.finish()
    rects = [h.canvas.flow_scene.cards[one].rect() for one in (A, B, C)]
    assert [rect.x() for rect in rects] == [0, 264, 528]
    assert not any(one.intersects(other) for one, other in combinations(rects, 2))
    other = h.canvas.flow_scene.cards[G].rect()
    assert not other.intersects(rects[1])
    assert told == ["1 card was moved down, so that none lies on another."]


def test_a_collapsed_frame_is_lined_up_as_one(hand: MakeHand) -> None:
    frame = Frame(FrameId("f"), (A, B), is_collapsed=True)
    places = {A: (0.0, 0.0), B: (40.0, 300.0), C: (900.0, 600.0)}
    h = hand(add_frame(move_nodes(flow(), places), frame))
    h.workspace.selection.set((A, B, C))
    assert h.canvas.align(Side.RIGHT)
    assert {one: h.project.positions[one] for one in (A, B, C)} == {
        A: (900.0, 0.0),
        B: (940.0, 300.0),
        C: (900.0, 600.0),
    }
    assert h.canvas.equals_rebuilt()


def test_the_canvas_scrolls_while_a_card_is_held_at_its_edge(hand: MakeHand) -> None:
    h = hand(flow())
    before = h.canvas.center_point()
    edge = QPoint(h.canvas.viewport().width() - 4, 400)
    h.press(h.card("a"))
    h.move(h.card("a") + QPoint(20, 0))
    h.move(edge)
    h.qtbot.waitUntil(lambda: h.canvas.center_point().x() > before.x() + 100)
    h.release(edge)
    assert not h.canvas.pointing.auto_scroll.is_on
    middle = h.canvas.mapToScene(edge).x()
    assert abs(h.project.positions[A][0] + 100 - middle) < 40


def test_what_was_not_understood_says_so(hand: MakeHand) -> None:
    node = OpaqueNode(id=NodeId("o"), reason="Not well formed.")
    h = hand(add_node(flow(), node, (0, 400)))
    content = h.canvas.flow_scene.cards[NodeId("o")].layout.content
    assert content.is_opaque
    assert content.verb == "Not understood"
    assert content.summary is not None
    assert content.summary.text == "Not well formed."


def test_l_links_to_the_card_whose_words_are_typed(hand: MakeHand) -> None:
    h = hand(flow())
    h.workspace.selection.set((A,))
    h.key(Qt.Key.Key_L)
    h.type("c")
    assert h.project.flow.target(A, "next") == C
    assert h.undo_name == "Link “next”"


def test_l_on_a_selected_link_leads_it_elsewhere(hand: MakeHand) -> None:
    h = hand(flow())
    h.workspace.selection.set((), (Port(G, "choice:c1"),))
    h.key(Qt.Key.Key_L)
    h.type("c")
    assert h.project.flow.target(G, "choice:c1") == C


def test_ctrl_arrows_reach_cards_that_nothing_links_to(hand: MakeHand) -> None:
    project = build([verb("a", say("a")), verb("b", say("b"))], [])
    h = hand(move_nodes(project, {A: (0, 0), B: (900, 300)}))
    h.workspace.selection.set((B,))
    for key, node in ((Qt.Key.Key_Left, "a"), (Qt.Key.Key_Right, "b"), (Qt.Key.Key_Up, "a")):
        h.key(key, CTRL)
        assert h.selected == [node]
