"""Runs saved calls and says what came of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from urllib.parse import quote

from designer.bundle import Bundle
from designer.errors import ScenarioError, SimulationError
from designer.flow import Flow, NodeId
from designer.scenarios.compare import (
    Difference,
    Event,
    Happened,
    first_difference,
    node_names,
)
from designer.scenarios.placing import Target, place
from designer.scenarios.scenario import Scenario
from designer.scenarios.walk import STEERING, Walk, walked
from designer.simulator import (
    Action,
    CallResult,
    Ended,
    Heard,
    Leg,
    MessageSent,
    Requested,
    TraceEntry,
)
from designer.text import tr

TELLING = (
    "Digits",
    "SpeechResult",
    "DialCallStatus",
    "QueueResult",
    "Result",
    "ReferCallStatus",
    "VirtualAgentStatus",
    "ErrorCode",
)
"""The parameters by which the requests of a call are told apart in a scenario."""

CUT = "…"


@dataclass(frozen=True, slots=True)
class ScenarioRun:
    """What came of one scenario: ``difference`` is None when all was as expected.

    ``error`` says why it could not be run at all. ``walk`` are the nodes and links of the flow that
    the call took (none for a live URL); ``unused`` is what the caller would have done further on.
    """

    scenario: Scenario
    difference: Difference | None = None
    error: str = ""
    result: CallResult | None = None
    trace: tuple[TraceEntry, ...] = ()
    walk: Walk = field(default_factory=lambda: Walk(()))
    unused: tuple[Action, ...] = ()

    @property
    def passed(self) -> bool:
        """Whether the call was as expected."""
        return self.difference is None and not self.error

    @property
    def seconds(self) -> float:
        """How long the call lasted, in virtual seconds."""
        return self.result.seconds if self.result is not None else 0.0


def run_scenarios(
    scenarios: Iterable[Scenario], target: Target, flow: Flow
) -> Iterator[ScenarioRun]:
    """Run one after the other, each yielded when it is done."""
    for scenario in scenarios:
        yield run_scenario(scenario, target, flow)


def run_scenario(scenario: Scenario, target: Target, flow: Flow) -> ScenarioRun:
    """Place the scenario's call and compare. Nothing is raised for a call that goes wrong."""
    try:
        placed = place(target, scenario)
    except (ScenarioError, SimulationError) as error:
        return ScenarioRun(scenario, error=tr("It cannot be run: {error}", error=error))
    trace = tuple(placed.call.trace)
    walk = Walk(()) if target.live else walked(trace, target.bundle, flow, placed.entry.source)
    happened = happenings(trace, target, flow, walk)
    difference = first_difference(scenario.expects, happened)
    unused = tuple(placed.caller.unused)
    if difference is None and unused:
        difference = _unused(unused[0], happened)
    return ScenarioRun(scenario, difference, "", placed.result, trace, walk, unused)


def happenings(trace: Sequence[TraceEntry], target: Target, flow: Flow, walk: Walk) -> Happened:
    """What came of a call, in the form that scenarios are compared with."""
    heard: list[Event] = []
    requested: list[Event] = []
    messages: list[Event] = []
    ended_by = ended_at = ""
    for number, entry in enumerate(trace):
        match entry:
            case Heard(leg=Leg.CALLER):
                text = entry.text + (CUT if entry.cut_short else "")
                heard.append(
                    Event(text, node_of(target.bundle, entry.place.document, entry.place.index))
                )
            case Requested() if entry.purpose in STEERING:
                node = walk.node_at(number) or ""
                requested.append(request_event(entry, target, node))
            case MessageSent():
                messages.append(Event(entry.body, walk.node_at(number) or ""))
            case Ended():
                ended_by = entry.by
                ended_at = node_of(target.bundle, entry.place.document, entry.place.index)
            case _:
                pass
    reached = None if target.live else node_names(flow, walk.nodes[1:])
    last = walk.nodes[-1] if walk.steps else ""
    return Happened(
        tuple(heard), tuple(requested), reached, tuple(messages), ended_by, ended_at or last
    )


def request_event(entry: Requested, target: Target, node: str) -> Event:
    """A request as scenarios write it: ``POST main-menu-answer Digits=1``."""
    params = dict(entry.params)
    told = [f"{name}={quote(params[name], safe=_PLAIN)}" for name in TELLING if params.get(name)]
    url = entry.url
    if (
        entry.params_in == "query"
    ):  # the parameters are told apart; the path's own query is not kept
        url = url.partition("?")[0]
    words = [entry.method, quote(target.path_of(url), safe=_PATH) or "/"]
    return Event(" ".join([*words, "&".join(told)]).strip(), node, frozenset(told))


_PLAIN = "#*+:,.()'"
_PATH = "/?=&:#%~" + _PLAIN


def node_of(bundle: Bundle, document: str, index: int) -> str:
    """The node of a document's element; empty when it is none of the flow's."""
    sources = bundle.sources.get(document)
    if sources is None or not 0 <= index < len(sources.nodes):
        return ""
    return NodeId(sources.nodes[index])


def _unused(action: Action, happened: Happened) -> Difference:
    done = action.digits or action.speech or action.dial_outcome or action.queue_result
    what = f" ({done})" if done else ""
    return Difference(
        "caller",
        tr(
            "The call never came to the {at} at which the caller would have done something{what}.",
            at=action.at.capitalize(),
            what=what,
        ),
        happened.ended_at,
        action.at,
    )
