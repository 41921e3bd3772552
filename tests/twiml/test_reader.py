"""Reading keeps everything, and says in plain words what cannot be read."""

import pytest

from designer.errors import TwimlError
from designer.twiml import (
    CData,
    Comment,
    Instruction,
    XmlDocument,
    element,
    element_from_xml,
    read,
    read_errors,
    read_with_lines,
)

DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'


def test_text_attributes_and_nesting_are_read() -> None:
    document = read('<Response><Gather numDigits="1"><Say>Hi</Say></Gather><Hangup/></Response>')
    assert document == XmlDocument(
        element(
            "Response",
            {},
            element("Gather", {"numDigits": "1"}, element("Say", {}, "Hi")),
            element("Hangup"),
        )
    )


def test_comments_instructions_and_cdata_are_kept_in_place() -> None:
    document = read(
        "<!--a--><?p q?><Response>x<!--b-->y<![CDATA[<z>]]>&amp;<?r?></Response><!--c-->"
    )
    assert document.before == (Comment("a"), Instruction("p", "q"))
    assert document.after == (Comment("c"),)
    assert document.root.children == (
        *("x", Comment("b"), "y", CData("<z>"), "&", Instruction("r", "")),
    )


def test_names_keep_their_prefix_and_attributes_their_order() -> None:
    source = '<Response z="1" xmlns:x="u" a="2"><x:y xml:lang="en" x:b="3"/></Response>'
    root = read(source).root
    assert [name for name, _ in root.attributes] == ["z", "xmlns:x", "a"]
    assert root.elements[0].tag == "x:y"
    assert root.elements[0].attributes == (("xml:lang", "en"), ("x:b", "3"))


def test_lines_lead_to_start_tags() -> None:
    _, lines = read_with_lines("<Response>\n<Gather>\n<Say\n/>\n</Gather><Hangup/>\n</Response>")
    assert dict(lines) == {(): 1, (0,): 2, (0, 0): 3, (1,): 5}


@pytest.mark.parametrize(
    "data",
    [
        '<?xml version="1.0" encoding="ISO-8859-1"?><Response><Say>é</Say></Response>'.encode(
            "latin-1"
        ),
        "<Response><Say>é</Say></Response>".encode(),
        "\ufeff<Response><Say>é</Say></Response>",
        "<Response><Say>é</Say></Response>".encode("utf-8-sig"),
        ('<?xml version="1.0" encoding="UTF-16"?>' + "<Response><Say>é</Say></Response>").encode(
            "utf-16"
        ),
        '<?xml version="1.0" encoding="windows-1252"?><Response><Say>é</Say></Response>'.encode(
            "cp1252"
        ),
        '<?xml version="1.0" encoding="GB18030"?><Response><Say>é</Say></Response>'.encode(
            "gb18030"
        ),
        "<Response><Say>é</Say></Response>".encode("utf-16-be"),
        # text is what it is, whatever its declaration says
        '<?xml version="1.0" encoding="ISO-8859-1"?><Response><Say>é</Say></Response>',
    ],
)
def test_every_usual_encoding_is_read(data: bytes | str) -> None:
    assert read(data).root.elements[0].text == "é"


@pytest.mark.parametrize(
    ("source", "line", "words"),
    [
        (f"\n{DECLARATION}<Response/>", 2, "blank or a line break before <?xml"),
        ("<Response>\n<Say>Tom & Jerry</Say></Response>", 2, "bare &"),
        ("<Response>\n<Say>x\n</Response>", 3, "Say, opened in line 2"),
        ("<Response>\n<Say>x", 2, "never closed"),
        ("<Response><Say loop=1/></Response>", 1, 'name="value"'),
        ("<Response><Say loop/></Response>", 1, "loop has no value"),
        ('<Response><Say loop="1" loop="2"/></Response>', 1, "stands twice"),
        ("<Response/><Say/>", 1, "one <Response>"),
        ("Hello", 1, "does not start with a tag"),
        ("<Response>&nbsp;</Response>", 1, "&nbsp; has no meaning"),
        ("<Response><Say>\x0b</Say></Response>", 1, "control character"),
        ("<Response><!-- a -- b --></Response>", 1, "comment"),
        ("<Response>1 < 2</Response>", 1, "&lt;"),
        ("<Response>\n<% if open? %>\n<Hangup/></Response>", 2, "tag of a template"),
        ("<Response><Say", 1, "not complete"),
        ('<!DOCTYPE r SYSTEM "http://example.com/x"><Response>&a;</Response>', 1, "&a;"),
    ],
)
def test_a_mistake_is_told_with_its_line(source: str, line: int, words: str) -> None:
    with pytest.raises(TwimlError) as caught:
        read(source)
    assert words in str(caught.value)
    assert (caught.value.line, caught.value.code) == (line, "12100")
    assert caught.value.column > 0


@pytest.mark.parametrize("data", ["", "  \n", b""])
def test_an_empty_document_is_refused(data: str | bytes) -> None:
    with pytest.raises(TwimlError, match="empty"):
        read(data)


def test_bytes_that_are_no_text_are_refused() -> None:
    for data in (b"<Response>\xff</Response>", "<Response>\ud800</Response>"):
        with pytest.raises(TwimlError):
            read(data)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "binary file"),
        (b"PK\x03\x04\x14\x00", "binary file"),
        ((DECLARATION.replace("UTF-8", "UTF-16") + "<Response/>").encode(), "not written in it"),
        ((DECLARATION.replace("UTF-8", "UTF8x") + "<Response/>").encode(), "is not known"),
        ((DECLARATION.replace("UTF-8", "hex") + "<Response/>").encode(), "is not known"),
        ((DECLARATION.replace("UTF-8", "UT8") + "<Response/>").encode("utf-16"), "is not known"),
        (b'<?xml version="1.0" encoding="cp1252"?>\n<Response>\x81</Response>', "text in cp1252"),
        ("<Response><Say>é</Say></Response>".encode("latin-1"), "not UTF-8"),
        (b"<Response><Say>a\x00b</Say></Response>", "control character"),
    ],
)
def test_bytes_in_no_known_encoding_are_told_so(data: bytes, words: str) -> None:
    with pytest.raises(TwimlError, match=words) as caught:
        read(data)
    assert caught.value.line >= 1
    assert words in str(read_errors(data)[0])


def test_declared_entities_are_refused_before_they_grow() -> None:
    laughs = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 30))
    source = f'<!DOCTYPE r [<!ENTITY l0 "ha">{laughs}]><Response a="&l29;">&l29;</Response>'
    with pytest.raises(TwimlError, match="declares the entity l0"):
        read(source)


def test_external_entities_are_refused() -> None:
    with pytest.raises(TwimlError, match="declares the entity"):
        read('<!DOCTYPE r [<!ENTITY f SYSTEM "file:///etc/passwd">]><Response>&f;</Response>')


@pytest.mark.parametrize("depth", [300, 100_000])
def test_deep_nesting_is_refused(depth: int) -> None:
    with pytest.raises(TwimlError, match="nested too deeply"):
        read("<Say>" * depth + "</Say>" * depth)


def test_the_deepest_tree_that_is_read_can_be_used() -> None:
    root = read("<Say>" * 200 + "x" + "</Say>" * 200).root
    assert hash(root) == hash(root)
    assert root.all_text == "x"
    assert len(list(root.walk())) == 200


def test_a_live_editor_gets_several_mistakes_in_order() -> None:
    source = "<Response>\n<Say>A & B</Say>\n<Play>x?a=1&b=2</Play>\n<Dial></Number></Response>"
    assert [error.line for error in read_errors(source)] == [2, 3, 4]
    assert read_errors("<Response/>") == []
    assert len(read_errors("")) == 1


def test_one_element_is_read() -> None:
    assert element_from_xml(' <Say loop="2">Hi</Say>\n') == element("Say", {"loop": "2"}, "Hi")
    with pytest.raises(TwimlError):
        element_from_xml("<Say/><Play/>")
