"""Gather's choices as a list."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from designer.flow import Choice, NodeId, Project, VerbNode, choice_key
from designer.twiml import element
from tests.ui.inspector.stage import Stage, project_of

GATHER = NodeId("gather-1")
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def menu(stage: Callable[[Project], Stage]) -> Stage:
    gather = VerbNode(
        id=GATHER,
        element=element("Gather", {"input": "dtmf"}),
        choices=(Choice("c1", "1", (), "Sales"), Choice("c2", "2", (), "Support")),
    )
    say = VerbNode(id=NodeId("say-1"), element=element("Say", {}, "Sales"))
    on = stage(project_of(gather, say, links={(GATHER, "choice:c1"): "say-1"}))
    on.select(GATHER)
    return on


def choices(on: Stage) -> list[tuple[str, str]]:
    return [(one.digits, one.label) for one in on.verb(GATHER).choices]


def test_a_choice_is_named(menu: Stage) -> None:
    menu.type("choice-c2-label", "Billing")
    assert choices(menu) == [("1", "Sales"), ("2", "Billing")]
    assert menu.undo_name() == "Change name of choice"
    menu.undo()
    assert choices(menu) == [("1", "Sales"), ("2", "Support")]


def test_adding_takes_the_next_free_key_and_the_cursor(menu: Stage) -> None:
    menu.click("choice-add")
    assert choices(menu)[-1] == ("3", "")
    menu.qtbot.keyClicks(menu.find("choice-c3-label"), "Hours")
    assert choices(menu)[-1] == ("3", "Hours")


def test_enter_goes_to_the_next_row_and_adds_one_after_the_last(menu: Stage) -> None:
    menu.press("choice-c1-label", Qt.Key.Key_Return)
    assert menu.inspector.focusWidget() is menu.find("choice-c2-label")
    menu.press("choice-c2-label", Qt.Key.Key_Return)
    assert menu.inspector.focusWidget() is menu.find("choice-c3-label")


def test_removing_takes_its_link_away(menu: Stage) -> None:
    menu.click("choice-c1-remove")
    assert choices(menu) == [("2", "Support")]
    assert not menu.flow.links_from(GATHER)


def test_buttons_and_keys_put_choices_in_order_with_their_links(menu: Stage) -> None:
    menu.find("choice-c1-label").setFocus()
    menu.click("choice-down")
    assert choices(menu) == [("2", "Support"), ("1", "Sales")]
    assert menu.flow.target(GATHER, choice_key(Choice("c1"))) == "say-1"
    menu.press("choice-c1-label", Qt.Key.Key_Up, ALT)
    assert choices(menu) == [("1", "Sales"), ("2", "Support")]


def test_dragging_the_grip_puts_choices_in_order(menu: Stage) -> None:
    grip = menu.find("choice-c1-label").parentWidget().parentWidget().findChild(QWidget, "row-grip")
    assert grip is not None
    menu.drag(grip, 70)
    assert choices(menu) == [("2", "Support"), ("1", "Sales")]


def test_escape_gives_up_a_drag(menu: Stage) -> None:
    grip = menu.find("choice-c1-label").parentWidget().parentWidget().findChild(QWidget, "row-grip")
    assert grip is not None
    menu.show(grip)
    menu.qtbot.mousePress(grip, Qt.MouseButton.LeftButton)
    menu.qtbot.mouseMove(grip, grip.rect().bottomLeft() * 3)
    menu.qtbot.keyClick(grip, Qt.Key.Key_Escape)
    menu.qtbot.mouseRelease(grip, Qt.MouseButton.LeftButton, pos=grip.rect().bottomLeft() * 3)
    assert choices(menu) == [("1", "Sales"), ("2", "Support")]


def test_swap_exchanges_where_two_choices_lead(menu: Stage) -> None:
    menu.find("choice-c1-label").setFocus()
    menu.click("choice-swap")
    assert menu.flow.links_from(GATHER) == {"choice:c2": "say-1"}


def test_a_key_given_twice_is_marked(menu: Stage) -> None:
    menu.type("choice-c2-digits", "1")
    message = menu.find("choice-c2-message")
    assert isinstance(message, QLabel)
    assert "key 1" in message.text()
    assert menu.find("choice-c2-digits").property("invalid")
    assert not menu.shows("choice-c1-message")


def test_phrases_show_when_speech_is_listened_for(menu: Stage) -> None:
    assert not menu.shows("choice-c1-phrases")
    menu.click("field--input-speech")
    menu.type("choice-c1-phrases", "sales, buy ,")
    assert menu.verb(GATHER).choices[0].phrases == ("sales", "buy")
    menu.add_text("choice-c1-phrases", " shop")
    assert menu.verb(GATHER).choices[0].phrases == ("sales", "buy", "shop")


def test_another_gather_shows_its_own_choices(menu: Stage) -> None:
    other = VerbNode(id=NodeId("gather-2"), element=element("Gather"), choices=(Choice("c1", "9"),))
    menu.workspace.bridge.load(project_of(menu.verb(GATHER), other))
    menu.select("gather-2")
    menu.type("choice-c1-label", "Nine")
    assert menu.verb("gather-2").choices[0].label == "Nine"
    assert menu.verb(GATHER).choices[0].label == "Sales"
    assert not menu.shows("choice-c2-label")
