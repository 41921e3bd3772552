"""A large flow like a real one: a tree of menus with joins, and some links that go back."""

import random
from types import MappingProxyType

from designer.flow import Choice, EntryNode, Flow, Node, NodeId, Project, VerbNode
from designer.twiml import element

KINDS = ("Gather", "Say", "Dial", "Say", "Dial", "Say", "Gather", "Dial", "Hangup", "Gather")
KEYS = {
    "Gather": ("choice:c1", "choice:c2", "choice:c3", "else", "next"),
    "Say": ("next",),
    "Dial": ("next", "result:busy"),
    "Hangup": (),
}


def big_project(count: int, seed: int = 1, back: float = 0.2) -> Project:
    """A call flow of ``count`` verbs behind one entry; the same for the same arguments. ``back`` is
    how many of the links that make no new branch lead back, closing loops."""
    dice = random.Random(seed)
    ids = [NodeId(f"n-{number}") for number in range(count)]
    entry = NodeId("entry-1")
    nodes: dict[NodeId, Node] = {entry: EntryNode(id=entry)}
    nodes |= {node_id: _verb(node_id, number) for number, node_id in enumerate(ids)}
    links: dict[NodeId, dict[str, NodeId]] = {entry: {"start": ids[0]}}
    fresh = 1
    for number, node_id in enumerate(ids):
        for key in KEYS[KINDS[number % len(KINDS)]]:
            if fresh < count and (dice.random() < 0.7 or fresh == number + 1):
                target, fresh = fresh, fresh + 1
            elif dice.random() < back:
                target = dice.randrange(number + 1)
            else:
                target = dice.randrange(min(number + 1, count - 1), count)
            links.setdefault(node_id, {})[key] = ids[target]
    frozen = {source: MappingProxyType(outgoing) for source, outgoing in links.items()}
    places = {
        node_id: (320.0 * (number % 100), 200.0 * (number // 100))
        for number, node_id in enumerate(nodes)
    }
    return Project(
        flow=Flow().with_nodes(nodes).with_links(frozen), positions=MappingProxyType(places)
    )


def _verb(id: NodeId, number: int) -> VerbNode:
    match KINDS[number % len(KINDS)]:
        case "Gather":
            choices = tuple(Choice(f"c{key}", str(key)) for key in (1, 2, 3))
            words = f"For line {number}, press 1. For help, press 2. To go on, press 3."
            prompt = element("Say", {}, words)
            return VerbNode(
                id=id, element=element("Gather", {"numDigits": "1"}, prompt), choices=choices
            )
        case "Say":
            return VerbNode(id=id, element=element("Say", {}, f"You are at {number}."))
        case "Dial":
            return VerbNode(
                id=id, element=element("Dial", {}, element("Number", {}, "+15550100100"))
            )
        case _:
            return VerbNode(id=id, element=element("Hangup"))
