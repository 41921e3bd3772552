"""Finds words in the texts of a flow, and replaces them in its prompts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property

from designer.flow.model import (
    BranchNode,
    EntryNode,
    ExternalNode,
    Flow,
    Frame,
    Node,
    NodeId,
    NoteNode,
    OpaqueNode,
    Project,
    VerbNode,
)
from designer.flow.outcomes import choice_words, verb_spec
from designer.flow.paths import path_of
from designer.twiml import TEXT, CData, Element, ElementSpec, ValueKind

_LIKE_A_NUMBER = re.compile(r"\+?[\d\s().-]+")
_BETWEEN_DIGITS = r"[\s().-]*"
_LEAST_DIGITS = 4
"""A query with fewer digits is a key or an amount, no phone number."""


class Part(StrEnum):
    """What a text is to its node."""

    NAME = "name"
    """Title, kind, id, or the tag of a nested element."""
    PROMPT = "prompt"
    """What is spoken to the caller, or sent."""
    VALUE = "value"
    """The text of any other element: a number, a queue, a URL."""
    ATTRIBUTE = "attribute"
    """An attribute with its value, written as in TwiML."""
    CHOICE = "choice"
    """A choice of a Gather, or a case of a Branch."""
    DOCUMENT = "document"
    NOTE = "note"
    FRAME = "frame"
    """The title of a frame, as a text of its first node."""
    PROBLEM = "problem"
    """What the analysis says about the node."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text of a node.

    ``path`` leads to the nested element (child-element indexes) that holds it; ``name`` is its
    attribute, or ``#text`` for the ``piece``-th child of the element.
    """

    node: NodeId
    part: Part
    text: str
    path: tuple[int, ...] = ()
    name: str = ""
    piece: int = 0


@dataclass(frozen=True, slots=True)
class Hit:
    """A text that holds the words, and where in it they stand: (start, end) each."""

    text: Text
    spans: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Query:
    """What to look for. Any white space stands for any other; a phone number (four digits or more)
    is found however its digits are grouped."""

    words: str
    match_case: bool = False
    whole_words: bool = False

    @cached_property
    def pattern(self) -> re.Pattern[str] | None:
        """The query as a regular expression; None when it has no words."""
        parts = self.words.split()
        if not parts:
            return None
        if _LIKE_A_NUMBER.fullmatch(self.words.strip()):
            digits = [letter for letter in self.words if letter in "+0123456789"]
            if len(digits) >= _LEAST_DIGITS:
                parts = [_BETWEEN_DIGITS.join(map(re.escape, digits))]
                return re.compile(parts[0])
        pattern = r"\s+".join(map(re.escape, parts))
        if self.whole_words:
            pattern = rf"(?<!\w){pattern}(?!\w)"
        return re.compile(pattern, 0 if self.match_case else re.IGNORECASE)


def search(texts: Iterable[Text], query: Query) -> Iterator[Hit]:
    """The texts that hold the words, in order; of the names of one thing only the first."""
    pattern = query.pattern
    if pattern is None:
        return
    named: tuple[NodeId, tuple[int, ...]] | None = None
    for text in texts:
        if text.part is Part.NAME and named == (text.node, text.path):
            continue
        spans = tuple(match.span() for match in pattern.finditer(text.text))
        if spans:
            if text.part is Part.NAME:
                named = (text.node, text.path)
            yield Hit(text, spans)


def texts_in(flow: Flow) -> Iterator[Text]:
    """Every text of the flow, node by node in its order."""
    for node in flow.nodes.values():
        yield from texts_of(node)


def titles_of(frames: Iterable[Frame]) -> Iterator[Text]:
    """The titles of frames."""
    for one in frames:
        if one.title and one.members:
            yield Text(one.members[0], Part.FRAME, one.title)


def texts_of(node: Node) -> Iterator[Text]:
    """Every text of a node: its names first, then as its document is read."""
    yield from (Text(node.id, Part.NAME, one) for one in _names(node) if one)
    if document := getattr(node, "document", ""):
        yield Text(node.id, Part.DOCUMENT, document)
    match node:
        case VerbNode():
            yield from _texts_of_element(node.id, (), node.element, verb_spec(node.element))
            for choice in node.choices:
                yield Text(node.id, Part.CHOICE, choice_words(choice), name=choice.id)
        case EntryNode():
            for name, value in (("number", node.number), ("statusCallback", node.status_callback)):
                if value:
                    yield Text(node.id, Part.VALUE, value, name=name)
        case BranchNode():
            yield Text(node.id, Part.VALUE, node.parameter, name="parameter")
            for case in node.cases:
                words = " ".join((case.label, *case.values)).strip()
                yield Text(node.id, Part.CHOICE, words, name=case.id)
        case ExternalNode():
            yield Text(node.id, Part.VALUE, node.url, name="url")
        case OpaqueNode():
            yield Text(node.id, Part.VALUE, node.reason)
        case NoteNode():
            yield Text(node.id, Part.NOTE, node.text)
        case _:
            pass


def replace_words(project: Project, hits: Iterable[Hit], query: Query, words: str) -> Project:
    """``words`` in place of what the query found, in those hits that are prompts."""
    by_node: dict[NodeId, list[Text]] = {}
    for hit in hits:
        if can_replace(hit):
            by_node.setdefault(hit.text.node, []).append(hit.text)
    nodes: dict[NodeId, Node] = {}
    for node_id, texts in by_node.items():
        node = project.flow.nodes.get(node_id)
        if isinstance(node, VerbNode):
            element = node.element
            for text in texts:
                element = _replaced_in(element, text, query, words)
            nodes[node_id] = replace(node, element=element)
    return replace(project, flow=project.flow.with_changed(nodes)) if nodes else project


def can_replace(hit: Hit) -> bool:
    """Whether the hit is a prompt: other texts are renamed where they belong."""
    return hit.text.part is Part.PROMPT


def after_replacing(text: str, query: Query, words: str) -> str:
    """What the text is once ``words`` stand in place of what the query finds."""
    return query.pattern.sub(lambda _: words, text) if query.pattern is not None else text


def _names(node: Node) -> Iterator[str]:
    yield node.title
    if isinstance(node, VerbNode):
        yield node.element.tag
    yield node.id
    if isinstance(node, VerbNode | BranchNode) and not node.document:
        yield path_of(node)


def _texts_of_element(
    node: NodeId, path: tuple[int, ...], element: Element, spec: ElementSpec | None
) -> Iterator[Text]:
    if path:
        yield Text(node, Part.NAME, element.tag, path)
    for name, value in element.attributes:
        attribute = spec.attribute(name) if spec is not None else None
        if attribute is not None and attribute.kind is ValueKind.LONG_TEXT:
            yield Text(node, Part.PROMPT, value, path, name)
        else:
            yield Text(node, Part.ATTRIBUTE, f'{name}="{value}"', path, name)
    part = Part.PROMPT if _is_spoken(spec) else Part.VALUE
    index = 0
    for piece, child in enumerate(element.children):
        match child:
            case str() | CData():
                words = child if isinstance(child, str) else child.text
                if words.strip():
                    yield Text(node, part, words, path, TEXT, piece)
            case Element():
                inner = spec.child(child.tag) if spec is not None else None
                yield from _texts_of_element(node, (*path, index), child, inner)
                index += 1
            case _:
                pass


def _is_spoken(spec: ElementSpec | None) -> bool:
    """Whether people hear or read the element's text; Task holds attributes as JSON."""
    text = spec.text if spec is not None else None
    return (
        text is not None
        and text.kind is ValueKind.LONG_TEXT
        and spec is not None
        and (spec.tag != "Task")
    )


def _replaced_in(element: Element, text: Text, query: Query, words: str) -> Element:
    at = element.at(text.path)
    if text.name != TEXT:
        changed = at.with_attribute(text.name, after_replacing(at.get(text.name), query, words))
    else:
        child = at.children[text.piece]
        piece: str | CData
        if isinstance(child, CData):
            piece = CData(after_replacing(child.text, query, words))
        else:
            assert isinstance(child, str)
            piece = after_replacing(child, query, words)
        children = (*at.children[: text.piece], piece, *at.children[text.piece + 1 :])
        changed = replace(at, children=children)
    return element.replace_at(text.path, changed)
