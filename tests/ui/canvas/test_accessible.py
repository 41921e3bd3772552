"""What a screen reader is told of the canvas."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

from designer.flow import NodeId, Project, remove_nodes, set_title
from tests.helpers.flows import menu_flow
from tests.ui.canvas.hand import Hand

MakeHand = Callable[[Project], Hand]
MENU = NodeId("menu")
NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description


def test_the_canvas_is_a_list_of_its_cards(hand: MakeHand) -> None:
    h = hand(menu_flow())
    canvas = QAccessible.queryAccessibleInterface(h.canvas)
    cards = h.canvas.flow_scene.cards
    assert canvas.role() is QAccessible.Role.List
    assert canvas.text(NAME) == h.canvas.accessibleName()
    assert canvas.childCount() == len(cards)
    index = list(cards).index(MENU)
    menu = canvas.child(index)
    assert menu.role() is QAccessible.Role.ListItem
    assert menu.text(NAME).startswith("Gather")
    assert "2 choices" in menu.text(NAME)
    assert menu.text(DESCRIPTION) == "Press Enter to edit"
    assert canvas.indexOfChild(menu) == index
    assert canvas.child(len(cards)) is None


def test_a_title_and_problems_are_told(hand: MakeHand) -> None:
    h = hand(menu_flow())
    h.workspace.bridge.do("Rename", lambda p: set_title(p, MENU, "Main menu"))
    h.canvas.flow_scene.mark(MENU, badge=1, badge_severity="error")
    canvas = QAccessible.queryAccessibleInterface(h.canvas)
    menu = canvas.child(list(h.canvas.flow_scene.cards).index(MENU))
    assert menu.text(NAME) == "Gather, Main menu, 2 choices, 1 problem"


def test_a_card_says_where_it_is_and_whether_it_is_selected(hand: MakeHand) -> None:
    h = hand(menu_flow())
    canvas = QAccessible.queryAccessibleInterface(h.canvas)
    menu = canvas.child(list(h.canvas.flow_scene.cards).index(MENU))
    assert not menu.state().selected
    h.workspace.selection.set((MENU,))
    assert menu.state().selected
    at = h.canvas.viewport().mapToGlobal(h.card("menu"))
    assert menu.rect().contains(at)
    found = canvas.childAt(at.x(), at.y())
    assert found.text(NAME) == menu.text(NAME)
    assert canvas.focusChild().text(NAME) == menu.text(NAME)


def test_a_removed_card_is_no_longer_valid_and_comes_back_with_undo(hand: MakeHand) -> None:
    h = hand(menu_flow())
    canvas = QAccessible.queryAccessibleInterface(h.canvas)
    count = canvas.childCount()
    menu = canvas.child(list(h.canvas.flow_scene.cards).index(MENU))
    h.workspace.bridge.do("Delete", lambda p: remove_nodes(p, [MENU]))
    assert not menu.isValid()
    assert menu.text(NAME) == ""
    assert menu.rect().isNull()
    assert canvas.childCount() == count - 1
    h.workspace.bridge.undo()
    assert menu.isValid()


def test_walking_by_keys_tells_the_card(hand: MakeHand, monkeypatch: pytest.MonkeyPatch) -> None:
    h = hand(menu_flow())
    told: list[QAccessibleEvent] = []
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(told.append))
    h.canvas.setFocus()
    h.workspace.selection.set((MENU,))
    h.key(Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    focus = [event for event in told if event.type() is QAccessible.Event.Focus]
    words = [event.message() for event in told if isinstance(event, QAccessibleAnnouncementEvent)]
    assert len(focus) == 2
    assert words[0].startswith("Gather")
    assert words[0].endswith("press Enter to edit")
    assert words[1] != words[0]
