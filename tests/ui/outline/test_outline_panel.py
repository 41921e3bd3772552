"""The outline: a tree that follows the flow, in step with the selection."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from designer.flow import (
    Choice,
    EntryNode,
    ExternalNode,
    NodeId,
    NoteNode,
    Project,
    VerbNode,
    add_nested,
    add_node,
    disconnect,
    remove_nodes,
    set_document,
    set_element,
    set_title,
)
from designer.storage import save_project
from designer.twiml import element
from designer.ui.emptywords import empty_flow_words
from designer.ui.mainwindow import MainWindow
from designer.ui.outline.model import OutlineModel
from tests.helpers.flows import build, menu_flow, say, verb
from tests.helpers.windows import open_window

DISPLAY = Qt.ItemDataRole.DisplayRole


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    window = open_window(qtbot, tmp_path, menu_flow())
    window.docks["outline"].raise_()
    qtbot.waitUntil(lambda: window.outline.model.rowCount() > 0)
    return window


def shown(
    model: QAbstractItemModel, parent: QModelIndex | None = None, depth: int = 0
) -> list[str]:
    """Every row, indented by its depth."""
    parent = parent or QModelIndex()
    lines = []
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        lines.append("  " * depth + str(index.data(DISPLAY)))
        lines += shown(model, index, depth + 1)
    return lines


def line(window: MainWindow, words: str) -> QModelIndex:
    model = window.outline.model
    found = model.match(
        model.index(0, 0), DISPLAY, words, 1,
        Qt.MatchFlag.MatchRecursive | Qt.MatchFlag.MatchExactly,
    )  # fmt: skip
    assert found, words
    return found[0]


def test_entries_come_first_then_documents_by_name(window: MainWindow) -> None:
    assert shown(window.outline.model) == [
        "Main number",
        "busy.xml",
        "  Say “Sales is busy, {{From}}.”",
        "bye.xml",
        "  Say “Goodbye.”",
        "  Hangup",
        "menu.xml",
        "  Main menu",
        "    Say  For sales press 1, for news press 2.",
        "news.xml",
        "  Play “media/news.mp3”",
        "sales.xml",
        "  Dial +15550003333",
        "    Number  +15550003333",
    ]
    assert not window.outline.search.isVisible(), "all of it is seen at a glance"


def test_it_is_a_sound_model(qtbot: QtBot, window: MainWindow, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(window.outline.model, force_py=True)
    bridge = window.workspace.bridge
    bridge.do("Unlink", lambda held: disconnect(held, NodeId("bye"), "next"))
    qtbot.waitUntil(lambda: "end.xml" in " ".join(shown(window.outline.model)))
    bridge.do("Delete", lambda held: remove_nodes(held, [NodeId("news"), NodeId("end")]))
    qtbot.waitUntil(lambda: "news.xml" not in " ".join(shown(window.outline.model)))
    qtmodeltester.check(window.outline.model, force_py=True)


def test_groups_hold_what_no_caller_gets_to(qtbot: QtBot, window: MainWindow) -> None:
    def edit(held: Project) -> Project:
        held = add_node(held, verb("lost", say("Nobody hears this.")), (0.0, 0.0))
        held = add_node(held, ExternalNode(id=NodeId("ext"), url="https://a.example"), (0.0, 0.0))
        return add_node(held, NoteNode(id=NodeId("note"), text="Words"), (0.0, 0.0))

    window.workspace.bridge.do("Add", edit)
    qtbot.waitUntil(lambda: "Never reached" in shown(window.outline.model))
    lines = shown(window.outline.model)
    assert lines[lines.index("Never reached") :] == [
        "Never reached",
        "  lost.xml",
        "    Say “Nobody hears this.”",
        "Notes",
        "  Note “Words”",
    ]
    assert "Answered elsewhere" in lines


def test_the_row_of_the_selected_node_is_current(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.selection.set((NodeId("busy"),))
    tree = window.outline.tree
    assert tree.currentIndex().data(DISPLAY) == "Say “Sales is busy, {{From}}.”"
    window.workspace.selection.set(())
    assert not tree.selectedIndexes()


def test_arrows_select_on_the_canvas(qtbot: QtBot, window: MainWindow) -> None:
    tree = window.outline.tree
    tree.setFocus()
    tree.setCurrentIndex(window.outline.model.index(0, 0))
    assert window.workspace.selection.single == "entry-1"
    for expected in ("busy", "busy"):  # the document, then its verb
        qtbot.keyClick(tree, Qt.Key.Key_Down)
        assert window.workspace.selection.single == expected
    qtbot.keyClick(tree, Qt.Key.Key_Down)
    qtbot.keyClick(tree, Qt.Key.Key_Right)
    assert window.workspace.selection.single is not None


def test_enter_on_a_nested_element_goes_into_its_field(qtbot: QtBot, window: MainWindow) -> None:
    fields: list[tuple[str, object, str]] = []
    window.workspace.selection.focus_field.connect(lambda *place: fields.append(place))
    tree = window.outline.tree
    tree.setFocus()
    tree.setCurrentIndex(line(window, "Number  +15550003333"))
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert window.workspace.selection.single == "sales"
    assert fields == [("sales", (0,), "#text")]


def test_what_is_unfolded_stays_so(qtbot: QtBot, window: MainWindow) -> None:
    tree, bridge = window.outline.tree, window.workspace.bridge
    tree.setExpanded(line(window, "Main menu"), True)
    tree.setExpanded(line(window, "sales.xml"), False)
    nested = element("Say", {}, "Third")

    def edit(held: Project) -> Project:
        held = add_nested(held, NodeId("menu"), nested)
        held = set_title(held, NodeId("menu"), "Big menu")
        return set_document(held, NodeId("menu"), "start.xml")

    bridge.do("Edit", edit)
    qtbot.waitUntil(lambda: "    Say  Third" in shown(window.outline.model))
    assert tree.isExpanded(line(window, "start.xml"))
    assert tree.isExpanded(line(window, "Big menu"))
    assert not tree.isExpanded(line(window, "sales.xml"))


def test_problems_are_counted_and_spoken(qtbot: QtBot, window: MainWindow) -> None:
    bridge = window.workspace.bridge
    bye = bridge.flow.nodes[NodeId("bye")]
    assert isinstance(bye, VerbNode)
    bridge.do("Empty", lambda held: set_element(held, bye.id, bye.element.with_text("")))
    qtbot.waitUntil(lambda: NodeId("bye") in window.workspace.findings.by_node)
    model: OutlineModel = window.outline.model
    index = model.index_of_node(NodeId("bye"))
    count, _ = model.problems(index)
    assert count == len(window.workspace.findings.by_node[NodeId("bye")])
    assert f"{count} problem" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert model.problems(index.parent())[0] >= count


def many_documents() -> Project:
    """Documents doc1.xml to doc40.xml behind one menu, in no order; doc7.xml holds a Dial."""
    numbers = [7 * place % 41 for place in range(1, 41)]
    choices = tuple(Choice(f"c{n}", str(n)) for n in numbers)
    menu = VerbNode(
        id=NodeId("menu"), element=element("Gather"), document="Menu.xml", choices=choices
    )
    documents = [
        verb(f"n{n}", say(f"This is number {n}."), document=f"doc{n}.xml") for n in numbers
    ]
    dial = verb("dial", element("Dial", {}, element("Number", {}, "+15557654321")))
    links = [("entry-1", "start", "menu"), ("n7", "next", "dial")]
    links += [("menu", f"choice:c{n}", f"n{n}") for n in numbers]
    return build([EntryNode(id=NodeId("entry-1")), menu, *documents, dial], links)


@pytest.fixture
def long(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    window = open_window(qtbot, tmp_path, many_documents())
    window.docks["outline"].raise_()
    qtbot.waitUntil(lambda: window.outline.model.rowCount() > 0)
    return window


def top(window: MainWindow) -> list[str]:
    """The rows that stand in nothing."""
    return [line for line in shown(window.outline.model) if not line.startswith(" ")]


def test_documents_stand_as_people_count(long: MainWindow) -> None:
    names = [f"doc{n}.xml" for n in range(1, 41)]
    assert top(long) == ["Incoming call", *names, "Menu.xml"]


def test_words_narrow_a_long_outline(qtbot: QtBot, long: MainWindow) -> None:
    outline = long.outline
    qtbot.waitUntil(outline.search.isVisible)
    assert outline.search.accessibleName() == "Search the outline"
    outline.tree.setExpanded(line(long, "doc3.xml"), False)
    outline.search.setFocus()
    qtbot.keyClicks(outline.search, "doc2")
    names = ["doc2.xml", *(f"doc{n}.xml" for n in range(20, 30))]
    qtbot.waitUntil(lambda: top(long) == names)
    outline.search.selectAll()
    qtbot.keyClicks(outline.search, "7654 numb")
    found = ["doc7.xml", "  Dial +15557654321", "    Number  +15557654321"]
    qtbot.waitUntil(lambda: shown(outline.model) == found)
    assert outline.tree.isExpanded(line(long, "doc7.xml"))
    assert outline.tree.isExpanded(line(long, "Dial +15557654321"))
    qtbot.keyClick(outline.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(top(long)) == 42)
    assert outline.tree.isExpanded(line(long, "doc4.xml"))
    assert not outline.tree.isExpanded(line(long, "doc3.xml")), "as it was before"
    assert not outline.tree.isExpanded(line(long, "Dial +15557654321"))
    qtbot.keyClicks(outline.search, "nothing has this")
    qtbot.waitUntil(outline.empty.isVisible)
    assert outline.empty.text() == "Nothing in the flow has these words."
    assert not outline.tree.isVisible()
    assert outline.search.accessibleDescription() == outline.empty.text(), "a reader says it, too"


def test_keys_lead_from_the_words_into_the_tree_and_back(qtbot: QtBot, long: MainWindow) -> None:
    outline = long.outline
    qtbot.waitUntil(outline.search.isVisible)
    outline.search.setFocus()
    qtbot.keyClicks(outline.search, "doc12")
    qtbot.waitUntil(lambda: top(long) == ["doc12.xml"])
    qtbot.keyClick(outline.search, Qt.Key.Key_Down)
    assert outline.tree.hasFocus()
    assert long.workspace.selection.single == "n12"
    qtbot.keyClick(outline.tree, Qt.Key.Key_Up)
    assert outline.search.hasFocus()
    assert outline.search.selectedText() == "doc12"


def test_another_flow_is_shown_whole(qtbot: QtBot, long: MainWindow, tmp_path: Path) -> None:
    outline = long.outline
    qtbot.waitUntil(outline.search.isVisible)
    qtbot.keyClicks(outline.search, "doc12")
    qtbot.waitUntil(lambda: top(long) == ["doc12.xml"])
    save_project(menu_flow(), tmp_path / "desk.callflow")
    long.files.open_now(tmp_path / "desk.callflow")
    qtbot.waitUntil(lambda: top(long)[:2] == ["Main number", "busy.xml"])
    assert outline.search.text() == ""
    assert outline.tree.isExpanded(line(long, "bye.xml"))


def test_an_empty_flow_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window(qtbot, tmp_path)
    window.docks["outline"].raise_()
    window.workspace.bridge.do("Empty", lambda held: remove_nodes(held, list(held.flow.nodes)))
    qtbot.waitUntil(window.outline.empty.isVisible)
    assert window.outline.empty.text() == empty_flow_words()
