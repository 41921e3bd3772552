"""Dropping from the palette, the clipboard, and the marks of the moment."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QGuiApplication

from designer.flow import NodeId, Project, VerbNode, connect, move_nodes
from designer.problem import Problem, Severity
from designer.twiml import element
from designer.ui.canvas import clipboard
from designer.ui.nodekinds import BRANCH, INCOMING_CALL, NOTE, NOUN, VERB, NodeKind, kinds
from designer.ui.selection import Port
from tests.helpers.flows import build, menu_flow, say, verb
from tests.ui.canvas.hand import SHIFT, Hand

MakeHand = Callable[[Project], Hand]
SAY, NUMBER, HANGUP = NodeKind(VERB, "Say"), NodeKind(NOUN, "Number"), NodeKind(VERB, "Hangup")
A, B = NodeId("a"), NodeId("b")


def two() -> Project:
    project = build([verb("a", say("a")), verb("b", say("b"))], [("a", "next", "b")])
    return move_nodes(project, {A: (0, 0), B: (336, 0)})


def holders() -> Project:
    gather = element("Gather", {}, element("Say"))
    dial = element("Dial", {}, element("Number"))
    project = build([verb("a", gather), verb("b", dial)], [])
    return move_nodes(project, {A: (0, 0), B: (400, 0)})


def tags(hand: Hand, node: NodeId) -> list[str]:
    found = hand.project.node(node)
    assert isinstance(found, VerbNode)
    return [child.tag for child in found.element.elements]


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.label)
def test_everything_can_be_dropped_on_the_canvas(hand: MakeHand, kind: NodeKind) -> None:
    h = hand(Project())
    assert h.drop(kind, h.at(320, 240))
    (made,) = h.project.flow.nodes
    assert h.project.positions[made] == (200, 224)
    assert h.undo_name == f"Add {kind.label}"
    assert h.selected == [made]
    assert h.canvas.equals_rebuilt()


def test_a_drop_that_overlaps_a_little_is_nudged_aside(hand: MakeHand) -> None:
    h = hand(two())
    right = h.canvas.flow_scene.cards[B].rect().right()
    assert h.drop(NodeKind(VERB, "Gather"), h.at(right - 8 + 120, 40 + 20))
    assert h.project.positions[NodeId("gather-1")] == (right + 24, 40)


def test_a_drop_on_a_link_inserts_there_and_makes_room(hand: MakeHand) -> None:
    h = hand(two())
    middle = h.at(288, 44)
    assert h.drag_over(SAY, middle)
    assert h.canvas.flow_scene.links.lit == {Port(A, "next")}
    assert h.drop(SAY, middle)
    links = {(one.source, one.target) for one in h.project.flow.all_links()}
    assert links == {("a", "say-1"), ("say-1", "b")}
    assert h.undo_name == "Insert Say"
    rects = [card.rect() for card in h.canvas.flow_scene.cards.values()]
    assert not any(one.intersects(other) for one in rects for other in rects if one is not other)
    h.workspace.bridge.undo()
    assert h.project == two()


def test_a_drop_on_a_port_follows_it(hand: MakeHand) -> None:
    """Even where it could be nested in the port's card; on a port that leads on, it is inserted."""
    flow = move_nodes(holders(), {B: (400, 300)})
    h = hand(flow)
    end = h.port("a", "next")
    assert h.drag_over(SAY, end)
    assert h.canvas.tip.text() == "Link “no input”"
    assert h.drop(SAY, end)
    assert h.project.flow.target(A, "next") == "say-1"
    assert h.undo_name == "Add Say"
    start = h.canvas.flow_scene.cards[A].port("next")
    assert start is not None
    assert start.y() == h.canvas.flow_scene.cards[NodeId("say-1")].way_in().y()
    assert h.drop(NodeKind(VERB, "Pause"), end)
    assert h.project.flow.target(A, "next") == "pause-1"
    assert h.project.flow.target(NodeId("pause-1"), "next") == "say-1"
    assert h.undo_name == "Insert Pause"
    h.workspace.bridge.undo()
    h.workspace.bridge.undo()
    assert h.project == flow


def test_what_may_not_follow_a_port_falls_on_its_card(hand: MakeHand) -> None:
    h = hand(holders())
    assert h.drop(NUMBER, h.port("b", "next"))
    assert tags(h, B) == ["Number", "Number"]
    assert h.drop(INCOMING_CALL, h.port("b", "next"))
    assert h.project.flow.target(B, "next") is None


def test_what_may_not_follow_is_added_beside_the_link(hand: MakeHand) -> None:
    h = hand(two())
    assert h.drop(INCOMING_CALL, h.at(288, 44))
    assert h.project.flow.target(A, "next") == B
    assert h.undo_name == "Add Incoming call"


def test_a_drop_on_a_card_nests(hand: MakeHand) -> None:
    h = hand(holders())
    assert h.drag_over(SAY, h.card("a"))
    assert h.canvas.flow_scene.cards[A].ring == "target"
    assert h.canvas.tip.text() == "inside Gather"
    assert h.drop(SAY, h.card("a"))
    assert tags(h, A) == ["Say", "Say"]
    assert h.undo_name == "Nest Say in Gather"
    assert h.canvas.flow_scene.cards[A].ring == ""
    assert h.drop(NUMBER, h.card("b"))
    assert tags(h, B) == ["Number", "Number"]


def test_a_placeholder_gives_way(hand: MakeHand) -> None:
    h = hand(holders())
    assert h.drop(NodeKind(NOUN, "Conference"), h.card("b"))
    assert tags(h, B) == ["Conference"]
    assert h.drop(NodeKind(VERB, "Play"), h.card("a"))
    assert tags(h, A) == ["Play"]


def test_text_of_a_message_makes_room_for_media(hand: MakeHand) -> None:
    h = hand(build([verb("a", element("Message", {}, "Hello"))], []))
    assert h.drop(NodeKind(NOUN, "Media"), h.card("a"))
    assert tags(h, A) == ["Body", "Media"]


def test_a_noun_is_refused_where_it_cannot_stand(hand: MakeHand) -> None:
    h = hand(holders())
    assert not h.drag_over(NUMBER, h.card("a"))
    assert h.canvas.flow_scene.cards[A].ring == "refused"
    assert h.canvas.tip.text() == "Phone number goes inside Dial."
    assert not h.drop(NUMBER, h.card("a"))
    assert not h.drop(NUMBER, h.at(200, 500))
    assert h.undo_name == ""
    assert not h.canvas.tip.isVisible()


def test_foreign_drags_are_left_alone(hand: MakeHand) -> None:
    hand(Project())
    mime = QMimeData()
    mime.setText("hello")
    from designer.ui.nodekinds import MIME, kind_of_mime

    assert kind_of_mime(mime) is None
    mime.setData(MIME, b'{"kind": "verb", "tag": "Nonsense"}')
    assert kind_of_mime(mime) is None


def test_drop_node_is_the_same_without_a_drag(hand: MakeHand) -> None:
    h = hand(Project())
    assert h.canvas.drop_node(NodeKind(NOTE), h.at(200, 200))
    assert h.canvas.add_at(NodeKind(BRANCH), QPointF(600, 200)) == "branch-1"
    assert list(h.project.flow.nodes) == ["note-1", "branch-1"]


def test_copy_and_paste_bring_nodes_with_their_links(hand: MakeHand) -> None:
    h = hand(two())
    h.canvas.select_all()
    assert h.canvas.copy()
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.text().count("<Say>") == 2
    assert mime.text().index(">a<") < mime.text().index(">b<")
    assert h.canvas.paste()
    assert len(h.project.flow.nodes) == 4
    assert h.undo_name == "Paste 2 cards"
    first, second = h.selected
    assert h.project.flow.target(NodeId(first), "next") == second
    rects = [card.rect() for card in h.canvas.flow_scene.cards.values()]
    assert not any(one.intersects(other) for one in rects for other in rects if one is not other)


def test_cut_removes_and_can_be_pasted(hand: MakeHand) -> None:
    h = hand(two())
    h.click(h.card("a"))
    assert h.canvas.cut()
    assert h.undo_name == "Cut Say"
    assert list(h.project.flow.nodes) == [B]
    assert h.canvas.paste()
    assert len(h.project.flow.nodes) == 2


def test_nothing_to_copy_or_paste_is_no_step(hand: MakeHand) -> None:
    h = hand(two())
    assert not h.canvas.copy()
    assert not h.canvas.cut()
    assert not h.canvas.duplicate()
    assert not h.canvas.delete_selection()
    QGuiApplication.clipboard().setText("hello")
    assert not h.canvas.paste()
    broken = QMimeData()
    broken.setData(clipboard.MIME, b"{")
    assert clipboard.fragment_of(broken) is None
    assert h.undo_name == ""


def test_duplicate_stands_below_with_its_links(hand: MakeHand) -> None:
    h = hand(two())
    h.click(h.card("a"))
    h.click(h.card("b"), SHIFT)
    assert h.canvas.duplicate()
    assert h.undo_name == "Duplicate 2 cards"
    first, second = (NodeId(one) for one in h.selected)
    assert h.project.flow.target(first, "next") == second
    assert h.project.positions[first][1] > h.canvas.flow_scene.cards[A].rect().bottom()


def test_tidy_is_one_step(hand: MakeHand) -> None:
    h = hand(connect(holders(), A, "next", B))
    assert h.canvas.arrange()
    assert h.undo_name == "Tidy up"


def test_findings_selection_and_call_are_marked(hand: MakeHand) -> None:
    h = hand(menu_flow())
    cards = h.canvas.flow_scene.cards
    menu, sales = NodeId("menu"), NodeId("sales")
    warning = Problem("rule", Severity.WARNING, "Look", node=menu)
    error = Problem("rule", Severity.ERROR, "Mend", node=menu)
    h.workspace.findings.by_node = {menu: (warning, error)}
    h.workspace.findings.different = frozenset({menu})
    h.workspace.findings.unreachable = frozenset({sales})
    h.workspace.findings.changed.emit()
    assert (cards[menu].badge, cards[menu].badge_severity) == (2, "error")
    assert cards[sales].is_faded
    h.workspace.playback.show(sales, Port(menu, "choice:c1"))
    assert cards[sales].is_playing
    assert Port(menu, "choice:c1") in h.canvas.flow_scene.links.lit
    h.workspace.playback.clear()
    assert not cards[sales].is_playing
    h.workspace.selection.set([menu])
    h.canvas.delete_selection()
    h.workspace.bridge.undo()
    again = h.canvas.flow_scene.cards[menu]
    assert again.badge == 2
    h.workspace.findings.by_node = {}
    h.workspace.findings.changed.emit()
    assert again.badge == 0


def test_an_empty_canvas_says_what_to_do(hand: MakeHand) -> None:
    h = hand(Project())
    assert h.canvas._empty.isVisible()
    assert h.drop(SAY, h.at(100, 100))
    assert not h.canvas._empty.isVisible()
    assert len(h.selected) == 1


def test_every_theme_and_zoom_can_be_painted(hand: MakeHand) -> None:
    h = hand(menu_flow())
    h.workspace.selection.set([NodeId("menu")])
    h.workspace.findings.unreachable = frozenset({NodeId("end")})
    h.workspace.findings.by_node = {NodeId("end"): (Problem("r", Severity.INFO, "x"),)}
    h.workspace.findings.different = frozenset({NodeId("end")})
    h.workspace.findings.changed.emit()
    h.workspace.playback.show(NodeId("menu"))
    seen = set()
    for mode in ("dark", "light"):
        h.workspace.themes.use(mode)
        for scale in (0.12, 0.25, 0.5, 1.0, 2.0):
            h.canvas.navigation.zoom_to(scale)
            h.canvas.settle()
            seen.add(h.canvas.grab().toImage().cacheKey())
    assert len(seen) == 10
    assert h.canvas.flow_scene.pixmaps.used_bytes > 0
    font = h.canvas.font()
    font.setPointSizeF(font.pointSizeF() * 1.6)
    h.canvas.setFont(font)
    assert h.canvas.equals_rebuilt()
    assert h.canvas.focusNextPrevChild(False) in {True, False}
    h.key(Qt.Key.Key_A)


def test_what_is_inserted_covers_no_card_that_stays(hand: MakeHand) -> None:
    """The link runs back, so nothing makes room; a third card stands where the new one would."""
    project = build([verb("a", say("a")), verb("b", say("b")), verb("c", say("c"))], [])
    project = move_nodes(project, {A: (400, 0), NodeId("b"): (0, 0), NodeId("c"): (736, 0)})
    h = hand(connect(project, A, "next", NodeId("b")))
    h.workspace.selection.set((A,))
    h.key(Qt.Key.Key_W)
    h.key(Qt.Key.Key_Tab)
    h.type("Say")
    assert h.undo_name == "Insert Say"
    rects = [card.rect() for card in h.canvas.flow_scene.cards.values()]
    assert len(rects) == 4
    assert not any(one.intersects(other) for one in rects for other in rects if one is not other)
