"""Which nodes a call gets to, kept edit by edit.

A tree holds one way to each node that an entry leads to. An edit that cuts a branch off looks only
at that branch: which of its nodes have another way in. (The usual scheme for reachability under
single edits; the whole flow is walked once, at the beginning.)
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from designer.analysis.graph import FlowGraph
from designer.flow import Flow, NodeId


class Reached:
    """The nodes of ``graph`` that no entry leads to, as edits go on; it updates the graph, too."""

    def __init__(self, graph: FlowGraph) -> None:
        self._graph = graph
        self._parent: dict[NodeId, NodeId | None] = {}
        """By node that is reached, the one before it on the way that is held; None at entries."""
        for entry in graph.entries:
            self._grow(entry, None)
        self._unreachable = set(graph.unreachable(self._parent.keys()))
        graph.flow.sources_of(NodeId(""))  # all edits from here on know them

    @property
    def flow(self) -> Flow:
        """The flow that is looked at."""
        return self._graph.flow

    @property
    def unreachable(self) -> frozenset[NodeId]:
        """The nodes that no entry leads to; notes and entries are never among them."""
        return frozenset(self._unreachable)

    def update(self, flow: Flow, touched: Collection[NodeId]) -> bool:
        """Stand for ``flow``, which differs from the flow before in these nodes and their links at
        most. Whether other nodes are unreachable now."""
        graph, parent = self._graph, self._parent
        before = {node: graph.goals(node) for node in touched}
        graph.follow(flow, touched)
        cut = self._cut_off(before)
        seen = {*cut, *touched}
        for node in touched:
            if graph.is_entry(node):
                seen.update(self._grow(node, None))
                parent[node] = None
            if node in parent:
                for goal in graph.goals(node):
                    seen.update(self._grow(goal, node))
        for node in cut:
            source = self._way_in(node) if node not in parent else None
            if source is not None:
                seen.update(self._grow(node, source))
        return self._tell(seen)

    def _grow(self, first: NodeId, source: NodeId | None) -> list[NodeId]:
        """Reach a node from another one (an entry from None), and all it leads to; those that were
        not reached before."""
        parent, goals = self._parent, self._graph.goals
        if first in parent:
            return []
        parent[first] = source
        grown = [first]
        for node in grown:
            for goal in goals(node):
                if goal not in parent:
                    parent[goal] = node
                    grown.append(goal)
        return grown

    def _tell(self, seen: Iterable[NodeId]) -> bool:
        """Let ``unreachable`` follow for these nodes; whether it differs."""
        graph, nodes = self._graph, self._graph.flow.nodes
        different = {
            node
            for node in seen
            if (node in nodes and node not in self._parent and not graph.is_outside(node))
            != (node in self._unreachable)
        }
        self._unreachable ^= different
        return bool(different)

    def _cut_off(self, before: dict[NodeId, tuple[NodeId, ...]]) -> list[NodeId]:
        """Take the branches from the tree whose way in was cut; their nodes that are still there,
        and those that went."""
        parent, goals = self._parent, self._graph.goals
        todo = [
            goal
            for node, ways in before.items()
            for goal in ways
            if parent.get(goal) == node and goal not in goals(node)
        ]
        for node in before:
            is_gone = node not in self._graph.flow.nodes
            was_entry = node in parent and parent[node] is None
            if is_gone or (was_entry and not self._graph.is_entry(node)):
                todo.append(node)
        cut = []
        while todo:
            node = todo.pop()
            if node in parent:
                del parent[node]
                cut.append(node)
                todo.extend(goal for goal in goals(node) if parent.get(goal) == node)
        return cut

    def _way_in(self, node: NodeId) -> NodeId | None:
        """A node that is reached and leads to this one."""
        for source in self._graph.flow.sources_of(node):
            if source in self._parent and node in self._graph.goals(source):
                return source
        return None
