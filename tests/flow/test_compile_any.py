"""Compiling any flow: the documents are sound, name each other, and hold every verb once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from urllib.parse import urljoin, urlsplit

from hypothesis import given
from hypothesis import strategies as st

from designer.bundle import Bundle, EntryKind
from designer.flow import (
    BranchNode,
    EntryNode,
    ExternalNode,
    Flow,
    NodeId,
    OpaqueNode,
    Project,
    VerbNode,
    compile_flow,
    set_document,
    verb_spec,
)
from designer.simulator import (
    BundleTransport,
    CallResult,
    CallSetup,
    Channel,
    place_call,
    press,
)
from designer.twiml import TEXT, Element, ElementSpec, read
from tests.helpers.edits import edited
from tests.helpers.strategies import projects

HOST = "https://flow.example/"


def urls_of(found: Element, spec: ElementSpec | None) -> Iterator[str]:
    """Every URL by which the element steers the call: action, documents, those of its nouns."""
    if spec is None:
        return
    slots = [link.attribute for link in spec.documents]
    slots += [spec.action.attribute] if spec.action is not None else []
    for slot in slots:
        if slot == TEXT:
            yield found.text.strip()
        elif found.has(slot):
            yield found.get(slot)
    for child in found.elements:
        yield from urls_of(child, spec.child(child.tag))


def own_urls(flow: Flow) -> set[str]:
    """The URLs that people wrote themselves, and those of external nodes."""
    found = {node.url for node in flow.nodes.values() if isinstance(node, ExternalNode)}
    for node in flow.nodes.values():
        if isinstance(node, VerbNode):
            found |= set(urls_of(node.element, verb_spec(node.element)))
    return found


def reached_by_url(bundle: Bundle, document: str, url: str) -> bool:
    """Whether the URL in this document leads to a document or route of the bundle."""
    parts = urlsplit(urljoin(HOST + document, url))
    path = parts.path.lstrip("/") + (f"?{parts.query}" if parts.query else "")
    return path in bundle.documents or path in bundle.routes


def is_kept(flow: Flow, bundle: Bundle, path: str) -> bool:
    """Whether the document goes out as it came in, or stands for a step of another product."""
    sources = bundle.sources[path].nodes
    return any(isinstance(flow.nodes[NodeId(key)], OpaqueNode) for key in sources)


@given(projects(max_nodes=8), st.data())
def test_every_url_leads_somewhere(project: Project, data: st.DataObject) -> None:
    project = data.draw(edited(project))
    bundle = compile_flow(project.flow).bundle
    theirs = own_urls(project.flow)
    for path, document in bundle.documents.items():
        if is_kept(project.flow, bundle, path):
            continue
        response = read(document).root
        assert response.tag == "Response"
        for found in response.elements:
            for url in urls_of(found, verb_spec(found)):
                assert url in theirs or reached_by_url(bundle, path, url), (path, url)
    for route in bundle.routes.values():
        for target in (*(case.target for case in route.cases), route.otherwise):
            assert not target or target in bundle.documents or target in bundle.routes
    for entry in bundle.entries:
        known = {"", *bundle.documents, *bundle.routes, *theirs}
        assert entry.path in known
        assert entry.fallback in known


@given(projects(max_nodes=8), st.data())
def test_every_verb_is_in_one_document_at_one_place(project: Project, data: st.DataObject) -> None:
    project = data.draw(edited(project))
    compiled = compile_flow(project.flow)
    places: Counter[str] = Counter()
    for path, sources in compiled.bundle.sources.items():
        if is_kept(project.flow, compiled.bundle, path):
            continue
        verbs = read(compiled.bundle.documents[path]).root.elements
        assert len(verbs) == len(sources.nodes) == len(sources.outcomes)
        for found, node_id, outcome in zip(verbs, sources.nodes, sources.outcomes, strict=True):
            node = next(one for key, one in project.flow.nodes.items() if key == node_id)
            if outcome:
                assert found.tag == "Redirect"
            elif isinstance(node, VerbNode):
                places[node_id] += 1
                assert found.tag == node.element.tag
                assert compiled.document_of[node.id] == path
    verbs_in_flow = {k for k, one in project.flow.nodes.items() if isinstance(one, VerbNode)}
    assert places == Counter(verbs_in_flow)


@given(projects(max_nodes=8))
def test_compiling_does_not_depend_on_the_order_of_links(project: Project) -> None:
    turned = {
        source: dict(reversed(outgoing.items()))
        for source, outgoing in reversed(project.flow.links.items())
    }
    flow = project.flow.with_links(turned)
    assert compile_flow(flow).bundle.documents == compile_flow(project.flow).bundle.documents


def renamed(project: Project) -> Project:
    """The project with another name for every document that it has anyway."""
    for number, node_id in enumerate(compile_flow(project.flow).starts):
        name = f"renamed-{number}.xml"
        if isinstance(project.node(node_id), VerbNode | BranchNode):
            project = set_document(project, node_id, name)
    return project


def unnamed(project: Project) -> Project:
    """The project whose documents are all named by the program."""
    for node_id, node in project.flow.nodes.items():
        if isinstance(node, VerbNode | BranchNode):
            project = set_document(project, node_id, "")
    return project


def play(project: Project, entry: EntryNode, keys: list[str]) -> CallResult:
    """The call that comes in at the entry."""
    bundle = compile_flow(project.flow).bundle
    (way_in,) = [one for one in bundle.entries if one.source == entry.id]
    transport = BundleTransport(bundle, HOST)
    message = entry.kind is EntryKind.MESSAGE
    setup = CallSetup(
        url=transport.url_of(way_in.path),
        channel=Channel.MESSAGING if message else Channel.VOICE,
        body="Hello" if message else "",
    )
    return place_call(transport, setup, press(*keys))


def gist(result: CallResult) -> dict[str, object]:
    """All that a call came to, but the addresses: only how many were requested, and by what."""
    facts = result.to_json()
    facts["requests"] = [(one.method, one.status) for one in result.requests]
    return facts


@given(projects(max_nodes=6), st.lists(st.sampled_from(["1", "2", "3", "9"]), max_size=4))
def test_a_call_is_the_same_whatever_documents_are_called(
    project: Project, keys: list[str]
) -> None:
    project = unnamed(project)
    for entry in project.flow.nodes.values():
        if not isinstance(entry, EntryNode) or not project.flow.links_from(entry.id).get("start"):
            continue
        before, after = play(project, entry, keys), play(renamed(project), entry, keys)
        assert gist(after) == gist(before)
