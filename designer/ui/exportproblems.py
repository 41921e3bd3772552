"""What is wrong with the flow that is about to be exported."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from designer.problem import Severity
from designer.text import tr
from designer.ui.icons import icon
from designer.ui.problems.model import SEVERITY_COLORS, SEVERITY_ICONS, count_words
from designer.ui.workspace import Workspace

COUNTED = (Severity.ERROR, Severity.WARNING)


class OpenProblems(QToolButton):
    """How many errors and warnings the flow has; a click leads to them. Hidden where it has none.

    ``words`` is what it says, "" when hidden.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("export_problems")
        self.setAutoRaise(True)
        self.setIconSize(QSize(16, 16))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(
            tr("Show them in the list of problems. The flow can be exported all the same.")
        )
        self.setAccessibleDescription(self.toolTip())
        self._workspace = workspace
        self.words = ""
        workspace.themes.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Count again."""
        found = Counter(one.severity for one in self._workspace.findings.problems)
        counted = [severity for severity in COUNTED if found[severity]]
        self.words = ", ".join(count_words(severity, found[severity]) for severity in counted)
        self.setText(tr("{problems} · Show", problems=self.words))
        self.setVisible(bool(counted))
        if counted:
            color = self._workspace.themes.theme.color(SEVERITY_COLORS[counted[0]]).name()
            self.setIcon(icon(SEVERITY_ICONS[counted[0]], color))
