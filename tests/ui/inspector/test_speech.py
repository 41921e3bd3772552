"""Speech marks: words in and around them, the toolbar, and the words as SSML."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from designer.flow import NodeId, VerbNode
from designer.twiml import CData, Comment, Content, Element, element
from designer.ui.inspector.speech import (
    from_ssml,
    marked,
    marks_of,
    spoken,
    ssml_of,
    tidy,
    with_spoken,
    without_mark,
    word_around,
)
from tests.helpers.strategies import merged
from tests.ui.inspector.stage import Stage, project_of

Make = Callable[..., Stage]
SAY = element("Say", {}, "One ", element("emphasis", {}, "two"), " three")
LETTERS = st.text("ab &<", max_size=6)


def inner(depth: int = 2) -> st.SearchStrategy[Element]:
    parts: st.SearchStrategy[Content] = st.one_of(
        LETTERS, st.just(Comment("x")), LETTERS.filter(bool).map(CData)
    )
    if depth:
        parts = st.one_of(parts, inner(depth - 1))
    children = st.lists(parts, max_size=4).map(
        lambda found: tuple(one for one in merged(found) if one != "")
    )
    return st.builds(Element, st.sampled_from(["p", "s", "prosody"]), st.just(()), children)


@given(inner(), LETTERS)
def test_words_can_be_changed_to_any_others(tree: Element, text: str) -> None:
    changed = with_spoken(tree, text)
    assert spoken(changed) == text
    assert len(marks_of(changed)) == len(marks_of(tree))
    assert with_spoken(tree, spoken(tree)) == tree


@given(inner(), st.data())
def test_a_mark_changes_no_words(tree: Element, data: st.DataObject) -> None:
    length = len(spoken(tree))
    start = data.draw(st.integers(0, length))
    end = data.draw(st.integers(start, length))
    changed, path = marked(tree, start, end, Element("w"))
    assert spoken(changed) == spoken(tree)
    assert changed.at(path).tag == "w"
    assert len(marks_of(changed)) == len(marks_of(tree)) + 1
    holder = changed.at(path[:-1])
    again = changed.replace_at(path[:-1], without_mark(holder, path[-1]))
    assert spoken(again) == spoken(tree)


@given(inner())
def test_ssml_is_read_as_it_is_written(tree: Element) -> None:
    assert tidy(from_ssml(tree, ssml_of(tree))) == tree


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (0, 3, "<w>One</w> <emphasis>two</emphasis> three"),
        (4, 7, "One <w><emphasis>two</emphasis></w> three"),
        (5, 6, "One <emphasis>t<w>w</w>o</emphasis> three"),
        (0, 5, "<w>One <emphasis>two</emphasis></w> three"),
        (13, 13, "One <emphasis>two</emphasis> three<w/>"),
    ],
)
def test_where_a_mark_goes(start: int, end: int, expected: str) -> None:
    assert ssml_of(marked(SAY, start, end, Element("w"))[0]) == expected


def test_the_word_around_a_place() -> None:
    assert word_around("One two", 5) == (4, 7)
    assert word_around("One  two", 4) == (4, 4)


def on_say(stage: Make, *nodes: Element) -> Stage:
    on = stage(project_of(*(VerbNode(id=NodeId(f"n-{i}"), element=e) for i, e in enumerate(nodes))))
    on.select("n-0")
    return on


def select(on: Stage, field: str, start: int, length: int) -> None:
    on.press(field, Qt.Key.Key_Home)
    for _ in range(start):
        on.press(field, Qt.Key.Key_Right)
    for _ in range(length):
        on.press(field, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)


def words(on: Stage, field: str) -> str:
    widget = on.find(field)
    assert isinstance(widget, QPlainTextEdit)
    return widget.toPlainText()


def test_selected_words_are_wrapped_in_one_step(stage: Make) -> None:
    on = on_say(stage, element("Say", {}, "One two three"))
    select(on, "field--#text", 4, 3)
    on.click("mark--emphasis")
    assert ssml_of(on.element("n-0")) == "One <emphasis>two</emphasis> three"
    assert words(on, "field--#text") == "One two three"
    assert on.undo_name() == "Add emphasis to Say"
    on.undo()
    assert ssml_of(on.element("n-0")) == "One two three"


def test_the_word_at_the_cursor_is_wrapped(stage: Make) -> None:
    on = on_say(stage, element("Say", {}, "Call 5551234"))
    select(on, "field--#text", 7, 0)
    on.click("mark--say-as")
    found = on.element("n-0").elements[0]
    assert (found.tag, found.text) == ("say-as", "5551234")
    assert found.get("interpret-as")
    assert on.find("field-0-interpret-as").hasFocus()


def test_a_break_stands_at_the_cursor(stage: Make) -> None:
    on = on_say(stage, element("Say", {}, "One two"))
    select(on, "field--#text", 3, 0)
    on.click("mark--break")
    assert ssml_of(on.element("n-0")) == "One<break/> two"


def test_what_the_vocabulary_does_not_allow_is_refused(stage: Make) -> None:
    on = on_say(stage, element("Say", {}, element("phoneme", {"ph": "x"}, "tomato soup")))
    select(on, "field--#text", 0, 6)
    on.click("mark--emphasis")
    assert "cannot stand inside phoneme" in on.find("ssml-message-").text()  # type: ignore[attr-defined]
    assert not on.undo_name()


def test_typing_words_keeps_the_marks(stage: Make) -> None:
    on = on_say(stage, SAY)
    on.press("field--#text", Qt.Key.Key_End)
    on.add_text("field--#text", "!")
    assert ssml_of(on.element("n-0")) == "One <emphasis>two</emphasis> three!"


def test_the_words_as_ssml(stage: Make) -> None:
    on = on_say(stage, SAY)
    on.click("ssml-switch-")
    assert words(on, "ssml-") == "One <emphasis>two</emphasis> three"
    assert not on.shows("field--#text")
    on.press("ssml-", Qt.Key.Key_End)
    on.add_text("ssml-", "<break")
    assert ssml_of(on.element("n-0")) == "One <emphasis>two</emphasis> three"
    assert "Until then nothing changes" in on.find("ssml-message-").text()  # type: ignore[attr-defined]
    on.add_text("ssml-", "/>")
    assert ssml_of(on.element("n-0")) == "One <emphasis>two</emphasis> three<break/>"
    assert on.undo_name() == "Change SSML of Say"
    on.undo()
    assert words(on, "ssml-") == "One <emphasis>two</emphasis> three"
    on.click("ssml-switch-")
    assert words(on, "field--#text") == "One two three"


def test_tools_write_into_the_ssml(stage: Make) -> None:
    on = on_say(stage, element("Say", {}, "One two"))
    on.click("ssml-switch-")
    select(on, "ssml-", 0, 3)
    on.click("mark--p")
    assert ssml_of(on.element("n-0")) == "<p>One</p> two"


def test_deep_inside_other_verbs(stage: Make) -> None:
    prompt = element("Prompt", {}, element("Say", {}, "Card number"))
    on = on_say(stage, element("Pay", {}, prompt))
    on.inspector.focus_field("n-0", (0, 0), "#text")
    select(on, "field-0.0-#text", 0, 4)
    on.click("mark-0.0-prosody")
    assert ssml_of(on.element("n-0").at((0, 0))) == "<prosody>Card</prosody> number"


def test_removing_a_mark_keeps_its_words(stage: Make) -> None:
    on = on_say(stage, SAY)
    on.click("nested-remove-0")
    assert on.element("n-0").children == ("One two three",)
