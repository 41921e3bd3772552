"""The docks of the window: which panels there are, and where they begin."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDockWidget, QLabel, QMainWindow, QWidget

LEFT = Qt.DockWidgetArea.LeftDockWidgetArea
RIGHT = Qt.DockWidgetArea.RightDockWidgetArea
BOTTOM = Qt.DockWidgetArea.BottomDockWidgetArea

PALETTE_WIDTH = 208
SIDE_WIDTH = 372
BOTTOM_HEIGHT = 176
PHONE_SHARE = 0.55
TITLED = frozenset({"preview"})
"""Panels that need a line above them: the others are named by their tab or speak for themselves."""


class Docks:
    """The panels of a window as docks; left and right reach down to the status bar."""

    def __init__(self, window: QMainWindow, panels: dict[str, tuple[str, QWidget]]) -> None:
        self._window = window
        window.setCorner(Qt.Corner.BottomRightCorner, RIGHT)
        window.setCorner(Qt.Corner.BottomLeftCorner, LEFT)
        window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, window.tabPosition(LEFT).North)
        window.setDocumentMode(True)
        self.by_name = {
            name: _dock(window, name, title, panel) for name, (title, panel) in panels.items()
        }
        self._phone_height = 0
        self._is_phone_open = False
        self._soon = QTimer(window)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._size_phone)
        self.arrange()

    def __getitem__(self, name: str) -> QDockWidget:
        return self.by_name[name]

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
        window.resizeDocks(
            [docks["palette"], docks["inspector"]], [PALETTE_WIDTH, SIDE_WIDTH], across
        )
        self._phone_height = 0
        self._size_phone()
        window.resizeDocks([docks["problems"]], [BOTTOM_HEIGHT], down)

    def open_phone(self, is_open: bool) -> None:
        """Give the preview the room of a phone, as much as it had last, or only that of a button.

        A preview that the person put elsewhere keeps its size.
        """
        if is_open == self._is_phone_open:
            return
        preview = self.by_name["preview"]
        if self._is_phone_open and preview.isVisible():
            self._phone_height = preview.height()
        self._is_phone_open = is_open
        self._soon.start()  # once the panel knows how little it can do with

    def _size_phone(self) -> None:
        docks, window = self.by_name, self._window
        if docks["preview"].isFloating() or window.dockWidgetArea(docks["preview"]) != RIGHT:
            return
        height = max(400, window.height())
        wanted = self._phone_height or round(height * PHONE_SHARE)
        lower = wanted if self._is_phone_open else 1  # as little as it can do with
        window.resizeDocks(
            [docks["inspector"], docks["preview"]],
            [max(120, height - lower), lower],
            Qt.Orientation.Vertical,
        )


def _dock(window: QMainWindow, name: str, title: str, panel: QWidget) -> QDockWidget:
    dock = QDockWidget(title, window)
    dock.setObjectName(f"dock_{name}")
    dock.setWidget(panel)
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
