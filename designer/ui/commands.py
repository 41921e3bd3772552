"""The command palette: every action of the window by its name, with its keys."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from designer.text import tr
from designer.ui.actions import Actions
from designer.ui.fuzzy import score
from designer.ui.widgets.picklist import PickList, PickRow


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
        command = Command(name, actions.words(name), action)
        points = _points(query, command.words, spec.tip)
        if points is not None and name != "commands":
            rated.append((not action.isEnabled(), -points, command))
    return [command for _, _, command in sorted(rated, key=lambda row: row[:2])]


def _points(query: str, words: str, tip: str) -> int | None:
    """How well an action fits: its words by a few letters, its tip as it is written only, since a
    sentence holds the letters of nearly everything."""
    points = score(query, words)
    in_tip = " ".join(query.lower().split()) in tip.lower()
    return 0 if points is None and in_tip else points


class CommandPalette(PickList):
    """Every action by a few of its letters; Enter runs it."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        actions.refresh()

        def rows_for(query: str) -> list[PickRow]:
            return [_row(command) for command in matching(actions, query)]

        super().__init__(rows_for, tr("What do you want to do?"), tr("Commands"), parent)
        self.picked.connect(lambda name: actions[name].trigger())


def _row(command: Command) -> PickRow:
    action = command.action
    why_not = "" if action.isEnabled() else tr("not possible now")
    return PickRow(
        command.words, command.id, command.keys, action.icon(), action.toolTip(), why_not
    )
