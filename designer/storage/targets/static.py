"""Target ``static``: plain files for any web server, where the flow needs nothing that decides."""

from __future__ import annotations

from collections.abc import Iterator

from designer.bundle import PLACEHOLDER
from designer.errors import ExportError
from designer.flow import NodeId, VerbNode
from designer.storage.bundlefiles import media_files
from designer.storage.targets.target import (
    Job,
    Rendered,
    Target,
    entry_lines,
    missing_notes,
    node_words,
)
from designer.text import tr
from designer.twiml import write_fragment

README = "README.txt"


def render(job: Job) -> Rendered:
    """The documents, the media and a README; ExportError naming the nodes that need a program."""
    reasons = [*_routed(job), *_filled(job)]
    if reasons:
        raise ExportError(
            tr("Plain files cannot answer this flow: ")
            + "; ".join(reasons)
            + tr(". Export with the target python instead.")
        )
    bundle = job.compiled.bundle
    if README in bundle.documents:
        raise ExportError(
            tr("A document cannot be called {readme}; give it another name.", readme=README)
        )
    media, missing = media_files(bundle, job.media_from)
    files = {**bundle.documents, **media, README: _readme(job).encode()}
    return Rendered(files, (*missing_notes(missing), *_type_notes(job), *_other_names(job)))


def _routed(job: Job) -> Iterator[str]:
    """For each route, the node that needs it."""
    routes = job.compiled.bundle.routes
    nodes = job.project.flow.nodes
    for node_id in dict.fromkeys(route.source for route in routes.values() if route.cases):
        if NodeId(node_id) in nodes:
            words = node_words(nodes[NodeId(node_id)])
            yield tr("{words} goes different ways, depending on what comes back", words=words)
    for path, route in routes.items():
        if route.cases and NodeId(route.source) not in nodes:
            yield tr("the document “{path}” depends on the parameters in its address", path=path)


def _filled(job: Job) -> Iterator[str]:
    """For each node with a placeholder, which one it fills in."""
    for path, node_ids in _nodes_by_document(job).items():
        document = job.compiled.bundle.documents[path].decode(errors="replace")
        if not PLACEHOLDER.search(document):
            continue
        for node_id in node_ids:
            if found := PLACEHOLDER.search(_text_of(job, node_id)):
                yield tr(
                    "{node} fills in {found}",
                    node=node_words(job.project.node(node_id)),
                    found=found[0],
                )


def _text_of(job: Job, node_id: NodeId) -> str:
    """What the node puts into its document."""
    node = job.project.node(node_id)
    return write_fragment(node.element) if isinstance(node, VerbNode) else str(node)


def _nodes_by_document(job: Job) -> dict[str, tuple[NodeId, ...]]:
    sources = job.compiled.bundle.sources
    return {path: tuple(map(NodeId, dict.fromkeys(sources[path].nodes))) for path in sources}


def _type_notes(job: Job) -> Iterator[str]:
    """A note about documents whose name does not tell a web server that they are XML."""
    for path in job.compiled.bundle.documents:
        if not path.endswith(".xml"):
            yield tr(
                "{path} does not end in .xml: see to it that it is sent as text/xml.", path=path
            )


def _other_names(job: Job) -> Iterator[str]:
    """A note about each path that documents name a file by without being its own."""
    for path, route in job.compiled.bundle.routes.items():
        if not route.cases:
            yield tr(
                "See to it that the web server answers /{path} with {otherwise}.",
                path=path,
                otherwise=route.otherwise,
            )


def _readme(job: Job) -> str:
    entries = "\n".join(f"  {line}" for line in entry_lines(job)) or "  (no entry is linked yet)"
    return f"""{job.project.name}: TwiML as plain files

Put everything in this folder on a web server, keeping names and folders, and give Twilio:

{entries}

What the web server must do

  - Answer GET. POST is never needed: every address in these files says method="GET".
    In Twilio's console, too, choose HTTP GET beside each address above.
  - Send the .xml files with the Content-Type text/xml (application/xml does as well).
  - Be reached over HTTPS with a certificate that browsers accept, without a login.
  - Answer the same whatever parameters follow the ? in the address: Twilio sends its own along.

Caching

  Twilio keeps what it fetched by GET as the headers allow. Send an ETag (or Last-Modified) and
  "Cache-Control: no-cache", so that a changed file is heard at once and an unchanged one costs
  little.

Files of an earlier export that are no longer needed were removed; files that no export made are
left alone.
"""


STATIC = Target("static", tr("plain TwiML files for any web server; no choices"), "GET", render)
