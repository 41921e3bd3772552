"""A flat button with an icon in the text's colour."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from designer.ui.icons import icon
from designer.ui.widgets.wordbutton import WordButton


class IconButton(WordButton):
    """A button that shows one icon; ``tip`` says what it does, and is its accessible name.

    With ``text`` the words stand beside the icon. The icon follows the palette.
    """

    def __init__(
        self, icon_name: str, tip: str, parent: QWidget | None = None, *, text: str = ""
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._drawn = ("", "")
        self.setAutoRaise(True)
        self.setIconSize(QSize(16, 16))
        self.setToolTip(tip)
        self.setAccessibleName(text or tip)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setText(text)
        if not text:
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._draw()

    def set_icon(self, icon_name: str) -> None:
        """Show another icon."""
        self._icon_name = icon_name
        self._draw()

    def set_tip(self, tip: str) -> None:
        """Say something else about what the button does."""
        self.setToolTip(tip)
        self.setAccessibleName(self.text() or tip)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon again when the theme changed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        color = self.palette().color(QPalette.ColorRole.PlaceholderText).name()
        if (self._icon_name, color) == self._drawn:
            return
        self._drawn = (self._icon_name, color)
        faint = self.palette().color(QPalette.ColorRole.Mid).name()
        self.setIcon(icon(self._icon_name, color, faint))
