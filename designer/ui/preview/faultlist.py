"""Failures on purpose: their list, and the menu that makes one for a step or for a URL."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from designer.text import tr
from designer.ui.faults import DIAL_KINDS, Faults, Mishap, kind_words, kinds_at
from designer.ui.widgets import ElidedLabel, IconButton
from designer.ui.workspace import Workspace

MOST_ROWS = 3
"""So many are shown at once; one scrolls to the others."""


def fill_fault_menu(
    menu: QMenu, faults: Faults, kinds: Iterable[str], *, node: str = "", pattern: str = ""
) -> None:
    """Put failures at a step, or at a pattern, into a menu; those that are wanted are checked."""
    for kind in kinds:
        mishap = Mishap(kind, node, "" if node else pattern)
        words = kind_words(kind)
        action = menu.addAction(words[0].upper() + words[1:])
        action.setObjectName(f"fault_{kind}")
        action.setCheckable(True)
        action.setChecked(mishap in faults.mishaps)
        action.toggled.connect(lambda on, one=mishap: faults.set(one, on))


def fill_node_menu(menu: QMenu, workspace: Workspace) -> None:
    """Put what can go wrong at the selected step into a menu, who is called after a line."""
    node, faults = workspace.selection.single, workspace.faults
    kinds = kinds_at(workspace.bridge.flow, node) if node is not None else ()
    menu.clear()
    if node is None or not kinds:
        menu.addAction(tr("Select a card that has a document")).setEnabled(False)
        return
    fill_fault_menu(menu, faults, [kind for kind in kinds if kind not in DIAL_KINDS], node=node)
    dialled = [kind for kind in kinds if kind in DIAL_KINDS]
    if dialled:
        menu.addSeparator()
        fill_fault_menu(menu, faults, dialled, node=node)


class FaultList(QWidget):
    """The failures that the next call meets; nothing to see while there are none."""

    def __init__(self, faults: Faults, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fault_list")
        self._faults = faults
        self._shown: list[str] = []
        title = QLabel(tr("Goes wrong on purpose"))
        title.setToolTip(tr("From the next call on"))
        title.setProperty("role", "warning")
        self.clear = QPushButton(tr("Clear"))
        self.clear.setObjectName("clear_faults")
        self.clear.setAccessibleName(tr("Let nothing fail any more"))
        self.clear.clicked.connect(faults.clear)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(title, 1)
        head.addWidget(self.clear)
        self._list = _Scroll()
        self._list.setAccessibleName(tr("What goes wrong on purpose"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._list)
        faults.changed.connect(self.refresh)
        self.hide()

    def refresh(self) -> None:
        """Show what is wanted."""
        mishaps = self._faults.mishaps
        words = [self._faults.words(one) for one in mishaps]
        if words == self._shown:
            return
        self._shown = words
        self._list.show_rows(
            [self._row(one, said) for one, said in zip(mishaps, words, strict=True)]
        )
        self.setVisible(bool(mishaps))

    def _row(self, mishap: Mishap, words: str) -> QWidget:
        row = QWidget()
        label = ElidedLabel(words)
        drop = IconButton("x", tr("No longer: {failure}", failure=words))
        drop.setObjectName(f"drop_fault_{mishap.kind}")
        drop.clicked.connect(lambda: self._faults.set(mishap, False))
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label, 1)
        layout.addWidget(drop)
        return row


class _Scroll(QScrollArea):
    """Rows, as many as there is room for."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_rows(self, rows: list[QWidget]) -> None:
        """Show these, in place of those before."""
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for row in rows:
            layout.addWidget(row)
        self.setWidget(body)
        height = max((row.sizeHint().height() for row in rows), default=0)
        self.setFixedHeight(height * min(MOST_ROWS, len(rows)))

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(100, self.height())
