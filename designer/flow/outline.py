"""A flow as an outline: its documents with their verbs, and the first way to each node."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from designer.flow.cut import document_starts
from designer.flow.fallthrough import falls_through, next_is_answer
from designer.flow.model import EntryNode, Flow, Link, NodeId, VerbNode
from designer.flow.outcomes import NEXT
from designer.flow.paths import start_paths


@dataclass(frozen=True, slots=True)
class DocumentOutline:
    """A document or route: its path, and the nodes in it in their order, the first its start."""

    path: str
    nodes: tuple[NodeId, ...]

    @property
    def start(self) -> NodeId:
        """The node that the document starts at."""
        return self.nodes[0]


def documents_in(flow: Flow) -> tuple[DocumentOutline, ...]:
    """Every document of the flow, as it would be exported, in the order of their first nodes."""
    starts = start_paths([flow.nodes[node_id] for node_id in document_starts(flow)])
    return tuple(
        DocumentOutline(path, tuple(_verbs_from(flow, start, starts)))
        for start, path in starts.items()
    )


def _verbs_from(flow: Flow, start: NodeId, starts: Mapping[NodeId, str]) -> Iterator[NodeId]:
    current: NodeId | None = start
    while current is not None:
        yield current
        node = flow.nodes[current]
        onward = flow.target(current, NEXT)
        if onward is None or onward in starts or next_is_answer(flow, node):
            return
        current = onward if isinstance(flow.nodes[onward], VerbNode) else None


class FirstWays:
    """The shortest way, in links, from an entry to each node: the first entry's where they tie.

    Takes one walk of the flow.
    """

    def __init__(self, flow: Flow) -> None:
        self._last: dict[NodeId, Link | None] = {
            node.id: None for node in flow.nodes.values() if isinstance(node, EntryNode)
        }
        todo = list(self._last)
        for source in todo:  # grows as nodes are found
            for outcome, target in flow.links_from(source).items():
                if target not in self._last and _is_taken(flow, source, outcome):
                    self._last[target] = Link(source, outcome, target)
                    todo.append(target)

    def to(self, node: NodeId) -> tuple[Link, ...]:
        """The links from an entry to the node; none for an entry, or when nothing leads there."""
        way: list[Link] = []
        last = self._last.get(node)
        while last is not None:
            way.append(last)
            last = self._last[last.source]
        return tuple(reversed(way))


def _is_taken(flow: Flow, source: NodeId, outcome: str) -> bool:
    """Whether TwiML ever follows the link: nothing comes after a Hangup."""
    node = flow.nodes[source]
    if outcome != NEXT or not isinstance(node, VerbNode):
        return True
    return falls_through(flow, node) or next_is_answer(flow, node)
