"""Type to add: a small list of everything that can be added, over the canvas."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol, TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from designer.text import tr
from designer.ui import icons
from designer.ui.canvas.textfit import TextMeter
from designer.ui.nodekinds import ENTRY, NodeKind, kinds
from designer.ui.telling import tell_offer
from designer.ui.theme import RADIUS, Theme, in_text
from designer.ui.widgets.pointerfollower import PointerFollower

WIDTH, ROWS, LEAST_ROWS = 300, 9, 3
MARGIN = 8
HELP_LINES = range(2, 5)
"""How many lines the help below the list may have: the longest says how many it has room for."""
MEASURED = 60
"""Of so many choices the help is measured: all verbs, and the nearest of ten thousand cards."""
FRAME = 2 * (4 + 1)
"""What a line of text has beside it in the field, in pixels."""
_KIND = Qt.ItemDataRole.UserRole
_LIST_KEYS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class Choosable(Protocol):
    """A row of the list: a kind that can be added, or a card that can be linked to."""

    @property
    def label(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def icon(self) -> str: ...
    @property
    def help(self) -> str: ...
    @property
    def keywords(self) -> str: ...


_Any = TypeVar("_Any", bound=Choosable)


class QuickAdd(QFrame):
    """Shown at a point with the kinds that fit there; ``chosen`` carries a NodeKind.

    Closes by itself on a choice, on Escape, and when the focus goes elsewhere; ``closed`` asks to
    take the focus back.
    """

    chosen = Signal(object)
    closed = Signal()
    _is_closing = False

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._canvas = parent
        self.setObjectName("quickAdd")
        self.setFixedWidth(in_text(WIDTH))
        self._theme: Theme | None = None
        self._kinds: tuple[Choosable, ...] = ()
        self._lines = HELP_LINES.start
        self.field = QLineEdit(self)
        self.field.setObjectName("quickAddField")
        self.field.setPlaceholderText(tr("Type to add"))
        self.field.setAccessibleName(tr("Type to add a card"))
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._refill)
        self.list = QListWidget(self)
        self.list.setObjectName("quickAddList")
        self.list.setAccessibleName(tr("What can be added here"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setIconSize(QSize(16, 16))
        PointerFollower(self.list)
        self.list.itemClicked.connect(self._on_clicked)
        self.list.currentItemChanged.connect(self._show_help)
        self._help = QLabel(self)
        self._help.setObjectName("quickAddHelp")
        self._help.setWordWrap(True)
        self._help.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._help.setProperty("role", "muted")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        rows.setSpacing(MARGIN)
        for part in (self.field, self.list, self._help):
            rows.addWidget(part)
        self.hide()

    def use_theme(self, theme: Theme) -> None:
        """Another theme."""
        self._theme = theme
        self.setStyleSheet(
            f"#quickAdd {{ background: {theme.card}; border: 1px solid {theme.border};"
            f" border-radius: {RADIUS}px; }} #quickAddList {{ background: {theme.card}; }}"
            " #quickAddList::item:hover:!selected { background: transparent; }"
        )

    def open_at(
        self,
        view: QPoint,
        fits: Callable[[NodeKind], bool],
        *,
        entries_last: bool = False,
        words: str = "",
    ) -> None:
        """Show it near a point of the parent with the kinds that ``fits`` accepts; ``words`` stand
        in its field while that is empty."""
        found = [kind for kind in kinds() if fits(kind)]
        found.sort(key=lambda kind: entries_last and kind.kind == ENTRY)
        self.open_with(view, found, words or tr("Type to add"))

    def open_with(self, view: QPoint, choices: Sequence[Choosable], words: str) -> None:
        """Show it near a point of the parent with these choices."""
        self._kinds = tuple(choices)
        self.field.setPlaceholderText(self._in_field(words))
        self.field.setToolTip(words)
        self.field.setAccessibleName(words)
        room = self._canvas.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        self._make_room(room.height())
        self._refill("")
        self.adjustSize()
        x = max(room.left(), min(view.x(), room.right() - self.width()))
        y = max(room.top(), min(view.y(), room.bottom() - self.height()))
        self.move(x, y)
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_it(self, *, gives_focus: bool = True) -> None:
        """Close it without a choice; ``closed`` tells it unless the focus went elsewhere."""
        if self.isVisible() and not self._is_closing:
            self._is_closing = True  # to lose the focus would close it again
            if gives_focus:
                self.closed.emit()
            self.hide()
            with QSignalBlocker(self.field):  # now: a reader takes it for typing while it is open
                self.field.clear()
            self._is_closing = False

    def choose(self) -> None:
        """Add what is chosen in the list; nothing when the list is empty."""
        item = self.list.currentItem()
        if item is None:
            return
        self.close_it()
        self.chosen.emit(item.data(_KIND))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(event)
        if event.type() is QEvent.Type.FocusOut:
            self.close_it(gives_focus=False)
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Escape:
                self.close_it()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Tab:
                self.choose()
            case key if key in _LIST_KEYS:
                self.list.keyPressEvent(event)
            case _:
                return False
        return True

    def _in_field(self, words: str) -> str:
        """The words, cut in their middle where they are wider than the field."""
        room = self._text_width() - FRAME
        return self.field.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, room)

    def _text_width(self) -> int:
        """The room for words in a line, but for what rounding may take."""
        return self.width() - 2 * MARGIN - 4

    def _make_room(self, height: int) -> None:
        """Give the help room for the longest one, and the list as many rows as then fit into
        ``height`` pixels."""
        meter, wide = self._meter(), self._text_width()
        lines = (
            len(meter.wrapped(kind.help, wide, HELP_LINES.stop)) for kind in self._kinds[:MEASURED]
        )
        self._lines = min(max(lines, default=0), HELP_LINES.stop - 1)
        self._lines = max(self._lines, HELP_LINES.start)
        self._help.setFixedHeight(self._lines * self._help.fontMetrics().lineSpacing() + 2)
        others = self.field.sizeHint().height() + self._help.height() + 4 * MARGIN
        fitting = max(LEAST_ROWS, (height - others) // self._row_height())
        rows = max(1, min(len(self._kinds), ROWS, fitting))
        self.list.setFixedHeight(self._row_height() * rows + 4)

    def _refill(self, text: str) -> None:
        with QSignalBlocker(self.list):  # each row that goes would make another one current
            self.list.clear()
        color = self._theme.text if self._theme is not None else "#000000"
        for kind in matching(self._kinds, text):
            item = QListWidgetItem(icons.icon(kind.icon, color), kind.label)
            item.setData(_KIND, kind)
            item.setSizeHint(QSize(0, self._row_height()))
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, kind.help)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        if not self.list.count():
            room = self._text_width() * 2 // 3
            short = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
            self._say(tr("Nothing that fits here is called “{text}”.", text=short))
            tell_offer(self.field, self._help.text())

    def _row_height(self) -> int:
        return max(24, self.fontMetrics().height() + 8)

    def _show_help(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._say(item.data(_KIND).help)
            tell_offer(self.field, f"{item.text()}: {item.data(_KIND).help}")

    def _say(self, words: str) -> None:
        """Show the words below the list; more than fit there are cut, and whole in the tooltip."""
        lines = self._meter().wrapped(words, self._text_width(), self._lines)
        shown = " ".join(lines)
        is_cut = shown != " ".join(words.split())
        self._help.setText("\n".join(lines) if is_cut else words)
        self._help.setToolTip(words if is_cut else "")

    def _meter(self) -> TextMeter:
        return TextMeter(self._help.font())

    def _on_clicked(self, item: QListWidgetItem) -> None:
        self.list.setCurrentItem(item)
        self.choose()


def matching(all_kinds: Iterable[_Any], text: str) -> list[_Any]:
    """The kinds that fit what was typed: names that begin with it, then names, then help lines."""
    words = text.lower().split()
    found = [kind for kind in all_kinds if all(word in kind.keywords for word in words)]
    typed = text.strip().lower()

    def rank(kind: Choosable) -> int:
        names = (kind.label.lower(), kind.name.lower())
        if any(name.startswith(typed) for name in names):
            return 0
        return 1 if any(typed in name for name in names) else 2

    return sorted(found, key=rank)
