"""Sameness: what canonical XML calls equal, against lxml's own canonical form."""

from __future__ import annotations

import pytest
from hypothesis import given
from lxml import etree

from designer.twiml import Element, XmlDocument, is_same, write
from tests.helpers.strategies import elements

SAME = [
    ("<Response><Say>a</Say></Response>", "<Response>\n  <Say>a</Say>\n</Response>"),
    ("<Response><Say a='1' b='2'/></Response>", '<Response><Say b="2" a="1"></Say></Response>'),
    ("<Response><Say>a&amp;b</Say></Response>", "<Response><Say><![CDATA[a&b]]></Say></Response>"),
    ("<Response/>", '<?xml version="1.0"?><Response></Response>'),
]
DIFFERENT = [
    ("<Response><Say>a</Say></Response>", "<Response><Say>a </Say></Response>"),
    ("<Response><Say>a</Say></Response>", "<Response><!-- x --><Say>a</Say></Response>"),
    ("<Response><Say/><Play/></Response>", "<Response><Play/><Say/></Response>"),
    (
        "<Response><Say><s>a</s> <s>b</s></Say></Response>",
        "<Response><Say><s>a</s><s>b</s></Say></Response>",
    ),
    ("<Response><Say></Response>", "<Response><Say> </Response>"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_what_canonical_xml_calls_equal_is_the_same(one: str, other: str) -> None:
    assert is_same(one.encode(), other.encode())


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_what_says_something_else_is_not(one: str, other: str) -> None:
    assert not is_same(one.encode(), other.encode())


def test_an_encoding_is_no_difference() -> None:
    latin = '<?xml version="1.0" encoding="ISO-8859-1"?><Response><Say>é</Say></Response>'
    assert is_same(latin.encode("latin-1"), "<Response><Say>é</Say></Response>".encode())


@given(elements())
def test_whatever_is_the_same_has_the_same_canonical_xml(verb: Element) -> None:
    document = XmlDocument(Element("Response", (), (verb,)))
    one, other = write(document, indent=False), write(document)
    assert is_same(one, other)
    assert is_same(other, one)


def test_unreadable_documents_are_the_same_when_their_bytes_are() -> None:
    assert is_same(b"<a", b"<a")
    assert not is_same(b"<a", b"<a ")


def canonical_xml(data: bytes) -> bytes:
    """lxml's canonical form, comments included."""
    return etree.tostring(etree.fromstring(data), method="c14n", with_comments=True)


@given(elements(), elements())
def test_it_is_never_looser_than_lxml(one: Element, other: Element) -> None:
    first, second = (write(Element("Response", (), (verb,)), indent=False) for verb in (one, other))
    if is_same(first, second) and one.children == other.children:
        assert canonical_xml(first) == canonical_xml(second)
