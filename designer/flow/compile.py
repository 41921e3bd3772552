"""Compiling a flow into a bundle: documents cut out of the graph, routes, entries, source map.

A document starts at a node that an entry, an answer, a wait or a whisper points to, that several
``next`` links reach, or that the person named; a ``next`` into another document's start becomes a
Redirect. A document's path is the name stored on its first node, else that node's id, so that
URLs stay the same from export to export.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath
from types import MappingProxyType
from urllib.parse import parse_qsl, unquote, urldefrag, urljoin

from designer.bundle import Bundle, BundleEntry, Case, Condition, Route, Sources
from designer.flow.cut import chain, document_starts
from designer.flow.disabled import as_called
from designer.flow.fallthrough import (
    is_split,
    other_answer,
    single_answer,
)
from designer.flow.media import MEDIA_TAGS, is_media_file, media_slot
from designer.flow.model import (
    UNWRITTEN,
    BranchNode,
    Choice,
    EntryNode,
    ExternalNode,
    Flow,
    Node,
    NodeId,
    OpaqueNode,
    Spelling,
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
from designer.flow.paths import as_url, route_path, start_paths
from designer.flow.sharing import SharedRoutes
from designer.flow.unroute import answer_parameters
from designer.twiml import (
    Comment,
    Content,
    Element,
    ElementSpec,
    XmlDocument,
    element,
    write,
)

_NOWHERE = "http://flow.invalid/"
"""Where documents are while they have no address."""


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
    written beside every URL that a link stands for; empty leaves Twilio's default, POST. Disabled
    nodes are left out (:func:`designer.flow.as_called`).
    """
    return _Compiler(as_called(flow), base_url, method).run()


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
    shared: SharedRoutes = field(default_factory=SharedRoutes)
    aliases: dict[str, str] = field(default_factory=dict)
    prefix: str = ""

    def run(self) -> Compiled:
        starts = [self.flow.nodes[node_id] for node_id in document_starts(self.flow)]
        self.starts = start_paths(starts)
        self.prefix = url_prefix(self.base_url, self.starts.values())
        for node_id, path in self.starts.items():
            match self.flow.nodes[node_id]:
                case BranchNode() as branch:
                    self.routes[path] = self._branch_route(branch)
                case ExternalNode() as external:
                    self._external_document(external, path)
                case OpaqueNode() as opaque:
                    self._opaque_document(opaque, path)
                case VerbNode():
                    self._document(node_id, path, spelled=True)
        for path in self._moved_by_routes():
            self._document(NodeId(self.sources[path].nodes[0]), path, spelled=False)
        self.routes.update(self.shared.joined(self.documents))
        self.routes.update(query_routes({**self.documents, **self.routes}, self.routes))
        for path, target in self.aliases.items():
            if path not in self.documents and path not in self.routes:
                self.routes[path] = Route((), target)
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

    def _document(self, start: NodeId, path: str, *, spelled: bool) -> None:
        """Write the document that starts at ``start``: its verbs, and a Redirect onward.

        ``spelled``: URLs are written as an import found them, where they still mean the same.
        """
        content: list[Content] = []
        nodes: list[str] = []
        outcomes: list[str] = []
        verbs, onward = chain(self.flow, start, self.starts)
        for node_id in verbs:
            node = self.flow.nodes[node_id]
            assert isinstance(node, VerbNode)
            if node.origin is not None:
                content += node.origin.before
            content.append(self._verb(node, path if spelled else ""))
            nodes.append(node_id)
            outcomes.append("")
            self.document_of[node_id] = path
        if onward is not None:
            content.append(self._redirect(onward))
            nodes.append(verbs[-1])
            outcomes.append(NEXT)
        self.documents[path] = write(_in_shell(self.flow.nodes[start], content))
        self.sources[path] = Sources(tuple(nodes), tuple(outcomes))

    def _moved_by_routes(self) -> set[str]:
        """The documents that a route in another folder answers with: relative URLs fail there."""
        return {
            target
            for path, route in self.routes.items()
            for target in (*(case.target for case in route.cases), route.otherwise)
            if target in self.sources
            and PurePosixPath(target).parent != PurePosixPath(path).parent
            and isinstance(self.flow.nodes[NodeId(self.sources[target].nodes[0])], VerbNode)
        }

    def _opaque_document(self, opaque: OpaqueNode, path: str) -> None:
        """The document as it came; a step of another product answers with a comment, which ends."""
        is_step = not opaque.content and not opaque.document
        said = f" {opaque.title or opaque.id}: {opaque.reason} ".replace("--", "- -")
        step = write(Element("Response", (), (Comment(said),)))
        self.documents[path] = step if is_step else opaque.content
        self.sources[path] = Sources((opaque.id,), ("",))

    def _external_document(self, external: ExternalNode, path: str) -> None:
        """A document that sends the call on, for routes, which cannot answer for somebody else."""
        self.documents[path] = write(element("Response", {}, self._redirect(external.id)))
        self.sources[path] = Sources((external.id,), ("",))

    def _redirect(self, target: NodeId) -> Element:
        redirect = element("Redirect", {}, self._url(target))
        return _with_method(redirect, "method", self._link_goal(target), self.method)

    def _verb(self, node: VerbNode, document: str) -> Element:
        """The node's element with the URLs that its links stand for."""
        spec = verb_spec(node.element)
        if spec is None:
            return node.element
        done = self._with_action(node, spec, document)
        for key, target in sorted(self.flow.links_from(node.id).items()):
            done = self._with_beside(node, done, spec, key, target, document)
        for path, nested in done.walk():
            if nested.tag in MEDIA_TAGS and is_media_file(file := nested.text.strip()):
                self.media[file] = file
                found = _spelling(node, media_slot(path), file, document)
                written = self.prefix + file if found is None else found.url
                if written != file:
                    done = done.replace_at(path, nested.with_text(written))
        return done

    def _with_action(self, node: VerbNode, spec: ElementSpec, document: str) -> Element:
        action = spec.action
        if action is None or node.element.has(action.attribute):
            return node.element
        goal = self._answer_goal(node, spec)
        if goal is None:
            return node.element
        done, is_spelled = self._with_url(node, node.element, action.attribute, goal, document)
        method = "" if is_spelled else _method_of(goal, self.method)
        if method and not done.has(action.method_attribute):
            done = done.with_attribute(action.method_attribute, method)
        return done

    def _answer_goal(self, node: VerbNode, spec: ElementSpec) -> str | ExternalNode | None:
        """What the verb's answer is sent to: a path, somebody else; None for Twilio's default."""
        single = single_answer(self.flow, node, spec)
        if single is not None:
            goal = self._link_goal(single)
            if not node.answer or isinstance(goal, ExternalNode):
                return goal
            route: Route | None = Route((), goal, node.id, ACTION)
        else:
            route = self._answer_route(node, spec)
        if route is None:
            return None
        path = route_path(node)
        if path in self.routes or not self.shared.take(path, answer_parameters(spec), route):
            path = f"{path}-{node.id}"  # imported verbs shared the URL, and differ now
            self.shared.take(path, answer_parameters(spec), route)
        return path

    def _link_goal(self, target: NodeId) -> str | ExternalNode:
        node = self.flow.nodes[target]
        return node if isinstance(node, ExternalNode) else self.starts[target]

    def _with_url(
        self, node: VerbNode, done: Element, slot: str, goal: str | ExternalNode, document: str
    ) -> tuple[Element, bool]:
        """``done`` with the URL of ``goal``; whether it is in the spelling that an import found."""
        meant = goal.url if isinstance(goal, ExternalNode) else goal
        url, place = meant if isinstance(goal, ExternalNode) else self.prefix + as_url(goal), None
        found = _spelling(node, slot, meant, document)
        if found is not None and self._still_means(found, goal):
            url, place = found.url, found.place
            if place == UNWRITTEN:
                return done, True
        if slot == TARGET:
            return done.with_text(url), place is not None
        attribute, index = split_beside(slot)
        path = () if index is None else (index,)
        changed = done.at(path).with_attribute(attribute, url, place)
        return done.replace_at(path, changed), place is not None

    def _still_means(self, found: Spelling, goal: str | ExternalNode) -> bool:
        """Whether the URL as written leads to ``goal``; a path that it names instead leads there.

        So ``/menu`` may be written for the document ``menu.xml``.
        """
        if isinstance(goal, ExternalNode) or "?" in goal:
            return True
        base = self.base_url.rstrip("/") + "/" if self.base_url else _NOWHERE
        try:
            whole = urljoin(base + found.document, urldefrag(found.url.strip()).url)
        except ValueError:  # "http://[": half an IPv6 address
            return True
        if not whole.startswith(base):
            return "://" not in found.url
        path = unquote(whole.removeprefix(base).partition("?")[0])
        if path != goal:
            self.aliases.setdefault(path, goal)
        return True

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
        other = other_answer(self.flow, node)
        return Route(cases, self._goal(node.id, other), node.id, other)

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

    def _with_beside(
        self,
        node: VerbNode,
        done: Element,
        spec: ElementSpec,
        key: str,
        target: NodeId,
        document: str,
    ) -> Element:
        """``done`` with the URL of a wait document, a whisper, or a Redirect's target."""
        if key == TARGET:
            goal = self._link_goal(target)
            done, is_spelled = self._with_url(node, done, TARGET, goal, document)
            return done if is_spelled else _with_method(done, "method", goal, self.method)
        attribute, index = split_beside(key)
        holder: ElementSpec | None = spec
        if index is not None:
            if index >= len(done.elements):
                return done
            holder = spec.child(done.elements[index].tag)
        documents = holder.documents if holder is not None else ()
        link = next((d for d in documents if d.attribute == attribute), None)
        if link is None:
            return done
        goal = self._link_goal(target)
        done, is_spelled = self._with_url(node, done, key, goal, document)
        if is_spelled:
            return done
        path = () if index is None else (index,)
        changed = _with_method(done.at(path), link.method_attribute, goal, self.method)
        return done.replace_at(path, changed)

    def _goal(self, node_id: NodeId, outcome: str) -> str:
        """The path that a route answers with for this outcome; empty when it is not linked."""
        target = self.flow.target(node_id, outcome)
        return "" if target is None else self.starts[target]

    def _url(self, target: NodeId) -> str:
        """The URL by which documents name the start ``target``."""
        node = self.flow.nodes[target]
        return (
            node.url
            if isinstance(node, ExternalNode)
            else self.prefix + as_url(self.starts[target])
        )

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


def query_routes(paths: Iterable[str], routes: Mapping[str, Route]) -> dict[str, Route]:
    """A route for each path of which there are variants by query: it tells them apart.

    ``menu?step=2`` answers requests for ``menu`` whose parameters hold ``step=2``; the variant that
    asks for most comes first. Without a variant's parameters, ``menu`` answers as it does in
    ``routes``, or with its own document.
    """
    variants: dict[str, list[tuple[tuple[Condition, ...], str]]] = {}
    for path in paths:
        file, mark, query = path.partition("?")
        if mark:
            wanted = parse_qsl(query, keep_blank_values=True)
            conditions = tuple(Condition(name, "equals", (value,)) for name, value in wanted)
            variants.setdefault(file, []).append((conditions, path))
    found: dict[str, Route] = {}
    for file, rows in variants.items():
        most_first = sorted(rows, key=lambda row: -len(row[0]))
        own = routes.get(file, Route((), file))
        cases = tuple(Case(conditions, target) for conditions, target in most_first)
        found[file] = replace(own, cases=(*cases, *own.cases))
    return found


def _spelling(node: VerbNode, slot: str, path: str, document: str) -> Spelling | None:
    """How an import found ``path`` written in this slot, when ``node`` is still where it was."""
    wanted = (slot, path, document)
    for spelling in node.origin.spellings if node.origin is not None else ():
        if (spelling.slot, spelling.path, spelling.document) == wanted:
            return spelling
    return None


def _in_shell(start: Node, content: Sequence[Content]) -> XmlDocument:
    """The document around ``content``, with what an import found around its verbs."""
    origin = start.origin if isinstance(start, VerbNode) else None
    shell = origin.shell if origin is not None else None
    if shell is None:
        return XmlDocument(Element("Response", (), tuple(content)))
    root = replace(shell.root, children=(*content, *shell.tail))
    return XmlDocument(root, shell.before, shell.after)


def _method_of(goal: str | ExternalNode, method: str) -> str:
    """The method to write beside the URL of ``goal``; empty for Twilio's default, POST."""
    wanted = goal.method if isinstance(goal, ExternalNode) else method
    return "" if wanted == "POST" else wanted


def _with_method(done: Element, attribute: str, goal: str | ExternalNode, method: str) -> Element:
    wanted = _method_of(goal, method)
    if not wanted or not attribute or done.has(attribute):
        return done
    return done.with_attribute(attribute, wanted)


def url_prefix(base_url: str, paths: Iterable[str]) -> str:
    """What documents write before a path: the base, or a slash when not all are in one folder."""
    if base_url:
        return base_url.rstrip("/") + "/"
    return "/" if any("/" in path for path in paths) else ""
