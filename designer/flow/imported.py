"""One imported document as nodes, each with what compiling needs to write it again as it came."""

from __future__ import annotations

from dataclasses import dataclass, replace

from designer.flow.media import MEDIA_TAGS, file_named, is_media_file, media_slot
from designer.flow.model import UNWRITTEN, NodeId, OpaqueNode, Origin, Spelling, VerbNode
from designer.flow.outcomes import TARGET, split_beside
from designer.flow.slots import PLAIN_SHELL, unwrap
from designer.text import tr
from designer.twiml import CData, Element, XmlDocument


@dataclass(frozen=True, slots=True)
class SourceDocument:
    """One document to decompile: its path, and its tree, or why it has none.

    ``raw`` is the document as it came; an unreadable one is exported so.
    """

    path: str
    raw: bytes
    document: XmlDocument | None = None
    error: str = ""

    @property
    def is_unreadable(self) -> bool:
        """Whether a caller cannot be answered with it: it is no document, or no TwiML."""
        return self.document is None or self.document.root.tag != "Response"


def nodes_of(source: SourceDocument) -> list[VerbNode] | OpaqueNode:
    """The verbs of a document, or one opaque node where it has none; all without ids and links.

    The first verb carries the document's shell and name.
    """
    reason = source.error or _why_no_chain(source.document)
    if source.document is None or reason or not source.document.root.elements:
        return opaque_of(source.path, source.raw, reason)
    return _verbs(source.path, source.document)


def opaque_of(path: str, content: bytes, reason: str = "") -> OpaqueNode:
    """A document that is kept as it came: for ``reason``, or because it is an empty response."""
    title = "" if reason else "Empty response: the call ends"
    return OpaqueNode(id=NodeId(""), title=title, document=path, content=content, reason=reason)


def _why_no_chain(document: XmlDocument | None) -> str:
    if document is not None and document.root.tag != "Response":
        return tr("Its root is <{tag}>, not <Response>.", tag=document.root.tag)
    return ""


def _verbs(path: str, document: XmlDocument) -> list[VerbNode]:
    rows, shell = unwrap(document)
    found = [
        VerbNode(id=NodeId(""), element=element, origin=Origin(before) if before else None)
        for before, element in rows
    ]
    if shell != PLAIN_SHELL:
        first = found[0].origin or Origin()
        found[0] = replace(found[0], origin=replace(first, shell=shell))
    found[0] = replace(found[0], document=path)
    return found


def with_media(node: VerbNode, document: str) -> VerbNode:
    """``node`` naming media files from the project's folder; its origin keeps what was written."""
    for path, element in node.element.walk():
        written = element.text
        if element.tag in MEDIA_TAGS and is_plain(element) and is_media_file(written.strip()):
            file = file_named(document, written)
            changed = node.element.replace_at(path, element.with_text(file))
            spelling = Spelling(media_slot(path), written, file, document)
            node = _remember(replace(node, element=changed), spelling)
    return node


def is_plain(element: Element) -> bool:
    """Whether taking the element's text out and putting it back changes nothing."""
    return all(isinstance(child, str | CData) for child in element.children)


def without_url(node: VerbNode, slot: str, spelling: Spelling) -> VerbNode:
    """``node`` without the URL in this slot; how it was written is kept in its origin."""
    if slot == TARGET:
        element = node.element.with_text("")
    else:
        attribute, index = split_beside(slot)
        path = () if index is None else (index,)
        holder = node.element.at(path)
        names = [name for name, _ in holder.attributes]
        place = names.index(attribute) if attribute in names else UNWRITTEN
        spelling = replace(spelling, place=place)
        changed = holder.with_attribute(attribute, None)
        element = node.element.replace_at(path, changed)
    return _remember(replace(node, element=element), spelling)


def _remember(node: VerbNode, spelling: Spelling) -> VerbNode:
    origin = node.origin or Origin()
    return replace(node, origin=replace(origin, spellings=(*origin.spellings, spelling)))
