"""The gallery: what a new flow can begin with."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from designer.flow import Project
from designer.resources import resource_path, resource_text
from designer.ui.files import blank_project
from designer.ui.theme import SPACE
from designer.ui.widgets.lines import ElidedLabel

MAKE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Beginning:
    """Something to begin with: a name, one line about it, and how to make it."""

    name: str
    words: str
    make: Callable[[], Project]


def beginnings() -> list[Beginning]:
    """A blank flow, then every template that comes with the program."""
    blank = Beginning("Blank flow", "Only an entry for incoming calls.", blank_project)
    return [blank, *(_template(name, about) for name, about in _index().items())]


def _index() -> dict[str, dict[str, str]]:
    """The templates by name, each with ``title`` and ``description``."""
    try:
        found: dict[str, dict[str, str]] = json.loads(resource_text("templates", "index.json"))
    except FileNotFoundError:
        return {}
    return found


def _template(name: str, about: dict[str, str]) -> Beginning:
    def make() -> Project:
        from designer.storage import load_project

        return load_project(resource_path("templates", f"{name}.callflow"))

    return Beginning(about["title"], about["description"], make)


class Gallery(QWidget):
    """A page in place of the canvas. ``chosen`` carries the new Project; ``left``: none."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("gallery")
        self.setAutoFillBackground(True)
        title = QLabel("Begin a new flow")
        title.setProperty("role", "title")
        self.list = QListWidget()
        self.list.setObjectName("gallery_list")
        self.list.setAccessibleName("What to begin with")
        self.list.setSpacing(2)
        self.list.setProperty("role", "cards")
        self.begin = QPushButton("Begin")
        self.begin.setObjectName("gallery_begin")
        self.begin.setProperty("role", "primary")
        cancel = QPushButton("Cancel")
        cancel.setObjectName("gallery_cancel")
        self._lay_out(title, cancel)
        self.begin.clicked.connect(self._take)
        cancel.clicked.connect(self.left)
        self.list.itemDoubleClicked.connect(self._take)

    def show_beginnings(self) -> None:
        """List what there is, the blank flow first."""
        self.list.clear()
        for one in beginnings():
            row = QListWidgetItem(self.list)
            row.setData(MAKE, one.make)
            row.setData(Qt.ItemDataRole.AccessibleTextRole, f"{one.name}: {one.words}")
            row.setToolTip(one.words)
            row.setSizeHint(QSize(0, 52))
            self.list.setItemWidget(row, _two_lines(one.name, one.words))
        self.list.setCurrentRow(0)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take()
        else:
            super().keyPressEvent(event)

    def _take(self) -> None:
        row = self.list.currentItem()
        if row is not None:
            self.chosen.emit(row.data(MAKE)())

    def _lay_out(self, title: QLabel, cancel: QPushButton) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.begin)
        page = QVBoxLayout()
        page.setSpacing(2 * SPACE)
        page.addWidget(title)
        page.addWidget(self.list, 1)
        page.addLayout(buttons)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, 3 * SPACE)
        layout.addStretch(1)
        layout.addLayout(page, 4)
        layout.addStretch(1)


def _two_lines(name: str, words: str) -> QWidget:
    holder = QWidget()
    holder.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    head = QLabel(name)
    head.setProperty("role", "heading")
    line = ElidedLabel(words, muted=True)
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(SPACE, 4, SPACE, 4)
    layout.setSpacing(0)
    layout.addWidget(head)
    layout.addWidget(line)
    return holder
