"""The paths of documents and routes: stored names first, else the node's id."""

from collections.abc import Collection, Sequence
from urllib.parse import unquote

from designer.flow.model import BranchNode, ExternalNode, Node, NodeId, OpaqueNode, VerbNode
from designer.text import tr

FILE_LETTERS = " -_./~!$'()*+,:;=@%&"
"""What a path may hold besides letters and digits (RFC 3986, 3.3), and blanks within it."""
QUERY_LETTERS = FILE_LETTERS.strip() + "?"
"""What a query may hold besides letters and digits (RFC 3986, 3.4)."""


def path_of(node: Node) -> str:
    """The path that a link to ``node`` uses: the stored name, else the node's id."""
    stored: str = getattr(node, "document", "")
    return stored or (node.id if isinstance(node, BranchNode) else f"{node.id}.xml")


def start_paths(starts: Sequence[Node]) -> dict[NodeId, str]:
    """The paths of the nodes that documents start at, no two the same.

    A name that somebody gave goes before the one that another node would have by its id.
    """
    named = {node.id: path_of(node) for node in starts if getattr(node, "document", "")}
    taken = set(named.values())
    found: dict[NodeId, str] = {}
    for node in starts:
        path = named.get(node.id) or _free_path(path_of(node), taken)
        taken.add(path)
        found[node.id] = path
    return found


def _free_path(path: str, taken: Collection[str]) -> str:
    stem, number, free = path.removesuffix(".xml"), 2, path
    while free in taken:
        free = f"{stem}-{number}{path.removeprefix(stem)}"
        number += 1
    return free


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


def own_paths(node: Node) -> tuple[str, ...]:
    """The paths that no other node may have: imported verbs may share the route of an answer."""
    return (path_of(node),) if isinstance(node, VerbNode) and node.answer else paths_of(node)


def as_url(path: str) -> str:
    """The path as a document names it: blanks are quoted."""
    return path.replace(" ", "%20")


def path_in(url: str) -> str:
    """The path that a URL under the flow's own address names; a query stays as it is written."""
    file, mark, query = url.partition("?")
    return f"{unquote(file)}{mark}{query}"


def why_no_path(path: str) -> str:
    """Why a document cannot have this path; empty when it can, or when there is none.

    A path may end with a query (``menu?step=2``), as documents of an imported application do.
    """
    file, _, query = path.partition("?")
    bad = [c for c in file if not (c.isalnum() or c in FILE_LETTERS)]
    bad += [c for c in query if not (c.isalnum() or c in QUERY_LETTERS)]
    if bad:
        return tr(
            "“{bad}” cannot stand in a document’s name; use letters, digits, - _ . and /.",
            bad=bad[0],
        )
    if path != path.strip():
        return tr("Write the name without a blank at either end.")
    if path and not {"", ".", ".."}.isdisjoint(file.split("/")):
        return tr("Write the name without a / at either end, and without “.”, “..” or “//” in it.")
    return ""
