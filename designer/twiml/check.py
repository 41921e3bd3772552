"""Checks one document, or one element, against the vocabulary.

Findings quote Twilio's validator where its words are known, and say in plain words what happens
and what to do. Whether the documents of a flow fit together is not judged here.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import lru_cache

from designer.problem import Problem, Severity
from designer.text import tr
from designer.twiml.element import CData, Comment, Element, XmlDocument
from designer.twiml.errorcodes import SCHEMA, code_of, severity_of
from designer.twiml.missing import missing_parts
from designer.twiml.placeholders import without_templates
from designer.twiml.terms import Channel, Status
from designer.twiml.unknown import unknown_attribute, unknown_element, wrong_root
from designer.twiml.values import check_value
from designer.twiml.verbrules import document_problems, verb_problems
from designer.twiml.vocabulary import TEXT, AttributeSpec, ElementSpec, root, spec_of
from designer.twiml.xmltext import has_invalid_characters


def check(
    document: XmlDocument,
    channel: Channel | None = None,
    *,
    lines: Mapping[tuple[int, ...], int] | None = None,
    document_name: str = "",
) -> list[Problem]:
    """All findings in one document, in document order.

    Without a channel, it is told from the verbs. ``lines`` (from ``read_with_lines``) gives each
    finding its line, ``document_name`` its document. ``path`` leads from the root.
    """
    top = document.root
    if top.tag != "Response":
        found = [wrong_root(top)]
    else:
        kind = channel or channel_of(top)
        found = list(_tree_problems(top, root(kind), ""))
        found += document_problems(document, root(kind))
    found.sort(key=lambda one: one.path)
    known = lines or {}
    return [replace(one, document=document_name, line=known.get(one.path, 0)) for one in found]


def check_element(element: Element, parent: ElementSpec | None, channel: Channel) -> list[Problem]:
    """All findings in one element and in what it holds; ``path`` leads from the element.

    ``parent`` is what it stands in; None for Response. A text or attribute that a link of the flow
    fills in later is judged as it is: leave out what is found there.
    """
    return list(_element_problems(element, parent or root(channel)))


def channel_of(response: Element) -> Channel:
    """The channel whose verbs the document holds more of; voice when in doubt."""
    counts = dict.fromkeys(Channel, 0)
    for verb in response.elements:
        for channel in Channel:
            counts[channel] += root(channel).child(verb.tag) is not None
    return Channel.MESSAGING if counts[Channel.MESSAGING] > counts[Channel.VOICE] else Channel.VOICE


@lru_cache(maxsize=4096)
def _element_problems(element: Element, parent: ElementSpec) -> tuple[Problem, ...]:
    spec = spec_of(element.tag, parent, parent.channel)
    if spec is None:
        return (unknown_element(element, parent, ()),)
    return tuple(_tree_problems(element, spec, parent.id))


def _tree_problems(
    element: Element, spec: ElementSpec, parent: str, path: tuple[int, ...] = ()
) -> Iterator[Problem]:
    """The findings in an element whose specification is known, and in everything inside it."""
    for problem in _own_problems(element, spec, parent):
        yield replace(problem, path=(*path, *problem.path)) if path else problem
    for index, child in enumerate(element.elements):
        inside = (*path, index)
        child_spec = spec.child(child.tag)
        if child_spec is None:
            yield unknown_element(child, spec, inside)
        else:
            yield from _tree_problems(child, child_spec, spec.id, inside)


def _own_problems(element: Element, spec: ElementSpec, parent: str) -> Iterator[Problem]:
    yield from _status_problems(spec, spec.status_in(parent), spec.tag, spec.note)
    for name, value in element.attributes:
        attribute = spec.attribute(name)
        if attribute is not None:
            yield from _value_problems(attribute, value, parent)
            yield from _status_problems(
                attribute, attribute.status, tr("The attribute {name}", name=name), attribute.note
            )
        elif not name.startswith("xmlns"):
            yield unknown_attribute(name, spec)
    yield from _text_problems(element, spec, parent)
    yield from missing_parts(element, spec, parent)
    yield from verb_problems(element, spec)


def _value_problems(attribute: AttributeSpec, value: str, parent: str) -> Iterator[Problem]:
    if has_invalid_characters(value):
        yield _invalid_character(attribute.name)
    message = check_value(attribute, value)
    if message:
        severity = severity_of(attribute.code)
        yield Problem(
            "invalid-value",
            severity,
            f"{attribute.label}: {message}",
            attribute=attribute.name,
            code=code_of(attribute, parent),
        )


def _text_problems(element: Element, spec: ElementSpec, parent: str) -> Iterator[Problem]:
    if not any(isinstance(child, str | CData | Comment) for child in element.children):
        return
    if any(
        has_invalid_characters(child if isinstance(child, str) else child.text)
        for child in element.children
        if isinstance(child, str | CData | Comment)
    ):
        yield _invalid_character(TEXT)
    text = element.text
    if spec.text is not None:
        yield from _value_problems(spec.text, text, parent)
    elif without_templates(text).strip():
        yield Problem(
            "text-not-allowed",
            Severity.WARNING,
            tr(
                "Text is not allowed directly inside {tag}, and Twilio skips it. "
                "Put it into a verb such as Say, or remove it.",
                tag=spec.tag,
            ),
            attribute=TEXT,
            code=SCHEMA,
        )


def _status_problems(
    spec: ElementSpec | AttributeSpec, status: Status, name: str, note: str
) -> Iterator[Problem]:
    if status is Status.CURRENT:
        return
    words = {
        Status.DEPRECATED: tr("is out of date"),
        Status.RETIRED: tr("no longer works"),
        Status.UNDOCUMENTED: tr("is not documented by Twilio"),
    }
    severity = Severity.WARNING if status is Status.RETIRED else Severity.INFO
    attribute = spec.name if isinstance(spec, AttributeSpec) else ""
    yield Problem(status.value, severity, f"{name} {words[status]}. {note}", attribute=attribute)


def _invalid_character(place: str) -> Problem:
    return Problem(
        "invalid-character",
        Severity.ERROR,
        tr(
            "There is a control character that XML does not allow. Remove it; "
            "until then it is written as \ufffd."
        ),
        attribute=place,
        code="12100",
    )
