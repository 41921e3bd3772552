"""What the TwiML view shows for a node: plain values cut out of a compiled flow. It knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass

from designer.bundle import Route, Sources
from designer.flow import (
    BranchNode,
    Compiled,
    EntryNode,
    ExternalNode,
    Flow,
    NodeId,
    NoteNode,
    OpaqueNode,
    outcome_of,
)
from designer.text import tr
from designer.twiml import read, write_fragment
from designer.ui.emptywords import empty_flow_words
from designer.ui.xmlview.lexer import element_lines

Lines = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A document, or a part of it, with the lines of the node.

    ``nodes`` tells whose each line is (empty: nobody's). ``note`` says why there is no document, or
    what answers in its place. ``routes`` are the rows of the node's route in plain words.
    ``part`` are the first and the last element of the document that the text holds, None when it
    holds all of them. ``can_edit``: the text can be edited.
    """

    path: str = ""
    text: str = ""
    nodes: tuple[str, ...] = ()
    marked: tuple[Lines, ...] = ()
    first_number: int = 1
    note: str = ""
    routes: tuple[str, ...] = ()
    part: tuple[int, int] | None = None
    can_edit: bool = False


def excerpt(flow: Flow, compiled: Compiled, node_id: NodeId | None, *, whole: bool) -> Excerpt:
    """What there is to see of the node: the ``whole`` document, or only its own verb; without a
    node, what to do to see something."""
    node = flow.nodes.get(node_id) if node_id is not None else None
    if node_id is None or node is None:
        words = tr("Select one card to see its TwiML.") if flow.nodes else empty_flow_words()
        return Excerpt(note=words)
    match node:
        case NoteNode():
            return Excerpt(note=tr("A note is not part of the call: there is no TwiML for it."))
        case ExternalNode(url=url):
            return Excerpt(note=tr("Somebody else answers {url}.", url=url or tr("this URL")))
        case OpaqueNode():
            return _as_it_came(compiled, node)
        case EntryNode():
            return Excerpt(note=_entry_words(compiled, node_id))
        case BranchNode():
            return Excerpt(
                compiled.starts.get(node_id, ""),
                note=tr("A decision of the application: each request is answered by one of these."),
                routes=_route_words(flow, compiled, node_id),
            )
        case _:
            return _document(flow, compiled, node_id, whole)


def _document(flow: Flow, compiled: Compiled, node_id: NodeId, whole: bool) -> Excerpt:
    path = compiled.document_of.get(node_id, "")
    body = compiled.bundle.documents.get(path)
    routes = _route_words(flow, compiled, node_id)
    if body is None and flow.nodes[node_id].is_disabled:
        return Excerpt(note=tr("This card is disabled, and so in no document."))
    if body is None:
        return Excerpt(note=tr("No document holds this card."), routes=routes)
    text = body.decode("utf-8").rstrip("\n")
    lines = text.split("\n")
    sources = compiled.bundle.sources.get(path, Sources())
    owners = line_owners(lines, sources)
    marked = _runs(owners, node_id)
    if whole or not marked:
        return Excerpt(path, text, owners, marked, 1, "", routes, None, True)
    own = [index for index, one in enumerate(sources.nodes) if one == node_id]
    elements = read(body).root.elements
    part = "\n".join(write_fragment(elements[index]) for index in own)
    mine = (str(node_id),) * (part.count("\n") + 1)
    return Excerpt(path, part, mine, (), marked[0][0] + 1, "", routes, (own[0], own[-1]), True)


def _as_it_came(compiled: Compiled, node: OpaqueNode) -> Excerpt:
    """A document that could not be read, as text that can be mended."""
    note = node.reason or node.title or tr("This cannot be shown as TwiML.")
    body = compiled.bundle.documents.get(node.document) if node.content else None
    try:
        text = body.decode("utf-8").rstrip("\n") if body is not None else ""
    except UnicodeDecodeError:
        text = ""
    if not text or "\0" in text:
        return Excerpt(node.document, note=note)
    owners = (str(node.id),) * (text.count("\n") + 1)
    return Excerpt(node.document, text, owners, (), 1, note, can_edit=True)


def line_owners(lines: list[str], sources: Sources) -> tuple[str, ...]:
    """For each line the node whose element stands there; empty for the frame around them."""
    owners = [""] * len(lines)
    for (first, last), node in zip(element_lines(lines), sources.nodes, strict=False):
        owners[first : last + 1] = [node] * (last + 1 - first)
    return tuple(owners)


def _runs(owners: tuple[str, ...], node_id: str) -> tuple[Lines, ...]:
    """The runs of lines that belong to the node."""
    runs: list[Lines] = []
    for number, owner in enumerate(owners):
        if owner != node_id:
            continue
        if runs and runs[-1][1] == number - 1:
            runs[-1] = runs[-1][0], number
        else:
            runs.append((number, number))
    return tuple(runs)


def _entry_words(compiled: Compiled, node_id: NodeId) -> str:
    entry = next((one for one in compiled.bundle.entries if one.source == node_id), None)
    if entry is None or not entry.path:
        return tr("Nothing answers here yet: link this entry to a card.")
    words = tr("Twilio asks for {path} by {method}.", path=entry.path, method=entry.method)
    if entry.fallback:
        words += " " + tr(
            "If that fails, for {path} by {method}.",
            path=entry.fallback,
            method=entry.fallback_method,
        )
    return words


def _route_words(flow: Flow, compiled: Compiled, node_id: NodeId) -> tuple[str, ...]:
    """The rows of the routes made from the node."""
    return tuple(
        row
        for route in compiled.bundle.routes.values()
        if route.source == node_id
        for row in _rows(flow, route)
    )


def _rows(flow: Flow, route: Route) -> list[str]:
    node = NodeId(route.source)
    rows: dict[str, str] = {}
    end, others = tr("ends the call"), tr("anything else")
    for case in route.cases:
        way = outcome_of(flow, node, case.outcome)
        label = way.label if way is not None else case.outcome
        rows.setdefault(f"{label} → {case.target or end}", "")
    rows[f"{others} → {route.otherwise or end}"] = ""
    return list(rows)
