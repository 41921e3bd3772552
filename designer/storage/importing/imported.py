"""What an import gives back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from designer.flow import Project
from designer.problem import Problem, Severity

Told = Callable[[str, int, int], None]
"""Progress: what is being done in words, how much of it is done, and of how much (0: unknown)."""


def silent(what: str, done: int, of: int) -> None:
    """Progress that nobody watches."""


def _no_media() -> Mapping[str, Path]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Imported:
    """A whole flow, and what a person should know about it.

    ``notes`` name document and line, and what did not map. ``media`` are files that the flow plays,
    by the path it names them with, which belong beside the project's file. Nodes have no places
    yet when ``arranged`` is False: everything is at (0, 0).
    """

    project: Project
    notes: tuple[Problem, ...] = ()
    media: Mapping[str, Path] = field(default_factory=_no_media)
    arranged: bool = False


def note(
    rule: str,
    message: str,
    *,
    document: str = "",
    line: int = 0,
    code: str = "",
    node: str = "",
    severity: Severity = Severity.WARNING,
) -> Problem:
    """One note; its rule begins with ``import-``."""
    return Problem(
        f"import-{rule}",
        severity,
        message,
        node=node,
        document=document,
        line=line,
        code=code,
    )
