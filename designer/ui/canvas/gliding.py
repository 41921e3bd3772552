"""Cards that glide to new places when the flow is arranged, so that eyes can follow them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QVariantAnimation

from designer.flow import NodeId, Point

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas

MILLISECONDS = 240
MOST = 400
"""More cards than this jump: eyes cannot follow them, and each step costs time."""


class Gliding:
    """Shows cards on their way; the project has them at their places from the beginning."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._ways: dict[NodeId, tuple[Point, Point]] = {}
        self._animation = QVariantAnimation(canvas)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._animation.valueChanged.connect(self._show)
        self._animation.finished.connect(self.finish)

    @property
    def is_running(self) -> bool:
        """Whether cards are on their way."""
        return bool(self._ways)

    def run(self, before: Mapping[NodeId, Point]) -> None:
        """Let cards glide from these places to those that the project has now."""
        self.finish()
        positions = self._canvas.workspace.bridge.project.positions
        length = self._canvas.workspace.motion.milliseconds(MILLISECONDS)
        ways = {node: (start, positions[node]) for node, start in before.items()}
        ways = {node: way for node, way in ways.items() if way[0] != way[1]}
        if not length or not ways or len(ways) > MOST:
            return
        self._ways = ways
        self._show(0.0)
        self._animation.setDuration(length)
        self._animation.start()

    def finish(self) -> None:
        """Put the cards where they belong at once."""
        ways, self._ways = self._ways, {}
        self._animation.stop()
        if ways:
            scene = self._canvas.flow_scene
            scene.move_cards({node: end for node, (_, end) in ways.items() if node in scene.cards})
            scene.settle()

    def _show(self, share: float) -> None:
        if self._ways:
            self._canvas.touch()
            self._canvas.flow_scene.move_cards(
                {
                    node: (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share)
                    for node, (a, b) in self._ways.items()
                }
            )
