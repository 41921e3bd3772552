"""The element tree: look-ups and changed copies."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.twiml import CData, Comment, Element, element

SAY = element("Say", {"voice": "man"}, "Hi ", CData("<b>"), Comment("c"), element("break"), "!")
MENU = element(
    "Response",
    {},
    "\n",
    Comment("menu"),
    element("Gather", {}, element("Say", {}, "one"), " ", element("Pause")),
    "\n",
    element("Hangup"),
    "\n",
)


def test_attributes_are_found_even_when_empty() -> None:
    tree = element("Gather", {"action": ""})
    assert tree.has("action")
    assert not tree.has("method")
    assert tree.get("action", "x") == ""
    assert tree.get("method", "POST") == "POST"


def test_a_changed_attribute_keeps_its_place() -> None:
    tree = element("Say", {"voice": "man", "loop": "2"})
    assert tree.with_attribute("voice", "woman").attributes == (("voice", "woman"), ("loop", "2"))
    assert tree.with_attribute("language", "en").attributes[-1] == ("language", "en")
    assert tree.with_attribute("voice", None) == element("Say", {"loop": "2"})
    assert tree.with_attribute("absent", None) == tree


def test_text_is_the_elements_own_or_all_of_it() -> None:
    tree = element("Say", {}, "a", element("p", {}, "b"), CData("c"))
    assert tree.text == "ac"
    assert tree.all_text == "abc"
    assert SAY.all_text == "Hi <b>!"


def test_new_text_replaces_the_old_and_leaves_the_rest() -> None:
    assert SAY.with_text("New").children == ("New", Comment("c"), element("break"))
    assert SAY.with_text("").children == (Comment("c"), element("break"))


def test_new_elements_replace_the_old_and_leave_the_text() -> None:
    assert element("Dial", {}, "+1", element("Sip")).with_elements((element("Queue"),)) == element(
        "Dial", {}, "+1", element("Queue")
    )
    assert element("Gather", {}, "\n", element("Say")).with_elements(()) == element("Gather")


def test_paths_lead_to_nested_elements() -> None:
    assert MENU.at(()) is MENU
    assert MENU.at((0, 1)).tag == "Pause"
    with pytest.raises(IndexError):
        MENU.at((0, 2))


def test_an_element_is_replaced_or_removed_at_its_path() -> None:
    assert MENU.replace_at((0, 0), element("Play")).at((0, 0)).tag == "Play"
    assert MENU.replace_at((), SAY) is SAY
    without = MENU.replace_at((0,), None)
    assert without.children == ("\n", Comment("menu"), "\n", element("Hangup"), "\n")
    assert MENU.replace_at((1,), None).children[-1] == "\n\n"
    with pytest.raises(ValueError, match="root"):
        MENU.replace_at((), None)
    with pytest.raises(IndexError):
        MENU.replace_at((5,), None)


def test_an_element_is_inserted_at_its_path() -> None:
    assert MENU.insert_at((1,), SAY).at((1,)) is SAY
    assert MENU.insert_at((1,), SAY).at((2,)).tag == "Hangup"
    assert MENU.insert_at((99,), SAY).at((2,)) is SAY
    assert MENU.insert_at((0, 1), SAY).at((0, 1)) is SAY


def test_walking_meets_every_element_with_its_path() -> None:
    assert [(path, one.tag) for path, one in MENU.walk()] == [
        ((), "Response"),
        ((0,), "Gather"),
        ((0, 0), "Say"),
        ((0, 1), "Pause"),
        ((1,), "Hangup"),
    ]


@given(st.integers(0, 5))
def test_what_is_inserted_can_be_taken_out_again(index: int) -> None:
    new = Element("Play")
    changed = MENU.insert_at((index,), new)
    place = min(index, 2)
    assert changed.at((place,)) is new
    assert changed.replace_at((place,), None).elements == MENU.elements
