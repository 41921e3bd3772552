"""Compiling a flow into a bundle: documents cut out of the graph, routes, entries, source map.

A document starts at a node that an entry, an answer, a wait or a whisper points to, that several
``next`` links reach, or that the person named; a ``next`` into another document's start becomes a
Redirect. A document's path is the name stored on its first node, else that node's id, so that
URLs stay the same from export to export.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from urllib.parse import urlsplit

from designer.bundle import Bundle, BundleEntry, Case, Condition, Route, Sources
from designer.flow.model import (
    BranchNode,
    Choice,
    EntryNode,
    ExternalNode,
    Flow,
    Node,
    NodeId,
    VerbNode,
)
from designer.flow.outcomes import (
    ACTION,
    ELSE,
    FALLBACK,
    NEXT,
    START,
    TARGET,
    case_key,
    choice_key,
    result_key,
    split_beside,
    verb_spec,
)
from designer.flow.paths import path_of, route_path
from designer.twiml import Element, ElementSpec, FallsThrough, element, write

MEDIA_TAGS = frozenset({"Play", "Media"})
"""Elements whose text is the URL of a media file."""


@dataclass(frozen=True, slots=True)
class Compiled:
    """A bundle, and which document or route each node's content went to.

    ``document_of[node]`` is the path of the document that holds the node's verb;
    ``starts[node]`` the path that a link to the node uses.
    """

    bundle: Bundle
    document_of: Mapping[NodeId, str]
    starts: Mapping[NodeId, str]


def compile_flow(flow: Flow, *, base_url: str = "", method: str = "") -> Compiled:
    """Compile ``flow``.

    ``base_url`` is prefixed to every path in the documents; without it documents name each other
    by relative URLs when all stand in one folder, else by absolute paths. ``method`` ("GET") is
    written beside every URL that a link stands for; empty leaves Twilio's default, POST.
    """
    return _Compiler(flow, base_url, method).run()


@dataclass(slots=True)
class _Compiler:
    flow: Flow
    base_url: str
    method: str
    starts: dict[NodeId, str] = field(default_factory=dict)
    documents: dict[str, bytes] = field(default_factory=dict)
    routes: dict[str, Route] = field(default_factory=dict)
    sources: dict[str, Sources] = field(default_factory=dict)
    document_of: dict[NodeId, str] = field(default_factory=dict)
    media: dict[str, str] = field(default_factory=dict)
    prefix: str = ""

    def run(self) -> Compiled:
        for node_id in document_starts(self.flow):
            self.starts[node_id] = path_of(self.flow.nodes[node_id])
        self.prefix = _prefix(self.base_url, iter(self.starts.values()))
        for node_id, path in self.starts.items():
            match self.flow.nodes[node_id]:
                case BranchNode() as branch:
                    self.routes[path] = self._branch_route(branch)
                case ExternalNode() as external:
                    self._external_document(external, path)
                case VerbNode():
                    self._document(node_id, path)
        entries = tuple(
            self._entry(node) for node in self.flow.nodes.values() if isinstance(node, EntryNode)
        )
        bundle = Bundle(
            MappingProxyType(self.documents),
            MappingProxyType(self.routes),
            entries,
            MappingProxyType(self.sources),
            MappingProxyType(self.media),
            self.base_url,
        )
        return Compiled(bundle, MappingProxyType(self.document_of), MappingProxyType(self.starts))

    def _document(self, start: NodeId, path: str) -> None:
        """Write the document that starts at ``start``: its verbs, and a Redirect onward."""
        verbs: list[Element] = []
        nodes: list[str] = []
        outcomes: list[str] = []
        current: NodeId | None = start
        while current is not None:
            node = self.flow.nodes[current]
            assert isinstance(node, VerbNode)
            verbs.append(self._verb(node, path))
            nodes.append(current)
            outcomes.append("")
            self.document_of[current] = path
            onward = self.flow.target(current, NEXT)
            if onward is None or next_is_answer(self.flow, node):
                break
            if onward in self.starts or not isinstance(self.flow.nodes[onward], VerbNode):
                if falls_through(node):
                    verbs.append(self._redirect(onward))
                    nodes.append(current)
                    outcomes.append(NEXT)
                break
            current = onward
        self.documents[path] = write(element("Response", {}, *verbs))
        self.sources[path] = Sources(tuple(nodes), tuple(outcomes))

    def _external_document(self, external: ExternalNode, path: str) -> None:
        """A document that sends the call on, for routes, which cannot answer for somebody else."""
        self.documents[path] = write(element("Response", {}, self._redirect(external.id)))
        self.sources[path] = Sources((external.id,), ("",))

    def _redirect(self, target: NodeId) -> Element:
        node = self.flow.nodes[target]
        method = node.method if isinstance(node, ExternalNode) else self.method
        attributes = {"method": method} if method not in {"", "POST"} else {}
        return element("Redirect", attributes, self._url(target))

    def _verb(self, node: VerbNode, document: str) -> Element:
        """The node's element with the URLs that its links stand for."""
        spec = verb_spec(node.element)
        if spec is None:
            return node.element
        done = self._with_action(node, spec, document)
        for key, target in sorted(self.flow.links_from(node.id).items()):
            done = self._with_beside(done, spec, key, target)
        for path, nested in done.walk():
            if nested.tag in MEDIA_TAGS and is_media_file(file := nested.text.strip()):
                self.media[file] = file
                if self.prefix:
                    done = done.replace_at(path, nested.with_text(self.prefix + file))
        return done

    def _with_action(self, node: VerbNode, spec: ElementSpec, document: str) -> Element:
        action = spec.action
        if action is None or node.element.has(action.attribute):
            return node.element
        url, method = self._answer_url(node, spec)
        if not url:
            return node.element
        done = node.element.with_attribute(action.attribute, url)
        if method and not done.has(action.method_attribute):
            done = done.with_attribute(action.method_attribute, method)
        return done

    def _answer_url(self, node: VerbNode, spec: ElementSpec) -> tuple[str, str]:
        """Where the verb's answer is sent, and the method to write; ("", "") for the default."""
        single = single_answer(self.flow, node, spec)
        if single is not None:
            target = self.flow.nodes[single]
            if isinstance(target, ExternalNode):
                return target.url, target.method
            return self._url(single), self.method
        route = self._answer_route(node, spec)
        if route is None:
            return "", ""
        path = route_path(node)
        self.routes[path] = route
        return self.prefix + path, self.method

    def _answer_route(self, node: VerbNode, spec: ElementSpec) -> Route | None:
        """The route that tells the verb's answers apart; None when nothing needs telling apart."""
        assert spec.action is not None
        if node.choices and spec.action.choices:
            cases = tuple(
                case for choice in node.choices for case in self._choice_cases(node.id, choice)
            )
            return Route(cases, self._goal(node.id, ELSE), node.id, ELSE)
        results = spec.action.results
        if results is None or not is_split(self.flow, node.id):
            return None
        links = self.flow.links_from(node.id)
        cases = tuple(
            Case(
                (Condition(results.parameter, "one_of", value.matches),),
                self._goal(node.id, result_key(value.key)),
                result_key(value.key),
            )
            for value in results.values
            if result_key(value.key) in links
        )
        if spec.falls_through is not FallsThrough.WITHOUT_ACTION:
            return Route(cases, "", node.id, "")
        return Route(cases, self._goal(node.id, NEXT), node.id, NEXT)

    def _choice_cases(self, node_id: NodeId, choice: Choice) -> Iterator[Case]:
        key = choice_key(choice)
        goal = self._goal(node_id, key)
        if choice.digits:
            yield Case((Condition("Digits", "equals", (choice.digits,)),), goal, key)
        if choice.phrases:
            yield Case((Condition("SpeechResult", "says", choice.phrases),), goal, key)

    def _branch_route(self, branch: BranchNode) -> Route:
        cases = tuple(
            Case(
                (Condition(branch.parameter, case.operator, case.values),),
                self._goal(branch.id, case_key(case.id)),
                case_key(case.id),
            )
            for case in branch.cases
        )
        return Route(cases, self._goal(branch.id, ELSE), branch.id, ELSE)

    def _with_beside(self, done: Element, spec: ElementSpec, key: str, target: NodeId) -> Element:
        """``done`` with the URL of a wait document, a whisper, or a Redirect's target."""
        if key == TARGET:
            return self._with_method(done.with_text(self._url(target)), "method", target)
        attribute, index = split_beside(key)
        if index is None:
            link = next((d for d in spec.documents if d.attribute == attribute), None)
            if link is None:
                return done
            done = done.with_attribute(attribute, self._url(target))
            return self._with_method(done, link.method_attribute, target)
        if index >= len(done.elements):
            return done
        child = done.elements[index]
        child_spec = spec.child(child.tag)
        documents = child_spec.documents if child_spec is not None else ()
        link = next((d for d in documents if d.attribute == attribute), None)
        if link is None:
            return done
        child = child.with_attribute(attribute, self._url(target))
        return done.replace_at((index,), self._with_method(child, link.method_attribute, target))

    def _with_method(self, done: Element, attribute: str, target: NodeId) -> Element:
        node = self.flow.nodes[target]
        method = node.method if isinstance(node, ExternalNode) else self.method
        if method in {"", "POST"} or not attribute or done.has(attribute):
            return done
        return done.with_attribute(attribute, method)

    def _goal(self, node_id: NodeId, outcome: str) -> str:
        """The path that a route answers with for this outcome; empty when it is not linked."""
        target = self.flow.target(node_id, outcome)
        return "" if target is None else self.starts[target]

    def _url(self, target: NodeId) -> str:
        """The URL by which documents name the start ``target``."""
        node = self.flow.nodes[target]
        return node.url if isinstance(node, ExternalNode) else self.prefix + self.starts[target]

    def _entry(self, entry: EntryNode) -> BundleEntry:
        start = self.flow.target(entry.id, START)
        fallback = self.flow.target(entry.id, FALLBACK)
        return BundleEntry(
            name=entry.title or entry.id,
            kind=entry.kind,
            path="" if start is None else self._way_in(start),
            method=self.method or entry.method,
            number=entry.number,
            fallback="" if fallback is None else self._way_in(fallback),
            fallback_method=self.method or entry.fallback_method,
            status_callback=entry.status_callback,
            source=entry.id,
        )

    def _way_in(self, target: NodeId) -> str:
        node = self.flow.nodes[target]
        return node.url if isinstance(node, ExternalNode) else self.starts[target]


def is_media_file(url: str) -> bool:
    """Whether the text of a Play or Media names a file beside the project, not a URL."""
    try:
        parts = urlsplit(url)
    except ValueError:  # "http://[": half an IPv6 address
        return False
    outside = parts.scheme or parts.netloc or url.startswith("/") or "{{" in url
    return bool(url) and not outside


def document_starts(flow: Flow) -> tuple[NodeId, ...]:
    """The nodes that have a path of their own, in the flow's order."""
    starts: set[NodeId] = set()
    next_in: dict[NodeId, int] = {}
    for node in flow.nodes.values():
        if isinstance(node, BranchNode) or (isinstance(node, VerbNode) and node.document):
            starts.add(node.id)
        for outcome, target in flow.links_from(node.id).items():
            if outcome == NEXT and not next_is_answer(flow, node):
                next_in[target] = next_in.get(target, 0) + 1
            elif not isinstance(flow.nodes[target], ExternalNode) or _is_routed(node, outcome):
                starts.add(target)
    for node in flow.nodes.values():
        if isinstance(node, VerbNode) and next_in.get(node.id, 0) != 1:
            starts.add(node.id)
    starts |= _ring_starts(flow, starts)
    return tuple(node_id for node_id in flow.nodes if node_id in starts)


def _ring_starts(flow: Flow, starts: set[NodeId]) -> set[NodeId]:
    """One node of each ring of ``next`` links that no start leads into."""
    seen = set(starts)
    rings: set[NodeId] = set()
    heads = [*starts, *(node.id for node in flow.nodes.values() if isinstance(node, VerbNode))]
    for count, head in enumerate(heads):
        if count >= len(starts) and head not in seen:
            rings.add(head)
            seen.add(head)
        onward = flow.target(head, NEXT)
        while onward is not None and onward not in seen:
            seen.add(onward)
            onward = flow.target(onward, NEXT)
    return rings


def is_split(flow: Flow, node_id: NodeId) -> bool:
    """Whether the node's results (busy, no answer ...) are told apart: any of them is linked."""
    return any(key.startswith("result:") for key in flow.links_from(node_id))


def falls_through(node: VerbNode) -> bool:
    """Whether TwiML ever goes on with the verb that follows ``node`` in its document."""
    spec = verb_spec(node.element)
    if spec is None:
        return True
    if (
        spec.falls_through is FallsThrough.NEVER
        or node.element.get("actionOnEmptyResult") == "true"
    ):
        return False
    literal = spec.action is not None and node.element.has(spec.action.attribute)
    return not (spec.falls_through is FallsThrough.WITHOUT_ACTION and literal)


def next_is_answer(flow: Flow, node: Node) -> bool:
    """Whether the node's ``next`` link is an answer to its action rather than a fall-through.

    So it is when other results are linked, and when it leads to a Branch, which must see the
    parameters that only the action request has.
    """
    if not isinstance(node, VerbNode):
        return True
    spec = verb_spec(node.element)
    if spec is None or spec.falls_through is not FallsThrough.WITHOUT_ACTION or spec.action is None:
        return False
    if node.element.has(spec.action.attribute):
        return False
    target = flow.target(node.id, NEXT)
    to_branch = target is not None and isinstance(flow.nodes[target], BranchNode)
    return to_branch or is_split(flow, node.id)


def single_answer(flow: Flow, node: VerbNode, spec: ElementSpec) -> NodeId | None:
    """The one node that every answer of the verb leads to, where nothing needs telling apart."""
    assert spec.action is not None
    if spec.action.choices:
        return None if node.choices else flow.target(node.id, ELSE)
    if spec.falls_through is FallsThrough.WITHOUT_ACTION:
        if is_split(flow, node.id) or not next_is_answer(flow, node):
            return None
        return flow.target(node.id, NEXT)
    return None if spec.action.results is not None else flow.target(node.id, ACTION)


def _is_routed(source: Node, outcome: str) -> bool:
    """Whether the outcome is a row of a route."""
    if isinstance(source, BranchNode):
        return True
    if not isinstance(source, VerbNode):
        return False
    routed_else = outcome == ELSE and bool(source.choices)
    return routed_else or outcome.startswith(("choice:", "result:")) or outcome == NEXT


def _prefix(base_url: str, paths: Iterator[str]) -> str:
    if base_url:
        return base_url.rstrip("/") + "/"
    return "/" if any("/" in path for path in paths) else ""
