"""Where one is, where a link leads, who leads here, back again, and new names."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from designer.flow import (
    EntryNode,
    Frame,
    FrameId,
    NodeId,
    NoteNode,
    Project,
    VerbNode,
    add_frame,
    add_node,
    disconnect,
)
from designer.twiml import element
from designer.ui.mainwindow import MainWindow
from designer.ui.selection import Port
from designer.ui.widgets import ElidedLabel, PickList
from tests.helpers.flows import build, menu_flow, say, verb
from tests.helpers.windows import open_window

LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    window = open_window(qtbot, tmp_path, menu_flow())
    window.resize(1440, 900)
    return window


def select(window: MainWindow, node: str) -> None:
    window.workspace.selection.show(NodeId(node))


def selected(window: MainWindow) -> str | None:
    return window.workspace.selection.single


def crumbs(window: MainWindow) -> list[str]:
    row = window.breadcrumbs.layout()
    widgets = [row.itemAt(place).widget() for place in range(row.count())]
    return [one.text() for one in widgets if isinstance(one, QToolButton)]


def pick_list(window: MainWindow) -> PickList:
    found = window.findChild(PickList)
    assert isinstance(found, PickList)
    return found


def rows(picking: PickList) -> list[tuple[str, str]]:
    items = [picking.rows.topLevelItem(row) for row in range(picking.rows.topLevelItemCount())]
    return [(item.text(0), item.text(1)) for item in items if item is not None]


# breadcrumbs


def test_crumbs_are_the_shortest_way_and_lead_back(qtbot: QtBot, window: MainWindow) -> None:
    select(window, "end")
    wanted = ["Main number", "Main menu", "Say “Goodbye.”", "Hangup"]
    qtbot.waitUntil(lambda: crumbs(window) == wanted)
    tip = window.breadcrumbs.findChild(QToolButton, "crumb_bye").toolTip()
    assert "by “no input” of Main menu" in tip
    qtbot.mouseClick(window.breadcrumbs.findChild(QToolButton, "crumb_menu"), LEFT)
    assert selected(window) == "menu"
    qtbot.waitUntil(lambda: crumbs(window) == ["Main number", "Main menu"])


def test_crumbs_follow_edits(qtbot: QtBot, window: MainWindow) -> None:
    select(window, "bye")
    qtbot.waitUntil(lambda: len(crumbs(window)) == 3)
    bridge = window.workspace.bridge
    bridge.do("Unlink", lambda held: disconnect(held, NodeId("menu"), "next"))
    qtbot.waitUntil(lambda: len(crumbs(window)) == 4)  # by way of the Dial now
    bridge.do("Unlink", lambda held: disconnect(held, NodeId("entry-1"), "start"))
    qtbot.waitUntil(lambda: crumbs(window) == ["Say “Goodbye.”"])
    words = [label.text for label in window.breadcrumbs.findChildren(ElidedLabel)]
    assert "No caller gets here:" in words


def test_the_crumb_of_a_note_is_its_beginning_and_nothing_else(
    qtbot: QtBot, window: MainWindow
) -> None:
    note = NoteNode(id=NodeId("note-1"), text="This flow explains itself,\nas all of them should.")
    bridge = window.workspace.bridge
    bridge.do("Note", lambda held: add_node(held, note, (0.0, 800.0)))
    select(window, "note-1")
    qtbot.waitUntil(lambda: crumbs(window) == ["Note “This flow explains itself, as all of th…”"])
    assert not [one for one in window.breadcrumbs.findChildren(ElidedLabel) if one.isVisible()]
    window.docks["outline"].raise_()
    model = window.outline.model
    qtbot.waitUntil(lambda: model.rowCount() > 0)
    group = model.index(model.rowCount() - 1, 0)
    assert model.index(0, 0, group).data() == "Note “This flow explains itself, as all of th…”"


def test_a_name_is_cut_only_where_room_is_short(qtbot: QtBot, tmp_path: Path) -> None:
    prompt = "For sales press 1, for opening hours press 2, else wait."
    nodes = [EntryNode(id=NodeId("entry-1"), title="Main number"), verb("a", say(prompt))]
    nodes += [verb(name, say(prompt)) for name in "bc"]
    links = [("entry-1", "start", "a"), ("a", "next", "b"), ("b", "next", "c")]
    window = open_window(qtbot, tmp_path, build(nodes, links))
    window.resize(1440, 900)
    select(window, "a")
    whole = "Say “For sales press 1, for opening hours pr…”"
    qtbot.waitUntil(lambda: crumbs(window) == ["Main number", whole])
    select(window, "c")
    qtbot.waitUntil(lambda: len(crumbs(window)) == 4)
    assert all(one.startswith("Say “For sales") and len(one) < 40 for one in crumbs(window)[1:])


def test_a_long_way_keeps_both_ends_and_a_menu(qtbot: QtBot, tmp_path: Path) -> None:
    names = [f"s{number}" for number in range(20)]
    nodes = [EntryNode(id=NodeId("entry-1"), title="Main number")]
    verbs = [verb(name, say("Hello"), title=f"A step with a long name {name}") for name in names]
    links = [("entry-1", "start", "s0")]
    links += [(one, "next", other) for one, other in itertools.pairwise(names)]
    window = open_window(qtbot, tmp_path, build([*nodes, *verbs], links))
    window.resize(1200, 800)
    select(window, "s19")
    qtbot.waitUntil(lambda: "…" in crumbs(window))
    shown = crumbs(window)
    assert shown[0] == "Main number"
    assert shown[1] == "…"
    assert shown[-1].endswith("s19")
    menu = window.breadcrumbs.findChild(QToolButton, "crumb_others").menu()
    assert len(menu.actions()) == 21 - (len(shown) - 1)
    menu.actions()[0].trigger()
    assert selected(window) == "s0"


# jumps


def test_follow_goes_where_the_only_link_leads(qtbot: QtBot, window: MainWindow) -> None:
    select(window, "news")
    qtbot.keyClick(window.canvas, Qt.Key.Key_F12)
    assert selected(window) == "bye"


def test_follow_offers_what_a_menu_leads_to(qtbot: QtBot, window: MainWindow) -> None:
    select(window, "menu")
    qtbot.keyClick(window.canvas, Qt.Key.Key_F12)
    picking = pick_list(window)
    assert rows(picking) == [
        ("Dial +15550003333", "1 Sales"),
        ("Play “media/news.mp3”", "2 News"),
        ("Main menu", "anything else"),
        ("Say “Goodbye.”", "no input"),
    ]
    qtbot.keyClicks(picking.field, "good")
    qtbot.keyClick(picking.field, Qt.Key.Key_Return)
    assert window.workspace.selection.nodes == ("bye",)
    assert window.workspace.selection.links == (Port(NodeId("menu"), "next"),)


def test_follow_a_selected_link(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.selection.set((), (Port(NodeId("menu"), "choice:c1"),))
    qtbot.keyClick(window.canvas, Qt.Key.Key_F12)
    assert selected(window) == "sales"


def test_who_leads_here(qtbot: QtBot, window: MainWindow) -> None:
    select(window, "bye")
    qtbot.keyClick(window.canvas, Qt.Key.Key_F12, SHIFT)
    picking = pick_list(window)
    assert rows(picking) == [
        ("Main menu", "no input"),
        ("Dial +15550003333", "anything else"),
        ("Play “media/news.mp3”", "next"),
    ]
    qtbot.keyClick(picking.field, Qt.Key.Key_Down)
    qtbot.keyClick(picking.field, Qt.Key.Key_Return)
    assert selected(window) == "sales"


def test_nowhere_to_go_is_said(qtbot: QtBot, window: MainWindow) -> None:
    select(window, "end")
    qtbot.keyClick(window.canvas, Qt.Key.Key_F12)
    assert window.status.message.text == "This leads nowhere yet."
    select(window, "entry-1")
    qtbot.keyClick(window.canvas, Qt.Key.Key_F12, SHIFT)
    assert window.status.message.text == "Nothing leads here yet."


def test_a_queue_leads_to_who_serves_it(qtbot: QtBot, window: MainWindow) -> None:
    serving = verb("agent", element("Dial", {}, element("Queue", {}, "help")), title="Agent")

    def edit(held: Project) -> Project:
        held = add_node(held, verb("wait", element("Enqueue", {}, "help")), (0.0, 0.0))
        return add_node(held, serving, (0.0, 0.0))

    window.workspace.bridge.do("Add", edit)
    select(window, "wait")
    qtbot.keyClick(window.canvas, Qt.Key.Key_F12)
    assert selected(window) == "agent"


def test_back_and_forward(qtbot: QtBot, window: MainWindow) -> None:
    for node in ("menu", "sales", "bye"):
        select(window, node)
    qtbot.keyClick(window.canvas, Qt.Key.Key_Left, ALT)
    qtbot.keyClick(window.canvas, Qt.Key.Key_Left, ALT)
    assert selected(window) == "menu"
    assert not window.actions_by_id["back"].isEnabled()
    qtbot.keyClick(window.canvas, Qt.Key.Key_Right, ALT)
    assert selected(window) == "sales"
    window.workspace.selection.set(())
    qtbot.keyClick(window.canvas, Qt.Key.Key_Left, ALT)
    assert selected(window) == "sales"


# renaming


def test_f2_renames_the_card(qtbot: QtBot, window: MainWindow) -> None:
    select(window, "menu")
    window.canvas.setFocus()
    qtbot.keyClick(window.canvas, Qt.Key.Key_F2)
    bar = window.rename_bar
    assert bar.field.hasFocus()
    qtbot.keyClicks(bar.field, "Front desk")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert window.workspace.bridge.project.node(NodeId("menu")).title == "Front desk"
    assert window.actions_by_id["undo"].text() == "Undo Rename Title"
    assert not bar.isVisible()
    assert window.canvas.hasFocus()


def test_a_document_is_renamed_and_its_links_follow(qtbot: QtBot, window: MainWindow) -> None:
    select(window, "menu")
    qtbot.keyClick(window.canvas, Qt.Key.Key_F2)
    qtbot.keyClick(window.rename_bar.field, Qt.Key.Key_F2)  # the next thing with a name
    bar = window.rename_bar
    assert (bar.what.currentText(), bar.field.text()) == ("Document", "menu.xml")
    assert bar.note.text == "3 links follow."
    bar.field.setText("a//b")
    assert not bar.button.isEnabled()
    assert "“//”" in bar.note.text
    bar.field.setText("desk.xml")
    qtbot.mouseClick(bar.button, LEFT)
    node = window.workspace.bridge.project.node(NodeId("menu"))
    assert isinstance(node, VerbNode)
    assert node.document == "desk.xml"


def test_a_queue_is_renamed_everywhere(qtbot: QtBot, window: MainWindow) -> None:
    def edit(held: Project) -> Project:
        held = add_node(held, verb("wait", element("Enqueue", {}, "help")), (0.0, 0.0))
        served = element("Dial", {}, element("Queue", {}, "help"))
        return add_node(held, verb("agent", served, title="Agent"), (0.0, 0.0))

    window.workspace.bridge.do("Add", edit)
    select(window, "wait")
    qtbot.keyClick(window.canvas, Qt.Key.Key_F2)
    bar = window.rename_bar
    bar.what.setCurrentIndex(bar.what.findText("Queue “help”"))
    assert bar.note.text == "Changes 2 places: Enqueue help, Agent."
    bar.field.setText("support")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    flow = window.workspace.bridge.flow
    wait, agent = flow.nodes[NodeId("wait")], flow.nodes[NodeId("agent")]
    assert isinstance(wait, VerbNode)
    assert isinstance(agent, VerbNode)
    assert (wait.element.text, agent.element.elements[0].text) == ("support", "support")
    window.workspace.bridge.undo()
    before = window.workspace.bridge.flow.nodes[NodeId("agent")]
    assert isinstance(before, VerbNode)
    assert before.element.elements[0].text == "help"


def test_without_a_selection_the_flow_is_renamed(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window.canvas, Qt.Key.Key_F2)
    bar = window.rename_bar
    assert (bar.what.currentText(), bar.field.text()) == ("Flow", "Front desk")
    bar.field.setText("")
    assert not bar.button.isEnabled()
    bar.field.setText("Reception")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert window.workspace.bridge.project.name == "Reception"


@pytest.mark.parametrize("collapsed", [True, False])
def test_a_selected_frame_is_renamed(qtbot: QtBot, window: MainWindow, collapsed: bool) -> None:
    bridge = window.workspace.bridge
    frame = Frame(FrameId("frame-1"), (NodeId("news"), NodeId("bye")), "Old", "", collapsed)
    bridge.do("Frame", lambda held: add_frame(held, frame))
    window.workspace.selection.set(frame.members)
    qtbot.keyClick(window.canvas, Qt.Key.Key_F2)
    bar = window.rename_bar
    assert (bar.what.currentText(), bar.field.text()) == ("Frame", "Old")
    qtbot.keyClicks(bar.field, "Both")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert bridge.project.frames[frame.id].title == "Both"
    assert bridge.project.name == "Front desk"
    window.workspace.selection.set([NodeId("bye")])
    qtbot.keyClick(window.canvas, Qt.Key.Key_F2)
    names = [bar.what.itemText(place) for place in range(bar.what.count())]
    assert names[0 if collapsed else -1] == "Frame"
    assert "Title" in names
    bridge.undo()
    assert bridge.project.frames[frame.id].title == "Old"


def test_escape_leaves_the_name_alone(qtbot: QtBot, window: MainWindow) -> None:
    select(window, "menu")
    qtbot.keyClick(window.canvas, Qt.Key.Key_F2)
    qtbot.keyClicks(window.rename_bar.field, "Other")
    qtbot.keyClick(window.rename_bar.field, Qt.Key.Key_Escape)
    assert not window.rename_bar.isVisible()
    assert window.workspace.bridge.project.node(NodeId("menu")).title == "Main menu"


# from the TwiML view


def at_url(window: MainWindow, url: str) -> QTextCursor:
    """Put the cursor of the TwiML view into a URL."""
    editor = window.xml.editor
    cursor = editor.document().find(url)
    assert not cursor.isNull(), editor.toPlainText()
    cursor.setPosition(cursor.selectionStart() + 2)
    editor.setTextCursor(cursor)
    return cursor


def test_a_url_of_the_twiml_view_leads_to_its_node(qtbot: QtBot, window: MainWindow) -> None:
    window.docks["xml"].raise_()
    select(window, "busy")
    editor = window.xml.editor
    qtbot.waitUntil(lambda: "menu.xml" in editor.toPlainText())
    editor.setFocus()
    at_url(window, "menu.xml")
    qtbot.keyClick(editor, Qt.Key.Key_F12)
    assert selected(window) == "menu"
    select(window, "news")
    qtbot.waitUntil(lambda: "bye.xml" in editor.toPlainText())
    place = editor.cursorRect(at_url(window, "bye.xml")).center()
    qtbot.mouseClick(editor.viewport(), LEFT, CTRL, place)
    assert selected(window) == "bye"


def test_a_selected_link_shows_the_way_to_where_it_leaves(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.selection.set((), (Port(NodeId("menu"), "choice:c1"),))
    qtbot.waitUntil(lambda: crumbs(window) == ["Main number", "Main menu"])
