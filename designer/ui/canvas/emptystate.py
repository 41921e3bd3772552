"""What an empty canvas says."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from designer.text import tr
from designer.ui.theme import Theme

BELOW = 96
"""How far below the middle the words stand when a card is there, in pixels."""


class EmptyState(QLabel):
    """The next step, in the middle of the canvas; clicks go through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Drag a verb here, or press Tab and type"), parent)
        self.setObjectName("emptyCanvas")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def use_theme(self, theme: Theme) -> None:
        """Another theme."""
        size = QApplication.font().pointSizeF() * 1.15
        self.setStyleSheet(
            f"#emptyCanvas {{ color: {theme.muted}; background: transparent;"
            f" font-size: {size}pt; }}"
        )

    def center_in(self, area: QRect, *, below: bool = False) -> None:
        """Stand in the middle of ``area``, or ``below`` it, where a lone entry leaves room."""
        self.adjustSize()
        size = self.sizeHint()
        self.setGeometry(
            area.center().x() - size.width() // 2,
            area.center().y() - size.height() // 2 + (BELOW if below else 0),
            size.width(),
            size.height(),
        )
