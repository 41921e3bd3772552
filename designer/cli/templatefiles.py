"""The templates that come with the program, as the commands see them."""

from __future__ import annotations

from difflib import get_close_matches
from pathlib import Path

import msgspec

from designer.errors import StorageError
from designer.resources import resource_path


class TemplateInfo(msgspec.Struct, frozen=True):
    """What a template is, in a few words and in a sentence."""

    title: str
    description: str


def template_index() -> dict[str, TemplateInfo]:
    """Every template by name, in the order of display. StorageError when the list is damaged."""
    try:
        data = resource_path("templates", "index.json").read_bytes()
        return msgspec.json.decode(data, type=dict[str, TemplateInfo])
    except (FileNotFoundError, msgspec.DecodeError) as error:
        raise StorageError(f"The list of templates cannot be read: {error}") from error


def template_path(name: str) -> Path:
    """The flow of the template. StorageError when there is none of that name."""
    known = list(template_index())
    if name not in known:
        close = get_close_matches(name, known, n=1)
        meant = f" Did you mean “{close[0]}”?" if close else ""
        raise StorageError(f"There is no template “{name}”.{meant} Known: {', '.join(known)}.")
    return resource_path("templates", f"{name}.callflow")
