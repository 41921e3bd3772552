"""The findings as the rows of a list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from designer.flow import Flow
from designer.problem import Problem, Severity
from designer.ui.names import name_in

PROBLEM = Qt.ItemDataRole.UserRole + 1
PLACE = Qt.ItemDataRole.UserRole + 2

SEVERITY_WORDS = {
    Severity.ERROR: "Error",
    Severity.WARNING: "Warning",
    Severity.INFO: "Hint",
}
SEVERITY_ICONS = {
    Severity.ERROR: "circle-alert",
    Severity.WARNING: "triangle-alert",
    Severity.INFO: "info",
}
SEVERITY_COLORS = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.INFO: "muted",
}

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class ProblemModel(QAbstractListModel):
    """One row for each finding, with the name of its node."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[Problem, str]] = []

    def show(self, problems: Sequence[Problem], flow: Flow) -> bool:
        """Hold these findings; False when nothing differs from what is shown."""
        rows = [(problem, name_in(flow, problem.node)) for problem in problems]
        if _shown(rows) == _shown(self._rows):
            self._rows = rows
            return False
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        return True

    def problem(self, row: int) -> Problem | None:
        """The finding in a row."""
        return self._rows[row][0] if 0 <= row < len(self._rows) else None

    def row_of(self, problem: Problem) -> int:
        """The row of a finding like this one; -1 when there is none."""
        for row, (other, _) in enumerate(self._rows):
            if (other.rule, other.node, other.message) == (
                problem.rule,
                problem.node,
                problem.message,
            ):
                return row
        return -1

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        problem, place = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return without_place(problem.message, place)
            case Qt.ItemDataRole.ToolTipRole:
                return _tip(problem, place)
            case Qt.ItemDataRole.AccessibleTextRole:
                severity = SEVERITY_WORDS[problem.severity]
                return f"{severity}: {place}: {problem.message}" if place else problem.message
            case _ if role == PROBLEM:
                return problem
            case _ if role == PLACE:
                return place
            case _:
                return None


def _shown(rows: Sequence[tuple[Problem, str]]) -> list[tuple[str, ...]]:
    """What of the rows can be seen; a fix is a new function each time and cannot be compared."""
    return [
        (p.rule, p.severity, p.message, p.node, place, p.fix.title if p.fix else "")
        for p, place in rows
    ]


def without_place(message: str, place: str) -> str:
    """The message without the name of its node at the front, which has a column of its own."""
    for front in (f"“{place}”: ", f"{place}: "):
        if place and message.startswith(front):
            rest = message.removeprefix(front)
            return rest[:1].upper() + rest[1:]
    return message


def _tip(problem: Problem, place: str) -> str:
    parts = [problem.message]
    if place:
        parts.insert(0, place)
    if problem.code:
        parts.append(f"Twilio’s code: {problem.code}")
    return "\n".join(parts)
