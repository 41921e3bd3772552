"""What a rule is, what it may look at, and how findings name a node."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from designer.analysis.graph import FlowGraph, Role
from designer.analysis.rules.keypad import Keypad
from designer.flow import (
    Flow,
    Node,
    NodeId,
    Outcome,
    Project,
    VerbNode,
    quoted_name,
)
from designer.problem import Fix, Problem, Severity

name_of = quoted_name
"""How a finding names the node."""


class NodeContext(NamedTuple):
    """One node with what a rule about it may depend on: its outgoing links and where it runs.

    ``roles`` is empty for a node that no entry reaches; ``outcomes`` are its ways out, linked or
    not; ``keypad`` the settings of a Gather that has choices, None for any other node.
    """

    node: Node
    links: Mapping[str, NodeId]
    roles: Role
    outcomes: tuple[Outcome, ...]
    keypad: Keypad | None


@dataclass(frozen=True)
class FlowContext:
    """The whole flow, for rules about how nodes stand together."""

    project: Project
    graph: FlowGraph
    roles: Mapping[NodeId, Role]
    unreachable: frozenset[NodeId]

    @property
    def flow(self) -> Flow:
        """The flow."""
        return self.project.flow

    @cached_property
    def rings(self) -> tuple[tuple[NodeId, ...], ...]:
        """The sets of nodes in which a call can go round, each in the flow's order."""
        return tuple(tuple(sorted(ring, key=self.place.__getitem__)) for ring in self.graph.rings())

    @cached_property
    def came(self) -> Mapping[NodeId, Sequence[NodeId]]:
        """By node, where a call may have come from."""
        return self.graph.steps_back()

    @cached_property
    def place(self) -> Mapping[NodeId, int]:
        """Each node's place in the flow's order."""
        return {node_id: place for place, node_id in enumerate(self.flow.nodes)}


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: ``words`` say plainly what it finds and why; ``source`` is the page it is from.

    ``profiles`` are the sets of rules that it belongs to; one in none of them always holds.
    """

    id: str
    title: str
    severity: Severity
    words: str
    source: str
    profiles: frozenset[str]

    def found(
        self,
        message: str,
        node: Node | None = None,
        *,
        outcome: str = "",
        path: tuple[int, ...] = (),
        attribute: str = "",
        code: str = "",
        fix: Fix | None = None,
        severity: Severity | None = None,
    ) -> Problem:
        """A finding of this rule, at ``node``; the message begins with the node's name."""
        return Problem(
            rule=self.id,
            severity=severity or self.severity,
            message=message if node is None else f"{name_of(node)}: {message}",
            node="" if node is None else node.id,
            outcome=outcome,
            path=path,
            attribute=attribute,
            code=code,
            fix=fix,
        )


NodeCheck = Callable[[Rule, NodeContext], Iterator[Problem]]
FlowCheck = Callable[[Rule, FlowContext], Iterator[Problem]]


@dataclass(frozen=True, slots=True)
class NodeRule(Rule):
    """A rule that looks at one node at a time, so that its findings can be kept between runs.

    It is about nodes of these ``kinds``, verbs with these ``tags`` (empty: every verb), that run
    in any of these ``roles`` (None: everywhere, or nowhere). Unless it ``looks_closer``, at
    plain words, the title, or where links lead, it finds nothing in a verb when it finds nothing in
    one of the same shape (:mod:`.alike`), with the same choices, linked outcomes and roles.
    """

    check: NodeCheck
    kinds: tuple[type[Node], ...]
    tags: frozenset[str]
    roles: Role | None
    looks_closer: bool

    def is_about(self, node: Node, roles: Role) -> bool:
        """Whether it may find anything in such a node that runs there."""
        if not isinstance(node, self.kinds) or (self.roles is not None and not self.roles & roles):
            return False
        return not self.tags or (isinstance(node, VerbNode) and node.element.tag in self.tags)


@dataclass(frozen=True, slots=True)
class FlowRule(Rule):
    """A rule that looks at the flow as a whole."""

    check: FlowCheck


def node_rule(
    id: str,
    title: str,
    severity: Severity,
    words: str,
    source: str,
    profiles: Iterable[str] = (),
    tags: Iterable[str] = (),
    kinds: tuple[type[Node], ...] = (VerbNode,),
    roles: Role | None = None,
    looks_closer: bool = False,
) -> Callable[[NodeCheck], NodeRule]:
    """Make the decorated function the check of a rule about single nodes: see :class:`NodeRule`."""
    chosen, about = frozenset(profiles), frozenset(tags)
    return lambda check: NodeRule(
        id, title, severity, words, source, chosen, check, kinds, about, roles, looks_closer
    )


def flow_rule(
    id: str,
    title: str,
    severity: Severity,
    words: str,
    source: str,
    profiles: Iterable[str] = (),
) -> Callable[[FlowCheck], FlowRule]:
    """Make the decorated function the check of a rule about the whole flow."""
    chosen = frozenset(profiles)
    return lambda check: FlowRule(id, title, severity, words, source, chosen, check)
