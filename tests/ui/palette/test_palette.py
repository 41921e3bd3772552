"""The palette is searched, walked with the keyboard, and gives out kinds of nodes."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QDrag, QHoverEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from designer.ui.nodekinds import NOUN, VERB, NodeKind, kind_of_mime
from designer.ui.palette import Palette
from designer.ui.palette.model import sections as all_sections
from designer.ui.palette.view import PaletteView
from designer.ui.workspace import Workspace
from tests.helpers.flows import menu_flow


@pytest.fixture
def workspace(qtbot: QtBot) -> Workspace:
    return Workspace(menu_flow())


@pytest.fixture
def palette(qtbot: QtBot, workspace: Workspace) -> Palette:
    made = Palette(workspace)
    qtbot.addWidget(made)
    made.resize(208, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


def labels(palette: Palette) -> list[str]:
    return [index.data() for index in palette.list.rows.rows()]


def sections(palette: Palette) -> list[str]:
    model = palette.list.rows
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def chosen_by(qtbot: QtBot, palette: Palette, act: object) -> NodeKind:
    with qtbot.waitSignal(palette.chosen) as signal:
        act()  # type: ignore[operator]
    return signal.args[0]


def test_every_section_stands_in_order(palette: Palette) -> None:
    assert sections(palette) == list(all_sections().values())
    assert "Gather" in labels(palette)


def test_search_keeps_what_is_named_so(qtbot: QtBot, palette: Palette) -> None:
    field = palette.findChild(QLineEdit, "palette_search")
    qtbot.keyClicks(field, "gath")
    assert labels(palette) == ["Gather"]
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert len(labels(palette)) > 20


def test_search_by_what_it_does(qtbot: QtBot, palette: Palette) -> None:
    qtbot.keyClicks(palette.search, "keypad")
    assert labels(palette) == ["Gather"]
    palette.search.setText("no such words at all")
    assert labels(palette) == []
    assert palette.nothing.isVisible()


def test_enter_in_the_search_field_takes_the_first(qtbot: QtBot, palette: Palette) -> None:
    qtbot.keyClicks(palette.search, "dial")
    kind = chosen_by(qtbot, palette, lambda: qtbot.keyClick(palette.search, Qt.Key.Key_Return))
    assert kind == NodeKind(VERB, "Dial")


def test_arrow_leads_into_the_list_and_back(qtbot: QtBot, palette: Palette) -> None:
    palette.activateWindow()
    palette.search.setFocus()
    qtbot.keyClick(palette.search, Qt.Key.Key_Down)
    assert palette.list.current_kind() is not None
    first = palette.list.current_kind()
    qtbot.keyClick(palette.list, Qt.Key.Key_Down)
    kind = chosen_by(qtbot, palette, lambda: qtbot.keyClick(palette.list, Qt.Key.Key_Return))
    assert kind != first
    qtbot.keyClick(palette.list, Qt.Key.Key_Up)
    qtbot.keyClick(palette.list, Qt.Key.Key_Up)
    assert palette.search.hasFocus() or palette.focusWidget() is palette.search


def test_double_click_takes_a_verb(qtbot: QtBot, palette: Palette) -> None:
    view = palette.findChild(PaletteView, "palette_list")
    index = next(index for index in view.rows.rows() if index.data() == "Say")
    view.scrollTo(index)
    spot = view.visualRect(index).center()
    kind = chosen_by(
        qtbot,
        palette,
        lambda: qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot),
    )
    assert kind == NodeKind(VERB, "Say")


def test_click_on_a_section_folds_it(qtbot: QtBot, palette: Palette) -> None:
    view = palette.list
    head = view.rows.index(1, 0)
    spot = view.visualRect(head).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert not view.isExpanded(head)
    palette.search.setText("say")
    palette.search.clear()
    assert not view.isExpanded(view.rows.index(1, 0))


def test_rows_carry_their_kind_when_dragged(palette: Palette) -> None:
    index = next(index for index in palette.list.rows.rows() if index.data() == "Gather")
    assert kind_of_mime(palette.list.rows.mimeData([index])) == NodeKind(VERB, "Gather")


def test_old_verbs_are_behind_a_switch(qtbot: QtBot, palette: Palette) -> None:
    assert "Sms" not in labels(palette)
    few = len(labels(palette))
    switch = palette.findChild(QCheckBox, "palette_show_all")
    switch.click()
    assert len(labels(palette)) > few


def test_every_row_has_help_and_an_icon(palette: Palette) -> None:
    for index in palette.list.rows.rows():
        assert len(index.data(Qt.ItemDataRole.ToolTipRole)) > 20
        assert not index.data(Qt.ItemDataRole.DecorationRole).isNull()


def test_nouns_are_offered_too(palette: Palette) -> None:
    kinds = [palette.list.rows.kind(index) for index in palette.list.rows.rows()]
    assert NodeKind(NOUN, "Number") in kinds


def test_theme_draws_the_icons_again(palette: Palette, workspace: Workspace) -> None:
    before = len(labels(palette))
    workspace.themes.use("dark")
    assert len(labels(palette)) == before
    workspace.themes.use("light")


def test_no_row_stays_lit_when_a_drag_took_the_pointer_away(
    qtbot: QtBot, palette: Palette, monkeypatch: pytest.MonkeyPatch
) -> None:
    view, port = palette.list, palette.list.viewport()
    first, other = itertools.islice(view.rows.rows(), 2)
    start, end = view.visualRect(first).center(), view.visualRect(other).center()
    hovers = Hovers(port)
    dragged = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, action: dragged.append(drag) or action)
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(port, end)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=QPoint(-50, 50))
    qtbot.waitUntil(lambda: bool(dragged))
    qtbot.waitUntil(lambda: hovers.seen[-1:] == [QEvent.Type.HoverLeave])
    assert QEvent.Type.HoverMove in hovers.seen, "Qt said that the pointer is over the other row"
    after = port.grab().toImage()
    view.setCurrentIndex(first)
    assert after != port.grab().toImage(), "a row that is chosen is lit"
    view.clearSelection()
    assert after == port.grab().toImage(), "no row is lit"


class Hovers(QObject):
    """Remembers where Qt said that the pointer hovers."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.seen: list[QEvent.Type] = []
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QHoverEvent):
            self.seen.append(event.type())
        return False
