"""Properties about what can be reached: a person, a voicemail, a node."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from heapq import heappop, heappush

from designer.flow import NodeId, Property, VerbNode
from designer.paths.machine import Machine
from designer.paths.model import Edge
from designer.paths.search import NEVER, Proof, Search, name_in
from designer.paths.words import DIALLED
from designer.text import tr, tr_n


def person_within_reach(search: Search, one: Property) -> Proof | None:
    """From every menu: a way to a person with few keys and in little time, at an ordinary pace."""
    machine = search.machine
    menus = [
        number
        for number in range(1, len(machine.states))
        if _is_menu(machine, number) and machine.states[number].hold is None
    ]
    reach = _reach(search, one.keys)
    for number in menus:
        node = machine.node(number)
        if reach[number] > one.seconds and not search.waives(node, one):
            far = reach[number]
            how = (
                tr("it takes {far:.0f} seconds", far=far)
                if far < NEVER
                else tr_n(
                    "no way with {n} key leads to one",
                    "no way with {n} keys leads to one",
                    one.keys,
                )
            )
            words = tr(
                "from the menu {node}, a person is not within reach: {how}.",
                node=name_in(machine, node),
                how=how,
            )
            return Proof(one, False, words, node, search.path(number))
    return None


def _is_menu(machine: Machine, number: int) -> bool:
    node = machine.flow.nodes.get(machine.node(number))
    return (
        isinstance(node, VerbNode)
        and node.element.tag == "Gather"
        and bool(node.choices)
        and any(edge.action is not None for edge in machine.edges[number])
    )


def _reach(search: Search, keys: int) -> list[float]:
    """By state, the least seconds to a person with at most ``keys`` keys pressed.

    One search backwards for each number of keys; a key moves on to the next.
    """
    machine = search.machine
    layers: list[list[float]] = []
    for _ in range(keys + 1):
        search.pulse()
        best = [NEVER] * len(machine.states)
        heap: list[tuple[float, int]] = []
        for edge in machine.all_edges():
            rest = _rest(edge, layers)
            if rest < best[edge.source]:
                best[edge.source] = rest
                heappush(heap, (rest, edge.source))
        while heap:
            seconds, number = heappop(heap)
            if seconds > best[number]:
                continue
            for edge in search.before[number]:
                if edge.keys:
                    continue
                total = seconds + edge.seconds.typical
                if total < best[edge.source]:
                    best[edge.source] = total
                    heappush(heap, (total, edge.source))
        layers.append(best)
    return layers[-1]


def _rest(edge: Edge, layers: Sequence[Sequence[float]]) -> float:
    """Seconds to a person through this edge: it is one, or it takes keys and goes on from where
    fewer are left; ``layers`` by the number of keys left."""
    if edge.person:
        return edge.seconds.typical
    if edge.keys and edge.target is not None and edge.keys <= len(layers):
        return edge.seconds.typical + layers[len(layers) - edge.keys][edge.target]
    return NEVER


def failed_dial_voicemail(search: Search, one: Property) -> Proof | None:
    """Behind every Dial that did not connect, some way leads to leaving a message."""
    machine = search.machine
    offered = _can_reach(search, [edge.source for edge in machine.all_edges() if edge.message])
    for edge in machine.all_edges():
        action = edge.action
        if action is None or action.at != "dial" or edge.person or edge.waiting:
            continue
        if edge.source and search.came[edge.source] is None:
            continue
        node = machine.node(edge.source)
        if (edge.target is None or not offered[edge.target]) and not search.waives(node, one):
            result = DIALLED.get(action.dial_outcome, action.dial_outcome)
            why = tr(
                "no voicemail is offered when {node} ends with “{result}”.",
                node=name_in(machine, node),
                result=result,
            )
            return Proof(one, False, why, node, search.path(edge.source, edge))
    return None


def _can_reach(search: Search, goals: Iterable[int]) -> bytearray:
    """By state, whether one of the goals can be reached from it."""
    marks = bytearray(len(search.machine.states))
    todo = list(goals)
    for number in todo:
        marks[number] = 1
    while todo:
        for edge in search.before[todo.pop()]:
            if not marks[edge.source]:
                marks[edge.source] = 1
                todo.append(edge.source)
    return marks


def never_reaches(search: Search, one: Property) -> Proof | None:
    """Once the outcome of the first node was taken, the other node is never met."""
    machine = search.machine
    for start in machine.all_edges():
        if start.source and search.came[start.source] is None:
            continue
        taken = [
            place
            for place, link in enumerate(start.links)
            if link.source == one.after and one.outcome in ("", link.outcome)
        ]
        if not taken:
            continue
        if any(link.target == one.node for link in start.links[taken[0] :]):
            return _reached(search, one, start, [])
        rest = _way_to(machine, start.target, NodeId(one.node))
        if rest is not None:
            return _reached(search, one, start, rest)
    return None


def _reached(search: Search, one: Property, start: Edge, rest: list[Edge]) -> Proof:
    name = name_in(search.machine, NodeId(one.node))
    words = tr("a caller gets to {name} after all.", name=name)
    return Proof(one, False, words, NodeId(one.node), search.path(start.source, start, *rest))


def _way_to(machine: Machine, number: int | None, node: NodeId) -> list[Edge] | None:
    """The fewest steps from a state until the node is met; None when it never is."""
    if number is None:
        return None
    came: dict[int, Edge | None] = {number: None}
    todo = [number]
    for here in todo:
        for edge in machine.edges[here]:
            if any(link.target == node for link in edge.links):
                chain = [edge]
                while (before := came[chain[0].source]) is not None:
                    chain.insert(0, before)
                return chain
            if edge.target is not None and edge.target not in came:
                came[edge.target] = edge
                todo.append(edge.target)
    return None
