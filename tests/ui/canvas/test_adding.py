"""Where new cards come to stand, and what is nested by typing."""

import re
import subprocess
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from designer.flow import (
    NEXT,
    START,
    EntryNode,
    Frame,
    FrameId,
    NodeId,
    Project,
    VerbNode,
    add_frame,
    move_nodes,
    set_disabled,
)
from designer.storage.importing import import_text
from designer.twiml import element
from designer.ui.canvas import Canvas
from designer.ui.canvas.clipboard import twiml_of
from designer.ui.nodekinds import NOUN, VERB, NodeKind, kinds
from designer.ui.selection import Port
from tests.helpers.flows import build, menu_flow, say, verb
from tests.ui.canvas.hand import Hand

MakeHand = Callable[[Project], Hand]
SAY = NodeKind(VERB, "Say")
A = NodeId("a")


def assert_none_overlap(canvas: Canvas) -> None:
    rects = [card.rect() for card in canvas.flow_scene.cards.values()]
    assert not any(one.intersects(other) for one in rects for other in rects if one is not other)


@pytest.mark.parametrize("kind", [SAY, NodeKind(VERB, "Gather")], ids=lambda kind: kind.label)
def test_a_card_lands_where_its_ghost_was(hand: MakeHand, kind: NodeKind) -> None:
    h = hand(menu_flow())
    for spot in (h.at(40, 500), h.at(90, 520), h.at(560, 500)):
        h.drag_over(kind, spot)
        ghost = QRectF(h.canvas.feedback._ghost)
        assert h.drop(kind, spot)
        (made,) = h.workspace.selection.nodes
        assert h.canvas.flow_scene.cards[made].rect() == ghost
    assert h.canvas.feedback._ghost.isNull()
    assert_none_overlap_among_new(h)


def assert_none_overlap_among_new(h: Hand) -> None:
    old = menu_flow().flow.nodes.keys()
    cards = h.canvas.flow_scene.cards
    for node, card in cards.items():
        if node not in old:
            others = [one.rect() for key, one in cards.items() if key != node]
            assert not any(card.rect().intersects(other) for other in others)


def test_high_cards_added_one_after_another_never_overlap(hand: MakeHand) -> None:
    h = hand(build([verb("a", say("a"))], []))
    for kind in kinds():
        assert h.canvas.add_at(kind, h.canvas.center_point()) is not None
    assert_none_overlap(h.canvas)


def test_tab_with_nothing_selected_follows_the_entry_that_leads_nowhere(hand: MakeHand) -> None:
    entry = NodeId("entry-1")
    blank = build([EntryNode(id=entry)], [])
    h = hand(blank)
    h.key(Qt.Key.Key_Tab)
    h.type("Gather")
    assert h.project.flow.target(entry, START) == "gather-1"
    at, start = h.project.positions[NodeId("gather-1")], h.project.positions[entry]
    assert at[0] > start[0] + 240
    assert h.undo_name == "Add Gather"
    h.workspace.bridge.undo()
    assert h.project == blank
    h.key(Qt.Key.Key_Tab)
    h.type("Incoming message")
    assert len(h.project.flow.nodes) == 2, "what cannot follow it is added beside it"
    assert not list(h.project.flow.all_links())
    h.workspace.selection.set()
    h.key(Qt.Key.Key_Tab)
    h.type("Say")
    assert not list(h.project.flow.all_links()), "nobody knows which of two entries is meant"
    assert_none_overlap(h.canvas)


def test_a_pointer_at_rest_lights_no_second_row(hand: MakeHand) -> None:
    h = hand(build([verb("a", say("a"))], []))
    h.key(Qt.Key.Key_Tab)
    rows = h.canvas.asking.popup.list
    other = rows.visualItemRect(rows.item(2)).center()
    h.qtbot.mouseMove(rows.viewport(), other + QPoint(3, 0))
    h.qtbot.mouseMove(rows.viewport(), other)
    assert rows.currentRow() == 2
    h.qtbot.keyClick(h.canvas.asking.popup.field, Qt.Key.Key_Down)
    drawn = rows.viewport().grab().toImage()
    places = [rows.visualItemRect(rows.item(row)) for row in range(6)]
    colors = [drawn.pixelColor(one.right() - 20, one.center().y()).name() for one in places]
    assert [row for row, color in enumerate(colors) if color != colors[0]] == [3]


def test_l_offers_the_card_itself_last(hand: MakeHand) -> None:
    project = build([verb(one, say(one)) for one in "abc"], [])
    places = {NodeId("a"): (0, 0), NodeId("b"): (900, 0), NodeId("c"): (336, 0)}
    h = hand(move_nodes(project, places))
    h.workspace.selection.set([A])
    h.key(Qt.Key.Key_L)
    rows = h.canvas.asking.popup.list
    assert [rows.item(row).text() for row in range(rows.count())] == [
        "Say “c”",
        "Say “b”",
        "Say “a”",
    ]
    h.qtbot.keyClick(h.canvas.asking.popup.field, Qt.Key.Key_Return)
    assert h.project.flow.target(A, NEXT) == "c"


def test_tab_on_what_nothing_follows_adds_beside_it_and_says_why(hand: MakeHand) -> None:
    h = hand(build([verb("a", element("Hangup"))], []))
    told: list[str] = []
    h.workspace.bridge.refused.connect(told.append)
    h.workspace.selection.set([A])
    h.key(Qt.Key.Key_Tab)
    h.type("Say")
    (made,) = h.workspace.selection.nodes
    assert h.project.positions[made] == (336.0, 0.0)
    assert not list(h.project.flow.all_links())
    assert told == ["Hangup never falls through to another verb. So the new card is not linked."]


def test_tab_where_all_ways_are_taken_says_so(hand: MakeHand) -> None:
    h = hand(build([verb("a", say("a")), verb("b", say("b"))], [("a", NEXT, "b")]))
    told: list[str] = []
    h.workspace.bridge.refused.connect(told.append)
    h.workspace.selection.set([A])
    h.key(Qt.Key.Key_Tab)
    h.type("Say")
    assert told == ["All ways out of Say lead somewhere already. So the new card is not linked."]


def test_n_nests_by_typing_and_opens_it(hand: MakeHand) -> None:
    h = hand(build([verb("a", element("Dial", {}, "+15550001111"))], []))
    fields: list[tuple[str, object, str]] = []
    h.workspace.selection.focus_field.connect(lambda *what: fields.append(what))
    h.workspace.selection.set([A])
    h.key(Qt.Key.Key_N)
    h.type("Phone number")
    node = h.project.node(A)
    assert isinstance(node, VerbNode)
    assert [child.tag for child in node.element.elements] == ["Number", "Number"]
    assert node.element.elements[0].text == "+15550001111"
    assert not node.element.text
    assert fields == [(A, (1,), "#text")]
    assert h.undo_name == "Nest Phone number in Dial"
    h.workspace.bridge.undo()
    assert h.project == build([verb("a", element("Dial", {}, "+15550001111"))], [])


def test_n_on_what_holds_nothing_says_so(hand: MakeHand) -> None:
    h = hand(build([verb("a", element("Hangup"))], []))
    told: list[str] = []
    h.workspace.bridge.refused.connect(told.append)
    h.workspace.selection.set([A])
    h.key(Qt.Key.Key_N)
    assert told == ["Nothing can be nested in Hangup."]
    assert not h.canvas.asking.popup.isVisible()


def test_a_dropped_noun_is_opened_in_the_inspector(hand: MakeHand) -> None:
    h = hand(build([verb("a", element("Dial", {}, element("Number", {}, "1")))], []))
    fields: list[tuple[str, object, str]] = []
    h.workspace.selection.focus_field.connect(lambda *what: fields.append(what))
    assert h.drop(NodeKind(NOUN, "Number"), h.card("a"))
    assert fields == [(A, (1,), "#text")]
    assert h.selected == ["a"]


def test_tab_on_a_selected_link_inserts_there(hand: MakeHand) -> None:
    project = build([verb("a", say("a")), verb("b", say("b"))], [("a", NEXT, "b")])
    project = move_nodes(project, {A: (0, 0), NodeId("b"): (336, 0)})
    h = hand(project)
    h.workspace.selection.set((), [Port(A, NEXT)])
    h.key(Qt.Key.Key_Tab)
    h.type("Pause")
    assert h.undo_name == "Insert Pause"
    assert h.project.flow.target(A, NEXT) == "pause-1"
    assert h.project.flow.target(NodeId("pause-1"), NEXT) == "b"
    assert_none_overlap(h.canvas)
    h.workspace.bridge.undo()
    assert h.project == project


def test_what_is_added_in_a_frame_belongs_to_it(hand: MakeHand) -> None:
    project = build([verb("a", say("a")), verb("b", say("b"))], [])
    project = move_nodes(project, {A: (0, 80), NodeId("b"): (700, 480)})
    frame = Frame(FrameId("frame-1"), (A, NodeId("b")), "Both")
    h = hand(add_frame(project, frame))
    assert h.drop(SAY, h.at(500, 300))
    (made,) = h.workspace.selection.nodes
    assert h.project.frames[frame.id].members == (A, "b", made)
    assert h.canvas.equals_rebuilt()
    h.workspace.bridge.undo()
    assert h.project.frames[frame.id] == frame


def test_frames_and_disabled_cards_travel_by_the_clipboard(hand: MakeHand) -> None:
    """From one window to another: the clipboard holds our JSON and TwiML."""
    project = build([verb("a", say("a")), verb("b", say("b"))], [("a", NEXT, "b")])
    project = set_disabled(project, [A])
    project = add_frame(project, Frame(FrameId("frame-7"), (A, NodeId("b")), "Both", "red"))
    h = hand(project)
    h.canvas.select_all()
    assert h.canvas.copy()
    other = hand(Project())
    assert other.canvas.paste()
    (frame,) = other.project.frames.values()
    assert (frame.title, frame.color, len(frame.members)) == ("Both", "red", 2)
    first, second = frame.members
    assert other.project.node(first).is_disabled
    assert other.project.flow.target(first, NEXT) == second
    assert other.canvas.equals_rebuilt()


def test_twiml_text_is_pasted_as_cards(hand: MakeHand) -> None:
    h = hand(build([verb("a", say("a"))], []))
    text = "<Response><Say>One</Say><Pause/><Say>Two</Say></Response>"
    QGuiApplication.clipboard().setText(text)
    assert h.canvas.paste()
    assert len(h.project.flow.nodes) == 4
    assert h.undo_name == "Paste 3 cards"
    assert_none_overlap(h.canvas)


def test_pasted_comments_are_copied_again_and_what_is_left_out_is_said(hand: MakeHand) -> None:
    h = hand(Project())
    told: list[str] = []
    h.workspace.bridge.told.connect(told.append)
    kept = "<!-- hello -->\n  <Say>One</Say>\n  <!-- then -->\n  <Hangup/>\n"
    text = f"<Response>\n  {kept}  <!-- bye --></Response>"
    QGuiApplication.clipboard().setText(text)
    assert h.canvas.paste()
    assert told == ["1 comment after the last verb was not pasted."]
    assert h.canvas.copy()
    assert kept in QGuiApplication.clipboard().text()
    other = hand(Project())
    assert other.canvas.paste()
    assert other.canvas.copy()
    assert kept in QGuiApplication.clipboard().text(), "our own cards bring them, too"


def test_an_imported_document_is_copied_with_all_its_comments() -> None:
    text = "<Response><!-- a --><Say>One</Say><!-- b --><Hangup/><!-- c --></Response>"
    written = twiml_of(import_text(text))
    assert re.findall("<!-- . -->|<[A-Z]\\w+", written)[1:] == [
        "<!-- a -->",
        "<Say",
        "<!-- b -->",
        "<Hangup",
        "<!-- c -->",
    ]


def test_pasted_twiml_runs_from_left_to_right_where_the_pointer_is(hand: MakeHand) -> None:
    h = hand(build([verb("a", say("a"))], []))
    before = h.project
    text = "<Response><Say>One</Say><Gather><Say>Two</Say></Gather><Hangup/></Response>"
    QGuiApplication.clipboard().setText(text)
    h.move(h.at(600, 500))
    assert h.canvas.paste()
    first, second, third = (
        h.canvas.flow_scene.cards[node].rect() for node in h.workspace.selection.nodes
    )
    assert first.right() + 80 < second.left() < second.right() + 80 < third.left()
    assert first.united(third).contains(600, second.center().y())
    assert abs(second.center().y() - 500) < second.height()
    assert_none_overlap(h.canvas)
    assert h.canvas.equals_rebuilt()
    h.workspace.bridge.undo()
    assert h.project == before


def test_what_is_pasted_into_a_frame_is_in_it(hand: MakeHand) -> None:
    project = build([verb("a", say("a")), verb("b", say("b"))], [])
    project = move_nodes(project, {NodeId("a"): (0, 0), NodeId("b"): (1000, 600)})
    h = hand(add_frame(project, Frame(FrameId("f"), (NodeId("a"), NodeId("b")))))
    before = h.project
    QGuiApplication.clipboard().setText("<Response><Say>One</Say><Hangup/></Response>")
    h.move(h.at(600, 300))
    assert h.canvas.paste()
    assert set(h.project.frames[FrameId("f")].members) == {"a", "b", *h.selected}
    assert len(h.selected) == 2
    h.workspace.bridge.undo()
    assert h.project == before
    assert h.canvas.equals_rebuilt()


COPY_AND_QUIT = """
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from designer.ui.canvas import Canvas
from designer.ui.workspace import Workspace
from tests.helpers.flows import menu_flow

application = QApplication([])
workspace = Workspace(menu_flow())
workspace.findings.close()
canvas = Canvas(workspace)
canvas.select_all()
assert canvas.copy()
assert "<Gather" in QGuiApplication.clipboard().text()
"""


def test_quitting_after_a_copy_is_no_crash() -> None:
    done = subprocess.run(
        [sys.executable, "-c", COPY_AND_QUIT], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_what_was_typed_in_vain_is_said_again_within_its_lines(hand: MakeHand) -> None:
    h = hand(menu_flow())
    h.key(Qt.Key.Key_Tab)
    popup = h.canvas.asking.popup
    h.qtbot.keyClicks(popup.field, "for sales press 1, for opening hours press 2, to leave words")
    said = popup.findChild(QLabel, "quickAddHelp")
    assert said.text().startswith("Nothing that fits here is called “for sales")
    assert said.heightForWidth(said.width()) <= said.height()
