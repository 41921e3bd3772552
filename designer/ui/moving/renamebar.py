"""The bar that renames: what, to what, and what else that changes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from designer.text import tr
from designer.ui.moving.renaming import Nameable, nameables
from designer.ui.theme import SPACE, in_text
from designer.ui.widgets import ElidedLabel, IconButton, defer_undo
from designer.ui.widgets.flowrow import FlowRow
from designer.ui.widgets.lines import enter
from designer.ui.workspace import Workspace

FIELD_WIDTH, MOST_FIELD_WIDTH, NOTE_WIDTH = 240, 480, 140
"""The field is as wide as the name, within limits, in pixels."""


class RenameBar(QFrame):
    """One line over the canvas; Enter renames, Escape leaves."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rename_bar")
        self.setProperty("role", "bar")
        self._workspace = workspace
        self._names: list[Nameable] = []
        self._before: QWidget | None = None
        self.what = QComboBox()
        self.what.setObjectName("rename_what")
        self.what.setAccessibleName(tr("What to rename"))
        self.what.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.field = QLineEdit()
        self.field.setObjectName("rename_field")
        self.field.setAccessibleName(tr("New name"))
        defer_undo(self.field)
        self.note = ElidedLabel(muted=True)
        self.note.setObjectName("rename_note")
        self.note.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.button = QPushButton(tr("Rename"))
        self.button.setObjectName("rename_button")
        self.button.setProperty("role", "primary")
        leave = IconButton("x", tr("Do not rename"))
        label = QLabel(tr("Rename"))
        parts = QWidget()
        flow = FlowRow(parts, gap=SPACE)
        flow.setContentsMargins(0, 0, 0, 0)
        self.note.setMinimumWidth(in_text(NOTE_WIDTH))
        for widget in (label, self.what, self.field, self.button, self.note):
            flow.addWidget(widget)
        flow.stretch(self.note)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * SPACE, SPACE // 2, SPACE, SPACE // 2)
        row.setSpacing(SPACE)
        row.addWidget(parts, 1)
        row.addWidget(leave, 0, Qt.AlignmentFlag.AlignTop)
        self.what.currentIndexChanged.connect(self._on_what)
        self.field.textChanged.connect(self._show_changes)
        self.button.clicked.connect(self.apply)
        leave.clicked.connect(self.leave)
        workspace.selection.changed.connect(self.hide)
        workspace.bridge.changed.connect(self._on_changed)
        self.hide()

    def ask(self) -> None:
        """Ask for a new name of what is selected: card, frame or flow; or of the next of them."""
        if self.isVisible() and self.what.count() > 1:
            self.what.setCurrentIndex((self.what.currentIndex() + 1) % self.what.count())
            return
        if not self.isVisible():
            self._before = self.window().focusWidget()
        self.show()
        self._take_focus()  # first: a reader says nothing of a field after its words were told
        self._fill()
        self.field.selectAll()

    def apply(self) -> None:
        """Rename, as one step."""
        name, new = self._current, self.field.text().strip()
        if name is None or name.why_not(self._workspace.bridge.flow, new):
            return
        self.leave()
        if new != name.old:
            step = tr("Rename {what}", what=name.title)
            self._workspace.bridge.do(step, name.edit(new))

    def leave(self) -> None:
        """Rename nothing more."""
        had_focus = self.isAncestorOf(self.window().focusWidget() or self.window())
        self.hide()
        if had_focus and self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.apply()
        else:
            super().keyPressEvent(event)

    @property
    def _current(self) -> Nameable | None:
        place = self.what.currentIndex()
        return self._names[place] if 0 <= place < len(self._names) else None

    def _fill(self) -> None:
        workspace = self._workspace
        self._names = nameables(workspace.bridge.project, workspace.selection.nodes)
        self.what.blockSignals(True)
        self.what.clear()
        self.what.addItems([name.title for name in self._names])
        self.what.blockSignals(False)
        self._on_what()

    def _on_what(self) -> None:
        name = self._current
        if name is not None:
            self.field.setText(name.old)
            wide = self.fontMetrics().horizontalAdvance(name.old) + 4 * SPACE
            least, most = in_text(FIELD_WIDTH), in_text(MOST_FIELD_WIDTH)
            self.field.setFixedWidth(min(max(least, wide), most))
            self._show_changes()
            self._take_focus()

    def _take_focus(self) -> None:
        enter(self.field)

    def _show_changes(self) -> None:
        """Say what the new name changes, or why it cannot be."""
        name, new = self._current, self.field.text().strip()
        if name is None:
            return
        flow = self._workspace.bridge.flow
        why_not = name.why_not(flow, new)
        self.note.set_text(why_not or name.changes(flow, new))
        self.button.setEnabled(not why_not)
        self.field.setProperty("invalid", bool(why_not))
        self.field.style().polish(self.field)

    def _on_changed(self) -> None:
        if self.isVisible():
            self.leave()
