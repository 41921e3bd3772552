"""Element trees as JSON: ``["Gather", {"numDigits": "1"}, ["Say", "Welcome."]]``.

An element is a list: its tag, its attributes (left out when there are none), then its children in
document order. Text is a string; text of several lines is written as several strings, which are
joined again, so that a diff shows the line that changed. ``["#comment", TEXT]``,
``["#cdata", TEXT]`` and ``["#instruction", TARGET, TEXT]`` are what XML has besides elements.

Every tree survives, whitespace included: nothing is indented, so nothing has to be guessed back.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from designer.errors import StorageError
from designer.text import tr
from designer.twiml import CData, Comment, Content, Element, Instruction, is_xml_name

COMMENT, CDATA, INSTRUCTION = "#comment", "#cdata", "#instruction"

Json = Any
"""A value as :mod:`json` reads it."""


def json_text(value: Json) -> str:
    """``value`` as JSON on one line, with letters of all languages as they are."""
    return json.dumps(value, ensure_ascii=False)


def write_tree(tree: Element, indent: str) -> str:
    """The tree as JSON text: an element with nested ones takes a line for each of them.

    ``indent`` is put before every line but the first.
    """
    opening = [json_text(tree.tag)]
    if tree.attributes:
        opening.append(json_text(dict(tree.attributes)))
    if len(tree.children) == 1 and isinstance(tree.children[0], str):
        lines = tree.children[0].splitlines(keepends=True)
        if len(lines) <= 1:
            return f"[{', '.join([*opening, json_text(tree.children[0])])}]"
    if not tree.children:
        return f"[{', '.join(opening)}]"
    inner = indent + "  "
    rows = [row for child in tree.children for row in _rows(child, inner)]
    return f"[{', '.join(opening)}" + "".join(f",\n{inner}{row}" for row in rows) + "]"


def _rows(child: Content, indent: str) -> Iterator[str]:
    """The JSON values that stand for one child."""
    match child:
        case str():
            yield from (json_text(line) for line in child.splitlines(keepends=True) or [""])
        case Comment(text):
            yield json_text([COMMENT, text])
        case CData(text):
            yield json_text([CDATA, text])
        case Instruction(target, text):
            yield json_text([INSTRUCTION, target, text])
        case Element():
            yield write_tree(child, indent)


def tree(element: Element) -> Json:
    """The element as the JSON value that :func:`read_tree` reads."""
    return json.loads(write_tree(element, ""))


def trees(content: Iterable[Content]) -> list[Json]:
    """A sequence of children as JSON values, as :func:`read_trees` reads them."""
    return [json.loads(row) for child in content for row in _rows(child, "")]


def read_trees(values: Iterable[Json], place: str) -> tuple[Content, ...]:
    """The children that these values stand for; StorageError naming ``place`` otherwise."""
    return _children(["", *values], 1, place)


def read_tree(value: Json, place: str) -> Element:
    """The element that ``value`` stands for; StorageError naming ``place`` when it is none."""
    if not isinstance(value, list) or not value:
        raise _unexpected(place, tr('an element, such as ["Say", "Hello"]'), value)
    tag, *rest = value
    if not isinstance(tag, str) or not tag or tag.startswith("#"):
        raise _unexpected(f"{place}[0]", tr("the name of an element"), tag)
    if not is_xml_name(tag):
        raise StorageError(
            tr("{place}[0]: an element cannot be called {tag}", place=place, tag=json.dumps(tag))
        )
    first = 1
    attributes: tuple[tuple[str, str], ...] = ()
    if rest and isinstance(rest[0], dict):
        attributes = _attributes(rest[0], f"{place}[1]")
        first = 2
    return Element(tag, attributes, _children(value, first, place))


def _attributes(value: dict[str, Json], place: str) -> tuple[tuple[str, str], ...]:
    for name, text in value.items():
        if not name:
            raise StorageError(tr("{place}: an attribute has no name", place=place))
        if not is_xml_name(name):
            raise StorageError(
                tr(
                    "{place}: an attribute cannot be called {name}",
                    place=place,
                    name=json.dumps(name),
                )
            )
        if not isinstance(text, str):
            raise _unexpected(f"{place}.{name}", "text", text)
    return tuple(value.items())


def _children(value: list[Json], first: int, place: str) -> tuple[Content, ...]:
    """The children in ``value`` from index ``first`` on, neighbouring strings joined."""
    children: list[Content] = []
    text: list[str] = []
    for index in range(first, len(value)):
        child = value[index]
        if isinstance(child, str):
            text.append(child)
            continue
        if text:
            children.append("".join(text))
            text.clear()
        children.append(_child(child, f"{place}[{index}]"))
    if text:
        children.append("".join(text))
    return tuple(children)


def _child(value: Json, place: str) -> Content:
    match value:
        case ["#comment", str(text)]:
            return Comment(text)
        case ["#cdata", str(text)]:
            return CData(text)
        case ["#instruction", str(target), str(text)]:
            return Instruction(target, text)
        case [str(tag), *_] if tag.startswith("#"):
            raise _unexpected(place, tr("a comment, CDATA or an instruction with its text"), value)
        case list():
            return read_tree(value, place)
        case _:
            raise _unexpected(place, tr("text or an element"), value)


def _unexpected(place: str, expected: str, found: Json) -> StorageError:
    return StorageError(
        tr(
            "{place}: expected {expected}, found {found}",
            place=place,
            expected=expected,
            found=kind_words(found),
        )
    )


def kind_words(value: Json) -> str:
    """What kind of JSON value this is, in plain words."""
    match value:
        case bool():
            return tr("true or false")
        case int():
            return tr("number")
        case float():
            return tr("number with a fraction")
        case str():
            return tr("text") if value else tr("empty text")
        case list():
            return tr("list") if value else tr("empty list")
        case dict():
            return tr("object")
        case _:
            return tr("nothing (null)")
