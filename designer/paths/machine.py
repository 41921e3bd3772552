"""All states that calls to an entry can get into, and what can happen in each.

Every verb is run by itself in the simulator, once for each thing that may happen in it; this module
only strings the runs together as documents string verbs together, and merges states whose future is
the same. It asks the bundle for documents and routes, as calls do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from urllib.parse import parse_qsl, unquote, urljoin, urlsplit

from designer.bundle import PLACEHOLDER, Bundle, BundleEntry, EntryKind
from designer.errors import TwimlError
from designer.flow import FALLBACK, BranchNode, ExternalNode, Flow, Link, NodeId, as_called
from designer.paths.arrivals import arrival
from designer.paths.holding import HoldRules, rules_of
from designer.paths.inputs import WHISPERED, Input, inputs_of
from designer.paths.model import (
    Edge,
    End,
    History,
    Hold,
    Seconds,
    State,
    Usage,
    Verdict,
)
from designer.paths.onerun import ACTION, Leads, MediaSeconds, Pace, Ran, Runs, shape
from designer.paths.symbols import ANSWER_PARAMETERS, conditions_at, open_conditions, stand_ins
from designer.simulator import Action, EndedBy
from designer.twiml import Channel, Element, read

MAX_STATES = 1_000_000
"""States after which building stops, so that no flow takes for ever."""
MAX_STAND_INS = 12
"""Values of one parameter that are told apart for a whole call; when conditions tell more apart,
each decision is taken by itself, and some paths may need two callers at once."""
BASE = "http://flow.example/"
_PLAIN = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9_.-]*")
"""References that are a path beside the document as they stand."""
Known = tuple[tuple[str, str], ...]
MAX_BODY = 64 * 1024
PROMPTS = frozenset({"Say", "Play", "Pause"})
ASKS = frozenset({"Gather", "Record", "Dial", "Enqueue", "Pay", "Connect", "Refer"})
"""Verbs after which something else must be said before the call may end."""
KEEPS = 3
"""While a verb's ways are found, a history holds what is added, and shifted by this what is kept of
the history before: so all histories share one search."""
SINCE = int(History.PERSON | History.MESSAGE)
SINCE |= SINCE << KEEPS
ANY_KEPT = (1 << KEEPS) - 1
"""The largest real history."""
ANY_HISTORY = int(History.PERSON | History.MESSAGE | History.SPOKE) << KEEPS


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
    steps: dict[State, tuple[_Step, ...]] = field(default_factory=dict, repr=False)

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


def node_at(bundle: Bundle, document: str, index: int) -> NodeId:
    """The node of a document's element; past its end, of the last one."""
    sources = bundle.sources.get(document)
    if sources is None or not sources.nodes:
        return NodeId("")
    return NodeId(sources.nodes[min(index, len(sources.nodes) - 1)])


def build(
    bundle: Bundle,
    flow: Flow,
    entry: BundleEntry,
    *,
    media_seconds: MediaSeconds | None = None,
    limit: int = MAX_STATES,
    histories: bool = True,
) -> Machine:
    """Every state that a call to ``entry`` can get into, from the first request on.

    Without ``histories`` states that differ only in what happened before are one: fewer states,
    and no verdicts to rely on.
    """
    return _Builder(bundle, as_called(flow), entry, media_seconds, limit, histories).run()


def without_histories(machine: Machine) -> Machine:
    """The machine with states merged that differ only in what happened before."""
    builder = _Builder(machine.bundle, machine.flow, machine.entry, None, MAX_STATES, False)
    builder.steps = machine.steps
    return builder.run()


@dataclass(frozen=True, slots=True)
class _Request:
    """A request that a state leads to; ``links`` is the link it stands for, where the compiler
    wrote it as a Redirect."""

    path: str | None
    url: str
    params: Known
    purpose: str
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class _Arrival:
    """Where a request may lead: a document's path ("" for an empty answer), and the links."""

    document: str
    links: tuple[Link, ...]
    known: Known
    filled: Known = ()
    error: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class _Step:
    """An edge before it is settled: the state that it leads to, or (by, node) of an end with the
    history there. ``elsewhere``: somebody else goes on."""

    edge: Edge
    onward: State | None = None
    by: str = ""
    node: str = ""
    history: int = 0
    elsewhere: bool = False


class _Builder:
    def __init__(
        self,
        bundle: Bundle,
        flow: Flow,
        entry: BundleEntry,
        media_seconds: MediaSeconds | None,
        limit: int,
        histories: bool,
    ) -> None:
        self.histories = histories
        self.machine = Machine(bundle, flow, entry)
        self.bundle, self.flow, self.entry, self.limit = bundle, flow, entry, limit
        self.messaging = entry.kind is EntryKind.MESSAGE
        channel = Channel.MESSAGING if self.messaging else Channel.VOICE
        self.runs = Runs(channel, media_seconds)
        self.base = bundle.base_url.rstrip("/") + "/" if bundle.base_url else BASE
        self.numbers: dict[State, int] = {}
        self.live = asked_later(flow, entry)
        self.standing = self._standing()
        self.steps = self.machine.steps
        self.programs: dict[tuple[str, Known], tuple[Element, ...] | str] = {}
        self.shapes: dict[tuple[str, int, Known], Element] = {}
        self.conditions = lru_cache(maxsize=None)(
            lambda path: tuple(conditions_at(bundle, path)) if path is not None else ()
        )

    def run(self) -> Machine:
        machine = self.machine
        machine.states.append(State(""))
        before = State("", history=History(ANY_HISTORY))
        source = NodeId(self.entry.source)
        path, url = self._resolved("", self.entry.path)
        request = _Request(path, url, (("CallStatus", "ringing"),), "entry")
        steps = self._requested(before, source, request, Edge(0, None))
        machine.edges.append(tuple(self._settled(0, History(0), one) for one in steps))
        done = 1
        while done < len(machine.states):
            if len(machine.states) > self.limit:
                machine.complete = False
                break
            machine.edges.append(tuple(self._edges(done)))
            done += 1
        while len(machine.edges) < len(machine.states):
            machine.edges.append(())
        return machine

    # what is known of the call

    def _standing(self) -> dict[str, tuple[str, ...]]:
        """By parameter that conditions ask for: the values that stand for all."""
        usual = {"From": "+15550001111", "To": self.entry.number or "+15550002222", "Body": "hello"}
        found: dict[str, tuple[str, ...]] = {}
        blended: set[str] = set()
        for name, conditions in open_conditions(self.bundle.routes).items():
            if name == "To" and self.entry.number:
                found[name] = (self.entry.number,)
                continue
            values = stand_ins(conditions, usual.get(name, ""))
            if len(values) > MAX_STAND_INS:
                blended.add(name)
            found[name] = values
        self.machine.blended = frozenset(blended)
        return found

    # one state

    def _edges(self, number: int) -> Iterator[Edge]:
        """The edges of a state: those of its place, with what its history makes of them."""
        state = self.machine.states[number]
        place = replace(state, history=History(ANY_HISTORY))
        steps = self.steps.get(place)
        if steps is None:
            steps = self.steps[place] = tuple(self._steps(place))
        for one in steps:
            yield self._settled(number, state.history, one)

    def _settled(self, number: int, before: History, one: _Step) -> Edge:
        """The step as an edge from the state of that number and history."""
        if one.elsewhere:
            end = End("", Verdict.ELSEWHERE, NodeId(one.node))
            return _between(one.edge, number, None, end)
        if one.onward is None:
            verdict = self._verdict(_applied(one.history, before), one.by)
            return _between(one.edge, number, None, End(one.by, verdict, NodeId(one.node)))
        onward = one.onward
        hold = onward.hold
        if hold is not None and hold.back.history > ANY_KEPT:
            back = replace(hold.back, history=_applied(hold.back.history, before))
            hold = replace(hold, back=back)
        onward = State(
            onward.document,
            onward.index,
            _applied(onward.history, before) if self.histories else before,
            onward.filled,
            onward.known,
            hold,
        )
        return _between(one.edge, number, self._number(onward), None)

    def _steps(self, state: State) -> Iterator[_Step]:
        program = self._program(state)
        assert not isinstance(program, str)
        node = node_at(self.bundle, state.document, state.index)
        if state.index >= len(program):
            yield from self._at_end(state, node)
            return
        verb = program[state.index]
        rules = rules_of(state.hold)
        if not rules.runs(verb.tag, self.messaging):
            if rules.fails(verb.tag):
                yield from self._failed(state, node, "13201", Edge(0, None), "")
            else:
                yield self._go(replace(state, index=state.index + 1), Edge(0, None))
            return
        if verb.tag == "Leave" and state.hold is not None and state.hold.kind == "queue":
            yield from self._left(state, state.hold)
            return
        yield from self._ran(state, node, verb, rules)

    def _ran(self, state: State, node: NodeId, verb: Element, rules: HoldRules) -> Iterator[_Step]:
        asked = self._action_path(state, verb)
        seen: set[object] = set()
        held = tuple(self._beside(state, node, verb))
        prompts = self._prompts(verb) if verb.tag == "Gather" else _NO_PROMPTS
        for one in self._inputs(state, verb, asked):
            if _comes_from_beside(one, held):
                continue
            ran = self.runs.run(self._shape(state, verb), one.action, Pace.TYPICAL)
            edge = self._edge(verb, one, ran, state, prompts)
            for found in self._leads(state, node, verb, ran, edge):
                mark = _mark(found)
                if mark in seen:
                    continue
                seen.add(mark)
                yield found
        yield from held

    def _inputs(self, state: State, verb: Element, asked: str | None) -> tuple[Input, ...]:
        if verb.tag not in ASKS:
            return inputs_of(verb, ())
        return _inputs_of(
            verb.with_elements(()) if verb.tag == "Gather" else verb, self.conditions(asked)
        )

    def _shape(self, state: State, verb: Element) -> Element:
        key = (state.document, state.index, state.filled)
        found = self.shapes.get(key)
        if found is None:
            found = self.shapes[key] = shape(verb)
        return found

    def _edge(self, verb: Element, one: Input, ran: Ran, state: State, prompts: Ran) -> Edge:
        """What the run says about time, words and charges, without where it leads."""
        shaped = self._shape(state, verb)
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

    # where a run leads

    def _leads(
        self, state: State, node: NodeId, verb: Element, ran: Ran, edge: Edge
    ) -> Iterator[_Step]:
        history = self._after(state.history, verb, ran, edge)
        state = replace(state, history=history)
        match ran.leads:
            case Leads.NEXT:
                yield self._next(state, node, edge)
            case Leads.REQUEST:
                path, url = self._target(state, verb, ran.url)
                purpose = "redirect" if verb.tag == "Redirect" else "action"
                onward = self._compiled_link(state, node)
                request = _Request(path, url, ran.params, purpose, onward)
                yield from self._requested(state, node, request, edge)
            case Leads.END:
                yield from self._ended(state, node, ran, edge)

    def _compiled_link(self, state: State, node: NodeId) -> tuple[Link, ...]:
        """The link that a Redirect of the compiler's stands for; none for a verb of the flow."""
        sources = self.bundle.sources.get(state.document)
        if sources is None or not state.index < len(sources.outcomes):
            return ()
        outcome = sources.outcomes[state.index]
        target = self.flow.target(node, outcome) if outcome else None
        return () if target is None else (Link(node, outcome, target),)

    def _next(self, state: State, node: NodeId, edge: Edge) -> _Step:
        onward = replace(state, index=state.index + 1)
        sources = self.bundle.sources.get(state.document)
        links: tuple[Link, ...] = ()
        if sources is not None and onward.index < len(sources.nodes):
            target = NodeId(sources.nodes[onward.index])
            link = None if sources.outcomes[onward.index] else arrival(self.flow, node, target, "")
            links = () if link is None else (link,)
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

    def _ended(self, state: State, node: NodeId, ran: Ran, edge: Edge) -> Iterator[_Step]:
        hold = state.hold
        if hold is not None and hold.kind == "whisper" and ran.by == EndedBy.HANGUP_VERB:
            yield from self._resumed(hold, "no-answer", edge)
            return
        yield self._end(state, node, ran.by, edge)

    def _end(self, state: State, node: NodeId, by: str, edge: Edge) -> _Step:
        return _Step(edge, None, by, node, int(state.history))

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
        return Verdict.NO_REPLY if self.messaging else Verdict.DROPPED

    def _go(self, state: State, edge: Edge) -> _Step:
        return _Step(edge, state)

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
            asked |= self.live.get(node_at(self.bundle, place.document, place.index), set())
        return tuple(pair for pair in state.known if pair[0] in asked)

    # requests

    def _requested(
        self, state: State, node: NodeId, request: _Request, edge: Edge
    ) -> Iterator[_Step]:
        """The edges of a request: one for each way in which its routes may turn out."""
        if request.path is None:
            edge = _along(edge, edge.links, edge.known)
            yield self._elsewhere(state, node, request, edge)
            return
        for found in self._arrivals(state, node, request):
            taken = _along(edge, (*edge.links, *found.links), found.known)
            where = NodeId(found.at) if found.at in self.flow.nodes else node
            if found.error:
                onward = replace(state, known=found.known)
                yield from self._failed(onward, where, found.error, taken, request.purpose)
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
                )
                program = self._program(onward)
                if isinstance(program, str):
                    broken = node_at(self.bundle, found.document, 0)
                    yield from self._failed(onward, broken, program, taken, request.purpose)
                else:
                    yield self._go(onward, taken)

    def _empty(self, state: State, node: NodeId, edge: Edge) -> Iterator[_Step]:
        """A route without a target: the document is empty."""
        if state.hold is not None:
            yield from self._run_out(state, node, edge)
        else:
            yield self._end(state, node, EndedBy.END_OF_DOCUMENT, edge)

    def _elsewhere(self, state: State, node: NodeId, request: _Request, edge: Edge) -> _Step:
        """Somebody else answers: what becomes of the call is not known."""
        target = self._external(_source(node, request), request.url)
        links = (*edge.links, *request.links)
        if target is not None and not request.links:
            link = arrival(self.flow, node, target, request.purpose)
            links = links if link is None else (*links, link)
        where = target or node
        return _Step(replace(edge, links=links), node=where, elsewhere=True)

    def _external(self, node: NodeId, url: str) -> NodeId | None:
        for target in self.flow.links_from(node).values():
            found = self.flow.nodes.get(target)
            if isinstance(found, ExternalNode) and found.url.strip() == url:
                return target
        found = self.flow.nodes.get(node)
        return node if isinstance(found, ExternalNode) else None

    def _arrivals(self, state: State, node: NodeId, request: _Request) -> Iterator[_Arrival]:
        assert request.path is not None
        params = dict(request.params)
        if "?" in request.url:
            query = urlsplit(request.url).query
            params = {**dict(parse_qsl(query, keep_blank_values=True)), **params}
        pending: list[tuple[str, NodeId, Known, tuple[Link, ...], int]] = [
            (request.path, _source(node, request), state.known, request.links, 0)
        ]
        while pending:
            path, source, known, links, hops = pending.pop(0)
            route = self.bundle.routes.get(path)
            if route is None:
                yield self._met(path, source, known, links, params, request.purpose)
                continue
            if hops > 64:
                yield _Arrival("", links, known, error="11200", at=route.source)
                continue
            here = NodeId(route.source)
            if here in self.flow.nodes and here != source:
                link = arrival(self.flow, source, here, request.purpose)
                links = links if link is None else (*links, link)
                source = here
            for target, outcome, knows in self._decided(path, params, known):
                end = self.flow.target(here, outcome) if here in self.flow.nodes else None
                onward = links if end is None else (*links, Link(here, outcome, end))
                if not target:
                    yield _Arrival("", onward, knows, at=here)
                elif target == path:
                    yield self._met(path, source, knows, onward, params, request.purpose)
                else:
                    came = source if end is None else end
                    pending.append((target, came, knows, onward, hops + 1))

    def _met(
        self,
        path: str,
        source: NodeId,
        known: Known,
        links: tuple[Link, ...],
        params: Mapping[str, str],
        purpose: str,
    ) -> _Arrival:
        """The document at the end of all routes."""
        body = self.bundle.documents.get(path)
        if body is None:
            return _Arrival("", links, known, error="11200", at=source)
        node = node_at(self.bundle, path, 0)
        if node and node != source and not (links and links[-1].target == node):
            link = arrival(self.flow, source, node, purpose)
            links = links if link is None else (*links, link)
        elif node == source and not links:
            link = arrival(self.flow, source, node, purpose)
            links = () if link is None else (link,)
        filled: Known = ()
        if b"{{" in body:
            values = {**self._standard(known), **params}
            names = sorted(set(PLACEHOLDER.findall(body.decode("utf-8"))))
            filled = tuple((name, values[name]) for name in names if name in values)
        return _Arrival(path, links, known, filled)

    def _standard(self, known: Known) -> dict[str, str]:
        """The call's own parameters, as far as texts may show them."""
        usual = {
            "From": "+15550001111",
            "To": self.entry.number or "+15550002222",
            "CallStatus": "in-progress",
            "Body": "hello",
        }
        return {**usual, "Caller": usual["From"], "Called": usual["To"], **dict(known)}

    def _decided(
        self, path: str, params: Mapping[str, str], known: Known
    ) -> Iterator[tuple[str, str, Known]]:
        """Every way in which a route may decide: (target, outcome, what is then known)."""
        route = self.bundle.routes[path]
        if not isinstance(self.flow.nodes.get(NodeId(route.source)), BranchNode):
            chosen = {**self._standard(()), **dict(known), **params}
            target, outcome = route.choose(chosen)
            yield target, outcome, known
            return
        asked = {one.parameter for case in route.cases for one in case.conditions}
        have = dict(known)
        free = [
            name
            for name in sorted(asked)
            if name not in params and name not in have and name not in ANSWER_PARAMETERS
        ]
        seen: set[object] = set()
        for values in self._valuations(free):
            chosen = {**have, **values}
            target, outcome = route.choose({**self._standard(()), **chosen, **params})
            kept = {
                name: value for name, value in chosen.items() if name not in self.machine.blended
            }
            knows = tuple(sorted(kept.items()))
            mark = (target, outcome, knows)
            if mark not in seen:
                seen.add(mark)
                yield target, outcome, knows

    def _valuations(self, names: list[str]) -> Iterator[dict[str, str]]:
        if not names:
            yield {}
            return
        for value in self.standing.get(names[0], ("",)):
            for rest in self._valuations(names[1:]):
                yield {names[0]: value, **rest}

    def _failed(
        self, state: State, node: NodeId, code: str, edge: Edge, purpose: str
    ) -> Iterator[_Step]:
        """A document that cannot be had or read: the fallback URL, else the end of the call."""
        if state.hold is not None:
            yield from self._hold_failed(state, edge)
            return
        if not self.entry.fallback or purpose == "fallback":
            yield self._end(state, node, EndedBy.ERROR, edge)
            return
        path, url = self._resolved("", self.entry.fallback)
        params = (("ErrorCode", code),)
        request = _Request(path, url, params, "fallback")
        entry = NodeId(self.entry.source)
        yield from self._requested(state, entry, request, edge)

    def _resolved(self, document: str, reference: str) -> tuple[str | None, str]:
        """The bundle's path that a URL means (None: it is elsewhere), and the whole URL."""
        reference = reference.strip()
        if "/" not in document and _PLAIN.fullmatch(reference):
            return reference, self.base + reference
        url = urljoin(self.base + document, reference)
        if not url.startswith(self.base):
            return None, url
        return unquote(urlsplit(url).path)[len(urlsplit(self.base).path) :], url

    def _target(self, state: State, verb: Element, reference: str) -> tuple[str | None, str]:
        written = ""
        if reference == ACTION:
            written = verb.text if verb.tag == "Redirect" else verb.get("action")
        return self._resolved(state.document, written)

    def _action_path(self, state: State, verb: Element) -> str | None:
        return self._resolved(state.document, verb.get("action"))[0]

    def _program(self, state: State) -> tuple[Element, ...] | str:
        """The verbs of the state's document, or the code of the error that reading it is."""
        key = (state.document, state.filled)
        found = self.programs.get(key)
        if found is None:
            found = self.programs[key] = self._read(state)
        return found

    def _read(self, state: State) -> tuple[Element, ...] | str:
        body = self.bundle.documents[state.document]
        if state.filled or b"{{" in body:
            body = self.bundle.answer(state.document, dict(state.filled)).body
        if len(body) > MAX_BODY:
            return "11750"
        try:
            root = read(body).root
        except TwimlError as error:
            return error.code or "12100"
        return root.elements if root.tag == "Response" else "12102"

    # documents beside the flow

    def _beside(self, state: State, node: NodeId, verb: Element) -> Iterator[_Step]:
        """The edges to a verb's own wait and whisper documents."""
        if state.hold is not None:
            return
        if verb.tag == "Enqueue" and verb.get("waitUrl").strip():
            yield from self._to_hold(state, node, "queue", verb.get("waitUrl"))
        for noun in verb.elements if verb.tag == "Dial" else ():
            if noun.tag == "Conference" and noun.get("waitUrl").strip():
                yield from self._to_hold(state, node, "conference", noun.get("waitUrl"))
            elif noun.get("url").strip():
                who = noun.text.strip() if len(verb.elements) > 1 else ""
                yield from self._to_hold(state, node, "whisper", noun.get("url"), who)

    def _to_hold(
        self, state: State, node: NodeId, kind: str, reference: str, who: str = ""
    ) -> Iterator[_Step]:
        path, url = self._resolved(state.document, reference)
        if path is None:
            return
        purpose = "whisper document" if kind == "whisper" else "wait document"
        hold = Hold(kind, state, path)
        inside = replace(state, hold=hold, history=History(state.history & SINCE))
        edge = Edge(0, None, label=_HOLD_WORDS[kind], waiting=True, silent=False)
        edge = replace(edge, action=replace(_HOLD_ACTIONS[kind], answered_by=who))
        yield from self._requested(inside, node, _Request(path, url, (), purpose), edge)

    def _at_end(self, state: State, node: NodeId) -> Iterator[_Step]:
        edge = Edge(0, None)
        if state.hold is None:
            yield self._end(state, node, EndedBy.END_OF_DOCUMENT, edge)
        else:
            yield from self._run_out(state, node, edge)

    def _run_out(self, state: State, node: NodeId, edge: Edge) -> Iterator[_Step]:
        """A document beside the flow is at its end."""
        hold = state.hold
        assert hold is not None
        yield from self._resumed(hold, _RESULTS[hold.kind], edge)
        if hold.kind == "queue":
            holder = node_at(self.bundle, hold.back.document, hold.back.index)
            request = _Request(hold.again, self.base + hold.again, (), "wait document")
            again = replace(edge, waiting=True, silent=False)
            yield from self._requested(state, holder, request, again)

    def _left(self, state: State, hold: Hold) -> Iterator[_Step]:
        yield from self._resumed(hold, "leave", Edge(0, None))

    def _hold_failed(self, state: State, edge: Edge) -> Iterator[_Step]:
        hold = state.hold
        assert hold is not None
        result = {"queue": "error", "conference": "failed", "whisper": "no-answer"}[hold.kind]
        yield from self._resumed(hold, result, edge)

    def _resumed(self, hold: Hold, result: str, edge: Edge) -> Iterator[_Step]:
        """The verb that held the call goes on with ``result``."""
        back = hold.back
        program = self._program(back)
        assert not isinstance(program, str)
        verb = program[back.index]
        node = node_at(self.bundle, back.document, back.index)
        for one in self._inputs(back, verb, self._action_path(back, verb)):
            action = one.action
            if action is None or result not in (action.queue_result, action.dial_outcome):
                continue
            ran = self.runs.run(self._shape(back, verb), action, Pace.TYPICAL)
            known = replace(self._edge(verb, one, ran, back, _NO_PROMPTS), action=None, label="")
            merged = replace(
                known,
                seconds=edge.seconds,
                silent=False,
                links=edge.links,
                requests=edge.requests,
                label=one.label,
            )
            yield from self._leads(back, node, verb, ran, merged)
            return


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


def _between(edge: Edge, source: int, target: int | None, end: End | None) -> Edge:
    """The edge from ``source`` to ``target`` or ``end`` (written out: replace() takes longer)."""
    return Edge(
        source,
        target,
        end,
        edge.label,
        edge.action,
        edge.links,
        edge.keys,
        edge.seconds,
        edge.usage,
        edge.by_caller,
        edge.silent,
        edge.waiting,
        edge.person,
        edge.message,
        edge.requests,
        edge.known,
    )


def _along(edge: Edge, links: tuple[Link, ...], known: Known) -> Edge:
    """The edge with a request more, by these links, with what is known then."""
    return Edge(
        edge.source,
        edge.target,
        edge.end,
        edge.label,
        edge.action,
        links,
        edge.keys,
        edge.seconds,
        edge.usage,
        edge.by_caller,
        edge.silent,
        edge.waiting,
        edge.person,
        edge.message,
        edge.requests + 1,
        known,
    )


def _source(node: NodeId, request: _Request) -> NodeId:
    """The node that the request comes from: the one it leads to, when its link is known."""
    return request.links[-1].target if request.links else node


def _applied(history: int, before: History) -> History:
    """A history as found for any history before, for this one."""
    return History((history & 7) | (history >> KEEPS & before))


def _mark(step: _Step) -> object:
    """What two steps of one place must differ in to be worth telling apart."""
    edge = step.edge
    where = (step.onward, step.by, step.node, step.history, step.elsewhere)
    return where, edge.links, edge.person, edge.message


def _comes_from_beside(one: Input, held: tuple[_Step, ...]) -> bool:
    """Whether a document beside the flow brings this about: Leave, or being connected after a
    whisper (unless nobody knows that document)."""
    if one.action is None:
        return False
    return one.action.queue_result == "leave" or (one.action is WHISPERED and bool(held))


_NO_PROMPTS = Ran(Leads.NEXT, 0.0)
_HOLD_WORDS = {
    "queue": "waits",
    "conference": "waits",
    "whisper": "is announced",
}
_HOLD_ACTIONS = {
    "queue": Action("enqueue", queue_result="bridged"),
    "conference": Action("dial", dial_outcome="answered"),
    "whisper": Action("dial", dial_outcome="completed"),
}
_RESULTS = {"queue": "bridged", "conference": "answered", "whisper": "completed"}
"""How a call comes off hold when all goes well."""
_inputs_of = lru_cache(maxsize=8192)(inputs_of)
