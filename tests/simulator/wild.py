"""Documents over the whole vocabulary, with values that nobody in their right mind writes."""

from __future__ import annotations

from functools import cache

from hypothesis import strategies as st

from designer.twiml import (
    AttributeSpec,
    Channel,
    Element,
    ElementSpec,
    ValueKind,
    verbs,
    vocabulary,
    write_fragment,
)

PATHS = ("/a", "/b", "/c")
DEPTH = 3
URLS = (
    *(*PATHS, "/b?x=1", "", "#rc=2&rp=all", "?"),
    *("//b", "ftp://x/", "http://[", "ä b|", "mailto:a@b"),
)
HOSTILE = (
    *("", " ", "0", "-1", "1e9", "٣", "99999999999999999999", "NaN", "true ", "TRUE", "none"),
    *("a" * 80, "&<>\"'", "🙂", "${x}", "{{Digits}}", "../../..", "sip:a@b", "+15550001111"),
)
Kind = tuple[Channel, str]
"""An element of the vocabulary, by its channel and id."""


def _kinds(specs: tuple[ElementSpec, ...]) -> list[Kind]:
    return [(spec.channel, spec.id) for spec in specs]


ANYTHING = [kind for channel in Channel for kind in _kinds(tuple(vocabulary().elements(channel)))]
VERBS = [kind for channel in Channel for kind in _kinds(verbs(channel))]


@cache
def _values(spec: AttributeSpec) -> st.SearchStrategy[str]:
    """Values of an attribute: those that it allows, and hostile ones."""
    good: tuple[str, ...] = (*spec.values, *spec.aliases, spec.default)
    if spec.kind is ValueKind.URL:
        good = (*PATHS, *PATHS, *URLS)
    elif spec.minimum is not None or spec.maximum is not None:
        good = (*good, "1", "2", "10")
    if spec.is_list and len(spec.values) > 1:
        good = (*good, spec.separator.join(spec.values))
    return st.one_of(st.sampled_from(good), st.sampled_from(good), st.sampled_from(HOSTILE))


@st.composite
def elements(draw: st.DrawFn, kind: Kind, depth: int = DEPTH) -> Element:
    """An element with any of its attributes, and children that it may and that it may not have."""
    channel, id_ = kind
    spec = vocabulary().element(channel, id_)
    known = {one.name: one for one in spec.attributes}
    names = draw(st.lists(st.sampled_from(sorted(known)), max_size=4, unique=True)) if known else []
    attributes = tuple((name, draw(_values(known[name]))) for name in names)
    text = draw(st.sampled_from(("", "words", *PATHS, "+15551234567", " q ", "room")))
    allowed = [(channel, child) for child in spec.children] or ANYTHING
    inner = []
    for _ in range(draw(st.integers(0, 2)) if depth else 0):
        child = draw(st.one_of(*[st.sampled_from(allowed)] * 3, st.sampled_from(ANYTHING)))
        inner.append(draw(elements(child, depth - 1)))
    return Element(spec.tag, attributes, (text, *inner) if text else tuple(inner))


@st.composite
def documents(draw: st.DrawFn) -> str:
    """A whole document of up to five verbs, of either channel."""
    kinds = draw(st.lists(st.sampled_from(VERBS), max_size=5))
    return f"<Response>{''.join(write_fragment(draw(elements(one))) for one in kinds)}</Response>"
