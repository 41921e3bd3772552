"""Importing pasted text: one verb, several in a row, or whole documents."""

from __future__ import annotations

import re
from dataclasses import replace

from designer.errors import TwimlError
from designer.flow import EntryNode, Fragment, SourceDocument, copy, decompile
from designer.text import tr
from designer.twiml import CData, Comment, Content, Element, Instruction, XmlDocument, read

ROW = 160.0
"""How far below each other pasted nodes stand, in pixels."""

_DECLARATION = re.compile(r"<\?xml\b[^>]*\?>")


def import_text(text: str) -> Fragment:
    """The verbs or documents in ``text`` as nodes below each other, linked as they follow.

    Several documents may stand in a row, each with its own XML declaration or not. URLs become
    External nodes. TwimlError with line and column, as for a file, when the text is no TwiML.
    """
    sources = [
        SourceDocument(f"pasted-{number}.xml", b"", document)
        for number, document in enumerate(_documents(text), start=1)
        if document.root.elements
    ]
    if not sources:
        raise TwimlError(tr("There is no verb in this text. Paste one such as <Say>Hello</Say>."))
    project = decompile(sources, lambda _document, _url: None)
    ids = [key for key, node in project.flow.nodes.items() if not isinstance(node, EntryNode)]
    fragment = copy(project, ids)
    places = tuple((0.0, ROW * number) for number in range(len(ids)))
    return Fragment(fragment.nodes, places, fragment.links)


def _documents(text: str) -> list[XmlDocument]:
    """The documents in the text; loose verbs are one document, with the comments among them."""
    try:
        whole = read(text)
    except TwimlError as error:
        try:
            loose = read(f"<Response>{_DECLARATION.sub('', text)}</Response>").root
        except TwimlError:
            raise error from None
        if not loose.elements:
            raise error
        loose = replace(loose, children=_without_text(loose))
    else:
        if whole.root.tag == "Response":
            return [whole]
        loose = Element("Response", (), (*whole.before, whole.root, *whole.after))
    if all(one.tag == "Response" for one in loose.elements):
        return _in_a_row(loose)
    return [XmlDocument(loose)]


def _in_a_row(row: Element) -> list[XmlDocument]:
    """The documents in ``row``, each with what stands before it; the last, behind it, too."""
    found: list[XmlDocument] = []
    before: list[Comment | Instruction] = []
    for one in row.children:
        if isinstance(one, Element):
            found.append(XmlDocument(one, tuple(before)))
            before = []
        elif isinstance(one, Comment | Instruction):
            before.append(one)
    return [*found[:-1], replace(found[-1], after=tuple(before))]


def _without_text(row: Element) -> tuple[Content, ...]:
    """What stands in the element beside words: those around loose verbs are no part of them."""
    return tuple(one for one in row.children if not isinstance(one, str | CData))
