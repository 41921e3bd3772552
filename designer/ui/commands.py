"""The command palette: every action of the window by its name, with its keys."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QKeySequence, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from designer.ui.actions import Actions
from designer.ui.fuzzy import score
from designer.ui.theme import SPACE

SIZE = QSize(520, 380)
FROM_TOP = 72
_ID = Qt.ItemDataRole.UserRole
_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


@dataclass(frozen=True, slots=True)
class Command:
    """One row: an action, with the words it goes by."""

    id: str
    words: str
    action: QAction

    @property
    def keys(self) -> str:
        """Its first keys as the system writes them."""
        return self.action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def matching(actions: Actions, query: str) -> list[Command]:
    """The actions whose words fit, best first; those that cannot run now come last."""
    rated: list[tuple[bool, int, Command]] = []
    for name, spec in actions.specs.items():
        action = actions[name]
        command = Command(name, action.text().removesuffix(" …"), action)
        points = max(
            (
                one
                for one in (score(query, command.words), score(query, spec.tip))
                if one is not None
            ),
            default=None,
        )
        if points is not None and name != "commands":
            rated.append((not action.isEnabled(), -points, command))
    return [command for _, _, command in sorted(rated, key=lambda row: row[:2])]


class CommandPalette(QFrame):
    """A field and a list over the window; Enter runs, Escape leaves."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("command_palette")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._window = parent
        self._actions = actions
        actions.refresh()
        self.field = QLineEdit()
        self.field.setObjectName("command_field")
        self.field.setPlaceholderText(_tr("What do you want to do?"))
        self.field.setAccessibleName(_tr("Search commands"))
        self.field.installEventFilter(self)
        self.rows = QTreeWidget()
        self.rows.setObjectName("command_rows")
        self.rows.setAccessibleName(_tr("Commands"))
        self._prepare_rows()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        layout.addWidget(self.field)
        layout.addWidget(self.rows)
        self.field.textChanged.connect(self._fill)
        self.rows.itemActivated.connect(self._run_row)
        self.rows.itemClicked.connect(self._run_row)
        self._fill("")

    def open(self) -> None:
        """Show it over the upper middle of the window, the cursor in its field."""
        self.resize(SIZE)
        corner = QPoint((self._window.width() - SIZE.width()) // 2, FROM_TOP)
        self.move(self._window.mapToGlobal(corner))
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows in the field move in the list; Enter runs."""
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and event.key() in _MOVES:
                QCoreApplication.sendEvent(self.rows, event)
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() in {
                Qt.Key.Key_Return,
                Qt.Key.Key_Enter,
            }:
                self._run_row(self.rows.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _prepare_rows(self) -> None:
        self.rows.setColumnCount(2)
        self.rows.setHeaderHidden(True)
        self.rows.setRootIsDecorated(False)
        self.rows.setUniformRowHeights(True)
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.header().setStretchLastSection(False)
        self.rows.header().setSectionResizeMode(0, self.rows.header().ResizeMode.Stretch)
        self.rows.header().setSectionResizeMode(1, self.rows.header().ResizeMode.ResizeToContents)

    def _fill(self, query: str) -> None:
        self.rows.clear()
        for command in matching(self._actions, query):
            self.rows.addTopLevelItem(_row(command))
        first = self.rows.topLevelItem(0)
        if first is not None:
            self.rows.setCurrentItem(first)

    def _run_row(self, row: QTreeWidgetItem | None) -> None:
        """Leave, then run: the action may open something itself."""
        if row is None or row.isDisabled():
            return
        action = self._actions[row.data(0, _ID)]
        self.close()
        action.trigger()


def _row(command: Command) -> QTreeWidgetItem:
    row = QTreeWidgetItem([command.words, command.keys])
    row.setData(0, _ID, command.id)
    row.setIcon(0, _icon(command.action))
    row.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    row.setToolTip(0, command.action.toolTip())
    row.setDisabled(not command.action.isEnabled())
    state = "" if command.action.isEnabled() else _tr("not possible now")
    spoken = ", ".join(part for part in (command.words, command.keys, state) if part)
    row.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)
    return row


def _icon(action: QAction) -> QIcon:
    """The action's icon, or an empty one, so that all words begin at one edge."""
    if not action.icon().isNull():
        return action.icon()
    blank = QPixmap(16, 16)
    blank.fill(Qt.GlobalColor.transparent)
    return QIcon(blank)


def _tr(words: str) -> str:
    return QCoreApplication.translate("CommandPalette", words)
