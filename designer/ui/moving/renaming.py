"""What of the selection has a name, and what renaming it changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from designer.flow import (
    BranchNode,
    Edit,
    Flow,
    NodeId,
    Project,
    SharedName,
    VerbNode,
    names_in,
    rename,
    rename_everywhere,
    set_document,
    set_title,
    uses_of,
    why_no_document,
)
from designer.flow.names import short_name
from designer.flow.outline import documents_in
from designer.text import tr, tr_n
from designer.ui.moving.places import shared_name_words


@dataclass(frozen=True, slots=True)
class Nameable:
    """A name that can be changed: ``title`` says of what, ``old`` is what it is now."""

    title: str
    old: str
    node: NodeId | None = None
    is_document: bool = False
    shared: SharedName | None = None

    def edit(self, new: str) -> Edit:
        """The edit that changes it everywhere."""
        node, shared = self.node, self.shared
        if shared is not None:
            return lambda project: rename_everywhere(project, shared, new)
        if node is None:
            return lambda project: rename(project, new)
        if self.is_document:
            return lambda project: set_document(project, node, new)
        return lambda project: set_title(project, node, new)

    def why_not(self, flow: Flow, new: str) -> str:
        """Why it cannot be called so; empty when it can."""
        if self.is_document and self.node is not None:
            return why_no_document(flow, self.node, new)
        is_named = self.node is not None and self.shared is None
        return "" if new or is_named else tr("Write a name: it cannot be empty.")

    def changes(self, flow: Flow, new: str) -> str:
        """What else the new name changes, in words; empty when nothing."""
        if self.shared is not None:
            return self._shared_changes(flow, new)
        if self.is_document and self.node is not None:
            count = len(flow.links_to(self.node))
            return tr_n("{n} link follows.", "{n} links follow.", count) if count else ""
        return ""

    def _shared_changes(self, flow: Flow, new: str) -> str:
        assert self.shared is not None
        uses = uses_of(flow, self.shared)
        cards = list(dict.fromkeys(use.node for use in uses))
        names = ", ".join(short_name(flow.nodes[card]) for card in cards[:3])
        if len(cards) > 3:
            names = tr("{names} and {n} more", names=names, n=len(cards) - 3)
        words = tr_n(
            "Changes {n} place: {names}.", "Changes {n} places: {names}.", len(uses), names=names
        )
        other = SharedName(self.shared.kind, new)
        if new and other.key != self.shared.key and uses_of(flow, other):
            merged = tr("There is {name} already: they become one.", name=shared_name_words(other))
            words = f"{words} {merged}"
        return words


def nameables(project: Project, node_id: NodeId | None) -> list[Nameable]:
    """What can be renamed about a node; about the flow as a whole when there is none."""
    flow = project.flow
    node = flow.nodes.get(node_id) if node_id is not None else None
    if node is None or node_id is None:
        return [Nameable(tr("Flow"), project.name)]
    return [
        Nameable(tr("Title"), node.title, node_id),
        *_document_of(flow, node_id),
        *_shared_names(flow, node_id),
    ]


def _document_of(flow: Flow, node_id: NodeId) -> Iterator[Nameable]:
    """The document that the node stands in."""
    for document in documents_in(flow):
        if node_id in document.nodes:
            start = flow.nodes[document.start]
            if isinstance(start, VerbNode | BranchNode):
                yield Nameable(tr("Document"), document.path, document.start, is_document=True)
            return


def _shared_names(flow: Flow, node_id: NodeId) -> Iterator[Nameable]:
    seen: set[object] = set()
    for use in names_in(flow.nodes[node_id]):
        if use.name.key not in seen:
            seen.add(use.name.key)
            yield Nameable(shared_name_words(use.name), use.name.value, node_id, shared=use.name)
