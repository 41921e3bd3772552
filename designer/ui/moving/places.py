"""Where one can go from a node: where its links lead, who leads to it, who shares its names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from designer.flow import (
    Flow,
    Link,
    NameKind,
    NodeId,
    SharedName,
    names_in,
    outcomes_of,
    uses_of,
)
from designer.text import tr
from designer.ui.selection import Port


@dataclass(frozen=True, slots=True)
class Place:
    """A node to go to, and by what: the words of an outcome, or a name that both have."""

    node: NodeId
    by: str
    port: Port | None = None
    """The link that is followed, forth or back."""


def leads_to(flow: Flow, node: NodeId) -> list[Place]:
    """Where the node's links lead, in the order of its outcomes; then who shares its names."""
    labels = _labels(flow, node)
    places = [
        Place(target, labels.get(outcome, outcome), Port(node, outcome))
        for outcome, target in sorted(
            flow.links_from(node).items(), key=lambda link: _place(list(labels), link[0])
        )
    ]
    return [*places, *_sharing(flow, node)]


def leads_here(flow: Flow, node: NodeId) -> list[Place]:
    """Who leads to the node, in the flow's order, with the outcome that does."""
    return [_caller(flow, link) for link in flow.links_to(node)]


def _caller(flow: Flow, link: Link) -> Place:
    by = outcome_words(flow, link.source, link.outcome)
    return Place(link.source, by, Port(link.source, link.outcome))


def _sharing(flow: Flow, node: NodeId) -> Iterator[Place]:
    """The other ends of a queue, a conference or the like; numbers are everywhere and no place."""
    seen = {node}
    for use in names_in(flow.nodes[node]):
        if use.name.kind is NameKind.NUMBER:
            continue
        for other in uses_of(flow, use.name):
            if other.node not in seen:
                seen.add(other.node)
                yield Place(other.node, shared_name_words(use.name))


def shared_name_words(name: SharedName) -> str:
    """``Queue “support”``."""
    value = name.value
    return {
        NameKind.NUMBER: tr("Number {value}", value=value),
        NameKind.QUEUE: tr("Queue “{value}”", value=value),
        NameKind.CONFERENCE: tr("Conference “{value}”", value=value),
        NameKind.ROOM: tr("Room “{value}”", value=value),
        NameKind.CLIENT: tr("Client “{value}”", value=value),
        NameKind.SIP: tr("SIP address “{value}”", value=value),
    }[name.kind]


def outcome_words(flow: Flow, node: NodeId, outcome: str) -> str:
    """What an outcome of a node is called."""
    return _labels(flow, node).get(outcome, outcome)


def _labels(flow: Flow, node: NodeId) -> dict[str, str]:
    return {outcome.key: outcome.label for outcome in outcomes_of(flow, node)}


def _place(keys: list[str], key: str) -> int:
    return keys.index(key) if key in keys else len(keys)
