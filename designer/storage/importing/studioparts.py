"""What a Studio widget becomes, and how its mapping is put together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from designer.flow import Node, NodeId, OpaqueNode, Way
from designer.storage.importing.liquid import filled
from designer.storage.importing.studiorecords import WidgetRecord, as_text
from designer.text import tr
from designer.twiml import Element

Exit = tuple[str, str]
"""(outcome key, the widget that it leads to)"""


@dataclass(frozen=True, slots=True)
class Part:
    """The nodes that one widget becomes; the first is where the widget is entered.

    ``exits`` are the ways out to other widgets, by node; ``inner`` the links among the nodes as
    (source, outcome, target). A node's id is what its real id is made of. ``unmapped`` are
    sentences about what has no counterpart.
    """

    nodes: tuple[Node, ...]
    exits: dict[str, list[Exit]] = field(default_factory=dict)
    inner: tuple[tuple[str, str, str], ...] = ()
    unmapped: tuple[str, ...] = ()


Mapper = Callable[[WidgetRecord], Part]


@dataclass(slots=True)
class Fields:
    """Collects attributes of an element from a widget's properties, and what stays Liquid."""

    widget: WidgetRecord
    unmapped: list[str] = field(default_factory=list)
    attributes: list[tuple[str, str]] = field(default_factory=list)

    def take(self, attribute: str, *names: str, skip: str = "") -> None:
        """The first of the properties that is there is the attribute, unless it is ``skip``."""
        value = self.text(*names)
        if value and value != skip:
            self.attributes.append((attribute, value))

    def text(self, *names: str) -> str:
        """A property as text with placeholders."""
        return self.fill(self.widget.text(*names))

    def fill(self, text: str) -> str:
        """The text with placeholders in place of Liquid."""
        done, unknown = filled(text)
        for one in unknown:
            words = tr(
                "{one} cannot be filled in: a document knows the parameters of its request.",
                one=one,
            )
            if words not in self.unmapped:
                self.unmapped.append(words)
        return done

    def element(self, tag: str, *children: Element | str) -> Element:
        """The element with the attributes taken so far."""
        return Element(tag, tuple(self.attributes), tuple(one for one in children if one))

    def ends(self, *events: str) -> None:
        """These events have no counterpart: what they lead to is told."""
        for event in events:
            if target := self.widget.target(event):
                self.unmapped.append(
                    tr(
                        "“{event}” has no counterpart; it led to “{target}”.",
                        event=event,
                        target=target,
                    )
                )


def opaque(widget: WidgetRecord, reason: str = "") -> Part:
    """A widget that has no counterpart, with its events as ways out."""
    ways: list[Way] = []
    exits: list[Exit] = []
    for number, transition in enumerate(widget.transitions, start=1):
        condition = (transition.conditions or (None,))[0]
        label = transition.event
        if condition is not None:
            named = condition.friendly_name or f"{condition.type} {as_text(condition.value)}"
            label = f"{transition.event}: {named}".strip()
        key = f"way:{number}"
        ways.append(Way(key, label))
        if transition.next:
            exits.append((key, transition.next))
    words = reason or tr("TwiML has nothing for Studio’s widget {type}.", type=widget.type)
    node = OpaqueNode(id=NodeId(widget.name), title=widget.name, reason=words, ways=tuple(ways))
    return Part((node,), {widget.name: exits}, unmapped=(words,))


def with_unmapped(part: Part, *more: str) -> Part:
    """The part with more sentences about what has no counterpart."""
    return replace(part, unmapped=(*part.unmapped, *more))
