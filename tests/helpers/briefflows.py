"""Flows written briefly, for tests: nodes by kind, and links as lines of text.

``flow_of(call("in"), menu("menu", "1 2"), verb("bye", "Hangup"), links="in start menu ...")``.
Links are not checked, so that a test can also draw what the program would refuse.
"""

from types import MappingProxyType

from designer.bundle import EntryKind
from designer.flow import (
    BranchCase,
    BranchNode,
    Choice,
    EntryNode,
    ExternalNode,
    Flow,
    Node,
    NodeId,
    NoteNode,
    Project,
    VerbNode,
)
from designer.twiml import Element, element


def call(id: str = "in") -> EntryNode:
    """An entry for incoming calls."""
    return EntryNode(id=NodeId(id))


def text(id: str = "in") -> EntryNode:
    """An entry for incoming messages."""
    return EntryNode(id=NodeId(id), kind=EntryKind.MESSAGE)


def verb(
    id: str, tag: str, *children: Element | str, document: str = "", **attributes: str
) -> Node:
    """A verb with its content and attributes."""
    return VerbNode(id=NodeId(id), element=element(tag, attributes, *children), document=document)


def say(id: str, words: str = "Hello.") -> Node:
    """A Say."""
    return verb(id, "Say", words)


def hangup(id: str = "end") -> Node:
    """A Hangup."""
    return verb(id, "Hangup")


def dial(id: str, *numbers: str) -> Node:
    """A Dial of these numbers."""
    nouns = [element("Number", {}, number) for number in numbers or ("+15550100100",)]
    return verb(id, "Dial", *nouns)


def menu(id: str, keys: str = "", **attributes: str) -> Node:
    """A Gather whose choices have these keys (``"1 2 *"``), and ids equal to the keys."""
    choices = tuple(Choice(key, key) for key in keys.split())
    prompt = element("Say", {}, "Choose.")
    return VerbNode(id=NodeId(id), element=element("Gather", attributes, prompt), choices=choices)


def branch(id: str, *values: str, parameter: str = "From") -> Node:
    """A Branch with one case for each value; the case's id is the value."""
    cases = tuple(BranchCase(value, "equals", (value,)) for value in values)
    return BranchNode(id=NodeId(id), parameter=parameter, cases=cases)


def external(id: str, url: str = "https://example.com/twiml") -> Node:
    """A URL that somebody else answers."""
    return ExternalNode(id=NodeId(id), url=url)


def note(id: str) -> Node:
    """A note."""
    return NoteNode(id=NodeId(id), text="Remember.")


def flow_of(*nodes: Node, links: str = "") -> Flow:
    """A flow of these nodes; each line of ``links`` is ``source outcome target``."""
    table: dict[NodeId, dict[str, NodeId]] = {}
    for line in links.splitlines():
        if line.strip():
            source, outcome, target = line.split()
            table.setdefault(NodeId(source), {})[outcome] = NodeId(target)
    frozen = {source: MappingProxyType(outgoing) for source, outgoing in table.items()}
    return Flow().with_nodes({node.id: node for node in nodes}).with_links(frozen)


def project_of(*nodes: Node, links: str = "") -> Project:
    """A project with such a flow, its nodes in a row."""
    flow = flow_of(*nodes, links=links)
    places = {node_id: (320.0 * index, 0.0) for index, node_id in enumerate(flow.nodes)}
    return Project(flow=flow, positions=MappingProxyType(places))
