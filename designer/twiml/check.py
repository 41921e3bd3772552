"""Checks one document, or one element, against the vocabulary.

Findings quote Twilio's validator where its words are known, and say in plain words what happens
and what to do. Whether the documents of a flow fit together is not judged here.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import lru_cache

from designer.problem import Problem, Severity
from designer.text import in_sentence, tr
from designer.twiml.element import CData, Comment, Element, Instruction, XmlDocument
from designer.twiml.values import check_value, closest, without_templates
from designer.twiml.verbrules import document_problems, verb_problems
from designer.twiml.vocabulary import (
    CHILDREN,
    TEXT,
    AttributeSpec,
    Channel,
    ElementSpec,
    Status,
    root,
    spec_of,
    vocabulary,
)
from designer.twiml.writer import has_invalid_characters

_SCHEMA = "12200"
_WRONG_ROOT = "12102"
_ERROR_CODES = frozenset(
    [
        *("11100", "12100", "12101", "13231", "13239", "13240", "13338", "13621"),
        *("14201", "14202", "14203", "14204", "14205", "14206", "14210", "14211", "14212"),
        *("14213", "14215", "14220", "14221"),
    ]
)
"""Codes that Twilio's error list ranks as errors; the rest of ours are warnings there."""


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
        found = [_wrong_root(top)]
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
        return (_unknown_element(element, parent, ()),)
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
            yield _unknown_element(child, spec, inside)
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
            yield _unknown_attribute(name, spec)
    yield from _text_problems(element, spec, parent)
    yield from _missing(element, spec, parent)
    yield from verb_problems(element, spec)


def _severity(code: str) -> Severity:
    """How Twilio ranks what is wrong with a value."""
    return Severity.ERROR if code in _ERROR_CODES else Severity.WARNING


_IN_GATHER = {"13511": "13321", "13510": "13322"}
"""Codes that differ for a Say inside Gather (twilio.com/docs/api/errors/13321, .../13322)."""


def _code(attribute: AttributeSpec, parent: str) -> str:
    """Twilio's code for a bad value: the attribute's own, else that of its schema check."""
    if parent == "Gather":
        return _IN_GATHER.get(attribute.code, attribute.code) or _SCHEMA
    return attribute.code or _SCHEMA


def _value_problems(attribute: AttributeSpec, value: str, parent: str) -> Iterator[Problem]:
    if has_invalid_characters(value):
        yield _invalid_character(attribute.name)
    message = check_value(attribute, value)
    if message:
        severity = _severity(attribute.code)
        yield Problem(
            "invalid-value",
            severity,
            f"{attribute.label}: {message}",
            attribute=attribute.name,
            code=_code(attribute, parent),
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
            code=_SCHEMA,
        )


def _missing(element: Element, spec: ElementSpec, parent: str) -> Iterator[Problem]:
    for attribute in spec.attributes:
        is_needed = attribute.required and parent not in attribute.optional_in
        if is_needed and not element.has(attribute.name):
            yield Problem(
                "missing-attribute",
                Severity.ERROR,
                tr(
                    "{label} needs the attribute {name}. {help}",
                    label=spec.label,
                    name=attribute.name,
                    help=attribute.help,
                ),
                attribute=attribute.name,
                code=_SCHEMA,
            )
    text = spec.text
    if text is not None and text.required and not _has_text(element):
        yield Problem(
            "missing-text",
            Severity.ERROR,
            tr("{label} is empty. {help}", label=spec.label, help=text.help),
            attribute=TEXT,
            code=text.code,
        )
    if spec.needs_one_of and not any(_holds(element, one, spec) for one in spec.needs_one_of):
        yield Problem(
            "missing-content",
            _severity(spec.needs_code) if spec.needs_code else Severity.ERROR,
            tr(
                "{label} is empty. Add {needed_words}.",
                label=spec.label,
                needed_words=_needed_words(spec),
            ),
            attribute=TEXT if TEXT in spec.needs_one_of else "",
            code=spec.needs_code or (_SCHEMA if spec.needs_one_of == (CHILDREN,) else ""),
        )


def _holds(element: Element, need: str, spec: ElementSpec) -> bool:
    """Whether the element has what ``need`` names: text, children, an attribute, a child's id."""
    if need == TEXT:
        return _has_text(element)
    if need == CHILDREN:
        return bool(element.elements)
    if spec.attribute(need) is not None:
        return bool(element.get(need))
    tag = vocabulary().element(spec.channel, need).tag
    return any(child.tag == tag for child in element.elements)


def _has_text(element: Element) -> bool:
    """Whether there is text, or an instruction (``<?php echo $name; ?>``) that may put some."""
    return bool(element.all_text.strip()) or any(
        isinstance(child, Instruction) for child in element.children
    )


def _needed_words(spec: ElementSpec) -> str:
    """What ``needs_one_of`` asks for, in words."""
    table = vocabulary()
    words: list[str] = []
    for need in spec.needs_one_of:
        attribute = spec.attribute(need)
        if attribute is not None:
            words.append(
                in_sentence(attribute.label)
                if need == TEXT
                else tr("the attribute {need}", need=need)
            )
        elif need == CHILDREN:
            tags = [table.element(spec.channel, child).tag for child in spec.children]
            words += [tag for tag in tags if not tag[0].islower()]  # marks (SSML) need words, too
        else:
            words.append(table.element(spec.channel, need).tag)
    return ", ".join(words[:-1]) + (tr(" or ") if len(words) > 1 else "") + words[-1]


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


def _wrong_root(top: Element) -> Problem:
    hint = tr(" Names are case-sensitive.") if top.tag.lower() == "response" else ""
    return Problem(
        "root-not-response",
        Severity.ERROR,
        tr(
            "The document begins with {tag}, but it must begin with Response.{hint} "
            "Put everything inside one <Response>.",
            tag=top.tag,
            hint=hint,
        ),
        code=_WRONG_ROOT,
    )


def _unknown_element(element: Element, parent: ElementSpec, path: tuple[int, ...]) -> Problem:
    table = vocabulary()
    tags = tuple(table.element(parent.channel, child).tag for child in parent.children)
    expected = (
        tr("One of '{{{tags}}}' is expected.", tags=", ".join(tags))
        if tags
        else tr("Nothing is expected.")
    )
    return Problem(
        "unknown-element",
        Severity.ERROR,
        tr(
            "{about_element} Twilio says: Invalid content was found "
            "starting with element '{tag}'. {expected}",
            about_element=_about_element(element.tag, parent, tags),
            tag=element.tag,
            expected=expected,
        ),
        path=path,
        code=parent.nested_code,
    )


def _about_element(tag: str, parent: ElementSpec, tags: tuple[str, ...]) -> str:
    """Why the element is wrong here and what to do, in plain words."""
    near = closest(tag, tags)
    if near:
        return tr(
            "TwiML has no {tag} here. Did you mean {near}? Names are case-sensitive.",
            tag=tag,
            near=near,
        )
    table = vocabulary()
    elsewhere = table.named(parent.channel, tag)
    if elsewhere:
        places = sorted(
            {table.element(one.channel, place).tag for one in elsewhere for place in one.parents}
        )
        return tr(
            "{tag} is not allowed inside {parent}. It belongs into {places}.",
            tag=tag,
            parent=parent.tag,
            places=tr(" or ").join(places),
        )
    if parent.channel is Channel.VOICE and table.named(Channel.MESSAGING, tag):
        return tr(
            "{tag} only works in the answer to a text message, not in a call. Remove it.", tag=tag
        )
    if parent.channel is Channel.MESSAGING and table.named(Channel.VOICE, tag):
        return tr(
            "{tag} only works in a call, not in the answer to a text message. Remove it.", tag=tag
        )
    return tr(
        "TwiML has no {tag}; Twilio skips it or stops there. Remove it or correct the name.",
        tag=tag,
    )


def _unknown_attribute(name: str, spec: ElementSpec) -> Problem:
    near = closest(name, tuple(one.name for one in spec.attributes))
    mend = tr("Did you mean {near}?", near=near) if near else tr("Remove it or correct the name.")
    return Problem(
        "unknown-attribute",
        Severity.WARNING,
        tr(
            "Attribute '{name}' is not allowed to appear in element '{tag}'. "
            "Twilio ignores it. {mend}",
            name=name,
            tag=spec.tag,
            mend=mend,
        ),
        attribute=name,
        code=_SCHEMA,
    )


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
