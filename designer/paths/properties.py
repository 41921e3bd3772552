"""Properties that must hold for every call: proved over all states, or refuted by a path.

A refutation is the shortest path that shows the fault; its ``caller`` makes a script take it. A
fault that ends at a node which waives the property (rule ``property-`` and its kind) is meant so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from designer.bundle import Bundle, EntryKind
from designer.flow import PROPERTY_KINDS, Flow, NodeId, Property, quoted_name
from designer.paths.ending import always_ends, silence_ends, words_at_the_end
from designer.paths.machine import Machine, Pulse, build, no_pulse
from designer.paths.reaching import failed_dial_voicemail, never_reaches, person_within_reach
from designer.paths.search import Proof, Search
from designer.text import tr


def machines_of(bundle: Bundle, flow: Flow) -> tuple[Machine, ...]:
    """The states behind each entry that is linked."""
    return tuple(build(bundle, flow, entry) for entry in bundle.entries if entry.path)


def property_words(one: Property, flow: Flow) -> str:
    """The property as a sentence, with its numbers and the names of its nodes."""

    def name(node_id: str) -> str:
        node = flow.nodes.get(NodeId(node_id))
        return f"“{node_id}”" if node is None else quoted_name(node)

    kind = PROPERTY_KINDS[one.kind]
    return kind.words.format(
        keys=one.keys,
        seconds=f"{one.seconds:g}",
        node=name(one.node),
        after=name(one.after),
        outcome=one.outcome or tr("any way out"),
    )


def prove(
    properties: Iterable[Property], machines: Sequence[Machine], pulse: Pulse = no_pulse
) -> Iterator[Proof]:
    """A proof or a refutation of each property, for all entries at once; ``pulse`` is called now
    and then meanwhile."""
    searches = [Search(machine, pulse) for machine in machines if _is_call(machine)]
    for one in properties:
        yield _first_fault(one, searches) or Proof(one, True)


def _is_call(machine: Machine) -> bool:
    return machine.entry.kind is not EntryKind.MESSAGE


def _first_fault(one: Property, searches: Sequence[Search]) -> Proof | None:
    flow = searches[0].machine.flow if searches else None
    if flow is not None and one.kind == "never-reaches":
        for node in (one.node, one.after):
            if NodeId(node) not in flow.nodes:
                return Proof(
                    one,
                    False,
                    tr("It names a card that is not there ({node}).", node=node or tr("none")),
                )
    for search in searches:
        search.pulse()
        found = _CHECKS[one.kind](search, one)
        if found is not None:
            return found
    return None


_CHECKS: dict[str, Callable[[Search, Property], Proof | None]] = {
    "person-within-reach": person_within_reach,
    "silence-ends": silence_ends,
    "words-at-the-end": words_at_the_end,
    "failed-dial-voicemail": failed_dial_voicemail,
    "never-reaches": never_reaches,
    "always-ends": always_ends,
}
