"""What would catch a designer's eye: rows that line up, room that is used, words that are whole."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAction, QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from designer.flow import Choice, NodeId, Part, VerbNode, set_title
from designer.storage import save_project
from designer.twiml import element
from designer.ui.find.hitlist import part_name, part_width
from designer.ui.mainwindow import MainWindow
from designer.ui.preview.requests import CACHE, URL
from designer.ui.theme import SPACE
from designer.ui.widgets import WordButton
from tests.helpers.flows import build, menu_flow
from tests.helpers.windows import open_window


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    window = open_window(qtbot, tmp_path, menu_flow())
    window.resize(1440, 900)
    window.switches.reset_layout()
    settle(qtbot)
    return window


def settle(qtbot: QtBot) -> None:
    for _ in range(6):
        QApplication.processEvents()
    qtbot.wait(20)


def middle(widget: QWidget, window: QWidget) -> int:
    return widget.mapTo(window, QPoint(0, widget.height() // 2)).y()


def bottom(widget: QWidget, window: QWidget) -> int:
    return widget.mapTo(window, QPoint(0, widget.height())).y()


def test_what_a_bar_says_stands_beside_its_mark(qtbot: QtBot, window: MainWindow) -> None:
    window.bars.say("short", "error", "It cannot be read.")
    settle(qtbot)
    bar = window.findChild(QWidget, "bar_short")
    assert isinstance(bar, QWidget)
    mark = next(one for one in bar.findChildren(QLabel) if not one.pixmap().isNull())
    words = next(one for one in bar.findChildren(QLabel) if one.text())
    assert abs(middle(mark, window) - middle(words, window)) <= 1


def test_an_import_that_has_not_begun_is_one_line(qtbot: QtBot, window: MainWindow) -> None:
    window.import_panel.begin()
    settle(qtbot)
    assert window.import_panel.height() <= window.import_panel.source.height() + 2 * SPACE + 4


def test_a_long_name_has_room_to_be_changed(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.selection.show(NodeId("menu"))
    window.rename_bar.ask()
    settle(qtbot)
    short = window.rename_bar.field.width()
    window.rename_bar.leave()
    long = "The menu that callers hear after the hours, in German"
    window.workspace.bridge.do("", lambda project: set_title(project, NodeId("menu"), long))
    window.rename_bar.ask()
    settle(qtbot)
    field = window.rename_bar.field
    assert field.width() > short
    assert field.width() > field.fontMetrics().horizontalAdvance(long)


def test_the_call_button_ends_where_the_keypad_ends(qtbot: QtBot, window: MainWindow) -> None:
    phone = window.preview
    places = []
    for _ in range(3):
        settle(qtbot)
        assert abs(bottom(phone.controls.call, window) - bottom(phone.keypad, window)) <= 2
        places.append(middle(phone.controls.call, window))
        window.call()
    assert len(set(places)) == 1


def test_a_call_that_is_over_has_no_clock_to_stop(qtbot: QtBot, window: MainWindow) -> None:
    window.call()
    assert window.preview.controls.run.isVisible()
    window.call()
    assert not window.preview.controls.run.isVisible()


def test_a_dialog_ends_below_its_buttons(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:

    path = tmp_path / "front-desk.callflow"
    save_project(menu_flow(), path)
    window.files.open_now(path)
    window.show_properties_of_flow()
    settle(qtbot)
    dialog = window.findChild(QDialog, "flow_properties")
    assert isinstance(dialog, QDialog)
    buttons = dialog.findChild(QDialogButtonBox)
    assert isinstance(buttons, QDialogButtonBox)
    assert dialog.height() - bottom(buttons, dialog) <= 2 * SPACE + 2


@pytest.mark.parametrize("points", [9.0, 14.0, 24.0])
def test_what_was_found_is_named_in_whole_words(qapp: QApplication, points: float) -> None:
    font = QFont(qapp.font())
    font.setPointSizeF(points)
    metrics = QFontMetrics(font)
    for part in Part:
        words = part_name(part)
        room = part_width(metrics)
        assert metrics.elidedText(words, Qt.TextElideMode.ElideRight, room) == words


@pytest.mark.parametrize("size", [QSize(1440, 900), QSize(1100, 700), QSize(1800, 1000)])
def test_the_gallery_uses_its_width(qtbot: QtBot, window: MainWindow, size: QSize) -> None:
    window.resize(size)
    window.switches.reset_layout()
    window.show_gallery()
    settle(qtbot)
    cards = window.gallery.list
    places = [cards.visualItemRect(cards.item(row)) for row in range(cards.count())]
    left = min(place.left() for place in places)
    right = cards.viewport().width() - max(place.right() for place in places)
    assert left >= 0
    assert right >= -1
    assert abs(left - right) < cards.gridSize().width() // 4
    assert right < cards.gridSize().width() // 4


def test_an_arrow_leads_from_a_choice_to_its_document(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    """A name in Arabic does not turn the line around."""
    gather = VerbNode(
        id=NodeId("menu"),
        element=element("Gather", {"numDigits": "1"}),
        choices=(Choice("c1", "1", label="المبيعات"),),
    )
    other = open_window(
        qtbot,
        tmp_path,
        build(
            [gather, VerbNode(id=NodeId("end"), element=element("Hangup"))],
            [("menu", "choice:c1", "end")],
        ),
    )
    other.docks["xml"].raise_()
    other.workspace.selection.show(NodeId("menu"))
    qtbot.waitUntil(lambda: "→" in other.xml.routes.text())
    lines = other.xml.routes.text().splitlines()
    assert any("المبيعات" in line for line in lines)
    assert all(line.startswith("\N{LEFT-TO-RIGHT MARK}") for line in lines)


def test_a_column_in_which_nothing_stands_takes_no_room(qtbot: QtBot, window: MainWindow) -> None:
    window.docks["requests"].raise_()
    window.call()
    requests = window.requests.tree
    qtbot.waitUntil(lambda: requests.topLevelItemCount() > 0)
    assert requests.isColumnHidden(CACHE)
    assert not requests.isColumnHidden(URL)


def test_a_document_keeps_its_name_in_a_narrow_panel(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1000, 700)
    window.switches.reset_layout()
    window.docks["xml"].raise_()
    window.workspace.selection.show(NodeId("menu"))
    head = window.xml.head
    qtbot.waitUntil(lambda: head.path.text == "menu.xml")
    settle(qtbot)
    assert head.path.width() >= head.path.fontMetrics().horizontalAdvance("menu.xml")
    assert not window.docks["xml"].widget().horizontalScrollBar().isVisible()
    assert head.copy.mapTo(head, QPoint(head.copy.width(), 0)).x() <= head.width()
    assert window.xml.routes_area.height() < window.xml.editor.height()


def test_the_tool_bar_stays_where_it_is_while_a_call_is_on(
    qtbot: QtBot, window: MainWindow
) -> None:
    export = next(
        one
        for one in window.findChildren(WordButton)
        if one.defaultAction() is action(window, "export")
    )
    before = export.pos()
    window.call()
    settle(qtbot)
    assert action(window, "call").text() == "Hang up"
    assert export.pos() == before


def action(window: MainWindow, name: str) -> QAction:
    return window.actions_by_id[name]
