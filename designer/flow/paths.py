"""The paths of documents and routes: stored names first, else the node's id."""

from designer.flow.model import BranchNode, ExternalNode, Node, OpaqueNode, VerbNode

FILE_LETTERS = "-_./~!$'()*+,:;=@%&"
"""What a path may hold besides letters and digits (RFC 3986, 3.3)."""
QUERY_LETTERS = FILE_LETTERS + "?"
"""What a query may hold besides letters and digits (RFC 3986, 3.4)."""


def path_of(node: Node) -> str:
    """The path that a link to ``node`` uses: the stored name, else the node's id."""
    stored: str = getattr(node, "document", "")
    return stored or (node.id if isinstance(node, BranchNode) else f"{node.id}.xml")


def route_path(node: VerbNode) -> str:
    """The path of the route that tells the verb's answers apart."""
    return node.answer or f"{path_of(node).removesuffix('.xml')}-answer"


def paths_of(node: Node) -> tuple[str, ...]:
    """Every path that the node's documents and routes may have."""
    match node:
        case VerbNode():
            return path_of(node), route_path(node)
        case BranchNode() | ExternalNode() | OpaqueNode():
            return (path_of(node),)
        case _:
            return ()


def why_no_path(path: str) -> str:
    """Why a document cannot have this path; empty when it can, or when there is none.

    A path may end with a query (``menu?step=2``), as documents of an imported application do.
    """
    file, _, query = path.partition("?")
    bad = [c for c in file if not (c.isalnum() or c in FILE_LETTERS)]
    bad += [c for c in query if not (c.isalnum() or c in QUERY_LETTERS)]
    if bad:
        return f"“{bad[0]}” cannot stand in a document’s name; use letters, digits, - _ . and /."
    if path and not {"", ".", ".."}.isdisjoint(file.split("/")):
        return "Write the name without a / at either end, and without “.”, “..” or “//” in it."
    return ""
