"""The light of a call on the canvas: the step that plays, and the link it came along."""

from __future__ import annotations

from designer.flow import NodeId
from designer.ui.preview.session import CallSession
from designer.ui.preview.way import WayStep
from designer.ui.selection import Port
from designer.ui.workspace import Workspace


class CallLight:
    """Shows where a call is; a step that was deleted since is passed over."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def follow(self, session: CallSession) -> None:
        """Go on to where the call is now; out when it is over."""
        playback = self._workspace.playback
        for step in session.new_steps():
            self._pass(step)
        if not session.is_on and playback.node is not None:
            playback.show(None)

    def out(self) -> None:
        """No call, and no trace of one."""
        self._workspace.playback.clear()

    def show(self, node: str) -> None:
        """Select a step that the call came through."""
        if node in self._workspace.bridge.flow.nodes:
            self._workspace.selection.show(NodeId(node))

    def light(self, node: str) -> None:
        """Show a step as the one that plays, and select it: a moment of the past is looked at."""
        if node in self._workspace.bridge.flow.nodes:
            self._workspace.playback.show(NodeId(node))
            self.show(node)

    def _pass(self, step: WayStep) -> None:
        if step.node in self._workspace.bridge.flow.nodes:
            link = Port(NodeId(step.source), step.outcome) if step.source else None
            self._workspace.playback.show(step.node, link)
