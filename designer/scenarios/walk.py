"""The way of a call through the flow: from the simulator's trace to nodes and links.

Within a verb that holds the call (Enqueue, a Dial with a whisper) other documents run beside the
flow; the place on the main way is kept meanwhile.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urldefrag

from designer.bundle import Bundle
from designer.flow import (
    BranchNode,
    ExternalNode,
    Flow,
    Link,
    NodeId,
    OpaqueNode,
    as_called,
)
from designer.paths.arrivals import BESIDE, arrival
from designer.simulator import Requested, TraceEntry, VerbSkipped, VerbStarted

STEERING = frozenset(
    {"entry", "action", "redirect", "fallback", "wait document", "whisper document"}
)
"""Purposes of requests whose answer steers the call; others only report or fetch sound."""
HOLDERS = frozenset({"DialCallStatus", "QueueResult"})
"""Parameters of an action whose verb may have held the call."""


@dataclass(frozen=True, slots=True)
class WalkStep:
    """A node that the call came to, by ``link`` where that is known; ``entry`` is the place in the
    trace at which it came there."""

    node: NodeId
    link: Link | None
    entry: int


@dataclass(frozen=True, slots=True)
class Walk:
    """All steps of a call, in order."""

    steps: tuple[WalkStep, ...]

    @property
    def nodes(self) -> tuple[NodeId, ...]:
        """The nodes in order, each run of a node once."""
        return tuple(step.node for step in self.steps)

    @property
    def links(self) -> frozenset[Link]:
        """Every link taken."""
        return frozenset(step.link for step in self.steps if step.link is not None)

    def node_at(self, entry: int) -> NodeId | None:
        """The node where the call was at the trace's entry of that number."""
        before = [step.node for step in self.steps if step.entry <= entry]
        return before[-1] if before else None


def walked(trace: Sequence[TraceEntry], bundle: Bundle, flow: Flow, entry: str) -> Walk:
    """The walk that the trace of a call to the entry node ``entry`` tells of."""
    return Walk(tuple(_Walker(bundle, as_called(flow), NodeId(entry)).follow(trace)))


class _Walker:
    def __init__(self, bundle: Bundle, flow: Flow, entry: NodeId) -> None:
        self._bundle = bundle
        self._flow = flow
        self._entry = entry
        self._at: dict[int, NodeId] = {0: entry}
        self._runs: dict[int, NodeId] = {}
        self._last_run: dict[int, int] = {}
        self._asked: Requested | None = None
        self._decided: Link | None = None
        self._last_context = 0
        self._place = 0

    def follow(self, trace: Iterable[TraceEntry]) -> Iterator[WalkStep]:
        if self._entry in self._flow.nodes:
            yield WalkStep(self._entry, None, 0)
        for self._place, entry in enumerate(trace):
            match entry:
                case Requested() if entry.purpose in STEERING:
                    self._asked = entry
                    yield from self._through_routes(entry)
                    yield from self._without_verbs(entry)
                case VerbStarted() | VerbSkipped():
                    yield from self._to_verb(entry)
                case _:
                    pass
        if self._decided is not None:  # asked for, and never run: the caller had hung up
            yield WalkStep(self._decided.target, self._decided, self._place)

    def _through_routes(self, request: Requested) -> Iterator[WalkStep]:
        """The decisions on the way to a document: a Branch is a node of its own."""
        if request.purpose != "redirect":  # else the compiler’s Redirect stands for a link
            self._decided = None
        for path, outcome in request.routes:
            route = self._bundle.routes.get(path)
            source = NodeId(route.source) if route is not None else NodeId("")
            if source not in self._flow.nodes:
                continue
            context = self._context(request)
            if source != self._at.get(context) or self._is_branch(source):
                yield self._step(source, context)
            target = self._flow.target(source, outcome)
            self._decided = None if target is None else Link(source, outcome, target)

    def _is_branch(self, node: NodeId) -> bool:
        return isinstance(self._flow.nodes[node], BranchNode)

    def _context(self, request: Requested) -> int:
        """The verb within which the answer runs: the last one that started, for what is beside."""
        if request.purpose in BESIDE:
            run = max(self._runs, default=0)
            main = self._last_run.get(0, run)
            self._at[main] = self._runs.get(main, self._entry)
            return main
        if any(name in HOLDERS for name, _ in request.params):
            self._last_context = 0  # the verb that held the call goes on
        return self._last_context

    def _without_verbs(self, request: Requested) -> Iterator[WalkStep]:
        """Nodes that answer with no verb of the flow: somebody else’s URL, an opaque document.

        Where the caller has hung up, the answer is asked for and lost.
        """
        if dict(request.params).get("CallStatus") == "completed":
            return
        context = self._context(request)
        sources = self._bundle.sources.get(request.document) if request.document else None
        if sources is not None and sources.nodes:
            node = NodeId(sources.nodes[0])
            if isinstance(self._flow.nodes.get(node), OpaqueNode):
                yield self._step(node, context)
            return
        url = urldefrag(request.url).url.partition("?")[0]
        for target in self._flow.links_from(self._at.get(context, self._entry)).values():
            found = self._flow.nodes.get(target)
            if isinstance(found, ExternalNode) and found.url.partition("?")[0].strip() == url:
                yield self._step(target, context)
                return

    def _to_verb(self, started: VerbStarted | VerbSkipped) -> Iterator[WalkStep]:
        sources = self._bundle.sources.get(started.place.document)
        index = started.place.index
        if sources is None or not 0 <= index < len(sources.nodes):
            return
        node, outcome = NodeId(sources.nodes[index]), sources.outcomes[index]
        context = started.within
        self._last_context = context
        if context and (context not in self._at or self._is_beside()):
            self._at[context] = self._runs.get(context, self._entry)
        if outcome:  # the compiler's Redirect onward
            target = self._flow.target(node, outcome)
            self._decided = None if target is None else Link(node, outcome, target)
            self._at[context] = node
            self._asked = None
            return
        if not isinstance(self._flow.nodes.get(node), OpaqueNode):
            yield self._step(node, context)
        if isinstance(started, VerbStarted):
            self._runs[started.run] = node
            self._last_run[context] = started.run
        self._asked = None

    def _is_beside(self) -> bool:
        return self._asked is not None and self._asked.purpose in BESIDE

    def _step(self, node: NodeId, context: int) -> WalkStep:
        source = self._at.get(context, self._entry)
        link = self._decided
        if link is None or link.target != node:
            link = self._link(source, node)
        self._at[context] = node
        self._decided = None
        return WalkStep(node, link, self._place)

    def _link(self, source: NodeId, node: NodeId) -> Link | None:
        """The link from ``source`` to ``node`` by which the call came, judged by what was asked."""
        purpose = self._asked.purpose if self._asked is not None else ""
        if purpose == "fallback":
            source = self._entry
        return arrival(self._flow, source, node, purpose)
