"""The preview's call as the window's panels share it, and its light on the canvas."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from designer.bundle import EntryKind
from designer.flow import Changes, EntryNode, NodeId
from designer.ui.names import node_name
from designer.ui.preview.session import CallSession, Timer
from designer.ui.preview.timer import QtTimer
from designer.ui.preview.way import WayStep
from designer.ui.selection import Port
from designer.ui.workspace import Workspace

TICK_MILLISECONDS = 100


class LiveCall(QObject):
    """``changed`` tells that something happened in the call, ``ticked`` that its clock went on,
    ``placed`` that a new one began, ``entries_changed`` that there are other entries to call."""

    changed = Signal()
    ticked = Signal()
    placed = Signal()
    entries_changed = Signal()

    def __init__(
        self, workspace: Workspace, parent: QObject | None = None, timer: Timer | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.session = CallSession(timer or QtTimer(self), self._on_session)
        self.entry = ""
        self.is_stale = False
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MILLISECONDS)
        self._tick.timeout.connect(self.ticked)
        self._entries = self.entries()
        workspace.bridge.changed.connect(self._on_changed)

    def entries(self) -> list[tuple[str, str, EntryKind]]:
        """Every entry: its name in the bundle, what to show, and its kind."""
        return [
            (node.title or node.id, node_name(node), node.kind)
            for node in self._workspace.bridge.flow.nodes.values()
            if isinstance(node, EntryNode)
        ]

    @property
    def kind(self) -> EntryKind:
        """The kind of the entry that would be called."""
        for name, _, kind in self._entries:
            if name == self.entry or not self.entry:
                return kind
        return EntryKind.CALL

    def place(self, body: str = "") -> bool:
        """Place a call, or send a message, with the flow as it is now."""
        self.is_stale = False
        self._workspace.playback.clear()
        self.placed.emit()
        return self.session.place(self._workspace.bridge.project, self.entry, body)

    def choose(self, entry: str) -> None:
        """Call this entry from now on."""
        self.entry = entry
        self.entries_changed.emit()

    def forget(self) -> None:
        """No call, and no trace of one on the canvas."""
        self.is_stale = False
        self.session.forget()
        self._workspace.playback.clear()

    def close(self) -> None:
        """Stop the clocks; the window goes."""
        self._tick.stop()
        self.session.pause()

    def show_node(self, node: str) -> None:
        """Select a node that the call came through, where it still exists."""
        if node in self._workspace.bridge.flow.nodes:
            self._workspace.selection.show(NodeId(node))

    def _on_session(self) -> None:
        for step in self.session.new_steps():
            self._light(step)
        if not self.session.is_on and self._workspace.playback.node is not None:
            self._workspace.playback.show(None)
        if self.session.is_on and self.session.running:
            self._tick.start()
        else:
            self._tick.stop()
        self.changed.emit()

    def _light(self, step: WayStep) -> None:
        if step.node in self._workspace.bridge.flow.nodes:
            link = Port(NodeId(step.source), step.outcome) if step.source else None
            self._workspace.playback.show(step.node, link)

    def _on_changed(self, changes: Changes) -> None:
        if not changes.touches_flow:
            return
        entries = self.entries()
        if entries != self._entries:
            self._entries = entries
            if self.entry not in [name for name, _, _ in entries]:
                self.entry = ""
            self.entries_changed.emit()
        if self.session.call is not None and not self.is_stale:
            self.is_stale = True
            self.changed.emit()
