"""A row of widgets that goes on in the next line where it is too narrow for all of them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowRow(QLayout):
    """Widgets side by side, as many in a line as there is room for; hidden ones take none.

    The widget given to :meth:`stretch` takes what is left of its line. ``gap`` is in pixels. It is
    the layout of ``parent``, never part of another layout (see ``flowline.py``).
    """

    def __init__(self, parent: QWidget, *, gap: int = 6) -> None:
        super().__init__(parent)
        self.setSpacing(gap)
        self._items: list[QLayoutItem] = []
        self._stretched: QWidget | None = None

    def stretch(self, widget: QWidget) -> None:
        """Let ``widget``, one of the row's, take the room that is left in its line."""
        self._stretched = widget

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), moves=False)

    def sizeHint(self) -> QSize:
        shown = self._shown()
        width = sum(item.sizeHint().width() for item in shown)
        width += self.spacing() * max(0, len(shown) - 1)
        return self._framed(
            QSize(width, max((one.sizeHint().height() for one in shown), default=0))
        )

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return self._framed(size)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, moves=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _framed(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _place(self, rect: QRect, *, moves: bool) -> int:
        """The height that the lines take in ``rect``; ``moves`` puts the widgets there, too."""
        margins = self.contentsMargins()
        area = rect.marginsRemoved(margins)
        top, between = area.top(), 0
        for line in self._lines(area.width()):
            widths = self._widths(line, area.width())
            top += between
            height = max(map(_height, line, widths))
            if moves:
                self._place_line(line, widths, QRect(area.left(), top, area.width(), height))
            top, between = top + height, self.spacing()
        return top - area.top() + margins.top() + margins.bottom()

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        left = 0
        for item in self._shown():
            wanted = self._width(item, width)
            if not lines or left + self.spacing() + wanted > width:
                lines.append([item])
                left = wanted
            else:
                lines[-1].append(item)
                left += self.spacing() + wanted
        return lines

    def _widths(self, line: list[QLayoutItem], room: int) -> list[int]:
        """How wide each item of a line is: the stretched one takes what is left."""
        widths = [self._width(item, room) for item in line]
        left = max(0, room - sum(widths) - self.spacing() * (len(line) - 1))
        return [
            width + left if item.widget() is self._stretched else width
            for item, width in zip(line, widths, strict=True)
        ]

    def _place_line(self, line: list[QLayoutItem], widths: list[int], area: QRect) -> None:
        left = area.left()
        for item, width in zip(line, widths, strict=True):
            size = QSize(width, _height(item, width))
            top = area.top() + (area.height() - size.height()) // 2
            item.setGeometry(QRect(QPoint(left, top), size))
            left += width + self.spacing()

    def _width(self, item: QLayoutItem, room: int) -> int:
        """What an item wants, within a line if it can; the stretched one is content with its
        least."""
        least = item.minimumSize().width()
        if item.widget() is self._stretched:
            return least
        return max(least, min(item.sizeHint().width(), room))


def _height(item: QLayoutItem, width: int) -> int:
    """How high an item of this width is: words may take several lines."""
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
