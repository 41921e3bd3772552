"""Find anything, go from one place to the next, and replace in prompts, with real events."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from designer.flow import (
    Frame,
    FrameId,
    NodeId,
    NoteNode,
    VerbNode,
    add_frame,
    add_node,
    set_element,
)
from designer.ui.mainwindow import MainWindow
from tests.helpers.flows import menu_flow, plain_flow, say, verb
from tests.helpers.windows import open_window

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    return open_window(qtbot, tmp_path, menu_flow())


def find(qtbot: QtBot, window: MainWindow, words: str) -> None:
    qtbot.keyClick(window.canvas, Qt.Key.Key_F, CTRL)
    qtbot.keyClicks(window.finder, words)


def spoken(window: MainWindow, node: str) -> str:
    found = window.workspace.bridge.flow.nodes[NodeId(node)]
    assert isinstance(found, VerbNode)
    return found.element.all_text


def rows(window: MainWindow) -> list[str]:
    model = window.find_panel.rows
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row).data(role)) for row in range(model.rowCount())]


def test_the_field_counts_and_lights_what_it_finds(qtbot: QtBot, window: MainWindow) -> None:
    find(qtbot, window, "sales")
    assert window.find_field.count.text() == "4 found"
    assert window.workspace.highlight.nodes == {"menu", "sales", "busy"}
    qtbot.keyClick(window, Qt.Key.Key_F3)
    assert window.find_field.count.text() == "1 of 4"
    qtbot.keyClick(window, Qt.Key.Key_F3, SHIFT)
    assert window.find_field.count.text() == "4 of 4"
    assert window.workspace.selection.single == "busy"
    qtbot.mouseClick(window.find_field.onward, LEFT)
    assert window.find_field.count.text() == "1 of 4"
    qtbot.keyClick(window.finder, Qt.Key.Key_Escape)
    assert window.finder.text() == ""
    assert window.find_field.count.text() == ""
    assert window.workspace.highlight.nodes == frozenset()


def test_problems_are_found_by_their_words(qtbot: QtBot, window: MainWindow) -> None:
    findings = window.workspace.findings
    qtbot.waitUntil(lambda: findings.is_current)
    problem = next(one for one in findings.problems if one.node)
    find(qtbot, window, problem.message.split(":")[-1].strip()[:30])
    assert any(", problem: " in row for row in rows(window))


def test_what_the_flow_says_comes_before_what_is_said_about_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    findings = window.workspace.findings
    qtbot.waitUntil(lambda: findings.is_current)
    find(qtbot, window, "e")
    about = [", problem: " in row for row in rows(window)]
    assert True in about
    assert about == sorted(about)


@pytest.mark.parametrize(
    ("words", "node"),
    [
        ("goodbye", "bye"),
        ("(555) 000-3333", "sales"),
        ("media/news.mp3", "news"),
        ('numdigits="1"', "menu"),
        ("menu.xml", "menu"),
        ("say-1.xml", "say-1"),
        ("main number", "entry-1"),
        ("5550002222", "entry-1"),
        ("ask marketing", "note-1"),
    ],
    ids=["text", "number", "url", "attribute", "document", "path", "title", "entry", "note"],
)
def test_anything_is_found_once_and_return_goes_there(
    qtbot: QtBot, window: MainWindow, words: str, node: str
) -> None:
    note = NoteNode(id=NodeId("note-1"), text="Ask marketing for words")
    window.workspace.bridge.do("Add", lambda held: add_node(held, note, (0, 400)))
    last = verb("say-1", say("Hello"))
    window.workspace.bridge.do("Add", lambda held: add_node(held, last, (300, 400)))
    find(qtbot, window, words)
    assert window.find_field.count.text() == "1 found"
    qtbot.keyClick(window.finder, Qt.Key.Key_Return)
    assert window.workspace.selection.single == node


def test_a_frame_is_found_by_its_title(qtbot: QtBot, window: MainWindow) -> None:
    find(qtbot, window, "after hours")
    assert rows(window) == []
    frame = Frame(FrameId("f"), (NodeId("sales"), NodeId("busy")), title="After hours")
    window.workspace.bridge.do("Frame", lambda project: add_frame(project, frame))
    qtbot.waitUntil(lambda: len(rows(window)) == 1)
    assert "frame: After hours" in rows(window)[0]
    qtbot.keyClick(window.finder, Qt.Key.Key_Return)
    assert window.workspace.selection.single == "sales"
    window.workspace.bridge.undo()
    qtbot.waitUntil(lambda: rows(window) == [])


def test_what_is_typed_elsewhere_is_found_soon(qtbot: QtBot, window: MainWindow) -> None:
    find(qtbot, window, "brand new")
    assert window.find_field.count.text() == "Nothing found"
    bye = window.workspace.bridge.flow.nodes[NodeId("bye")]
    assert isinstance(bye, VerbNode)
    window.workspace.bridge.do(
        "Type", lambda held: set_element(held, bye.id, bye.element.with_text("A brand new word"))
    )
    qtbot.waitUntil(lambda: window.find_field.count.text() == "1 found")


def test_one_prompt_after_the_other_is_replaced(qtbot: QtBot, window: MainWindow) -> None:
    find(qtbot, window, "sales")
    qtbot.keyClick(window, Qt.Key.Key_H, CTRL)
    panel = window.find_panel
    assert panel.new_words.hasFocus()
    qtbot.keyClicks(panel.new_words, "orders")
    assert "For sales press 1, for news press 2.\nbecomes\nFor orders press 1" in rows(window)[0]
    qtbot.keyClick(panel.new_words, Qt.Key.Key_Return)  # goes to the first prompt
    assert window.workspace.selection.single == "menu"
    assert spoken(window, "menu").startswith("For sales")
    qtbot.keyClick(panel.new_words, Qt.Key.Key_Return)
    assert spoken(window, "menu").startswith("For orders")
    assert window.workspace.selection.single == "busy"
    qtbot.mouseClick(panel.replace_one, LEFT)
    assert spoken(window, "busy") == "orders is busy, {{From}}."
    assert not panel.replace_all.isEnabled()


def test_all_prompts_are_replaced_in_one_step(qtbot: QtBot, window: MainWindow) -> None:
    find(qtbot, window, "sales")
    qtbot.keyClick(window, Qt.Key.Key_H, CTRL)
    panel = window.find_panel
    qtbot.keyClicks(panel.new_words, "Orders")
    assert panel.replace_all.text() == "Replace all 2"
    qtbot.mouseClick(panel.replace_all, LEFT)
    assert spoken(window, "menu") == "For Orders press 1, for news press 2."
    assert spoken(window, "busy") == "Orders is busy, {{From}}."
    assert window.actions_by_id["undo"].text() == "Undo Replace in 2 prompts"
    window.workspace.bridge.undo()
    assert spoken(window, "menu").startswith("For sales")


def test_case_and_whole_words_narrow_the_search(qtbot: QtBot, window: MainWindow) -> None:
    find(qtbot, window, "Sales")
    qtbot.keyClick(window, Qt.Key.Key_H, CTRL)
    qtbot.mouseClick(window.find_panel.match_case, LEFT)
    assert window.find_field.count.text() == "2 found"
    qtbot.keyClick(window.find_panel.words, Qt.Key.Key_Backspace)
    qtbot.mouseClick(window.find_panel.whole_words, LEFT)
    assert window.find_field.count.text() == "Nothing found"


def test_the_list_goes_to_a_place_and_into_its_field(qtbot: QtBot, window: MainWindow) -> None:
    find(qtbot, window, "goodbye")
    qtbot.keyClick(window, Qt.Key.Key_H, CTRL)
    panel = window.find_panel
    fields: list[tuple[str, object, str]] = []
    window.workspace.selection.focus_field.connect(lambda *place: fields.append(place))
    panel.list.setFocus()
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    assert window.workspace.selection.single == "bye"
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert fields == [("bye", (), "#text")]


def test_a_big_flow_is_searched_beside_the_window(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("designer.ui.find.finding.INLINE", 0)
    find(qtbot, window, "sales")
    qtbot.keyClick(window.finder, Qt.Key.Key_Return)  # before anything is known
    qtbot.waitUntil(lambda: window.find_field.count.text() == "1 of 4")
    assert window.workspace.selection.single == "menu"
    window.finding.replace_all("orders")
    assert spoken(window, "busy") == "orders is busy, {{From}}."
    qtbot.waitUntil(lambda: len(window.finding.hits) == 2)


def test_escape_leads_back_to_the_card_that_was_found(qtbot: QtBot, window: MainWindow) -> None:
    find(qtbot, window, "sales")
    qtbot.keyClick(window.finder, Qt.Key.Key_Return)
    found = window.workspace.selection.single
    assert found is not None
    qtbot.keyClick(window.finder, Qt.Key.Key_Escape)
    assert window.finder.text() == ""
    assert window.canvas.hasFocus()
    assert window.workspace.selection.single == found


def test_after_replacing_all_it_is_told_how_many(qtbot: QtBot, window: MainWindow) -> None:
    find(qtbot, window, "For sales press")
    qtbot.keyClick(window, Qt.Key.Key_H, CTRL)
    panel = window.find_panel
    qtbot.keyClicks(panel.new_words, "Orders: press")
    qtbot.mouseClick(panel.replace_all, LEFT)
    assert panel.empty.text() == "Replaced in 1 prompt. Nothing else has these words."
    assert window.find_field.count.text() == "Replaced in 1 prompt"
    assert not window.finder.property("invalid")
    find(qtbot, window, " of nothing")
    assert panel.empty.text() == "Nothing in the flow has these words."
    assert window.finder.property("invalid")


def test_another_flow_knows_nothing_of_what_was_replaced(qtbot: QtBot, window: MainWindow) -> None:
    find(qtbot, window, "For sales press")
    qtbot.keyClick(window, Qt.Key.Key_H, CTRL)
    qtbot.keyClicks(window.find_panel.new_words, "Orders: press")
    qtbot.mouseClick(window.find_panel.replace_all, LEFT)
    assert window.find_field.count.text() == "Replaced in 1 prompt"
    window.workspace.bridge.load(plain_flow())
    qtbot.waitUntil(lambda: window.find_field.count.text() == "Nothing found")
    assert window.find_panel.empty.text() == "Nothing in the flow has these words."
