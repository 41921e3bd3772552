"""The palette's list: rows that can be dragged, walked with the keyboard, and added by Enter."""

from __future__ import annotations

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QDrag, QHoverEvent, QKeyEvent, QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from designer.text import tr
from designer.ui.icons import pixmap
from designer.ui.nodekinds import NodeKind, mime_of
from designer.ui.palette.model import PaletteModel
from designer.ui.theme import RADIUS, Theme, ThemeSwitch


class PaletteView(QTreeView):
    """``chosen`` tells of a kind that was double-clicked or taken by Enter."""

    chosen = Signal(object)
    left_at_top = Signal()

    def __init__(self, themes: ThemeSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.rows = PaletteModel(self)
        self.setModel(self.rows)
        self.setObjectName("palette_list")
        self.setAccessibleName(tr("Verbs to add"))
        self.setHeaderHidden(True)
        self.setIndentation(14)
        self.setIconSize(QSize(16, 16))
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setExpandsOnDoubleClick(False)

    def current_kind(self) -> NodeKind | None:
        """The kind in the current row."""
        return self.rows.kind(self.currentIndex())

    def startDrag(self, actions: Qt.DropAction) -> None:
        kind = self.current_kind()
        if kind is None:
            return
        drag = QDrag(self)
        drag.setMimeData(mime_of(kind))
        drag.setPixmap(chip(kind, self._themes.theme, self.devicePixelRatioF()))
        drag.setHotSpot(QPoint(16, 14))
        drag.exec(Qt.DropAction.CopyAction)
        self.clearSelection()  # what was dragged out is on the canvas now
        # Only then does Qt say that the pointer hovers where the move that began the drag had it.
        QTimer.singleShot(0, self, self._end_hover)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        kind = self.current_kind()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and kind is not None:
            self.chosen.emit(kind)
        elif event.key() == Qt.Key.Key_Up and self._is_first():
            self.left_at_top.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self.rows.kind(index) is None:
            self.setExpanded(index, not self.isExpanded(index))
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        kind = self.rows.kind(self.indexAt(event.position().toPoint()))
        if kind is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(kind)

    def _end_hover(self) -> None:
        """No row is under the pointer: a drag took it away without telling."""
        away = QPointF(-1, -1)
        leaving = QHoverEvent(QEvent.Type.HoverLeave, away, away, away)
        QCoreApplication.sendEvent(self.viewport(), leaving)

    def select_first(self) -> None:
        """Make the first kind the current row."""
        first = next(self.rows.rows(), None)
        if first is not None:
            self.setCurrentIndex(first)

    def _is_first(self) -> bool:
        return self.currentIndex() == next(self.rows.rows(), None)


def chip(kind: NodeKind, theme: Theme, ratio: float) -> QPixmap:
    """What hangs at the pointer while a kind is dragged: a small card with its icon and name."""
    width, height = 132, 28
    drawn = QPixmap(round(width * ratio), round(height * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.tint(kind.group))
    painter.setBrush(theme.color("card"))
    painter.drawRoundedRect(QRectF(0.5, 0.5, width - 1, height - 1), RADIUS, RADIUS)
    tint = theme.tint(kind.group).name()
    painter.drawPixmap(8, 6, pixmap(kind.icon, tint, 16, ratio))
    painter.setPen(theme.color("text"))
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(QRect(32, 0, width - 40, height), flags, kind.label)
    painter.end()
    return drawn
