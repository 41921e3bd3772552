"""Unsaved work of a window that died: what is in it, and what shall become of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from designer.errors import DesignerError
from designer.flow import Project, diff
from designer.text import tr, tr_n
from designer.ui.flowpicture import flow_picture
from designer.ui.recovery import Leftover, remove
from designer.ui.theme import SPACE, ThemeSwitch, in_text

PICTURE = QSize(360, 220)


@dataclass(frozen=True, slots=True)
class Look:
    """What unsaved work holds; ``project`` is None when it cannot be read."""

    project: Project | None
    lines: tuple[str, ...]


class RecoveryDialog(QDialog):
    """One piece of unsaved work after the other; closing it leaves what is left for later.

    ``recover`` carries the Leftover to hold again, ``open_saved`` the path of the file it belongs
    to; the work itself stays then.
    """

    recover = Signal(object)
    open_saved = Signal(object)

    def __init__(self, leftovers: list[Leftover], themes: ThemeSwitch, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("recovery_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Recover unsaved work"))
        self._leftovers = list(leftovers)
        self._themes = themes
        self.list = QListWidget()
        self.picture = QLabel()
        self.words = QLabel()
        self.recover_button = _button(tr("&Recover"), "recovery_recover")
        self.saved_button = _button(tr("&Open the saved file"), "recovery_open_saved")
        self.discard_button = _button(tr("&Discard"), "recovery_discard")
        self.later_button = _button(tr("&Later"), "recovery_later")
        self._lay_out()
        self.list.currentRowChanged.connect(self._show)
        self.recover_button.clicked.connect(self._recover)
        self.saved_button.clicked.connect(self._open_saved)
        self.discard_button.clicked.connect(self._discard)
        self.later_button.clicked.connect(self.close)
        self._fill()
        self.recover_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def current(self) -> Leftover:
        """The work that is shown."""
        return self._leftovers[max(0, self.list.currentRow())]

    def _fill(self) -> None:
        self.list.clear()
        self.list.addItems([one.title for one in self._leftovers])
        self.list.setVisible(len(self._leftovers) > 1)
        self.list.setCurrentRow(0)

    def _show(self, row: int) -> None:
        if not 0 <= row < len(self._leftovers):
            return
        one = self._leftovers[row]
        found = look_at(one)
        self.words.setText("\n".join(found.lines))
        self.picture.setVisible(found.project is not None)
        if found.project is not None:
            theme, ratio = self._themes.theme, self.devicePixelRatioF()
            self.picture.setPixmap(flow_picture(found.project, PICTURE, theme, ratio))
        self.recover_button.setEnabled(found.project is not None)
        self.saved_button.setVisible(bool(one.original) and Path(one.original).exists())

    def _recover(self) -> None:
        self.recover.emit(self.current)
        self.close()

    def _open_saved(self) -> None:
        self.open_saved.emit(Path(self.current.original))
        self.close()

    def _discard(self) -> None:
        remove(self.current.path)
        self._leftovers.remove(self.current)
        if self._leftovers:
            self._fill()
        else:
            self.close()

    def _lay_out(self) -> None:
        head = QLabel(tr("The program ended before this was saved."))
        head.setProperty("role", "heading")
        self.list.setObjectName("recovery_list")
        self.list.setAccessibleName(tr("Unsaved work"))
        self.list.setMaximumHeight(in_text(72))
        self.picture.setObjectName("recovery_picture")
        self.picture.setFixedSize(PICTURE)
        self.picture.setAccessibleName(tr("Picture of the flow"))
        self.words.setObjectName("recovery_words")
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.recover_button.setProperty("role", "primary")
        self.recover_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.addWidget(self.discard_button)
        buttons.addStretch(1)
        for button in (self.later_button, self.saved_button, self.recover_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        layout.setSpacing(SPACE)
        for widget in (head, self.list, self.words, self.picture):
            layout.addWidget(widget)
        layout.addLayout(buttons)


def look_at(one: Leftover) -> Look:
    """What is in unsaved work, and how it differs from the saved file."""
    from designer.storage import load_project

    when = _time_words(QDateTime.fromSecsSinceEpoch(int(one.when.timestamp())))
    head = (one.original or tr("{name}, never saved", name=one.name), tr("Kept {when}", when=when))
    try:
        work = load_project(one.path)
    except DesignerError as error:
        return Look(None, (*head, tr("It cannot be read: {why}", why=error)))
    count = len(work.flow.nodes)
    return Look(work, (*head, tr_n("{n} card", "{n} cards", count), *_against_saved(one, work)))


def _time_words(time: QDateTime) -> str:
    """As the system writes times; a system without a language has no way that people know."""
    locale = QLocale()
    if locale.language() == QLocale.Language.C:
        return time.toString("yyyy-MM-dd HH:mm")
    return locale.toString(time, QLocale.FormatType.ShortFormat)


def _against_saved(one: Leftover, work: Project) -> tuple[str, ...]:
    from designer.storage import load_project

    if not one.original:
        return ()
    if not Path(one.original).exists():
        return (tr("The saved file is no longer there."),)
    try:
        saved = load_project(Path(one.original))
    except DesignerError:
        return (tr("The saved file cannot be read."),)
    changes = diff(saved, work)
    changed = (changes.changed | changes.relinked) - changes.added - changes.removed
    parts = [
        words
        for count, words in (
            (len(changes.added), tr_n("{n} added", "{n} added", len(changes.added))),
            (len(changed), tr_n("{n} changed", "{n} changed", len(changed))),
            (len(changes.removed), tr_n("{n} removed", "{n} removed", len(changes.removed))),
            (len(changes.moved), tr_n("{n} moved", "{n} moved", len(changes.moved))),
        )
        if count
    ]
    cards = ", ".join(parts) or tr("the same cards, other settings")
    return (tr("Against the saved file: {cards}", cards=cards),)


def _button(words: str, name: str) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName(name)
    button.setAutoDefault(False)
    return button
