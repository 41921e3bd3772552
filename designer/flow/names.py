"""What nodes are called where words must do: in findings, paths and the names of saved calls."""

from __future__ import annotations

from designer.bundle import EntryKind
from designer.flow.model import (
    BranchNode,
    EntryNode,
    ExternalNode,
    Node,
    NoteNode,
    OpaqueNode,
    VerbNode,
)
from designer.text import tr
from designer.twiml import Element

NAME_LENGTH = 40
"""How much of a prompt names a node, in characters."""
_ONE_TEXT = frozenset({"Say", "Redirect", "Number", "Body"})
"""Elements whose text is one, whatever marks stand in it."""
_TALKS = frozenset({"Say", "Play", "Gather", "Message", "Sms"})


def entry_name(kind: EntryKind) -> str:
    """What an entry of this kind is called."""
    return {
        EntryKind.CALL: tr("Incoming call"),
        EntryKind.MESSAGE: tr("Incoming message"),
        EntryKind.OUTGOING: tr("Outgoing call"),
    }[kind]


def short_name(node: Node) -> str:
    """The node's title, else what it is with the first words in it, never its id:
    ``Say “Welcome.”``, ``Dial +15551234567``, ``Hangup``."""
    return node.title or _by_content(node)


def quoted_name(node: Node) -> str:
    """As :func:`short_name`, with a title in quotes: for sentences."""
    return tr("“{words}”", words=node.title) if node.title else _by_content(node)


def spoken_in(element: Element) -> str:
    """The element's text and that of everything inside it, on one line; nouns apart."""
    if element.tag in _ONE_TEXT or element.tag[:1].islower():
        return " ".join(element.all_text.split())
    parts = [element.text, *(spoken_in(one) for one in element.elements)]
    between = ", " if element.tag == "Dial" else " "
    return between.join(filter(None, (" ".join(part.split()) for part in parts)))


def quoted(words: str, length: int = NAME_LENGTH) -> str:
    """The words in quotes, shortened to ``length`` characters."""
    short = words if len(words) <= length else words[: length - 1].rstrip() + "…"
    return tr("“{words}”", words=short)


def _by_content(node: Node) -> str:
    match node:
        case VerbNode(element=element):
            words = spoken_in(element)
            if not words:
                return element.tag
            plain = element.tag not in _TALKS and len(words) <= NAME_LENGTH
            return f"{element.tag} {words if plain else quoted(words)}"
        case EntryNode():
            return entry_name(node.kind) + (f" {node.number}" if node.number else "")
        case BranchNode():
            return tr("Branch on {parameter}", parameter=node.parameter or "?")
        case ExternalNode():
            return tr("External {url}", url=node.url).strip()
        case NoteNode():
            words = " ".join(node.text.split())
            return tr("Note {words}", words=quoted(words)) if words else tr("Note")
        case OpaqueNode(document=document) if document:
            return tr("Document “{document}”", document=document)
        case _:
            return tr("Not understood")
