"""The findings as the rows of a list."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from designer.flow import Flow, NodeId
from designer.flow.names import short_name, unique_name
from designer.problem import Problem, Severity
from designer.text import tr

PROBLEM = Qt.ItemDataRole.UserRole + 1
PLACE = Qt.ItemDataRole.UserRole + 2

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
Row = tuple[Problem, str, str]
"""A finding, the name of its node, and the message without that name."""
_ROOT = QModelIndex()


class ProblemModel(QAbstractListModel):
    """One row for each finding, with the name of its node."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def show(self, problems: Sequence[Problem], flow: Flow) -> bool:
        """Hold these findings; False when nothing differs from what is shown."""
        rows = [_row(problem, flow) for problem in problems]
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
        for row, (other, _, _) in enumerate(self._rows):
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
        problem, place, message = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return message
            case Qt.ItemDataRole.ToolTipRole:
                return details(problem, place, message)
            case Qt.ItemDataRole.AccessibleTextRole:
                parts = (severity_word(problem.severity), place, message)
                return ": ".join(part for part in parts if part)
            case _ if role == PROBLEM:
                return problem
            case _ if role == PLACE:
                return place
            case _:
                return None


def _row(problem: Problem, flow: Flow) -> Row:
    """A finding with the name of its node, and its message without that name at the front."""
    node = flow.nodes.get(NodeId(problem.node))
    if node is None:
        return problem, "", problem.message
    fronts = (unique_name(node), short_name(node))
    return problem, short_name(node), without_place(problem.message, fronts)


def _shown(rows: Sequence[Row]) -> list[tuple[str, ...]]:
    """What of the rows can be seen; a fix is a new function each time and cannot be compared."""
    return [
        (p.rule, p.severity, p.message, p.node, place, p.fix.title if p.fix else "")
        for p, place, _ in rows
    ]


def without_place(message: str, names: Iterable[str]) -> str:
    """The message without one of these names at the front, which has a column of its own."""
    for name in names:
        front = f"{name}: "
        if message.startswith(front):
            rest = message.removeprefix(front)
            return rest[:1].upper() + rest[1:]
    return message


def severity_word(severity: Severity) -> str:
    """The severity as one reads it."""
    return {
        Severity.ERROR: tr("Error"),
        Severity.WARNING: tr("Warning"),
        Severity.INFO: tr("Hint"),
    }[severity]


def details(problem: Problem, place: str, message: str) -> str:
    """The whole finding in words."""
    parts = [f"{place}: {message}" if place else message]
    if problem.code:
        parts.append(tr("Twilio’s code is {code}.", code=problem.code))
    return " ".join(parts)
