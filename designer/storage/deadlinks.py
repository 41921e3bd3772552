"""Links of a document to what is not there: a call that follows one gets no answer (11200)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache

from designer.flow import (
    MEDIA_TAGS,
    VerbNode,
    as_called,
    can_be_linked,
    compile_flow,
    documents_of,
    is_media_file,
    quoted_name,
    verb_spec,
)
from designer.problem import Problem, Severity
from designer.storage.site import Site
from designer.storage.sources import LoadedSource
from designer.text import tr
from designer.twiml import (
    TEXT,
    AttributeSpec,
    Channel,
    Element,
    ElementSpec,
    ValueKind,
    XmlDocument,
    channel_of,
    check_value,
    is_sound,
    root,
    vocabulary,
)

UNANSWERED = "11200"

Place = tuple[int, ...]


def dead_links(
    site: Site, path: str, document: XmlDocument, lines: Mapping[Place, int]
) -> Iterator[Problem]:
    """A finding for each URL in the document at ``path`` that the site should answer and cannot.

    URLs of other servers, and those that a template fills in, are not judged. ``lines`` is what
    ``read_with_lines`` gives. Rule: https://www.twilio.com/docs/api/errors/11200.
    """
    if document.root.tag == "Response":
        for one in _dead_in(site, path, document.root, root(channel_of(document.root))):
            yield replace(one, document=path, line=lines.get(one.path, 0))


def dead_links_of_flow(source: LoadedSource) -> Iterator[Problem]:
    """A finding for each URL that a verb of the flow names itself, by no link, and that nothing
    answers: of a status callback, of music while waiting. Files that are played from beside the
    flow are found by :func:`designer.storage.missing_media`.
    """
    assert source.project is not None
    flow = as_called(source.project.flow)
    found = [one for one in flow.nodes.values() if isinstance(one, VerbNode) and _names_own(one)]
    if not found:
        return
    site = Site(source, compile_flow(flow, base_url=source.project.base_url).bundle)
    places = documents_of(flow)
    for node in found:
        spec = verb_spec(node.element)
        if spec is not None and node.id in places:
            for one in _dead_in(site, places[node.id], node.element, spec):
                if one.attribute != TEXT or not is_media_file(node.element.at(one.path).text):
                    words = f"{quoted_name(node)}: {one.message}"
                    yield replace(one, node=node.id, message=words)


def _names_own(node: VerbNode) -> bool:
    """Whether the verb, or what it holds, may name a URL itself that is not whole."""
    names = _url_attributes()
    return any(
        (element.tag in MEDIA_TAGS and element.text.lstrip().startswith("/"))
        or any(name in names and "://" not in value for name, value in element.attributes)
        for _, element in node.element.walk()
    )


@cache
def _url_attributes() -> frozenset[str]:
    """The names of all attributes that hold URLs."""
    return frozenset(
        attribute.name
        for channel in Channel
        for spec in vocabulary().elements(channel)
        for attribute in spec.attributes
        if attribute.kind is ValueKind.URL
    )


def _dead_in(site: Site, document: str, element: Element, spec: ElementSpec) -> Iterator[Problem]:
    """The findings in an element of the document and in what it holds; ``path`` leads from it."""
    for place, inner, its_spec in _known(element, spec):
        for attribute in (*its_spec.attributes, *((its_spec.text,) if its_spec.text else ())):
            message = _why_dead(site, document, inner, its_spec, attribute)
            if message:
                yield Problem(
                    "dead-link",
                    Severity.WARNING if attribute.callback else Severity.ERROR,
                    message,
                    path=place,
                    attribute=attribute.name,
                    code=UNANSWERED,
                )


def _known(
    element: Element, spec: ElementSpec, place: Place = ()
) -> Iterator[tuple[Place, Element, ElementSpec]]:
    """Every element that may stand where it does, with its place and its row of the table."""
    yield place, element, spec
    for index, child in enumerate(element.elements):
        child_spec = spec.child(child.tag)
        if child_spec is not None:
            yield from _known(child, child_spec, (*place, index))


def _why_dead(
    site: Site, document: str, element: Element, spec: ElementSpec, attribute: AttributeSpec
) -> str:
    """Why nothing answers the URL in this attribute; empty where something does, or may."""
    if attribute.kind is not ValueKind.URL or attribute.schemes:
        return ""
    written = (element.text if attribute.name == TEXT else element.get(attribute.name)).strip()
    if not can_be_linked(written) or check_value(attribute, written):
        return ""
    path = site.path_of(document, written)
    if path is None:
        return ""
    if site.holds(path):
        method = _method_attribute(spec, attribute)
        if method and is_sound(path) and element.get(method).strip().upper() != "GET":
            return tr(
                "“{url}” is a sound and would be asked for by POST, which no file answers. "
                'Write {method}="GET" beside it.',
                url=written,
                method=method,
            )
        return ""
    near = site.near(document, path)
    do = (
        tr("Did you mean “{near}”?", near=near)
        if near
        else tr(
            "Add it, correct the name, or write the whole address (https://…) if another server "
            "has it."
        )
    )
    return tr(
        "Nothing here answers “{url}”: {why} {do}",
        url=written,
        why=_what_comes_of_it(spec, attribute),
        do=do,
    )


def _what_comes_of_it(spec: ElementSpec, attribute: AttributeSpec) -> str:
    """What happens when nothing answers the URL."""
    if attribute.callback:
        return tr("what it should be told of is lost.")
    match spec.tag:
        case "Play":
            return tr("nobody hears it.")
        case "Media":
            return tr("nobody gets it.")
        case _:
            return tr("a call that needs it fails.")


def _method_attribute(spec: ElementSpec, attribute: AttributeSpec) -> str:
    """The attribute that says how a document is asked for; empty for what is no document."""
    links = (one for one in spec.documents if one.attribute == attribute.name)
    return next((one.method_attribute for one in links), "")
