"""What nodes are called where they are named: in "goes to", in lists of targets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from designer.flow import ExternalNode, Flow, Node, NodeId, NoteNode, VerbNode
from designer.flow.names import short_name
from designer.text import tr
from designer.twiml import Element
from designer.ui.canvas.cardcontent import seconds_words
from designer.ui.names import words_in

LONGEST = 40


def node_name(node: Node) -> str:
    """The person's own name for the node, else what it is and says."""
    if node.title:
        return node.title
    match node:
        case VerbNode(element=element):
            gist = words_for(element)
            named = tr("{tag} “{words}”", tag=element.tag, words=gist)
            return named if gist else element.tag
        case NoteNode() if node.text:
            return tr("Note “{text}”", text=_cut(node.text))
        case ExternalNode() if node.url:
            return node.url
        case _:
            return short_name(node)


def names_apart(flow: Flow, nodes: Iterable[Node]) -> list[str]:
    """The names of nodes in a list to choose from: those that are called the same are told apart
    by what leads to them, and by a number where that is not enough."""
    listed = list(nodes)
    names = [node_name(node) for node in listed]
    twice = {name for name, count in Counter(names).items() if count > 1}
    if twice:
        before: dict[NodeId, NodeId] = {}
        for link in flow.all_links():
            before.setdefault(link.target, link.source)
        for place, (node, name) in enumerate(zip(listed, names, strict=True)):
            if name in twice and node.id in before:
                last = node_name(flow.nodes[before[node.id]])
                names[place] = tr("{name} after {last}", name=name, last=last)
    seen: Counter[str] = Counter()
    for place, name in enumerate(names):
        seen[name] += 1
        if seen[name] > 1:
            names[place] = f"{name} ({seen[name]})"
    return names


def name_at(flow: Flow, node_id: NodeId) -> str:
    """The name of the node with that id."""
    node = flow.nodes.get(node_id)
    return node_name(node) if node is not None else tr("a card that is gone")


def words_for(element: Element) -> str:
    """What people would call the element by: its text, or what it names; empty without either."""
    text = words_in(element)
    if text:
        return _cut(text)
    for name in ("url", "name", "for", "welcomeGreeting", "connectorName", "code", "digits"):
        if element.get(name):
            value = element.get("value")
            return _cut(
                f"{element.get(name)} = {value}" if name == "name" and value else element.get(name)
            )
    return ""


def gist_of(element: Element) -> str:
    """What the element is about, in a few words; its first attributes when nothing else tells."""
    if element.tag == "Pause":
        return tr("{seconds} of silence", seconds=seconds_words(element.get("length", "1")))
    attributes = " ".join(f"{key} {value}" for key, value in element.attributes[:2])
    return words_for(element) or _cut(attributes)


def _cut(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= LONGEST else flat[: LONGEST - 1].rstrip() + "…"
