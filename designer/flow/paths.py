"""The paths of documents and routes: stored names first, else the node's id."""

from designer.flow.model import BranchNode, Node, VerbNode


def path_of(node: Node) -> str:
    """The path that a link to ``node`` uses: the stored name, else the node's id."""
    stored: str = getattr(node, "document", "")
    return stored or (node.id if isinstance(node, BranchNode) else f"{node.id}.xml")


def route_path(node: VerbNode) -> str:
    """The path of the route that tells the verb's answers apart."""
    return f"{path_of(node).removesuffix('.xml')}-answer"
