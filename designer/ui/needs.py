"""What has to be there before an action can run: said where it cannot."""

from __future__ import annotations

from designer.text import tr


def needs() -> dict[str, str]:
    """By the action's id, or by what its id begins with up to the line."""
    card = tr("Select a card first.")
    card_or_link = tr("Select a card or a link first.")
    return {
        "undo": tr("Nothing was changed yet."),
        "redo": tr("Nothing was undone."),
        "cut": card,
        "copy": card,
        "duplicate": card,
        "delete": card_or_link,
        "find": tr("Find some words first."),
        "edit_in_place": card,
        "nest": tr("Select one card first."),
        "add_choice": tr("Select a Gather first."),
        "link": card,
        "disable": card,
        "fit_selection": card,
        "ways": card,
        "follow": card_or_link,
        "callers": card,
        "back": tr("No card was selected before."),
        "forward": tr("Go back to a card first."),
        "fix": tr("No problem can be fixed by the program."),
        "waive": tr("Choose a problem in the list first."),
        "restart": tr("Call first."),
        "step": tr("Call first."),
        "second_caller": tr("Call first."),
        "pin": card,
        "align": tr("Select two cards first."),
        "distribute": tr("Select three cards first."),
        "frame": card,
        "unframe": tr("Select a card in a frame first."),
        "name_frame": tr("Select a card in a frame first."),
        "go_to_frame": tr("There is no frame yet."),
        "collapse": card,
        "color": card,
    }


def needed_for(action: str) -> str:
    """What the action waits for; empty for one that can always run."""
    table = needs()
    return table.get(action) or table.get(action.partition("_")[0], "")
