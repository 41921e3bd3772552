"""The fewest paths that take every edge of a set: a minimum path cover.

Circles are cut open where they close, so that each is gone round once; what is left has no circle,
and there the fewest paths are a least flow in which every wanted edge carries one unit at least
(Ntafos and Hakimi, 1979, "On path cover problems in digraphs"). A first cover is made greedily and
then reduced by Dinic's algorithm until no path can be saved.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field

Arc = tuple[int, int]
"""From node to node; the last node, :attr:`Net.sink`, is where paths end."""


@dataclass(slots=True)
class Net:
    """A graph without circles from node 0 to ``sink``, and how often each arc is taken."""

    size: int
    arcs: list[Arc]
    out: list[list[int]] = field(default_factory=list)
    into: list[list[int]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.out = [[] for _ in range(self.size + 1)]
        self.into = [[] for _ in range(self.size + 1)]
        for number, (source, target) in enumerate(self.arcs):
            self.out[source].append(number)
            self.into[target].append(number)

    @property
    def sink(self) -> int:
        """Where paths end."""
        return self.size


def fewest_paths(size: int, arcs: Iterable[Arc], wanted: Collection[int]) -> list[list[int]]:
    """The fewest paths from node 0 to ``size`` (the sink), as numbers of arcs, that take every
    ``wanted`` arc. The arcs must form no circle; wanted arcs that no path can take are left out."""
    net = Net(size, list(arcs))
    forth, back = _way_in(net), _way_out(net)
    kept = [
        number
        for number in wanted
        if (forth[net.arcs[number][0]] is not None or net.arcs[number][0] == 0)
        and (back[net.arcs[number][1]] is not None or net.arcs[number][1] == net.sink)
    ]
    need = bytearray(len(net.arcs))
    for number in kept:
        need[number] = 1
    flow = _greedy(net, kept, need, forth, back)
    _reduce(net, flow, need)
    return _taken_apart(net, flow)


def open_circles(size: int, arcs: Sequence[Arc]) -> set[int]:
    """The arcs that close a circle, as a search in depth from node 0 meets them."""
    out: list[list[int]] = [[] for _ in range(size + 1)]
    for number, (source, _) in enumerate(arcs):
        out[source].append(number)
    closing: set[int] = set()
    state = bytearray(size + 1)  # 1: on the way, 2: done
    stack = [(0, iter(out[0]))]
    state[0] = 1
    while stack:
        node, rest = stack[-1]
        number = next(rest, -1)
        if number < 0:
            state[node] = 2
            stack.pop()
            continue
        target = arcs[number][1]
        if state[target] == 1:
            closing.add(number)
        elif not state[target]:
            state[target] = 1
            stack.append((target, iter(out[target])))
    return closing


def _way_in(net: Net) -> list[int | None]:
    """By node, the arc by which the shortest way from node 0 comes to it."""
    came: list[int | None] = [None] * (net.size + 1)
    todo = deque([0])
    while todo:
        node = todo.popleft()
        for number in net.out[node]:
            target = net.arcs[number][1]
            if target and came[target] is None:
                came[target] = number
                todo.append(target)
    return came


def _way_out(net: Net) -> list[int | None]:
    """By node, the arc by which the shortest way to the sink goes on."""
    goes: list[int | None] = [None] * (net.size + 1)
    todo = deque([net.sink])
    while todo:
        node = todo.popleft()
        for number in net.into[node]:
            source = net.arcs[number][0]
            if goes[source] is None:
                goes[source] = number
                todo.append(source)
    return goes


def _greedy(
    net: Net,
    wanted: Sequence[int],
    need: bytearray,
    forth: Sequence[int | None],
    back: Sequence[int | None],
) -> list[int]:
    """A first cover: from each arc not taken yet, on and back along others not taken yet."""
    flow = [0] * len(net.arcs)
    for first in wanted:
        if flow[first]:
            continue
        flow[first] = 1
        node = net.arcs[first][1]
        while node != net.sink:
            fresh = next((n for n in net.out[node] if need[n] and not flow[n]), back[node])
            assert fresh is not None
            flow[fresh] += 1
            node = net.arcs[fresh][1]
        node = net.arcs[first][0]
        while node:
            fresh = next((n for n in net.into[node] if need[n] and not flow[n]), forth[node])
            assert fresh is not None
            flow[fresh] += 1
            node = net.arcs[fresh][0]
    return flow


def _reduce(net: Net, flow: list[int], need: bytearray) -> None:
    """Save as many paths as possible: blocking flows of what can be taken back (Dinic, 1970)."""
    while True:
        level = _levels(net, flow, need)
        if level[net.sink] < 0:
            return
        tried = [0] * (net.size + 1)
        while _push_back(net, flow, need, level, tried):
            pass


def _levels(net: Net, flow: list[int], need: bytearray) -> list[int]:
    """By node, the fewest steps to it along arcs that can carry less, or backwards any."""
    level = [-1] * (net.size + 1)
    level[0] = 0
    todo = deque([0])
    while todo:
        node = todo.popleft()
        for number in net.out[node]:
            target = net.arcs[number][1]
            if level[target] < 0 and flow[number] > need[number]:
                level[target] = level[node] + 1
                todo.append(target)
        for number in net.into[node]:
            source = net.arcs[number][0]
            if level[source] < 0:
                level[source] = level[node] + 1
                todo.append(source)
    return level


def _push_back(
    net: Net, flow: list[int], need: bytearray, level: list[int], tried: list[int]
) -> bool:
    """One way from node 0 to the sink along rising levels by which a path is saved, if any."""
    chain: list[tuple[int, int]] = []  # (arc, -1 less or +1 more)
    node = 0
    while node != net.sink:
        out, into = net.out[node], net.into[node]
        found = False
        while tried[node] < len(out) + len(into):
            place = tried[node]
            if place < len(out):
                number, step = out[place], -1
                target = net.arcs[number][1]
                usable = flow[number] > need[number]
            else:
                number, step = into[place - len(out)], 1
                target = net.arcs[number][0]
                usable = True
            if usable and level[target] == level[node] + 1:
                chain.append((number, step))
                node = target
                found = True
                break
            tried[node] += 1
        if not found:
            if not chain:
                return False
            number, step = chain.pop()
            node = net.arcs[number][0] if step < 0 else net.arcs[number][1]
            tried[node] += 1
    for number, step in chain:
        flow[number] += step
    return True


def _taken_apart(net: Net, flow: list[int]) -> list[list[int]]:
    """The flow as single paths."""
    left = list(flow)
    place = [0] * (net.size + 1)
    found: list[list[int]] = []
    while True:
        chain: list[int] = []
        node = 0
        while node != net.sink:
            out = net.out[node]
            while place[node] < len(out) and not left[out[place[node]]]:
                place[node] += 1
            if place[node] == len(out):
                break
            number = out[place[node]]
            left[number] -= 1
            chain.append(number)
            node = net.arcs[number][1]
        if not chain:
            return found
        found.append(chain)
