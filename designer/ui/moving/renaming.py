"""What of the selection has a name, and what renaming it changes."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from designer.flow import (
    BranchNode,
    Edit,
    Flow,
    FrameId,
    NodeId,
    Project,
    SharedName,
    VerbNode,
    frame_of,
    names_in,
    rename,
    rename_everywhere,
    set_document,
    set_frame,
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
    frame: FrameId | None = None

    def edit(self, new: str) -> Edit:
        """The edit that changes it everywhere."""
        node, shared, frame = self.node, self.shared, self.frame
        if frame is not None:
            return lambda project: set_frame(project, frame, title=new)
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
        is_named = self.frame is not None or (self.node is not None and self.shared is None)
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


def nameables(project: Project, nodes: Collection[NodeId]) -> list[Nameable]:
    """What can be renamed about the selected nodes: of one its title, its document, names that it
    shares and its frame; of all in a frame that frame; else the flow as a whole."""
    flow = project.flow
    chosen = [node for node in nodes if node in flow.nodes]
    frame = frame_of(project, chosen[0]) if chosen else None
    of_frame = [Nameable(tr("Frame"), frame.title, frame=frame.id)] if frame is not None else []
    if len(chosen) == 1:
        (node,) = chosen
        of_node = [
            Nameable(tr("Title"), flow.nodes[node].title, node),
            *_document_of(flow, node),
            *_shared_names(flow, node),
        ]
        is_hidden = frame is not None and frame.is_collapsed
        return of_frame + of_node if is_hidden else of_node + of_frame
    if frame is not None and set(frame.members) == set(chosen):
        return of_frame
    return [Nameable(tr("Flow"), project.name)]


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
