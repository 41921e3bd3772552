"""Typing into the form: undo steps, defaults, what is wrong, and keeping the cursor."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

from designer.flow import NodeId, Project, VerbNode, set_attribute
from designer.problem import Severity
from designer.twiml import Element, element
from tests.ui.inspector.stage import Stage, project_of

Make = Callable[[Project], Stage]
NODE = NodeId("node-1")


@pytest.fixture
def gather(stage: Make) -> Stage:
    on = stage(project_of(verb(element("Gather", {"input": "dtmf"}))))
    on.select(NODE)
    return on


def verb(root: Element) -> VerbNode:
    return VerbNode(id=NODE, element=root)


def test_typing_in_one_field_is_one_undo_step(gather: Stage) -> None:
    gather.type("field--timeout", "12")
    assert gather.element(NODE).get("timeout") == "12"
    assert gather.undo_name() == "Change timeout of Gather"
    gather.undo()
    assert not gather.element(NODE).has("timeout")


def test_leaving_a_field_ends_its_undo_step(gather: Stage) -> None:
    gather.type("field--timeout", "1")
    gather.leave("field--timeout")
    gather.find("field--timeout").setFocus()
    gather.add_text("field--timeout", "2")
    gather.undo()
    assert gather.element(NODE).get("timeout") == "1"


def test_two_fields_are_two_undo_steps(gather: Stage) -> None:
    gather.type("field--timeout", "9")
    gather.type("field--numDigits", "3")
    gather.undo()
    assert gather.element(NODE).get("timeout") == "9"
    assert not gather.element(NODE).has("numDigits")


def test_default_shows_as_default_until_something_is_set(gather: Stage) -> None:
    spin = gather.find("field--timeout")
    line = spin.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    assert line.text() == ""
    assert line.placeholderText() == "5 (default)"
    assert not gather.shows("reset-field--timeout")
    gather.type("field--timeout", "9")
    assert gather.shows("reset-field--timeout")


def test_reset_goes_back_to_the_default(gather: Stage) -> None:
    gather.type("field--timeout", "9")
    gather.click("reset-field--timeout")
    assert not gather.element(NODE).has("timeout")
    gather.undo()
    assert gather.element(NODE).get("timeout") == "9"


def test_emptying_a_number_goes_back_to_the_default(gather: Stage) -> None:
    gather.type("field--timeout", "9")
    gather.type("field--timeout", "")
    assert not gather.element(NODE).has("timeout")


def test_arrow_keys_step_from_the_default_and_stop_at_the_limit(gather: Stage) -> None:
    gather.press("field--timeout", Qt.Key.Key_Up)
    assert gather.element(NODE).get("timeout") == "6"
    for _ in range(8):
        gather.press("field--timeout", Qt.Key.Key_Down)
    assert gather.element(NODE).get("timeout") == "1"


def test_a_wrong_value_is_kept_and_said(gather: Stage) -> None:
    gather.type("field--timeout", "soon")
    assert gather.element(NODE).get("timeout") == "soon"
    assert gather.message("field--timeout")
    assert gather.find("field--timeout").property("invalid")
    gather.type("field--timeout", "4")
    assert gather.message("field--timeout") == ""
    assert not gather.find("field--timeout").property("invalid")


def test_field_and_list_give_a_wrong_value_one_colour(
    stage: Callable[[Project], Stage],
) -> None:
    number = element("Dial", {}, element("Number"))
    on = stage(project_of(verb(number)))
    on.select(NODE)
    on.type("field-0-#text", "abc")
    on.qtbot.waitUntil(lambda: on.workspace.findings.is_current)
    found = on.workspace.findings.by_node[NODE]
    (severity,) = {one.severity for one in found if one.rule == "invalid-value"}
    assert severity is Severity.WARNING
    assert on.find("message-field-0-#text").property("role") == "warning"
    assert on.find("field-0-#text").property("invalid") == "warning"


def test_a_placeholder_is_a_good_number(gather: Stage) -> None:
    gather.type("field--timeout", "{{wait}}")
    assert gather.element(NODE).get("timeout") == "{{wait}}"
    assert gather.message("field--timeout") == ""


def test_yes_or_no_shows_its_default(gather: Stage) -> None:
    combo = gather.find("field--actionOnEmptyResult")
    assert isinstance(combo, QComboBox)
    assert combo.currentText() == "no (default)"
    gather.choose("field--actionOnEmptyResult", "yes")
    assert gather.element(NODE).get("actionOnEmptyResult") == "true"
    gather.undo()
    assert combo.currentText() == "no (default)"


def test_no_finish_key_is_not_the_default_finish_key(gather: Stage) -> None:
    gather.choose("field--finishOnKey", "no key")
    assert gather.element(NODE).has("finishOnKey")
    assert gather.element(NODE).get("finishOnKey") == ""


def test_a_list_is_ticked(gather: Stage) -> None:
    gather.click("field--input-speech")
    assert gather.element(NODE).get("input") == "dtmf speech"
    gather.click("field--input-dtmf")
    assert gather.element(NODE).get("input") == "speech"


def test_a_value_that_is_not_allowed_is_shown_and_kept(stage: Make) -> None:
    on = stage(project_of(verb(element("Reject", {"reason": "tired"}))))
    on.select(NODE)
    combo = on.find("field--reason")
    assert isinstance(combo, QComboBox)
    assert combo.currentText() == "tired"
    assert on.message("field--reason")
    on.choose("field--reason", "busy")
    assert on.element(NODE).get("reason") == "busy"
    assert "tired" not in [combo.itemText(i) for i in range(combo.count())]


def test_another_panels_change_shows_without_moving_the_cursor(gather: Stage) -> None:
    gather.inspector.focus_field(NODE, (), "hints")
    gather.type("field--hints", "sales, support")
    text = gather.find("field--hints")
    assert isinstance(text, QPlainTextEdit)
    cursor = text.textCursor()
    cursor.setPosition(3)
    text.setTextCursor(cursor)
    gather.workspace.bridge.do(
        "Elsewhere", lambda p: set_attribute(p, NODE, (), "hints", "sales, billing")
    )
    assert text.toPlainText() == "sales, billing"
    assert text.textCursor().position() == 3


def test_typing_blanks_and_lines_is_not_tidied_away(stage: Make) -> None:
    on = stage(project_of(verb(element("Say"))))
    on.select(NODE)
    on.type("field--#text", "Hello ")
    on.add_text("field--#text", "you")
    assert on.element(NODE).text == "Hello you"
    assert on.undo_name() == "Change text of Say"
    on.undo()
    assert on.element(NODE).text == ""


def test_undo_keys_in_a_field_are_left_to_the_window(gather: Stage) -> None:
    gather.type("field--timeout", "12")
    spin = gather.find("field--timeout")
    gather.qtbot.keyClick(spin, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert gather.element(NODE).get("timeout") == "12"


def test_editing_words_around_speech_marks_leaves_the_marks_in_place(stage: Make) -> None:
    pause = element("break", {"time": "1s"})
    on = stage(project_of(verb(element("Say", {}, "One", pause, "two"))))
    on.select(NODE)
    text = on.find("field--#text")
    assert isinstance(text, QPlainTextEdit)
    assert text.toPlainText() == "Onetwo"
    text.setFocus()
    on.press("field--#text", Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    on.add_text("field--#text", "!")
    assert on.element(NODE).children == ("One", pause, "two!")


def test_more_settings_open_with_a_filter(gather: Stage) -> None:
    assert not gather.shows("field--profanityFilter")
    gather.click("more-")
    assert gather.shows("field--profanityFilter")
    gather.type("filter-settings", "swear")
    assert gather.shows("field--profanityFilter")
    assert not gather.shows("field--language")


def test_what_is_set_is_shown_at_once(stage: Make) -> None:
    on = stage(project_of(verb(element("Gather", {"profanityFilter": "false"}))))
    on.select(NODE)
    assert on.shows("field--profanityFilter")


def test_an_unknown_attribute_has_a_plain_row(stage: Make) -> None:
    on = stage(project_of(verb(element("Hangup", {"mood": "sad"}))))
    on.select(NODE)
    on.type("field--mood", "glad")
    assert on.element(NODE).get("mood") == "glad"


def test_an_unknown_verb_shows_its_twiml(stage: Make) -> None:
    on = stage(project_of(verb(element("Sing", {"key": "C"}, element("Note", {}, "la")))))
    on.select(NODE)
    xml = on.find("unknown-xml")
    assert isinstance(xml, QPlainTextEdit)
    assert xml.isReadOnly()
    assert "<Note>la</Note>" in xml.toPlainText()
    on.type("field--key", "D")
    assert on.element(NODE).get("key") == "D"
    assert 'key="D"' in xml.toPlainText()


def test_suggestions_are_found_by_their_words(stage: Make) -> None:
    on = stage(project_of(verb(element("Say"))))
    on.select(NODE)
    row = on.inspector.node_page.find_row((), "language")
    assert row is not None
    on.type("field--language", "swed")
    line = on.find("field--language")
    assert isinstance(line, QLineEdit)
    completer = line.completer()
    assert completer.currentCompletion() == "sv-SE"
    on.qtbot.keyClick(completer.popup(), Qt.Key.Key_Down)
    on.qtbot.keyClick(completer.popup(), Qt.Key.Key_Return)
    assert on.element(NODE).get("language") == "sv-SE"


def test_a_choice_may_come_from_the_call(gather: Stage) -> None:
    gather.inspector.focus_field(NODE, (), "profanityFilter")
    combo = gather.find("field--profanityFilter")
    assert isinstance(combo, QComboBox)
    gather.press("field--profanityFilter", Qt.Key.Key_Space)  # opens the list
    gather.qtbot.keyClick(combo.view(), Qt.Key.Key_End)
    gather.qtbot.keyClick(combo.view(), Qt.Key.Key_Return)
    assert not gather.element(NODE).has("profanityFilter")
    gather.add_text("field--profanityFilter-placeholder", "Polite")
    assert gather.element(NODE).get("profanityFilter") == "{{Polite}}"
    assert gather.undo_name() == "Change profanityFilter of Gather"
    gather.click("field--profanityFilter-choose")
    assert not gather.element(NODE).has("profanityFilter")
    assert gather.shows("field--profanityFilter")


def test_a_placeholder_of_an_import_is_shown(stage: Make) -> None:
    on = stage(project_of(verb(element("Gather", {"input": "{{Mode}}", "bargeIn": "{{B}}"}))))
    on.select(NODE)
    for name, text in (("input", "{{Mode}}"), ("bargeIn", "{{B}}")):
        line = on.find(f"field--{name}-placeholder")
        assert isinstance(line, QLineEdit)
        assert line.text() == text


def test_several_choices_may_come_from_the_call(gather: Stage) -> None:
    gather.click("field--input-from-call")
    gather.add_text("field--input-placeholder", "Mode")
    assert gather.element(NODE).get("input") == "{{Mode}}"
