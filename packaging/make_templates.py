"""Make the templates and the samples anew: python packaging/make_templates.py [FOLDER].

Writes templates/*.callflow, templates/index.json and samples/*.callflow below FOLDER,
resources/ when it is not named. The same program writes the same bytes.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from templates_connect import find_me, forwarding, hold_queue  # noqa: E402
from templates_judged import judged  # noqa: E402
from templates_talk import (  # noqa: E402
    HARBOUR,
    front_desk,
    reminder,
    survey,
    text_reply,
    voice_mailbox,
)
from templates_tour import tour  # noqa: E402

from designer.flow import Project  # noqa: E402
from designer.storage import save_project  # noqa: E402


class Template(NamedTuple):
    """One template: its file's name, what the gallery says of it, and how it is drawn."""

    name: str
    title: str
    description: str
    draw: Callable[[], Project]


TEMPLATES = (
    Template(
        "front-desk",
        "Front-desk menu",
        "A main menu with a second try, three departments, opening hours and a voicemail.",
        front_desk,
    ),
    Template(
        "voicemail",
        "Voicemail",
        "A personal mailbox: callers leave a message, and can record it again.",
        voice_mailbox,
    ),
    Template(
        "call-forwarding",
        "Call forwarding with fallback",
        "Rings a mobile phone, then the office, then takes a message.",
        forwarding,
    ),
    Template(
        "find-me",
        "Find me",
        "Tries three numbers in turn; whoever answers presses a key to take the call.",
        find_me,
    ),
    Template(
        "survey",
        "Survey that records",
        "Asks for consent, records two spoken answers and takes a rating.",
        survey,
    ),
    Template(
        "hold-queue",
        "Hold queue",
        "Callers wait with music or leave a message; agents call in to take the next one.",
        hold_queue,
    ),
    Template(
        "reminder",
        "Outgoing reminder",
        "Calls people about an appointment; confirm, change, or a message on their machine.",
        reminder,
    ),
    Template(
        "sms-auto-reply",
        "SMS auto-reply",
        "Answers text messages by what they say.",
        text_reply,
    ),
)


def make(folder: Path) -> None:
    """Write every file below ``folder``; StorageError when one cannot be written."""
    templates, samples = folder / "templates", folder / "samples"
    for one in (templates, samples):
        one.mkdir(parents=True, exist_ok=True)
    for template in TEMPLATES:
        save_project(
            judged(template.name, template.draw()), templates / f"{template.name}.callflow"
        )
    index = {one.name: {"title": one.title, "description": one.description} for one in TEMPLATES}
    text = json.dumps(index, ensure_ascii=False, indent=2) + "\n"
    (templates / "index.json").write_text(text, encoding="utf-8")
    save_project(judged("front-desk", front_desk(HARBOUR)), samples / "front-desk.callflow")
    save_project(judged("tour", tour()), samples / "tour.callflow")


def main() -> int:
    """Write into the folder that the command line names."""
    make(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources")
    return 0


if __name__ == "__main__":
    sys.exit(main())
