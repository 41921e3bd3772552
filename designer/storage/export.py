"""Exporting a flow to a folder, in one of several shapes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from designer.errors import ExportError
from designer.flow import Project, compile_flow
from designer.storage.folder import Foreign, Told, silent, sync_folder
from designer.storage.sources import why_no_base_url
from designer.storage.targets import TARGETS, Job
from designer.text import tr


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What an export did: files written because they are new or differ, files removed, and files
    of somebody else that were kept although the export would have changed them.

    ``notes`` are sentences about what is left for the person to do, such as missing media files.
    """

    written: tuple[str, ...]
    removed: tuple[str, ...]
    notes: tuple[str, ...]
    kept: tuple[str, ...] = ()


def export(
    project: Project,
    folder: Path,
    target: str = "bundle",
    base_url: str = "",
    media_from: Path | None = None,
    foreign: Foreign = Foreign.REFUSE,
    told: Told = silent,
) -> ExportReport:
    """Export the project's flow to ``folder``, changing only what differs from an earlier export.

    ``base_url`` wins over the project's own. ``media_from`` is the folder of the project file.
    ``foreign`` says what happens to files in the way that no export made or that were changed
    since, as when a flow goes back to the folder that it was imported from.
    ``told`` hears how far it is; what it raises stops the export.
    ExportError when the flow does not fit the target or the base URL is none, ForeignFilesError
    when it needs a word about somebody else's files, StorageError when files cannot be written.
    """
    chosen = TARGETS.get(target)
    if chosen is None:
        raise ExportError(
            tr(
                "There is no target “{target}”; choose one of {targets}.",
                target=target,
                targets=", ".join(TARGETS),
            )
        )
    base = base_url or project.base_url
    if why_not := why_no_base_url(base):
        raise ExportError(why_not)
    told(tr("Compiling the flow"), 0, 0)
    compiled = compile_flow(project.flow, base_url=base, method=chosen.method)
    if not compiled.bundle.documents:
        raise ExportError(tr("The flow has no verb yet, so there is nothing to export."))
    told(tr("Preparing files"), 0, 0)
    rendered = chosen.render(Job(project, compiled, media_from))
    synced = sync_folder(folder, rendered.files, target, foreign, told)
    return ExportReport(synced.written, synced.removed, rendered.notes, synced.kept)
