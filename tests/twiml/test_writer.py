"""Writing is stable, changes no meaning, and agrees with Twilio's own library."""

import xml.etree.ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from twilio.twiml import TwiML
from twilio.twiml.messaging_response import MessagingResponse
from twilio.twiml.voice_response import VoiceResponse

from designer.twiml import (
    CData,
    Channel,
    Comment,
    Content,
    Element,
    ElementSpec,
    Instruction,
    ValueKind,
    XmlDocument,
    check,
    element,
    read,
    root,
    unindented,
    vocabulary,
    write,
    write_fragment,
)

CHARACTERS = (
    st.characters(
        exclude_categories=["Cs"], exclude_characters="".join(map(chr, range(9))) + "\x0b\x0c"
    )
    .filter(lambda one: one in "\t\n\r" or one >= " ")
    .filter(lambda one: one not in "\ufffe\uffff")
)
TEXTS = st.text(CHARACTERS, max_size=12)
NAMES = st.from_regex(r"[A-Za-z_][A-Za-z0-9_.\-]{0,6}", fullmatch=True)
TAGS = st.sampled_from(["Response", "Say", "Gather", "Dial", "p", "Unknown"]) | NAMES
# Line ends are read as \n, as XML 1.0 section 2.11 wants.
LINES = TEXTS.filter(lambda text: "\r" not in text)
CDATA = LINES.filter(lambda text: "]]>" not in text).map(CData)
COMMENTS = LINES.filter(lambda text: "--" not in text and not text.endswith("-")).map(Comment)
INSTRUCTIONS = st.builds(
    Instruction,
    NAMES.filter(lambda name: name.lower() != "xml"),
    LINES.map(str.lstrip).filter(lambda text: "?>" not in text),
)
ATTRIBUTES = st.dictionaries(NAMES, TEXTS, max_size=3).map(lambda one: tuple(one.items()))


def joined(children: list[Content]) -> tuple[Content, ...]:
    """Children as reading gives them: no empty strings, and no two strings side by side."""
    merged: list[Content] = []
    for child in children:
        if child == "":
            continue
        if merged and isinstance(child, str) and isinstance(merged[-1], str):
            merged[-1] += child
        else:
            merged.append(child)
    return tuple(merged)


def grown(inner: st.SearchStrategy[Element]) -> st.SearchStrategy[Element]:
    child = st.one_of(TEXTS, CDATA, COMMENTS, INSTRUCTIONS, inner)
    return st.builds(Element, TAGS, ATTRIBUTES, st.lists(child, max_size=5).map(joined))


ELEMENTS = st.recursive(st.builds(Element, TAGS, ATTRIBUTES), grown, max_leaves=12)
AROUND = st.lists(COMMENTS | INSTRUCTIONS, max_size=2).map(tuple)
DOCUMENTS = st.builds(XmlDocument, ELEMENTS, AROUND, AROUND)


def c14n(data: bytes, *, blanks: bool = True) -> bytes:
    """Canonical XML; without ``blanks``, white space between elements does not count."""
    tree = etree.fromstring(data, etree.XMLParser(remove_blank_text=not blanks))
    return etree.tostring(tree, method="c14n")


@given(DOCUMENTS)
def test_what_is_written_reads_as_the_same_tree(document: XmlDocument) -> None:
    assert read(write(document, indent=False)) == document


@given(DOCUMENTS)
def test_indented_text_reads_and_writes_as_the_same_text(document: XmlDocument) -> None:
    text = write(document)
    assert write(read(text)) == text


@given(ELEMENTS)
def test_indenting_changes_only_blanks_between_elements(tree: Element) -> None:
    assert c14n(write(tree), blanks=False) == c14n(write(tree, indent=False), blanks=False)


@given(ELEMENTS)
def test_text_that_is_heard_is_never_touched(tree: Element) -> None:
    def spoken(top: Element) -> list[str]:
        return [one.all_text for _, one in top.walk() if one.tag in ("Say", "p")]

    assert spoken(read(write(tree)).root) == spoken(tree)


def test_the_text_is_the_one_expected() -> None:
    document = XmlDocument(
        element(
            "Response",
            {},
            "\n   ",
            Comment(" hello "),
            element(
                "Gather", {"numDigits": "1", "action": "a?b=1&c=2"}, element("Say", {}, "1 < 2")
            ),
            element("Dial", {}, "+1"),
            element("Say", {}, "a ", element("break"), element("p", {}, "b")),
            element("Hangup"),
        ),
        before=(Comment("top"),),
    )
    assert write(document).decode() == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        "<!--top-->\n"
        "<Response>\n"
        "  <!-- hello -->\n"
        '  <Gather numDigits="1" action="a?b=1&amp;c=2">\n'
        "    <Say>1 &lt; 2</Say>\n"
        "  </Gather>\n"
        "  <Dial>+1</Dial>\n"
        "  <Say>a <break/><p>b</p></Say>\n"
        "  <Hangup/>\n"
        "</Response>\n"
    )


def test_blanks_inside_say_and_unknown_elements_stay() -> None:
    for tag in ("Say", "Unknown"):
        tree = element(tag, {}, element("w", {}, "a"), " ", element("w", {}, "b"))
        assert write_fragment(tree) == f"<{tag}><w>a</w> <w>b</w></{tag}>"


def test_space_preserve_is_obeyed() -> None:
    tree = element("Gather", {"xml:space": "preserve"}, " ", element("Pause"))
    assert write_fragment(tree) == '<Gather xml:space="preserve"> <Pause/></Gather>'


@pytest.mark.parametrize(
    "tree",
    [
        element("Response", {}, Comment("a--b-")),
        element("Response", {}, Comment("---")),
        element("Response", {}, CData("a]]>b")),
        element("Response", {}, Instruction("p", "a?>b")),
        element("Response", {"a": "\x01"}, "\x00\x0b\ud800\uffff"),
    ],
)
def test_what_xml_cannot_hold_is_made_harmless(tree: Element) -> None:
    text = write(tree)
    assert read(text).root.tag == "Response"
    assert write(read(text)) == text


# --- Twilio's own library as the measure


def sample(kind: ValueKind) -> str:
    """A value that shows escaping at work."""
    return "true" if kind is ValueKind.BOOLEAN else "a \"quote\" & <tag> 'x' é"


def walked(spec: ElementSpec, depth: int = 2) -> Element:
    """The element with all its attributes, its text, and its children two levels down."""
    attributes = {one.name: sample(one.kind) for one in spec.attributes}
    children: list[Content] = ["text & <more>"] if spec.text is not None else []
    if depth:
        table = vocabulary()
        children += [walked(table.element(spec.channel, one), depth - 1) for one in spec.children]
    return element(spec.tag, attributes, *children)


def built(tree: Element, made: TwiML) -> TwiML:
    """``tree`` rebuilt below the library's object ``made``."""
    made.value = tree.text or None
    for name, value in tree.attributes:
        made.attrs[name] = value
    for child in tree.elements:
        built(child, made.add_child(child.tag))
    return made


@pytest.mark.parametrize("channel", list(Channel))
def test_the_whole_vocabulary_is_written_as_twilios_library_writes_it(channel: Channel) -> None:
    tree = walked(root(channel), 5)
    top = VoiceResponse() if channel is Channel.VOICE else MessagingResponse()
    theirs = built(tree, top).to_xml().encode()
    assert c14n(write(tree, indent=False)) == c14n(theirs)
    assert c14n(write(tree), blanks=False) == c14n(theirs, blanks=False)
    assert read(theirs).root.all_text == tree.all_text
    wrong = {one.rule for one in check(XmlDocument(tree), channel)}
    assert not wrong & {"unknown-element", "unknown-attribute", "text-not-allowed"}


@given(ELEMENTS)
def test_pythons_own_parser_reads_the_same(tree: Element) -> None:
    def plain(one: ET.Element) -> list[object]:
        return [one.tag, dict(one.attrib), "".join(one.itertext()), [plain(x) for x in one]]

    def ours(one: Element) -> list[object]:
        return [one.tag, dict(one.attributes), one.all_text, [ours(x) for x in one.elements]]

    assert plain(ET.fromstring(write(tree, indent=False))) == ours(tree)


@given(ELEMENTS)
def test_white_space_that_means_nothing_can_go(tree: Element) -> None:
    bare = unindented(tree)
    assert write(bare) == write(tree)
    assert unindented(bare) == bare
    assert unindented(read(write(tree)).root) == unindented(read(write(bare)).root)
