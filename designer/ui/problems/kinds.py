"""Chooses one kind of finding among the many of a large flow."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from designer.problem import Problem
from designer.text import tr

LEAST_ROWS = 12
"""Findings from which on it is worth choosing among their kinds."""


LEAST_LETTERS = 10
"""What of a kind is in sight in a narrow panel."""


class KindFilter(QComboBox):
    """``chosen`` tells that another kind is wanted; hidden while there is little to choose from."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problem_kinds")
        self.setAccessibleName(tr("Kind of problem"))
        self.setMinimumContentsLength(LEAST_LETTERS)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._counts: dict[str, int] = {}
        self.hide()
        self.activated.connect(lambda: self.chosen.emit())

    @property
    def rule(self) -> str:
        """The rule whose findings are wanted; empty for all."""
        return self.currentData() or ""

    def show_kinds(self, problems: Sequence[Problem]) -> None:
        """Offer the rules of these findings, the most frequent first, and keep the chosen one as
        long as it is among them."""
        counts = dict(Counter(one.rule for one in problems).most_common())
        if counts == self._counts:
            return
        self._counts = counts
        wanted = self.rule
        self.clear()
        if len(counts) > 1 and (wanted in counts or len(problems) >= LEAST_ROWS):
            titles = _titles()
            self.addItem(tr("All kinds"), "")
            for rule, count in counts.items():
                self.addItem(f"{titles.get(rule, rule)} ({count:,})", rule)
            self.setCurrentIndex(max(0, self.findData(wanted)))
        self.setVisible(self.count() > 0)


def _titles() -> dict[str, str]:
    """By rule; imported once there are findings, which come from there."""
    from designer.analysis import RULES

    return {rule.id: rule.title for rule in RULES}
