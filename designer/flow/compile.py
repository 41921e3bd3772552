"""Compiling a flow into a bundle: documents cut out of the graph, routes, entries, source map.

A document starts at a node that an entry, an answer, a wait or a whisper points to, that several
``next`` links reach, or that the person named; a ``next`` into another document's start becomes a
Redirect. A document's path is the name stored on its first node, else that node's id, so that
URLs stay the same from export to export.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath
from types import MappingProxyType

from designer.bundle import Bundle, BundleEntry, Route, Sources
from designer.flow.cut import chain, document_starts
from designer.flow.disabled import as_called
from designer.flow.fallthrough import single_answer
from designer.flow.media import MEDIA_TAGS, is_media_file, media_file, waiting_music
from designer.flow.model import (
    BranchNode,
    EntryNode,
    ExternalNode,
    Flow,
    Node,
    NodeId,
    OpaqueNode,
    VerbNode,
)
from designer.flow.outcomes import ACTION, FALLBACK, NEXT, START, TARGET, split_beside, verb_spec
from designer.flow.paths import route_path, start_paths
from designer.flow.routes import Routes, query_routes
from designer.flow.sharing import SharedRoutes
from designer.flow.unroute import answer_parameters
from designer.flow.urls import Goal, UrlWriter, address_of, url_prefix
from designer.twiml import Comment, Content, Element, ElementSpec, XmlDocument, element, write


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
    return _compiler(as_called(flow), base_url, method).run()


def _compiler(flow: Flow, base_url: str, method: str) -> _Compiler:
    starts = start_paths([flow.nodes[node_id] for node_id in document_starts(flow)])
    prefix = url_prefix(base_url, starts.values())
    urls = UrlWriter(flow, starts, base_url, method, prefix)
    return _Compiler(flow, starts, urls, Routes(flow, starts))


@dataclass(slots=True)
class _Compiler:
    flow: Flow
    starts: Mapping[NodeId, str]
    urls: UrlWriter
    drawn: Routes
    documents: dict[str, bytes] = field(default_factory=dict)
    routes: dict[str, Route] = field(default_factory=dict)
    sources: dict[str, Sources] = field(default_factory=dict)
    document_of: dict[NodeId, str] = field(default_factory=dict)
    media: dict[str, str] = field(default_factory=dict)
    shared: SharedRoutes = field(default_factory=SharedRoutes)

    def run(self) -> Compiled:
        for node_id, path in self.starts.items():
            match self.flow.nodes[node_id]:
                case BranchNode() as branch:
                    self.routes[path] = self.drawn.of_branch(branch)
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
        for path, target in self.urls.aliases.items():
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
            self.urls.base_url,
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
            content.append(self.urls.redirect(onward))
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
        self.documents[path] = write(element("Response", {}, self.urls.redirect(external.id)))
        self.sources[path] = Sources((external.id,), ("",))

    def _verb(self, node: VerbNode, document: str) -> Element:
        """The node's element with the URLs that its links stand for."""
        spec = verb_spec(node.element)
        if spec is None:
            return node.element
        done = self._with_action(node, spec, document)
        for key, target in sorted(self.flow.links_from(node.id).items()):
            done = self._with_beside(node, done, spec, key, target, document)
        for path, nested in done.walk():
            if music := waiting_music(nested, document):
                self.media[music] = music
            if nested.tag in MEDIA_TAGS and is_media_file(file := nested.text.strip()):
                self.media[media_file(file)] = media_file(file)
                written = self.urls.media_url(node, path, file, document)
                if written != file:
                    done = done.replace_at(path, nested.with_text(written))
        return done

    def _with_action(self, node: VerbNode, spec: ElementSpec, document: str) -> Element:
        """The node's element with the URL that its answers are sent to."""
        action = spec.action
        if action is None or node.element.has(action.attribute):
            return node.element
        goal = self._answer_goal(node, spec)
        if goal is None:
            return node.element
        slot, method = action.attribute, action.method_attribute
        return self.urls.with_url(node, node.element, slot, goal, document, method)

    def _answer_goal(self, node: VerbNode, spec: ElementSpec) -> Goal | None:
        """What the verb's answer is sent to: a path, somebody else; None for Twilio's default."""
        single = single_answer(self.flow, node, spec)
        if single is not None:
            goal = self.urls.goal(single)
            if not node.answer or isinstance(goal, ExternalNode):
                return goal
            route: Route | None = Route((), goal, node.id, ACTION)
        else:
            route = self.drawn.of_verb(node, spec)
        if route is None:
            return None
        path = route_path(node)
        if path in self.routes or not self.shared.take(path, answer_parameters(spec), route):
            path = f"{path}-{node.id}"  # imported verbs shared the URL, and differ now
            self.shared.take(path, answer_parameters(spec), route)
        return path

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
            goal = self.urls.goal(target)
            return self.urls.with_url(node, done, TARGET, goal, document, "method")
        attribute, index = split_beside(key)
        holder: ElementSpec | None = spec
        if index is not None:
            if index >= len(done.elements):
                return done
            holder = spec.child(done.elements[index].tag)
        documents = holder.documents if holder is not None else ()
        link = next((one for one in documents if one.attribute == attribute), None)
        if link is None:
            return done
        goal = self.urls.goal(target)
        return self.urls.with_url(node, done, key, goal, document, link.method_attribute)

    def _entry(self, entry: EntryNode) -> BundleEntry:
        return BundleEntry(
            name=entry.title or entry.id,
            kind=entry.kind,
            path=self._way_in(self.flow.target(entry.id, START)),
            method=self.urls.method or entry.method,
            number=entry.number,
            fallback=self._way_in(self.flow.target(entry.id, FALLBACK)),
            fallback_method=self.urls.method or entry.fallback_method,
            status_callback=entry.status_callback,
            source=entry.id,
        )

    def _way_in(self, target: NodeId | None) -> str:
        return "" if target is None else address_of(self.urls.goal(target))


def _in_shell(start: Node, content: Sequence[Content]) -> XmlDocument:
    """The document around ``content``, with what an import found around its verbs."""
    origin = start.origin if isinstance(start, VerbNode) else None
    shell = origin.shell if origin is not None else None
    if shell is None:
        return XmlDocument(Element("Response", (), tuple(content)))
    root = replace(shell.root, children=(*content, *shell.tail))
    return XmlDocument(root, shell.before, shell.after)
