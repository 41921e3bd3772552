"""Properties about how calls end: in time, with words, at all."""

from __future__ import annotations

from collections.abc import Sequence

from designer.flow import Property
from designer.paths.machine import Machine
from designer.paths.model import Edge, Verdict
from designer.paths.search import NEVER, Proof, Search, ends_of, name_in
from designer.paths.walks import silent_loops
from designer.text import tr


def silence_ends(search: Search, one: Property) -> Proof | None:
    """From every state: a caller who does nothing more is with a person, or out, in time."""
    machine = search.machine
    longest = _longest_silence(machine)
    over = [
        number
        for number in range(len(machine.states))
        if longest[number] > one.seconds and (number == 0 or search.came[number] is not None)
    ]
    over.sort(key=lambda number: (longest[number] != NEVER, number))
    for number in over:
        node = machine.node(number)
        if search.waives(node, one):
            continue
        far = longest[number]
        took = (
            tr("never ends")
            if far == NEVER
            else tr("takes up to {far:.0f} seconds to end", far=far)
        )
        words = tr(
            "when the caller is silent from {node} on, the call {took}.",
            node=name_in(machine, node),
            took=took,
        )
        return Proof(one, False, words, node, search.path(number, *_quiet(machine, number)))
    return None


def _quiet(machine: Machine, number: int) -> list[Edge]:
    """What a silent caller goes through from the state on: to the end, or once round a circle."""
    chain: list[Edge] = []
    seen: set[int] = set()
    here: int | None = number
    while here is not None and here not in seen:
        seen.add(here)
        quiet = [edge for edge in machine.edges[here] if not edge.by_caller and not edge.waiting]
        if not quiet:
            break
        chain.append(next((edge for edge in quiet if edge.silent), quiet[0]))
        here = chain[-1].target
    return chain


def _longest_silence(machine: Machine) -> list[float]:
    """By state, the longest time that a silent caller is kept; NEVER where a circle is possible.

    Every way that only others decide counts; being connected ends the count.
    """
    longest = [-1.0] * len(machine.states)
    open_: set[int] = set()
    for start in range(len(machine.states)):
        stack = [start]
        while stack:
            number = stack[-1]
            if longest[number] >= 0:
                stack.pop()
                continue
            ways = [e for e in machine.edges[number] if not e.by_caller and not e.waiting]
            todo = [
                e.target
                for e in ways
                if not e.person and e.target is not None and longest[e.target] < 0
            ]
            if number not in open_:
                open_.add(number)
                circle = [one for one in todo if one in open_]
                stack += [one for one in todo if one not in open_]
                if circle:
                    longest[number] = NEVER
                continue
            open_.discard(number)
            stack.pop()
            if longest[number] < 0:
                longest[number] = max((_kept(e, longest) for e in ways), default=0.0)
    return longest


def _kept(edge: Edge, longest: Sequence[float]) -> float:
    if edge.person or edge.target is None:
        return edge.seconds.slowest
    rest = longest[edge.target]
    return NEVER if rest < 0 else edge.seconds.slowest + rest


def words_at_the_end(search: Search, one: Property) -> Proof | None:
    """A call that ends without a word; None when there is none but where it is waived."""
    machine = search.machine
    for edge in ends_of(search):
        assert edge.end is not None
        if edge.end.verdict is Verdict.DROPPED and not search.waives(edge.end.node, one):
            words = tr(
                "the call ends without a word at {node}.", node=name_in(machine, edge.end.node)
            )
            return Proof(one, False, words, edge.end.node, search.path(edge.source, edge))
    return None


def always_ends(search: Search, one: Property) -> Proof | None:
    """A silent call that never ends; None when there is none but where it is waived."""
    machine = search.machine
    for edge in sorted(silent_loops(machine), key=lambda found: found.source):
        if edge.source and search.came[edge.source] is None:
            continue
        node = machine.node(edge.source)
        if not search.waives(node, one):
            words = tr(
                "a silent caller goes round in a circle through {node}.",
                node=name_in(machine, node),
            )
            return Proof(one, False, words, node, search.path(edge.source, edge))
    return None
