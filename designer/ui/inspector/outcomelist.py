"""The ways out of the node, and where each leads: wiring by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from designer.flow import (
    NEXT,
    NodeId,
    Outcome,
    OutcomeKind,
    connect,
    disconnect,
    outcomes_of,
    why_no_link,
)
from designer.problem import Problem
from designer.text import tr
from designer.ui.inspector.context import FormContext
from designer.ui.inspector.fieldrow import QWIDGETSIZE_MAX, longest_word
from designer.ui.inspector.targetcombo import TargetCombo
from designer.ui.inspector.unlinked import unlinked_words
from designer.ui.inspector.verdicts import in_place, of_outcomes, role_of
from designer.ui.theme import in_text
from designer.ui.widgets import Fold, IconButton, Message, heading


class OutcomeList(QWidget):
    """One row for each outcome; rare ones in a fold until they are linked."""

    def __init__(self, context: FormContext) -> None:
        super().__init__()
        self.context = context
        self.node = NodeId("")
        self._rows: dict[str, OutcomeRow] = {}
        self._spare: list[OutcomeRow] = []
        self._shown: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(4)
        outer.addWidget(heading(tr("Ways out")))
        self._usual = QVBoxLayout()
        self._usual.setSpacing(4)
        outer.addLayout(self._usual)
        self._rare_body = QWidget(self)
        self._rare_body.hide()
        self._rare = QVBoxLayout(self._rare_body)
        self._rare.setContentsMargins(0, 0, 0, 0)
        self._rare.setSpacing(4)
        self._fold = Fold(tr("More ways out"), lambda: self._rare_body)
        self._fold.button.setObjectName("rare-outcomes")
        outer.addWidget(self._fold)

    def bind(self, node: NodeId) -> None:
        """Show the ways out of another node."""
        if node != self.node:
            self.node = node
            for row in self._rows.values():
                row.forget()
            self._fold.set_open(False)

    def refresh(self) -> None:
        """Show the ways out as they are."""
        flow = self.context.workspace.bridge.flow
        links = flow.links_from(self.node)
        ways = list(outcomes_of(flow, self.node))
        if NEXT in links and all(way.key != NEXT for way in ways):
            ways.append(Outcome(NEXT, tr("next (never reached)"), OutcomeKind.NEXT))
        self.setVisible(bool(ways))
        usual = [way for way in ways if not way.rare or way.key in links]
        rare = [way for way in ways if way not in usual]
        if not usual:
            usual, rare = rare, []
        self._place(usual, rare)
        problems = of_outcomes(self.context.workspace.findings, self.node)
        for way in ways:
            self._rows[way.key].show_outcome(self.node, way, problems.get(way.key))

    def focus_outcome(self, key: str) -> None:
        """Put the cursor where the outcome of that key is linked."""
        row = self._rows.get(key)
        if row is not None:
            if row.parent() is self._rare_body:
                self._fold.set_open(True)
            row.combo.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _place(self, usual: list[Outcome], rare: list[Outcome]) -> None:
        """The rows of these outcomes in their places, made or reused."""
        wanted = tuple(way.key for way in usual), tuple(way.key for way in rare)
        self._fold.setVisible(bool(rare))
        self._fold.set_title(tr("More ways out ({n})", n=len(rare)))
        if wanted == self._shown:
            return
        self._shown = wanted
        keys = (*wanted[0], *wanted[1])
        for key in [key for key in self._rows if key not in keys]:
            row = self._rows.pop(key)
            row.hide()
            self._spare.append(row)
        for key in keys:
            if key not in self._rows:
                self._rows[key] = self._spare.pop() if self._spare else OutcomeRow(self.context)
        for layout, part in zip((self._usual, self._rare), wanted, strict=True):
            for place, key in enumerate(part):
                if layout.indexOf(self._rows[key]) != place:
                    layout.insertWidget(place, self._rows[key])
                self._rows[key].show()


SPACING = 4
OUTCOME_WIDTH = 92
"""Labels of ways out are short, and where they lead is not."""


class OutcomeRow(QWidget):
    """One outcome: its words, where it leads, a way there."""

    def __init__(self, context: FormContext) -> None:
        super().__init__()
        self.context = context
        self.node = NodeId("")
        self.key = ""
        self._label = ""
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.combo = TargetCombo()
        self.combo.chosen.connect(self._on_chosen)
        self.label.setBuddy(self.combo)
        self.jump = IconButton("corner-up-right", tr("Go there"))
        self.jump.clicked.connect(self._on_jump)
        self.message = Message()
        self._refused = ""
        self._is_stacked = False
        self._lay_out()

    def show_outcome(self, node: NodeId, way: Outcome, problem: Problem | None) -> None:
        """Show one outcome of a node."""
        if (node, way.key) != (self.node, self.key):
            self._refused = ""
            self.node, self.key = node, way.key
            self.combo.setObjectName(f"outcome-{way.key}")
            self.jump.setObjectName(f"outcome-jump-{way.key}")
            self.message.setObjectName(f"outcome-message-{way.key}")
        if way.label != self._label:
            self._label = way.label
            self.label.setText(way.label)
            self.label.setToolTip(way.label)
            self._size_label()
            self.combo.setAccessibleName(tr("{outcome} leads to", outcome=way.label))
        flow = self.context.workspace.bridge.flow
        target = flow.target(node, way.key)
        self.combo.show_target(flow, target, unlinked_words(flow, node, way))
        self.combo.setToolTip(self.combo.currentText())
        self.jump.setVisible(target is not None)
        if self._refused:
            self.message.say(self._refused, "error")
        elif problem is not None:
            self.message.say(in_place(problem, flow.nodes[node]), role_of([problem]))
        else:
            self.message.say("")

    def minimumSizeHint(self) -> QSize:
        """That of label and target one below the other, however they stand now."""
        hint = super().minimumSizeHint()
        said = 0 if self.message.isHidden() else self.message.minimumSizeHint().width()
        return QSize(max(self._label_width(), self._target_width(), said), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Label and target stand side by side where both can be read."""
        super().resizeEvent(event)
        is_narrow = self.width() < self._label_width() + SPACING + self._target_width()
        if is_narrow != self._is_stacked:
            self._is_stacked = is_narrow
            self._size_label()
            if is_narrow:
                self._line.removeWidget(self.label)
                self._outer.insertWidget(0, self.label)
            else:
                self._outer.removeWidget(self.label)
                self._line.insertWidget(0, self.label)
            self.updateGeometry()

    def _label_width(self) -> int:
        """The label's width beside the target, in pixels: its longest word, within reason."""
        usual = in_text(OUTCOME_WIDTH)
        return min(max(usual, longest_word(self.label)), 2 * usual)

    def _size_label(self) -> None:
        """As wide as it may be; above the target, as wide as the row."""
        self.label.setMinimumWidth(0 if self._is_stacked else self._label_width())
        self.label.setMaximumWidth(QWIDGETSIZE_MAX if self._is_stacked else self._label_width())

    def _target_width(self) -> int:
        """What the target and the way there need, in pixels."""
        return self.combo.minimumSizeHint().width() + SPACING + self.jump.sizeHint().width()

    def forget(self) -> None:
        """The row will show another node: forget what was refused."""
        self._refused = ""

    def _on_chosen(self, target: NodeId | None) -> None:
        flow = self.context.workspace.bridge.flow
        node, key = self.node, self.key
        self._refused = why_no_link(flow, node, key, target) if target is not None else ""
        if self._refused:
            self._restore()
            return
        if target is None:
            self.context.do(
                tr("Unlink {outcome}", outcome=self._label), lambda p: disconnect(p, node, key)
            )
        else:
            self.context.do(
                tr("Link {outcome}", outcome=self._label), lambda p: connect(p, node, key, target)
            )

    def _restore(self) -> None:
        """Show what holds, and why what was chosen does not."""
        flow = self.context.workspace.bridge.flow
        way = next((w for w in outcomes_of(flow, self.node) if w.key == self.key), None)
        if way is not None:
            self.show_outcome(self.node, way, None)

    def _on_jump(self) -> None:
        target = self.context.workspace.bridge.flow.target(self.node, self.key)
        if target is not None:
            self.context.workspace.selection.show(target)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(2)
        line = QHBoxLayout()
        line.setSpacing(SPACING)
        line.addWidget(self.label)
        line.addWidget(self.combo, 1)
        line.addWidget(self.jump)
        outer.addLayout(line)
        outer.addWidget(self.message)
        self._line, self._outer = line, outer
