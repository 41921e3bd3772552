"""From panel to panel by one key: palette, canvas, inspector, preview, and the ones below."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from designer.ui.docks import Docks
from designer.ui.widgets.lines import enter
from designer.ui.widgets.seen import is_in_sight


class PanelRing(QObject):
    """Walks through the panels that are in sight, in the order in which they are read."""

    def __init__(self, docks: Docks, canvas: QWidget, window: QWidget) -> None:
        super().__init__(window)
        self._docks = docks
        self._canvas = canvas

    def step(self, by: int) -> None:
        """Put the cursor into the next panel (1) or the one before (-1), where it was last."""
        stops = self.stops()
        if not stops:
            return
        here = QApplication.focusWidget()
        place = next(
            (n for n, stop in enumerate(stops) if here is not None and _holds(stop, here)), None
        )
        start = (-1 if by > 0 else 0) if place is None else place
        for count in range(1, len(stops) + 1):
            if enter_panel(stops[(start + count * by) % len(stops)]):
                return

    def show(self, name: str) -> None:
        """Bring a panel into sight and put the cursor into it."""
        dock = self._docks[name]
        dock.show()
        dock.raise_()
        enter_panel(dock.widget())

    def toggle(self, name: str) -> None:
        """Show a panel; hide one that is in sight."""
        if self.is_seen(name):
            self._docks[name].hide()
        else:
            self.show(name)

    def is_seen(self, name: str) -> bool:
        """Whether the panel is in sight: neither closed nor behind another."""
        return is_in_sight(self._docks[name])

    def stops(self) -> list[QWidget]:
        """The panels in sight, the canvas after those at the left."""
        seen = [dock for dock in self._docks.by_name.values() if is_in_sight(dock)]
        left = [dock.widget() for dock in seen if self._docks.is_left(dock)]
        others = [dock.widget() for dock in seen if not self._docks.is_left(dock)]
        canvas = [self._canvas] if self._canvas.isVisible() else []
        return [*left, *canvas, *others]


def enter_panel(panel: QWidget) -> bool:
    """Put the cursor where it was last in the panel, or into its first field; False: it has
    none."""
    held = panel.focusWidget()
    if held is not None and _can_hold(held) and _holds(panel, held):
        enter(held)
        return True
    first = next(_fields(panel), None)
    if first is None:
        return False
    enter(first)
    return True


def _fields(panel: QWidget) -> Iterator[QWidget]:
    """What can take the cursor in the panel, in the order of the tab key."""
    widget: QWidget | None = panel
    while widget is not None:
        if _holds(panel, widget) and _can_hold(widget):
            yield widget
        widget = widget.nextInFocusChain()
        if widget is panel:
            return


def _can_hold(widget: QWidget) -> bool:
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(by_tab) and widget.isVisible() and widget.isEnabled()


def _holds(panel: QWidget, widget: QWidget) -> bool:
    return widget is panel or panel.isAncestorOf(widget)
