"""Other words that people look for an action by, besides its own."""

from __future__ import annotations

from designer.text import tr


def other_words() -> dict[str, str]:
    """By the action's id, or by what its id begins with up to the line."""
    return {
        "theme": tr("theme mode appearance color"),
        "color": tr("color paint tag"),
        "language": tr("translation locale German English"),
        "panel": tr("window dock view show hide"),
        "reset_layout": tr("panels docks restore default"),
        "minimap": tr("overview map"),
        "reduce_motion": tr("animation"),
        "zoom_reset": tr("zoom 100 %"),
        "fit_all": tr("zoom to fit whole flow"),
        "fit_selection": tr("zoom to selection"),
        "arrange": tr("auto layout arrange align order"),
        "distribute": tr("space evenly spread"),
        "snap_to_grid": tr("magnet"),
        "frame": tr("group"),
        "unframe": tr("ungroup"),
        "name_frame": tr("rename group title"),
        "go_to_frame": tr("next group"),
        "collapse": tr("fold group"),
        "disable": tr("enable bypass skip mute"),
        "pin": tr("lock place"),
        "nest": tr("noun child prompt"),
        "add_choice": tr("key digit option menu"),
        "link": tr("connect wire"),
        "delete": tr("remove"),
        "duplicate": tr("clone copy"),
        "find": tr("search"),
        "replace": tr("search substitute"),
        "follow": tr("definition target jump"),
        "callers": tr("references usages"),
        "flow_properties": tr("settings name address base URL"),
        "open": tr("load file"),
        "import": tr("load TwiML XML Studio"),
        "export": tr("publish deploy generate XML Python"),
        "quit": tr("exit close"),
        "call": tr("preview test simulate run phone"),
        "run": tr("pause clock stop"),
        "step": tr("skip forward"),
        "add": tr("insert new card"),
        "next_problem": tr("error warning check"),
        "fix": tr("repair quick fix"),
        "waive": tr("ignore suppress"),
        "paths": tr("routes prices costs"),
        "properties": tr("rules must hold profiles prove"),
        "scenarios": tr("tests coverage"),
        "tour": tr("tutorial example first steps"),
        "shortcuts": tr("keys help"),
        "about": tr("version licence"),
    }


def words_for(action: str) -> str:
    """The other words of an action; empty for one without."""
    table = other_words()
    return table.get(action) or table.get(action.partition("_")[0], "")
