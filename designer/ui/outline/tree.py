"""The outline's tree: rows with the count of their problems, walked with the keyboard."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from designer.text import tr
from designer.ui.outline.model import Index, OutlineModel
from designer.ui.outline.rows import Key
from designer.ui.theme import SPACE, ThemeSwitch, in_text

ROW_HEIGHT = 26
BADGE = 16


class OutlineTree(QTreeView):
    """``chosen`` tells of a row that the person came to, ``taken`` of Enter and a double click,
    ``left_at_top`` of Up on the first row."""

    chosen = Signal(QModelIndex)
    taken = Signal(QModelIndex)
    left_at_top = Signal()

    def __init__(
        self, model: OutlineModel, themes: ThemeSwitch, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._is_pointing = False
        self._rows = model
        self.setModel(model)
        self.setObjectName("outline_tree")
        self.setAccessibleName(tr("Outline of the flow"))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(14)
        self.setIconSize(QSize(16, 16))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setExpandsOnDoubleClick(False)
        self.setItemDelegate(OutlineDelegate(model, themes, self))
        self.doubleClicked.connect(self.taken)
        self.clicked.connect(self.chosen)

    def point_at(self, index: QModelIndex) -> None:
        """Make a row the current one without choosing it; none with an invalid index."""
        self._is_pointing = True
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)
        else:
            self.clearSelection()
        self._is_pointing = False

    def enter(self) -> None:
        """Put the keyboard into the tree: onto the current row, else the first."""
        self.setFocus(Qt.FocusReason.TabFocusReason)
        first = self._rows.index(0, 0)
        if not self.currentIndex().isValid() and first.isValid():
            self.setCurrentIndex(first)

    def unfolded(self) -> list[Key]:
        """The rows that are unfolded."""
        return [key for key in self._rows.tree.numbers if self.isExpanded(self._rows.index_of(key))]

    def unfold(self, keys: Iterable[Key]) -> None:
        """Unfold these rows, as far as they are there, and fold all others."""
        self.collapseAll()
        for key in keys:
            self.expand(self._rows.index_of(key))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and not self._is_pointing and self.hasFocus():
            self.chosen.emit(current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.taken.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Up and not self.indexAbove(self.currentIndex()).isValid():
            self.left_at_top.emit()
        else:
            super().keyPressEvent(event)


class OutlineDelegate(QStyledItemDelegate):
    """A row as the style draws it, with the count of its problems at the right."""

    def __init__(self, model: OutlineModel, themes: ThemeSwitch, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._themes = themes

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, in_text(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        count, role = self._model.problems(index)
        area = QRect(option.rect)  # type: ignore[attr-defined]
        if count:
            option.rect = area.adjusted(0, 0, -(BADGE + SPACE), 0)  # type: ignore[attr-defined]
        super().paint(painter, option, index)
        if count:
            theme = self._themes.theme
            badge = QRect(0, 0, BADGE, BADGE)
            badge.moveCenter(area.center())
            badge.moveRight(area.right() - SPACE)
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(role))
            painter.drawEllipse(badge)
            painter.setPen(theme.color("field"))
            font = painter.font()
            font.setPixelSize(10)
            painter.setFont(font)
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(min(count, 99)))
            painter.restore()
