"""What nodes are called where they are named: in "goes to", in lists of targets."""

from __future__ import annotations

from designer.bundle import EntryKind
from designer.flow import (
    BranchNode,
    EntryNode,
    ExternalNode,
    Flow,
    Node,
    NodeId,
    NoteNode,
    OpaqueNode,
    VerbNode,
)
from designer.text import tr
from designer.twiml import Element
from designer.ui.names import words_in

LONGEST = 40


def entry_word(kind: EntryKind) -> str:
    """What comes in at an entry of this kind."""
    words = {
        EntryKind.CALL: tr("Incoming call"),
        EntryKind.MESSAGE: tr("Incoming message"),
        EntryKind.OUTGOING: tr("Outgoing call"),
    }
    return words[kind]


def node_name(node: Node) -> str:
    """The person's own name for the node, else what it is and says."""
    if node.title:
        return node.title
    match node:
        case VerbNode(element=element):
            gist = gist_of(element)
            return (
                tr("{tag} “{words}”", tag=element.tag, words=gist)
                if gist
                else f"{element.tag} ({node.id})"
            )
        case EntryNode():
            return entry_word(node.kind)
        case BranchNode():
            return tr("Branch on {parameter} ({id})", parameter=node.parameter, id=node.id)
        case ExternalNode():
            return node.url or tr("External URL ({id})", id=node.id)
        case NoteNode():
            if node.text:
                return tr("Note “{text}”", text=_cut(node.text))
            return tr("Note ({id})", id=node.id)
        case OpaqueNode():
            return node.document or tr("Imported step ({id})", id=node.id)
        case _:
            return node.id


def name_at(flow: Flow, node_id: NodeId) -> str:
    """The name of the node with that id."""
    node = flow.nodes.get(node_id)
    return node_name(node) if node is not None else node_id


def kind_word(node: Node) -> str:
    """What sort of node it is: the verb, or "Entry", "Branch" ..."""
    match node:
        case VerbNode():
            return node.element.tag
        case EntryNode():
            return entry_word(node.kind)
        case BranchNode():
            return tr("Branch")
        case ExternalNode():
            return tr("External URL")
        case NoteNode():
            return tr("Note")
        case _:
            return tr("Imported step")


def gist_of(element: Element) -> str:
    """What the element is about, in a few words: its text, or its most telling attributes."""
    text = words_in(element)
    if text:
        return _cut(text)
    for name in ("url", "name", "for", "welcomeGreeting", "connectorName", "code", "digits"):
        if element.get(name):
            value = element.get("value")
            return _cut(
                f"{element.get(name)} = {value}" if name == "name" and value else element.get(name)
            )
    return _cut(" ".join(f"{key} {value}" for key, value in element.attributes[:2]))


def _cut(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= LONGEST else flat[: LONGEST - 1].rstrip() + "…"
