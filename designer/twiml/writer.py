"""Writes the element tree as XML text: always the same text for the same tree.

Indentation goes only between elements where white space means nothing. Inside Say and its SSML,
inside whatever holds text, and inside elements that the vocabulary does not know, everything stays
as it is.
"""

import re
from dataclasses import replace
from functools import cache

from designer.twiml.element import CData, Comment, Content, Element, Instruction, XmlDocument
from designer.twiml.terms import Channel
from designer.twiml.vocabulary import ElementSpec, vocabulary
from designer.twiml.xmltext import valid_text

_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'
STEP = "  "
"""What each level is indented by."""
_TEXT_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"}
_ATTRIBUTE_ESCAPES = {**_TEXT_ESCAPES, '"': "&quot;", "\t": "&#9;", "\n": "&#10;"}
_TEXT = re.compile("[&<>\r]")
_ATTRIBUTE = re.compile('[&<>\r"\t\n]')


def write(document: XmlDocument | Element, *, indent: bool = True) -> bytes:
    """The whole document in UTF-8, with XML declaration and a line break at the end.

    With ``indent`` False not one blank is added or taken away inside the root, and reading gives
    the same tree. A character that XML does not allow is written as U+FFFD.
    """
    whole = XmlDocument(document) if isinstance(document, Element) else document
    lines = [
        _DECLARATION,
        *(_aside(one) for one in whole.before),
        _element(whole.root, "" if indent else None),
        *(_aside(one) for one in whole.after),
    ]
    return ("\n".join(lines) + "\n").encode()


def write_fragment(
    element: Element, *, indent: bool = True, margin: str = "", step: str = STEP
) -> str:
    """One element as text, without XML declaration and final line break.

    ``margin`` is the indentation of the line that it begins in, ``step`` what each level adds.
    """
    return _element(element, margin if indent else None, step)


def unindented(element: Element) -> Element:
    """The element without the white space that means nothing, as deep as writing adds some.

    Writing both with ``indent`` gives the same text.
    """
    if not may_indent(element):
        return element
    children = tuple(
        unindented(child) if isinstance(child, Element) else child
        for child in element.children
        if not isinstance(child, str)
    )
    return element if children == element.children else replace(element, children=children)


def _element(element: Element, margin: str | None, step: str = STEP) -> str:
    """The element; ``margin`` is the indentation of its own line, None to add none inside."""
    head = element.tag + "".join(
        f' {name}="{escaped_attribute(value)}"' for name, value in element.attributes
    )
    if not any(element.children):
        return f"<{head}/>"
    if margin is None or not may_indent(element):
        inside = "".join(write_content(child) for child in element.children)
    else:
        deeper = margin + step
        inside = "".join(
            f"\n{deeper}{_content(child, deeper, step)}"
            for child in element.children
            if not isinstance(child, str)
        )
        inside += "\n" + margin
    return f"<{head}>{inside}</{element.tag}>"


def write_content(child: Content) -> str:
    """What stands inside an element as text, with no blank added."""
    return _content(child, None, STEP)


def _content(child: Content, margin: str | None, step: str) -> str:
    match child:
        case str():
            return _escaped_text(child)
        case CData(text):
            return f"<![CDATA[{valid_text(text).replace(']]>', ']]]]><![CDATA[>')}]]>"
        case Element():
            return _element(child, margin, step)
        case _:
            return _aside(child)


def _aside(item: Comment | Instruction) -> str:
    """A comment or instruction, made harmless where its text would end it early."""
    match item:
        case Comment(text):
            safe = re.sub("-(?=-|$)", "- ", valid_text(text))
            return f"<!--{safe}-->"
        case Instruction(target, text):
            safe = valid_text(text).replace("?>", "? >")
            return f"<?{target} {safe}?>" if safe else f"<?{target}?>"


def may_indent(element: Element) -> bool:
    """Whether white space directly inside the element means nothing."""
    if element.tag not in _plain_tags() or element.get("xml:space") == "preserve":
        return False
    text_only = all(isinstance(child, str) for child in element.children)
    return not text_only and not any(
        isinstance(child, CData) or (isinstance(child, str) and child.strip())
        for child in element.children
    )


@cache
def _plain_tags() -> frozenset[str]:
    """The names of all known elements but Say and what may stand inside it."""
    table = vocabulary()
    known = {one.tag for channel in Channel for one in table.elements(channel)}
    return frozenset(known - _spoken_tags(table.element(Channel.VOICE, "Say")))


def _spoken_tags(say: ElementSpec) -> set[str]:
    table = vocabulary()
    return {say.tag} | {table.element(Channel.VOICE, one).tag for one in say.children}


def _escaped_text(text: str) -> str:
    return _TEXT.sub(lambda found: _TEXT_ESCAPES[found[0]], valid_text(text))


def escaped_attribute(text: str) -> str:
    """The value of an attribute as it stands between double quotation marks."""
    return _ATTRIBUTE.sub(lambda found: _ATTRIBUTE_ESCAPES[found[0]], valid_text(text))
