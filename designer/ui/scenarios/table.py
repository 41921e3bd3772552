"""Scenarios as rows: passed or failed, the name, and the first difference."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from designer.text import tr
from designer.ui.icons import icon
from designer.ui.theme import Theme
from designer.ui.widgets import name_columns

if TYPE_CHECKING:
    from designer.scenarios import Scenario, ScenarioRun

NUMBER = Qt.ItemDataRole.UserRole + 1
IS_PROPOSED = Qt.ItemDataRole.UserRole + 2
_FIXED = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class ScenarioTable(QTreeWidget):
    """``taken`` tells of a row that was taken by Enter or a double click of its result."""

    taken = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scenario_list")
        self.setAccessibleName(tr("Scenarios"))
        name_columns(self, [tr("Result"), tr("Scenario"), tr("First difference")])
        self.setUniformRowHeights(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setRootIsDecorated(False)
        self.setEditTriggers(QTreeWidget.EditTrigger.EditKeyPressed)
        header = self.header()
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.itemDoubleClicked.connect(lambda *_: self.taken.emit())

    def show_rows(
        self,
        scenarios: Sequence[Scenario],
        runs: Sequence[ScenarioRun],
        proposed: Sequence[Scenario],
        theme: Theme,
    ) -> None:
        """Show the saved ones with what came of them (none yet: no ``runs``), then the proposed."""
        held = self.current()
        self.blockSignals(True)
        self.clear()
        for number, scenario in enumerate(scenarios):
            run = runs[number] if runs else None
            item = self._row(scenario, *_result(run, theme), is_proposed=False, number=number)
            item.setFlags(_FIXED | Qt.ItemFlag.ItemIsEditable)
        for number, scenario in enumerate(proposed):
            look = (tr("Proposed"), "", "wand-sparkles", theme.accent)
            self._row(scenario, *look, is_proposed=True, number=number).setFlags(_FIXED)
        self.blockSignals(False)
        if held is not None:
            self.choose(*held)

    def current(self) -> tuple[bool, int] | None:
        """Whether the current row is a proposed one, and its number among its like."""
        item = self.currentItem()
        return None if item is None else (item.data(0, IS_PROPOSED), item.data(0, NUMBER))

    def choose(self, is_proposed: bool, number: int) -> None:
        """Make a row current, where there is one."""
        for row in range(self.topLevelItemCount()):
            item = self.topLevelItem(row)
            if item is not None and (
                (item.data(0, IS_PROPOSED), item.data(0, NUMBER)) == (is_proposed, number)
            ):
                self.setCurrentItem(item)

    def event(self, event: QEvent) -> bool:
        """F2 renames the row here, not the card."""
        is_override = event.type() is QEvent.Type.ShortcutOverride
        if isinstance(event, QKeyEvent) and is_override and event.key() == Qt.Key.Key_F2:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.taken.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def _row(
        self,
        scenario: Scenario,
        result: str,
        words: str,
        icon_name: str,
        color: str,
        *,
        is_proposed: bool,
        number: int,
    ) -> QTreeWidgetItem:
        item = QTreeWidgetItem([result, scenario.name, words])
        item.setIcon(0, icon(icon_name, color))
        item.setToolTip(1, scenario.name)
        item.setToolTip(2, words)
        item.setData(0, IS_PROPOSED, is_proposed)
        item.setData(0, NUMBER, number)
        self.addTopLevelItem(item)
        return item


def _result(run: ScenarioRun | None, theme: Theme) -> tuple[str, str, str, str]:
    if run is None:
        return tr("Working …"), "", "clock", theme.muted
    if run.passed:
        return tr("Passed"), "", "circle-check", theme.success
    words = run.error or (run.difference.words if run.difference else "")
    return tr("Failed"), words, "circle-alert", theme.error
