"""The docks of the window: which panels there are, and where they begin."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QLabel, QMainWindow, QWidget

from designer.ui.theme import in_text
from designer.ui.widgets import Roomy

LEFT = Qt.DockWidgetArea.LeftDockWidgetArea
RIGHT = Qt.DockWidgetArea.RightDockWidgetArea
BOTTOM = Qt.DockWidgetArea.BottomDockWidgetArea

PALETTE_WIDTH, SIDE_WIDTH, BOTTOM_HEIGHT = 208, 372, 176
NARROW_PALETTE, NARROW_SIDE, LOW_BOTTOM = 192, 272, 136
"""What panels measure in a window smaller than ``WIDE`` and ``TALL``, to leave the canvas room."""
WIDE, TALL = 1200, 800
NARROWEST = 800
MOST_PALETTE, MOST_SIDE, MOST_BOTTOM = 0.24, 0.36, 0.36
"""The shares of the window that panels take at most, however large the text is."""
PHONE_SHARE, MOST_PHONE, PHONE_HEIGHT = 0.55, 0.68, 400
"""The share of the window that the preview takes, how large it may be, and what it needs."""
TITLED = frozenset({"preview"})
"""Panels that need a line above them: the others are named by their tab or speak for themselves."""


class Docks:
    """The panels of a window as docks; left and right reach down to the status bar."""

    def __init__(self, window: QMainWindow, panels: dict[str, tuple[str, QWidget]]) -> None:
        self._window = window
        self.titles = {name: title for name, (title, _) in panels.items()}
        window.setCorner(Qt.Corner.BottomRightCorner, RIGHT)
        window.setCorner(Qt.Corner.BottomLeftCorner, LEFT)
        window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, window.tabPosition(LEFT).North)
        window.setDocumentMode(True)
        self.by_name = {
            name: _dock(window, name, title, panel) for name, (title, panel) in panels.items()
        }
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

    def _size(self) -> None:
        docks, window = self.by_name, self._window
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        is_wide, is_tall = window.width() >= WIDE, window.height() >= TALL
        left, right = (PALETTE_WIDTH, SIDE_WIDTH) if is_wide else (NARROW_PALETTE, NARROW_SIDE)
        room = max(window.width(), NARROWEST)
        sides = [_within(left, room * MOST_PALETTE), _within(right, room * MOST_SIDE)]
        window.resizeDocks([docks["palette"], docks["inspector"]], sides, across)
        height = max(400, window.height())
        phone = max(height * PHONE_SHARE, min(in_text(PHONE_HEIGHT), height * MOST_PHONE))
        phone = round(phone)
        window.resizeDocks(
            [docks["inspector"], docks["preview"]], [max(120, height - phone), phone], down
        )
        bottom = _within(BOTTOM_HEIGHT if is_tall else LOW_BOTTOM, height * MOST_BOTTOM)
        window.resizeDocks([docks["problems"]], [bottom], down)


def _within(pixels: int, most: float) -> int:
    """A size that grows with the text, up to ``most``."""
    return max(pixels, min(in_text(pixels), round(most)))


def _dock(window: QMainWindow, name: str, title: str, panel: QWidget) -> QDockWidget:
    dock = QDockWidget(title, window)
    dock.setObjectName(f"dock_{name}")
    dock.setWidget(Roomy(panel))
    dock.setFeatures(
        QDockWidget.DockWidgetFeature.DockWidgetClosable
        | QDockWidget.DockWidgetFeature.DockWidgetMovable
    )
    dock.setTitleBarWidget(_title(title) if name in TITLED else QWidget())
    return dock


def _title(title: str) -> QLabel:
    """A plain line over a panel, by which it can be dragged."""
    label = QLabel(title)
    label.setProperty("role", "dock")
    return label
