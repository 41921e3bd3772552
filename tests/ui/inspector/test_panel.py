"""The inspector as a whole: what it shows for which selection, and the nodes that are no verbs."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel

from designer.bundle import EntryKind
from designer.flow import (
    BranchCase,
    BranchNode,
    EntryNode,
    ExternalNode,
    NodeId,
    NoteNode,
    OpaqueNode,
    Project,
    VerbNode,
    remove_nodes,
    set_title,
)
from designer.problem import Problem, Severity
from designer.twiml import element
from designer.ui.selection import Port
from tests.ui.inspector.stage import Stage, project_of

SAY, PLAY = NodeId("say-1"), NodeId("play-1")
ENTRY, BRANCH = NodeId("entry-1"), NodeId("branch-1")


@pytest.fixture
def flow(stage: Callable[[Project], Stage]) -> Stage:
    nodes = (
        EntryNode(id=ENTRY),
        VerbNode(id=SAY, element=element("Say", {}, "Hello")),
        VerbNode(id=PLAY, element=element("Play", {}, "a.mp3"), document="tune.xml"),
        VerbNode(id=NodeId("sms-1"), element=element("Sms")),
        BranchNode(id=BRANCH, cases=(BranchCase("c1", values=("+1",)), BranchCase("c2"))),
        ExternalNode(id=NodeId("external-1")),
        NoteNode(id=NodeId("note-1")),
    )
    return stage(project_of(*nodes, links={(ENTRY, "start"): SAY}))


def words(on: Stage, name: str) -> str:
    label = on.find(name)
    assert isinstance(label, QLabel)
    return label.text()


def test_empty_says_how_to_select(flow: Stage) -> None:
    assert words(flow, "inspector-empty") == "Nothing is selected"


def test_a_link_says_from_where_to_where(flow: Stage) -> None:
    flow.workspace.selection.set(links=[Port(ENTRY, "start")])
    assert words(flow, "inspector-empty") == "1 link"


def test_several_are_counted_and_can_be_deleted(flow: Stage) -> None:
    flow.select(SAY, PLAY)
    assert words(flow, "inspector-several") == "2 cards selected"
    flow.click("delete-selected")
    assert SAY not in flow.flow.nodes
    assert flow.undo_name() == "Delete 2 cards"
    assert flow.shows("inspector-empty")


def test_one_of_several_is_selected_alone(flow: Stage) -> None:
    flow.select(SAY, PLAY)
    flow.click(f"select-{PLAY}")
    assert flow.workspace.selection.single == PLAY


def test_another_card_is_shown_from_its_top(flow: Stage) -> None:
    flow.inspector.resize(280, 160)
    flow.select("sms-1")
    bar = flow.inspector.area.verticalScrollBar()
    flow.inspector.area.widget().layout().activate()
    bar.setRange(0, 400)
    bar.setValue(300)
    flow.workspace.bridge.do("Name", lambda project: set_title(project, NodeId("sms-1"), "x"))
    assert bar.value() == 300, "the same card stays where it is"
    flow.select(SAY)
    assert bar.value() == 0


def test_a_button_that_leads_to_another_card_shows_its_top(
    stage: Callable[[Project], Stage],
) -> None:
    record = VerbNode(id=NodeId("record-1"), element=element("Record"))
    say = VerbNode(id=SAY, element=element("Say", {}, "Thanks."))
    on = stage(project_of(record, say, links={("record-1", "action"): SAY}))
    on.inspector.resize(320, 300)
    bar = on.inspector.area.verticalScrollBar()
    for name in ("outcome-jump-action", "jump-field--action"):
        on.select("record-1")
        on.qtbot.waitUntil(lambda: bar.maximum() > 100)
        on.press(name, Qt.Key.Key_Space)
        assert on.workspace.selection.single == SAY
        QApplication.processEvents()
        assert bar.value() == 0
        assert QApplication.focusWidget() is on.find("field--title"), "and not some field below"


def test_other_cards_together_are_shown_from_their_top(flow: Stage) -> None:
    flow.inspector.resize(280, 160)
    flow.select(SAY, PLAY)
    bar = flow.inspector.several_area.verticalScrollBar()
    flow.qtbot.waitUntil(lambda: bar.maximum() > 20)
    bar.setValue(20)
    flow.workspace.bridge.do("Name", lambda project: set_title(project, SAY, "x"))
    assert bar.value() == 20, "the same cards stay where they are"
    flow.select(SAY, "sms-1")
    assert bar.value() == 0


def test_a_node_that_is_deleted_is_not_shown(flow: Stage) -> None:
    flow.select(SAY)
    flow.workspace.bridge.do("Delete", lambda project: remove_nodes(project, [SAY]))
    assert flow.shows("inspector-empty")
    flow.undo()
    assert flow.shows("inspector-empty")


def test_the_title_is_the_persons_own(flow: Stage) -> None:
    flow.select(SAY)
    assert words(flow, "inspector-kind") == "Say"
    flow.type("field--title", "Greeting")
    assert flow.project.node(SAY).title == "Greeting"
    assert flow.undo_name() == "Change name of Say"


def test_status_is_shown(flow: Stage) -> None:
    flow.select("sms-1")
    assert flow.find("inspector-status").text == "deprecated"  # type: ignore[attr-defined]
    flow.select(SAY)
    assert not flow.shows("inspector-status")


def test_a_document_name_is_refused_with_its_reason(flow: Stage) -> None:
    flow.select(SAY)
    flow.click("advanced")
    flow.type("field--document", "tune.xml")
    assert "tune.xml" in flow.message("field--document")
    assert flow.verb(SAY).document == "tune.xm"
    flow.type("field--document", "hello.xml")
    assert flow.verb(SAY).document == "hello.xml"
    assert flow.message("field--document") == ""


def test_focus_field_selects_opens_and_puts_the_cursor_there(flow: Stage) -> None:
    flow.workspace.selection.focus_field.emit("sms-1", (), "statusCallback")
    assert flow.workspace.selection.single == "sms-1"
    assert flow.inspector.focusWidget() is flow.find("field--statusCallback")
    assert words(flow, "inspector-help")


def test_findings_are_shown_beside_their_field(flow: Stage) -> None:
    flow.close()
    problem = Problem("x", Severity.ERROR, "Say something.", node=SAY, attribute="#text")
    flow.select(SAY)
    flow.workspace.findings.by_node = {SAY: (problem,)}
    flow.workspace.findings.changed.emit()
    assert flow.message("field--#text") == "Say something."
    assert flow.find("field--#text").property("invalid")
    flow.workspace.findings.by_node = {}
    flow.workspace.findings.changed.emit()
    assert flow.message("field--#text") == ""


def test_fields_stay_where_they_are_when_a_finding_goes(flow: Stage) -> None:
    flow.close()
    problem = Problem("x", Severity.WARNING, "No entry leads here.", node=PLAY)

    def find(*problems: Problem) -> None:
        flow.workspace.findings.by_node = {PLAY: problems}
        flow.workspace.findings.changed.emit()

    flow.select(PLAY)
    find(problem)
    line = flow.find("inspector-findings")
    room = line.heightForWidth(line.parentWidget().width())
    for _ in range(2):
        find()
        assert words(flow, "inspector-findings") == ""
        assert line.minimumHeight() == room > 0, "an empty line keeps the place"
    flow.select(SAY)
    flow.select(PLAY)
    assert not flow.shows("inspector-findings")
    find(problem)
    assert line.minimumHeight() == 0
    assert words(flow, "inspector-findings") == "No entry leads here."


def test_an_entry_is_edited(flow: Stage) -> None:
    flow.select(ENTRY)
    flow.type("field--number", "+15550100")
    flow.choose("field--kind", "outgoing call")
    flow.choose("field--method", "GET")
    flow.choose("field--fallback_method", "GET")
    flow.type("field--status_callback", "/told")
    entry = flow.project.node(ENTRY)
    assert entry == EntryNode(
        id=ENTRY,
        kind=EntryKind.OUTGOING,
        number="+15550100",
        method="GET",
        fallback_method="GET",
        status_callback="/told",
    )


def test_emptying_a_setting_is_empty(flow: Stage) -> None:
    flow.select(ENTRY)
    flow.type("field--number", "+1")
    flow.type("field--number", "")
    node = flow.project.node(ENTRY)
    assert isinstance(node, EntryNode)
    assert node.number == ""


def test_a_branch_is_edited(flow: Stage) -> None:
    flow.select(BRANCH)
    flow.type("field--parameter", "CallerCountry")
    flow.choose("case-c1-operator", "is one of")
    flow.type("case-c1-values", "US, CA")
    flow.type("case-c1-label", "America")
    flow.choose("case-c2-operator", "is empty")
    branch = flow.project.node(BRANCH)
    assert isinstance(branch, BranchNode)
    assert branch.parameter == "CallerCountry"
    assert branch.cases[0] == BranchCase("c1", "one_of", ("US", "CA"), "America")
    assert not flow.shows("case-c2-values")


def test_cases_come_go_and_change_places(flow: Stage) -> None:
    flow.select(BRANCH)
    flow.click("case-add")
    flow.click("case-c2-remove")
    branch = flow.project.node(BRANCH)
    assert isinstance(branch, BranchNode)
    assert [case.id for case in branch.cases] == ["c1", "c3"]


def test_an_external_url_and_a_note_are_edited(flow: Stage) -> None:
    flow.select("external-1")
    flow.type("field--url", "https://example.com/a b")
    assert flow.message("field--url")
    flow.type("field--url", "https://example.com/")
    flow.choose("field--method", "GET")
    node = flow.project.node(NodeId("external-1"))
    assert node == ExternalNode(id=NodeId("external-1"), url="https://example.com/", method="GET")
    flow.select("note-1")
    flow.type("field--text", "Ask Ann")
    assert flow.project.node(NodeId("note-1")) == NoteNode(id=NodeId("note-1"), text="Ask Ann")


def test_switching_between_nodes_of_one_sort_shows_each(flow: Stage) -> None:
    second = VerbNode(id=NodeId("say-2"), element=element("Say", {"language": "sv-SE"}, "Hej"))
    flow.workspace.bridge.load(project_of(flow.verb(SAY), second))
    flow.select("say-2")
    assert flow.find("field--#text").toPlainText() == "Hej"  # type: ignore[attr-defined]
    flow.select(SAY)
    assert flow.find("field--#text").toPlainText() == "Hello"  # type: ignore[attr-defined]
    assert flow.find("field--language").text() == ""  # type: ignore[attr-defined]


def test_a_choice_of_entries_has_no_default(flow: Stage) -> None:
    flow.select(ENTRY)
    combo = flow.find("field--kind")
    assert isinstance(combo, QComboBox)
    assert [combo.itemText(i) for i in range(combo.count())] == [
        "incoming call",
        "incoming message",
        "outgoing call",
    ]


def test_what_could_not_be_read_says_why(stage: Callable[[Project], Stage]) -> None:
    broken = OpaqueNode(id=NodeId("broken-1"), document="a.xml", content=b"<Say", reason="Line 1.")
    on = stage(project_of(broken))
    on.select("broken-1")
    assert words(on, "inspector-kind") == "Not understood"
    assert on.find("opaque-content").toPlainText() == "<Say"  # type: ignore[attr-defined]
