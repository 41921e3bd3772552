"""Failures on purpose: from a card's menu, marked on it, listed, and what they do to a call."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from designer.flow import ExternalNode, NodeId, compile_flow, remove_nodes
from designer.simulator import Fault, Requested, Warned
from designer.ui.faults import Mishap, fault_of, kinds_at
from designer.ui.mainwindow import MainWindow
from designer.ui.preview.pace import INSTANT
from tests.helpers.flows import build, menu_flow
from tests.helpers.windows import open_window

LEFT = Qt.MouseButton.LeftButton
MENU, SALES = NodeId("menu"), NodeId("sales")


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    made = open_window(qtbot, tmp_path, menu_flow())
    made.live.set_speed(INSTANT)
    made.canvas.fit_all()
    return made


def menu_of(window: MainWindow, node: NodeId) -> QMenu:
    """The menu that the right button opens on a card."""
    canvas = window.canvas
    spot = canvas.mapFromScene(canvas.flow_scene.cards[node].rect().center())
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, spot, canvas.viewport().mapToGlobal(spot)
    )
    QApplication.sendEvent(canvas.viewport(), event)
    return window.findChildren(QMenu, "card_menu")[-1]


def trigger(menu: QMenu, name: str) -> None:
    failing = menu.findChild(QMenu, "card_faults")
    assert isinstance(failing, QMenu)
    next(one for one in failing.actions() if one.objectName() == name).trigger()
    menu.close()


def lines(window: MainWindow) -> list[str]:
    return [line.text for line in window.preview.transcript.rows.lines]


def test_card_is_made_to_fail_from_its_menu_and_shows_it(window: MainWindow) -> None:
    menu = menu_of(window, SALES)
    assert window.workspace.selection.single == SALES
    trigger(menu, "fault_busy")
    cards = window.canvas.flow_scene.cards
    assert cards[SALES].fails
    assert not cards[MENU].fails
    window.call()
    window.live.session.press("1")
    assert "+15550003333: busy" in lines(window)
    assert window.preview.form.faults.isVisible()
    trigger(menu_of(window, SALES), "fault_busy")
    assert not cards[SALES].fails


def test_document_of_a_card_fails(qtbot: QtBot, window: MainWindow) -> None:
    trigger(menu_of(window, MENU), "fault_timeout")
    window.call()
    qtbot.waitUntil(lambda: not window.live.is_on)
    asked = [e for e in window.live.session.trace if isinstance(e, Requested)]
    assert asked[0].status == 0
    assert next(e.code for e in window.live.session.trace if isinstance(e, Warned)) == "11205"


def test_menu_opens_by_keyboard_at_the_selected_card(window: MainWindow) -> None:
    window.workspace.selection.set((MENU,))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(window.canvas.viewport(), event)
    menu = window.findChildren(QMenu, "card_menu")[-1]
    assert menu.isVisible()
    place = window.canvas.viewport().mapFromGlobal(menu.pos())
    assert window.canvas.pointing.hit(place).node == MENU
    menu.close()


def test_failures_are_listed_and_cleared(qtbot: QtBot, window: MainWindow) -> None:
    faults, shown = window.workspace.faults, window.preview.form.faults
    assert not shown.isVisible()
    faults.set(Mishap("500", MENU), True)
    faults.set(Mishap("timeout", pattern="https://a.example/*"), True)
    assert shown.isVisible()
    drop = shown.findChild(QToolButton, "drop_fault_500")
    assert isinstance(drop, QToolButton)
    assert drop.accessibleName() == "No longer: Main menu: the server answers with an error (500)"
    qtbot.mouseClick(drop, LEFT)
    assert [one.kind for one in faults.mishaps] == ["timeout"]
    clear = shown.findChild(QPushButton, "clear_faults")
    assert isinstance(clear, QPushButton)
    qtbot.mouseClick(clear, LEFT)
    assert faults.mishaps == ()
    assert not shown.isVisible()


def test_failure_goes_with_its_step_and_comes_back_with_it(window: MainWindow) -> None:
    faults, bridge = window.workspace.faults, window.workspace.bridge
    faults.set(Mishap("busy", SALES), True)
    bridge.do("Delete", lambda held: remove_nodes(held, (SALES,)))
    assert faults.mishaps == ()
    bridge.undo()
    assert faults.mishaps == (Mishap("busy", SALES),)
    assert window.canvas.flow_scene.cards[SALES].fails


def test_what_can_fail_where() -> None:
    flow = menu_flow().flow
    assert "busy" in kinds_at(flow, SALES)
    assert "busy" not in kinds_at(flow, MENU)
    assert "404" in kinds_at(flow, NodeId("entry-1"))
    assert kinds_at(flow, NodeId("nobody")) == ()


def test_failure_as_the_simulator_knows_it() -> None:
    flow = menu_flow().flow
    compiled = compile_flow(flow)
    assert fault_of(Mishap("500", MENU), flow, compiled) == Fault("500", "menu.xml")
    found = fault_of(Mishap("busy", SALES), flow, compiled)
    assert found is not None
    path = compiled.document_of[SALES]
    assert found == Fault("busy", path, compiled.bundle.sources[path].nodes.index(SALES))
    assert fault_of(Mishap("404", "entry-1"), flow, compiled) == Fault("404", "menu.xml")
    outside = build([ExternalNode(id=NodeId("shop"), url="https://shop.example/[a]?x=1")], []).flow
    found = fault_of(Mishap("404", "shop"), outside, None)
    assert found is not None
    assert found.hits_request("https://shop.example/[a]?x=2")
    assert not found.hits_request("https://shop.example/a")
