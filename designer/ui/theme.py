"""Colours and sizes of the window, light and dark, in one table.

Every text colour keeps a contrast of 4.5:1 on the surfaces it is used on
(WCAG 2.2, success criterion 1.4.3); ``tests/ui/test_theme.py`` measures it.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from designer.resources import resource_path
from designer.twiml import Group

SPACE = 8
"""The unit of space, in pixels: 4, 8 and 16 are used."""
RADIUS = 6
"""The radius of corners, in pixels."""
USUAL_LINE = 16
"""The height of a line of text of 13 pixels, the size on most systems."""


@dataclass(frozen=True, slots=True)
class Theme:
    """One theme: colours as ``#rrggbb`` by their role."""

    name: str
    window: str
    """Panels, tool bar, docks."""
    canvas: str
    grid: str
    card: str
    field: str
    """Inputs and lists."""
    border: str
    text: str
    muted: str
    """Secondary text; 4.5:1 too."""
    accent: str
    on_accent: str
    accent_soft: str
    """Hover and selected rows; carries ``text``."""
    link: str
    """Links at rest; 3:1 on the canvas (a graphic, WCAG 1.4.11)."""
    error: str
    warning: str
    success: str
    talk: str
    listen: str
    connect: str
    control: str
    media: str
    messaging: str
    web: str
    note: str

    def tint(self, group: Group | str) -> QColor:
        """The tint of a family of verbs (a Group), or of ``"web"`` and ``"note"``."""
        return QColor(getattr(self, str(group)))

    def color(self, role: str) -> QColor:
        """The colour of a role by its name."""
        return QColor(getattr(self, role))


LIGHT = Theme(
    name="light",
    window="#f6f7f9",
    canvas="#eef0f3",
    grid="#dde1e7",
    card="#ffffff",
    field="#ffffff",
    border="#cfd5dd",
    text="#1b2430",
    muted="#566273",
    accent="#0b63c5",
    on_accent="#ffffff",
    accent_soft="#dbe9fa",
    link="#76818f",
    error="#b3261e",
    warning="#8a5300",
    success="#1a7431",
    talk="#0b63c5",
    listen="#6d3fc0",
    connect="#1a7431",
    control="#a3342b",
    media="#0f7077",
    messaging="#9a4a00",
    web="#3f4f9b",
    note="#7a6200",
)

DARK = Theme(
    name="dark",
    window="#1d2127",
    canvas="#15181d",
    grid="#242930",
    card="#262b33",
    field="#15181d",
    border="#3b424d",
    text="#e7ebf0",
    muted="#a3aebc",
    accent="#6cb0ff",
    on_accent="#0c1622",
    accent_soft="#253a54",
    link="#7d8997",
    error="#ff8a80",
    warning="#f2b661",
    success="#7bd492",
    talk="#6cb0ff",
    listen="#bd9bff",
    connect="#7bd492",
    control="#ff9a90",
    media="#5fd0d6",
    messaging="#ffb068",
    web="#9fb0ff",
    note="#e2c65a",
)

THEMES = {"light": LIGHT, "dark": DARK}


class ThemeSwitch(QObject):
    """The theme in use; ``changed`` tells every painter to draw again.

    ``mode`` is ``"system"`` (follow the desktop), ``"light"`` or ``"dark"``.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.mode = "system"
        self._theme = LIGHT
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_changed)

    @property
    def theme(self) -> Theme:
        """The theme in use."""
        return self._theme

    def use(self, mode: str) -> None:
        """Follow the system, or force light or dark."""
        self.mode = mode
        self._theme = THEMES.get(mode) or _system_theme()
        apply(self._theme)
        self.changed.emit()

    def _on_system_changed(self) -> None:
        if self.mode == "system":
            self.use("system")


def _system_theme() -> Theme:
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return DARK if dark else LIGHT


def in_text(pixels: int) -> int:
    """As many pixels where text has its usual size, and more where the system's text is larger:
    for whatever has words in it and a size of its own."""
    return max(pixels, round(pixels * QFontMetrics(QApplication.font()).height() / USUAL_LINE))


def monospaced() -> QFont:
    """The system's monospaced font at the application's size, for TwiML and digits."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(QApplication.font().pointSizeF())
    return font


def palette_of(theme: Theme) -> QPalette:
    """The Qt palette of a theme."""
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, name in (
        (roles.Window, "window"),
        (roles.WindowText, "text"),
        (roles.Base, "field"),
        (roles.AlternateBase, "window"),
        (roles.Text, "text"),
        (roles.Button, "window"),
        (roles.ButtonText, "text"),
        (roles.BrightText, "error"),
        (roles.Highlight, "accent"),
        (roles.HighlightedText, "on_accent"),
        (roles.Link, "accent"),
        (roles.LinkVisited, "accent"),
        (roles.ToolTipBase, "card"),
        (roles.ToolTipText, "text"),
        (roles.PlaceholderText, "muted"),
        (roles.Light, "card"),
        (roles.Midlight, "grid"),
        (roles.Mid, "border"),
        (roles.Dark, "border"),
        (roles.Shadow, "border"),
    ):
        palette.setColor(role, theme.color(name))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, _faded(theme))
    return palette


def _faded(theme: Theme) -> QColor:
    """The words of what cannot be used now."""
    color = theme.color("muted")
    color.setAlpha(150)
    return color


def apply(theme: Theme) -> None:
    """Give the running application the theme's palette, on the Fusion style."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return
    sheet = style_sheet(theme)
    if app.styleSheet() == sheet:  # setting it again would dress every widget anew
        return
    app.setStyle("fusion")
    app.setPalette(palette_of(theme))
    app.setStyleSheet(sheet)


def _mark(theme: Theme, name: str) -> str:
    """The picture of an arrow or tick in the theme's colour, for style sheets."""
    return resource_path("themes", f"{theme.name}-{name}.svg").as_posix()


def style_sheet(theme: Theme) -> str:
    """What a palette cannot say: quiet borders, rounded fields, flat docks."""
    pale = _faded(theme)
    faded = f"rgba({pale.red()}, {pale.green()}, {pale.blue()}, {pale.alpha()})"
    return f"""
QToolTip {{ color: {theme.text}; background: {theme.card}; border: 1px solid {theme.border};
  padding: 1px 2px; }}
QMenu {{ background: {theme.card}; color: {theme.text}; border: 1px solid {theme.link};
  padding: 4px 0; }}
QMenu::item {{ padding: 4px 20px 4px 8px; min-height: 16px; }}
QMenu::item:selected {{ background: {theme.accent_soft}; }}
QMenu::item:disabled {{ color: {theme.link}; }}
QMenu::icon {{ padding-left: 8px; }}
QMenu::separator {{ background: {theme.border}; height: 1px; margin: 4px 0; }}
QMenu::indicator {{ width: 14px; height: 14px; margin-left: 6px; border-radius: 3px; }}
QMenu::indicator:checked {{ background: {theme.accent}; image: url("{_mark(theme, "check")}"); }}
QMenu::right-arrow {{ image: url("{_mark(theme, "right")}"); width: 14px; height: 14px;
  margin-right: 4px; }}
QMainWindow::separator {{ background: {theme.border}; width: 1px; height: 1px; }}
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QComboBox, QAbstractSpinBox {{
  background: {theme.field}; color: {theme.text}; border: 1px solid {theme.border};
  border-radius: {RADIUS - 2}px; padding: 3px 6px; selection-background-color: {theme.accent};
  selection-color: {theme.on_accent}; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QComboBox:focus {{
  border: 1px solid {theme.accent}; }}
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"], QComboBox[invalid="true"],
QAbstractSpinBox[invalid="true"] {{ border: 1px solid {theme.error}; }}
QLineEdit[invalid="warning"], QPlainTextEdit[invalid="warning"], QComboBox[invalid="warning"],
QAbstractSpinBox[invalid="warning"] {{ border: 1px solid {theme.warning}; }}
QAbstractSpinBox:focus {{ border: 1px solid {theme.accent}; }}
QComboBox::drop-down {{ border: 0; width: 22px; subcontrol-position: center right; }}
QComboBox::down-arrow {{ image: url("{_mark(theme, "down")}"); width: 14px; height: 14px; }}
QComboBox QAbstractItemView {{ background: {theme.card}; border: 1px solid {theme.border};
  selection-background-color: {theme.accent_soft}; selection-color: {theme.text}; }}
QAbstractSpinBox {{ padding-right: 20px; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: 0; width: 18px;
  background: transparent; subcontrol-origin: border; }}
QAbstractSpinBox::up-button {{ subcontrol-position: top right; margin-top: 2px; }}
QAbstractSpinBox::down-button {{ subcontrol-position: bottom right; margin-bottom: 2px; }}
QAbstractSpinBox::up-arrow {{ image: url("{_mark(theme, "up")}"); width: 10px; height: 10px; }}
QAbstractSpinBox::down-arrow {{ image: url("{_mark(theme, "down")}"); width: 10px; height: 10px; }}
QCheckBox::indicator {{ width: 14px; height: 14px; border: 1px solid {theme.link};
  border-radius: 3px; background: {theme.field}; }}
QCheckBox::indicator:checked {{ background: {theme.accent}; border-color: {theme.accent};
  image: url("{_mark(theme, "check")}"); }}
QCheckBox::indicator:focus, QCheckBox::indicator:hover {{ border-color: {theme.accent}; }}
QToolButton {{ background: transparent; border: 1px solid transparent;
  border-radius: {RADIUS - 2}px; padding: 2px; }}
QToolButton:hover, QToolButton:pressed, QToolButton:checked {{ background: {theme.accent_soft}; }}
QToolButton:focus {{ border-color: {theme.accent}; }}
QToolButton:disabled {{ background: transparent; }}
QToolButton::menu-indicator {{ image: none; width: 0; }}
QFrame[role="separator"] {{ border: 0; background: {theme.border}; max-height: 1px; }}
QDockWidget {{ color: {theme.text}; }}
QDockWidget::title {{ background: {theme.window}; padding: 6px 8px;
  border-bottom: 1px solid {theme.border}; }}
QToolBar {{ background: {theme.window}; border: 0; border-bottom: 1px solid {theme.border};
  spacing: 2px; padding: 3px; }}
QListView, QTreeView, QTableView {{ background: {theme.field}; border: 1px solid {theme.field};
  outline: 0; }}
QListView[role="cards"] {{ background: {theme.window}; border-color: {theme.window}; }}
QListView:focus, QTreeView:focus, QTableView:focus {{ border-color: {theme.accent}; }}
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected {{
  background: {theme.accent_soft}; color: {theme.text}; }}
QListView::item:hover, QTreeView::item:hover {{ background: {theme.accent_soft}; }}
QLabel[role="muted"] {{ color: {theme.muted}; }}
QLabel[role="error"] {{ color: {theme.error}; }}
QLabel[role="warning"] {{ color: {theme.warning}; }}
QLabel[role="heading"] {{ font-weight: 600; }}
QLabel[role="title"] {{ font-size: 18px; font-weight: 600; }}
QFrame[role="bar"] {{ background: {theme.card}; border: 0;
  border-bottom: 1px solid {theme.border}; }}
QPushButton {{ background: {theme.card}; color: {theme.text}; border: 1px solid {theme.border};
  border-radius: {RADIUS - 2}px; padding: 4px 10px; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QPushButton:hover {{ border-color: {theme.accent}; }}
QPushButton:focus {{ border-color: {theme.accent}; }}
QPushButton:pressed {{ background: {theme.accent_soft}; }}
QPushButton:checked {{ background: {theme.accent_soft}; border-color: {theme.accent}; }}
QPushButton[role="primary"], QPushButton:default {{ background: {theme.accent};
  color: {theme.on_accent}; border-color: {theme.accent}; }}
QPushButton[role="call"] {{ background: {theme.success}; color: {theme.on_accent};
  border-color: {theme.success}; font-weight: 600; }}
QPushButton[role="hangup"] {{ background: {theme.error}; color: {theme.on_accent};
  border-color: {theme.error}; font-weight: 600; }}
QPushButton[role="call"]:focus, QPushButton[role="hangup"]:focus,
QPushButton[role="primary"]:focus {{ border-color: {theme.text}; }}
QPushButton:disabled, QPushButton[role]:disabled {{ color: {faded}; background: {theme.window};
  border-color: {theme.grid}; }}
QPushButton[role="key"] {{ padding: 0; font-weight: 600; }}
QProgressBar {{ background: {theme.border}; border: 0; border-radius: 1px; }}
QProgressBar::chunk {{ background: {theme.accent}; border-radius: 1px; }}
QStatusBar {{ background: {theme.window}; border-top: 1px solid {theme.border}; }}
QStatusBar::item {{ border: 0; }}
QTabBar {{ background: {theme.window}; }}
QMainWindow > QTabBar {{ qproperty-elideMode: ElideNone; qproperty-usesScrollButtons: true; }}
QTabBar::tab {{ background: transparent; color: {theme.muted}; border: 0; padding: 6px 12px 4px;
  border-bottom: 2px solid transparent; }}
QTabBar::tab:hover {{ color: {theme.text}; }}
QTabBar::tab:selected {{ color: {theme.text}; border-bottom: 2px solid {theme.accent}; }}
QTabBar::tab:focus {{ color: {theme.accent}; }}
QScrollBar:vertical {{ background: transparent; width: 11px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 11px; margin: 0; }}
QScrollBar::handle {{ background: {theme.border}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 28px; }}
QScrollBar::handle:horizontal {{ min-width: 28px; }}
QScrollBar::handle:hover {{ background: {theme.link}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
#pick_list {{ background: {theme.card}; border: 1px solid {theme.link}; }}
#pick_rows {{ background: {theme.card}; border: 0; }}
#pick_rows::item {{ padding: 0 4px; }}
#pick_rows::item:hover {{ background: transparent; }}
#pick_rows::item:selected {{ background: {theme.accent_soft}; }}
#request_list::item, #shortcut_rows::item, #path_list::item, #recovery_list::item,
#scenario_list::item {{ padding: 3px 0; }}
QLabel[role="dock"] {{ padding: 7px 4px 4px; font-weight: 600;
  border-top: 1px solid {theme.border}; }}
QHeaderView::section {{ background: {theme.window}; color: {theme.muted}; border: 0;
  border-bottom: 1px solid {theme.border}; padding: 3px 6px; }}
"""
