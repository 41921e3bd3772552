"""What can happen in a state: runs of its verb strung to what they lead to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from designer.bundle import Bundle, BundleEntry, EntryKind
from designer.flow import ExternalNode, Flow, Link, NodeId
from designer.paths.arrivals import arrival
from designer.paths.besides import Besides
from designer.paths.deciding import Arrivals
from designer.paths.documents import Documents
from designer.paths.holding import HoldRules, rules_of
from designer.paths.inputs import Input, inputs_of
from designer.paths.model import Edge, History, Seconds, State, Usage
from designer.paths.onerun import NOTHING_SAID, Leads, MediaSeconds, Pace, Ran, Runs, shape
from designer.paths.steps import (
    SINCE,
    Known,
    Request,
    Step,
    along,
    comes_from_beside,
    mark_of,
    source_of,
)
from designer.simulator import EndedBy
from designer.twiml import Channel, Element

PROMPTS = frozenset({"Say", "Play", "Pause"})
ASKS = frozenset({"Gather", "Record", "Dial", "Enqueue", "Pay", "Connect", "Refer"})
"""Verbs after which something else must be said before the call may end."""


class Stepper:
    """The steps of every state of an entry; ``blended`` as of :class:`Arrivals`."""

    def __init__(
        self,
        bundle: Bundle,
        flow: Flow,
        entry: BundleEntry,
        media_seconds: MediaSeconds | None = None,
    ) -> None:
        self.bundle, self.flow, self.entry = bundle, flow, entry
        self.messaging = entry.kind is EntryKind.MESSAGE
        channel = Channel.MESSAGING if self.messaging else Channel.VOICE
        self.runs = Runs(channel, media_seconds)
        self.documents = Documents(bundle)
        self.arrivals = Arrivals(flow, entry, self.documents)
        self.besides = Besides(self)
        self._shapes: dict[tuple[str, int, Known], Element] = {}
        self._known: dict[State, tuple[Step, ...]] = {}

    @property
    def blended(self) -> frozenset[str]:
        """Parameters of which too many values are told apart."""
        return self.arrivals.blended

    def of(self, state: State) -> tuple[Step, ...]:
        """What can happen in the state, found once."""
        found = self._known.get(state)
        if found is None:
            found = self._known[state] = tuple(self.steps(state))
        return found

    def first(self, state: State) -> Iterator[Step]:
        """The steps of the first request of a call, from ``state``."""
        path, url = self.documents.resolved("", self.entry.path)
        request = Request(path, url, (("CallStatus", "ringing"),), "entry")
        yield from self.requested(state, NodeId(self.entry.source), request, Edge(0, None))

    def steps(self, state: State) -> Iterator[Step]:
        """What can happen in the state; it runs the verb that the state stands at."""
        program = self.documents.program(state)
        assert not isinstance(program, str)
        node = self.documents.node(state)
        if state.index >= len(program):
            yield from self.besides.at_end(state, node)
            return
        verb = program[state.index]
        rules = rules_of(state.hold)
        if not rules.runs(verb.tag, self.messaging):
            if rules.fails(verb.tag):
                yield from self.failed(state, node, "13201", Edge(0, None), "")
            else:
                yield self._next(state, node, Edge(0, None))
            return
        if verb.tag == "Leave" and state.hold is not None and state.hold.kind == "queue":
            yield from self.besides.left(state, state.hold)
            return
        yield from self._ran(state, node, verb, rules)

    def _ran(self, state: State, node: NodeId, verb: Element, rules: HoldRules) -> Iterator[Step]:
        asked = self.documents.action_path(state, verb)
        seen: set[object] = set()
        held = tuple(self.besides.leading(state, node, verb))
        prompts = self._prompts(verb) if verb.tag == "Gather" else NOTHING_SAID
        for one in self.inputs(state, verb, asked):
            if comes_from_beside(one, held):
                continue
            ran = self.runs.run(self.shape(state, verb), one.action, Pace.TYPICAL)
            edge = self.edge(verb, one, ran, state, prompts)
            for found in self.leads(state, node, verb, ran, edge):
                mark = mark_of(found)
                if mark in seen:
                    continue
                seen.add(mark)
                yield found
        yield from held

    def inputs(self, state: State, verb: Element, asked: str | None) -> tuple[Input, ...]:
        """What callers may do at the verb, as far as the answer at ``asked`` tells it apart."""
        if verb.tag not in ASKS:
            return inputs_of(verb, ())
        bare = self.shape(state, verb) if verb.tag == "Gather" else verb  # many share theirs
        return _inputs_of(bare, self.arrivals.conditions(asked))

    def shape(self, state: State, verb: Element) -> Element:
        """The verb without what makes no difference to how it runs, found once."""
        key = (state.document, state.index, state.filled)
        found = self._shapes.get(key)
        if found is None:
            found = self._shapes[key] = shape(verb)
        return found

    def edge(self, verb: Element, one: Input, ran: Ran, state: State, prompts: Ran) -> Edge:
        """What the run says about time, words and charges, without where it leads."""
        shaped = self.shape(state, verb)
        fast = self.runs.run(shaped, one.action, Pace.FAST) if one.keys or not one.silent else ran
        slow = self.runs.run(shaped, one.action, Pace.SLOW) if one.keys or not one.silent else ran
        seconds = Seconds(fast.seconds, ran.seconds, slow.seconds)
        usage = Usage(characters=ran.words, messages=ran.messages)
        if verb.tag == "Gather":
            barge_in = verb.get("bargeIn", "true").strip().lower() != "false"
            hurried = 0.0 if not one.silent and barge_in else prompts.seconds
            seconds += Seconds(hurried, prompts.seconds, prompts.seconds)
            usage += Usage(characters=prompts.words, speech=int("speech" in verb.get("input")))
        message = verb.tag == "Record" and one.by_caller
        if message:
            usage += Usage(recordings=1, transcriptions=int(verb.get("transcribe") == "true"))
        if verb.tag == "Pay" and one.action is not None and one.action.result == "success":
            usage += Usage(payments=1)
        person = ran.talked and verb.tag in {"Dial", "Enqueue", "Connect"}
        if person and verb.tag == "Dial":
            usage += Usage(dials=1)
        return Edge(
            0,
            None,
            label=one.label,
            action=one.action,
            keys=one.keys,
            seconds=seconds,
            usage=usage,
            by_caller=one.by_caller,
            silent=one.silent,
            person=person,
            message=message,
        )

    def _prompts(self, verb: Element) -> Ran:
        total = Ran(Leads.NEXT, 0.0)
        for child in verb.elements:
            if child.tag in PROMPTS:
                ran = self.runs.run(child, None, Pace.TYPICAL)
                total = replace(
                    total, seconds=total.seconds + ran.seconds, words=total.words + ran.words
                )
        return total

    def leads(
        self, state: State, node: NodeId, verb: Element, ran: Ran, edge: Edge
    ) -> Iterator[Step]:
        """Where the call goes on once the verb ran."""
        history = self._after(state.history, verb, ran, edge)
        state = replace(state, history=history)
        match ran.leads:
            case Leads.NEXT:
                yield self._next(state, node, edge)
            case Leads.REQUEST:
                path, url = self.documents.target(state, verb, ran.url)
                purpose = "redirect" if verb.tag == "Redirect" else "action"
                onward = self._compiled_link(state, node)
                request = Request(path, url, ran.params, purpose, onward)
                yield from self.requested(state, node, request, edge)
            case Leads.END:
                yield from self._ended(state, node, verb, ran, edge)

    def _compiled_link(self, state: State, node: NodeId) -> tuple[Link, ...]:
        """The link that a Redirect of the compiler's stands for; none for a verb of the flow."""
        sources = self.bundle.sources.get(state.document)
        if sources is None or not state.index < len(sources.outcomes):
            return ()
        outcome = sources.outcomes[state.index]
        target = self.flow.target(node, outcome) if outcome else None
        return () if target is None else (Link(node, outcome, target),)

    def _next(self, state: State, node: NodeId, edge: Edge) -> Step:
        onward = replace(state, index=state.index + 1)
        sources = self.bundle.sources.get(state.document)
        links = edge.links
        if sources is not None and onward.index < len(sources.nodes):
            target = NodeId(sources.nodes[onward.index])
            link = None if sources.outcomes[onward.index] else arrival(self.flow, node, target, "")
            links = links if link is None else (*links, link)
        return self._go(onward, replace(edge, links=links))

    def _after(self, history: History, verb: Element, ran: Ran, edge: Edge) -> History:
        """The history after a run: words count until somebody does something again."""
        if verb.tag in ASKS:
            history = History(history & SINCE)
        elif ran.said or ran.messages:
            history |= History.SPOKE
        if edge.person:
            history |= History.PERSON
        if edge.message:
            history |= History.MESSAGE
        return history

    def _ended(
        self, state: State, node: NodeId, verb: Element, ran: Ran, edge: Edge
    ) -> Iterator[Step]:
        hold = state.hold
        if hold is not None and hold.kind == "whisper" and ran.by == EndedBy.HANGUP_VERB:
            yield from self.besides.resumed(hold, "no-answer", edge)
        elif ran.by == EndedBy.CALLER_HANGUP and ran.params and hold is None:
            yield from self._unheard(state, node, verb, ran, edge)
        else:
            yield self.end(state, node, ran.by, edge)

    def _unheard(
        self, state: State, node: NodeId, verb: Element, ran: Ran, edge: Edge
    ) -> Iterator[Step]:
        """The caller hung up, and the application is told: its answer is asked for, and lost."""
        path, url = self.documents.target(state, verb, ran.url)
        request = Request(path, url, ran.params, "action")
        arrivals = () if path is None else tuple(self.arrivals.of(state, node, request))
        for found in arrivals:
            routed = tuple(link for link in found.links if link.outcome.startswith("result:"))
            yield self.end(state, node, ran.by, along(edge, routed, found.known))
        if not arrivals:
            yield self.end(state, node, ran.by, edge)

    def end(self, state: State, node: NodeId, by: str, edge: Edge) -> Step:
        """The step that ends the call; ``by`` is what ended it (:class:`EndedBy`)."""
        return Step(edge, None, by, node, int(state.history))

    def requested(self, state: State, node: NodeId, request: Request, edge: Edge) -> Iterator[Step]:
        """The edges of a request: one for each way in which its routes may turn out."""
        if request.path is None:
            edge = along(edge, edge.links, edge.known)
            yield self._elsewhere(state, node, request, edge)
            return
        for found in self.arrivals.of(state, node, request):
            taken = along(edge, (*edge.links, *found.links), found.known)
            where = NodeId(found.at) if found.at in self.flow.nodes else node
            if found.error:
                onward = replace(state, known=found.known)
                yield from self.failed(onward, where, found.error, taken, request.purpose)
            elif not found.document:
                ended = replace(state, known=found.known)
                yield from self._empty(ended, where, taken)
            else:
                onward = replace(
                    state,
                    document=found.document,
                    index=0,
                    known=found.known,
                    filled=found.filled,
                    asked="",
                )
                if request.path != found.document and self.documents.returns(onward):
                    onward = replace(onward, asked=request.path)
                program = self.documents.program(onward)
                if isinstance(program, str):
                    broken = self.documents.node(State(found.document))
                    yield from self.failed(onward, broken, program, taken, request.purpose)
                else:
                    yield self._go(onward, taken)

    def _empty(self, state: State, node: NodeId, edge: Edge) -> Iterator[Step]:
        """A route without a target: the document is empty."""
        if state.hold is not None:
            yield from self.besides.run_out(state, node, edge)
        else:
            yield self.end(state, node, EndedBy.END_OF_DOCUMENT, edge)

    def _elsewhere(self, state: State, node: NodeId, request: Request, edge: Edge) -> Step:
        """Somebody else answers: what becomes of the call is not known."""
        target = self._external(source_of(node, request), request.url)
        links = (*edge.links, *request.links)
        if target is not None and not request.links:
            link = arrival(self.flow, node, target, request.purpose)
            links = links if link is None else (*links, link)
        where = target or node
        return Step(replace(edge, links=links), node=where, elsewhere=True)

    def _external(self, node: NodeId, url: str) -> NodeId | None:
        for target in self.flow.links_from(node).values():
            found = self.flow.nodes.get(target)
            if isinstance(found, ExternalNode) and found.url.strip() == url:
                return target
        found = self.flow.nodes.get(node)
        return node if isinstance(found, ExternalNode) else None

    def failed(
        self, state: State, node: NodeId, code: str, edge: Edge, purpose: str
    ) -> Iterator[Step]:
        """A document that cannot be had or read: the fallback URL, else the end of the call."""
        if state.hold is not None:
            yield from self.besides.failed(state, edge)
            return
        if not self.entry.fallback or purpose == "fallback":
            yield self.end(state, node, EndedBy.ERROR, edge)
            return
        path, url = self.documents.resolved("", self.entry.fallback)
        params = (("ErrorCode", code),)
        request = Request(path, url, params, "fallback")
        entry = NodeId(self.entry.source)
        yield from self.requested(state, entry, request, edge)

    def _go(self, state: State, edge: Edge) -> Step:
        return Step(edge, state)


_inputs_of = lru_cache(maxsize=8192)(inputs_of)
