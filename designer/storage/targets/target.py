"""What every export target is made of."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from designer.bundle import BundleEntry, EntryKind
from designer.flow import Compiled, Node, Project, VerbNode, short_name
from designer.storage.folder import Content
from designer.text import tr


@dataclass(frozen=True, slots=True)
class Job:
    """One export: the project, its compiled flow, and the folder where its media files lie."""

    project: Project
    compiled: Compiled
    media_from: Path | None


@dataclass(frozen=True, slots=True)
class Rendered:
    """The files of an export by path, and sentences about what is left to do."""

    files: Mapping[str, Content]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Target:
    """A shape to export to. ``method`` is what the flow is compiled with (see ``compile_flow``).

    ``render`` raises ExportError when the flow does not fit.
    """

    name: str
    summary: str
    method: str
    render: Callable[[Job], Rendered]


def missing_notes(missing: tuple[str, ...]) -> tuple[str, ...]:
    """A note about each media file that is not there yet."""
    return tuple(
        tr(
            "The media file {path} is missing beside the project; callers hear an error there.",
            path=path,
        )
        for path in missing
    )


def node_words(node: Node) -> str:
    """A node as a person knows it: ``“Main menu” (Gather)``."""
    kind = node.element.tag if isinstance(node, VerbNode) else type(node).__name__[: -len("Node")]
    return f"“{node.title}” ({kind})" if node.title else short_name(node)


def entry_lines(job: Job) -> list[str]:
    """One line for each entry that leads somewhere: what to give Twilio."""
    return [line for entry in job.compiled.bundle.entries if (line := _entry_line(job, entry))]


_PLACES = {
    EntryKind.CALL: "“A call comes in”",
    EntryKind.MESSAGE: "“A message comes in”",
    EntryKind.OUTGOING: "the Url of the call that you place",
}


def _entry_line(job: Job, entry: BundleEntry) -> str:
    if not entry.path:
        return ""
    number = f" ({entry.number})" if entry.number else ""
    line = f"{entry.name}{number}, {_PLACES[entry.kind]}: {entry.method} {_url(job, entry.path)}"
    if entry.fallback:
        line += f"; fallback: {entry.fallback_method} {_url(job, entry.fallback)}"
    return line


def _url(job: Job, path: str) -> str:
    if "://" in path:
        return path
    base = job.compiled.bundle.base_url or "https://YOUR-HOST"
    return f"{base.rstrip('/')}/{path}"
