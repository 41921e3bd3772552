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
from designer.flow.edits import id_stem, new_id
from designer.flow.fallthrough import falls_through, is_split, next_is_answer
from designer.flow.goals import Goals
from designer.flow.imported import opaque_of
from designer.flow.matching import pair
from designer.flow.model import (
    ExternalNode,
    Flow,
    Node,
    NodeId,
    OpaqueNode,
    Origin,
    Point,
    Project,
    Shell,
    VerbNode,
)
from designer.flow.outcomes import ACTION, NEXT
from designer.flow.paths import path_of, route_path
from designer.flow.retypeverb import Retyped, retype
from designer.flow.room import CARD_WIDTH, COLUMN_GAP, card_height, cards_of, free_place
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
    return _Retype(project, path, document, compiled).run()


def _verbs_of(body: bytes) -> tuple[Element, ...]:
    return tuple(unindented(element) for element in read(body).root.elements)


def _with_content(project: Project, opaque: OpaqueNode, document: XmlDocument) -> Project:
    changed = replace(opaque, document=path_of(opaque), content=write(document))
    nodes = {**project.flow.nodes, opaque.id: changed}
    return replace(project, flow=project.flow.with_nodes(nodes))


@dataclass(slots=True)
class _Retype:
    project: Project
    path: str
    document: XmlDocument
    compiled: Compiled
    nodes: dict[NodeId, Node] = field(init=False)
    links: dict[NodeId, dict[str, NodeId]] = field(init=False)
    positions: dict[NodeId, Point] = field(init=False)
    sources: Sources = field(init=False)
    written: tuple[Element, ...] = ()
    goals: Goals = field(init=False)
    lost_answers: set[NodeId] = field(default_factory=set)

    def run(self) -> Project:
        flow = self.project.flow
        self.nodes = dict(flow.nodes)
        self.links = {source: dict(outgoing) for source, outgoing in flow.links.items()}
        self.positions = dict(self.project.positions)
        self.sources = self.compiled.bundle.sources[self.path]
        self.goals = Goals.of(flow, self.compiled, self.path)
        old = [NodeId(one) for one in dict.fromkeys(self.sources.nodes)]
        if isinstance(self.nodes[old[0]], VerbNode):
            self.written = _verbs_of(self.compiled.bundle.documents[self.path])
        rows, shell = unwrap(self.document)
        rows = [(before, unindented(element)) for before, element in rows]
        chain, onward = self._chain(rows, old)
        if not chain:
            chain = [self._empty(old[0])]
        self._start_with(old[0], chain[0])
        self._remove([one for one in old if one not in chain], chain)
        self._connect(chain, old, chain[0] if onward == old[0] else onward)
        self._keep_answer_paths(chain)
        self._wrap(chain, shell)
        self._keep_starts(chain)
        return replace(
            self.project, flow=self._flow(), positions=MappingProxyType(dict(self.positions))
        )

    def _flow(self) -> Flow:
        links = {source: MappingProxyType(dict(out)) for source, out in self.links.items()}
        before = self.project.flow
        shared: dict[NodeId, Mapping[str, NodeId]] = {**links}
        for source, outgoing in before.links.items():
            if links.get(source) == outgoing:
                shared[source] = outgoing
        return replace(before, nodes=MappingProxyType(dict(self.nodes))).with_links(shared)

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
        node = self.nodes[node_id]
        assert isinstance(node, VerbNode)
        links = self.links.get(node_id, {})
        self._hold(retype(node, links, self.written[was], element, self.goals))
        return node_id

    def _add(self, element: Element, chain: Sequence[NodeId], old: Sequence[NodeId]) -> NodeId:
        """A new verb, beside the one before it."""
        blank = VerbNode(id=NodeId(""), element=element)
        project = replace(self.project, flow=self._flow())
        node_id = new_id(project, id_stem(blank))
        self._hold(retype(replace(blank, id=node_id), {}, None, element, self.goals))
        x, y = self.positions[chain[-1] if chain else old[0]]
        way = CARD_WIDTH + COLUMN_GAP
        at = (x + way if chain else x - way, y)
        there = cards_of(project.flow, self.positions)
        self.positions[node_id] = free_place(at, there, card_height(self.nodes[node_id]))
        return node_id

    def _hold(self, made: Retyped) -> None:
        node_id = made.node.id
        onward = self.links.get(node_id, {}).get(NEXT)
        self.nodes[node_id] = made.node
        self.links[node_id] = made.links if onward is None else {**made.links, NEXT: onward}
        if not made.keeps_answer:
            self.lost_answers.add(node_id)

    def _empty(self, old: NodeId) -> NodeId:
        """A document without verbs: it is kept as it is, and ends the call."""
        project = replace(self.project, flow=self._flow())
        blank = replace(opaque_of(self.path, write(self.document)), id=new_id(project, "opaque"))
        self.nodes[blank.id] = blank
        self.positions[blank.id] = self.positions[old]
        return blank.id

    # What leads into the document, and through it

    def _start_with(self, old: NodeId, first: NodeId) -> None:
        """What led to the document before leads to its first verb now."""
        if first == old:
            return
        for outgoing in self.links.values():
            for outcome, target in outgoing.items():
                if target == old:
                    outgoing[outcome] = first
        node = self.nodes[old]
        if isinstance(node, VerbNode):
            self.nodes[old] = replace(node, document="")

    def _remove(self, gone: Sequence[NodeId], chain: Sequence[NodeId]) -> None:
        for node_id in gone:
            del self.nodes[node_id], self.positions[node_id]
            self.links.pop(node_id, None)
        drop = frozenset(gone)
        for outgoing in self.links.values() if drop else ():
            for outcome in [one for one, target in outgoing.items() if target in drop]:
                del outgoing[outcome]

    def _onward(self, last: NodeId, element: Element) -> NodeId | None:
        """Where a Redirect at the end leads when ``last`` can lead there without one."""
        was = self.links.get(last, {}).get(NEXT)
        for target in (*([was] if was is not None else []), *self._targets(element)):
            links = MappingProxyType({**self.links.get(last, {}), NEXT: target})
            flow = self._flow().with_links({last: links})
            node = self.nodes[last]
            assert isinstance(node, VerbNode)
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
        node = self.nodes.get(target)
        if isinstance(node, ExternalNode):
            method = () if node.method == "POST" else (("method", node.method),)
            return Element("Redirect", method, (node.url,) if node.url else ())
        path = self.compiled.starts.get(target)
        return None if path is None else Element("Redirect", (), (self.goals.prefix + path,))

    def _connect(
        self, chain: Sequence[NodeId], old: Sequence[NodeId], onward: NodeId | None
    ) -> None:
        """The ``next`` links of the verbs, in their order."""
        for before, after in pairwise(chain):
            self._free_next(before)
            self.links.setdefault(before, {})[NEXT] = after
        last, outgoing = chain[-1], self.links.setdefault(chain[-1], {})
        if onward is not None:
            outgoing[NEXT] = onward
        elif last != old[-1] or self._leads_on_unsaid(last):
            outgoing.pop(NEXT, None)

    def _free_next(self, node_id: NodeId) -> None:
        """Make ``next`` the verb that follows, where it was one of the answers."""
        node = self.nodes[node_id]
        assert isinstance(node, VerbNode)
        outgoing = self.links.setdefault(node_id, {})
        flow = self.project.flow
        before = flow.nodes.get(node_id)
        if before is None or node_id in self.lost_answers:
            return
        if NEXT in outgoing and next_is_answer(flow, before):
            outgoing[ACTION] = outgoing.pop(NEXT)
        if is_split(self._flow(), node_id) and next_is_answer(self._flow(), node):
            raise FlowError(
                tr(
                    "{tag} sends its answers to another document, so nothing after it "
                    "is ever reached. Link “anything else” first, or put the verb before it.",
                    tag=node.element.tag,
                )
            )

    def _leads_on_unsaid(self, last: NodeId) -> bool:
        """Whether the ``next`` of the last verb would be written, which it is not in the text."""
        node, flow = self.nodes[last], self._flow()
        if not isinstance(node, VerbNode) or last in self.lost_answers:
            return True
        return not next_is_answer(flow, node) and falls_through(flow, node)

    # What stands around the verbs, and the paths

    def _set_before(self, node_id: NodeId, before: tuple[Content, ...]) -> None:
        node = self.nodes[node_id]
        assert isinstance(node, VerbNode)
        self._set_origin(node, replace(node.origin or Origin(), before=before))

    def _set_origin(self, node: VerbNode, origin: Origin) -> None:
        kept = None if origin == Origin() else origin
        if kept != node.origin:
            self.nodes[node.id] = replace(node, origin=kept)

    def _wrap(self, chain: Sequence[NodeId], shell: Shell) -> None:
        """The document's name and shell are those of its first verb."""
        for place, node_id in enumerate(chain):
            node = self.nodes[node_id]
            if not isinstance(node, VerbNode):
                continue
            worn = None if place or shell == PLAIN_SHELL else shell
            self._set_origin(node, replace(node.origin or Origin(), shell=worn))
        first = self.nodes[chain[0]]
        if isinstance(first, VerbNode) and self.compiled.starts.get(first.id) != self.path:
            self.nodes[first.id] = replace(first, document=self.path)

    def _keep_answer_paths(self, chain: Sequence[NodeId]) -> None:
        """Routes keep their URLs where the document starts with another verb."""
        routes = {route.source: path for path, route in self.compiled.bundle.routes.items()}
        for place, node_id in enumerate(chain):
            node, path = self.nodes[node_id], routes.get(node_id)
            if not isinstance(node, VerbNode) or path is None or node_id in self.lost_answers:
                continue
            is_named = not place and self.compiled.starts.get(node_id) != self.path
            named = replace(node, document=self.path) if is_named else node
            if route_path(named) != path:
                self.nodes[node_id] = replace(node, answer=path)

    def _keep_starts(self, chain: Sequence[NodeId]) -> None:
        """What the text names by a URL stays a document of its own."""
        starts = frozenset(document_starts(self._flow()))
        inside = dict(pairwise(chain))
        named = {chain[0]: self.path}
        for source in chain:
            for outcome, target in self.links.get(source, {}).items():
                if outcome != NEXT or inside.get(source) != target:
                    named.setdefault(target, self.compiled.starts.get(target, ""))
        for node_id, path in named.items():
            node = self.nodes[node_id]
            if node_id not in starts and isinstance(node, VerbNode) and path:
                self.nodes[node_id] = replace(node, document=path)


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
