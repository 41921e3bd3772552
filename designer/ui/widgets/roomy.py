"""A panel that needs more room than it gets, by its text or its window: then it scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

LEAST = QSize(150, 90)
"""What is left of a panel at least, in pixels, however large its text is."""


class Roomy(QScrollArea):
    """Shows ``panel`` as large as there is room, and never smaller than it can be read.

    Unlike a resizable scroll area it asks for the least height that words of this width take, not
    for the best one: lists in the panel shrink before anything scrolls.
    """

    def __init__(self, panel: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(panel)
        panel.installEventFilter(self)
        self.viewport().setAutoFillBackground(False)
        panel.setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:
        """The panel's own, within limits: what is missing is reached by scrolling."""
        return self._least().boundedTo(LEAST)

    def sizeHint(self) -> QSize:
        """What the panel would like."""
        panel = self.widget()
        return panel.sizeHint() if panel is not None else QSize()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The panel needs another size."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _least(self) -> QSize:
        panel = self.widget()  # none once it has gone elsewhere
        return panel.minimumSizeHint() if panel is not None else QSize()

    def _fit(self) -> None:
        """Give the panel the room there is, or what it needs."""
        panel = self.widget()
        if panel is None:
            return
        room, least = self.maximumViewportSize(), self._least()
        width = max(room.width(), least.width())
        height = max(_height(panel, width), least.height())
        if height > room.height():
            width = max(room.width() - self.verticalScrollBar().sizeHint().width(), least.width())
            height = max(_height(panel, width), least.height())
        if width > room.width():
            room.setHeight(room.height() - self.horizontalScrollBar().sizeHint().height())
        panel.resize(width, max(room.height(), height))


def _height(panel: QWidget, width: int) -> int:
    """The least height of the panel at this width; 0 when the width makes no difference."""
    layout = panel.layout()
    if layout is None or not layout.hasHeightForWidth():
        return 0
    return layout.totalMinimumHeightForWidth(width)
