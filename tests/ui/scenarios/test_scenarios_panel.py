"""Saved calls in the window: proposed, accepted, played after every edit."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from designer.flow import NodeId, Project, set_element
from designer.scenarios import load_scenarios, scenarios_path
from designer.storage import save_project
from designer.twiml import element
from designer.ui.latestrun import Tell
from designer.ui.mainwindow import MainWindow
from designer.ui.scenarios.bar import no_scenarios_words, unsaved_words
from designer.ui.scenarios.playing import Played, play
from tests.helpers.flows import menu_flow, say
from tests.helpers.windows import open_window


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    save_project(menu_flow(), tmp_path / "desk.callflow")
    made = open_window(qtbot, tmp_path, menu_flow())
    made.files.open_now(tmp_path / "desk.callflow")
    made.docks["scenarios"].raise_()
    qtbot.waitUntil(lambda: made.scenarios.is_current)
    return made


def click(qtbot: QtBot, window: MainWindow, name: str) -> None:
    button = window.scenarios.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def accept_all(qtbot: QtBot, window: MainWindow) -> None:
    panel = window.scenarios
    click(qtbot, window, "scenario_propose")
    qtbot.waitUntil(lambda: bool(panel.proposed))
    click(qtbot, window, "scenario_accept_all")
    qtbot.waitUntil(lambda: panel.is_current and bool(panel.played and panel.played.runs))


def test_an_unsaved_flow_says_what_to_do(qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window(qtbot, tmp_path, menu_flow())
    window.docks["scenarios"].raise_()
    qtbot.waitUntil(window.scenarios.empty.isVisible)
    assert window.scenarios.empty.text() == unsaved_words()


def tip_if_disabled(window: MainWindow, name: str) -> str:
    """What a button says that cannot be pressed; empty for one that can."""
    button = window.scenarios.findChild(QAbstractButton, f"scenario_{name}")
    assert isinstance(button, QAbstractButton)
    return "" if button.isEnabled() else button.toolTip()


BUTTONS = ("run_all", "run_one", "show_call", "delete", "propose", "overlay")


def test_what_cannot_be_done_says_what_to_do_first(
    qtbot: QtBot, tmp_path: Path, window: MainWindow
) -> None:
    unsaved = open_window(qtbot, tmp_path, menu_flow())
    assert [tip_if_disabled(unsaved, name) for name in BUTTONS] == [unsaved_words()] * 6
    none_kept, not_chosen = no_scenarios_words(), "Choose a scenario first."
    said = [tip_if_disabled(window, name) for name in BUTTONS]
    assert said == [none_kept, none_kept, not_chosen, not_chosen, "", none_kept]
    panel = window.scenarios
    click(qtbot, window, "scenario_propose")
    qtbot.waitUntil(lambda: len(panel.proposed) > 1)
    click(qtbot, window, "scenario_accept")
    qtbot.waitUntil(lambda: panel.is_current)
    said = [tip_if_disabled(window, name) for name in BUTTONS]
    assert said == ["", not_chosen, not_chosen, not_chosen, "", ""]
    panel.table.setFocus()
    qtbot.keyClick(panel.table, Qt.Key.Key_Home)
    assert [tip_if_disabled(window, name) for name in BUTTONS] == [""] * 6
    qtbot.keyClick(panel.table, Qt.Key.Key_End)
    assert tip_if_disabled(window, "run_one") == "Accept the proposed call first."
    assert tip_if_disabled(window, "show_call") == ""


def test_a_flow_without_links_has_no_calls_to_propose(qtbot: QtBot, tmp_path: Path) -> None:
    save_project(Project(), tmp_path / "empty.callflow")
    window = open_window(qtbot, tmp_path)
    window.files.open_now(tmp_path / "empty.callflow")
    assert tip_if_disabled(window, "propose") == "Link the cards first: a call takes links."


def test_proposals_are_accepted_pass_and_cover(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    accept_all(qtbot, window)
    played = window.scenarios.played
    assert played is not None
    assert all(run.passed for run in played.runs)
    assert played.coverage.link_percent == 100
    saved = load_scenarios(scenarios_path(tmp_path / "desk.callflow"))
    assert [one.name for one in saved] == [run.scenario.name for run in played.runs]


def test_one_proposal_is_accepted(qtbot: QtBot, window: MainWindow) -> None:
    click(qtbot, window, "scenario_propose")
    qtbot.waitUntil(lambda: len(window.scenarios.proposed) > 1)
    count = len(window.scenarios.proposed)
    click(qtbot, window, "scenario_accept")
    qtbot.waitUntil(lambda: window.scenarios.is_current)
    assert len(window.scenarios.store.scenarios) == 1
    assert len(window.scenarios.proposed) == count - 1


def test_an_edit_that_changes_a_call_fails_its_scenario(qtbot: QtBot, window: MainWindow) -> None:
    accept_all(qtbot, window)
    panel = window.scenarios
    window.workspace.bridge.do(
        "Reword", lambda project: set_element(project, NodeId("bye"), say("See you."))
    )
    assert panel.played is None
    qtbot.waitUntil(lambda: panel.is_current)
    assert panel.played is not None
    row = next(n for n, run in enumerate(panel.played.runs) if not run.passed)
    item = panel.table.topLevelItem(row)
    assert item is not None
    assert "Goodbye." in item.text(2)
    panel.table.setCurrentItem(item)
    qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    assert window.workspace.selection.single == "bye"
    assert NodeId("bye") in window.workspace.highlight.nodes


def test_a_wanted_change_is_accepted_for_one_and_for_all(qtbot: QtBot, window: MainWindow) -> None:
    panel = window.scenarios
    accept_all(qtbot, window)
    assert tip_if_disabled(window, "expect") == "Choose a scenario first."
    assert panel.bar.expect_all.isHidden()
    assert panel.played is not None
    before = panel.store.scenarios
    words = say("For orders press 1, for news press 2.")
    menu = element("Gather", {"numDigits": "1"}, words)
    window.workspace.bridge.do("Reword", lambda p: set_element(p, NodeId("menu"), menu))
    qtbot.waitUntil(lambda: panel.is_current and bool(panel.played and panel.played.differing))
    failed = sorted(panel.played.differing)
    assert len(failed) > 2
    assert panel.bar.expect_all.text() == f"Expect all {len(failed)} now"
    panel.table.choose(False, failed[0])
    click(qtbot, window, "scenario_expect")
    qtbot.waitUntil(lambda: panel.is_current)
    assert panel.played.runs[failed[0]].passed
    assert sorted(panel.played.differing) == failed[1:]
    assert tip_if_disabled(window, "expect").startswith("Only a scenario that failed")
    click(qtbot, window, "scenario_expect_all")
    qtbot.waitUntil(lambda: panel.is_current)
    assert not panel.played.differing
    assert panel.bar.expect_all.isHidden()
    assert window.files.path is not None
    kept = load_scenarios(scenarios_path(window.files.path))
    assert [one.name for one in kept] == [one.name for one in before]
    assert [one.caller for one in kept] == [one.caller for one in before]
    assert any("For orders press 1" in text for one in kept for text in one.expects.heard)


def test_delete_rename_and_overlay(qtbot: QtBot, window: MainWindow) -> None:
    accept_all(qtbot, window)
    panel = window.scenarios
    count = len(panel.store.scenarios)
    while panel.store.scenarios[1:]:
        panel.table.choose(False, 1)
        qtbot.keyClick(panel.table, Qt.Key.Key_Delete)
    assert count > 1
    qtbot.waitUntil(lambda: panel.is_current)
    panel.bar.overlay.click()
    missed = window.workspace.highlight.dimmed
    assert missed
    assert all(window.canvas.flow_scene.cards[node].opacity() < 1 for node in missed)
    panel.bar.overlay.click()
    assert not window.workspace.highlight.dimmed
    item = panel.table.topLevelItem(0)
    assert item is not None
    panel.table.setCurrentItem(item)
    item.setText(1, "The first")
    qtbot.waitUntil(lambda: panel.is_current)
    assert panel.store.scenarios[0].name == "The first"


def test_the_overlay_shows_links_too_and_says_how_to_read_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    accept_all(qtbot, window)
    panel = window.scenarios
    while panel.store.scenarios[1:]:
        panel.table.choose(False, 1)
        qtbot.keyClick(panel.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: panel.is_current)
    panel.bar.overlay.click()
    assert panel.played is not None
    covered = panel.played.coverage
    links = window.canvas.flow_scene.links
    assert {(port.node, port.outcome) for port in links.lit} == {
        (link.source, link.outcome) for link in covered.links
    }
    assert covered.missed_links
    assert panel.bar.legend.isVisible()
    total = len(covered.links) + len(covered.missed_links)
    assert f"({len(covered.links)} of {total})" in panel.bar.legend.text()
    window.docks["problems"].raise_()
    qtbot.waitUntil(lambda: not links.lit)
    window.docks["scenarios"].raise_()
    qtbot.waitUntil(lambda: bool(links.lit))
    panel.bar.overlay.click()
    assert not links.lit
    assert not panel.bar.legend.isVisible()


def test_f2_renames_the_row_and_not_the_card(qtbot: QtBot, window: MainWindow) -> None:
    accept_all(qtbot, window)
    table = window.scenarios.table
    table.setFocus()
    item = table.topLevelItem(0)
    assert item is not None
    table.setCurrentItem(item, 1)
    qtbot.keyClick(table, Qt.Key.Key_F2)
    assert not window.rename_bar.isVisible()
    editor = table.viewport().findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    qtbot.keyClicks(editor, "My call")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.scenarios.store.scenarios[0].name == "My call")


def test_cancel_stops_and_run_all_goes_on(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    accept_all(qtbot, window)
    panel = window.scenarios
    go_on = threading.Event()

    def slow(project: Project, scenarios: object, tell: Tell, known: object = ()) -> Played:
        tell("Working … 1 of 2")
        go_on.wait(5)
        tell("Working … 2 of 2")
        return play(project, panel.store.scenarios, tell)

    monkeypatch.setattr("designer.ui.scenarios.panel.play", slow)
    click(qtbot, window, "scenario_run_all")
    qtbot.waitUntil(lambda: panel.bar.words.text() == "Working … 1 of 2")
    click(qtbot, window, "scenario_cancel")
    assert panel.bar.words.text() == "Stopped."
    go_on.set()
    assert panel.played is None
    click(qtbot, window, "scenario_run_all")
    qtbot.waitUntil(lambda: panel.is_current)


def test_a_click_draws_the_call(qtbot: QtBot, window: MainWindow) -> None:
    accept_all(qtbot, window)
    panel, highlight = window.scenarios, window.workspace.highlight
    assert not highlight.nodes

    def drawn() -> bool:
        """Click until it counts: the file is read once more after it was written."""
        item = panel.table.topLevelItem(0)
        assert item is not None
        row = panel.table.visualItemRect(item)
        place = QPoint(row.left() + 30, row.center().y())
        qtbot.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        return bool(highlight.nodes)

    qtbot.waitUntil(drawn)
    assert panel.played is not None
    assert highlight.nodes == set(panel.played.runs[0].walk.nodes)


def test_the_words_over_the_list_are_shown_whole_or_in_a_line_of_their_own(
    qtbot: QtBot, window: MainWindow
) -> None:
    accept_all(qtbot, window)
    words = window.scenarios.bar.words
    qtbot.waitUntil(lambda: "% of links" in words.text())
    window.scenarios.bar.layout().activate()
    needed = words.fontMetrics().horizontalAdvance(words.text())
    qtbot.waitUntil(lambda: words.width() >= min(needed, 300))


def test_scenarios_follow_a_document_that_is_renamed(qtbot: QtBot, window: MainWindow) -> None:
    accept_all(qtbot, window)
    panel, path = window.scenarios, window.files.path
    assert path is not None

    def in_file() -> str:
        return " ".join(
            line for one in load_scenarios(scenarios_path(path)) for line in one.expects.requested
        )

    window.workspace.selection.set((NodeId("menu"),))
    window.actions_by_id["rename"].trigger()
    bar = window.rename_bar
    bar.what.setCurrentIndex(bar.what.findText("Document"))
    bar.field.selectAll()
    qtbot.keyClicks(bar.field, "front.xml")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert window.workspace.bridge.flow.nodes[NodeId("menu")].document == "front.xml"  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: panel.is_current)
    assert panel.played is not None
    assert all(run.passed for run in panel.played.runs)
    assert "menu.xml" in in_file()
    window.workspace.bridge.undo()
    qtbot.waitUntil(lambda: panel.is_current)
    assert all(run.passed for run in panel.played.runs)
    window.workspace.bridge.redo()
    window.save()
    assert "front.xml" in in_file()
    assert "menu.xml" not in in_file()


def test_without_scenarios_nothing_is_counted(window: MainWindow) -> None:
    assert window.scenarios.bar.words.text() == ""
    assert window.scenarios.empty.isVisible()
