"""Element trees as JSON: ``["Gather", {"numDigits": "1"}, ["Say", "Welcome."]]``.

An element is a list: its tag, its attributes (left out when there are none), then its children in
document order. Text is a string; text of several lines is written as several strings, which are
joined again, so that a diff shows the line that changed. ``["#comment", TEXT]``,
``["#cdata", TEXT]`` and ``["#instruction", TARGET, TEXT]`` are what XML has besides elements.

Every tree survives, whitespace included: nothing is indented, so nothing has to be guessed back.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from sys import intern
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


def read_trees(values: Sequence[Json], place: str) -> tuple[Content, ...]:
    """The children that these values stand for; StorageError naming ``place`` otherwise."""
    try:
        return _children(values, 0, 1)
    except _MisfitError as error:
        raise error.at(place) from None


def read_tree(value: Json, place: str) -> Element:
    """The element that ``value`` stands for; StorageError naming ``place`` when it is none."""
    try:
        return _element(value)
    except _MisfitError as error:
        raise error.at(place) from None


class _MisfitError(Exception):
    """What is wrong ``inside`` a value; that place grows on the way out, so that none is spelled
    while all is well. ``words`` make the message of the whole place."""

    def __init__(self, words: Callable[[str], str], inside: str = "") -> None:
        self.words = words
        self.inside = inside

    def within(self, index: int) -> _MisfitError:
        """The same, as seen from the list whose item it is."""
        self.inside = f"[{index}]{self.inside}"
        return self

    def at(self, place: str) -> StorageError:
        """The error for somebody to read."""
        return StorageError(self.words(place + self.inside))


def _element(value: Json) -> Element:
    if not isinstance(value, list) or not value:
        raise _unexpected(tr('an element, such as ["Say", "Hello"]'), value)
    tag = value[0]
    if not isinstance(tag, str) or not tag or tag.startswith("#"):
        raise _unexpected(tr("the name of an element"), tag, "[0]")
    if not is_xml_name(tag):
        raise _MisfitError(
            lambda place: tr(
                "{place}[0]: an element cannot be called {tag}", place=place, tag=json.dumps(tag)
            )
        )
    if len(value) > 1 and isinstance(value[1], dict):
        return Element(intern(tag), _attributes(value[1]), _children(value, 2))
    return Element(intern(tag), (), _children(value, 1))


def _attributes(value: dict[str, Json]) -> tuple[tuple[str, str], ...]:
    for name, text in value.items():
        if not name:
            raise _MisfitError(
                lambda place: tr("{place}: an attribute has no name", place=place), "[1]"
            )
        if not is_xml_name(name):
            raise _misnamed(name)
        if not isinstance(text, str):
            raise _unexpected("text", text, f"[1].{name}")
    return tuple(value.items())


def _children(value: Sequence[Json], first: int, counted: int = 0) -> tuple[Content, ...]:
    """The children in ``value`` from index ``first`` on, neighbouring strings joined; places are
    told with ``counted`` added."""
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
        try:
            children.append(_child(child))
        except _MisfitError as error:
            raise error.within(index + counted) from None
    if text:
        children.append("".join(text))
    return tuple(children)


def _child(value: Json) -> Content:
    match value:
        case [str(tag), *_] if not tag.startswith("#"):
            return _element(value)
        case ["#comment", str(text)]:
            return Comment(text)
        case ["#cdata", str(text)]:
            return CData(text)
        case ["#instruction", str(target), str(text)]:
            return Instruction(target, text)
        case [str(), *_]:
            raise _unexpected(tr("a comment, CDATA or an instruction with its text"), value)
        case list():
            return _element(value)
        case _:
            raise _unexpected(tr("text or an element"), value)


def _unexpected(expected: str, found: Json, inside: str = "") -> _MisfitError:
    return _MisfitError(
        lambda place: tr(
            "{place}: expected {expected}, found {found}",
            place=place,
            expected=expected,
            found=kind_words(found),
        ),
        inside,
    )


def _misnamed(name: str) -> _MisfitError:
    return _MisfitError(
        lambda place: tr(
            "{place}: an attribute cannot be called {name}", place=place, name=json.dumps(name)
        ),
        "[1]",
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
