"""Slots: the places of a verb where a URL may stand that a link can stand for.

Also how a document is taken apart into verbs and what stands around them.
"""

from __future__ import annotations

from collections.abc import Iterator

from designer.flow.model import Shell
from designer.flow.outcomes import ACTION, ELSE, TARGET, beside_key
from designer.twiml import Content, Element, ElementSpec, XmlDocument

PLAIN_SHELL = Shell(Element("Response"))
"""The shell of a document that holds nothing but verbs."""


def unwrap(
    document: XmlDocument,
) -> tuple[list[tuple[tuple[Content, ...], Element]], Shell]:
    """The verbs of a document, each with what stands before it, and the shell around them all.

    White space between verbs means nothing and is left out.
    """
    rows: list[tuple[tuple[Content, ...], Element]] = []
    before: list[Content] = []
    for child in document.root.children:
        if isinstance(child, Element):
            rows.append((tuple(before), child))
            before = []
        elif not (isinstance(child, str) and not child.strip()):
            before.append(child)
    root = Element(document.root.tag, document.root.attributes)
    return rows, Shell(root, document.before, document.after, tuple(before))


def can_be_linked(written: str) -> bool:
    """Whether a URL as written names something: it is not empty and no template fills it in."""
    return bool(written.strip()) and not any(mark in written for mark in ("{{", "{%", "<%", "${"))


def slots(spec: ElementSpec, element: Element) -> Iterator[tuple[str, int | None]]:
    """Every place of the verb where a URL of a document may stand: (slot, nested element)."""
    if spec.action is not None:
        yield spec.action.attribute, None
    for document in spec.documents:
        yield (TARGET if document.attribute == "#text" else document.attribute), None
    for index, child in enumerate(element.elements):
        child_spec = spec.child(child.tag)
        for document in child_spec.documents if child_spec is not None else ():
            yield beside_key(document.attribute, index), index


def outcome_in(spec: ElementSpec, slot: str) -> str:
    """The outcome that a URL in this slot stands for."""
    if spec.action is not None and slot == spec.action.attribute:
        return ELSE if spec.action.choices else ACTION
    return slot


def method_in(element: Element, spec: ElementSpec, slot: str) -> str:
    """The method that the verb asks its URL with."""
    attribute = spec.action.method_attribute if spec.action and slot != TARGET else "method"
    return "GET" if element.get(attribute).upper() == "GET" else "POST"
