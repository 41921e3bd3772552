"""The switches of the View menu: the map and motion, remembered."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from designer.ui.mainwindow import MainWindow
from tests.helpers.flows import menu_flow
from tests.helpers.windows import open_window, settings_in


def opened(qtbot: QtBot, folder: Path) -> MainWindow:
    return open_window(qtbot, folder, menu_flow())


def test_the_map_can_be_switched_off_for_good(qtbot: QtBot, tmp_path: Path) -> None:
    window = opened(qtbot, tmp_path)
    action = window.actions_by_id["minimap"]
    assert action.isChecked()
    action.trigger()
    assert not action.isChecked()
    assert not window.canvas.has_minimap
    assert not settings_in(tmp_path).minimap
    action.trigger()
    assert window.canvas.has_minimap


def test_motion_can_be_reduced_for_good(qtbot: QtBot, tmp_path: Path) -> None:
    window = opened(qtbot, tmp_path)
    before = window.workspace.motion.is_reduced
    window.actions_by_id["reduce_motion"].trigger()
    assert window.workspace.motion.is_reduced
    assert window.actions_by_id["reduce_motion"].isChecked()
    assert settings_in(tmp_path).reduced_motion
    window.actions_by_id["reduce_motion"].trigger()
    assert window.workspace.motion.is_reduced == before
