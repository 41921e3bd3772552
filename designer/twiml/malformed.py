"""Plain words for what libxml2 says about broken XML."""

import re
from collections.abc import Callable
from functools import cache

from designer.text import tr

Explain = Callable[[re.Match[str]], str]


def explain(message: str) -> str:
    """What the parser's ``message`` means and what to do, in plain words.

    A message that is not known here comes back as it is, as a sentence.
    """
    for pattern, say in _explanations():
        found = pattern.search(message)
        if found:
            return say(found)
    return tr("This is not well-formed XML: {message}.", message=message.strip().rstrip("."))


def is_consequence(message: str) -> bool:
    """Whether the parser only says this because of an earlier mistake."""
    return bool(re.search(r"Couldn't find end of Start Tag|Premature end of data", message))


@cache
def _explanations() -> tuple[tuple[re.Pattern[str], Explain], ...]:
    """The known messages; the first that fits counts."""
    return tuple((re.compile(pattern), say) for pattern, say in _TABLE)


def _mismatch(found: re.Match[str]) -> str:
    opened, line, closed = found.group(1), found.group(2), found.group(3)
    return tr(
        "{opened}, opened in line {line}, is closed by </{closed}>. "
        "Close it with </{opened}> first, or remove the wrong end tag.",
        opened=opened,
        line=line,
        closed=closed,
    )


def _always(text: str) -> Explain:
    return lambda _: text


_AMPERSAND = tr("A bare & is not allowed in XML. Write &amp; instead, also inside URLs.")

TEMPLATE = tr(
    "A tag of a template, <% ... %>, stands between elements: this is not XML until the template "
    "is filled in. Use the document that comes out of it."
)

_TABLE: tuple[tuple[str, Explain], ...] = (
    (
        r"XML (or text )?declaration (not|allowed only) at|reserved for XML declaration",
        _always(
            tr(
                "There is a blank or a line break before <?xml ...?>. "
                "The XML declaration must be the very first thing in the document."
            )
        ),
    ),
    (r"Opening and ending tag mismatch: (\S+) line (\d+) and (\S+)", _mismatch),
    (
        r"Premature end of data in tag (\S+) line (\d+)",
        lambda m: tr(
            "{name}, opened in line {line}, is never closed. Add </{name}>.", name=m[1], line=m[2]
        ),
    ),
    (r"xmlParseEntityRef|EntityRef: expecting", _always(_AMPERSAND)),
    (
        r"Entity '([^']+)' not defined",
        lambda m: tr(
            "&{name}; has no meaning in XML. Write the character itself, "
            "or &amp; for a bare ampersand.",
            name=m[1],
        ),
    ),
    (r"Document is empty", _always(tr("The document is empty. It needs at least <Response/>."))),
    (
        r"Start tag expected",
        _always(tr("This is no XML: it does not start with a tag. Begin with <Response>.")),
    ),
    (
        r"Extra content at the end",
        _always(
            tr("Something follows the end of the document. All verbs go inside one <Response>.")
        ),
    ),
    (
        r"AttValue: \" or ' expected|attributes construct error",
        _always(tr('An attribute is written wrongly. Write name="value", with a blank before it.')),
    ),
    (
        r"Specification mandates? value for attribute (\S+)",
        lambda m: tr('The attribute {name} has no value. Write {name}="...".', name=m[1]),
    ),
    (
        r"Attribute (\S+) redefined",
        lambda m: tr(
            "The attribute {name} stands twice in the same tag. Remove one of them.", name=m[1]
        ),
    ),
    (
        r"Unescaped '<' not allowed in attributes",
        _always(
            tr("A < stands inside an attribute. Write &lt;, or add the missing quotation mark.")
        ),
    ),
    (
        r"AttValue: ' expected|AttValue: \" expected|unclosed token",
        _always(tr("An attribute's closing quotation mark is missing.")),
    ),
    (
        r"StartTag: invalid element name",
        _always(tr("After < comes no name. Write &lt; for a less-than sign, or complete the tag.")),
    ),
    (
        r"Couldn't find end of Start Tag (\S+)",
        lambda m: tr("The start tag of {name} is not complete. Close it with > or />.", name=m[1]),
    ),
    (r"expected '>'|GT required", _always(tr("A tag is not closed. Add the missing >."))),
    (
        r"Excessive depth",
        _always(tr("The elements are nested too deeply. TwiML needs no more than a few levels.")),
    ),
    (
        r"not proper UTF-8|[Ii]nvalid bytes|input conversion failed|switching encoding",
        _always(tr("Some bytes are not UTF-8 text. Save the file as UTF-8.")),
    ),
    (
        r"[Uu]nsupported encoding|match auto-detected",
        _always(tr("The encoding that the document names is not known. Save the file as UTF-8.")),
    ),
    (
        r"Char 0x|invalid Char|invalid xmlChar|[Cc]har value|out of allowed range",
        _always(tr("There is a control character that XML does not allow. Remove it.")),
    ),
    (
        r"Comment (not terminated|must not contain)|Double hyphen",
        _always(tr("A comment is written wrongly: it ends with --> and holds no other --.")),
    ),
    (
        r"Namespace prefix (\S+)",
        lambda m: tr("The prefix {name}: is not declared. Remove it from the name.", name=m[1]),
    ),
)
