"""From what a person draws to routes, which tell answers apart; ``unroute`` is the way back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from urllib.parse import parse_qsl

from designer.bundle import Case, Condition, Route
from designer.flow.fallthrough import is_split, other_answer
from designer.flow.model import BranchNode, Choice, Flow, NodeId, VerbNode
from designer.flow.outcomes import ELSE, case_key, choice_key, result_key
from designer.twiml import ElementSpec


@dataclass(frozen=True, slots=True)
class Routes:
    """The routes of a flow whose documents start at ``starts``, each with its path."""

    flow: Flow
    starts: Mapping[NodeId, str]

    def of_verb(self, node: VerbNode, spec: ElementSpec) -> Route | None:
        """The route that tells the verb's answers apart; None when nothing needs telling apart."""
        assert spec.action is not None
        if node.choices and spec.action.choices:
            cases = tuple(
                case for choice in node.choices for case in self._choice_cases(node.id, choice)
            )
            return Route(cases, self._goal(node.id, ELSE), node.id, ELSE)
        results = spec.action.results
        if results is None or not is_split(self.flow, node.id):
            return None
        links = self.flow.links_from(node.id)
        cases = tuple(
            Case(
                (Condition(results.parameter, "one_of", value.matches),),
                self._goal(node.id, result_key(value.key)),
                result_key(value.key),
            )
            for value in results.values
            if result_key(value.key) in links
        )
        other = other_answer(self.flow, node)
        return Route(cases, self._goal(node.id, other), node.id, other)

    def of_branch(self, branch: BranchNode) -> Route:
        """The route that a Branch is."""
        cases = tuple(
            Case(
                (Condition(branch.parameter, case.operator, case.values),),
                self._goal(branch.id, case_key(case.id)),
                case_key(case.id),
            )
            for case in branch.cases
        )
        return Route(cases, self._goal(branch.id, ELSE), branch.id, ELSE)

    def _choice_cases(self, node_id: NodeId, choice: Choice) -> Iterator[Case]:
        key = choice_key(choice)
        goal = self._goal(node_id, key)
        if choice.digits:
            yield Case((Condition("Digits", "equals", (choice.digits,)),), goal, key)
        if choice.phrases:
            yield Case((Condition("SpeechResult", "says", choice.phrases),), goal, key)

    def _goal(self, node_id: NodeId, outcome: str) -> str:
        """The path that a route answers with for this outcome; empty when it is not linked."""
        target = self.flow.target(node_id, outcome)
        return "" if target is None else self.starts[target]


def query_routes(paths: Iterable[str], routes: Mapping[str, Route]) -> dict[str, Route]:
    """A route for each path of which there are variants by query: it tells them apart.

    ``menu?step=2`` answers requests for ``menu`` whose parameters hold ``step=2``; the variant that
    asks for most comes first. Without a variant's parameters, ``menu`` answers as it does in
    ``routes``, or with its own document.
    """
    variants: dict[str, list[tuple[tuple[Condition, ...], str]]] = {}
    for path in paths:
        file, mark, query = path.partition("?")
        if mark:
            wanted = parse_qsl(query, keep_blank_values=True)
            conditions = tuple(Condition(name, "equals", (value,)) for name, value in wanted)
            variants.setdefault(file, []).append((conditions, path))
    found: dict[str, Route] = {}
    for file, rows in variants.items():
        most_first = sorted(rows, key=lambda row: -len(row[0]))
        own = routes.get(file, Route((), file))
        cases = tuple(Case(conditions, target) for conditions, target in most_first)
        found[file] = replace(own, cases=(*cases, *own.cases))
    return found
