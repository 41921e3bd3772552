"""Judges single values: is this a good value for that attribute or text?

The answer is a sentence for the person, never an exception. What a placeholder such as
``{{Digits}}`` will become is not known, so a value that holds one is always fine.
"""

import re

from designer.text import tr
from designer.twiml.nearest import closest
from designer.twiml.placeholders import has_placeholder
from designer.twiml.terms import ValueKind
from designer.twiml.valuekinds import check_hints, check_kind
from designer.twiml.vocabulary import TEXT, AttributeSpec

_ITEM = re.compile(r"[^\[\]'\",\s]+")


def items_of(attribute: AttributeSpec, value: str) -> tuple[str, ...]:
    """The items of a list value, trimmed, without empty ones; the value itself when no list."""
    if not attribute.is_list:
        return (value,)
    parts = value.split() if attribute.separator == " " else value.split(attribute.separator)
    return tuple(part.strip() for part in parts if part.strip())


def check_value(attribute: AttributeSpec, value: str) -> str:
    """What is wrong with ``value`` and what is allowed, as a sentence; ``""`` when it is fine.

    Text is judged without the white space around it, as Twilio's own examples are printed.
    """
    if has_placeholder(value):
        return ""
    if attribute.name == TEXT:
        value = value.strip()
        if not value:
            return ""
    if attribute.max_length is not None and len(value) > attribute.max_length:
        return tr(
            "This is {count} characters long; at most {max_length} are allowed. Shorten it.",
            count=len(value),
            max_length=attribute.max_length,
        )
    if attribute.is_list:
        return _check_list(attribute, value)
    return _check_item(attribute, value)


def mended_value(attribute: AttributeSpec, value: str) -> str:
    """The good value that a wrong one was most likely meant to be; ``""`` when none is obvious."""
    plain = value.strip()
    known = attribute.values or attribute.suggestions
    meant = [plain, plain.lower(), plain.upper(), closest(plain, known)]
    if attribute.is_list:  # as a program prints it, or with commas
        meant.append(attribute.separator.join(_ITEM.findall(plain)))
    if attribute.kind is ValueKind.URL:
        meant.append(plain.replace(" ", "%20"))
        if plain.lower().startswith("www."):
            meant.append(f"https://{plain}")
    good = (one for one in meant if one and one != value and not check_value(attribute, one))
    return next(good, "")


def _check_list(attribute: AttributeSpec, value: str) -> str:
    """The first thing wrong with a list; lists printed by a program get their own words."""
    between = tr("blanks") if attribute.separator == " " else tr("commas")
    if value.startswith("[") and value.endswith("]"):
        return tr(
            "This is a list as a program prints it. Write the items with {between} between.",
            between=between,
        )
    if attribute.kind is ValueKind.HINTS:
        return check_hints(items_of(attribute, value))
    for item in items_of(attribute, value):
        message = _check_item(attribute, item)
        if message:
            if "," in item and attribute.separator == " ":
                return tr("Separate the items by {between}, not by commas.", between=between)
            return message
    return ""


def _check_item(attribute: AttributeSpec, value: str) -> str:
    message = check_kind(attribute, value)
    if message or not attribute.pattern:
        return message
    if re.fullmatch(attribute.pattern, value):
        return ""
    return tr(
        '"{value}" does not fit here. Write {pattern_words}.',
        value=value,
        pattern_words=attribute.pattern_words,
    )
