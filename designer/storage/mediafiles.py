"""The recordings that a flow plays from beside its own file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from designer.flow import (
    MEDIA_TAGS,
    Flow,
    Node,
    Project,
    VerbNode,
    as_called,
    compile_flow,
    is_media_file,
    media_file,
    quoted_name,
)
from designer.problem import Problem, Severity
from designer.text import tr
from designer.twiml import TEXT


def media_beside(project: Project, folder: Path) -> dict[str, Path]:
    """The media files that the flow plays and that are in ``folder``, by their names in it."""
    names = compile_flow(project.flow).bundle.media.values()
    return {name: folder / name for name in names if (folder / name).is_file()}


def media_in(flow: Flow) -> Iterator[tuple[Node, tuple[int, ...], str]]:
    """Every media file that a verb plays or sends: the node, the place of the element in its verb,
    and the file's name from the project's folder."""
    for node in flow.nodes.values():
        if isinstance(node, VerbNode):
            for path, element in node.element.walk():
                if element.tag in MEDIA_TAGS and is_media_file(element.text.strip()):
                    yield node, path, media_file(element.text)


def missing_media(project: Project, folder: Path) -> Iterator[Problem]:
    """A finding for each media file that calls need and that is not in ``folder``."""
    for node, path, file in media_in(as_called(project.flow)):
        if not _is_in(folder, file):
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


def _is_in(folder: Path, name: str) -> bool:
    """Whether the file is there; a name that no file can have is not."""
    try:
        return (folder / name).is_file()
    except (OSError, ValueError):  # too long, or with a zero in it
        return False
