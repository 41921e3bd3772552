"""The findings of the current flow, kept current off the GUI thread."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from designer.flow import NodeId
from designer.problem import Problem
from designer.ui.bridge import EditorBridge


class Findings(QObject):
    """What the analysis found in the flow as it stands; never a result for an older flow.

    ``problems`` in order of display, ``by_node`` the same by node, ``unreachable`` the nodes that
    no entry leads to. ``is_current`` is False while an edit's result is awaited.
    """

    changed = Signal()

    def __init__(self, bridge: EditorBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.problems: tuple[Problem, ...] = ()
        self.by_node: Mapping[NodeId, tuple[Problem, ...]] = {}
        self.unreachable: frozenset[NodeId] = frozenset()
        self.is_current = False
