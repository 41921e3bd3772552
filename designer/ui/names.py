"""What nodes are called in lists, messages and undo steps."""

from designer.bundle import EntryKind
from designer.flow import (
    BranchNode,
    EntryNode,
    ExternalNode,
    Flow,
    Node,
    NodeId,
    OpaqueNode,
    VerbNode,
    verb_spec,
)

ENTRY_NAMES = {
    EntryKind.CALL: "Incoming call",
    EntryKind.MESSAGE: "Incoming message",
    EntryKind.OUTGOING: "Outgoing call",
}


def kind_name(node: Node) -> str:
    """What sort of node it is: ``Gather``, ``Incoming call``, ``Note``."""
    match node:
        case VerbNode():
            spec = verb_spec(node.element)
            return spec.label if spec is not None else node.element.tag
        case EntryNode():
            return ENTRY_NAMES[node.kind]
        case BranchNode():
            return "Branch"
        case ExternalNode():
            return "External URL"
        case OpaqueNode():
            return "Not understood"
        case _:
            return "Note"


def node_name(node: Node) -> str:
    """The person's own title, else what sort of node it is."""
    return node.title or kind_name(node)


def name_in(flow: Flow, node_id: str) -> str:
    """The name of a node of the flow; empty when there is no such node."""
    node = flow.nodes.get(NodeId(node_id))
    return node_name(node) if node is not None else ""
