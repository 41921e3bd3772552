"""What a project promises its callers: properties, profiles of rules, and what is meant so."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from designer.flow import (
    PROPERTY_KINDS,
    NodeId,
    Project,
    Property,
    Waiver,
    set_profiles,
    set_properties,
    unwaive,
)
from designer.flow.names import short_name
from designer.text import tr
from designer.ui.paths.propertyrow import PropertyRow
from designer.ui.theme import SPACE
from designer.ui.workspace import Workspace

if TYPE_CHECKING:
    from designer.paths import CallPath, Proof


ROUNDS = 4
"""How often layouts may ask each other before everything has its place."""


class Promises(QScrollArea):
    """``call_wanted`` carries the path of a counter-example, ``counted`` how many hold."""

    call_wanted = Signal(object)
    counted = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("promises")
        self.setAccessibleName(tr("Properties"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._workspace = workspace
        self._proofs: dict[Property, Proof] = {}
        self._touched = ""
        self._latest: tuple[Proof, ...] | None = None
        self._waived_now: list[tuple[NodeId, str, Waiver]] | None = None
        self.rows: list[PropertyRow] = []
        self.profiles: dict[str, QCheckBox] = {}
        inner = QWidget()
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(SPACE, SPACE // 2, SPACE, SPACE)
        self._properties, self._rules, self._waivers = (QVBoxLayout() for _ in range(3))
        layout.addWidget(_heading(tr("What must hold for every call")))
        layout.addLayout(self._properties)
        layout.addWidget(_heading(tr("Rules besides those of TwiML")))
        layout.addLayout(self._rules)
        self._waived = _heading(tr("Meant to be so"))
        layout.addWidget(self._waived)
        layout.addLayout(self._waivers)
        layout.addStretch(1)
        self.setWidget(inner)
        self.refresh()

    def refresh(self, proofs: tuple[Proof, ...] | None = None) -> None:
        """Show the project as it stands, with these proofs of it; None: they are awaited.

        While nobody looks only the count follows: the rows take a while.
        """
        self._latest = proofs
        self._count(proofs)
        if self.isVisible():
            self._show_rows()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_rows()

    def _show_rows(self) -> None:
        proofs = self._latest
        project, theme = self._workspace.bridge.project, self._workspace.themes.theme
        wanted = _wanted(project)
        if [row.property_.kind for row in self.rows] != [one.kind for one, _ in wanted]:
            self._make_rows([one for one, _ in wanted])
        proved = {proof.property: proof for proof in proofs or ()}
        self._proofs = proved
        for row, (one, is_stated) in zip(self.rows, wanted, strict=True):
            row.show_property(one, project.flow, is_stated=is_stated)
            proof = proved.get(one) if is_stated else None
            row.show_proof(proof, theme, is_working=proofs is None)
            if proofs is not None and one.kind == self._touched:
                self._show_whole(row)
        for name, box in self.profiles.items():
            box.setChecked(name in project.profiles)
        self._show_waivers(project)

    def _show_whole(self, row: PropertyRow) -> None:
        """Bring what came of the property that was touched last into sight, once."""
        self._touched = ""

        def show() -> None:
            for _ in range(ROUNDS):
                QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            for part in (row, row.show_call):
                if part.isVisible():
                    self.ensureWidgetVisible(part, 0, SPACE)

        QTimer.singleShot(0, row, show)

    def _count(self, proofs: tuple[Proof, ...] | None) -> None:
        total = len(self._workspace.bridge.project.properties)
        words = tr("Properties")
        if total and proofs is not None:
            words = tr(
                "Properties: {n} of {total} hold",
                n=sum(one.holds for one in proofs),
                total=total,
            )
        self.counted.emit(words)

    def offer_profiles(self) -> None:
        """Once somebody looks: their table comes with the analysis, which takes a while to load."""
        if self.profiles:
            return
        from designer.analysis import PROFILES

        for profile in PROFILES.values():
            box = QCheckBox(profile.title)
            box.setObjectName(f"profile_{profile.id}")
            box.setToolTip(f"{profile.words}\n{profile.source}")
            box.setChecked(profile.id in self._workspace.bridge.project.profiles)
            box.clicked.connect(self._on_profiles)
            self._rules.addWidget(box)
            self.profiles[profile.id] = box

    def _make_rows(self, wanted: list[Property]) -> None:
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = [PropertyRow(one) for one in wanted]
        for row in self.rows:
            row.changed.connect(partial(self._on_property, row))
            row.call_wanted.connect(partial(self._on_call, row))
            self._properties.addWidget(row)

    def _on_property(self, row: PropertyRow, new: Property | None) -> None:
        project = self._workspace.bridge.project
        old = row.property_
        self._touched = old.kind
        kept = list(project.properties)
        place = kept.index(old) if row.is_stated else len(kept)
        kept[place : place + 1] = [] if new is None else [new]
        changes_number = new is not None and row.is_stated
        self._workspace.bridge.do(
            _step_words(new, changes_number=changes_number),
            lambda held: set_properties(held, kept),
            merge=("property", old.kind, place) if changes_number else None,
        )

    def _on_call(self, row: PropertyRow) -> None:
        proof = self._proofs.get(row.property_)
        path: CallPath | None = proof.path if proof is not None else None
        if path is not None:
            self.call_wanted.emit(path)

    def _on_profiles(self) -> None:
        chosen = [name for name, box in self.profiles.items() if box.isChecked()]
        self._workspace.bridge.do(tr("Choose rules"), lambda held: set_profiles(held, chosen))

    def _show_waivers(self, project: Project) -> None:
        found = [
            (node.id, short_name(node), one)
            for node in project.flow.nodes.values()
            if node.waivers
            for one in node.waivers
        ]
        if found == self._waived_now:
            return
        self._waived_now = found
        while (item := self._waivers.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._waived.setVisible(bool(found))
        for node, name, waiver in found:
            words = f"{name}: {waiver.reason}"
            self._waivers.addWidget(self._waiver_row(node, waiver.rule, words))

    def _waiver_row(self, node: NodeId, rule: str, words: str) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        label = QLabel(words)
        label.setWordWrap(True)
        label.setToolTip(rule)
        button = QPushButton(tr("Count again"))
        button.setObjectName(f"unwaive_{node}_{rule}")
        button.clicked.connect(
            lambda: self._workspace.bridge.do(
                tr("Count a finding again"), lambda held: unwaive(held, node, rule)
            )
        )
        layout.addWidget(label, 1)
        layout.addWidget(button)
        return row


def _step_words(new: Property | None, *, changes_number: bool) -> str:
    if changes_number:
        return tr("Change a property")
    return tr("State a property") if new else tr("Drop a property")


def _wanted(project: Project) -> list[tuple[Property, bool]]:
    """The stated properties and, for each kind that can be stated still, one to state."""
    found: list[tuple[Property, bool]] = []
    for name, kind in PROPERTY_KINDS.items():
        stated = [(one, True) for one in project.properties if one.kind == name]
        found += stated
        if not stated or "node" in kind.takes:  # of two nodes one can say many things
            found.append((Property(name), False))
    return found


def _heading(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", "heading")
    return label
