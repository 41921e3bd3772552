"""The flow as a graph, kept up to date edit by edit.

Plain adjacency, so that what the canvas shows while somebody edits (which nodes no entry reaches)
is there at once. The module judges nothing: that is what the rules do.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from enum import IntFlag
from types import MappingProxyType
from typing import NamedTuple

from designer.analysis.rings import rings
from designer.bundle import EntryKind
from designer.flow import (
    Changes,
    EntryNode,
    Flow,
    NodeId,
    NoteNode,
    Outcome,
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


class Way(NamedTuple):
    """A linked outcome that a call can take. ``role`` is set where it leads beside the flow.

    A tuple, since a large flow has very many of them.
    """

    outcome: str
    kind: OutcomeKind
    target: NodeId
    role: Role = NO_ROLE


class FlowGraph:
    """The ways of a flow: built once, then updated with the changes of each edit.

    A link whose outcome does not exist (a ``next`` after a Hangup) is no way.
    """

    def __init__(self, flow: Flow) -> None:
        self._flow = flow
        self._outcomes: dict[NodeId, tuple[Outcome, ...]] = {}
        self._goals: dict[NodeId, tuple[NodeId, ...]] = {}
        self._steps: dict[NodeId, tuple[NodeId, ...]] = {}
        self._entries: dict[NodeId, Role] = {}
        self._outside: set[NodeId] = set()
        self._beside: set[NodeId] = set()
        """The nodes with ways that lead beside the flow."""
        self._rebuild(flow.nodes)

    def copy(self) -> FlowGraph:
        """A graph that is updated apart from this one."""
        other = FlowGraph(Flow())
        other._flow = self._flow
        other._outcomes = dict(self._outcomes)
        other._goals = dict(self._goals)
        other._steps = dict(self._steps)
        other._entries = dict(self._entries)
        other._outside = set(self._outside)
        other._beside = set(self._beside)
        return other

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
        self.follow(flow, changes.removed | changes.added | changes.changed | changes.relinked)

    def follow(self, flow: Flow, touched: Iterable[NodeId]) -> None:
        """Stand for ``flow``, which differs from the flow before in these nodes and what leaves
        them at most."""
        self._flow = flow
        for node_id in touched:
            if node_id not in flow.nodes:
                self._forget(node_id)
        self._rebuild(touched)

    def ways(self, node_id: NodeId) -> tuple[Way, ...]:
        """The node's ways, in the order of its outcomes."""
        if node_id not in self._goals:
            return ()
        return ways_of(self._flow, node_id)

    def outcomes(self, node_id: NodeId) -> tuple[Outcome, ...]:
        """The node's ways out, linked or not."""
        return self._outcomes.get(node_id, ())

    def goals(self, node_id: NodeId) -> tuple[NodeId, ...]:
        """All that the node's ways lead to, each once; what runs beside the flow, too."""
        return self._goals.get(node_id, ())

    def is_entry(self, node_id: NodeId) -> bool:
        """Whether calls or messages come in here."""
        return node_id in self._entries

    def is_outside(self, node_id: NodeId) -> bool:
        """Whether nothing leads here by its nature: an entry, a note."""
        return node_id in self._outside

    def steps(self, node_id: NodeId) -> tuple[NodeId, ...]:
        """Where a call may get to next from the node, each once; what runs beside is left out."""
        return self._steps.get(node_id, ())

    def steps_back(self) -> Mapping[NodeId, list[NodeId]]:
        """By node, where a call may have come from."""
        found: dict[NodeId, list[NodeId]] = {}
        for source, targets in self._steps.items():
            for target in targets:
                found.setdefault(target, []).append(source)
        return found

    def reached_from(self, starts: Iterable[NodeId]) -> frozenset[NodeId]:
        """The nodes that calls coming in at ``starts`` can get to, and ``starts`` themselves."""
        seen = set(starts)
        todo = list(seen)
        goals = self._goals
        while todo:
            for target in goals.get(todo.pop(), ()):
                if target not in seen:
                    seen.add(target)
                    todo.append(target)
        return frozenset(seen)

    def unreachable(self, reached: Collection[NodeId] | None = None) -> frozenset[NodeId]:
        """The nodes that no entry leads to; notes and entries are never among them. ``reached``
        are those that one does lead to, when they are known."""
        if reached is None:
            reached = self.reached_from(self._entries)
        return frozenset(self._flow.nodes.keys() - reached - self._outside)

    def roles(self) -> Mapping[NodeId, Role]:
        """Where each node that an entry reaches runs; a node may run in several places."""
        starts: dict[Role, set[NodeId]] = {}
        for entry, role in self._entries.items():
            starts.setdefault(role, set()).add(entry)
        reached: dict[Role, set[NodeId]] = {}
        while starts:
            role, todo = starts.popitem()
            seen = reached.setdefault(role, set())
            for node_id in self._newly_reached(todo, seen):
                for way in self.ways(node_id):
                    if way.role and way.target not in reached.get(way.role, ()):
                        starts.setdefault(way.role, set()).add(way.target)
        return MappingProxyType(_merged(reached))

    def _newly_reached(self, starts: Iterable[NodeId], seen: set[NodeId]) -> list[NodeId]:
        """Add to ``seen`` what steps lead to; those among the new ones that lead beside the flow,
        too."""
        todo = [one for one in starts if one not in seen]
        seen.update(todo)
        beside: list[NodeId] = []
        steps = self._steps
        for node_id in todo:
            if node_id in self._beside:
                beside.append(node_id)
            for target in steps.get(node_id, ()):
                if target not in seen:
                    seen.add(target)
                    todo.append(target)
        return beside

    def rings(self, among: Iterable[NodeId] | None = None) -> tuple[frozenset[NodeId], ...]:
        """The strongly connected sets of nodes in which a call can go round, in no order; only
        what lies wholly among these nodes, when they are given."""
        if among is None:
            found = rings(self._steps, self._steps.get)
        else:
            kept = set(among)
            found = rings(
                kept, lambda one: [step for step in self._steps.get(one, ()) if step in kept]
            )
        return tuple(map(frozenset, found))

    def _forget(self, node_id: NodeId) -> None:
        for held in (self._outcomes, self._goals, self._steps, self._entries):
            held.pop(node_id, None)
        self._outside.discard(node_id)
        self._beside.discard(node_id)

    def _rebuild(self, node_ids: Iterable[NodeId]) -> None:
        """Read these nodes' ways anew."""
        nodes, links, beside = self._flow.nodes, self._flow.links, OutcomeKind.BESIDE
        for node_id in node_ids:
            node = nodes.get(node_id)
            if node is None:
                continue
            self._entries.pop(node_id, None)
            self._outside.discard(node_id)
            if isinstance(node, EntryNode):
                message = node.kind is EntryKind.MESSAGE
                self._entries[node_id] = Role.MESSAGE if message else Role.CALL
            if isinstance(node, EntryNode | NoteNode):
                self._outside.add(node_id)
            outgoing = links.get(node_id, {})
            ways = outcomes(node, outgoing.keys())
            self._outcomes[node_id] = ways
            self._beside.discard(node_id)
            goals: dict[NodeId, None] = {}
            steps: dict[NodeId, None] = {}
            for one in ways if outgoing else ():
                target = outgoing.get(one.key)
                if target is not None and target in nodes:
                    goals[target] = None
                    if one.kind is beside:
                        self._beside.add(node_id)
                    else:
                        steps[target] = None
            if goals:
                self._steps[node_id] = self._goals[node_id] = tuple(steps)
                if len(steps) < len(goals):
                    self._goals[node_id] = tuple(goals)
            else:
                self._goals.pop(node_id, None)
                self._steps.pop(node_id, None)


def _merged(reached: Mapping[Role, set[NodeId]]) -> dict[NodeId, Role]:
    """By node, all roles in which it is reached."""
    if len(reached) == 1:
        ((role, nodes),) = reached.items()
        return dict.fromkeys(nodes, role)
    found: dict[NodeId, Role] = {}
    for role, nodes in reached.items():
        for node_id in nodes:
            found[node_id] = found[node_id] | role if node_id in found else role
    return found


def ways_of(flow: Flow, node_id: NodeId) -> tuple[Way, ...]:
    """The linked outcomes of a node that exist, in the order of its outcomes."""
    links = flow.links_from(node_id)
    if not links:
        return ()
    return tuple(
        [
            Way(
                outcome.key,
                outcome.kind,
                links[outcome.key],
                NO_ROLE
                if outcome.kind is not OutcomeKind.BESIDE
                else _beside_role(flow, node_id, outcome.key),
            )
            for outcome in outcomes(flow.nodes[node_id], links.keys())
            if outcome.key in links and links[outcome.key] in flow.nodes
        ]
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
