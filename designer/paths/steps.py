"""What a state leads to before it is settled: requests, arrivals, steps; and how edges are made."""

from __future__ import annotations

from dataclasses import dataclass

from designer.flow import Link, NodeId
from designer.paths.inputs import MET, NOT_JOINED, WHISPERED, Input
from designer.paths.model import Edge, End, History, State

Known = tuple[tuple[str, str], ...]
KEEPS = 3
"""While a verb's ways are found, a history holds what is added, and shifted by this what is kept of
the history before: so all histories share one search."""
SINCE = int(History.PERSON | History.MESSAGE)
SINCE |= SINCE << KEEPS
ANY_KEPT = (1 << KEEPS) - 1
"""The largest real history."""
ANY_HISTORY = int(History.PERSON | History.MESSAGE | History.SPOKE) << KEEPS


@dataclass(frozen=True, slots=True)
class Request:
    """A request that a state leads to; ``links`` is the link it stands for, where the compiler
    wrote it as a Redirect."""

    path: str | None
    url: str
    params: Known
    purpose: str
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Arrival:
    """Where a request may lead: a document's path ("" for an empty answer), and the links."""

    document: str
    links: tuple[Link, ...]
    known: Known
    filled: Known = ()
    error: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """An edge before it is settled: the state that it leads to, or (by, node) of an end with the
    history there. ``elsewhere``: somebody else goes on."""

    edge: Edge
    onward: State | None = None
    by: str = ""
    node: str = ""
    history: int = 0
    elsewhere: bool = False


def between(edge: Edge, source: int, target: int | None, end: End | None) -> Edge:
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


def along(edge: Edge, links: tuple[Link, ...], known: Known) -> Edge:
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


def source_of(node: NodeId, request: Request) -> NodeId:
    """The node that the request comes from: the one it leads to, when its link is known."""
    return request.links[-1].target if request.links else node


def applied(history: int, before: History) -> History:
    """A history as found for any history before, for this one."""
    return History((history & 7) | (history >> KEEPS & before))


def mark_of(step: Step) -> object:
    """What two steps of one place must differ in to be worth telling apart."""
    edge = step.edge
    where = (step.onward, step.by, step.node, step.history, step.elsewhere)
    return where, edge.links, edge.person, edge.message


def comes_from_beside(one: Input, held: tuple[Step, ...]) -> bool:
    """Whether a document beside the flow brings this about or keeps it from coming about: Leave,
    being connected after a whisper (unless nobody knows that document), a conference whose wait
    document fails and is not joined."""
    if one.action is None:
        return False
    if one.action is MET:
        return bool(held) and not any(step.onward and step.onward.hold for step in held)
    if one.action is WHISPERED:
        return bool(held)
    return one.action.queue_result == "leave" or one.action is NOT_JOINED
