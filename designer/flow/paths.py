"""The paths of documents and routes: stored names first, else the node's id."""

from designer.flow.model import BranchNode, ExternalNode, Node, VerbNode


def path_of(node: Node) -> str:
    """The path that a link to ``node`` uses: the stored name, else the node's id."""
    stored: str = getattr(node, "document", "")
    return stored or (node.id if isinstance(node, BranchNode) else f"{node.id}.xml")


def route_path(node: VerbNode) -> str:
    """The path of the route that tells the verb's answers apart."""
    return f"{path_of(node).removesuffix('.xml')}-answer"


def paths_of(node: Node) -> tuple[str, ...]:
    """Every path that the node's documents and routes may have."""
    match node:
        case VerbNode():
            return path_of(node), route_path(node)
        case BranchNode() | ExternalNode():
            return (path_of(node),)
        case _:
            return ()


def why_no_path(path: str) -> str:
    """Why a document cannot have this path; empty when it can, or when there is none."""
    bad = [c for c in path if not (c.isalnum() or c in "-_./~")]
    if bad:
        return f"“{bad[0]}” cannot stand in a document’s name; use letters, digits, - _ . and /."
    if path and not {"", ".", ".."}.isdisjoint(path.split("/")):
        return "Write the name without a / at either end, and without “.”, “..” or “//” in it."
    return ""
