"""The element tree: an XML document as frozen values that keep everything they do not know.

Children are kept in document order with their text between them, so that comments, processing
instructions, CDATA and unknown elements survive reading and writing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Comment:
    """``<!-- text -->``."""

    text: str


@dataclass(frozen=True, slots=True)
class Instruction:
    """A processing instruction: ``<?target text?>``."""

    target: str
    text: str


@dataclass(frozen=True, slots=True)
class CData:
    """Text that was written, and is written again, as a CDATA section."""

    text: str


@dataclass(frozen=True, slots=True)
class Element:
    """One element: tag, attributes in written order, and children in document order.

    ``tag`` and attribute names are as written, with any namespace prefix (``xml:lang``); namespace
    declarations are kept as attributes (``xmlns:x``). ``children`` never holds two neighbouring
    plain strings.
    """

    tag: str
    attributes: tuple[tuple[str, str], ...] = ()
    children: tuple[Content, ...] = ()

    def get(self, name: str, default: str = "") -> str:
        """The value of the attribute ``name``, or ``default`` when it is not there."""
        for key, value in self.attributes:
            if key == name:
                return value
        return default

    def has(self, name: str) -> bool:
        """Whether the attribute ``name`` is there, even when empty."""
        return any(key == name for key, _ in self.attributes)

    def with_attribute(self, name: str, value: str | None, place: int | None = None) -> Element:
        """A copy with ``name`` set, a new one at ``place`` (last); ``None`` removes it."""
        if value is None:
            return replace(self, attributes=tuple(a for a in self.attributes if a[0] != name))
        if not self.has(name):
            rows = list(self.attributes)
            rows.insert(len(rows) if place is None else place, (name, value))
            return replace(self, attributes=tuple(rows))
        return replace(
            self, attributes=tuple((k, value if k == name else v) for k, v in self.attributes)
        )

    @property
    def elements(self) -> tuple[Element, ...]:
        """The child elements, without text and comments."""
        return tuple(child for child in self.children if isinstance(child, Element))

    @property
    def text(self) -> str:
        """The element's own text: strings and CDATA directly inside it, joined, untrimmed."""
        return "".join(
            child if isinstance(child, str) else child.text
            for child in self.children
            if isinstance(child, str | CData)
        )

    @property
    def all_text(self) -> str:
        """The text of the element and of everything inside it, in document order, untrimmed."""
        parts: list[str] = []
        for child in self.children:
            match child:
                case str():
                    parts.append(child)
                case CData():
                    parts.append(child.text)
                case Element():
                    parts.append(child.all_text)
                case _:
                    pass
        return "".join(parts)

    def with_text(self, text: str) -> Element:
        """A copy whose own text is ``text``, placed first; child elements and comments stay."""
        kept = tuple(child for child in self.children if not isinstance(child, str | CData))
        return replace(self, children=(text, *kept) if text else kept)

    def with_elements(self, elements: tuple[Element, ...]) -> Element:
        """A copy with these child elements in place of the old ones; its own text comes first."""
        text = self.text if self.text.strip() else ""
        return replace(self, children=(text, *elements) if text else elements)

    def at(self, path: tuple[int, ...]) -> Element:
        """The nested element at ``path`` (child-element indexes); ``IndexError`` when not there."""
        found = self
        for index in path:
            found = found.elements[index]
        return found

    def replace_at(self, path: tuple[int, ...], new: Element | None) -> Element:
        """A copy in which the element at ``path`` is ``new``, or is removed when ``new`` is None.

        ``IndexError`` when nothing is there; ``ValueError`` for the removal of the root.
        """
        if not path:
            if new is None:
                raise ValueError("the root of an element tree cannot be removed")
            return new
        position = self._position_of(path[0])
        child = self.children[position]
        assert isinstance(child, Element)
        inner = child.replace_at(path[1:], new) if len(path) > 1 else new
        middle: tuple[Content, ...] = () if inner is None else (inner,)
        return replace(
            self, children=_joined(self.children[:position], middle, self.children[position + 1 :])
        )

    def insert_at(self, path: tuple[int, ...], new: Element) -> Element:
        """A copy with ``new`` inserted so that it stands at ``path``.

        At the end when the last index is past it.
        """
        *parent, index = path
        if parent:
            head = tuple(parent)
            return self.replace_at(head, self.at(head).insert_at((index,), new))
        elements = self.elements
        position = self._position_of(index) if index < len(elements) else len(self.children)
        return replace(self, children=(*self.children[:position], new, *self.children[position:]))

    def walk(self) -> Iterator[tuple[tuple[int, ...], Element]]:
        """Every element with its path, this one first, depth first."""
        yield (), self
        for index, child in enumerate(self.elements):
            for path, element in child.walk():
                yield (index, *path), element

    def _position_of(self, index: int) -> int:
        positions = [i for i, child in enumerate(self.children) if isinstance(child, Element)]
        return positions[index]


Content = str | CData | Comment | Instruction | Element


def _joined(*parts: tuple[Content, ...]) -> tuple[Content, ...]:
    """The parts as one, neighbouring strings merged."""
    merged: list[Content] = []
    for part in parts:
        for child in part:
            if merged and isinstance(child, str) and isinstance(merged[-1], str):
                merged[-1] = merged[-1] + child
            else:
                merged.append(child)
    return tuple(merged)


def element(tag: str, attributes: Mapping[str, str] | None = None, *children: Content) -> Element:
    """An element, written briefly: ``element("Gather", {}, element("Say", {}, "Hi"))``."""
    return Element(tag, tuple((attributes or {}).items()), children)


@dataclass(frozen=True, slots=True)
class XmlDocument:
    """A whole XML document: the root, and the comments and instructions before and after it."""

    root: Element
    before: tuple[Comment | Instruction, ...] = ()
    after: tuple[Comment | Instruction, ...] = ()
