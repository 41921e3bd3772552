"""The panels leave the canvas its room, and the phone its keys, whatever the window's size."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.flow import NodeId
from designer.twiml import element
from designer.ui.docks import NARROW_SIDE
from designer.ui.mainwindow import MainWindow
from designer.ui.theme import LIGHT, apply, in_text
from tests.helpers.flows import build, menu_flow, verb
from tests.helpers.windows import open_window


@pytest.fixture(params=[9.0, 13.5], ids=lambda points: f"{points} pt")
def window(
    request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> Iterator[MainWindow]:
    usual, font = qapp.font(), qapp.font()
    font.setPointSizeF(request.param)
    qapp.setFont(font)
    apply(LIGHT)
    yield open_window(qtbot, tmp_path, menu_flow())
    qapp.setFont(usual)


def share(window: MainWindow) -> float:
    return window.canvas.width() / window.width()


def least(window: MainWindow) -> float:
    """Large type takes more of the window."""
    return 0.45 if window.font().pointSizeF() < 12 else 0.35


def hidden_keys(window: MainWindow) -> int:
    """How many pixels of the keypad are out of sight, below what is seen of the phone."""
    keypad, pane = window.preview.keypad, window.docks["preview"].widget()
    return max(0, keypad.mapTo(pane, QPoint(0, keypad.height())).y() - pane.height())


def settle(qtbot: QtBot) -> None:
    for _ in range(6):
        QApplication.processEvents()
    qtbot.wait(20)


@pytest.mark.parametrize("before", [(1440, 900), (1100, 700)], ids=["narrowed", "from the start"])
def test_a_small_window(qtbot: QtBot, window: MainWindow, before: tuple[int, int]) -> None:
    window.resize(*before)
    window.switches.reset_layout()
    settle(qtbot)
    window.resize(1100, 700)
    settle(qtbot)
    assert share(window) >= least(window)
    window.call()
    qtbot.waitUntil(lambda: window.live.session.is_on)
    settle(qtbot)
    assert window.preview.keypad.isVisible()
    assert hidden_keys(window) == 0
    assert window.docks["preview"].height() >= 0.95 * window.docks._phone_height()


def test_wide_panels_give_way_and_come_back(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1440, 900)
    window.switches.reset_layout()
    settle(qtbot)
    dock = window.docks["inspector"]
    window.resizeDocks([dock], [540], Qt.Orientation.Horizontal)
    settle(qtbot)
    wide = dock.width()
    assert wide > 500
    window.resize(1100, 900)
    settle(qtbot)
    assert share(window) >= 0.39
    assert dock.width() < wide - 50
    window.resize(1440, 900)
    settle(qtbot)
    assert abs(dock.width() - wide) < 60


def test_a_phone_that_was_made_small_stays_so(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1440, 1000)
    window.switches.reset_layout()
    settle(qtbot)
    dock = window.docks["preview"]
    both = [window.docks["inspector"], dock]
    window.resizeDocks(both, [900, 200], Qt.Orientation.Vertical)
    settle(qtbot)
    small = dock.height()
    assert small < 360
    window.resize(1440, 990)
    settle(qtbot)
    assert dock.height() <= small


def test_in_a_low_window_inspector_and_phone_share_their_place(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.resize(1100, 480)
    window.switches.reset_layout()
    settle(qtbot)
    inspector, preview = window.docks["inspector"], window.docks["preview"]
    assert preview in window.tabifiedDockWidgets(inspector)
    window.call()
    qtbot.waitUntil(lambda: window.live.session.is_on)
    settle(qtbot)
    assert window.preview.keypad.isVisible()
    window.resize(1440, 1200)
    window.switches.reset_layout()
    assert preview not in window.tabifiedDockWidgets(inspector)
    assert preview.titleBarWidget().height() > 0


def test_a_form_within_a_form_fits_the_inspector(qtbot: QtBot, tmp_path: Path) -> None:
    apply(LIGHT)
    number = element("Dial", {}, element("Number", {}, "+15551234567"))
    window = open_window(qtbot, tmp_path, build([verb("dial", number)], []))
    window.workspace.selection.show(NodeId("dial"))
    page, area = window.inspector.node_page, window.inspector.area
    assert page.find_row((0,), "#text") is not None, "which opens its form"
    bar = area.verticalScrollBar().sizeHint().width()
    qtbot.waitUntil(lambda: page.minimumSizeHint().height() > 900)
    assert page.minimumSizeHint().width() + bar <= in_text(NARROW_SIDE)
