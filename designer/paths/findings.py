"""Refuted properties as findings, for ``check``, CI and the window."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from designer.bundle import Bundle
from designer.flow import Project
from designer.paths.properties import machines_of, property_words, prove
from designer.paths.search import RULE, Proof
from designer.problem import Problem, Severity
from designer.text import tr


def property_problems(project: Project, bundle: Bundle) -> tuple[Problem, ...]:
    """A finding for each property of the project that does not hold; ``bundle`` is the compiled
    flow. Costs nothing where no property is stated."""
    if not project.properties:
        return ()
    proofs = prove(project.properties, machines_of(bundle, project.flow))
    return tuple(problems_of(proofs, project))


def problems_of(proofs: Iterable[Proof], project: Project) -> Iterator[Problem]:
    """The refuted ones as findings at the node where the fault is."""
    for proof in proofs:
        if not proof.holds:
            stated = property_words(proof.property, project.flow)
            yield Problem(
                RULE + proof.property.kind,
                Severity.ERROR,
                tr("It should hold that {stated}; but {words}", stated=stated, words=proof.words),
                node=proof.node,
            )
