"""Mixed content: editing the words leaves the elements between them where they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.twiml import CData, Comment, Content, element
from designer.ui.inspector.words import rearranged, with_words, words_of

MARK, OTHER = element("break"), element("emphasis", {}, "so")


@pytest.mark.parametrize(
    ("children", "text", "expected"),
    [
        ((), "Hi", ("Hi",)),
        (("Hi",), "", ()),
        (("One", MARK, "two"), "One!two", ("One!", MARK, "two")),
        (("One", MARK, "two"), "Onetwo three", ("One", MARK, "two three")),
        (("One", MARK, "two"), "two", (MARK, "two")),
        (("One", MARK, "two"), "", (MARK,)),
        ((MARK,), "Hi", ("Hi", MARK)),
        ((CData("a&b"),), "a&bc", (CData("a&bc"),)),
        (("a", Comment("c"), "b"), "ab!", ("a", Comment("c"), "b!")),
    ],
)
def test_words_change_where_they_were_edited(
    children: tuple[Content, ...], text: str, expected: tuple[Content, ...]
) -> None:
    assert with_words(element("Say", {}, *children), text).children == expected


def test_indentation_of_a_printed_document_is_not_shown() -> None:
    say = element("Say", {}, "\n    Hello,\n    you.\n  ")
    assert words_of(say) == "Hello,\nyou."


def test_elements_change_places_among_the_words() -> None:
    say = element("Say", {}, "1", MARK, "2", OTHER, "3")
    assert rearranged(say, [1, 0]).children == ("1", OTHER, "2", MARK, "3")


@given(st.lists(st.sampled_from(["a", "bc", MARK, OTHER]), max_size=5), st.text("abc ", max_size=6))
def test_the_words_are_what_was_typed_and_the_elements_stay(
    children: list[Content], text: str
) -> None:
    say = element("Say", {}, *children)
    changed = with_words(say, text)
    assert words_of(changed) == text
    assert changed.elements == say.elements
