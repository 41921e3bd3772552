"""What happens in a call, in words: for lists of paths, and as the names of saved calls.

Nodes go by their titles, else by what they say or do; never by their ids.
"""

from __future__ import annotations

from collections.abc import Sequence

from designer.bundle import EntryKind
from designer.flow import (
    Flow,
    Node,
    NodeId,
    VerbNode,
    choice_key,
    quoted,
    short_name,
    spoken_in,
)
from designer.paths.documents import node_at
from designer.paths.machine import Machine
from designer.paths.model import Edge, Verdict
from designer.text import tr

LONGEST = 72
"""Characters of a call's name."""
LONGEST_END = 32
DIALLED = {
    "completed": tr("answered"),
    "answered": tr("answered"),
    "no-answer": tr("no answer"),
    "busy": tr("busy"),
    "failed": tr("failed"),
    "canceled": tr("canceled"),
}
QUEUED = {
    "bridged": tr("answered"),
    "leave": tr("leaves the queue"),
    "queue-full": tr("queue full"),
    "error": tr("error"),
    "redirected": tr("redirected"),
    "redirected-from-bridged": tr("redirected after the conversation"),
    "bridging-in-process": tr("being connected"),
    "system-error": tr("system error"),
}
GIVEN = {"Body": tr("text"), "From": tr("call from"), "To": tr("call to")}
"""Parameters of a call as people speak of them."""
SPEAKS = frozenset({"Say", "Play", "Gather", "Prompt"})
SENDS = frozenset({"Message", "Sms"})
VERDICT_WORDS = {
    Verdict.PERSON: tr("a person"),
    Verdict.VOICEMAIL: tr("voicemail"),
    Verdict.INFORMATION: tr("information, then the end"),
    Verdict.DROPPED: tr("cut off without a word"),
    Verdict.LOOP: tr("round in a circle"),
    Verdict.AGAIN: tr("back again"),
    Verdict.ERROR: tr("an error"),
    Verdict.REFUSED: tr("refused"),
    Verdict.ELSEWHERE: tr("somebody else’s URL"),
    Verdict.HUNG_UP: tr("the caller hangs up"),
    Verdict.NO_REPLY: tr("no reply"),
}
"""What a path comes to."""


def happening(machine: Machine, edge: Edge) -> str:
    """What happens on the edge: ``presses 1 (Sales)``, ``Sales desk: busy``; empty when the call
    just goes on."""
    action = edge.action
    if not edge.label:
        return ""
    result = _result(edge)
    if result:
        return f"{_place(machine, edge)}: {result}"
    if edge.waiting or action is None:
        return edge.label
    if action.at == "gather" and not action.silent:
        label = _choice_label(machine, edge)
        return f"{edge.label} ({label})" if label else edge.label
    return edge.label


def call_name(machine: Machine, chain: Sequence[Edge]) -> str:
    """A short name for the call: what is done in it, and what it comes to.

    ``Press 1: Sales desk, answered`` or ``Silence, press 9: “We are closed.”``
    """
    person = next((edge for edge in reversed(chain) if edge.person), None)
    before = [edge for edge in chain if edge is not person]
    end = _comes_to(machine, chain, person)
    room = LONGEST - len(end) - 2
    words = ", ".join(_deeds(machine, before, True))
    if len(words) > room:
        words = ", ".join(_shortened(_deeds(machine, before, False), room))
    if not words:
        words = tr("Nothing to do") if machine.entry.kind is EntryKind.MESSAGE else tr("Just waits")
    return f"{words[:1].upper()}{words[1:]}: {end}"


def end_name(flow: Flow, nodes: Sequence[NodeId], end: NodeId) -> str:
    """Where a path ends: the end's title, a Hangup without one by what was said before it."""
    node = flow.nodes.get(end)
    if node is None:
        return ""
    name = short_name(node)
    if isinstance(node, VerbNode) and name == node.element.tag:
        before = _last_speaking(flow, [one for one in nodes if one != end])
        return (
            tr("{name} after {last}", name=name, last=short_name(before))
            if before is not None
            else name
        )
    return name


def _deeds(machine: Machine, chain: Sequence[Edge], places: bool) -> list[str]:
    """What is done, shortly and in order; the same again is counted. ``places``: where a person was
    called, too."""
    found: list[str] = []
    press = tr("press ")
    for edge in chain:
        deed = _deed(machine, edge, places)
        if not deed:
            continue
        if found and deed.startswith(press) and found[-1].startswith(press):
            found.append(deed.removeprefix(press))
        else:
            found.append(deed)
    known = {name: value for edge in chain for name, value in edge.known if value}
    given = [f"{GIVEN.get(name, name)} {quoted(value)}" for name, value in known.items()]
    return [*given, *_counted(found)]


def _counted(deeds: Sequence[str]) -> list[str]:
    found: list[str] = []
    number = 1
    press = tr("press ")
    for deed in deeds:
        bare = found[-1].partition(" ×")[0] if found else ""
        if bare.removeprefix(press) == deed.removeprefix(press) and found:
            number += 1
            found[-1] = f"{bare} ×{number}"
        else:
            number = 1
            found.append(deed)
    return found


def _deed(machine: Machine, edge: Edge, places: bool) -> str:
    action = edge.action
    if action is None or not edge.label:
        return ""
    result = _result(edge)
    if result:
        return (
            tr("{result} at {place}", result=result, place=_place(machine, edge))
            if places
            else result
        )
    if edge.waiting:
        return ""
    if action.silent and action.at == "gather":
        return tr("silence")
    if action.at == "record":
        return tr("no message") if action.silent else "" if not action.hangup else tr("hang up")
    for written, meant in (
        (tr("presses "), tr("press ")),
        (tr("says “"), tr("say “")),
        (tr("hangs "), tr("hang ")),
    ):
        if edge.label.startswith(written):
            return meant + edge.label.removeprefix(written)
    return edge.label


def _result(edge: Edge) -> str:
    """What a Dial or an Enqueue came to; empty for anything else."""
    action = edge.action
    if action is None or edge.waiting:
        return ""
    if action.at == "dial":
        return DIALLED.get(action.dial_outcome, action.dial_outcome)
    return QUEUED.get(action.queue_result, action.queue_result) if action.at == "enqueue" else ""


def _comes_to(machine: Machine, chain: Sequence[Edge], person: Edge | None) -> str:
    if person is not None:
        answered = tr("answered")
        return f"{_place(machine, person)}, {_result(person) or answered}"
    if any(edge.message for edge in chain):
        return tr("message left")
    end = chain[-1].end
    verdict = end.verdict if end is not None else None
    node = machine.flow.nodes.get(end.node) if end is not None else None
    if verdict is Verdict.ELSEWHERE and node is not None:
        return short_name(node)
    if verdict in (Verdict.ERROR, Verdict.REFUSED, Verdict.LOOP):
        return VERDICT_WORDS[verdict]
    if chain[-1].action is not None and chain[-1].action.hangup:
        return tr("the call is over")
    heard = _last_speaking(machine.flow, _after_the_last_deed(chain))
    if heard is not None:
        spoken = spoken_in(heard.element)
        return heard.title or (quoted(spoken, LONGEST_END) if spoken else heard.element.tag)
    if end is not None and any(edge.action for edge in chain):
        return VERDICT_WORDS[Verdict.DROPPED]
    return VERDICT_WORDS.get(verdict, tr("the end")) if verdict is not None else tr("and so on")


def _after_the_last_deed(chain: Sequence[Edge]) -> list[NodeId]:
    """The nodes that the call comes to once nobody does anything any more."""
    last = max((place for place, edge in enumerate(chain) if edge.action is not None), default=0)
    return [link.target for edge in chain[last:] for link in edge.links]


def _last_speaking(flow: Flow, nodes: Sequence[NodeId]) -> VerbNode | None:
    for node_id in reversed(nodes):
        node = flow.nodes.get(node_id)
        if isinstance(node, VerbNode) and node.element.tag in SPEAKS | SENDS:
            return node
    return None


def _shortened(deeds: list[str], length: int) -> list[str]:
    """The deeds, with some in the middle left out when they are longer than ``length``."""
    left_out = 0
    while len(deeds) - left_out > 3 and len(", ".join(_without(deeds, left_out))) > length:
        left_out += 1
    return _without(deeds, left_out)


def _without(deeds: list[str], count: int) -> list[str]:
    if not count:
        return deeds
    place = max(1, (len(deeds) - count) // 2)
    return [*deeds[:place], "…", *deeds[place + count :]]


def _choice_label(machine: Machine, edge: Edge) -> str:
    """What the choice stands for that the edge takes; empty when it takes none."""
    for link in edge.links:
        node = machine.flow.nodes.get(link.source)
        for choice in node.choices if isinstance(node, VerbNode) else ():
            if choice_key(choice) == link.outcome:
                return choice.label
    return ""


def _place(machine: Machine, edge: Edge) -> str:
    """The node where it happens; an untitled one by what it dials or says."""
    hold = machine.states[edge.source].hold
    if hold is not None and (edge.target is None or machine.states[edge.target].hold is None):
        holder = node_at(machine.bundle, hold.back.document, hold.back.index)
    else:
        holder = machine.node(edge.source)
    node: Node | None = machine.flow.nodes.get(holder)
    if node is None:
        return "?"
    if isinstance(node, VerbNode) and not node.title:
        return spoken_in(node.element) or node.element.tag
    return short_name(node)
