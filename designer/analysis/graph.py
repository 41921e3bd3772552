"""The flow as a graph, kept up to date edit by edit.

Plain adjacency answers at once what the canvas shows while somebody edits (which nodes no entry
reaches); a networkx graph of the same ways answers the heavy questions (rings, components) off the
window's thread. The module judges nothing: that is what the rules do.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import IntFlag
from types import MappingProxyType

import networkx as nx

from designer.bundle import EntryKind
from designer.flow import (
    Changes,
    EntryNode,
    Flow,
    NodeId,
    NoteNode,
    OutcomeKind,
    VerbNode,
    outcomes,
    split_beside,
    verb_spec,
)
from designer.twiml import DocumentRole


class Role(IntFlag):
    """Where a node runs: on the caller's side of the flow, or beside it."""

    CALL = 1
    """In a phone call."""
    MESSAGE = 2
    """In the answer to a text message."""
    QUEUE_WAIT = 4
    """While a caller waits in a queue (Enqueue’s wait document)."""
    CONFERENCE_WAIT = 8
    """While a caller waits for a conference to start."""
    WHISPER = 16
    """On the callee’s side, before the two are connected."""
    QUEUE_WHISPER = 32
    """To the caller at the head of a queue, before the two are connected."""


WAITING = Role.QUEUE_WAIT | Role.CONFERENCE_WAIT
NO_ROLE = Role(0)
"""Where a node runs that no entry reaches: nowhere."""


@dataclass(frozen=True, slots=True)
class Way:
    """A linked outcome that a call can take. ``role`` is set where it leads beside the flow."""

    outcome: str
    kind: OutcomeKind
    target: NodeId
    role: Role = NO_ROLE


class FlowGraph:
    """The ways of a flow: built once, then updated with the changes of each edit.

    A link whose outcome does not exist (a ``next`` after a Hangup) is no way. ``steps`` holds the
    ways that a call takes one after the other, with the outcomes' keys as the edge attribute
    ``outcomes``; the ways beside the flow are not in it.
    """

    def __init__(self, flow: Flow) -> None:
        self.steps: nx.DiGraph[NodeId] = nx.DiGraph()
        self._flow = flow
        self._ways: dict[NodeId, tuple[Way, ...]] = {}
        self._entries: dict[NodeId, Role] = {}
        self._outside: set[NodeId] = set()
        self._rebuild(flow.nodes)

    @property
    def flow(self) -> Flow:
        """The flow that the graph stands for."""
        return self._flow

    @property
    def entries(self) -> tuple[NodeId, ...]:
        """The entries, in no particular order."""
        return tuple(self._entries)

    def update(self, flow: Flow, changes: Changes) -> None:
        """Stand for ``flow``, which differs from the flow before by ``changes``."""
        self._flow = flow
        for node_id in changes.removed:
            self._forget(node_id)
        self._rebuild(changes.added | changes.changed | (changes.relinked - changes.removed))

    def ways(self, node_id: NodeId) -> tuple[Way, ...]:
        """The node's ways, in the order of its outcomes."""
        return self._ways.get(node_id, ())

    def reached_from(self, starts: Iterable[NodeId]) -> frozenset[NodeId]:
        """The nodes that calls coming in at ``starts`` can get to, and ``starts`` themselves."""
        seen = set(starts)
        todo = list(seen)
        ways = self._ways
        while todo:
            for way in ways[todo.pop()]:
                target = way.target
                if target not in seen:
                    seen.add(target)
                    todo.append(target)
        return frozenset(seen)

    def unreachable(self) -> frozenset[NodeId]:
        """The nodes that no entry leads to; notes and entries are never among them."""
        return frozenset(self._flow.nodes.keys() - self.reached_from(self._entries) - self._outside)

    def roles(self) -> Mapping[NodeId, Role]:
        """Where each node that an entry reaches runs; a node may run in several places."""
        found: dict[NodeId, int] = {}
        todo = [(entry, role.value) for entry, role in self._entries.items()]
        while todo:
            node_id, role = todo.pop()
            before = found.get(node_id, 0)
            if before & role:
                continue
            found[node_id] = before | role
            for way in self._ways[node_id]:
                todo.append((way.target, way.role.value or role))
        table = {value: Role(value) for value in set(found.values())}
        return MappingProxyType({node_id: table[value] for node_id, value in found.items()})

    def rings(self) -> tuple[frozenset[NodeId], ...]:
        """The strongly connected sets of nodes in which a call can go round, in no order."""
        return tuple(
            frozenset(members)
            for members in nx.strongly_connected_components(self.steps)
            if len(members) > 1 or self._leads_to_itself(members)
        )

    def _leads_to_itself(self, members: set[NodeId]) -> bool:
        return any(self.steps.has_edge(node_id, node_id) for node_id in members)

    def _forget(self, node_id: NodeId) -> None:
        self._ways.pop(node_id, None)
        self._entries.pop(node_id, None)
        self._outside.discard(node_id)
        if node_id in self.steps:
            self.steps.remove_node(node_id)

    def _rebuild(self, node_ids: Iterable[NodeId]) -> None:
        """Read these nodes' ways anew."""
        for node_id in node_ids:
            node = self._flow.nodes.get(node_id)
            if node is None:
                continue
            if isinstance(node, EntryNode):
                message = node.kind is EntryKind.MESSAGE
                self._entries[node_id] = Role.MESSAGE if message else Role.CALL
            if isinstance(node, EntryNode | NoteNode):
                self._outside.add(node_id)
            before = self._ways.get(node_id)
            self._ways[node_id] = after = ways_of(self._flow, node_id)
            if before != after:
                self._replace_steps(node_id, before or (), after)
            elif not after:
                self.steps.add_node(node_id)

    def _replace_steps(
        self, node_id: NodeId, before: tuple[Way, ...], after: tuple[Way, ...]
    ) -> None:
        self.steps.add_node(node_id)
        for way in before:
            if self.steps.has_edge(node_id, way.target):
                self.steps.remove_edge(node_id, way.target)
        by_target: dict[NodeId, tuple[str, ...]] = {}
        for way in after:
            if way.kind is not OutcomeKind.BESIDE:
                by_target[way.target] = (*by_target.get(way.target, ()), way.outcome)
        for target, keys in by_target.items():
            self.steps.add_edge(node_id, target, outcomes=keys)


def ways_of(flow: Flow, node_id: NodeId) -> tuple[Way, ...]:
    """The linked outcomes of a node that exist, in the order of its outcomes."""
    links = flow.links_from(node_id)
    if not links:
        return ()
    node = flow.nodes[node_id]
    return tuple(
        Way(
            outcome.key,
            outcome.kind,
            links[outcome.key],
            _beside_role(flow, node_id, outcome.key)
            if outcome.kind is OutcomeKind.BESIDE
            else NO_ROLE,
        )
        for outcome in outcomes(node, links.keys())
        if outcome.key in links and links[outcome.key] in flow.nodes
    )


def _beside_role(flow: Flow, node_id: NodeId, key: str) -> Role:
    """Where the document behind a beside outcome runs."""
    node = flow.nodes[node_id]
    assert isinstance(node, VerbNode)
    attribute, index = split_beside(key)
    spec = verb_spec(node.element)
    holder = node.element if index is None else node.element.elements[index]
    if spec is not None and index is not None:
        spec = spec.child(holder.tag)
    document = next((d for d in spec.documents if d.attribute == attribute), None) if spec else None
    if document is None or document.role is DocumentRole.TRANSFER:
        return Role.CALL
    if document.role is DocumentRole.WAIT:
        return Role.CONFERENCE_WAIT if holder.tag == "Conference" else Role.QUEUE_WAIT
    return Role.QUEUE_WHISPER if holder.tag == "Queue" else Role.WHISPER
