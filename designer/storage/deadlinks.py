"""Links of a document to what is not there: a call that follows one gets no answer (11200)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from posixpath import basename, dirname, relpath
from urllib.parse import quote, unquote, urlsplit

from designer.bundle import Bundle
from designer.flow import (
    MEDIA_TAGS,
    VerbNode,
    as_called,
    as_url,
    can_be_linked,
    compile_flow,
    documents_of,
    is_media_file,
    quoted_name,
    verb_spec,
)
from designer.problem import Problem, Severity
from designer.simulator import BundleTransport, resolve
from designer.storage.reading import is_file
from designer.storage.sources import LoadedSource, SourceKind
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
    closest,
    is_sound,
    root,
    vocabulary,
)

UNANSWERED = "11200"
_ENDINGS = ("", ".xml", ".twiml", "/index.xml", "/index.twiml")
"""What people leave out of a document's name."""

Place = tuple[int, ...]


def dead_links(
    source: LoadedSource, path: str, document: XmlDocument, lines: Mapping[Place, int]
) -> Iterator[Problem]:
    """A finding for each URL in the document at ``path`` that the source should answer and cannot.

    The source has a bundle. URLs of other servers, and those that a template fills in, are not
    judged. ``lines`` is what ``read_with_lines`` gives.
    Rule: https://www.twilio.com/docs/api/errors/11200.
    """
    if source.bundle is not None and document.root.tag == "Response":
        site = _Site(source, source.bundle, BundleTransport(source.bundle), path)
        for one in _dead_in(site, document.root, root(channel_of(document.root))):
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
    bundle = compile_flow(flow, base_url=source.project.base_url).bundle
    transport, places = BundleTransport(bundle), documents_of(flow)
    for node in found:
        spec = verb_spec(node.element)
        if spec is not None and node.id in places:
            site = _Site(source, bundle, transport, places[node.id])
            for one in _dead_in(site, node.element, spec):
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


def _dead_in(site: _Site, element: Element, spec: ElementSpec) -> Iterator[Problem]:
    """The findings in an element and in what it holds; ``path`` leads from it."""
    for place, inner, its_spec in _known(element, spec):
        for attribute in (*its_spec.attributes, *((its_spec.text,) if its_spec.text else ())):
            message = _why_dead(site, inner, its_spec, attribute)
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


def _why_dead(site: _Site, element: Element, spec: ElementSpec, attribute: AttributeSpec) -> str:
    """Why nothing answers the URL in this attribute; empty where something does, or may."""
    if attribute.kind is not ValueKind.URL or attribute.schemes:
        return ""
    written = (element.text if attribute.name == TEXT else element.get(attribute.name)).strip()
    if not can_be_linked(written) or check_value(attribute, written):
        return ""
    path = site.path_of(written)
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
    near = site.near(path)
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


@dataclass(frozen=True, slots=True)
class _Site:
    """What answers below the address that the documents have, seen from one of them."""

    source: LoadedSource
    bundle: Bundle
    transport: BundleTransport
    document: str

    def path_of(self, written: str) -> str | None:
        """The path that a URL in the document names; None when another server answers it."""
        base = self.transport.url_of(quote(self.document))
        path = self.transport.path_of(resolve(base, written))
        return None if path is None or self._lies_outside(written, path) else path

    def _lies_outside(self, written: str, path: str) -> bool:
        """Whether a document was given alone and names a file that lies outside of its folder."""
        folder = self.source.folder
        is_alone = self.source.kind is SourceKind.TWIML and Path(self.source.text).is_file()
        if folder is None or not is_alone:
            return False
        if written.startswith("/"):
            return any(is_file(parent / path) for parent in folder.resolve().parents)
        return is_file(folder / unquote(urlsplit(written).path))

    def holds(self, path: str) -> bool:
        """Whether something has this path: a document, a route, or a file, letter for letter.

        At a folder's own address, an index that is no document answers: a program.
        """
        if path in self.bundle.documents or path in self.bundle.routes:
            return True
        file = self.bundle.media.get(path, path)
        if self.source.folder is None or ".." in file.split("/"):
            return False
        names = _names_in(self.source.folder / dirname(file))
        if basename(file):
            return basename(file) in names and is_file(self.source.folder / file)
        return any(n.startswith("index.") and path + n not in self.bundle.documents for n in names)

    def near(self, path: str) -> str:
        """What was most likely meant, as the document would write it; empty when nothing is like
        it."""
        names = (*self.bundle.documents, *self.bundle.routes, *self.bundle.media)
        folded = {name.casefold(): name for name in names}
        likely = (folded.get(f"{path.rstrip('/')}{end}".casefold(), "") for end in _ENDINGS)
        found = next(filter(None, likely), "")
        if not found:
            alike = [name for name in names if basename(name) == basename(path)]
            found = alike[0] if len(alike) == 1 else closest(path, names)
        return as_url(relpath(found, dirname(self.document) or ".")) if found else ""


def _names_in(folder: Path) -> frozenset[str]:
    """The names in a folder; none where there is no such folder."""
    try:
        return frozenset(one.name for one in folder.iterdir())
    except (OSError, ValueError):  # a name too long, or with a zero in it
        return frozenset()
