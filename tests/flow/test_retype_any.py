"""Applying any edited document: the flow compiles to what was typed, and stays sound."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePosixPath

from hypothesis import assume, given
from hypothesis import strategies as st
from lxml import etree

from designer.bundle import Bundle
from designer.errors import FlowError
from designer.flow import (
    Compiled,
    Flow,
    NodeId,
    Project,
    VerbNode,
    apply_document,
    compile_flow,
    verb_spec,
)
from designer.twiml import (
    Channel,
    Comment,
    Content,
    Element,
    XmlDocument,
    element,
    read,
    verbs,
    write,
)
from tests.helpers.strategies import known_elements, projects, words


def compiled_of(project: Project) -> Compiled:
    return compile_flow(project.flow, base_url=project.base_url)


def canonical(document: XmlDocument | bytes) -> bytes:
    """C14N with comments, white space between elements aside."""
    data = document if isinstance(document, bytes) else write(document)
    return etree.tostring(etree.fromstring(write(read(data))), method="c14n")


def verb_documents(project: Project, compiled: Compiled) -> list[str]:
    return [
        path
        for path, sources in compiled.bundle.sources.items()
        if isinstance(project.flow.nodes[NodeId(sources.nodes[0])], VerbNode)
    ]


@st.composite
def verb_elements(draw: st.DrawFn, urls: list[str]) -> Element:
    """A verb as a person might type it, perhaps with a URL of the flow."""
    kinds = [*verbs(Channel.VOICE), *verbs(Channel.MESSAGING)]
    spec = draw(st.sampled_from(kinds))
    made = draw(known_elements(spec))
    if spec.action is not None and draw(st.booleans()):
        made = made.with_attribute(spec.action.attribute, draw(st.sampled_from(urls)))
    if spec.tag == "Redirect":
        made = Element("Redirect", made.attributes, (draw(st.sampled_from(urls)),))
    return made


@st.composite
def edited_element(draw: st.DrawFn, found: Element, urls: list[str]) -> Element:
    """The element after one change inside its tag."""
    kind = draw(st.sampled_from(["url", "attribute", "remove", "text", "nested", "method"]))
    names = [name for name, _ in found.attributes]
    spec = verb_spec(found)
    if kind == "url" and spec is not None:
        if spec.tag == "Redirect":
            return found.with_text(draw(st.sampled_from(urls)))
        slots = [link.attribute for link in spec.documents if link.attribute != "#text"]
        slots += [spec.action.attribute] if spec.action is not None else []
        if slots:
            return found.with_attribute(
                draw(st.sampled_from(slots)), draw(st.sampled_from(urls)), draw(st.integers(0, 2))
            )
    if kind == "method":
        return found.with_attribute("method", draw(st.sampled_from(["GET", "POST"])))
    if kind == "remove" and names:
        return found.with_attribute(draw(st.sampled_from(names)), None)
    if kind == "nested" and found.elements:
        index = draw(st.integers(0, len(found.elements) - 1))
        return found.replace_at((index,), draw(edited_element(found.elements[index], urls)))
    if kind == "nested":
        return found.insert_at((0,), element("Number", {"url": draw(st.sampled_from(urls))}, "+1"))
    if kind == "text":
        return found.with_text(draw(words()))
    return found.with_attribute("x", draw(st.sampled_from(["1", "2"])))


@st.composite
def edited_document(draw: st.DrawFn, document: XmlDocument, urls: list[str]) -> XmlDocument:
    """The document after a few changes that a person could type."""
    rows: list[Content] = list(document.root.elements)
    for _ in range(draw(st.integers(1, 3))):
        kind = draw(st.sampled_from(["change", "change", "add", "remove", "swap", "comment", "x"]))
        place = draw(st.integers(0, max(0, len(rows) - 1)))
        at = rows[place] if rows else None
        if kind == "add":
            rows.insert(place + draw(st.integers(0, 1)), draw(verb_elements(urls)))
        elif kind == "comment":
            rows.insert(place, Comment("typed"))
        elif not rows:
            continue
        elif kind == "remove":
            del rows[place]
        elif kind == "swap":
            rows.append(rows.pop(place))
        elif kind == "change" and isinstance(at, Element):
            rows[place] = draw(edited_element(at, urls))
        elif kind == "x":
            return replace(
                document,
                root=Element("Response", (("x", "y"),), tuple(rows)),
                after=(Comment("end"),),
            )
    return replace(document, root=Element("Response", document.root.attributes, tuple(rows)))


def answered_from_elsewhere(bundle: Bundle, path: str) -> bool:
    """Whether a route in another folder answers with the document: relative URLs would fail there,
    and are compiled to absolute ones however they were typed."""
    return any(
        path in {case.target for case in route.cases} | {route.otherwise}
        and PurePosixPath(route_path).parent != PurePosixPath(path).parent
        for route_path, route in bundle.routes.items()
    )


def assert_sound(flow: Flow, project: Project) -> None:
    """Links end at existing nodes, every node has a place, ids are their keys."""
    assert flow.nodes.keys() == project.positions.keys()
    assert all(key == node.id for key, node in flow.nodes.items())
    assert all(link.source in flow.nodes and link.target in flow.nodes for link in flow.all_links())


@given(projects(max_nodes=8))
def test_unchanged_text_is_the_same_project(project: Project) -> None:
    compiled = compiled_of(project)
    for path in verb_documents(project, compiled):
        assert apply_document(project, path, read(compiled.bundle.documents[path])) is project


@given(projects(max_nodes=8), st.data())
def test_what_was_typed_is_what_it_compiles_to(project: Project, data: st.DataObject) -> None:
    compiled = compiled_of(project)
    paths = verb_documents(project, compiled)
    assume(paths)
    path = data.draw(st.sampled_from(paths))
    urls = [*compiled.starts.values(), *compiled.bundle.routes, "https://example.com/x", "nowhere"]
    typed = data.draw(edited_document(read(compiled.bundle.documents[path]), urls))
    try:
        after = apply_document(project, path, typed)
    except FlowError:
        assume(False)  # what comes after a verb that sends all its answers elsewhere
    assert_sound(after.flow, after)
    bundle = compiled_of(after).bundle
    if not answered_from_elsewhere(bundle, path):
        assert canonical(bundle.documents[path]) == canonical(typed)
    assert apply_document(after, path, read(bundle.documents[path])) is after
