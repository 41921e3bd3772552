"""Words edited where they stand, by real keys."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt

from designer.flow import NodeId, NoteNode, Project, VerbNode
from designer.twiml import element
from tests.helpers.flows import build, say, verb
from tests.ui.canvas.hand import CTRL, Hand

MakeHand = Callable[[Project], Hand]
A = NodeId("a")


def text(h: Hand) -> str:
    node = h.project.node(A)
    assert isinstance(node, VerbNode)
    return node.element.all_text


def words(h: Hand, row: int | None = None) -> QPoint:
    """The words of the card, or of one of its rows."""
    card = h.canvas.flow_scene.cards[A]
    y = 50.0 if row is None else card.layout.rows[row].y + 10.0
    return h.canvas.mapFromScene(card.pos() + QPointF(60, y))


def test_a_double_click_on_the_words_edits_them_and_ctrl_enter_keeps(hand: MakeHand) -> None:
    h = hand(build([verb("a", say("Hello"))], []))
    h.double_click(words(h))
    editor = h.canvas.in_place
    assert editor.isVisible()
    assert editor.hasFocus()
    assert editor.toPlainText() == "Hello"
    editor.selectAll()
    h.qtbot.keyClicks(editor, "Good morning")
    assert text(h) == "Hello", "not before it is kept"
    h.qtbot.keyClick(editor, Qt.Key.Key_Return, CTRL)
    assert text(h) == "Good morning"
    assert h.undo_name == "Change text of Say"
    assert not editor.isVisible()
    assert h.canvas.hasFocus()
    h.workspace.bridge.undo()
    assert text(h) == "Hello"


def test_escape_gives_up_and_focus_elsewhere_keeps(hand: MakeHand) -> None:
    h = hand(build([verb("a", say("Hello"))], []))
    h.workspace.selection.set([A])
    h.key(Qt.Key.Key_E)
    editor = h.canvas.in_place
    h.qtbot.keyClicks(editor, "No")
    h.qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert text(h) == "Hello"
    assert h.undo_name == ""
    h.key(Qt.Key.Key_E)
    h.qtbot.keyClicks(editor, ", you")
    h.canvas.setFocus()
    assert text(h) == "Hello, you", "the cursor is behind the words, and replaces none"
    assert not editor.isVisible()


def test_an_enter_at_the_end_leaves_no_empty_line(hand: MakeHand) -> None:
    h = hand(build([verb("a", say("Hello"))], []))
    h.workspace.selection.set([A])
    h.key(Qt.Key.Key_E)
    editor = h.canvas.in_place
    h.qtbot.keyClick(editor, Qt.Key.Key_Return)
    h.canvas.setFocus()
    assert h.undo_name == ""
    h.key(Qt.Key.Key_E)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_A, Qt.Key.Key_Return):
        h.qtbot.keyClick(editor, key)
    h.canvas.setFocus()
    assert text(h) == "Hello\na"


def test_marks_of_speech_stay(hand: MakeHand) -> None:
    marked = element("Say", {}, "Hello ", element("emphasis", {}, "dear"), " caller")
    h = hand(build([verb("a", marked)], []))
    h.double_click(words(h))
    editor = h.canvas.in_place
    assert editor.toPlainText() == "Hello dear caller"
    h.qtbot.keyClick(editor, Qt.Key.Key_End, CTRL)
    h.qtbot.keyClicks(editor, "!")
    h.qtbot.keyClick(editor, Qt.Key.Key_Return, CTRL)
    node = h.project.node(A)
    assert isinstance(node, VerbNode)
    assert [child.tag for child in node.element.elements] == ["emphasis"]
    assert text(h) == "Hello dear caller!"


def test_the_prompt_of_a_menu_and_a_row_are_edited(hand: MakeHand) -> None:
    gather = element("Gather", {}, say("Press 1"), element("Say", {}, "or 2"))
    h = hand(build([verb("a", gather)], []))
    h.double_click(words(h))
    h.canvas.in_place.selectAll()
    h.qtbot.keyClicks(h.canvas.in_place, "Press one")
    h.qtbot.keyClick(h.canvas.in_place, Qt.Key.Key_Return, CTRL)
    h.double_click(words(h, 0))
    assert h.canvas.in_place.toPlainText() == "or 2"
    h.canvas.in_place.selectAll()
    h.qtbot.keyClicks(h.canvas.in_place, "or two")
    h.qtbot.keyClick(h.canvas.in_place, Qt.Key.Key_Return, CTRL)
    assert text(h) == "Press oneor two"


def test_a_number_is_one_line_that_enter_keeps(hand: MakeHand) -> None:
    h = hand(build([verb("a", element("Dial", {}, element("Number")))], []))
    h.double_click(words(h, 0))
    h.qtbot.keyClicks(h.canvas.in_place, "+15550001111")
    h.qtbot.keyClick(h.canvas.in_place, Qt.Key.Key_Return)
    assert text(h) == "+15550001111"


def test_a_note_is_edited_on_the_canvas(hand: MakeHand) -> None:
    h = hand(build([NoteNode(id=A, text="Why", color="blue")], []))
    h.double_click(words(h))
    h.canvas.in_place.selectAll()
    h.qtbot.keyClicks(h.canvas.in_place, "Because")
    h.qtbot.keyClick(h.canvas.in_place, Qt.Key.Key_Return, CTRL)
    note = h.project.node(A)
    assert isinstance(note, NoteNode)
    assert (note.text, note.color) == ("Because", "blue")


def test_it_follows_the_zoom_and_goes_with_its_card(hand: MakeHand) -> None:
    h = hand(build([verb("a", say("Hello"))], []))
    h.workspace.selection.set([A])
    h.key(Qt.Key.Key_E)
    editor = h.canvas.in_place
    before = editor.geometry()
    h.canvas.zoom_in()
    assert editor.geometry().width() > before.width()
    h.workspace.bridge.do("Delete", lambda project: Project())
    assert not editor.isVisible()
    assert h.project == Project()


def test_what_has_no_words_is_edited_in_the_inspector(hand: MakeHand) -> None:
    h = hand(build([verb("a", element("Pause", {"length": "2"}))], []))
    asked: list[object] = []
    h.workspace.selection.focus_field.connect(lambda *what: asked.append(what))
    h.workspace.selection.set([A])
    h.key(Qt.Key.Key_E)
    assert not h.canvas.in_place.isVisible()
    assert asked == [(A, (), "length")]


def test_it_grows_with_the_words_and_says_how_to_end(hand: MakeHand) -> None:
    h = hand(build([verb("a", say("Hello"))], []))
    h.double_click(words(h))
    editor = h.canvas.in_place
    before = editor.height()
    assert "Esc" in editor.keys.text()
    assert editor.keys.isVisible()
    assert editor.keys.y() >= editor.geometry().bottom()
    h.qtbot.keyClicks(editor, " and good morning to everybody who calls" * 8)
    assert editor.height() > 2 * before
    assert editor.verticalScrollBar().maximum() == 0, "every line is seen"
    h.qtbot.keyClicks(editor, " and good morning to everybody who calls" * 60)
    assert editor.geometry().bottom() <= h.canvas.viewport().height(), "it ends with the canvas"
    assert editor.verticalScrollBar().maximum() > 0
    h.qtbot.keyClick(editor, Qt.Key.Key_Return, CTRL)
    assert not editor.keys.isVisible()


def test_editing_leaves_the_view_where_it_is_while_the_card_is_seen(hand: MakeHand) -> None:
    h = hand(build([verb("a", say("Hello"))], []))
    h.workspace.selection.set([A])
    for scale in (0.5, 1.0):
        h.canvas.navigation.zoom_to(scale)
        before = h.canvas.navigation.visible()
        h.key(Qt.Key.Key_E)
        assert h.canvas.in_place.isVisible()
        h.qtbot.keyClick(h.canvas.in_place, Qt.Key.Key_Escape)
        assert h.canvas.navigation.visible() == before
    h.canvas.navigation.zoom_to(0.2)
    h.key(Qt.Key.Key_E)
    assert h.canvas.scale_now >= 0.6, "what cannot be read is brought near"
