"""Keeps the marks on the cards equal to the selection, the findings, the playing call and the
failures on purpose."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal

from designer.flow import NodeId
from designer.problem import Problem, Severity
from designer.ui.canvas.scene import FlowScene
from designer.ui.selection import Port
from designer.ui.workspace import Workspace

_ORDER = {severity: place for place, severity in enumerate(Severity)}
Badge = tuple[int, str]
"""How many findings a card has, and how bad the worst is; nothing bad is ``""``."""

NO_BADGE: Badge = (0, "")
DIMMED = 0.35
"""The opacity of cards that step back."""


class Marks(QObject):
    """Listens to the workspace and marks cards and links; ``hovered`` is set by the view.

    ``faded_changed`` tells that other cards are unreachable now.
    """

    faded_changed = Signal()

    def __init__(self, workspace: Workspace, scene: FlowScene) -> None:
        super().__init__(scene)
        self._workspace = workspace
        self._scene = scene
        self._selected: frozenset[NodeId] = frozenset()
        self._faded: frozenset[NodeId] = frozenset()
        self._badges: dict[NodeId, Badge] = {}
        self._playing: frozenset[NodeId] = frozenset()
        self._dimmed: frozenset[NodeId] = frozenset()
        self._failing: frozenset[NodeId] = frozenset()
        self._hovered: frozenset[Port] = frozenset()
        self._way: Port | None = None
        workspace.selection.changed.connect(self._on_selection)
        workspace.findings.changed.connect(self._on_findings)
        workspace.findings.marked.connect(self._fade)
        workspace.playback.changed.connect(self._on_playback)
        workspace.highlight.changed.connect(self._on_highlight)
        workspace.faults.changed.connect(self._on_faults)
        self._on_selection()
        self._fade()
        self._count(workspace.findings.by_node)
        self._on_playback()
        self._on_highlight()

    def hover(self, ports: Iterable[Port]) -> None:
        """The pointer is over these links."""
        hovered = frozenset(ports)
        if hovered != self._hovered:
            self._hovered = hovered
            self.light()

    def light(self) -> None:
        """Light the links that are selected, hovered, shown, or just taken by the call."""
        lit = set(self._hovered) | set(self._workspace.selection.links)
        lit |= self._workspace.highlight.links | self._workspace.highlight.taken
        if self._workspace.playback.link is not None:
            lit.add(self._workspace.playback.link)
        self._scene.links.light(lit)

    def restore(self, nodes: Iterable[NodeId]) -> None:
        """Mark cards that came (back) just now, and have no marks yet."""
        marked = (
            *(self._selected, self._playing, self._faded, self._failing, self._dimmed),
            self._badges,
            () if self._way is None else (self._way.node,),
        )
        for node in nodes:
            if not any(node in some for some in marked):
                continue
            self._scene.mark(
                node,
                is_selected=node in self._selected,
                is_playing=node in self._playing,
                is_faded=node in self._faded,
                fails=node in self._failing,
                way=self._way_of(node),
            )
            self._dim(node)
            self._mark_badge(node, self._badges.get(node, NO_BADGE))

    def _on_selection(self) -> None:
        selected = frozenset(self._workspace.selection.nodes)
        for node in selected ^ self._selected:
            self._scene.mark(node, is_selected=node in selected)
        self._selected = selected
        before, self._way = self._way, self._workspace.selection.way
        for way in (before, self._way):
            if way is not None:
                self._scene.mark(way.node, way=self._way_of(way.node))
        self.light()

    def _way_of(self, node: NodeId) -> str:
        """The selected way out of a card; empty when none of it is."""
        return self._way.outcome if self._way is not None and self._way.node == node else ""

    def _on_findings(self) -> None:
        self._fade()
        self._count(self._workspace.findings.different)

    def _count(self, nodes: Iterable[NodeId]) -> None:
        """Show how many findings these nodes have."""
        by_node = self._workspace.findings.by_node
        for node in nodes:
            problems = by_node.get(node)
            badge = _badge(problems) if problems else NO_BADGE
            if badge != self._badges.get(node, NO_BADGE):
                self._badges[node] = badge
                self._mark_badge(node, badge)
            if not problems:
                self._badges.pop(node, None)

    def _fade(self) -> None:
        """Fade the cards that no call gets to."""
        faded = frozenset(self._workspace.findings.unreachable)
        for node in faded ^ self._faded:
            self._scene.mark(node, is_faded=node in faded)
        if faded != self._faded:
            self._faded = faded
            self.faded_changed.emit()

    def _mark_badge(self, node: NodeId, badge: Badge) -> None:
        count, severity = badge
        self._scene.mark(node, badge=count, badge_severity=severity)

    def _on_playback(self) -> None:
        node = self._workspace.playback.node
        playing = self._workspace.highlight.nodes | (frozenset() if node is None else {node})
        for one in playing ^ self._playing:
            self._scene.mark(one, is_playing=one in playing)
        self._playing = playing
        self.light()

    def _on_highlight(self) -> None:
        changed = self._dimmed ^ self._workspace.highlight.dimmed
        self._dimmed = self._workspace.highlight.dimmed
        for node in changed:
            self._dim(node)
        self._on_playback()

    def _on_faults(self) -> None:
        """Cards that are to fail in the preview have a flash."""
        failing = self._workspace.faults.nodes
        for node in failing ^ self._failing:
            self._scene.mark(node, fails=node in failing)
        self._failing = failing

    def _dim(self, node: NodeId) -> None:
        item = self._scene.cards.get(node)
        if item is not None:
            item.setOpacity(DIMMED if node in self._dimmed else 1.0)


def _badge(problems: Sequence[Problem]) -> Badge:
    """The badge of a card with these findings."""
    worst = min(problems, key=lambda one: _ORDER[one.severity])
    return len(problems), str(worst.severity)
