"""The project file ``NAME.callflow``: JSON that reads well in a diff, loaded whole or not at all.

The file's parts are ``nodes`` (a few lines each), ``links`` (a line each) and, apart from them, so
that moving a box touches nothing else, ``positions`` (a line each). Keys have a fixed order, empty
values are left out, links are sorted.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, fields, replace
from pathlib import Path
from typing import Any

from designer.errors import StorageError
from designer.flow import (
    PROPERTY_KINDS,
    BranchCase,
    BranchNode,
    Choice,
    EntryNode,
    ExternalNode,
    Frame,
    Node,
    NoteNode,
    OpaqueNode,
    Origin,
    Point,
    Prices,
    Project,
    Property,
    VerbNode,
)
from designer.storage.atomic import write_atomically
from designer.storage.fileformat import FORMAT, ProjectRecord, as_record, parse_json
from designer.storage.manifest import digest
from designer.storage.projectbuild import build_project
from designer.storage.reading import read_bytes
from designer.storage.treeformat import json_text, tree, trees, write_tree
from designer.storage.upgrades import CURRENT_VERSION, upgraded
from designer.text import tr

SUFFIX = ".callflow"

_WHOLE_UP_TO = 1e15
"""Coordinates beyond are written as they are: an integer would have hundreds of digits."""


def load_project(path: Path) -> Project:
    """The project in the file at ``path``; StorageError naming the place when it is not one."""
    return read_project(path)[0]


def read_project(path: Path) -> tuple[Project, str]:
    """The project in a file, and the digest of the very bytes it was read from.

    StorageError naming the place when it is not one.
    """
    data = read_bytes(path)
    return decode(data, str(path)), digest(data)


def save_project(
    project: Project, path: Path, announce: Callable[[str], None] = lambda _: None
) -> str:
    """Write the project to ``path``, whole or not at all; the digest of what was written.

    ``announce`` is told that digest before the first byte is written. StorageError when writing
    fails.
    """
    data = encode(project)
    announce(digest(data))
    write_atomically(path, data)
    return digest(data)


def digest_of(path: Path) -> str:
    """The digest of what a file holds now; empty while there is none that can be read."""
    try:
        return digest(path.read_bytes())
    except OSError:
        return ""


def named_after(project: Project, path: Path | None) -> Project:
    """The project under its own name, or under that of its file while it has none."""
    own = project.name.strip()
    if path is None or (own and own != Project().name):
        return project
    return replace(project, name=path.name.removesuffix(SUFFIX))


def decode(data: bytes, place: str) -> Project:
    """The project that ``data`` holds; ``place`` is the file's name for error messages."""
    try:
        raw = parse_json(data)
        if not isinstance(raw, dict) or raw.get("format") != FORMAT:
            raise StorageError(
                tr(
                    'this is not a flow (it does not begin with "format": "{format}").',
                    format=FORMAT,
                )
            )
        return build_project(as_record(upgraded(raw), ProjectRecord))
    except StorageError as error:
        raise StorageError(f"{place}: {error}") from error


def encode(project: Project) -> bytes:
    """The project as the bytes of its file; the same project gives the same bytes."""
    head = {
        "format": FORMAT,
        "version": CURRENT_VERSION,
        "name": project.name,
        "base_url": project.base_url,
    }
    rows = [f"{json_text(key)}: {json_text(value)}" for key, value in head.items()]
    rows += _judging(project)
    rows.append(f'"nodes": {_block("[", map(_node, project.flow.nodes.values()), "]")}')
    rows.append(f'"links": {_block("[", _links(project), "]")}')
    rows.append(f'"positions": {_block("{", _positions(project), "}")}')
    rows += _framing(project)
    text = "{\n" + "".join(f"  {row},\n" for row in rows[:-1]) + f"  {rows[-1]}\n" + "}\n"
    return _without_surrogates(text).encode("utf-8")


def _judging(project: Project) -> Iterator[str]:
    """What was decided about judging the flow, as far as anything was: a row for each part."""
    if project.profiles:
        yield f'"profiles": {json_text(list(project.profiles))}'
    if project.properties:
        rows = (json_text(_property(one)) for one in project.properties)
        yield f'"properties": {_block("[", rows, "]")}'
    changed = _changed(project.prices)
    if changed:
        yield f'"prices": {json_text(changed)}'


def _property(one: Property) -> dict[str, Any]:
    """A property with what its kind takes."""
    takes = PROPERTY_KINDS[one.kind].takes
    return {"kind": one.kind} | {
        field.name: _plain(getattr(one, field.name)) for field in fields(one) if field.name in takes
    }


def _changed(prices: Prices) -> dict[str, Any]:
    """The prices that were entered."""
    return {
        field.name: _plain(getattr(prices, field.name))
        for field in fields(prices)
        if getattr(prices, field.name) != field.default
    }


def _plain(value: str | float) -> str | float:
    """A whole number without ``.0``."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _block(opening: str, rows: Iterable[str], closing: str) -> str:
    """A list or an object of the top level, each row on lines of its own."""
    lines = ",\n".join(f"    {row}" for row in rows)
    return f"{opening}\n{lines}\n  {closing}" if lines else opening + closing


def _node(node: Node) -> str:
    """A node's lines: its plain values on one, then one for each choice, case or nested element."""
    kind, fields = _fields(node)
    head = {
        "id": node.id,
        "node": kind,
        "title": node.title,
        "disabled": node.is_disabled,
        "color": node.color,
    }
    line = ", ".join(
        f"{json_text(key)}: {json_text(value)}"
        for key, value in {**head, **fields}.items()
        if value
    )
    lists = "".join(f',\n     "{key}": {rows}' for key, rows in (*_waivers(node), *_lists(node)))
    return f"{{{line}{lists}}}"


def _fields(node: Node) -> tuple[str, dict[str, str]]:
    """The kind of node, and its own plain values in the order of the file."""
    match node:
        case VerbNode():
            return "verb", {"document": node.document, "answer": node.answer}
        case EntryNode():
            return "entry", {
                "kind": node.kind.value,
                "number": node.number,
                "method": node.method,
                "fallback_method": node.fallback_method,
                "status_callback": node.status_callback,
            }
        case BranchNode():
            return "branch", {"parameter": node.parameter, "document": node.document}
        case ExternalNode():
            return "external", {"url": node.url, "method": node.method}
        case OpaqueNode():
            return "opaque", {"document": node.document, "reason": node.reason}
        case NoteNode():
            return "note", {"text": node.text}
        case _:
            raise StorageError(
                tr("A node of the kind {name} cannot be saved.", name=type(node).__name__)
            )


def _waivers(node: Node) -> Iterator[tuple[str, str]]:
    if node.waivers:
        yield "waivers", _rows({"rule": one.rule, "reason": one.reason} for one in node.waivers)


def _lists(node: Node) -> Iterator[tuple[str, str]]:
    """The node's values that take several lines: (key, JSON text)."""
    match node:
        case VerbNode():
            if node.choices:
                yield "choices", _rows(_choice(choice) for choice in node.choices)
            yield "element", write_tree(node.element, "     ")
            if node.origin is not None:
                yield "origin", json_text(_origin(node.origin))
        case OpaqueNode():
            if node.ways:
                yield "ways", _rows({"key": way.key, "label": way.label} for way in node.ways)
            yield "content", json_text(b64encode(node.content).decode("ascii"))
        case BranchNode() if node.cases:
            yield "cases", _rows(_case(case) for case in node.cases)


def _rows(rows: Iterable[dict[str, Any]]) -> str:
    """A list of small objects, one to a line; empty values are left out."""
    texts = (json_text({key: value for key, value in row.items() if value}) for row in rows)
    return "[" + ",".join(f"\n       {text}" for text in texts) + "]"


def _origin(origin: Origin) -> dict[str, Any]:
    """What an import kept, empty values left out."""
    kept: dict[str, Any] = {}
    if origin.before:
        kept["before"] = trees(origin.before)
    if origin.spellings:
        kept["spellings"] = [asdict(spelling) for spelling in origin.spellings]
    if origin.shell is not None:
        shell = origin.shell
        kept["shell"] = {"root": tree(shell.root)} | {
            key: trees(content)
            for key, content in (
                ("before", shell.before),
                ("after", shell.after),
                ("tail", shell.tail),
            )
            if content
        }
    return kept


def _choice(choice: Choice) -> dict[str, Any]:
    return {
        "id": choice.id,
        "digits": choice.digits,
        "phrases": choice.phrases,
        "label": choice.label,
    }


def _case(case: BranchCase) -> dict[str, Any]:
    return {
        "id": case.id,
        "operator": case.operator,
        "values": case.values,
        "label": case.label,
    }


def _links(project: Project) -> Iterator[str]:
    """A line for each link, by source in the order of the nodes, then by outcome."""
    for source in project.flow.nodes:
        for outcome, target in sorted(project.flow.links_from(source).items()):
            yield json_text({"from": source, "outcome": outcome, "to": target})


def _positions(project: Project) -> Iterator[str]:
    for node_id in project.flow.nodes:
        yield f"{json_text(node_id)}: {json_text(_point(project.positions[node_id]))}"


def _framing(project: Project) -> Iterator[str]:
    """Frames and pins, as far as there are any, in the order of the nodes."""
    if project.frames:
        rows = (json_text(_frame(one)) for one in project.frames.values())
        yield f'"frames": {_block("[", rows, "]")}'
    if project.pinned:
        pinned = (json_text(one) for one in project.flow.nodes if one in project.pinned)
        yield f'"pinned": {_block("[", pinned, "]")}'


def _frame(frame: Frame) -> dict[str, Any]:
    """A frame, empty values left out."""
    fields = {
        "id": frame.id,
        "title": frame.title,
        "color": frame.color,
        "collapsed": frame.is_collapsed,
        "members": list(frame.members),
    }
    return {key: value for key, value in fields.items() if value}


def _point(point: Point) -> list[float]:
    """The coordinates, whole ones without ``.0``."""
    return [
        int(value) if abs(value) < _WHOLE_UP_TO and value == int(value) else value
        for value in point
    ]


def _without_surrogates(text: str) -> str:
    """Half characters, which UTF-8 cannot hold, as the escapes that JSON has for them."""
    if text.isascii() or not any("\ud800" <= letter <= "\udfff" for letter in text):
        return text
    return "".join(
        f"\\u{ord(letter):04x}" if "\ud800" <= letter <= "\udfff" else letter for letter in text
    )
