"""Walks all paths of a project and proves its properties; runs in a thread."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from designer.flow import Project, compile_flow
from designer.text import tr
from designer.ui.latestrun import Tell

if TYPE_CHECKING:
    from designer.paths import CallPath, Machine, Proof


@dataclass(frozen=True, slots=True)
class Walked:
    """What came of it. ``complete``: these are all paths, not only the shortest to each end."""

    project: Project
    paths: tuple[CallPath, ...]
    complete: bool
    proofs: tuple[Proof, ...]


def is_of(walked: Project, now: Project) -> bool:
    """Whether paths and proofs of ``walked`` are those of ``now``."""
    return _same_flow(walked, now) and walked.properties == now.properties


def _same_flow(one: Project, other: Project) -> bool:
    return one.flow is other.flow and one.base_url == other.base_url


class Walker:
    """Keeps the states of the last flow, so that another property costs only its own proof.

    One call at a time.
    """

    def __init__(self) -> None:
        self._project: Project | None = None
        self._machines: tuple[Machine, ...] = ()
        self._paths: tuple[CallPath, ...] = ()
        self._complete = True

    def run(self, project: Project, tell: Tell) -> Walked:
        """All paths of all entries, those with the fewest keys first, and the proofs."""
        if self._project is None or not _same_flow(self._project, project):
            self._walk(project, tell)
        return Walked(project, self._paths, self._complete, tuple(self._prove(project, tell)))

    def _walk(self, project: Project, tell: Tell) -> None:
        from designer.paths import build, paths_of

        tell(tr("Working …"))
        self._project = None
        bundle = compile_flow(project.flow, base_url=project.base_url).bundle
        entries = [entry for entry in bundle.entries if entry.path]
        machines: list[Machine] = []
        paths: list[CallPath] = []
        complete = True
        for number, entry in enumerate(entries, 1):
            place = {"entry": entry.name, "number": number, "n": len(entries)}
            pulse = partial(tell, tr("Working … calls to {entry}, {number} of {n}", **place))
            machines.append(build(bundle, project.flow, entry, pulse=pulse))
            pulse = partial(tell, tr("Working … paths from {entry}, {number} of {n}", **place))
            found = paths_of(machines[-1], pulse=pulse)
            paths += found.paths
            complete = complete and found.complete
        self._machines, self._paths = tuple(machines), tuple(paths)
        self._complete, self._project = complete, project

    def _prove(self, project: Project, tell: Tell) -> list[Proof]:
        from designer.paths import prove

        proofs: list[Proof] = []
        pulse = partial(tell, tr("Working … properties"))
        for proof in prove(project.properties, self._machines, pulse):
            proofs.append(proof)
            total = len(project.properties)
            tell(tr("Working … properties, {number} of {n}", number=len(proofs), n=total))
        return proofs
