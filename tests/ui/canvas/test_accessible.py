"""What a screen reader is told of the canvas."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent

from designer.flow import NodeId, Project, remove_nodes, set_choices, set_title
from designer.ui.selection import Port
from tests.helpers.flows import menu_flow
from tests.ui.canvas.hand import Hand

MakeHand = Callable[[Project], Hand]
MENU = NodeId("menu")
NAME, FOCUS = QAccessible.Text.Name, QAccessible.Event.Focus
SAID = QAccessible.Event.ObjectShow
Told = list[tuple[QAccessible.Event, str]]


def test_the_items_of_the_canvas_are_its_cards(hand: MakeHand) -> None:
    h = hand(menu_flow())
    canvas = QAccessible.queryAccessibleInterface(h.canvas)
    cards = h.canvas.flow_scene.cards
    assert canvas.role() is QAccessible.Role.Canvas
    assert canvas.text(NAME) == h.canvas.accessibleName()
    assert canvas.childCount() == len(cards)
    index = list(cards).index(MENU)
    menu = canvas.child(index)
    assert menu.role() is QAccessible.Role.ListItem
    assert menu.text(NAME).startswith("Gather")
    assert "2 choices" in menu.text(NAME)
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


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[tuple[QAccessible.Event, str]]:
    """Every event that a screen reader gets, with the name of what it is about."""
    events: list[tuple[QAccessible.Event, str]] = []

    def hear(event: QAccessibleEvent) -> None:
        about = event.accessibleInterface()
        events.append((event.type(), about.text(NAME) if about is not None else ""))

    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(hear))
    return events


def test_walking_by_keys_tells_the_card(hand: MakeHand, told: Told) -> None:
    h = hand(menu_flow())
    h.workspace.selection.set((MENU,))
    told.clear()
    h.key(Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert told == [(FOCUS, "Dial, +15550003333")]
    h.key(Qt.Key.Key_Escape)
    assert told[1:] == [(FOCUS, "Flow")]


def test_coming_to_the_canvas_tells_what_is_current(hand: MakeHand, told: Told) -> None:
    h = hand(menu_flow())
    h.workspace.selection.set((MENU,))
    h.canvas.clearFocus()
    told.clear()
    h.canvas.setFocus()
    h.qtbot.waitUntil(lambda: bool(told))
    assert told[-1] == (FOCUS, "Gather, Main menu, 2 choices")


def test_the_ways_out_of_a_card_are_its_items(hand: MakeHand) -> None:
    h = hand(menu_flow())
    canvas = QAccessible.queryAccessibleInterface(h.canvas)
    menu = canvas.child(list(h.canvas.flow_scene.cards).index(MENU))
    ways = [menu.child(index) for index in range(menu.childCount())]
    assert [one.text(NAME) for one in ways] == [
        "1 Sales, leads to Dial +15550003333",
        "2 News, leads to Play “media/news.mp3”",
        "anything else, leads back to this card",
        "no input, leads to Say “Goodbye.”",
    ]
    assert menu.child(len(ways)) is None
    assert [menu.indexOfChild(one) for one in ways] == [0, 1, 2, 3]
    assert ways[1].role() is QAccessible.Role.ListItem
    assert ways[1].parent().text(NAME) == menu.text(NAME)
    assert ways[1].rect().contains(h.canvas.viewport().mapToGlobal(h.port("menu", "choice:c2")))
    assert not ways[0].rect().contains(ways[1].rect().center())
    h.workspace.selection.set((), (Port(MENU, "choice:c2"),))
    assert ways[1].state().selected
    assert ways[1].state().focused
    assert not ways[0].state().selected
    assert not menu.state().focused


def test_walking_along_ways_out_tells_them(hand: MakeHand, told: Told) -> None:
    h = hand(menu_flow())
    h.workspace.selection.set((MENU,))
    told.clear()
    h.key(Qt.Key.Key_W)
    h.key(Qt.Key.Key_Down)
    h.key(Qt.Key.Key_Delete)
    assert told == [
        (FOCUS, "1 Sales, leads to Dial +15550003333"),
        (FOCUS, "2 News, leads to Play “media/news.mp3”"),
        (SAID, "2 News, leads nowhere yet"),
    ]
    h.key(Qt.Key.Key_Delete)
    assert len(told) == 3


def test_the_canvas_says_what_no_item_can(hand: MakeHand) -> None:
    h = hand(menu_flow())
    assert h.canvas.accessibleDescription().startswith("7 cards. Nothing is selected.")
    h.workspace.selection.set((MENU, NodeId("sales")))
    assert h.canvas.accessibleDescription() == "2 cards selected"
    h.workspace.selection.set((MENU,))
    assert h.canvas.accessibleDescription() == ""
    h.workspace.selection.set((), (Port(MENU, "next"),))
    assert h.canvas.accessibleDescription() == ""


def test_what_becomes_of_the_current_card_is_said(hand: MakeHand, told: Told) -> None:
    h = hand(menu_flow())
    h.workspace.selection.set((NodeId("news"),))
    told.clear()
    h.workspace.bridge.do("Rename", lambda p: set_title(p, NodeId("news"), "News"))
    assert told == [(SAID, "Play, News")]
    h.workspace.bridge.do("Rename", lambda p: set_title(p, MENU, "Another"))
    assert len(told) == 1


def test_a_way_out_that_went_is_no_longer_valid(hand: MakeHand) -> None:
    h = hand(menu_flow())
    canvas = QAccessible.queryAccessibleInterface(h.canvas)
    menu = canvas.child(list(h.canvas.flow_scene.cards).index(MENU))
    news = menu.child(1)
    h.workspace.bridge.do("Choices", lambda p: set_choices(p, MENU, p.node(MENU).choices[:1]))  # type: ignore[union-attr]
    assert not news.isValid()
    assert news.text(NAME) == ""
    assert news.rect().isNull()
    assert news.state().invalid
    assert menu.indexOfChild(news) == -1
