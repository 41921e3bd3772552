"""Which nodes link to a node: found once by walking all links, then kept edit by edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from designer.flow.tables import copied

if TYPE_CHECKING:
    from designer.flow.model import NodeId

    Links = Mapping[NodeId, Mapping[str, NodeId]]


@dataclass(frozen=True, slots=True, eq=False)
class Sources:
    """By node, which nodes have links to it (each once), as the links ``of`` have it."""

    of: Links
    by_target: Mapping[NodeId, Sequence[NodeId]]

    @classmethod
    def find(cls, links: Links) -> Sources:
        """The sources of all these links."""
        found: dict[NodeId, list[NodeId]] = {}
        for source, outgoing in links.items():
            for target in set(outgoing.values()):
                found.setdefault(target, []).append(source)
        return cls(links, MappingProxyType(found))

    def follow(self, links: Links, outgoing: Links) -> Sources:
        """The sources of ``links``, which differ in what leaves the nodes of ``outgoing``."""
        by_target = copied(self.by_target)
        for source, ways in outgoing.items():
            was = frozenset(self.of.get(source, {}).values())
            now = frozenset(ways.values())
            for target in was - now:
                by_target[target] = [one for one in by_target[target] if one != source]
            for target in now - was:
                by_target[target] = [*by_target.get(target, ()), source]
        return Sources(links, MappingProxyType(by_target))
