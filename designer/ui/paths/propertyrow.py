"""One property: stated or not, its numbers and nodes, and whether it holds."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from designer.flow import PROPERTY_KINDS, Flow, NodeId, NoteNode, Property, outcomes_of
from designer.flow.names import short_name
from designer.text import tr
from designer.ui.icons import icon
from designer.ui.theme import SPACE, Theme, in_text
from designer.ui.widgets import guard_wheel
from designer.ui.widgets.flowline import flow_line

if TYPE_CHECKING:
    from designer.paths import Proof

LONGEST_SECONDS = 3600
MOST_KEYS = 20
SPIN_WIDTH, WORDS_WIDTH = 110, 150
Box = TypeVar("Box", bound=QComboBox)


class PropertyRow(QWidget):
    """``changed`` carries the property as the person wants it; None: it is stated no more."""

    changed = Signal(object)
    call_wanted = Signal()

    def __init__(self, one: Property, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.property_ = one
        self.is_stated = False
        kind = PROPERTY_KINDS[one.kind]
        self.setObjectName(f"property_{one.kind}")
        self.check = QCheckBox(kind.title)
        self.check.setObjectName(f"property_check_{one.kind}")
        self.check.clicked.connect(self._on_checked)
        self.keys = self._spin("keys", MOST_KEYS, tr(" keys"))
        self.seconds = self._spin("seconds", LONGEST_SECONDS, tr(" s"))
        self.after = self._prepared(NodeChoice(), "after")
        self.outcome = self._prepared(QComboBox(), "outcome")
        self.node = self._prepared(NodeChoice(), "node")
        self.icon = QLabel()
        self.words = QLabel()
        self.words.setObjectName(f"property_words_{one.kind}")
        self.words.setProperty("role", "muted")
        self.words.setWordWrap(True)
        self.show_call = QPushButton(tr("Show the call"))
        self.show_call.setObjectName(f"property_call_{one.kind}")
        self.show_call.clicked.connect(self.call_wanted)
        self._lay_out(kind.takes)

    def show_property(self, one: Property, flow: Flow, *, is_stated: bool) -> None:
        """Show it as the project has it."""
        self.property_, self.is_stated = one, is_stated
        for widget in (self.keys, self.seconds, self.after, self.outcome, self.node):
            widget.blockSignals(True)
        self.check.setChecked(is_stated)
        self.keys.setValue(one.keys)
        self.seconds.setValue(round(one.seconds))
        if "node" in PROPERTY_KINDS[one.kind].takes:
            self._fill_nodes(one, flow)
        for widget in (self.keys, self.seconds, self.after, self.outcome, self.node):
            widget.blockSignals(False)

    def show_proof(self, proof: Proof | None, theme: Theme, *, is_working: bool) -> None:
        """Whether it holds; None: not stated, or not known yet."""
        is_stated = self.check.isChecked()
        name, color, words = "", "", tr("Working …") if is_stated and is_working else ""
        if proof is not None and proof.holds:
            name, color, words = "circle-check", theme.success, tr("Holds for every call.")
        elif proof is not None:
            name, color = "circle-alert", theme.error
            words = proof.words[:1].upper() + proof.words[1:]
        self.icon.setVisible(bool(name))
        if name:
            self.icon.setPixmap(icon(name, color).pixmap(16, 16))
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.show_call.setVisible(proof is not None and proof.path is not None)

    def _on_checked(self, is_stated: bool) -> None:
        wanted = self._wanted()
        is_whole = "node" not in PROPERTY_KINDS[wanted.kind].takes or bool(
            wanted.node and wanted.after
        )
        if is_stated and not is_whole:
            self.check.setChecked(False)
            self.words.setText(tr("Choose both cards first."))
            self.words.show()
            return
        self.changed.emit(wanted if is_stated else None)

    def _on_value(self) -> None:
        if self.is_stated:
            self.changed.emit(self._wanted())

    def _forget_outcome(self) -> None:
        """Another node has other ways out."""
        self.outcome.blockSignals(True)
        self._fill_outcomes(self.after.flow)
        self.outcome.blockSignals(False)

    def _wanted(self) -> Property:
        takes = PROPERTY_KINDS[self.property_.kind].takes
        one = self.property_
        if "keys" in takes:
            one = replace(one, keys=self.keys.value())
        if "seconds" in takes:
            one = replace(one, seconds=float(self.seconds.value()))
        if "node" in takes:
            one = replace(
                one,
                node=self.node.currentData() or "",
                after=self.after.currentData() or "",
                outcome=self.outcome.currentData() or "",
            )
        return one

    def _fill_nodes(self, one: Property, flow: Flow) -> None:
        self.after.show_node(flow, one.after)
        self.node.show_node(flow, one.node)
        self._fill_outcomes(flow)
        self.outcome.setCurrentIndex(max(0, self.outcome.findData(one.outcome)))
        for box in (self.after, self.outcome, self.node):
            box.setToolTip(box.currentText())

    def _fill_outcomes(self, flow: Flow) -> None:
        """The ways out of the chosen node."""
        after = NodeId(self.after.currentData() or "")
        ways = outcomes_of(flow, after) if after in flow.nodes else ()
        self.outcome.clear()
        self.outcome.addItem(tr("any way out"), "")
        for way in ways:
            self.outcome.addItem(way.label, way.key)

    def _spin(self, name: str, most: int, unit: str) -> QSpinBox:
        spin = QSpinBox()
        spin.setObjectName(f"property_{name}_{self.property_.kind}")
        spin.setAccessibleName(
            self._spoken(tr("keys at most") if name == "keys" else tr("seconds at most"))
        )
        spin.setRange(0, most)
        spin.setSuffix(unit)
        spin.setPrefix("≤ ")
        spin.setFixedWidth(in_text(SPIN_WIDTH))
        spin.valueChanged.connect(lambda _: self._on_value())
        return spin

    def _spoken(self, words: str) -> str:
        return f"{PROPERTY_KINDS[self.property_.kind].title}: {words}"

    def _prepared(self, box: Box, name: str) -> Box:
        guard_wheel(box)
        box.setObjectName(f"property_{name}_{self.property_.kind}")
        box.setAccessibleName(self._spoken(_spoken_names()[name]))
        box.setMinimumContentsLength(8)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.currentTextChanged.connect(box.setToolTip)
        if name == "after":
            box.currentIndexChanged.connect(lambda _: self._forget_outcome())
        box.currentIndexChanged.connect(lambda _: self._on_value())
        return box

    def _lay_out(self, takes: frozenset[str]) -> None:
        first: list[QWidget] = [self.check]
        for name in ("keys", "seconds"):
            spin: QSpinBox = getattr(self, name)
            spin.setVisible(False)
            if name in takes:
                spin.setVisible(True)
                first.append(spin)
            else:
                spin.setParent(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, SPACE // 2)
        layout.setSpacing(2)
        layout.addWidget(flow_line(*first))
        ways: list[QWidget] = []
        for word, box in ((tr("after"), self.after), ("", self.outcome), (tr("not to"), self.node)):
            if "node" in takes:
                if word:
                    ways.append(QLabel(word))
                ways.append(box)
            else:
                box.setParent(self)
                box.hide()
        if ways:
            layout.addWidget(flow_line(*ways))
        self.words.setMinimumWidth(in_text(WORDS_WIDTH))
        layout.addWidget(flow_line(self.icon, self.words, self.show_call, stretched=self.words))


def _spoken_names() -> dict[str, str]:
    """What the choices of a property are called by a screen reader."""
    return {"after": tr("after"), "outcome": tr("way out"), "node": tr("not to")}


class NodeChoice(QComboBox):
    """A node of the flow; the others are listed once somebody wants to choose, for there may be
    very many of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.flow = Flow()
        self._is_listed = False
        self.setPlaceholderText(tr("Choose …"))

    def show_node(self, flow: Flow, node: str) -> None:
        """Show this node of the flow; none when it has no such node."""
        if flow is self.flow and self._is_listed and self.currentData() == node:
            return
        self.flow, self._is_listed = flow, False
        held = flow.nodes.get(NodeId(node))
        self.clear()
        if held is not None:
            self.addItem(short_name(held), held.id)
        self.setCurrentIndex(self.count() - 1)

    def list_nodes(self) -> None:
        """List every node that a call can reach."""
        if self._is_listed:
            return
        held, was_blocked = self.currentData(), self.blockSignals(True)
        self.clear()
        for node in self.flow.nodes.values():
            if not isinstance(node, NoteNode):
                self.addItem(short_name(node), str(node.id))
        self.setCurrentIndex(self.findData(held) if held else -1)
        self.blockSignals(was_blocked)
        self._is_listed = True

    def showPopup(self) -> None:
        self.list_nodes()
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.list_nodes()
        super().keyPressEvent(event)
