"""Which findings belong to which field of the selected node."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from designer.flow import Node, NodeId
from designer.problem import Problem, Severity
from designer.twiml import CHILDREN
from designer.ui.findings import Findings

Path = tuple[int, ...]

ROLES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "muted"}
"""How a message about a finding looks."""


def of_fields(findings: Findings, node: NodeId, path: Path) -> Mapping[str, Problem]:
    """The worst finding for each attribute (or the text) of the element at ``path``."""
    worst: dict[str, Problem] = {}
    for problem in findings.by_node.get(node, ()):
        if problem.path == path and problem.attribute and not problem.outcome:
            known = worst.get(problem.attribute)
            if known is None or _rank(problem) < _rank(known):
                worst[problem.attribute] = problem
    return worst


def of_outcomes(findings: Findings, node: NodeId) -> Mapping[str, Problem]:
    """The first finding for each outcome of the node."""
    found: dict[str, Problem] = {}
    for problem in findings.by_node.get(node, ()):
        if problem.outcome:
            found.setdefault(problem.outcome, problem)
    return found


def of_element(findings: Findings, node: NodeId, path: Path) -> tuple[Problem, ...]:
    """The findings that belong to the element at ``path`` as a whole; ``()`` is the node itself."""
    return tuple(
        problem
        for problem in findings.by_node.get(node, ())
        if problem.path == path and problem.attribute in {"", CHILDREN} and not problem.outcome
    )


def inside(findings: Findings, node: NodeId, path: Path) -> tuple[Problem, ...]:
    """The findings in the element at ``path`` and in what it holds."""
    return tuple(
        problem
        for problem in findings.by_node.get(node, ())
        if problem.path[: len(path)] == path and problem.path
    )


def role_of(problems: Iterable[Problem]) -> str:
    """The role of a message about these findings: that of the worst."""
    return ROLES[min((problem.severity for problem in problems), key=list(Severity).index)]


def in_place(problem: Problem, node: Node) -> str:
    """The finding's words without the node's name: beside the field everybody sees whose it is."""
    from designer.analysis import name_of  # the window comes up without it

    words = problem.message.removeprefix(f"{name_of(node)}: ")
    return words[:1].upper() + words[1:]


def _rank(problem: Problem) -> int:
    return list(Severity).index(problem.severity)
