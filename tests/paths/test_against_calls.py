"""The states of a flow against calls: every sequence of inputs ends as the states say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from designer.bundle import Bundle
from designer.flow import (
    Choice,
    Flow,
    Node,
    NodeId,
    OutcomeKind,
    Project,
    VerbNode,
    compile_flow,
    connect,
    outcomes_of,
    why_no_link,
)
from designer.paths import Edge, Machine, Verdict, build, paths_of
from designer.paths.inputs import NOT_ASKED, QUEUE_WAYS
from designer.scenarios import entry_of, offline, setup_of
from designer.simulator import (
    PAY_RESULTS,
    Action,
    Call,
    CallerEvent,
    Ended,
    Heard,
    Leg,
    Moment,
    MomentKind,
    Requested,
    ScriptedCaller,
    VerbStarted,
)
from designer.twiml import element
from tests.helpers.briefflows import branch, call, dial, hangup, menu, project_of, say, verb

DECISIONS = 2
WAITING = ("Gather", "Record", "Dial", "Enqueue", "Pay", "Connect", "Refer")
CALLER = "+15550009999"
TOLD_APART = {
    "result:hangup": Action("enqueue", hangup=True),
    "result:caller-hung-up": Action("pay", hangup=True),
    "result:canceled": Action("dial", dial_outcome="canceled"),
}
"""What is only followed where the flow tells it apart from other results."""
End = tuple[str, str]
"""A verdict and the node where the call ends."""

ALPHABET: dict[str, list[Action]] = {
    "gather": [
        Action("gather", silent=True),
        *(Action("gather", digits=key) for key in ("1", "2", "3", "12", "#", "9")),
        Action("gather", speech="sales please"),
        Action("gather", speech="nonsense"),
    ],
    "record": [
        Action("record", silent=True),
        Action("record", seconds=3),
        Action("record", seconds=3, hangup=True),
        *(Action("record", seconds=3, digits=key) for key in ("1", "2", "#", "9")),
    ],
    "dial": [
        Action("dial", dial_outcome=one) for one in ("no-answer", "completed", "busy", "failed")
    ],
    "enqueue": [Action("enqueue", queue_result=one) for one in QUEUE_WAYS if one != "leave"],
    "pay": [
        Action("pay", silent=True),
        *(Action("pay", result=one) for one in PAY_RESULTS if one not in NOT_ASKED),
    ],
    "connect": [Action("connect", result=one) for one in ("ended", "completed", "failed")],
    "refer": [Action("refer", result=one) for one in ("in-progress", "busy", "failed", "canceled")],
}


class Asked(Exception):  # noqa: N818 - it ends a run to say what comes next
    """The script is at its end and a verb of this kind wants an action."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


class Brute(ScriptedCaller):
    """Plays a script; behind it asks for more, or does nothing any more."""

    def __init__(self, script: tuple[Action, ...], asks: bool) -> None:
        super().__init__(script)
        self._asks = asks
        self._met: set[int] = set()
        self._left = list(script)

    def answer(self, moment: Moment) -> CallerEvent | None:
        kind = moment.verb.lower()
        if kind in ALPHABET and moment.run not in self._met and moment.within in (0, moment.run):
            self._met.add(moment.run)
            if self._left:
                assert self._left.pop(0).at == kind
            elif self._asks:
                raise Asked(kind)
            else:
                first = ALPHABET[kind][0]
                self._queue.append(first)
        return super().answer(moment)


def brute(bundle: Bundle, flow: Flow, number: str) -> set[End]:
    """Every way in which calls of at most DECISIONS inputs end."""
    found: set[End] = set()
    todo: list[tuple[Action, ...]] = [()]
    while todo:
        script = todo.pop()
        try:
            found.add(played(bundle, flow, script, number, asks=len(script) < DECISIONS))
        except Asked as asked:
            todo += [
                (*script, one) for one in [*ALPHABET[asked.kind], *told_apart(flow, asked.kind)]
            ]
    return found


def told_apart(flow: Flow, kind: str) -> list[Action]:
    """What else may happen in a verb of this kind, as the flow has a link for it."""
    linked = {link.outcome for link in flow.all_links()}
    return [one for outcome, one in TOLD_APART.items() if outcome in linked and one.at == kind]


def played(bundle: Bundle, flow: Flow, script: tuple[Action, ...], number: str, asks: bool) -> End:
    """How the call of one script ends."""
    target = offline(bundle)
    setup = replace(setup_of(target, entry_of(bundle, "")), from_=number)
    placed = Call(target.transport, setup)
    caller = Brute(script, asks)
    talked = False
    moment = placed.advance()
    while moment is not None:
        talked = talked or moment.kind in (MomentKind.TALKING, MomentKind.CONNECTED)
        moment = placed.advance(caller.answer(moment))
    return judged(placed, bundle, talked)


def judged(placed: Call, bundle: Bundle, talked: bool) -> End:
    """The verdict by the trace alone, and the node of the last verb of the call."""
    node, spoke, message, rejected = "", False, False, False
    ended = placed.trace[-1]
    assert isinstance(ended, Ended)
    for entry in placed.trace:
        match entry:
            case Requested(document="", routes=(*_, (path, _))):
                node = bundle.routes[path].source
            case VerbStarted(leg=Leg.CALLER, within=0):
                sources = bundle.sources[entry.place.document]
                node = sources.nodes[entry.place.index]
                spoke = spoke and entry.tag not in WAITING
                rejected = entry.tag == "Reject"
            case Heard(place=place, leg=Leg.CALLER) if place.tag in ("Say", "Play"):
                spoke = spoke or not place.path
            case _:
                pass
    for request in placed.result.requests:
        message = message or float(dict(request.params).get("RecordingDuration", "0")) > 0
    by = ended.by
    if by in ("redirect_limit", "time_limit"):
        return Verdict.LOOP, ""
    if by == "error":
        return Verdict.ERROR, node
    if rejected and not spoke:
        return Verdict.REFUSED, node
    if talked:
        return Verdict.PERSON, node
    if message:
        return Verdict.VOICEMAIL, node
    if by == "caller_hangup":
        return Verdict.HUNG_UP, node
    return (Verdict.INFORMATION if spoke else Verdict.DROPPED), node


def machine_ends(machine: Machine, number: str) -> set[End]:
    """How calls of at most DECISIONS inputs end, by the states."""
    found: set[End] = set()
    seen: set[tuple[int, int]] = set()
    todo = [(0, DECISIONS, frozenset[int]())]
    while todo:
        state, left, quiet = todo.pop()
        if state in quiet:
            found.add((Verdict.LOOP, ""))
            continue
        if (state, left) in seen:
            continue
        seen.add((state, left))
        for edge in possible(machine, state, left, number):
            if edge.end is not None:
                found.add((edge.end.verdict, edge.end.node))
                continue
            assert edge.target is not None
            if edge.action is not None and left:
                todo.append((edge.target, left - 1, frozenset()))
            else:
                todo.append((edge.target, left, quiet | {state}))
    return found


def possible(machine: Machine, state: int, left: int, number: str) -> Iterator[Edge]:
    """The edges that this caller can take: any while inputs are left, then the quiet one."""
    for edge in machine.edges[state]:
        if edge.waiting or dict(edge.known).get("From", number) != number:
            continue
        quiet = edge.action is None or edge.action == ALPHABET[edge.action.at][0]
        if left or quiet:
            yield edge


def both(project: Project) -> tuple[set[End], set[End]]:
    """The ends by calls and by states, for a caller whom Branches know and for another."""
    bundle = compile_flow(project.flow).bundle
    entry = bundle.entries[0]
    machine = build(bundle, project.flow, entry)
    numbers = {"+15550001111", CALLER} | {
        pair[1] for edge in machine.all_edges() for pair in edge.known
    }
    calls: set[End] = set()
    states: set[End] = set()
    for number in numbers:
        calls |= brute(bundle, project.flow, number)
    for number in numbers:
        states |= machine_ends(machine, number)
    return calls, states


VERBS = st.sampled_from(
    (
        *("say", "menu", "menu", "dial", "record", "hangup", "branch", "queue", "pause"),
        *("reject", "pay", "connect", "refer"),
    )
)


def node_of(kind: str, number: int, keys: str, attributes: dict[str, str]) -> Node:
    """A node of a generated flow."""
    name = f"n{number}"
    match kind:
        case "say":
            return say(name, f"Line {number}.")
        case "menu":
            node = menu(name, keys, **attributes)
            assert isinstance(node, VerbNode)
            if "speech" in attributes.get("input", ""):
                spoken = Choice("s", "", ("sales",))
                return VerbNode(id=node.id, element=node.element, choices=(*node.choices, spoken))
            return node
        case "dial":
            return dial(name)
        case "record":
            return verb(name, "Record")
        case "branch":
            return branch(name, CALLER)
        case "queue":
            return verb(name, "Enqueue", "support")
        case "pause":
            return verb(name, "Pause")
        case "reject":
            return verb(name, "Reject")
        case "pay":
            return verb(name, "Pay")
        case "connect":
            stream = element("Connect", {}, element("Stream", {"url": "wss://example.com"}))
            return VerbNode(id=NodeId(name), element=stream)
        case "refer":
            sip = element("Refer", {}, element("Sip", {}, "sip:desk@example.com"))
            return VerbNode(id=NodeId(name), element=sip)
        case _:
            return hangup(name)


@st.composite
def small_projects(draw: st.DrawFn) -> Project:
    """A call flow of a few nodes with links that may exist."""
    kinds = draw(st.lists(VERBS, min_size=1, max_size=5))
    nodes: list[Node] = [call("in")]
    many = [number for number, kind in enumerate(kinds) if kind in ("pay", "queue")]
    for number in many[1:]:  # each of them has so many results that two take minutes to enumerate
        kinds[number] = "say"
    for number, kind in enumerate(kinds):
        keys = draw(st.sampled_from(("", "1", "1 2", "12 1", "#")))
        attributes = draw(
            st.sampled_from(
                (
                    {},
                    {"numDigits": "1"},
                    {"finishOnKey": ""},
                    {"input": "dtmf speech"},
                    {"actionOnEmptyResult": "true"},
                )
            )
        )
        nodes.append(node_of(kind, number, keys, attributes))
    project = project_of(*nodes, links="in start n0")
    for node in nodes[1:]:
        for _ in range(2):
            ways = [
                one.key
                for one in outcomes_of(project.flow, node.id)
                if one.kind is not OutcomeKind.BESIDE
            ]
            for key in draw(st.lists(st.sampled_from(ways), unique=True)) if ways else ():
                target = NodeId(f"n{draw(st.integers(0, len(kinds) - 1))}")
                if not why_no_link(project.flow, node.id, key, target):
                    project = connect(project, node.id, key, target)
    return project


@settings(
    max_examples=10,
    deadline=None,
    report_multiple_bugs=False,
    suppress_health_check=[HealthCheck.too_slow],
)
@given(small_projects())
@example(project_of(call("in"), menu("n0", "1"), links="in start n0\nn0 else n0"))
@example(project_of(call("in"), verb("n0", "Record"), say("n1"), links="in start n0\nn0 action n1"))
@example(  # the Record goes back to the route of the menu, not to its own document
    project_of(
        call("in"),
        menu("n0", "1 2"),
        verb("n1", "Record"),
        say("n2"),
        links="in start n0\nn0 choice:1 n1\nn0 choice:2 n2",
    )
)
@example(
    project_of(
        call("in"),
        menu("n0", "1 2"),
        verb("n1", "Dial", element("Number", {}, "+15550100100"), action=""),
        say("n2"),
        links="in start n0\nn0 choice:1 n1\nn0 choice:2 n2",
    )
)
@example(
    project_of(
        call("in"),
        verb("n0", "Dial", element("Number")),
        say("n1"),
        links="in start n0\nn0 next n1",
    )
)
@example(
    project_of(
        call("in"),
        node_of("pay", 0, "", {}),
        node_of("connect", 1, "", {}),
        say("n2"),
        links="in start n0\nn0 action n1\nn0 next n2\nn1 next n2",
    )
)
@example(
    project_of(
        call("in"),
        menu("n0", "1 2", input="dtmf speech"),
        node_of("refer", 1, "", {}),
        node_of("queue", 2, "", {}),
        say("n3"),
        links="in start n0\nn0 choice:1 n1\nn0 choice:2 n2\nn0 else n0\nn0 next n3\n"
        "n1 next n3\nn2 next n3",
    )
)
@example(
    project_of(
        call("in"),
        node_of("queue", 0, "", {}),
        node_of("pay", 1, "", {}),
        say("n2"),
        links="in start n0\nn0 result:hangup n2\nn0 result:leave n1\nn1 next n2\n"
        "n1 result:caller-hung-up n2",
    )
)
def test_every_sequence_of_inputs_ends_as_the_states_say(project: Project) -> None:
    calls, states = both(project)
    assert states == calls


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(small_projects())
def test_the_paths_name_every_end_of_the_states(project: Project) -> None:
    bundle = compile_flow(project.flow).bundle
    machine = build(bundle, project.flow, bundle.entries[0])
    ends = {(edge.end.verdict, edge.end.node) for edge in machine.all_edges() if edge.end}
    for limit in (100_000, 0):
        found = paths_of(machine, limit).paths
        listed = {
            (one.verdict, one.end.node)
            for one in found
            if one.verdict not in (Verdict.AGAIN, Verdict.LOOP)
        }
        assert listed == ends


def test_a_branch_is_remembered_for_the_rest_of_the_call() -> None:
    project = project_of(
        call(),
        branch("first", CALLER),
        say("vip", "Welcome back."),
        say("new", "Welcome."),
        branch("second", CALLER),
        hangup("gold"),
        hangup("plain"),
        links=f"in start first\nfirst case:{CALLER} vip\nfirst else new\nvip next second\n"
        f"new next second\nsecond case:{CALLER} gold\nsecond else plain",
    )
    bundle = compile_flow(project.flow).bundle
    found = paths_of(build(bundle, project.flow, bundle.entries[0])).paths
    assert {(one.nodes[2], one.nodes[-1]) for one in found} == {("vip", "gold"), ("new", "plain")}
