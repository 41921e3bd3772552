"""A changed document keeps the spelling of its file wherever it says the same."""

from __future__ import annotations

from difflib import ndiff

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.twiml import (
    Element,
    XmlDocument,
    canonical,
    is_same,
    read,
    respelled,
    unindented,
    write,
)
from tests.helpers.strategies import elements

HAND = """<?xml version='1.0'?>
<!-- The desk -->
<Response>
\t<Say  voice='alice'  >It&#39;s &quot;open&quot; </Say>

\t<!-- the menu -->
\t<Gather numDigits = "1"
\t        action='/a?b=1&amp;c=2' >
\t\t<Say>Press <break time="1s"/> 1</Say>
\t</Gather>
\t<Dial >415-123-4567</Dial>
\t<Hangup></Hangup>
</Response>

"""


def test_the_same_is_the_same_to_the_byte() -> None:
    assert respelled(HAND.encode(), write(read(HAND))) == HAND.encode()


@pytest.mark.parametrize(
    ("old", "new", "gone", "come"),
    [
        (
            "Press ",
            "Touch ",
            ['\t\t<Say>Press <break time="1s"/> 1</Say>'],
            ['\t\t<Say>Touch <break time="1s"/> 1</Say>'],
        ),
        (
            'numDigits = "1"',
            'numDigits="2"',
            ['\t<Gather numDigits = "1"'],
            ['\t<Gather numDigits = "2"'],
        ),
        ("&amp;c=2", "", ["\t        action='/a?b=1&amp;c=2' >"], ["\t        action='/a?b=1' >"]),
        (
            "<Dial >",
            '<Dial timeout="9">',
            ["\t<Dial >415-123-4567</Dial>"],
            ['\t<Dial timeout="9" >415-123-4567</Dial>'],
        ),
        (
            " voice='alice'",
            "",
            ["\t<Say  voice='alice'  >It&#39;s &quot;open&quot; </Say>"],
            ["\t<Say  >It&#39;s &quot;open&quot; </Say>"],
        ),
        ("<Hangup></Hangup>", "", ["\t<Hangup></Hangup>"], []),
        ("the menu", "The menu", ["\t<!-- the menu -->"], ["\t<!-- The menu -->"]),
        (
            "<Dial >",
            "<Gather><Say>New</Say></Gather><Dial>",
            [],
            ["\t<Gather>", "\t\t<Say>New</Say>", "\t</Gather>"],
        ),
        ("<Dial >", "<Say>a\n b</Say><Dial>", [], ["\t<Say>a", " b</Say>"]),
    ],
)
def test_only_what_says_something_else_changes(
    old: str, new: str, gone: list[str], come: list[str]
) -> None:
    assert old in HAND
    wanted = write(read(HAND.replace(old, new)))
    made = respelled(HAND.encode(), wanted)
    assert is_same(made, wanted)
    lines = list(ndiff(HAND.splitlines(), made.decode().splitlines()))
    assert [line[2:] for line in lines if line[0] == "-"] == gone
    assert [line[2:] for line in lines if line[0] == "+"] == come


def test_a_verb_that_moves_takes_its_spelling_along() -> None:
    dial = "<Dial >415-123-4567</Dial>"
    moved = HAND.replace(f"\t{dial}\n", "").replace("\t<Say  ", f"{dial}<Say  ")
    made = respelled(HAND.encode(), write(read(moved))).decode()
    assert f"<Response>\n\t{dial}\n\t<Say  voice='alice'  >" in made


def test_line_breaks_and_a_document_in_one_line_stay_as_they_are() -> None:
    text = "<Response>\r\n    <Say>a</Say>\r\n</Response>\r\n"
    wanted = b"<Response><Say>a</Say><Gather><Say>b</Say></Gather></Response>"
    assert respelled(text.encode(), wanted).decode() == (
        "<Response>\r\n    <Say>a</Say>\r\n    <Gather>\r\n        <Say>b</Say>\r\n"
        "    </Gather>\r\n</Response>\r\n"
    )
    assert respelled(b"<Response><Say>a</Say></Response>", wanted) == wanted


def test_an_empty_response_is_filled_in_lines() -> None:
    wanted = write(read("<Response><Say>a</Say></Response>"))
    lines = b"<Response>\n  <Say>a</Say>\n</Response>"
    assert respelled(b"<Response/>", wanted) == lines
    assert respelled(b"<Response>\n</Response>", wanted) == lines
    assert respelled(b"<Response>\n  <Say>a</Say>\n</Response>", b"<Response/>") == b"<Response/>"


def test_a_doctype_and_a_byte_order_mark_stay() -> None:
    held = '\ufeff<!DOCTYPE Response SYSTEM "x">\n<Response><Say>a</Say></Response>'
    wanted = write(read("<Response><Say>b</Say></Response>"))
    made = respelled(held.encode(), wanted).decode()
    assert made == held.replace(">a<", ">b<")


@pytest.mark.parametrize(
    "held",
    [
        b"<Response><Say>",
        b"\xff\xfe<",
        b"",
        '<?xml version="1.0" encoding="iso-8859-1"?><Response><Say>\xe9</Say></Response>'.encode(
            "latin-1"
        ),
        b"<!DOCTYPE Response [<!ELEMENT Say ANY>]><Response/>",
        b"<!-- other --><Response/>",
    ],
)
def test_where_the_file_cannot_be_followed_the_document_is_as_written(held: bytes) -> None:
    wanted = write(read("<Response><Say>b</Say></Response>"))
    assert respelled(held, wanted) == wanted


@st.composite
def spelled(draw: st.DrawFn, element: Element) -> str:
    """The element in some person's way to write it, saying the same."""
    mark = draw(st.sampled_from("\"'"))
    head = element.tag
    for name, value in element.attributes:
        text = value.replace("&", "&amp;").replace("<", "&lt;").replace("\t", "&#9;")
        text = text.replace("\n", "&#10;").replace("\r", "&#13;")
        text = text.replace('"', "&quot;").replace("'", "&apos;")
        head += f"{draw(st.sampled_from([' ', '  ', chr(10) + '   ']))}{name}={mark}{text}{mark}"
    head += draw(st.sampled_from(["", " "]))
    if not element.children:
        return draw(st.sampled_from([f"<{head}/>", f"<{head}></{element.tag}>"]))
    inside = ""
    gap = draw(st.sampled_from(["", "\n\t", "\n\n "]))
    may = unindented(element) != element or not any(
        isinstance(child, str) for child in element.children
    )
    for child in element.children:
        if isinstance(child, Element):
            inside += (gap if may else "") + draw(spelled(child))
        else:
            whole = write(Element("a", (), (child,)), indent=False).decode()
            inside += whole[whole.index("<a>") + 3 : whole.rindex("</a>")]
    return f"<{head}>{inside}</{element.tag} >"


@given(st.data(), elements(), st.lists(elements(), max_size=3))
def test_whatever_changes_into_whatever(
    data: st.DataObject, verb: Element, verbs: list[Element]
) -> None:
    held = data.draw(spelled(Element("Response", (), (verb, *verbs)))).encode()
    new = data.draw(st.permutations([*verbs, data.draw(elements())]))
    wanted = write(XmlDocument(Element("Response", (), tuple(new))))
    made = respelled(held, wanted)
    assert is_same(made, wanted)
    assert respelled(held, held) == held


def said(verb: Element) -> object:
    """What a verb says, however it is spelled."""
    return canonical(XmlDocument(verb))


@given(st.data(), st.lists(elements(), min_size=1, max_size=4, unique_by=said))
def test_verbs_that_stay_are_there_to_the_byte(data: st.DataObject, verbs: list[Element]) -> None:
    texts = [data.draw(spelled(one)) for one in verbs]
    held = "<Response>\n  " + "\n  ".join(texts) + "\n</Response>\n"
    if not is_same(held.encode(), write(Element("Response", (), tuple(verbs)))):
        return  # a blank that counts
    gone = data.draw(st.integers(0, len(verbs) - 1))
    left = tuple(one for at, one in enumerate(verbs) if at != gone)
    wanted = write(Element("Response", (), left))
    made = respelled(held.encode(), wanted).decode()
    assert is_same(made.encode(), wanted)
    for at, text in enumerate(texts):
        assert at == gone or text in made
