"""Random gestures and commands in a whole window: no exception, no crash, a scene as if rebuilt.

The canvas alone is the business of canvas/test_monkey.py; here its edits go through every panel.
``DESIGNER_WINDOW_MONKEY=2000`` makes the run long; ``DESIGNER_MONKEY_SEED`` chooses another one.
"""

from __future__ import annotations

import os
from pathlib import Path
from random import Random

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.ui.mainwindow import MainWindow
from tests.helpers.flows import menu_flow
from tests.helpers.windows import open_window
from tests.ui.canvas.hand import Hand
from tests.ui.canvas.test_monkey import SEED, Monkey

STEPS = int(os.environ.get("DESIGNER_WINDOW_MONKEY", "100"))
CHECK_EACH = 25
LEFT_OUT = ("quit", "tour", "call_url", "open", "save_as", "language_")
"""What leaves the flow or the program, or opens dialogs of the system."""


class WindowHand(Hand):
    """A hand on the canvas of a window."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot = qtbot
        self.workspace = window.workspace
        self.canvas = window.canvas
        self.pressed = Qt.KeyboardModifier.NoModifier


def command(qtbot: QtBot, window: MainWindow, random: Random) -> str:
    """Choose something from the menus, type into what it opens, and close that; its name."""
    window.canvas.cancel_gesture()
    names = [one for one in window.actions_by_id.specs if not one.startswith(LEFT_OUT)]
    name = random.choice(sorted(names))
    window.actions_by_id.refresh()
    if window.actions_by_id[name].isEnabled():
        window.actions_by_id[name].trigger()
    field = QApplication.focusWidget()
    if field is not None and random.random() < 0.3:
        qtbot.keyClicks(field, random.choice(("a", "1", "Hello")))
    while (
        opened := QApplication.activePopupWidget() or QApplication.activeModalWidget()
    ) is not None:
        opened.close()
    return name


def test_a_monkey_breaks_no_window(qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window(qtbot, tmp_path, menu_flow())
    window.resize(1440, 900)
    window.workspace.motion.reduce(True)
    random = Random(SEED)
    done: list[str] = []
    monkey = Monkey(WindowHand(qtbot, window), random)
    for number in range(STEPS):
        is_gesture = random.random() < 0.5
        done.append(monkey.act() if is_gesture else command(qtbot, window, random))
        if number % CHECK_EACH == CHECK_EACH - 1:
            qtbot.wait(5)
            window.canvas.cancel_gesture()
            assert window.canvas.equals_rebuilt(), f"after {number} {done[-CHECK_EACH:]}"
