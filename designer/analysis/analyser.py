"""Judging a whole project: every rule, over every node."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from types import MappingProxyType
from typing import NamedTuple

from designer.analysis.graph import NO_ROLE, FlowGraph, Role
from designer.analysis.rules import (
    RULES,
    FlowContext,
    FlowRule,
    NodeContext,
    NodeRule,
)
from designer.analysis.rules.alike import shape
from designer.analysis.rules.disabled import about_disabled
from designer.analysis.rules.fixes import named
from designer.analysis.rules.keypad import keypad_in
from designer.flow import Node, NodeId, Outcome, Project, VerbNode, as_called, diff
from designer.problem import Problem, Severity

MOST_SHAPES = 20_000
"""Shapes that are remembered."""
SEVERITIES = {severity: place for place, severity in enumerate(Severity)}
NOWHERE: Mapping[str, NodeId] = MappingProxyType({})


@dataclass(frozen=True)
class Analysis:
    """What the rules found in one project.

    ``problems`` are in order of severity, then of the flow. ``roles`` tell where each node that an
    entry reaches runs. ``waived`` are findings at nodes that say why they are meant so. ``graph``
    is the flow's graph, for the reader to keep and update.
    """

    project: Project
    problems: tuple[Problem, ...] = ()
    unreachable: frozenset[NodeId] = frozenset()
    roles: Mapping[NodeId, Role] = field(default_factory=lambda: MappingProxyType({}))
    waived: tuple[Problem, ...] = ()
    graph: FlowGraph | None = field(default=None, repr=False, compare=False)

    @cached_property
    def by_node(self) -> Mapping[str, tuple[Problem, ...]]:
        """The findings of each node that has any."""
        found: dict[str, list[Problem]] = {}
        for problem in self.problems:
            if problem.node:
                found.setdefault(problem.node, []).append(problem)
        return {node_id: tuple(problems) for node_id, problems in found.items()}


class _Judged(NamedTuple):
    """A node's findings, with everything they depend on."""

    node: Node
    links: Mapping[str, NodeId]
    roles: Role
    problems: tuple[Problem, ...]


class Analyser:
    """Judges one project after the other and keeps what did not change in between.

    Not for use by two threads at once.
    """

    def __init__(self, rules: tuple[NodeRule | FlowRule, ...] = RULES) -> None:
        self._places = {rule.id: place for place, rule in enumerate(rules)}
        self._rules = rules
        self._chosen: tuple[str, ...] | None = None
        self._node_rules: tuple[NodeRule, ...] = ()
        self._flow_rules: tuple[FlowRule, ...] = ()
        self._table: dict[tuple[object, Role], tuple[NodeRule, ...]] = {}
        self._shapes: dict[object, tuple[NodeRule, ...]] = {}
        """By shape, the rules that may find anything in its verbs."""
        self._judged: dict[NodeId, _Judged] = {}
        self._last: Project | None = None
        self._graph: FlowGraph | None = None

    def run(self, project: Project) -> Analysis:
        """Every finding in ``project``. The first run reads it all, a later one what changed.

        What is judged is the flow that calls take; of a disabled node it is said that it is one.
        """
        whole = project
        project = replace(project, flow=as_called(project.flow))
        self._choose(project.profiles)
        graph = self._graph_of(project)
        roles = graph.roles()
        unreachable = graph.unreachable(roles)
        context = FlowContext(project, graph, roles, unreachable)
        problems = [
            *self._about_nodes(project, graph, roles),
            *self._about_flow(context),
            *about_disabled(whole),
        ]
        place = context.place
        problems.sort(
            key=lambda one: (
                SEVERITIES[one.severity],
                place.get(NodeId(one.node), -1),
                self._places.get(one.rule, -1),
                one.path,
            )
        )
        counted, waived = _without_waived(whole, named(problems, whole.flow))
        return Analysis(whole, counted, unreachable, roles, waived, graph.copy())

    def _choose(self, profiles: tuple[str, ...]) -> None:
        """Judge by these profiles from now on; what was judged by others is forgotten."""
        if profiles == self._chosen:
            return
        self._chosen = profiles
        self._judged = {}
        self._table = {}
        self._shapes = {}
        active = [
            rule
            for rule in self._rules
            if not rule.profiles or not rule.profiles.isdisjoint(profiles)
        ]
        self._node_rules = tuple(rule for rule in active if isinstance(rule, NodeRule))
        self._flow_rules = tuple(rule for rule in active if isinstance(rule, FlowRule))

    def _graph_of(self, project: Project) -> FlowGraph:
        if self._graph is None or self._last is None:
            self._graph = FlowGraph(project.flow)
        else:
            self._graph.update(project.flow, diff(self._last, project))
        self._last = project
        return self._graph

    def _about_nodes(
        self, project: Project, graph: FlowGraph, roles: Mapping[NodeId, Role]
    ) -> list[Problem]:
        judged: dict[NodeId, _Judged] = {}
        found: list[Problem] = []
        links, known = project.flow.links, self._judged
        for node_id, node in project.flow.nodes.items():
            outgoing = links.get(node_id, NOWHERE)
            role = roles.get(node_id, NO_ROLE)
            before = known.get(node_id)
            if (
                before is None
                or before.node is not node
                or before.links is not outgoing
                or before.roles is not role
            ):
                ways = graph.outcomes(node_id)
                before = _Judged(node, outgoing, role, self._judge(node, outgoing, role, ways))
            judged[node_id] = before
            if before.problems:
                found += before.problems
        self._judged = judged
        return found

    def _judge(
        self,
        node: Node,
        links: Mapping[str, NodeId],
        roles: Role,
        outcomes: tuple[Outcome, ...],
    ) -> tuple[Problem, ...]:
        kind = node.element.tag if isinstance(node, VerbNode) else type(node)
        rules = self._table.get((kind, roles))
        if rules is None:
            rules = self._table[kind, roles] = tuple(
                rule for rule in self._node_rules if rule.is_about(node, roles)
            )
        if not isinstance(node, VerbNode):
            return _found_by(rules, NodeContext(node, links, roles, outcomes, None))
        keypad = keypad_in(node) if kind == "Gather" else None
        context = NodeContext(node, links, roles, outcomes, keypad)
        alike = shape(node.element), node.choices, tuple(links), roles
        known = self._shapes.get(alike)
        if known is not None:
            return _found_by(known, context) if known else ()
        by_rule = {rule: _found_by((rule,), context) for rule in rules}
        if len(self._shapes) >= MOST_SHAPES:
            self._shapes.clear()
        self._shapes[alike] = tuple(
            rule for rule, found in by_rule.items() if found or rule.looks_closer
        )
        return tuple(problem for found in by_rule.values() for problem in found)

    def _about_flow(self, context: FlowContext) -> Iterator[Problem]:
        for rule in self._flow_rules:
            yield from rule.check(rule, context)


def _found_by(rules: Iterable[NodeRule], context: NodeContext) -> tuple[Problem, ...]:
    """What these rules find in one node."""
    return tuple([problem for rule in rules for problem in rule.check(rule, context)])


def _without_waived(
    project: Project, problems: list[Problem]
) -> tuple[tuple[Problem, ...], tuple[Problem, ...]]:
    """The findings that count, and those at nodes which waive them."""
    waivers = {
        (node.id, waiver.rule) for node in project.flow.nodes.values() for waiver in node.waivers
    }
    if not waivers:
        return tuple(problems), ()
    waived = tuple(one for one in problems if (one.node, one.rule) in waivers)
    return tuple(one for one in problems if (one.node, one.rule) not in waivers), waived


def analyse(project: Project) -> tuple[Problem, ...]:
    """Every finding in ``project``, the worst first, then in the order of the flow."""
    return Analyser().run(project).problems
