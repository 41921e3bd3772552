"""Applying the edited text of a document to the flow that it was compiled from.

What did not change stays what it is: its node, with id, title, place and links. The order of the
verbs is the chain of ``next`` links; URLs that name documents of the flow are links.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from types import MappingProxyType

from designer.bundle import Sources
from designer.errors import FlowError
from designer.flow.compile import Compiled, compile_flow
from designer.flow.cut import document_starts
from designer.flow.disabled import as_called, led_back
from designer.flow.draft import Draft
from designer.flow.fallthrough import falls_through, is_split, next_is_answer
from designer.flow.goals import Goals
from designer.flow.imported import opaque_of
from designer.flow.matching import pair
from designer.flow.model import (
    ExternalNode,
    NodeId,
    OpaqueNode,
    Origin,
    Project,
    Shell,
    VerbNode,
)
from designer.flow.outcomes import ACTION, NEXT
from designer.flow.paths import as_url, path_of, route_path
from designer.flow.retypeverb import Retyped, retype
from designer.flow.slots import PLAIN_SHELL, unwrap
from designer.text import tr
from designer.twiml import Content, Element, XmlDocument, read, unindented, write

_Row = tuple[tuple[Content, ...], Element]


def apply_document(
    project: Project, path: str, document: XmlDocument, compiled: Compiled | None = None
) -> Project:
    """``project`` so changed that its document at ``path`` is ``document``.

    The same object when nothing changed. ``compiled`` is the project's, when it is at hand.
    FlowError, with the reason, when a flow cannot hold such a document.
    """
    compiled = compiled or compile_flow(project.flow, base_url=project.base_url)
    called = as_called(project.flow)
    if called is not project.flow:
        alone = replace(project, flow=called)
        changed = apply_document(alone, path, document, compiled)
        if changed is alone:
            return project
        return replace(changed, flow=led_back(project.flow, changed.flow))
    body = compiled.bundle.documents.get(path)
    if body is None:
        raise FlowError(tr("The flow has no document “{path}” any more.", path=path))
    if write(document) == body:
        return project
    start = project.flow.nodes[NodeId(compiled.bundle.sources[path].nodes[0])]
    if isinstance(start, ExternalNode):
        raise FlowError(tr("Somebody else answers this URL; change the URL in the inspector."))
    if document.root.tag != "Response":
        if not isinstance(start, OpaqueNode):
            raise FlowError(tr("A document must begin with <Response>; put everything inside one."))
        return _with_content(project, start, document)
    if isinstance(start, OpaqueNode) and not document.root.elements:
        return _with_content(project, start, document)
    goals = Goals.of(project.flow, compiled, path)
    sources = compiled.bundle.sources[path]
    return _Retype(path, document, compiled, Draft.of(project), sources, goals).run()


def _verbs_of(body: bytes) -> tuple[Element, ...]:
    return tuple(unindented(element) for element in read(body).root.elements)


def _with_content(project: Project, opaque: OpaqueNode, document: XmlDocument) -> Project:
    changed = replace(opaque, document=path_of(opaque), content=write(document))
    return replace(project, flow=project.flow.with_changed({opaque.id: changed}))


@dataclass(slots=True)
class _Retype:
    path: str
    document: XmlDocument
    compiled: Compiled
    draft: Draft
    sources: Sources
    goals: Goals
    written: tuple[Element, ...] = ()
    lost_answers: set[NodeId] = field(default_factory=set)

    def run(self) -> Project:
        old = [NodeId(one) for one in dict.fromkeys(self.sources.nodes)]
        if isinstance(self.draft.nodes[old[0]], VerbNode):
            self.written = _verbs_of(self.compiled.bundle.documents[self.path])
        rows, shell = unwrap(self.document)
        rows = [(before, unindented(element)) for before, element in rows]
        chain, onward = self._chain(rows, old)
        if not chain:
            chain = [self._empty(old[0])]
        self._start_with(old[0], chain[0])
        self.draft.remove([one for one in old if one not in chain])
        self._connect(chain, old, chain[0] if onward == old[0] else onward)
        self._keep_answer_paths(chain)
        self._wrap(chain, shell)
        self._keep_starts(chain)
        return self.draft.done()

    # The verbs

    def _chain(
        self, rows: Sequence[_Row], old: Sequence[NodeId]
    ) -> tuple[list[NodeId], NodeId | None]:
        """The nodes of the verbs in order, and where a Redirect that is only a link leads."""
        matched = pair(self.written, [element for _, element in rows])
        chain: list[NodeId] = []
        for place, (before, element) in enumerate(rows):
            was = matched.get(place)
            is_added = was is not None and bool(self.sources.outcomes[was])
            if is_added and place == len(rows) - 1 and chain and not before:
                onward = self._onward(chain[-1], element)
                if onward is not None:
                    return chain, onward
            if was is None or is_added:
                chain.append(self._add(element, chain, old))
            else:
                chain.append(self._change(NodeId(self.sources.nodes[was]), was, element))
            self._set_before(chain[-1], before)
        return chain, None

    def _change(self, node_id: NodeId, was: int, element: Element) -> NodeId:
        node = self.draft.verb(node_id)
        links = self.draft.links.get(node_id, {})
        self._hold(retype(node, links, self.written[was], element, self.goals))
        return node_id

    def _add(self, element: Element, chain: Sequence[NodeId], old: Sequence[NodeId]) -> NodeId:
        """A new verb, beside the one before it."""
        blank = VerbNode(id=NodeId(""), element=element)
        node_id = self.draft.free_id(blank)
        self._hold(retype(replace(blank, id=node_id), {}, None, element, self.goals))
        self.draft.place_beside(node_id, chain[-1] if chain else old[0], before=not chain)
        return node_id

    def _hold(self, made: Retyped) -> None:
        node_id = made.node.id
        onward = self.draft.links.get(node_id, {}).get(NEXT)
        self.draft.nodes[node_id] = made.node
        self.draft.links[node_id] = made.links if onward is None else {**made.links, NEXT: onward}
        if not made.keeps_answer:
            self.lost_answers.add(node_id)

    def _empty(self, old: NodeId) -> NodeId:
        """A document without verbs: it is kept as it is, and ends the call."""
        blank = opaque_of(self.path, write(self.document))
        blank = replace(blank, id=self.draft.free_id(blank))
        self.draft.nodes[blank.id] = blank
        self.draft.positions[blank.id] = self.draft.positions[old]
        return blank.id

    # What leads into the document, and through it

    def _start_with(self, old: NodeId, first: NodeId) -> None:
        """What led to the document before leads to its first verb now."""
        if first == old:
            return
        self.draft.lead_elsewhere(old, first)
        node = self.draft.nodes[old]
        if isinstance(node, VerbNode):
            self.draft.nodes[old] = replace(node, document="")

    def _onward(self, last: NodeId, element: Element) -> NodeId | None:
        """Where a Redirect at the end leads when ``last`` can lead there without one."""
        was = self.draft.links.get(last, {}).get(NEXT)
        for target in (*([was] if was is not None else []), *self._targets(element)):
            links = MappingProxyType({**self.draft.links.get(last, {}), NEXT: target})
            flow = self.draft.flow().with_links({last: links})
            node = self.draft.verb(last)
            if self._redirect(target) == element and (
                falls_through(flow, node) and not next_is_answer(flow, node)
            ):
                return target
        return None

    def _targets(self, element: Element) -> list[NodeId]:
        method = element.get("method") or "POST"
        found = self.goals.target(element.text, method)
        return [found] if found is not None else []

    def _redirect(self, target: NodeId) -> Element | None:
        """The Redirect that compiling writes for a link to the target."""
        node = self.draft.nodes.get(target)
        if isinstance(node, ExternalNode):
            method = () if node.method == "POST" else (("method", node.method),)
            return Element("Redirect", method, (node.url,) if node.url else ())
        path = self.compiled.starts.get(target)
        return (
            None if path is None else Element("Redirect", (), (self.goals.prefix + as_url(path),))
        )

    def _connect(
        self, chain: Sequence[NodeId], old: Sequence[NodeId], onward: NodeId | None
    ) -> None:
        """The ``next`` links of the verbs, in their order."""
        for before, after in pairwise(chain):
            self._free_next(before)
            self.draft.links.setdefault(before, {})[NEXT] = after
        last, outgoing = chain[-1], self.draft.links.setdefault(chain[-1], {})
        if onward is not None:
            outgoing[NEXT] = onward
        elif last != old[-1] or self._leads_on_unsaid(last):
            outgoing.pop(NEXT, None)

    def _free_next(self, node_id: NodeId) -> None:
        """Make ``next`` the verb that follows, where it was one of the answers."""
        node = self.draft.verb(node_id)
        outgoing = self.draft.links.setdefault(node_id, {})
        flow = self.draft.project.flow
        before = flow.nodes.get(node_id)
        if before is None or node_id in self.lost_answers:
            return
        if NEXT in outgoing and next_is_answer(flow, before):
            outgoing[ACTION] = outgoing.pop(NEXT)
        if is_split(self.draft.flow(), node_id) and next_is_answer(self.draft.flow(), node):
            raise FlowError(
                tr(
                    "{tag} sends its answers to another document, so nothing after it "
                    "is ever reached. Link “anything else” first, or put the verb before it.",
                    tag=node.element.tag,
                )
            )

    def _leads_on_unsaid(self, last: NodeId) -> bool:
        """Whether the ``next`` of the last verb would be written, which it is not in the text."""
        node, flow = self.draft.nodes[last], self.draft.flow()
        if not isinstance(node, VerbNode) or last in self.lost_answers:
            return True
        return not next_is_answer(flow, node) and falls_through(flow, node)

    # What stands around the verbs, and the paths

    def _set_before(self, node_id: NodeId, before: tuple[Content, ...]) -> None:
        node = self.draft.verb(node_id)
        self.draft.set_origin(node, replace(node.origin or Origin(), before=before))

    def _wrap(self, chain: Sequence[NodeId], shell: Shell) -> None:
        """The document's name and shell are those of its first verb."""
        for place, node_id in enumerate(chain):
            node = self.draft.nodes[node_id]
            if not isinstance(node, VerbNode):
                continue
            worn = None if place or shell == PLAIN_SHELL else shell
            self.draft.set_origin(node, replace(node.origin or Origin(), shell=worn))
        first = self.draft.nodes[chain[0]]
        if isinstance(first, VerbNode) and self.compiled.starts.get(first.id) != self.path:
            self.draft.nodes[first.id] = replace(first, document=self.path)

    def _keep_answer_paths(self, chain: Sequence[NodeId]) -> None:
        """Routes keep their URLs where the document starts with another verb."""
        routes = {route.source: path for path, route in self.compiled.bundle.routes.items()}
        for place, node_id in enumerate(chain):
            node, path = self.draft.nodes[node_id], routes.get(node_id)
            if not isinstance(node, VerbNode) or path is None or node_id in self.lost_answers:
                continue
            is_named = not place and self.compiled.starts.get(node_id) != self.path
            named = replace(node, document=self.path) if is_named else node
            if route_path(named) != path:
                self.draft.nodes[node_id] = replace(node, answer=path)

    def _keep_starts(self, chain: Sequence[NodeId]) -> None:
        """What the text names by a URL stays a document of its own."""
        starts = frozenset(document_starts(self.draft.flow()))
        inside = dict(pairwise(chain))
        named = {chain[0]: self.path}
        for source in chain:
            for outcome, target in self.draft.links.get(source, {}).items():
                if outcome != NEXT or inside.get(source) != target:
                    named.setdefault(target, self.compiled.starts.get(target, ""))
        for node_id, path in named.items():
            node = self.draft.nodes[node_id]
            if node_id not in starts and isinstance(node, VerbNode) and path:
                self.draft.nodes[node_id] = replace(node, document=path)


def with_elements(
    document: XmlDocument, part: tuple[int, int], content: Sequence[Content]
) -> XmlDocument:
    """The document with ``content`` in place of its root's elements from the first to the last."""
    children = document.root.children
    places = [i for i, child in enumerate(children) if isinstance(child, Element)]
    first, last = places[part[0]], places[part[1]]
    changed = (*children[:first], *content, *children[last + 1 :])
    return replace(document, root=replace(document.root, children=changed))


def sources_of(compiled: Compiled, path: str) -> Mapping[int, NodeId]:
    """The node of each element of a document that is a verb of the flow, by its index."""
    sources = compiled.bundle.sources.get(path, Sources())
    rows = zip(sources.nodes, sources.outcomes, strict=True)
    return {index: NodeId(node) for index, (node, outcome) in enumerate(rows) if not outcome}
