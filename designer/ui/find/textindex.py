"""The texts of a flow, kept from one search to the next. It knows no Qt."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from designer.flow import (
    Hit,
    Node,
    NodeId,
    Part,
    Project,
    Query,
    Text,
    search,
    texts_of,
    titles_of,
)
from designer.problem import Problem
from designer.ui.names import kind_name

_BETWEEN = "\0"
"""Stands between the texts of a node, and in none of them."""

Problems = Mapping[NodeId, Sequence[Problem]]


@dataclass(frozen=True, slots=True)
class _Kept:
    """A node with its texts, and all of them as one."""

    node: Node
    texts: tuple[Text, ...]
    joined: str


class TextIndex:
    """Reads a node's texts again only when it is another node. One search at a time."""

    def __init__(self) -> None:
        self._kept: dict[NodeId, _Kept] = {}

    def search(self, project: Project, problems: Problems, query: Query) -> tuple[Hit, ...]:
        """Titles of frames, texts of the flow, findings: those that hold the words, if any.

        Findings come last: their advice has words that many flows use, too.
        """
        return tuple(search(self._candidates(project, problems, query), query))

    def _candidates(self, project: Project, problems: Problems, query: Query) -> Iterator[Text]:
        """The texts of the nodes that hold the words somewhere."""
        pattern = query.pattern
        if pattern is None:
            return
        yield from titles_of(project.frames.values())
        kept, self._kept = self._kept, {}
        for node_id, node in project.flow.nodes.items():
            known = kept.get(node_id)
            if known is None or known.node is not node:
                known = _read(node)
            self._kept[node_id] = known
            if pattern.search(known.joined):
                yield from known.texts
        for node_id in project.flow.nodes:
            for problem in problems.get(node_id, ()):
                yield Text(node_id, Part.PROBLEM, problem.message, problem.path, problem.attribute)


def _read(node: Node) -> _Kept:
    texts = (*texts_of(node), Text(node.id, Part.NAME, kind_name(node)))
    return _Kept(node, texts, _BETWEEN.join(text.text for text in texts))
