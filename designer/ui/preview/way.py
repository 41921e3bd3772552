"""The way of a call through the flow: from the simulator's trace back to nodes and links."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from designer.bundle import Bundle
from designer.flow import ELSE, NEXT, START, Flow, NodeId, VerbNode, outcome_of

if TYPE_CHECKING:
    from designer.simulator import Place, Requested, TraceEntry, VerbSkipped, VerbStarted


@dataclass(frozen=True, slots=True)
class WayStep:
    """A node that the call came to; ``source`` and ``outcome`` are the link, empty when unknown."""

    node: NodeId
    source: str = ""
    outcome: str = ""


class Way:
    """Follows one call; remembers how much of its trace it has seen."""

    def __init__(self, bundle: Bundle, flow: Flow, entry: str) -> None:
        self._bundle = bundle
        self._flow = flow
        self._entry = entry
        self._seen = 0
        self._node = entry
        self._on_hold = ""
        self._link: tuple[str, str] = (entry, START)

    def advance(self, trace: Sequence[TraceEntry]) -> list[WayStep]:
        """The steps in what the trace has more than last time."""
        from designer.simulator import Leg, Requested, VerbSkipped, VerbStarted

        steps: list[WayStep] = []
        for entry in map(self._known, trace[self._seen :]):
            match entry:
                case Requested():
                    self._change_leg(entry.leg is Leg.CALLEE)
                    steps += self._through_routes(entry)
                case VerbStarted() | VerbSkipped():
                    self._change_leg(entry.leg is Leg.CALLEE)
                    steps += self._to_verb(entry)
                case _:
                    pass
        self._seen = len(trace)
        return steps

    def node_of(self, document: str, index: int) -> str:
        """The node of an element of a document; empty when it is not of this flow."""
        sources = self._bundle.sources.get(document)
        if sources is None or not 0 <= index < len(sources.nodes):
            return ""
        return sources.nodes[index]

    def node_of_request(self, request: Requested) -> str:
        """The node that the answer begins with, or that the last route on the way belongs to."""
        node = self.node_of(request.document, 0)
        if node or not request.routes:
            return node
        route = self._bundle.routes.get(request.routes[-1][0])
        return route.source if route is not None else ""

    def missed(self, request: Requested, place: Place) -> str:
        """What the way out is called that the answer of the Gather at ``place`` took, when it fits
        none of its choices; else empty."""
        node = self._flow.nodes.get(NodeId(self.node_of(place.document, place.index)))
        if not isinstance(node, VerbNode) or not node.choices:
            return ""
        for path, outcome in request.routes:
            route = self._bundle.routes.get(path)
            if route is not None and route.source == node.id and outcome == ELSE:
                way = outcome_of(self._flow, node.id, ELSE)
                return way.label if way is not None else ""
        return ""

    def document_at(self, url: str) -> str:
        """The document that stands for a URL where the trace names none."""
        return ""

    def _known(self, entry: TraceEntry) -> TraceEntry:
        """An entry of the trace, with the documents that it is about."""
        return entry

    def _change_leg(self, is_callee: bool) -> None:
        """While the callee hears a whisper, the caller’s place is kept; afterwards it is back."""
        if is_callee and not self._on_hold:
            self._on_hold = self._node
        elif not is_callee and self._on_hold:
            self._node, self._on_hold, self._link = self._on_hold, "", ("", "")

    def _through_routes(self, request: Requested) -> list[WayStep]:
        """The decisions on the way to a document: a Branch is a node of its own."""
        steps: list[WayStep] = []
        for path, outcome in request.routes:
            route = self._bundle.routes.get(path)
            if route is None or not route.source:
                continue
            if route.source != self._node:
                steps.append(self._step(route.source))
            self._link = (route.source, outcome)
        return steps

    def _to_verb(self, started: VerbStarted | VerbSkipped) -> list[WayStep]:
        document, index = started.place.document, started.place.index
        node = self.node_of(document, index)
        if not node:
            return []
        outcome = self._bundle.sources[document].outcomes[index]
        if outcome:
            self._link = (node, outcome)
        if node == self._node and outcome:
            return []
        return [self._step(node)]

    def _step(self, node: str) -> WayStep:
        """The call comes to ``node``, by the link decided on, else by the only one there is."""
        source, outcome = self._link
        if not source or self._flow.target(NodeId(source), outcome) != node:
            source, outcome = self._only_link(node)
        self._node, self._link = node, ("", "")
        return WayStep(NodeId(node), source, outcome)

    def _only_link(self, node: str) -> tuple[str, str]:
        links = self._flow.links_from(NodeId(self._node))
        found = [outcome for outcome, target in links.items() if target == node]
        if NEXT in found:
            return self._node, NEXT
        return (self._node, found[0]) if len(found) == 1 else ("", "")
