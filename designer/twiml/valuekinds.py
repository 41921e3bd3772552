"""One check for each kind of value: is it a good one, and if not, what is allowed?

The answers are sentences for the person; empty when nothing is wrong.
"""

import re
from collections.abc import Callable
from functools import cache
from urllib.parse import urlsplit

from designer.text import tr
from designer.twiml.nearest import closest, hint_at
from designer.twiml.terms import ValueKind
from designer.twiml.vocabulary import TEXT, AttributeSpec

_INTEGER = re.compile(r"[+-]?\d+")
_DECIMAL = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")
_VOICE = re.compile(r"(man|woman|alice|(Polly|Google|Amazon|ElevenLabs)\.\S+)")
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.\-]*):")
_E164 = re.compile(r"\+?[1-9]\d{1,14}")
_PRINTED_NUMBER = re.compile(r"\+?[\d\s().\-/]+([;,xX][\dxX]+)?")
_SHORT_CODE = re.compile(r"\d{3,8}")
_ADDRESS = re.compile(r"(client|sips?|whatsapp|messenger|rcs|sim|app):\S+")
_SENDER = re.compile(r"[A-Za-z0-9+ .\-_&]{1,16}|MG[0-9a-fA-F]{32}|anonymous|restricted|unknown")
_SID = re.compile(r"[A-Z]{2}[0-9a-zA-Z]+")
_MAX_HINTS = 500
_MAX_HINT_LENGTH = 100


def check_kind(attribute: AttributeSpec, value: str) -> str:
    """What is wrong with one value, or one item of a list, by its kind alone; ``""`` if nothing."""
    return _checks()[attribute.kind](attribute, value)


def check_hints(hints: tuple[str, ...]) -> str:
    """Count and length of hints (twilio.com/docs/voice/twiml/gather)."""
    if len(hints) > _MAX_HINTS:
        return tr(
            "These are {count} hints; at most {max_hints} are used. Remove some.",
            count=len(hints),
            max_hints=_MAX_HINTS,
        )
    long = next((one for one in hints if len(one) > _MAX_HINT_LENGTH), "")
    if long:
        return tr(
            'The hint "{long}..." is longer than {max_hint_length} characters. Shorten it.',
            long=long[:30],
            max_hint_length=_MAX_HINT_LENGTH,
        )
    return ""


@cache
def _checks() -> dict[ValueKind, Callable[[AttributeSpec, str], str]]:
    """One check for each kind of value."""
    return {
        ValueKind.BOOLEAN: _check_boolean,
        ValueKind.INTEGER: _check_number,
        ValueKind.SECONDS: _check_number,
        ValueKind.MILLISECONDS: _check_number,
        ValueKind.DECIMAL: _check_number,
        ValueKind.INTEGER_OR_AUTO: _check_number_or_auto,
        ValueKind.CHOICE: _check_choice,
        ValueKind.METHOD: _check_method,
        ValueKind.URL: _check_url,
        ValueKind.PHONE: _check_phone,
        ValueKind.LANGUAGE: _check_language,
        ValueKind.VOICE: _check_voice,
        ValueKind.SID: _check_sid,
        ValueKind.NAME: _check_not_empty,
        ValueKind.HINTS: _anything,
        ValueKind.SUGGESTION: _anything,
        ValueKind.DIGITS: _anything,
        ValueKind.KEY: _anything,
        ValueKind.TEXT: _anything,
        ValueKind.LONG_TEXT: _anything,
        ValueKind.BOOLEAN_OR_TEXT: _anything,
    }


def _anything(_: AttributeSpec, __: str) -> str:
    return ""


def _check_boolean(_: AttributeSpec, value: str) -> str:
    if value in ("true", "false"):
        return ""
    if value.lower() in ("true", "false"):
        return tr('Write "{value}" in small letters.', value=value.lower())
    return tr('"{value}" is neither true nor false. Write one of the two.', value=value)


def _check_number(attribute: AttributeSpec, value: str) -> str:
    is_decimal = attribute.kind is ValueKind.DECIMAL
    if not (_DECIMAL if is_decimal else _INTEGER).fullmatch(value):
        kind = tr("a number") if is_decimal else tr("a whole number")
        unit = tr(" of {unit}", unit=attribute.unit) if attribute.unit and not is_decimal else ""
        return tr(
            '"{value}" is not {kind}. Write {kind}{unit}{range}.',
            value=value,
            kind=kind,
            unit=unit,
            range=_range_words(attribute),
        )
    number = float(value)
    too_small = attribute.minimum is not None and number < attribute.minimum
    too_large = attribute.maximum is not None and number > attribute.maximum
    if too_small:
        return tr(
            "{value} is too small. Write a number{range}.",
            value=value,
            range=_range_words(attribute),
        )
    if too_large:
        return tr(
            "{value} is too large. Write a number{range}.",
            value=value,
            range=_range_words(attribute),
        )
    return ""


def _range_words(attribute: AttributeSpec) -> str:
    low, high = attribute.minimum, attribute.maximum
    if low is not None and high is not None:
        return tr(" from {low:g} to {high:.10g}", low=low, high=high)
    if low is not None:
        return tr(", {low:g} or more", low=low)
    return "" if high is None else tr(", {high:.10g} at most", high=high)


def _check_number_or_auto(attribute: AttributeSpec, value: str) -> str:
    if value == "auto":
        return ""
    message = _check_number(attribute, value)
    return tr("{message}, or auto.", message=message[:-1]) if message else ""


def _check_choice(attribute: AttributeSpec, value: str) -> str:
    if value in attribute.values or value in attribute.aliases:
        return ""
    return tr(
        '"{value}" is not one of the values allowed.{choose}',
        value=value,
        choose=hint_at(value, attribute.values),
    )


def _check_method(_: AttributeSpec, value: str) -> str:
    if value in ("GET", "POST"):
        return ""
    if value.upper() in ("GET", "POST"):
        return tr('Write "{value}" in capitals.', value=value.upper())
    return tr('"{value}" is no method that Twilio uses. Write GET or POST.', value=value)


def _check_url(attribute: AttributeSpec, value: str) -> str:
    """Absolute or relative, without blanks; the scheme is one that Twilio can fetch.

    An empty value stands for this document, or for silence (twilio.com/docs/voice/twiml).
    """
    value = value.strip()
    if any(one.isspace() for one in value):
        return tr("There is a blank in this URL. Write %20 for it, or remove it.")
    allowed = attribute.schemes or ("http", "https")
    found = _SCHEME.match(value)
    if attribute.schemes and not (found and value.startswith(f"{found[1]}://")):
        return tr(
            '"{value}" is not complete. Begin with {allowed}:// and the name of the server.',
            value=value,
            allowed=allowed[0],
        )
    if not found:
        return _check_relative(value)
    if found[1].lower() not in allowed:
        return tr(
            "Twilio cannot use a URL that begins with {found}:. Begin with {allowed}.",
            found=found[1],
            allowed=_or(allowed),
        )
    return _check_server(value)


def _check_relative(value: str) -> str:
    if value.lower().startswith("www."):
        return tr(
            "This would be read as a file next to the document. Write https://{value}.", value=value
        )
    return ""


def _or(schemes: tuple[str, ...]) -> str:
    return tr(" or ").join(f"{one}://" for one in schemes)


def _check_server(value: str) -> str:
    try:
        parts = urlsplit(value)
        _ = parts.port
    except ValueError:
        return tr("The server's name or port in this URL is not valid. Correct it.")
    return "" if parts.hostname else tr("This URL names no server. Write one after the //.")


def _check_phone(attribute: AttributeSpec, value: str) -> str:
    """E.164, a short code, a printed number, or another kind of address with its prefix.

    twilio.com/docs/glossary/what-e164. Caller IDs and senders may also be names.
    """
    if _E164.fullmatch(value) or _SHORT_CODE.fullmatch(value) or _ADDRESS.fullmatch(value):
        return ""
    if _PRINTED_NUMBER.fullmatch(value) and any(one.isdigit() for one in value):
        return ""
    if attribute.name != TEXT and _SENDER.fullmatch(value):
        return ""
    return tr(
        '"{value}" is not a phone number. Write it with + and the country code, '
        "such as +14155550100.",
        value=value,
    )


def _check_language(attribute: AttributeSpec, value: str) -> str:
    if not _LANGUAGE.fullmatch(value):
        return tr('"{value}" is not a language code. Write one such as en-US.', value=value)
    known = {one.split("-")[0].lower() for one in attribute.suggestions}
    if known and value.split("-")[0].lower() not in known:
        return tr('"{value}" is not a language that can be used here.', value=value) + (
            hint_at(value, attribute.suggestions)
            if len(attribute.suggestions) <= 20
            else tr(" Choose one from the list.")
        )
    return ""


def _check_voice(attribute: AttributeSpec, value: str) -> str:
    if _VOICE.fullmatch(value):
        return ""
    near = closest(value, attribute.suggestions) or _without_provider(value, attribute)
    hint = tr(' Did you mean "{near}"?', near=near) if near else ""
    return tr(
        '"{value}" is not a voice.{hint} '
        "Write man, woman, or a name such as Polly.Joanna or Google.en-US-Wavenet-A.",
        value=value,
        hint=hint,
    )


def _without_provider(value: str, attribute: AttributeSpec) -> str:
    """The voice whose name without provider is ``value``."""
    ending = f".{value.lower()}"
    return next((one for one in attribute.suggestions if one.lower().endswith(ending)), "")


def _check_sid(_: AttributeSpec, value: str) -> str:
    if _SID.fullmatch(value):
        return ""
    return tr(
        '"{value}" is not an identifier: two capital letters, then digits and letters.', value=value
    )


def _check_not_empty(_: AttributeSpec, value: str) -> str:
    return "" if value.strip() else tr("A name is missing. Write one.")
