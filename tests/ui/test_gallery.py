"""The gallery: pictures of what a flow can begin with, chosen by mouse or by key."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from pytestqt.qtbot import QtBot

from designer.flow import NodeId, Project, set_title
from designer.resources import resource_path
from designer.storage import load_project, save_project
from designer.ui import gallery as module
from designer.ui.gallery import beginnings, facts_of
from designer.ui.gallerycards import FACTS, NAME, PICTURE, card_size, cell_size
from designer.ui.mainwindow import MainWindow
from tests.helpers.flows import menu_flow
from tests.helpers.windows import open_window


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    return open_window(qtbot, tmp_path, menu_flow())


def show(qtbot: QtBot, window: MainWindow) -> None:
    """Open the gallery, and wait for the last picture."""
    window.show_gallery()
    cards = window.gallery.list
    last = cards.item(cards.count() - 1)
    qtbot.waitUntil(lambda: isinstance(last.data(PICTURE), QPixmap))


def colors_of(picture: QPixmap) -> set[int]:
    """The colours in lines across, at the middle and at a third from below."""
    image = picture.toImage()
    lines = (image.height() // 2, image.height() * 2 // 3)
    return {image.pixel(x, y) for y in lines for x in range(image.width())}


def test_every_beginning_has_a_picture_and_facts(qtbot: QtBot, window: MainWindow) -> None:
    show(qtbot, window)
    cards = window.gallery.list
    index = json.loads(resource_path("templates", "index.json").read_text("utf-8"))
    names = [cards.item(row).data(NAME) for row in range(cards.count())]
    assert names == ["Blank flow", *(about["title"] for about in index.values())]
    for row in range(cards.count()):
        assert len(colors_of(cards.item(row).data(PICTURE))) > 2, names[row]
        assert cards.item(row).data(FACTS)
    assert cards.item(0).data(FACTS) == "1 card · answers calls"


def test_pictures_follow_the_theme(qtbot: QtBot, window: MainWindow) -> None:
    window.switches.use_theme("light")
    show(qtbot, window)
    light = window.gallery.list.item(1).data(PICTURE).toImage().pixelColor(1, 1)
    window.switches.use_theme("dark")
    show(qtbot, window)
    dark = window.gallery.list.item(1).data(PICTURE).toImage().pixelColor(1, 1)
    assert light.lightness() > 200 > 60 > dark.lightness()


def test_a_template_is_chosen_by_key(qtbot: QtBot, window: MainWindow) -> None:
    show(qtbot, window)
    cards = window.gallery.list
    qtbot.keyClick(cards, Qt.Key.Key_Right)
    assert cards.currentRow() == 1
    qtbot.keyClick(cards, Qt.Key.Key_Return)
    assert window.canvas.isVisible()
    template = load_project(resource_path("templates", "front-desk.callflow"))
    assert window.workspace.bridge.project == template
    assert window.files.path is None


def test_the_gallery_stays_until_nothing_is_lost(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.bridge.do("Rename", lambda held: set_title(held, NodeId("menu"), "x"))
    show(qtbot, window)
    qtbot.keyClick(window.gallery.list, Qt.Key.Key_Return)
    assert window.gallery.isVisible()
    assert window.workspace.bridge.project.name == "Front desk"


def test_recordings_of_a_template_come_along(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    templates = tmp_path / "templates"
    shutil.copytree(resource_path("templates"), templates)
    save_project(menu_flow(), templates / "front-desk.callflow")
    (templates / "media").mkdir()
    (templates / "media" / "news.mp3").write_bytes(b"sound")
    monkeypatch.setattr(module, "resource_path", lambda *parts: tmp_path.joinpath(*parts))
    (begun,) = [one.make() for one in beginnings() if one.name == "Front-desk menu"]
    assert list(begun.media) == ["media/news.mp3"]
    window.gallery.chosen.emit(begun)
    mine = tmp_path / "mine"
    mine.mkdir()
    window.files._write(mine / "a.callflow", None)
    assert (mine / "media" / "news.mp3").read_bytes() == b"sound"


def test_facts_tell_who_begins_a_flow() -> None:
    assert facts_of(Project()) == "0 cards"
    reminder = load_project(resource_path("templates", "reminder.callflow"))
    assert facts_of(reminder).endswith("places calls")


@pytest.mark.parametrize("width", [700, 1100, 1440, 1470])
def test_cards_share_the_whole_width(qtbot: QtBot, window: MainWindow, width: int) -> None:
    window.resize(width, 900)
    show(qtbot, window)
    cards = window.gallery.list
    room = cards.viewport().width()
    first = cards.visualItemRect(cards.item(0))
    row = [cards.visualItemRect(cards.item(number)) for number in range(cards.count())]
    beside = [one for one in row if one.top() == first.top()]
    assert len(beside) == max(1, room // cell_size().width())
    left = row[0].center().x() - card_size().width() // 2
    right = room - beside[-1].center().x() - card_size().width() // 2
    assert abs(left - right) < 8, "as much room on the one side as on the other"
