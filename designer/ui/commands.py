"""The command palette: every action of the window by its name, with its keys."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from designer.text import tr
from designer.ui.actions import Actions
from designer.ui.fuzzy import score
from designer.ui.needs import needed_for
from designer.ui.otherwords import words_for
from designer.ui.widgets.picklist import PickList, PickRow

OTHER_WORDS = 500
"""Points for one of an action's other words: less than its own, more than scattered letters."""


@dataclass(frozen=True, slots=True)
class Command:
    """One row: an action, with the words it goes by, and others that it is looked for by."""

    id: str
    words: str
    action: QAction
    others: str = ""

    @property
    def detail(self) -> str:
        """Its first keys as the system writes them, or what its menu says beside it."""
        keys = self.action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        return keys or self.action.text().partition("\t")[2]


def commands(actions: Actions, menus: tuple[QMenu, ...] = ()) -> list[Command]:
    """Every action but the palette itself, then the rows of menus that change as one works."""
    found = [
        Command(name, actions.words(name), actions[name], f"{words_for(name)} {spec.tip}")
        for name, spec in actions.specs.items()
        if name != "commands"
    ]
    for menu in menus:
        for row in menu.actions():
            if not row.isSeparator():
                words = row.text().partition("\t")[0].replace("&&", "&")
                found.append(Command("", f"{menu.title()}: {words}", row))
    return found


def matching(found: list[Command], query: str) -> list[Command]:
    """Those whose words fit, best first: what is called so, or begins so, comes before what only
    has these letters; among equals, those that cannot run now come last."""
    rated: list[tuple[int, bool, int, Command]] = []
    for command in found:
        points = _points(query, command)
        if points is not None:
            far = _distance(query, command.words)
            rated.append((far, not command.action.isEnabled(), -points, command))
    return [command for *_, command in sorted(rated, key=lambda row: row[:3])]


def _distance(query: str, words: str) -> int:
    """How far a query is from a name: 0 when it is the name, 1 when the name begins with it, 2
    when one of the name's words does, 3 otherwise. Case and spaces around do not count."""
    asked, name = " ".join(query.casefold().split()), words.casefold()
    if not asked or asked == name:
        return 0
    if name.startswith(asked):
        return 1
    return 2 if f" {asked}" in name else 3


def _points(query: str, command: Command) -> int | None:
    """How well an action fits: its words by a few letters, other words and its tip as they are
    written only, since a sentence holds the letters of nearly everything."""
    points = score(query, command.words)
    asked = query.casefold().split()
    held = f" {command.words} {command.others}".casefold()
    if asked and all(f" {word}" in held for word in asked):
        return max(points or 0, OTHER_WORDS)
    return points


class CommandPalette(PickList):
    """Every action by a few of its letters; Enter runs it."""

    def __init__(self, actions: Actions, parent: QWidget, menus: tuple[QMenu, ...] = ()) -> None:
        actions.refresh()
        found = commands(actions, menus)

        def rows_for(query: str) -> list[PickRow]:
            return [_row(command) for command in matching(found, query)]

        super().__init__(rows_for, tr("What do you want to do?"), tr("Commands"), parent)
        self.picked.connect(lambda command: command.action.trigger())


def _row(command: Command) -> PickRow:
    action = command.action
    why_not = "" if action.isEnabled() else needed_for(command.id) or tr("not possible now")
    return PickRow(command.words, command, command.detail, action.icon(), action.toolTip(), why_not)
