"""Nested content: prompts, nouns, SSML and what they hold."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from designer.flow import NodeId, Project, VerbNode
from designer.problem import Problem, Severity
from designer.twiml import Comment, Element, element
from designer.ui.inspector.nestedrow import NestedRow
from tests.ui.inspector.stage import Stage, project_of

Make = Callable[[Project], Stage]
NODE, OTHER = NodeId("node-1"), NodeId("say-9")
WHISPER = VerbNode(id=OTHER, element=element("Say", {}, "A call for you"))


def on_verb(stage: Make, root: Element, links: dict[tuple[str, str], str] | None = None) -> Stage:
    on = stage(project_of(VerbNode(id=NODE, element=root), WHISPER, links=links))
    on.select(NODE)
    return on


def tags(on: Stage) -> list[str]:
    return [child.tag for child in on.element(NODE).elements]


def test_adding_opens_it_and_takes_the_cursor(stage: Make) -> None:
    on = on_verb(stage, element("Gather"))
    on.add_nested("", "Say")
    on.add_text("field-0-#text", "Press one")
    assert on.element(NODE).elements[0].text == "Press one"
    assert on.undo_name() == "Change text of Say"
    on.undo()
    on.undo()
    assert tags(on) == []


def test_removing(stage: Make) -> None:
    on = on_verb(
        stage, element("Gather", {}, element("Say", {}, "A"), element("Play", {}, "b.mp3"))
    )
    on.click("nested-remove-0")
    assert tags(on) == ["Play"]


def test_the_only_content_is_open(stage: Make) -> None:
    on = on_verb(stage, element("Gather", {}, element("Say", {}, "A")))
    assert on.shows("field-0-#text")


def test_a_click_on_the_line_opens_and_closes(stage: Make) -> None:
    on = on_verb(stage, element("Gather", {}, element("Say"), element("Say")))
    assert not on.shows("field-1-#text")
    row = on.find("nested-row-1")
    on.show(row)
    on.qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().center())
    assert on.shows("field-1-#text")
    on.click("nested-toggle-1")
    assert not on.shows("field-1-#text")


def test_order_changes_take_links_along(stage: Make) -> None:
    dial = element("Dial", {}, element("Number", {}, "+1"), element("Client", {}, "anna"))
    on = on_verb(stage, dial, {(NODE, "url@0"): OTHER})
    on.find("nested-toggle-0").setFocus()
    on.click("nested-down-")
    assert tags(on) == ["Client", "Number"]
    assert on.flow.links_from(NODE) == {"url@1": OTHER}


def test_an_open_row_stays_open_when_it_moves(stage: Make) -> None:
    gather = element("Gather", {}, element("Say", {}, "A"), element("Play", {}, "b.mp3"))
    on = on_verb(stage, gather)
    on.click("nested-toggle-0")
    grip = on.find("nested-row-0").parentWidget().findChild(QWidget, "row-grip")
    on.drag(grip, 500)
    assert tags(on) == ["Play", "Say"]
    moved = on.find("nested-row-1")
    assert isinstance(moved, NestedRow)
    assert moved.is_open
    on.type("field-1-#text", "C")
    assert on.element(NODE).elements[1].text == "C"


def test_forms_nest_to_any_depth(stage: Make) -> None:
    on = on_verb(stage, element("Dial"))
    on.add_nested("", "Sip")
    on.add_nested("0", "Headers")
    on.add_nested("0.0", "Header")
    on.type("field-0.0.0-name", "X-Who")
    header = on.element(NODE).at((0, 0, 0))
    assert (header.tag, header.get("name")) == ("Header", "X-Who")


def test_deep_content_is_put_in_order(stage: Make) -> None:
    say = element("Say", {}, "a"), element("Say", {}, "b")
    on = on_verb(stage, element("Pay", {}, element("Prompt", {}, *say)))
    on.find("nested-toggle-0.1").setFocus()
    on.click("nested-up-0")
    assert [one.text for one in on.element(NODE).at((0,)).elements] == ["b", "a"]


def test_removing_a_speech_mark_leaves_the_words(stage: Make) -> None:
    on = on_verb(stage, element("Say", {}, "One ", element("break"), Comment("x"), "two"))
    on.click("nested-remove-0")
    assert on.element(NODE).children == ("One ", Comment("x"), "two")


def test_what_twilio_no_longer_stands_by_is_marked(stage: Make) -> None:
    on = on_verb(stage, element("Connect"))
    button = on.find("add-nested-")
    nested = button.parentWidget()
    nested.menu.aboutToShow.emit()  # type: ignore[attr-defined]
    words = [action.text() for action in nested.menu.actions()]  # type: ignore[attr-defined]
    assert any("(deprecated)" in one for one in words)
    assert "(" not in words[0]


def test_a_speech_mark_comes_where_the_cursor_is(stage: Make) -> None:
    on = on_verb(stage, element("Say", {}, "One two"))
    on.press("field--#text", Qt.Key.Key_Home)
    for _ in range(3):
        on.press("field--#text", Qt.Key.Key_Right)
    on.add_nested("", "break")
    assert on.element(NODE).children == ("One", element("break"), " two")
    row = on.find("nested-row-0")
    assert isinstance(row, NestedRow)
    assert row.gist.text == "after “… One”"


def test_a_speech_mark_comes_last_while_nobody_was_in_the_words(stage: Make) -> None:
    on = on_verb(stage, element("Say", {}, "One two"))
    on.add_nested("", "break")
    assert on.element(NODE).children == ("One two", element("break"))


def test_what_is_wrong_with_a_nested_element_is_said_in_it(stage: Make) -> None:
    on = on_verb(stage, element("Dial", {}, element("Client")))
    on.close()
    problem = Problem("x", Severity.ERROR, "Name somebody.", node=NODE, path=(0,))
    on.workspace.findings.by_node = {NODE: (problem,)}
    on.workspace.findings.changed.emit()
    shown = [one.text() for one in on.inspector.findChildren(QLabel) if one.isVisible()]
    assert "Name somebody." in shown
    row = on.find("nested-row-0")
    assert isinstance(row, NestedRow)
    assert row.count.text == "1"
    assert row.count.accessibleName() == "1 problem"
    theme = on.workspace.themes.theme
    assert _has_color(row.count.grab(), theme.color("error"))
    assert not _has_color(row.count.grab(), theme.color("warning"))


def _has_color(picture: QPixmap, color: QColor) -> bool:
    """Whether anything is painted in (almost) this colour."""
    image = picture.toImage()
    painted = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return any(
        abs(one.red() - color.red()) + abs(one.green() - color.green()) < 40
        and abs(one.blue() - color.blue()) < 20
        for one in painted
    )


def test_a_finding_about_an_element_leads_into_it(stage: Make) -> None:
    on = on_verb(stage, element("Dial", {}, element("Number"), element("Client")))
    on.workspace.selection.focus_field.emit(NODE, (1,), "")
    assert on.inspector.focusWidget() is on.find("field-1-#text")
    connect = VerbNode(id=NodeId("connect-1"), element=element("Connect"))
    on.workspace.bridge.load(project_of(connect))
    on.workspace.selection.focus_field.emit("connect-1", (), "#children")
    assert on.inspector.isAncestorOf(on.inspector.focusWidget())


def test_a_dial_shows_one_number_field(stage: Make) -> None:
    on = on_verb(stage, element("Dial", {}, "+15550001111"))
    assert on.shows("field--#text")
    on.add_nested("", "Number")
    assert tags(on) == ["Number", "Number"]
    assert on.element(NODE).elements[0].text == "+15550001111"
    assert not on.shows("field--#text")
    on.undo()
    assert on.shows("field--#text")
    assert on.element(NODE).text == "+15550001111"
