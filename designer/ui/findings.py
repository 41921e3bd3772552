"""The findings of the current flow, kept current off the GUI thread."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from designer.flow import Changes, NodeId, Project
from designer.problem import Problem, Severity
from designer.ui.bridge import EditorBridge

if TYPE_CHECKING:
    from designer.analysis import FlowGraph, Reached


class Analysis(Protocol):
    """What an analyser gives back."""

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The findings."""

    @property
    def unreachable(self) -> frozenset[NodeId]:
        """The nodes that no entry leads to."""


Analyse = Callable[[Project], Analysis]
ByNode = Mapping[NodeId, tuple[Problem, ...]]

LATER_MILLISECONDS = 30
"""So long after an edit it is marked and analysed: first comes the picture."""

_ORDER = {severity: place for place, severity in enumerate(Severity)}


class Findings(QObject):
    """What the analysis found in the flow as it stands; never a result for an older flow.

    ``problems`` in order of display, ``by_node`` the same by node, ``different`` the nodes about
    which they say something else than when ``changed`` was told before, ``unreachable`` the nodes
    that no entry leads to. ``is_current`` is False while an edit's result is awaited. ``analyse``
    runs in a thread of its own, one at a time, on a snapshot; edits of the same moment are one run.
    Which nodes are unreachable does not wait for it: ``marked`` tells that others are as soon as
    the picture of the edit is there.
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
        self.by_node: ByNode = {}
        self.different: frozenset[NodeId] = frozenset()
        self.unreachable: frozenset[NodeId] = frozenset()
        self.is_current = False
        self._reached: Reached | None = None
        self._touched: set[NodeId] = set()
        """Nodes that edits changed, or what leaves them, since ``_reached`` was brought up."""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._on_pause)
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
        self.different = frozenset(self.by_node)
        self.problems, self.by_node, self.unreachable = (), {}, frozenset()
        self._reached = None
        self.is_current = False
        self.changed.emit()

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches_flow:
            for nodes in (changes.removed, changes.added, changes.changed, changes.relinked):
                self._touched |= nodes
        if changes.touches_flow or changes.project:
            self.is_current = False
            if not self._closed:
                self._soon.start(LATER_MILLISECONDS)

    def _on_pause(self) -> None:
        self._mark()
        self._start()

    def _mark(self) -> None:
        """Let ``unreachable`` follow the edits, once it is known for a flow before them."""
        flow = self._bridge.flow
        touched, self._touched = self._touched, set()
        if self._reached is None or not touched:
            return
        if any(node in flow.nodes and flow.nodes[node].is_disabled for node in touched):
            self._reached = None  # calls pass disabled nodes by, which only the analysis knows
        elif self._reached.update(flow, touched):
            self.unreachable = self._reached.unreachable
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
        told: _Told | None = None
        reached: Reached | None = None
        error: Exception | None = None
        try:
            analysis = analyse(project)
            told = _Told.of(analysis, self.by_node)
            if self._reached is None:
                reached = _reached(analysis, project)
        except Exception as caught:
            error = caught
        with contextlib.suppress(RuntimeError):  # the window is gone: nobody waits for it
            self._came.emit(project, (told, reached), error)

    def _on_came(
        self, project: Project, found: tuple[_Told | None, Reached | None], error: object
    ) -> None:
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
        told, reached = found
        if reached is not None:
            self._reached, self._touched = reached, set()
        if told is not None:
            self._show(told)

    def _show(self, told: _Told) -> None:
        is_next = told.since is self.by_node  # else they were forgotten in the meantime
        self.different = told.different if is_next else frozenset(told.by_node)
        self.problems, self.by_node = told.problems, told.by_node
        self.unreachable = told.unreachable
        self.changed.emit()


@dataclass(frozen=True, slots=True)
class _Told:
    """What an analysis says, in order, beside what was shown ``since``; made in the thread, since
    a large flow has very many findings, and few of them change with an edit."""

    problems: tuple[Problem, ...]
    by_node: ByNode
    unreachable: frozenset[NodeId]
    since: ByNode
    different: frozenset[NodeId]

    @classmethod
    def of(cls, analysis: Analysis, since: ByNode) -> _Told:
        """In the order in which they are shown; what is said again is the same tuple."""
        problems = sorted(analysis.problems, key=lambda problem: _ORDER[problem.severity])
        found: dict[NodeId, list[Problem]] = {}
        for problem in problems:
            if problem.node:
                found.setdefault(NodeId(problem.node), []).append(problem)
        by_node: dict[NodeId, tuple[Problem, ...]] = {}
        different = set(since.keys() - found.keys())
        for node, some in found.items():
            now, was = tuple(some), since.get(node)
            if was == now:
                by_node[node] = was
            else:
                by_node[node] = now
                different.add(node)
        unreachable = frozenset(analysis.unreachable)
        return cls(tuple(problems), by_node, unreachable, since, frozenset(different))


def _reached(analysis: Analysis, project: Project) -> Reached | None:
    """What lets ``unreachable`` follow edits of this flow; nothing where calls take another flow,
    as they do past disabled nodes."""
    graph: FlowGraph | None = getattr(analysis, "graph", None)
    if graph is None or graph.flow is not project.flow:
        return None
    from designer.analysis import Reached  # in the thread: the analysis is there by now

    return Reached(graph)


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
