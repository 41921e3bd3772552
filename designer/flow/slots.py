"""Slots: the places of a verb where a URL may stand that a link can stand for.

Also how a document is taken apart into verbs and what stands around them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from designer.flow.model import Shell
from designer.flow.outcomes import ACTION, ELSE, TARGET, beside_key, verb_spec
from designer.twiml import Content, Element, ElementSpec, WithoutAction, XmlDocument

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


@dataclass(frozen=True, slots=True)
class SlotUrl:
    """One slot of a verb with the URL in it as written, empty when there is none.

    ``method`` is what it is asked with; ``without`` where the answer goes when it is no URL.
    """

    slot: str
    written: str
    method: str
    is_action: bool
    without: WithoutAction | None


def slot_urls(verb: Element) -> Iterator[SlotUrl]:
    """Every slot of the verb; none for a verb that the vocabulary does not know."""
    spec = verb_spec(verb)
    if spec is None:
        return
    for slot, holder in slots(spec, verb):
        at = verb if holder is None else verb.elements[holder]
        written = at.text if slot == TARGET else at.get(slot.partition("@")[0])
        action = spec.action if spec.action and slot == spec.action.attribute else None
        without = action.without if action is not None else None
        yield SlotUrl(slot, written, _method(spec, at, slot), action is not None, without)


def _method(spec: ElementSpec, holder: Element, slot: str) -> str:
    """The method of the slot's URL: what its own attribute says, else POST."""
    attribute = slot.partition("@")[0]
    own = spec if holder.tag == spec.tag else spec.child(holder.tag)
    links = own.documents if own is not None else ()
    name = next((one.method_attribute for one in links if one.attribute == attribute), "method")
    return "GET" if holder.get(name or "method").strip().upper() == "GET" else "POST"


def urls_of(verb: Element) -> Iterator[str]:
    """Every URL in a verb that may name a document, trimmed; none that a template fills in."""
    for one in slot_urls(verb):
        if can_be_linked(one.written):
            yield one.written.strip()
