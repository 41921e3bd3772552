"""The gallery: what a new flow can begin with, each with a picture of it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from designer.bundle import EntryKind
from designer.flow import EntryNode, NoteNode, Project
from designer.resources import resource_path, resource_text
from designer.text import tr, tr_n, translated_text
from designer.ui.files import blank_project
from designer.ui.flowpicture import flow_picture
from designer.ui.gallerycards import (
    FACTS,
    NAME,
    PICTURE,
    WORDS,
    GalleryCards,
    cell_size,
    picture_size,
)
from designer.ui.theme import SPACE, ThemeSwitch

MAKE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Begun:
    """A new flow, and the files that it plays, by their names beside it."""

    project: Project
    media: Mapping[str, Path]


@dataclass(frozen=True, slots=True)
class Beginning:
    """Something to begin with: a name, one line about it, and how to make it."""

    name: str
    words: str
    make: Callable[[], Begun]


def beginnings() -> list[Beginning]:
    """A blank flow, then every template that comes with the program."""
    blank = Beginning(
        tr("Blank flow"),
        tr("Only an entry for incoming calls."),
        lambda: Begun(blank_project(), {}),
    )
    return [blank, *(_template(name, about) for name, about in _index().items())]


def facts_of(project: Project) -> str:
    """What a flow is made of, in a few words: how many cards, and who begins it."""
    kinds = {node.kind for node in project.flow.nodes.values() if isinstance(node, EntryNode)}
    words = {
        EntryKind.CALL: tr("answers calls"),
        EntryKind.MESSAGE: tr("answers messages"),
        EntryKind.OUTGOING: tr("places calls"),
    }
    cards = sum(not isinstance(node, NoteNode) for node in project.flow.nodes.values())
    told = [tr_n("{n} card", "{n} cards", cards)]
    return " · ".join(told + [words[kind] for kind in EntryKind if kind in kinds])


def _index() -> dict[str, dict[str, str]]:
    """The templates by name, each with ``title`` and ``description``."""
    try:
        found: dict[str, dict[str, str]] = json.loads(resource_text("templates", "index.json"))
    except FileNotFoundError:
        return {}
    return found


def _template(name: str, about: dict[str, str]) -> Beginning:
    def make() -> Begun:
        from designer.storage import load_project, media_beside

        path = resource_path("templates", f"{name}.callflow")
        project = load_project(path)
        return Begun(project, media_beside(project, path.parent))

    title, words = translated_text(about["title"]), translated_text(about["description"])
    return Beginning(title, words, make)


class Gallery(QWidget):
    """A page in place of the canvas. ``chosen`` carries what was Begun; ``left``: nothing."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, themes: ThemeSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("gallery")
        self.setAutoFillBackground(True)
        self._themes = themes
        title = QLabel(tr("Begin a new flow"))
        title.setProperty("role", "title")
        self.list = CardList()
        self.begin = QPushButton(tr("Begin"))
        self.begin.setObjectName("gallery_begin")
        self.begin.setProperty("role", "primary")
        cancel = QPushButton(tr("Cancel"))
        cancel.setObjectName("gallery_cancel")
        self._dress_list()
        self._lay_out(title, cancel)
        self._drawing = QTimer(self)
        self._drawing.setSingleShot(True)
        self._drawing.timeout.connect(self._draw_next)
        self.begin.clicked.connect(self._take)
        cancel.clicked.connect(self.left)
        self.list.itemDoubleClicked.connect(self._take)
        themes.changed.connect(self._draw_again)

    def show_beginnings(self) -> None:
        """Show what there is, the blank flow first."""
        if not self.list.count():
            for one in beginnings():
                card = QListWidgetItem(self.list)
                card.setData(MAKE, one.make)
                card.setData(NAME, one.name)
                card.setData(WORDS, one.words)
                card.setData(Qt.ItemDataRole.AccessibleTextRole, f"{one.name}: {one.words}")
        self.list.setCurrentRow(0)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._drawing.start(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take()
        else:
            super().keyPressEvent(event)

    def _take(self) -> None:
        card = self.list.currentItem()
        if card is not None:
            self.chosen.emit(card.data(MAKE)())

    def _draw_again(self) -> None:
        """Other colours: the pictures are of no use any more."""
        for row in range(self.list.count()):
            self.list.item(row).setData(PICTURE, None)
        if self.isVisible():
            self._drawing.start(0)

    def _draw_next(self) -> None:
        """Draw one picture at a time, so that the window answers meanwhile."""
        for row in range(self.list.count()):
            card = self.list.item(row)
            if not isinstance(card.data(PICTURE), QPixmap):
                project = card.data(MAKE)().project
                theme, ratio = self._themes.theme, self.devicePixelRatioF()
                card.setData(PICTURE, flow_picture(project, picture_size(), theme, ratio))
                card.setData(FACTS, facts_of(project))
                self._drawing.start(0)
                return

    def _dress_list(self) -> None:
        cards = self.list
        cards.setObjectName("gallery_list")
        cards.setAccessibleName(tr("What to begin with"))
        cards.setProperty("role", "cards")
        cards.setItemDelegate(GalleryCards(self._themes, cards))

    def _lay_out(self, title: QLabel, cancel: QPushButton) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.begin)
        page = QVBoxLayout(self)
        page.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        page.setSpacing(2 * SPACE)
        page.addWidget(title)
        page.addWidget(self.list, 1)
        page.addLayout(buttons)


class CardList(QListWidget):
    """Cards in as many columns as there is room for, which share the width."""

    def __init__(self) -> None:
        super().__init__()
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def resizeEvent(self, event: QResizeEvent) -> None:
        cell = cell_size()
        columns = max(1, self.viewport().width() // cell.width())
        # Qt wraps a row that ends with the very last pixel.
        cell.setWidth((self.viewport().width() - 1) // columns)
        self.setGridSize(cell)
        super().resizeEvent(event)
