"""Drawing links from ports, re-routing their ends, and quick add."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt

from designer.flow import (
    EntryNode,
    NodeId,
    NoteNode,
    Project,
    VerbNode,
    add_node,
    connect,
    move_nodes,
)
from designer.twiml import element
from designer.ui.canvas.placing import COLUMN_GAP
from designer.ui.selection import Port
from tests.helpers.flows import build, say, verb
from tests.ui.canvas.hand import Hand

MakeHand = Callable[[Project], Hand]
A, B, C = NodeId("a"), NodeId("b"), NodeId("c")


def flow() -> Project:
    """An entry, two Says, a Hangup and a Message."""
    project = build(
        [
            verb("a", say("a")),
            verb("b", say("b")),
            verb("c", element("Hangup")),
            verb("m", element("Message", {}, "Hi")),
            NoteNode(id=NodeId("note"), text="x"),
        ],
        [],
    )
    places = {A: (0, 0), B: (400, 0), C: (800, 0), NodeId("m"): (400, 240)}
    return move_nodes(project, {**places, NodeId("note"): (0, 400)})


def test_a_drag_from_a_port_to_a_card_links(hand: MakeHand) -> None:
    h = hand(flow())
    h.drag(h.port("a", "next"), h.card("b"))
    assert h.project.flow.target(A, "next") == B
    assert h.undo_name == "Link “next”"
    assert h.canvas.feedback.is_empty
    assert h.canvas.flow_scene.cards[B].ring == ""


def test_a_way_in_is_hit_from_just_outside(hand: MakeHand) -> None:
    h = hand(flow())
    h.drag(h.port("a", "next"), h.at(395, 20))
    assert h.project.flow.target(A, "next") == B


def test_a_legal_target_is_ringed_and_an_illegal_one_tells_why(hand: MakeHand) -> None:
    h = hand(flow())
    h.press(h.port("a", "next"))
    h.move(h.card("b"))
    assert h.canvas.flow_scene.cards[B].ring == "target"
    assert not h.canvas.tip.isVisible()
    h.move(h.card("m"))
    assert h.canvas.flow_scene.cards[B].ring == ""
    assert h.canvas.flow_scene.cards[NodeId("m")].ring == "refused"
    assert "cannot stand in a phone call" in h.canvas.tip.text()
    h.release(h.card("m"))
    assert h.project.flow.target(A, "next") is None
    assert not h.canvas.tip.isVisible()
    assert not h.canvas.asking.popup.isVisible()


def test_nothing_links_to_a_note(hand: MakeHand) -> None:
    h = hand(flow())
    h.drag(h.port("a", "next"), h.card("note"))
    assert not h.project.flow.links


def test_escape_drops_the_wire(hand: MakeHand) -> None:
    h = hand(flow())
    h.press(h.port("a", "next"))
    h.move(h.card("b"))
    h.key(Qt.Key.Key_Escape)
    h.release(h.card("b"))
    assert not h.project.flow.links
    assert h.canvas.feedback.is_empty


def test_dropping_a_wire_on_empty_canvas_asks_what_to_add_there(hand: MakeHand) -> None:
    h = hand(flow())
    h.drag(h.port("a", "next"), h.at(320, 500))
    h.type("play")
    made = h.project.flow.target(A, "next")
    assert made is not None
    node = h.project.node(made)
    assert isinstance(node, VerbNode)
    assert node.element.tag == "Play"
    assert h.project.positions[made] == (320, 480)
    assert h.undo_name == "Add Play"
    h.workspace.bridge.undo()
    assert h.project == flow()


def test_quick_add_offers_only_what_may_follow(hand: MakeHand) -> None:
    h = hand(flow())
    h.canvas.quick_add(QPointF(0, 600), Port(A, "next"))
    labels = [
        h.canvas.asking.popup.list.item(row).text()
        for row in range(h.canvas.asking.popup.list.count())
    ]
    assert "Say" in labels
    assert "Message" not in labels
    assert "Note" not in labels
    assert "Incoming call" not in labels


def test_the_end_of_a_link_can_be_led_elsewhere(hand: MakeHand) -> None:
    h = hand(connect(flow(), A, "next", B))
    h.drag(h.at(393, 20), h.card("c"))
    assert h.project.flow.target(A, "next") == C
    assert h.undo_name == "Link “next”"


def test_the_end_of_a_link_dropped_on_nothing_unlinks(hand: MakeHand) -> None:
    h = hand(connect(flow(), A, "next", B))
    h.press(h.at(393, 20))
    h.move(h.at(330, 500))
    h.move(h.at(320, 500))
    assert h.canvas.tip.text() == "Release to unlink"
    assert h.canvas.flow_scene.links.hidden == Port(A, "next")
    h.release(h.at(320, 500))
    assert not h.project.flow.links
    assert h.undo_name == "Unlink “next”"


def test_a_click_on_a_port_selects_its_link_or_its_node(hand: MakeHand) -> None:
    h = hand(connect(flow(), A, "next", B))
    h.click(h.port("a", "next"))
    assert h.workspace.selection.links == (Port(A, "next"),)
    h.click(h.port("b", "next"))
    assert h.selected == ["b"]


def test_tab_adds_after_the_selected_node_again_and_again(hand: MakeHand) -> None:
    h = hand(build([EntryNode(id=NodeId("entry"))], []))
    h.workspace.selection.set([NodeId("entry")])
    for words in ("gather", "dial", "hang"):
        h.key(Qt.Key.Key_Tab)
        assert h.canvas.asking.popup.field.hasFocus()
        h.type(words)
        assert h.canvas.hasFocus()
    links = {(one.source, one.outcome, one.target) for one in h.project.flow.all_links()}
    assert links == {
        ("entry", "start", "gather-1"),
        ("gather-1", "choice:c1", "dial-1"),
        ("dial-1", "result:completed", "hangup-1"),
    }
    assert h.selected == ["hangup-1"]
    entry, gather = (h.project.positions[NodeId(n)] for n in ("entry", "gather-1"))
    assert gather[0] == entry[0] + 240 + COLUMN_GAP
    port = h.canvas.flow_scene.cards[NodeId("entry")].port("start")
    assert port is not None
    assert h.canvas.flow_scene.cards[NodeId("gather-1")].way_in().y() == port.y()


def test_escape_and_a_click_elsewhere_close_quick_add(hand: MakeHand) -> None:
    h = hand(Project())
    h.double_click(h.at(100, 100))
    assert h.canvas.asking.popup.isVisible()
    h.qtbot.keyClick(h.canvas.asking.popup.field, Qt.Key.Key_Escape)
    assert not h.canvas.asking.popup.isVisible()
    assert h.canvas.hasFocus()
    h.key(Qt.Key.Key_Tab)
    h.click(h.at(10, 10))
    assert not h.canvas.asking.popup.isVisible()
    assert not h.project.flow.nodes


def test_quick_add_is_worked_by_arrow_keys(hand: MakeHand) -> None:
    h = hand(Project())
    h.double_click(h.at(100, 100))
    field, items = h.canvas.asking.popup.field, h.canvas.asking.popup.list
    h.qtbot.keyClick(field, Qt.Key.Key_Down)
    assert items.currentRow() == 1
    chosen = items.item(1).text()
    h.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert h.undo_name == f"Add {chosen}"


def test_quick_add_says_when_nothing_is_called_so(hand: MakeHand) -> None:
    h = hand(Project())
    h.canvas.quick_add()
    h.qtbot.keyClicks(h.canvas.asking.popup.field, "zzz")
    assert "zzz" in h.canvas.asking.popup._help.text()
    h.qtbot.keyClick(h.canvas.asking.popup.field, Qt.Key.Key_Return)
    assert not h.project.flow.nodes


def test_hovering_a_link_lights_it(hand: MakeHand) -> None:
    h = hand(connect(flow(), A, "next", B))
    h.move(h.at(320, 50))
    shape = h.canvas.flow_scene.links.shapes[Port(A, "next")]
    h.move(h.at((shape.x1 + shape.x2) / 2, (shape.y1 + shape.y2) / 2))
    assert h.canvas.flow_scene.links.lit == {Port(A, "next")}
    h.move(h.at(320, 500))
    assert not h.canvas.flow_scene.links.lit


def test_a_new_card_never_covers_another(hand: MakeHand) -> None:
    h = hand(flow())
    for _ in range(4):
        h.canvas.quick_add(QPointF(0, 0))
        h.type("pause")
    rects = [card.rect() for card in h.canvas.flow_scene.cards.values()]
    for index, rect in enumerate(rects):
        assert not any(rect.intersects(other) for other in rects[:index])


def test_the_wire_starts_from_a_card_that_was_added_meanwhile(hand: MakeHand) -> None:
    h = hand(add_node(flow(), verb("z", say("z")), (1100.0, 400.0)))
    h.drag(h.port("z", "next"), h.card("a") + QPoint(0, 4))
    assert h.project.flow.target(NodeId("z"), "next") == A
