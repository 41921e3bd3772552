"""Findings are worked out off the GUI thread; a result for an older flow never shows."""

from __future__ import annotations

import threading
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from designer.analysis import Analyser
from designer.flow import (
    NodeId,
    Project,
    disconnect,
    move_nodes,
    remove_nodes,
    set_disabled,
    set_title,
)
from designer.problem import Problem, Severity
from designer.ui.bridge import EditorBridge
from designer.ui.findings import Findings
from tests.helpers.flows import menu_flow

MENU = NodeId("menu")


@dataclass(frozen=True)
class Result:
    problems: tuple[Problem, ...]
    unreachable: frozenset[NodeId] = frozenset()


class Recorder:
    """Says the title of the menu as a problem; counts its runs, and can be made to wait."""

    def __init__(self) -> None:
        self.runs: list[str] = []
        self.threads: set[int] = set()
        self.may_go_on = threading.Event()
        self.may_go_on.set()

    def __call__(self, project: Project) -> Result:
        self.threads.add(threading.get_ident())
        title = project.node(MENU).title
        self.runs.append(title)
        self.may_go_on.wait(5)
        return Result(
            (
                Problem("hint", Severity.INFO, title, node=MENU),
                Problem("bad", Severity.ERROR, title, node=MENU),
            )
        )


def retitle(bridge: EditorBridge, title: str) -> None:
    bridge.do("Rename", lambda project: set_title(project, MENU, title))


def shown(findings: Findings) -> list[str]:
    return [problem.message for problem in findings.problems]


def test_findings_come_by_themselves_errors_first(qtbot: QtBot) -> None:
    analyse = Recorder()
    findings = Findings(EditorBridge(menu_flow()), analyse=analyse)
    with qtbot.waitSignal(findings.changed):
        pass
    assert [problem.severity for problem in findings.problems] == [Severity.ERROR, Severity.INFO]
    assert findings.by_node[MENU] == findings.problems
    assert findings.is_current
    assert threading.get_ident() not in analyse.threads
    findings.close()


def test_edits_of_one_moment_are_one_run(qtbot: QtBot) -> None:
    analyse = Recorder()
    bridge = EditorBridge(menu_flow())
    findings = Findings(bridge, analyse=analyse)
    for title in ("a", "b", "c"):
        retitle(bridge, title)
    with qtbot.waitSignal(findings.changed):
        pass
    assert analyse.runs == ["c"]
    findings.close()


def test_result_for_an_older_flow_is_dropped(qtbot: QtBot) -> None:
    analyse = Recorder()
    analyse.may_go_on.clear()
    bridge = EditorBridge(menu_flow())
    findings = Findings(bridge, analyse=analyse)
    seen: list[list[str]] = []
    findings.changed.connect(lambda: seen.append(shown(findings)))
    qtbot.waitUntil(lambda: bool(analyse.runs))
    retitle(bridge, "newer")
    assert not findings.is_current
    analyse.may_go_on.set()
    qtbot.waitUntil(lambda: findings.is_current)
    assert seen == [["newer", "newer"]]
    findings.close()


def test_moving_a_box_analyses_nothing(qtbot: QtBot) -> None:
    analyse = Recorder()
    bridge = EditorBridge(menu_flow())
    findings = Findings(bridge, analyse=analyse)
    qtbot.waitUntil(lambda: findings.is_current)
    bridge.do("Move", lambda project: move_nodes(project, {MENU: (900.0, 900.0)}))
    qtbot.wait(30)
    assert len(analyse.runs) == 1
    findings.close()


def test_close_waits_for_the_thread_and_shows_nothing_more(qtbot: QtBot) -> None:
    analyse = Recorder()
    analyse.may_go_on.clear()
    findings = Findings(EditorBridge(menu_flow()), analyse=analyse)
    qtbot.waitUntil(lambda: bool(analyse.runs))
    threading.Timer(0.05, analyse.may_go_on.set).start()
    findings.close()
    assert analyse.may_go_on.is_set()
    qtbot.wait(20)
    assert findings.problems == ()


def test_real_analysis_finds_what_drops_the_caller(qtbot: QtBot) -> None:
    findings = Findings(EditorBridge(menu_flow()))
    qtbot.waitUntil(lambda: findings.is_current, timeout=10_000)
    assert isinstance(findings.problems, tuple)
    findings.close()


def test_reachability_follows_an_edit_after_its_picture(qtbot: QtBot) -> None:
    bridge = EditorBridge(menu_flow())
    findings = Findings(bridge)
    with qtbot.waitSignal(findings.changed, timeout=10_000):
        pass
    assert findings.unreachable == frozenset()
    told: list[frozenset[NodeId]] = []
    findings.marked.connect(lambda: told.append(findings.unreachable))
    bridge.do("Unlink", lambda project: disconnect(project, NodeId("entry-1"), "start"))
    QCoreApplication.processEvents()
    assert not told
    qtbot.waitUntil(lambda: findings.is_current, timeout=10_000)
    assert told == [findings.unreachable]
    assert MENU in told[0]
    bridge.undo()
    qtbot.waitUntil(lambda: findings.is_current, timeout=10_000)
    assert told[1:] == [frozenset()]
    assert findings.unreachable == frozenset()
    findings.close()


def test_edits_of_one_moment_are_marked_at_once(qtbot: QtBot) -> None:
    bridge = EditorBridge(menu_flow())
    findings = Findings(bridge)
    qtbot.waitUntil(lambda: findings.is_current, timeout=10_000)
    told: list[frozenset[NodeId]] = []
    findings.marked.connect(lambda: told.append(findings.unreachable))
    bridge.do("Unlink", lambda project: disconnect(project, NodeId("entry-1"), "start"))
    bridge.do("Delete", lambda project: remove_nodes(project, [MENU]))
    qtbot.waitUntil(lambda: findings.is_current, timeout=10_000)
    assert told == [findings.unreachable]
    assert told[0]
    assert MENU not in told[0]
    findings.close()


def test_past_disabled_nodes_only_the_analysis_knows_the_way(qtbot: QtBot) -> None:
    bridge = EditorBridge(menu_flow())
    findings = Findings(bridge)
    qtbot.waitUntil(lambda: findings.is_current, timeout=10_000)
    told: list[frozenset[NodeId]] = []
    findings.marked.connect(lambda: told.append(findings.unreachable))
    bridge.do("Disable", lambda project: set_disabled(project, [MENU]))
    bridge.do("Unlink", lambda project: disconnect(project, NodeId("entry-1"), "start"))
    qtbot.waitUntil(lambda: findings.is_current, timeout=10_000)
    assert not told
    assert findings.unreachable == Analyser().run(bridge.project).unreachable
    bridge.undo()
    bridge.undo()
    qtbot.waitUntil(lambda: findings.is_current, timeout=10_000)
    bridge.do("Unlink", lambda project: disconnect(project, NodeId("entry-1"), "start"))
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    assert MENU in told[0]
    findings.close()


def test_nodes_whose_findings_differ_are_told(qtbot: QtBot) -> None:
    bridge = EditorBridge(menu_flow())
    findings = Findings(bridge)
    qtbot.waitUntil(lambda: findings.is_current, timeout=10_000)
    shown: dict[NodeId, tuple[Problem, ...]] = dict(findings.by_node)
    assert findings.different == shown.keys()

    def follow() -> None:
        for node in findings.different:
            assert shown.get(node) != findings.by_node.get(node)
            shown.pop(node, None)
            if node in findings.by_node:
                shown[node] = findings.by_node[node]
        assert shown == findings.by_node

    findings.changed.connect(follow)
    for edit in (
        lambda project: remove_nodes(project, [MENU]),
        lambda project: disconnect(project, NodeId("entry-1"), "start"),
    ):
        bridge.do("Edit", edit)
        qtbot.waitUntil(lambda: findings.is_current, timeout=10_000)
    assert shown
    findings.forget()
    assert shown == {}
    bridge.undo()
    bridge.undo()
    qtbot.waitUntil(lambda: findings.is_current, timeout=10_000)
    findings.close()
