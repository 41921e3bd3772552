"""What an empty canvas says."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from designer.ui.theme import Theme


class EmptyState(QLabel):
    """The next step, in the middle of the canvas; clicks go through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("Drag a verb here, or press Tab and type", parent)
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

    def center_in(self, area: QRect) -> None:
        """Stand in the middle of ``area``."""
        self.adjustSize()
        size = self.sizeHint()
        self.setGeometry(
            area.center().x() - size.width() // 2,
            area.center().y() - size.height() // 2,
            size.width(),
            size.height(),
        )
