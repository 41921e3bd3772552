"""The find panel: the words, how they are meant, what takes their place, and every place found."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from designer.text import tr
from designer.ui.find.field import WordsField, replaced_words
from designer.ui.find.finding import Finding
from designer.ui.find.hitlist import HitDelegate, HitModel
from designer.ui.theme import SPACE, in_text
from designer.ui.widgets import defer_undo
from designer.ui.widgets.flowline import flow_line
from designer.ui.widgets.lines import enter
from designer.ui.workspace import Workspace

SIDE_WIDTH = 300
_ARROWS = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)


class FindPanel(QWidget):
    """Find at the left, the places at the right."""

    def __init__(
        self, workspace: Workspace, finding: Finding, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("find_panel")
        self._workspace = workspace
        self._finding = finding
        self.words = WordsField(finding)
        self.words.setObjectName("find_words")
        self.new_words = QLineEdit()
        self.new_words.setObjectName("find_new_words")
        self.new_words.setPlaceholderText(tr("Replace in prompts with"))
        self.new_words.setAccessibleName(tr("Replace in prompts with"))
        defer_undo(self.new_words)
        self.match_case = QCheckBox(tr("Match case"))
        self.match_case.setObjectName("find_match_case")
        self.whole_words = QCheckBox(tr("Whole words"))
        self.whole_words.setObjectName("find_whole_words")
        self.replace_one = QPushButton(tr("Replace"))
        self.replace_one.setObjectName("find_replace")
        self.replace_all = QPushButton()
        self.replace_all.setObjectName("find_replace_all")
        self.rows = HitModel(finding, workspace, self)
        self.list = HitList()
        self.list.setModel(self.rows)
        self.list.setItemDelegate(HitDelegate(self.rows, workspace, self.list))
        self.empty = QLabel()
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.empty.setProperty("role", "muted")
        self._lay_out()
        self.match_case.toggled.connect(self._on_option)
        self.whole_words.toggled.connect(self._on_option)
        self.new_words.textChanged.connect(self._on_new_words)
        self.replace_one.clicked.connect(lambda: finding.replace_current(self.new_words.text()))
        self.replace_all.clicked.connect(lambda: finding.replace_all(self.new_words.text()))
        self.list.clicked.connect(self._go)
        self.list.activated.connect(self._edit)
        finding.changed.connect(self._on_changed)
        workspace.themes.changed.connect(self.list.viewport().update)
        self._on_changed()

    def focus_replace(self) -> None:
        """Put the cursor where it is wanted: into the words first, else into what replaces them."""
        enter(self.new_words if self._finding.has_words else self.words)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._finding.has_words:
            self._finding.light()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.rows.preview(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._finding.has_words:
            self._finding.look_for("")
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.new_words.hasFocus():
            self._finding.replace_current(self.new_words.text())
        else:
            super().keyPressEvent(event)

    def _go(self, index: QModelIndex) -> None:
        if index.row() != self._finding.place:
            self._finding.go_to(index.row())

    def _edit(self, index: QModelIndex) -> None:
        """Enter or a double click: go there, and put the cursor into the field."""
        self._finding.go_to(index.row())
        self._finding.edit()

    def _on_option(self) -> None:
        query = replace(
            self._finding.query,
            match_case=self.match_case.isChecked(),
            whole_words=self.whole_words.isChecked(),
        )
        self._finding.use(query)

    def _on_new_words(self, words: str) -> None:
        self.rows.preview(words or None)

    def _on_changed(self) -> None:
        finding = self._finding
        self.rows.refresh()
        self.rows.preview(self.new_words.text() or None)
        current = self.rows.index(finding.place) if finding.place >= 0 else QModelIndex()
        if current != self.list.currentIndex():
            self.list.setCurrentIndex(current)
        count = finding.replaceable
        self.replace_all.setText(
            tr("Replace all {n}", n=f"{count:,}") if count else tr("Replace all")
        )
        self.replace_one.setEnabled(count > 0)
        self.replace_all.setEnabled(count > 0)
        self._pages.setCurrentIndex(0 if finding.hits else 1)
        self.empty.setText(_nothing_words(finding))

    def _lay_out(self) -> None:
        side = QWidget()
        side.setMinimumWidth(in_text(SIDE_WIDTH) * 4 // 5)
        side.setMaximumWidth(in_text(SIDE_WIDTH))
        column = QVBoxLayout(side)
        column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        column.setSpacing(6)
        column.addWidget(self.words)
        column.addWidget(self.new_words)
        column.addWidget(flow_line(self.match_case, self.whole_words))
        buttons = flow_line(self.replace_one, self.replace_all, stretched=self.replace_all)
        column.addWidget(buttons)
        column.addStretch(1)
        holder = QWidget()
        self._pages = QStackedLayout(holder)
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.empty)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side, 3)
        row.addWidget(holder, 4)


class HitList(QListView):
    """The places found; arrows go from one to the next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find_list")
        self.setAccessibleName(tr("Places found"))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows show the place that they come to."""
        super().keyPressEvent(event)
        if event.key() in _ARROWS and self.currentIndex().isValid():
            self.clicked.emit(self.currentIndex())


def _nothing_words(finding: Finding) -> str:
    """What stands in place of the list while it is empty."""
    if not finding.has_words:
        return tr("Find prompts, numbers, URLs, settings, documents, names and problems.")
    if finding.replaced:
        return tr("{replaced}. Nothing else has these words.", replaced=replaced_words(finding))
    return tr("Nothing in the flow has these words.")
