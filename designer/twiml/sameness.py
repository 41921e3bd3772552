"""Whether two documents are the same: equal in canonical XML, white space between elements aside.

Canonical XML (https://www.w3.org/TR/xml-c14n11, comments included) knows no order of attributes, no
CDATA sections, no XML declaration and no encoding. White space means nothing between verbs, and
where only elements are: not inside Say and its SSML, nor where there is text.
"""

from __future__ import annotations

from designer.errors import TwimlError
from designer.twiml.element import CData, Content, Element, XmlDocument
from designer.twiml.reader import read
from designer.twiml.writer import may_indent

Canonical = tuple[object, ...]


def is_same(one: bytes, other: bytes) -> bool:
    """Whether the documents are the same; those that cannot be read are when their bytes are."""
    if one == other:
        return True
    try:
        return canonical(read(one)) == canonical(read(other))
    except TwimlError:
        return False


def canonical(document: XmlDocument) -> Canonical:
    """A value that equal documents share."""
    return (document.before, _element(document.root, is_root=True), document.after)


def _element(element: Element, *, is_root: bool = False) -> Canonical:
    skips = is_root or may_indent(element)
    children: list[object] = []
    for child in element.children:
        if skips and isinstance(child, str) and not child.strip():
            continue
        _append(children, child)
    return (element.tag, frozenset(element.attributes), *children)


def _append(children: list[object], child: Content) -> None:
    """Add a child; text and CDATA that follow each other are one text."""
    match child:
        case Element():
            children.append(_element(child))
        case str() | CData():
            text = child if isinstance(child, str) else child.text
            if children and isinstance(children[-1], str):
                children[-1] += text
            elif text:
                children.append(text)
        case _:
            children.append(child)
