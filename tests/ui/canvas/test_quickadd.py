"""The list of what can be added: it says what it adds and where, whole, in every size of text."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QLabel

from designer.flow import Choice, NodeId, Project, disconnect, set_choices
from designer.ui.translation import install
from tests.helpers.flows import menu_flow
from tests.ui.canvas.hand import Hand

MakeHand = Callable[[Project], Hand]


@pytest.mark.parametrize(("points", "language"), [(0.0, "en"), (0.0, "de"), (24.0, "de")])
def test_help_of_every_kind_is_whole_and_nothing_jumps(
    qapp: QApplication, hand: MakeHand, points: float, language: str
) -> None:
    usual, font = qapp.font(), qapp.font()
    if points:
        font.setPointSizeF(points)
        qapp.setFont(font)
    install(qapp, language)
    try:
        h = hand(menu_flow())
        h.key(Qt.Key.Key_Tab)
        popup = h.canvas.asking.popup
        said = popup.findChild(QLabel, "quickAddHelp")
        height, seen = said.height(), []
        for _ in range(popup.list.count()):
            kind = popup.list.currentItem().data(Qt.ItemDataRole.AccessibleDescriptionRole)
            assert said.text() == kind, "nothing of it is cut"
            assert said.heightForWidth(said.width()) <= said.height() == height
            seen.append(kind)
            h.qtbot.keyClick(popup.field, Qt.Key.Key_Down)
        assert len(set(seen)) > 15
        assert h.canvas.rect().contains(popup.geometry())
    finally:
        qapp.setFont(usual)
        install(qapp, "en")


def test_the_list_says_which_of_several_ways_out_is_followed(hand: MakeHand) -> None:
    project = menu_flow()
    for outcome in ("choice:c1", "choice:c2"):
        project = disconnect(project, NodeId("menu"), outcome)
    h = hand(project)
    h.workspace.selection.set([NodeId("menu")])
    h.key(Qt.Key.Key_Tab)
    assert h.canvas.asking.popup.field.placeholderText() == "Type to add after “1 Sales”"
    h.type("Say")
    assert h.project.flow.target(NodeId("menu"), "choice:c1") in h.selected
    long = Choice("c1", "1", label="Sales, new orders, deliveries and everything about them")
    h.workspace.bridge.do("Word", lambda held: set_choices(held, NodeId("menu"), (long,)))
    h.workspace.bridge.do("Cut", lambda held: disconnect(held, NodeId("menu"), "choice:c1"))
    h.workspace.selection.set([NodeId("menu")])
    h.key(Qt.Key.Key_Tab)
    field = h.canvas.asking.popup.field
    assert field.accessibleName().endswith(
        "after “1 Sales, new orders, deliveries and everything about them”"
    )
    shown = field.placeholderText()
    assert shown.startswith("Type to add after “1")
    assert "…" in shown
    assert field.fontMetrics().horizontalAdvance(shown) <= field.width()
    assert field.toolTip() == field.accessibleName()


def test_the_list_says_on_which_link_something_is_inserted(hand: MakeHand) -> None:
    h = hand(menu_flow())
    h.workspace.selection.set([NodeId("menu")])
    h.key(Qt.Key.Key_W)
    h.key(Qt.Key.Key_Home)
    h.key(Qt.Key.Key_Tab)
    assert h.canvas.asking.popup.field.placeholderText() == "Type to add after “1 Sales”"


def test_the_list_fits_into_a_low_canvas(hand: MakeHand) -> None:
    h = hand(menu_flow())
    h.canvas.resize(600, 260)
    h.key(Qt.Key.Key_Tab)
    popup = h.canvas.asking.popup
    assert h.canvas.rect().contains(popup.geometry())
    assert popup.list.height() > 60


def test_a_pointer_at_rest_chooses_nothing_and_one_that_moves_does(hand: MakeHand) -> None:
    h = hand(menu_flow())
    inside = h.canvas.mapToGlobal(h.canvas.rect().center())
    QCursor.setPos(inside)
    h.qtbot.wait(20)
    h.key(Qt.Key.Key_Tab)
    popup = h.canvas.asking.popup
    rows = popup.list
    h.qtbot.wait(20)
    assert rows.currentRow() == 0
    for row in range(1, rows.count()):
        h.qtbot.keyClick(popup.field, Qt.Key.Key_Down)
        h.qtbot.wait(1)
        assert rows.currentRow() == row
    seen = next(row for row in range(rows.count()) if rows.visualItemRect(rows.item(row)).y() > 0)
    h.qtbot.mouseMove(rows.viewport(), rows.visualItemRect(rows.item(seen)).center())
    h.qtbot.waitUntil(lambda: rows.currentRow() == seen)
