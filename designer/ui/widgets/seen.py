"""Whether a panel is in sight: Qt calls one "visible" that is behind another tab, too."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget


def is_in_sight(widget: QWidget) -> bool:
    """Whether any of the widget lies within its window; docks behind others lie outside of it.

    ``visibleRegion`` cannot tell: it is empty, too, where children cover all of a widget.
    """
    window = widget.window()
    area = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    return widget.isVisible() and window.rect().intersects(area)
