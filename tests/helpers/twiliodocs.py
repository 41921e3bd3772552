"""Documents built by Twilio's own library, over the whole vocabulary."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from random import Random

from twilio.twiml import TwiML
from twilio.twiml.messaging_response import MessagingResponse
from twilio.twiml.voice_response import VoiceResponse

from designer.twiml import AttributeSpec, Channel, ElementSpec, ValueKind, root, verbs, vocabulary

SAMPLES: dict[ValueKind, str] = {
    ValueKind.BOOLEAN: "true",
    ValueKind.INTEGER: "2",
    ValueKind.SECONDS: "5",
    ValueKind.MILLISECONDS: "2500",
    ValueKind.DECIMAL: "9.95",
    ValueKind.METHOD: "POST",
    ValueKind.PHONE: "+15550003333",
    ValueKind.LANGUAGE: "en-US",
    ValueKind.VOICE: "Polly.Joanna",
    ValueKind.SID: "WW0123456789abcdef",
    ValueKind.KEY: "#",
    ValueKind.DIGITS: "12",
    ValueKind.HINTS: "sales, support",
    ValueKind.INTEGER_OR_AUTO: "auto",
    ValueKind.BOOLEAN_OR_TEXT: "false",
}
"""A value of each kind; text for every other."""

NAMES = {"from": "from_", "xml:lang": "xml_lang", "interpret-as": "interpret_as", "for": "for_"}
"""What the library calls attributes that Python cannot have as arguments."""


def value_for(attribute: AttributeSpec) -> str:
    """A value that the attribute may have."""
    if attribute.kind is ValueKind.URL:
        scheme = attribute.schemes[0] if attribute.schemes else "https"
        return f"{scheme}://app.example/{attribute.name.strip('#')}?a=1&b=2"
    choices = attribute.values or attribute.suggestions
    if choices:
        return attribute.separator.join(choices[:2]) if attribute.is_list else choices[0]
    return SAMPLES.get(attribute.kind, f"{attribute.name.strip('#')} <&> “é”")


def new_response(channel: Channel) -> TwiML:
    """An empty response of the channel."""
    return VoiceResponse() if channel is Channel.VOICE else MessagingResponse()


def full_documents() -> Iterator[tuple[str, str]]:
    """A document for each verb with everything in it, and for each noun in its place, by name."""
    for spec in all_elements():
        response = new_response(spec.channel)
        if spec.is_verb:
            _add_with_nouns(response, spec, 3)
        else:
            at = response
            for one in _way_to(spec):
                at = _made(at, one, one.attributes)
        yield f"{spec.channel}-{spec.id}", response.to_xml()


def random_document(random: Random) -> str:
    """A document of up to six verbs with some of their attributes and nouns."""
    channel = random.choice(list(Channel))
    response = new_response(channel)
    for _ in range(random.randint(1, 6)):
        _add_some(response, random.choice(verbs(channel)), random, 3)
    return response.to_xml()


def all_elements() -> tuple[ElementSpec, ...]:
    """Every element of the vocabulary but the roots."""
    return tuple(
        one
        for channel in Channel
        for one in vocabulary().elements(channel)
        if one is not root(channel)
    )


def _way_to(spec: ElementSpec) -> list[ElementSpec]:
    """The elements from a verb down to this one."""
    path = [spec]
    while not path[0].is_verb:
        parents = [vocabulary().element(spec.channel, one) for one in path[0].parents]
        path.insert(0, next(one for one in parents if one.id != path[0].id))
    return path


def _add_with_nouns(parent: TwiML, spec: ElementSpec, depth: int) -> None:
    made = _made(parent, spec, spec.attributes)
    for child in _children(spec) if depth else ():
        _add_with_nouns(made, child, 0 if spec.id.startswith("Ssml") else depth - 1)


def _add_some(parent: TwiML, spec: ElementSpec, random: Random, depth: int) -> None:
    some = [one for one in spec.attributes if random.random() < 0.3]
    made = _made(parent, spec, tuple(some))
    nouns = _children(spec)
    for _ in range(random.randint(0, 3) if depth and nouns else 0):
        _add_some(made, random.choice(nouns), random, depth - 1)
        if spec.tag == "Say" or spec.id.startswith("Ssml"):
            made.append(random.choice([" and then ", "é", "\n  "]))


def _children(spec: ElementSpec) -> list[ElementSpec]:
    children = (vocabulary().element(spec.channel, one) for one in spec.children)
    return [one for one in children if one.id != spec.id]


def _made(parent: TwiML, spec: ElementSpec, attributes: tuple[AttributeSpec, ...]) -> TwiML:
    """The element made by the library's own method where it has one."""
    method = getattr(parent, method_name(spec), None)
    values = {python_name(one.name): value_for(one) for one in attributes}
    text = value_for(spec.text) if spec.text is not None else ""
    if method is None:
        plain: TwiML = parent.add_child(spec.tag, text or None, **values)
        return plain
    names = {python_name(one.name) for one in spec.attributes} | {"kwargs"}
    words = [one for one in inspect.signature(method).parameters if one not in names]
    made: TwiML = method(**({words[0]: text} if text and words else {}), **values)
    if text and not words:
        made.append(text)
    return made


def method_name(spec: ElementSpec) -> str:
    """What the library calls the method that adds the element."""
    words = re.sub(r"(?<=[a-z])(?=[A-Z])|-", "_", spec.tag).lower()
    return "break_" if words == "break" else words


def python_name(attribute: str) -> str:
    """What the library calls the argument for an attribute."""
    return NAMES.get(attribute, re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", attribute).lower())
