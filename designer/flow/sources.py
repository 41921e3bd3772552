"""Which nodes link to a node: found once by walking all links, then kept edit by edit."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

N = TypeVar("N", bound=Hashable)
"""What stands for a node: its id."""


@dataclass(frozen=True, slots=True, eq=False)
class Sources(Generic[N]):
    """Finds the nodes with links to a node, as the links ``of`` have it.

    ``known`` are, by target, all nodes that had links to it in any flow of one line of edits. They
    share it, and whoever asks looks which of them have such links in ``of``: so an edit adds to it
    what it links, and copies nothing.
    """

    of: Mapping[N, Mapping[str, N]]
    known: dict[N, list[N]]

    @classmethod
    def find(cls, links: Mapping[N, Mapping[str, N]]) -> Sources[N]:
        """The sources of all these links."""
        known: dict[N, list[N]] = {}
        for source, outgoing in links.items():
            for target in set(outgoing.values()):
                known.setdefault(target, []).append(source)
        return cls(links, known)

    def follow(
        self, links: Mapping[N, Mapping[str, N]], outgoing: Mapping[N, Mapping[str, N]]
    ) -> Sources[N]:
        """The sources of ``links``, which differ in what leaves the nodes of ``outgoing``."""
        for source, ways in outgoing.items():
            for target in ways.values():
                sources = self.known.setdefault(target, [])
                if source not in sources:
                    sources.append(source)
        return Sources(links, self.known)

    def to(self, node: N) -> list[N]:
        """The nodes with links to this one, each once, in no order."""
        links = self.of
        return [
            source
            for source in self.known.get(node, ())
            if source in links and node in links[source].values()
        ]
