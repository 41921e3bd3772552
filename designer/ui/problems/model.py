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
from designer.flow.names import quoted_name, short_name
from designer.problem import Problem, Severity
from designer.text import tr, tr_n

PROBLEM = Qt.ItemDataRole.UserRole + 1
PLACE = Qt.ItemDataRole.UserRole + 2
IS_STALE = Qt.ItemDataRole.UserRole + 3

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
    """One row for each finding, with the name of its node. ``is_stale``: newer ones are awaited."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._problems: tuple[Problem, ...] = ()
        self._flow = Flow()
        self.is_stale = False

    def show(self, problems: Sequence[Problem], flow: Flow) -> bool:
        """Hold these findings of ``flow``; False when the rows are the same as before.

        Words are made for the rows that are looked at only: a big flow has thousands of findings.
        """
        before, self._flow = self._problems, flow
        if _same(before, problems):
            self._problems = tuple(problems)
            if problems:
                self.dataChanged.emit(self.index(0), self.index(len(problems) - 1))
            return False
        self.beginResetModel()
        self._problems = tuple(problems)
        self.endResetModel()
        return True

    def problem(self, row: int) -> Problem | None:
        """The finding in a row."""
        return self._problems[row] if 0 <= row < len(self._problems) else None

    def row_of(self, problem: Problem) -> int:
        """The row of a finding like this one; -1 when there is none."""
        wanted = problem.rule, problem.node, problem.message
        for row, other in enumerate(self._problems):
            if (other.rule, other.node, other.message) == wanted:
                return row
        return -1

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._problems)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        problem = self._problems[index.row()]
        if role == PROBLEM:
            return problem
        if role == IS_STALE:
            return self.is_stale
        place, message = _words(problem, self._flow)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return message
            case Qt.ItemDataRole.ToolTipRole:
                return details(problem, place, message)
            case Qt.ItemDataRole.AccessibleTextRole:
                parts = (severity_word(problem.severity), place, message)
                return ": ".join(part for part in parts if part)
            case _ if role == PLACE:
                return place
            case _:
                return None


def _words(problem: Problem, flow: Flow) -> tuple[str, str]:
    """The name of a finding's node, and its message without that name at the front."""
    node = flow.nodes.get(NodeId(problem.node))
    if node is None:
        return "", problem.message
    name = short_name(node)
    return name, without_place(problem.message, (quoted_name(node), name))


def _same(one: Sequence[Problem], other: Sequence[Problem]) -> bool:
    """Whether two lists look the same; a fix is a new function each time and cannot be compared."""
    return len(one) == len(other) and all(
        a is b or _shown(a) == _shown(b) for a, b in zip(one, other, strict=True)
    )


def _shown(problem: Problem) -> tuple[str, ...]:
    fix = problem.fix.title if problem.fix else ""
    return problem.rule, problem.severity, problem.message, problem.node, fix


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


def count_words(severity: Severity, count: int) -> str:
    """So many findings of a severity, in words."""
    match severity:
        case Severity.ERROR:
            return tr_n("{n} error", "{n} errors", count)
        case Severity.WARNING:
            return tr_n("{n} warning", "{n} warnings", count)
        case _:
            return tr_n("{n} hint", "{n} hints", count)
