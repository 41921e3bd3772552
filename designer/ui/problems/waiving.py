"""Asks why a finding is meant to be so, in a line below the list."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from designer.flow import NodeId, waive
from designer.problem import Problem
from designer.text import tr
from designer.ui.theme import SPACE
from designer.ui.workspace import Workspace


class WaiveBar(QWidget):
    """Hidden until :meth:`ask`; Enter waives the finding on its node, Escape leaves."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._problem: Problem | None = None
        self.reason = QLineEdit()
        self.reason.setObjectName("waive_reason")
        self.reason.setAccessibleName(tr("Why this is meant to be so"))
        self.reason.setPlaceholderText(tr("Why is this meant to be so?"))
        self.button = QPushButton(tr("Waive"))
        self.button.setObjectName("waive")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE, 2, SPACE, 2)
        layout.addWidget(self.reason, 1)
        layout.addWidget(self.button)
        self.reason.returnPressed.connect(self._waive)
        self.button.clicked.connect(self._waive)
        self.hide()

    def ask(self, problem: Problem) -> None:
        """Ask for the reason."""
        self._problem = problem
        self.reason.clear()
        self.show()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _waive(self) -> None:
        problem, reason = self._problem, self.reason.text()
        if problem is None or not reason.strip():
            return
        node, rule = NodeId(problem.node), problem.rule
        if self._workspace.bridge.do(tr("Waive"), lambda held: waive(held, node, rule, reason)):
            self.hide()
