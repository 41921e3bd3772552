"""Plain words for what libxml2 says about broken XML."""

import re
from collections.abc import Callable
from functools import cache

Explain = Callable[[re.Match[str]], str]


def explain(message: str) -> str:
    """What the parser's ``message`` means and what to do, in plain words.

    A message that is not known here comes back as it is, as a sentence.
    """
    for pattern, say in _explanations():
        found = pattern.search(message)
        if found:
            return say(found)
    return f"This is not well-formed XML: {message.strip().rstrip('.')}."


def is_consequence(message: str) -> bool:
    """Whether the parser only says this because of an earlier mistake."""
    return bool(re.search(r"Couldn't find end of Start Tag|Premature end of data", message))


@cache
def _explanations() -> tuple[tuple[re.Pattern[str], Explain], ...]:
    """The known messages; the first that fits counts."""
    return tuple((re.compile(pattern), say) for pattern, say in _TABLE)


def _mismatch(found: re.Match[str]) -> str:
    opened, line, closed = found.group(1), found.group(2), found.group(3)
    return (
        f"{opened}, opened in line {line}, is closed by </{closed}>. "
        f"Close it with </{opened}> first, or remove the wrong end tag."
    )


def _always(text: str) -> Explain:
    return lambda _: text


_AMPERSAND = "A bare & is not allowed in XML. Write &amp; instead, also inside URLs."

TEMPLATE = (
    "A tag of a template, <% ... %>, stands between elements: this is not XML until the template "
    "is filled in. Use the document that comes out of it."
)

_TABLE: tuple[tuple[str, Explain], ...] = (
    (
        r"XML (or text )?declaration (not|allowed only) at|reserved for XML declaration",
        _always(
            "There is a blank or a line break before <?xml ...?>. "
            "The XML declaration must be the very first thing in the document."
        ),
    ),
    (r"Opening and ending tag mismatch: (\S+) line (\d+) and (\S+)", _mismatch),
    (
        r"Premature end of data in tag (\S+) line (\d+)",
        lambda m: f"{m[1]}, opened in line {m[2]}, is never closed. Add </{m[1]}>.",
    ),
    (r"xmlParseEntityRef|EntityRef: expecting", _always(_AMPERSAND)),
    (
        r"Entity '([^']+)' not defined",
        lambda m: (
            f"&{m[1]}; has no meaning in XML. Write the character itself, "
            "or &amp; for a bare ampersand."
        ),
    ),
    (r"Document is empty", _always("The document is empty. It needs at least <Response/>.")),
    (
        r"Start tag expected",
        _always("This is no XML: it does not start with a tag. Begin with <Response>."),
    ),
    (
        r"Extra content at the end",
        _always("Something follows the end of the document. All verbs go inside one <Response>."),
    ),
    (
        r"AttValue: \" or ' expected|attributes construct error",
        _always('An attribute is written wrongly. Write name="value", with a blank before it.'),
    ),
    (
        r"Specification mandates? value for attribute (\S+)",
        lambda m: f'The attribute {m[1]} has no value. Write {m[1]}="...".',
    ),
    (
        r"Attribute (\S+) redefined",
        lambda m: f"The attribute {m[1]} stands twice in the same tag. Remove one of them.",
    ),
    (
        r"Unescaped '<' not allowed in attributes",
        _always("A < stands inside an attribute. Write &lt;, or add the missing quotation mark."),
    ),
    (
        r"AttValue: ' expected|AttValue: \" expected|unclosed token",
        _always("An attribute's closing quotation mark is missing."),
    ),
    (
        r"StartTag: invalid element name",
        _always("After < comes no name. Write &lt; for a less-than sign, or complete the tag."),
    ),
    (
        r"Couldn't find end of Start Tag (\S+)",
        lambda m: f"The start tag of {m[1]} is not complete. Close it with > or />.",
    ),
    (r"expected '>'|GT required", _always("A tag is not closed. Add the missing >.")),
    (
        r"Excessive depth",
        _always("The elements are nested too deeply. TwiML needs no more than a few levels."),
    ),
    (
        r"not proper UTF-8|[Ii]nvalid bytes|input conversion failed|switching encoding",
        _always("Some bytes are not UTF-8 text. Save the file as UTF-8."),
    ),
    (
        r"[Uu]nsupported encoding|match auto-detected",
        _always("The encoding that the document names is not known. Save the file as UTF-8."),
    ),
    (
        r"Char 0x|invalid Char|invalid xmlChar|[Cc]har value|out of allowed range",
        _always("There is a control character that XML does not allow. Remove it."),
    ),
    (
        r"Comment (not terminated|must not contain)|Double hyphen",
        _always("A comment is written wrongly: it ends with --> and holds no other --."),
    ),
    (
        r"Namespace prefix (\S+)",
        lambda m: f"The prefix {m[1]}: is not declared. Remove it from the name.",
    ),
)
