"""Frames by the keyboard, and as screen readers find them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QContextMenuEvent
from PySide6.QtWidgets import QApplication

from designer.flow import Frame, FrameId, NodeId, Project, add_frame, move_nodes
from tests.helpers.briefflows import project_of, say
from tests.ui.canvas.hand import Hand

MakeHand = Callable[[Project], Hand]
A, B, C, D, E = (NodeId(one) for one in "abcde")
DAY, NIGHT = FrameId("frame-1"), FrameId("frame-2")
NAME = QAccessible.Text.Name
FOCUS, STATE = QAccessible.Event.Focus, QAccessible.Event.StateChanged
SHOW = QAccessible.Event.ObjectShow
CTRL = Qt.KeyboardModifier.ControlModifier
Told = list[tuple[QAccessible.Event, str]]


def framed() -> Project:
    """Two cards in a frame, two in another one, and one in none."""
    project = project_of(*(say(one, f"I am {one}.") for one in "abcde"))
    places = {A: (0.0, 0.0), B: (300.0, 0.0), C: (800.0, 0.0), D: (1100.0, 0.0), E: (0.0, 400.0)}
    project = add_frame(move_nodes(project, places), Frame(DAY, (B, A), "By day"))
    return add_frame(project, Frame(NIGHT, (C, D), "By night"))


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Told:
    """Every event that a screen reader gets, with the name of what it is about."""
    events: Told = []

    def hear(event: QAccessibleEvent) -> None:
        about = event.accessibleInterface()
        events.append((event.type(), about.text(NAME) if about is not None else ""))

    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(hear))
    return events


def test_a_frame_is_reached_from_its_card_and_the_next_from_there(
    hand: MakeHand, told: Told
) -> None:
    h = hand(framed())
    h.workspace.selection.set([A])
    told.clear()
    h.key(Qt.Key.Key_G)
    assert set(h.selected) == {A, B}
    h.key(Qt.Key.Key_G)
    assert set(h.selected) == {C, D}
    h.key(Qt.Key.Key_G)
    assert set(h.selected) == {A, B}
    h.key(Qt.Key.Key_Return)
    assert h.selected == [A]
    assert told == [
        (FOCUS, "Frame, By day, 2 cards"),
        (FOCUS, "Frame, By night, 2 cards"),
        (FOCUS, "Frame, By day, 2 cards"),
        (FOCUS, "Say, “I am a.”"),
    ]


def test_a_frame_is_collapsed_and_expanded_by_keys(hand: MakeHand, told: Told) -> None:
    h = hand(framed())
    h.workspace.motion.reduce(True)
    h.workspace.selection.set([A])
    told.clear()
    assert h.canvas.ordering.toggle_collapsed()
    assert h.project.frames[DAY].is_collapsed
    assert set(h.selected) == {A, B}, "the frame, since no card in it is seen"
    assert (FOCUS, "Frame, By day, 2 cards, collapsed") in told
    h.key(Qt.Key.Key_Right)
    assert h.project.positions[A] == (8.0, 0.0)
    assert h.project.positions[B] == (308.0, 0.0)
    told.clear()
    h.key(Qt.Key.Key_Return)
    assert not h.project.frames[DAY].is_collapsed
    assert told == [
        (SHOW, "Frame, By day, 2 cards, expanded"),
        (STATE, "Frame, By day, 2 cards"),
    ]
    h.key(Qt.Key.Key_Return)
    assert h.selected == [A]
    assert h.canvas.equals_rebuilt()


def test_a_title_is_edited_by_keys_where_it_is_seen(hand: MakeHand, told: Told) -> None:
    h = hand(framed())
    h.canvas.navigation.zoom_to(1.0)
    h.canvas.navigation.center(h.canvas.flow_scene.cards[E].pos() * 5)
    h.workspace.selection.set([C])
    h.key(Qt.Key.Key_G)
    told.clear()
    h.key(Qt.Key.Key_E)
    assert h.canvas.in_place.isVisible()
    assert h.canvas.viewport().rect().contains(h.canvas.in_place.geometry().center())
    h.canvas.in_place.setPlainText("After hours")
    h.canvas.in_place.commit()
    assert h.project.frames[NIGHT].title == "After hours"
    assert (SHOW, "Frame, After hours, 2 cards") in told


def test_the_keys_say_where_there_is_no_frame(hand: MakeHand) -> None:
    h = hand(project_of(say("a")))
    refused: list[str] = []
    h.workspace.bridge.refused.connect(refused.append)
    h.canvas.setFocus()
    h.key(Qt.Key.Key_G)
    assert len(refused) == 1
    assert refused[0].startswith("There is no frame yet.")


def test_a_frame_of_one_card_is_told_as_such(hand: MakeHand) -> None:
    h = hand(add_frame(project_of(say("a")), Frame(DAY, (A,), "Alone")))
    told: list[str] = []
    h.workspace.bridge.told.connect(told.append)
    h.workspace.selection.set([A])
    h.key(Qt.Key.Key_G)
    assert told == ["Frame “Alone”: this card."]
    assert h.canvas.frame_walk.name()
    assert h.canvas.in_place.isVisible()


def test_the_items_of_a_frame_are_its_cards(hand: MakeHand) -> None:
    h = hand(framed())
    canvas = QAccessible.queryAccessibleInterface(h.canvas)
    items = [canvas.child(index) for index in range(canvas.childCount())]
    names = ["Frame, By day, 2 cards", "Frame, By night, 2 cards", "Say, “I am e.”"]
    assert [one.text(NAME) for one in items] == names
    assert [canvas.indexOfChild(one) for one in items] == [0, 1, 2]
    assert canvas.child(3) is None
    day = items[0]
    assert day.role() is QAccessible.Role.Grouping
    cards = [day.child(index) for index in range(day.childCount())]
    assert [one.text(NAME) for one in cards] == ["Say, “I am b.”", "Say, “I am a.”"]
    assert [day.indexOfChild(one) for one in cards] == [0, 1]
    assert cards[0].parent().text(NAME) == names[0]
    assert canvas.indexOfChild(cards[0]) == -1
    assert day.child(2) is None
    assert day.parent().text(NAME) == canvas.text(NAME)
    bar = h.canvas.flow_scene.frames.items[DAY].bar().center()
    at = h.canvas.viewport().mapToGlobal(h.canvas.mapFromScene(bar))
    assert canvas.childAt(at.x(), at.y()).text(NAME) == names[0]
    assert day.rect().contains(at)
    assert day.rect().contains(cards[0].rect())


def test_a_frame_says_its_state_and_is_turned_by_its_actions(hand: MakeHand) -> None:
    h = hand(framed())
    h.workspace.motion.reduce(True)
    canvas = QAccessible.queryAccessibleInterface(h.canvas)
    day = canvas.child(0)
    assert day.state().expandable
    assert day.state().expanded
    assert not day.state().selected
    actions = day.actionInterface()
    assert actions.actionNames() == ["Press", "Toggle"]
    assert all(actions.localizedActionDescription(one) for one in actions.actionNames())
    actions.doAction("Press")
    assert set(h.selected) == {A, B}
    assert day.state().selected
    assert day.state().focused == h.canvas.hasFocus()
    assert canvas.focusChild().text(NAME) == day.text(NAME)
    actions.doAction("Toggle")
    assert h.project.frames[DAY].is_collapsed
    assert day.state().collapsed
    assert not day.state().expanded
    assert day.childCount() == 0
    at = h.canvas.viewport().mapToGlobal(h.card("a"))
    assert canvas.childAt(at.x(), at.y()).text(NAME) == day.text(NAME)
    assert h.canvas.accessibleDescription() == ""
    assert h.canvas.ordering.remove_frame()
    assert not day.isValid()
    assert day.text(NAME) == ""
    assert actions.actionNames() == []
    assert day.state().invalid
    h.workspace.bridge.undo()
    assert day.isValid()


def test_the_menu_is_that_of_the_frame_under_the_pointer(hand: MakeHand) -> None:
    h = hand(framed())
    places: list[QPoint] = []
    h.canvas.menu_wanted.connect(places.append)
    at = h.canvas.mapFromScene(h.canvas.flow_scene.frames.items[NIGHT].bar().center())
    where, reason = h.canvas.viewport().mapToGlobal(at), QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(h.canvas.viewport(), QContextMenuEvent(reason, at, where))
    assert set(h.selected) == {C, D}
    assert places == [where]


def test_the_menu_by_keyboard_opens_at_the_frame(hand: MakeHand) -> None:
    h = hand(framed())
    h.workspace.selection.set([C])
    h.key(Qt.Key.Key_G)
    places: list[QPoint] = []
    h.canvas.menu_wanted.connect(places.append)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(h.canvas.viewport(), event)
    box = h.canvas.flow_scene.frames.items[NIGHT].box
    at = h.canvas.mapToScene(h.canvas.viewport().mapFromGlobal(places[0]))
    assert (at - box.topLeft()).manhattanLength() < 60
    assert set(h.selected) == {C, D}
