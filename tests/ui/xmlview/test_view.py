"""The TwiML view: the selected step's document, clicks on lines, and never a stale text."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from designer.flow import (
    BranchCase,
    BranchNode,
    Choice,
    Compiled,
    EntryNode,
    ExternalNode,
    Node,
    NodeId,
    NoteNode,
    Project,
    VerbNode,
    add_node,
    compile_flow,
    connect,
    set_attribute,
)
from designer.twiml import element
from designer.ui.compiled import CompiledFlow
from designer.ui.workspace import Workspace
from designer.ui.xmlview import XmlView
from designer.ui.xmlview.view import LEFT_TO_RIGHT

ENTRY, SAY, GATHER, AGAIN = map(NodeId, ("entry-1", "say-1", "gather-1", "again"))


def flow_project() -> Project:
    nodes: list[Node] = [
        EntryNode(id=ENTRY),
        VerbNode(id=SAY, element=element("Say", {}, "Hello"), document="hello.xml"),
        VerbNode(
            id=GATHER,
            element=element("Gather", {}, element("Say", {}, "Press one")),
            choices=(Choice("c1", "1", (), "Sales"), Choice("c2", "2", (), "Support")),
        ),
        VerbNode(id=AGAIN, element=element("Say", {}, "Sorry"), document="again.xml"),
        BranchNode(id=NodeId("branch-1"), cases=(BranchCase("c1", values=("+1",)),)),
        ExternalNode(id=NodeId("external-1"), url="https://example.com/x"),
        NoteNode(id=NodeId("note-1"), text="Hm"),
    ]
    project = Project()
    for node in nodes:
        project = add_node(project, node, (0, 0))
    for source, outcome, target in (
        (ENTRY, "start", SAY),
        (SAY, "next", GATHER),
        (GATHER, "choice:c1", AGAIN),
        (GATHER, "else", AGAIN),
        (AGAIN, "next", GATHER),
    ):
        project = connect(project, source, outcome, target)
    return project


@pytest.fixture
def workspace(qtbot: QtBot) -> Iterator[Workspace]:
    made = Workspace(flow_project())
    yield made
    made.findings.close()


@pytest.fixture
def view(qtbot: QtBot, workspace: Workspace) -> XmlView:
    made = XmlView(workspace)
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    return made


def show(view: XmlView, qtbot: QtBot, node: str) -> str:
    """Select the node; the text once the view shows the flow as it stands."""
    view.workspace.selection.set([NodeId(node)])
    qtbot.waitUntil(lambda: view.bundle.is_current)
    return view.editor.toPlainText()


def lines_marked(view: XmlView) -> list[str]:
    lines = view.editor.toPlainText().split("\n")
    return [line.strip() for first, last in view.editor.marked for line in lines[first : last + 1]]


def label(view: XmlView, name: str) -> str:
    found = view.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text() if found.isVisibleTo(view) else ""


def test_the_whole_document_with_the_verb_marked(view: XmlView, qtbot: QtBot) -> None:
    text = show(view, qtbot, SAY)
    assert text.startswith("<?xml")
    assert view.head.path.text == "hello.xml"
    assert lines_marked(view)[0] == "<Say>Hello</Say>"


def test_only_the_verb(view: XmlView, qtbot: QtBot) -> None:
    show(view, qtbot, GATHER)
    button = view.findChild(QToolButton, "xmlview-verb")
    assert isinstance(button, QToolButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    text = view.editor.toPlainText()
    assert text.startswith("<Gather")
    assert text.endswith("</Gather>")


def test_nothing_selected_says_what_to_do(view: XmlView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: view.bundle.is_current)
    assert label(view, "xmlview-note") == "Select one card to see its TwiML."
    assert not view.editor.isVisibleTo(view)


@pytest.mark.parametrize(
    ("node", "words"),
    [
        ("note-1", "A note is not part of the call"),
        ("external-1", "https://example.com/x"),
        ("entry-1", "hello.xml by POST"),
        ("branch-1", "A decision"),
    ],
)
def test_nodes_without_a_document(view: XmlView, qtbot: QtBot, node: str, words: str) -> None:
    show(view, qtbot, node)
    assert words in label(view, "xmlview-note")


def test_the_answers_in_plain_words(view: XmlView, qtbot: QtBot) -> None:
    show(view, qtbot, GATHER)
    assert label(view, "xmlview-routes").replace(LEFT_TO_RIGHT, "").split("\n") == [
        "1 Sales → again.xml",
        "2 Support → ends the call",
        "anything else → again.xml",
    ]


def test_an_edit_shows_at_once(view: XmlView, qtbot: QtBot, workspace: Workspace) -> None:
    show(view, qtbot, SAY)
    workspace.bridge.do("Say it", lambda p: set_attribute(p, SAY, (), "#text", "Good morning"))
    qtbot.waitUntil(lambda: "Good morning" in view.editor.toPlainText())
    workspace.bridge.undo()
    qtbot.waitUntil(lambda: "Good morning" not in view.editor.toPlainText())


def test_a_click_on_another_steps_line_selects_that_one(
    view: XmlView, qtbot: QtBot, workspace: Workspace
) -> None:
    project = workspace.bridge.project
    second = VerbNode(id=NodeId("play-1"), element=element("Play", {}, "a.mp3"))
    project = add_node(project, second, (0, 0))
    project = connect(project, NodeId("gather-1"), "next", NodeId("play-1"))
    workspace.bridge.load(project)
    show(view, qtbot, GATHER)
    lines = view.editor.toPlainText().split("\n")
    number = next(i for i, line in enumerate(lines) if "<Play>" in line)
    block = view.editor.document().findBlockByNumber(number)
    place = view.editor.cursorRect(QTextCursor(block)).center() + QPoint(30, 0)
    qtbot.mouseClick(view.editor.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert workspace.selection.single == "play-1"
    assert lines_marked(view) == ["<Play>a.mp3</Play>"]


def test_copy(view: XmlView, qtbot: QtBot) -> None:
    text = show(view, qtbot, SAY)
    qtbot.mouseClick(view.head.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == text + "\n"


def test_nothing_is_compiled_while_nobody_looks(qtbot: QtBot, workspace: Workspace) -> None:
    view = XmlView(workspace)
    qtbot.addWidget(view)
    workspace.selection.set([SAY])
    workspace.bridge.do("Say it", lambda p: set_attribute(p, SAY, (), "#text", "Hi"))
    qtbot.wait(20)
    assert view.bundle.compiled is None


def test_a_result_that_came_too_late_is_made_again(
    qtbot: QtBot, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("designer.ui.compiled.INLINE", 0)
    may_go_on = threading.Event()
    compiled_texts: list[str] = []

    def slow(project: Project) -> Compiled:
        may_go_on.wait(5)
        node = project.node(SAY)
        assert isinstance(node, VerbNode)
        compiled_texts.append(node.element.text)
        return compile_flow(project.flow)

    bundle = CompiledFlow(workspace.bridge, compile_=slow)
    told: list[bool] = []
    bundle.changed.connect(lambda: told.append(bundle.is_current))
    bundle.want()
    qtbot.wait(10)
    workspace.bridge.do("Say it", lambda p: set_attribute(p, SAY, (), "#text", "Later"))
    may_go_on.set()
    qtbot.waitUntil(lambda: bool(told))
    assert compiled_texts == ["Hello", "Later"]
    assert told == [True]
