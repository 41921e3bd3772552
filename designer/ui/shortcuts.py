"""The list of every key: in groups, and found by what it does or by the key itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from designer.text import tr
from designer.ui.actions import Actions
from designer.ui.theme import SPACE

Menus = Iterable[tuple[str, Iterable[str]]]
"""The menus by title, with the ids of their actions."""
KeyRow = tuple[str, str]
"""What a key does, and the key as a person reads it."""


def _of_no_action() -> tuple[tuple[str, list[KeyRow]], ...]:
    """Keys that are no action's, in their groups."""
    return (
        (
            tr("On the canvas"),
            [
                (tr("Add a verb by its name"), tr("Tab, or double-click")),
                (tr("Edit the card in the inspector"), tr("Enter")),
                (tr("Go to the next card"), tr("Ctrl+arrows")),
                (tr("Move the selected cards"), tr("Arrows, with Shift farther")),
                (tr("Move the view"), tr("Space and drag")),
                (tr("Select nothing"), tr("Esc")),
            ],
        ),
        (
            tr("On the ways out of a card"),
            [
                (tr("Next or previous way out"), tr("Up, Down, Home, End")),
                (tr("Go where it leads, or link it"), tr("Enter")),
                (tr("Lead it elsewhere, to a card by its name"), "L"),
                (tr("Insert a verb on its link"), tr("Tab")),
                (tr("Cut its link"), tr("Delete")),
                (tr("Edit the words of a choice"), "E"),
                (tr("Swap where two choices lead"), tr("Alt+Up, Alt+Down")),
                (tr("Back to the card"), tr("Left or Esc")),
            ],
        ),
        (
            tr("On a frame"),
            [
                (tr("Go to the frame of a card, or to the next frame"), "G"),
                (tr("Go to its first card, or expand it"), tr("Enter")),
                (tr("Edit its title, or expand it"), "E"),
                (tr("Move it with its cards"), tr("Arrows, with Shift farther")),
            ],
        ),
        (
            tr("With the mouse"),
            [
                (tr("Link a way out"), tr("Drag from its dot to a card")),
                (tr("Link several cards at once"), tr("Select them, drag from one of them")),
                (tr("Cut links"), tr("Ctrl+Shift and drag across them")),
                (tr("Swap where two choices lead"), tr("Drag one dot onto the other")),
                (tr("Insert a verb on a link"), tr("Drag it from the list onto the link")),
                (tr("Edit the words on the card"), tr("Double-click them")),
                (tr("Put a card anywhere"), tr("Alt while it is dragged")),
                (tr("Zoom"), tr("Ctrl and the wheel")),
            ],
        ),
        (tr("During a call"), [(tr("Keys of the phone"), "0–9 * #")]),
    )


def shortcut_groups(actions: Actions, menus: Menus) -> Iterator[tuple[str, list[KeyRow]]]:
    """The keys of every action by the menu that it stands in, then those of no action."""
    for title, ids in menus:
        rows = [(actions.words(one), _keys_of(actions, one)) for one in ids if one in actions.specs]
        if held := [row for row in rows if row[1]]:
            yield title.replace("&", ""), held
    yield from _of_no_action()


def _keys_of(actions: Actions, name: str) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(key.toString(native) for key in actions[name].shortcuts())


class ShortcutList(QDialog):
    """A small window beside the work; it blocks nothing."""

    def __init__(self, actions: Actions, menus: Menus, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.setObjectName("shortcut_list")
        self.resize(520, 640)
        self.field = QLineEdit()
        self.field.setObjectName("shortcut_field")
        self.field.setPlaceholderText(tr("Search what it does, or a key"))
        self.field.setAccessibleName(tr("Search what it does, or a key"))
        self.field.setClearButtonEnabled(True)
        self.rows = QTreeWidget()
        self.rows.setObjectName("shortcut_rows")
        self.rows.setAccessibleName(self.windowTitle())
        self.rows.setRootIsDecorated(False)
        self.rows.setItemsExpandable(False)
        self.rows.setIndentation(2 * SPACE)
        self.rows.setHeaderLabels([tr("What"), tr("Keys")])
        self.rows.header().setStretchLastSection(False)
        self.rows.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.rows.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.note = QLabel()
        self.note.setObjectName("shortcut_note")
        self.note.setProperty("role", "muted")
        self._every_command = _keys_of(actions, "commands")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        layout.setSpacing(SPACE)
        for part in (self.field, self.rows, self.note):
            layout.addWidget(part)
        for title, rows in shortcut_groups(actions, menus):
            self._add_group(title, rows)
        self.field.textChanged.connect(self._narrow)
        self._narrow("")
        self.field.setFocus()

    def _add_group(self, title: str, rows: list[KeyRow]) -> None:
        group = QTreeWidgetItem(self.rows, [title])
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        group.setFirstColumnSpanned(True)
        font = group.font(0)
        font.setBold(True)
        group.setFont(0, font)
        group.addChildren([QTreeWidgetItem(list(row)) for row in rows])
        group.setExpanded(True)

    def _narrow(self, text: str) -> None:
        """Show the rows that hold every word of the text, and the groups that hold a row."""
        words = text.casefold().split()
        any_found = False
        for place in range(self.rows.topLevelItemCount()):
            group = self.rows.topLevelItem(place)
            assert group is not None
            found = [_narrow(row, words) for row in _children(group)]
            group.setHidden(not any(found))
            any_found = any_found or any(found)
        keys = self._every_command
        self.note.setText(
            tr("Commands without a key, too: {keys}", keys=keys)
            if any_found
            else tr("No key does this. Every command: {keys}", keys=keys)
        )


def _children(group: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = [group.child(row) for row in range(group.childCount())]
    return [item for item in found if item is not None]


def _narrow(item: QTreeWidgetItem, words: list[str]) -> bool:
    """Show the row if it holds every word; whether it does."""
    held = f"{item.text(0)} {item.text(1)}".casefold()
    fits = all(word in held for word in words)
    item.setHidden(not fits)
    return fits
