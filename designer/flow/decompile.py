"""Decompiling: linked documents become chains of nodes, their URLs become links.

What a flow does not need to know (comments, unknown elements, how a URL was spelled) stays on the
nodes, so that compiling an untouched import gives the same documents again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from types import MappingProxyType

from designer.bundle import EntryKind, Route
from designer.flow.edits import FIRST_PLACE, id_stem
from designer.flow.imported import (
    SourceDocument,
    is_plain,
    nodes_of,
    with_media,
    without_url,
)
from designer.flow.model import (
    BranchNode,
    EntryNode,
    ExternalNode,
    Flow,
    Node,
    NodeId,
    OpaqueNode,
    Project,
    Spelling,
    VerbNode,
)
from designer.flow.outcomes import FALLBACK, NEXT, START, TARGET, verb_spec
from designer.flow.paths import paths_of, route_path
from designer.flow.slots import (
    can_be_linked,
    method_in,
    outcome_in,
    slots,
)
from designer.flow.unroute import branch_of, choices_of, part_for, results_of
from designer.twiml import (
    Channel,
    ElementSpec,
    WithoutAction,
    channel_of,
)

Resolve = Callable[[str, str], str | None]
"""(path of a document, a URL as written there) -> the path that the URL means, None if unknown."""


@dataclass(frozen=True, slots=True)
class SourceEntry:
    """A way in that is known: the path or URL that it starts at, and its settings."""

    path: str
    kind: EntryKind = EntryKind.CALL
    title: str = ""
    method: str = "POST"
    number: str = ""
    fallback: str = ""
    fallback_method: str = "POST"
    status_callback: str = ""


def decompile(
    documents: Sequence[SourceDocument],
    resolve: Resolve,
    *,
    name: str = "Imported",
    routes: Mapping[str, Route] = MappingProxyType({}),
    entries: Sequence[SourceEntry] = (),
) -> Project:
    """A project whose compiled documents equal these; its nodes have no places yet (all at 0, 0).

    ``routes`` are the action URLs that serve different answers. Without ``entries``, every document
    that no other one leads to gets one; where all are led to, the first does.
    """
    known = frozenset((*(source.path for source in documents), *routes))
    moved = frozenset(
        target
        for path, route in routes.items()
        for target in (*(case.target for case in route.cases), route.otherwise)
        if target != path
    )
    return _Decompiler(resolve, routes, known, moved).run(documents, entries, name)


@dataclass(slots=True)
class _Decompiler:
    resolve: Resolve
    routes: Mapping[str, Route]
    known: frozenset[str]
    moved: frozenset[str]
    nodes: dict[NodeId, Node] = field(default_factory=dict)
    links: dict[NodeId, dict[str, NodeId]] = field(default_factory=dict)
    starts: dict[str, NodeId] = field(default_factory=dict)
    externals: dict[tuple[str, str], NodeId] = field(default_factory=dict)
    numbers: dict[str, int] = field(default_factory=dict)

    def run(
        self, documents: Sequence[SourceDocument], entries: Sequence[SourceEntry], name: str
    ) -> Project:
        chains = [self._chain(source) for source in documents]
        for source, chain in zip(documents, chains, strict=True):
            for node_id in chain:
                self._link_verb(node_id, source.path)
        for entry in entries or self._guessed_entries(documents):
            self._add_entry(entry)
        ordered = sorted(self.nodes.items(), key=lambda item: not isinstance(item[1], EntryNode))
        links = {source: MappingProxyType(outgoing) for source, outgoing in self.links.items()}
        flow = Flow().with_nodes(dict(ordered)).with_links(links)
        return Project(name, flow, MappingProxyType(dict.fromkeys(flow.nodes, FIRST_PLACE)))

    def _add(self, node: Node) -> NodeId:
        """Keep ``node`` under a fresh id made of its kind, which is no known document's path."""
        stem = id_stem(node).lower()
        while True:
            self.numbers[stem] = self.numbers.get(stem, 0) + 1
            fresh = replace(node, id=NodeId(f"{stem}-{self.numbers[stem]}"))
            if self.known.isdisjoint(_own_paths(fresh)):
                self.nodes[fresh.id] = fresh
                return fresh.id

    def _link(self, source: NodeId, outcome: str, target: NodeId) -> None:
        self.links.setdefault(source, {})[outcome] = target

    def _chain(self, source: SourceDocument) -> tuple[NodeId, ...]:
        """The document's verbs as nodes, each the ``next`` of the one before."""
        found = nodes_of(source)
        if isinstance(found, OpaqueNode):
            self.starts[source.path] = self._add(found)
            return ()
        chain = [self._add(node) for node in found]
        self.starts[source.path] = chain[0]
        for before, after in pairwise(chain):
            self._link(before, NEXT, after)
        return tuple(chain)

    def _link_verb(self, node_id: NodeId, document: str) -> None:
        """Links in place of the URLs of one verb, where something is known to answer them."""
        node = self.nodes[node_id]
        assert isinstance(node, VerbNode)
        node = self.nodes[node_id] = with_media(node, document)
        spec = verb_spec(node.element)
        if spec is None:
            return
        for slot, holder in slots(spec, node.element):
            at = node.element if holder is None else node.element.elements[holder]
            if slot == TARGET:
                written = at.text if is_plain(at) else ""
            else:
                written = at.get(slot.partition("@")[0])
            if can_be_linked(written):
                node = self._link_slot(node, spec, slot, written, document)
            elif slot == TARGET and not at.children and self._is_at_its_path(document):
                node = self._link_slot(node, spec, slot, "", document)
            elif _asks_itself(spec, slot, written):
                node = self._link_itself(node, spec, document)
            self.nodes[node_id] = node

    def _link_slot(
        self, node: VerbNode, spec: ElementSpec, slot: str, written: str, document: str
    ) -> VerbNode:
        """``node`` with the URL of one slot taken out and linked; as it was when nobody answers."""
        path = self.resolve(document, written.strip())
        is_action = spec.action is not None and slot == spec.action.attribute
        if path is not None and path in self.routes and is_action:
            node = self._link_route(node, spec, path)
        elif path is not None and path in self.starts:
            self._link(node.id, outcome_in(spec, slot), self.starts[path])
        elif path is not None and path in self.routes:
            self._link(node.id, outcome_in(spec, slot), self._branch(path, self.routes[path]))
        elif written.strip() and (is_action or slot == TARGET):
            path = written.strip()
            external = self._external(path, method_in(node.element, spec, slot))
            self._link(node.id, outcome_in(spec, slot), external)
        else:
            return node
        return without_url(node, slot, Spelling(slot, written, path, document))

    def _is_at_its_path(self, document: str) -> bool:
        """Whether the document's own URL is its path; a route may answer with it at another."""
        return self.resolve(document, "") != document or document not in self.moved

    def _link_itself(self, node: VerbNode, spec: ElementSpec, document: str) -> VerbNode:
        """A verb without action, whose answer goes to this document's URL, which tells answers
        apart: linked as if it were named."""
        path = self.resolve(document, "")
        if path is None or path not in self.routes or not self._is_at_its_path(document):
            return node
        assert spec.action is not None
        slot = spec.action.attribute
        is_there = node.element.has(slot)
        if is_there or path == document:
            written = node.element.get(slot)
            node = without_url(node, slot, Spelling(slot, written, path, document))
        return self._link_route(node, spec, path)

    def _link_route(self, node: VerbNode, spec: ElementSpec, path: str) -> VerbNode:
        """``node`` with the route's rows as its choices or results, or linked to a Branch."""
        assert spec.action is not None
        route = part_for(spec, self.routes[path], path)
        if route is None or not (route.cases or route.otherwise):  # only a Branch keeps its path
            route = self.routes[path]
        elif spec.action.choices and (choices := choices_of(route)) is not None:
            node = replace(node, choices=choices.choices)
            self._link_rows(node.id, choices.rows)
            return node if route_path(node) == path else replace(node, answer=path)
        elif spec.action.results is not None and (results := results_of(route, spec)) is not None:
            self._link_rows(node.id, results.rows)
            return node if route_path(node) == path else replace(node, answer=path)
        elif not route.cases:
            self._link_rows(node.id, [(outcome_in(spec, spec.action.attribute), route.otherwise)])
            return replace(node, answer=path)
        self._link(node.id, outcome_in(spec, spec.action.attribute), self._branch(path, route))
        return node

    def _link_rows(self, source: NodeId, rows: Sequence[tuple[str, str]]) -> None:
        for outcome, target in rows:
            if target in self.starts:
                self._link(source, outcome, self.starts[target])
            elif target in self.routes:
                self._link(source, outcome, self._branch(target, self.routes[target]))
            elif "://" in target:
                self._link(source, outcome, self._external(target, "POST"))

    def _branch(self, path: str, route: Route) -> NodeId:
        """The Branch that stands for the route; one for all that lead to it."""
        if path not in self.starts:
            branch, rows = branch_of(route)
            self.starts[path] = self._add(replace(branch, document=path))
            self._link_rows(self.starts[path], rows)
        return self.starts[path]

    def _external(self, url: str, method: str) -> NodeId:
        key = (url, method)
        if key not in self.externals:
            node = ExternalNode(id=NodeId(""), url=url, method=method)
            self.externals[key] = self._add(node)
        return self.externals[key]

    def _add_entry(self, entry: SourceEntry) -> None:
        node_id = self._add(
            EntryNode(
                id=NodeId(""),
                title=entry.title,
                kind=entry.kind,
                method=entry.method,
                number=entry.number,
                fallback_method=entry.fallback_method,
                status_callback=entry.status_callback,
            )
        )
        self._link_rows(node_id, [(START, entry.path), (FALLBACK, entry.fallback)])

    def _guessed_entries(self, documents: Sequence[SourceDocument]) -> Iterator[SourceEntry]:
        """An entry for each document that no other leads to, or for the first one; those that
        cannot be read come last, since a caller is not meant to begin there."""
        led_to = {target for outgoing in self.links.values() for target in outgoing.values()}
        found = [source for source in documents if self.starts[source.path] not in led_to]
        for source in sorted(found, key=lambda source: source.is_unreadable) or documents[:1]:
            readable = source.document
            messaging = readable is not None and channel_of(readable.root) is Channel.MESSAGING
            kind = EntryKind.MESSAGE if messaging else EntryKind.CALL
            yield SourceEntry(source.path, kind, source.path if len(found) > 1 else "")


def _asks_itself(spec: ElementSpec, slot: str, written: str) -> bool:
    """Whether an action that is not named is the document itself."""
    action = spec.action
    if action is None or slot != action.attribute or written.strip():
        return False
    return action.without is WithoutAction.THIS_DOCUMENT


def _own_paths(node: Node) -> tuple[str, ...]:
    """The paths that the node would have by its id alone."""
    match node:
        case VerbNode() | OpaqueNode() | BranchNode():
            return paths_of(replace(node, document=""))
        case _:
            return paths_of(node)
