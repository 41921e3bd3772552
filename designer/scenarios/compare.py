"""What came of a call against what must come of it: the first difference, in plain words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from designer.flow import Flow, NodeId
from designer.scenarios.scenario import ANYTHING, Expectation
from designer.text import tr

END_WORDS = {
    "end_of_document": tr("the end of a document"),
    "hangup_verb": tr("a Hangup"),
    "caller_hangup": tr("the caller hanging up"),
    "reject": tr("a Reject"),
    "error": tr("an error"),
    "redirect_limit": tr("going round in a circle"),
    "time_limit": tr("the longest time a call may last"),
    "not_answered": tr("nobody answering the call"),
}


@dataclass(frozen=True, slots=True)
class Difference:
    """Where a call first departs from its scenario.

    ``what`` is the list or value compared; ``node`` is where the call was then (empty when not
    known). ``words`` says it all in a sentence.
    """

    what: str
    words: str
    node: str = ""
    expected: str = ""
    found: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that came of a call, as a text to compare, and the node where it happened."""

    text: str
    node: str = ""
    names: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Happened:
    """All that came of a call, to be compared. None: it cannot be known (a live URL's nodes)."""

    heard: tuple[Event, ...]
    requested: tuple[Event, ...]
    reached: tuple[Event, ...] | None
    messages: tuple[Event, ...]
    ended_by: str
    ended_at: str = ""


Matches = Callable[[str, Event], bool]
"""Whether something that happened is as expected."""


def first_difference(expects: Expectation, happened: Happened) -> Difference | None:
    """The first thing that is not as expected, in the order of :data:`MATCHES`, then the end."""
    for what, matches in MATCHES.items():
        wanted: tuple[str, ...] = getattr(expects, what)
        found: tuple[Event, ...] | None = getattr(happened, what)
        if wanted and found is not None:
            difference = _of_lists(what, wanted, found, matches, expects.only)
            if difference is not None:
                return difference
    if expects.ended_by and expects.ended_by != happened.ended_by:
        wanted_end, found_end = _end(expects.ended_by), _end(happened.ended_by)
        return Difference(
            "ended_by",
            tr(
                "The call should end by {wanted_end}; it ended by {found_end}.",
                wanted_end=wanted_end,
                found_end=found_end,
            ),
            happened.ended_at,
            expects.ended_by,
            happened.ended_by,
        )
    return None


def _of_lists(
    what: str, wanted: Sequence[str], found: Sequence[Event], matches: Matches, only: bool
) -> Difference | None:
    place = 0
    for one in wanted:
        if only and one == ANYTHING:
            return None  # whatever follows is fine
        begin = place
        while place < len(found) and not matches(one, found[place]):
            if only:
                return _difference(what, one, found[place])
            place += 1
        if place == len(found):
            return _missing(what, one, found, begin)
        place += 1
    if only and place < len(found):
        return _surplus(what, found[place])
    return None


_VERBS = {
    "heard": (tr("be heard"), tr("was heard")),
    "requested": (tr("be requested"), tr("was requested")),
    "reached": (tr("be reached"), tr("was reached")),
    "messages": (tr("be sent"), tr("was sent")),
}


def _difference(what: str, wanted: str, found: Event) -> Difference:
    should, did = _VERBS[what]
    words = tr(
        "“{wanted}” should {should} next; “{text}” {did} instead.",
        wanted=wanted,
        should=should,
        text=found.text,
        did=did,
    )
    return Difference(what, words, found.node, wanted, found.text)


def _missing(what: str, wanted: str, found: Sequence[Event], begin: int) -> Difference:
    """What is missing, and what came where it was due."""
    should, did = _VERBS[what]
    after = tr(" after “{text}”", text=found[begin - 1].text) if begin else ""
    instead = found[begin].text if begin < len(found) else ""
    came = (
        tr("“{instead}” {did} instead", instead=instead, did=did)
        if instead
        else tr("nothing more {did}", did=did)
    )
    node = found[begin].node if begin < len(found) else (found[-1].node if found else "")
    return Difference(
        what,
        tr(
            "“{wanted}” should {should}{after}; {came}.",
            wanted=wanted,
            should=should,
            after=after,
            came=came,
        ),
        node,
        wanted,
        instead,
    )


def _surplus(what: str, found: Event) -> Difference:
    _, did = _VERBS[what]
    return Difference(
        what,
        tr("“{text}” {did}, where nothing more was expected.", text=found.text, did=did),
        found.node,
        "",
        found.text,
    )


def _end(ended_by: str) -> str:
    return END_WORDS.get(ended_by, ended_by or tr("nothing yet"))


def _is_text(wanted: str, found: Event) -> bool:
    """Whether a text is as expected, white space apart; “…” at either end stands for anything."""
    left, right = " ".join(wanted.split()), " ".join(found.text.split())
    if left in (right, ANYTHING):
        return True
    starts, ends = left.startswith(ANYTHING), left.endswith(ANYTHING)
    core = left.strip(ANYTHING)
    if starts and ends:
        return core in right
    if ends:
        return right.startswith(core)
    return right.endswith(core) if starts else False


def _is_node(wanted: str, found: Event) -> bool:
    return wanted in found.names or wanted in (found.text, ANYTHING)


def _is_request(wanted: str, found: Event) -> bool:
    """Whether a request is as expected: method and path the same, the parameters among its own."""
    if wanted == ANYTHING:
        return True
    asked, made = wanted.split(" ", 2), found.text.split(" ", 2)
    return asked[:2] == made[:2] and _parameters(asked) <= found.names


def _parameters(words: Sequence[str]) -> frozenset[str]:
    return frozenset(words[2].split("&")) if len(words) > 2 else frozenset()


MATCHES: Mapping[str, Matches] = {
    "reached": _is_node,
    "heard": _is_text,
    "requested": _is_request,
    "messages": _is_text,
}
"""The lists of a scenario, and how what is written there is compared."""


def node_names(flow: Flow, ids: Iterable[NodeId]) -> tuple[Event, ...]:
    """The nodes as events: named by title where they have one, known by id and title."""
    events: list[Event] = []
    for node_id in ids:
        title = flow.nodes[node_id].title if node_id in flow.nodes else ""
        names = frozenset({node_id, title} - {""})
        events.append(Event(title or node_id, node_id, names))
    return tuple(events)
