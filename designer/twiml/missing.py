"""What an element needs and does not have: attributes, text, something inside."""

from collections.abc import Iterator

from designer.problem import Problem, Severity
from designer.text import in_sentence, tr
from designer.twiml.element import Element, Instruction
from designer.twiml.errorcodes import SCHEMA, severity_of
from designer.twiml.vocabulary import CHILDREN, TEXT, ElementSpec, vocabulary


def missing_parts(element: Element, spec: ElementSpec, parent: str) -> Iterator[Problem]:
    """The findings about what is not there, in an element inside the parent with this id."""
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
                code=SCHEMA,
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
            severity_of(spec.needs_code) if spec.needs_code else Severity.ERROR,
            tr(
                "{label} is empty. Add {needed_words}.",
                label=spec.label,
                needed_words=_needed_words(spec),
            ),
            attribute=TEXT if TEXT in spec.needs_one_of else "",
            code=spec.needs_code or (SCHEMA if spec.needs_one_of == (CHILDREN,) else ""),
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
