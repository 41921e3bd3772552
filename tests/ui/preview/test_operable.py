"""The preview's panes for everybody: names, keyboard, narrow docks, both themes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from designer.simulator import DialResult
from designer.ui.faults import Mishap
from designer.ui.mainwindow import MainWindow
from designer.ui.preview.keypad import Keypad
from tests.helpers.windows import open_window
from tests.ui.preview.test_conversation import whisper_flow

NARROW = 300
CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QLineEdit,
    QProgressBar,
    QTabBar,
)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """A call in which a callee hears a whisper, a second caller, and failures on purpose."""
    made = open_window(qtbot, tmp_path, whisper_flow())
    made.workspace.faults.set(Mishap("500", "taken"), True)
    made.workspace.faults.set(Mishap("timeout", pattern="https://a.example/" + "x" * 80), True)
    made.live.pause()
    made.call()
    made.live.session.answer(DialResult("answered"))
    made.live.add_caller()
    made.live.look_at(0)
    return made


def parts(window: MainWindow, kind: type[QWidget] | tuple[type[QWidget], ...]) -> Iterator[QWidget]:
    for panel in (window.preview, window.requests, window.timeline):
        for one in panel.findChildren(QWidget):
            inner = one.parent()
            is_part = isinstance(inner, QAbstractScrollArea | QComboBox | QTabBar)
            if isinstance(one, kind) and not (is_part and one.objectName().startswith("qt_")):
                yield one


def words_of(part: QWidget) -> str:
    text = part.text() if isinstance(part, QAbstractButton) else ""
    return part.accessibleName() or text


def test_every_control_has_a_name(window: MainWindow) -> None:
    unnamed = [
        (type(one).__name__, one.objectName(), type(one.parent()).__name__)
        for one in parts(window, CONTROLS)
        if not words_of(one) and not _is_furniture(one)
    ]
    assert unnamed == []


def _is_furniture(one: QWidget) -> bool:
    """What belongs to a control that has a name: its buttons, its list, a bare scroll area."""
    owner = one.parent()
    while owner is not None:
        if isinstance(owner, QTabBar | QComboBox | QLineEdit | QAbstractItemView):
            return True
        owner = owner.parent()
    bare = isinstance(one, QAbstractScrollArea) and one.focusPolicy() is Qt.FocusPolicy.NoFocus
    return bare or isinstance(one.parent(), QAbstractItemView)


def test_every_button_is_reached_by_the_keyboard(window: MainWindow) -> None:
    for one in parts(window, QAbstractButton):
        if _is_furniture(one) or isinstance(one.parent(), Keypad):
            continue  # keys are pressed on the keyboard itself
        assert one.focusPolicy() & Qt.FocusPolicy.TabFocus, one.objectName()


def test_keys_are_pressed_while_a_button_has_the_focus(qtbot: QtBot, window: MainWindow) -> None:
    step = window.preview.controls.step
    step.setFocus()
    qtbot.keyClick(step, Qt.Key.Key_1)
    lines = [line.text for line in window.preview.transcript.rows.lines]
    assert "1" in lines


def test_nothing_is_cut_in_a_narrow_dock(qtbot: QtBot, window: MainWindow) -> None:
    preview = window.preview
    assert preview.minimumSizeHint().width() <= NARROW
    holder = QWidget()
    qtbot.addWidget(holder)
    preview.setParent(holder)
    preview.setGeometry(0, 0, NARROW, preview.minimumSizeHint().height())
    holder.resize(NARROW, preview.height())
    preview.show()
    holder.show()
    qtbot.waitExposed(holder)
    QApplication.processEvents()
    for one in preview.findChildren(QWidget):
        if not one.isVisible() or not isinstance(one, QPushButton | QLabel | QComboBox):
            continue
        if isinstance(one, QLabel) and one.wordWrap():
            continue
        wanted = one.minimumSizeHint().width()
        assert one.width() >= wanted, (one.objectName(), one.width(), wanted)
        right = one.mapTo(preview, one.rect().topRight()).x()
        assert right <= NARROW, one.objectName()


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_a_change_of_theme_reaches_every_part(window: MainWindow, mode: str) -> None:
    window.switches.use_theme(mode)
    theme = window.workspace.themes.theme
    shown = window.preview.grab().toImage()
    assert shown.pixelColor(2, 2).name() == theme.window
