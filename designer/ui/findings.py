"""The findings of the current flow, kept current off the GUI thread."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from designer.flow import Changes, NodeId, Project
from designer.problem import Problem, Severity
from designer.ui.bridge import EditorBridge

if TYPE_CHECKING:
    from designer.analysis import FlowGraph


class Analysis(Protocol):
    """What an analyser gives back."""

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The findings."""

    @property
    def unreachable(self) -> frozenset[NodeId]:
        """The nodes that no entry leads to."""


Analyse = Callable[[Project], Analysis]

LATER_MILLISECONDS = 30
"""So long after an edit it is analysed: first comes the picture."""

_ORDER = {severity: place for place, severity in enumerate(Severity)}


class Findings(QObject):
    """What the analysis found in the flow as it stands; never a result for an older flow.

    ``problems`` in order of display, ``by_node`` the same by node, ``unreachable`` the nodes that
    no entry leads to. ``is_current`` is False while an edit's result is awaited. ``analyse`` runs
    in a thread of its own, one at a time, on a snapshot; edits of the same moment are one run.
    Which nodes are unreachable does not wait for it: ``marked`` tells at once that others are.
    """

    changed = Signal()
    marked = Signal()
    _came = Signal(object, object, object)

    def __init__(
        self, bridge: EditorBridge, parent: QObject | None = None, analyse: Analyse | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._analyse = analyse
        self._thread: threading.Thread | None = None
        self._closed = False
        self.problems: tuple[Problem, ...] = ()
        self.by_node: Mapping[NodeId, tuple[Problem, ...]] = {}
        self.unreachable: frozenset[NodeId] = frozenset()
        self.is_current = False
        self._graph: FlowGraph | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._start)
        self._came.connect(self._on_came, Qt.ConnectionType.QueuedConnection)
        bridge.changed.connect(self._on_changed)
        self._soon.start(0)

    def close(self) -> None:
        """Analyse no more; waits for what runs."""
        self._closed = True
        self._soon.stop()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def forget(self) -> None:
        """Another flow is held: what was found in the last one says nothing of it."""
        self.problems, self.by_node, self.unreachable = (), {}, frozenset()
        self.is_current = False
        self.changed.emit()

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches_flow:
            self._mark(changes)
        if changes.touches_flow or changes.project:
            self.is_current = False
            if not self._closed:
                self._soon.start(LATER_MILLISECONDS)

    def _mark(self, changes: Changes) -> None:
        """Let ``unreachable`` follow the edit, once a graph of the flow before it is there."""
        flow = self._bridge.flow
        if self._graph is None or any(node.is_disabled for node in flow.nodes.values()):
            self._graph = None  # calls pass disabled nodes by, which only the analysis knows
            return
        ways = {node: self._graph.ways(node) for node in changes.changed}
        self._graph.update(flow, changes)
        is_same = all(self._graph.ways(node) == before for node, before in ways.items())
        if is_same and not (changes.added or changes.removed or changes.relinked):
            return  # other words in a prompt lead nowhere else
        unreachable = self._graph.unreachable()
        if unreachable != self.unreachable:
            self.unreachable = unreachable
            self.marked.emit()

    def _start(self) -> None:
        """Analyse what is held now, unless an older run is still going: its end starts the next."""
        if self._thread is not None or self._closed:
            return
        if self._analyse is None:
            self._analyse = _analyser()
        self._thread = threading.Thread(
            target=self._work, args=(self._analyse, self._bridge.project), daemon=True
        )
        self._thread.start()

    def _work(self, analyse: Analyse, project: Project) -> None:
        """In the thread: analyse, and post the result (or the error) to the GUI thread."""
        analysis: Analysis | None = None
        error: Exception | None = None
        try:
            analysis = analyse(project)
        except Exception as caught:
            error = caught
        with contextlib.suppress(RuntimeError):  # the window is gone: nobody waits for it
            self._came.emit(project, analysis, error)

    def _on_came(self, project: Project, analysis: Analysis | None, error: object) -> None:
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        if self._closed:
            return
        if not _same_flow(project, self._bridge.project):
            self._soon.start(0)
            return
        self.is_current = True
        if isinstance(error, BaseException):
            raise error
        if analysis is not None:
            self._show(analysis)

    def _show(self, analysis: Analysis) -> None:
        problems = sorted(analysis.problems, key=lambda problem: _ORDER[problem.severity])
        by_node: dict[NodeId, list[Problem]] = {}
        for problem in problems:
            if problem.node:
                by_node.setdefault(NodeId(problem.node), []).append(problem)
        self.problems = tuple(problems)
        self.by_node = {node: tuple(found) for node, found in by_node.items()}
        self.unreachable = frozenset(analysis.unreachable)
        self._graph = getattr(analysis, "graph", None)
        self.changed.emit()


def _same_flow(one: Project, other: Project) -> bool:
    """Whether nothing that the analysis looks at differs: moving a box does not count."""
    return (
        one.flow is other.flow
        and one.base_url == other.base_url
        and one.profiles == other.profiles
        and one.properties == other.properties
    )


def _analyser() -> Analyse:
    """The real analysis, imported in the thread when first needed, so that the window comes up."""
    held: list[Analyse] = []

    def analyse(project: Project) -> Analysis:
        if not held:
            from designer.analysis import Analyser

            held.append(Analyser().run)
        return held[0](project)

    return analyse
