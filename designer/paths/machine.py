"""All states that calls to an entry can get into, and what can happen in each.

Every verb is run by itself in the simulator, once for each thing that may happen in it; this module
only strings the runs together as documents string verbs together, and merges states whose future is
the same. It asks the bundle for documents and routes, as calls do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from designer.bundle import Bundle, BundleEntry
from designer.flow import FALLBACK, BranchNode, Flow, NodeId, as_called
from designer.paths.documents import node_at
from designer.paths.model import Edge, End, History, State, Verdict
from designer.paths.onerun import MediaSeconds
from designer.paths.stepping import Stepper
from designer.paths.steps import (
    ANY_HISTORY,
    ANY_KEPT,
    Known,
    Step,
    applied,
    between,
)
from designer.simulator import EndedBy

MAX_STATES = 1_000_000
"""States after which building stops, so that no flow takes for ever."""
Pulse = Callable[[], None]
"""Called now and then while something takes long; what it raises ends the work."""
STATES_A_PULSE = 256


def no_pulse() -> None:
    """Nobody wants to stop the work."""


@dataclass(slots=True)
class Machine:
    """The states and edges of one entry. State 0 stands before the first request.

    ``edges[n]`` leave state n. ``complete`` is False when MAX_STATES was reached; ``blended`` names
    parameters of which too many values are told apart.
    """

    bundle: Bundle
    flow: Flow
    entry: BundleEntry
    states: list[State] = field(default_factory=list)
    edges: list[tuple[Edge, ...]] = field(default_factory=list)
    complete: bool = True
    blended: frozenset[str] = frozenset()

    def node(self, number: int) -> NodeId:
        """The node that the state stands before: the entry for state 0."""
        state = self.states[number]
        if number == 0:
            return NodeId(self.entry.source)
        return node_at(self.bundle, state.document, state.index)

    def all_edges(self) -> Iterator[Edge]:
        """Every edge."""
        for edges in self.edges:
            yield from edges


def build(
    bundle: Bundle,
    flow: Flow,
    entry: BundleEntry,
    *,
    media_seconds: MediaSeconds | None = None,
    limit: int = MAX_STATES,
    histories: bool = True,
    pulse: Pulse = no_pulse,
) -> Machine:
    """Every state that a call to ``entry`` can get into, from the first request on.

    Without ``histories`` states that differ only in what happened before are one: fewer states,
    and no verdicts to rely on. ``pulse`` is called every few hundred states.
    """
    flow = as_called(flow)
    stepper = Stepper(bundle, flow, entry, media_seconds)
    return _Builder(stepper, histories).run(limit, pulse)


class _Builder:
    def __init__(self, stepper: Stepper, histories: bool) -> None:
        self.stepper, self.histories = stepper, histories
        self.machine = Machine(
            stepper.bundle,
            stepper.flow,
            stepper.entry,
            blended=stepper.blended,
        )
        self.numbers: dict[State, int] = {}
        self.live = asked_later(stepper.flow, stepper.entry)

    def run(self, limit: int, pulse: Pulse) -> Machine:
        machine = self.machine
        machine.states.append(State(""))
        steps = self.stepper.first(State("", history=History(ANY_HISTORY)))
        machine.edges.append(tuple(self._settled(0, History(0), one) for one in steps))
        done = 1
        while done < len(machine.states):
            if len(machine.states) > limit:
                machine.complete = False
                break
            if not done % STATES_A_PULSE:
                pulse()
            machine.edges.append(tuple(self._edges(done)))
            done += 1
        while len(machine.edges) < len(machine.states):
            machine.edges.append(())
        return machine

    def _edges(self, number: int) -> Iterator[Edge]:
        """The edges of a state: those of its place, with what its history makes of them."""
        state = self.machine.states[number]
        for one in self.stepper.of(replace(state, history=History(ANY_HISTORY))):
            yield self._settled(number, state.history, one)

    def _settled(self, number: int, before: History, one: Step) -> Edge:
        """The step as an edge from the state of that number and history."""
        if one.elsewhere:
            end = End("", Verdict.ELSEWHERE, NodeId(one.node))
            return between(one.edge, number, None, end)
        if one.onward is None:
            verdict = self._verdict(applied(one.history, before), one.by)
            return between(one.edge, number, None, End(one.by, verdict, NodeId(one.node)))
        onward = one.onward
        hold = onward.hold
        if hold is not None and hold.back.history > ANY_KEPT:
            back = replace(hold.back, history=applied(hold.back.history, before))
            hold = replace(hold, back=back)
        onward = State(
            onward.document,
            onward.index,
            applied(onward.history, before) if self.histories else before,
            onward.filled,
            onward.known,
            hold,
            onward.asked,
        )
        return between(one.edge, number, self._number(onward), None)

    def _verdict(self, history: History, by: str) -> Verdict:
        if by == EndedBy.ERROR:
            return Verdict.ERROR
        if by == EndedBy.REJECT and not history & History.SPOKE:
            return Verdict.REFUSED
        if history & History.PERSON:
            return Verdict.PERSON
        if history & History.MESSAGE:
            return Verdict.VOICEMAIL
        if by == EndedBy.CALLER_HANGUP:
            return Verdict.HUNG_UP
        if history & History.SPOKE:
            return Verdict.INFORMATION
        return Verdict.NO_REPLY if self.stepper.messaging else Verdict.DROPPED

    def _number(self, state: State) -> int:
        if state.known:
            state = replace(state, known=self._needed(state))
        number = self.numbers.get(state)
        if number is None:
            number = self.numbers[state] = len(self.machine.states)
            self.machine.states.append(state)
        return number

    def _needed(self, state: State) -> Known:
        """What is known and may still matter: some Branch from here on asks for it."""
        places = [state] if state.hold is None else [state, state.hold.back]
        asked: set[str] = set()
        for place in places:
            asked |= self.live.get(self.stepper.documents.node(place), set())
        return tuple(pair for pair in state.known if pair[0] in asked)


def asked_later(flow: Flow, entry: BundleEntry) -> Mapping[NodeId, set[str]]:
    """By node, the parameters that a Branch there or further on asks for; empty sets are left out.

    An error may lead to the fallback from anywhere, so what is asked there counts everywhere.
    """
    branches = [node for node in flow.nodes.values() if isinstance(node, BranchNode)]
    if not branches:
        return {}
    before: dict[NodeId, list[NodeId]] = {}
    for link in flow.all_links():
        before.setdefault(link.target, []).append(link.source)
    found: dict[NodeId, set[str]] = {}
    for branch in branches:
        todo = [branch.id]
        while todo:
            node = todo.pop()
            names = found.setdefault(node, set())
            if branch.parameter not in names:
                names.add(branch.parameter)
                todo += before.get(node, ())
    fallback = flow.target(NodeId(entry.source), FALLBACK)
    everywhere = found.get(fallback, set()) if fallback is not None else set()
    if everywhere:
        for node in flow.nodes:
            found.setdefault(node, set()).update(everywhere)
    return found
