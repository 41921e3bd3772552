"""What nodes are called in lists, messages and undo steps."""

from designer.flow import (
    BranchNode,
    EntryNode,
    ExternalNode,
    Flow,
    Node,
    NodeId,
    OpaqueNode,
    VerbNode,
    outcome_of,
    verb_spec,
)
from designer.flow.names import entry_name, short_name
from designer.text import tr
from designer.twiml import CData, Element

INLINE = frozenset({"emphasis", "lang", "phoneme", "prosody", "say-as", "sub", "w"})
"""Marks that may stand within a word."""


def words_in(element: Element) -> str:
    """The words of an element and of everything in it, on one line; a pause parts two words."""
    return " ".join(_run(element).split())


def _run(element: Element) -> str:
    parts: list[str] = []
    for child in element.children:
        if isinstance(child, Element):
            inner = _run(child)
            parts.append(inner if child.tag in INLINE else f" {inner} ")
        elif isinstance(child, str | CData):
            parts.append(child if isinstance(child, str) else child.text)
    return "".join(parts)


def kind_name(node: Node) -> str:
    """What sort of node it is: ``Gather``, ``Incoming call``, ``Note``."""
    match node:
        case VerbNode():
            spec = verb_spec(node.element)
            return spec.label if spec is not None else node.element.tag
        case EntryNode():
            return entry_name(node.kind)
        case BranchNode():
            return tr("Branch")
        case ExternalNode():
            return tr("External URL")
        case OpaqueNode():
            return tr("Not understood")
        case _:
            return tr("Note")


def node_name(node: Node) -> str:
    """The person's own title, else what sort of node it is."""
    return node.title or kind_name(node)


def way_words(flow: Flow, node: NodeId, outcome: str) -> str:
    """A way out and where it leads: ``1 Sales, leads to Dial +15551234567``."""
    way, target = outcome_of(flow, node, outcome), flow.target(node, outcome)
    label = way.label if way is not None else tr("never reached")
    if target is None:
        return tr("{way}, leads nowhere yet", way=label)
    if target == node:
        return tr("{way}, leads back to this card", way=label)
    return tr("{way}, leads to {card}", way=label, card=short_name(flow.nodes[target]))


def name_in(flow: Flow, node_id: str) -> str:
    """The name of a node of the flow; empty when there is no such node."""
    node = flow.nodes.get(NodeId(node_id))
    return node_name(node) if node is not None else ""
