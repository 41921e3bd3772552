"""The keyboard on the ways out of a card: every link without a mouse."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from designer.flow import BranchCase, BranchNode, NodeId, Project
from designer.ui.canvas.cardlayout import WIDTH
from designer.ui.selection import Port
from designer.ui.theme import THEMES
from tests.helpers.flows import build, menu_flow, say, verb
from tests.ui.canvas.hand import CTRL, Hand

MakeHand = Callable[[Project], Hand]
MENU = NodeId("menu")
FIRST, SECOND = Port(MENU, "choice:c1"), Port(MENU, "choice:c2")
KEY = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


def on_menu(hand: MakeHand) -> Hand:
    """The keyboard on the first way out of the menu."""
    h = hand(menu_flow())
    h.workspace.selection.set((MENU,))
    h.key(KEY.Key_W)
    return h


def refusals(h: Hand) -> list[str]:
    said: list[str] = []
    h.workspace.bridge.refused.connect(said.append)
    return said


def test_w_enters_and_escape_leaves(hand: MakeHand) -> None:
    h = on_menu(hand)
    assert h.workspace.selection.way == FIRST
    assert h.selected == []
    h.key(KEY.Key_Escape)
    assert h.selected == ["menu"]
    assert h.workspace.selection.way is None


def test_up_and_down_go_through_all_ways_and_stop_at_the_ends(hand: MakeHand) -> None:
    h = on_menu(hand)
    keys = [port.key for port in h.canvas.flow_scene.cards[MENU].layout.ports]
    seen = [FIRST.outcome]
    for _ in keys:
        h.key(KEY.Key_Down)
        assert h.workspace.selection.way is not None
        seen.append(h.workspace.selection.way.outcome)
    assert seen == [*keys, keys[-1]]
    h.key(KEY.Key_Up)
    assert h.workspace.selection.way == Port(MENU, keys[-2])
    h.key(KEY.Key_Home)
    assert h.workspace.selection.way == FIRST
    h.key(KEY.Key_End)
    assert h.workspace.selection.way == Port(MENU, keys[-1])
    assert h.project == menu_flow()


@pytest.mark.parametrize("key", [KEY.Key_Return, KEY.Key_Right])
def test_along_the_link_and_back_to_the_card(hand: MakeHand, key: Qt.Key) -> None:
    h = on_menu(hand)
    h.key(KEY.Key_Down)
    h.key(key)
    assert h.selected == ["news"]
    h.workspace.selection.set((), (SECOND,))
    h.key(KEY.Key_Left)
    assert h.selected == ["menu"]


def test_delete_cuts_the_link_and_the_keyboard_stays(hand: MakeHand) -> None:
    h = on_menu(hand)
    said = refusals(h)
    h.key(KEY.Key_Delete)
    assert h.project.flow.target(*FIRST) is None
    assert h.workspace.selection.way == FIRST
    assert said == []
    h.key(KEY.Key_Delete)
    assert said == ["This leads nowhere yet."]
    h.workspace.bridge.undo()
    assert h.project == menu_flow()


def test_a_link_is_led_elsewhere_and_started_by_a_name(hand: MakeHand) -> None:
    h = on_menu(hand)
    h.key(KEY.Key_L)
    h.type("hangup")
    assert h.project.flow.target(*FIRST) == "end"
    h.key(KEY.Key_Delete)
    h.key(KEY.Key_Return)  # nowhere to go: asks where to
    h.type("goodbye")
    assert h.project.flow.target(*FIRST) == "bye"
    assert h.workspace.selection.way == FIRST
    assert h.canvas.hasFocus()


def test_tab_inserts_on_a_link_and_adds_after_a_free_way(hand: MakeHand) -> None:
    h = on_menu(hand)
    h.key(KEY.Key_Tab)
    h.type("pause")
    made = h.project.flow.target(*FIRST)
    assert made is not None
    assert h.project.flow.target(made, "next") == "sales"
    h.workspace.selection.set((), (SECOND,))
    h.key(KEY.Key_Delete)
    h.key(KEY.Key_Tab)
    h.type("hangup")
    made = h.project.flow.target(*SECOND)
    assert made is not None
    assert h.project.node(made).element.tag == "Hangup"  # type: ignore[union-attr]


def test_choices_swap_where_they_lead(hand: MakeHand) -> None:
    h = on_menu(hand)
    said = refusals(h)
    h.key(KEY.Key_Down, ALT)
    assert h.project.flow.target(*FIRST) == "news"
    assert h.project.flow.target(*SECOND) == "sales"
    assert h.workspace.selection.way == SECOND
    h.key(KEY.Key_Down, ALT)  # below is no choice
    assert said == ["Only two choices can swap where they lead."]
    h.key(KEY.Key_Up, ALT)
    assert h.project.flow == menu_flow().flow


def test_the_words_of_a_choice_are_edited_where_they_stand(hand: MakeHand) -> None:
    h = on_menu(hand)
    h.key(KEY.Key_E)
    editor = h.canvas.in_place
    assert editor.toPlainText() == "Sales"
    editor.setPlainText("Our  sales")
    h.qtbot.keyClick(editor, KEY.Key_Return)
    node = h.project.node(MENU)
    assert [one.label for one in node.choices] == ["Our sales", "News"]  # type: ignore[union-attr]
    assert h.workspace.selection.way == FIRST
    said = refusals(h)
    h.workspace.selection.set((), (Port(MENU, "next"),))
    h.key(KEY.Key_E)
    assert not editor.is_open
    assert said == ["Only choices and cases have words of their own."]


def test_the_words_of_a_case_are_edited_too(hand: MakeHand) -> None:
    branch = NodeId("branch")
    cases = (BranchCase("a", values=("DE",)), BranchCase("b", values=("FR",)))
    h = hand(build([BranchNode(id=branch, parameter="CallerCountry", cases=cases)], []))
    h.workspace.selection.set((branch,))
    h.key(KEY.Key_W)
    h.key(KEY.Key_Down)
    h.key(KEY.Key_E)
    h.canvas.in_place.setPlainText("France")
    h.qtbot.keyClick(h.canvas.in_place, KEY.Key_Return)
    node = h.project.node(branch)
    assert [one.label for one in node.cases] == ["", "France"]  # type: ignore[union-attr]


def test_a_card_without_ways_out_says_why(hand: MakeHand) -> None:
    h = hand(menu_flow())
    said = refusals(h)
    h.workspace.selection.set((NodeId("end"),))
    h.key(KEY.Key_W)
    assert said == ["Hangup never falls through to another verb."]
    assert h.selected == ["end"]


def test_plus_gives_the_gather_another_choice(hand: MakeHand) -> None:
    h = on_menu(hand)
    h.key(KEY.Key_Plus)
    h.type("hangup")
    assert "choice:c3" in h.project.flow.links_from(MENU)


def test_a_way_out_that_went_is_left(hand: MakeHand) -> None:
    h = on_menu(hand)
    h.workspace.selection.set((), (Port(MENU, "choice:gone"),))
    for key in (KEY.Key_Down, KEY.Key_Right, KEY.Key_E, KEY.Key_Return):
        h.key(key)
    assert h.project == menu_flow()


def test_entering_from_far_away_shows_the_way_out(hand: MakeHand) -> None:
    h = hand(build([verb("a", say("Hello")), verb("b", say("Bye"))], [("a", "next", "b")]))
    h.canvas.navigation.zoom_to(0.1)
    assert h.canvas.is_far
    h.workspace.selection.set((NodeId("a"),))
    h.key(KEY.Key_W)
    port = h.canvas.flow_scene.cards[NodeId("a")].port("next")
    assert port is not None
    assert not h.canvas.is_far
    assert h.canvas.navigation.visible().contains(port)


def test_walking_by_control_and_an_arrow_goes_along_the_way(hand: MakeHand) -> None:
    h = on_menu(hand)
    h.key(KEY.Key_Right, CTRL)
    assert h.selected == ["sales"]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_ring_stands_around_the_way_out(hand: MakeHand, theme: str) -> None:
    h = on_menu(hand)
    h.workspace.themes.use(theme)
    h.key(KEY.Key_Down)
    h.qtbot.waitUntil(lambda: not h.canvas.look.is_moving)
    card = h.canvas.flow_scene.cards[MENU]
    with_ring, others = (
        _accents(h, card.port(outcome).y(), theme)  # type: ignore[union-attr]
        for outcome in (SECOND.outcome, FIRST.outcome)
    )
    assert with_ring >= WIDTH / 2  # a line above the words, at least
    assert others == 0


def _accents(h: Hand, y: float, theme: str) -> int:
    """The points of the theme's accent just above the middle of a row of the menu's card."""
    accent = QColor(THEMES[theme].accent)
    card = h.canvas.flow_scene.cards[MENU]
    image = h.canvas.viewport().grab().toImage()
    half = h.canvas.look.fonts.row / 2
    left = h.at(card.pos().x() + 20, y).x()
    return max(
        sum(image.pixelColor(x, line) == accent for x in range(left, left + WIDTH - 60))
        for line in range(h.at(0, y - half).y(), h.at(0, y - half + 4).y())
    )
