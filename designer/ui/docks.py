"""The docks of the window: which panels there are, where they begin, and how they give way."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QDockWidget, QLabel, QMainWindow, QToolBar, QWidget

from designer.ui.theme import in_text
from designer.ui.widgets import Roomy

LEFT = Qt.DockWidgetArea.LeftDockWidgetArea
RIGHT = Qt.DockWidgetArea.RightDockWidgetArea
BOTTOM = Qt.DockWidgetArea.BottomDockWidgetArea

PALETTE_WIDTH, SIDE_WIDTH, BOTTOM_HEIGHT = 208, 372, 176
"""What panels measure in a large window, in pixels where text has its usual size."""
NARROW_PALETTE, NARROW_SIDE, LOW_BOTTOM = 150, 268, 136
"""What they measure at least, before the canvas gives way, too."""
CANVAS_SHARE, LEAST_CANVAS_SHARE = 0.54, 0.4
"""The share of the window's width that the canvas has at first, and the one it keeps when the
window becomes narrower."""
TALL, MOST_BOTTOM = 800, 0.36
"""From what height of the window on the panels below are high, and their largest share of it."""
PHONE_SHARE, MOST_PHONE, PHONE_HEIGHT = 0.55, 0.75, 400
"""The share of the right side that the preview takes, how large it may be, and what it needs."""
NEARLY = 0.95
"""Docks that share a side are given a few pixels more or less than was asked for."""
LOW_SIDE = 560
"""A right side that is lower has no room for inspector and preview: they share it by tabs."""


class Docks(QObject):
    """The panels of a window as docks; left and right reach down to the status bar."""

    def __init__(self, window: QMainWindow, panels: dict[str, tuple[str, QWidget]]) -> None:
        super().__init__(window)
        self._window = window
        self.titles = {name: title for name, (title, _) in panels.items()}
        window.setCorner(Qt.Corner.BottomRightCorner, RIGHT)
        window.setCorner(Qt.Corner.BottomLeftCorner, LEFT)
        window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, window.tabPosition(LEFT).North)
        window.setDocumentMode(True)
        self.by_name = {
            name: _dock(window, name, title, panel) for name, (title, panel) in panels.items()
        }
        self._wanted: list[int] = []
        self._given: list[int] = []
        self._is_phone_whole = False
        self._height = 0
        self.by_name["preview"].installEventFilter(self)
        self.arrange()

    def __getitem__(self, name: str) -> QDockWidget:
        return self.by_name[name]

    def is_left(self, dock: QDockWidget) -> bool:
        """Whether the dock stands at the left."""
        return self._window.dockWidgetArea(dock) == LEFT

    def arrange(self) -> None:
        """Put every dock where it is at first."""
        window, docks = self._window, self.by_name
        for dock in docks.values():
            dock.setFloating(False)
            dock.show()
        window.addDockWidget(LEFT, docks["palette"])
        window.tabifyDockWidget(docks["palette"], docks["outline"])
        window.addDockWidget(RIGHT, docks["inspector"])
        window.addDockWidget(RIGHT, docks["preview"])
        window.splitDockWidget(docks["inspector"], docks["preview"], Qt.Orientation.Vertical)
        window.tabifyDockWidget(docks["inspector"], docks["xml"])
        is_low = self._side_height() < in_text(LOW_SIDE)
        if is_low:
            window.tabifyDockWidget(docks["xml"], docks["preview"])
        # Other panels are named by their tab or speak for themselves.
        _entitle(docks["preview"], "" if is_low else self.titles["preview"])
        window.addDockWidget(BOTTOM, docks["problems"])
        window.tabifyDockWidget(docks["problems"], docks["requests"])
        window.tabifyDockWidget(docks["requests"], docks["timeline"])
        window.tabifyDockWidget(docks["timeline"], docks["paths"])
        window.tabifyDockWidget(docks["paths"], docks["scenarios"])
        window.tabifyDockWidget(docks["scenarios"], docks["find"])
        docks["palette"].raise_()
        docks["inspector"].raise_()
        docks["problems"].raise_()
        self._size()

    def give_way(self) -> None:
        """The window has another size: the canvas keeps its share of the width, and the preview
        what it needs of the height.

        Panels that became narrower for it are as wide as before once there is room again.
        """
        sides = [dock for side in (LEFT, RIGHT) if (dock := self._seen_at(side)) is not None]
        now = [dock.width() for dock in sides]
        wanted = self._wanted if now == self._given else now
        given = _within(wanted, self._window.width() * (1 - LEAST_CANVAS_SHARE))
        if given != now:
            self._window.resizeDocks(sides, given, Qt.Orientation.Horizontal)
            layout = self._window.layout()
            assert layout is not None
            layout.activate()
        self._wanted, self._given = wanted, [dock.width() for dock in sides]
        phone, needed = self["preview"], self._phone_height()
        if self._is_phone_whole and phone.height() < needed:
            self._size_phone(needed)
        self._height = self._window.height()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A phone that was whole before the window became lower shall stay so; one that a person
        made lower shall not grow."""
        if event.type() is QEvent.Type.Resize and self._window.height() == self._height:
            self._is_phone_whole = self["preview"].height() >= NEARLY * self._phone_height()
        return super().eventFilter(watched, event)

    def _size(self) -> None:
        docks, window = self.by_name, self._window
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        window.resizeDocks([docks["palette"], docks["inspector"]], self._first_widths(), across)
        self._size_phone(max(round(self._side_height() * PHONE_SHARE), self._phone_height()))
        low = BOTTOM_HEIGHT if window.height() >= TALL else LOW_BOTTOM
        bottom = max(low, min(in_text(low), round(window.height() * MOST_BOTTOM)))
        window.resizeDocks([docks["problems"]], [bottom], down)

    def _size_phone(self, height: int) -> None:
        """Give the preview so much of the right side, and the rest to what is above it."""
        above, heights = self["inspector"], [self._side_height() - height, height]
        self._window.resizeDocks([above, self["preview"]], heights, Qt.Orientation.Vertical)

    def _phone_height(self) -> int:
        """What the preview needs, or as much as it may have, in pixels."""
        return min(in_text(PHONE_HEIGHT), round(self._side_height() * MOST_PHONE))

    def _first_widths(self) -> list[int]:
        """Of the left and the right side, in pixels. First the inspector gives way to the canvas,
        then the palette, whose words can be cut; at last both."""
        left, right, narrow_left, narrow_right = map(
            in_text, (PALETTE_WIDTH, SIDE_WIDTH, NARROW_PALETTE, NARROW_SIDE)
        )
        width = self._window.width()
        most = round(width * (1 - LEAST_CANVAS_SHARE))
        right = min(right, max(narrow_right, round(width * (1 - CANVAS_SHARE)) - left))
        left = min(left, max(narrow_left, most - right))
        return _within([left, right], most)

    def _seen_at(self, side: Qt.DockWidgetArea) -> QDockWidget | None:
        """A dock that is seen at a side of the window."""
        for dock in self.by_name.values():
            is_there = self._window.dockWidgetArea(dock) == side
            if is_there and dock.isVisible() and not dock.visibleRegion().isEmpty():
                return dock
        return None

    def _side_height(self) -> int:
        """How much room the docks at a side have from top to bottom, in pixels."""
        window = self._window
        bars = (window.menuBar(), window.statusBar(), *window.findChildren(QToolBar))
        return window.height() - sum(bar.sizeHint().height() for bar in bars)


def _within(widths: list[int], most: float) -> list[int]:
    """The widths, narrowed alike where together they are wider than ``most``."""
    share = min(1.0, most / max(1, sum(widths)))
    return [round(width * share) for width in widths]


def _dock(window: QMainWindow, name: str, title: str, panel: QWidget) -> QDockWidget:
    dock = QDockWidget(title, window)
    dock.setObjectName(f"dock_{name}")
    dock.setWidget(Roomy(panel))
    dock.setFeatures(
        QDockWidget.DockWidgetFeature.DockWidgetClosable
        | QDockWidget.DockWidgetFeature.DockWidgetMovable
    )
    dock.setTitleBarWidget(QWidget())
    return dock


def _entitle(dock: QDockWidget, title: str) -> None:
    """Put a plain line over a panel, by which it can be dragged; or none."""
    line = QLabel(title) if title else QWidget()
    line.setProperty("role", "dock")
    before = dock.titleBarWidget()
    dock.setTitleBarWidget(line)
    line.show()
    before.hide()
    before.deleteLater()
