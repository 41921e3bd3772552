"""The recordings that a flow plays from beside its own file."""

from __future__ import annotations

from pathlib import Path

from designer.flow import Project, compile_flow


def media_beside(project: Project, folder: Path) -> dict[str, Path]:
    """The media files that the flow plays and that are in ``folder``, by their names in it."""
    names = compile_flow(project.flow).bundle.media.values()
    return {name: folder / name for name in names if (folder / name).is_file()}
