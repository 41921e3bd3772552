"""Every dialog of the program is worked by keys: each button has a letter of its own."""

from __future__ import annotations

import ast
import importlib
import pkgutil
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

import designer.ui
from designer.storage import save_project
from designer.ui.flowproperties import FlowProperties
from designer.ui.mainwindow import MainWindow
from designer.ui.recovery import Leftover
from designer.ui.recoverydialog import RecoveryDialog
from designer.ui.shortcuts import ShortcutList
from designer.ui.translation import install
from designer.ui.windowactions import menus
from tests.helpers.flows import menu_flow
from tests.helpers.windows import open_window

ROOT = Path(designer.ui.__file__).parent
Make = Callable[[MainWindow, Path], QDialog]


def unsaved_changes(window: MainWindow, folder: Path) -> QDialog:
    window.dialogs.ask_to_save("desk", lambda: None, lambda: None)
    (box,) = window.findChildren(QMessageBox)
    return box


def recovery(window: MainWindow, folder: Path) -> QDialog:
    for name in ("kept", "saved"):
        save_project(menu_flow(), folder / f"{name}.callflow")
    kept, saved = folder / "kept.callflow", str(folder / "saved.callflow")
    found = Leftover(kept, saved, "desk", datetime(2026, 1, 1, tzinfo=UTC))
    return RecoveryDialog([found], window.workspace.themes, window)


DIALOGS: dict[type[QDialog], Make] = {
    QMessageBox: unsaved_changes,
    FlowProperties: lambda window, _: FlowProperties(window.workspace, window.files, window),
    RecoveryDialog: recovery,
    ShortcutList: lambda window, _: ShortcutList(window.actions_by_id, menus(), window),
}
FILE_DIALOGS = "QFileDialog"
"""These are the system's, with its buttons."""


@pytest.fixture(params=["en", "de"])
def window(
    request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> Iterator[MainWindow]:
    install(qapp, request.param)
    yield open_window(qtbot, tmp_path, menu_flow())
    install(qapp, "en")


def test_every_dialog_is_walked() -> None:
    for module in pkgutil.walk_packages(designer.ui.__path__, "designer.ui."):
        importlib.import_module(module.name)
    ours = {one for one in QDialog.__subclasses__() if one.__module__.startswith("designer.")}
    assert ours == set(DIALOGS) - {QMessageBox}
    calls = [
        (path.name, node.func.id)
        for path in ROOT.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        if node.func.id.endswith(("Dialog", "MessageBox")) and node.func.id.startswith("Q")
    ]
    boxes = [(name, kind) for name, kind in calls if kind != FILE_DIALOGS]
    assert boxes == [("dialogs.py", "QMessageBox")]


@pytest.mark.parametrize("kind", DIALOGS, ids=lambda kind: kind.__name__)
def test_each_button_has_a_letter_of_its_own(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, kind: type[QDialog]
) -> None:
    dialog = DIALOGS[kind](window, tmp_path)
    dialog.show()
    qtbot.waitExposed(dialog)
    buttons = [one for one in dialog.findChildren(QPushButton) if one.isVisible()]
    labels = [one for one in dialog.findChildren(QLabel) if one.isVisible() and _leads(one)]
    texts = [one.text() for one in (*buttons, *labels)]
    keys = [QKeySequence.mnemonic(text).toString() for text in texts]
    assert all(keys), dict(zip(texts, keys, strict=True))
    assert max(Counter(keys).values(), default=1) == 1, dict(zip(texts, keys, strict=True))
    dialog.close()


def test_unsaved_changes_are_answered_by_a_letter(qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window(qtbot, tmp_path, menu_flow())
    told: list[str] = []
    for key, answer in ((Qt.Key.Key_D, "discard"), (Qt.Key.Key_S, "save"), (Qt.Key.Key_C, "")):
        told.clear()
        window.dialogs.ask_to_save(
            "desk", lambda: told.append("save"), lambda: told.append("discard")
        )
        (box,) = window.findChildren(QMessageBox)
        box.activateWindow()
        qtbot.waitUntil(box.isActiveWindow)
        qtbot.keyClick(box, key, Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(lambda: not window.findChildren(QMessageBox))
        assert told == ([answer] if answer else [])


def _leads(label: QLabel) -> bool:
    """Whether the label names a field that takes the keyboard."""
    buddy = label.buddy()
    return buddy is not None and bool(buddy.focusPolicy() & Qt.FocusPolicy.TabFocus)
