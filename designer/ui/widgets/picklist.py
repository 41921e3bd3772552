"""A field and a list over the window, to pick one thing by typing a few of its letters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    QPoint,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from designer.text import tr
from designer.ui.telling import tell_offer
from designer.ui.theme import in_text
from designer.ui.widgets.pointerfollower import PointerFollower

SIZE = QSize(520, 380)
FROM_TOP = 72
ROW_HEIGHT = 28
MARGIN = 8
_VALUE = Qt.ItemDataRole.UserRole
_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


@dataclass(frozen=True, slots=True)
class PickRow:
    """One row: words, a detail at the right, and the value that is picked.

    ``why_not`` says why it cannot be picked now, in place of the detail; empty when it can.
    """

    words: str
    value: object
    detail: str = ""
    icon: QIcon | None = None
    tip: str = ""
    why_not: str = ""


RowsFor = Callable[[str], Sequence[PickRow]]


class PickList(QFrame):
    """``picked`` carries the value of the row; Escape leaves without one.

    ``rows_for`` gives the rows for what is typed, best first.
    """

    picked = Signal(object)

    def __init__(self, rows_for: RowsFor, words: str, name: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("pick_list")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._window = parent
        self._rows_for = rows_for
        self.field = QLineEdit()
        self.field.setObjectName("pick_field")
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        self.field.installEventFilter(self)
        self.rows = QTreeWidget()
        self.rows.setObjectName("pick_rows")
        self.rows.setAccessibleName(name)
        self._prepare_rows()
        self.nothing = QLabel(tr("Nothing fits these letters."))
        self.nothing.setObjectName("pick_nothing")
        self.nothing.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.addWidget(self.field)
        layout.addWidget(self.nothing)
        layout.addWidget(self.rows)
        self.field.textChanged.connect(self._fill)
        self.rows.itemActivated.connect(self._pick)
        self.rows.itemClicked.connect(self._pick)
        self.rows.currentItemChanged.connect(self._offer)
        self._fill("")

    def open(self) -> None:
        """Show it over the upper middle of the window, the cursor in its field."""
        self.resize(SIZE)
        corner = QPoint((self._window.width() - SIZE.width()) // 2, FROM_TOP)
        self.move(self._window.mapToGlobal(corner))
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows in the field move in the list; Enter picks."""
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and event.key() in _MOVES:
                QCoreApplication.sendEvent(self.rows, event)
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() in _ENTER:
                self._pick(self.rows.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _prepare_rows(self) -> None:
        self.rows.setColumnCount(2)
        self.rows.setHeaderHidden(True)
        self.rows.setRootIsDecorated(False)
        self.rows.setUniformRowHeights(True)
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        PointerFollower(self.rows)
        self.rows.header().setStretchLastSection(False)
        self.rows.header().setSectionResizeMode(0, self.rows.header().ResizeMode.Stretch)
        self.rows.header().setSectionResizeMode(1, self.rows.header().ResizeMode.ResizeToContents)

    def _fill(self, query: str) -> None:
        with QSignalBlocker(self.rows):  # each row that goes would make another one current
            self.rows.clear()
        self.rows.addTopLevelItems([_item(row) for row in self._rows_for(query)])
        first = self.rows.topLevelItem(0)
        self.nothing.setVisible(first is None)
        if first is not None:
            self.rows.setCurrentItem(first)
        else:
            tell_offer(self.field, self.nothing.text())

    def _offer(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            tell_offer(self.field, item.data(0, Qt.ItemDataRole.AccessibleTextRole))

    def _pick(self, item: QTreeWidgetItem | None) -> None:
        """Leave, then tell: what was picked may open something itself. What cannot be picked stays,
        and says why again."""
        if item is None or item.isDisabled():
            self._offer(item)
            return
        value = item.data(0, _VALUE)
        self.close()
        self.picked.emit(value)


def _item(row: PickRow) -> QTreeWidgetItem:
    item = QTreeWidgetItem([row.words, row.why_not or row.detail])
    item.setData(0, _VALUE, row.value)
    item.setSizeHint(0, QSize(0, in_text(ROW_HEIGHT)))
    item.setIcon(0, row.icon if row.icon is not None and not row.icon.isNull() else _blank())
    item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    item.setToolTip(0, row.tip)
    if row.why_not:
        item.setDisabled(True)
        item.setForeground(1, QApplication.palette().placeholderText())  # it is there to be read
    spoken = ", ".join(part for part in (row.words, row.detail, row.why_not) if part)
    item.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)
    return item


def _blank() -> QIcon:
    """An empty icon, so that all words begin at one edge."""
    blank = QPixmap(16, 16)
    blank.fill(Qt.GlobalColor.transparent)
    return QIcon(blank)
