"""The recordings that a flow plays from beside its own file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from designer.flow import (
    MEDIA_TAGS,
    Project,
    VerbNode,
    as_called,
    compile_flow,
    is_media_file,
    media_file,
    quoted_name,
)
from designer.problem import Problem, Severity
from designer.storage.reading import is_in
from designer.text import tr
from designer.twiml import TEXT


def media_beside(project: Project, folder: Path) -> dict[str, Path]:
    """The media files that the flow plays and that are in ``folder``, by their names in it."""
    names = compile_flow(project.flow).bundle.media.values()
    return {name: folder / name for name in names if is_in(folder, name)}


def missing_media(project: Project, folder: Path) -> Iterator[Problem]:
    """A finding for each media file that a verb plays or sends and that is not in ``folder``."""
    for node in as_called(project.flow).nodes.values():
        if not isinstance(node, VerbNode):
            continue
        for path, element in node.element.walk():
            if element.tag not in MEDIA_TAGS or not is_media_file(element.text.strip()):
                continue
            file = media_file(element.text)
            if not is_in(folder, file):
                yield Problem(
                    "missing-media",
                    Severity.ERROR,
                    tr(
                        "{node}: there is no file “{file}” beside the flow. Put it there, or name "
                        "another one.",
                        node=quoted_name(node),
                        file=file,
                    ),
                    node=node.id,
                    path=path,
                    attribute=TEXT,
                    code="11200",
                )
