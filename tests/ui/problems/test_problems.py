"""The list of problems leads to their places and mends them."""

from __future__ import annotations

import threading
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from designer.flow import (
    Choice,
    NodeId,
    Project,
    VerbNode,
    add_node,
    remove_nodes,
    set_title,
    waive,
)
from designer.problem import Fix, Problem, Severity
from designer.twiml import element
from designer.ui.findings import Findings
from designer.ui.problems import Problems
from designer.ui.problems.delegate import cut_place, fix_rect
from designer.ui.workspace import Workspace
from tests.helpers.flows import menu_flow

NEWS = NodeId("news")


@dataclass(frozen=True)
class Result:
    problems: tuple[Problem, ...]
    unreachable: frozenset[NodeId] = frozenset()


def analyse(project: Project) -> Result:
    """A problem as long as “news” has no title, and a hint about the menu."""
    hint = Problem("hint", Severity.INFO, "Consider a shorter prompt.", "menu", attribute="timeout")
    news = project.flow.nodes.get(NEWS)
    if news is None or news.title:
        return Result((hint,))
    fix = Fix("Name it", lambda held: set_title(held, NEWS, "News"))
    return Result((hint, Problem("nameless", Severity.ERROR, "It has no name.", NEWS, fix=fix)))


@pytest.fixture
def workspace(qtbot: QtBot) -> Workspace:
    made = Workspace(menu_flow())
    made.findings.close()
    made.findings = Findings(made.bridge, made, analyse=analyse)
    return made


@pytest.fixture
def problems(qtbot: QtBot, workspace: Workspace) -> Problems:
    made = Problems(workspace)
    qtbot.addWidget(made)
    made.resize(800, 200)
    made.show()
    qtbot.waitExposed(made)
    qtbot.waitUntil(lambda: workspace.findings.is_current and made.rows.rowCount() == 2)
    return made


def messages(problems: Problems) -> list[str]:
    return [problems.rows.index(row).data() for row in range(problems.rows.rowCount())]


def middle_of(problems: Problems, row: int) -> QPoint:
    return problems.list.visualRect(problems.rows.index(row)).center()


def test_worst_come_first(problems: Problems) -> None:
    assert messages(problems) == ["It has no name.", "Consider a shorter prompt."]


def test_click_goes_to_the_node(qtbot: QtBot, problems: Problems, workspace: Workspace) -> None:
    revealed: list[str] = []
    workspace.selection.reveal.connect(revealed.append)
    spot = middle_of(problems, 0)
    qtbot.mouseClick(problems.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert workspace.selection.single == NEWS
    assert revealed == [NEWS]


def test_enter_goes_to_the_field(qtbot: QtBot, problems: Problems, workspace: Workspace) -> None:
    problems.list.setCurrentIndex(problems.rows.index(1))
    with qtbot.waitSignal(workspace.selection.focus_field) as signal:
        qtbot.keyClick(problems.list, Qt.Key.Key_Return)
    assert signal.args == ["menu", (), "timeout"]


def test_fix_is_one_undo_step(qtbot: QtBot, problems: Problems, workspace: Workspace) -> None:
    row = problems.list.visualRect(problems.rows.index(0))
    spot = QPoint(row.right() - 20, row.center().y())
    qtbot.mouseClick(problems.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert workspace.bridge.project.node(NEWS).title == "News"
    assert workspace.bridge.editor.undo_name == "Name it"
    qtbot.waitUntil(lambda: messages(problems) == ["Consider a shorter prompt."])
    workspace.bridge.undo()
    qtbot.waitUntil(lambda: len(messages(problems)) == 2)


def test_a_card_that_is_gone_is_not_fixed(problems: Problems, workspace: Workspace) -> None:
    """Between an edit and its findings, the list still tells of the card."""
    assert problems.can_fix()
    workspace.bridge.do("Delete", lambda held: remove_nodes(held, (NEWS,)))
    assert len(messages(problems)) == 2
    assert not problems.can_fix()
    problems.fix()
    assert workspace.bridge.editor.undo_name == "Delete"
    workspace.bridge.undo()
    problems.fix()
    assert workspace.bridge.editor.undo_name == "Name it"


def test_a_card_that_a_fix_makes_is_brought_into_sight(
    qtbot: QtBot, problems: Problems, workspace: Workspace
) -> None:
    made = VerbNode(id=NodeId("made"), element=element("Hangup"))
    problem = Problem(
        "x",
        Severity.ERROR,
        "It ends.",
        NEWS,
        fix=Fix("Hang up", lambda held: add_node(held, made, (0.0, 0.0))),
    )
    workspace.findings._analyse = lambda _project: Result((problem,))
    workspace.bridge.do("Rename", lambda held: set_title(held, NEWS, "Bulletin"))
    qtbot.waitUntil(lambda: messages(problems) == ["It ends."])
    seen: list[str] = []
    workspace.selection.reveal.connect(seen.append)
    problems.fix()
    assert seen == [NEWS, "made"]
    assert workspace.selection.single == NEWS


def test_fix_without_a_current_row_takes_the_first_that_can_be(
    problems: Problems, workspace: Workspace
) -> None:
    assert problems.can_fix()
    problems.fix()
    assert workspace.bridge.project.node(NEWS).title == "News"


def test_filter_hides_a_severity(qtbot: QtBot, problems: Problems) -> None:
    problems.findChild(object, "filter_info").click()  # type: ignore[union-attr]
    assert messages(problems) == ["It has no name."]
    problems.findChild(object, "filter_info").click()  # type: ignore[union-attr]
    assert len(messages(problems)) == 2


def test_next_goes_round(problems: Problems, workspace: Workspace) -> None:
    seen = []
    for _ in range(3):
        problems.go_next()
        seen.append(workspace.selection.single)
    assert seen == [NEWS, "menu", NEWS]


def test_nothing_wrong_says_so(qtbot: QtBot) -> None:
    workspace = Workspace(menu_flow())
    workspace.findings.close()
    workspace.findings = Findings(workspace.bridge, workspace, analyse=lambda _: Result(()))
    panel = Problems(workspace)
    qtbot.addWidget(panel)
    assert panel.empty.text() == "Checking …"
    with qtbot.waitSignal(panel.counted) as signal:
        pass
    assert signal.args == [0]
    assert panel.empty.text() == "Every caller gets somewhere. No problems."


def test_rows_do_not_repeat_their_place(qtbot: QtBot) -> None:
    workspace = Workspace(menu_flow())
    workspace.findings.close()
    told = (
        Problem("a", Severity.ERROR, "Say “Goodbye.”: it is empty.", "bye"),
        Problem("b", Severity.WARNING, "“Main menu”: 0 does nothing here.", "menu", code="12100"),
    )
    workspace.findings = Findings(workspace.bridge, workspace, analyse=lambda _: Result(told))
    panel = Problems(workspace)
    qtbot.addWidget(panel)
    qtbot.waitUntil(lambda: panel.rows.rowCount() == 2)
    assert messages(panel) == ["It is empty.", "0 does nothing here."]
    spoken = [panel.rows.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert spoken == [
        "Error: Say “Goodbye.”: It is empty.",
        "Warning: Main menu: 0 does nothing here.",
    ]


def test_the_current_problem_is_told_in_full(qtbot: QtBot, problems: Problems) -> None:
    assert not problems.detail.isVisible()
    problems.list.setCurrentIndex(problems.rows.index(1))
    assert problems.detail.isVisible()
    assert problems.detail.text() == "Main menu: Consider a shorter prompt. (menu.xml)"
    problems.findChild(object, "filter_info").click()  # type: ignore[union-attr]
    assert not problems.detail.isVisible()


def menu_of(problems: Problems, row: int) -> QMenu:
    problems.list.customContextMenuRequested.emit(middle_of(problems, row))
    menu = problems.findChild(QMenu, "problem_menu")
    assert isinstance(menu, QMenu)
    return menu


def test_the_menu_goes_mends_and_waives(
    qtbot: QtBot, problems: Problems, workspace: Workspace
) -> None:
    menu = menu_of(problems, 1)
    assert [one.text() for one in menu.actions()] == ["Go there", "Meant to be so …"]
    menu.actions()[1].trigger()
    assert problems.waiving.isVisible()
    qtbot.keyClick(problems.waiving.reason, Qt.Key.Key_Escape)
    assert not problems.waiving.isVisible()
    menu.close()
    qtbot.waitUntil(lambda: problems.findChild(QMenu, "problem_menu") is None)
    menu = menu_of(problems, 0)
    assert [one.text() for one in menu.actions()] == ["Go there", "Name it", "Meant to be so …"]
    menu.actions()[0].trigger()
    assert workspace.selection.single == NEWS
    menu.actions()[1].trigger()
    assert workspace.bridge.project.node(NEWS).title == "News"
    menu.close()


def test_old_findings_are_faded_while_newer_ones_are_awaited(qtbot: QtBot) -> None:
    go_on = threading.Event()
    go_on.set()

    def slow(project: Project) -> Result:
        go_on.wait(5)
        return analyse(project)

    workspace = Workspace(menu_flow())
    workspace.findings.close()
    workspace.findings = Findings(workspace.bridge, workspace, analyse=slow)
    panel = Problems(workspace)
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitUntil(lambda: panel.rows.rowCount() == 2)
    assert not panel.rows.is_stale
    go_on.clear()
    workspace.bridge.do("Name it", lambda held: set_title(held, NEWS, "News"))
    qtbot.waitUntil(panel.checking.isVisible)
    assert panel.rows.is_stale
    go_on.set()
    qtbot.waitUntil(lambda: panel.rows.rowCount() == 1)
    assert not panel.rows.is_stale
    assert not panel.checking.isVisible()
    workspace.findings.close()


def test_many_findings_are_chosen_by_their_kind(qtbot: QtBot) -> None:
    def many(project: Project) -> Result:
        quiet = [
            Problem("unreachable", Severity.WARNING, f"Nobody {n}.", "menu") for n in range(14)
        ]
        return Result((*quiet, Problem("entry-none", Severity.ERROR, "No entry.")))

    workspace = Workspace(menu_flow())
    workspace.findings.close()
    workspace.findings = Findings(workspace.bridge, workspace, analyse=many)
    made = Problems(workspace)
    qtbot.addWidget(made)
    made.resize(800, 200)
    made.show()
    qtbot.waitUntil(lambda: made.rows.rowCount() == 15)
    assert made.kinds.isVisible()
    assert made.kinds.itemText(1) == "No way leads here (14)"
    made.kinds.setFocus()
    qtbot.keyClick(made.kinds, Qt.Key.Key_Down)
    assert made.rows.rowCount() == 14
    qtbot.keyClick(made.kinds, Qt.Key.Key_Up)
    assert made.rows.rowCount() == 15


def test_few_findings_need_no_choice(problems: Problems) -> None:
    assert problems.kinds.isHidden()


def test_what_is_waived_is_counted_and_leads_to_the_list(
    qtbot: QtBot, problems: Problems, workspace: Workspace
) -> None:
    assert problems.waived.isHidden()
    workspace.bridge.do("Waive", lambda held: waive(held, NEWS, "nameless", "It is a test."))
    qtbot.waitUntil(problems.waived.isVisible)
    assert problems.waived.text() == "1 problem marked as meant to be so — show"
    with qtbot.waitSignal(problems.waived_wanted):
        qtbot.mouseClick(problems.waived, Qt.MouseButton.LeftButton)


def test_a_key_that_is_only_spoken_becomes_a_choice_by_a_click(qtbot: QtBot) -> None:
    words = "For appointments press 1. For prescriptions press 2. For opening hours press 3."
    gather = VerbNode(
        id=NodeId("gather-1"),
        element=element("Gather", {}, element("Say", {}, words)),
        choices=(Choice("c1", digits="1"), Choice("c2", digits="2")),
    )
    workspace = Workspace(add_node(Project(), gather, (0.0, 0.0)))
    made = Problems(workspace)
    qtbot.addWidget(made)
    made.resize(1030, 200)
    made.show()
    qtbot.waitUntil(lambda: workspace.findings.is_current)
    row = next(row for row, said in enumerate(messages(made)) if "offers 3" in said)
    problem = made.rows.problem(row)
    assert problem is not None
    area = made.list.visualRect(made.rows.index(row))
    spot = fix_rect(area, problem, made.list.font()).center()
    qtbot.mouseClick(made.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    menu = workspace.bridge.flow.nodes[gather.id]
    assert isinstance(menu, VerbNode)
    assert [choice.digits for choice in menu.choices] == ["1", "2", "3"]
    assert workspace.bridge.editor.undo_name == "Add choice 3"
    qtbot.waitUntil(lambda: not any("offers 3" in said for said in messages(made)))
    workspace.findings.close()


def test_names_of_cards_are_cut_at_their_end_alone(problems: Problems) -> None:
    metrics = problems.list.fontMetrics()
    name = "Gather “For appointments press 1. For prescript…”"
    cut = cut_place(name, metrics)
    assert metrics.horizontalAdvance(name) > metrics.horizontalAdvance(cut)
    assert cut.endswith("…")
    assert name.startswith(cut[:-1])
